//! What the relay does with a queue, in miniature: a data folder, tips sealed to a key made for the
//! test, and the whole way out.
#![allow(dead_code)] // Each test program uses its part.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

pub mod replies;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use bocca_queue::{
    open, Acknowledged, Admission, Class, Export, Findings, Limits, Queue, QueueError,
};
use envelope::{generate, seal, Digest, Kind, Recipients, SealError, Tip, TipId};
use tempfile::TempDir;

/// Room for any tip of these tests.
pub const ROOM: u64 = 64 * 1024;

/// A data folder that goes with the test.
pub struct Desk(TempDir);

impl Desk {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn data(&self) -> PathBuf {
        self.0.path().join("data")
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.data().join(name)
    }

    pub fn tip(&self, id: &TipId) -> PathBuf {
        self.path(&format!("tips/{id}.age"))
    }

    pub fn open(&self) -> (Queue, Findings) {
        open(&self.data(), Limits::default()).unwrap()
    }

    /// Opens and expects to find everything as it was left.
    pub fn open_clean(&self) -> Queue {
        let (queue, findings) = self.open();
        assert_eq!(findings.lines(), Vec::<String>::new());
        queue
    }

    /// The same for a relay with these groups.
    pub fn open_for(&self, names: &[&str]) -> Queue {
        let queue = self.open_clean();
        queue.set_groups(groups(names)).unwrap();
        queue
    }

    /// The names in the folder of tips.
    pub fn names(&self) -> BTreeSet<String> {
        fs::read_dir(self.path("tips"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    /// A copy of the data folder as it is now, as a crash would leave it. To be taken while no queue is
    /// open.
    pub fn copy(&self) -> Self {
        let copy = Self::new();
        copy_folder(&self.data(), &copy.data());
        copy
    }

    /// Puts back a file or a folder of the data folder as it was in `older`.
    pub fn put_back(&self, older: &Self, name: &str) {
        let (from, to) = (older.path(name), self.path(name));
        if to.is_dir() {
            fs::remove_dir_all(&to).unwrap();
        }
        match from.is_dir() {
            true => copy_folder(&from, &to),
            false => drop(fs::copy(&from, &to).unwrap()),
        }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    let copied = Command::new("cp").arg("-a").args([from, to]).status();
    assert!(copied.unwrap().success());
}

pub fn recipients() -> &'static Recipients {
    static RECIPIENTS: OnceLock<Recipients> = OnceLock::new();
    RECIPIENTS.get_or_init(|| {
        let identity = generate(Kind::Classic);
        Recipients::parse("test.txt", &identity.recipient).unwrap()
    })
}

pub fn tip(message: &str) -> Tip {
    Tip {
        appeal: None,
        answers: Default::default(),
        message: message.to_owned(),
        mailbox: None,
        attachments: Vec::new(),
    }
}

/// Seals a text and pushes it.
pub fn push(queue: &Queue, message: &str) -> Result<TipId, QueueError> {
    push_into(queue, queue.admit(ROOM, Class::TextOnly).unwrap(), message)
}

/// The names of groups.
pub fn groups(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

/// Seals a text that names these groups, and pushes it.
pub fn push_for(queue: &Queue, names: &[&str], message: &str) -> TipId {
    let room = queue.admit(ROOM, Class::TextOnly).unwrap();
    let named = recipients().clone().naming(groups(names)).unwrap();
    push_sealed(queue, room, &named, message).unwrap()
}

/// Seals a text into room that was reserved before, and pushes it.
pub fn push_into(queue: &Queue, room: Admission, message: &str) -> Result<TipId, QueueError> {
    push_sealed(queue, room, recipients(), message)
}

fn push_sealed(
    queue: &Queue,
    room: Admission,
    recipients: &Recipients,
    message: &str,
) -> Result<TipId, QueueError> {
    let part = queue.part(room)?;
    let sealed = seal(&tip(message), recipients, part, &mut |_, _| Ok(()));
    match sealed {
        Ok(sealed) => queue.push(sealed),
        Err(SealError::Io(error)) => Err(QueueError::Write(error)),
        Err(error) => panic!("{error}"),
    }
}

/// Pushes so many tips and returns their ids, sorted.
pub fn push_many(queue: &Queue, count: usize) -> Vec<TipId> {
    let mut ids: Vec<_> = (0..count)
        .map(|n| push(queue, &format!("tip {n}")).unwrap())
        .collect();
    ids.sort();
    ids
}

/// In the order in which the queue lists them.
pub fn sorted<const N: usize>(mut ids: [TipId; N]) -> Vec<TipId> {
    ids.sort();
    ids.to_vec()
}

/// What a receipt does that does nothing else.
pub fn noted(noted: u64, deleted: u64) -> Acknowledged {
    Acknowledged {
        noted,
        deleted,
        ..Acknowledged::default()
    }
}

pub fn ids(export: &Export) -> Vec<TipId> {
    export.tips.iter().map(|tip| tip.id).collect()
}

/// What `export` lists when it is asked for the waiting tips.
pub fn waiting(queue: &Queue) -> Vec<TipId> {
    ids(&queue.prepare_export(false).unwrap())
}

/// What `export --all` lists.
pub fn held(queue: &Queue) -> Vec<TipId> {
    ids(&queue.prepare_export(true).unwrap())
}

/// Exports and confirms all that waits; the batch's digest is that of `name`.
pub fn export(queue: &Queue, name: &str) -> Export {
    let export = queue.prepare_export(false).unwrap();
    queue
        .confirm_export(&export, Digest::of(name.as_bytes()))
        .unwrap();
    export
}

/// What a group's next batch lists.
pub fn waiting_for(queue: &Queue, group: &str) -> Vec<TipId> {
    ids(&queue.prepare_export_for(group, false).unwrap())
}

/// What it lists with `--all`.
pub fn held_for(queue: &Queue, group: &str) -> Vec<TipId> {
    ids(&queue.prepare_export_for(group, true).unwrap())
}

/// Exports and confirms all that waits for a group; the batch's digest is that of `name`.
pub fn export_for(queue: &Queue, group: &str, name: &str) -> Export {
    let export = queue.prepare_export_for(group, false).unwrap();
    let digest = Digest::of(name.as_bytes());
    queue.confirm_export(&export, digest).unwrap();
    export
}
