//! A ciphertext on its way in: in memory while it is small, then in `<random>.part`.

use std::io::{self, Write};
use std::sync::Arc;

use envelope::TipId;

use crate::admission::{Admission, Overflow};
use crate::disk;
use crate::folder::Folder;
use crate::record::Stored;
use crate::stream::FileWriter;

/// Bytes that are gathered in memory; a text-only tip is all there. Ciphertext only, so there is
/// nothing to wipe.
pub(crate) const GATHERED: usize = 64 * 1024;

/// About the size of a text-only tip.
const TEXT_TIP: usize = 24 * 1024;

/// What a tip is sealed into. Its file is removed when dropped, unless the tip was pushed.
///
/// Writing more than the admission reserved fails with [`Overflow`] inside the
/// [`io::Error`]; a full disk fails with [`io::ErrorKind::StorageFull`].
pub struct Part {
    folder: Arc<Folder>,
    admission: Admission,
    /// Whether what stays small needs no file: the journal takes it.
    journal: bool,
    output: Option<Output>,
    gathered: Vec<u8>,
    /// Bytes that went to the file.
    on_disk: u64,
    crc32: crc32fast::Hasher,
}

struct Output {
    file: FileWriter,
    name: PartName,
}

/// A part's file name; the file is removed with it, unless it became a tip.
pub(crate) struct PartName {
    folder: Arc<Folder>,
    name: String,
    settled: bool,
}

/// A part that is complete.
pub(crate) struct ReadyPart {
    pub(crate) content: Content,
    pub(crate) stored: Stored,
    pub(crate) admission: Admission,
}

/// Where a complete part is.
pub(crate) enum Content {
    /// Here. It is for the journal to make durable.
    Small(Vec<u8>),
    /// In its file, durably; the file is closed.
    Large(PartName),
}

impl Part {
    /// An empty part.
    pub(crate) fn new(folder: Arc<Folder>, admission: Admission, journal: bool) -> Self {
        Self {
            folder,
            admission,
            journal,
            output: None,
            gathered: Vec::with_capacity(TEXT_TIP),
            on_disk: 0,
            crc32: crc32fast::Hasher::new(),
        }
    }

    /// Bytes that were written.
    pub(crate) fn len(&self) -> u64 {
        self.on_disk + self.gathered.len() as u64
    }

    /// Completes the part. One that has a file waits here until it is on the disk, with fixed times:
    /// every upload in its own thread, so that small tips do not wait for large ones.
    pub(crate) fn ready(mut self) -> Result<ReadyPart, Undurable> {
        let stored = Stored {
            size: self.len(),
            crc32: self.crc32.clone().finalize(),
        };
        let content = match self.is_small() {
            true => Content::Small(std::mem::take(&mut self.gathered)),
            false => {
                self.spill().map_err(Undurable::Write)?;
                let output = self.output.take();
                let output =
                    output.ok_or_else(|| Undurable::Write(io::ErrorKind::NotFound.into()))?;
                let file = output.file.finish().map_err(Undurable::Write)?;
                disk::fix_times(&file).map_err(Undurable::Write)?;
                self.folder.disk().sync(&file).map_err(Undurable::Sync)?;
                disk::uncache(&file);
                Content::Large(output.name)
            }
        };
        Ok(ReadyPart {
            content,
            stored,
            admission: self.admission,
        })
    }

    fn is_small(&self) -> bool {
        self.journal && self.output.is_none()
    }

    /// Writes out what is gathered.
    fn spill(&mut self) -> io::Result<()> {
        let mut gathered = std::mem::take(&mut self.gathered);
        let written = self.write_out(&gathered);
        gathered.clear();
        self.gathered = gathered;
        written
    }

    fn write_out(&mut self, bytes: &[u8]) -> io::Result<()> {
        let output = match &mut self.output {
            Some(output) => output,
            none => none.insert(Output::new(&self.folder, self.admission.promised())?),
        };
        output.file.write_all(bytes)?;
        self.on_disk += bytes.len() as u64;
        self.admission.wrote(bytes.len() as u64);
        Ok(())
    }
}

impl Output {
    fn new(folder: &Arc<Folder>, len: u64) -> io::Result<Self> {
        let (name, file) = folder.new_part()?;
        let name = PartName {
            folder: Arc::clone(folder),
            name,
            settled: false,
        };
        let file = FileWriter::for_len(Arc::clone(folder.disk()), file, len)?;
        Ok(Self { file, name })
    }
}

/// Why a part is not durable.
pub(crate) enum Undurable {
    /// Its last bytes could not be written.
    Write(io::Error),
    /// The disk did not confirm it.
    Sync(io::Error),
}

impl Write for Part {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.admission
            .allows(self.gathered.len() as u64 + bytes.len() as u64)
            .map_err(|overflow: Overflow| io::Error::other(overflow))?;
        if self.gathered.len() + bytes.len() > GATHERED {
            self.spill()?;
        }
        if bytes.len() >= GATHERED {
            self.write_out(bytes)?;
        } else {
            self.gathered.extend_from_slice(bytes);
        }
        self.crc32.update(bytes);
        Ok(bytes.len())
    }

    /// Writes out what is gathered, unless it may stay in memory to the end.
    fn flush(&mut self) -> io::Result<()> {
        match self.is_small() {
            true => Ok(()),
            false => self.spill(),
        }
    }
}

impl PartName {
    /// Makes the file a tip.
    pub(crate) fn settle(&mut self, id: &TipId) -> io::Result<()> {
        self.folder.settle(&self.name, id)?;
        self.settled = true;
        Ok(())
    }
}

impl Drop for PartName {
    fn drop(&mut self) {
        if !self.settled {
            // One that stays is removed at the next start.
            let _ = self.folder.remove(&self.name);
        }
    }
}

impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Part").finish_non_exhaustive()
    }
}
