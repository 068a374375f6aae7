//! What holds for every text, tried on random ones. The generator is seeded: a failure repeats.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::Cursor;

use bocca_scrub::{clean_line, clean_message, sniff, Trace};
use support::{cleaned, Random};
use unicode_normalization::UnicodeNormalization;

/// The rules but those that bound rows of blanks and marks, applied to a whole string by other means
/// than the crate's.
fn by_the_book(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let seen: String = text
        .chars()
        .filter_map(|c| match c {
            '\n' | '\t' => Some(c),
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\u{2800}' => Some(' '),
            _ if c.is_control() || is_hidden(c) => None,
            _ if c.is_whitespace() => Some(' '),
            _ => Some(c),
        })
        .nfc()
        .collect();
    let lines: Vec<_> = seen
        .split('\n')
        .map(|line| line.trim_end_matches([' ', '\t']))
        .collect();
    lines.join("\n")
}

/// Default_Ignorable_Code_Point, direction marks, annotations, and what is not a character: FORMATS.md.
fn is_hidden(c: char) -> bool {
    const RANGES: &[(u32, u32)] = &[
        (0xAD, 0xAD),
        (0x34F, 0x34F),
        (0x61C, 0x61C),
        (0x115F, 0x1160),
        (0x17B4, 0x17B5),
        (0x180B, 0x180F),
        (0x200B, 0x200F),
        (0x202A, 0x202E),
        (0x2060, 0x206F),
        (0x3164, 0x3164),
        (0xFDD0, 0xFDEF),
        (0xFE00, 0xFE0F),
        (0xFEFF, 0xFEFF),
        (0xFFA0, 0xFFA0),
        (0xFFF0, 0xFFFC),
        (0x1BCA0, 0x1BCA3),
        (0x1D173, 0x1D17A),
        (0xE0000, 0xE0FFF),
    ];
    let code = c as u32;
    RANGES
        .iter()
        .any(|(first, last)| (*first..=*last).contains(&code))
        || code & 0xFFFE == 0xFFFE
}

#[test]
fn messages_come_out_by_the_book_and_stay_so() {
    let mut random = Random(1);
    for _ in 0..60_000 {
        let text = random.text();
        let (clean, report) = clean_message(&text);
        if report.count(Trace::StackedMarks) == 0 {
            assert_eq!(clean, by_the_book(&text), "{text:?}");
        }
        assert_eq!(report.is_empty(), clean == text, "{text:?} {report:?}");
        let (again, report) = clean_message(&clean);
        assert_eq!(again, clean, "{text:?}");
        assert!(report.is_empty(), "{text:?} {report:?}");
    }
}

#[test]
fn lines_are_one_line_without_blanks_around() {
    let mut random = Random(2);
    for _ in 0..30_000 {
        let text = random.text();
        let (line, _) = clean_line(&text);
        assert!(!line.contains(['\n', '\t']), "{text:?}");
        assert_eq!(line.trim_matches(' '), line, "{text:?}");
        assert_eq!(clean_line(&line).0, line, "{text:?}");
        assert_eq!(clean_message(&line).0, line, "{text:?}");
    }
}

#[test]
fn files_and_messages_follow_the_same_rules() {
    let mut random = Random(3);
    let mut compared = 0;
    for _ in 0..30_000 {
        let text = random.text();
        let Some((clean, _)) = cleaned(text.as_bytes()) else {
            continue;
        };
        // Some begin as a page of the web does.
        if sniff(&mut Cursor::new(&clean)).unwrap().extension != "txt" {
            continue;
        }
        assert_eq!(
            clean,
            clean_message(text.trim_start_matches('\u{feff}'))
                .0
                .as_bytes(),
            "{text:?}"
        );
        compared += 1;
        let (again, report) =
            cleaned(&clean).unwrap_or_else(|| panic!("refused when clean: {text:?}"));
        assert_eq!(again, clean);
        assert!(report.is_empty());
    }
    assert!(compared > 20_000, "only {compared} texts were taken");
}

#[test]
fn long_texts_are_cleaned_across_blocks() {
    // Letters, marks, blanks and line ends around every offset near the block size of the decoder.
    for shift in 0..12 {
        let mut text = "x".repeat(64 * 1024 - 6 + shift);
        text.push_str("e\u{323}\u{302} \t\r\n😀\u{1112}\u{1161}\u{11ab}\u{200b}end \r");
        let (clean, _) = cleaned(text.as_bytes()).unwrap();
        assert_eq!(String::from_utf8(clean).unwrap(), by_the_book(&text));
    }
}

#[test]
fn a_row_of_blanks_or_marks_is_bounded_wherever_it_is_cut() {
    let blanks = format!("a{}b{}\n", " \t".repeat(100_000), " ".repeat(1024));
    let (clean, report) = clean_message(&blanks);
    assert_eq!(clean, format!("a{}b\n", " \t".repeat(512)));
    assert_eq!(report.count(Trace::LongBlanks), 1);
    assert_eq!(clean_message(&clean).0, clean);

    let marks = format!("a{}b", "\u{301}".repeat(1_000_000));
    let (clean, report) = cleaned(marks.as_bytes()).unwrap();
    assert_eq!(clean.len(), "á".len() + 29 * 2 + 1);
    assert_eq!(report.count(Trace::StackedMarks), 1_000_000 - 30);
}
