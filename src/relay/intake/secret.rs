//! A file on the disk that only this process can read, while it lives.
//!
//! AES-256-GCM (NIST SP 800-38D) over each block of 256 KiB, with a key for each file and the block's
//! number as nonce. Key and tags stay in memory, so what is read is what was written, or an error;
//! blocks lie in the file where their plaintext would, so any place of it can be read.
//!
//! The file goes through the page cache: where there is memory to spare, a file that is read within seconds
//! and removed never reaches the disk at all.

mod ahead;

use std::fs::File;
use std::io::{self, BufRead, Read, Seek, SeekFrom};
use std::os::unix::fs::FileExt;
use std::sync::Arc;

use aws_lc_rs::aead::{Aad, LessSafeKey, Nonce, Tag, UnboundKey, AES_256_GCM, NONCE_LEN};
use aws_lc_rs::error::Unspecified;
use envelope::{Beside, Block, Work, BLOCK};
use rand_core::{OsRng, RngCore};
use zeroize::Zeroizing;

use ahead::Ahead;

/// A file that is being written: encrypted and written on a thread of its own. Takes 800 KiB of
/// memory, and 16 bytes more for each block.
pub(super) struct SecretWriter {
    beside: Beside<Locker>,
    len: u64,
}

struct Locker {
    file: File,
    /// On the heap, where the allocator wipes it.
    key: Box<LessSafeKey>,
    tags: Vec<Tag>,
}

impl SecretWriter {
    /// Starts to fill `file`, which is empty.
    pub(super) fn new(file: File) -> io::Result<Self> {
        let mut key = Zeroizing::new([0; 32]);
        OsRng
            .try_fill_bytes(key.as_mut())
            .map_err(io::Error::other)?;
        let key = UnboundKey::new(&AES_256_GCM, key.as_ref()).map_err(refused)?;
        let locker = Locker {
            file,
            key: Box::new(LessSafeKey::new(key)),
            tags: Vec::new(),
        };
        let beside = Beside::start("spool", locker)?;
        Ok(Self { beside, len: 0 })
    }

    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.len += bytes.len() as u64;
        self.beside.write(bytes)
    }

    pub(super) fn finish(self) -> io::Result<SecretFile> {
        let Locker { file, key, tags } = self.beside.end()?;
        Ok(SecretFile {
            file: Arc::new(file),
            key,
            tags,
            len: self.len,
        })
    }
}

impl Work for Locker {
    fn take(&mut self, block: &mut [u8]) -> io::Result<()> {
        let number = self.tags.len() as u64;
        let tag = self
            .key
            .seal_in_place_separate_tag(nonce(number), Aad::empty(), block);
        self.file.write_all_at(block, number * BLOCK as u64)?;
        self.tags.push(tag.map_err(refused)?);
        Ok(())
    }
}

/// Each block has its own under its file's key.
fn nonce(number: u64) -> Nonce {
    let mut nonce = [0; NONCE_LEN];
    let (_, low) = nonce.split_at_mut(NONCE_LEN - size_of::<u64>());
    low.copy_from_slice(&number.to_be_bytes());
    Nonce::assume_unique_for_key(nonce)
}

fn refused(_: Unspecified) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        "a block is not what was written",
    )
}

/// A file that is written.
pub(super) struct SecretFile {
    file: Arc<File>,
    key: Box<LessSafeKey>,
    tags: Vec<Tag>,
    len: u64,
}

impl SecretFile {
    /// Bytes of its plaintext.
    pub(super) fn len(&self) -> u64 {
        self.len
    }

    /// Its plaintext, from the start.
    pub(super) fn reader(&self) -> SecretReader<'_> {
        SecretReader {
            file: self,
            block: Block::new(),
            number: 0,
            position: 0,
            ahead: None,
        }
    }
}

/// Reads a file. Takes 260 KiB of memory, which are wiped, and as much again once it has read two blocks
/// in their order: then the next is always read ahead.
pub(super) struct SecretReader<'a> {
    file: &'a SecretFile,
    /// Empty, or block `number` of the file.
    block: Block,
    number: u64,
    position: u64,
    ahead: Option<Ahead>,
}

impl SecretReader<'_> {
    /// What the block has at the position and after it.
    fn there(&self) -> &[u8] {
        let from = self.number * BLOCK as u64;
        let skipped = self.position.checked_sub(from).map(usize::try_from);
        match skipped {
            Some(Ok(skipped)) => self.block.bytes().get(skipped..).unwrap_or_default(),
            _ => &[],
        }
    }

    fn open(&mut self, number: u64) -> io::Result<()> {
        self.fetch(number)?;
        let from = number * BLOCK as u64;
        let left = self.file.len.saturating_sub(from);
        let expected = usize::try_from(left).map_or(BLOCK, |left| left.min(BLOCK));
        let SecretFile { key, tags, .. } = self.file;
        let tag = usize::try_from(number)
            .ok()
            .and_then(|number| tags.get(number));
        let opened = match tag {
            Some(tag) if self.block.bytes().len() == expected => key
                .open_in_place_separate_tag(
                    nonce(number),
                    Aad::empty(),
                    tag.as_ref(),
                    self.block.bytes_mut(),
                )
                .map(drop)
                .map_err(refused),
            _ => Err(refused(Unspecified)),
        };
        if opened.is_err() {
            self.block.clear();
        }
        opened
    }

    /// Has the ciphertext of a block in `block`.
    fn fetch(&mut self, number: u64) -> io::Result<()> {
        let SecretFile { file, tags, .. } = self.file;
        if self.ahead.is_none() && number > 0 && number == self.number + 1 {
            // Without a thread, each block is waited for.
            self.ahead = Ahead::start(Arc::clone(file)).ok();
        }
        self.number = number;
        match &mut self.ahead {
            Some(ahead) => {
                let last = number + 1 >= tags.len() as u64;
                ahead.turn(file, number, &mut self.block, last)
            }
            None => ahead::read(file, number, &mut self.block),
        }
    }
}

impl BufRead for SecretReader<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.there().is_empty() && self.position < self.file.len {
            self.open(self.position / BLOCK as u64)?;
        }
        Ok(self.there())
    }

    fn consume(&mut self, bytes: usize) {
        self.position += bytes as u64;
    }
}

impl Read for SecretReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl Seek for SecretReader<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let position = match to {
            SeekFrom::Start(position) => Some(position),
            SeekFrom::Current(by) => self.position.checked_add_signed(by),
            SeekFrom::End(by) => self.file.len.checked_add_signed(by),
        };
        self.position = position.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.position)
    }
}

#[cfg(test)]
mod tests;
