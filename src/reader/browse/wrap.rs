//! Texts from outside as lines that fit a pane: harmless, wrapped by the width of their characters.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::table::{self, letters};

/// What a tab becomes.
const TAB: &str = "    ";

/// `text` in lines of at most `columns` columns, which may be cut at spaces, and in words where they are longer;
/// never between a letter and its marks, unless these are wider than a line.
pub(super) fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.split('\n') {
        wrap_line(&harmless(line), columns.max(2), &mut lines);
    }
    lines
}

/// A named text: the name in the first line, the others set in as far as it.
pub(super) fn named(name: &str, text: &str, columns: usize) -> Vec<String> {
    const NAME: usize = 10;
    let lines = wrapped(text, columns.saturating_sub(NAME));
    let lines = lines.into_iter().enumerate();
    let set_in = lines.map(|(number, line)| {
        let name = if number == 0 { name } else { "" };
        format!("{name:<NAME$}{line}")
    });
    set_in.collect()
}

/// A line that a terminal shows and does not act on. Whole: not cut as `escape::line` cuts it.
fn harmless(line: &str) -> String {
    let line = line.replace('\t', TAB);
    letters(&line).map(table::harmless).collect()
}

fn wrap_line(line: &str, columns: usize, lines: &mut Vec<String>) {
    let mut rest = line;
    loop {
        let (fits, next) = split(rest, columns);
        lines.push(fits.trim_end().to_owned());
        if next.is_empty() {
            return;
        }
        rest = next;
    }
}

/// What of `line` fits, and the rest.
fn split(line: &str, columns: usize) -> (&str, &str) {
    let (mut at, mut width, mut space) = (0, 0, None);
    for letter in letters(line) {
        width += letter.width();
        if letter == " " {
            // Spaces at the end of a line may stand outside.
            space = Some(at + 1);
        } else if width > columns {
            return line.split_at(match space.unwrap_or(at) {
                0 => part(letter, columns),
                at => at,
            });
        }
        at += letter.len();
    }
    (line, "")
}

/// How much fits of a letter that is wider than a line: at least one character, or there would be no end.
fn part(letter: &str, columns: usize) -> usize {
    let mut width = 0;
    let mut characters = letter.char_indices();
    let over = characters.find(|(at, c)| {
        width += c.width().unwrap_or_default();
        *at > 0 && width > columns
    });
    over.map_or(letter.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_nothing_is_lost() {
        let texts = [
            "plain words of several lengths, andonethatismuchlongerthanaline at the end",
            "赤いかばんを見ました。駅の近くの店です。",
            "مرحبا بالعالم هذا نص طويل إلى حد ما",
            "e\u{301}\u{301} a combining text",
            "काकीकि के को",
            "a \u{301}b  \u{302}c",
        ];
        for text in texts {
            for columns in 2..40 {
                let lines = wrapped(text, columns);
                assert!(
                    lines.iter().all(|line| line.width() <= columns),
                    "{columns}: {lines:?}"
                );
                let without = |text: &str| text.replace(' ', "");
                assert_eq!(without(&lines.concat()), without(text));
            }
        }
        assert_eq!(wrapped("one two three", 8), ["one two", "three"]);
        assert_eq!(wrapped("a\n\nb", 8), ["a", "", "b"]);
        assert_eq!(wrapped("", 8), [""]);
        assert_eq!(wrapped("abcdefghij", 4), ["abcd", "efgh", "ij"]);
    }

    #[test]
    fn a_mark_stays_with_its_letter() {
        assert_eq!(wrapped("काकीकि", 3), ["का", "की", "कि"]);
        assert_eq!(wrapped("abcde\u{301}", 4), ["abcd", "e\u{301}"]);
        // Spaces that have a mark are no place for a line's end.
        assert_eq!(wrapped("ab \u{301}cd", 2), ["ab", " \u{301}c", "d"]);
        assert_eq!(wrapped("कााा", 2), ["का", "ाा"], "wider than a line");
    }

    #[test]
    fn nothing_acts_on_the_terminal() {
        let hostile = "a\u{1b}[2J\u{202e}b\u{200b}\u{9b}c\r\u{7}";
        let lines = wrapped(hostile, 80).concat();
        assert_eq!(lines, "a\\u{1b}[2J\\u{202e}b\\u{200b}\\u{9b}c\\u{d}\\u{7}");
        let climbing = format!("z{}", "\u{301}".repeat(500));
        assert_eq!(wrapped(&climbing, 80).concat().chars().count(), 5);
        let long = "x".repeat(100_000);
        assert_eq!(wrapped(&long, 80).len(), 1250);
    }

    #[test]
    fn names_stand_beside_their_texts() {
        assert_eq!(
            named("why here", "two words and more", 20),
            ["why here  two words", "          and more"]
        );
    }
}
