//! Where an opened tip goes: into a new folder, or beside the one that is there to be compared.
//!
//! Both take the same calls, so that "written" and "already there" mean the same bytes.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::path::Path;

use envelope::TipId;
use rustix::fs::{fstat, mkdirat, openat, FileType, Mode, OFlags};
use rustix::io::Errno;

use crate::durable;
use crate::folder::{
    part_name, remove_part, CaseFolder, FolderError, ATTACHMENTS, FOLDER_FLAGS, FOLDER_MODE,
};

/// A file: its owner only.
const FILE_MODE: Mode = Mode::RUSR.union(Mode::WUSR);

/// Why a tip is not where it should be.
#[derive(Debug)]
pub(crate) enum PlaceError {
    /// The disk failed: the run ends.
    Folder(FolderError),
    /// Something else has the tip's name, or what is there is not what was sealed: the tip is
    /// named and left alone.
    Taken(String),
}

impl From<FolderError> for PlaceError {
    fn from(error: FolderError) -> Self {
        PlaceError::Folder(error)
    }
}

/// Takes the files of one tip, in order, each in pieces.
pub(crate) trait Place {
    /// Starts a file in the tip's folder.
    fn file(&mut self, name: &str) -> Result<(), PlaceError>;
    /// Starts a file in the folder for attachments.
    fn attachment(&mut self, name: &str) -> Result<(), PlaceError>;
    /// The next bytes of the file.
    fn bytes(&mut self, bytes: &[u8]) -> Result<(), PlaceError>;
    /// The file is complete.
    fn end(&mut self) -> Result<(), PlaceError>;
    /// All files are complete and the whole tip is authentic.
    fn keep(self) -> Result<(), PlaceError>;
}

/// A tip's folder being written. Dropped before [`Place::keep`], it leaves nothing.
pub(crate) struct NewPlace<'a> {
    case: &'a CaseFolder,
    id: TipId,
    folder: OwnedFd,
    attachments: Option<OwnedFd>,
    file: Option<File>,
    kept: bool,
}

impl<'a> NewPlace<'a> {
    /// Makes the part folder of a tip.
    pub(crate) fn make(case: &'a CaseFolder, id: TipId) -> Result<Self, PlaceError> {
        let name = part_name(&id);
        match mkdirat(&case.tips, &name, FOLDER_MODE) {
            Ok(()) => {}
            Err(Errno::EXIST) => return Err(in_the_way(&case.path.join(name))),
            Err(error) => return Err(write_failed(&case.path.join(name), error)),
        }
        let folder = openat(&case.tips, &name, FOLDER_FLAGS, Mode::empty())
            .map_err(|e| write_failed(&case.path.join(name), e))?;
        Ok(NewPlace {
            case,
            id,
            folder,
            attachments: None,
            file: None,
            kept: false,
        })
    }

    fn failed(&self, error: impl Into<io::Error>) -> PlaceError {
        write_failed(&self.case.path_of(&self.id), error)
    }

    fn create(&self, folder: &OwnedFd, name: &str) -> Result<File, PlaceError> {
        let flags =
            OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        openat(folder, name, flags, FILE_MODE)
            .map(File::from)
            .map_err(|e| self.failed(e))
    }
}

impl Place for NewPlace<'_> {
    fn file(&mut self, name: &str) -> Result<(), PlaceError> {
        self.file = Some(self.create(&self.folder, name)?);
        Ok(())
    }

    fn attachment(&mut self, name: &str) -> Result<(), PlaceError> {
        let attachments = match self.attachments.take() {
            Some(attachments) => attachments,
            None => mkdirat(&self.folder, ATTACHMENTS, FOLDER_MODE)
                .and_then(|()| openat(&self.folder, ATTACHMENTS, FOLDER_FLAGS, Mode::empty()))
                .map_err(|e| self.failed(e))?,
        };
        self.file = Some(self.create(&attachments, name)?);
        self.attachments = Some(attachments);
        Ok(())
    }

    fn bytes(&mut self, bytes: &[u8]) -> Result<(), PlaceError> {
        match self.file.as_mut().map(|file| file.write_all(bytes)) {
            Some(Err(error)) => Err(self.failed(error)),
            _ => Ok(()),
        }
    }

    fn end(&mut self) -> Result<(), PlaceError> {
        self.file = None;
        Ok(())
    }

    fn keep(mut self) -> Result<(), PlaceError> {
        let (part, name) = (part_name(&self.id), self.id.to_string());
        match durable::rename_new(&self.case.tips, &part, &name) {
            Ok(()) => self.kept = true,
            Err(Errno::EXIST | Errno::NOTEMPTY) => {
                return Err(in_the_way(&self.case.path_of(&self.id)))
            }
            Err(error) => return Err(self.failed(error)),
        }
        Ok(())
    }
}

impl Drop for NewPlace<'_> {
    fn drop(&mut self) {
        if !self.kept {
            // What cannot be removed now is removed by the next run.
            let _ = remove_part(&self.case.tips, &part_name(&self.id));
        }
    }
}

/// A tip's folder that was there before, compared byte by byte with what was sealed.
pub(crate) struct HeldPlace<'a> {
    case: &'a CaseFolder,
    id: TipId,
    folder: OwnedFd,
    attachments: Option<OwnedFd>,
    file: Option<File>,
    buffer: Vec<u8>,
}

impl<'a> HeldPlace<'a> {
    /// Opens the folder of a tip.
    pub(crate) fn open(case: &'a CaseFolder, id: TipId) -> Result<Self, PlaceError> {
        match openat(&case.tips, id.to_string(), FOLDER_FLAGS, Mode::empty()) {
            Ok(folder) => Ok(HeldPlace {
                case,
                id,
                folder,
                attachments: None,
                file: None,
                buffer: Vec::new(),
            }),
            Err(_) => Err(in_the_way(&case.path_of(&id))),
        }
    }

    fn differs(&self) -> PlaceError {
        let path = self.case.path_of(&self.id);
        PlaceError::Taken(format!(
            "{} is not what was sealed; move it away and run the same command again",
            path.display()
        ))
    }

    fn open_file(&self, folder: &OwnedFd, name: &str) -> Result<File, PlaceError> {
        // NONBLOCK: a named pipe in the file's place must not stop the run.
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
        let file = openat(folder, name, flags, Mode::empty()).map_err(|_| self.differs())?;
        let stat = fstat(&file).map_err(|_| self.differs())?;
        match FileType::from_raw_mode(stat.st_mode) {
            FileType::RegularFile => Ok(File::from(file)),
            _ => Err(self.differs()),
        }
    }
}

impl Place for HeldPlace<'_> {
    fn file(&mut self, name: &str) -> Result<(), PlaceError> {
        self.file = Some(self.open_file(&self.folder, name)?);
        Ok(())
    }

    fn attachment(&mut self, name: &str) -> Result<(), PlaceError> {
        let attachments = match self.attachments.take() {
            Some(attachments) => attachments,
            None => openat(&self.folder, ATTACHMENTS, FOLDER_FLAGS, Mode::empty())
                .map_err(|_| self.differs())?,
        };
        self.file = Some(self.open_file(&attachments, name)?);
        self.attachments = Some(attachments);
        Ok(())
    }

    fn bytes(&mut self, bytes: &[u8]) -> Result<(), PlaceError> {
        let mut there = std::mem::take(&mut self.buffer);
        there.resize(bytes.len(), 0);
        let read = self.file.as_mut().map(|file| file.read_exact(&mut there));
        let same = matches!(read, Some(Ok(()))) && there == bytes;
        self.buffer = there;
        match same {
            true => Ok(()),
            false => Err(self.differs()),
        }
    }

    fn end(&mut self) -> Result<(), PlaceError> {
        match self.file.take().map(|mut file| file.read(&mut [0])) {
            Some(Ok(0)) => Ok(()),
            _ => Err(self.differs()),
        }
    }

    fn keep(self) -> Result<(), PlaceError> {
        Ok(())
    }
}

fn in_the_way(path: &Path) -> PlaceError {
    PlaceError::Taken(format!(
        "{} is in the way; move it away and run the same command again",
        path.display()
    ))
}

fn write_failed(path: &Path, error: impl Into<io::Error>) -> PlaceError {
    PlaceError::Folder(FolderError::Write {
        path: path.to_owned(),
        source: error.into(),
    })
}
