//! Previews: what hostile pictures and documents look like, small and grey.
//!
//! Nothing here decodes. `bocca-preview` does, beside this program and in a process that can read the one file,
//! compute, and answer; once it has decoded, it is taken for hostile, and every field of its answer is checked.

pub(crate) mod blur;
mod child;

use std::fs::File;
use std::io;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use crate::progress::grouped;
use child::MAX_PAGES;

/// Bounds of the program that decodes, for the sentence that names them: it keeps them itself. Bytes of a file
/// (`raster::MAX_BYTES`; this program links no decoder), bytes of its pixels, and pixels of a side
/// (`src/preview/picture.rs`).
const MAX_BYTES: u64 = 64 << 20;
const MAX_DECODED: u64 = 256 << 20;
const MAX_SIDE: u64 = 32_768;

/// Sides that may be asked for, in pixels.
const LONGEST: RangeInclusive<u32> = 16..=1280;

/// The program that decodes, beside this one.
const PROGRAM: &str = "bocca-preview";

/// The media types of `tip.json` that there are decoders for.
const TYPES: [&str; 7] = [
    "image/jpeg",
    "image/png",
    "image/gif",
    "image/webp",
    "image/bmp",
    "image/tiff",
    "application/pdf",
];

/// A small picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Grey {
    /// Pixels of a row, at least 1.
    pub(crate) width: u32,
    /// Rows, at least 1.
    pub(crate) height: u32,
    /// Pages of the document whose first this is; 1 for a picture.
    pub(crate) pages: u32,
    /// One byte a pixel, row by row: 0 is black, 255 is white.
    pub(crate) pixels: Vec<u8>,
}

/// Why there is no preview.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PreviewError {
    /// No decoder is meant for it.
    #[error("no preview: files of this kind have none")]
    Kind,
    /// The program is not installed whole.
    #[error("no preview: there is no {}; install {PROGRAM} beside bocca-reader", .0.display())]
    Missing(PathBuf),
    /// A password is needed.
    #[error("no preview: it opens only with a password")]
    Locked,
    /// The decoder does not understand it.
    #[error("no preview: it is damaged, or not of the kind that it says")]
    Unreadable,
    /// It has more bytes, pixels or pages than are looked at.
    #[error("no preview: it is too large (over {} MiB, {} MiB as pixels, {} pixels a side, or {} pages)",
        MAX_BYTES >> 20, MAX_DECODED >> 20, grouped(MAX_SIDE), grouped(MAX_PAGES.into()))]
    TooLarge,
    /// The decoder ran out of memory or time, or failed.
    #[error("no preview: it takes more than is spent on one file (512 MiB of memory, 20 seconds), or the decoder failed")]
    TooMuchWork,
    /// The decoder answered something else than a picture.
    #[error("no preview: the decoder answered nonsense; take the file for an attack")]
    Nonsense,
    /// The kernel confines nothing.
    #[error("no preview: this system cannot confine the decoder (seccomp); use a newer kernel")]
    Unconfined,
    /// This program and the other do not fit, or starting it failed.
    #[error("no preview: {} failed ({source}); install it anew beside bocca-reader", .program.display())]
    Broken {
        /// What was started.
        program: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Where the decoding program is looked for: beside this one, and nowhere else.
///
/// # Errors
/// When the system does not say where this program is.
pub(crate) fn program() -> io::Result<PathBuf> {
    Ok(std::env::current_exe()?.with_file_name(PROGRAM))
}

/// A small grey picture of an open file, of the media type that `tip.json` says, its longest side at most `longest`
/// pixels (brought between 16 and 1280). Of several pictures or pages the first.
///
/// It waits for the other process, which has 20 seconds of a processor and nothing to wait with.
///
/// # Errors
/// A [`PreviewError`]: a sentence for whoever would have seen the preview.
pub(crate) fn grey(file: File, media_type: &str, longest: u32) -> Result<Grey, PreviewError> {
    let program = program().map_err(|source| PreviewError::Broken {
        program: PROGRAM.into(),
        source,
    })?;
    grey_by(&program, file, media_type, longest)
}

fn grey_by(
    program: &Path,
    file: File,
    media_type: &str,
    longest: u32,
) -> Result<Grey, PreviewError> {
    // Our own word for it: the one in tip.json is the sender's.
    let known = TYPES.into_iter().find(|known| *known == media_type);
    let media_type = known.ok_or(PreviewError::Kind)?;
    let longest = longest.clamp(*LONGEST.start(), *LONGEST.end());
    child::decode(program, file, media_type, longest)
}

/// The picture as a PNG file.
///
/// # Errors
/// None that a [`Grey`] of this module could cause.
pub(crate) fn png(grey: &Grey) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, grey.width, grey.height);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&grey.pixels)?;
    writer.finish()?;
    Ok(file)
}

#[cfg(test)]
mod tests;
