//! Files on their way in: small ones in memory, larger ones encrypted in a file without a name.
//!
//! A file's key is made for it and lives in memory only, so a crash leaves nothing readable, and after
//! a restart nothing at all: the file never had a name.

use std::io::{self, Cursor};
use std::path::PathBuf;

use envelope::Digest;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::secret::{SecretFile, SecretWriter};

/// The spool of one request.
pub(super) struct Spool {
    folder: PathBuf,
    /// Bytes that files of this request may still take in memory.
    memory_left: usize,
}

/// A file that is being received. It is hashed on the way.
pub(super) struct Writer {
    content: Incoming,
    sha256: Box<Sha256>,
}

enum Incoming {
    Memory(Zeroizing<Vec<u8>>),
    Disk(Box<SecretWriter>),
}

/// A received file.
pub(super) struct Spooled {
    content: Content,
    sha256: Digest,
}

enum Content {
    Memory(Zeroizing<Vec<u8>>),
    Disk(SecretFile),
}

impl Spool {
    /// A spool that holds at most `memory` bytes in memory, across all files of the request.
    pub(super) fn new(folder: PathBuf, memory: usize) -> Self {
        Self {
            folder,
            memory_left: memory,
        }
    }

    pub(super) fn writer(&self) -> Writer {
        Writer {
            content: Incoming::Memory(Zeroizing::default()),
            sha256: Box::default(),
        }
    }

    pub(super) fn write(&mut self, writer: &mut Writer, bytes: &[u8]) -> io::Result<()> {
        writer.sha256.update(bytes);
        if let Incoming::Memory(held) = &mut writer.content {
            if bytes.len() <= self.memory_left {
                self.memory_left -= bytes.len();
                held.extend_from_slice(bytes);
                return Ok(());
            }
            let mut file = SecretWriter::new(tempfile::tempfile_in(&self.folder)?)?;
            file.write(held)?;
            self.memory_left += held.len();
            writer.content = Incoming::Disk(Box::new(file));
        }
        match &mut writer.content {
            Incoming::Disk(file) => file.write(bytes),
            Incoming::Memory(_) => Ok(()),
        }
    }

    pub(super) fn finish(&mut self, writer: Writer) -> io::Result<Spooled> {
        let content = match writer.content {
            Incoming::Memory(held) => Content::Memory(held),
            Incoming::Disk(file) => Content::Disk(file.finish()?),
        };
        let sha256 = Digest::from_bytes(writer.sha256.finalize().into());
        Ok(Spooled { content, sha256 })
    }
}

impl Spooled {
    /// Bytes of the file.
    pub(super) fn len(&self) -> u64 {
        match &self.content {
            Content::Memory(held) => held.len() as u64,
            Content::Disk(file) => file.len(),
        }
    }

    /// SHA-256 of the file as it came.
    pub(super) fn sha256(&self) -> Digest {
        self.sha256
    }

    /// The file's plaintext from its start. What comes from the disk is authenticated.
    pub(super) fn source(&self) -> Box<dyn scrub::Source + '_> {
        match &self.content {
            Content::Memory(held) => Box::new(Cursor::new(held.as_slice())),
            Content::Disk(file) => Box::new(file.reader()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn spooled(memory: usize, pieces: &[&[u8]]) -> (Spooled, usize) {
        let folder = tempfile::tempdir().unwrap();
        let mut spool = Spool::new(folder.path().to_owned(), memory);
        let mut writer = spool.writer();
        for piece in pieces {
            spool.write(&mut writer, piece).unwrap();
        }
        let left = spool.memory_left;
        (spool.finish(writer).unwrap(), left)
    }

    fn read(file: &Spooled) -> Vec<u8> {
        let mut bytes = Vec::new();
        file.source().read_to_end(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn a_small_file_stays_in_memory() {
        let (file, left) = spooled(10, &[b"1234", b"567890"]);
        assert!(matches!(file.content, Content::Memory(_)));
        assert_eq!((read(&file), left), (b"1234567890".to_vec(), 0));
    }

    #[test]
    fn a_larger_one_goes_to_the_disk_and_reads_back_twice() {
        let (file, left) = spooled(10, &[b"1234", b"more than fits"]);
        assert!(matches!(file.content, Content::Disk(_)));
        assert_eq!(left, 10, "its bytes in memory are given back");
        assert_eq!(file.len(), 18);
        for _ in 0..2 {
            assert_eq!(read(&file), b"1234more than fits");
            assert_eq!(file.sha256(), Digest::of(&read(&file)));
        }
    }

    #[test]
    fn the_memory_is_shared_by_all_files_of_a_request() {
        let folder = tempfile::tempdir().unwrap();
        let mut spool = Spool::new(folder.path().to_owned(), 10);
        let (mut one, mut two) = (spool.writer(), spool.writer());
        spool.write(&mut one, b"12345678").unwrap();
        spool.write(&mut two, b"12345678").unwrap();
        assert!(matches!(one.content, Incoming::Memory(_)));
        assert!(matches!(two.content, Incoming::Disk(_)));
    }
}
