//! What changes in the queue when the keys folder has changed.

use std::collections::BTreeSet;

use envelope::TipId;

use crate::error::{QueueError, Stopped};
use crate::keeper::Keeper;
use crate::names::GroupSet;
use crate::open::files;
use crate::placed::NotKept;
use crate::record::{Readers, Record, State, Step};

/// Records that change in one write of the index, so that little room on the disk is enough.
const STEPS: usize = 512;

impl Keeper {
    /// Has these be the relay's groups. Tips that were for all groups are for all that there were when they came:
    /// no other could open them. The file is written last, so that a crash in between has all of this done again.
    pub(crate) fn set_groups(&mut self, groups: BTreeSet<String>) -> Result<(), QueueError> {
        self.shared.stop.check()?;
        if groups == self.groups.known {
            return Ok(());
        }
        self.record()?;
        let added = self.groups.names.add_all(&groups);
        added.ok_or(QueueError::TooManyGroups)?;
        let written = self.index.write_names(&mut self.groups.names);
        self.written(written)?;
        if !self.groups.known.is_empty() {
            self.name_readers(self.groups.all()?)?;
        }
        for group in &groups {
            let settled = self.groups.settle_chain(group, &mut self.index);
            settled.map_err(|error| self.not_settled(error))?;
        }
        self.groups
            .file
            .write(&groups)
            .map_err(|error| match error {
                NotKept::Unwritten(source) => files("write", &self.groups.file.path())(source),
                NotKept::Unconfirmed(_) => self.shared.stop.now(Stopped::Groups).into(),
            })?;
        self.groups.known = groups;
        self.shared.counts().own = self.groups.lasts();
        Ok(())
    }

    /// A chain that could not be made good, or whose copy could not: what is on the disk is not known then.
    fn not_settled(&self, error: QueueError) -> QueueError {
        if !matches!(error, QueueError::NoRoom | QueueError::Chain(_)) {
            self.shared.stop.now(Stopped::Chain);
        }
        error
    }

    /// Has every tip that is for all groups name `all` of them.
    fn name_readers(&mut self, all: GroupSet) -> Result<(), QueueError> {
        let mut unnamed: Vec<(TipId, Record)> = Vec::new();
        for state in [State::Waiting, State::Exported] {
            let listed = self.index.each(state, |id, record| {
                let readers = record.readers();
                let for_all = readers.is_some_and(|readers| readers.named.is_none());
                unnamed.extend(for_all.then_some((id, record)));
            });
            self.sound(listed)?;
        }
        for some in unnamed.chunks(STEPS) {
            let steps: Vec<_> = some.iter().map(|tip| named(tip, all)).collect();
            let written = self.index.write(&steps, None);
            self.written(written)?;
        }
        Ok(())
    }
}

fn named((id, record): &(TipId, Record), all: GroupSet) -> Step {
    let readers = Readers {
        named: Some(all),
        ..record.readers().unwrap_or_default()
    };
    Step {
        id: *id,
        from: Some(record.state()),
        to: Some(record.with_readers(readers)),
    }
}
