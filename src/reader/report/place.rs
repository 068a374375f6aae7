//! The folder of a report: written beside its place under another name, and renamed when it is whole.

use std::fs::{self, DirBuilder, File};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::ReportError;
use crate::durable;

/// The folder of the previews.
pub(super) const PREVIEWS: &str = "previews";

/// A folder that is being written; dropped before it is finished, it is gone.
pub(super) struct Place {
    to: PathBuf,
    part: PathBuf,
    finished: bool,
}

impl Place {
    /// Makes the folder in which the report is written, `TO.part`.
    pub(super) fn make(to: &Path) -> Result<Self, ReportError> {
        let name = to.file_name();
        let mut name = name
            .ok_or_else(|| ReportError::Nameless(to.to_owned()))?
            .to_owned();
        name.push(".part");
        let part = durable::folder_of(to).join(name);
        if !is_free(to) {
            return Err(ReportError::Exists(to.to_owned()));
        }
        let folder = |path: &Path| DirBuilder::new().mode(0o700).create(path);
        match folder(&part) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(ReportError::InTheWay(part));
            }
            Err(source) => return Err(ReportError::Write { path: part, source }),
        }
        let place = Place {
            to: to.to_owned(),
            part,
            finished: false,
        };
        let previews = place.part.join(PREVIEWS);
        folder(&previews).map_err(|source| ReportError::Write {
            path: previews,
            source,
        })?;
        Ok(place)
    }

    /// Writes a file of its own, whose name is ours.
    pub(super) fn file(&self, name: &str, content: &[u8]) -> Result<(), ReportError> {
        let path = self.part.join(name);
        let made = File::options()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&path);
        let written = made.and_then(|mut file| file.write_all(content));
        written.map_err(|source| ReportError::Write { path, source })
    }

    /// Gives the folder its name, once all of it is on the disk.
    pub(super) fn finish(mut self) -> Result<(), ReportError> {
        // A folder takes the place of nothing but an empty folder: the kernel sees to it.
        let kept = File::open(&self.part)
            .and_then(|part| Ok(rustix::fs::syncfs(part)?))
            .and_then(|()| fs::rename(&self.part, &self.to));
        if let Err(source) = kept {
            let path = self.to.clone();
            return Err(match source.kind() {
                io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::NotADirectory => {
                    ReportError::Exists(path)
                }
                _ => ReportError::Write { path, source },
            });
        }
        self.finished = true;
        durable::confirm(&self.to).map_err(|source| ReportError::Unconfirmed {
            path: self.to.clone(),
            source,
        })
    }
}

/// Whether there is nothing, or an empty folder.
fn is_free(to: &Path) -> bool {
    match to.symlink_metadata() {
        Ok(found) if found.is_dir() => {
            fs::read_dir(to).is_ok_and(|mut entries| entries.next().is_none())
        }
        Ok(_) => false,
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if !self.finished {
            // Nobody is left to tell: what remains is named by the next run.
            drop(fs::remove_dir_all(&self.part));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{symlink, PermissionsExt};

    use super::*;

    #[test]
    fn it_is_there_as_a_whole_or_not_at_all() {
        let base = tempfile::tempdir().unwrap();
        let (to, part) = (base.path().join("report"), base.path().join("report.part"));
        let place = Place::make(&to).unwrap();
        place.file("index.html", b"page").unwrap();
        assert!(matches!(Place::make(&to), Err(ReportError::InTheWay(_))));
        drop(place);
        assert!(
            !to.exists() && !part.exists(),
            "a failed run leaves nothing"
        );

        fs::create_dir(&to).unwrap();
        let place = Place::make(&to).unwrap();
        place.file("index.html", b"page").unwrap();
        assert!(place.file("index.html", b"again").is_err());
        place.finish().unwrap();
        assert!(!part.exists());
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&to), 0o700);
        assert_eq!(mode(&to.join(PREVIEWS)), 0o700);
        assert_eq!(mode(&to.join("index.html")), 0o600);
        assert!(matches!(Place::make(&to), Err(ReportError::Exists(_))));
    }

    #[test]
    fn it_replaces_nothing() {
        let base = tempfile::tempdir().unwrap();
        let (file, link) = (base.path().join("file"), base.path().join("link"));
        fs::write(&file, "kept").unwrap();
        symlink(base.path().join("elsewhere"), &link).unwrap();
        for taken in [&file, &link] {
            assert!(matches!(Place::make(taken), Err(ReportError::Exists(_))));
        }
        assert!(matches!(
            Place::make(Path::new("/")),
            Err(ReportError::Nameless(_))
        ));
        // What came while the report was written.
        for (name, make) in [("a", true), ("b", false)] {
            let to = base.path().join(name);
            let place = Place::make(&to).unwrap();
            match make {
                true => fs::create_dir(&to)
                    .and_then(|()| fs::write(to.join("x"), "kept"))
                    .unwrap(),
                false => fs::write(&to, "kept").unwrap(),
            }
            assert!(matches!(place.finish(), Err(ReportError::Exists(_))));
            assert!(to.exists() && !base.path().join(format!("{name}.part")).exists());
        }
    }
}
