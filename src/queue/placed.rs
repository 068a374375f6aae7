//! A small file of the data folder that is in its place whole or not at all.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::disk::{self, Disk};

/// The place of such a file.
pub(crate) struct Placed {
    data: PathBuf,
    dir: File,
    disk: Arc<dyn Disk>,
    name: String,
    /// What the next one is called while it is being written.
    new: &'static str,
}

/// Why the file is not what it should be.
#[derive(Debug)]
pub(crate) enum NotKept {
    /// It is as it was before.
    Unwritten(io::Error),
    /// The disk did not confirm it, so it may be either.
    Unconfirmed(io::Error),
}

impl Placed {
    /// The file `name` in the folder `data`. Removes what a crash left of an unfinished one.
    pub(crate) fn new(
        data: &Path,
        disk: Arc<dyn Disk>,
        name: String,
        new: &'static str,
    ) -> io::Result<Self> {
        let dir = File::open(data)?;
        match disk.unlink(&dir, new) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        Ok(Self {
            data: data.to_owned(),
            dir,
            disk,
            name,
            new,
        })
    }

    /// Where it is.
    pub(crate) fn path(&self) -> PathBuf {
        self.data.join(&self.name)
    }

    /// Reads at most `most` bytes of it, if it is there.
    pub(crate) fn read(&self, most: u64) -> io::Result<Option<Vec<u8>>> {
        let file = match File::open(self.path()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            opened => opened?,
        };
        let mut bytes = Vec::new();
        file.take(most).read_to_end(&mut bytes)?;
        Ok(Some(bytes))
    }

    /// Puts these bytes in its place and waits until they are durable.
    pub(crate) fn write(&self, bytes: &[u8]) -> Result<(), NotKept> {
        let new = self.data.join(self.new);
        let file = write_new(&new, bytes).map_err(NotKept::Unwritten)?;
        self.disk.sync(&file).map_err(NotKept::Unconfirmed)?;
        let replaced = self.disk.replace(&new, &self.path());
        replaced.map_err(NotKept::Unwritten)?;
        let synced = self.disk.sync_folder(&self.dir);
        synced.map_err(NotKept::Unconfirmed)
    }
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<File> {
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(bytes)?;
    disk::fix_times(&file)?;
    Ok(file)
}
