//! Brings the index up to date with the folder.
//!
//! Tips never change once they are there, so only names are compared: what the folder has and the index has
//! not is read, what the folder has no more leaves the index. An interrupted run loses at most one share of
//! the work, and the next command goes on.

use std::collections::{BTreeSet, HashSet};
use std::num::NonZero;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{sync_channel, Receiver};
use std::thread;

use envelope::{AttachmentState, TipId};
use rusqlite::{params, Connection};
use triage::Signature;

use super::{schema, words, Case, CaseError, StoredTip};
use crate::console::Console;
use crate::progress::{grouped, Progress};

/// Tips that are written to the index together.
const TOGETHER: usize = 2000;
/// Tips that are read and not yet written, at most: one can have 4 MiB.
const WAITING: usize = 32;
/// Tips that are named when they cannot be read; the rest is counted.
const NAMED: usize = 20;

/// A tip with all that is worked out of it alone.
struct Digested {
    stored: StoredTip,
    words: String,
    language: Option<&'static str>,
    signature: Option<Vec<u8>>,
}

impl Case {
    /// Takes in new tips, drops those that are gone, and sorts all anew if anything changed.
    pub(super) fn take_in(&mut self, console: &mut Console<'_>) -> Result<(), CaseError> {
        let (present, known) = (self.present()?, self.known()?);
        let gone: Vec<TipId> = known.difference(&present).copied().collect();
        let new: Vec<TipId> = present.difference(&known).copied().collect();
        if !gone.is_empty() {
            let count = grouped(gone.len() as u64);
            console.note(format_args!("tips that are no longer in the folder: {count}; their labels and notes stay in the index"));
            self.change(|index| {
                gone.iter().try_for_each(|id| drop_tip(index, id))?;
                // The others' places may change.
                index.execute("UPDATE tips SET fold = 0", []).map(drop)
            })?;
        }
        if !new.is_empty() {
            self.read_all(&new, console)?;
        }
        self.look_at_pictures(console)?;
        self.sort_if_changed(console)
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

    /// The tips of the folder.
    fn present(&self) -> Result<BTreeSet<TipId>, CaseError> {
        let path = self.folder.join("tips");
        let failed = |source| CaseError::Read {
            path: path.clone(),
            source,
        };
        let mut present = BTreeSet::new();
        for entry in std::fs::read_dir(&path).map_err(failed)? {
            let name = entry.map_err(failed)?.file_name();
            present.extend(name.to_str().and_then(|name| name.parse::<TipId>().ok()));
        }
        Ok(present)
    }

    fn known(&self) -> Result<BTreeSet<TipId>, CaseError> {
        let names: HashSet<String> = self.run(|index| {
            let mut ids = index.prepare_cached("SELECT id FROM tips")?;
            let ids = ids.query_map([], |row| row.get(0))?;
            ids.collect()
        })?;
        Ok(names.iter().filter_map(|name| name.parse().ok()).collect())
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
        let (mut done, mut unread) = (0, 0);
        loop {
            let share: Vec<_> = digested.iter().take(TOGETHER).collect();
            if share.is_empty() {
                break;
            }
            done += share.len();
            self.change(|index| {
                let tips = share.iter().filter_map(|tip| tip.as_ref().ok());
                tips.into_iter().try_for_each(|tip| insert(index, tip))
            })?;
            for (id, why) in share.into_iter().filter_map(Result::err) {
                unread += 1;
                if unread <= NAMED {
                    console.note(format_args!("tip {id} is left out: {why}"));
                }
            }
            progress.show(done as u64, console);
        }
        if unread > NAMED {
            let more = grouped((unread - NAMED) as u64);
            console.note(format_args!("tips left out besides: {more}"));
        }
        Ok(())
    }
}

fn digest(tips: &Path, id: TipId) -> Result<Digested, (TipId, String)> {
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
        .prepare_cached("INSERT INTO tips (id, appeal, language, message, mailbox, signature, fold) VALUES (?, ?, ?, ?, ?, ?, 0)")?
        .execute(params![id, tip.appeal, digested.language, tip.message, mailbox, digested.signature])?;
    let n = index.last_insert_rowid();
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
