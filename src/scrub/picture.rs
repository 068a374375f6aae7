//! Pictures: rebuilt from what a renderer needs, pixel for pixel.

use crate::kind::{self, Kind};
use crate::work::Work;
use crate::{Cleaned, Reason, Source};

mod bits;
mod bmp;
pub(crate) mod exif;
mod gif;
pub(crate) mod heif;
pub(crate) mod icc;
pub(crate) mod jpeg;
mod jxl;
mod png;
mod pnm;
mod raster;
#[cfg(test)]
mod testing;
mod webp;

/// Resolutions that people print and scan at, in dots per inch. Any other pair of numbers could be a mark.
pub(crate) const RESOLUTIONS: [u16; 10] = [72, 75, 96, 100, 150, 200, 300, 400, 600, 1200];

/// The usual number of dots per metre that is meant by this one, which some programs round down.
pub(crate) fn usual_per_metre(dots: u32) -> Option<u32> {
    let mut usual = RESOLUTIONS
        .iter()
        .map(|inch| (u32::from(*inch) * 10_000 + 127) / 254);
    usual.find(|metre| (metre - 1..=*metre).contains(&dots))
}
pub(crate) mod svg;
pub(crate) mod tiff;

/// Most frames of an animation: minutes of them.
const FRAMES: usize = 10_000;

/// Cleans a file of a kind of this family.
pub(crate) fn clean(
    kind: Kind,
    source: &mut dyn Source,
    work: &mut Work,
) -> Result<Cleaned, Reason> {
    match kind {
        kind::JPEG => jpeg::clean(source, work),
        kind::BMP => bmp::clean(source, work),
        kind::GIF => gif::clean(source, work),
        kind::JXL => jxl::clean(source, work),
        kind::PNG => png::clean(source, work),
        kind::PNM => pnm::clean(source, work),
        kind::WEBP => webp::clean(source, work),
        kind::HEIC | kind::AVIF => heif::clean(kind, source, work),
        kind::TIFF => tiff::clean(source, work),
        kind::SVG => svg::clean(source, work),
        _ => Err(Reason::Unsupported),
    }
}

/// The pixels of a row that have 1, 2, 4 or 8 bits each, the first in the highest bits.
fn bits_of(row: &[u8], bits: u8) -> impl Iterator<Item = u8> + '_ {
    let count = 8 / bits.clamp(1, 8);
    row.iter().flat_map(move |byte| {
        (0..count).map(move |index| (byte << (index * bits)) >> (8 - bits.clamp(1, 8)))
    })
}
