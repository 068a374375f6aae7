//! Brings the index up to date with the folder.
//!
//! Tips never change once they are there, so only names are compared: what the folder has and the index has
//! not is read, what the folder has no more leaves the index. An interrupted run loses at most one share of
//! the work, and the next command goes on. Only one program takes in at a time.

use std::num::NonZero;
use std::os::fd::OwnedFd;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{sync_channel, Receiver};
use std::thread;

use envelope::{AttachmentState, TipId};
use rusqlite::{params, Connection};
use rustix::fs::{flock, FlockOperation, Mode, OFlags};
use rustix::io::Errno;
use triage::Signature;

use super::told::beginning;
use super::{schema, words, Case, CaseError, Pictures, StoredTip};
use crate::console::Console;
use crate::progress::{grouped, Progress};

/// Tips that are written to the index together, at most.
const TOGETHER: usize = 2000;
/// Bytes of texts from which on a share is written: one tip can have 4 MiB, and as much again for the index.
const SHARE: usize = 16 << 20;
/// Tips that are read and not yet in a share, at most.
const WAITING: usize = 4;

/// A tip with all that is worked out of it alone.
struct Digested {
    stored: StoredTip,
    words: String,
    language: Option<&'static str>,
    signature: Option<Vec<u8>>,
}

impl Case {
    /// Takes in new tips, drops those that are gone, looks at new pictures if wanted, and sorts all anew if anything
    /// changed.
    pub(super) fn take_in(
        &mut self,
        pictures: Pictures,
        console: &mut Console<'_>,
    ) -> Result<(), CaseError> {
        // Known first: what another program adds meanwhile is new to this one, not gone.
        let known = self.known()?;
        if known == self.present()? && !self.is_behind(pictures)? {
            return Ok(());
        }
        let _alone = self.alone(console)?;
        let known = self.known()?;
        let present = self.present()?;
        let gone = without(&known, &present);
        let new = without(&present, &known);
        self.drop_all(&gone, console)?;
        if !new.is_empty() {
            self.read_all(&new, console)?;
        }
        if pictures == Pictures::Look {
            self.look_at_pictures(console)?;
        }
        self.sort_if_changed(console)
    }

    /// Whether pictures wait to be looked at, or tips to be sorted.
    fn is_behind(&self, pictures: Pictures) -> Result<bool, CaseError> {
        let unseen = match pictures {
            Pictures::Look => "SELECT 1 FROM attachments WHERE looked = 0 AND type LIKE 'image/%'",
            Pictures::Wait => "SELECT 1 WHERE 0",
        };
        self.run(|index| {
            let question =
                format!("SELECT EXISTS ({unseen}) OR EXISTS (SELECT 1 FROM tips WHERE fold = 0)");
            index.query_row(&question, [], |row| row.get(0))
        })
    }

    /// The lock under which the index is brought up to date: two programs would number and sort the same tips.
    fn alone(&self, console: &mut Console<'_>) -> Result<OwnedFd, CaseError> {
        let failed = |error: Errno| CaseError::Read {
            path: self.folder.clone(),
            source: error.into(),
        };
        let flags = OFlags::DIRECTORY | OFlags::RDONLY | OFlags::CLOEXEC;
        let folder = rustix::fs::open(&self.folder, flags, Mode::empty()).map_err(failed)?;
        // File systems without locks, as on some network shares, still hold case folders.
        if flock(&folder, FlockOperation::NonBlockingLockExclusive) == Err(Errno::WOULDBLOCK) {
            console.note("another bocca-reader brings the index up to date; waiting for it");
            let _waited = flock(&folder, FlockOperation::LockExclusive);
        }
        Ok(folder)
    }

    fn drop_all(&mut self, gone: &[TipId], console: &mut Console<'_>) -> Result<(), CaseError> {
        if gone.is_empty() {
            return Ok(());
        }
        let count = grouped(gone.len() as u64);
        console.note(format_args!("tips that are no longer in the folder: {count}; their labels and notes stay in the index"));
        self.change(|index| {
            gone.iter().try_for_each(|id| drop_tip(index, id))?;
            // What is deleted is only marked until then.
            index.execute("INSERT INTO words (words) VALUES ('optimize')", [])?;
            // The others' places may change.
            index.execute("UPDATE tips SET fold = 0", []).map(drop)
        })
    }

    /// Empties what is filled from the folder.
    pub(super) fn empty(&mut self) -> Result<(), CaseError> {
        self.change(|index| {
            for table in schema::INDEXED_TABLES {
                index.execute_batch(&format!("DROP TABLE IF EXISTS {table}"))?;
            }
            index.execute_batch(schema::INDEXED)
        })
    }

    /// The tips of the folder, in order.
    fn present(&self) -> Result<Vec<TipId>, CaseError> {
        let path = self.folder.join("tips");
        let failed = |source| CaseError::Read {
            path: path.clone(),
            source,
        };
        let mut present = Vec::new();
        for entry in std::fs::read_dir(&path).map_err(failed)? {
            let name = entry.map_err(failed)?.file_name();
            present.extend(name.to_str().and_then(|name| name.parse::<TipId>().ok()));
        }
        present.sort_unstable();
        Ok(present)
    }

    /// The tips of the index, in order.
    fn known(&self) -> Result<Vec<TipId>, CaseError> {
        self.run(|index| {
            let mut ids = index.prepare_cached("SELECT id FROM tips ORDER BY id")?;
            let ids = ids.query_map([], |row| Ok(row.get_ref(0)?.as_str()?.parse().ok()))?;
            ids.filter_map(Result::transpose).collect()
        })
    }

    fn read_all(&mut self, new: &[TipId], console: &mut Console<'_>) -> Result<(), CaseError> {
        let tips = self.folder.join("tips");
        let next = AtomicUsize::new(0);
        let workers = thread::available_parallelism().map_or(1, NonZero::get);
        let mut progress = Progress::start(new.len() as u64, console);
        let (send, digested) = sync_channel(WAITING);
        let outcome = thread::scope(|scope| {
            for _ in 0..workers.min(new.len()) {
                let (send, next, tips) = (send.clone(), &next, &tips);
                scope.spawn(move || {
                    while let Some(id) = new.get(next.fetch_add(1, Ordering::Relaxed)) {
                        if send.send(digest(tips, *id)).is_err() {
                            return;
                        }
                    }
                });
            }
            drop(send);
            // Gone before the readers are waited for, which wait for it where writing fails.
            let digested = digested;
            self.write_all(&digested, &mut progress, console)
        });
        progress.finish();
        outcome
    }

    fn write_all(
        &mut self,
        digested: &Receiver<Result<Digested, (TipId, String)>>,
        progress: &mut Progress,
        console: &mut Console<'_>,
    ) -> Result<(), CaseError> {
        let mut done = 0;
        loop {
            let share = share(digested);
            if share.is_empty() {
                return Ok(());
            }
            done += share.len();
            self.change(|index| {
                let mut tips = share.iter().filter_map(|tip| tip.as_ref().ok());
                tips.try_for_each(|tip| insert(index, tip))
            })?;
            for (id, why) in share.into_iter().filter_map(Result::err) {
                self.left_out += 1;
                console.note(format_args!("tip {id} is left out: {why}"));
            }
            progress.show(done as u64, console);
        }
    }
}

/// Those of `all`, in order, that `others`, in order too, has not.
fn without(all: &[TipId], others: &[TipId]) -> Vec<TipId> {
    let missing = all.iter().filter(|id| others.binary_search(id).is_err());
    missing.copied().collect()
}

/// What is written together next; nothing once all is written.
fn share(
    digested: &Receiver<Result<Digested, (TipId, String)>>,
) -> Vec<Result<Digested, (TipId, String)>> {
    let (mut share, mut bytes) = (Vec::new(), 0);
    while let Some(next) = digested.iter().next() {
        bytes += next.as_ref().map_or(0, |tip| 2 * tip.words.len());
        share.push(next);
        if share.len() >= TOGETHER || bytes >= SHARE {
            break;
        }
    }
    share
}

/// Reads a tip; one that makes the program fail must not take the others with it.
fn digest(tips: &Path, id: TipId) -> Result<Digested, (TipId, String)> {
    let read = catch_unwind(AssertUnwindSafe(|| digested(tips, id)));
    read.unwrap_or_else(|_| {
        let why = "reading it failed inside the program; please report this";
        Err((id, why.to_owned()))
    })
}

fn digested(tips: &Path, id: TipId) -> Result<Digested, (TipId, String)> {
    let stored = StoredTip::read(&tips.join(id.to_string()), id).map_err(|why| (id, why))?;
    let tip = &stored.tip;
    let mut parts = vec![tip.message.as_str()];
    parts.extend(tip.answers.values().map(String::as_str));
    parts.extend(tip.appeal.as_deref());
    Ok(Digested {
        words: words::text(&parts),
        language: triage::language(&tip.message),
        signature: Signature::of(&tip.message).map(|signature| signature.to_bytes()),
        stored,
    })
}

/// `fold` is 0 until the tips are sorted.
fn insert(index: &Connection, digested: &Digested) -> rusqlite::Result<()> {
    let (id, tip) = (digested.stored.id.to_string(), &digested.stored.tip);
    let mailbox = tip.mailbox.as_ref().map(|mailbox| hex(&mailbox.id));
    index
        .prepare_cached("INSERT INTO tips (id, appeal, language, beginning, mailbox, fold, sealed_by_sender) VALUES (?, ?, ?, ?, ?, 0, ?)")?
        .execute(params![id, tip.appeal, digested.language, beginning(&tip.message), mailbox, digested.stored.sealed_by_sender])?;
    let n = index.last_insert_rowid();
    index
        .prepare_cached("INSERT INTO texts VALUES (?, ?, ?)")?
        .execute(params![n, tip.message, digested.signature])?;
    index
        .prepare_cached("INSERT INTO words (rowid, text) VALUES (?, ?)")?
        .execute(params![n, digested.words])?;
    for (question, answer) in &tip.answers {
        index
            .prepare_cached("INSERT INTO answers VALUES (?, ?, ?)")?
            .execute(params![n, question, answer])?;
    }
    for (number, attachment) in (1..).zip(&tip.attachments) {
        let state = match attachment.state {
            AttachmentState::Cleaned => "cleaned",
            AttachmentState::Original => "original",
        };
        index
            .prepare_cached("INSERT INTO attachments (n, number, name, type, size, sha256, state, removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")?
            .execute(params![
                n,
                number,
                attachment.name,
                attachment.media_type,
                attachment.size.cast_signed(),
                attachment.sha256.to_string(),
                state,
                attachment.removed.join("\u{1f}")
            ])?;
    }
    Ok(())
}

fn drop_tip(index: &Connection, id: &TipId) -> rusqlite::Result<()> {
    let id = id.to_string();
    for question in [
        "DELETE FROM words WHERE rowid = (SELECT n FROM tips WHERE id = ?)",
        "DELETE FROM texts WHERE n = (SELECT n FROM tips WHERE id = ?)",
        "DELETE FROM answers WHERE n = (SELECT n FROM tips WHERE id = ?)",
        "DELETE FROM attachments WHERE n = (SELECT n FROM tips WHERE id = ?)",
        "DELETE FROM tips WHERE id = ?",
    ] {
        index.prepare_cached(question)?.execute([&id])?;
    }
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
