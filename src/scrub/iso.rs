//! Boxes of ISO base media (ISO/IEC 14496-12, 4.2) and QuickTime: read within bounds, written anew.

use std::ops::Range;

use crate::cursor::Cursor;
use crate::{read_at, Plan, Reason, Source};

pub(crate) mod av1;
pub(crate) mod bits;
pub(crate) mod colour;
pub(crate) mod config;
pub(crate) mod nal;
pub(crate) mod sei;

pub(crate) const STRANGE: Reason = Reason::Damaged("a part of it is not as the format demands");

/// Most boxes in one box.
const CHILDREN: usize = 65_536;

/// The name of a box.
pub(crate) type Name = [u8; 4];

/// A box in the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Box4 {
    pub(crate) name: Name,
    /// Where its header starts.
    pub(crate) start: u64,
    /// What is behind the header.
    pub(crate) body: Range<u64>,
}

impl Box4 {
    pub(crate) fn len(&self) -> u64 {
        self.body.end.saturating_sub(self.body.start)
    }

    /// The whole content, of at most `most` bytes.
    pub(crate) fn content(&self, cursor: &mut Cursor, most: u64) -> Result<Vec<u8>, Reason> {
        if self.len() > most {
            return Err(STRANGE);
        }
        cursor.seek(self.body.start)?;
        cursor.bytes(self.len())
    }

    /// The boxes in it, `skip` bytes behind its header.
    pub(crate) fn children(&self, cursor: &mut Cursor, skip: u64) -> Result<Vec<Box4>, Reason> {
        let start = self.body.start.saturating_add(skip);
        let (mut found, mut at) = (Vec::new(), start);
        // QuickTime ends some lists with four zero bytes.
        while at.saturating_add(8) <= self.body.end {
            let next = header(cursor, at, self.body.end)?;
            if next.body.end > self.body.end {
                return Err(STRANGE);
            }
            if next.name == [0; 4] && next.len() == 0 {
                break;
            }
            if found.len() >= CHILDREN {
                return Err(Reason::Beyond("65,536 parts in one part"));
            }
            at = next.body.end;
            found.push(next);
        }
        Ok(found)
    }
}

/// The header of the box at `at`. A length of zero reaches to `end`. The box may end behind `end`.
pub(crate) fn header(cursor: &mut Cursor, at: u64, end: u64) -> Result<Box4, Reason> {
    cursor.seek(at)?;
    let (short, name) = (cursor.be32()?, cursor.array()?);
    let (length, header) = match short {
        0 => (end.saturating_sub(at), 8),
        1 => (u64::from_be_bytes(cursor.array()?), 16),
        short => (u64::from(short), 8),
    };
    if length < header {
        return Err(STRANGE);
    }
    Ok(Box4 {
        name,
        start: at,
        body: at + header..at.checked_add(length).ok_or(STRANGE)?,
    })
}

/// The only box of this name, if there is one: a second one could be what another reader shows.
pub(crate) fn only<'a>(boxes: &'a [Box4], name: &Name) -> Result<Option<&'a Box4>, Reason> {
    let mut named = boxes.iter().filter(|found| found.name == *name);
    let first = named.next();
    match named.next() {
        None => Ok(first),
        Some(_) => Err(STRANGE),
    }
}

/// The one box of this name that has to be there.
pub(crate) fn needed<'a>(boxes: &'a [Box4], name: &Name) -> Result<&'a Box4, Reason> {
    only(boxes, name)?.ok_or(STRANGE)
}

/// A box of ours: its content is small, or bounded by what was read.
pub(crate) fn boxed(name: &Name, parts: &[&[u8]]) -> Vec<u8> {
    let length = 8 + parts.iter().map(|part| part.len()).sum::<usize>();
    let mut out = Vec::with_capacity(length);
    out.extend((length as u32).to_be_bytes());
    out.extend(name);
    parts.iter().for_each(|part| out.extend(*part));
    out
}

/// A box of ours with version and flags.
pub(crate) fn full(name: &Name, version: u8, flags: u32, parts: &[&[u8]]) -> Vec<u8> {
    let word = (u32::from(version) << 24 | flags & 0x00FF_FFFF).to_be_bytes();
    boxed(name, &[&[&word[..]], parts].concat())
}

/// Appends a box whose content is a plan.
pub(crate) fn wrap(plan: &mut Plan, name: &Name, start: &[u8], inner: Plan) -> Result<(), Reason> {
    let length = u32::try_from(inner.len() + start.len() as u64 + 8)
        .map_err(|_| Reason::Beyond("4 GiB in one part"))?;
    plan.bytes(&length.to_be_bytes());
    plan.bytes(name);
    plan.bytes(start);
    plan.append(inner);
    Ok(())
}

/// Small reads all over a file, each of which costs a little, not a large block.
#[derive(Default)]
pub(crate) struct Peeker {
    start: u64,
    block: Vec<u8>,
}

impl Peeker {
    /// Bytes that are read at once.
    const BLOCK: usize = 4096;

    /// The `count` bytes at `at`, at most 4 KiB; fewer only at the end of the source.
    pub(crate) fn at(
        &mut self,
        source: &mut dyn Source,
        at: u64,
        count: usize,
    ) -> Result<&[u8], Reason> {
        let count = count.min(Self::BLOCK);
        let end = self.start + self.block.len() as u64;
        if at < self.start || at.saturating_add(count as u64) > end {
            self.block = read_at(source, at, Self::BLOCK)?;
            self.start = at;
        }
        let from = (at - self.start) as usize;
        let ahead = self.block.get(from..).unwrap_or_default();
        Ok(&ahead[..count.min(ahead.len())])
    }
}

/// Big-endian number at a place of a small content.
pub(crate) fn be16(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(*bytes.get(at..)?.first_chunk()?))
}

/// Big-endian number at a place of a small content.
pub(crate) fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(*bytes.get(at..)?.first_chunk()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_are_read_as_they_are_written_and_never_past_their_parent() {
        let inner = [boxed(b"aaaa", &[b"12"]), full(b"bbbb", 1, 7, &[b"3"])].concat();
        let mut file = boxed(b"root", &[&inner, &[0; 4]]);
        let mut source = std::io::Cursor::new(file.clone());
        let mut cursor = Cursor::new(&mut source).unwrap();
        let root = header(&mut cursor, 0, file.len() as u64).unwrap();
        let children = root.children(&mut cursor, 0).unwrap();
        assert_eq!(children.len(), 2);
        assert_eq!(children[0].content(&mut cursor, 2).unwrap(), b"12");
        assert!(children[0].content(&mut cursor, 1).is_err());
        assert_eq!(
            children[1].content(&mut cursor, 9).unwrap(),
            b"\x01\0\0\x073"
        );
        assert!(needed(&children, b"aaaa").is_ok() && needed(&children, b"cccc").is_err());
        for length in [2_u32, 7, 11, 0xFFFF_FFFF] {
            file[8..12].copy_from_slice(&length.to_be_bytes());
            let mut source = std::io::Cursor::new(file.clone());
            let mut cursor = Cursor::new(&mut source).unwrap();
            assert!(root.children(&mut cursor, 0).is_err(), "{length}");
        }
    }
}
