//! The fields of a page that a reader needs, each with the values that it may have.

use std::collections::BTreeMap;

use super::directory::{Entry, Reader, STRANGE};
use crate::picture::{self, icc};
use crate::{Reason, Report, Trace};

pub(super) const SUBFILE: u16 = 254;
pub(super) const WIDTH: u16 = 256;
pub(super) const HEIGHT: u16 = 257;
pub(super) const BITS: u16 = 258;
pub(super) const COMPRESSION: u16 = 259;
pub(super) const PHOTOMETRIC: u16 = 262;
pub(super) const FILL_ORDER: u16 = 266;
pub(super) const STRIP_OFFSETS: u16 = 273;
const ORIENTATION: u16 = 274;
pub(super) const SAMPLES: u16 = 277;
pub(super) const ROWS_PER_STRIP: u16 = 278;
pub(super) const STRIP_COUNTS: u16 = 279;
const X_RESOLUTION: u16 = 282;
const Y_RESOLUTION: u16 = 283;
pub(super) const PLANAR: u16 = 284;
const RESOLUTION_UNIT: u16 = 296;
const COLOUR_MAP: u16 = 320;
pub(super) const TILE_WIDTH: u16 = 322;
pub(super) const TILE_HEIGHT: u16 = 323;
pub(super) const TILE_OFFSETS: u16 = 324;
pub(super) const TILE_COUNTS: u16 = 325;
const JPEG_TABLES: u16 = 347;
const YCBCR_COEFFICIENTS: u16 = 529;
pub(super) const SUBSAMPLING: u16 = 530;
const BLACK_AND_WHITE: u16 = 532;
const PROFILE: u16 = 34675;

/// Most samples of a pixel.
const MOST_SAMPLES: usize = 64;

/// Whole numbers: tag, whether it is written as LONG, most values, least and greatest value.
const NUMBERS: [(u16, bool, usize, u32, u32); 23] = [
    (SUBFILE, true, 1, 0, u32::MAX),
    (WIDTH, true, 1, 1, u32::MAX),
    (HEIGHT, true, 1, 1, u32::MAX),
    (BITS, false, MOST_SAMPLES, 1, 64),
    (COMPRESSION, false, 1, 1, 65_535),
    (PHOTOMETRIC, false, 1, 0, 65_535),
    (FILL_ORDER, false, 1, 1, 2),
    (STRIP_OFFSETS, true, usize::MAX, 0, u32::MAX),
    (ORIENTATION, false, 1, 0, 65_535),
    (SAMPLES, false, 1, 1, MOST_SAMPLES as u32),
    (ROWS_PER_STRIP, true, 1, 1, u32::MAX),
    (STRIP_COUNTS, true, usize::MAX, 0, u32::MAX),
    (PLANAR, false, 1, 1, 2),
    (292, true, 1, 0, 7),  // T4Options
    (293, true, 1, 0, 2),  // T6Options
    (317, false, 1, 1, 3), // Predictor
    (COLOUR_MAP, false, 3 << 16, 0, 65_535),
    (TILE_WIDTH, true, 1, 1, 65_535),
    (TILE_HEIGHT, true, 1, 1, 65_535),
    (TILE_OFFSETS, true, usize::MAX, 0, u32::MAX),
    (TILE_COUNTS, true, usize::MAX, 0, u32::MAX),
    (338, false, MOST_SAMPLES, 0, 2), // ExtraSamples
    (339, false, MOST_SAMPLES, 1, 6), // SampleFormat
];

/// Of a picture in luminance and colour difference: how samples lie, whole numbers as above.
const YCBCR_NUMBERS: [(u16, bool, usize, u32, u32); 2] =
    [(SUBSAMPLING, false, 2, 1, 4), (531, false, 1, 1, 2)];

/// The values of a field as they are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    Shorts(Vec<u32>),
    Longs(Vec<u32>),
    Rationals(Vec<[u32; 2]>),
    Bytes(Vec<u8>),
}

/// Fields by tag.
#[derive(Debug, Default)]
pub(super) struct Fields(pub(super) BTreeMap<u16, Value>);

impl Fields {
    /// The numbers of a field; empty when it is missing.
    pub(super) fn numbers(&self, tag: u16) -> &[u32] {
        match self.0.get(&tag) {
            Some(Value::Shorts(numbers) | Value::Longs(numbers)) => numbers,
            _ => &[],
        }
    }

    pub(super) fn number(&self, tag: u16, default: u32) -> u32 {
        self.numbers(tag).first().copied().unwrap_or(default)
    }

    /// Takes the fields that are kept out of a directory, and counts what the others tell.
    pub(super) fn read(
        reader: &mut Reader<'_>,
        entries: &[Entry],
        report: &mut Report,
    ) -> Result<Self, Reason> {
        let mut fields = Self::default();
        let of = |tag| entries.iter().find(move |entry| entry.tag == tag);
        for (tag, long, most, least, greatest) in NUMBERS.into_iter().chain(YCBCR_NUMBERS) {
            let Some(entry) = of(tag) else { continue };
            let numbers = reader.numbers(entry)?;
            let fits = |number: &u32| (least..=greatest).contains(number);
            if numbers.is_empty() || numbers.len() > most || !numbers.iter().all(fits) {
                return Err(STRANGE);
            }
            let value = if long { Value::Longs } else { Value::Shorts };
            fields.0.insert(tag, value(numbers));
        }
        fields.check()?;
        fields.resolution(reader, &of)?;
        fields.colours(reader, &of, report)?;
        Ok(fields)
    }

    /// What depends on other fields.
    fn check(&mut self) -> Result<(), Reason> {
        let samples = self.number(SAMPLES, 1) as usize;
        let bits = self.numbers(BITS).len();
        // One number for all samples is against the rules, but understood.
        let fits = (bits <= 1 || bits >= samples)
            && [338, 339]
                .iter()
                .all(|tag| self.numbers(*tag).len() <= samples);
        if !fits {
            return Err(STRANGE);
        }
        for tag in [BITS, 339] {
            if let Some(Value::Shorts(numbers)) = self.0.get_mut(&tag) {
                numbers.truncate(samples);
            }
        }
        let depth = self.number(BITS, 1);
        if let Some(Value::Shorts(map)) = self.0.get_mut(&COLOUR_MAP) {
            let wanted = 3_usize << depth.min(16);
            match map.len() < wanted {
                true => return Err(STRANGE),
                false => map.truncate(wanted),
            }
        }
        let palette = self.number(PHOTOMETRIC, 0) == 3;
        self.0.retain(|tag, _| *tag != COLOUR_MAP || palette);
        // The usual way up needs no word, and some programs write 0.
        let turned = (2..=8).contains(&self.number(ORIENTATION, 1));
        self.0.retain(|tag, _| *tag != ORIENTATION || turned);
        let ycbcr = self.number(PHOTOMETRIC, 0) == 6;
        self.0
            .retain(|tag, _| ycbcr || ![SUBSAMPLING, 531].contains(tag));
        Ok(())
    }

    /// Writes what is left open: how many rows a strip has, and of what kind a page is.
    pub(super) fn settle_rows(&mut self, tiled: bool) {
        if !tiled {
            let height = self.number(HEIGHT, 1);
            let rows = self.number(ROWS_PER_STRIP, u32::MAX).min(height);
            self.0.insert(ROWS_PER_STRIP, Value::Longs(vec![rows]));
        }
        // One of several pages, or a mask. The rest is not for readers. Said of every page, because some
        // programs take a page in JPEG that does not say so for a preview.
        let bits = self.number(SUBFILE, 0) & 6;
        self.0.insert(SUBFILE, Value::Longs(vec![bits]));
    }

    /// Only at which people scan and print, in dots per inch: any other could be a mark. Faxes have pixels
    /// that are not square.
    fn resolution<'e>(
        &mut self,
        reader: &mut Reader<'_>,
        of: &impl Fn(u16) -> Option<&'e Entry>,
    ) -> Result<(), Reason> {
        const FAX: [[u32; 2]; 6] = [
            [204, 98],
            [204, 196],
            [204, 391],
            [200, 100],
            [200, 200],
            [408, 391],
        ];
        let (Some(x), Some(y)) = (of(X_RESOLUTION), of(Y_RESOLUTION)) else {
            return Ok(());
        };
        let unit = match of(RESOLUTION_UNIT) {
            Some(entry) => reader.numbers(entry).unwrap_or_default().first().copied(),
            None => Some(2),
        };
        let mut dots = [0; 2];
        for (dots, entry) in dots.iter_mut().zip([x, y]) {
            let fraction = reader.rationals(entry).unwrap_or_default();
            let Some(&[above, below]) = fraction.first() else {
                return Ok(());
            };
            // In hundredths of an inch.
            let scale = if unit == Some(3) { 254 } else { 100 };
            let hundredths = u64::from(above) * scale / u64::from(below).max(1);
            *dots = u32::try_from((hundredths + 50) / 100).unwrap_or(0);
        }
        let [x, y] = dots;
        let square = x == y && u16::try_from(x).is_ok_and(|x| picture::RESOLUTIONS.contains(&x));
        if matches!(unit, Some(2 | 3)) && (square || FAX.contains(&dots)) {
            self.0.insert(X_RESOLUTION, Value::Rationals(vec![[x, 1]]));
            self.0.insert(Y_RESOLUTION, Value::Rationals(vec![[y, 1]]));
            self.0.insert(RESOLUTION_UNIT, Value::Shorts(vec![2]));
        }
        Ok(())
    }

    fn colours<'e>(
        &mut self,
        reader: &mut Reader<'_>,
        of: &impl Fn(u16) -> Option<&'e Entry>,
        report: &mut Report,
    ) -> Result<(), Reason> {
        let ycbcr = self.number(PHOTOMETRIC, 0) == 6;
        // Rounded, so that no long fraction is a mark.
        for (tag, count, below) in [(YCBCR_COEFFICIENTS, 3, 10_000), (BLACK_AND_WHITE, 6, 1)] {
            let Some(entry) = of(tag).filter(|_| ycbcr) else {
                continue;
            };
            let rounded = reader.rationals(entry)?.into_iter().map(|[above, under]| {
                let under = u64::from(under).max(1);
                let scaled = (u64::from(above) * u64::from(below) + under / 2) / under;
                [u32::try_from(scaled).unwrap_or(u32::MAX), below]
            });
            let rounded: Vec<_> = rounded.collect();
            if rounded.len() != count {
                return Err(STRANGE);
            }
            self.0.insert(tag, Value::Rationals(rounded));
        }
        if let Some(entry) = of(JPEG_TABLES).filter(|_| self.number(COMPRESSION, 1) == 7) {
            let tables = reader.bytes(entry, 65_535)?;
            self.0
                .insert(JPEG_TABLES, Value::Bytes(super::tables::clean(&tables)?));
        }
        if let Some(entry) = of(PROFILE) {
            let most = u32::try_from(icc::LARGEST).unwrap_or(u32::MAX);
            let profile = reader.bytes(entry, most).unwrap_or_default();
            let ours = icc::standard(&profile);
            let changed = ours.as_ref() != Some(&profile);
            report.add(Trace::ColourProfile, u64::from(changed));
            if let Some(ours) = ours {
                self.0.insert(PROFILE, Value::Bytes(ours));
            }
        }
        Ok(())
    }
}

/// True for a tag whose loss tells nothing: it is kept, or it only describes the picture's make-up.
pub(super) fn is_plain(tag: u16) -> bool {
    let kept = NUMBERS
        .iter()
        .chain(&YCBCR_NUMBERS)
        .any(|rule| rule.0 == tag);
    kept || matches!(
        tag,
        255 | 263..=265 | 280 | 281 | X_RESOLUTION | Y_RESOLUTION | 290 | 291 | RESOLUTION_UNIT | 297 | 301
            | 318 | 319 | 321 | 326..=328 | 332 | 334 | 336 | 340..=342 | JPEG_TABLES | 512..=521
            | YCBCR_COEFFICIENTS | BLACK_AND_WHITE | PROFILE
    )
}
