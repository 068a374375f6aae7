//! The queue as the relay holds it.

use std::collections::BTreeSet;
use std::sync::mpsc::{sync_channel, Receiver, RecvTimeoutError, SyncSender};
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};
use std::time::Duration;
use std::{fmt, io};

use envelope::{Digest, Sealed, TipId};
use serde::{Deserialize, Serialize};

use crate::admission::{Admission, Class, Refusal};
use crate::arrival::{Answer, Arrival};
use crate::error::{is_full, write_failure, QueueError, Stopped};
use crate::keeper::{Job, Keeper, GROUP};
use crate::part::{Part, ReadyPart, Undurable, GATHERED};
use crate::shared::Shared;

/// Time after which the owner of the index is taken for hung. Disks that still work answer within a
/// fraction of it.
pub const PATIENCE: Duration = Duration::from_secs(120);

/// About the size of a text-only tip, for saying whether one would be let in.
const TEXT_TIP: u64 = 20 * 1024;

/// The box that tips wait in. Clones share it; the last one to go closes it.
///
/// All methods block.
#[derive(Clone)]
pub struct Queue(Arc<Inner>);

struct Inner {
    shared: Arc<Shared>,
    /// `None` only while this is dropped.
    jobs: Option<SyncSender<Job>>,
    owner: Option<JoinHandle<()>>,
}

/// What the queue holds. Holds no time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Status {
    /// Tips in no confirmed batch.
    pub waiting: u64,
    /// Tips in a confirmed batch that no receipt named yet.
    pub exported: u64,
    /// Ids of deleted tips that are remembered.
    pub gone: u64,
    /// Bytes of ciphertext.
    pub bytes: u64,
    /// Bytes that the queue may hold.
    pub capacity: u64,
    /// Bytes that are free on the disk.
    pub free_disk: u64,
    /// The number of the last confirmed batch, 0 before the first.
    pub sequence: u64,
    /// SHA-256 of the last confirmed batch.
    pub previous: Option<Digest>,
    /// Why a text-only tip would not be let in now, if it would not.
    pub refuses_text: Option<Refusal>,
    /// Why a tip with a small attachment would not be let in now, if it would not.
    pub refuses_files: Option<Refusal>,
    /// Why the queue has stopped, in words, if it has.
    pub stopped: Option<String>,
}

/// A batch after which none was confirmed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastBatch {
    /// Whose it is; `None` for one of all groups together.
    pub group: Option<String>,
    /// Its number, from 1.
    pub sequence: u64,
    /// SHA-256 of its file.
    pub digest: Digest,
}

/// A tip's id, the groups that it names, and what it was sealed into, complete.
type Complete = (TipId, BTreeSet<String>, ReadyPart);

impl Queue {
    /// Starts the owner of the index.
    pub(crate) fn start(keeper: Keeper, shared: Arc<Shared>) -> io::Result<Self> {
        let (jobs, to_do) = sync_channel(GROUP);
        let owner = Builder::new()
            .name("queue".to_owned())
            .spawn(move || keeper.run(&to_do))?;
        Ok(Self(Arc::new(Inner {
            shared,
            jobs: Some(jobs),
            owner: Some(owner),
        })))
    }

    /// Reserves room for a ciphertext of at most `declared` bytes.
    ///
    /// # Errors
    /// When there is none for this class, beside what the queue holds and what was promised to others.
    pub fn admit(&self, declared: u64, class: Class) -> Result<Admission, Refusal> {
        let shared = &self.0.shared;
        shared.stop.check().map_err(|_| Refusal::Stopped)?;
        shared.room.admit(declared, class)
    }

    /// Makes something to seal a tip into.
    ///
    /// # Errors
    /// When the queue has stopped.
    pub fn part(&self, admission: Admission) -> Result<Part, QueueError> {
        let shared = &self.0.shared;
        shared.stop.check()?;
        let folder = Arc::clone(&shared.folder);
        Ok(Part::new(folder, admission, shared.journal))
    }

    /// Whether [`Queue::submit`] does not wait for the disk with a ciphertext of at most `bytes`.
    pub fn is_quick(&self, bytes: u64) -> bool {
        self.0.shared.journal && bytes <= GATHERED as u64
    }

    /// Puts a sealed tip into the queue. When this returns `Ok`, the tip survives a power cut.
    ///
    /// # Errors
    /// When the tip could not be made durable. Nothing of it was kept, except that after
    /// [`QueueError::Stopped`] it may still be found whole at the next start.
    pub fn push(&self, sealed: Sealed<Part>) -> Result<TipId, QueueError> {
        let (answer, answered) = sync_channel(1);
        self.submit(sealed, move |result| drop(answer.send(result)));
        self.wait(&answered)?
    }

    /// The same without waiting for the end: `answer` is called once, with what [`Queue::push`] would
    /// return, by this thread or another, and must not block. If it is not called within
    /// [`PATIENCE`], the caller should say so with [`Queue::unanswered`].
    pub fn submit(
        &self,
        sealed: Sealed<Part>,
        answer: impl FnOnce(Result<TipId, QueueError>) + Send + 'static,
    ) {
        let answer: Answer = Box::new(answer);
        let arrival = match self.complete(sealed) {
            Ok((id, groups, part)) => Arrival {
                id,
                groups,
                part,
                answer,
            },
            Err(error) => return answer(Err(error)),
        };
        // If the owner is gone, the answer goes with it: nobody waits longer than for that.
        let _ = self.give(Job::Push(arrival));
    }

    /// Stops the queue, because its owner did not answer in time.
    pub fn unanswered(&self) -> QueueError {
        self.0.shared.stop.now(Stopped::Silent).into()
    }

    fn complete(&self, sealed: Sealed<Part>) -> Result<Complete, QueueError> {
        let shared = &self.0.shared;
        shared.stop.check()?;
        let (id, groups) = (sealed.id(), sealed.groups().clone());
        let size = sealed.size();
        let part = sealed.into_inner();
        if part.len() != size {
            return Err(QueueError::NotTheTip);
        }
        let part = part.ready().map_err(|undurable| match undurable {
            Undurable::Write(error) => write_failure(error),
            // It was never acknowledged. Want of room is no reason to distrust the disk.
            Undurable::Sync(error) if is_full(&error) => QueueError::DiskFull(error),
            Undurable::Sync(_) => shared.stop.now(Stopped::Content).into(),
        })?;
        Ok((id, groups, part))
    }

    /// Takes the traces of when tips came away, as the queue by itself does 10 s after each: for whoever ends the process
    /// without dropping every clone.
    ///
    /// # Errors
    /// When the queue has stopped, or stops for this.
    pub fn rest(&self) -> Result<(), QueueError> {
        self.ask(Keeper::rest)?
    }

    /// The last confirmed batch of each chain that has one: of all groups together first, then of single groups by
    /// their names.
    pub fn last_batches(&self) -> Vec<LastBatch> {
        let counts = self.0.shared.counts().clone();
        let own = counts.own.into_iter();
        let own = own.map(|(group, chain)| (Some(group), chain));
        let chains = std::iter::once((None, counts.chain)).chain(own);
        let last = chains.filter_map(|(group, chain)| {
            Some(LastBatch {
                group,
                sequence: chain.sequence,
                digest: chain.previous?,
            })
        });
        last.collect()
    }

    /// Tells what the queue holds.
    pub fn status(&self) -> Status {
        let shared = &self.0.shared;
        let counts = shared.counts().clone();
        let stopped = shared.stop.check().err();
        let refuses = |class| match stopped {
            Some(_) => Some(Refusal::Stopped),
            None => shared.room.would_admit(TEXT_TIP, class).err(),
        };
        Status {
            waiting: counts.waiting,
            exported: counts.exported,
            gone: counts.gone,
            bytes: shared.room.held(),
            capacity: shared.room.capacity(),
            free_disk: shared.room.free().unwrap_or(0),
            sequence: counts.chain.sequence,
            previous: counts.chain.previous,
            refuses_text: refuses(Class::TextOnly),
            refuses_files: refuses(Class::WithFiles),
            stopped: stopped.map(|reason| reason.to_string()),
        }
    }

    /// What this handle shares with the owner.
    pub(crate) fn shared(&self) -> &Shared {
        &self.0.shared
    }

    /// Has the owner do something and waits for what it says.
    pub(crate) fn ask<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Keeper) -> T + Send + 'static,
    ) -> Result<T, QueueError> {
        self.0.shared.stop.check()?;
        let (answer, answered) = sync_channel(1);
        self.give(Job::Call(Box::new(move |keeper| {
            // Nobody waits any more only after the queue was declared silent.
            let _ = answer.send(job(keeper));
        })))?;
        Ok(self.wait(&answered)?)
    }

    fn give(&self, job: Job) -> Result<(), Stopped> {
        if let Some(jobs) = &self.0.jobs {
            if jobs.send(job).is_ok() {
                return Ok(());
            }
        }
        Err(self.0.shared.stop.now(Stopped::Silent))
    }

    fn wait<T>(&self, answered: &Receiver<T>) -> Result<T, Stopped> {
        answered
            .recv_timeout(PATIENCE)
            .map_err(|_: RecvTimeoutError| self.0.shared.stop.now(Stopped::Silent))
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        // The owner ends when nobody can give it a job, and closes the index.
        drop(self.jobs.take());
        let silent = self.shared.stop.check() == Err(Stopped::Silent);
        if let Some(owner) = self.owner.take().filter(|_| !silent) {
            // It only panics where the queue is of no more use.
            let _ = owner.join();
        }
    }
}

impl fmt::Debug for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Queue").finish_non_exhaustive()
    }
}
