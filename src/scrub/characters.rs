//! Which characters a clean text may hold, and what becomes of the others.
//!
//! Kept is what a reader sees. Everything that Unicode calls default-ignorable (drawn as nothing), every
//! control, and every choice between signs that look alike as blanks or line ends goes: each of them
//! can carry a mark that names the copy, or the program and language of its writer.

use std::sync::LazyLock;

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{is_nfc_quick, IsNormalized};

use crate::Trace;

/// What becomes of one character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It stays, as part of its letter's composed form.
    Keep,
    /// It becomes, or is, a space or a tab.
    Blank(Option<Trace>),
    /// It becomes, or is, LF.
    LineEnd(Option<Trace>),
    /// It goes.
    Drop(Trace),
}

/// The rule. CR is a line end here; the caller knows whether an LF follows it.
pub(crate) fn fate(c: char) -> Fate {
    match c {
        ' ' | '\t' => Fate::Blank(None),
        '\n' => Fate::LineEnd(None),
        '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
            Fate::LineEnd(Some(Trace::OtherLineEnds))
        }
        // Every other space separator (Zs), and the empty Braille cell, which is drawn like one.
        '\u{A0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200A}'
        | '\u{202F}'
        | '\u{205F}'
        | '\u{2800}'
        | '\u{3000}' => Fate::Blank(Some(Trace::UnusualSpaces)),
        _ => hidden(c).map_or(Fate::Keep, Fate::Drop),
    }
}

/// True for a character that stays as it is whatever stands before it: kept, never reordered, never
/// joined to the character before. Only a mark after it can still change it.
pub(crate) fn is_plain(c: char) -> bool {
    match PLAIN.get(c as usize / 64) {
        Some(word) => word >> (c as usize % 64) & 1 == 1,
        None => compute_plain(c),
    }
}

fn hidden(c: char) -> Option<Trace> {
    Some(match c {
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' => Trace::Controls,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Trace::Direction
        }
        '\u{180B}'..='\u{180D}'
        | '\u{180F}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{E0100}'..='\u{E01EF}' => Trace::VariationSelectors,
        '\u{E0000}'..='\u{E0FFF}' => Trace::Tags,
        '\u{FFF9}'..='\u{FFFC}' => Trace::Annotations,
        // Soft hyphen, joiners, fillers, invisible operators, format controls of shorthand and music:
        // the rest of the property Default_Ignorable_Code_Point.
        '\u{AD}'
        | '\u{34F}'
        | '\u{115F}'..='\u{1160}'
        | '\u{17B4}'..='\u{17B5}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200D}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206A}'..='\u{206F}'
        | '\u{3164}'
        | '\u{FEFF}'
        | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFF8}'
        | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}' => Trace::ZeroWidth,
        '\u{FDD0}'..='\u{FDEF}' => Trace::Controls,
        _ if c as u32 & 0xFFFE == 0xFFFE => Trace::Controls,
        _ => return None,
    })
}

/// One bit a character of the basic plane, where nearly all text lives: the look-ups behind
/// `compute_plain` would be most of the time spent on a text that is not English.
static PLAIN: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let bit = |code: u32| char::from_u32(code).is_some_and(compute_plain);
    let word = |word: u32| (0..64).fold(0, |bits, n| bits | u64::from(bit(word * 64 + n)) << n);
    (0..0x1_0000 / 64).map(word).collect()
});

fn compute_plain(c: char) -> bool {
    matches!(fate(c), Fate::Keep | Fate::Blank(None))
        && canonical_combining_class(c) == 0
        && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_agrees_with_the_rule_for_every_character() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_plain(c), compute_plain(c), "U+{:04X}", c as u32);
        }
    }

    #[test]
    fn nothing_that_composes_or_decomposes_is_hidden_or_blank() {
        // Otherwise normalising could make what the rule removed before.
        use unicode_normalization::char::decompose_canonical;
        for c in ('\0'..=char::MAX).filter(|c| fate(*c) == Fate::Keep) {
            decompose_canonical(c, |part| {
                assert_eq!(fate(part), Fate::Keep, "U+{:04X}", c as u32);
            });
        }
    }

    #[test]
    fn what_readers_see_is_kept() {
        for c in
            "aZ9~!é߀łЖعאนहक한日本語あア😀🏽👍₿→★\u{301}\u{94D}\u{20E3}\u{1F1E9}\u{E000}\u{FFFD}"
                .chars()
        {
            assert_eq!(fate(c), Fate::Keep, "U+{:04X}", c as u32);
        }
    }
}
