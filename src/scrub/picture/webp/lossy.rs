//! The lossy image of a WebP (RFC 6386): one key frame of VP8.

use std::ops::Range;

use super::STRANGE;
use crate::cursor::{Cursor, CUT_SHORT};
use crate::{Plan, Reason};

/// A frame as it is written.
pub(super) struct Frame {
    pub(super) size: (u32, u32),
    pub(super) plan: Plan,
    pub(super) gap: bool,
}

/// Reads the headers of a frame.
pub(super) fn read(cursor: &mut Cursor, content: &Range<u64>) -> Result<Frame, Reason> {
    cursor.seek(content.start)?;
    let mut start: [u8; 10] = cursor.array()?;
    let [t0, t1, t2, 0x9D, 0x01, 0x2A, w0, w1, h0, h1] = start else {
        return Err(STRANGE);
    };
    let tag = u32::from_le_bytes([t0, t1, t2, 0]);
    let shown_key = tag & 1 == 0 && tag & 0x10 != 0 && tag >> 1 & 7 <= 3;
    if !shown_key {
        return Err(STRANGE);
    }
    if u64::from(tag >> 5) + 10 > content.end - content.start {
        return Err(CUT_SHORT);
    }
    // The two highest bits of a side ask for an enlargement that nobody makes.
    let size = (
        u32::from_le_bytes([w0, w1 & 0x3F, 0, 0]),
        u32::from_le_bytes([h0, h1 & 0x3F, 0, 0]),
    );
    (start[7], start[9]) = (w1 & 0x3F, h1 & 0x3F);
    let mut plan = Plan::new();
    plan.bytes(&start);
    plan.source(content.start + 10..content.end);
    Ok(Frame {
        size,
        plan,
        gap: (w1 | h1) & 0xC0 != 0,
    })
}
