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
mod files;
mod form;
mod gallery;
mod local;
mod problem;
mod receipt;
mod refusal;
mod replies;
mod status;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use askama::Template;
use zeroize::Zeroize;

use crate::appeals::Appeals;
use crate::config::Pages;

pub use appeal::appeal;
pub use clear::Clear;
pub use files::{Gone, RefusedFile, Unclean};
pub use form::{form, Answer, Form};
pub use local::LocalSite;
pub use problem::{Field, Problem};
pub use receipt::{receipt, FileState, Sent, SentFile, WayBack};
pub use refusal::{code_refused, refusal, Refusal};
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
    /// The operator's words, plain text: without a name the pages speak of "the investigators", without words on
    /// danger of the local emergency number.
    pub words: Pages,
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
pub fn keys(site: LocalSite<'_>) -> Page {
    render(200, &Keys { site, here: "keys" }, 0)
}

/// `GET /safety`: what is removed, what nothing here can protect against, what to do about it.
pub fn safety(site: LocalSite<'_>) -> Page {
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
    site: LocalSite<'a>,
    here: &'static str,
}

#[derive(Template)]
#[template(path = "safety.html")]
struct Safety<'a> {
    site: LocalSite<'a>,
    here: &'static str,
}

impl Keys<'_> {
    fn lock_file(&self) -> &'static str {
        match self.site.has_post_quantum_keys() {
            true => "keys-lock-file-post-quantum",
            false => "keys-lock-file",
        }
    }
}

impl Site {
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

    fn has_post_quantum_keys(&self) -> bool {
        self.keys
            .iter()
            .any(|key| matches!(key.kind.as_str(), "mlkem768x25519" | "tagpq"))
    }
}

impl KeyLine {
    /// Key of the message that says what kind it is.
    fn kind_in_words(&self) -> &'static str {
        match self.kind.as_str() {
            "X25519" => "keys-classic",
            "mlkem768x25519" => "keys-post-quantum",
            "tag" => "keys-hardware",
            "tagpq" => "keys-hardware-post-quantum",
            _ => "keys-other",
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

/// Length of `text` after HTML escaping, where each of `<>&"'` becomes five bytes.
fn escaped_len(text: &str) -> usize {
    let is_escaped = |byte: &u8| matches!(byte, b'<' | b'>' | b'&' | b'"' | b'\'');
    text.len() + 4 * text.bytes().filter(is_escaped).count()
}

/// What pages are filled up with.
const BLANK: &str = match std::str::from_utf8(&[b' '; PAGE_UNIT]) {
    Ok(blank) => blank,
    Err(_) => "",
};
