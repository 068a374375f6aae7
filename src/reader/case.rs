//! The case: the tips of a case folder, indexed, and the investigators' own work on them.
//!
//! `DIR/tips/` is the truth for what was sent; `DIR/case.sqlite` repeats it in a form that can be searched
//! and sorted, and holds what the folder cannot: what was read, labelled, noted and decided, and the log of
//! what was opened when. Every command brings the index up to date with the folder before it answers.
//!
//! | file | what |
//! |---|---|
//! | `schema` | the tables, and how the file is opened |
//! | `stored` | one tip of the folder, read back and checked |
//! | `take_in` | brings the index up to date with the folder |
//! | `pictures` | what each picture shows, as a hash |
//! | `sorting` | copies, agreement and order, over all tips |
//! | `words` | texts and questions for the full-text index, in any script |
//! | `filter`, `rows`, `told` | which tips, and what is told of each |
//! | `figures` | what figures are counted from |
//! | `places` | only their order, for `browse` |
//! | `work` | read, labels, notes, decisions, and their undoing |
//! | `salvage` | a damaged index, saved as far as it can be read |
//! | `thread` | what one sender and the investigators wrote to each other |
//! | `log` | what was opened when, from which batch and with which keys |

mod figures;
mod filter;
mod log;
mod pictures;
mod places;
mod rows;
mod salvage;
mod schema;
mod sorting;
mod stored;
mod take_in;
mod thread;
mod told;
mod words;
mod work;

use std::io;
use std::path::{Path, PathBuf};

use envelope::TipId;
use rusqlite::{Connection, ErrorCode};

use crate::console::Console;
use crate::folder::FolderError;

pub(crate) use figures::Fact;
pub(crate) use filter::{Filter, FilterError, Read, Shape};
pub(crate) use log::{BatchName, Entry as LogEntry, Opening};
pub(crate) use places::{Fitting, Place};
pub(crate) use rows::{AttachmentRow, Count, CountOf, Row, RowsError};
pub(crate) use stored::{open as stored_file, StoredTip};
pub(crate) use thread::{Author, Turn};
pub(crate) use told::Told;
pub(crate) use work::{Change, Decision, Note, LABEL_MAX, NOTE_MAX};

/// Name of the index in the case folder.
pub(crate) const INDEX: &str = "case.sqlite";

/// Why the case cannot be read or changed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CaseError {
    /// There is no case folder.
    #[error("{} has no tips folder; open a batch into it first: bocca-reader open BATCH --identity FILE --into {}", .0.display(), .0.display())]
    NoCase(PathBuf),
    /// The folder cannot be read.
    #[error("cannot read {}: {source}", .path.display())]
    Read {
        /// What was read.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The index is there and is none of ours.
    #[error("{} is not an index of this program; move it away and run: bocca-reader index {}", .0.display(), .1.display())]
    Foreign(PathBuf, PathBuf),
    /// The index was written by a newer program.
    #[error("{} was written by a newer bocca-reader (version {found} of the index, this one knows {known}); use that program", .path.display())]
    Newer {
        /// The index.
        path: PathBuf,
        /// Its version.
        found: i64,
        /// The version that is known.
        known: i64,
    },
    /// Another program holds the index.
    #[error("another bocca-reader is changing {}; wait for it and run the command again", .0.display())]
    Busy(PathBuf),
    /// The index cannot be made.
    #[error("cannot make {}: {source}", .path.display())]
    Make {
        /// The index.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// SQLite failed.
    #[error("the index {} cannot be used: {source}; if the disk is full, free some space; if the file is damaged, run bocca-reader index on the folder, which saves the labels and notes that it can read", .path.display())]
    Index {
        /// The index.
        path: PathBuf,
        /// What SQLite said.
        source: rusqlite::Error,
    },
    /// The folder itself.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// No tip has the id or the beginning of one.
    #[error("no tip of the case begins with {0}; see bocca-reader list")]
    Unknown(String),
    /// Several tips have the beginning.
    #[error("{count} tips begin with {start}; give more of the id")]
    Ambiguous {
        /// What was given.
        start: String,
        /// How many there are.
        count: usize,
    },
}

/// An open case: its index, up to date when it was opened.
pub(crate) struct Case {
    index: Connection,
    folder: PathBuf,
    /// Whether pictures wait for the program that decodes them.
    pictures_wait: bool,
    /// Tips that could not be read.
    left_out: usize,
}

/// Whether a command waits until new pictures are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pictures {
    /// It tells of many tips, and which of them are alike.
    Look,
    /// It is about single tips.
    Wait,
}

impl Case {
    /// Opens the case in `folder`, and takes in what the folder has and the index has not, with progress.
    pub(crate) fn open(
        folder: &Path,
        pictures: Pictures,
        console: &mut Console<'_>,
    ) -> Result<Self, CaseError> {
        let mut case = Self::connect(folder)?;
        case.take_in(pictures, console)?;
        Ok(case)
    }

    /// Builds the index anew from the folder; the investigators' own work and the log stay, also of a damaged one
    /// as far as they can be read.
    pub(crate) fn rebuild(folder: &Path, console: &mut Console<'_>) -> Result<Self, CaseError> {
        let mut case = match Self::connect(folder) {
            Err(CaseError::Index { path, source }) if salvage::is_damage(&source) => {
                salvage::renew(&path, console)?;
                Self::connect(folder)?
            }
            opened => opened?,
        };
        match case.empty() {
            Err(CaseError::Index { path, source }) if salvage::is_damage(&source) => {
                drop(case);
                salvage::renew(&path, console)?;
                case = Self::connect(folder)?;
            }
            emptied => emptied?,
        }
        case.take_in(Pictures::Look, console)?;
        Ok(case)
    }

    /// Opens the index as it is, making an empty one if there is none.
    pub(crate) fn connect(folder: &Path) -> Result<Self, CaseError> {
        let failed = |source| CaseError::Read {
            path: folder.to_owned(),
            source,
        };
        // SQLite refuses links on the way; a link to the folder itself is the person's own choice.
        let folder = match folder.canonicalize() {
            Ok(folder) => folder,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(CaseError::NoCase(folder.to_owned()));
            }
            Err(error) => return Err(failed(error)),
        };
        let tips = folder.join("tips");
        if !tips.symlink_metadata().is_ok_and(|found| found.is_dir()) {
            return Err(CaseError::NoCase(folder));
        }
        let index = schema::open(&folder)?;
        Ok(Case {
            index,
            folder,
            pictures_wait: false,
            left_out: 0,
        })
    }

    /// Whether tips are missing, since they could not be read.
    pub(crate) fn is_partial(&self) -> bool {
        self.left_out > 0
    }

    /// Whether pictures could not be compared yet.
    pub(crate) fn is_unfinished(&self) -> bool {
        self.pictures_wait
    }

    /// The case folder.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// A tip's own folder.
    pub(crate) fn folder_of(&self, id: &TipId) -> PathBuf {
        self.folder.join("tips").join(id.to_string())
    }

    /// The one tip whose id begins with `start`.
    pub(crate) fn find(&self, start: &str) -> Result<TipId, CaseError> {
        let unknown = || CaseError::Unknown(start.to_owned());
        let hex = |c: u8| c.is_ascii_digit() || (b'a'..=b'f').contains(&c);
        if start.is_empty() || !start.bytes().all(hex) {
            return Err(unknown());
        }
        let ids: Vec<String> = self.run(|index| {
            let mut found =
                index.prepare_cached("SELECT id FROM tips WHERE id GLOB ?1 || '*' ORDER BY id")?;
            let ids = found.query_map([start], |row| row.get(0))?;
            ids.collect()
        })?;
        match ids.as_slice() {
            [] => Err(unknown()),
            [id] => id.parse().map_err(|_| unknown()),
            _ => Err(CaseError::Ambiguous {
                start: start.to_owned(),
                count: ids.len(),
            }),
        }
    }

    /// One question to SQLite, its failure with the index's name.
    fn run<T>(&self, ask: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, CaseError> {
        ask(&self.index).map_err(|source| failed(self.folder.join(INDEX), source))
    }

    /// Several changes that happen together or not at all.
    fn change<T>(
        &mut self,
        make: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, CaseError> {
        let path = self.folder.join(INDEX);
        let all = || -> rusqlite::Result<T> {
            let changes = self.index.transaction()?;
            let made = make(&changes)?;
            changes.commit()?;
            Ok(made)
        };
        all().map_err(|source| failed(path, source))
    }
}

/// Why SQLite could not do something with the index at `path`.
fn failed(path: PathBuf, source: rusqlite::Error) -> CaseError {
    match source.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => CaseError::Busy(path),
        _ => CaseError::Index { path, source },
    }
}
