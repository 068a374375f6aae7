//! Chunks: four letters, a length, content.

use std::ops::Range;

use crate::cursor::{Cursor, CUT_SHORT};
use crate::Reason;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chunk {
    pub(super) id: [u8; 4],
    pub(super) start: u64,
    pub(super) content: Range<u64>,
}

impl Chunk {
    /// Reads the head of the chunk here, which is in something that ends at `end`. Lists of a recording that broke
    /// off end there too.
    pub(super) fn read(cursor: &mut Cursor<'_>, end: u64) -> Result<Self, Reason> {
        let start = cursor.position();
        let id = cursor.array()?;
        let length = u64::from(cursor.le32()?);
        let from = cursor.position();
        let is_list = id == *b"RIFF" || id == *b"LIST";
        let to = match from + length {
            // The length is written when a recording is done.
            _ if is_list && length == 0 => end,
            to if to <= end => to,
            _ if is_list && end == cursor.len() => end,
            _ => return Err(CUT_SHORT),
        };
        match from <= to {
            true => Ok(Self {
                id,
                start,
                content: from..to,
            }),
            false => Err(CUT_SHORT),
        }
    }

    pub(super) fn len(&self) -> u64 {
        self.content.end - self.content.start
    }

    /// What kind of list it is.
    pub(super) fn form(&self, cursor: &mut Cursor<'_>) -> Result<[u8; 4], Reason> {
        if self.len() < 4 {
            return Err(CUT_SHORT);
        }
        cursor.seek(self.content.start)?;
        cursor.array()
    }

    /// Its content.
    pub(super) fn bytes(&self, cursor: &mut Cursor<'_>, most: u64) -> Result<Vec<u8>, Reason> {
        if self.len() > most {
            return Err(super::STRANGE);
        }
        cursor.seek(self.content.start)?;
        cursor.bytes(self.len())
    }

    /// Where the next chunk is: at an even place.
    pub(super) fn next(&self, end: u64) -> u64 {
        (self.content.end + (self.len() & 1)).min(end)
    }
}

/// A chunk with its content.
pub(super) fn write(id: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut bytes = id.to_vec();
    // Headers of ours: at most some KiB.
    bytes.extend((content.len() as u32).to_le_bytes());
    bytes.extend(content);
    bytes.resize(bytes.len().next_multiple_of(2), 0);
    bytes
}

/// A list with its content.
pub(super) fn list(form: &[u8; 4], content: &[u8]) -> Vec<u8> {
    write(b"LIST", &[&form[..], content].concat())
}
