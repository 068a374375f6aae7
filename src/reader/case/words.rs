//! Texts and questions in the form that the full-text index compares, in any script.
//!
//! SQLite's `unicode61` cuts words at spaces and signs. Chinese, Japanese, Thai and their like have none, so
//! each of their characters becomes a word of its own here, and a question with several asks for them side by
//! side. Both are folded as `triage` folds texts that it compares: case, accents, vowel points.

/// Most words of a question.
const WORDS_MAX: usize = 32;

/// Why a question cannot be asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum QuestionError {
    /// Too much to search for.
    #[error("at most {WORDS_MAX} words can be searched for at once")]
    Many,
    /// Nothing to search for.
    #[error("there is no word to search for in {0:?}; give at least one with a letter or digit that must occur")]
    Nothing(String),
}

/// A text for the index.
pub(super) fn text(parts: &[&str]) -> String {
    let mut out = String::new();
    for part in parts {
        spaced(&triage::normal(part), &mut out);
        out.push('\n');
    }
    out
}

fn spaced(text: &str, out: &mut String) {
    for c in text.chars() {
        match stands_alone(c) {
            true => out.extend([' ', c, ' ']),
            false => out.push(c),
        }
    }
}

/// A question for the index: all words must occur, in any order; "several in quotes" side by side; -word must
/// not; the last word counts as the beginning of one where it is still being typed.
///
/// # Errors
/// Nothing that must occur, or more words than are looked for at once.
pub(super) fn question(words: &str, typing: bool) -> Result<String, QuestionError> {
    let nothing = || QuestionError::Nothing(words.to_owned());
    let typing = typing && words.ends_with(|c: char| !c.is_whitespace() && c != '"');
    let terms = terms(words);
    if terms.len() > WORDS_MAX {
        return Err(QuestionError::Many);
    }
    let last = terms.len().checked_sub(1).ok_or_else(nothing)?;
    let phrase = |number: usize, words: &str| {
        let star = if typing && number == last { "*" } else { "" };
        format!("\"{words}\"{star}")
    };
    let (mut with, mut without) = (Vec::new(), String::new());
    for (number, (not, words)) in terms.iter().enumerate() {
        match not {
            true => without += &format!(" NOT {}", phrase(number, words)),
            false => with.push(phrase(number, words)),
        }
    }
    match with.is_empty() {
        true => Err(nothing()),
        // From left to right: (a AND b) NOT c NOT d.
        false => Ok(format!("({}){without}", with.join(" AND "))),
    }
}

/// The terms of a question: whether it must not occur, and its words. No quote is left in them.
fn terms(words: &str) -> Vec<(bool, String)> {
    let mut terms = Vec::new();
    // Every other piece was in quotes.
    for (number, piece) in words.split('"').enumerate() {
        let pieces = match number % 2 {
            0 => piece.split_whitespace().collect(),
            _ => vec![piece],
        };
        for piece in pieces {
            let (not, term) = match piece.strip_prefix('-').filter(|_| number % 2 == 0) {
                Some(rest) => (true, rest),
                None => (false, piece),
            };
            let mut shown = String::new();
            spaced(&triage::normal(term), &mut shown);
            if !shown.trim().is_empty() {
                terms.push((not, shown));
            }
        }
    }
    terms
}

/// Characters of scripts that are written without spaces between words.
fn stands_alone(c: char) -> bool {
    matches!(c,
        '\u{0e00}'..='\u{0eff}'       // Thai, Lao
        | '\u{1000}'..='\u{109f}'     // Myanmar
        | '\u{1780}'..='\u{17ff}'     // Khmer
        | '\u{2e80}'..='\u{2fdf}' | '\u{3005}' | '\u{3040}'..='\u{30ff}' // radicals, kana
        | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}'
        | '\u{20000}'..='\u{3ffff}')
        // Vowels and tones that are written with the letter before.
        && !matches!(c, '\u{0e31}' | '\u{0e34}'..='\u{0e3a}' | '\u{0e47}'..='\u{0e4e}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_can_only_ask() {
        let asked = |words: &str, typing| question(words, typing).unwrap();
        assert_eq!(asked("red bag", false), "(\"red\" AND \"bag\")");
        assert_eq!(asked("red ba", true), "(\"red\" AND \"ba\"*)");
        assert_eq!(
            asked("red -ba", true),
            "(\"red\") NOT \"ba\"*",
            "what is typed is the last word"
        );
        assert_eq!(
            asked("-shop \"red bag\" -x", false),
            "(\"red bag\") NOT \"shop\" NOT \"x\""
        );
        // Whatever FTS5 has a meaning for stays inside quotes.
        for hostile in [
            "NEAR(a b)",
            "a OR b",
            "text:a",
            "a*",
            "^a",
            "{a}",
            "a\"b",
            "a AND",
        ] {
            let asked = asked(hostile, false);
            assert_eq!(asked.matches('"').count() % 2, 0, "{asked:?}");
        }
        for nothing in ["", "  ", "\"\"", "\"", "-", "-bag", "!?"] {
            assert!(
                matches!(question(nothing, true), Err(QuestionError::Nothing(_))),
                "{nothing:?}"
            );
        }
        let long = "a ".repeat(WORDS_MAX + 1);
        assert!(matches!(question(&long, false), Err(QuestionError::Many)));
        assert!(question(&long[2..], false).is_ok());
    }

    #[test]
    fn scripts_without_spaces_are_cut_into_characters() {
        let words = |part| {
            text(&[part])
                .split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        assert_eq!(words("赤いbag"), ["赤", "い", "bag"]);
        assert_eq!(question("红色", false).unwrap(), "(\" 红  色 \")");
    }

    #[test]
    fn what_people_write_differently_is_one_word() {
        for (one, other) in [
            ("ΑΘΗΝΑ", "Αθήνα"),
            ("елка", "Ёлка"),
            ("احمد", "أحمد"),
            ("مُحَمَّد", "محمد"),
            ("STRASSE", "straße"),
            ("Übergröße", "ubergrosse"),
        ] {
            assert_eq!(text(&[one]), text(&[other]));
        }
    }
}
