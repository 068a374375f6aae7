//! The part of a text where the words are that somebody searched for.

use unicode_width::UnicodeWidthChar;

/// Characters before the first word that is found.
const BEFORE: usize = 30;
/// Characters of a snippet.
const LENGTH: usize = 160;

/// The part of `text` around the first of `words` that occurs in it, or its beginning; on one line.
pub(crate) fn of(text: &str, words: &str) -> String {
    let text: Vec<char> = text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .collect();
    let wanted = wanted(words);
    let at = (0..text.len()).find(|&at| {
        // A mark begins no word: a run of them would be looked through from each.
        let begins = fold(text[at]).is_some()
            && (at == 0 || !text[at - 1].is_alphanumeric() || !text[at].is_ascii());
        begins && wanted.iter().any(|word| occurs(&text[at..], word))
    });
    let from = at.unwrap_or(0).saturating_sub(BEFORE);
    let part: String = text[from..].iter().take(LENGTH).collect();
    match from {
        0 => part,
        _ => format!("…{}", part.trim_start()),
    }
}

/// The words that must occur, in the form that characters are compared in.
fn wanted(words: &str) -> Vec<Vec<char>> {
    let plain = words.replace('"', " ");
    let words = plain
        .split_whitespace()
        .filter(|word| !word.starts_with('-'));
    let folded = words.map(|word| word.chars().filter_map(fold).collect::<Vec<_>>());
    folded.filter(|word| !word.is_empty()).collect()
}

/// Whether a text begins with a word, letters compared without case and accents.
fn occurs(text: &[char], word: &[char]) -> bool {
    let mut folded = text.iter().filter_map(|c| fold(*c));
    word.iter().all(|c| folded.next() == Some(*c))
}

/// A letter without its case and accents; nothing for a mark of its own.
fn fold(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(c.to_ascii_lowercase());
    }
    if c.width() == Some(0) {
        return None;
    }
    let mut base = c;
    unicode_normalization::char::decompose_canonical(c, |part| {
        if part.width() > Some(0) {
            base = part;
        }
    });
    base.to_lowercase().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_in_the_snippet() {
        let long = format!("{} the Übergröße bag was seen in RIGA", "word ".repeat(100));
        for words in ["ubergroße", "riga", "-nothing riga", "\"bag was\""] {
            assert!(of(&long, words).contains("bag was seen in RIGA"), "{words}");
        }
        assert!(of(&"あ".repeat(300).replacen('あ', "い", 1), "い").starts_with('い'));
        assert!(of(&format!("{}かばん", "あ".repeat(300)), "かばん").ends_with("かばん"));
        assert!(of("begin here", "absent").starts_with("begin"));
        assert_eq!(of("", "x"), "");
    }
}
