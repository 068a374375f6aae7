//! The page that says a tip has arrived: sent only after it is durable.

use askama::Template;
use envelope::{Code, Mark};

use super::files::{file_type, Gone};
use super::{render, LocalSite, Page};
use crate::languages::Said;

/// What was taken in. Only its mark and a new code lead back to the tip, for who can open it.
pub struct Sent {
    /// What its sender can look for on the page of opened tips.
    pub mark: Mark,
    /// The files in the order they were chosen.
    pub files: Vec<SentFile>,
    /// What was taken out of the message and the answers.
    pub message_changes: Vec<Gone>,
    /// How its sender gets to read a reply.
    pub way_back: WayBack,
}

/// How the sender of a tip gets to read a reply.
#[derive(Debug)]
pub enum WayBack {
    /// With a code made for this tip, which is shown this once.
    New(Code),
    /// With the code that the sender typed.
    Same,
    /// Not at all: no code could be made in time.
    None,
}

/// One file of the tip. Its name was never kept, so it is known by its number.
pub struct SentFile {
    /// Position among the chosen files, from 1.
    pub n: usize,
    /// Extension that its content calls for, `bin` if unknown.
    pub kind: String,
    /// Whether it was cleaned.
    pub state: FileState,
    /// What was taken out; nothing of an original.
    pub removed: Vec<Gone>,
}

/// What happened to a file before it was sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileState {
    /// What our scrubber knows to remove is gone.
    Cleaned,
    /// Sealed byte for byte as it came.
    Original,
}

/// Bytes that the words of a code may take.
const CODE: usize = 512;

/// Bytes that a line of a list or the heading above it may take.
const LINE: usize = 512;

/// The receipt, status 200.
pub fn receipt(site: LocalSite<'_>, sent: &Sent) -> Page {
    let files = sent.files.iter();
    let lines = files.map(|file| 2 + file.removed.len()).sum::<usize>();
    let page = Receipt {
        site: site.without_path(),
        sent,
        here: "receipt",
    };
    let code = if page.has_new_code() { CODE } else { 0 };
    render(200, &page, lines * LINE + code)
}

#[derive(Template)]
#[template(path = "receipt.html")]
struct Receipt<'a> {
    site: LocalSite<'a>,
    sent: &'a Sent,
    here: &'static str,
}

impl Receipt<'_> {
    fn has_new_code(&self) -> bool {
        matches!(self.sent.way_back, WayBack::New(_))
    }

    fn has_code(&self) -> bool {
        !matches!(self.sent.way_back, WayBack::None)
    }

    fn heading(&self, file: &SentFile) -> Said {
        let kind = file_type(&file.kind, self.site.locale());
        let heading = self.site.say("receipt-file");
        heading.number("n", file.n as u64).said("type", &kind)
    }

    fn has_original(&self) -> bool {
        self.sent.files.iter().any(SentFile::is_original)
    }
}

impl SentFile {
    fn is_original(&self) -> bool {
        self.state == FileState::Original
    }
}
