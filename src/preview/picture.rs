//! Pictures: the first, where a file has several.

use std::io::Cursor;

use image::error::ImageError;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use crate::{Grey, Refusal};

/// Most pixels of a side.
const MAX_SIDE: u32 = 32_768;

/// Most bytes of what is decoded, and of what a decoder needs for it: 89 million pixels in colour, 67 million where
/// they may be clear besides.
const MAX_MEMORY: u64 = 256 << 20;

/// Decodes a picture, makes it small, turns it as its orientation says, and lays it on white.
pub(crate) fn grey(file: &[u8], format: ImageFormat, longest: u16) -> Result<Grey, Refusal> {
    let (picture, orientation) = decoded(file, format).map_err(|error| match error {
        ImageError::Limits(_) => Refusal::TooLarge,
        _ => Refusal::Unreadable,
    })?;
    let most = longest.into();
    let mut small = match picture.width().max(picture.height()) > most {
        true => picture.thumbnail(most, most),
        false => picture,
    };
    small.apply_orientation(orientation);
    let small = small.into_luma_alpha8();
    let on_white = |[luma, alpha]: [u8; 2]| {
        let (luma, alpha) = (u32::from(luma), u32::from(alpha));
        ((luma * alpha + 255 * (255 - alpha)) / 255) as u8
    };
    Ok(Grey {
        width: small.width(),
        height: small.height(),
        pages: 1,
        pixels: small.pixels().map(|pixel| on_white(pixel.0)).collect(),
    })
}

fn decoded(file: &[u8], format: ImageFormat) -> Result<(DynamicImage, Orientation), ImageError> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(file), format);
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder()?;
    // A picture that is turned is better than none.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    // Not every decoder counts the picture itself.
    limits.reserve(decoder.total_bytes())?;
    Ok((DynamicImage::from_decoder(decoder)?, orientation))
}
