//! Outcomes of a disk that fails: each named, none a lost tip.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

mod arriving;
mod groups;
mod keeping;
mod large;
mod mailboxes;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};

use envelope::{generate, seal, Digest, Kind, Recipients, Sealed, Tip, TipId};
use rustix::io::Errno;
use tempfile::TempDir;

use crate::disk::{Disk, RealDisk};
use crate::export::Export;
use crate::open::open_on;
use crate::{Class, Finding, Findings, Limits, Part, Queue, QueueError, Refusal, Stopped};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Call {
    Write,
    Sync,
    SyncFolder,
    SyncAll,
    Journal,
    Allocate,
    Rename,
    Replace,
    Unlink,
    Free,
    Index,
}

/// A disk on which chosen calls fail, and which counts all of them.
#[derive(Default)]
struct Faulty {
    failing: Mutex<BTreeMap<Call, Errno>>,
    calls: Mutex<BTreeMap<Call, u32>>,
    /// Bytes that one write takes at most.
    mouthful: Mutex<Option<usize>>,
    /// Tips in the folder when everything was last made durable.
    durable: Mutex<usize>,
}

impl Faulty {
    fn fail(&self, call: Call, errno: Errno) {
        self.failing.lock().unwrap().insert(call, errno);
    }

    fn heal(&self) {
        self.failing.lock().unwrap().clear();
    }

    fn calls(&self, call: Call) -> u32 {
        self.calls.lock().unwrap().get(&call).copied().unwrap_or(0)
    }

    fn check(&self, call: Call) -> io::Result<()> {
        *self.calls.lock().unwrap().entry(call).or_default() += 1;
        match self.failing.lock().unwrap().get(&call) {
            Some(errno) => Err((*errno).into()),
            None => Ok(()),
        }
    }
}

impl Disk for Faulty {
    fn write_at(&self, file: &File, bytes: &[u8], offset: u64) -> io::Result<usize> {
        let name = fs::read_link(format!("/proc/self/fd/{}", file.as_raw_fd())).unwrap();
        if name.to_string_lossy().contains("/journal-") {
            self.check(Call::Journal)?;
            return RealDisk.write_at(file, bytes, offset);
        }
        self.check(Call::Write)?;
        let most = self.mouthful.lock().unwrap().unwrap_or(bytes.len());
        // Every third mouthful is interrupted first, as by a signal.
        if most < bytes.len() && self.calls(Call::Write).is_multiple_of(3) {
            return Err(Errno::INTR.into());
        }
        RealDisk.write_at(file, &bytes[..most.min(bytes.len())], offset)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        self.check(Call::Sync)?;
        RealDisk.sync(file)
    }

    fn sync_data(&self, file: &File) -> io::Result<()> {
        self.check(Call::Sync)?;
        RealDisk.sync_data(file)
    }

    fn sync_all(&self, folder: &File) -> io::Result<()> {
        self.check(Call::SyncAll)?;
        let tips = format!("/proc/self/fd/{}/tips", folder.as_raw_fd());
        *self.durable.lock().unwrap() = fs::read_dir(tips).map_or(0, Iterator::count);
        RealDisk.sync_all(folder)
    }

    fn allocate(&self, file: &File, bytes: u64) -> io::Result<()> {
        self.check(Call::Allocate)?;
        RealDisk.allocate(file, bytes)
    }

    fn sync_folder(&self, folder: &File) -> io::Result<()> {
        self.check(Call::SyncFolder)?;
        RealDisk.sync_folder(folder)
    }

    fn rename_new(&self, folder: &File, from: &str, to: &str) -> io::Result<()> {
        self.check(Call::Rename)?;
        RealDisk.rename_new(folder, from, to)
    }

    fn replace(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.check(Call::Replace)?;
        RealDisk.replace(from, to)
    }

    fn unlink(&self, folder: &File, name: &str) -> io::Result<()> {
        self.check(Call::Unlink)?;
        RealDisk.unlink(folder, name)
    }

    fn free(&self, folder: &File) -> io::Result<u64> {
        self.check(Call::Free)?;
        RealDisk.free(folder)
    }

    fn before_index_flush(&self) -> io::Result<()> {
        self.check(Call::Index)
    }
}

/// A data folder on a faulty disk, with a queue that holds one acknowledged tip.
struct Bench {
    folder: TempDir,
    disk: Arc<Faulty>,
    queue: Queue,
    first: TipId,
    recipients: Recipients,
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let disk = Arc::new(Faulty::default());
        let identity = generate(Kind::Classic);
        let recipients = Recipients::parse("test.txt", &identity.recipient).unwrap();
        let data = folder.path().join("data");
        let (queue, findings) = open_on(disk.clone(), &data, Limits::default()).unwrap();
        assert!(findings.is_empty());
        let first = queue.push(sealed(&queue, &recipients).unwrap()).unwrap();
        Self {
            folder,
            disk,
            queue,
            first,
            recipients,
        }
    }

    fn push(&self) -> Result<TipId, QueueError> {
        self.queue
            .push(sealed(&self.queue, &self.recipients).unwrap())
    }

    /// One that goes to a file of its own at once.
    fn push_large(&self) -> Result<TipId, QueueError> {
        self.queue
            .push(sealed_text(&self.queue, &self.recipients, &"text".repeat(20_000)).unwrap())
    }

    fn tips(&self) -> PathBuf {
        self.folder.path().join("data/tips")
    }

    fn names(&self) -> usize {
        fs::read_dir(self.tips()).unwrap().count()
    }

    fn held(&self) -> Vec<TipId> {
        ids(&self.queue.prepare_export(true).unwrap())
    }

    /// The next start, on a sound disk. It gets a copy, since this process still has the index open if
    /// that broke.
    fn restart(self) -> (Queue, Findings, TempDir) {
        drop(self.queue);
        let copy = tempfile::tempdir().unwrap();
        let data = copy.path().join("data");
        copy_folder(&self.folder.path().join("data"), &data);
        let (queue, findings) = crate::open(&data, Limits::default()).unwrap();
        (queue, findings, copy)
    }

    fn assert_stopped(&self, reason: Stopped) {
        self.disk.heal();
        let syncs = self.disk.calls(Call::Sync) + self.disk.calls(Call::SyncFolder);
        let status = self.queue.status();
        assert_eq!(status.stopped, Some(reason.to_string()));
        assert_eq!(status.refuses_text, Some(Refusal::Stopped));
        assert_eq!(status.refuses_files, Some(Refusal::Stopped));
        let refused = self.queue.admit(1, Class::TextOnly).unwrap_err();
        assert_eq!(refused, Refusal::Stopped);
        assert!(is_stopped(self.queue.prepare_export(true), reason));
        assert!(is_stopped(self.queue.acknowledge(&[self.first]), reason));
        let after = self.disk.calls(Call::Sync) + self.disk.calls(Call::SyncFolder);
        assert_eq!(after, syncs, "a failed sync is never tried again");
    }
}

fn copy_folder(from: &Path, to: &Path) {
    let copied = Command::new("cp").arg("-a").args([from, to]).status();
    assert!(copied.unwrap().success());
}

fn is_stopped<T>(result: Result<T, QueueError>, reason: Stopped) -> bool {
    matches!(result, Err(QueueError::Stopped(stopped)) if stopped == reason)
}

fn sealed(queue: &Queue, recipients: &Recipients) -> Result<Sealed<Part>, envelope::SealError> {
    sealed_text(queue, recipients, "text")
}

fn sealed_text(
    queue: &Queue,
    recipients: &Recipients,
    message: &str,
) -> Result<Sealed<Part>, envelope::SealError> {
    let tip = Tip {
        appeal: None,
        answers: BTreeMap::new(),
        message: message.to_owned(),
        mailbox: None,
        attachments: Vec::new(),
    };
    let admission = queue.admit(128 * 1024, Class::TextOnly).unwrap();
    seal(
        &tip,
        recipients,
        queue.part(admission).unwrap(),
        &mut |_, _| Ok(()),
    )
}

fn ids(export: &Export) -> Vec<TipId> {
    export.tips.iter().map(|tip| tip.id).collect()
}
