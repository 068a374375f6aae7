//! Start-up: from a data folder in whatever state to a queue.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use rustix::fs::{flock, FlockOperation};
use rustix::process::geteuid;

use crate::admission::{Limits, Room};
use crate::chain::{Chain, ChainFile, Stored};
use crate::disk::{Disk, RealDisk};
use crate::error::QueueError;
use crate::findings::{Finding, Findings};
use crate::folder::{private_folder, Folder, Unfit};
use crate::groups::Groups;
use crate::index::{Index, OpenError};
use crate::journal::{self, Journal};
use crate::keeper::Keeper;
use crate::placed::NotKept;
use crate::queue::Queue;
use crate::reconcile::{reconcile, sound, unwritten, Survey};
use crate::shared::Shared;

/// Most damaged indexes that are kept for whoever wants to know what happened. They hold no secret.
const DAMAGED: u32 = 3;

/// Opens the queue in the data folder, making what is not there yet.
///
/// Takes `<data>/lock`, so there is one queue to a folder. Afterwards the folder of tips and the index
/// agree; what had to be done for that is told.
///
/// # Errors
/// When the folder is in use, open to others or another user's; when the disk fails; when nothing tells
/// the last batch although something should. A damaged index is not an error.
pub fn open(data: &Path, limits: Limits) -> Result<(Queue, Findings), QueueError> {
    open_on(Arc::new(RealDisk), data, limits)
}

/// Opens the queue on a given disk.
pub(crate) fn open_on(
    disk: Arc<dyn Disk>,
    data: &Path,
    limits: Limits,
) -> Result<(Queue, Findings), QueueError> {
    let mut findings = Findings::default();
    make_private(data)?;
    let lock = take_lock(data)?;
    let tips = data.join("tips");
    make_private(&tips)?;
    let folder = Folder::open(tips.clone(), Arc::clone(&disk)).map_err(files("open", &tips))?;
    let folder = Arc::new(folder);
    let room = folder.handle().map_err(files("open", &tips))?;
    let room = Arc::new(Room::new(limits, Arc::clone(&disk), room));
    let journal = open_journal(data, &folder, &disk, &room, &mut findings)?;
    let survey = Survey::of(&folder).map_err(files("read", &tips))?;
    let chain_file = ChainFile::new(data, Arc::clone(&disk), None).map_err(files("open", data))?;
    let mut index = open_index(data, &disk, &mut findings)?;
    let (chain, loss) = settle_chain(&chain_file, None, &mut index)?;
    tell_loss(loss, chain, survey.has_tips(), &mut findings);
    let mut groups = Groups::open(data, &disk, &mut index, &mut findings)?;
    let mut counts = reconcile(
        survey,
        &folder,
        &mut index,
        &mut groups,
        &room,
        &mut findings,
    )?;
    counts.chain = chain;
    counts.own = groups.lasts();
    let shared = Arc::new(Shared::new(folder, room, journal.is_some(), counts));
    let keeper = Keeper {
        index,
        journal,
        shared: Arc::clone(&shared),
        chain_file,
        groups,
        unrecorded: Vec::new(),
        // Opening was seen, too.
        traces: Some(Instant::now()),
        _lock: lock,
    };
    let queue = Queue::start(keeper, shared).map_err(files("start a thread for", data))?;
    Ok((queue, findings))
}

/// Makes a failure to use `path` an error.
pub(crate) fn files(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> QueueError {
    let path = path.to_owned();
    move |source| QueueError::Files { what, path, source }
}

/// Makes a folder that only its owner may look into, durably, and refuses one that is otherwise.
pub(crate) fn make_private(path: &Path) -> Result<(), QueueError> {
    let made = private_folder(path).map_err(|unfit| match unfit {
        Unfit::NotPrivate => QueueError::NotPrivate(path.to_owned()),
        Unfit::Io(source) => files("use", path)(source),
    })?;
    let owner = path.metadata().map_err(files("use", path))?.uid();
    if owner != geteuid().as_raw() {
        return Err(QueueError::NotOwner(path.to_owned()));
    }
    match (made, path.parent()) {
        // The name is made durable too, or a power cut could take the folder with its tips.
        (true, Some(parent)) => sync_folder(parent).map_err(files("make", path)),
        _ => Ok(()),
    }
}

fn sync_folder(path: &Path) -> io::Result<()> {
    let path = match path.as_os_str().is_empty() {
        true => Path::new("."),
        false => path,
    };
    File::open(path)?.sync_all()
}

/// `<data>/lock`, held. Let go in so many words: closing the file is not enough while a program that is
/// just being started holds a copy of it.
pub(crate) struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        // If this fails, closing the file does the same a moment later.
        let _ = flock(&self.0, FlockOperation::Unlock);
    }
}

fn take_lock(data: &Path) -> Result<Lock, QueueError> {
    let path = data.join("lock");
    let file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(&path)
        .map_err(files("open", &path))?;
    match flock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(Lock(file)),
        Err(rustix::io::Errno::WOULDBLOCK) => Err(QueueError::InUse(data.to_owned())),
        Err(error) => Err(files("lock", &path)(error.into())),
    }
}

/// Opens the journal, if there is one or room for one.
fn open_journal(
    data: &Path,
    folder: &Arc<Folder>,
    disk: &Arc<dyn Disk>,
    room: &Room,
    findings: &mut Findings,
) -> Result<Option<Journal>, QueueError> {
    let opened = Journal::open(data, folder, disk, room.spares(journal::ROOM));
    let (journal, restored) = opened.map_err(files("use the journal in", data))?;
    findings.count(restored, Finding::Restored);
    Ok(journal)
}

/// Opens the index. A damaged one is set aside and replaced by an empty one.
fn open_index(
    data: &Path,
    disk: &Arc<dyn Disk>,
    findings: &mut Findings,
) -> Result<Index, QueueError> {
    let path = data.join("index");
    make_private(&path)?;
    let how = match Index::open(&path, Arc::clone(disk)) {
        Ok(index) => return Ok(index),
        Err(OpenError::Io(error)) => return Err(QueueError::Index(error)),
        Err(OpenError::Damaged(how)) => how,
    };
    let number = set_aside(data, &path).map_err(files("move aside", &path))?;
    findings.add(Finding::IndexDamaged(how, number));
    make_private(&path)?;
    Index::open(&path, Arc::clone(disk)).map_err(|error| match error {
        OpenError::Io(error) => QueueError::Index(error),
        OpenError::Damaged(how) => QueueError::Index(io::Error::other(how)),
    })
}

/// Moves the damaged index to the first free place, or to the place of the oldest.
fn set_aside(data: &Path, index: &Path) -> io::Result<u32> {
    let place = |n: u32| -> PathBuf { data.join(format!("index.damaged-{n}")) };
    let free = |n: &u32| place(*n).symlink_metadata().is_err();
    let number = match (1..=DAMAGED).find(free) {
        Some(number) => number,
        None => {
            std::fs::remove_dir_all(place(1))?;
            for n in 1..DAMAGED {
                std::fs::rename(place(n + 1), place(n))?;
            }
            DAMAGED
        }
    };
    std::fs::rename(index, place(number))?;
    sync_folder(data)?;
    Ok(number)
}

/// What had been lost of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Loss {
    /// All of it: there is no file and no copy. It begins anew.
    Chain,
    /// The copy in the index.
    Index,
    /// The file was missing, damaged or old.
    ChainFile,
}

/// Finds the last batch of a group, or of all: the larger of what the chain file and the index say, written to
/// both. Says which of them did not know.
pub(crate) fn settle_chain(
    file: &ChainFile,
    group: Option<&str>,
    index: &mut Index,
) -> Result<(Chain, Option<Loss>), QueueError> {
    let path = file.path();
    let stored = file.read().map_err(files("read", &path))?;
    let copy = sound(index.chain(group))?;
    let (chain, loss) = match (&stored, copy) {
        (Stored::Damaged, None) => return Err(QueueError::Chain(path)),
        (Stored::Missing, None) => (Chain::default(), Some(Loss::Chain)),
        (Stored::Whole(chain), None) => (*chain, Some(Loss::Index)),
        (Stored::Whole(chain), Some(copy)) if chain.sequence >= copy.sequence => (*chain, None),
        (_, Some(copy)) => (copy, Some(Loss::ChainFile)),
    };
    if !matches!(stored, Stored::Whole(whole) if whole == chain) {
        file.write(&chain).map_err(|error| match error {
            NotKept::Unwritten(source) | NotKept::Unconfirmed(source) => {
                files("write", &path)(source)
            }
        })?;
    }
    if copy != Some(chain) {
        let written = index.write(&[], Some((group, &chain)));
        written.map_err(unwritten)?;
    }
    Ok((chain, loss))
}

/// Tells what was lost of the chain of all, unless the folder is new or that is told already.
fn tell_loss(loss: Option<Loss>, chain: Chain, has_tips: bool, findings: &mut Findings) {
    let damaged = |finding: &Finding| matches!(finding, Finding::IndexDamaged(..));
    let rebuilt = findings.iter().any(damaged);
    match loss {
        Some(Loss::Chain) if has_tips || rebuilt => findings.add(Finding::ChainLost),
        Some(Loss::Index) if !rebuilt && (has_tips || chain.sequence > 0) => {
            findings.add(Finding::IndexMissing);
        }
        Some(Loss::ChainFile) => findings.add(Finding::ChainFromIndex),
        Some(Loss::Chain | Loss::Index) | None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::take_lock;

    #[test]
    fn a_copy_of_the_lock_does_not_keep_it() {
        let data = tempfile::tempdir().unwrap();
        let lock = take_lock(data.path()).unwrap();
        assert!(take_lock(data.path()).is_err());
        let copy = lock.0.try_clone().unwrap();
        drop(lock);
        let again = take_lock(data.path()).unwrap();
        drop(copy);
        assert!(take_lock(data.path()).is_err());
        drop(again);
    }
}
