//! Differences between neighbours, which pack better than what they are differences of (ISO 32000-1,
//! 7.4.4.4; PNG, 9).

use super::object::{Dict, Object};
use crate::Reason;

const STRANGE: Reason = Reason::Damaged("a part of it is packed in an unknown way");

/// The settings of a predictor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Predictor {
    /// Whether rows begin with a byte that names their kind.
    png: bool,
    /// Bytes of a pixel, at least 1.
    pixel: usize,
    bits: usize,
    /// Bytes of a row.
    pub(super) row: usize,
}

impl Predictor {
    /// `None` when there is none.
    pub(super) fn of(settings: &Dict) -> Result<Option<Self>, Reason> {
        let number = |key, usual| {
            let number = settings.get(key).and_then(Object::as_int).unwrap_or(usual);
            usize::try_from(number).map_err(|_| STRANGE)
        };
        let png = match number("Predictor", 1)? {
            2 => false,
            10..=15 => true,
            _ => return Ok(None),
        };
        let (colors, bits) = (number("Colors", 1)?, number("BitsPerComponent", 8)?);
        let columns = number("Columns", 1)?;
        if !(1..=64).contains(&colors)
            || ![1, 2, 4, 8, 16].contains(&bits)
            || !(1..=1_000_000).contains(&columns)
        {
            return Err(STRANGE);
        }
        Ok(Some(Self {
            png,
            pixel: (colors * bits).div_ceil(8),
            bits,
            row: (columns * colors * bits).div_ceil(8),
        }))
    }

    /// Bytes of a row as it is packed.
    pub(super) fn packed_row(self) -> usize {
        self.row + usize::from(self.png)
    }
}

/// The bytes that these differences are of.
pub(super) fn undo(bytes: Vec<u8>, settings: &Dict) -> Result<Vec<u8>, Reason> {
    match Predictor::of(settings)? {
        None => Ok(bytes),
        Some(predictor) if predictor.png => Ok(undo_png(&bytes, predictor)),
        Some(predictor) => Ok(undo_tiff(bytes, predictor)),
    }
}

fn undo_png(bytes: &[u8], predictor: Predictor) -> Vec<u8> {
    let mut out: Vec<u8> = Vec::with_capacity(bytes.len());
    let mut above = vec![0; predictor.row];
    for row in bytes.chunks(predictor.row + 1) {
        let Some((kind, differences)) = row.split_first() else {
            break;
        };
        let mut now = differences.to_vec();
        now.resize(predictor.row, 0);
        for at in 0..now.len() {
            let left = at.checked_sub(predictor.pixel);
            let (a, c) = left.map_or((0, 0), |left| (now[left], above[left]));
            let b = above[at];
            let guess = match kind {
                1 => a,
                2 => b,
                3 => ((u16::from(a) + u16::from(b)) / 2) as u8,
                4 => paeth(a, b, c),
                _ => 0,
            };
            now[at] = now[at].wrapping_add(guess);
        }
        out.extend_from_slice(&now[..differences.len()]);
        above = now;
    }
    out
}

fn paeth(a: u8, b: u8, c: u8) -> u8 {
    let [x, y, z] = [a, b, c].map(i16::from);
    let guess = x + y - z;
    let [left, up, corner] = [x, y, z].map(|value| (guess - value).abs());
    match () {
        () if left <= up && left <= corner => a,
        () if up <= corner => b,
        () => c,
    }
}

fn undo_tiff(mut bytes: Vec<u8>, predictor: Predictor) -> Vec<u8> {
    for row in bytes.chunks_mut(predictor.row) {
        match predictor.bits {
            8 => {
                for at in predictor.pixel..row.len() {
                    row[at] = row[at].wrapping_add(row[at - predictor.pixel]);
                }
            }
            16 => {
                for at in (predictor.pixel..row.len().saturating_sub(1)).step_by(2) {
                    let before = at - predictor.pixel;
                    let sum = u16::from_be_bytes([row[at], row[at + 1]])
                        .wrapping_add(u16::from_be_bytes([row[before], row[before + 1]]));
                    row[at..at + 2].copy_from_slice(&sum.to_be_bytes());
                }
            }
            // Of less than a byte: nobody writes tables and text so.
            _ => {}
        }
    }
    bytes
}
