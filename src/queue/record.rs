//! What the index knows about a tip.

mod form;

use envelope::TipId;

use crate::names::GroupSet;

pub(crate) use form::{
    chain_key, decode, decode_chain, decode_name, encode, encode_chain, is_sound, key, NAME,
};

/// The state of a tip, as far as the index knows it. The value is the first byte of its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum State {
    /// Being deleted: its file may or may not be there.
    Deleting = b'd',
    /// In a confirmed batch.
    Exported = b'e',
    /// Deleted.
    Gone = b'g',
    /// In no confirmed batch.
    Waiting = b'w',
}

/// What the index knows about a tip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Record {
    /// See [`State::Waiting`].
    Waiting(Stored, Readers),
    /// See [`State::Exported`]; with the number of the last batch that holds it.
    Exported(Stored, Readers, u64),
    /// See [`State::Deleting`]; with the size that its file had.
    Deleting(u64),
    /// See [`State::Gone`].
    Gone,
}

/// The ciphertext as it was sealed. What tells whether the disk still has it is a checksum and no
/// digest: whoever changes a file on purpose may change its record too, and fails when it is opened,
/// where age authenticates every byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stored {
    pub(crate) size: u64,
    /// CRC-32 (ISO 3309, as in gzip).
    pub(crate) crc32: u32,
}

/// Which groups a tip is for, and how far they are with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Readers {
    /// Whom it is for; `None` stands for all groups that the relay has.
    pub(crate) named: Option<GroupSet>,
    /// In whose own confirmed batches it is.
    pub(crate) exported: GroupSet,
    /// Who has shown a receipt for it.
    pub(crate) opened: GroupSet,
}

impl Readers {
    /// Who has not opened it yet, of all groups that it is for. `all`: those that the relay has.
    pub(crate) fn left(self, all: GroupSet) -> GroupSet {
        self.named.unwrap_or(all).without(self.opened)
    }

    /// All groups that are named here.
    pub(crate) fn mentioned(self) -> GroupSet {
        let named = self.named.unwrap_or_default();
        named.and(self.exported).and(self.opened)
    }
}

/// One tip's step from a state to another; `None` stands for no record.
pub(crate) struct Step {
    pub(crate) id: TipId,
    pub(crate) from: Option<State>,
    pub(crate) to: Option<Record>,
}

impl Record {
    /// Its state.
    pub(crate) fn state(&self) -> State {
        match self {
            Self::Waiting(..) => State::Waiting,
            Self::Exported(..) => State::Exported,
            Self::Deleting(_) => State::Deleting,
            Self::Gone => State::Gone,
        }
    }

    /// The bytes that its file takes.
    pub(crate) fn size(&self) -> u64 {
        match self {
            Self::Waiting(stored, _) | Self::Exported(stored, ..) => stored.size,
            Self::Deleting(size) => *size,
            Self::Gone => 0,
        }
    }

    /// What its file holds, if it has one.
    pub(crate) fn stored(&self) -> Option<Stored> {
        match self {
            Self::Waiting(stored, _) | Self::Exported(stored, ..) => Some(*stored),
            Self::Deleting(_) | Self::Gone => None,
        }
    }

    /// Whom it is for and how far they are, if it is still for anybody.
    pub(crate) fn readers(&self) -> Option<Readers> {
        match self {
            Self::Waiting(_, readers) | Self::Exported(_, readers, _) => Some(*readers),
            Self::Deleting(_) | Self::Gone => None,
        }
    }

    /// The same in everything else.
    pub(crate) fn with_readers(self, readers: Readers) -> Self {
        match self {
            Self::Waiting(stored, _) => Self::Waiting(stored, readers),
            Self::Exported(stored, _, batch) => Self::Exported(stored, readers, batch),
            other => other,
        }
    }
}
