//! Texts of tips, filters and numbers, as pages show them.
//!
//! Markup is escaped by the templates. Here go the characters that hide or turn round what stands beside them.

use crate::case::{Filter, Read, Shape};
use crate::escape;

/// Characters of an answer, a label or a name on a page.
const LINE_MAX: usize = 1000;

/// A text on one line, cut where it is longer than 1000 characters.
pub(super) fn one_line(text: &str) -> String {
    escape::bounded(text, LINE_MAX)
}

/// A text with its lines and tabs, whole.
pub(super) fn lines(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for piece in text.split_inclusive(['\n', '\t']) {
        let (text, end) = match piece.char_indices().last() {
            Some((at, '\n' | '\t')) => piece.split_at(at),
            _ => (piece, ""),
        };
        shown.push_str(&escape::bounded(text, usize::MAX));
        shown.push_str(end);
    }
    shown
}

/// A part of a whole, in whole percent.
pub(super) fn percent(part: u64, all: u64) -> String {
    match (part.saturating_mul(200) / all.max(1)).div_ceil(2) {
        0 if part > 0 => "under 1 %".to_owned(),
        100 if part < all => "over 99 %".to_owned(),
        percent => format!("{percent} %"),
    }
}

/// A size as people say it.
pub(super) fn size(bytes: u64) -> String {
    match bytes {
        ..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
        1_000_000.. => format!("{} MB", bytes.div_ceil(1_000_000)),
    }
}

/// The English name of a language with its tag.
pub(super) fn language(tag: &str) -> String {
    match (tag, triage::language_name(tag)) {
        ("", _) => "not known".to_owned(),
        (tag, Some(name)) => format!("{name} ({tag})"),
        (tag, None) => one_line(tag),
    }
}

/// What must be true of the tips of the report, a phrase each; none where it has all.
pub(super) fn conditions(filter: &Filter) -> Vec<String> {
    let mut said = Vec::new();
    let mut say = |name: &str, value: Option<&str>| {
        said.extend(value.map(|value| format!("{name} {}", one_line(value))));
    };
    say("they answer the appeal", filter.appeal.as_deref());
    for (question, answer) in &filter.answers {
        say(
            &format!("the answer to {} contains", one_line(question)),
            Some(answer),
        );
    }
    for label in &filter.labels {
        say("they are labelled", Some(label));
    }
    say("their language is", filter.language.as_deref());
    say(
        "they have an attachment of the type",
        filter.kind.as_deref(),
    );
    let read = filter.read.map(|read| match read {
        Read::Yes => "yes",
        Read::No => "no",
    });
    say("read:", read);
    say("decided:", filter.decision.map(|decision| decision.name()));
    say("decided:", filter.undecided.then_some("nothing yet"));
    say("assigned to", filter.assignee.as_deref());
    said
}

/// How copies are shown, in a sentence.
pub(super) fn shape(filter: &Filter) -> &'static str {
    match filter.shape {
        Shape::Folded => "Of tips whose text or picture is a copy of another one's, one is shown, with their number.",
        Shape::Each => "Every tip is shown, copies too.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_says_all_only_of_all() {
        let cases = [
            (0, 0, "0 %"),
            (0, 9, "0 %"),
            (1, 26_800, "under 1 %"),
            (1_204, 26_800, "4 %"),
            (1, 2, "50 %"),
            (26_799, 26_800, "over 99 %"),
            (9, 9, "100 %"),
        ];
        for (part, all, text) in cases {
            assert_eq!(percent(part, all), text);
        }
    }

    #[test]
    fn lines_stay_and_what_hides_is_shown() {
        assert_eq!(lines("a\n\n\tb\u{202e}c\r\n"), "a\n\n\tb\\u{202e}c\\u{d}\n");
        assert_eq!(lines("日本語"), "日本語");
        assert_eq!(one_line(&"x".repeat(5000)).chars().count(), LINE_MAX + 1);
    }

    #[test]
    fn languages_have_names() {
        assert_eq!(language("de"), "German (de)");
        assert_eq!(language(""), "not known");
        assert_eq!(language("q\u{202e}"), "q\\u{202e}");
    }
}
