//! SHA-256 of what is written; of much, on a thread beside the one that writes.

use std::io;
use std::sync::mpsc::{sync_channel, Receiver, SyncSender};
use std::thread::{Builder, JoinHandle};

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::id::Digest;

/// From this many bytes on, a thread costs less than the wait for the digest, which takes half as long
/// as age.
const MUCH: u64 = 4 * 1024 * 1024;

/// Bytes that are handed over at once, and how many such blocks there are. Together they bound the
/// memory of one digest to 384 KiB.
const BLOCK: usize = 128 * 1024;
const BLOCKS: usize = 3;

/// A digest in the making. What it remembers of the bytes lies on the heap, or is wiped.
pub struct Hasher(Place);

enum Place {
    /// Computed where the bytes are.
    Here(Box<Sha256>),
    /// Computed beside.
    Beside(Beside),
}

impl Hasher {
    /// Starts a digest over about `len` bytes. From 4 MiB on, it takes a thread, and 384 KiB of memory; a
    /// thread that cannot be had is done without.
    pub fn for_len(len: u64) -> Self {
        let beside = if len >= MUCH {
            Beside::start().ok()
        } else {
            None
        };
        Self(beside.map_or_else(|| Place::Here(Box::default()), Place::Beside))
    }

    /// Adds bytes.
    ///
    /// # Errors
    /// When the thread has stopped, which it does only if it panics.
    pub fn update(&mut self, bytes: &[u8]) -> io::Result<()> {
        match &mut self.0 {
            Place::Here(sha256) => {
                sha256.update(bytes);
                Ok(())
            }
            Place::Beside(beside) => beside.update(bytes),
        }
    }

    /// Returns the digest.
    ///
    /// # Errors
    /// As [`Hasher::update`].
    pub fn end(self) -> io::Result<Digest> {
        match self.0 {
            Place::Here(sha256) => Ok(Digest::from_bytes(sha256.finalize().into())),
            Place::Beside(beside) => beside.end(),
        }
    }
}

impl std::fmt::Debug for Hasher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hasher").finish_non_exhaustive()
    }
}

type Block = Zeroizing<Vec<u8>>;

/// A thread that hashes blocks in their order and gives them back to be filled again.
struct Beside {
    filling: Block,
    full: SyncSender<Block>,
    empty: Receiver<Block>,
    thread: JoinHandle<Digest>,
}

impl Beside {
    fn start() -> io::Result<Self> {
        let (full, to_hash) = sync_channel::<Block>(BLOCKS);
        let (hashed, empty) = sync_channel::<Block>(BLOCKS);
        for _ in 1..BLOCKS {
            hashed.send(new_block()).map_err(|_| stopped())?;
        }
        let thread = Builder::new().name("sha256".to_owned()).spawn(move || {
            let mut sha256 = Box::<Sha256>::default();
            for block in to_hash {
                sha256.update(block.as_slice());
                // Nobody fills blocks any more after the last one.
                let _ = hashed.send(block);
            }
            Digest::from_bytes(sha256.finalize().into())
        })?;
        Ok(Self {
            filling: new_block(),
            full,
            empty,
            thread,
        })
    }

    fn update(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            let (now, later) = bytes.split_at(bytes.len().min(BLOCK - self.filling.len()));
            self.filling.extend_from_slice(now);
            bytes = later;
            if self.filling.len() == BLOCK {
                let mut next = self.empty.recv().map_err(|_| stopped())?;
                next.clear();
                let block = std::mem::replace(&mut self.filling, next);
                self.full.send(block).map_err(|_| stopped())?;
            }
        }
        Ok(())
    }

    fn end(self) -> io::Result<Digest> {
        self.full.send(self.filling).map_err(|_| stopped())?;
        drop(self.full);
        self.thread.join().map_err(|_| stopped())
    }
}

fn new_block() -> Block {
    Zeroizing::new(Vec::with_capacity(BLOCK))
}

fn stopped() -> io::Error {
    io::Error::other("the thread that computes a digest has stopped")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_give_the_digest() {
        let bytes: Vec<u8> = (0..3 * BLOCK + 17).map(|n| n as u8).collect();
        for len in [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, bytes.len()] {
            for mut hasher in [Hasher::for_len(0), Hasher::for_len(MUCH)] {
                for piece in bytes[..len].chunks(10_007) {
                    hasher.update(piece).unwrap();
                }
                assert_eq!(hasher.end().unwrap(), Digest::of(&bytes[..len]));
            }
        }
    }

    #[test]
    fn a_digest_left_unfinished_ends_its_thread() {
        let Place::Beside(beside) = Hasher::for_len(MUCH).0 else {
            panic!("no thread");
        };
        let Beside {
            full,
            empty,
            thread,
            ..
        } = beside;
        drop((full, empty));
        assert_eq!(thread.join().unwrap(), Digest::of(b""));
    }
}
