//! The archive of a package, written beside its place and named when it is whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::EvidenceError;
use crate::durable;

/// How much of a file is in memory at once.
const PIECE: usize = 128 * 1024;

/// An entry, as the manifest and SHA256SUMS name it.
#[derive(Clone, Serialize)]
pub(super) struct Entry {
    pub(super) path: String,
    pub(super) size: u64,
    pub(super) sha256: String,
}

/// A package that is being written. Dropped before [`Package::finish`], it leaves nothing.
pub(super) struct Package<'a> {
    to: &'a Path,
    part: PathBuf,
    out: BufWriter<File>,
    pub(super) entries: Vec<Entry>,
    finished: bool,
}

impl<'a> Package<'a> {
    /// Begins a package that is to be at `to`.
    pub(super) fn make(to: &'a Path) -> Result<Self, EvidenceError> {
        if to.symlink_metadata().is_ok() {
            return Err(EvidenceError::Exists(to.to_owned()));
        }
        let mut part = to.as_os_str().to_owned();
        part.push(".part");
        let part = PathBuf::from(part);
        let made = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&part);
        let file = made.map_err(|source| match source.kind() {
            io::ErrorKind::AlreadyExists => EvidenceError::Busy(part.clone()),
            _ => EvidenceError::Write {
                path: part.clone(),
                source,
            },
        })?;
        Ok(Package {
            to,
            part,
            out: BufWriter::with_capacity(PIECE, file),
            entries: Vec::new(),
            finished: false,
        })
    }

    /// Writes bytes of ours.
    pub(super) fn bytes(&mut self, path: &str, bytes: &[u8]) -> Result<(), EvidenceError> {
        let never = |source| self::written(path.as_ref(), source);
        self.entry(path, bytes.len() as u64, bytes, &never)
            .map(drop)
    }

    /// Writes an entry of so many bytes and returns its digest; `unreadable` says why its body cannot be read.
    pub(super) fn entry(
        &mut self,
        path: &str,
        size: u64,
        body: impl Read,
        unreadable: &dyn Fn(io::Error) -> EvidenceError,
    ) -> Result<String, EvidenceError> {
        let header = envelope::tar_header(path, size);
        let header = header.ok_or_else(|| unreadable(io::Error::other("it is over 8 GiB")))?;
        self.write(&header)?;
        let (mut hasher, mut left) = (Sha256::new(), size);
        let (mut body, mut piece) = (body.take(size), vec![0; PIECE]);
        loop {
            let read = match body.read(&mut piece).map_err(unreadable)? {
                0 => break,
                read => piece.get(..read).unwrap_or_default(),
            };
            hasher.update(read);
            left -= read.len() as u64;
            self.write(read)?;
        }
        if left > 0 {
            return Err(unreadable(io::Error::other("it became shorter")));
        }
        self.zeros(envelope::tar_fill(size))?;
        let sha256 = format!("{:x}", hasher.finalize());
        self.entries.push(Entry {
            path: path.to_owned(),
            size,
            sha256: sha256.clone(),
        });
        Ok(sha256)
    }

    /// Ends the archive and gives it its name, once it is on the disk.
    pub(super) fn finish(mut self) -> Result<(), EvidenceError> {
        self.zeros(envelope::TAR_END_LEN)?;
        let synced = self
            .out
            .flush()
            .and_then(|()| self.out.get_ref().sync_all());
        synced.map_err(|source| written(&self.part, source))?;
        let folder = File::open(durable::folder_of(self.to)).map_err(|e| written(self.to, e))?;
        let name = |path: &Path| {
            path.file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned()
        };
        match durable::rename_new(&folder, &name(&self.part), &name(self.to)) {
            Ok(()) => self.finished = true,
            Err(rustix::io::Errno::EXIST) => return Err(EvidenceError::Exists(self.to.to_owned())),
            Err(error) => return Err(written(self.to, error.into())),
        }
        folder
            .sync_all()
            .map_err(|source| EvidenceError::Unconfirmed {
                path: self.to.to_owned(),
                source,
            })
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), EvidenceError> {
        self.out
            .write_all(bytes)
            .map_err(|source| written(&self.part, source))
    }

    /// The zeros between entries, and those at the end: two blocks of 512 bytes at most.
    fn zeros(&mut self, count: u64) -> Result<(), EvidenceError> {
        let count = usize::try_from(count).unwrap_or_default();
        self.write(&vec![0; count])
    }
}

fn written(path: &Path, source: io::Error) -> EvidenceError {
    EvidenceError::Write {
        path: path.to_owned(),
        source,
    }
}

impl Drop for Package<'_> {
    fn drop(&mut self) {
        if !self.finished {
            // Nobody is left to tell: what remains is named by the next run.
            drop(fs::remove_file(&self.part));
        }
    }
}
