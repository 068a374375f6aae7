//! Reading ahead: a source is read on a thread of its own while the caller works on what came before.

use std::io::{self, Read, Write};
use std::sync::mpsc::{sync_channel, Receiver, SyncSender};
use std::thread;

use zeroize::Zeroizing;

use super::stack::wiped;

/// Bytes that go from one thread to the other together.
const BLOCK: usize = 128 << 10;

/// How many such blocks there are.
const BLOCKS: usize = 4;

/// Runs `read` on a thread and writes what it writes to `out`, in order.
///
/// # Errors
/// What `read` or `out` fails with; the other one then ends as well.
pub(super) fn write(
    read: impl FnOnce(&mut Gathered) -> io::Result<()> + Send,
    out: &mut dyn Write,
) -> io::Result<()> {
    let (full, arriving) = sync_channel(BLOCKS);
    let (used, empty) = sync_channel(BLOCKS);
    for _ in 1..BLOCKS {
        used.send(new_block()).map_err(|_| gone())?;
    }
    thread::scope(|scope| {
        let reader = scope.spawn(move || {
            wiped(|| {
                let mut gathered = Gathered {
                    block: new_block(),
                    full,
                    empty,
                };
                read(&mut gathered)?;
                gathered.flush()
            })
        });
        // Iterating by value: an error drops the receiver, which ends the reader.
        let written = arriving.into_iter().try_for_each(|block: Block| {
            out.write_all(&block)?;
            // The reader may have come to its end.
            let _ = used.send(block);
            Ok(())
        });
        drop(used);
        match reader.join() {
            Ok(read) => written.and(read),
            Err(_) => Err(io::Error::other("reading the spool panicked")),
        }
    })
}

type Block = Zeroizing<Vec<u8>>;

fn new_block() -> Block {
    Zeroizing::new(Vec::with_capacity(BLOCK))
}

fn gone() -> io::Error {
    io::ErrorKind::BrokenPipe.into()
}

/// Gathers small writes into blocks, which come back when they were written out.
pub(super) struct Gathered {
    block: Block,
    full: SyncSender<Block>,
    empty: Receiver<Block>,
}

impl Gathered {
    /// Passes on everything that `source` has, read into the blocks themselves.
    pub(super) fn read_all(&mut self, source: &mut dyn Read) -> io::Result<()> {
        loop {
            let room = BLOCK - self.block.len();
            let read = source.take(room as u64).read_to_end(&mut self.block)?;
            if read < room {
                return Ok(());
            }
            self.flush()?;
        }
    }
}

impl Write for Gathered {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = BLOCK - self.block.len();
        let taken = bytes.len().min(room);
        self.block
            .extend_from_slice(bytes.get(..taken).unwrap_or_default());
        if self.block.len() == BLOCK {
            self.flush()?;
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        let mut next = self.empty.recv().map_err(|_| gone())?;
        next.clear();
        let block = std::mem::replace(&mut self.block, next);
        self.full.send(block).map_err(|_| gone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_arrives_in_order() {
        let sent: Vec<u8> = (0..3 * BLOCK + 17).map(|n| (n % 251) as u8).collect();
        let mut came = Vec::new();
        write(
            |out| sent.chunks(1000).try_for_each(|piece| out.write_all(piece)),
            &mut came,
        )
        .unwrap();
        assert!(came == sent);
    }

    #[test]
    fn a_source_is_read_to_its_end() {
        for len in [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK] {
            let sent: Vec<u8> = (0..len).map(|n| (n % 251) as u8).collect();
            let mut came = Vec::new();
            write(|out| out.read_all(&mut sent.as_slice()), &mut came).unwrap();
            assert!(came == sent, "{len}");
        }
    }

    #[test]
    fn an_error_on_either_side_ends_both() {
        let failed =
            write(|_| Err(io::ErrorKind::InvalidData.into()), &mut Vec::new()).unwrap_err();
        assert_eq!(failed.kind(), io::ErrorKind::InvalidData);
        struct Full;
        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::StorageFull.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let endless = |out: &mut Gathered| out.read_all(&mut io::repeat(0));
        let failed = write(endless, &mut Full).unwrap_err();
        assert_eq!(failed.kind(), io::ErrorKind::StorageFull);
    }
}
