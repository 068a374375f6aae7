//! Writers that measure what passes.

use std::cell::Cell;
use std::io::{self, Write};

use crate::hashing::Hasher;
use crate::id::Digest;

/// The bytes that passed are not the declared ones.
pub(crate) struct Mismatch;

/// Takes exactly the declared bytes of an attachment, or of a tip in a batch.
pub struct Checked<'a> {
    out: &'a mut dyn Write,
    size: u64,
    left: u64,
    over: bool,
    check: Check,
}

/// How the bytes are held against their declared digest.
enum Check {
    Unbegun,
    Hashing(Hasher),
    Authenticated,
}

impl<'a> Checked<'a> {
    pub(crate) fn new(out: &'a mut dyn Write, size: u64) -> Self {
        Self {
            out,
            size,
            left: size,
            over: false,
            check: Check::Unbegun,
        }
    }

    /// Says, before the first byte, that the bytes come from where the digest was taken by a way that
    /// authenticates them, such as an encrypted file, or that whoever writes them holds them against it: hashing them
    /// again would show nothing more. Their number is checked all the same.
    pub fn are_authenticated(&mut self) {
        if matches!(self.check, Check::Unbegun) {
            self.check = Check::Authenticated;
        }
    }

    /// Judges what passed, where `result` is how the source of the bytes ended. The outer error is
    /// the source's or the output's own.
    pub(crate) fn end(
        mut self,
        result: io::Result<()>,
        declared: &Digest,
    ) -> io::Result<Result<(), Mismatch>> {
        if self.over {
            return Ok(Err(Mismatch));
        }
        result?;
        // Of nothing, too, there is a digest.
        self.pass(&[])?;
        let same = match self.check {
            Check::Hashing(hasher) => hasher.end()? == *declared,
            Check::Unbegun | Check::Authenticated => true,
        };
        Ok((same && self.left == 0).then_some(()).ok_or(Mismatch))
    }

    /// Counts and hashes what was let through.
    fn pass(&mut self, bytes: &[u8]) -> io::Result<()> {
        if matches!(self.check, Check::Unbegun) {
            self.check = Check::Hashing(Hasher::for_len(self.size));
        }
        self.left -= bytes.len() as u64;
        match &mut self.check {
            Check::Hashing(hasher) => hasher.update(bytes),
            Check::Unbegun | Check::Authenticated => Ok(()),
        }
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
        self.pass(&buf[..written])?;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl std::fmt::Debug for Checked<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Checked").finish_non_exhaustive()
    }
}

/// Counts what is written.
pub(crate) struct Metered<'a, W> {
    out: W,
    failure: &'a Cell<Option<io::Error>>,
    size: u64,
}

impl<'a, W> Metered<'a, W> {
    /// Measures what is written to `out`. Leaves the output's own error in `failure`, of which age passes
    /// on no more than the text while it writes a header.
    pub(crate) fn new(out: W, failure: &'a Cell<Option<io::Error>>) -> Self {
        Self {
            out,
            failure,
            size: 0,
        }
    }

    /// Returns the output and the number of bytes.
    pub(crate) fn end(self) -> (W, u64) {
        (self.out, self.size)
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
        self.size += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
