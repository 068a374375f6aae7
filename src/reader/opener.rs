//! Opens one tip: finds its bytes in a batch, decrypts, checks, and puts its files in place.

use std::io::{self, Read};
use std::os::unix::fs::FileExt;

use envelope::{Digest, Identities, TipId, Token};

use crate::batch::{Batch, Entry};
use crate::folder::{CaseFolder, FolderError};
use crate::layers::{self, Layers};
use crate::place::{HeldPlace, NewPlace, PlaceError};
use crate::region::Region;

/// Tips up to this many bytes are read with one call; text tips are about 17 KiB.
const READ_WHOLE_MAX: u64 = 256 * 1024;

/// One tip to open: its id and every place where its ciphertext is.
pub(crate) struct Job {
    pub(crate) id: TipId,
    /// (index of the batch, where in it); never empty. The first that opens is taken.
    pub(crate) sources: Vec<(usize, Entry)>,
}

/// What became of a tip.
#[derive(Debug)]
pub(crate) enum State {
    /// Its folder was written.
    Opened(Token),
    /// Its folder was there, and holds exactly what was sealed.
    Already(Token),
    /// What its sender had sealed does not open, for this reason: its folder holds that as it came. The token is
    /// that of the relay's layer.
    Closed(Option<Token>, String),
    /// It could not be opened, or its folder is not what was sealed; the sentence says which.
    Damaged(String),
    /// It is whole and sealed to other keys.
    NotForUs,
}

/// Opens tips one after another; each thread has its own copy.
#[derive(Clone)]
pub(crate) struct Opener<'a> {
    batches: &'a [Batch],
    identities: &'a Identities,
    case: &'a CaseFolder,
    sealed: Vec<u8>,
    piece: Vec<u8>,
}

/// Why one source of a tip did not open.
pub(crate) enum Obstacle {
    NotForUs,
    Damaged(String),
    /// The relay's layer opens, and its sender's does not.
    Inner(String),
    Folder(FolderError),
}

impl From<PlaceError> for Obstacle {
    fn from(error: PlaceError) -> Self {
        match error {
            PlaceError::Folder(error) => Obstacle::Folder(error),
            PlaceError::Taken(why) => Obstacle::Damaged(why),
        }
    }
}

impl<'a> Opener<'a> {
    /// Prepares to open tips of `batches` into `case`.
    pub(crate) fn new(
        batches: &'a [Batch],
        identities: &'a Identities,
        case: &'a CaseFolder,
    ) -> Self {
        Opener {
            batches,
            identities,
            case,
            sealed: Vec::new(),
            piece: Vec::new(),
        }
    }

    /// Opens one tip from the first of its sources that is whole; says which batch that was, or the first where
    /// none is.
    ///
    /// # Errors
    /// The disk failed; the run must end.
    pub(crate) fn open(&mut self, job: &Job) -> Result<(State, usize), FolderError> {
        let mut worst = State::NotForUs;
        let first = job.sources.first().map_or(0, |(batch, _)| *batch);
        for (number, entry) in &job.sources {
            let Some(batch) = self.batches.get(*number) else {
                continue;
            };
            match self.open_source(batch, entry) {
                Ok(state) => return Ok((state, *number)),
                Err(Obstacle::Folder(error)) => return Err(error),
                Err(Obstacle::Damaged(why) | Obstacle::Inner(why)) => worst = State::Damaged(why),
                Err(Obstacle::NotForUs) => {}
            }
        }
        Ok((worst, first))
    }

    fn open_source(&mut self, batch: &Batch, entry: &Entry) -> Result<State, Obstacle> {
        if entry
            .offset
            .checked_add(entry.size)
            .is_none_or(|end| end > batch.length)
        {
            return Err(Obstacle::Damaged(
                "the batch ends before the tip does; copy the batch again".to_owned(),
            ));
        }
        let result = match self.open_layers(batch, entry, Layers::Both) {
            Err(Obstacle::Inner(why)) => self
                .open_layers(batch, entry, Layers::Outer)
                .map(|outer| State::Closed(outer.into_token(false), why)),
            result => result,
        };
        result.map_err(|obstacle| explain(obstacle, batch, entry))
    }

    fn open_layers(
        &mut self,
        batch: &Batch,
        entry: &Entry,
        layers: Layers,
    ) -> Result<State, Obstacle> {
        match entry.size <= READ_WHOLE_MAX {
            true => self.open_whole(batch, entry, layers),
            false => {
                let region = Region::new(&batch.file, entry.offset, entry.size);
                self.open_stream(entry, region, layers)
            }
        }
    }

    fn open_whole(
        &mut self,
        batch: &Batch,
        entry: &Entry,
        layers: Layers,
    ) -> Result<State, Obstacle> {
        let mut sealed = std::mem::take(&mut self.sealed);
        sealed.resize(usize::try_from(entry.size).unwrap_or_default(), 0);
        let state = match batch.file.read_exact_at(&mut sealed, entry.offset) {
            Ok(()) => self.open_stream(entry, sealed.as_slice(), layers),
            Err(error) => Err(unreadable(&error)),
        };
        self.sealed = sealed;
        state
    }

    fn open_stream(
        &mut self,
        entry: &Entry,
        sealed: impl Read,
        layers: Layers,
    ) -> Result<State, Obstacle> {
        let Self {
            identities,
            case,
            piece,
            ..
        } = self;
        let tip = envelope::open(sealed, identities).map_err(layers::damaged)?;
        if tip.id() != entry.id {
            return Err(Obstacle::Damaged(
                "it is another tip than the manifest says; copy the batch again".to_owned(),
            ));
        }
        let token = tip.token().clone();
        match case.holds(&entry.id) {
            true => {
                let place = HeldPlace::open(case, entry.id)?;
                layers::put(tip, place, layers, identities, piece)?;
                Ok(State::Already(token))
            }
            false => {
                let place = NewPlace::make(case, entry.id)?;
                layers::put(tip, place, layers, identities, piece)?;
                Ok(State::Opened(token))
            }
        }
    }
}

fn unreadable(error: &io::Error) -> Obstacle {
    Obstacle::Damaged(format!("the batch cannot be read there: {error}"))
}

/// Says whether the copy of the batch or the tip itself is at fault: a tip whose bytes are not those
/// that the relay wrote is damaged, whatever decryption made of it.
fn explain(obstacle: Obstacle, batch: &Batch, entry: &Entry) -> Obstacle {
    let Some(expected) = entry.sha256 else {
        return obstacle;
    };
    let mut region = Region::new(&batch.file, entry.offset, entry.size);
    match (obstacle, digest(&mut region)) {
        (Obstacle::Folder(error), _) => Obstacle::Folder(error),
        (_, Err(error)) => unreadable(&error),
        (Obstacle::NotForUs, Ok(found)) if found == expected => Obstacle::NotForUs,
        (Obstacle::Damaged(why), Ok(found)) if found == expected => Obstacle::Damaged(why),
        _ => Obstacle::Damaged(
            "its bytes are not those that the relay wrote into the batch; copy the batch again"
                .to_owned(),
        ),
    }
}

fn digest(input: &mut impl Read) -> io::Result<Digest> {
    use sha2::Digest as _;
    let mut hasher = sha2::Sha256::new();
    io::copy(input, &mut hasher)?;
    Ok(Digest::from_bytes(hasher.finalize().into()))
}
