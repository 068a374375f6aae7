//! The pages that a tipster sees: values in, HTML out.
//!
//! Nothing here knows the network, the clock or the queue. Rules of the pages:
//!
//! - they work without scripts, pictures, fonts, style and memory of the visitor;
//! - every value is escaped by the template engine, none is trusted;
//! - every page fills whole units of [`PAGE_UNIT`] bytes, so that pages look alike on the wire;
//! - a page that repeats what somebody typed is wiped when it is dropped.

mod appeal;
mod clear;
mod form;
mod gallery;
mod receipt;
mod refusal;
mod replies;
mod status;
#[cfg(test)]
mod tests;
mod words;

use std::sync::Arc;

use askama::Template;
use zeroize::Zeroize;

use crate::appeals::Appeals;

pub use appeal::appeal;
pub use clear::Clear;
pub use form::{form, Answer, Field, Form, Problem, RefusedFile};
pub use receipt::{receipt, FileState, Sent, SentFile, WayBack};
pub use refusal::{refusal, Refusal};
#[cfg(test)]
pub use replies::CODE_PAGE;
pub use replies::{found, replies, Found, Waiting};
pub use status::{status, Status};

/// Every page is a multiple of this many bytes long.
pub const PAGE_UNIT: usize = 16 * 1024;

/// The stylesheet, served as `/style.css`.
pub fn stylesheet() -> &'static str {
    include_str!("style.css")
}

/// The tab icon, a PNG served as `/icon.png`: without one, browsers ask for `/favicon.ico`.
pub fn icon() -> &'static [u8] {
    include_bytes!("icon.png")
}

/// A finished page.
///
/// One that repeats what was typed is wiped when dropped. `Bytes::from_owner(page)` sends it without
/// making a copy that would not be wiped.
pub struct Page {
    /// HTTP status that belongs to the page.
    pub status: u16,
    /// UTF-8 HTML, padded to a multiple of [`PAGE_UNIT`] with spaces after `</html>`.
    pub html: String,
    /// Whether it repeats what was typed.
    typed: bool,
}

impl Drop for Page {
    fn drop(&mut self) {
        if self.typed {
            self.html.zeroize();
        }
    }
}

impl AsRef<[u8]> for Page {
    fn as_ref(&self) -> &[u8] {
        self.html.as_bytes()
    }
}

/// What all pages of one relay have in common; made once at start.
#[derive(Clone, Debug)]
pub struct Site {
    /// Name of those who receive the tips. Empty: the pages speak of "the investigators".
    pub organisation: String,
    /// The operator's words on what to do in danger: plain text, one paragraph a line. Empty: a
    /// general sentence about the local emergency number.
    pub emergency: String,
    /// The keys that tips are sealed to, in the order to show them.
    pub keys: Vec<KeyLine>,
    /// Public key of the signature on exported batches, in minisign's form.
    pub batch_key: Option<String>,
    /// The addresses of this relay, if it has several.
    pub addresses: Option<onion::list::List>,
    /// The appeals, if this relay has a folder of them.
    pub appeals: Option<Arc<Appeals>>,
    /// The limits that the form names before anything is sent.
    pub limits: SiteLimits,
}

/// One recipient key, as shown on the keys page.
#[derive(Clone, Debug)]
pub struct KeyLine {
    /// Group that holds it: the name of the keys file.
    pub group: String,
    /// Kind as the envelope names it: `X25519`, `mlkem768x25519`, `tag`, `tagpq`.
    pub kind: String,
    /// The recipient in age's text form.
    pub recipient: String,
    /// Fingerprint in groups of four, for comparing by eye.
    pub fingerprint: String,
}

/// Limits of one tip.
#[derive(Clone, Copy, Debug)]
pub struct SiteLimits {
    /// Characters of the message.
    pub message_chars: usize,
    /// Number of files.
    pub files: usize,
    /// Bytes of the whole upload.
    pub tip_bytes: u64,
}

/// `GET /keys`: recipients, fingerprints, the relay's addresses, and how to lock a file before sending it.
pub fn keys(site: &Site) -> Page {
    render(200, &Keys { site, here: "keys" }, 0)
}

/// `GET /safety`: what is removed, what nothing here can protect against, what to do about it.
pub fn safety(site: &Site) -> Page {
    render(
        200,
        &Safety {
            site,
            here: "safety",
        },
        0,
    )
}

#[derive(Template)]
#[template(path = "keys.html")]
struct Keys<'a> {
    site: &'a Site,
    here: &'static str,
}

#[derive(Template)]
#[template(path = "safety.html")]
struct Safety<'a> {
    site: &'a Site,
    here: &'static str,
}

impl Site {
    /// What stands at the top of every page and in the title.
    fn name(&self) -> &str {
        name_of(&self.organisation)
    }

    /// Name of the receivers within a sentence.
    fn organisation(&self) -> &str {
        match self.organisation.trim() {
            "" => "the investigators",
            name => name,
        }
    }

    /// The operator's paragraphs about danger, without empty ones.
    fn emergency_lines(&self) -> impl Iterator<Item = &str> {
        self.emergency
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
    }

    /// Groups in order of first appearance, each with its keys.
    fn groups(&self) -> Vec<(&str, Vec<&KeyLine>)> {
        let mut groups: Vec<(&str, Vec<&KeyLine>)> = Vec::new();
        for key in &self.keys {
            match groups.iter_mut().find(|(name, _)| *name == key.group) {
                Some((_, keys)) => keys.push(key),
                None => groups.push((&key.group, vec![key])),
            }
        }
        groups
    }

    fn message_limit(&self) -> String {
        words::count(self.limits.message_chars)
    }

    fn file_limit(&self) -> String {
        words::count(self.limits.files)
    }

    fn size_limit(&self) -> String {
        words::size(self.limits.tip_bytes)
    }

    fn time_for_100_mb(&self) -> String {
        words::upload_time(100_000_000)
    }

    fn time_for_size_limit(&self) -> String {
        words::upload_time(self.limits.tip_bytes)
    }

    fn has_post_quantum_keys(&self) -> bool {
        self.keys
            .iter()
            .any(|key| matches!(key.kind.as_str(), "mlkem768x25519" | "tagpq"))
    }
}

fn name_of(organisation: &str) -> &str {
    match organisation.trim() {
        "" => "Tips for the investigators",
        name => name,
    }
}

impl KeyLine {
    /// The kind in words, before its technical name.
    fn kind_in_words(&self) -> &'static str {
        match self.kind.as_str() {
            "X25519" => "Classic",
            "mlkem768x25519" => "Made to resist quantum computers too",
            "tag" => "Kept on a security key",
            "tagpq" => "Kept on a security key, made to resist quantum computers too",
            _ => "Other",
        }
    }
}

/// Bytes that any template may need besides what somebody typed.
const ROOM: usize = 2 * PAGE_UNIT;

/// Renders a page of the shortest length that it fits.
///
/// `typed` is the escaped length of everything in the page that somebody typed.
fn render(status: u16, template: &impl Template, typed: usize) -> Page {
    render_to(PAGE_UNIT, status, template, typed)
}

/// Renders into one allocation (a growing buffer would leave copies behind) and pads it to a multiple of
/// `unit` bytes.
fn render_to(unit: usize, status: u16, template: &impl Template, typed: usize) -> Page {
    let mut html = String::with_capacity(ROOM + typed);
    let written = template.render_into(&mut html);
    // A String takes every write; should an engine ever fail all the same, half a page must not
    // pass for a whole one.
    let status = if written.is_ok() { status } else { 500 };
    let mut missing = html.len().next_multiple_of(unit) - html.len();
    while missing > 0 {
        let blank = missing.min(PAGE_UNIT);
        html.push_str(BLANK.get(..blank).unwrap_or_default());
        missing -= blank;
    }
    Page {
        status,
        html,
        typed: typed > 0,
    }
}

/// What pages are filled up with.
const BLANK: &str = match std::str::from_utf8(&[b' '; PAGE_UNIT]) {
    Ok(blank) => blank,
    Err(_) => "",
};
