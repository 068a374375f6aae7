//! Several frames in one block.

use std::ops::Range;

use super::ebml::{self, STRANGE};
use crate::cursor::Cursor;
use crate::{Plan, Reason};

/// Several frames in one block (RFC 9559, 10.3). Appends their lengths, and returns where they are.
pub(super) fn laced(
    cursor: &mut Cursor<'_>,
    data: Range<u64>,
    way: u8,
    plan: &mut Plan,
) -> Result<Vec<Range<u64>>, Reason> {
    cursor.seek(data.start)?;
    let count = u64::from(cursor.u8()?) + 1;
    let mut lengths = Vec::new();
    let mut last = 0_i64;
    for index in 1..count {
        let length = match way {
            1 => summed(cursor)?,
            3 => {
                let (number, width) = ebml::number(cursor, 8, true)?;
                let number = i64::try_from(number).map_err(|_| STRANGE)?;
                // Behind the first, differences.
                let half = (1 << (7 * width - 1)) - 1;
                last + if index == 1 { number } else { number - half }
            }
            _ => (data.end.saturating_sub(data.start + 1) / count) as i64,
        };
        last = length;
        lengths.push(u64::try_from(length).map_err(|_| STRANGE)?);
    }
    let mut at = cursor.position();
    plan.source(data.start..at);
    let mut frames = Vec::new();
    for length in lengths {
        let end = at
            .checked_add(length)
            .filter(|end| *end <= data.end)
            .ok_or(STRANGE)?;
        frames.push(at..end);
        at = end;
    }
    if at > data.end {
        return Err(STRANGE);
    }
    frames.push(at..data.end);
    Ok(frames)
}

/// A length as the sum of bytes, of which only the last is not 255.
fn summed(cursor: &mut Cursor<'_>) -> Result<i64, Reason> {
    let mut length = 0;
    loop {
        let more = cursor.u8()?;
        length += i64::from(more);
        if more < 255 {
            return Ok(length);
        }
    }
}
