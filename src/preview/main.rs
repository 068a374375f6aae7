//! `bocca-preview`: decodes one hostile file to a small grey picture, in a process that can do nothing else.
//!
//! ```text
//! bocca-preview LONGEST TYPE < file > picture
//! ```
//!
//! `LONGEST` is the most pixels of a side, [`LONGEST`] bounds it; `TYPE` is one of the media types of [`kind`].
//! It is a program of its own so that the reader, which holds keys, links no decoder; the reader starts it from
//! its own folder and believes nothing that it says (`src/reader/preview.rs`).
//!
//! # What it says
//!
//! [`MAGIC`], then width, height and number of pages (1 for a picture) as 32-bit numbers, least byte first; then
//! width × height bytes, row by row, 0 for black, 255 for white. Nothing else, and nothing at all with an exit code
//! other than 0:
//!
//! | code | why |
//! |---|---|
//! | 2 | the arguments are not these |
//! | 11 | a password is needed |
//! | 12 | damaged, or not of this type |
//! | 13 | more bytes ([`MAX_BYTES`]), pixels (`picture`) or pages ([`MAX_PAGES`]) than are looked at |
//! | 14 | the kernel does not confine a process |
//! | 15 | the file cannot be read, or the picture not be written |
//!
//! A decoder that panics, or takes more memory or time than there is, ends the process by itself.

mod picture;

use std::io::{self, Read, Write};
use std::ops::RangeInclusive;
use std::process::ExitCode;

use image::ImageFormat;
use raster::MAX_BYTES;

/// How a picture starts.
const MAGIC: &[u8; 8] = b"bocca/g1";

/// Sides that may be asked for, in pixels.
const LONGEST: RangeInclusive<u16> = 16..=1280;

/// Most pages of a document, of which only the first is drawn.
const MAX_PAGES: u32 = 100_000;

/// Most time of a processor, in seconds.
const SECONDS: u64 = 20;

/// Why there is no picture; the numbers are the exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Refusal {
    Usage = 2,
    Locked = 11,
    Unreadable = 12,
    TooLarge = 13,
    Unconfined = 14,
    Unread = 15,
}

/// What decodes a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Picture(ImageFormat),
    Document,
}

/// A small picture.
struct Grey {
    width: u32,
    height: u32,
    pages: u32,
    pixels: Vec<u8>,
}

fn main() -> ExitCode {
    match answer(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => ExitCode::from(refusal as u8),
    }
}

fn answer(arguments: impl Iterator<Item = String>) -> Result<(), Refusal> {
    let arguments: Vec<String> = arguments.collect();
    let [longest, media_type] = arguments.as_slice() else {
        return Err(Refusal::Usage);
    };
    let longest = longest.parse().ok().filter(|side| LONGEST.contains(side));
    let (longest, kind) = longest.zip(kind(media_type)).ok_or(Refusal::Usage)?;
    raster::confine(SECONDS).map_err(|_| Refusal::Unconfined)?;
    let mut file = Vec::new();
    let read = io::stdin().take(MAX_BYTES + 1).read_to_end(&mut file);
    match read {
        Ok(length) if length as u64 > MAX_BYTES => return Err(Refusal::TooLarge),
        Ok(_) => {}
        Err(_) => return Err(Refusal::Unread),
    }
    let grey = match kind {
        Kind::Picture(format) => picture::grey(&file, format, longest)?,
        Kind::Document => first_page(file, longest)?,
    };
    write(&grey, &mut io::stdout().lock()).map_err(|_| Refusal::Unread)
}

/// The media types that the relay gives to what it takes for a picture or a PDF, if there is a decoder.
fn kind(media_type: &str) -> Option<Kind> {
    Some(match media_type {
        "image/jpeg" => Kind::Picture(ImageFormat::Jpeg),
        "image/png" => Kind::Picture(ImageFormat::Png),
        "image/gif" => Kind::Picture(ImageFormat::Gif),
        "image/webp" => Kind::Picture(ImageFormat::WebP),
        "image/bmp" => Kind::Picture(ImageFormat::Bmp),
        "image/tiff" => Kind::Picture(ImageFormat::Tiff),
        "application/pdf" => Kind::Document,
        _ => return None,
    })
}

fn first_page(pdf: Vec<u8>, longest: u16) -> Result<Grey, Refusal> {
    let (page, pages) = raster::first_page(pdf, longest).map_err(|failure| match failure {
        raster::Failure::Locked => Refusal::Locked,
        raster::Failure::TooLarge => Refusal::TooLarge,
        _ => Refusal::Unreadable,
    })?;
    let pages = u32::try_from(pages).map_err(|_| Refusal::TooLarge)?;
    if pages > MAX_PAGES {
        return Err(Refusal::TooLarge);
    }
    Ok(Grey {
        width: page.width.into(),
        height: page.height.into(),
        pages,
        pixels: page.pixels,
    })
}

fn write(grey: &Grey, out: &mut impl Write) -> io::Result<()> {
    out.write_all(MAGIC)?;
    for number in [grey.width, grey.height, grey.pages] {
        out.write_all(&number.to_le_bytes())?;
    }
    out.write_all(&grey.pixels)?;
    out.flush()
}
