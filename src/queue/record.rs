//! What the index knows about a tip, and its form in bytes: under 64 for each, numbers little-endian.
//!
//! | key | value |
//! |---|---|
//! | `w` id | size (8), CRC-32 (4) |
//! | `e` id | size (8), CRC-32 (4), batch (8) |
//! | `d` id | size (8) |
//! | `g` id | nothing |
//! | `c` | number of the last batch (8), its SHA-256 (32, missing before the first) |

use envelope::{Digest, TipId};

use crate::chain::Chain;

/// The key of the chain's copy.
pub(crate) const CHAIN: &[u8] = b"c";

const ID: usize = 16;

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
    Waiting(Stored),
    /// See [`State::Exported`]; with the number of the last batch that holds it.
    Exported(Stored, u64),
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
            Self::Waiting(_) => State::Waiting,
            Self::Exported(..) => State::Exported,
            Self::Deleting(_) => State::Deleting,
            Self::Gone => State::Gone,
        }
    }

    /// The bytes that its file takes.
    pub(crate) fn size(&self) -> u64 {
        match self {
            Self::Waiting(stored) | Self::Exported(stored, _) => stored.size,
            Self::Deleting(size) => *size,
            Self::Gone => 0,
        }
    }

    /// What its file holds, if it has one.
    pub(crate) fn stored(&self) -> Option<Stored> {
        match self {
            Self::Waiting(stored) | Self::Exported(stored, _) => Some(*stored),
            Self::Deleting(_) | Self::Gone => None,
        }
    }
}

/// The key of a tip in a state.
pub(crate) fn key(state: State, id: &TipId) -> [u8; 1 + ID] {
    let mut key = [state as u8; 1 + ID];
    key[1..].copy_from_slice(id.as_bytes());
    key
}

/// A record's state and value.
pub(crate) fn encode(record: &Record) -> (State, Vec<u8>) {
    let stored = |stored: &Stored| {
        [
            &stored.size.to_le_bytes()[..],
            &stored.crc32.to_le_bytes()[..],
        ]
        .concat()
    };
    match record {
        Record::Waiting(tip) => (State::Waiting, stored(tip)),
        Record::Exported(tip, batch) => (
            State::Exported,
            [stored(tip), batch.to_le_bytes().to_vec()].concat(),
        ),
        Record::Deleting(size) => (State::Deleting, size.to_le_bytes().to_vec()),
        Record::Gone => (State::Gone, Vec::new()),
    }
}

/// The tip and the record that a key and a value stand for, if they are sound.
pub(crate) fn decode(key: &[u8], value: &[u8]) -> Option<(TipId, Record)> {
    let (state, id) = key.split_first()?;
    let id = TipId::from_bytes(id.try_into().ok()?);
    let record = match (state, value.is_empty()) {
        (b'w', false) => match decode_stored(value)? {
            (stored, []) => Record::Waiting(stored),
            _ => return None,
        },
        (b'e', false) => {
            let (stored, batch) = decode_stored(value)?;
            Record::Exported(stored, u64::from_le_bytes(batch.try_into().ok()?))
        }
        (b'd', false) => Record::Deleting(u64::from_le_bytes(value.try_into().ok()?)),
        (b'g', true) => Record::Gone,
        _ => return None,
    };
    Some((id, record))
}

fn decode_stored(value: &[u8]) -> Option<(Stored, &[u8])> {
    let (size, value) = value.split_first_chunk()?;
    let (crc32, rest) = value.split_first_chunk()?;
    let stored = Stored {
        size: u64::from_le_bytes(*size),
        crc32: u32::from_le_bytes(*crc32),
    };
    Some((stored, rest))
}

/// The value of the chain's copy.
pub(crate) fn encode_chain(chain: &Chain) -> Vec<u8> {
    let mut value = chain.sequence.to_le_bytes().to_vec();
    if let Some(previous) = &chain.previous {
        value.extend_from_slice(previous.as_bytes());
    }
    value
}

/// The chain that a value stands for, if it is sound.
pub(crate) fn decode_chain(value: &[u8]) -> Option<Chain> {
    let (sequence, previous) = value.split_first_chunk()?;
    let previous = match previous {
        [] => None,
        bytes => Some(Digest::from_bytes(bytes.try_into().ok()?)),
    };
    Some(Chain {
        sequence: u64::from_le_bytes(*sequence),
        previous,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Record; 4] = [
        Record::Waiting(STORED),
        Record::Exported(STORED, 7),
        Record::Deleting(4),
        Record::Gone,
    ];
    const STORED: Stored = Stored {
        size: 0x0102_0304_0506_0708,
        crc32: 0x090a_0b0c,
    };

    #[test]
    fn records_are_read_as_they_were_written() {
        let id = TipId::from_bytes([5; 16]);
        for record in ALL {
            let (state, value) = encode(&record);
            assert_eq!(decode(&key(state, &id), &value), Some((id, record)));
            assert!(value.len() < 64);
        }
        for chain in [
            Chain::default(),
            Chain {
                sequence: 3,
                previous: Some(Digest::of(b"batch")),
            },
        ] {
            assert_eq!(decode_chain(&encode_chain(&chain)), Some(chain));
        }
    }

    #[test]
    fn nothing_else_is_read() {
        let id = TipId::from_bytes([5; 16]);
        for record in ALL {
            let (state, value) = encode(&record);
            let key = key(state, &id);
            assert_eq!(decode(&key[..ID], &value), None);
            assert_eq!(decode(&[&key[..], &[0]].concat(), &value), None);
            assert_eq!(decode(&key, &[&value[..], &[0]].concat()), None);
            if let Some((_, shorter)) = value.split_last() {
                assert_eq!(decode(&key, shorter), None);
                assert_eq!(decode(&key, &[]), None);
            }
        }
        assert_eq!(decode(&[b'x'; 17], &[]), None);
        assert_eq!(decode(&[], &[]), None);
        assert_eq!(decode_chain(&[0; 9]), None);
        assert_eq!(decode_chain(&[0; 7]), None);
    }
}
