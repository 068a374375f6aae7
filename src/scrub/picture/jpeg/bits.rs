//! The bits of a scan.

use super::tables::{Huffman, Run};

/// Where a piece ends.
pub(super) struct End {
    /// Its last byte.
    pub(super) last: usize,
    /// What is behind it.
    pub(super) next: usize,
}

/// Bits of a scan, the highest first; a zero behind each 0xFF is none of them.
pub(super) struct Bits<'a> {
    data: &'a [u8],
    at: usize,
    /// The next bits from the highest on; behind the first `count`, only what comes next anyway, or zeros.
    held: u64,
    count: u32,
}

impl<'a> Bits<'a> {
    pub(super) fn at(data: &'a [u8], at: usize) -> Self {
        Self {
            data,
            at,
            held: 0,
            count: 0,
        }
    }

    fn fill(&mut self) {
        const ONES: u64 = 0x0101_0101_0101_0101;
        while self.count <= 48 {
            let rest = self.data.get(self.at..).unwrap_or_default();
            let word = rest
                .first_chunk()
                .map_or(u64::MAX, |eight| u64::from_be_bytes(*eight));
            // No byte of it is 0xFF.
            if (!word).wrapping_sub(ONES) & word & (ONES << 7) == 0 {
                let bytes = (63 - self.count) / 8;
                self.held |= word >> self.count;
                self.at += bytes as usize;
                self.count += 8 * bytes;
                return;
            }
            let (byte, length) = match rest {
                [0xFF, 0, ..] => (0xFF_u64, 2),
                [0xFF, ..] | [] => return,
                [byte, ..] => (u64::from(*byte), 1),
            };
            self.held |= byte << (56 - self.count);
            self.at += length;
            self.count += 8;
        }
    }

    /// The next symbol of a code, and over as many bits behind it as its lower half says.
    #[inline]
    pub(super) fn value(&mut self, code: &Huffman) -> Option<u8> {
        // A code has up to 16 bits, and a value up to 15.
        if self.count < 31 {
            self.fill();
        }
        let (symbol, length) = code.find((self.held >> 48) as u32)?;
        self.discard(length)?;
        Some(symbol)
    }

    /// Goes over several symbols with their values; over none where they stand for `most` coefficients or more.
    #[inline]
    pub(super) fn run(&mut self, code: &Huffman, most: u32) -> Option<Run> {
        if self.count < 31 {
            self.fill();
        }
        let run = code.run((self.held >> 48) as u32)?;
        if run.bits == 0 || u32::from(run.places) >= most {
            return None;
        }
        self.discard(run.bits.into())?;
        Some(run)
    }

    /// Passes over up to 16 bits.
    #[inline]
    pub(super) fn pass(&mut self, count: u32) -> Option<()> {
        if self.count < count {
            self.fill();
        }
        self.discard(count)
    }

    /// Up to 31 of those that are held.
    #[inline]
    fn discard(&mut self, count: u32) -> Option<()> {
        self.count = self.count.checked_sub(count)?;
        self.held <<= count;
        Some(())
    }

    pub(super) fn pass_many(&mut self, count: u32) -> Option<()> {
        (0..count / 16).try_for_each(|_| self.pass(16))?;
        self.pass(count % 16)
    }

    /// The next bits, up to 16.
    pub(super) fn take(&mut self, count: u32) -> Option<u32> {
        if self.count < count {
            self.fill();
        }
        let taken = (self.held >> 32) as u32 >> 16 >> (16 - count);
        self.discard(count)?;
        Some(taken)
    }

    /// Where the byte of the last bit ends. Its unused bits should be ones: what it would be then, if they are not.
    pub(super) fn end(&self) -> (End, Option<&'static [u8]>) {
        let back = |at: usize| {
            let two = self.data.get(at.saturating_sub(2)..at);
            at.saturating_sub(if two == Some(&[0xFF, 0]) { 2 } else { 1 })
        };
        let next = (0..self.count / 8).fold(self.at, |at, _| back(at));
        let unused = self.count % 8;
        let bits = (self.held >> 56) as u8 >> 1 >> (7 - unused);
        let ones = (1_u8 << unused) - 1;
        let whole = self.data.get(back(next)).copied().unwrap_or(0) | ones;
        let clean = (bits != ones).then(|| one_byte(whole));
        (
            End {
                last: back(next),
                next,
            },
            clean,
        )
    }
}

/// A byte as it is written in a scan.
fn one_byte(byte: u8) -> &'static [u8] {
    static ALL: [[u8; 2]; 256] = {
        let mut all = [[0; 2]; 256];
        let mut byte = 0;
        while byte < 256 {
            all[byte][0] = byte as u8;
            byte += 1;
        }
        all
    };
    let length = if byte == 0xFF { 2 } else { 1 };
    ALL.get(usize::from(byte)).map_or(&[], |two| &two[..length])
}
