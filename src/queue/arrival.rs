//! The last steps of a push, taken by the owner of the index for all that wait together.

use std::collections::BTreeSet;
use std::io;

use envelope::TipId;

use crate::error::{is_full, write_failure, QueueError, Stopped};
use crate::journal::Frame;
use crate::keeper::Keeper;
use crate::part::{Content, ReadyPart, Undurable};
use crate::record::{Record, Step};

/// From this many tips without a record on, they are given theirs between two groups. All tips wait for that, and it
/// takes as long as the index has pages to write: their ids are random, so that a few thousand change every one.
const UNRECORDED: usize = 32_768;

/// A sealed tip in its part, and who waits for it.
pub(crate) struct Arrival {
    pub(crate) id: TipId,
    /// Those that the tip names, none where it is for all.
    pub(crate) groups: BTreeSet<String>,
    pub(crate) part: ReadyPart,
    pub(crate) answer: Answer,
}

/// Told once what became of a tip.
pub(crate) type Answer = Box<dyn FnOnce(Result<TipId, QueueError>) + Send>;

impl Keeper {
    /// Turns a group of parts into tips and answers everyone who waits for one.
    pub(crate) fn settle(&mut self, mut group: Vec<Arrival>) {
        // In an order that says nothing: ids are digests.
        group.sort_unstable_by_key(|arrival| arrival.id);
        let (small, large): (Vec<_>, Vec<_>) = group
            .into_iter()
            .partition(|arrival| arrival.ciphertext().is_some());
        if !small.is_empty() {
            self.settle_small(small);
        }
        if !large.is_empty() {
            self.settle_large(large);
        }
        if self.unrecorded.len() >= UNRECORDED {
            // A failure stops the queue, which the next job sees; without room there is a next time.
            let _ = self.record();
        }
    }

    /// The journal makes these durable, and then they get their files.
    fn settle_small(&mut self, group: Vec<Arrival>) {
        let mut fresh: Vec<Arrival> = Vec::with_capacity(group.len());
        for arrival in group {
            let twice = fresh.last().is_some_and(|last| last.id == arrival.id);
            match self.shared.stop.check() {
                Err(stopped) => arrival.fail(stopped.into()),
                Ok(()) if twice => arrival.taken(),
                Ok(()) => fresh.push(arrival),
            }
        }
        if fresh.is_empty() {
            return;
        }
        if let Err(failure) = self.journal(&fresh) {
            return fresh
                .into_iter()
                .for_each(|arrival| arrival.fail(failure.error()));
        }
        let mut taken = Vec::new();
        for arrival in fresh {
            let ciphertext = arrival.ciphertext().unwrap_or_default();
            match self.shared.folder.new_tip(&arrival.id, ciphertext) {
                Ok(()) => self.kept(arrival),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => taken.push(arrival),
                Err(error) => arrival.fail(write_failure(error)),
            }
        }
        if !taken.is_empty() {
            // All others have their files. These must not take the place of what is there.
            let _ = self.clear_journal();
            taken.into_iter().for_each(Arrival::taken);
        }
    }

    fn journal(&mut self, group: &[Arrival]) -> Result<(), Failure> {
        let frames: Vec<_> = group
            .iter()
            .filter_map(|arrival| {
                Some(Frame {
                    id: arrival.id,
                    crc32: arrival.part.stored.crc32,
                    ciphertext: arrival.ciphertext()?,
                })
            })
            .collect();
        let Some(journal) = &mut self.journal else {
            return Err(Failure::Stopped(self.shared.stop.now(Stopped::Content)));
        };
        journal
            .append(&frames)
            .map_err(|undurable| match undurable {
                Undurable::Write(error) => Failure::Write(error.kind()),
                Undurable::Sync(error) if is_full(&error) => Failure::Write(error.kind()),
                Undurable::Sync(_) => Failure::Stopped(self.shared.stop.now(Stopped::Content)),
            })
    }

    /// These are durable, and so must their names be.
    fn settle_large(&mut self, group: Vec<Arrival>) {
        let named: Vec<_> = group.into_iter().filter_map(|tip| self.name(tip)).collect();
        if named.is_empty() {
            return;
        }
        let synced = self.shared.folder.sync();
        let synced = synced.map_err(|_| self.shared.stop.now(Stopped::Folder));
        for arrival in named {
            match synced {
                Ok(()) => self.kept(arrival),
                Err(stopped) => arrival.fail(stopped.into()),
            }
        }
    }

    /// Gives a part its tip's name. Answers if that fails.
    fn name(&self, mut arrival: Arrival) -> Option<Arrival> {
        let stopped = self.shared.stop.check().map_err(QueueError::from);
        let named = stopped.and_then(|()| match &mut arrival.part.content {
            Content::Small(_) => Ok(()),
            Content::Large(name) => name
                .settle(&arrival.id)
                .map_err(|error| match error.kind() {
                    io::ErrorKind::AlreadyExists => QueueError::Taken(arrival.id),
                    _ => write_failure(error),
                }),
        });
        match named {
            Ok(()) => Some(arrival),
            Err(error) => {
                arrival.fail(error);
                None
            }
        }
    }

    /// Counts a tip that is in the queue, and says so. Every start finds it; it gets a record sooner
    /// or later.
    fn kept(&mut self, arrival: Arrival) {
        let readers = self.groups.readers(&arrival.groups);
        self.unrecorded.push(Step {
            id: arrival.id,
            from: None,
            to: Some(Record::Waiting(arrival.part.stored, readers)),
        });
        self.shared.counts().waiting += 1;
        arrival.keep();
    }
}

/// Why a whole group was not taken.
enum Failure {
    Write(io::ErrorKind),
    Stopped(Stopped),
}

impl Failure {
    fn error(&self) -> QueueError {
        match self {
            Self::Write(kind) => write_failure((*kind).into()),
            Self::Stopped(stopped) => (*stopped).into(),
        }
    }
}

impl Arrival {
    /// The whole ciphertext, of a small tip.
    fn ciphertext(&self) -> Option<&[u8]> {
        match &self.part.content {
            Content::Small(ciphertext) => Some(ciphertext),
            Content::Large(_) => None,
        }
    }

    fn keep(self) {
        self.part.admission.keep(self.part.stored.size);
        (self.answer)(Ok(self.id));
    }

    fn taken(self) {
        let id = self.id;
        self.fail(QueueError::Taken(id));
    }

    fn fail(self, error: QueueError) {
        // The part and its room go first, so that whoever is told can try again at once.
        drop(self.part);
        (self.answer)(Err(error));
    }
}
