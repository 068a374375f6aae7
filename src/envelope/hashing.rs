//! SHA-256 of what is written; of much, on a thread beside the one that writes.

use std::io;

use sha2::{Digest as _, Sha256};

use crate::beside::{Beside, Work};
use crate::id::Digest;

/// From this many bytes on, a thread costs less than the wait for the digest, which takes nearly as
/// long as age.
const MUCH: u64 = 4 * 1024 * 1024;

/// A digest in the making. What it remembers of the bytes lies on the heap, or is wiped.
pub struct Hasher(Place);

enum Place {
    /// Computed where the bytes are.
    Here(State),
    /// Computed beside.
    Beside(Beside<State>),
}

#[derive(Default)]
struct State(Box<Sha256>);

impl Work for State {
    fn take(&mut self, block: &mut [u8]) -> io::Result<()> {
        self.0.update(block);
        Ok(())
    }
}

impl Hasher {
    /// Starts a digest over about `len` bytes. From 4 MiB on, it takes a thread and 800 KiB of memory; a
    /// thread that cannot be had is done without.
    pub fn for_len(len: u64) -> Self {
        let beside = (len >= MUCH).then(|| Beside::start("sha256", State::default()));
        match beside {
            Some(Ok(beside)) => Self(Place::Beside(beside)),
            _ => Self(Place::Here(State::default())),
        }
    }

    /// Adds bytes.
    ///
    /// # Errors
    /// When the thread has stopped, which it does only if it panics.
    pub fn update(&mut self, bytes: &[u8]) -> io::Result<()> {
        match &mut self.0 {
            Place::Here(state) => {
                state.0.update(bytes);
                Ok(())
            }
            Place::Beside(beside) => beside.write(bytes),
        }
    }

    /// Returns the digest.
    ///
    /// # Errors
    /// As [`Hasher::update`].
    pub fn end(self) -> io::Result<Digest> {
        let State(sha256) = match self.0 {
            Place::Here(state) => state,
            Place::Beside(beside) => beside.end()?,
        };
        Ok(Digest::from_bytes(sha256.finalize().into()))
    }
}

impl std::fmt::Debug for Hasher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hasher").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beside::BLOCK;

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
}
