//! The groups of the keys folder: which there are, and the chain of batches that each of them has.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::chain::{Chain, ChainFile};
use crate::disk::Disk;
use crate::error::QueueError;
use crate::findings::{Finding, Findings};
use crate::groups_file::GroupsFile;
use crate::index::Index;
use crate::names::{GroupSet, Names};
use crate::open::{files, settle_chain, Loss};
use crate::reconcile::{sound, unwritten};
use crate::record::Readers;

/// What the queue knows of groups.
pub(crate) struct Groups {
    pub(crate) names: Names,
    pub(crate) file: GroupsFile,
    /// Those of the keys folder that the relay served with last.
    pub(crate) known: BTreeSet<String>,
    chains: BTreeMap<String, OwnChain>,
    data: PathBuf,
    disk: Arc<dyn Disk>,
}

/// The chain of a group's own batches.
pub(crate) struct OwnChain {
    pub(crate) file: ChainFile,
    pub(crate) last: Chain,
}

/// One of the groups, among all that there are.
#[derive(Clone, Copy)]
pub(crate) struct Reader {
    pub(crate) number: u8,
    pub(crate) all: GroupSet,
}

impl Reader {
    /// Whether a tip is for it that it has not opened; if not `again`, also only one in no batch of its own.
    pub(crate) fn wants(self, readers: Readers, again: bool) -> bool {
        let left = readers.left(self.all).has(self.number);
        left && (again || !readers.exported.has(self.number))
    }
}

impl Groups {
    /// Reads the file of groups, what the index knows, and the chain of each known group.
    pub(crate) fn open(
        data: &Path,
        disk: &Arc<dyn Disk>,
        index: &mut Index,
        findings: &mut Findings,
    ) -> Result<Self, QueueError> {
        let file = GroupsFile::new(data, Arc::clone(disk)).map_err(files("open", data))?;
        let known = file.read().map_err(files("read", &file.path()))?;
        if known.is_none() {
            findings.add(Finding::GroupsLost);
        }
        let names = index.names();
        let mut groups = Self {
            names: sound(names)?,
            file,
            known: known.unwrap_or_default(),
            chains: BTreeMap::new(),
            data: data.to_owned(),
            disk: Arc::clone(disk),
        };
        let mut lost = 0;
        for group in groups.known.clone() {
            match groups.settle_chain(&group, index)? {
                Some(Loss::Chain) => lost += 1,
                Some(Loss::ChainFile) => findings.add(Finding::ChainFromIndex),
                Some(Loss::Index) | None => {}
            }
        }
        findings.count(lost, Finding::GroupChainsLost);
        Ok(groups)
    }

    /// Finds the last batch of a group. Of one that never had any, that is a loss too.
    pub(crate) fn settle_chain(
        &mut self,
        group: &str,
        index: &mut Index,
    ) -> Result<Option<Loss>, QueueError> {
        let file = ChainFile::new(&self.data, Arc::clone(&self.disk), Some(group));
        let file = file.map_err(files("open", &self.data))?;
        let (last, loss) = settle_chain(&file, Some(group), index)?;
        self.chains
            .insert(group.to_owned(), OwnChain { file, last });
        Ok(loss)
    }

    /// Has the index know the numbers of the known groups, and of those that tips wait for (`used`), and no others.
    pub(crate) fn number(&mut self, used: GroupSet, index: &mut Index) -> Result<(), QueueError> {
        self.names.keep_only(self.numbered().and(used));
        // Without a number, a group is refused when it is asked for.
        let _ = self.names.add_all(&self.known);
        index.write_names(&mut self.names).map_err(unwritten)
    }

    /// Of a tip that names these groups, and that none of them has had. Where they cannot all be told apart, it
    /// is for none, and leaves only when the operator acknowledges without a group.
    pub(crate) fn readers(&mut self, named: &BTreeSet<String>) -> Readers {
        let named = match named.is_empty() {
            true => None,
            false => Some(self.names.add_all(named).unwrap_or_default()),
        };
        Readers {
            named,
            ..Readers::default()
        }
    }

    /// The chains of the known groups.
    pub(crate) fn lasts(&self) -> BTreeMap<String, Chain> {
        let known = self.chains.iter();
        let known = known.filter(|(name, _)| self.known.contains(*name));
        known
            .map(|(name, chain)| (name.clone(), chain.last))
            .collect()
    }

    /// The numbers of those known groups that have one.
    pub(crate) fn numbered(&self) -> GroupSet {
        let numbers = self.known.iter().filter_map(|name| self.names.number(name));
        numbers.fold(GroupSet::NONE, GroupSet::with)
    }

    /// The numbers of all known groups.
    pub(crate) fn all(&self) -> Result<GroupSet, QueueError> {
        self.names.set(&self.known).ok_or(QueueError::TooManyGroups)
    }

    /// A known group.
    pub(crate) fn reader(&self, name: &str) -> Result<Reader, QueueError> {
        let unknown = || QueueError::UnknownGroup {
            name: name.to_owned(),
            known: list(&self.known),
        };
        let known = self.known.contains(name).then(|| self.names.number(name));
        let number = known.ok_or_else(unknown)?;
        Ok(Reader {
            number: number.ok_or(QueueError::TooManyGroups)?,
            all: self.all()?,
        })
    }

    /// The chain of a known group.
    pub(crate) fn chain(&mut self, name: &str) -> Result<&mut OwnChain, QueueError> {
        let chain = self.chains.get_mut(name);
        chain.ok_or_else(|| QueueError::UnknownGroup {
            name: name.to_owned(),
            known: list(&self.known),
        })
    }
}

fn list(known: &BTreeSet<String>) -> String {
    match known.is_empty() {
        true => {
            "none; it has to be started once with keys files whose names can name a group".into()
        }
        false => known.iter().cloned().collect::<Vec<_>>().join(", "),
    }
}
