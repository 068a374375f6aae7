//! Writers that measure what passes: against what was declared, or to declare it.

use std::cell::Cell;
use std::io::{self, Write};

use crate::hashing::Hasher;
use crate::id::Digest;

/// The bytes that passed are not the declared ones.
pub(crate) struct Mismatch;

/// Lets through exactly the declared number of bytes, and hashes them.
pub(crate) struct Checked<'a> {
    out: &'a mut dyn Write,
    left: u64,
    over: bool,
    hasher: Hasher,
}

impl<'a> Checked<'a> {
    pub(crate) fn new(out: &'a mut dyn Write, size: u64) -> Self {
        Self {
            out,
            left: size,
            over: false,
            hasher: Hasher::for_len(size),
        }
    }

    /// Judges what passed, where `result` is how the source of the bytes ended. The outer error is
    /// the source's or the output's own.
    pub(crate) fn end(
        self,
        result: io::Result<()>,
        declared: &Digest,
    ) -> io::Result<Result<(), Mismatch>> {
        if self.over {
            return Ok(Err(Mismatch));
        }
        result?;
        let same = self.left == 0 && self.hasher.end()? == *declared;
        Ok(same.then_some(()).ok_or(Mismatch))
    }
}

impl Write for Checked<'_> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        if buf.len() as u64 > self.left {
            self.over = true;
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "longer than declared",
            ));
        }
        let written = self.out.write(buf)?;
        self.hasher.update(&buf[..written])?;
        self.left -= written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Counts and hashes what is written.
pub(crate) struct Metered<'a, W> {
    out: W,
    failure: &'a Cell<Option<io::Error>>,
    size: u64,
    hasher: Hasher,
}

impl<'a, W> Metered<'a, W> {
    /// Measures what is written to `out`: about `len` bytes. Leaves the output's own error in `failure`,
    /// of which age passes on no more than the text while it writes a header.
    pub(crate) fn new(out: W, len: u64, failure: &'a Cell<Option<io::Error>>) -> Self {
        Self {
            out,
            failure,
            size: 0,
            hasher: Hasher::for_len(len),
        }
    }

    /// Returns the output, the number of bytes and their digest.
    pub(crate) fn end(self) -> io::Result<(W, u64, Digest)> {
        Ok((self.out, self.size, self.hasher.end()?))
    }
}

impl<W: Write> Write for Metered<'_, W> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        let written = self.out.write(buf).map_err(|e| {
            let kind = e.kind();
            if kind != io::ErrorKind::Interrupted {
                self.failure.set(Some(e));
            }
            io::Error::from(kind)
        })?;
        self.hasher.update(&buf[..written])?;
        self.size += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
