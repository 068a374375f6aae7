//! Where fax data ends (ITU-T T.4, T.6): at the code that says so. Without that code all of it is kept.

use std::ops::Range;

use crate::cursor::Cursor;
use crate::Reason;

/// Eleven zeros and a one, the end of a line, twice: the end of a page of group 4.
const PAGE_END: u32 = 0x00_1001;

/// The end of the data: behind the code for it, filled up to a byte.
pub(super) fn end(
    cursor: &mut Cursor<'_>,
    range: &Range<u64>,
    group4: bool,
    reversed: bool,
) -> Result<u64, Reason> {
    if !group4 {
        return Ok(range.end);
    }
    cursor.seek(range.start)?;
    let mut held = u64::MAX;
    while cursor.position() < range.end {
        let byte = cursor.u8()?;
        let byte = if reversed { byte.reverse_bits() } else { byte };
        held = held << 8 | u64::from(byte);
        let found = (0..8).any(|shift| (held >> shift) & 0xFF_FFFF == u64::from(PAGE_END));
        if found {
            return Ok(cursor.position());
        }
    }
    Ok(range.end)
}
