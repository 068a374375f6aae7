//! Out of the queue: batches, and the chain that they make.

use std::fs::File;
use std::io;
use std::sync::Arc;

use envelope::{BatchTip, Digest, TipId};

use crate::chain::{Chain, ChainFile};
use crate::error::{QueueError, Stopped};
use crate::findings::{Finding, Findings};
use crate::folder::{measure, Folder};
use crate::groups::Reader;
use crate::index::Unwritten;
use crate::keeper::Keeper;
use crate::open::files;
use crate::placed::NotKept;
use crate::record::{Readers, Record, State, Step, Stored};

/// Most tips in one batch: their manifest stays under two thirds of what readers take.
const MAX_BATCH: usize = 250_000;

/// Records that change in one write of the index, so that little room on the disk is enough.
const STEPS: usize = 512;

/// A batch to be written. Nothing changes until it is confirmed.
pub struct Export {
    /// Whose batch it is, if it is one group's own.
    pub group: Option<String>,
    /// The batch's number.
    pub sequence: u64,
    /// SHA-256 of the batch before it, `None` for the first.
    pub previous: Option<Digest>,
    /// The tips, sorted by id, each with the size and the digest that its file has now.
    pub tips: Vec<BatchTip>,
    /// Tips that were left out or have changed on the disk.
    pub findings: Findings,
    folder: Arc<Folder>,
}

impl Export {
    /// Opens the ciphertext of a tip.
    ///
    /// # Errors
    /// When it cannot be read, for example because it was acknowledged in between.
    pub fn open_tip(&self, id: &TipId) -> io::Result<File> {
        self.folder.open_tip(id)
    }

    /// Looks at each tip's file. A tip without a readable file is left out; one that has changed is
    /// listed as it is now, since its reader can still tell how much of it is whole.
    pub(crate) fn measure(
        folder: Arc<Folder>,
        group: Option<String>,
        chain: Chain,
        recorded: Vec<(TipId, Stored)>,
    ) -> Self {
        let mut findings = Findings::default();
        let tips = recorded
            .into_iter()
            .filter_map(|(id, recorded)| {
                let now = folder.open_tip(&id).and_then(|mut file| measure(&mut file));
                match now {
                    Ok((stored, sha256)) => {
                        if stored != recorded {
                            findings.add(Finding::Changed(id));
                        }
                        let size = stored.size;
                        Some(BatchTip { id, size, sha256 })
                    }
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {
                        findings.add(Finding::Missing(id));
                        None
                    }
                    Err(_) => {
                        findings.add(Finding::Unreadable(id));
                        None
                    }
                }
            })
            .collect();
        Self {
            group,
            sequence: chain.sequence.saturating_add(1),
            previous: chain.previous,
            tips,
            findings,
            folder,
        }
    }
}

impl std::fmt::Debug for Export {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Export")
            .field("sequence", &self.sequence)
            .finish_non_exhaustive()
    }
}

impl Keeper {
    /// The tips of the next batch, of a group's own or of all, sorted by id, and the batch before it. Works on a
    /// full disk too, since exporting is a way to get room.
    pub(crate) fn list(
        &mut self,
        group: Option<&str>,
        all: bool,
    ) -> Result<(Chain, Vec<(TipId, Stored)>), QueueError> {
        self.shared.stop.check()?;
        let reader = group.map(|name| self.groups.reader(name)).transpose()?;
        let chain = self.chain(group)?;
        match self.record() {
            Ok(()) | Err(QueueError::NoRoom) => {}
            Err(error) => return Err(error),
        }
        let wanted = |record: &Record| match reader {
            None => all || record.state() == State::Waiting,
            Some(reader) => record.readers().is_some_and(|it| reader.wants(it, all)),
        };
        let mut tips = Vec::new();
        let mut add = |id, record: Record| {
            let stored = record.stored().filter(|_| wanted(&record));
            tips.extend(stored.map(|stored| (id, stored)));
        };
        for step in &self.unrecorded {
            step.to.into_iter().for_each(|record| add(step.id, record));
        }
        let mut listed = self.index.each(State::Waiting, &mut add);
        if (all || reader.is_some()) && listed.is_ok() {
            listed = self.index.each(State::Exported, &mut add);
        }
        self.sound(listed)?;
        tips.sort_unstable_by_key(|(id, _)| *id);
        tips.truncate(MAX_BATCH);
        Ok((chain, tips))
    }

    /// Notes that the batch `next` was taken and holds `tips`. The chain file comes first: a crash
    /// in between leaves tips waiting that will be exported again, never a number used twice.
    pub(crate) fn confirm(
        &mut self,
        group: Option<&str>,
        before: Option<Digest>,
        next: Chain,
        tips: &[TipId],
    ) -> Result<(), QueueError> {
        self.shared.stop.check()?;
        self.record()?;
        let reader = group.map(|name| self.groups.reader(name)).transpose()?;
        let chain = self.chain(group)?;
        if chain != next {
            if (chain.sequence.checked_add(1), chain.previous) != (Some(next.sequence), before) {
                return Err(QueueError::StaleExport);
            }
            self.go_on(group, next)?;
        }
        for some in tips.chunks(STEPS) {
            let marked = self.mark(some, group, reader, &next);
            self.written(marked)?;
        }
        Ok(())
    }

    /// The last batch of a group, or of all.
    fn chain(&mut self, group: Option<&str>) -> Result<Chain, QueueError> {
        match group {
            None => Ok(self.shared.counts().chain),
            Some(group) => Ok(self.groups.chain(group)?.last),
        }
    }

    /// Has the chain of a group, or of all, end with `next`.
    fn go_on(&mut self, group: Option<&str>, next: Chain) -> Result<(), QueueError> {
        let stop = &self.shared.stop;
        let kept = |file: &ChainFile| {
            file.write(&next).map_err(|error| match error {
                NotKept::Unwritten(source) => files("write", &file.path())(source),
                NotKept::Unconfirmed(_) => stop.now(Stopped::Chain).into(),
            })
        };
        match group {
            None => {
                kept(&self.chain_file)?;
                self.shared.counts().chain = next;
            }
            Some(group) => {
                let chain = self.groups.chain(group)?;
                kept(&chain.file)?;
                chain.last = next;
                self.shared.counts().own = self.groups.lasts();
            }
        }
        Ok(())
    }

    fn mark(
        &mut self,
        tips: &[TipId],
        group: Option<&str>,
        reader: Option<Reader>,
        chain: &Chain,
    ) -> Result<(), Unwritten> {
        let (mut steps, mut newly) = (Vec::new(), 0);
        for id in tips {
            let found = self.index.find(id)?;
            let parts = found.and_then(|it| Some((it, it.stored()?, it.readers()?)));
            let Some((record, stored, readers)) = parts else {
                continue;
            };
            let to = match reader {
                None => Record::Exported(stored, readers, chain.sequence),
                Some(reader) => record.with_readers(Readers {
                    exported: readers.exported.with(reader.number),
                    ..readers
                }),
            };
            newly += u64::from(record.state() != to.state());
            steps.push(Step {
                id: *id,
                from: Some(record.state()),
                to: Some(to),
            });
        }
        self.index.write(&steps, Some((group, chain)))?;
        let mut counts = self.shared.counts();
        counts.waiting = counts.waiting.saturating_sub(newly);
        counts.exported += newly;
        Ok(())
    }
}
