//! Files that are written once, from their start to their end.
//!
//! The large ones go past the page cache (`O_DIRECT`, open(2)), on a thread beside the one that makes
//! their bytes: a cache that nobody reads from costs a page of memory for each page of the file, and
//! in the end a long wait for all of it to reach the disk. Where a file system cannot do that, and for
//! a last piece that fills no block, the cache is used after all.

use std::fs::File;
use std::io::{self, Write};
use std::sync::Arc;

use envelope::{Beside, Work, ALIGNMENT};
use rustix::io::Errno;

use crate::disk::{self, Disk};

/// From this many bytes on, a thread costs less than waiting for the disk in between.
const MUCH: u64 = 4 << 20;

/// A file whose content goes past the page cache if the file system can do that. Writes are of blocks
/// that start at a multiple of [`ALIGNMENT`] in memory and in the file.
pub(crate) struct Uncached {
    file: File,
    disk: Arc<dyn Disk>,
    direct: bool,
}

impl Uncached {
    /// From now on, `file` is written here only.
    pub(crate) fn on(disk: Arc<dyn Disk>, file: File) -> Self {
        let direct = disk::bypass_cache(&file, true).is_ok();
        Self { file, disk, direct }
    }

    /// The same through the cache.
    fn cached(disk: Arc<dyn Disk>, file: File) -> Self {
        let direct = false;
        Self { file, disk, direct }
    }

    /// The file itself, for everything but writing.
    pub(crate) fn file(&self) -> &File {
        &self.file
    }

    /// Gives the file back. It may still go past the cache.
    pub(crate) fn into_file(self) -> File {
        self.file
    }

    /// Writes all of `bytes` at `at`.
    ///
    /// # Errors
    /// Those of writing.
    pub(crate) fn write_all_at(&mut self, bytes: &[u8], at: u64) -> io::Result<()> {
        if !bytes.len().is_multiple_of(ALIGNMENT) {
            self.use_cache()?;
        }
        match disk::write_all_at(&*self.disk, &self.file, bytes, at) {
            // It wants another alignment than ours, or has cut a write short before.
            Err(error) if self.direct && is_invalid(&error) => {
                self.use_cache()?;
                disk::write_all_at(&*self.disk, &self.file, bytes, at)
            }
            written => written,
        }
    }

    fn use_cache(&mut self) -> io::Result<()> {
        if self.direct {
            disk::bypass_cache(&self.file, false)?;
            self.direct = false;
        }
        Ok(())
    }
}

fn is_invalid(error: &io::Error) -> bool {
    error.raw_os_error() == Some(Errno::INVAL.raw_os_error())
}

/// Writes a file from its start to its end.
pub(crate) struct FileWriter(Place);

enum Place {
    /// Through the cache, as the bytes come.
    Here(Target),
    /// Past the cache, by a thread beside.
    Beside(Beside<Target>),
}

struct Target {
    file: Uncached,
    at: u64,
}

impl Target {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all_at(bytes, self.at)?;
        self.at += bytes.len() as u64;
        Ok(())
    }
}

impl Work for Target {
    fn take(&mut self, block: &mut [u8]) -> io::Result<()> {
        self.write(block)
    }
}

impl FileWriter {
    /// Starts to write `file`, which is empty, with about `len` bytes. From 4 MiB on, it takes a thread
    /// and 800 KiB of memory. Fails when the system has no thread left.
    pub(crate) fn for_len(disk: Arc<dyn Disk>, file: File, len: u64) -> io::Result<Self> {
        Ok(Self(if len < MUCH {
            let file = Uncached::cached(disk, file);
            Place::Here(Target { file, at: 0 })
        } else {
            let file = Uncached::on(disk, file);
            Place::Beside(Beside::start("file", Target { file, at: 0 })?)
        }))
    }

    /// Waits until everything is written, though not durable, and returns the file.
    pub(crate) fn finish(self) -> io::Result<File> {
        Ok(match self.0 {
            Place::Here(target) => target.file.into_file(),
            Place::Beside(beside) => beside.end()?.file.into_file(),
        })
    }
}

impl Write for FileWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.0 {
            Place::Here(target) => target.write(bytes)?,
            Place::Beside(beside) => beside.write(bytes)?,
        }
        Ok(bytes.len())
    }

    /// Does nothing: the last piece waits for [`FileWriter::finish`].
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
