//! Work on a stream of bytes, on a thread beside the one that makes it.

use std::fmt;
use std::io;
use std::sync::mpsc::{sync_channel, Receiver, SyncSender};
use std::thread::{Builder, JoinHandle};

use zeroize::Zeroizing;

/// Bytes that are handed over at once, and how many such blocks there are. Together they bound the
/// memory of one [`Beside`] to a little over 768 KiB.
pub const BLOCK: usize = 256 * 1024;
const BLOCKS: usize = 3;

/// Where a block starts in memory, as direct I/O asks for.
pub const ALIGNMENT: usize = 4096;

/// What is done with the blocks of a stream.
pub trait Work: Send + 'static {
    /// Takes the next [`BLOCK`] bytes, or fewer at the very end. They start at a multiple of
    /// [`ALIGNMENT`] in memory, and may be changed: nobody else looks at them again.
    ///
    /// # Errors
    /// End the work; nothing more is handed over.
    fn take(&mut self, block: &mut [u8]) -> io::Result<()>;
}

/// A thread that works on blocks in their order and gives them back to be filled again. Dropped
/// before its end, it stops after the blocks that were handed over.
pub struct Beside<W> {
    filling: Block,
    full: SyncSender<Block>,
    empty: Receiver<Block>,
    /// Taken when it is waited for.
    thread: Option<JoinHandle<io::Result<W>>>,
}

impl<W: Work> Beside<W> {
    /// Starts the thread under `name`.
    ///
    /// # Errors
    /// When the system has no thread left.
    pub fn start(name: &str, mut work: W) -> io::Result<Self> {
        let (full, to_do) = sync_channel::<Block>(BLOCKS);
        let (done, empty) = sync_channel::<Block>(BLOCKS);
        for _ in 1..BLOCKS {
            done.send(Block::new()).map_err(|_| stopped())?;
        }
        let thread = Builder::new().name(name.to_owned()).spawn(move || {
            for mut block in to_do {
                work.take(block.bytes_mut())?;
                // Nobody fills blocks any more after the last one.
                let _ = done.send(block);
            }
            Ok(work)
        })?;
        Ok(Self {
            filling: Block::new(),
            full,
            empty,
            thread: Some(thread),
        })
    }

    /// Adds bytes.
    ///
    /// # Errors
    /// The work's own, as soon as it is known.
    pub fn write(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            bytes = self.filling.add(bytes);
            if self.filling.is_full() {
                let Ok(mut next) = self.empty.recv() else {
                    return Err(self.failure());
                };
                next.clear();
                let block = std::mem::replace(&mut self.filling, next);
                if self.full.send(block).is_err() {
                    return Err(self.failure());
                }
            }
        }
        Ok(())
    }

    /// Hands over what is left and waits until all of it is done.
    ///
    /// # Errors
    /// The work's own.
    pub fn end(self) -> io::Result<W> {
        if !self.filling.bytes().is_empty() {
            // A thread that does not take it has failed, and says why.
            let _ = self.full.send(self.filling);
        }
        drop(self.full);
        result(self.thread)
    }

    /// Why the thread takes no more.
    fn failure(&mut self) -> io::Error {
        result(self.thread.take()).err().unwrap_or_else(stopped)
    }
}

fn result<W>(thread: Option<JoinHandle<io::Result<W>>>) -> io::Result<W> {
    thread.map_or_else(
        || Err(stopped()),
        |thread| thread.join().unwrap_or_else(|_| Err(stopped())),
    )
}

fn stopped() -> io::Error {
    io::Error::other("a thread that worked on the stream has stopped")
}

/// Room for [`BLOCK`] bytes that start at a multiple of [`ALIGNMENT`]; wiped when dropped.
pub struct Block {
    /// [`BLOCK`] and [`ALIGNMENT`] bytes, always. `start` is at most [`ALIGNMENT`] and `len` at most
    /// [`BLOCK`], so no slice of it can be out of bounds.
    room: Zeroizing<Vec<u8>>,
    start: usize,
    len: usize,
}

impl Block {
    /// An empty one.
    pub fn new() -> Self {
        let room = Zeroizing::new(vec![0; BLOCK + ALIGNMENT]);
        let start = room.as_ptr().align_offset(ALIGNMENT).min(ALIGNMENT);
        Self {
            room,
            start,
            len: 0,
        }
    }

    /// What is in it.
    pub fn bytes(&self) -> &[u8] {
        &self.room[self.start..self.start + self.len]
    }

    /// The same, to be changed in place.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        &mut self.room[self.start..self.start + self.len]
    }

    /// Adds what fits of `bytes` and returns the rest.
    pub fn add<'b>(&mut self, bytes: &'b [u8]) -> &'b [u8] {
        let (now, later) = bytes.split_at(bytes.len().min(BLOCK - self.len));
        let end = self.start + self.len;
        self.room[end..end + now.len()].copy_from_slice(now);
        self.len += now.len();
        later
    }

    /// Fills it anew with what one call of `read` puts into the room that it gets.
    ///
    /// # Errors
    /// Those of `read`; it is empty then.
    pub fn refill(&mut self, read: impl FnOnce(&mut [u8]) -> io::Result<usize>) -> io::Result<()> {
        self.len = 0;
        self.len = read(&mut self.room[self.start..self.start + BLOCK])?.min(BLOCK);
        Ok(())
    }

    /// Whether there is no room left.
    pub fn is_full(&self) -> bool {
        self.len == BLOCK
    }

    /// Forgets what is in it.
    pub fn clear(&mut self) {
        self.len = 0;
    }
}

impl Default for Block {
    fn default() -> Self {
        Self::new()
    }
}

// Neither says what is in it.

impl fmt::Debug for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Block").finish_non_exhaustive()
    }
}

impl<W> fmt::Debug for Beside<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Beside").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keeps everything, and fails at the block that makes it hold more than it may.
    struct Kept(Vec<u8>, usize);

    impl Work for Kept {
        fn take(&mut self, block: &mut [u8]) -> io::Result<()> {
            assert_eq!(block.as_ptr().align_offset(ALIGNMENT), 0);
            self.0.extend_from_slice(block);
            match self.0.len() > self.1 {
                true => Err(io::ErrorKind::StorageFull.into()),
                false => Ok(()),
            }
        }
    }

    fn bytes(len: usize) -> Vec<u8> {
        (0..len).map(|n| (n % 251) as u8).collect()
    }

    #[test]
    fn everything_is_worked_on_in_order() {
        for len in [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 5 * BLOCK + 17] {
            let sent = bytes(len);
            let mut beside = Beside::start("test", Kept(Vec::new(), usize::MAX)).unwrap();
            for piece in sent.chunks(10_007) {
                beside.write(piece).unwrap();
            }
            assert!(beside.end().unwrap().0 == sent, "{len}");
        }
    }

    #[test]
    fn a_failure_of_the_work_comes_back_once_it_is_known() {
        let mut beside = Beside::start("test", Kept(Vec::new(), BLOCK)).unwrap();
        let failed = (0..100).find_map(|_| beside.write(&bytes(BLOCK)).err());
        assert_eq!(failed.unwrap().kind(), io::ErrorKind::StorageFull);
        assert!(beside.write(&bytes(2 * BLOCK)).is_err() && beside.end().is_err());

        let mut beside = Beside::start("test", Kept(Vec::new(), 1)).unwrap();
        beside.write(&bytes(2)).unwrap();
        let failed = beside.end().err().unwrap();
        assert_eq!(failed.kind(), io::ErrorKind::StorageFull);
    }

    #[test]
    fn one_that_is_dropped_ends_its_thread() {
        struct Told {
            _ended: SyncSender<()>,
        }
        impl Work for Told {
            fn take(&mut self, _: &mut [u8]) -> io::Result<()> {
                Ok(())
            }
        }
        let (told, ended) = sync_channel(0);
        drop(Beside::start("test", Told { _ended: told }).unwrap());
        assert!(ended.recv().is_err(), "the work is dropped with its thread");
    }

    #[test]
    fn a_block_is_refilled_from_its_start() {
        let mut block = Block::new();
        assert!(block.add(b"abc").is_empty());
        block
            .refill(|room| {
                room[..2].copy_from_slice(b"xy");
                Ok(2)
            })
            .unwrap();
        assert_eq!(block.bytes(), b"xy");
        assert!(block.refill(|_| Err(io::ErrorKind::Other.into())).is_err());
        assert!(block.bytes().is_empty());
    }
}
