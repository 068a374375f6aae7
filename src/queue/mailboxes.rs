//! Mailboxes: sealed answers that wait for those who sent the tips.

mod import;
mod parts;
mod quiet;
mod survey;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::hint::black_box;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use data_encoding::HEXLOWER;
use envelope::{Digest, ReplyBlock};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::disk::{Disk, RealDisk};
use crate::error::QueueError;
use crate::folder::is_lower_hex;
use crate::open::{files, make_private};
use quiet::{Named, Quiet};
use survey::{survey, Held};

pub use import::{ImportError, Imported};

/// Most replies that wait in one mailbox: 512 KiB, which one request reads.
const MAILBOX_CAPACITY: u64 = 32;

/// Most bytes of replies that wait in all mailboxes: some 250,000 short ones.
const CAPACITY: u64 = 1 << 30;

/// Ends the name of a reply.
const REPLY: &str = ".reply";

/// Sealed replies, in `<data>/mailboxes/`. Clones share them.
///
/// All methods block. Nothing here tells of a tip, a code or a time.
#[derive(Clone)]
pub struct Mailboxes(Arc<Inner>);

struct Inner {
    disk: Arc<dyn Disk>,
    path: PathBuf,
    folder: Quiet,
    bounds: Bounds,
    /// Held for the whole of an import, so that there is one at a time.
    importing: Mutex<()>,
    /// Held while names change.
    held: Mutex<Held>,
}

/// How much the mailboxes hold at most, and leave alone.
#[derive(Clone, Copy)]
pub(crate) struct Bounds {
    pub(crate) capacity: u64,
    pub(crate) disk_reserve: u64,
}

/// What the mailboxes hold. Holds no time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailboxStatus {
    /// Mailboxes with a reply.
    pub mailboxes: u64,
    /// Replies in all of them.
    pub replies: u64,
    /// Most replies that one of them holds.
    pub mailbox_capacity: u64,
    /// Bytes of replies.
    pub bytes: u64,
    /// Bytes of replies that all may hold.
    pub capacity: u64,
    /// Names among them at the last start that are neither; they are left alone.
    pub foreign: u64,
}

impl Mailboxes {
    /// Opens the mailboxes of a data folder, making their folder if it is not there, and removes what an
    /// import left that was cut short. `disk_reserve` bytes of the disk are left free.
    ///
    /// Only whoever holds the folder's queue ([`crate::open`]) may call this, and only while holding it:
    /// the queue's lock is that of the mailboxes too.
    ///
    /// # Errors
    /// When the folder is open to others or another user's, or cannot be used.
    pub fn open(data: &Path, disk_reserve: u64) -> Result<Self, QueueError> {
        let bounds = Bounds {
            capacity: CAPACITY,
            disk_reserve,
        };
        Self::open_on(Arc::new(RealDisk), data, bounds)
    }

    /// Opens them on a given disk, with other bounds.
    pub(crate) fn open_on(
        disk: Arc<dyn Disk>,
        data: &Path,
        bounds: Bounds,
    ) -> Result<Self, QueueError> {
        let path = data.join("mailboxes");
        make_private(&path)?;
        let folder = Quiet::open(&path).map_err(files("open", &path))?;
        parts::sweep(&*disk, &folder).map_err(files("clear", &path))?;
        let held = survey(&folder).map_err(files("read", &path))?;
        folder.fix_times().map_err(files("use", &path))?;
        Ok(Self(Arc::new(Inner {
            disk,
            path,
            folder,
            bounds,
            importing: Mutex::new(()),
            held: Mutex::new(held),
        })))
    }

    /// Reads the replies in a mailbox, in the order of their names, which is that of their digests; at most
    /// 32, 512 KiB. A damaged one is left out. What takes a processor's time is done as often where there is
    /// nothing, so that an answer's time does not tell a wrong code from an empty mailbox or a full one.
    ///
    /// # Errors
    /// When the disk fails. The error does not name the mailbox.
    pub fn replies(&self, mailbox: &[u8; 16]) -> Result<Vec<ReplyBlock>, QueueError> {
        let (mut blocks, mut hashed) = (Vec::new(), 0);
        let read = self.0.each_file(mailbox, |name, bytes| {
            hashed += bytes.len() as u64;
            if name == reply_name(&Digest::of(&bytes)) {
                blocks.extend(ReplyBlock::from_bytes(bytes));
            }
        });
        hash_idly((MAILBOX_CAPACITY * ReplyBlock::MAX).saturating_sub(hashed));
        read.map_err(files("read", &self.0.path))?;
        Ok(blocks)
    }

    /// Deletes from a mailbox exactly the replies whose blocks have these digests, as far as they are
    /// there, durably. Returns how many there were.
    ///
    /// # Errors
    /// When one cannot be deleted: some before it may be. The error does not name the mailbox.
    pub fn remove(&self, mailbox: &[u8; 16], shown: &[Digest]) -> Result<u64, QueueError> {
        let removed = self.0.remove(mailbox, shown);
        removed.map_err(files("delete a reply in", &self.0.path))
    }

    /// Says what is held.
    pub fn status(&self) -> MailboxStatus {
        let held = *self.0.held();
        MailboxStatus {
            mailboxes: held.mailboxes,
            replies: held.replies,
            mailbox_capacity: MAILBOX_CAPACITY,
            bytes: held.bytes,
            capacity: self.0.bounds.capacity,
            foreign: held.foreign,
        }
    }
}

impl Inner {
    /// Calls `each` with the name and the bytes of each file in a mailbox that can be read, and is not
    /// longer by more than a byte than a reply may be.
    fn each_file(&self, mailbox: &[u8; 16], mut each: impl FnMut(&str, Vec<u8>)) -> io::Result<()> {
        let Some(folder) = self.folder.folder(&HEXLOWER.encode(mailbox))? else {
            return Ok(());
        };
        for name in first_replies(&folder)? {
            // One that is deleted or damaged in between is as good as not there.
            if let Ok(bytes) = folder.read(&name, ReplyBlock::MAX) {
                each(&name, bytes);
            }
        }
        Ok(())
    }

    fn remove(&self, mailbox: &[u8; 16], shown: &[Digest]) -> io::Result<u64> {
        let mut held = self.held();
        let id = HEXLOWER.encode(mailbox);
        let Some(folder) = self.folder.folder(&id)? else {
            return Ok(0);
        };
        let (mut removed, mut failed) = (0, None);
        for name in shown.iter().map(reply_name) {
            let gone = match folder.look(&name)? {
                Named::File { size, .. } => {
                    let unlinked = self.disk.unlink(folder.handle(), &name);
                    unlinked.map(|()| held.less(size))
                }
                Named::Nothing | Named::Other => continue,
            };
            match gone {
                Ok(()) => removed += 1,
                Err(error) => failed = Some(error),
            }
        }
        if removed > 0 {
            let empty = count(&folder)? == 0;
            held.mailboxes = held.mailboxes.saturating_sub(u64::from(empty));
            let gone = self.folder.remove_empty(&id)?;
            let changed = if gone { &self.folder } else { &folder };
            changed.fix_times()?;
            drop(held);
            self.disk.sync_folder(changed.handle())?;
        }
        failed.map_or(Ok(removed), Err)
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        // Each count is changed by one statement, so a panic elsewhere does not spoil them.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The names of the replies in a mailbox, sorted; the first ones, should somebody have put more there.
fn first_replies(mailbox: &Quiet) -> io::Result<BTreeSet<String>> {
    let mut first = BTreeSet::new();
    mailbox.names(|name| {
        if is_reply(name) {
            first.insert(name.to_owned());
            if first.len() as u64 > MAILBOX_CAPACITY {
                first.pop_last();
            }
        }
    })?;
    Ok(first)
}

/// How many replies are in a mailbox.
fn count(mailbox: &Quiet) -> io::Result<u64> {
    let mut count = 0;
    mailbox.names(|name| {
        let is_file = || matches!(mailbox.look(name), Ok(Named::File { .. }));
        count += u64::from(is_reply(name) && is_file());
    })?;
    Ok(count)
}

/// The first half of the digest is enough to tell replies apart, and as long as every other id.
fn reply_name(block: &Digest) -> String {
    let mut name = block.to_string();
    name.truncate(32);
    name + REPLY
}

fn is_reply(name: &str) -> bool {
    name.strip_suffix(REPLY).is_some_and(is_hex)
}

/// Whether this is how 16 bytes are written.
fn is_hex(name: &str) -> bool {
    name.len() == 32 && name.bytes().all(is_lower_hex)
}

/// Takes the time of hashing so many bytes.
fn hash_idly(bytes: u64) {
    let nothing = [0; 4096];
    let mut sha256 = Sha256::new();
    for _ in 0..bytes / nothing.len() as u64 {
        sha256.update(black_box(&nothing));
    }
    black_box(sha256.finalize());
}

impl std::fmt::Debug for Mailboxes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mailboxes").finish_non_exhaustive()
    }
}
