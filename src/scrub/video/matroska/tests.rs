use std::io;

use super::*;
use crate::Budget;

fn cleaned(bytes: &[u8]) -> Result<(Vec<u8>, Report), Reason> {
    let mut source = io::Cursor::new(bytes);
    let mut work = Work::new(&Budget { bytes_out: 1 << 20 });
    let cleaned = clean(kind::MKV, &mut source, &mut work)?;
    let mut out = Vec::new();
    cleaned.plan.write_to(&mut source, &mut out)?;
    Ok((out, cleaned.report))
}

fn track(number: u64, kind: u64, codec: &str) -> Vec<u8> {
    let content = [
        ebml::uint(0xD7, number),
        ebml::uint(0x73C5, 0xDEAD_BEEF),
        ebml::uint(0x83, kind),
        ebml::element(0x536E, b"my camera"),
        ebml::element(0x86, codec.as_bytes()),
        ebml::element(0xE0, &[ebml::uint(0xB0, 16), ebml::uint(0xBA, 16)].concat()),
    ];
    ebml::element(0xAE, &content.concat())
}

fn cluster() -> Vec<u8> {
    [
        ebml::uint(0xE7, 5),
        ebml::element(0xA3, b"\x81\0\0\x80frame 1"),
        ebml::element(
            0xA0,
            &[ebml::element(0xA1, b"\x82\0\0\0words"), ebml::uint(0x9B, 9)].concat(),
        ),
        ebml::element(
            0xA0,
            &[
                ebml::element(0xA1, b"\x81\0\x01\0frame 2"),
                ebml::element(0xA4, b"state"),
                ebml::element(0xFB, b"\xFF"),
            ]
            .concat(),
        ),
        ebml::element(0xEC, b"void data"),
    ]
    .concat()
}

/// A recording with all lengths known, or as a live one has them.
fn recording(live: bool) -> Vec<u8> {
    let info = [
        ebml::uint(SCALE, 1_000_000),
        ebml::element(MUXER, b"muxer"),
        ebml::element(0x7BA9, b"my title"),
        ebml::element(0x4461, &[1; 8]),
    ];
    let tracks = [track(1, 1, "V_VP8"), track(2, 17, "S_TEXT/UTF8")];
    let head = |name: u32| match live {
        true => [&ebml::id(name)[..], &[0xFF]].concat(),
        false => Vec::new(),
    };
    let wrap = |name: u32, content: Vec<u8>| match live {
        true => [head(name), content].concat(),
        false => ebml::element(name, &content),
    };
    let segment = [
        ebml::element(INFO, &info.concat()),
        ebml::element(TRACKS, &tracks.concat()),
        wrap(CLUSTER, cluster()),
        ebml::element(TAGS, &ebml::element(0x7373, b"")),
        ebml::element(ATTACHMENTS, &ebml::element(0x61A7, b"")),
    ];
    [
        ebml::element(HEAD, &ebml::element(0x4282, b"matroska")),
        wrap(SEGMENT, segment.concat()),
    ]
    .concat()
}

#[test]
fn frames_stay_and_the_rest_goes() {
    let (clean, report) = cleaned(&recording(false)).unwrap();
    let has = |bytes: &[u8], words: &[u8]| bytes.windows(words.len()).any(|window| window == words);
    for words in ["muxer", "my ", "words", "state", "void"] {
        assert!(!has(&clean, words.as_bytes()), "{words}");
    }
    assert!(has(&clean, b"frame 1") && has(&clean, b"frame 2"));
    for trace in [
        Trace::Caption,
        Trace::Moment,
        Trace::DataTrack,
        Trace::Tag,
        Trace::Attachment,
    ] {
        assert_eq!(report.count(trace), 1, "{trace:?}");
    }
    let (again, report) = cleaned(&clean).unwrap();
    assert_eq!(again, clean);
    assert!(report.is_empty(), "{:?}", report.lines());
    assert_eq!(
        cleaned(&recording(true)).unwrap().0,
        clean,
        "of unknown lengths"
    );
    assert_eq!(
        cleaned(&[&recording(false)[..], b"behind"].concat())
            .unwrap()
            .0,
        clean
    );
    let twice = [recording(false), recording(false)].concat();
    assert!(matches!(cleaned(&twice), Err(Reason::Uncleanable(_))));
}

#[test]
fn hostile_files_end() {
    for live in [false, true] {
        let whole = recording(live);
        for end in 0..whole.len() {
            if let Ok((clean, _)) = cleaned(&whole[..end]) {
                assert_eq!(cleaned(&clean).unwrap().0, clean, "{end}");
            }
            for byte in [0, 1, 8, 0x7F, 0xFF] {
                let mut odd = whole.clone();
                odd[end] = byte;
                if let Ok((clean, _)) = cleaned(&odd) {
                    assert_eq!(cleaned(&clean).unwrap().0, clean, "{end} {byte}");
                }
            }
        }
    }
}
