//! A batch file on this machine's disk: its manifest, and where each tip's bytes are.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use envelope::{BatchError as FormatError, Digest, Manifest, TipId};
use rustix::fs::OFlags;

use crate::region::Region;
use crate::salvage;

/// Why a batch cannot be used at all.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BatchError {
    /// It cannot be read.
    #[error("cannot read the batch {}: {source}", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A folder, a device, a pipe.
    #[error("{} is not a file; give the batch as the relay exported it", .0.display())]
    NotAFile(PathBuf),
}

/// Where one tip's ciphertext is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    pub(crate) id: TipId,
    pub(crate) offset: u64,
    pub(crate) size: u64,
    /// What the relay says it wrote; unknown where the manifest is lost.
    pub(crate) sha256: Option<Digest>,
}

/// What a batch says it holds.
pub(crate) enum Contents {
    /// Its manifest is whole.
    Manifest(Manifest),
    /// Its manifest is damaged; these tips were found by their own headers.
    Salvaged(Vec<Entry>, FormatError),
}

/// An open batch.
pub(crate) struct Batch {
    pub(crate) path: PathBuf,
    pub(crate) file: File,
    /// The file's length, which the manifest may contradict.
    pub(crate) length: u64,
    pub(crate) contents: Contents,
}

impl Batch {
    /// Opens the batch and reads its manifest, or looks for its tips without one.
    pub(crate) fn open(path: &Path) -> Result<Self, BatchError> {
        let failed = |source| BatchError::Read {
            path: path.to_owned(),
            source,
        };
        // NONBLOCK: a named pipe in the file's place must not stop the run.
        let nonblock = OFlags::NONBLOCK.bits().cast_signed();
        let file = OpenOptions::new()
            .read(true)
            .custom_flags(nonblock)
            .open(path)
            .map_err(failed)?;
        let metadata = file.metadata().map_err(failed)?;
        if !metadata.is_file() {
            return Err(BatchError::NotAFile(path.to_owned()));
        }
        let length = metadata.len();
        let mut input = io::BufReader::new(Region::new(&file, 0, length));
        let contents = match Manifest::read(&mut input) {
            Ok(manifest) => Contents::Manifest(manifest),
            Err(FormatError::Io(error)) if error.kind() != io::ErrorKind::UnexpectedEof => {
                return Err(failed(error));
            }
            Err(why) => Contents::Salvaged(salvage::find(&file, length).map_err(failed)?, why),
        };
        Ok(Batch {
            path: path.to_owned(),
            file,
            length,
            contents,
        })
    }

    /// Where its tips are, in the order of the file.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        match &self.contents {
            Contents::Manifest(manifest) => manifest
                .layout()
                .map(|(tip, offset)| Entry {
                    id: tip.id,
                    offset,
                    size: tip.size,
                    sha256: Some(tip.sha256),
                })
                .collect(),
            Contents::Salvaged(entries, _) => entries.clone(),
        }
    }

    /// Whether its manifest is lost and no tip was found: a damaged start, or no batch at all.
    pub(crate) fn is_hopeless(&self) -> bool {
        matches!(&self.contents, Contents::Salvaged(entries, _) if entries.is_empty())
    }
}
