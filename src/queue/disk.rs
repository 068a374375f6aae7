//! The edge to the disk. Everything that can fail for want of space or of a sound disk goes through
//! here, so that tests can make it fail.

use std::fs::File;
use std::io;
use std::path::Path;

use rustix::fs::{
    fadvise, fallocate, fcntl_getfl, fcntl_setfl, fstatvfs, futimens, linkat, openat,
    renameat_with, syncfs, unlinkat, utimensat, Advice, AtFlags, FallocateFlags, Mode, OFlags,
    RenameFlags, Timespec, Timestamps,
};
use rustix::io::Errno;

/// The disk as it is. The methods are the real calls; tests replace some.
pub(crate) trait Disk: Send + Sync {
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

/// Opens a file in a folder for reading, and only a regular one. Its time of access stays as it is: when tips
/// were exported, or replies looked at, is nobody's business.
pub(crate) fn open_regular(folder: &File, name: &str) -> io::Result<File> {
    // Not blocking, because opening a pipe that was put there would wait for its other end.
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOATIME;
    let file = openat(folder, name, flags | OFlags::CLOEXEC, Mode::empty())?;
    let file = File::from(file);
    match file.metadata()?.is_file() {
        true => Ok(file),
        false => Err(io::ErrorKind::InvalidInput.into()),
    }
}

/// Gives back the memory that a durable file's content takes. Advice only.
pub(crate) fn uncache(file: &File) {
    let _ = fadvise(file, 0, None, Advice::DontNeed);
}

/// Writes all of `bytes` to `file` at `at`.
pub(crate) fn write_all_at(
    disk: &dyn Disk,
    file: &File,
    mut bytes: &[u8],
    mut at: u64,
) -> io::Result<()> {
    while !bytes.is_empty() {
        match disk.write_at(file, bytes, at) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => {
                at += written as u64;
                bytes = bytes.get(written..).unwrap_or_default();
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Has reads and writes of an open file go past the page cache, or through it again.
///
/// # Errors
/// When the file system knows no way past it.
pub(crate) fn bypass_cache(file: &File, bypass: bool) -> io::Result<()> {
    let mut flags = fcntl_getfl(file)?;
    flags.set(OFlags::DIRECT, bypass);
    Ok(fcntl_setfl(file, flags)?)
}

/// Sets a file's times of access and change to the epoch: when a tip came is nobody's business.
pub(crate) fn fix_times(file: &File) -> io::Result<()> {
    Ok(futimens(file, &EPOCH)?)
}

/// The same for a file in a folder, which is not opened; of a link, the link's own.
pub(crate) fn fix_times_at(folder: &File, name: &str) -> io::Result<()> {
    Ok(utimensat(folder, name, &EPOCH, AtFlags::SYMLINK_NOFOLLOW)?)
}

const EPOCH: Timestamps = {
    let epoch = Timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    Timestamps {
        last_access: epoch,
        last_modification: epoch,
    }
};
