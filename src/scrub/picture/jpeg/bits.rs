//! The bits of a scan.

use super::tables::{Huffman, Run, AHEAD};

/// Where a piece ends.
pub(super) struct End {
    /// Its last byte.
    pub(super) last: usize,
    /// What is behind it.
    pub(super) next: usize,
}

/// Bits of a scan, the highest first; a zero behind each 0xFF is none of them.
#[derive(Clone, Copy)]
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

    /// Has 56 bits or more held, or all that are left up to a marker or the end.
    #[inline(always)]
    pub(super) fn fill(&mut self) {
        match self.data.get(self.at..).and_then(<[u8]>::first_chunk) {
            Some(eight) if !has_ones(u64::from_be_bytes(*eight)) => {
                self.held |= u64::from_be_bytes(*eight) >> self.count;
                self.at += (63 - self.count as usize) / 8;
                self.count |= 56;
            }
            _ => *self = self.filled(),
        }
    }

    /// The same byte by byte.
    #[cold]
    #[inline(never)]
    fn filled(mut self) -> Self {
        while self.count < 56 {
            let (byte, length) = match self.data.get(self.at..).unwrap_or_default() {
                [0xFF, 0, ..] => (0xFF_u64, 2),
                [0xFF, ..] | [] => break,
                [byte, ..] => (u64::from(*byte), 1),
            };
            self.held |= byte << (56 - self.count);
            self.at += length;
            self.count += 8;
        }
        self
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

    /// The symbols that the next bits begin with, of those that are held.
    #[inline(always)]
    pub(super) fn run(&self, runs: &[Run]) -> Run {
        let run = runs.get((self.held >> (64 - AHEAD)) as usize);
        run.copied().unwrap_or(Run::NONE)
    }

    /// Passes over up to 16 bits.
    #[inline]
    pub(super) fn pass(&mut self, count: u32) -> Option<()> {
        if self.count < count {
            self.fill();
        }
        self.discard(count)
    }

    /// Goes over up to 31 of those that are held.
    #[inline(always)]
    pub(super) fn discard(&mut self, count: u32) -> Option<()> {
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

/// True when one of eight bytes is 0xFF.
#[inline(always)]
fn has_ones(eight: u64) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    (!eight).wrapping_sub(ONES) & eight & (ONES << 7) != 0
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
