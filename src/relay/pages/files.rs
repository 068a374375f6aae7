//! What pages say of a file: what it is, what was taken out of it, why it was refused.

use std::fmt;

use scrub::{Family, Reason, Refused, Removed, Report};

use crate::languages::{Locale, Said};
use crate::pictures::{self, Failure};

/// Keys of the words for what a file is, and the extensions that each is for.
const KINDS: &[(&str, &[&str])] = &[
    ("kind-text", &["txt"]),
    ("kind-jpeg", &["jpg"]),
    ("kind-png", &["png"]),
    ("kind-gif", &["gif"]),
    ("kind-webp", &["webp"]),
    ("kind-heic", &["heic", "heif"]),
    ("kind-avif", &["avif"]),
    ("kind-jxl", &["jxl"]),
    ("kind-tiff", &["tif", "tiff"]),
    ("kind-bmp", &["bmp"]),
    ("kind-pnm", &["pnm"]),
    ("kind-svg", &["svg"]),
    ("kind-raw", &["dng", "cr2", "cr3", "raf", "rw2", "orf"]),
    ("kind-pdf", &["pdf"]),
    ("kind-word", &["doc", "docx", "docm"]),
    ("kind-excel", &["xls", "xlsx", "xlsm"]),
    ("kind-powerpoint", &["ppt", "pptx", "pptm"]),
    ("kind-odt", &["odt"]),
    ("kind-ods", &["ods"]),
    ("kind-odp", &["odp"]),
    ("kind-odg", &["odg"]),
    ("kind-rtf", &["rtf"]),
    ("kind-epub", &["epub"]),
    ("kind-page", &["html"]),
    ("kind-mail", &["eml", "msg"]),
    (
        "kind-video",
        &[
            "mp4", "mov", "mkv", "webm", "avi", "3gp", "wmv", "flv", "mpg", "ts", "ogv",
        ],
    ),
    (
        "kind-sound",
        &[
            "mp3", "mp2", "m4a", "ogg", "opus", "flac", "wav", "aiff", "aac", "amr", "mid", "ape",
            "wv",
        ],
    ),
    (
        "kind-archive",
        &[
            "zip", "7z", "rar", "tar", "tgz", "gz", "bz2", "xz", "zst", "lz4", "cab",
        ],
    ),
    (
        "kind-program",
        &["exe", "elf", "macho", "jar", "apk", "class", "wasm", "lnk"],
    ),
    ("kind-age", &["age"]),
    ("kind-unknown", &["bin", ""]),
];

/// What a file is, by the extension that its content calls for; `bin` is an unknown one.
pub(super) fn file_type(extension: &str, locale: Locale) -> Said {
    let known = KINDS.iter().find(|(_, of)| of.contains(&extension));
    match known {
        Some((key, _)) => locale.say(key),
        None => locale.say("kind-other").text("extension", extension),
    }
}

/// What was taken out of a file or a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// Traces of one kind.
    Trace(Removed),
    /// All of a document but pictures of its pages.
    AllButPages {
        /// Resolution of the pictures.
        dots_per_inch: u16,
    },
    /// What its pages have and the pictures could not show.
    PartsOfPages,
}

impl Gone {
    /// What a report counts.
    pub fn all(report: &Report) -> Vec<Self> {
        report.removed().map(Self::Trace).collect()
    }

    /// As one line of a list.
    pub(super) fn said(self, locale: Locale) -> Said {
        match self {
            Self::Trace(Removed { trace, count }) => locale.say(trace.key()).number("count", count),
            Self::AllButPages { dots_per_inch } => locale
                .say("gone-all-but-pages")
                .number("dots", dots_per_inch.into()),
            Self::PartsOfPages => locale.say("gone-parts-of-pages"),
        }
    }
}

impl fmt::Display for Gone {
    /// English, for whoever opens the tip; no full stop.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Trace(removed) => removed.fmt(out),
            Self::AllButPages { dots_per_inch } => write!(
                out,
                "everything but what its pages show, now pictures of {dots_per_inch} dots per inch"
            ),
            Self::PartsOfPages => out.write_str("parts of its pages that could not be shown"),
        }
    }
}

/// A file that was not taken. Its name was never kept, so it is known by its number.
pub struct RefusedFile {
    /// Position among the chosen files, from 1.
    pub n: usize,
    /// Extension that its content calls for, `bin` if unknown.
    pub kind: String,
    /// Why it was not taken.
    pub why: Unclean,
}

/// Why a file could not be made clean.
pub enum Unclean {
    /// The scrubber refused it.
    Scrub(Refused),
    /// Its sender asked for pictures of its pages, and there are none.
    Unshown(Failure),
}

impl RefusedFile {
    /// Bytes that one takes on a page, at most: some sentences, and five names of 80 letters.
    pub(super) const ROOM: usize = 8 * 1024;

    pub(super) fn file_type(&self, locale: Locale) -> Said {
        file_type(&self.kind, locale)
    }

    /// Why, and what to do instead: `refused-file.html` prints it.
    pub(super) fn reasons(&self, locale: Locale) -> Reasons<'_> {
        match &self.why {
            Unclean::Scrub(refused) => Reasons::of_refused(refused, locale),
            Unclean::Unshown(failure) => Reasons::of_unshown(failure, locale),
        }
    }
}

/// Why a file was refused, each part in its own place on the page.
pub(super) struct Reasons<'a> {
    /// Names of the files in it that lead to the one that is wrong, the outermost first: cleaned and cut.
    pub(super) members: Vec<&'a str>,
    /// What is wrong.
    pub(super) sentence: Said,
    /// What exactly is, where the scrubber says so: an English sentence.
    pub(super) exactly: Option<String>,
    /// What to do instead, one sentence each.
    pub(super) advice: Vec<Said>,
}

impl<'a> Reasons<'a> {
    fn of_refused(refused: &'a Refused, locale: Locale) -> Self {
        let extension = refused.kind.map_or("bin", |kind| kind.extension);
        let about = |key| {
            let kind = file_type(extension, locale);
            locale.say(key).said("type", &kind)
        };
        let (sentence, exactly) = match &refused.reason {
            Reason::Member { name, refused } => {
                let mut inner = Self::of_refused(refused, locale);
                inner.members.insert(0, name);
                return inner;
            }
            Reason::Unreadable(_) => (locale.say("file-unreadable"), None),
            Reason::NotText => (locale.say("file-not-text"), None),
            Reason::TooLarge { limit } => {
                let said = locale.say("file-too-large").number("limit", limit / 1024);
                (said, None)
            }
            Reason::Unsupported => (about("file-unsupported"), None),
            Reason::Unstable => (about("file-unstable"), None),
            Reason::Locked(_) => (about("file-locked"), None),
            Reason::Damaged(what) => (about("file-damaged"), Some(as_sentence(what))),
            Reason::Uncleanable(what) => (about("file-uncleanable"), Some(format!("It {what}."))),
            Reason::Beyond(what) => {
                let what = format!("It has more than {what}.");
                (about("file-beyond"), Some(what))
            }
        };
        Self {
            members: Vec::new(),
            sentence,
            exactly,
            advice: advice(refused, locale),
        }
    }

    fn of_unshown(failure: &Failure, locale: Locale) -> Self {
        let sentence = match failure {
            Failure::Locked => locale.say("file-unshown-locked"),
            Failure::Unreadable => locale.say("file-unshown"),
            Failure::TooLarge => locale
                .say("file-unshown-large")
                .number("pages", pictures::MAX_PAGES as u64)
                .number("size", pictures::MAX_BYTES >> 20),
            Failure::TooMuchWork => locale.say("file-unshown-work"),
            Failure::Broken(_) => locale.say("file-unreadable"),
        };
        let advice = match failure {
            Failure::Broken(_) => Vec::new(),
            _ => vec![locale.say("file-advice-shown"), as_is(locale)],
        };
        Self {
            members: Vec::new(),
            sentence,
            exactly: None,
            advice,
        }
    }
}

/// A clause as a sentence.
fn as_sentence(clause: &str) -> String {
    let (first, rest) = clause.split_at_checked(1).unwrap_or_default();
    format!("{}{rest}.", first.to_uppercase())
}

/// What its sender can do instead, so that something comes that can be cleaned.
fn advice(refused: &Refused, locale: Locale) -> Vec<Said> {
    let instead = || match refused.kind {
        Some(kind) if pictures::has_pages(kind) => locale.say("file-advice-pdf"),
        kind => locale.say(advice_for(kind.map_or(Family::Other, |kind| kind.family))),
    };
    match &refused.reason {
        // The sentence for it says what to do.
        Reason::TooLarge { .. } | Reason::Unreadable(_) | Reason::Member { .. } => Vec::new(),
        Reason::NotText => vec![as_is(locale)],
        Reason::Beyond(_) => vec![instead(), locale.say("file-in-parts")],
        _ => vec![instead(), as_is(locale)],
    }
}

fn as_is(locale: Locale) -> Said {
    let ticked = locale.say("form-as-is");
    locale.say("file-as-is").said("box", &ticked)
}

fn advice_for(family: Family) -> &'static str {
    match family {
        Family::Text | Family::Other => "file-advice-text",
        Family::Picture => "file-advice-picture",
        Family::Sound => "file-advice-sound",
        Family::Video => "file-advice-video",
        Family::Document => "file-advice-document",
        Family::Page => "file-advice-page",
        Family::Mail => "file-advice-mail",
        Family::Archive => "file-advice-archive",
        Family::Program => "file-advice-program",
    }
}

#[cfg(test)]
mod tests;
