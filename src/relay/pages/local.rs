//! The site as one visitor sees it: in a language, at a path.

use std::fmt;
use std::ops::Deref;

use askama::filters::{self, Html, HtmlSafe};

use super::Site;
use crate::appeals::Appeals;
use crate::languages::{Language, Locale, Said};

/// A site in one language.
#[derive(Clone, Copy)]
pub struct LocalSite<'a> {
    site: &'a Site,
    locale: Locale,
    path: Option<&'a str>,
}

impl Deref for LocalSite<'_> {
    type Target = Site;

    fn deref(&self) -> &Site {
        self.site
    }
}

impl<'a> LocalSite<'a> {
    /// `path`: where the same page is in every language, without the language; `None` where it is not, as in the
    /// answer to a form.
    pub fn new(site: &'a Site, locale: Locale, path: Option<&'a str>) -> Self {
        Self { site, locale, path }
    }

    /// The same site, on a page that is not to be had in other languages.
    pub fn without_path(self) -> Self {
        Self { path: None, ..self }
    }

    pub(super) fn say(&self, key: &'static str) -> Said {
        self.locale.say(key)
    }

    /// Name of those who receive the tips; empty for none.
    pub(super) fn organisation(&self) -> &'a str {
        self.site.words.organisation(self.locale.language.tag)
    }

    /// The operator's paragraphs on what to do in danger.
    pub(super) fn emergency(&self) -> Vec<&'a str> {
        let words = &self.site.words;
        words.emergency(self.locale.language.tag).collect()
    }

    /// What stands at the top of every page and in the title.
    pub(super) fn name(&self) -> Name<'_> {
        Name::of(self.organisation(), self.locale)
    }

    /// A message about what the receivers publish: `named` with their name, `unnamed` where they gave none.
    pub(super) fn published(&self, named: &'static str, unnamed: &'static str) -> Said {
        match self.organisation() {
            "" => self.say(unnamed),
            name => self.say(named).text("organisation", name),
        }
    }

    /// A size that is safe to promise: rounded down, and small in whichever way a device counts.
    pub(super) fn size(&self, bytes: u64) -> Said {
        const KIB: u64 = 1 << 10;
        const MIB: u64 = 1 << 20;
        const GIB: u64 = 1 << 30;
        let (key, size) = match bytes {
            GIB.. if bytes.is_multiple_of(GIB) => ("frame-gb", bytes / GIB),
            MIB.. => ("frame-mb", bytes / MIB),
            KIB.. => ("frame-kb", bytes / KIB),
            _ => ("frame-bytes", bytes),
        };
        self.say(key).number("size", size)
    }

    pub(super) fn appeals(&self) -> Option<&'a Appeals> {
        self.site.appeals.as_deref()
    }

    pub(super) fn locale(&self) -> Locale {
        self.locale
    }

    pub(super) fn language(&self) -> &'static Language {
        self.locale.language
    }

    /// What paths of pages begin with.
    pub(super) fn root(&self) -> &'static str {
        self.locale.root
    }

    /// This page in all languages, English first: each with its path. Empty where the page is only this one's.
    pub(super) fn elsewhere(&self) -> Vec<(&'static Language, String)> {
        let at = |path| move |it: &'static Language| (it, format!("{}{path}", it.root));
        let all = self
            .path
            .map(|path| Language::all().map(at(path)).collect());
        all.unwrap_or_default()
    }
}

/// Whose site it is: the operator's name, or words for none.
pub(super) enum Name<'a> {
    Given(&'a str),
    None(Said),
}

impl<'a> Name<'a> {
    pub(super) fn of(organisation: &'a str, locale: Locale) -> Self {
        match organisation {
            "" => Self::None(locale.say("frame-name")),
            name => Self::Given(name),
        }
    }
}

impl HtmlSafe for Name<'_> {}

impl fmt::Display for Name<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given(name) => {
                let Ok(escaped) = filters::escape(name, Html);
                escaped.fmt(out)
            }
            Self::None(said) => said.fmt(out),
        }
    }
}
