//! A file inside a file, as a source of its own.

use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};
use std::ops::Range;

use flate2::read::DeflateDecoder;

use crate::packing::Packing;
use crate::Source;

/// Where a file is inside its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// As it is.
    Stored(Range<u64>),
    /// Compressed as RFC 1951 says.
    Deflated {
        /// The compressed bytes.
        range: Range<u64>,
        /// Bytes that they unpack to: at most 64 MiB, for they are held in memory.
        length: u64,
    },
    /// Compressed as a file of its own.
    Packed {
        /// How.
        packing: Packing,
        /// The compressed bytes.
        range: Range<u64>,
        /// Bytes that they unpack to: at most 64 MiB, for they are held in memory.
        length: u64,
    },
}

impl Part {
    /// Bytes of the file.
    pub fn len(&self) -> u64 {
        match self {
            Self::Stored(range) => range.end.saturating_sub(range.start),
            Self::Deflated { length, .. } | Self::Packed { length, .. } => *length,
        }
    }

    /// Bytes that are in memory while it is open.
    pub(crate) fn held(&self) -> u64 {
        match self {
            Self::Stored(_) => 0,
            packed => packed.len(),
        }
    }

    /// Where its bytes are, packed or not.
    pub(crate) fn range(&self) -> &Range<u64> {
        match self {
            Self::Stored(range) | Self::Deflated { range, .. } | Self::Packed { range, .. } => {
                range
            }
        }
    }

    /// True when the file has no bytes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The same part of a source in which this one's source starts at `start`.
    pub(crate) fn shifted(&self, start: u64) -> Self {
        let shift = |range: &Range<u64>| range.start + start..range.end + start;
        match self {
            Self::Stored(range) => Self::Stored(shift(range)),
            Self::Deflated { range, length } => Self::Deflated {
                range: shift(range),
                length: *length,
            },
            Self::Packed {
                packing,
                range,
                length,
            } => Self::Packed {
                packing: *packing,
                range: shift(range),
                length: *length,
            },
        }
    }

    /// The file as a source.
    ///
    /// # Errors
    /// Those of the source; `InvalidData` when it does not unpack to its length.
    pub(crate) fn open<'a>(&self, source: &'a mut dyn Source) -> io::Result<Box<dyn Source + 'a>> {
        match self {
            Self::Stored(range) => Ok(Box::new(Window {
                source,
                range: range.clone(),
                position: 0,
            })),
            Self::Deflated { length, .. } | Self::Packed { length, .. } => {
                held(self.unpacked(source)?, *length)
            }
        }
    }

    /// True when the file is these very bytes. It is never held for that.
    pub(crate) fn is(&self, source: &mut dyn Source, bytes: &[u8]) -> io::Result<bool> {
        reads_as(&mut *self.unpacked(source)?, bytes)
    }

    /// The bytes of the file from its start on, unpacked while they are read.
    fn unpacked<'a>(&self, source: &'a mut dyn Source) -> io::Result<Box<dyn Read + 'a>> {
        let range = self.range();
        source.seek(SeekFrom::Start(range.start))?;
        let bytes = source.take(range.end.saturating_sub(range.start));
        Ok(match self {
            Self::Stored(_) => Box::new(bytes),
            Self::Deflated { .. } => Box::new(DeflateDecoder::new(bytes)),
            Self::Packed { packing, .. } => packing.unpacked(BufReader::new(bytes)),
        })
    }
}

/// True when these very bytes are read, and no more.
pub(crate) fn reads_as(from: &mut dyn Read, bytes: &[u8]) -> io::Result<bool> {
    const BLOCK: usize = 64 * 1024;
    // One byte more than there should be is enough to tell.
    let mut block = vec![0; BLOCK.min(bytes.len() + 1)];
    let mut rest = bytes;
    loop {
        let got = match from.read(&mut block) {
            Ok(0) => return Ok(rest.is_empty()),
            Ok(got) => got,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        match rest.strip_prefix(&block[..got]) {
            Some(after) => rest = after,
            None => return Ok(false),
        }
    }
}

/// What is unpacked, in memory; fails when it is more or less than `length`.
fn held<'a>(unpacked: impl Read, length: u64) -> io::Result<Box<dyn Source + 'a>> {
    let mut bytes = Vec::new();
    unpacked.take(length + 1).read_to_end(&mut bytes)?;
    match bytes.len() as u64 == length {
        true => Ok(Box::new(Cursor::new(bytes))),
        false => Err(io::ErrorKind::InvalidData.into()),
    }
}

/// A range of a source.
struct Window<'a> {
    source: &'a mut dyn Source,
    range: Range<u64>,
    /// From the start of the range.
    position: u64,
}

impl Read for Window<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let start = self.range.start.saturating_add(self.position);
        let left = self.range.end.saturating_sub(start);
        let wanted = bytes.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        if wanted == 0 {
            return Ok(0);
        }
        self.source.seek(SeekFrom::Start(start))?;
        let got = self.source.read(&mut bytes[..wanted])?;
        self.position += got as u64;
        Ok(got)
    }
}

impl Seek for Window<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let length = self.range.end.saturating_sub(self.range.start);
        self.position = moved(self.position, length, to)?;
        Ok(self.position)
    }
}

/// The position that `to` names, in a source of this length.
pub(crate) fn moved(position: u64, length: u64, to: SeekFrom) -> io::Result<u64> {
    let moved = match to {
        SeekFrom::Start(position) => Some(position),
        SeekFrom::End(by) => length.checked_add_signed(by),
        SeekFrom::Current(by) => position.checked_add_signed(by),
    };
    moved.ok_or_else(|| io::ErrorKind::InvalidInput.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn a_stored_part_ends_where_its_range_ends() {
        let mut source = Cursor::new(b"0123456789");
        let mut part = Part::Stored(2..6).open(&mut source).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        assert_eq!(text, "2345");
        assert_eq!(part.seek(SeekFrom::End(-1)).unwrap(), 3);
        text.clear();
        part.read_to_string(&mut text).unwrap();
        assert_eq!(text, "5");
        assert_eq!(part.seek(SeekFrom::Start(9)).unwrap(), 9);
        assert_eq!(part.read(&mut [0; 4]).unwrap(), 0);
        assert!(part.seek(SeekFrom::Current(-10)).is_err());
    }

    #[test]
    fn a_deflated_part_unpacks_to_its_length_and_no_other() {
        let mut packer =
            flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all(b"hello hello hello").unwrap();
        let packed = packer.finish().unwrap();
        let range = 0..packed.len() as u64;
        for (length, fits) in [(17, true), (16, false), (18, false)] {
            let part = Part::Deflated {
                range: range.clone(),
                length,
            };
            let mut source = Cursor::new(&packed);
            assert_eq!(part.open(&mut source).is_ok(), fits, "{length}");
        }
    }
}
