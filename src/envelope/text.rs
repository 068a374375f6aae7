//! The rule for every text of a tip: what a reader shows is all there is, and one text has one form.

use unicode_normalization::{is_nfc_quick, IsNormalized, UnicodeNormalization};

use crate::bounds::MAX_NAME_BYTES;

/// Why a text is not allowed. Says nothing of the text beyond the offending character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Longer than its bound.
    #[error("is longer than {0} characters")]
    TooLong(usize),
    /// A character that [`is_allowed`] refuses.
    #[error("holds the character U+{0:04X}, which no text of a tip may hold")]
    Character(u32),
    /// Not in Unicode normalization form C.
    #[error("is not in Unicode normalization form C")]
    NotNormalized,
}

/// Whether a text of a tip may hold `c`: every character but those that are drawn as nothing or that
/// turn the direction of what is. LF and TAB are the only controls.
///
/// FORMAT.md lists the ranges and their reasons: each of them can mark a text or disguise it.
pub const fn is_allowed(c: char) -> bool {
    !matches!(c,
        '\u{0}'..='\u{8}' | '\u{B}'..='\u{1F}' | '\u{7F}'..='\u{9F}' // controls
        | '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' // zero width, direction marks
        | '\u{2028}'..='\u{202E}' // line and paragraph separators, bidirectional embeddings
        | '\u{2060}'..='\u{206F}' // invisible operators, bidirectional isolates
        | '\u{3164}'
        | '\u{FDD0}'..='\u{FDEF}' // not characters
        | '\u{FE00}'..='\u{FE0F}' // variation selectors
        | '\u{FEFF}' // byte-order mark
        | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFC}' // annotations and the object replacement character
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' // shorthand and music controls
        | '\u{E0000}'..='\u{E0FFF}' // tags and further variation selectors
    ) && c as u32 & 0xFFFE != 0xFFFE // not characters either
}

/// Returns what a person wrote in the one form that a text has: NFC, and LF for each line end. Drops
/// nothing, so the result can hold characters that no text may hold.
pub fn normalized(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines.nfc().collect()
}

/// Checks a text of several lines: at most `max` characters, each allowed, in form NFC.
pub(crate) fn check_text(text: &str, max: usize) -> Result<(), TextError> {
    if text.len() > max && text.chars().nth(max).is_some() {
        return Err(TextError::TooLong(max));
    }
    // Most texts, many bytes at a time.
    let plain = |b: u8| matches!(b, b' '..=b'~' | b'\n' | b'\t');
    if text.bytes().fold(true, |all, b| all & plain(b)) {
        return Ok(());
    }
    if let Some(c) = text.chars().find(|c| !is_allowed(*c)) {
        return Err(TextError::Character(u32::from(c)));
    }
    is_nfc(text).then_some(()).ok_or(TextError::NotNormalized)
}

fn is_nfc(text: &str) -> bool {
    text.is_ascii()
        || match is_nfc_quick(text.chars()) {
            IsNormalized::Yes => true,
            IsNormalized::No => false,
            IsNormalized::Maybe => text.nfc().eq(text.chars()),
        }
}

/// Checks a text of one line: as [`check_text`], without LF and TAB.
pub(crate) fn check_line(text: &str, max: usize) -> Result<(), TextError> {
    match text.chars().find(|c| matches!(c, '\n' | '\t')) {
        Some(c) => Err(TextError::Character(u32::from(c))),
        None => check_text(text, max),
    }
}

/// Whether `name` can name an appeal or a question: 1 to [`MAX_NAME_BYTES`] of `a-z`, `0-9`, `_`, `-`.
pub fn is_name(name: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-');
    (1..=MAX_NAME_BYTES).contains(&name.len()) && name.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn visible_text_of_many_scripts_is_allowed() {
        for text in [
            "",
            "a\n\tb",
            "Grüße",
            "Привет",
            "שלום",
            "سلام",
            "नमस्ते",
            "你好",
            "한국어",
            "🔥👍🏽",
        ] {
            assert_eq!(check_text(text, 100), Ok(()), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_seen_is_refused() {
        for c in "\0\r\u{b}\u{c}\u{7f}\u{85}\u{ad}\u{200b}\u{200d}\u{200e}\u{202e}\u{2060}\u{2066}\u{2028}\u{feff}\u{fe0f}\u{e0041}\u{fffe}\u{10ffff}".chars() {
            let text = format!("a{c}b");
            assert_eq!(check_text(&text, 100), Err(TextError::Character(u32::from(c))));
        }
    }

    #[test]
    fn only_the_composed_form_is_allowed() {
        assert_eq!(check_text("u\u{308}", 9), Err(TextError::NotNormalized));
        assert_eq!(check_text("\u{212b}", 9), Err(TextError::NotNormalized));
        assert_eq!(check_text("q\u{308}", 9), Ok(()));
    }

    #[test]
    fn normalizing_gives_the_one_form() {
        assert_eq!(normalized("u\u{308}\r\nb\rc"), "ü\nb\nc");
        assert_eq!(
            normalized("a\u{200b}"),
            "a\u{200b}",
            "refused later, not hidden"
        );
    }

    #[test]
    fn bounds_count_characters() {
        assert_eq!(check_text("äöü", 3), Ok(()));
        assert_eq!(check_text("äöüß", 3), Err(TextError::TooLong(3)));
        assert_eq!(check_line("a\tb", 9), Err(TextError::Character(9)));
    }

    #[test]
    fn names_are_plain() {
        for (name, good) in [
            ("a-b_9", true),
            ("", false),
            ("A", false),
            ("ä", false),
            ("a/b", false),
            ("..", false),
        ] {
            assert_eq!(is_name(name), good, "{name}");
        }
        assert!(is_name(&"a".repeat(64)) && !is_name(&"a".repeat(65)));
    }
}
