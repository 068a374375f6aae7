//! One share of an identity as bytes; KEYS.md is the description that holds.

use envelope::{Fingerprint, Kind};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::words::{self, BYTES, WORDS};

/// Fewest shares that are needed together: one would be the identity itself.
pub(crate) const THRESHOLD_MIN: u8 = 2;
/// Most shares of a set: as many places as a unit can keep apart and name.
pub(crate) const SHARES_MAX: u8 = 16;

const VERSION: u8 = 1;
/// Before the share's bytes in the digest, so that no other thing has the same one.
const DOMAIN: &[u8] = b"bocca-share/1\n";
const CHECKED: usize = 49;

/// Which words of a list of words make no share.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ShareError {
    /// The checksum does not match, and one other word would make it match.
    #[error("word {number} is wrong: with «{word}» in its place the share is whole; compare it with the paper")]
    Word {
        /// Which word, counted from 1.
        number: usize,
        /// What it should be.
        word: &'static str,
    },
    /// The checksum does not match, and would if two neighbours changed places.
    #[error("words {0} and {next} have changed places; compare them with the paper", next = .0 + 1)]
    Swapped(usize),
    /// The checksum does not match.
    #[error("the words do not belong together: several are wrong; compare each with the paper")]
    Checksum,
    /// The checksum matches, and the rest is not of this version.
    #[error("this share was made by a later version of Bocca; join it with that one")]
    Version,
}

/// One share, and what it says of its set. Wiped on drop.
pub(crate) struct Share {
    /// What all shares of a set have in common.
    pub(crate) set: Set,
    /// Which share this is: 1 to `set.shares`; the x of Shamir's scheme.
    pub(crate) number: u8,
    /// The y of each byte of the secret.
    pub(crate) value: Zeroizing<[u8; 32]>,
}

/// What all shares of a set have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Set {
    /// Random, to tell sets of the same identity apart.
    pub(crate) id: [u8; 4],
    /// The type of the identity.
    pub(crate) kind: Kind,
    /// How many shares are needed.
    pub(crate) threshold: u8,
    /// How many shares were made.
    pub(crate) shares: u8,
    /// That of the identity's recipient.
    pub(crate) fingerprint: Fingerprint,
}

impl Set {
    /// The id as people read it: eight hexadecimal digits in two groups.
    pub(crate) fn name(&self) -> String {
        let [a, b, c, d] = self.id;
        format!("{a:02x}{b:02x}-{c:02x}{d:02x}")
    }
}

impl Share {
    /// Returns the words, as numbers in the list.
    pub(crate) fn to_words(&self) -> Zeroizing<[u16; WORDS]> {
        let mut bytes = Zeroizing::new([0; BYTES]);
        let kind = match self.set.kind {
            Kind::Classic => 1,
            Kind::PostQuantum => 2,
        };
        let head = [
            VERSION,
            kind,
            self.set.threshold,
            self.set.shares,
            self.number,
        ];
        bytes[..5].copy_from_slice(&head);
        bytes[5..9].copy_from_slice(&self.set.id);
        bytes[9..17].copy_from_slice(self.set.fingerprint.as_bytes());
        bytes[17..CHECKED].copy_from_slice(self.value.as_slice());
        let checksum = checksum(&bytes);
        bytes[CHECKED..].copy_from_slice(&checksum);
        words::indices(&bytes)
    }

    /// Reads the words of a share.
    ///
    /// # Errors
    /// [`ShareError`], which names a single wrong word by its number.
    pub(crate) fn from_words(indices: &[u16; WORDS]) -> Result<Self, ShareError> {
        let bytes = words::bytes(indices);
        if !is_whole(&bytes) {
            return Err(find_fault(indices));
        }
        let [version, kind, threshold, shares, number] = bytes[..5] else {
            return Err(ShareError::Version);
        };
        let kind = match (version, kind) {
            (VERSION, 1) => Kind::Classic,
            (VERSION, 2) => Kind::PostQuantum,
            _ => return Err(ShareError::Version),
        };
        let sane = (THRESHOLD_MIN..=shares).contains(&threshold)
            && shares <= SHARES_MAX
            && (1..=shares).contains(&number);
        if !sane {
            return Err(ShareError::Version);
        }
        let set = Set {
            id: part(&bytes, 5),
            kind,
            threshold,
            shares,
            fingerprint: Fingerprint::from_bytes(part(&bytes, 9)),
        };
        let value = Zeroizing::new(part(&bytes, 17));
        Ok(Share { set, number, value })
    }
}

fn part<const N: usize>(bytes: &[u8; BYTES], at: usize) -> [u8; N] {
    let mut found = [0; N];
    found.copy_from_slice(&bytes[at..at + N]);
    found
}

fn checksum(bytes: &[u8; BYTES]) -> [u8; BYTES - CHECKED] {
    let digest = Sha256::new()
        .chain_update(DOMAIN)
        .chain_update(&bytes[..CHECKED])
        .finalize();
    let mut first = [0; BYTES - CHECKED];
    first.copy_from_slice(&digest[..BYTES - CHECKED]);
    first
}

fn is_whole(bytes: &[u8; BYTES]) -> bool {
    bytes[CHECKED..] == checksum(bytes)
}

/// Looks for the one word that is wrong: 81,920 digests, in a fraction of a second. By chance, one in
/// three thousand million wrong lists would blame a word for it.
fn find_fault(indices: &[u16; WORDS]) -> ShareError {
    let mut tried = Zeroizing::new(*indices);
    for n in 0..WORDS - 1 {
        tried.swap(n, n + 1);
        if is_whole(&words::bytes(&tried)) {
            return ShareError::Swapped(n + 1);
        }
        tried.swap(n, n + 1);
    }
    for n in 0..WORDS {
        for other in 0..2048 {
            tried[n] = other;
            if is_whole(&words::bytes(&tried)) {
                return ShareError::Word {
                    number: n + 1,
                    word: words::word(other),
                };
            }
        }
        tried[n] = indices[n];
    }
    ShareError::Checksum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share() -> Share {
        Share {
            set: Set {
                id: [1, 2, 3, 0xff],
                kind: Kind::PostQuantum,
                threshold: 2,
                shares: 3,
                fingerprint: Fingerprint::of("age1"),
            },
            number: 3,
            value: Zeroizing::new(std::array::from_fn(|n| n as u8)),
        }
    }

    #[test]
    fn a_share_reads_back() {
        let read = Share::from_words(&share().to_words()).unwrap();
        assert_eq!((read.set, read.number), (share().set, 3));
        assert_eq!(read.value, share().value);
        assert_eq!(read.set.name(), "0102-03ff");
    }

    #[test]
    fn the_layout_is_that_of_keys_md() {
        let bytes = words::bytes(&share().to_words());
        assert_eq!(bytes[..9], [1, 2, 2, 3, 3, 1, 2, 3, 0xff]);
        assert_eq!(bytes[17..49], *share().value);
    }

    #[test]
    fn one_wrong_word_and_swapped_neighbours_are_named() {
        let good = share().to_words();
        for n in [0, 17, 39] {
            let mut words = *good;
            words[n] ^= 5;
            let (number, word) = (n + 1, words::word(good[n]));
            let error = Share::from_words(&words).err();
            assert_eq!(error, Some(ShareError::Word { number, word }));
        }
        let mut words = *good;
        words.swap(20, 21);
        assert_eq!(
            Share::from_words(&words).err(),
            Some(ShareError::Swapped(21))
        );
        words[3] ^= 1;
        assert_eq!(Share::from_words(&words).err(), Some(ShareError::Checksum));
    }

    #[test]
    fn a_share_that_says_nonsense_is_of_another_version() {
        for (threshold, shares, number) in [(1, 3, 1), (4, 3, 1), (2, 17, 1), (2, 3, 4), (2, 3, 0)]
        {
            let mut odd = share();
            (odd.set.threshold, odd.set.shares, odd.number) = (threshold, shares, number);
            let error = Share::from_words(&odd.to_words()).err();
            assert_eq!(error, Some(ShareError::Version));
        }
    }
}
