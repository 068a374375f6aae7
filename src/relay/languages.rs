//! What the pages say, in 32 languages: Fluent files, compiled in (Project Fluent's syntax 1.0; tags by BCP 47).
//!
//! `languages/README.md` tells translators what there is to know. A message may hold the markup that the English
//! one holds and no other; a test compares them.

mod numbers;
mod said;
#[cfg(test)]
mod tests;

use std::fmt;
use std::iter;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::FluentResource;

use numbers::Thousands;
pub use said::Said;

/// A language that the pages are written in.
pub struct Language {
    /// BCP 47, as it stands in paths and in `lang`.
    pub tag: &'static str,
    /// `/` and the tag: what paths begin with.
    pub root: &'static str,
    /// The language's name for itself.
    pub name: &'static str,
    /// `ltr` or `rtl`, as in `dir`.
    pub direction: &'static str,
    /// Somebody whose first language it is has read all of it.
    pub is_reviewed: bool,
    messages: FluentBundle<FluentResource>,
}

macro_rules! languages {
    ($($tag:literal $name:literal $direction:ident $thousands:ident $reviewed:literal;)*) => {
        vec![$(language!($tag $name $direction $thousands $reviewed)),*]
    };
}

macro_rules! language {
    ($tag:literal $name:literal $direction:ident $thousands:ident $reviewed:literal) => {
        Language {
            tag: $tag,
            root: concat!("/", $tag),
            name: $name,
            direction: stringify!($direction),
            is_reviewed: $reviewed,
            messages: bundle(
                $tag,
                Thousands::$thousands,
                [
                    include_str!(concat!("languages/", $tag, "/frame.ftl")),
                    include_str!(concat!("languages/", $tag, "/form.ftl")),
                    include_str!(concat!("languages/", $tag, "/appeals.ftl")),
                    include_str!(concat!("languages/", $tag, "/files.ftl")),
                    include_str!(concat!("languages/", $tag, "/answers.ftl")),
                    include_str!(concat!("languages/", $tag, "/replies.ftl")),
                    include_str!(concat!("languages/", $tag, "/reading.ftl")),
                ],
            ),
        }
    };
}

/// Tag, name, direction, what stands between thousands, and whether somebody whose first language it is has read all
/// of it. English first: it is what a path without a language speaks, and what the pages are written in.
static LANGUAGES: LazyLock<Languages> = LazyLock::new(|| Languages {
    english: language!("en" "English" ltr Comma true),
    others: languages! {
        "ar" "العربية" rtl Comma false;
        "bg" "Български" ltr Space false;
        "cs" "Čeština" ltr Space false;
        "da" "Dansk" ltr Point false;
        "de" "Deutsch" ltr Point false;
        "el" "Ελληνικά" ltr Point false;
        "es" "Español" ltr Point false;
        "et" "Eesti" ltr Space false;
        "fa" "فارسی" rtl Comma false;
        "fi" "Suomi" ltr Space false;
        "fr" "Français" ltr Space false;
        "ga" "Gaeilge" ltr Comma false;
        "hi" "हिन्दी" ltr Comma false;
        "hr" "Hrvatski" ltr Point false;
        "hu" "Magyar" ltr Space false;
        "it" "Italiano" ltr Point false;
        "lt" "Lietuvių" ltr Space false;
        "lv" "Latviešu" ltr Space false;
        "mt" "Malti" ltr Comma false;
        "nl" "Nederlands" ltr Point false;
        "pl" "Polski" ltr Space false;
        "pt" "Português (Portugal)" ltr Space false;
        "pt-BR" "Português (Brasil)" ltr Point false;
        "ro" "Română" ltr Point false;
        "ru" "Русский" ltr Space false;
        "sk" "Slovenčina" ltr Space false;
        "sl" "Slovenščina" ltr Point false;
        "sv" "Svenska" ltr Space false;
        "tr" "Türkçe" ltr Point false;
        "uk" "Українська" ltr Space false;
        "zh" "中文（简体）" ltr Comma false;
    },
});

/// Reads all languages and their rules of plurals, which takes some milliseconds: at start, so that no answer tells
/// whether somebody asked for its language before.
pub fn load() {
    for language in Language::all() {
        let plural = language.locale().say("mailbox-waiting");
        drop(plural.number("count", 1).markup());
    }
}

/// The tags of all languages: what they are called in paths, in appeals and in the configuration.
pub fn tags() -> Vec<&'static str> {
    Language::all().map(|language| language.tag).collect()
}

struct Languages {
    english: Language,
    others: Vec<Language>,
}

impl Language {
    /// All of them, English first and the others in the order of their tags.
    pub fn all() -> impl Iterator<Item = &'static Language> {
        let Languages { english, others } = &*LANGUAGES;
        iter::once(english).chain(others)
    }

    /// Pages in it, below its tag.
    pub fn locale(&'static self) -> Locale {
        let root = self.root;
        let language = self;
        Locale { language, root }
    }

    /// The language of a tag, in whatever case.
    pub fn of(tag: &str) -> Option<&'static Language> {
        Self::all().find(|language| language.tag.eq_ignore_ascii_case(tag))
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Language").field(&self.tag).finish()
    }
}

/// A language, and what the paths of its pages begin with.
#[derive(Clone, Copy, Debug)]
pub struct Locale {
    /// What pages are written in.
    pub language: &'static Language,
    /// `/` and a tag; empty for English where the path names no language.
    pub root: &'static str,
}

impl Locale {
    /// Takes the language from the beginning of a path: `/de/keys` is `/keys` in German, `/keys` is English.
    pub fn of(path: &str) -> (Self, &str) {
        let named = path.strip_prefix('/').and_then(|path| {
            let end = path.find('/').unwrap_or(path.len());
            let (tag, rest) = path.split_at_checked(end)?;
            Some((Language::of(tag)?, rest))
        });
        match named {
            Some((language, "")) => (language.locale(), "/"),
            Some((language, rest)) => (language.locale(), rest),
            None => (Self::english(), path),
        }
    }

    /// English, without a language in its paths.
    pub fn english() -> Self {
        let language = &LANGUAGES.english;
        Self { language, root: "" }
    }

    /// The message `key`, without values.
    pub fn say(self, key: &'static str) -> Said {
        Said::new(self, key)
    }
}

/// A file that cannot be read in part is used as far as it goes: the tests see to it that all of it can.
fn bundle<const N: usize>(
    tag: &str,
    thousands: Thousands,
    files: [&str; N],
) -> FluentBundle<FluentResource> {
    let locales = tag.parse().into_iter().collect();
    let mut bundle = FluentBundle::new_concurrent(locales);
    // Said puts its own marks around what is not a part of the language.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(numbers::formatter(thousands)));
    for file in files {
        let resource = match FluentResource::try_new(file.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let _ = bundle.add_resource(resource);
    }
    bundle
}
