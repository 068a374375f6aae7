//! Files that are not cleaned, with what their sender can do instead.

use std::fmt;
use std::io;

use crate::kind::{Family, Kind};

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
    /// The source could not be read.
    Unreadable(io::Error),
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reason {
            Reason::Unsupported => {
                let (name, family) = self.kind.map_or(("of no known kind", Family::Other), |kind| {
                    (kind.name, kind.family)
                });
                let advice = advice(family);
                write!(
                    out,
                    "this file is {name}, and hidden data cannot be taken out of it here; {advice}, \
                     or tick “send as it is” if nothing in it can name you"
                )
            }
            Reason::NotText => out.write_str(
                "this file looks like text, but its letters cannot be told with certainty; save it \
                 again as UTF-8, or tick “send as it is” if nothing in it can name you",
            ),
            Reason::TooLarge { limit } => write!(
                out,
                "this file would have more than {} KiB once it is clean, and no more fits in this tip; \
                 send it in another, or in parts",
                limit / 1024
            ),
            Reason::Unreadable(_) => {
                out.write_str("this file could not be read again on the server; send it once more")
            }
        }
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

/// What the sender can do with the only format that is taken without hidden data: text.
fn advice(family: Family) -> &'static str {
    match family {
        Family::Text | Family::Other => "if it is a text, save it again as UTF-8",
        Family::Picture => "say in your message what it shows",
        Family::Sound => "write in your message what is said in it",
        Family::Video => "say in your message what it shows and what is said",
        Family::Document => "export it as plain text (.txt), or copy its words into your message",
        Family::Page => "copy its words into your message",
        Family::Mail => "copy the words of the mail into your message",
        Family::Archive => "unpack it and send the text files in it one by one",
        Family::Program => "say in your message what it does",
    }
}
