//! A queue at rest tells nothing of when its tips came, nor in which order: the journal is empty, and the folders and
//! the index have no times. What the file system notes for itself (the time of change of an inode) stays.

use std::fs::{File, FileType};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::disk;
use crate::error::QueueError;
use crate::keeper::Keeper;

/// How long traces of what was done stay, at most, while the queue works.
const AFTER: Duration = Duration::from_secs(10);

/// Folders within folders of the index that are looked into, at most.
const DEPTH: usize = 4;

impl Keeper {
    /// Notes that something was done.
    pub(crate) fn leave_traces(&mut self) {
        self.traces.get_or_insert_with(Instant::now);
    }

    /// How long until the traces are due to go; `None` where there are none, or the queue has stopped.
    pub(crate) fn until_rest(&self) -> Option<Duration> {
        let since = self.traces.filter(|_| self.shared.stop.check().is_ok())?;
        Some(AFTER.saturating_sub(since.elapsed()))
    }

    /// Takes the traces away. If that fails for want of room, later.
    pub(crate) fn try_to_rest(&mut self) {
        if self.rest().is_err() {
            self.traces = Some(Instant::now());
        }
    }

    /// Takes the traces of what was done away.
    ///
    /// # Errors
    /// When records could not be written or the journal not be emptied. That times stay is no error.
    pub(crate) fn rest(&mut self) -> Result<(), QueueError> {
        self.record()?;
        self.clear_journal()?;
        // A time that stays where the system refuses costs no tip.
        let tips = self.shared.folder.path();
        let _ = tips.parent().map_or(Ok(()), forget_times);
        self.traces = None;
        Ok(())
    }
}

/// Gives the data folder, what is ours in it, and the index the times that every tip has.
fn forget_times(data: &Path) -> io::Result<()> {
    forget_times_below(&data.join("index"), DEPTH)?;
    let folder = File::open(data)?;
    for name in ["index", "tips", "journal-1", "journal-2", "spool", "lock"] {
        match disk::fix_times_at(&folder, name) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    disk::fix_times(&folder)
}

fn forget_times_below(path: &Path, depth: usize) -> io::Result<()> {
    let folder = File::open(path)?;
    for entry in std::fs::read_dir(path)? {
        let entry = entry?;
        if entry.file_type().as_ref().is_ok_and(FileType::is_dir) && depth > 0 {
            forget_times_below(&entry.path(), depth - 1)?;
        }
        if let Some(name) = entry.file_name().to_str() {
            disk::fix_times_at(&folder, name)?;
        }
    }
    disk::fix_times(&folder)
}
