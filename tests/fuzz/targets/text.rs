//! The text scrubber: what comes out is a text that a tip may hold, and stays as it is; the length is known
//! before; nothing is changed without a word. Also tells the kind of anything without a panic.

#![no_main]

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use envelope::{Attachment, AttachmentState, Digest, Tip};
use libfuzzer_sys::fuzz_target;
use scrub::{
    clean_line, clean_message, scrub, sniff, Budget, Cleaned, Family, Kind, Refused, Source,
};
use unicode_normalization::is_nfc;

const BUDGET: Budget = Budget { bytes_out: 1 << 20 };

fuzz_target!(|input: &[u8]| {
    sniff(&mut Cursor::new(input))
        .map_or_else(|e| panic!("{e}"), |kind| sealable(kind, Vec::new()));
    file(input);
    message(&String::from_utf8_lossy(input));
});

fn file(input: &[u8]) {
    let mut cut = Cut(Cursor::new(input));
    let cleaned = match (
        scrub(&mut Cursor::new(input), &BUDGET),
        scrub(&mut cut, &BUDGET),
    ) {
        (Ok(cleaned), Ok(other)) => {
            assert_eq!(
                (&cleaned.plan, &cleaned.report),
                (&other.plan, &other.report)
            );
            cleaned
        }
        (Err(one), Err(other)) => return assert_eq!(one.to_string(), other.to_string()),
        (one, other) => panic!("{:?} but in pieces {:?}", one.map(drop), other.map(drop)),
    };
    let once = write(&cleaned, &mut Cursor::new(input));
    assert_eq!(once, write(&cleaned, &mut cut), "two runs");
    assert_eq!(once.len() as u64, cleaned.plan.len());
    sealable(cleaned.kind, cleaned.report.lines());
    if cleaned.kind.family != Family::Text {
        return; // The target `file` judges the other kinds.
    }
    assert_clean(std::str::from_utf8(&once).expect("UTF-8"));
    assert_eq!(
        cleaned.report.is_empty(),
        once == input,
        "{:?}",
        cleaned.report
    );

    let again = scrub(&mut Cursor::new(&once), &BUDGET)
        .unwrap_or_else(|refused: Refused| panic!("clean, then refused: {refused}"));
    assert!(again.report.is_empty(), "{:?}", again.report);
    assert_eq!(write(&again, &mut Cursor::new(&once)), once);
}

fn message(input: &str) {
    let (clean, report) = clean_message(input);
    assert_clean(&clean);
    assert_eq!(report.is_empty(), clean == input, "{report:?}");
    assert_eq!(clean_message(&clean).0, clean);
    let (line, _) = clean_line(input);
    assert_clean(&line);
    assert!(!line.contains(['\n', '\t']));
    assert_eq!(clean_line(&line).0, line);
    let mut tip = Tip::default();
    tip.message = clean;
    tip.answers
        .insert("q".to_owned(), line.chars().take(10_000).collect());
    tip.check().expect("a tip may hold clean texts");
}

/// What is said of a file is allowed in a tip.
fn sealable(kind: Kind, removed: Vec<String>) {
    let mut tip = Tip::default();
    tip.attachments.push(Attachment {
        name: Attachment::name_for(1, kind.extension),
        media_type: kind.media_type.to_owned(),
        size: 0,
        sha256: Digest::of(b""),
        state: AttachmentState::Cleaned,
        removed,
    });
    tip.check()
        .expect("a tip may name every kind and every trace");
}

fn assert_clean(text: &str) {
    assert!(is_nfc(text));
    assert!(text.chars().all(envelope::is_allowed));
    assert!(text.lines().all(|line| !line.ends_with([' ', '\t'])));
}

fn write(cleaned: &Cleaned, source: &mut dyn Source) -> Vec<u8> {
    let mut out = Vec::new();
    cleaned
        .plan
        .write_to(source, &mut out)
        .expect("memory reads and writes");
    out
}

/// Gives its bytes in pieces of 1 to 13.
struct Cut<'a>(Cursor<&'a [u8]>);

impl Read for Cut<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let end = buffer.len().min(1 + self.0.position() as usize % 13);
        self.0.read(&mut buffer[..end])
    }
}

impl Seek for Cut<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}
