//! What every handle of the queue and its owner see.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::admission::Room;
use crate::chain::Chain;
use crate::error::Stop;
use crate::folder::Folder;

/// Tips by their state, and the last batches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) waiting: u64,
    pub(crate) exported: u64,
    pub(crate) gone: u64,
    pub(crate) chain: Chain,
    /// The chains of the known groups.
    pub(crate) own: BTreeMap<String, Chain>,
}

/// The common part.
pub(crate) struct Shared {
    pub(crate) folder: Arc<Folder>,
    pub(crate) room: Arc<Room>,
    pub(crate) stop: Stop,
    /// Whether small tips are made durable by the journal.
    pub(crate) journal: bool,
    counts: Mutex<Counts>,
}

impl Shared {
    /// A queue that has not stopped.
    pub(crate) fn new(folder: Arc<Folder>, room: Arc<Room>, journal: bool, counts: Counts) -> Self {
        Self {
            folder,
            room,
            stop: Stop::default(),
            journal,
            counts: Mutex::new(counts),
        }
    }

    /// The counts. Only the owner changes them.
    pub(crate) fn counts(&self) -> MutexGuard<'_, Counts> {
        // Each count is changed by one statement, so a panic elsewhere does not spoil them.
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
