//! Files that are not cleaned, with what their sender can do instead.

use std::fmt;
use std::io;

use crate::kind::{self, Family, Kind};

/// A file that was not cleaned. Its [`Display`](fmt::Display) is a sentence for the sender.
#[derive(Debug)]
pub struct Refused {
    /// What the file is, by its content; `None` when it could not be read.
    pub kind: Option<Kind>,
    /// Why it was refused.
    pub reason: Reason,
}

/// Why a file was refused.
#[derive(Debug)]
pub enum Reason {
    /// No cleaner for this kind of file.
    Unsupported,
    /// It begins like text, but is in no encoding that is certain, or holds too much that is not text.
    NotText,
    /// Once clean, it would have more bytes than the budget allows.
    TooLarge {
        /// The budget.
        limit: u64,
    },
    /// It is not what its kind demands: the rest of the sentence "but …", such as "it is cut short".
    Damaged(&'static str),
    /// What cannot be cleaned and cannot be left out: the rest of the sentence "it …", such as
    /// "holds macros".
    Uncleanable(&'static str),
    /// A lock keeps it from being cleaned, which its sender may be able to take off: the rest of the sentence
    /// "it …", such as "is encrypted".
    Locked(&'static str),
    /// It demands more than is spent on one file: the rest of the sentence "it has more than …".
    Beyond(&'static str),
    /// A file in this file was refused.
    Member {
        /// Its name, cleaned and cut: for the sender alone.
        name: String,
        /// Why.
        refused: Box<Refused>,
    },
    /// Cleaned once more, it would have become another file: the cleaner is at fault.
    Unstable,
    /// The source could not be read.
    Unreadable(io::Error),
}

impl From<io::Error> for Reason {
    /// What does not unpack, or ends too early, is a damaged file and no failing disk: it can still be sent
    /// as it is.
    fn from(error: io::Error) -> Self {
        use io::ErrorKind::{InvalidData, InvalidInput, UnexpectedEof};
        match error.kind() {
            InvalidData | InvalidInput | UnexpectedEof => {
                Self::Damaged("a part of it is cut short or damaged")
            }
            _ => Self::Unreadable(error),
        }
    }
}

const NOT_TEXT: &str =
    "this file looks like text, but its letters cannot be told with certainty; save it \
    again as UTF-8, or tick “send as it is” if nothing in it can name you";

const UNREADABLE: &str = "this file could not be read again on the server; send it once more";

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tick = "tick “send as it is” if nothing in it can name you";
        let (why, end) = match &self.reason {
            Reason::Unsupported => (
                "and hidden data cannot be taken out of it here".to_owned(),
                tick,
            ),
            Reason::Damaged(what) => (format!("but {what}"), tick),
            Reason::Uncleanable(what) | Reason::Locked(what) => (
                format!("but it {what}, and that cannot be taken out here"),
                tick,
            ),
            Reason::Beyond(what) => (format!("but it has more than {what}"), "send it in parts"),
            Reason::Unstable => (
                "but it could not be cleaned with certainty".to_owned(),
                tick,
            ),
            Reason::Member { name, refused } => {
                return write!(out, "in this file is “{name}”: {refused}")
            }
            Reason::TooLarge { limit } => {
                return write!(
                out,
                "this file would have more than {} KiB once it is clean, and no more fits in this \
                     tip; send it in another, or in parts",
                limit / 1024
            )
            }
            Reason::NotText => return out.write_str(NOT_TEXT),
            Reason::Unreadable(_) => return out.write_str(UNREADABLE),
        };
        let unknown = ("of no known kind", Family::Other);
        let (name, family) = self.kind.map_or(unknown, |kind| (kind.name, kind.family));
        let advice = match self.kind {
            Some(kind::PDF) => {
                "print it as a new PDF, take screenshots of it, or copy its words into your message"
            }
            _ => advice(family),
        };
        write!(out, "this file is {name}, {why}; {advice}, or {end}")
    }
}

impl std::error::Error for Refused {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.reason {
            Reason::Unreadable(error) => Some(error),
            _ => None,
        }
    }
}

/// What the sender can do instead, so that a format comes that can be cleaned.
fn advice(family: Family) -> &'static str {
    match family {
        Family::Text | Family::Other => "if it is a text, save it again as UTF-8",
        Family::Picture => "save it as JPEG or PNG, or take a screenshot of it",
        Family::Sound => "save it as MP3, FLAC or WAV",
        Family::Video => "save it as MP4, or take screenshots of it",
        Family::Document => {
            "export it as PDF, take screenshots of it, or copy its words into your message"
        }
        Family::Page => "take a screenshot of it, or copy its words into your message",
        Family::Mail => "take a screenshot of the mail, or copy its words into your message",
        Family::Archive => "unpack it and send the files in it one by one",
        Family::Program => "say in your message what it does",
    }
}
