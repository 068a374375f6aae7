//! What waits for which group.

use std::collections::BTreeMap;

use envelope::MAX_GROUPS;
use serde::{Deserialize, Serialize};

use crate::error::QueueError;
use crate::keeper::Keeper;
use crate::names::GroupSet;
use crate::record::{Readers, State};

/// What waits for a group. Holds no time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupStatus {
    /// Its name.
    pub name: String,
    /// Whether the keys folder has it. If not, its tips leave only by a receipt without a group.
    pub known: bool,
    /// Tips for it in no confirmed batch of its own.
    pub waiting: u64,
    /// Tips in a confirmed batch of its own that no receipt of its own named yet.
    pub exported: u64,
    /// The number of its own last confirmed batch, 0 before the first.
    pub sequence: u64,
}

/// What waits for each group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// The groups of the keys folder, and others that tips wait for, sorted by name.
    pub groups: Vec<GroupStatus>,
    /// Tips for none of the groups that the keys folder has, or for none that has not opened them: they leave only
    /// by a receipt without a group.
    pub stranded: u64,
}

/// Tips by group's number, waiting and exported.
#[derive(Default)]
struct Counts {
    each: BTreeMap<u8, (u64, u64)>,
    stranded: u64,
}

impl Counts {
    fn add(&mut self, readers: Readers, all: GroupSet) {
        let left = readers.left(all);
        for number in (0..MAX_GROUPS as u8).filter(|number| left.has(*number)) {
            let (waiting, exported) = self.each.entry(number).or_default();
            *match readers.exported.has(number) {
                true => exported,
                false => waiting,
            } += 1;
        }
        self.stranded += u64::from(!left.meets(all));
    }
}

impl Keeper {
    /// Counts what waits for whom. Nothing, before there was a keys folder.
    pub(crate) fn tally(&mut self) -> Result<Tally, QueueError> {
        self.shared.stop.check()?;
        if self.groups.known.is_empty() {
            return Ok(Tally::default());
        }
        let all = self.groups.all()?;
        let mut counts = Counts::default();
        for step in &self.unrecorded {
            let readers = step.to.and_then(|record| record.readers());
            readers
                .into_iter()
                .for_each(|readers| counts.add(readers, all));
        }
        for state in [State::Waiting, State::Exported] {
            let counted = self.index.each(state, |_, record| {
                let readers = record.readers();
                readers
                    .into_iter()
                    .for_each(|readers| counts.add(readers, all));
            });
            self.sound(counted)?;
        }
        Ok(self.named(&counts))
    }

    fn named(&mut self, counts: &Counts) -> Tally {
        let mut groups: BTreeMap<String, GroupStatus> = BTreeMap::new();
        for (number, name) in self.groups.names.clone().iter() {
            let (waiting, exported) = counts.each.get(&number).copied().unwrap_or_default();
            let known = self.groups.known.contains(name);
            if known || waiting + exported > 0 {
                let chain = self.groups.chain(name);
                let status = GroupStatus {
                    name: name.to_owned(),
                    known,
                    waiting,
                    exported,
                    sequence: chain.map_or(0, |chain| chain.last.sequence),
                };
                groups.insert(name.to_owned(), status);
            }
        }
        Tally {
            groups: groups.into_values().collect(),
            stranded: counts.stranded,
        }
    }
}
