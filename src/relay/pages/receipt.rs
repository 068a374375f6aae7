//! The page that says a tip has arrived: sent only after it is durable.

use std::borrow::Cow;

use askama::Template;

use super::words;
use super::{render, Page, Site};

/// What was taken in. It holds nothing that leads back to the tip.
#[derive(Default)]
pub struct Sent {
    /// The files in the order they were chosen.
    pub files: Vec<SentFile>,
    /// What was taken out of the message and the answers.
    pub message_changes: Vec<String>,
}

/// One file of the tip. Its name was never kept, so it is known by its number.
pub struct SentFile {
    /// Position among the chosen files, from 1.
    pub n: usize,
    /// Extension that its content calls for, `bin` if unknown.
    pub kind: String,
    /// Whether it was cleaned.
    pub state: FileState,
    /// What was taken out, each a phrase; empty for an original.
    pub removed: Vec<String>,
}

/// What happened to a file before it was sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileState {
    /// What our scrubber knows to remove is gone.
    Cleaned,
    /// Sealed byte for byte as it came.
    Original,
}

/// The receipt, status 200.
pub fn receipt(site: &Site, sent: &Sent) -> Page {
    let lines = sent.files.iter().map(|file| {
        512 + file
            .removed
            .iter()
            .map(|line| line.len() * 2 + 64)
            .sum::<usize>()
    });
    let room = lines.sum();
    render(
        200,
        &Receipt {
            site,
            sent,
            here: "receipt",
        },
        room,
    )
}

#[derive(Template)]
#[template(path = "receipt.html")]
struct Receipt<'a> {
    site: &'a Site,
    sent: &'a Sent,
    here: &'static str,
}

impl Receipt<'_> {
    fn has_original(&self) -> bool {
        self.sent.files.iter().any(SentFile::is_original)
    }
}

impl SentFile {
    fn file_type(&self) -> Cow<'_, str> {
        words::file_type(&self.kind)
    }

    fn is_original(&self) -> bool {
        self.state == FileState::Original
    }
}
