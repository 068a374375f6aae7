//! Files on their way in: small ones in memory, larger ones encrypted in a file without a name.
//!
//! The spool's identity is made for one request and lives in memory only, so a crash leaves
//! nothing readable, and after a restart nothing at all: the file never had a name.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Seek, SeekFrom, Write};
use std::path::PathBuf;
use std::sync::Arc;

use age::stream::StreamWriter;
use age::x25519;
use envelope::{Digest, Hasher};
use zeroize::Zeroizing;

/// The spool of one request.
pub(super) struct Spool {
    folder: PathBuf,
    /// Bytes that files of this request may still take in memory.
    memory_left: usize,
    identity: Option<Arc<x25519::Identity>>,
}

/// A file that is being received. It is hashed on the way, while the network is waited for anyway.
pub(super) struct Writer {
    content: Incoming,
    hasher: Hasher,
}

enum Incoming {
    Memory(Zeroizing<Vec<u8>>),
    Disk(Box<Encrypted>),
}

/// A file that goes to disk, encrypted.
struct Encrypted {
    writer: StreamWriter<File>,
    len: u64,
    identity: Arc<x25519::Identity>,
}

/// A received file.
pub(super) struct Spooled {
    content: Content,
    sha256: Digest,
}

enum Content {
    Memory(Zeroizing<Vec<u8>>),
    Disk {
        file: File,
        len: u64,
        identity: Arc<x25519::Identity>,
    },
}

impl Spool {
    /// A spool that holds at most `memory` bytes in memory, across all files of the request.
    pub(super) fn new(folder: PathBuf, memory: usize) -> Self {
        Self {
            folder,
            memory_left: memory,
            identity: None,
        }
    }

    pub(super) fn writer(&self) -> Writer {
        Writer {
            content: Incoming::Memory(Zeroizing::default()),
            hasher: Hasher::for_len(0),
        }
    }

    pub(super) fn write(&mut self, writer: &mut Writer, bytes: &[u8]) -> io::Result<()> {
        if let Incoming::Memory(held) = &mut writer.content {
            if bytes.len() <= self.memory_left {
                self.memory_left -= bytes.len();
                held.extend_from_slice(bytes);
                return writer.hasher.update(bytes);
            }
            let mut file = self.encrypted()?;
            file.write(held)?;
            // From here on there may be much.
            writer.hasher = Hasher::for_len(u64::MAX);
            writer.hasher.update(held)?;
            self.memory_left += held.len();
            writer.content = Incoming::Disk(Box::new(file));
        }
        writer.hasher.update(bytes)?;
        match &mut writer.content {
            Incoming::Disk(file) => file.write(bytes),
            Incoming::Memory(_) => Ok(()),
        }
    }

    pub(super) fn finish(&mut self, writer: Writer) -> io::Result<Spooled> {
        let content = match writer.content {
            Incoming::Memory(held) => Content::Memory(held),
            Incoming::Disk(file) => Content::Disk {
                file: file.writer.finish()?,
                len: file.len,
                identity: file.identity,
            },
        };
        let sha256 = writer.hasher.end()?;
        Ok(Spooled { content, sha256 })
    }

    fn encrypted(&mut self) -> io::Result<Encrypted> {
        let identity = self
            .identity
            .get_or_insert_with(|| Arc::new(x25519::Identity::generate()));
        let recipient = identity.to_public();
        let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as _))
            .map_err(io::Error::other)?;
        Ok(Encrypted {
            writer: encryptor.wrap_output(tempfile::tempfile_in(&self.folder)?)?,
            len: 0,
            identity: Arc::clone(identity),
        })
    }
}

impl Encrypted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.len += bytes.len() as u64;
        self.writer.write_all(bytes)
    }
}

impl Spooled {
    /// Bytes of the file.
    pub(super) fn len(&self) -> u64 {
        match &self.content {
            Content::Memory(held) => held.len() as u64,
            Content::Disk { len, .. } => *len,
        }
    }

    /// SHA-256 of the file as it came.
    pub(super) fn sha256(&self) -> Digest {
        self.sha256
    }

    /// The file's plaintext from its start.
    pub(super) fn source(&self) -> io::Result<Box<dyn scrub::Source + '_>> {
        match &self.content {
            Content::Memory(held) => Ok(Box::new(Cursor::new(held.as_slice()))),
            Content::Disk { file, identity, .. } => {
                let mut file = file;
                file.seek(SeekFrom::Start(0))?;
                let plaintext = age::Decryptor::new_buffered(BufReader::new(file))
                    .and_then(|age| age.decrypt(std::iter::once(identity.as_ref() as _)))
                    .map_err(io::Error::other)?;
                Ok(Box::new(plaintext))
            }
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
        file.source().unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn a_small_file_stays_in_memory() {
        let (file, left) = spooled(10, &[b"1234", b"567890"]);
        assert!(matches!(file.content, Content::Memory(_)));
        assert_eq!((read(&file), left), (b"1234567890".to_vec(), 0));
    }

    #[test]
    fn a_larger_one_is_ciphertext_on_disk_and_reads_back_twice() {
        let mark = b"a mark that must not be on disk";
        let (file, left) = spooled(10, &[b"1234", mark]);
        let Content::Disk { file: on_disk, .. } = &file.content else {
            panic!("it does not fit into ten bytes");
        };
        let mut raw = Vec::new();
        let mut on_disk = on_disk;
        on_disk.seek(SeekFrom::Start(0)).unwrap();
        on_disk.read_to_end(&mut raw).unwrap();
        assert!(!raw.windows(mark.len()).any(|window| window == mark));
        assert_eq!(left, 10, "its bytes in memory are given back");
        assert_eq!(file.len(), 4 + mark.len() as u64);
        for _ in 0..2 {
            assert_eq!(read(&file), [&b"1234"[..], mark].concat());
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
