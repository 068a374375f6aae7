//! The owner of the index and the journal: one thread, one job after another, all pushes that wait as
//! one group.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::arrival::Arrival;
use crate::chain::ChainFile;
use crate::error::{QueueError, Stopped};
use crate::groups::Groups;
use crate::index::{Broken, Index, Unwritten};
use crate::journal::Journal;
use crate::open::Lock;
use crate::record::Step;
use crate::shared::Shared;

/// Most pushes that share their wait for the folder, and most jobs that wait for the owner.
pub(crate) const GROUP: usize = 256;

/// Records that are written at once where room is shortest.
const FEW: usize = 16;

/// Pause in the work after which tips without a record get theirs.
const PAUSE: Duration = Duration::from_millis(20);

/// How long the first of a group waits for others while there are uploads on their way. It is less
/// than the journal's write and sync take, which they then share.
const SIBLINGS: Duration = Duration::from_micros(300);

/// Work for the owner.
pub(crate) enum Job {
    /// A tip to be put into the queue.
    Push(Arrival),
    /// Anything else.
    Call(Box<dyn FnOnce(&mut Keeper) + Send>),
}

/// The owner of the index.
pub(crate) struct Keeper {
    pub(crate) index: Index,
    /// `None` where the disk had no room for one.
    pub(crate) journal: Option<Journal>,
    pub(crate) shared: Arc<Shared>,
    pub(crate) chain_file: ChainFile,
    pub(crate) groups: Groups,
    /// Records of tips that are in the folder, durably, and not yet in the index.
    pub(crate) unrecorded: Vec<Step>,
    /// Since when something tells when tips came, or in which order.
    pub(crate) traces: Option<Instant>,
    /// Released when the index is closed, so it comes last.
    pub(crate) _lock: Lock,
}

impl Keeper {
    /// Does every job, until nobody can send one any more.
    pub(crate) fn run(mut self, jobs: &Receiver<Job>) {
        let mut next = None;
        while let Some(job) = next.take().or_else(|| self.wait(jobs)) {
            match job {
                Job::Call(call) => call(&mut self),
                Job::Push(first) => {
                    if self.shared.room.admissions() > 1 {
                        std::thread::sleep(SIBLINGS);
                    }
                    let (group, other) = gather(first, jobs);
                    next = other;
                    self.settle(group);
                }
            }
            self.leave_traces();
            if self.until_rest() == Some(Duration::ZERO) {
                self.try_to_rest();
            }
        }
        if self.shared.stop.check().is_ok() {
            // What cannot be cleared is cleared by the next start.
            let _ = self.rest();
        }
    }

    /// Waits for a job, and uses a pause to write records, and a longer one to rest.
    fn wait(&mut self, jobs: &Receiver<Job>) -> Option<Job> {
        if !self.unrecorded.is_empty() {
            match jobs.recv_timeout(PAUSE) {
                Ok(job) => return Some(job),
                // A failure stops the queue, which the next job sees; without room there is a next time.
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    let _ = self.record();
                }
            }
        }
        while let Some(left) = self.until_rest() {
            match jobs.recv_timeout(left) {
                Ok(job) => return Some(job),
                Err(RecvTimeoutError::Timeout) => self.try_to_rest(),
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
        jobs.recv().ok()
    }

    /// Empties the journal, as everything must that deletes: it would bring deleted tips back.
    pub(crate) fn clear_journal(&mut self) -> Result<(), Stopped> {
        let cleared = self.journal.as_mut().map_or(Ok(()), Journal::clear);
        cleared.map_err(|_| self.shared.stop.now(Stopped::Content))
    }

    /// Gives a record to every tip that has none, fewer at a time where room is short.
    pub(crate) fn record(&mut self) -> Result<(), QueueError> {
        if !self.unrecorded.is_empty() {
            let written = self.index.write_names(&mut self.groups.names);
            self.written(written)?;
        }
        let mut some = self.unrecorded.len();
        while !self.unrecorded.is_empty() {
            let steps = self.unrecorded.get(..some).unwrap_or(&self.unrecorded);
            let taken = steps.len();
            match self.index.write(steps, None) {
                Err(Unwritten::NoRoom) if some > FEW => some = (some / 2).max(FEW),
                written => {
                    self.written(written)?;
                    self.unrecorded.drain(..taken);
                }
            }
        }
        Ok(())
    }

    /// Stops the queue if the index is broken.
    pub(crate) fn sound<T>(&self, result: Result<T, Broken>) -> Result<T, Stopped> {
        result.map_err(|Broken| self.shared.stop.now(Stopped::Index))
    }

    /// The same for writing, which may also find no room.
    pub(crate) fn written(&self, result: Result<(), Unwritten>) -> Result<(), QueueError> {
        match result {
            Err(Unwritten::NoRoom) => Err(QueueError::NoRoom),
            Err(Unwritten::Broken) => Err(self.shared.stop.now(Stopped::Index).into()),
            Ok(()) => Ok(()),
        }
    }
}

/// Takes the pushes that are already there, up to the first other job.
fn gather(first: Arrival, jobs: &Receiver<Job>) -> (Vec<Arrival>, Option<Job>) {
    let mut group = vec![first];
    while group.len() < GROUP {
        match jobs.try_recv() {
            Ok(Job::Push(arrival)) => group.push(arrival),
            Ok(other) => return (group, Some(other)),
            Err(_) => break,
        }
    }
    (group, None)
}
