//! The index: small records in sled. The only file that names sled.
//!
//! A record's key is its state and the tip's id, so that the tips of one state lie together: a push
//! changes the few pages that hold what is waiting, however much was exported or deleted before.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use envelope::{TipId, MAX_GROUPS};

use crate::chain::Chain;
use crate::disk::Disk;
use crate::names::Names;
use crate::probe::{self, Fault};
use crate::record::{
    chain_key, decode, decode_chain, decode_name, encode, encode_chain, is_sound, key, Record,
    State, Step, NAME,
};

/// Entries on a page. One flush rewrites whole pages, so they are small; sled keeps the number.
const FANOUT: usize = 128;

/// Bytes of pages that sled keeps in memory.
const CACHE: usize = 16 * 1024 * 1024;

/// Free bytes that a write of the index needs, and more for each step: it may change two pages, which
/// are written anew.
const ROOM: u64 = 1024 * 1024;
const ROOM_FOR_STEP: u64 = 32 * 1024;

/// How often and after what pause a locked index is tried again.
const LOCKED_MOMENTS: u32 = 200;
const MOMENT: Duration = Duration::from_millis(10);

/// No record is longer. A page of the longest ones stays within what [`probe`] checks.
const MAX_RECORD: usize = 128;

type Db = sled::Db<FANOUT>;

/// Why the index does not open.
#[derive(Debug)]
pub(crate) enum OpenError {
    /// It is damaged, and how; a new one can be built.
    Damaged(&'static str),
    /// Something else is wrong.
    Io(io::Error),
}

/// The index failed and is of no more use to this process.
#[derive(Debug)]
pub(crate) struct Broken;

/// Why the index was not written.
#[derive(Debug)]
pub(crate) enum Unwritten {
    /// The disk has too little room. Nothing has changed, and later there may be room.
    NoRoom,
    /// See [`Broken`].
    Broken,
}

impl From<Broken> for Unwritten {
    fn from(_: Broken) -> Self {
        Self::Broken
    }
}

/// The index, open. Owned by one thread at a time.
pub(crate) struct Index {
    /// `None` once it broke.
    db: Option<Db>,
    folder: File,
    disk: Arc<dyn Disk>,
}

/// Opens sled's files. They are locked only while a program that is just being started holds a copy of
/// them, since the queue's own lock is held: that takes a moment.
fn open_db(config: &sled::Config) -> Result<Db, OpenError> {
    let mut moments = 0..LOCKED_MOMENTS;
    loop {
        let db = catch_unwind(AssertUnwindSafe(|| config.open::<FANOUT>()));
        match db.map_err(|_| OpenError::Damaged("sled panicked"))? {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock && moments.next().is_some() => {
                std::thread::sleep(MOMENT);
            }
            db => return db.map_err(open_error),
        }
    }
}

impl Index {
    /// Opens or makes the index in the folder `path`, and reads all of it once.
    pub(crate) fn open(path: &Path, disk: Arc<dyn Disk>) -> Result<Self, OpenError> {
        probe::check(path).map_err(|fault| match fault {
            Fault::Damaged(how) => OpenError::Damaged(how),
            Fault::Io(error) => OpenError::Io(error),
        })?;
        let config = sled::Config::new()
            .path(path)
            .flush_every_ms(None)
            .cache_capacity_bytes(CACHE)
            .zstd_compression_level(1);
        let mut index = Self {
            folder: File::open(path).map_err(OpenError::Io)?,
            db: Some(open_db(&config)?),
            disk,
        };
        match index.check_all() {
            Ok(true) => Ok(index),
            Ok(false) | Err(Broken) => {
                index.abandon();
                Err(OpenError::Damaged("records"))
            }
        }
    }

    /// Says whether every key and every record is one of ours, in order.
    fn check_all(&mut self) -> Result<bool, Broken> {
        self.guarded(|db| {
            let mut last = Vec::new();
            for entry in db.iter() {
                let (key, value) = entry?;
                if !is_sound(&key, &value) || last.as_slice() >= &*key {
                    return Ok(false);
                }
                last.clear();
                last.extend_from_slice(&key);
            }
            Ok(true)
        })
    }

    /// Looks a tip up.
    pub(crate) fn find(&mut self, id: &TipId) -> Result<Option<Record>, Broken> {
        self.guarded(|db| {
            for state in [
                State::Waiting,
                State::Exported,
                State::Gone,
                State::Deleting,
            ] {
                let key = key(state, id);
                if let Some(value) = db.get(key)? {
                    return decode(&key, &value)
                        .map(|(_, record)| Some(record))
                        .ok_or_else(|| io::ErrorKind::InvalidData.into());
                }
            }
            Ok(None)
        })
    }

    /// Calls `each` with every tip of a state, sorted by id.
    pub(crate) fn each(
        &mut self,
        state: State,
        mut each: impl FnMut(TipId, Record),
    ) -> Result<(), Broken> {
        self.guarded(|db| {
            // Without an upper bound: sled would look through all that follows for a last match.
            for entry in db.range([state as u8]..) {
                let (key, value) = entry?;
                if key.first() != Some(&(state as u8)) {
                    break;
                }
                let (id, record) = decode(&key, &value).ok_or(io::ErrorKind::InvalidData)?;
                each(id, record);
            }
            Ok(())
        })
    }

    /// The copy of a group's chain, or of the one of all, if there is one.
    pub(crate) fn chain(&mut self, group: Option<&str>) -> Result<Option<Chain>, Broken> {
        let key = chain_key(group);
        self.guarded(|db| Ok(db.get(&key)?.and_then(|value| decode_chain(&value))))
    }

    /// Which group has which number.
    pub(crate) fn names(&mut self) -> Result<Names, Broken> {
        self.guarded(|db| {
            let mut names = BTreeMap::new();
            for entry in db.range([NAME]..) {
                let (key, value) = entry?;
                if key.first() != Some(&NAME) {
                    break;
                }
                names.extend(decode_name(&key, &value));
            }
            Ok(Names::read(names))
        })
    }

    /// Has the index know these numbers and no others, and waits until that is durable. Before a record uses one.
    pub(crate) fn write_names(&mut self, names: &mut Names) -> Result<(), Unwritten> {
        if !names.are_changed() {
            return Ok(());
        }
        let mut batch = sled::Batch::default();
        for number in 0..MAX_GROUPS as u8 {
            match names.name(number) {
                Some(name) => batch.insert([NAME, number], name),
                None => batch.remove([NAME, number]),
            }
        }
        self.apply(batch, MAX_GROUPS)?;
        names.written();
        Ok(())
    }

    /// Takes all steps and the new chain, all or none of them, and waits until they are durable.
    pub(crate) fn write(
        &mut self,
        steps: &[Step],
        chain: Option<(Option<&str>, &Chain)>,
    ) -> Result<(), Unwritten> {
        let mut batch = sled::Batch::default();
        for step in steps {
            if let Some(from) = step.from {
                batch.remove(key(from, &step.id));
            }
            if let Some(record) = &step.to {
                let (state, value) = encode(record);
                if value.len() > MAX_RECORD {
                    return Err(Unwritten::Broken);
                }
                batch.insert(key(state, &step.id), value);
            }
        }
        if let Some((group, chain)) = chain {
            batch.insert(chain_key(group), encode_chain(chain));
        }
        self.apply(batch, steps.len())
    }

    fn apply(&mut self, batch: sled::Batch, steps: usize) -> Result<(), Unwritten> {
        // sled does not recover from a full disk, so it never gets to see one.
        let need = ROOM.saturating_add(ROOM_FOR_STEP.saturating_mul(steps as u64));
        if !matches!(self.disk.free(&self.folder), Ok(free) if free >= need) {
            return Err(Unwritten::NoRoom);
        }
        let disk = Arc::clone(&self.disk);
        self.guarded(|db| {
            db.apply_batch(batch)?;
            disk.before_index_flush()?;
            db.flush().map(drop)
        })?;
        Ok(())
    }

    /// Runs `f`, and gives the index up if it fails: sled does not recover from a failed write, and
    /// what a panic left of it is unknown.
    fn guarded<T>(&mut self, f: impl FnOnce(&Db) -> io::Result<T>) -> Result<T, Broken> {
        let db = self.db.as_ref().ok_or(Broken)?;
        match catch_unwind(AssertUnwindSafe(|| f(db))) {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(_)) | Err(_) => {
                self.abandon();
                Err(Broken)
            }
        }
    }

    fn abandon(&mut self) {
        // Dropping it would flush, and a flush after a failed one waits for ever.
        std::mem::forget(self.db.take());
    }
}

/// sled names damage by these kinds. The others have causes outside the index.
fn open_error(error: io::Error) -> OpenError {
    match error.kind() {
        io::ErrorKind::InvalidData
        | io::ErrorKind::InvalidInput
        | io::ErrorKind::UnexpectedEof
        | io::ErrorKind::Unsupported => OpenError::Damaged("sled refused it"),
        _ => OpenError::Io(error),
    }
}
