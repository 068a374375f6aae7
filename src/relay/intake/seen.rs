//! What a clean file was when it was looked at, and whether it is the same when it is sealed.
//!
//! A file is written anew by its plan each time. The plan and the authenticated spool give the same bytes
//! again unless one of them is wrong, so the second time a checksum finds that out: SHA-256 would take as
//! long as sealing.

use std::io::{self, Write};

use envelope::{Digest, Hasher};

/// A clean file.
pub(super) struct Seen {
    pub(super) len: u64,
    pub(super) sha256: Digest,
    pub(super) crc32: u32,
}

/// One that is being looked at.
pub(super) struct Seeing {
    len: u64,
    sha256: Hasher,
    crc32: crc32fast::Hasher,
}

impl Seeing {
    /// Of a file of about `len` bytes.
    pub(super) fn of(len: u64) -> Self {
        Self {
            len: 0,
            sha256: Hasher::for_len(len),
            crc32: crc32fast::Hasher::new(),
        }
    }

    /// # Errors
    /// When hashing has stopped.
    pub(super) fn end(self) -> io::Result<Seen> {
        Ok(Seen {
            len: self.len,
            sha256: self.sha256.end()?,
            crc32: self.crc32.finalize(),
        })
    }
}

impl Write for Seeing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.sha256.update(bytes)?;
        self.crc32.update(bytes);
        self.len += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Passes a clean file on, and tells whether it is the one that was seen.
pub(super) struct Same<'o> {
    out: &'o mut dyn Write,
    crc32: crc32fast::Hasher,
    expected: u32,
}

impl<'o> Same<'o> {
    pub(super) fn as_before(expected: u32, out: &'o mut dyn Write) -> Self {
        Self {
            out,
            crc32: crc32fast::Hasher::new(),
            expected,
        }
    }

    /// # Errors
    /// When it was not the same.
    pub(super) fn end(self) -> io::Result<()> {
        match self.crc32.finalize() == self.expected {
            true => Ok(()),
            false => Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "a clean file is not what it was when it was looked at",
            )),
        }
    }
}

impl Write for Same<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.crc32.update(bytes.get(..written).unwrap_or_default());
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

// A test fails by panicking.
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_seen_is_what_was_written() {
        let mut seeing = Seeing::of(9);
        seeing.write_all(b"clean ").unwrap();
        seeing.write_all(b"file").unwrap();
        let seen = seeing.end().unwrap();
        assert_eq!((seen.len, seen.sha256), (10, Digest::of(b"clean file")));
        let mut out = Vec::new();
        let mut same = Same::as_before(seen.crc32, &mut out);
        same.write_all(b"clean file").unwrap();
        same.end().unwrap();
        assert_eq!(out, b"clean file");
    }

    #[test]
    fn another_file_than_was_seen_is_an_error() {
        let mut seeing = Seeing::of(10);
        seeing.write_all(b"clean file").unwrap();
        let crc32 = seeing.end().unwrap().crc32;
        for other in [b"clean filf".as_slice(), b"clean fil", b""] {
            let mut out = Vec::new();
            let mut same = Same::as_before(crc32, &mut out);
            same.write_all(other).unwrap();
            assert_eq!(same.end().unwrap_err().kind(), io::ErrorKind::InvalidData);
        }
    }
}
