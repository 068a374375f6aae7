//! What an export writes on the operator's side.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use envelope::Digest;
use sha2::{Digest as _, Sha256};

use super::client::ControlError;

/// A file that appears under its name only when it is whole and on disk.
pub(super) struct Pending {
    path: PathBuf,
    part: PathBuf,
    file: File,
    sha256: Sha256,
}

impl Pending {
    /// Begins one beside its place.
    pub(super) fn create(path: &Path) -> Result<Self, ControlError> {
        let part = with_suffix(path, ".part");
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .custom_flags(rustix::fs::OFlags::NOFOLLOW.bits() as i32)
            .open(&part);
        match file {
            Ok(file) => Ok(Self {
                path: path.to_owned(),
                part,
                file,
                sha256: Sha256::new(),
            }),
            Err(source) => Err(ControlError::Write { path: part, source }),
        }
    }

    /// Adds bytes.
    pub(super) fn write(&mut self, bytes: &[u8]) -> Result<(), ControlError> {
        self.sha256.update(bytes);
        self.file
            .write_all(bytes)
            .map_err(|source| self.failed(source))
    }

    /// SHA-256 of what was written.
    pub(super) fn digest(&self) -> Digest {
        Digest::from_bytes(self.sha256.clone().finalize().into())
    }

    /// Makes it durable and gives it its name.
    pub(super) fn keep(self) -> Result<(), ControlError> {
        let parent = match self.path.parent() {
            Some(parent) if parent != Path::new("") => parent,
            _ => Path::new("."),
        };
        self.file
            .sync_all()
            .and_then(|()| std::fs::rename(&self.part, &self.path))
            .and_then(|()| File::open(parent)?.sync_all())
            .map_err(|source| self.failed(source))
    }

    fn failed(&self, source: io::Error) -> ControlError {
        ControlError::Write {
            path: self.path.clone(),
            source,
        }
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        // Gone already when it was kept.
        let _ = std::fs::remove_file(&self.part);
    }
}

/// The path with this after its name.
pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
