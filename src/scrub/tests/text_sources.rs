//! How a text's bytes arrive makes no difference: encodings, pieces, budgets, and sources that fail.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use bocca_scrub::{scrub, scrub_seen, Budget, Encoding, Plan, Reason, Trace};
use support::{cleaned, Random, BUDGET};

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

#[test]
fn what_is_seen_of_a_text_is_what_its_plan_writes() {
    let long = "letters, \u{200B}a blank at the end \r\n".repeat(5000);
    let wide = |text: &str| -> Vec<u8> {
        let units = text.encode_utf16().flat_map(u16::to_le_bytes);
        [0xFF, 0xFE].into_iter().chain(units).collect()
    };
    let late = [long.as_bytes(), b"caf\xE9"].concat();
    let cases = [
        (b"nothing to remove\n".to_vec(), true),
        (b"\xEF\xBB\xBFa mark only".to_vec(), true),
        (b"blanks at the end  ".to_vec(), true),
        (long.clone().into_bytes(), true),
        (wide(&long), true),
        // Taken for UTF-8 until its last letter.
        (late, false),
        (b"body { color: red } /* by me */".to_vec(), false),
        (b"<p>a page, and no text</p>".to_vec(), false),
    ];
    for (bytes, all) in cases {
        let (mut seen, mut written) = (Vec::new(), Vec::new());
        let mut source = Cursor::new(&bytes);
        let (cleaned, all_seen) = scrub_seen(&mut source, &BUDGET, &mut |clean| {
            seen.extend_from_slice(clean);
            Ok(())
        })
        .unwrap();
        cleaned.plan.write_to(&mut source, &mut written).unwrap();
        let shown = String::from_utf8_lossy(&bytes[..20.min(bytes.len())]);
        assert_eq!(all_seen, all, "{shown}");
        assert!(!all_seen || seen == written, "{shown}");
    }
}

#[test]
fn who_cannot_look_ends_it() {
    let mut source = Cursor::new(b"a text");
    let full = |_: &[u8]| Err(io::ErrorKind::StorageFull.into());
    let refused = scrub_seen(&mut source, &BUDGET, &mut { full }).unwrap_err();
    assert!(matches!(refused.reason, Reason::Unreadable(_)));
}
