//! Archives that are read again: what is packed stays as it is, and what differs is packed anew.

use std::io::Cursor;

use super::*;
use crate::rendered::is_same;
use crate::zipped::members;
use crate::{clean, Budget, Cleaned};

const BUDGET: Budget = Budget { bytes_out: 1 << 24 };

fn written(plan: &Plan, source: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    plan.write_to(&mut Cursor::new(source), &mut bytes).unwrap();
    bytes
}

fn cleaned(source: &[u8], mut work: Work) -> Cleaned {
    clean(&mut Cursor::new(source), &mut work).unwrap()
}

fn parts(source: &[u8]) -> Vec<Part> {
    let found = members(&mut Cursor::new(source), &mut Work::new(&BUDGET)).unwrap();
    found.into_iter().map(|member| member.part).collect()
}

/// Cleans an archive of ours again. All that is packed in it has to stay where it is.
pub(crate) fn assert_kept(source: &[u8]) {
    let again = cleaned(source, Work::again(&BUDGET)).plan;
    let packed: Vec<Part> = parts(source)
        .into_iter()
        .filter(|part| matches!(part, Part::Deflated { .. }))
        .collect();
    assert!(!packed.is_empty());
    for part in packed {
        let piece = Piece::Source(part.range().clone());
        assert!(again.pieces().contains(&piece), "{piece:?}");
    }
    assert_eq!(written(&again, source), source);
}

/// An archive of files that a quick packer packed.
fn quick(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = Archive::default();
    for (name, content) in files {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(content).unwrap();
        let packed = Piece::Bytes(encoder.finish().unwrap());
        archive.add_packed(name, content, packed).unwrap();
    }
    written(&archive.finish().unwrap(), &[])
}

fn words(seed: u32) -> Vec<u8> {
    let words =
        (seed..seed + 3000).map(|number| format!("{:x} ", number.wrapping_mul(0x9E37_79B9)));
    words.collect::<String>().into_bytes()
}

#[test]
fn what_others_packed_is_packed_anew_and_then_stays() {
    let source = quick(&[("a.txt", &words(1)), ("b.txt", &words(7))]);
    let first = cleaned(&source, Work::new(&BUDGET)).plan;
    let is_anew = |piece: &Piece| matches!(piece, Piece::Bytes(_));
    assert!(first.pieces().iter().all(is_anew), "nothing of the source");
    let clean = written(&first, &source);
    assert_ne!(clean, source);
    assert_kept(&clean);
    // By itself it is a source as any other: its bytes are made once more.
    let once_more = cleaned(&clean, Work::new(&BUDGET)).plan;
    assert!(once_more.pieces().iter().all(is_anew));
    assert_eq!(written(&once_more, &clean), clean);
}

#[test]
fn an_archive_in_an_archive_stays_as_well() {
    let names: Vec<String> = (100..200).map(|number| format!("{number}.txt")).collect();
    let small: Vec<(&str, &[u8])> = names.iter().map(|name| (&**name, &b"a\n"[..])).collect();
    // The one does not get smaller, and is not packed; the other is nearly all headers.
    let text = quick(&[("a.txt", &words(1))]);
    let source = quick(&[("one.zip", &text), ("other.zip", &quick(&small))]);
    let first = cleaned(&source, Work::new(&BUDGET)).plan;
    let clean = written(&first, &source);
    let parts = parts(&clean);
    assert!(matches!(
        parts[..],
        [Part::Stored(_), Part::Deflated { .. }]
    ));
    assert_kept(&clean);
    let inner = written(&cleaned(&text, Work::new(&BUDGET)).plan, &text);
    assert_kept(&inner);
    let again = cleaned(&clean, Work::again(&BUDGET)).plan;
    let start = parts[0].range().start;
    let packed = self::parts(&inner)[0].shifted(start).range().clone();
    assert!(again.pieces().contains(&Piece::Source(packed)));
    assert!(is_same(&first, &again, &mut Cursor::new(source)).unwrap());
}

#[test]
fn what_differs_is_packed_anew_and_seen() {
    let (one, other) = (words(1), words(2));
    let build = |archive: &mut Archive, source: &[u8], content: &[u8]| {
        archive
            .packed(&mut Cursor::new(source), "a", content)
            .unwrap();
        std::mem::take(archive).finish().unwrap()
    };
    let first = build(&mut Archive::default(), &[], &one);
    let source = written(&first, &[]);
    let again = |content| {
        let mut archive = Archive::new(&Work::again(&BUDGET), &parts(&source));
        let plan = build(&mut archive, &source, content);
        assert!(
            written(&plan, &source) == written(&build(&mut Archive::default(), &[], content), &[])
        );
        is_same(&first, &plan, &mut Cursor::new(&[])).unwrap()
    };
    assert!(again(&one));
    for content in [&other, &one[1..], &[&one[..], b"x"].concat(), &[]] {
        assert!(!again(content));
    }
}
