//! One page as a picture.

use std::io::{self, Write};

use flate2::write::ZlibEncoder;
use flate2::Compression;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::page::Page;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::vello_cpu::Pixmap;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use image::codecs::jpeg::JpegEncoder;
use image::ExtendedColorType;

use crate::{DOTS_PER_INCH, MAX_PIXELS};

/// Most pixels of a side: vello counts in 16 bits.
const MAX_SIDE: f32 = 32_000.0;

/// Smallest and largest side of a page, in points (ISO 32000-1, annex C.2).
const SIDE: (f32, f32) = (3.0, 14_400.0);

/// Quality of photographs, of 100.
const QUALITY: u8 = 90;

/// A page that is a picture.
pub(crate) struct Picture {
    /// Width and height of the page in points.
    pub(crate) points: (f32, f32),
    /// Width and height of the picture in pixels.
    pub(crate) pixels: (u16, u16),
    /// Grey values only, one byte a pixel; else red, green and blue.
    pub(crate) grey: bool,
    /// A JPEG file; else zlib data of the samples.
    pub(crate) jpeg: bool,
    pub(crate) data: Vec<u8>,
}

/// A page in grey values.
#[derive(Debug)]
pub struct Grey {
    /// Pixels of a row.
    pub width: u16,
    /// Rows.
    pub height: u16,
    /// One byte a pixel, row by row: 0 is black, 255 is white.
    pub pixels: Vec<u8>,
}

/// Draws a page on white as a small picture.
pub(crate) fn grey<'a>(
    page: &'a Page<'a>,
    cache: &RenderCache<'a>,
    settings: &InterpreterSettings,
    longest: u16,
) -> Grey {
    let (width, height) = page.render_dimensions();
    let pixmap = drawn(
        page,
        cache,
        settings,
        f32::from(longest) / width.max(height),
    );
    let rgba = pixmap.data_as_u8_slice().chunks_exact(4);
    Grey {
        width: pixmap.width(),
        height: pixmap.height(),
        pixels: rgba
            .map(|pixel| luma(pixel[0], pixel[1], pixel[2]))
            .collect(),
    }
}

/// How bright a colour is (ITU-R BT.601).
fn luma(red: u8, green: u8, blue: u8) -> u8 {
    let weighed = 299 * u32::from(red) + 587 * u32::from(green) + 114 * u32::from(blue);
    (weighed / 1000) as u8
}

/// Draws a page on white.
pub(crate) fn picture<'a>(
    page: &'a Page<'a>,
    cache: &RenderCache<'a>,
    settings: &InterpreterSettings,
) -> io::Result<Picture> {
    let (width, height) = page.render_dimensions();
    let pixmap = drawn(page, cache, settings, scale(width, height));
    let pixels = (pixmap.width(), pixmap.height());
    let rgba = pixmap.data_as_u8_slice();
    let grey = is_grey(rgba);
    let samples: Vec<u8> = match grey {
        true => rgba.chunks_exact(4).map(|pixel| pixel[0]).collect(),
        false => rgba
            .chunks_exact(4)
            .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
            .collect(),
    };
    let (jpeg, data) = packed(&samples, pixels, grey)?;
    Ok(Picture {
        points: (width.clamp(SIDE.0, SIDE.1), height.clamp(SIDE.0, SIDE.1)),
        pixels,
        grey,
        jpeg,
        data,
    })
}

/// Draws a page on white, a point this many pixels.
fn drawn<'a>(
    page: &'a Page<'a>,
    cache: &RenderCache<'a>,
    settings: &InterpreterSettings,
    scale: f32,
) -> Pixmap {
    let (width, height) = page.render_dimensions();
    let side = |points: f32| (points * scale).clamp(1.0, MAX_SIDE).floor();
    // Half a pixel more, so that rounding down meets it.
    let drawn = PixmapSettings {
        x_scale: (side(width) + 0.5) / width,
        y_scale: (side(height) + 0.5) / height,
        bg_color: WHITE,
    };
    hayro::render(page, cache, settings, &RenderSettings::default(), &drawn)
}

/// Pixels of a point, as many as the bounds allow.
fn scale(width: f32, height: f32) -> f32 {
    let wanted = f32::from(DOTS_PER_INCH) / 72.0;
    let most = (MAX_PIXELS as f32 / (width * height)).sqrt();
    wanted.min(most)
}

/// Samples as they are, packed: letters stay sharp. Where that saves little, it is a photograph, and a JPEG.
fn packed(samples: &[u8], pixels: (u16, u16), grey: bool) -> io::Result<(bool, Vec<u8>)> {
    let mut exact = ZlibEncoder::new(Vec::new(), Compression::default());
    exact.write_all(samples)?;
    let exact = exact.finish()?;
    if exact.len() <= samples.len() / 4 {
        return Ok((false, exact));
    }
    let colour = match grey {
        true => ExtendedColorType::L8,
        false => ExtendedColorType::Rgb8,
    };
    let mut lossy = Vec::new();
    JpegEncoder::new_with_quality(&mut lossy, QUALITY)
        .encode(samples, pixels.0.into(), pixels.1.into(), colour)
        .map_err(io::Error::other)?;
    Ok(match lossy.len() < exact.len() {
        true => (true, lossy),
        false => (false, exact),
    })
}

fn is_grey(rgba: &[u8]) -> bool {
    rgba.chunks_exact(4)
        .all(|pixel| pixel[0] == pixel[1] && pixel[1] == pixel[2])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_drawn_within_the_bounds() {
        let a4 = scale(595.0, 842.0);
        assert_eq!(a4, 150.0 / 72.0);
        for (width, height) in [(14_400.0, 14_400.0), (1e9, 1e9), (1e12, 1.0), (1.0, 1.0)] {
            let scale = scale(width, height);
            assert!(width * scale * height * scale <= MAX_PIXELS as f32 * 1.01);
            assert!(scale > 0.0 && scale <= a4);
        }
    }

    #[test]
    fn a_photograph_is_a_jpeg_and_letters_stay_exact() {
        // A slope with noise of four bits.
        let mut state = 1_u32;
        let mut noise = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 28) as u8
        };
        let photograph: Vec<u8> = (0..40_000).map(|n| (n % 200) as u8 + noise()).collect();
        let (jpeg, data) = packed(&photograph, (200, 200), true).unwrap();
        assert!(jpeg && data.starts_with(&[0xFF, 0xD8]));
        let mut lines = vec![255; 40_000];
        lines[5_000..5_200].fill(0);
        let (jpeg, data) = packed(&lines, (200, 200), true).unwrap();
        let mut back = Vec::new();
        std::io::Read::read_to_end(&mut flate2::read::ZlibDecoder::new(&data[..]), &mut back)
            .unwrap();
        assert!(!jpeg && back == lines);
    }
}
