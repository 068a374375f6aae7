//! Reading a format: numbers and bytes in order, buffered, and never past the end.

use std::io::{Read, SeekFrom};
use std::ops::Range;

use crate::{length_of, Reason, Source};

/// Bytes that are read ahead.
const BLOCK: usize = 64 * 1024;

/// What a reader says of a file that ends too early.
pub(crate) const CUT_SHORT: Reason = Reason::Damaged("it is cut short");

/// A position in a source. Reading past the end is [`CUT_SHORT`], never an error of the source.
pub(crate) struct Cursor<'a> {
    source: &'a mut dyn Source,
    length: u64,
    position: u64,
    /// Bytes of the source from `start` on.
    block: Vec<u8>,
    start: u64,
}

impl<'a> Cursor<'a> {
    /// At the start of the source.
    pub(crate) fn new(source: &'a mut dyn Source) -> Result<Self, Reason> {
        let length = length_of(source)?;
        Ok(Self {
            source,
            length,
            position: 0,
            block: Vec::new(),
            start: 0,
        })
    }

    /// The length of the source.
    pub(crate) fn len(&self) -> u64 {
        self.length
    }

    pub(crate) fn position(&self) -> u64 {
        self.position
    }

    /// Bytes between here and the end.
    pub(crate) fn left(&self) -> u64 {
        self.length - self.position
    }

    /// Goes to a position; the end itself is one.
    pub(crate) fn seek(&mut self, position: u64) -> Result<(), Reason> {
        if position > self.length {
            return Err(CUT_SHORT);
        }
        self.position = position;
        Ok(())
    }

    /// Passes over `count` bytes. Returns where they are.
    pub(crate) fn skip(&mut self, count: u64) -> Result<Range<u64>, Reason> {
        let start = self.position;
        let end = start.checked_add(count).ok_or(CUT_SHORT)?;
        self.seek(end)?;
        Ok(start..end)
    }

    /// What is buffered from here on; empty only at the end of the source. Does not move.
    pub(crate) fn ahead(&mut self) -> Result<&[u8], Reason> {
        let end = self.start + self.block.len() as u64;
        if !(self.start..end).contains(&self.position) {
            self.fill(1)?;
        }
        // Within the block, whose length fits.
        let at = (self.position - self.start) as usize;
        Ok(self.block.get(at..).unwrap_or_default())
    }

    /// The next `count` bytes, at most 64 KiB of them, without moving; fewer only at the end.
    pub(crate) fn peek(&mut self, count: usize) -> Result<&[u8], Reason> {
        let count = count.min(BLOCK);
        let wanted = count as u64;
        let end = self.start + self.block.len() as u64;
        let here = self.start <= self.position && self.position + wanted.min(self.left()) <= end;
        if !here {
            self.fill(count)?;
        }
        let at = (self.position - self.start) as usize;
        let ahead = self.block.get(at..).unwrap_or_default();
        Ok(&ahead[..count.min(ahead.len())])
    }

    /// The next `count` bytes. The caller bounds `count`; the file does too.
    pub(crate) fn bytes(&mut self, count: u64) -> Result<Vec<u8>, Reason> {
        let range = self.skip(count)?;
        let mut bytes = Vec::with_capacity(usize::try_from(count).map_err(|_| CUT_SHORT)?);
        if count <= BLOCK as u64 {
            self.position = range.start;
            bytes.extend_from_slice(self.peek(count as usize)?);
            self.position = range.end;
        } else {
            self.source.seek(SeekFrom::Start(range.start))?;
            (&mut *self.source).take(count).read_to_end(&mut bytes)?;
        }
        match bytes.len() as u64 == count {
            true => Ok(bytes),
            false => Err(CUT_SHORT),
        }
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], Reason> {
        let found = self.peek(N)?.first_chunk().copied().ok_or(CUT_SHORT)?;
        self.position += N as u64;
        Ok(found)
    }

    pub(crate) fn u8(&mut self) -> Result<u8, Reason> {
        self.array().map(u8::from_be_bytes)
    }

    pub(crate) fn be16(&mut self) -> Result<u16, Reason> {
        self.array().map(u16::from_be_bytes)
    }

    pub(crate) fn be32(&mut self) -> Result<u32, Reason> {
        self.array().map(u32::from_be_bytes)
    }

    pub(crate) fn le16(&mut self) -> Result<u16, Reason> {
        self.array().map(u16::from_le_bytes)
    }

    pub(crate) fn le32(&mut self) -> Result<u32, Reason> {
        self.array().map(u32::from_le_bytes)
    }

    /// The source, wherever it was last read.
    pub(crate) fn source(&mut self) -> &mut dyn Source {
        self.source
    }

    /// Reads a block from here on; fails when the source ends before its length.
    fn fill(&mut self, least: usize) -> Result<(), Reason> {
        self.start = self.position;
        let wanted = self.left().min(BLOCK as u64);
        self.block.clear();
        self.source.seek(SeekFrom::Start(self.position))?;
        (&mut *self.source)
            .take(wanted)
            .read_to_end(&mut self.block)?;
        let least = self.left().min(least as u64);
        match self.block.len() as u64 >= least {
            true => Ok(()),
            false => Err(CUT_SHORT),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_bytes_and_the_end() {
        let bytes: Vec<u8> = (0..=255).cycle().take(200_000).collect();
        let mut source = std::io::Cursor::new(bytes.clone());
        let mut cursor = Cursor::new(&mut source).unwrap();
        assert_eq!(cursor.be16().unwrap(), 1);
        assert_eq!(cursor.le32().unwrap(), 0x0504_0302);
        assert_eq!(cursor.bytes(100_000).unwrap(), bytes[6..100_006]);
        assert_eq!(cursor.peek(4).unwrap(), &bytes[100_006..100_010]);
        assert_eq!(cursor.skip(99_000).unwrap(), 100_006..199_006);
        assert_eq!(cursor.bytes(990).unwrap(), bytes[199_006..199_996]);
        assert_eq!(cursor.ahead().unwrap(), &bytes[199_996..]);
        assert!(cursor.array::<5>().is_err());
        assert!(cursor.skip(5).is_err());
        assert!(cursor.bytes(u64::MAX).is_err());
        assert_eq!(cursor.u8().unwrap(), bytes[199_996]);
        cursor.seek(200_000).unwrap();
        assert!(cursor.ahead().unwrap().is_empty());
        assert!(cursor.u8().is_err());
    }
}
