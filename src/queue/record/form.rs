//! The form of records in bytes: under 64 for each, but for a name, numbers little-endian.
//!
//! | key | value |
//! |---|---|
//! | `w` id | size (8), CRC-32 (4), readers |
//! | `e` id | size (8), CRC-32 (4), batch (8), readers |
//! | `d` id | size (8) |
//! | `g` id | nothing |
//! | `c` group | number of the last batch (8), its SHA-256 (32, missing before the first); no group: of all |
//! | `n` number (1) | a group's name, up to 64 |
//!
//! Readers are sets of groups, one bit a number (8): in whose batches the tip is, who opened it, and, unless it is for
//! all groups, whom it is for. All of it is missing where it is for all and none has had it.

use envelope::{is_group, Digest, TipId, MAX_GROUPS};

use super::{Readers, Record, State, Stored};
use crate::chain::Chain;
use crate::names::GroupSet;

/// The first byte of the key of a chain's copy.
const CHAIN: u8 = b'c';

/// The first byte of the key of a group's name.
pub(crate) const NAME: u8 = b'n';

const ID: usize = 16;

/// The key of a tip in a state.
pub(crate) fn key(state: State, id: &TipId) -> [u8; 1 + ID] {
    let mut key = [state as u8; 1 + ID];
    key[1..].copy_from_slice(id.as_bytes());
    key
}

/// A record's state and value.
pub(crate) fn encode(record: &Record) -> (State, Vec<u8>) {
    let value = match record {
        Record::Waiting(tip, readers) => [encode_stored(tip), encode_readers(readers)].concat(),
        Record::Exported(tip, readers, batch) => {
            let batch = batch.to_le_bytes().to_vec();
            [encode_stored(tip), batch, encode_readers(readers)].concat()
        }
        Record::Deleting(size) => size.to_le_bytes().to_vec(),
        Record::Gone => Vec::new(),
    };
    (record.state(), value)
}

fn encode_stored(stored: &Stored) -> Vec<u8> {
    let mut value = stored.size.to_le_bytes().to_vec();
    value.extend_from_slice(&stored.crc32.to_le_bytes());
    value
}

fn encode_readers(readers: &Readers) -> Vec<u8> {
    if *readers == Readers::default() {
        return Vec::new();
    }
    let sets = [Some(readers.exported), Some(readers.opened), readers.named];
    let sets = sets.into_iter().flatten();
    sets.flat_map(|set| set.bits().to_le_bytes()).collect()
}

/// The tip and the record that a key and a value stand for, if they are sound.
pub(crate) fn decode(key: &[u8], value: &[u8]) -> Option<(TipId, Record)> {
    let (state, id) = key.split_first()?;
    let id = TipId::from_bytes(id.try_into().ok()?);
    let record = match (state, value.is_empty()) {
        (b'w', false) => {
            let (stored, readers) = decode_stored(value)?;
            Record::Waiting(stored, decode_readers(readers)?)
        }
        (b'e', false) => {
            let (stored, rest) = decode_stored(value)?;
            let (batch, readers) = rest.split_first_chunk()?;
            let batch = u64::from_le_bytes(*batch);
            Record::Exported(stored, decode_readers(readers)?, batch)
        }
        (b'd', false) => Record::Deleting(u64::from_le_bytes(value.try_into().ok()?)),
        (b'g', true) => Record::Gone,
        _ => return None,
    };
    Some((id, record))
}

/// One form stands for each: what is for all and was had by none takes no bytes.
fn decode_readers(value: &[u8]) -> Option<Readers> {
    let (sets, rest) = value.as_chunks();
    let mut sets = sets
        .iter()
        .map(|bits| GroupSet::from_bits(u64::from_le_bytes(*bits)));
    let readers = match (value.len(), rest) {
        (0, []) => return Some(Readers::default()),
        (16 | 24, []) => Readers {
            exported: sets.next()?,
            opened: sets.next()?,
            named: sets.next(),
        },
        _ => return None,
    };
    (readers != Readers::default()).then_some(readers)
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

/// The key of a chain's copy.
pub(crate) fn chain_key(group: Option<&str>) -> Vec<u8> {
    let mut key = vec![CHAIN];
    key.extend_from_slice(group.unwrap_or_default().as_bytes());
    key
}

/// The group that a number stands for, if key and value are sound.
pub(crate) fn decode_name(key: &[u8], value: &[u8]) -> Option<(u8, String)> {
    let [NAME, number] = key else {
        return None;
    };
    let name = std::str::from_utf8(value).ok()?;
    (usize::from(*number) < MAX_GROUPS && is_group(name)).then(|| (*number, name.to_owned()))
}

/// Whether a key and a value are one of the kinds above, and sound.
pub(crate) fn is_sound(key: &[u8], value: &[u8]) -> bool {
    match key.split_first() {
        Some((&CHAIN, group)) => {
            let ours = std::str::from_utf8(group).is_ok_and(is_group);
            (ours || group.is_empty()) && decode_chain(value).is_some()
        }
        Some((&NAME, _)) => decode_name(key, value).is_some(),
        _ => decode(key, value).is_some(),
    }
}

/// The value of a chain's copy.
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

    const STORED: Stored = Stored {
        size: 0x0102_0304_0506_0708,
        crc32: 0x090a_0b0c,
    };
    /// For all, and had by none, as most are.
    const PLAIN: Readers = Readers {
        named: None,
        exported: GroupSet::NONE,
        opened: GroupSet::NONE,
    };

    fn all() -> Vec<Record> {
        let set = GroupSet::from_bits;
        let readers = [
            PLAIN,
            Readers {
                opened: set(1),
                ..PLAIN
            },
            Readers {
                named: Some(GroupSet::NONE),
                ..PLAIN
            },
            Readers {
                named: Some(set(u64::MAX)),
                exported: set(1 << 63),
                opened: set(0x0102_0304_0506_0708),
            },
        ];
        let mut all = vec![Record::Deleting(4), Record::Gone];
        for readers in readers {
            all.push(Record::Waiting(STORED, readers));
            all.push(Record::Exported(STORED, readers, 7));
        }
        all
    }

    #[test]
    fn records_are_read_as_they_were_written() {
        let id = TipId::from_bytes([5; 16]);
        for record in all() {
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
        let (_, plain) = encode(&Record::Waiting(STORED, PLAIN));
        assert_eq!(plain.len(), 12, "as relays wrote it that knew no groups");
    }

    #[test]
    fn nothing_else_is_read() {
        let id = TipId::from_bytes([5; 16]);
        for record in all() {
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
        let (state, value) = encode(&Record::Waiting(STORED, PLAIN));
        let second_form = [&value[..], &[0; 16]].concat();
        assert_eq!(decode(&key(state, &id), &second_form), None);
        assert_eq!(decode(&[b'x'; 17], &[]), None);
        assert_eq!(decode(&[], &[]), None);
        assert_eq!(decode_chain(&[0; 9]), None);
        assert_eq!(decode_chain(&[0; 7]), None);
    }

    #[test]
    fn chains_and_names_have_keys_of_their_own() {
        let chain = encode_chain(&Chain::default());
        for (key, value, sound) in [
            (&chain_key(None)[..], &chain[..], true),
            (&chain_key(Some("lyon")), &chain, true),
            (b"c../x", &chain, false),
            (b"clyon", &[0; 7], false),
            (b"n\x3f", b"lyon", true),
            (b"n\x40", b"lyon", false),
            (b"n\x00", b"", false),
            (b"n\x00", b"ly on", false),
            (b"n", b"lyon", false),
            (b"n\x00\x00", b"lyon", false),
            (b"", b"", false),
        ] {
            assert_eq!(is_sound(key, value), sound, "{}", key.escape_ascii());
        }
        assert_eq!(decode_name(b"n\x05", b"lyon"), Some((5, "lyon".to_owned())));
    }
}
