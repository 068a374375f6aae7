//! Files on their way in: small ones in memory, larger ones encrypted in a file without a name.
//!
//! A file's key is made for it and lives in memory only, so a crash leaves nothing readable, and after
//! a restart nothing at all: the file never had a name.

use std::io::{self, BufRead, BufReader, Cursor};
use std::path::PathBuf;

use envelope::{Digest, Hasher, BLOCK};
use scrub::Family;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::secret::{SecretFile, SecretWriter};

/// The spool of one request.
pub(super) struct Spool {
    folder: PathBuf,
    /// Bytes that files of this request may still take in memory.
    memory_left: usize,
}

/// A file that is being received.
pub(super) struct Writer {
    content: Incoming,
    /// It is hashed on the way, unless it is a large text: that is hashed while it is cleaned.
    sha256: Option<Box<Sha256>>,
}

enum Incoming {
    Memory(Zeroizing<Vec<u8>>),
    Disk(Box<SecretWriter>),
}

/// A received file.
pub(super) struct Spooled {
    content: Content,
    sha256: Option<Digest>,
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
            sha256: Some(Box::default()),
        }
    }

    pub(super) fn write(&mut self, writer: &mut Writer, bytes: &[u8]) -> io::Result<()> {
        if let Some(sha256) = &mut writer.sha256 {
            sha256.update(bytes);
        }
        if let Incoming::Memory(held) = &mut writer.content {
            if bytes.len() <= self.memory_left {
                self.memory_left -= bytes.len();
                held.extend_from_slice(bytes);
                return Ok(());
            }
            let mut file = SecretWriter::new(tempfile::tempfile_in(&self.folder)?)?;
            file.write(held)?;
            if scrub::sniff(&mut Cursor::new(&*held))?.family == Family::Text {
                writer.sha256 = None;
            }
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
        let sha256 = writer.sha256.map(|sha256| sha256.finalize().into());
        Ok(Spooled {
            content,
            sha256: sha256.map(Digest::from_bytes),
        })
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

    /// SHA-256 of the file as it came. A large text is read for it.
    ///
    /// # Errors
    /// Those of reading.
    pub(super) fn sha256(&self) -> io::Result<Digest> {
        if let Some(sha256) = self.sha256 {
            return Ok(sha256);
        }
        let mut hasher = Hasher::for_len(self.len());
        let mut source = BufReader::with_capacity(BLOCK, self.source());
        loop {
            let bytes = source.fill_buf()?;
            if bytes.is_empty() {
                return hasher.end();
            }
            hasher.update(bytes)?;
            let read = bytes.len();
            source.consume(read);
        }
    }

    /// The file's plaintext from its start. What comes from the disk is authenticated.
    pub(super) fn source(&self) -> Box<dyn scrub::Source + '_> {
        match &self.content {
            Content::Memory(held) => Box::new(Cursor::new(held.as_slice())),
            Content::Disk(file) => Box::new(file.reader()),
        }
    }
}

// A test fails by panicking.
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
            assert_eq!(file.sha256().unwrap(), Digest::of(&read(&file)));
        }
    }

    #[test]
    fn a_large_text_is_hashed_when_it_is_asked_for() {
        let (text, data) = (b"only letters and blanks ".as_slice(), [0xFF_u8; 24]);
        for (piece, on_the_way) in [(text, false), (data.as_slice(), true)] {
            let (file, _) = spooled(40, &[piece, piece]);
            assert_eq!(file.sha256.is_some(), on_the_way);
            assert_eq!(file.sha256().unwrap(), Digest::of(&read(&file)));
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
