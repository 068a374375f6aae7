//! The words that codes are made of: EFF's large list for passphrases, 7,776 words.
//!
//! `words.txt` holds the words of <https://www.eff.org/files/2016/07/18/eff_large_wordlist.txt> in their order,
//! without the numbers of dice. By Joseph Bonneau for the Electronic Frontier Foundation, under the
//! licence Creative Commons Attribution 3.0 United States (CC BY 3.0 US).

use std::sync::LazyLock;

use rand_core::{OsRng, RngCore};
use zeroize::Zeroizing;

/// Letters of the longest word.
pub(super) const LONGEST: usize = 9;

/// The smallest power of two above the number of words, less one.
const MASK: u32 = 0x1FFF;

/// Sorted by their bytes.
static LIST: LazyLock<Vec<&str>> = LazyLock::new(|| include_str!("words.txt").lines().collect());

/// Draws a word, each as likely as every other: a number without a word is thrown away.
pub(super) fn random() -> &'static str {
    loop {
        let drawn = OsRng.next_u32() & MASK;
        if let Some(word) = LIST.get(drawn as usize) {
            return word;
        }
    }
}

/// Finds a word in small letters, with its hyphen where it has one.
pub(super) fn find(word: &str) -> Option<&'static str> {
    let at = LIST.binary_search(&word).ok()?;
    LIST.get(at).copied()
}

/// Finds a word of two halves with a hyphen between them. No first half is a word itself, so what
/// begins with one can be read in one way only.
pub(super) fn find_halves(first: &str, second: &str) -> Option<&'static str> {
    let word = Zeroizing::new([first, "-", second].concat());
    find(&word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Digest;

    #[test]
    fn the_list_is_effs() {
        assert_eq!(LIST.len(), 7776);
        assert!(LIST.is_sorted_by(|a, b| a < b));
        assert!(LIST.len() <= MASK as usize + 1 && LIST.len() > MASK as usize / 2);
        assert_eq!(LIST.iter().map(|word| word.len()).max(), Some(LONGEST));
        let letters = |word: &&str| word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        assert!(LIST.iter().all(letters));
        // Of EFF's own file, which has the numbers of five dice and a tab before each word.
        let mut file = String::new();
        for (n, word) in LIST.iter().enumerate() {
            for place in [1296, 216, 36, 6, 1] {
                file.push_str(&(n / place % 6 + 1).to_string());
            }
            file.push_str(&format!("\t{word}\n"));
        }
        assert_eq!(
            Digest::of(file.as_bytes()).to_string(),
            "addd35536511597a02fa0a9ff1e5284677b8883b83e986e43f15a3db996b903e"
        );
    }

    #[test]
    fn no_half_of_a_word_is_taken_for_a_word() {
        let split: Vec<_> = LIST
            .iter()
            .filter_map(|word| word.split_once('-'))
            .collect();
        assert_eq!(
            split,
            [
                ("drop", "down"),
                ("felt", "tip"),
                ("t", "shirt"),
                ("yo", "yo")
            ]
        );
        for (first, _) in split {
            assert_eq!(find(first), None, "{first}");
        }
    }

    #[test]
    fn every_word_is_drawn() {
        // Each is missed with a chance of e^-25, all together of one in ten million.
        let mut drawn = std::collections::BTreeSet::new();
        for _ in 0..25 * LIST.len() {
            drawn.insert(random());
        }
        assert_eq!(drawn.len(), LIST.len());
    }
}
