//! What is kept of a text to tell whether another one copies it.

use crate::mixing::mixed;
use crate::normal::normal;

/// Characters of a shingle in scripts that write sounds. Ideographs, kana and Hangul syllables say about twice
/// as much each, so they count double.
const SHINGLE: usize = 5;
/// Different shingles that a text must have.
const MIN_VALUES: usize = 8;
/// Values kept, the smallest.
const MAX_VALUES: usize = 128;
/// The first byte, for the day when signatures are made otherwise.
const VERSION: u8 = 1;

/// A bottom-k MinHash (Broder, 1997) of a text: the 128 smallest hashes of its shingles, or all, when it has
/// fewer. So short texts are compared exactly, and long ones with a standard error below 0.05.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Signature(Vec<u32>);

impl Signature {
    /// Of the text's [`normal`] form. None when that has fewer than 8 different shingles, which takes 10 letters
    /// or 8 ideographs: such a text is to be compared by its normal form itself.
    ///
    /// Time is linear in the text.
    pub fn of(text: &str) -> Option<Self> {
        let mut values = shingles(&normal(text));
        values.sort_unstable();
        values.dedup();
        values.truncate(MAX_VALUES);
        values.shrink_to_fit();
        (values.len() >= MIN_VALUES).then_some(Self(values))
    }

    /// Its stored form, at most 513 bytes: a version, then the values in little-endian order, ascending.
    pub fn to_bytes(&self) -> Vec<u8> {
        std::iter::once(VERSION)
            .chain(self.0.iter().flat_map(|value| value.to_le_bytes()))
            .collect()
    }

    /// From its stored form; None when these bytes are of no signature.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (&VERSION, values) = bytes.split_first()? else {
            return None;
        };
        let (values, []) = values.as_chunks::<4>() else {
            return None;
        };
        let values: Vec<u32> = values
            .iter()
            .map(|value| u32::from_le_bytes(*value))
            .collect();
        let fits = (MIN_VALUES..=MAX_VALUES).contains(&values.len());
        (fits && values.is_sorted_by(|a, b| a < b)).then_some(Self(values))
    }

    /// The part of both texts' shingles that they share, 0 to 1 (Jaccard's index): exact for two texts of at most
    /// 128 shingles, estimated from the 128 smallest of both otherwise.
    pub fn similarity(&self, other: &Self) -> f32 {
        let (a, b) = (&self.0, &other.0);
        // Beyond the last value of a full sketch nothing is known of that text.
        let known = if a.len() < MAX_VALUES && b.len() < MAX_VALUES {
            usize::MAX
        } else {
            MAX_VALUES
        };
        let (mut i, mut j, mut shared, mut seen) = (0, 0, 0_u16, 0_u16);
        while i < a.len() && j < b.len() && usize::from(seen) < known {
            shared += u16::from(a[i] == b[j]);
            let (next, step) = (a[i] <= b[j], b[j] <= a[i]);
            i += usize::from(next);
            j += usize::from(step);
            seen += 1;
        }
        let rest = (a.len() - i) + (b.len() - j);
        let all = (usize::from(seen) + rest).min(known);
        f32::from(shared) / all as f32
    }

    /// The values, ascending.
    pub(crate) fn values(&self) -> &[u32] {
        &self.0
    }
}

/// The hashes of all shingles of a text with a space before and after it, in their order.
fn shingles(normal: &str) -> Vec<u32> {
    let letters: Vec<char> = std::iter::once(' ')
        .chain(normal.chars())
        .chain([' '])
        .collect();
    let mut hashes = Vec::with_capacity(letters.len());
    for start in 0..letters.len() {
        let (mut weight, mut packed) = (0, 0_u128);
        for letter in &letters[start..] {
            packed = packed << 21 | u128::from(u32::from(*letter));
            weight += if is_dense(*letter) { 2 } else { 1 };
            if weight >= SHINGLE {
                let hash = mixed(mixed(packed as u64) ^ (packed >> 64) as u64);
                hashes.push((hash >> 32) as u32);
                break;
            }
        }
    }
    hashes
}

/// Whether a letter stands for a syllable or a word: CJK ideographs, kana, Hangul.
fn is_dense(letter: char) -> bool {
    matches!(u32::from(letter), 0x3040..=0x30ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xac00..=0xd7a3 | 0x20000..=0x3ffff)
}
