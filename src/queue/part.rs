//! A ciphertext on its way in: in memory while it is small, then in `<random>.part`.

use std::fs::File;
use std::io::{self, Write};
use std::sync::Arc;

use envelope::TipId;

use crate::admission::{Admission, Overflow};
use crate::disk;
use crate::folder::Folder;

/// Bytes that are gathered in memory; a text-only tip is all there. Ciphertext only, so there is
/// nothing to wipe.
pub(crate) const GATHERED: usize = 64 * 1024;

/// About the size of a text-only tip.
const TEXT_TIP: usize = 24 * 1024;

/// Each time that this much was gathered in memory, it starts on its way to the disk.
const STRETCH: u64 = 8 * 1024 * 1024;

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
    /// Bytes that were written to the file.
    on_disk: u64,
}

struct Output {
    file: File,
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
        }
    }

    /// Bytes that were written.
    pub(crate) fn len(&self) -> u64 {
        self.on_disk + self.gathered.len() as u64
    }

    /// Completes the part. One that has a file waits here until it is on the disk, with fixed times:
    /// every upload in its own thread, so that small tips do not wait for large ones.
    pub(crate) fn ready(mut self) -> Result<ReadyPart, Undurable> {
        let content = match self.is_small() {
            true => Content::Small(std::mem::take(&mut self.gathered)),
            false => {
                self.spill().map_err(Undurable::Write)?;
                let output = self.output.take();
                let output =
                    output.ok_or_else(|| Undurable::Write(io::ErrorKind::NotFound.into()))?;
                disk::fix_times(&output.file).map_err(Undurable::Write)?;
                let disk = self.folder.disk();
                disk.sync(&output.file).map_err(Undurable::Sync)?;
                disk::uncache(&output.file);
                Content::Large(output.name)
            }
        };
        Ok(ReadyPart {
            content,
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

    fn write_out(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        let output = match &mut self.output {
            Some(output) => output,
            none => none.insert(Output::new(self.folder.new_part()?, &self.folder)),
        };
        while !bytes.is_empty() {
            match self.folder.disk().write(&mut output.file, bytes) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(written) => {
                    let begun = self.on_disk / STRETCH;
                    self.on_disk += written as u64;
                    if self.on_disk / STRETCH > begun {
                        disk::start_writing(&output.file, begun * STRETCH, STRETCH);
                    }
                    self.admission.wrote(written as u64);
                    bytes = bytes.get(written..).unwrap_or_default();
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

impl Output {
    fn new((name, file): (String, File), folder: &Arc<Folder>) -> Self {
        let name = PartName {
            folder: Arc::clone(folder),
            name,
            settled: false,
        };
        Self { file, name }
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
