//! Where packed strips end (TIFF 6.0, sections 9 and 13).

use std::ops::Range;

use super::directory::STRANGE;
use crate::cursor::{Cursor, CUT_SHORT};
use crate::Reason;

/// The end of PackBits data that unpacks to `length` bytes.
pub(super) fn pack_bits_end(
    cursor: &mut Cursor<'_>,
    range: &Range<u64>,
    length: u64,
) -> Result<u64, Reason> {
    cursor.seek(range.start)?;
    let mut made = 0_u64;
    while made < length {
        let head = cursor.u8()?;
        match head {
            0..=127 => {
                let count = u64::from(head) + 1;
                // A run that goes past the last pixel would hide the rest of itself.
                if made + count > length {
                    return Err(STRANGE);
                }
                cursor.skip(count)?;
                made += count;
            }
            128 => {}
            129..=255 => {
                cursor.skip(1)?;
                made += 257 - u64::from(head);
            }
        }
    }
    match cursor.position() <= range.end {
        true => Ok(cursor.position()),
        false => Err(CUT_SHORT),
    }
}

/// Codes of the least significant bits first were written before 1988.
const OLD_LZW: Reason = Reason::Uncleanable("is packed in an outdated way");

/// The end of LZW data that unpacks to `length` bytes: that of the code with the last of them, or of the code
/// that says that it ends, right behind it.
pub(super) fn lzw_end(
    cursor: &mut Cursor<'_>,
    range: &Range<u64>,
    length: u64,
) -> Result<u64, Reason> {
    const CLEAR: usize = 256;
    const END: usize = 257;
    cursor.seek(range.start)?;
    if let [0, second, ..] = *cursor.peek(2)? {
        if second & 1 == 1 {
            return Err(OLD_LZW);
        }
    }
    let mut codes = Codes { held: 0, bits: 0 };
    let mut table = Table::new();
    let mut made = 0_u64;
    while made < length {
        match codes.next(cursor, table.width(), range.end)? {
            CLEAR => table = Table::new(),
            END => return Err(CUT_SHORT),
            code => made += u64::from(table.take(code).ok_or(STRANGE)?),
        }
    }
    // Where the end is not said, nothing more is read.
    let end = cursor.position();
    let said = codes.next(cursor, table.width(), range.end);
    let said = said.is_ok_and(|code| code == END);
    Ok(if said { cursor.position() } else { end })
}

/// How many bytes each code stands for.
struct Table {
    lengths: Vec<u32>,
    last: Option<u32>,
}

impl Table {
    /// One byte each, and the two codes with a meaning.
    fn new() -> Self {
        Self {
            lengths: vec![1; 258],
            last: None,
        }
    }

    /// Bits of the next code: TIFF takes one more a code early.
    fn width(&self) -> u32 {
        match self.lengths.len() {
            ..511 => 9,
            511..1023 => 10,
            1023..2047 => 11,
            _ => 12,
        }
    }

    /// Bytes that a code stands for. It makes another code of the one before it and its own first byte.
    fn take(&mut self, code: usize) -> Option<u32> {
        let made = self.last.map(|last| last + 1);
        let length = match self.lengths.get(code) {
            Some(length) => *length,
            // The code that is being made now.
            None if code == self.lengths.len() => made?,
            None => return None,
        };
        if let Some(made) = made.filter(|_| self.lengths.len() < 4096) {
            self.lengths.push(made);
        }
        self.last = Some(length);
        Some(length)
    }
}

/// Numbers of some bits, the most significant first.
struct Codes {
    held: u32,
    bits: u32,
}

impl Codes {
    fn next(&mut self, cursor: &mut Cursor<'_>, width: u32, end: u64) -> Result<usize, Reason> {
        while self.bits < width {
            if cursor.position() >= end {
                return Err(CUT_SHORT);
            }
            self.held = self.held << 8 | u32::from(cursor.u8()?);
            self.bits += 8;
        }
        self.bits -= width;
        let code = self.held >> self.bits & ((1 << width) - 1);
        self.held &= (1 << self.bits) - 1;
        Ok(code as usize)
    }
}
