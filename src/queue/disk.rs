//! The edge to the disk. Everything that can fail for want of space or of a sound disk goes through
//! here, so that tests can make it fail.

use std::fs::File;
use std::io;
use std::num::NonZeroU64;
use std::path::Path;

use rustix::fs::{
    fadvise, fallocate, fstatvfs, futimens, linkat, renameat_with, syncfs, unlinkat, Advice,
    AtFlags, FallocateFlags, RenameFlags, Timespec, Timestamps,
};
use rustix::io::Errno;

/// The disk as it is. The methods are the real calls; tests replace some.
pub(crate) trait Disk: Send + Sync {
    /// Writes some of `bytes` to `file`.
    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<usize> {
        io::Write::write(file, bytes)
    }

    /// Makes a file's content and its fixed time durable.
    fn sync(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    /// Writes some of `bytes` to `file` at `offset`.
    fn write_at(&self, file: &File, bytes: &[u8], offset: u64) -> io::Result<usize> {
        std::os::unix::fs::FileExt::write_at(file, bytes, offset)
    }

    /// Makes a file's content durable.
    fn sync_data(&self, file: &File) -> io::Result<()> {
        file.sync_data()
    }

    /// Makes everything durable that was written to the file system that `folder` is on.
    fn sync_all(&self, folder: &File) -> io::Result<()> {
        Ok(syncfs(folder)?)
    }

    /// Makes the names in a folder durable.
    fn sync_folder(&self, folder: &File) -> io::Result<()> {
        folder.sync_all()
    }

    /// Gives a file another name in the same folder. Never overwrites: an existing file is an error.
    fn rename_new(&self, folder: &File, from: &str, to: &str) -> io::Result<()> {
        match renameat_with(folder, from, folder, to, RenameFlags::NOREPLACE) {
            // Some file systems cannot rename without overwriting; none lets a link overwrite.
            Err(Errno::INVAL) => {
                linkat(folder, from, folder, to, AtFlags::empty())?;
                Ok(unlinkat(folder, from, AtFlags::empty())?)
            }
            renamed => Ok(renamed?),
        }
    }

    /// Puts the file `from` in the place of the file `to`.
    fn replace(&self, from: &Path, to: &Path) -> io::Result<()> {
        std::fs::rename(from, to)
    }

    /// Removes a name from a folder.
    fn unlink(&self, folder: &File, name: &str) -> io::Result<()> {
        Ok(unlinkat(folder, name, AtFlags::empty())?)
    }

    /// Gives a file its blocks, so that it cannot meet a full disk later.
    fn allocate(&self, file: &File, bytes: u64) -> io::Result<()> {
        match fallocate(file, FallocateFlags::empty(), 0, bytes) {
            // Such a file system gives blocks when they are written.
            Err(Errno::OPNOTSUPP) => file.set_len(bytes),
            allocated => Ok(allocated?),
        }
    }

    /// Bytes that this process may still write to the folder's file system.
    fn free(&self, folder: &File) -> io::Result<u64> {
        let stat = fstatvfs(folder)?;
        Ok(stat.f_bavail.saturating_mul(stat.f_frsize))
    }

    /// Stands before each flush of the index, which does its own writing.
    fn before_index_flush(&self) -> io::Result<()> {
        Ok(())
    }
}

/// The disk itself.
pub(crate) struct RealDisk;

impl Disk for RealDisk {}

/// Gives back the memory that a durable file's content takes. Advice only.
pub(crate) fn uncache(file: &File) {
    let _ = fadvise(file, 0, None, Advice::DontNeed);
}

/// Starts writing pages of a file to the disk, so that little is left to wait for in the end.
pub(crate) fn start_writing(file: &File, from: u64, bytes: u64) {
    // Advice only: the sync that follows is what counts.
    let _ = fadvise(file, from, NonZeroU64::new(bytes), Advice::DontNeed);
}

/// Sets a file's times of access and change to the epoch: when a tip came is nobody's business.
pub(crate) fn fix_times(file: &File) -> io::Result<()> {
    let epoch = Timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    Ok(futimens(
        file,
        &Timestamps {
            last_access: epoch,
            last_modification: epoch,
        },
    )?)
}
