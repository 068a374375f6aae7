//! Room for tips: what is held, what is promised to uploads, and who is still let in.

use std::fs::File;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

use crate::disk::Disk;

/// How much the queue may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of ciphertext that the queue holds at most, promised room included.
    pub capacity: u64,
    /// Per cent of `capacity` that only text-only tips may fill. Values above 100 count as 100.
    pub text_reserve_percent: u8,
    /// Bytes that stay free on the disk: the index and the rest of the system need some.
    pub disk_reserve: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            capacity: 20 << 30,
            text_reserve_percent: 10,
            disk_reserve: 256 << 20,
        }
    }
}

/// What an upload brings, as far as room is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A message and answers. May fill the last part of the queue.
    TextOnly,
    /// Attachments too.
    WithFiles,
}

/// Why an upload is not let in. Nothing of it was read or kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// The queue holds, or has promised to hold, as much as it may.
    #[error("the queue is full; export and acknowledge tips to make room")]
    Full,
    /// What is left is kept for text-only tips.
    #[error("the queue takes only text until tips are exported and acknowledged")]
    FilesRefused,
    /// The disk has too little free space beside what other uploads were promised.
    #[error("the disk is nearly full; free space on it or lower the queue's capacity")]
    DiskLow,
    /// A write failed in a way that leaves the disk's content unknown.
    #[error("the queue has stopped after a failed write; check the disk and restart the relay")]
    Stopped,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Used {
    /// Bytes of tip files.
    held: u64,
    /// Bytes promised to admissions that live.
    promised: u64,
    /// Of the promised bytes, those that were not written to the disk yet.
    unwritten: u64,
    /// Admissions that live.
    admissions: usize,
}

/// Room as every upload sees it.
pub(crate) struct Room {
    limits: Limits,
    disk: Arc<dyn Disk>,
    folder: File,
    used: Mutex<Used>,
}

impl Room {
    /// Counts room on the file system of `folder`.
    pub(crate) fn new(limits: Limits, disk: Arc<dyn Disk>, folder: File) -> Self {
        Self {
            limits,
            disk,
            folder,
            used: Mutex::default(),
        }
    }

    /// Promises `bytes`, or says why not.
    pub(crate) fn admit(self: &Arc<Self>, bytes: u64, class: Class) -> Result<Admission, Refusal> {
        // A disk that cannot be asked is not one to write on.
        let free = self.free().map_err(|_| Refusal::DiskLow)?;
        let mut used = self.used();
        self.check(*used, free, bytes, class)?;
        used.promised = used.promised.saturating_add(bytes);
        used.unwritten = used.unwritten.saturating_add(bytes);
        used.admissions += 1;
        drop(used);
        Ok(Admission {
            room: Arc::clone(self),
            promised: bytes,
            unwritten: bytes,
        })
    }

    /// Says whether `bytes` more of `class` would be let in, promising nothing.
    pub(crate) fn would_admit(&self, bytes: u64, class: Class) -> Result<(), Refusal> {
        let free = self.free().map_err(|_| Refusal::DiskLow)?;
        self.check(*self.used(), free, bytes, class)
    }

    /// Whether the disk has `bytes` for something else than tips, its reserve left alone.
    pub(crate) fn spares(&self, bytes: u64) -> bool {
        let wanted = bytes.saturating_add(self.limits.disk_reserve);
        self.free().is_ok_and(|free| free >= wanted)
    }

    fn check(&self, used: Used, free: u64, bytes: u64, class: Class) -> Result<(), Refusal> {
        let taken = used.held.saturating_add(used.promised);
        let after = taken.saturating_add(bytes);
        if class == Class::WithFiles && after > self.for_files() && taken < self.limits.capacity {
            return Err(Refusal::FilesRefused);
        }
        if after > self.limits.capacity {
            return Err(Refusal::Full);
        }
        let spoken_for = used.unwritten.saturating_add(self.limits.disk_reserve);
        if free.saturating_sub(spoken_for) < bytes {
            return Err(Refusal::DiskLow);
        }
        Ok(())
    }

    /// Bytes that tips with attachments may fill.
    fn for_files(&self) -> u64 {
        let percent = 100 - u128::from(self.limits.text_reserve_percent.min(100));
        let bytes = u128::from(self.limits.capacity) * percent / 100;
        u64::try_from(bytes).unwrap_or(self.limits.capacity)
    }

    /// Adds a tip that was found in the folder.
    pub(crate) fn found(&self, size: u64) {
        let mut used = self.used();
        used.held = used.held.saturating_add(size);
    }

    /// Takes away a tip that was deleted.
    pub(crate) fn freed(&self, size: u64) {
        let mut used = self.used();
        used.held = used.held.saturating_sub(size);
    }

    /// Bytes of tip files.
    pub(crate) fn held(&self) -> u64 {
        self.used().held
    }

    /// How many uploads are on their way or wait for their answer.
    pub(crate) fn admissions(&self) -> usize {
        self.used().admissions
    }

    /// Bytes that are free on the disk.
    pub(crate) fn free(&self) -> io::Result<u64> {
        self.disk.free(&self.folder)
    }

    /// Bytes that the queue may hold.
    pub(crate) fn capacity(&self) -> u64 {
        self.limits.capacity
    }

    fn used(&self) -> MutexGuard<'_, Used> {
        // The counts are whole after every statement, so a panic elsewhere does not spoil them.
        self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Room promised to one upload, given back when dropped.
pub struct Admission {
    room: Arc<Room>,
    promised: u64,
    unwritten: u64,
}

/// A part was given more bytes than its admission reserved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the sealed tip is larger than the room that was reserved for it")]
pub struct Overflow;

impl Admission {
    /// Says whether `bytes` more fit.
    pub(crate) fn allows(&self, bytes: u64) -> Result<(), Overflow> {
        match bytes <= self.unwritten {
            true => Ok(()),
            false => Err(Overflow),
        }
    }

    /// Bytes that were promised.
    pub(crate) fn promised(&self) -> u64 {
        self.promised
    }

    /// Notes that `bytes` of the promised room are on their way to the disk now.
    pub(crate) fn wrote(&mut self, bytes: u64) {
        let bytes = bytes.min(self.unwritten);
        self.unwritten -= bytes;
        let mut used = self.room.used();
        used.unwritten = used.unwritten.saturating_sub(bytes);
    }

    /// Turns the promise into a tip of `size` bytes that is held.
    pub(crate) fn keep(self, size: u64) {
        self.room.found(size);
    }
}

impl std::fmt::Debug for Admission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Admission").finish_non_exhaustive()
    }
}

impl Drop for Admission {
    fn drop(&mut self) {
        let mut used = self.room.used();
        used.admissions = used.admissions.saturating_sub(1);
        used.promised = used.promised.saturating_sub(self.promised);
        used.unwritten = used.unwritten.saturating_sub(self.unwritten);
    }
}
