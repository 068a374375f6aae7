//! The pages of a PDF as pictures: what cannot be cleaned can still be shown.
//!
//! Programs of others decode hostile data here, so they run in a process of their own ([`of_pages`] starts it,
//! [`answer`] is it), which holds one document, has no file but a pipe in and a pipe out, may make no other
//! system call than those that memory and these pipes need, and ends when it has used its time.

mod apart;
mod confine;
mod document;
mod page;

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro::RenderCache;

pub use apart::{answer, of_pages, Failure, COMMAND};
pub use confine::confine;
pub use page::Grey;

/// Resolution of the pictures, but of pages larger than [`MAX_PIXELS`] allows: small print stays legible.
pub const DOTS_PER_INCH: u16 = 150;

/// Most pixels of one picture; an A3 page at 150 dots per inch has 4.3 million.
pub const MAX_PIXELS: u32 = 5_000_000;

/// Most pages of a document.
pub const MAX_PAGES: usize = 200;

/// Most bytes of a document, before and after, and of a picture of which `bocca-preview` makes a small one: with
/// what is made of it, it fits the memory of a confined process.
pub const MAX_BYTES: u64 = 64 << 20;

/// What became of a document's pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// All that is on them is in the pictures.
    Whole,
    /// A font, a picture or a note on them could not be shown.
    InPart,
}

/// Writes a document with a picture of each page and nothing else. The decoders may panic, or use any
/// amount of memory and time.
pub(crate) fn pictures(pdf: Vec<u8>, out: &mut dyn Write) -> Result<Shown, Failure> {
    let pdf = opened(pdf)?;
    let pages = pdf.pages();
    if pages.len() > MAX_PAGES {
        return Err(Failure::TooLarge);
    }
    let missing = Arc::new(AtomicBool::new(false));
    let settings = InterpreterSettings {
        warning_sink: Arc::new({
            let missing = Arc::clone(&missing);
            move |_| missing.store(true, Ordering::Relaxed)
        }),
        ..InterpreterSettings::default()
    };
    let mut document = document::Document::begin(out)?;
    for page in pages.iter() {
        // Of one page only: a cache of all grows with the document.
        let cache = RenderCache::new();
        document.page(&page::picture(page, &cache, &settings)?)?;
    }
    document.finish()?;
    Ok(match missing.load(Ordering::Relaxed) {
        true => Shown::InPart,
        false => Shown::Whole,
    })
}

/// Draws the first page, its longest side `longest` pixels, and says how many pages there are; what cannot be
/// shown is left out. Only for a process that is confined: the decoders may panic, or use any amount of memory
/// and time.
///
/// # Errors
/// Any [`Failure`] of a document, but that the number of its pages is not bounded.
pub fn first_page(pdf: Vec<u8>, longest: u16) -> Result<(Grey, usize), Failure> {
    let pdf = opened(pdf)?;
    let pages = pdf.pages();
    let first = pages.first().ok_or(Failure::Unreadable)?;
    let cache = RenderCache::new();
    let settings = InterpreterSettings::default();
    Ok((page::grey(first, &cache, &settings, longest), pages.len()))
}

/// A document that has a page.
fn opened(pdf: Vec<u8>) -> Result<Pdf, Failure> {
    if pdf.len() as u64 > MAX_BYTES {
        return Err(Failure::TooLarge);
    }
    let pdf = Pdf::new(pdf).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Failure::Locked,
        LoadPdfError::Decryption(_) | LoadPdfError::Invalid => Failure::Unreadable,
    })?;
    match pdf.pages().len() {
        0 => Err(Failure::Unreadable),
        _ => Ok(pdf),
    }
}

#[cfg(test)]
mod tests;
