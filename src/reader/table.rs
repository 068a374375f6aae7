//! Tips as lines of a table that fit a terminal.

use std::borrow::Cow;

use rustix::termios::tcgetwinsize;
use unicode_normalization::char::is_combining_mark;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::case::Row;
use crate::escape;

/// Columns where there is no terminal to ask.
const COLUMNS: usize = 120;
/// Narrowest text column.
const TEXT_MIN: usize = 20;
/// Digits of an id that are shown: enough to find one among millions.
const ID: usize = 8;
/// Marks upon one letter, at most: more would climb over the lines above.
const MARKS_MAX: usize = 4;

/// How wide a line is.
pub(crate) struct Table {
    text: usize,
}

const APPEAL: usize = 14;
const DECISION: usize = 12;
const FILES: usize = 10;

impl Table {
    /// For the terminal on standard output, or a usual width where there is none.
    pub(crate) fn for_terminal() -> Self {
        let columns = tcgetwinsize(std::io::stdout()).map_or(0, |size| size.ws_col);
        match usize::from(columns) {
            0 => Table::of(COLUMNS),
            columns => Table::of(columns),
        }
    }

    /// For a line of so many columns.
    pub(crate) fn of(columns: usize) -> Self {
        let fixed = 2 + ID + 1 + APPEAL + 1 + 3 + 1 + 5 + 1 + FILES + 1 + DECISION + 1;
        Table {
            text: columns.saturating_sub(fixed).max(TEXT_MIN),
        }
    }

    /// The names of the columns.
    pub(crate) fn heading(&self) -> String {
        line(
            "  ", "id", "appeal", "", "same", "files", "decision", "text",
        )
    }

    /// One tip, with this much of a text.
    pub(crate) fn line(&self, row: &Row, text: &str) -> String {
        let id = row.id.to_string();
        let copies = match row.copies {
            ..=1 => String::new(),
            copies => format!("x{copies}"),
        };
        let mut decision = row
            .decision
            .map_or("", |decision| decision.name())
            .to_owned();
        if decision.is_empty() {
            decision = row.labels.join(",");
        }
        line(
            match (row.read, row.sealed_by_sender) {
                (true, false) => "  ",
                (true, true) => " s",
                (false, false) => "* ",
                (false, true) => "*s",
            },
            id.get(..ID).unwrap_or(&id),
            row.appeal.as_deref().unwrap_or("-"),
            row.language.as_deref().unwrap_or("-"),
            &copies,
            &files(&row.attachments),
            &decision,
            &fitted(text, self.text),
        )
    }
}

#[allow(
    clippy::too_many_arguments,
    reason = "the columns of a table, in their order"
)]
fn line(
    mark: &str,
    id: &str,
    appeal: &str,
    language: &str,
    copies: &str,
    files: &str,
    decision: &str,
    text: &str,
) -> String {
    let cells = [
        (id, ID),
        (appeal, APPEAL),
        (language, 3),
        (copies, 5),
        (files, FILES),
        (decision, DECISION),
    ];
    // One buffer for a line: a list has tens of thousands.
    let mut line = String::with_capacity(mark.len() + 3 * COLUMNS + text.len());
    line.push_str(mark);
    for (cell, columns) in cells {
        push_padded(&mut line, cell, columns);
        line.push(' ');
    }
    line.push_str(text);
    line.truncate(line.trim_end().len());
    line
}

/// Attachments by what they are: `2 jpeg`, or `3 files` where they differ.
fn files(types: &[String]) -> String {
    let kind = |media_type: &String| media_type.rsplit('/').next().unwrap_or_default().to_owned();
    match types {
        [] => String::new(),
        [first, rest @ ..] if rest.iter().all(|other| other == first) => {
            format!("{} {}", types.len(), kind(first))
        }
        _ => format!("{} files", types.len()),
    }
}

/// A text of exactly so many columns, harmless to a terminal.
pub(crate) fn padded(text: &str, columns: usize) -> String {
    let mut cell = String::with_capacity(text.len() + columns);
    push_padded(&mut cell, text, columns);
    cell
}

fn push_padded(line: &mut String, text: &str, columns: usize) {
    let fitted = fitted(text, columns);
    line.push_str(&fitted);
    let spaces = columns.saturating_sub(fitted.width());
    line.extend(std::iter::repeat_n(' ', spaces));
}

/// A text of at most so many columns, harmless to a terminal, with `…` where it was cut.
pub(crate) fn fitted(text: &str, columns: usize) -> Cow<'_, str> {
    // Most texts by far, and a list has tens of thousands.
    if text.len() <= columns && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(text);
    }
    let (mut fitted, mut end, mut width) = (String::new(), 0, 0);
    for letter in letters(text).map(harmless) {
        width += columns_of(&letter);
        if width > columns {
            fitted.truncate(end);
            fitted.push('…');
            break;
        }
        fitted.push_str(&letter);
        // Where there is room for the sign.
        if width < columns {
            end = fitted.len();
        }
    }
    Cow::Owned(fitted)
}

/// Columns of a letter. A character by itself, as most are, needs no look at how it joins with others.
fn columns_of(letter: &str) -> usize {
    let mut chars = letter.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => c.width().unwrap_or(0),
        _ => letter.width(),
    }
}

/// The letters of a text, each with the marks upon it: between these no line ends.
pub(crate) fn letters(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut others = rest.char_indices().skip(1);
        let next = others.find(|(_, c)| !is_mark(*c));
        let (letter, after) = rest.split_at(next.map_or(rest.len(), |(at, _)| at));
        rest = after;
        (!letter.is_empty()).then_some(letter)
    })
}

/// Whether a character stands upon the letter before it. What is shown as an escape stands for itself.
fn is_mark(c: char) -> bool {
    let is_upon = !c.is_ascii() && (is_combining_mark(c) || c.width() == Some(0));
    is_upon && matches!(escape::line(c.encode_utf8(&mut [0; 4])), Cow::Borrowed(_))
}

/// A letter that a terminal shows and does not act on, with as many marks as keep to its line.
pub(crate) fn harmless(letter: &str) -> Cow<'_, str> {
    let first = letter.chars().next().map_or(0, char::len_utf8);
    let (base, marks) = letter.split_at(first);
    let base = escape::line(base);
    if marks.is_empty() {
        return base;
    }
    let mut without_width = 0;
    let marks = marks.chars().filter(|mark| {
        let climbs = mark.width() == Some(0);
        without_width += usize::from(climbs);
        !climbs || without_width <= MARKS_MAX
    });
    Cow::Owned(base.chars().chain(marks).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_fit_whatever_their_script() {
        for text in [
            "plain and long enough to be cut",
            "赤いかばんを見ました",
            "مرحبا بالعالم",
            "a\u{1b}[31m\u{202e}b",
            "e\u{301}\u{302} e\u{301}",
            "\u{301}",
            "",
        ] {
            for columns in 1..40 {
                let fitted = fitted(text, columns);
                assert!(fitted.width() <= columns, "{fitted:?} in {columns}");
                assert_eq!(padded(text, columns).width(), columns, "{text:?}");
                assert!(!fitted.contains(['\u{1b}', '\u{202e}']));
            }
        }
        assert_eq!(fitted("short", 5), "short");
        assert_eq!(fitted("longer", 5), "long…");
    }

    #[test]
    fn no_letter_is_parted_from_its_marks() {
        // Letters of Devanagari with vowels, some of which have a column of their own; accents without one.
        let (devanagari, accents) = ("काकीकि", "e\u{301}\u{302}".repeat(4));
        let letters_of = |text: &str| letters(text).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(letters_of(devanagari), ["का", "की", "कि"]);
        assert_eq!(
            letters_of("\u{301}a\u{200b}b"),
            ["\u{301}", "a", "\u{200b}", "b"]
        );
        assert_eq!(fitted(devanagari, 6), devanagari);
        assert_eq!(fitted(devanagari, 5), "काकी…");
        assert_eq!(
            fitted(devanagari, 4),
            "का…",
            "the mark would stand beside the sign"
        );
        assert_eq!(fitted(&accents, 4), accents);
        assert_eq!(
            fitted(&accents, 3),
            format!("{}…", "e\u{301}\u{302}".repeat(2))
        );
        let climbing = format!("z{}", "\u{301}".repeat(500));
        assert_eq!(fitted(&climbing, 9).chars().count(), 1 + MARKS_MAX);
    }

    #[test]
    fn files_are_told_by_kind() {
        let types =
            |types: &[&str]| files(&types.iter().map(|&t| t.to_owned()).collect::<Vec<_>>());
        assert_eq!(types(&[]), "");
        assert_eq!(types(&["image/jpeg", "image/jpeg"]), "2 jpeg");
        assert_eq!(types(&["image/jpeg", "text/plain"]), "2 files");
    }
}
