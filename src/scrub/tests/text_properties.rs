#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
//! What holds for every text, tried on random ones. The generator is seeded: a failure repeats.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use bocca_scrub::{
    clean_line, clean_message, scrub, Budget, Encoding, Plan, Reason, Report, Trace,
};
use unicode_normalization::UnicodeNormalization;

struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % bound
    }

    fn character(&mut self) -> char {
        /// Characters with a rule of their own, and their neighbours.
        const ODD: &str = "\0\u{7}\t\n\r\u{b}\u{c}\u{1b} \u{7f}\u{80}\u{85}\u{9f}\u{a0}\u{ad}é\u{300}\u{301}\
            \u{323}\u{344}\u{34f}\u{61c}\u{958}\u{9c7}\u{9be}\u{f43}\u{1100}\u{1161}\u{11a8}각\u{1680}\u{180e}\
            \u{2000}\u{200b}\u{200d}\u{200e}\u{2028}\u{2029}\u{202e}\u{202f}\u{2060}\u{206a}\u{2126}\u{212b}\
            \u{2800}\u{3000}\u{3099}か\u{3164}\u{fb1d}\u{fdd0}\u{fe0f}\u{feff}\u{fff9}\u{fffd}\u{ffff}\
            \u{1d15e}\u{1d165}\u{1d173}\u{2f800}\u{e0041}\u{e0100}\u{10ffff}<>{}\\%!PDF-";
        match self.below(4) {
            0 => char::from(b' ' + self.below(95) as u8),
            1 => char::from_u32(self.below(0x11_0000) as u32).unwrap_or('x'),
            _ => ODD.chars().nth(self.below(ODD.chars().count())).unwrap(),
        }
    }

    fn text(&mut self) -> String {
        let length = [3, 12, 60, 400][self.below(4)];
        (0..self.below(length)).map(|_| self.character()).collect()
    }
}

/// The rules, applied to a whole string by other means than the crate's; `None` where their bounds on
/// blanks and marks would matter.
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

const BUDGET: Budget = Budget { bytes_out: 1 << 24 };

fn cleaned(source: &[u8]) -> Option<(Vec<u8>, Report)> {
    let cleaned = scrub(&mut Cursor::new(source), &BUDGET).ok()?;
    let mut out = Vec::new();
    cleaned
        .plan
        .write_to(&mut Cursor::new(source), &mut out)
        .unwrap();
    assert_eq!(out.len() as u64, cleaned.plan.len());
    Some((out, cleaned.report))
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
fn utf16_gives_what_utf8_gives() {
    let mut random = Random(4);
    for _ in 0..10_000 {
        let text = format!("A{}", random.text());
        let utf8 = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
        let units = || text.encode_utf16();
        let little = [
            vec![0xFF, 0xFE],
            units().flat_map(u16::to_le_bytes).collect(),
        ]
        .concat();
        let big = [
            vec![0xFE, 0xFF],
            units().flat_map(u16::to_be_bytes).collect(),
        ]
        .concat();
        if let Some((expected, _)) = cleaned(&utf8) {
            for wide in [little, big] {
                let (clean, report) = cleaned(&wide).unwrap();
                assert_eq!(clean, expected, "{text:?}");
                assert_eq!(report.count(Trace::Utf16), 1);
            }
        }
    }
}

/// Gives its bytes in pieces of at most 7.
struct Trickle(Cursor<Vec<u8>>);

impl Read for Trickle {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let end = buffer.len().min(7);
        self.0.read(&mut buffer[..end])
    }
}

impl Seek for Trickle {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

#[test]
fn pieces_of_any_size_give_the_same() {
    let mut random = Random(5);
    for round in 0..300 {
        let mut text = String::new();
        while text.len() < 3000 {
            text.push_str(&random.text());
        }
        let source = match round % 3 {
            0 => text.into_bytes(),
            1 => text
                .chars()
                .flat_map(|c| c.encode_utf16(&mut [0; 2]).to_vec())
                .fold(vec![0xFF, 0xFE], |mut bytes, unit| {
                    bytes.extend(unit.to_le_bytes());
                    bytes
                }),
            _ => [b"caf\xE9 ".repeat(40), b"words \r\n".repeat(300)].concat(),
        };
        let whole = scrub(&mut Cursor::new(&source), &BUDGET);
        let mut trickle = Trickle(Cursor::new(source.clone()));
        let pieces = scrub(&mut trickle, &BUDGET);
        let (Ok(whole), Ok(pieces)) = (whole, pieces) else {
            continue;
        };
        assert_eq!(whole.plan, pieces.plan);
        assert_eq!(whole.report, pieces.report);
        let (mut one, mut other) = (Vec::new(), Vec::new());
        whole
            .plan
            .write_to(&mut Cursor::new(&source), &mut one)
            .unwrap();
        pieces.plan.write_to(&mut trickle, &mut other).unwrap();
        assert_eq!(one, other);
    }
}

#[test]
fn windows_1252_is_read_byte_by_byte() {
    // A pair that would also be UTF-8, beside one that is not.
    let source = b"caf\xE9 and more words \xC2\xA9 \xE2\x84\xA2\n";
    let (clean, report) = cleaned(source).unwrap();
    assert_eq!(
        String::from_utf8(clean).unwrap(),
        "café and more words Â© â„¢\n"
    );
    assert_eq!(report.count(Trace::Windows1252), 1);
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

#[test]
fn a_clean_file_is_copied_and_a_dirty_one_rewritten() {
    let plan = |source: &[u8]| scrub(&mut Cursor::new(source), &BUDGET).unwrap().plan;
    let mut copied = Plan::new();
    copied.source(0..6);
    assert_eq!(plan("Zürich".as_bytes()[..6].into()), copied);
    let mut marked = Plan::new();
    marked.source(3..8);
    assert_eq!(plan(b"\xEF\xBB\xBFwords"), marked);
    let mut rewritten = Plan::new();
    rewritten.text(0..7, Encoding::Utf8, 6);
    assert_eq!(plan(b"words\r\n"), rewritten);
}

#[test]
fn a_text_that_grows_beyond_its_budget_is_refused() {
    let source = [b"caf\xE9 ".repeat(100), b"\x80".repeat(50)].concat();
    let length = scrub(&mut Cursor::new(&source), &BUDGET)
        .unwrap()
        .plan
        .len();
    assert_eq!(length, 600 + 150 - u64::from(source.ends_with(b" ")));
    for (bytes_out, fits) in [(length, true), (length - 1, false)] {
        let result = scrub(&mut Cursor::new(&source), &Budget { bytes_out });
        match result {
            Ok(_) => assert!(fits),
            Err(refused) => {
                assert!(!fits);
                assert!(matches!(refused.reason, Reason::TooLarge { limit } if limit == bytes_out));
            }
        }
    }
}

#[test]
fn a_source_that_fails_is_told_apart_from_one_that_is_refused() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("broken"))
        }
    }
    impl Seek for Broken {
        fn seek(&mut self, _: SeekFrom) -> io::Result<u64> {
            Ok(9)
        }
    }
    let refused = scrub(&mut Broken, &BUDGET).unwrap_err();
    assert!(matches!(refused.reason, Reason::Unreadable(_)));
    assert!(refused.kind.is_none());
}
