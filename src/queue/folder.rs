//! `<data>/tips/`: what lies in it, and what each name means.

use std::collections::BTreeSet;
use std::fs::{DirBuilder, File};
use std::io::{self, Read, Seek};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use data_encoding::HEXLOWER;
use envelope::{named_groups, Digest, TipId};
use rand_core::{OsRng, RngCore};
use rustix::fs::{openat, Mode, OFlags};
use sha2::{Digest as _, Sha256};

use crate::disk::{self, Disk};
use crate::error::QueueError;
use crate::record::Stored;

/// The first line of every age file.
const AGE: &[u8] = b"age-encryption.org/v1\n";

/// Ends the name of a file that is still being written.
const PART: &str = ".part";
/// Ends the name of a tip.
const TIP: &str = ".age";

/// The folder of tips, held open.
pub(crate) struct Folder {
    path: PathBuf,
    dir: File,
    disk: Arc<dyn Disk>,
}

/// What a name in the folder stands for.
pub(crate) enum Entry {
    /// `<id>.age`, a regular file of this size.
    Tip(TipId, u64),
    /// `<16 hexadecimal digits>.part`.
    Part(String),
    /// Anything else. Never touched.
    Foreign,
}

/// A folder that cannot be used, and how to mend it.
#[derive(Debug)]
pub(crate) enum Unfit {
    /// Others may look into it.
    NotPrivate,
    /// It cannot be made or read.
    Io(io::Error),
}

/// Makes the folder with mode 0700 if it is not there, and refuses one that others may look into.
/// Says whether it was made.
pub(crate) fn private_folder(path: &Path) -> Result<bool, Unfit> {
    let made = match DirBuilder::new().mode(0o700).create(path) {
        Ok(()) => true,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => false,
        Err(error) => return Err(Unfit::Io(error)),
    };
    let metadata = path.metadata().map_err(Unfit::Io)?;
    if !metadata.is_dir() {
        return Err(Unfit::Io(io::ErrorKind::NotADirectory.into()));
    }
    match metadata.permissions().mode() & 0o077 {
        0 => Ok(made),
        _ => Err(Unfit::NotPrivate),
    }
}

impl Folder {
    /// Opens the folder, which is there.
    pub(crate) fn open(path: PathBuf, disk: Arc<dyn Disk>) -> io::Result<Self> {
        let dir = File::open(&path)?;
        Ok(Self { path, dir, disk })
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The disk that the folder is on.
    pub(crate) fn disk(&self) -> &Arc<dyn Disk> {
        &self.disk
    }

    /// A further handle of the folder.
    pub(crate) fn handle(&self) -> io::Result<File> {
        self.dir.try_clone()
    }

    /// A failure to do something to the folder.
    pub(crate) fn failed(&self, what: &'static str, source: io::Error) -> QueueError {
        let path = self.path.clone();
        QueueError::Files { what, path, source }
    }

    /// Makes an empty part under a name that nobody has.
    pub(crate) fn new_part(&self) -> io::Result<(String, File)> {
        let mut random = [0; 8];
        OsRng
            .try_fill_bytes(&mut random)
            .map_err(io::Error::other)?;
        let name = format!("{}{PART}", HEXLOWER.encode(&random));
        let file = self.create(&name)?;
        Ok((name, file))
    }

    /// Opens a tip for reading. Only a regular file is one.
    pub(crate) fn open_tip(&self, id: &TipId) -> io::Result<File> {
        disk::open_regular(&self.dir, &tip_name(id))
    }

    /// Makes the file of a tip, never over another. Nothing is durable yet.
    pub(crate) fn new_tip(&self, id: &TipId, ciphertext: &[u8]) -> io::Result<()> {
        let name = tip_name(id);
        let file = self.create(&name)?;
        let filled = self.fill(&file, ciphertext);
        if filled.is_err() {
            // An empty file is no tip, even if it cannot be removed.
            let _ = file.set_len(0);
            let _ = self.remove(&name);
        }
        filled
    }

    /// Has the file of a tip hold exactly `ciphertext`. Says whether it did not before. Nothing is
    /// durable yet.
    pub(crate) fn restore(&self, id: &TipId, ciphertext: &[u8]) -> io::Result<bool> {
        let mut there = Vec::new();
        let longer = ciphertext.len() as u64 + 1;
        let read = self
            .open_tip(id)
            .and_then(|file| file.take(longer).read_to_end(&mut there));
        if read.is_ok() && there == ciphertext {
            return Ok(false);
        }
        let (part, file) = self.new_part()?;
        self.fill(&file, ciphertext)?;
        let (part, tip) = (self.path.join(part), self.path.join(tip_name(id)));
        self.disk.replace(&part, &tip)?;
        Ok(true)
    }

    /// Gives back the memory that the system keeps a durable tip's file in: nobody reads it soon.
    pub(crate) fn uncache(&self, id: &TipId) {
        if let Ok(file) = self.open_tip(id) {
            disk::uncache(&file);
        }
    }

    fn fill(&self, file: &File, bytes: &[u8]) -> io::Result<()> {
        disk::write_all_at(&*self.disk, file, bytes, 0)?;
        disk::fix_times(file)
    }

    fn create(&self, name: &str) -> io::Result<File> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
        let file = openat(&self.dir, name, flags, Mode::RUSR | Mode::WUSR)?;
        Ok(File::from(file))
    }

    /// Turns a part into a tip. Never overwrites one.
    pub(crate) fn settle(&self, part: &str, id: &TipId) -> io::Result<()> {
        self.disk.rename_new(&self.dir, part, &tip_name(id))
    }

    /// Removes a tip; one that is gone already is as good.
    pub(crate) fn remove_tip(&self, id: &TipId) -> io::Result<()> {
        match self.remove(&tip_name(id)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            removed => removed,
        }
    }

    /// Removes a name.
    pub(crate) fn remove(&self, name: &str) -> io::Result<()> {
        self.disk.unlink(&self.dir, name)
    }

    /// Makes everything durable that was written to the folder's file system.
    pub(crate) fn sync_all(&self) -> io::Result<()> {
        self.disk.sync_all(&self.dir)
    }

    /// Makes the names durable.
    pub(crate) fn sync(&self) -> io::Result<()> {
        self.disk.sync_folder(&self.dir)
    }

    /// Calls `each` with everything that lies in the folder.
    pub(crate) fn entries(&self, mut each: impl FnMut(Entry)) -> io::Result<()> {
        for entry in std::fs::read_dir(&self.path)? {
            let entry = entry?;
            let name = entry.file_name();
            // A file that is removed in between was not ours.
            let size = match entry.metadata() {
                Ok(metadata) if metadata.is_file() => Some(metadata.len()),
                _ => None,
            };
            each(match (name.to_str(), size) {
                (Some(name), Some(size)) => classify(name, size),
                _ => Entry::Foreign,
            });
        }
        Ok(())
    }

    /// Reads a whole file that is named like a tip and says what it holds and which groups it names, or `None`
    /// if it is not an age file. Gives it fixed times and mode 0600, as if it had been pushed; it is not made
    /// durable yet.
    pub(crate) fn adopt(&self, id: &TipId) -> io::Result<Option<(Stored, BTreeSet<String>)>> {
        let mut file = self.open_tip(id)?;
        let groups = named_groups(&file)?;
        file.rewind()?;
        let mut first = [0; AGE.len()];
        match file.read_exact(&mut first) {
            Ok(()) if first == AGE => {}
            Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => return Err(error),
            _ => return Ok(None),
        }
        let mut crc32 = crc32fast::Hasher::new();
        crc32.update(&first);
        let rest = each_block(&mut file, |block| crc32.update(block))?;
        file.set_permissions(PermissionsExt::from_mode(0o600))?;
        disk::fix_times(&file)?;
        let stored = Stored {
            size: AGE.len() as u64 + rest,
            crc32: crc32.finalize(),
        };
        Ok(Some((stored, groups)))
    }
}

/// Reads the whole file of a tip, and says what it holds and the digest of that.
pub(crate) fn measure(file: &mut File) -> io::Result<(Stored, Digest)> {
    let (mut crc32, mut sha256) = (crc32fast::Hasher::new(), Sha256::new());
    let size = each_block(file, |block| {
        crc32.update(block);
        sha256.update(block);
    })?;
    let crc32 = crc32.finalize();
    let digest = Digest::from_bytes(sha256.finalize().into());
    Ok((Stored { size, crc32 }, digest))
}

/// Calls `each` with what is left to read, piece by piece. Returns its size.
fn each_block(file: &mut File, mut each: impl FnMut(&[u8])) -> io::Result<u64> {
    let mut buffer = vec![0; 64 * 1024];
    let mut total = 0;
    loop {
        match file.read(&mut buffer) {
            Ok(0) => return Ok(total),
            Ok(read) => {
                each(buffer.get(..read).unwrap_or_default());
                total += read as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

fn tip_name(id: &TipId) -> String {
    format!("{id}{TIP}")
}

fn classify(name: &str, size: u64) -> Entry {
    if let Some(Ok(id)) = name.strip_suffix(TIP).map(str::parse) {
        return Entry::Tip(id, size);
    }
    match name.strip_suffix(PART) {
        Some(random) if random.len() == 16 && random.bytes().all(is_lower_hex) => {
            Entry::Part(name.to_owned())
        }
        _ => Entry::Foreign,
    }
}

/// Whether the byte is a digit of an id as it is written.
pub(crate) fn is_lower_hex(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'a'..=b'f')
}
