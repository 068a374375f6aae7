//! Pictures of appeals: cleaned, decoded, and drawn anew in the sizes that suit Tor.
//!
//! The bytes of the original go nowhere: what is served is made of its pixels alone. The files are the
//! operator's own, cleaned by our own scrubber before a decoder sees them, and decoded within bounds.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageError};
use image::{ImageFormat, ImageReader, Limits, RgbImage};
use scrub::{Budget, Reason};

use super::resample::shrunk;
use super::Shot;

/// Largest file of a picture, in bytes.
const MAX_FILE: u64 = 32 << 20;

/// Most pixels of a picture.
const MAX_PIXELS: u64 = 100_000_000;

/// Most bytes of what is decoded, and of what a decoder needs for it: [`MAX_PIXELS`] with clear ones.
const MAX_DECODED: u64 = 512 << 20;

/// Above this many bytes, pictures are decoded one at a time, so that all together take less than 1 GiB.
const ALONE: u64 = 64 << 20;

/// Most pictures that are worked on at once.
const AT_ONCE: usize = 4;

/// A size in which pictures are served: pixels of the longer side, and bytes.
struct Size {
    side: u32,
    bytes: usize,
}

/// For the gallery: twenty of them, with the page and the stylesheet, are under 250 KiB.
const SMALL: Size = Size {
    side: 320,
    bytes: 17 << 9,
};

/// For the appeal's page: as wide as a phone's screen has pixels.
const PAGE: Size = Size {
    side: 1280,
    bytes: 120 << 10,
};

/// To look closely.
const LARGE: Size = Size {
    side: 2560,
    bytes: 400 << 10,
};

/// Qualities that are tried, of 100. If a picture does not keep to its size at the first, it becomes smaller.
const QUALITIES: [u8; 7] = [45, 52, 59, 66, 73, 80, 87];

/// Why a picture cannot be shown: the rest of the sentence "photo.jpg …".
#[derive(Debug, thiserror::Error)]
pub(super) enum PictureError {
    #[error("cannot be read: {0}")]
    Read(#[from] io::Error),
    #[error("is no file; write the name of a picture in the appeal's folder")]
    NoFile,
    #[error("is larger than 32 MiB; save it smaller")]
    FileTooLarge,
    #[error("is {0}; save it as a JPEG, PNG, WebP or GIF picture")]
    Kind(&'static str),
    #[error("cannot be cleaned ({0}); open it and save it anew as a JPEG picture")]
    Unclean(&'static str),
    #[error("has more than {0}; save it smaller")]
    Beyond(&'static str),
    #[error("cannot be decoded: {0}; open it and save it anew as a JPEG picture")]
    Damaged(ImageError),
    #[error("made its decoder fail; open it and save it anew as a JPEG picture")]
    Panicked,
}

/// Small, for the page and large: what one picture becomes.
pub(super) type Sizes = [Shot; 3];

/// Prepares all of these files, several at once on the machine's processors; the answers are in their order.
pub(super) fn prepare(files: &[impl AsRef<Path> + Sync]) -> Vec<Result<Sizes, PictureError>> {
    let processors = thread::available_parallelism().map_or(1, usize::from);
    let (next, large) = (AtomicUsize::new(0), Mutex::new(()));
    let done = Mutex::new(BTreeMap::new());
    let work = || loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        let Some(file) = files.get(number) else {
            return;
        };
        // Decoders are others' work: where one panics, that picture is wrong and nothing else is.
        let sizes = catch_unwind(AssertUnwindSafe(|| one(file.as_ref(), &large)));
        let sizes = sizes.unwrap_or(Err(PictureError::Panicked));
        unpoisoned(&done).insert(number, sizes);
    };
    thread::scope(|threads| {
        for _ in 0..processors.min(AT_ONCE).min(files.len()) {
            threads.spawn(work);
        }
    });
    let done = std::mem::take(&mut *unpoisoned(&done));
    done.into_values().collect()
}

fn unpoisoned<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn one(file: &Path, large: &Mutex<()>) -> Result<Sizes, PictureError> {
    // The file as it was is not held any longer than this.
    let cleaned = cleaned(&read(file)?)?;
    sizes(&cleaned, large)
}

fn read(file: &Path) -> Result<Vec<u8>, PictureError> {
    // Looked at first: opening a pipe would wait for somebody to write to it.
    if !std::fs::metadata(file)?.is_file() {
        return Err(PictureError::NoFile);
    }
    let mut bytes = Vec::new();
    std::fs::File::open(file)?
        .take(MAX_FILE + 1)
        .read_to_end(&mut bytes)?;
    match bytes.len() as u64 > MAX_FILE {
        true => Err(PictureError::FileTooLarge),
        false => Ok(bytes),
    }
}

/// The file without what is hidden in it, and what it is.
fn cleaned(file: &[u8]) -> Result<(Vec<u8>, ImageFormat), PictureError> {
    let mut source = Cursor::new(file);
    let kind = scrub::sniff(&mut source)?;
    let format = match kind.extension {
        "jpg" => ImageFormat::Jpeg,
        "png" => ImageFormat::Png,
        "webp" => ImageFormat::WebP,
        "gif" => ImageFormat::Gif,
        _ => return Err(PictureError::Kind(kind.name)),
    };
    let budget = Budget {
        bytes_out: MAX_FILE,
    };
    let cleaned = scrub::scrub(&mut source, &budget).map_err(|refused| match refused.reason {
        Reason::Damaged(what) | Reason::Uncleanable(what) | Reason::Locked(what) => {
            PictureError::Unclean(what)
        }
        Reason::Beyond(what) => PictureError::Beyond(what),
        _ => PictureError::Unclean("its form is not known"),
    })?;
    let mut bytes = Vec::new();
    cleaned.plan.write_to(&mut source, &mut bytes)?;
    Ok((bytes, format))
}

fn sizes(
    (file, format): &(Vec<u8>, ImageFormat),
    large: &Mutex<()>,
) -> Result<Sizes, PictureError> {
    let (picture, profile) = decoded(file, *format, large)?;
    let in_size = |size: &Size| fitted(&picture, size, &profile);
    Ok([in_size(&SMALL)?, in_size(&PAGE)?, in_size(&LARGE)?])
}

/// The picture, upright and no larger than [`LARGE`], with the colour profile that the scrubber left: a
/// standard one, or none.
fn decoded(
    file: &[u8],
    format: ImageFormat,
    large: &Mutex<()>,
) -> Result<(DynamicImage, Vec<u8>), PictureError> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_DECODED);
    let mut reader = ImageReader::with_format(Cursor::new(file), format);
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(PictureError::Beyond("100 million pixels"));
    }
    limits.reserve(decoder.total_bytes()).map_err(refused)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten().unwrap_or_default();
    let alone = decoder.total_bytes() > ALONE;
    let _alone = alone.then(|| unpoisoned(large));
    let whole = DynamicImage::from_decoder(decoder).map_err(refused)?;
    let (width, height) = within(LARGE.side, whole.width(), whole.height());
    let mut picture = DynamicImage::from(shrunk(&whole, width, height));
    picture.apply_orientation(orientation);
    Ok((picture, profile))
}

fn refused(error: ImageError) -> PictureError {
    match error {
        ImageError::Limits(_) => PictureError::Beyond("512 MiB of pixels"),
        error => PictureError::Damaged(error),
    }
}

/// The picture as a JPEG file that keeps to the size: first with less quality, then with fewer pixels.
fn fitted(picture: &DynamicImage, size: &Size, profile: &[u8]) -> Result<Shot, PictureError> {
    let mut side = size.side.min(picture.width().max(picture.height()));
    loop {
        let (width, height) = within(side, picture.width(), picture.height());
        let small = shrunk(picture, width, height);
        match in_bytes(&small, size.bytes, profile)? {
            Ok(jpeg) => {
                let jpeg = jpeg.into();
                return Ok(Shot {
                    jpeg,
                    width,
                    height,
                });
            }
            // Its bytes go about with its pixels.
            Err(least) => {
                let part = (size.bytes as f64 / least as f64).sqrt().min(0.97);
                side = ((f64::from(side) * part) as u32).max(1);
            }
        }
    }
}

/// The picture at the best quality that keeps to so many bytes; or how many it has at the least quality.
fn in_bytes(
    picture: &RgbImage,
    bytes: usize,
    profile: &[u8],
) -> Result<Result<Vec<u8>, usize>, PictureError> {
    let mut best = Err(usize::MAX);
    let mut left = QUALITIES.as_slice();
    while let Some((lower, [quality, higher @ ..])) = left.split_at_checked(left.len() / 2) {
        let jpeg = encoded(picture, *quality, profile)?;
        if jpeg.len() <= bytes {
            (best, left) = (Ok(jpeg), higher);
        } else {
            best = best.map_err(|least| least.min(jpeg.len()));
            left = lower;
        }
    }
    Ok(best)
}

/// A JPEG file as our scrubber leaves it, so that no trace of its encoder is in it either.
fn encoded(picture: &RgbImage, quality: u8, profile: &[u8]) -> Result<Vec<u8>, PictureError> {
    let mut jpeg = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut jpeg, quality);
    if !profile.is_empty() {
        let set = encoder.set_icc_profile(profile.to_vec());
        set.map_err(|error| PictureError::Damaged(ImageError::Unsupported(error)))?;
    }
    let (width, height) = picture.dimensions();
    encoder
        .write_image(picture, width, height, ExtendedColorType::Rgb8)
        .map_err(PictureError::Damaged)?;
    let (jpeg, _) = cleaned(&jpeg)?;
    Ok(jpeg)
}

/// Width and height, in proportion, with the longer side at most `side`: nothing becomes larger.
fn within(side: u32, width: u32, height: u32) -> (u32, u32) {
    let longest = width.max(height);
    if longest <= side {
        return (width, height);
    }
    let scaled = |pixels: u32| {
        let exact = u64::from(pixels) * u64::from(side) + u64::from(longest / 2);
        ((exact / u64::from(longest)) as u32).max(1)
    };
    (scaled(width), scaled(height))
}
