//! The chunks of a PNG: a length, a name, content, and a checksum of the last two.

use std::ops::Range;

use crate::cursor::Cursor;
use crate::{Plan, Reason, Source};

pub(super) type Name = [u8; 4];

pub(super) const STRANGE: Reason = Reason::Damaged("a part of it is not as a PNG's should be");

const WRONG_SUM: Reason = Reason::Damaged("a part of it does not match its checksum");

/// A file's chunks, one after the other.
pub(super) struct Chunks<'a> {
    cursor: Cursor<'a>,
}

impl<'a> Chunks<'a> {
    pub(super) fn new(source: &'a mut dyn Source) -> Result<Self, Reason> {
        let mut cursor = Cursor::new(source)?;
        match cursor.array()? == *b"\x89PNG\r\n\x1A\n" {
            true => Ok(Self { cursor }),
            false => Err(STRANGE),
        }
    }

    /// The name and the length of the next chunk.
    pub(super) fn next(&mut self) -> Result<(Name, u32), Reason> {
        let length = self.cursor.be32()?;
        let name: Name = self.cursor.array()?;
        let fits = name.iter().all(u8::is_ascii_alphabetic) && i32::try_from(length).is_ok();
        fits.then_some((name, length)).ok_or(STRANGE)
    }

    /// The content of this chunk; the caller bounds its length.
    pub(super) fn content(&mut self, name: Name, length: u32) -> Result<Vec<u8>, Reason> {
        let content = self.cursor.bytes(u64::from(length))?;
        let sum = checksum(&name, &content);
        match self.cursor.be32()? == sum {
            true => Ok(content),
            false => Err(WRONG_SUM),
        }
    }

    /// Where the content of this chunk is.
    pub(super) fn data(&mut self, name: Name, length: u32) -> Result<Range<u64>, Reason> {
        let mut sum = crc32fast::Hasher::new();
        sum.update(&name);
        let start = self.cursor.position();
        let range = self.cursor.skip(u64::from(length))?;
        self.cursor.seek(start)?;
        while self.cursor.position() < range.end {
            let left = usize::try_from(range.end - self.cursor.position()).unwrap_or(usize::MAX);
            let ahead = self.cursor.ahead()?;
            let part = &ahead[..left.min(ahead.len())];
            if part.is_empty() {
                return Err(crate::cursor::CUT_SHORT);
            }
            sum.update(part);
            let passed = part.len() as u64;
            self.cursor.skip(passed)?;
        }
        match self.cursor.be32()? == sum.finalize() {
            true => Ok(range),
            false => Err(WRONG_SUM),
        }
    }

    /// Passes over a chunk that is not kept. Returns how it starts.
    pub(super) fn pass(&mut self, length: u32) -> Result<Vec<u8>, Reason> {
        /// A keyword of a text has at most 79 letters.
        const START: usize = 80;
        let start = self.cursor.peek(START.min(length as usize))?.to_vec();
        self.cursor.skip(u64::from(length) + 4)?;
        Ok(start)
    }

    /// Bytes behind this chunk.
    pub(super) fn left(&self) -> u64 {
        self.cursor.left()
    }

    pub(super) fn source(&mut self) -> &mut dyn Source {
        self.cursor.source()
    }
}

/// Appends a chunk. Its content is shorter than 2 GiB.
pub(super) fn write(plan: &mut Plan, name: &Name, content: &[u8]) {
    plan.bytes(&(content.len() as u32).to_be_bytes());
    plan.bytes(name);
    plan.bytes(content);
    plan.bytes(&checksum(name, content).to_be_bytes());
}

fn checksum(name: &Name, content: &[u8]) -> u32 {
    let mut sum = crc32fast::Hasher::new();
    sum.update(name);
    sum.update(content);
    sum.finalize()
}
