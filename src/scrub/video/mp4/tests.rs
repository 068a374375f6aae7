//! Small movies with something in every place that can hide it.

use std::io::Cursor as Memory;

use crate::iso::{boxed, full};
use crate::{scrub, Budget, Cleaned, Refused, Trace};

const SEI: &[u8] = b"\0\0\0\x09\x06\x05\x05SEIme\x80";
const PICTURE: &[u8] = b"\0\0\0\x06\x65image";

fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
}

fn table(name: &[u8; 4], rows: u32, content: &[u32]) -> Vec<u8> {
    full(name, 0, 0, &[&words(&[rows]), &words(content)])
}

fn matrix() -> Vec<u8> {
    words(&[0, 1 << 16, 0, (-1_i32 << 16) as u32, 0, 0, 0, 0, 1 << 30])
}

/// A track of one H.264 picture at `offset`.
fn trak(handler: &[u8; 4], offset: u32) -> Vec<u8> {
    let mut entry = vec![0, 0, 0, 0, 0, 0, 0, 1];
    entry.extend(b"\0\0\0\0VEND\0\0\0\0\0\0\0\0\0\x10\0\x10");
    entry.extend([0; 14]);
    entry.extend(b"\x08compress");
    entry.extend([0; 23]);
    entry.extend([0, 24, 0xFF, 0xFF]);
    let config = boxed(
        b"avcC",
        &[b"\x01\x42\0\x0A\xFF\xE1\0\x02\x67s\x01\0\x02\x68p"],
    );
    let entry = boxed(b"avc1", &[&entry, &config, &boxed(b"mine", &[b"hidden"])]);
    let size = (SEI.len() + PICTURE.len()) as u32;
    let table = [
        full(b"stsd", 0, 0, &[&words(&[1]), &entry]),
        table(b"stts", 1, &[1, 40]),
        table(b"stsc", 1, &[1, 1, 1]),
        full(b"stsz", 0, 0, &[&words(&[0, 1, size])]),
        table(b"stco", 1, &[offset]),
    ];
    let info = boxed(b"minf", &[&boxed(b"stbl", &[&table.concat()])]);
    let hdlr = full(b"hdlr", 0, 0, &[&[0; 4], handler, &[0; 12], b"A camera\0"]);
    let mdhd = full(b"mdhd", 0, 0, &[&words(&[1, 2, 1000, 40, 0])]);
    let mdia = boxed(b"mdia", &[&mdhd, &hdlr, &info]);
    let header = [
        words(&[3, 4, 1, 0, 40, 0, 0, 0, 0]),
        matrix(),
        words(&[16 << 16, 16 << 16]),
    ];
    boxed(b"trak", &[&full(b"tkhd", 0, 3, &[&header.concat()]), &mdia])
}

fn movie(handler: &[u8; 4]) -> Vec<u8> {
    let ftyp = boxed(b"ftyp", &[b"mp42\0\0\0\0isom"]);
    let media = [b"slack", SEI, PICTURE].concat();
    let mdat = boxed(b"mdat", &[&media]);
    let offset = ftyp.len() + 8 + 5;
    let upright = words(&[1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30]);
    let mvhd = [
        words(&[5, 6, 1000, 40, 1 << 16]),
        vec![0; 12],
        upright,
        vec![0; 28],
    ]
    .concat();
    let udta = boxed(b"udta", &[&boxed(b"\xA9xyz", &[b"\0\x05\0\0+1+2/"])]);
    let moov = boxed(
        b"moov",
        &[
            &full(b"mvhd", 0, 0, &[&mvhd]),
            &trak(handler, offset as u32),
            &udta,
        ],
    );
    [ftyp, mdat, moov, boxed(b"uuid", &[&[7; 20]])].concat()
}

fn cleaned(file: &[u8]) -> Result<(Cleaned, Vec<u8>), Refused> {
    let budget = Budget { bytes_out: 1 << 20 };
    let cleaned = scrub(&mut Memory::new(file), &budget)?;
    let mut out = Vec::new();
    cleaned
        .plan
        .write_to(&mut Memory::new(file), &mut out)
        .unwrap();
    Ok((cleaned, out))
}

fn has(file: &[u8], text: &[u8]) -> bool {
    file.windows(text.len()).any(|bytes| bytes == text)
}

#[test]
fn pictures_stay_and_everything_else_goes() {
    let file = movie(b"vide");
    let (result, out) = cleaned(&file).unwrap();
    assert!(has(&out, PICTURE) && has(&out, &matrix()[..24]));
    for gone in [
        &b"SEIme"[..],
        b"slack",
        b"compress",
        b"hidden",
        b"A camera",
        b"VEND",
        b"+1+2",
        b"mp42",
    ] {
        assert!(has(&file, gone) && !has(&out, gone), "{gone:?}");
    }
    let report = result.report;
    for trace in [
        Trace::Position,
        Trace::Gap,
        Trace::EncoderMessage,
        Trace::PrivateBlock,
        Trace::Program,
    ] {
        assert_eq!(report.count(trace), 1, "{trace:?}");
    }
    assert_eq!(report.count(Trace::Moment), 3);
    let (again, same) = cleaned(&out).unwrap();
    assert_eq!(same, out);
    assert!(again.report.is_empty(), "{:?}", again.report);
}

#[test]
fn a_movie_without_picture_and_sound_is_refused() {
    assert!(cleaned(&movie(b"text")).is_err());
    assert!(cleaned(&movie(b"soun")).is_err(), "no such coding of sound");
}

#[test]
fn no_length_and_no_end_makes_it_panic() {
    let file = movie(b"vide");
    for end in 0..file.len() - 28 {
        assert!(cleaned(&file[..end]).is_err() || end < 16, "{end}");
    }
    for at in 0..file.len() - 4 {
        for word in [0_u32, 1, 7, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF] {
            let mut changed = file.clone();
            changed[at..at + 4].copy_from_slice(&word.to_be_bytes());
            let _ = cleaned(&changed);
        }
    }
}

#[test]
fn fragments_become_one_set_of_tables() {
    let ftyp = boxed(b"ftyp", &[b"iso5\0\0\0\0isom"]);
    let whole = movie(b"vide");
    let start = whole.windows(4).position(|name| name == b"moov").unwrap() - 4;
    let mut moov = whole[start..whole.len() - 28].to_vec();
    // Empty tables, and defaults for fragments.
    for name in [b"stts", b"stsc", b"stco"] {
        let at = moov.windows(4).position(|four| four == name).unwrap();
        moov[at + 8..at + 12].fill(0);
    }
    let at = moov.windows(4).position(|four| four == b"stsz").unwrap();
    moov[at + 12..at + 16].fill(0);
    let trex = full(b"trex", 0, 0, &[&words(&[1, 1, 40, 0, 0])]);
    moov.extend(boxed(b"mvex", &[&trex]));
    let length = moov.len() as u32;
    moov[..4].copy_from_slice(&length.to_be_bytes());
    let size = (SEI.len() + PICTURE.len()) as u32;
    let fragment = |time: u32| {
        let tfhd = full(b"tfhd", 0, 0x02_0000, &[&words(&[1])]);
        let tfdt = full(b"tfdt", 0, 0, &[&words(&[time])]);
        let trun = full(b"trun", 0, 0x201, &[&words(&[1, 96, size])]);
        let traf = boxed(b"traf", &[&tfhd, &tfdt, &trun]);
        let moof = boxed(b"moof", &[&full(b"mfhd", 0, 0, &[&words(&[1])]), &traf]);
        assert_eq!(moof.len() + 8, 96);
        [moof, boxed(b"mdat", &[SEI, PICTURE])].concat()
    };
    // An hour into something, and a gap between the two.
    let file = [ftyp, moov, fragment(3_600_000), fragment(3_600_100)].concat();
    let (_, out) = cleaned(&file).unwrap();
    assert!(has(&out, &table(b"stts", 2, &[1, 100, 1, 40])));
    assert!(has(
        &out,
        &full(b"stsz", 0, 0, &[&words(&[0, 2, size, size])])
    ));
    assert!(!has(&out, b"moof") && !has(&out, b"elst"));
    assert!(cleaned(&out).unwrap().0.report.is_empty());
    for end in 0..file.len() {
        let _ = cleaned(&file[..end]);
    }
}
