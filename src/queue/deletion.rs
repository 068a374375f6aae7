//! Out of the queue for good: tips whose receipt came.

use std::collections::BTreeMap;
use std::io;

use envelope::TipId;

use crate::error::{QueueError, Stopped};
use crate::keeper::Keeper;
use crate::record::{Record, State, Step};

/// Most ids of deleted tips that are remembered, so that a receipt that comes again is told from one
/// of another relay. Further ids are not remembered and count as unknown when they come again.
pub(crate) const MAX_GONE: u64 = 1_000_000;

/// What became of the tips that a receipt names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Acknowledged {
    /// Deleted now.
    pub deleted: u64,
    /// Opened by the group that shows the receipt, and kept for others. None where no group shows it.
    pub noted: u64,
    /// Kept, since they are not for the group that shows the receipt.
    pub not_theirs: u64,
    /// Kept, since they are in no batch that the group that shows the receipt can have had.
    pub not_exported: u64,
    /// Kept, since they were given to single groups only, others have not opened them, and no group shows the
    /// receipt.
    pub for_groups: u64,
    /// Deleted before.
    pub already_gone: u64,
    /// Never seen here, or deleted and not remembered.
    pub unknown: u64,
}

impl Acknowledged {
    /// Counts what became of further tips.
    pub fn add(&mut self, more: Self) {
        self.deleted += more.deleted;
        self.noted += more.noted;
        self.not_theirs += more.not_theirs;
        self.not_exported += more.not_exported;
        self.for_groups += more.for_groups;
        self.already_gone += more.already_gone;
        self.unknown += more.unknown;
    }
}

/// Records of tips that are about to be deleted.
type Doomed = BTreeMap<TipId, Record>;

impl Keeper {
    /// Deletes tips: marks them, removes their files, and only then forgets them. Every step may be
    /// taken again after a crash.
    pub(crate) fn delete(&mut self, ids: &[TipId]) -> Result<Acknowledged, QueueError> {
        self.shared.stop.check()?;
        self.record()?;
        let mut done = Acknowledged::default();
        let mut doomed = Doomed::new();
        for id in ids {
            let found = self.index.find(id);
            match self.sound(found)? {
                None => done.unknown += 1,
                Some(Record::Gone) => done.already_gone += 1,
                Some(_) if doomed.contains_key(id) => done.already_gone += 1,
                Some(record) => {
                    doomed.insert(*id, record);
                }
            }
        }
        if !doomed.is_empty() {
            self.clear_journal()?;
            self.mark_deleting(&doomed)?;
            self.remove(&doomed)?;
        }
        done.deleted = doomed.len() as u64;
        Ok(done)
    }

    /// Those of these ids whose tips are the queue's, or were and are remembered.
    pub(crate) fn known(&mut self, ids: &[TipId]) -> Result<Vec<TipId>, QueueError> {
        self.shared.stop.check()?;
        self.record()?;
        let mut known = Vec::new();
        for id in ids {
            let found = self.index.find(id);
            if self.sound(found)?.is_some() {
                known.push(*id);
            }
        }
        Ok(known)
    }

    fn mark_deleting(&mut self, doomed: &Doomed) -> Result<(), QueueError> {
        let steps: Vec<_> = doomed
            .iter()
            .map(|(id, record)| Step {
                id: *id,
                from: Some(record.state()),
                to: Some(Record::Deleting(record.size())),
            })
            .collect();
        let written = self.index.write(&steps, None);
        self.written(written)?;
        let mut counts = self.shared.counts();
        for record in doomed.values() {
            let count = match record {
                Record::Waiting(..) => &mut counts.waiting,
                Record::Exported(..) => &mut counts.exported,
                Record::Deleting(_) | Record::Gone => continue,
            };
            *count = count.saturating_sub(1);
        }
        Ok(())
    }

    /// Removes the files. One that cannot be removed stays marked, and the others are done with.
    fn remove(&mut self, doomed: &Doomed) -> Result<(), QueueError> {
        let mut failed: Option<io::Error> = None;
        let mut removed = Vec::with_capacity(doomed.len());
        for (id, record) in doomed {
            match self.shared.folder.remove_tip(id) {
                Ok(()) => removed.push((*id, record.size())),
                Err(error) => failed = Some(error),
            }
        }
        self.forget(&removed)?;
        failed.map_or(Ok(()), |error| Err(QueueError::Delete(error)))
    }

    fn forget(&mut self, removed: &[(TipId, u64)]) -> Result<(), QueueError> {
        let stop = &self.shared.stop;
        let synced = self.shared.folder.sync();
        synced.map_err(|_| stop.now(Stopped::Folder))?;
        let gone = self.shared.counts().gone;
        let steps = gone_steps(removed.iter().map(|(id, _)| *id), gone);
        let remembered = steps.iter().filter(|step| step.to.is_some()).count();
        let written = self.index.write(&steps, None);
        self.written(written)?;
        self.shared.counts().gone += remembered as u64;
        for (_, size) in removed {
            self.shared.room.freed(*size);
        }
        Ok(())
    }
}

/// The last step of deleted tips, when `gone` ids are remembered already.
pub(crate) fn gone_steps(ids: impl Iterator<Item = TipId>, gone: u64) -> Vec<Step> {
    (gone..)
        .zip(ids)
        .map(|(gone, id)| Step {
            id,
            from: Some(State::Deleting),
            to: (gone < MAX_GONE).then_some(Record::Gone),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bounded_number_of_ids_is_remembered() {
        let ids: Vec<_> = (0..4).map(|n| TipId::from_bytes([n; 16])).collect();
        let remembered = |gone| {
            let steps = gone_steps(ids.iter().copied(), gone);
            assert_eq!(steps.len(), ids.len());
            steps.iter().filter(|step| step.to.is_some()).count()
        };
        assert_eq!(remembered(0), 4);
        assert_eq!(remembered(MAX_GONE - 1), 1);
        assert_eq!(remembered(MAX_GONE), 0);
    }
}
