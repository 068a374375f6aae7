//! The data of a strip or tile: as it is, but nothing behind its last pixel.

use std::ops::Range;

use flate2::write::ZlibEncoder;
use flate2::{Compression, Decompress, FlushDecompress, Status};
use std::io::Write;

use super::directory::STRANGE;
use super::{fax, packed};
use crate::cursor::{Cursor, CUT_SHORT};
use crate::part::Part;
use crate::picture::jpeg;
use crate::work::{Work, HELD};
use crate::{Plan, Reason, Report, Trace};

/// How strips are packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Packing {
    None,
    Fax { group4: bool, reversed: bool },
    Lzw,
    Jpeg,
    Deflate,
    PackBits,
}

impl Packing {
    /// From the field, and the order in which bits fill bytes.
    pub(super) fn new(compression: u32, reversed: bool) -> Result<Self, Reason> {
        let packing = match compression {
            1 => Self::None,
            2..=4 => Self::Fax {
                group4: compression == 4,
                reversed,
            },
            5 => Self::Lzw,
            6 => return Err(Reason::Uncleanable("holds JPEG data in an outdated way")),
            7 => Self::Jpeg,
            8 | 32946 => Self::Deflate,
            32773 => Self::PackBits,
            _ => return Err(Reason::Uncleanable("is packed in an unusual way")),
        };
        match packing {
            Self::Lzw | Self::Deflate | Self::PackBits if reversed => {
                Err(Reason::Uncleanable("is packed in an unusual way"))
            }
            packing => Ok(packing),
        }
    }
}

/// What clean strips are written to.
pub(super) struct Out<'a> {
    pub(super) plan: &'a mut Plan,
    pub(super) report: &'a mut Report,
    pub(super) work: &'a mut Work,
    /// Bytes that were packed again, of all pages: these are held.
    pub(super) repacked: &'a mut u64,
}

/// Appends the clean copy of a strip that unpacks to `length` bytes. Returns how long the copy is.
pub(super) fn clean(
    cursor: &mut Cursor<'_>,
    range: Range<u64>,
    length: u64,
    packing: Packing,
    out: &mut Out<'_>,
) -> Result<u64, Reason> {
    let before = out.plan.len();
    if range.end > cursor.len() {
        return Err(CUT_SHORT);
    }
    let end = match packing {
        Packing::None => range.start.checked_add(length),
        Packing::Fax { group4, reversed } => Some(fax::end(cursor, &range, group4, reversed)?),
        Packing::Lzw => {
            out.work.unpack(length)?;
            Some(packed::lzw_end(cursor, &range, length)?)
        }
        Packing::PackBits => Some(packed::pack_bits_end(cursor, &range, length)?),
        Packing::Jpeg => {
            let part = Part::Stored(range.clone());
            let cleaned = jpeg::clean(&mut *part.open(cursor.source())?, out.work)?;
            out.report.merge(&cleaned.report);
            out.plan.inner(part, cleaned.plan);
            return Ok(out.plan.len() - before);
        }
        Packing::Deflate => {
            out.work.unpack(length)?;
            match inflated_end(cursor, &range, length)? {
                Some(end) => Some(end),
                None => {
                    repack(cursor, &range, length, out)?;
                    out.report.add(Trace::Gap, 1);
                    return Ok(out.plan.len() - before);
                }
            }
        }
    };
    let end = end.filter(|end| *end <= range.end).ok_or(CUT_SHORT)?;
    out.report.add(Trace::Gap, u64::from(end < range.end));
    out.plan.source(range.start..end);
    Ok(out.plan.len() - before)
}

/// Unpacks up to `length` bytes into `take`. Returns where the packed data ends, if it does so right there.
fn inflate(
    cursor: &mut Cursor<'_>,
    range: &Range<u64>,
    length: u64,
    take: &mut dyn FnMut(&[u8]) -> Result<(), Reason>,
) -> Result<Option<u64>, Reason> {
    let mut state = Decompress::new(true);
    let mut block = vec![0; 64 * 1024];
    cursor.seek(range.start)?;
    loop {
        let left = range.end - cursor.position();
        let ahead = cursor.ahead()?;
        let packed = ahead
            .get(..usize::try_from(left).unwrap_or(usize::MAX))
            .unwrap_or(ahead);
        let (read, made) = (state.total_in(), state.total_out());
        // One byte more than wanted tells whether there is more.
        let wanted = usize::try_from(length.saturating_add(1) - made)
            .map_or(block.len(), |w| w.min(block.len()));
        let status = state
            .decompress(packed, &mut block[..wanted], FlushDecompress::None)
            .map_err(|_| STRANGE)?;
        let (read, made) = (state.total_in() - read, state.total_out() - made);
        cursor.skip(read)?;
        let surplus = state.total_out().saturating_sub(length);
        // Below the block's length.
        take(block.get(..(made - surplus) as usize).unwrap_or_default())?;
        match status {
            Status::StreamEnd if state.total_out() == length => return Ok(Some(cursor.position())),
            Status::StreamEnd if state.total_out() < length => return Err(CUT_SHORT),
            _ if surplus > 0 => return Ok(None),
            _ if read == 0 && made == 0 => {
                // Some programs leave out the sum at the end.
                return if state.total_out() == length {
                    Ok(None)
                } else {
                    Err(CUT_SHORT)
                };
            }
            _ => {}
        }
    }
}

fn inflated_end(
    cursor: &mut Cursor<'_>,
    range: &Range<u64>,
    length: u64,
) -> Result<Option<u64>, Reason> {
    inflate(cursor, range, length, &mut |_| Ok(()))
}

/// Packs the pixels alone anew.
fn repack(
    cursor: &mut Cursor<'_>,
    range: &Range<u64>,
    length: u64,
    out: &mut Out<'_>,
) -> Result<(), Reason> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::default());
    inflate(cursor, range, length, &mut |bytes| {
        packer.write_all(bytes)?;
        match packer.get_ref().len() as u64 + *out.repacked > HELD {
            true => Err(Reason::Beyond("64 MiB to be packed again")),
            false => Ok(()),
        }
    })?;
    let packed = packer.finish()?;
    *out.repacked += packed.len() as u64;
    out.plan.bytes(&packed);
    Ok(())
}
