//! Pixels of a BMP in runs (BI_RLE8, BI_RLE4).

use crate::cursor::CUT_SHORT;
use crate::Reason;

const DAMAGED: Reason = Reason::Damaged("its image data is damaged");

/// Runs written anew.
pub(super) struct Runs {
    pub(super) bytes: Vec<u8>,
    /// Bytes that they had.
    pub(super) taken: usize,
    /// Bits that belong to no pixel were set.
    pub(super) changed: bool,
}

/// Reads runs up to the end of the picture. `bits` is 4 or 8.
pub(super) fn read(
    data: &[u8],
    bits: u8,
    (width, height): (u32, u32),
    used: &mut [bool; 256],
) -> Result<Runs, Reason> {
    // Where no run says anything, the first colour is.
    used[0] = true;
    let mut runs = Runs {
        bytes: Vec::new(),
        taken: 0,
        changed: false,
    };
    let (mut x, mut y) = (0_u32, 0_u32);
    // Some programs forget the end.
    while let Some([first, second]) = runs.two(data).filter(|two| *two != [0, 1]) {
        match (first, second) {
            (0, 0) => {
                (x, y) = (0, y.saturating_add(1));
                runs.bytes.extend([0, 0]);
            }
            (0, 2) => {
                let [right, up] = runs.two(data).ok_or(CUT_SHORT)?;
                x = x.saturating_add(u32::from(right));
                y = y.saturating_add(u32::from(up));
                runs.bytes.extend([0, 2, right, up]);
            }
            (count, pixels) if y < height => {
                // Some programs also pack what fills up a row.
                let left = width.saturating_sub(x).min(255) as u8;
                let row = count == 0;
                let count = if row { pixels } else { count };
                match row {
                    true => runs.row(data, count, left, bits, used)?,
                    false => runs.run(count, left, pixels, bits, used),
                }
                x = x.saturating_add(u32::from(count));
            }
            _ => return Err(DAMAGED),
        }
        if y > height {
            return Err(DAMAGED);
        }
    }
    runs.bytes.extend([0, 1]);
    Ok(runs)
}

impl Runs {
    fn two(&mut self, data: &[u8]) -> Option<[u8; 2]> {
        let two = data.get(self.taken..)?.first_chunk().copied()?;
        self.taken += 2;
        Some(two)
    }

    /// One pixel, or two that take turns, so many times; `left` of them are in the picture.
    fn run(&mut self, count: u8, left: u8, pixels: u8, bits: u8, used: &mut [bool; 256]) {
        self.changed |= count > left;
        let count = count.min(left);
        if count == 0 {
            return;
        }
        let kept = match (bits, count) {
            (4, 1) => pixels & 0xF0,
            _ => pixels,
        };
        self.changed |= kept != pixels;
        self.bytes.extend([count, kept]);
        mark(&[kept], bits, usize::from(count), used);
    }

    /// So many pixels as they are, filled up to an even number of bytes; `left` of them are in the picture.
    fn row(
        &mut self,
        data: &[u8],
        count: u8,
        left: u8,
        bits: u8,
        used: &mut [bool; 256],
    ) -> Result<(), Reason> {
        let bytes = |count: u8| (usize::from(count) * usize::from(bits)).div_ceil(8);
        let filled = |count: u8| bytes(count).next_multiple_of(2);
        let found = data.get(self.taken..).unwrap_or_default();
        // The last row of a file may lack what fills it up.
        let found = found
            .get(..filled(count).min(found.len()))
            .unwrap_or_default();
        self.taken += found.len();
        let kept = count.min(left);
        if found.len() < bytes(count) {
            return Err(CUT_SHORT);
        }
        let mut row = found.get(..bytes(kept)).unwrap_or_default().to_vec();
        mark(&row, bits, usize::from(kept), used);
        if bits == 4 && kept % 2 == 1 {
            row.iter_mut()
                .next_back()
                .into_iter()
                .for_each(|last| *last &= 0xF0);
        }
        row.resize(filled(kept), 0);
        self.changed |= row.get(..found.len()) != Some(found);
        match kept {
            0 => {}
            // Fewer than three are no such row.
            1 | 2 => {
                for pixel in crate::picture::bits_of(&row, bits).take(usize::from(kept)) {
                    self.bytes
                        .extend([1, if bits == 4 { pixel << 4 } else { pixel }]);
                }
            }
            _ => {
                self.bytes.extend([0, kept]);
                self.bytes.extend(row);
            }
        }
        Ok(())
    }
}

fn mark(row: &[u8], bits: u8, count: usize, used: &mut [bool; 256]) {
    for pixel in crate::picture::bits_of(row, bits).take(count) {
        used[usize::from(pixel)] = true;
    }
}
