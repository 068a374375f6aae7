//! Reading a tip archive: every block has one allowed form, and every difference has a name.

use std::fmt;
use std::io::{self, Read};

use zeroize::Zeroizing;

use crate::age_layer::AgeError;
use crate::open::OpenError;
use crate::tar;
use crate::tip::TipError;

/// How the plaintext of a tip breaks the format.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// The plaintext ends before the archive does.
    #[error("the archive ends too early")]
    Truncated,
    /// The next header is not the one that `entry` must have.
    #[error("the archive's header of {0} is not the prescribed one")]
    Header(Entry),
    /// An entry whose size is beyond its bound.
    #[error("{0} is too large")]
    TooLarge(Entry),
    /// Bytes other than zero between an entry's end and the next block.
    #[error("the archive has bytes other than zero after an entry")]
    Fill,
    /// Something else where the end mark must be: further entries, for example.
    #[error("the archive does not end after its last entry")]
    End,
    /// Bytes other than zero in the padding.
    #[error("the padding has bytes other than zero")]
    Padding,
    /// Less or more padding than the length of the content asks for.
    #[error("the padded length is not the prescribed one")]
    PaddedLength,
    /// `tip.json` is not the one encoding of a `bocca-tip/1`.
    #[error("tip.json is not valid, or not in its one prescribed encoding")]
    TipJson,
    /// `message.txt` is not UTF-8.
    #[error("message.txt is not UTF-8")]
    MessageNotUtf8,
    /// The tip breaks a rule.
    #[error(transparent)]
    Tip(TipError),
    /// The bytes of an attachment (counted from 1) are not those that `tip.json` declares.
    #[error("attachment {0} does not match its digest in tip.json")]
    Digest(usize),
}

/// Which entry an error is about. The archive's own names are never repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// `tip.json`.
    TipJson,
    /// `message.txt`.
    Message,
    /// An attachment.
    Attachment,
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TipJson => "tip.json",
            Self::Message => "message.txt",
            Self::Attachment => "an attachment",
        })
    }
}

const ZEROS: [u8; 4096] = [0; 4096];

/// The plaintext of a tip, read block by block.
pub(crate) struct ArchiveReader<R>(R);

impl<R: Read> ArchiveReader<R> {
    pub(crate) fn new(plaintext: R) -> Self {
        Self(plaintext)
    }

    /// Reads some bytes of an entry's body: at least one, unless `buf` is empty.
    pub(crate) fn read(&mut self, buf: &mut [u8]) -> Result<usize, OpenError> {
        loop {
            match self.0.read(buf) {
                Ok(0) if !buf.is_empty() => return Err(FormatError::Truncated.into()),
                Ok(n) => return Ok(n),
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(AgeError::from_read(e).into()),
            }
        }
    }

    /// Reads the header that an entry of this name and size must have.
    pub(crate) fn header(&mut self, entry: Entry, name: &str, size: u64) -> Result<(), OpenError> {
        let mut block = [0; tar::BLOCK];
        self.read_exact(&mut block)?;
        if tar::header(name, size) != Some(block) {
            return Err(FormatError::Header(entry).into());
        }
        Ok(())
    }

    /// Reads a whole entry of at most `max` bytes into memory.
    pub(crate) fn small_entry(
        &mut self,
        entry: Entry,
        name: &str,
        max: u64,
    ) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        let mut block = [0; tar::BLOCK];
        self.read_exact(&mut block)?;
        let size = tar::read_size(&block).ok_or(FormatError::Header(entry))?;
        if tar::header(name, size) != Some(block) {
            return Err(FormatError::Header(entry).into());
        }
        let size = Some(size)
            .filter(|size| *size <= max)
            .ok_or(FormatError::TooLarge(entry))?;
        let mut body = Zeroizing::new(vec![0; size as usize]);
        self.read_exact(&mut body)?;
        self.fill(size)?;
        Ok(body)
    }

    /// Reads the zeros between the end of an entry of `size` bytes and the next block.
    pub(crate) fn fill(&mut self, size: u64) -> Result<(), OpenError> {
        self.zeros(tar::fill(size), FormatError::Fill, FormatError::Truncated)
    }

    /// Reads the end mark, `padding` zeros, and the end of the plaintext.
    pub(crate) fn end(&mut self, padding: u64) -> Result<(), OpenError> {
        self.zeros(tar::END_LEN, FormatError::End, FormatError::Truncated)?;
        self.zeros(padding, FormatError::Padding, FormatError::PaddedLength)?;
        match self.read(&mut [0]) {
            Err(OpenError::Format(FormatError::Truncated)) => Ok(()),
            Ok(_) => Err(FormatError::PaddedLength.into()),
            Err(e) => Err(e),
        }
    }

    fn zeros(&mut self, len: u64, wrong: FormatError, short: FormatError) -> Result<(), OpenError> {
        let mut left = len;
        let mut block = [0; ZEROS.len()];
        while left > 0 {
            let want = left.min(block.len() as u64) as usize;
            let read = match self.read(&mut block[..want]) {
                Err(OpenError::Format(FormatError::Truncated)) => return Err(short.into()),
                other => other?,
            };
            if block[..read] != ZEROS[..read] {
                return Err(wrong.into());
            }
            left -= read as u64;
        }
        Ok(())
    }

    fn read_exact(&mut self, mut buf: &mut [u8]) -> Result<(), OpenError> {
        while !buf.is_empty() {
            let read = self.read(buf)?;
            buf = &mut buf[read..];
        }
        Ok(())
    }
}
