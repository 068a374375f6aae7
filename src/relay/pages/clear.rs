//! The same gallery and appeals as files for the clear web: they show and ask, and lead to the relay. Nothing
//! can be typed there, because nothing that is typed there would be safe.
//!
//! English is at the top, every other language in a folder of its tag; pictures and stylesheet are at the top
//! alone. Links are relative, so that the site can be in any folder of any host.

use std::iter;

use askama::Template;

use super::appeal::{outcome, Place, View};
use super::gallery::Gallery;
use super::local::Name;
use crate::appeals::{Appeal, Appeals, State};
use crate::config::Pages;
use crate::languages::{Language, Locale, Said};

/// What all of these pages in one language have in common.
#[derive(Clone, Copy)]
pub struct Clear<'a> {
    words: &'a Pages,
    onion: &'a str,
    locale: Locale,
}

/// One page: its path in the site, and what is in it.
type File = (String, String);

impl<'a> Clear<'a> {
    /// The site in every language, English first. `onion`: the relay's address, `….onion`.
    pub fn all(words: &'a Pages, onion: &'a str) -> impl Iterator<Item = Self> {
        locales().map(move |locale| Self {
            words,
            onion,
            locale,
        })
    }

    /// The gallery.
    ///
    /// # Errors
    /// What the template engine failed with.
    pub fn index(&self, appeals: &Appeals) -> Result<File, askama::Error> {
        let site = self.at(None);
        let page = Index {
            gallery: Gallery::of(appeals, site.place(), self.locale),
            site,
        };
        Ok((self.path(&site.file()), page.render()?))
    }

    /// An appeal's page.
    ///
    /// # Errors
    /// What the template engine failed with.
    pub fn appeal(&self, appeal: &Appeal) -> Result<File, askama::Error> {
        let site = self.at(Some(&appeal.id));
        let page = One {
            appeal: View::of(appeal, site.place(), self.locale),
            is_open: appeal.state == State::Open,
            outcome: outcome(self.locale, appeal.state),
            site,
        };
        Ok((self.path(&site.file()), page.render()?))
    }

    /// Where a file of this language is in the site.
    pub fn path(&self, file: &str) -> String {
        let path = format!("{}/{file}", self.locale.root);
        path.trim_start_matches('/').to_owned()
    }

    /// Where the relay has a page of its own in this language: the first one, or one of an appeal.
    pub fn target(&self, appeal: Option<&str>) -> String {
        let Self { onion, locale, .. } = self;
        let page = appeal.map(|id| format!("appeal/{id}"));
        format!("http://{onion}{}/{}", locale.root, page.unwrap_or_default())
    }

    fn at(self, appeal: Option<&'a str>) -> Here<'a> {
        Here {
            clear: self,
            appeal,
        }
    }
}

/// English is without a folder, as it is on the relay.
fn locales() -> impl Iterator<Item = Locale> {
    let others = Language::all().skip(1).map(Language::locale);
    iter::once(Locale::english()).chain(others)
}

/// The site, seen from one of its pages.
#[derive(Clone, Copy)]
struct Here<'a> {
    clear: Clear<'a>,
    /// The appeal that the page is about; `None` on the first page.
    appeal: Option<&'a str>,
}

impl Here<'_> {
    fn language(&self) -> &'static Language {
        self.clear.locale.language
    }

    fn say(&self, key: &'static str) -> Said {
        self.clear.locale.say(key)
    }

    /// What stands at the top of every page and in the title.
    fn name(&self) -> Name<'_> {
        let Clear { words, locale, .. } = self.clear;
        Name::of(words.organisation(locale.language.tag), locale)
    }

    /// The same page on the relay.
    fn target(&self) -> String {
        self.clear.target(self.appeal)
    }

    /// The page's path in the folder of its language.
    fn file(&self) -> String {
        match self.appeal {
            None => "index.html".to_owned(),
            Some(id) => format!("appeal/{id}/index.html"),
        }
    }

    /// The way to the folder of its language.
    fn root(&self) -> &'static str {
        match self.appeal {
            None => ".",
            Some(_) => "../..",
        }
    }

    /// The way to the top.
    fn top(&self) -> &'static str {
        match (self.clear.locale.root, self.appeal) {
            ("", _) => self.root(),
            (_, None) => "..",
            (_, Some(_)) => "../../..",
        }
    }

    fn place(&self) -> Place {
        Place::file_page(self.root(), self.top())
    }

    /// This page in all languages, English first: each with the way to it.
    fn elsewhere(&self) -> Vec<(&'static Language, String)> {
        let at = |locale: Locale| (locale.language, self.in_language(locale));
        locales().map(at).collect()
    }

    fn in_language(&self, locale: Locale) -> String {
        format!("{}{}/{}", self.top(), locale.root, self.file())
    }
}

#[derive(Template)]
#[template(path = "clear-index.html")]
struct Index<'a> {
    site: Here<'a>,
    gallery: Gallery<'a>,
}

#[derive(Template)]
#[template(path = "clear-appeal.html")]
struct One<'a> {
    site: Here<'a>,
    appeal: View<'a>,
    is_open: bool,
    outcome: Said,
}
