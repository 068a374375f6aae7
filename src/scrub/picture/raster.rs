//! Pixels that are stored row by row as they are.

use crate::cursor::Cursor;
use crate::work::HELD;
use crate::{Plan, Reason};

/// Rows of a picture.
pub(super) struct Raster {
    /// What to write: a range of the source where no row had to be changed.
    pub(super) plan: Plan,
    pub(super) changed: bool,
}

/// Reads `rows` rows of `stride` bytes each, from here on. `settle` clears of a row what belongs to no pixel, and
/// tells whether that changed it.
///
/// # Errors
/// Also those of `settle`.
pub(super) fn read(
    cursor: &mut Cursor,
    rows: u64,
    stride: u64,
    settle: &mut dyn FnMut(&mut [u8]) -> Result<bool, Reason>,
) -> Result<Raster, Reason> {
    /// Bytes that are read at once, in whole rows.
    const BLOCK: u64 = 64 * 1024;
    if stride > HELD {
        return Err(Reason::Beyond("64 MiB in a row of pixels"));
    }
    let start = cursor.position();
    let length = rows.saturating_mul(stride);
    let whole = cursor.skip(length)?;
    cursor.seek(start)?;
    let mut held = Vec::new();
    let mut changed = false;
    let at_once = stride.max(1).max(BLOCK - BLOCK % stride.max(1));
    while cursor.position() < whole.end {
        let mut block = cursor.bytes(at_once.min(whole.end - cursor.position()))?;
        for row in block.chunks_mut(usize::try_from(stride).unwrap_or(usize::MAX)) {
            changed |= settle(row)?;
        }
        if length <= HELD {
            held.extend(block);
        } else if changed {
            return Err(Reason::Beyond(
                "64 MiB of pixels with hidden data in between",
            ));
        }
    }
    let mut plan = Plan::new();
    match changed {
        true => plan.bytes(&held),
        false => plan.source(whole),
    }
    Ok(Raster { plan, changed })
}
