use std::io;

use super::*;
use crate::Budget;

fn cleaned(bytes: &[u8]) -> Result<(Vec<u8>, Report), Reason> {
    let mut source = io::Cursor::new(bytes);
    let mut work = Work::new(&Budget { bytes_out: 1 << 20 });
    let cleaned = clean(&mut source, &mut work)?;
    let mut out = Vec::new();
    cleaned.plan.write_to(&mut source, &mut out)?;
    Ok((out, cleaned.report))
}

fn stream(kind: &[u8; 4], format: &[u8]) -> Vec<u8> {
    let mut header = kind.to_vec();
    header.resize(56, 1);
    let chunks = [
        riff::write(b"strh", &header),
        riff::write(b"strf", format),
        riff::write(b"strn", b"my name"),
    ];
    riff::list(b"strl", &chunks.concat())
}

fn video() -> Vec<u8> {
    let mut picture = vec![0; 40];
    picture[..4].copy_from_slice(&[40, 0, 0, 0]);
    picture[4] = 16;
    picture[8] = 16;
    picture[16..20].copy_from_slice(b"MP42");
    let sound = b"\x01\0\x01\0\x40\x1F\0\0\x80\x3E\0\0\x02\0\x10\0";
    let headers = [
        riff::write(b"avih", &[7; 56]),
        stream(b"txts", b"words"),
        stream(b"vids", &picture),
        stream(b"auds", sound),
    ];
    let movie = [
        riff::write(b"00tx", b"hidden words"),
        riff::write(b"01dc", b"frame 1"),
        riff::write(b"JUNK", b"junk"),
        riff::list(
            b"rec ",
            &[
                riff::write(b"01dc", b"frame 2"),
                riff::write(b"02wb", b"sounds"),
            ]
            .concat(),
        ),
    ];
    // The text, and two pictures, of which the second needs the first.
    let entries = [(0_u32, 4_u32), (0x10, 24), (0, 64)];
    let index = entries
        .iter()
        .flat_map(|(flags, offset)| [u32::from_le_bytes(*b"01dc"), *flags, *offset, 7]);
    let index: Vec<u8> = index.flat_map(u32::to_le_bytes).collect();
    let content = [
        b"AVI ".to_vec(),
        riff::list(b"hdrl", &headers.concat()),
        riff::list(b"INFO", &riff::write(b"IART", b"myself")),
        riff::list(b"movi", &movie.concat()),
        riff::write(b"idx1", &index),
        riff::write(b"IDIT", b"today"),
    ];
    riff::write(b"RIFF", &content.concat())
}

#[test]
fn frames_stay_and_the_rest_goes() {
    let (clean, report) = cleaned(&video()).unwrap();
    let has = |words: &[u8]| clean.windows(words.len()).any(|window| window == words);
    for words in ["words", "myself", "today", "junk", "rec ", "my name"] {
        assert!(!has(words.as_bytes()), "{words}");
    }
    assert!(
        has(b"00dc\x07\0\0\0frame 1\0")
            && has(b"00dc\x07\0\0\0frame 2\0")
            && has(b"01wb\x06\0\0\0sounds")
    );
    assert!(
        has(b"00dc\x10\0\0\0\x04\0\0\0\x07\0\0\0"),
        "a picture that needs no other"
    );
    assert!(has(b"00dc\0\0\0\0\x14\0\0\0\x07\0\0\0"), "one that does");
    for trace in [Trace::Person, Trace::Moment, Trace::Gap, Trace::DataTrack] {
        assert_eq!(report.count(trace), 1, "{trace:?}");
    }
    let (again, report) = cleaned(&clean).unwrap();
    assert_eq!(again, clean);
    assert!(report.is_empty(), "{:?}", report.lines());
    assert_eq!(
        cleaned(&[&video()[..], b"behind the end"].concat())
            .unwrap()
            .0,
        clean
    );
}

#[test]
fn hostile_files_end() {
    let whole = video();
    for at in 0..whole.len() {
        if let Ok((clean, _)) = cleaned(&whole[..at]) {
            assert_eq!(cleaned(&clean).unwrap().0, clean, "{at}");
        }
        for byte in [0, 1, 8, 0x7F, 0xFF] {
            let mut odd = whole.clone();
            odd[at] = byte;
            if let Ok((clean, _)) = cleaned(&odd) {
                assert_eq!(cleaned(&clean).unwrap().0, clean, "{at} {byte}");
            }
        }
    }
}
