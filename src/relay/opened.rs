//! `<data>/opened`: the marks of tips that were opened, so that those who sent them can see it.
//!
//! ```text
//! bocca-opened/1
//! 3f2a901bc4
//! …
//! ```
//!
//! The first line, then a mark a line: those of one receipt are sorted and stand after those of earlier
//! receipts (one that comes again counts as the newest); the newest [`MOST`] are kept. All of it is public. No promise about a tip rests on it: a crash
//! after tips were deleted and before this file is written loses their marks, until their receipt comes again,
//! and a file that is damaged is put aside.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fs::{self, File, FileTimes, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use envelope::Mark;

use crate::serve::Voice;

/// Most marks that are kept: with them, the page that shows them has 32 KiB.
pub const MOST: usize = 1500;

const FIRST_LINE: &str = "bocca-opened/1\n";
const NAME: &str = "opened";
const NEW: &str = "opened.new";
const DAMAGED: &str = "opened.damaged";

/// No such file of ours is longer, in bytes.
const MAX_BYTES: usize = FIRST_LINE.len() + MOST * 11;

/// The marks of opened tips.
#[derive(Debug)]
pub struct Opened {
    data: PathBuf,
    /// One at a time writes the file. Whoever only looks does not wait for the disk.
    writing: Mutex<()>,
    /// Oldest first.
    marks: Mutex<Vec<Mark>>,
}

/// The file could not be written, or nobody knows whether it is durable.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {path}: {source}; the tips are deleted, but from the relay's next start on its page /status does not show that they were opened; mend the cause, and acknowledge the receipt again")]
pub struct NotKept {
    path: PathBuf,
    source: io::Error,
}

impl Opened {
    /// Reads the file in the folder `data`, which the caller must hold by the queue's lock. There is nothing
    /// to fail: a file that is not what it should be is put aside, which `voice` tells.
    pub fn open(data: &Path, voice: &dyn Voice) -> Arc<Self> {
        // Left by a crash, if at all.
        let _ = fs::remove_file(data.join(NEW));
        let marks = read(&data.join(NAME)).unwrap_or_else(|why| {
            voice.note(&put_aside(data, &why));
            Vec::new()
        });
        Arc::new(Self {
            data: data.to_owned(),
            writing: Mutex::default(),
            marks: Mutex::new(marks),
        })
    }

    /// Adds the marks of one receipt, and waits until they are durable. They are among [`Opened::marks`]
    /// at once, and stay there while the relay runs.
    ///
    /// # Errors
    /// [`NotKept`]; the next receipt's marks, or the same ones, are written with these.
    pub fn add(&self, receipt: &BTreeSet<Mark>) -> Result<(), NotKept> {
        if receipt.is_empty() {
            return Ok(());
        }
        let _one = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let all = {
            let mut all = self.lock();
            all.retain(|mark| !receipt.contains(mark));
            all.extend(receipt);
            let surplus = all.len().saturating_sub(MOST);
            all.drain(..surplus);
            all.clone()
        };
        write(&self.data, &all).map_err(|source| NotKept {
            path: self.data.join(NAME),
            source,
        })
    }

    /// All of them, at most [`MOST`]. Sorted, so that nothing tells which came together.
    pub fn marks(&self) -> BTreeSet<Mark> {
        self.lock().iter().copied().collect()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Mark>> {
        // Whatever panics elsewhere leaves a list of marks.
        self.marks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The marks in the file, or why there are none to be had.
fn read(path: &Path) -> Result<Vec<Mark>, String> {
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        opened => opened,
    };
    let mut text = String::new();
    let longest = MAX_BYTES as u64 + 1;
    let whole = file.and_then(|file| file.take(longest).read_to_string(&mut text));
    whole.map_err(|error| format!("cannot be read ({error})"))?;
    parse(&text).ok_or_else(|| "is damaged, or no list of opened tips".to_owned())
}

fn parse(text: &str) -> Option<Vec<Mark>> {
    let lines = text.strip_prefix(FIRST_LINE)?.split_inclusive('\n');
    let marks = lines.map(|line| line.strip_suffix('\n')?.parse().ok());
    let marks: Vec<Mark> = marks.collect::<Option<_>>()?;
    (marks.len() <= MOST).then_some(marks)
}

/// Moves the file to a place of its own, over one that was moved there before. Returns what to tell.
fn put_aside(data: &Path, why: &str) -> String {
    let path = data.join(NAME);
    let moved = fs::rename(&path, data.join(DAMAGED));
    let moved = match moved {
        Ok(()) => format!("it is now {DAMAGED}"),
        Err(error) => format!("it cannot be moved to {DAMAGED} ({error})"),
    };
    let path = path.display();
    format!("{path} {why}; {moved}, and the list of opened tips on the page /status starts anew. No tip is concerned")
}

/// Puts the file in place whole or not at all, and waits until it is durable.
fn write(data: &Path, marks: &[Mark]) -> io::Result<()> {
    let new = data.join(NEW);
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&new)?;
    let lines = marks.iter().map(|mark| mark.to_hex() + "\n");
    let text: String = std::iter::once(FIRST_LINE.to_owned())
        .chain(lines)
        .collect();
    file.write_all(text.as_bytes())?;
    // When a receipt came is nobody's business.
    let epoch = SystemTime::UNIX_EPOCH;
    file.set_times(FileTimes::new().set_accessed(epoch).set_modified(epoch))?;
    file.sync_all()?;
    fs::rename(&new, data.join(NAME))?;
    File::open(data)?.sync_all()
}
