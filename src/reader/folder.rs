//! The case folder: `DIR/tips/<id>/`.
//!
//! A tip is written in `DIR/tips/.<id>.part/` and renamed when it is complete, so a folder with a
//! tip's id as its name is whole. Whatever a kill leaves behind has the other kind of name; the next
//! run removes it. Every name here is ours, opened relative to a folder that is held open, made
//! with `O_EXCL` and never through a link: neither a tip nor a prepared DIR can lead outside.

use std::collections::HashSet;
use std::fs::DirBuilder;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use envelope::TipId;
use rustix::fs::{
    flock, mkdirat, open, openat, syncfs, unlinkat, AtFlags, Dir, FlockOperation, Mode, OFlags,
};
use rustix::io::Errno;

/// A folder: its owner only.
pub(crate) const FOLDER_MODE: Mode = Mode::RWXU;
/// A folder opened to work in, never through a link.
pub(crate) const FOLDER_FLAGS: OFlags = OFlags::DIRECTORY
    .union(OFlags::NOFOLLOW)
    .union(OFlags::CLOEXEC)
    .union(OFlags::RDONLY);
/// The folder inside a tip's own.
pub(crate) const ATTACHMENTS: &str = "attachments";

/// Why the case folder cannot be used, or a tip cannot be put there.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FolderError {
    /// DIR or DIR/tips cannot be made or opened.
    #[error("cannot use {} as case folder: {source}", .path.display())]
    Unusable {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// DIR/tips is a link or a file.
    #[error("{} is not a folder of its own; move it away, or choose another --into", .0.display())]
    NotAFolder(PathBuf),
    /// Another run holds the lock.
    #[error("another bocca-reader is writing to {}; wait for it", .0.display())]
    InUse(PathBuf),
    /// A write failed. The run stops, since the next tip would fail as well.
    #[error("cannot write {}: {source}; free some space or repair the disk, and run the same command again", .path.display())]
    Write {
        /// What was being written.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The disk did not confirm what was written.
    #[error("the disk did not confirm the tips in {} ({source}); no receipt was written, run the same command again", .path.display())]
    Sync {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// `DIR/tips`, held open and locked.
pub(crate) struct CaseFolder {
    pub(crate) path: PathBuf,
    pub(crate) tips: OwnedFd,
    present: HashSet<TipId>,
}

impl CaseFolder {
    /// Opens or makes `dir` and `dir/tips`, and removes what a killed run left.
    pub(crate) fn open(dir: &Path) -> Result<Self, FolderError> {
        let path = dir.join("tips");
        let unusable = |source: io::Error| FolderError::Unusable {
            path: path.clone(),
            source,
        };
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(dir)
            .map_err(unusable)?;
        let dir = open(
            dir,
            FOLDER_FLAGS.difference(OFlags::NOFOLLOW),
            Mode::empty(),
        )
        .map_err(|e| unusable(e.into()))?;
        match mkdirat(&dir, "tips", FOLDER_MODE) {
            Ok(()) | Err(Errno::EXIST) => {}
            Err(error) => return Err(unusable(error.into())),
        }
        let tips = openat(&dir, "tips", FOLDER_FLAGS, Mode::empty()).map_err(|e| match e {
            Errno::LOOP | Errno::NOTDIR => FolderError::NotAFolder(path.clone()),
            error => unusable(error.into()),
        })?;
        // File systems without locks, as on some network shares, still hold case folders.
        if flock(&tips, FlockOperation::NonBlockingLockExclusive) == Err(Errno::WOULDBLOCK) {
            return Err(FolderError::InUse(path));
        }
        let present = take_stock(&tips).map_err(|e| unusable(e.into()))?;
        Ok(CaseFolder {
            path,
            tips,
            present,
        })
    }

    /// Whether something had the tip's name when the folder was opened.
    pub(crate) fn holds(&self, id: &TipId) -> bool {
        self.present.contains(id)
    }

    /// Where the tip is, for people and programs.
    pub(crate) fn path_of(&self, id: &TipId) -> PathBuf {
        self.path.join(id.to_string())
    }

    /// Returns when everything written to the file system of DIR so far is on the disk.
    pub(crate) fn sync(&self) -> Result<(), FolderError> {
        syncfs(&self.tips).map_err(|e| FolderError::Sync {
            path: self.path.clone(),
            source: e.into(),
        })
    }
}

/// The name of a tip's folder while it is written.
pub(crate) fn part_name(id: &TipId) -> String {
    format!(".{id}.part")
}

/// Lists the tips that are there, and removes the parts of killed runs. Other names are not ours.
fn take_stock(tips: &OwnedFd) -> rustix::io::Result<HashSet<TipId>> {
    let mut present = HashSet::new();
    for entry in Dir::read_from(tips)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().to_str() else {
            continue;
        };
        if let Ok(id) = name.parse() {
            present.insert(id);
        } else if is_part(name) {
            // One that cannot be removed holds something of others. It stays, and is named when
            // its tip is to be written.
            let _ = remove_part(tips, name);
        }
    }
    Ok(present)
}

fn is_part(name: &str) -> bool {
    let id = name
        .strip_prefix('.')
        .and_then(|name| name.strip_suffix(".part"));
    id.is_some_and(|id| id.parse::<TipId>().is_ok())
}

/// Removes a part: the files that we write, and nothing behind a link or in another folder.
pub(crate) fn remove_part(tips: &OwnedFd, name: &str) -> rustix::io::Result<()> {
    let part = openat(tips, name, FOLDER_FLAGS, Mode::empty())?;
    match openat(&part, ATTACHMENTS, FOLDER_FLAGS, Mode::empty()) {
        Ok(attachments) => {
            remove_files(&attachments)?;
            unlinkat(&part, ATTACHMENTS, AtFlags::REMOVEDIR)?;
        }
        Err(Errno::NOENT | Errno::LOOP | Errno::NOTDIR) => {}
        Err(error) => return Err(error),
    }
    remove_files(&part)?;
    unlinkat(tips, name, AtFlags::REMOVEDIR)
}

fn remove_files(folder: &OwnedFd) -> rustix::io::Result<()> {
    for entry in Dir::read_from(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if !matches!(name.to_bytes(), b"." | b"..") {
            unlinkat(folder, name, AtFlags::empty())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::{symlink, PermissionsExt};

    use super::*;

    const ID: &str = "00112233445566778899aabbccddeeff";

    #[test]
    fn makes_private_folders_and_finds_tips() {
        let base = tempfile::tempdir().unwrap();
        let dir = base.path().join("a/case");
        drop(CaseFolder::open(&dir).unwrap());
        for made in [base.path().join("a"), dir.clone(), dir.join("tips")] {
            assert_eq!(
                fs::metadata(made).unwrap().permissions().mode() & 0o777,
                0o700
            );
        }
        fs::create_dir(dir.join("tips").join(ID)).unwrap();
        let folder = CaseFolder::open(&dir).unwrap();
        assert!(folder.holds(&ID.parse().unwrap()));
        assert!(!folder.holds(&"f".repeat(32).parse().unwrap()));
    }

    #[test]
    fn leftovers_go_and_everything_else_stays() {
        let base = tempfile::tempdir().unwrap();
        let tips = base.path().join("tips");
        let part = tips.join(format!(".{ID}.part"));
        fs::create_dir_all(part.join("attachments")).unwrap();
        let outside = base.path().join("outside");
        fs::write(&outside, "kept").unwrap();
        fs::write(part.join("tip.json"), "x").unwrap();
        fs::write(part.join("attachments/attachment-1.txt"), "x").unwrap();
        symlink(&outside, part.join("attachments/attachment-2.txt")).unwrap();
        fs::write(tips.join("notes.txt"), "kept").unwrap();
        fs::create_dir(tips.join(".other.part")).unwrap();
        let foreign = tips.join(format!(".{}.part", "f".repeat(32)));
        fs::create_dir_all(foreign.join("folder")).unwrap();
        drop(CaseFolder::open(base.path()).unwrap());
        assert!(!part.exists());
        assert_eq!(fs::read_to_string(&outside).unwrap(), "kept");
        assert_eq!(fs::read_to_string(tips.join("notes.txt")).unwrap(), "kept");
        assert!(tips.join(".other.part").exists());
        assert!(foreign.join("folder").exists());
    }

    #[test]
    fn a_linked_part_is_not_followed() {
        let base = tempfile::tempdir().unwrap();
        let outside = base.path().join("outside");
        fs::create_dir_all(base.path().join("tips")).unwrap();
        fs::create_dir(&outside).unwrap();
        fs::write(outside.join("file"), "kept").unwrap();
        symlink(
            &outside,
            base.path().join("tips").join(format!(".{ID}.part")),
        )
        .unwrap();
        drop(CaseFolder::open(base.path()).unwrap());
        assert_eq!(fs::read_to_string(outside.join("file")).unwrap(), "kept");
    }

    #[test]
    fn refuses_a_linked_tips_folder_and_a_second_run() {
        let base = tempfile::tempdir().unwrap();
        fs::create_dir(base.path().join("elsewhere")).unwrap();
        symlink(base.path().join("elsewhere"), base.path().join("tips")).unwrap();
        assert!(matches!(
            CaseFolder::open(base.path()),
            Err(FolderError::NotAFolder(_))
        ));

        let dir = base.path().join("case");
        let first = CaseFolder::open(&dir).unwrap();
        assert!(matches!(CaseFolder::open(&dir), Err(FolderError::InUse(_))));
        drop(first);
        CaseFolder::open(&dir).unwrap();
    }
}
