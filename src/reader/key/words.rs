//! Bytes as words of the English list of BIP 39, eleven bits a word, and back from what people type.

use std::cmp::Reverse;

use bip39::Language;
use zeroize::Zeroizing;

/// Bytes of a share.
pub(crate) const BYTES: usize = 55;
/// Words of a share. Eleven bits each, so the last word is full: 440 bits.
pub(crate) const WORDS: usize = 40;

const BITS: usize = 11;
/// Letters that tell a word from every other of the list.
const DISTINCT: usize = 4;
/// Mistakes in a word that is still taken for another.
const NEAR: usize = 2;
/// Most words that are offered instead of an unknown one.
const OFFERED: usize = 3;

/// Cuts the bytes into numbers of eleven bits, the highest bits first. There are as many bits in the bytes as in
/// the numbers, so each place below is one of the array's.
pub(crate) fn indices(bytes: &[u8; BYTES]) -> Zeroizing<[u16; WORDS]> {
    let mut found = Zeroizing::new([0; WORDS]);
    for (n, index) in found.iter_mut().enumerate() {
        for bit in n * BITS..(n + 1) * BITS {
            let set = bytes[bit / 8] >> (7 - bit % 8) & 1;
            *index = *index << 1 | u16::from(set);
        }
    }
    found
}

/// Puts the bytes together again.
pub(crate) fn bytes(indices: &[u16; WORDS]) -> Zeroizing<[u8; BYTES]> {
    let mut found = Zeroizing::new([0; BYTES]);
    for bit in 0..BYTES * 8 {
        let set = indices[bit / BITS] >> (BITS - 1 - bit % BITS) & 1;
        found[bit / 8] |= (set as u8) << (7 - bit % 8);
    }
    found
}

/// Returns the word of an index below 2048; others have none.
pub(crate) fn word(index: u16) -> &'static str {
    let list = Language::English.word_list();
    list.get(usize::from(index)).copied().unwrap_or_default()
}

/// Finds a word in lower case, or its beginning of at least four letters.
pub(crate) fn find(typed: &str) -> Option<u16> {
    let list = Language::English.word_list();
    if let Some(index) = Language::English.find_word(typed) {
        return Some(index);
    }
    let at = list.partition_point(|word| *word < typed);
    let begins = typed.len() >= DISTINCT && list.get(at)?.starts_with(typed);
    begins.then(|| u16::try_from(at).ok()).flatten()
}

/// Returns the words of the list that are nearest to an unknown one, at most three, those that begin
/// as it does first; none where nothing is near.
pub(crate) fn nearest(typed: &str) -> Vec<&'static str> {
    let begin = |word: &str| {
        typed
            .chars()
            .zip(word.chars())
            .take_while(|(a, b)| a == b)
            .count()
    };
    let list = Language::English.word_list().iter();
    let mut near: Vec<_> = list
        .map(|word| (distance(typed, word), Reverse(begin(word)), *word))
        .filter(|(distance, ..)| *distance <= NEAR)
        .collect();
    near.sort_unstable();
    let best = near.first().map_or(0, |(distance, ..)| *distance);
    let near = near.into_iter().filter(|(distance, ..)| *distance == best);
    near.map(|(.., word)| word).take(OFFERED).collect()
}

/// Letters to add, drop, change or swap with their neighbour to make one word the other. A row has a place for each
/// beginning of `b`, the empty one included, and there is a row for each beginning of `a` so far.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![(0..=b.len()).collect::<Vec<_>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let above = &rows[i - 1];
            let change = above[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = change.min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows.last()
        .and_then(|row| row.last())
        .copied()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_become_words_and_back() {
        let mut sample = [0; BYTES];
        for (n, byte) in sample.iter_mut().enumerate() {
            *byte = (n * 37 + 11) as u8;
        }
        assert_eq!(*bytes(&indices(&sample)), sample);
        assert_eq!(indices(&[0xff; BYTES]).iter().max(), Some(&2047));
        // The order of bits: 1 in eleven bits is the second word of the list.
        let mut first = [0; BYTES];
        first[1] = 0b0010_0000;
        assert_eq!(word(indices(&first)[0]), "ability");
    }

    #[test]
    fn every_word_is_found_by_itself_and_by_four_letters() {
        for (n, word) in Language::English.word_list().iter().enumerate() {
            assert_eq!(find(word), Some(n as u16), "{word}");
            let short = &word[..word.len().min(DISTINCT)];
            assert_eq!(find(short), Some(n as u16), "{short}");
        }
        for unknown in ["", "ab", "aba", "abandonn", "zzzz", "été"] {
            assert_eq!(find(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn a_mistyped_word_has_neighbours() {
        assert_eq!(nearest("abandn"), ["abandon"]);
        assert_eq!(nearest("zeor"), ["zero"], "two letters swapped");
        assert_eq!(nearest("crat")[0], "craft", "what begins alike comes first");
        assert!(nearest("xxxxxxxx").is_empty());
    }
}
