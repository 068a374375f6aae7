//! Texts and questions in the form that the full-text index compares, in any script.
//!
//! SQLite's `unicode61` cuts words at spaces and signs. Chinese, Japanese, Thai and their like have none, so
//! each of their characters becomes a word of its own here, and a question with several asks for them side by
//! side. Marks that readers may leave out (Arabic and Hebrew vowels) are left out of both.

/// Longest text of a tip that is indexed, in characters: a message, its answers and its appeal.
const TEXT_MAX: usize = 1_000_000;

/// Most words of a question.
const WORDS_MAX: usize = 32;

/// A text for the index.
pub(super) fn text(parts: &[&str]) -> String {
    let mut out = String::new();
    for part in parts {
        spaced(part, &mut out);
        out.push('\n');
    }
    out
}

fn spaced(text: &str, out: &mut String) {
    for c in text.chars().take(TEXT_MAX).filter(|c| !is_optional(*c)) {
        match stands_alone(c) {
            true => out.extend([' ', c, ' ']),
            false => out.push(c),
        }
    }
}

/// A question for the index, or `None` where nothing is asked: all words must occur, in any order; "several
/// in quotes" side by side; -word must not; the last word counts as the beginning of one where `typing`.
pub(super) fn question(words: &str, typing: bool) -> Option<String> {
    let terms = terms(words);
    let (without, with): (Vec<_>, Vec<_>) = terms.into_iter().partition(|(not, _)| *not);
    let last = with.len().checked_sub(1)?;
    let phrase = |(_, words): &(bool, String)| format!("\"{words}\"");
    let mut asked: Vec<String> = with.iter().map(phrase).collect();
    if typing && words.ends_with(|c: char| !c.is_whitespace() && c != '"') {
        asked.get_mut(last)?.push('*');
    }
    let mut question = asked.join(" AND ");
    for term in &without {
        question = format!("({question}) NOT {}", phrase(term));
    }
    Some(question)
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
            spaced(term, &mut shown);
            if shown.chars().any(char::is_alphanumeric) && terms.len() < WORDS_MAX {
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

/// Vowel marks and stretches that a writer may leave out.
fn is_optional(c: char) -> bool {
    matches!(c, '\u{0591}'..='\u{05c7}' | '\u{0610}'..='\u{061a}' | '\u{0640}' | '\u{064b}'..='\u{065f}' | '\u{0670}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_can_only_ask() {
        assert_eq!(question("red bag", false).unwrap(), "\"red\" AND \"bag\"");
        assert_eq!(question("red ba", true).unwrap(), "\"red\" AND \"ba\"*");
        assert_eq!(
            question("\"red bag\" -shop", false).unwrap(),
            "(\"red bag\") NOT \"shop\""
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
            "\"",
            "a AND",
        ] {
            let asked = question(hostile, false);
            let quotes = asked.iter().flat_map(|q| q.matches('"')).count();
            assert_eq!(quotes % 2, 0, "{asked:?}");
        }
        for nothing in ["", "  ", "\"\"", "-", "-bag", "!?"] {
            assert_eq!(question(nothing, true), None, "{nothing:?}");
        }
        let long = "a ".repeat(1000);
        assert_eq!(
            question(&long, false).unwrap().matches('a').count(),
            WORDS_MAX
        );
    }

    #[test]
    fn scripts_without_spaces_are_cut_into_characters() {
        assert_eq!(
            text(&["赤いbag"]).split_whitespace().collect::<Vec<_>>(),
            ["赤", "い", "bag"]
        );
        assert_eq!(question("红色", false).unwrap(), "\" 红  色 \"");
        assert_eq!(text(&["مُحَمَّد"]).trim(), "محمد");
    }
}
