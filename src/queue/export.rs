//! Out of the queue: batches, and the chain that they make.

use std::fs::File;
use std::io;
use std::sync::Arc;

use envelope::{BatchTip, Digest, TipId};

use crate::chain::{Chain, NotKept};
use crate::error::{QueueError, Stopped};
use crate::findings::{Finding, Findings};
use crate::folder::{measure, Folder};
use crate::index::Unwritten;
use crate::keeper::Keeper;
use crate::open::files;
use crate::record::{Record, State, Step, Stored};

/// Most tips in one batch: their manifest stays under two thirds of what readers take.
const MAX_BATCH: usize = 250_000;

/// Records that change in one write of the index, so that little room on the disk is enough.
const STEPS: usize = 512;

/// A batch to be written. Nothing changes until it is confirmed.
pub struct Export {
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
    /// The tips of the next batch, sorted by id, and the batch before it. Works on a full disk too,
    /// since exporting is a way to get room.
    pub(crate) fn list(&mut self, all: bool) -> Result<(Chain, Vec<(TipId, Stored)>), QueueError> {
        self.shared.stop.check()?;
        match self.record() {
            Ok(()) | Err(QueueError::NoRoom) => {}
            Err(error) => return Err(error),
        }
        let unrecorded = self.unrecorded.iter();
        let mut tips: Vec<_> = unrecorded
            .filter_map(|step| Some((step.id, step.to?.stored()?)))
            .collect();
        let mut add = |id, record: Record| tips.extend(record.stored().map(|stored| (id, stored)));
        let mut listed = self.index.each(State::Waiting, &mut add);
        if all && listed.is_ok() {
            listed = self.index.each(State::Exported, &mut add);
        }
        self.sound(listed)?;
        tips.sort_unstable_by_key(|(id, _)| *id);
        tips.truncate(MAX_BATCH);
        Ok((self.shared.counts().chain, tips))
    }

    /// Notes that the batch `next` was taken and holds `tips`. The chain file comes first: a crash
    /// in between leaves tips waiting that will be exported again, never a number used twice.
    pub(crate) fn confirm(
        &mut self,
        before: Option<Digest>,
        next: Chain,
        tips: &[TipId],
    ) -> Result<(), QueueError> {
        self.shared.stop.check()?;
        self.record()?;
        let chain = self.shared.counts().chain;
        if chain != next {
            if (chain.sequence.checked_add(1), chain.previous) != (Some(next.sequence), before) {
                return Err(QueueError::StaleExport);
            }
            self.chain_file.write(&next).map_err(|error| match error {
                NotKept::Unwritten(source) => files("write", &self.chain_file.path())(source),
                NotKept::Unconfirmed(_) => self.shared.stop.now(Stopped::Chain).into(),
            })?;
            self.shared.counts().chain = next;
        }
        for some in tips.chunks(STEPS) {
            let marked = self.mark(some, &next);
            self.written(marked)?;
        }
        Ok(())
    }

    fn mark(&mut self, tips: &[TipId], chain: &Chain) -> Result<(), Unwritten> {
        let (mut steps, mut newly) = (Vec::new(), 0);
        for id in tips {
            let (from, stored) = match self.index.find(id)? {
                Some(Record::Waiting(stored)) => (State::Waiting, stored),
                Some(Record::Exported(stored, _)) => (State::Exported, stored),
                _ => continue,
            };
            newly += u64::from(from == State::Waiting);
            steps.push(Step {
                id: *id,
                from: Some(from),
                to: Some(Record::Exported(stored, chain.sequence)),
            });
        }
        self.index.write(&steps, Some(chain))?;
        let mut counts = self.shared.counts();
        counts.waiting = counts.waiting.saturating_sub(newly);
        counts.exported += newly;
        Ok(())
    }
}
