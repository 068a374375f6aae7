//! Reading a file's blocks in their order: the next one comes while the last one is worked on.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::sync::mpsc::{sync_channel, Receiver, SyncSender};
use std::sync::Arc;
use std::thread::Builder;

use envelope::{Block, BLOCK};

/// A thread that reads one block ahead. Takes 260 KiB of memory. It sees only what lies on the disk, and
/// ends when this is dropped.
pub(super) struct Ahead {
    ask: SyncSender<(u64, Block)>,
    come: Receiver<(Block, io::Result<()>)>,
    /// The block that was asked for.
    under_way: Option<u64>,
    spare: Option<Block>,
}

impl Ahead {
    /// Starts the thread.
    ///
    /// # Errors
    /// When the system has no thread left.
    pub(super) fn start(file: Arc<File>) -> io::Result<Self> {
        let (ask, asked) = sync_channel::<(u64, Block)>(1);
        let (done, come) = sync_channel(1);
        Builder::new().name("ahead".to_owned()).spawn(move || {
            for (number, mut block) in asked {
                let read = read(&file, number, &mut block);
                if done.send((block, read)).is_err() {
                    return;
                }
            }
        })?;
        Ok(Self {
            ask,
            come,
            under_way: None,
            spare: Some(Block::new()),
        })
    }

    /// Fills `block` with block `number` of `file`, and asks for the one after it if there is one.
    ///
    /// # Errors
    /// Those of reading.
    pub(super) fn turn(
        &mut self,
        file: &File,
        number: u64,
        block: &mut Block,
        last: bool,
    ) -> io::Result<()> {
        let came = self
            .under_way
            .take()
            .map(|number| (number, self.come.recv()));
        let read = match came {
            Some((_, Err(_))) => return Err(io::Error::other("reading ahead has stopped")),
            Some((expected, Ok((mut came, read)))) if expected == number => {
                std::mem::swap(block, &mut came);
                self.spare = Some(came);
                read
            }
            Some((_, Ok((unwanted, _)))) => {
                self.spare = Some(unwanted);
                read(file, number, block)
            }
            None => read(file, number, block),
        };
        if let Some(spare) = self.spare.take_if(|_| !last) {
            self.under_way = Some(number + 1);
            // If the thread is gone, the next turn says so.
            let _ = self.ask.send((number + 1, spare));
        }
        read
    }
}

/// Fills `block` with block `number` of `file`, as it lies there.
pub(super) fn read(file: &File, number: u64, block: &mut Block) -> io::Result<()> {
    block.refill(|room| {
        let mut filled = 0;
        while let Some(rest @ [_, ..]) = room.get_mut(filled..) {
            match file.read_at(rest, number * BLOCK as u64 + filled as u64) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(filled)
    })
}
