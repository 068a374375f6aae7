//! Where the data of items is (`iloc`; ISO/IEC 14496-12, 8.11.3).

use std::ops::Range;

use super::*;

/// Most ranges of all items together.
const EXTENTS: usize = 65_536;

/// A range of the source with a part of an item's data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Extent {
    pub(super) range: Range<u64>,
}

/// The data of each item. An item whose data is made from others, or is in another file, has none.
pub(super) fn read(
    cursor: &mut Cursor,
    children: &[Box4],
) -> Result<BTreeMap<u32, Vec<Extent>>, Reason> {
    let iloc = needed(children, b"iloc")?;
    let idat = only(children, b"idat")?.map(|found| found.body.clone());
    cursor.seek(iloc.body.start)?;
    let version = cursor.be32()? >> 24;
    let [sizes, bases] = cursor.array()?;
    if version > 2 {
        return Err(STRANGE);
    }
    let (offset_size, length_size, base_size) = (sizes >> 4, sizes & 15, bases >> 4);
    let index_size = if version == 0 { 0 } else { bases & 15 };
    let wide = if version == 2 { 4 } else { 2 };
    let count = number(cursor, wide)?;
    let (mut found, mut sum) = (BTreeMap::new(), 0);
    for _ in 0..count {
        let id = number(cursor, wide)? as u32;
        let method = if version == 0 { 0 } else { cursor.be16()? & 15 };
        let elsewhere = cursor.be16()? != 0;
        let base = number(cursor, base_size)?;
        let mut extents = Vec::new();
        for _ in 0..cursor.be16()? {
            number(cursor, index_size)?;
            let offset = number(cursor, offset_size)?;
            let length = number(cursor, length_size)?;
            sum += 1;
            if sum > EXTENTS {
                return Err(Reason::Beyond("65,536 parts of pictures"));
            }
            let within = match (method, &idat) {
                (0, _) => 0..cursor.len(),
                (1, Some(idat)) => idat.clone(),
                _ => continue,
            };
            let range = placed(&within, base.checked_add(offset), length)?;
            extents.push(Extent { range });
        }
        if !elsewhere && found.insert(id, joined(extents)).is_some() {
            return Err(STRANGE);
        }
    }
    Ok(found)
}

fn number(cursor: &mut Cursor, size: u8) -> Result<u64, Reason> {
    match size {
        0 => Ok(0),
        2 => Ok(u64::from(cursor.be16()?)),
        4 => Ok(u64::from(cursor.be32()?)),
        8 => Ok(u64::from_be_bytes(cursor.array()?)),
        _ => Err(STRANGE),
    }
}

/// A length of zero reaches to the end.
fn placed(within: &Range<u64>, offset: Option<u64>, length: u64) -> Result<Range<u64>, Reason> {
    let start = offset
        .and_then(|offset| within.start.checked_add(offset))
        .ok_or(CUT_SHORT)?;
    let end = match length {
        0 => within.end,
        length => start.checked_add(length).ok_or(CUT_SHORT)?,
    };
    match start <= end && end <= within.end {
        true => Ok(start..end),
        false => Err(CUT_SHORT),
    }
}

/// Parts that follow each other are one.
fn joined(extents: Vec<Extent>) -> Vec<Extent> {
    let mut joined = Vec::<Extent>::new();
    for extent in extents {
        match joined.last_mut() {
            Some(last) if last.range.end == extent.range.start => last.range.end = extent.range.end,
            _ => joined.push(extent),
        }
    }
    joined
}
