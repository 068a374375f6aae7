//! Bits of a FLAC frame, the highest first.

use crate::cursor::{Cursor, CUT_SHORT};
use crate::Reason;

/// Reads bits at a cursor, which runs up to eight bytes ahead.
pub(super) struct Bits<'a, 'b> {
    cursor: &'a mut Cursor<'b>,
    /// Bits that were read, at the upper end.
    word: u64,
    count: u32,
}

impl<'a, 'b> Bits<'a, 'b> {
    pub(super) fn new(cursor: &'a mut Cursor<'b>) -> Self {
        Self {
            cursor,
            word: 0,
            count: 0,
        }
    }

    fn fill(&mut self) -> Result<(), Reason> {
        // At most 56 bits are left where there is room.
        let room = (64 - self.count) / 8;
        let ahead = self.cursor.peek(8)?;
        let taken = room.min(ahead.len() as u32);
        let mut eight = [0; 8];
        for (place, byte) in eight.iter_mut().zip(ahead) {
            *place = *byte;
        }
        let bits = u64::from_be_bytes(eight);
        let unwanted = u64::MAX.checked_shr(taken * 8).unwrap_or(0);
        self.word |= (bits & !unwanted).checked_shr(self.count).unwrap_or(0);
        self.count += taken * 8;
        self.cursor.skip(u64::from(taken))?;
        Ok(())
    }

    /// Up to 32 bits.
    pub(super) fn take(&mut self, count: u32) -> Result<u32, Reason> {
        if self.count < count {
            self.fill()?;
            if self.count < count {
                return Err(CUT_SHORT);
            }
        }
        if count == 0 {
            return Ok(0);
        }
        let bits = self.word >> (64 - count);
        self.word <<= count;
        self.count -= count;
        Ok(bits as u32)
    }

    /// Passes over bits.
    pub(super) fn skip(&mut self, count: u64) -> Result<(), Reason> {
        if count <= u64::from(self.count) {
            // Less than 64, or all of them.
            self.word = self.word.checked_shl(count as u32).unwrap_or(0);
            self.count -= count as u32;
            return Ok(());
        }
        let beyond = count - u64::from(self.count);
        (self.word, self.count) = (0, 0);
        self.cursor.skip(beyond / 8)?;
        self.take((beyond % 8) as u32)?;
        Ok(())
    }

    /// Zeros in front of a one, and the one.
    pub(super) fn zeros(&mut self) -> Result<u32, Reason> {
        /// More than any sample needs.
        const MOST: u32 = 1 << 26;
        let mut zeros = 0;
        loop {
            let here = self.word.leading_zeros();
            if here < self.count {
                self.word = self.word.checked_shl(here + 1).unwrap_or(0);
                self.count -= here + 1;
                return Ok(zeros + here);
            }
            zeros += self.count;
            (self.word, self.count) = (0, 0);
            self.fill()?;
            if self.count == 0 || zeros > MOST {
                return Err(CUT_SHORT);
            }
        }
    }

    /// Passes over samples in Rice's code with `low` bits each behind their zeros.
    pub(super) fn rice(&mut self, samples: u32, low: u32) -> Result<(), Reason> {
        for _ in 0..samples {
            let here = self.word.leading_zeros();
            let length = here + 1 + low;
            if length <= self.count && length < 64 {
                self.word <<= length;
                self.count -= length;
            } else {
                self.zeros()?;
                self.skip(u64::from(low))?;
            }
        }
        Ok(())
    }

    /// The rest of a byte that was begun.
    pub(super) fn rest(&mut self) -> Result<u32, Reason> {
        self.take(self.count % 8)
    }

    /// Where the next byte is that was not begun.
    pub(super) fn position(&self) -> u64 {
        self.cursor.position() - u64::from(self.count / 8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_come_in_order_however_they_are_taken() {
        let mut source =
            std::io::Cursor::new([0b1010_0001, 0x12, 0x34, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0xFF]);
        let mut cursor = Cursor::new(&mut source).unwrap();
        let mut bits = Bits::new(&mut cursor);
        assert_eq!(bits.take(3).unwrap(), 0b101);
        assert_eq!(bits.zeros().unwrap(), 4);
        assert_eq!(bits.position(), 1);
        assert_eq!(bits.take(16).unwrap(), 0x1234);
        assert_eq!(bits.zeros().unwrap(), 71);
        assert_eq!(bits.take(4).unwrap(), 15);
        assert_eq!(bits.rest().unwrap(), 15);
        assert_eq!(bits.position(), 13);
        assert!(bits.take(1).is_err() && bits.skip(1).is_err() && bits.zeros().is_err());
    }
}
