//! `<data>/journal-1` and `-2`: the small tips that came last.
//!
//! Their files are written without waiting for the disk. What is waited for is one sequential write
//! that holds all tips of a group, and so a sender waits for a fraction of a sync instead of for two.
//! When one of the two files is full, the other takes over, while one `syncfs` makes durable what the
//! first one stood for.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};

use envelope::{Block, TipId, ALIGNMENT};

use crate::disk::{self, Disk};
use crate::error::is_full;
use crate::folder::Folder;
use crate::frame::{each_frame, frame_len, read_start, Generation, BLOCK, MAX_FRAME};
use crate::keeper::GROUP;
use crate::part::Undurable;
use crate::stream::Uncached;

/// Bytes of each of the two files.
const SIZE: u64 = 24 << 20;

/// A group always fits into an empty file.
const _: () = assert!(((GROUP + 1) * MAX_FRAME) as u64 <= SIZE);

/// Bytes that go to the disk in one write, past the page cache: all of them are waited for.
const MOUTHFUL: u64 = envelope::BLOCK as u64;
const _: () = assert!(SIZE.is_multiple_of(MOUTHFUL) && BLOCK.is_multiple_of(ALIGNMENT));

/// Room on the disk for making a journal.
pub(crate) const ROOM: u64 = 2 * SIZE;

/// The journal, open.
pub(crate) struct Journal {
    disk: Arc<dyn Disk>,
    /// The data folder, for what lies on its file system.
    data: Arc<File>,
    folder: Arc<Folder>,
    pages: [Page; 2],
    /// Makes the tips of the other page durable.
    settling: Option<JoinHandle<io::Result<()>>>,
}

/// One of the two files. The first in the array is the one that is written to.
struct Page {
    file: Uncached,
    /// What is written next.
    block: Block,
    generation: Generation,
    /// Where the next frame goes; 0 before the first.
    end: u64,
    /// The tips that it stands for.
    ids: Vec<TipId>,
    /// Up to here there may be something else than zeros.
    used: u64,
}

/// A tip on its way into the journal.
pub(crate) struct Frame<'a> {
    pub(crate) id: TipId,
    pub(crate) crc32: u32,
    pub(crate) ciphertext: &'a [u8],
}

impl Journal {
    /// Opens the journal, puts back the tips that it holds and that are not whole in the folder, and
    /// leaves it empty. Returns how many those were, and `None` for the journal if there is none and
    /// no `room` for one.
    pub(crate) fn open(
        data: &Path,
        folder: &Arc<Folder>,
        disk: &Arc<dyn Disk>,
        room: bool,
    ) -> io::Result<(Option<Self>, u64)> {
        let mut restored = 0;
        let mut pages = Vec::new();
        for name in ["journal-1", "journal-2"] {
            let Some((file, used)) = open_page(&data.join(name), disk.as_ref(), room)? else {
                continue;
            };
            if let Some(generation) = read_start(&file)? {
                each_frame(&file, generation, |id, ciphertext| {
                    restored += u64::from(folder.restore(id, ciphertext)?);
                    Ok(())
                })?;
            }
            pages.push(Page::new(disk, file, used)?);
        }
        let (disk, data) = (Arc::clone(disk), Arc::new(File::open(data)?));
        disk.sync_folder(&data)?;
        clear(&mut pages, disk.as_ref(), &data)?;
        let journal = <[Page; 2]>::try_from(pages).map(|pages| Self {
            disk,
            data,
            folder: Arc::clone(folder),
            pages,
            settling: None,
        });
        Ok((journal.ok(), restored))
    }

    /// Makes a group of tips durable. A failure to write leaves the journal as it was.
    pub(crate) fn append(&mut self, group: &[Frame<'_>]) -> Result<(), Undurable> {
        let frames = group.iter().map(|frame| frame_len(frame.ciphertext.len()));
        let bytes = BLOCK + frames.sum::<usize>();
        let [page, _] = &self.pages;
        if page.end + bytes as u64 > SIZE {
            self.turn().map_err(Undurable::Sync)?;
        }
        let [page, _] = &mut self.pages;
        page.append(group, self.disk.as_ref())
    }

    /// Has the other page take over, and the tips of this one made durable meanwhile.
    fn turn(&mut self) -> io::Result<()> {
        self.settled()?;
        let (disk, data) = (Arc::clone(&self.disk), Arc::clone(&self.data));
        let settle = Builder::new().name("journal".to_owned());
        let ids = std::mem::take(&mut self.pages[0].ids);
        let folder = Arc::clone(&self.folder);
        match settle.spawn(move || {
            disk.sync_all(&data)?;
            ids.iter().for_each(|id| folder.uncache(id));
            Ok(())
        }) {
            Ok(settling) => self.settling = Some(settling),
            // Then without help.
            Err(_) => self.disk.sync_all(&self.data)?,
        }
        self.pages.rotate_left(1);
        let [page, _] = &mut self.pages;
        page.generation = Generation::new()?;
        page.end = 0;
        Ok(())
    }

    /// Waits until the tips of the other page are durable.
    fn settled(&mut self) -> io::Result<()> {
        match self.settling.take().map(JoinHandle::join) {
            None => Ok(()),
            Some(Ok(settled)) => settled,
            Some(Err(_)) => Err(io::Error::other("the journal's thread panicked")),
        }
    }

    /// Makes all tips durable in their own files and writes zeros over the journal. Before this
    /// returns, none of them may be deleted: it would come back.
    pub(crate) fn clear(&mut self) -> io::Result<()> {
        self.settled()?;
        clear(&mut self.pages, self.disk.as_ref(), &self.data)
    }
}

fn clear(pages: &mut [Page], disk: &dyn Disk, data: &File) -> io::Result<()> {
    if pages.iter().any(|page| page.used > 0) {
        disk.sync_all(data)?;
    }
    pages.iter_mut().try_for_each(|page| page.clear(disk))
}

/// Opens one of the files, and tells up to where there may be something else than zeros in it. Makes it
/// if there is `room`.
fn open_page(path: &Path, disk: &dyn Disk, room: bool) -> io::Result<Option<(File, u64)>> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(room).mode(0o600);
    let file = match options.open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        opened => opened?,
    };
    // What an earlier process left ends somewhere.
    let begun = read_start(&file)?.is_some();
    let short = file.metadata()?.len() < SIZE;
    if short {
        match disk.allocate(&file, SIZE) {
            Err(error) if is_full(&error) && !begun => {
                std::fs::remove_file(path)?;
                return Ok(None);
            }
            allocated => allocated?,
        }
    }
    // A new one is written once too: first writes to blocks cost the file system's own notes.
    let used = if begun || short { SIZE } else { 0 };
    Ok(Some((file, used)))
}

impl Page {
    fn new(disk: &Arc<dyn Disk>, file: File, used: u64) -> io::Result<Self> {
        Ok(Self {
            file: Uncached::on(Arc::clone(disk), file),
            block: Block::new(),
            generation: Generation::new()?,
            end: 0,
            ids: Vec::new(),
            used,
        })
    }

    fn append(&mut self, group: &[Frame<'_>], disk: &dyn Disk) -> Result<(), Undurable> {
        let end = self.write(group).map_err(Undurable::Write)?;
        disk.sync_data(self.file.file()).map_err(Undurable::Sync)?;
        self.end = end;
        self.ids.extend(group.iter().map(|frame| frame.id));
        Ok(())
    }

    /// Writes a group behind what is there, and returns where it ends.
    fn write(&mut self, group: &[Frame<'_>]) -> io::Result<u64> {
        let (generation, first) = (self.generation, self.end == 0);
        let mut pen = Pen {
            at: self.end,
            page: self,
        };
        if first {
            generation.write_start(&mut pen)?;
        }
        for frame in group {
            generation.write_frame(&frame.id, frame.crc32, frame.ciphertext, &mut pen)?;
        }
        pen.flush()?;
        Ok(pen.at)
    }

    /// Writes zeros over everything, the start last: it tells that there is something.
    fn clear(&mut self, disk: &dyn Disk) -> io::Result<()> {
        if self.used == 0 {
            return Ok(());
        }
        let mut zeros = Block::new();
        zeros.add(&[0; MOUTHFUL as usize]);
        while self.used > 0 {
            let from = (self.used - 1) / MOUTHFUL * MOUTHFUL;
            self.file.write_all_at(zeros.bytes(), from)?;
            self.used = from;
        }
        disk::fix_times(self.file.file())?;
        disk.sync_data(self.file.file())?;
        self.generation = Generation::new()?;
        self.end = 0;
        self.ids.clear();
        Ok(())
    }
}

/// Gathers what is written to a page, and writes it in mouthfuls.
struct Pen<'a> {
    page: &'a mut Page,
    at: u64,
}

impl Write for Pen<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let rest = self.page.block.add(bytes);
        if self.page.block.is_full() {
            self.flush()?;
        }
        Ok(bytes.len() - rest.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let Page {
            file, block, used, ..
        } = &mut *self.page;
        let end = self.at + block.bytes().len() as u64;
        *used = (*used).max(end);
        let written = file.write_all_at(block.bytes(), self.at);
        // What could not be written is written anew, from its start, or not at all.
        block.clear();
        self.at = end;
        written
    }
}
