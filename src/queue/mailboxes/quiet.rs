//! A folder whose use leaves no time behind: what is read keeps its time of access, and whoever changes
//! something fixes the times afterwards.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use rustix::fs::{
    mkdirat, openat, statat, unlinkat, AtFlags, Dir, FileType, Mode, OFlags, Stat, CWD,
};
use rustix::io::Errno;

use crate::disk::{self, Disk};

/// A folder, held open.
pub(super) struct Quiet(File);

/// What has a name in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// Nothing.
    Nothing,
    /// A regular file.
    File {
        /// Its length in bytes.
        size: u64,
        /// Whether its times are the fixed ones.
        timeless: bool,
    },
    /// Anything else.
    Other,
}

impl Quiet {
    /// Opens a folder that is there.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self(open_folder(CWD, path)?))
    }

    /// Opens a folder in this one; `None` where no folder has the name.
    pub(super) fn folder(&self, name: &str) -> io::Result<Option<Self>> {
        match open_folder(&self.0, name) {
            Ok(folder) => Ok(Some(Self(folder))),
            Err(Errno::NOENT | Errno::NOTDIR | Errno::LOOP) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Opens a folder in this one, and makes it first if it is not there.
    pub(super) fn make(&self, name: &str) -> io::Result<Self> {
        match mkdirat(&self.0, name, Mode::RWXU) {
            Ok(()) | Err(Errno::EXIST) => Ok(Self(open_folder(&self.0, name)?)),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes a folder in this one if it is empty.
    pub(super) fn remove_empty(&self, name: &str) -> io::Result<bool> {
        match unlinkat(&self.0, name, AtFlags::REMOVEDIR) {
            Ok(()) => Ok(true),
            Err(Errno::NOTEMPTY | Errno::EXIST) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Calls `each` with all names in the folder, in no order. One that is no UTF-8 comes as none of ours.
    pub(super) fn names(&self, mut each: impl FnMut(&str)) -> io::Result<()> {
        // A handle of its own, since a listing moves on with its handle.
        for entry in Dir::new(open_folder(&self.0, ".")?)? {
            let entry = entry?;
            match entry.file_name().to_bytes() {
                b"." | b".." => {}
                name => each(std::str::from_utf8(name).unwrap_or_default()),
            }
        }
        Ok(())
    }

    /// Says what has a name.
    pub(super) fn look(&self, name: &str) -> io::Result<Named> {
        match statat(&self.0, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) if FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile => {
                Ok(Named::File {
                    size: u64::try_from(stat.st_size).unwrap_or_default(),
                    timeless: is_timeless(&stat),
                })
            }
            Ok(_) => Ok(Named::Other),
            Err(Errno::NOENT) => Ok(Named::Nothing),
            Err(error) => Err(error.into()),
        }
    }

    /// Reads a regular file, and at most one byte more of it than `most`.
    pub(super) fn read(&self, name: &str, most: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let file = disk::open_regular(&self.0, name)?;
        file.take(most + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Makes a file that holds `bytes`, never over another, with fixed times. Nothing is durable yet.
    pub(super) fn write(&self, disk: &dyn Disk, name: &str, bytes: &[u8]) -> io::Result<()> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
        let file = File::from(openat(&self.0, name, flags, Mode::RUSR | Mode::WUSR)?);
        disk::write_all_at(disk, &file, bytes, 0)?;
        disk::fix_times(&file)
    }

    /// Fixes the times of a file in the folder.
    pub(super) fn fix_times_of(&self, name: &str) -> io::Result<()> {
        disk::fix_times_at(&self.0, name)
    }

    /// Fixes the folder's own times.
    pub(super) fn fix_times(&self) -> io::Result<()> {
        disk::fix_times(&self.0)
    }

    /// The handle.
    pub(super) fn handle(&self) -> &File {
        &self.0
    }
}

fn open_folder<P: rustix::path::Arg>(
    parent: impl std::os::fd::AsFd,
    name: P,
) -> Result<File, Errno> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::NOATIME;
    openat(parent, name, flags | OFlags::CLOEXEC, Mode::empty()).map(File::from)
}

fn is_timeless(stat: &Stat) -> bool {
    (stat.st_atime, stat.st_mtime) == (0, 0)
}
