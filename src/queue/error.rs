//! What can go wrong, in words for whoever runs the relay. No size and no time of a tip is named.

use std::io;
use std::path::PathBuf;
use std::sync::OnceLock;

use envelope::{TipId, MAX_GROUPS, MAX_GROUP_BYTES};

/// Why the queue cannot do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum QueueError {
    /// Another process holds the data folder.
    #[error(
        "{} is in use by another process; use the relay that serves it, or stop that first",
        .0.display()
    )]
    InUse(PathBuf),
    /// A folder lets other users look into it.
    #[error("{path} is open to other users; run `chmod 700 {path}`", path = .0.display())]
    NotPrivate(PathBuf),
    /// The folder belongs to another user, who could not use the files that would be made in it.
    #[error(
        "{} belongs to another user; run this command as that user, for example with `sudo -u`",
        .0.display()
    )]
    NotOwner(PathBuf),
    /// A folder or a file of the queue cannot be used.
    #[error("cannot {what} {}: {source}", .path.display())]
    Files {
        /// What was tried, as a verb.
        what: &'static str,
        /// What it was tried on.
        path: PathBuf,
        /// The reason.
        source: io::Error,
    },
    /// The chain file does not say what it should, and the index does not know better.
    #[error(
        "{} is damaged and the index does not hold a copy; restore it from a backup, or remove it \
         to start again with batch 1, which readers will report as a gap",
        .0.display()
    )]
    Chain(PathBuf),
    /// The group is none of those that the relay served with last.
    #[error("the relay has no group {name:?}; it has: {known}")]
    UnknownGroup {
        /// What was asked for.
        name: String,
        /// Those that there are.
        known: String,
    },
    /// A name that no group can have.
    #[error(
        "{0:?} cannot name a group: 1 to {MAX_GROUP_BYTES} of A-Z, a-z, 0-9, ., _ and -, and a letter or \
         digit first; rename its keys file"
    )]
    NotAGroup(String),
    /// The keys folder's groups and those that tips still wait for are more than have numbers.
    #[error(
        "tips wait for groups that are no more, and with those of the keys folder these are more than \
         {MAX_GROUPS}; give keys files their old names, or acknowledge these tips without --group"
    )]
    TooManyGroups,
    /// The index cannot be opened, and not because it is damaged.
    #[error("cannot open the index of the queue: {0}; mend the cause and start again")]
    Index(#[source] io::Error),
    /// The disk has no room for the tip, although its room was reserved.
    #[error("the disk is full; nothing of the tip was kept")]
    DiskFull(#[source] io::Error),
    /// The disk has no room for the index. Nothing has changed.
    #[error("the disk has no room to note this; free some space and try again")]
    NoRoom,
    /// The tip's file could not be made, written or named; nothing of it was kept.
    #[error("the tip could not be written: {0}; nothing of it was kept")]
    Write(#[source] io::Error),
    /// The part holds other bytes than the sealed tip.
    #[error("the part does not hold exactly the sealed tip; nothing of it was kept")]
    NotTheTip,
    /// A tip with this id is already in the folder.
    #[error("a tip with the id {0} is already in the queue; nothing was overwritten")]
    Taken(TipId),
    /// Another batch was confirmed after the export was prepared.
    #[error("another export was confirmed in between; discard this batch and export again")]
    StaleExport,
    /// A tip that is to be deleted could not be removed.
    #[error("a tip could not be deleted: {0}; mend the cause and acknowledge again")]
    Delete(#[source] io::Error),
    /// The queue has stopped.
    #[error("the queue has stopped: {0}; check the disk and restart the relay")]
    Stopped(#[from] Stopped),
}

/// Why the queue has stopped. What was acknowledged before is durable and stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Stopped {
    /// The disk did not confirm the content of a tip.
    #[error("the disk did not confirm a tip's content")]
    Content,
    /// The disk did not confirm the names in the folder of tips.
    #[error("the disk did not confirm the folder of tips")]
    Folder,
    /// The index could not be written or read.
    #[error("the index could not be written or read")]
    Index,
    /// The chain file could not be made durable.
    #[error("the disk did not confirm the chain file")]
    Chain,
    /// The file of groups could not be made durable.
    #[error("the disk did not confirm the file of groups")]
    Groups,
    /// The thread that owns the index did not answer, or ended.
    #[error("the index does not answer")]
    Silent,
}

/// Holds the first reason to stop. There is no way back: after a failed sync the disk's content is
/// unknown, and asking again may wrongly succeed.
#[derive(Default)]
pub(crate) struct Stop(OnceLock<Stopped>);

impl Stop {
    /// Stops the queue and says why it has stopped, which may be an earlier reason.
    pub(crate) fn now(&self, reason: Stopped) -> Stopped {
        *self.0.get_or_init(|| reason)
    }

    /// Fails if the queue has stopped.
    pub(crate) fn check(&self) -> Result<(), Stopped> {
        self.0.get().copied().map_or(Ok(()), Err)
    }
}

/// Tells a full disk from other failures to write.
pub(crate) fn write_failure(error: io::Error) -> QueueError {
    match is_full(&error) {
        true => QueueError::DiskFull(error),
        false => QueueError::Write(error),
    }
}

/// Whether the disk, or the user's share of it, is full.
pub(crate) fn is_full(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
    )
}
