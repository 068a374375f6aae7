//! New files and names that never replace what is there, and how they reach the disk.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::fd::AsFd;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rustix::fs::{renameat, renameat_with, statat, AtFlags, RenameFlags};
use rustix::io::Errno;

/// Creates `path` with `content`, mode 0600, on the disk when this returns.
///
/// # Errors
/// `AlreadyExists` if there is anything at `path`, a dangling link included; it is left alone.
/// After any other error no file is left behind.
pub(crate) fn create(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    let written = file
        .write_all(content)
        .and_then(|()| file.sync_all())
        .and_then(|()| confirm(path));
    written.inspect_err(|_| drop(std::fs::remove_file(path)))
}

/// Brings the name of `path` to the disk. Until then a crash may undo that it was made or renamed.
pub(crate) fn confirm(path: &Path) -> io::Result<()> {
    File::open(folder_of(path))?.sync_all()
}

/// The folder that holds `path`.
pub(crate) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Renames within `folder`, or fails with `EXIST` if `to` is there, whatever it is.
pub(crate) fn rename_new(folder: impl AsFd, from: &str, to: &str) -> rustix::io::Result<()> {
    match renameat_with(&folder, from, &folder, to, RenameFlags::NOREPLACE) {
        // A file system without this flag, as on many memory sticks. Whoever calls holds the
        // folder's lock or has just made `from`, so looking first is enough.
        Err(Errno::INVAL | Errno::NOSYS) => match statat(&folder, to, AtFlags::SYMLINK_NOFOLLOW) {
            Err(Errno::NOENT) => renameat(&folder, from, &folder, to),
            Ok(_) => Err(Errno::EXIST),
            Err(error) => Err(error),
        },
        result => result,
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{symlink, PermissionsExt};

    use super::*;

    #[test]
    fn creates_once_with_mode_0600() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new");
        create(&path, b"first").unwrap();
        assert_eq!(
            std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
        assert_eq!(
            create(&path, b"second").unwrap_err().kind(),
            io::ErrorKind::AlreadyExists
        );
        assert_eq!(std::fs::read(&path).unwrap(), b"first");
    }

    #[test]
    fn a_dangling_link_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("target");
        symlink(&target, folder.path().join("link")).unwrap();
        let error = create(&folder.path().join("link"), b"x").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert!(!target.exists());
    }

    #[test]
    fn renaming_replaces_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let fd = File::open(folder.path()).unwrap();
        std::fs::create_dir(folder.path().join("a")).unwrap();
        std::fs::create_dir(folder.path().join("b")).unwrap();
        assert_eq!(rename_new(&fd, "a", "b"), Err(Errno::EXIST));
        rename_new(&fd, "a", "c").unwrap();
        assert!(folder.path().join("c").exists() && !folder.path().join("a").exists());
    }
}
