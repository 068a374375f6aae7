//! Tips as lines of a table that fit a terminal.

use rustix::termios::tcgetwinsize;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::case::Row;
use crate::escape;

/// Columns where there is no terminal to ask.
const COLUMNS: usize = 120;
/// Narrowest text column.
const TEXT_MIN: usize = 20;
/// Digits of an id that are shown: enough to find one among millions.
const ID: usize = 8;

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
            if row.read { "  " } else { "* " },
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
    let line = [
        padded(id, ID),
        padded(appeal, APPEAL),
        padded(language, 3),
        padded(copies, 5),
        padded(files, FILES),
        padded(decision, DECISION),
        text.to_owned(),
    ];
    format!("{mark}{}", line.join(" ").trim_end())
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
    let fitted = fitted(text, columns);
    let spaces = columns.saturating_sub(fitted.width());
    format!("{fitted}{}", " ".repeat(spaces))
}

/// A text of at most so many columns, harmless to a terminal, with `…` where it was cut.
pub(crate) fn fitted(text: &str, columns: usize) -> String {
    let shown = escape::bounded(text, columns.saturating_mul(2));
    if shown.width() <= columns {
        return shown;
    }
    let mut fitted = String::new();
    let mut left = columns.saturating_sub(1);
    for c in shown.chars() {
        let width = c.width().unwrap_or_default();
        if width > left {
            break;
        }
        left -= width;
        fitted.push(c);
    }
    fitted.push('…');
    fitted
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
    fn files_are_told_by_kind() {
        let types =
            |types: &[&str]| files(&types.iter().map(|&t| t.to_owned()).collect::<Vec<_>>());
        assert_eq!(types(&[]), "");
        assert_eq!(types(&["image/jpeg", "image/jpeg"]), "2 jpeg");
        assert_eq!(types(&["image/jpeg", "text/plain"]), "2 files");
    }
}
