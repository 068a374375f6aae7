//! What start-up or an export found: counts, and ids only of tips that are damaged.

use std::fmt;

use envelope::TipId;

/// One thing that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Uploads that were cut short; their parts were removed. None was acknowledged.
    PartsRemoved(u64),
    /// Tips whose file was not whole, as after a power cut; they were written anew from the journal.
    Restored(u64),
    /// Tips without a record, as after a crash or from a backup; they are waiting.
    Adopted(u64),
    /// Deletions that were cut short; they are done now.
    DeletionsFinished(u64),
    /// Names in the folder that are not tips. They were left alone and are never exported.
    Foreign(u64),
    /// A tip that the index knows has no file.
    Missing(TipId),
    /// A tip's file is not the one that was sealed. It stays in the queue and is exported as it is.
    Changed(TipId),
    /// A tip's file cannot be read. It stays in the queue.
    Unreadable(TipId),
    /// There was no index; it was built from the folder.
    IndexMissing,
    /// The index was damaged (how), moved to `index.damaged-<n>`, and built from the folder.
    IndexDamaged(&'static str, u32),
    /// The chain file was missing, damaged or old; the index held a newer copy.
    ChainFromIndex,
    /// There are tips but nothing tells the last batch: numbers start again at 1.
    ChainLost,
    /// So many groups had a chain of batches, and nothing tells the last one's number.
    GroupChainsLost(u64),
    /// The file of groups was damaged.
    GroupsLost,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PartsRemoved(n)
            | Self::Restored(n)
            | Self::Adopted(n)
            | Self::DeletionsFinished(n)
            | Self::Foreign(n)
            | Self::GroupChainsLost(n) => write!(f, "{}: {n}", self.advice()),
            Self::Missing(id) | Self::Changed(id) | Self::Unreadable(id) => {
                write!(f, "tip {id} {}", self.advice())
            }
            Self::IndexDamaged(how, n) => {
                write!(
                    f,
                    "the index was damaged ({how}) {} index.damaged-{n}",
                    self.advice()
                )
            }
            Self::IndexMissing | Self::ChainFromIndex | Self::ChainLost | Self::GroupsLost => {
                f.write_str(self.advice())
            }
        }
    }
}

impl Finding {
    /// What was found and what became of it; the number or the name stands beside it.
    fn advice(&self) -> &'static str {
        match self {
            Self::PartsRemoved(_) => {
                "parts of uploads that were cut short, removed; none that had been acknowledged is lost"
            }
            Self::Restored(_) => {
                "tips not whole on the disk, as after a power cut, restored from the journal"
            }
            Self::Adopted(_) => {
                "tips without a record, as after a crash or from a backup, now waiting"
            }
            Self::DeletionsFinished(_) => "deletions that were cut short, done now",
            Self::Foreign(_) => "names in the folder of tips that are not tips, left alone",
            Self::Missing(_) => {
                "is recorded but its file is missing; put it back into the folder of tips from a backup"
            }
            Self::Changed(_) => {
                "was changed on the disk after it was sealed; it is exported as it is"
            }
            Self::Unreadable(_) => {
                "cannot be read; check the disk and the file's owner, then export again"
            }
            Self::IndexMissing => "the index was missing and was built from the tips",
            Self::IndexDamaged(..) => "and was built anew from the tips; the old one is",
            Self::ChainFromIndex => "the chain file was missing, damaged or old and was mended",
            Self::ChainLost => {
                "nothing tells the last batch's number; batches start again at 1, which readers \
                 will report; restore the file `chain` from a backup to avoid that"
            }
            Self::GroupChainsLost(_) => {
                "groups of whose batches nothing tells the last number, so that they start again at 1, \
                 which readers will report; restore the files `chain-…` from a backup to avoid that"
            }
            Self::GroupsLost => {
                "the file `groups` was damaged, and is written anew when `serve` starts; no tip is concerned"
            }
        }
    }
}

/// Everything that was found. Empty when all is as it was left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(pub(crate) Vec<Finding>);

impl Findings {
    /// The findings, in the order in which they were made.
    pub fn iter(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One sentence for each finding.
    pub fn lines(&self) -> Vec<String> {
        self.0.iter().map(ToString::to_string).collect()
    }

    /// Adds a finding.
    pub(crate) fn add(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Adds a finding about a number of things, unless there are none.
    pub(crate) fn count(&mut self, n: u64, finding: fn(u64) -> Finding) {
        if n > 0 {
            self.add(finding(n));
        }
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|finding| writeln!(f, "{finding}"))
    }
}
