//! How the pixels of a page are cut into strips or tiles, and how many bytes each has once unpacked.

use super::directory::STRANGE;
use super::fields::{self, Fields};
use crate::Reason;

/// One strip or tile after another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shape {
    /// Strips or tiles of one plane.
    parts: u64,
    planes: u64,
    /// Rows of a part, and of the last one of a plane.
    rows: u64,
    last_rows: u64,
    width: u64,
    /// Bits of each sample that lies in one plane with the others; of planes, one each.
    bits: Vec<u64>,
    /// Width and height of a block of pixels that share their colour difference.
    block: Option<(u64, u64)>,
}

impl Shape {
    pub(super) fn new(fields: &Fields) -> Result<Self, Reason> {
        let width = u64::from(fields.number(fields::WIDTH, 0));
        let height = u64::from(fields.number(fields::HEIGHT, 0));
        let (planes, bits) = planes(fields);
        let shared = fields.number(fields::PHOTOMETRIC, 0) == 6 && planes == 1 && bits.len() >= 3;
        let block = match fields.numbers(fields::SUBSAMPLING) {
            _ if !shared => None,
            [] => Some((2, 2)),
            [across, down] => Some((u64::from(*across), u64::from(*down))),
            _ => return Err(STRANGE),
        };
        let mut shape = Self {
            parts: 1,
            planes,
            rows: height,
            last_rows: height,
            width,
            bits,
            block,
        };
        let tile = fields.number(fields::TILE_WIDTH, 0);
        if tile > 0 {
            let rows = u64::from(fields.number(fields::TILE_HEIGHT, 0));
            if rows == 0 {
                return Err(STRANGE);
            }
            shape.parts = width.div_ceil(u64::from(tile)) * height.div_ceil(rows);
            shape.width = u64::from(tile);
            (shape.rows, shape.last_rows) = (rows, rows);
        } else {
            let rows = u64::from(fields.number(fields::ROWS_PER_STRIP, u32::MAX)).min(height);
            shape.parts = height.div_ceil(rows.max(1));
            shape.rows = rows;
            shape.last_rows = height - rows * (shape.parts.saturating_sub(1));
        }
        Ok(shape)
    }

    /// Strips or tiles in all.
    pub(super) fn count(&self) -> u64 {
        self.parts * self.planes
    }

    /// Bytes of a strip or tile once unpacked.
    pub(super) fn length(&self, index: u64) -> Result<u64, Reason> {
        let parts = self.parts.max(1);
        let rows = match index % parts + 1 == parts {
            true => self.last_rows,
            false => self.rows,
        };
        let product = |numbers: &[u64]| {
            let mut product = 1_u64;
            for number in numbers {
                product = product.checked_mul(*number)?;
            }
            Some(product)
        };
        let plane = usize::try_from(index / parts).ok();
        let all: u64 = self.bits.iter().sum();
        let length = match (self.block, self.planes > 1) {
            (Some((across, down)), _) if across * down > 1 => {
                // Two of three samples are there once a block.
                let bits = self.bits.first().copied().unwrap_or(8);
                let block = (across * down + self.bits.len() as u64 - 1) * bits;
                let line = product(&[self.width.div_ceil(across), block]);
                line.and_then(|line| product(&[line.div_ceil(8), rows.div_ceil(down)]))
            }
            (_, true) => {
                let bits = plane.and_then(|plane| self.bits.get(plane)).copied();
                bits.and_then(|bits| product(&[(self.width * bits).div_ceil(8), rows]))
            }
            _ => product(&[(self.width * all).div_ceil(8), rows]),
        };
        length.ok_or(STRANGE)
    }
}

/// How many planes there are, and the bits of each sample.
fn planes(fields: &Fields) -> (u64, Vec<u64>) {
    let samples = fields.number(fields::SAMPLES, 1) as usize;
    let first = u64::from(fields.number(fields::BITS, 1));
    let numbers = fields.numbers(fields::BITS).iter();
    let mut bits: Vec<u64> = numbers.map(|bits| u64::from(*bits)).collect();
    bits.resize(samples, first);
    let separate = fields.number(fields::PLANAR, 1) == 2;
    (if separate { samples as u64 } else { 1 }, bits)
}
