//! A bundle of replies on its way into the mailboxes: all of it is checked before the first is there.

use std::io::{self, Read};
use std::sync::PoisonError;

use data_encoding::HEXLOWER;
use envelope::{Replies, RepliesError, ReplyEntry};

use super::parts::Parts;
use super::quiet::{Named, Quiet};
use super::{count, reply_name, Inner, Mailboxes, MAILBOX_CAPACITY};
use crate::error::is_full;

/// What a folder takes on most file systems.
const FOLDER: u64 = 4096;

/// What became of the replies of a bundle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// In their mailboxes now.
    pub kept: u64,
    /// In their mailboxes before.
    pub already_there: u64,
    /// Left out.
    pub left_out: u64,
    /// Why: a sentence for each mailbox that took not all of its replies.
    pub refused: Vec<String>,
}

/// Why a bundle was not imported, or not to its end.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// It does not read to its end.
    #[error("{0}; nothing was imported")]
    Bundle(#[from] RepliesError),
    /// Its mailboxes are at another relay, this one: nobody would find the replies here.
    #[error("this bundle answers tips of the relay {0}, and this is another; import it there; nothing was imported")]
    OtherRelay(String),
    /// The mailboxes hold as much as they may.
    #[error(
        "the mailboxes are full: this bundle needs {wanted} bytes and {left} are left; they have room again when \
         tipsters have read and deleted their replies; nothing was imported"
    )]
    Full {
        /// Bytes of its new replies.
        wanted: u64,
        /// Bytes that the mailboxes may still take.
        left: u64,
    },
    /// The disk has too little free space beside its reserve.
    #[error("the disk is nearly full; free space on it and import again; nothing was imported")]
    DiskLow,
    /// The disk failed before the first reply was in its place.
    #[error("cannot write the replies: {0}; nothing was imported")]
    Write(#[source] io::Error),
    /// The disk failed after that.
    #[error(
        "cannot put all replies into their mailboxes: {0}; some may be there: mend the cause and import the bundle \
         again, which keeps none twice"
    )]
    Unfinished(#[source] io::Error),
}

impl Mailboxes {
    /// Puts the replies of a bundle into the mailboxes of the relay whose first onion address is `relay`, if it has
    /// one. The bundle is read to its end first, and its replies are durable before the first is put in its place. A
    /// reply that is there already is there once, written anew. When this returns `Ok`, all that it counts as kept or
    /// already there survives a power cut.
    ///
    /// A mailbox holds at most 32 replies: what is over that is left out and told. All hold at most 1 GiB.
    ///
    /// # Errors
    /// [`ImportError`]; only after [`ImportError::Unfinished`] has something changed.
    pub fn import(
        &self,
        relay: Option<&str>,
        bundle: &mut dyn Read,
    ) -> Result<Imported, ImportError> {
        let boxes = &*self.0;
        let one = boxes.importing.lock();
        let _one = one.unwrap_or_else(PoisonError::into_inner);
        let reader = Replies::read(bundle)?;
        if let Some(named) = reader.replies().relay().filter(|it| Some(*it) != relay) {
            return Err(ImportError::OtherRelay(named.to_owned()));
        }
        let mut plan = Plan::of(boxes, reader.replies())?;
        let parts = Parts::make(boxes).map_err(unwritten)?;
        for next in reader {
            let (entry, block) = next?;
            if plan.takes(&entry) {
                parts.write(&entry, &block).map_err(unwritten)?;
            }
        }
        let handle = boxes.folder.handle();
        boxes.disk.sync_all(handle).map_err(unwritten)?;
        let settled = boxes.settle(&parts, &mut plan);
        drop(parts);
        let settled = settled.and_then(|()| boxes.disk.sync_all(handle));
        settled.map_err(ImportError::Unfinished)?;
        Ok(plan.imported)
    }
}

impl Inner {
    /// Whether the disk has `bytes` beside its reserve.
    pub(super) fn spares(&self, bytes: u64) -> io::Result<bool> {
        let free = self.disk.free(self.folder.handle())?;
        Ok(free >= bytes.saturating_add(self.bounds.disk_reserve))
    }

    /// Puts the parts into their mailboxes, one mailbox at a time, so that nobody waits long.
    fn settle(&self, parts: &Parts<'_>, plan: &mut Plan) -> io::Result<()> {
        for replies in plan.taken.chunk_by(same_mailbox) {
            let Some(first) = replies.first() else {
                continue;
            };
            let mut held = self.held();
            let folder = self.folder.make(&HEXLOWER.encode(&first.mailbox))?;
            let mut empty = count(&folder)? == 0;
            for entry in replies {
                let before = folder.look(&reply_name(&entry.sha256))?;
                parts.settle(entry)?;
                if let Named::File { size, .. } = before {
                    held.less(size);
                    plan.imported.already_there += 1;
                } else {
                    plan.imported.kept += 1;
                }
                held.replies += 1;
                held.bytes = held.bytes.saturating_add(entry.size);
                held.mailboxes += u64::from(empty);
                empty = false;
            }
            folder.fix_times()?;
        }
        Ok(())
    }
}

/// Which replies of a bundle go into their mailboxes. Until they do, the mailboxes only get emptier.
#[derive(Default)]
struct Plan {
    /// In the bundle's order.
    taken: Vec<ReplyEntry>,
    /// Bytes of those that are not there yet.
    new: u64,
    /// Mailboxes that have no folder yet.
    folders: u64,
    imported: Imported,
}

impl Plan {
    fn of(boxes: &Inner, replies: &Replies) -> Result<Self, ImportError> {
        let mut plan = Self::default();
        for replies in replies.entries().chunk_by(same_mailbox) {
            plan.add(boxes, replies).map_err(unwritten)?;
        }
        let left = boxes.bounds.capacity.saturating_sub(boxes.held().bytes);
        if plan.new > left {
            let wanted = plan.new;
            return Err(ImportError::Full { wanted, left });
        }
        let sizes = plan.taken.iter().map(|entry| entry.size);
        let written = sizes.fold(plan.folders * FOLDER, u64::saturating_add);
        match boxes.spares(written) {
            Ok(true) => Ok(plan),
            Ok(false) => Err(ImportError::DiskLow),
            Err(error) => Err(unwritten(error)),
        }
    }

    /// Adds the replies for one mailbox, as many as fit.
    fn add(&mut self, boxes: &Inner, replies: &[ReplyEntry]) -> io::Result<()> {
        let Some(first) = replies.first() else {
            return Ok(());
        };
        let id = HEXLOWER.encode(&first.mailbox);
        let folder = boxes.folder.folder(&id)?;
        if folder.is_none() && boxes.folder.look(&id)? != Named::Nothing {
            self.refuse(
                &id,
                replies.len() as u64,
                "is no folder: look at what is there",
            );
            return Ok(());
        }
        self.folders += u64::from(folder.is_none());
        self.choose(&id, folder.as_ref(), replies)
    }

    fn choose(
        &mut self,
        id: &str,
        folder: Option<&Quiet>,
        replies: &[ReplyEntry],
    ) -> io::Result<()> {
        let there = folder.map_or(Ok(0), count)?;
        let mut room = MAILBOX_CAPACITY.saturating_sub(there);
        let (mut over, mut barred) = (0, 0);
        let look = |entry: &ReplyEntry| {
            let name = reply_name(&entry.sha256);
            folder.map_or(Ok(Named::Nothing), |folder| folder.look(&name))
        };
        for entry in replies {
            match look(entry)? {
                Named::Other => barred += 1,
                Named::Nothing if room == 0 => over += 1,
                named => {
                    if named == Named::Nothing {
                        room -= 1;
                        self.new = self.new.saturating_add(entry.size);
                    }
                    self.taken.push(*entry);
                }
            }
        }
        self.refuse(
            id,
            over,
            &format!("is full, with {MAILBOX_CAPACITY} replies, until its tipster deletes some"),
        );
        self.refuse(
            id,
            barred,
            "has something else under a reply's name: look at its folder",
        );
        Ok(())
    }

    /// Notes that so many replies are left out of a mailbox, if any are.
    fn refuse(&mut self, id: &str, count: u64, why: &str) {
        if count > 0 {
            self.imported.left_out += count;
            let sentence = format!("mailbox {id} {why}; replies left out: {count}");
            self.imported.refused.push(sentence);
        }
    }

    fn takes(&self, entry: &ReplyEntry) -> bool {
        let key = |entry: &ReplyEntry| (entry.mailbox, entry.sha256);
        let place = self.taken.binary_search_by_key(&key(entry), key);
        place.is_ok()
    }
}

fn same_mailbox(a: &ReplyEntry, b: &ReplyEntry) -> bool {
    a.mailbox == b.mailbox
}

fn unwritten(error: io::Error) -> ImportError {
    match is_full(&error) {
        true => ImportError::DiskLow,
        false => ImportError::Write(error),
    }
}
