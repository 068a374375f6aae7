//! Image file directories (TIFF 6.0, section 2): entries and their values, in the file's order of bytes.

use std::collections::BTreeSet;

use crate::cursor::{Cursor, CUT_SHORT};
use crate::{Reason, Source};

/// Most entries of a directory.
const ENTRIES: u16 = 1024;

/// Most values of an entry: the strips of a picture of one row each, or a map of 16-bit colours.
const VALUES: u32 = 1 << 20;

pub(super) const STRANGE: Reason = Reason::Damaged("a part of it is not as a TIFF's should be");

/// A file, and how much of it belongs to something.
pub(super) struct Reader<'a> {
    pub(super) cursor: Cursor<'a>,
    pub(super) big: bool,
    /// Bytes of the header, of directories, of their values and of image data.
    pub(super) accounted: u64,
    seen: BTreeSet<u32>,
}

/// What a directory says of one tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) tag: u16,
    form: u16,
    pub(super) count: u32,
    /// Where its values are.
    at: u64,
}

impl Entry {
    /// Bytes of all its values; 0 of a type that is not known.
    fn length(&self) -> u64 {
        let size = match self.form {
            1 | 2 | 6 | 7 => 1,
            3 | 8 => 2,
            4 | 9 | 11 | 13 => 4,
            5 | 10 | 12 => 8,
            _ => 0,
        };
        size * u64::from(self.count)
    }
}

impl<'a> Reader<'a> {
    /// Reads the header. Returns where the first directory is.
    pub(super) fn new(source: &'a mut dyn Source) -> Result<(Self, u32), Reason> {
        let mut cursor = Cursor::new(source)?;
        let big = match &cursor.array()? {
            b"II*\0" => false,
            b"MM\0*" => true,
            b"II+\0" | b"MM\0+" => {
                return Err(Reason::Uncleanable("is a BigTIFF, for pictures of 4 GiB"))
            }
            _ => return Err(STRANGE),
        };
        let mut reader = Self {
            cursor,
            big,
            accounted: 8,
            seen: BTreeSet::new(),
        };
        let first = reader.u32()?;
        Ok((reader, first))
    }

    fn u16(&mut self) -> Result<u16, Reason> {
        match self.big {
            true => self.cursor.be16(),
            false => self.cursor.le16(),
        }
    }

    fn u32(&mut self) -> Result<u32, Reason> {
        match self.big {
            true => self.cursor.be32(),
            false => self.cursor.le32(),
        }
    }

    /// Reads a directory. Returns its entries, of each tag the first, and where the next directory is, or 0.
    pub(super) fn directory(&mut self, at: u32) -> Result<(Vec<Entry>, u32), Reason> {
        if !self.seen.insert(at) {
            return Err(Reason::Damaged("its pages run in a circle"));
        }
        self.cursor.seek(u64::from(at))?;
        let count = self.u16()?;
        if count == 0 || count > ENTRIES {
            return Err(STRANGE);
        }
        let mut entries: Vec<Entry> = Vec::with_capacity(usize::from(count));
        for _ in 0..count {
            let (tag, form, count) = (self.u16()?, self.u16()?, self.u32()?);
            let mut entry = Entry {
                tag,
                form,
                count,
                at: self.cursor.position(),
            };
            let value = self.u32()?;
            if entry.length() > 4 {
                entry.at = u64::from(value);
                self.accounted += entry.length();
            }
            if entries.iter().all(|other| other.tag != tag) {
                entries.push(entry);
            }
        }
        self.accounted += 6 + 12 * u64::from(count);
        let next = match self.cursor.left() {
            0..4 => 0,
            _ => self.u32()?,
        };
        Ok((entries, next))
    }

    fn bytes_of(&mut self, entry: &Entry) -> Result<Vec<u8>, Reason> {
        if entry.count > VALUES {
            return Err(Reason::Beyond("a million strips"));
        }
        self.cursor.seek(entry.at).map_err(|_| CUT_SHORT)?;
        self.cursor.bytes(entry.length())
    }

    /// The values of an entry of whole numbers.
    pub(super) fn numbers(&mut self, entry: &Entry) -> Result<Vec<u32>, Reason> {
        let bytes = self.bytes_of(entry)?;
        Ok(match entry.form {
            1 => bytes.into_iter().map(u32::from).collect(),
            3 => {
                let (halves, _) = bytes.as_chunks::<2>();
                let number = |half: &[u8; 2]| match self.big {
                    true => u16::from_be_bytes(*half),
                    false => u16::from_le_bytes(*half),
                };
                halves.iter().map(|half| u32::from(number(half))).collect()
            }
            4 | 13 => self.words(&bytes),
            _ => return Err(STRANGE),
        })
    }

    fn words(&self, bytes: &[u8]) -> Vec<u32> {
        let (words, _) = bytes.as_chunks::<4>();
        let number = |word: &[u8; 4]| match self.big {
            true => u32::from_be_bytes(*word),
            false => u32::from_le_bytes(*word),
        };
        words.iter().map(number).collect()
    }

    /// The values of an entry of fractions.
    pub(super) fn rationals(&mut self, entry: &Entry) -> Result<Vec<[u32; 2]>, Reason> {
        if entry.form != 5 {
            return Err(STRANGE);
        }
        let bytes = self.bytes_of(entry)?;
        let words = self.words(&bytes);
        Ok(words.as_chunks::<2>().0.to_vec())
    }

    /// The values of an entry of bytes.
    pub(super) fn bytes(&mut self, entry: &Entry, most: u32) -> Result<Vec<u8>, Reason> {
        match entry.form {
            1 | 2 | 6 | 7 if entry.count <= most => {
                self.cursor.seek(entry.at).map_err(|_| CUT_SHORT)?;
                self.cursor.bytes(entry.length())
            }
            _ => Err(STRANGE),
        }
    }
}
