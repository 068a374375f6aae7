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

fn stream(kind: &Guid, number: u8, format: &[u8]) -> Vec<u8> {
    let mut content = kind.to_vec();
    content.extend(NO_CORRECTION);
    content.extend([0; 8]);
    content.extend((format.len() as u32).to_le_bytes());
    content.extend([0, 0, 0, 0, number, 0, 9, 9, 9, 9]);
    content.extend(format);
    write_object(&STREAM, &content)
}

/// One packet of a sound, with a part of another stream in it.
fn file() -> Vec<u8> {
    let sound = b"\x61\x01\x01\0\x40\x1F\0\0\x80\x3E\0\0\x02\0\x10\0\x0A\x000123456789";
    let mut properties = vec![7; 40];
    properties.extend([0; 24]);
    properties.extend([2, 0, 0, 0, 64, 0, 0, 0, 64, 0, 0, 0, 1, 0, 0, 0]);
    let objects = [
        write_object(&FILE, &properties),
        stream(&SOUND, 1, sound),
        stream(&DATA, 2, b"words"),
        write_object(&DESCRIPTION, b"title"),
    ];
    let mut bytes = HEADER.to_vec();
    bytes.extend((30 + objects.concat().len() as u64).to_le_bytes());
    bytes.extend([4, 0, 0, 0, 1, 2]);
    bytes.extend(objects.concat());
    let mut packet = b"\x82\0\0\x09\x5D\0\0\0\0\0\0\0\x82".to_vec();
    packet.extend(b"\x81\x01\0\0\0\0\x0C\x05\0\0\0\x01\0\0\0more\x05\0sound");
    packet.extend(b"\x02\x01\0\0\0\0\0\x04\0text");
    packet.resize(64, b'p');
    packet[5] = 64 - 52;
    let data = [&[5; 16][..], &1_u64.to_le_bytes(), &[1, 1], &packet].concat();
    bytes.extend(write_object(&DATA, &data));
    bytes
}

#[test]
fn sounds_stay_and_the_rest_goes() {
    let (clean, report) = cleaned(&file()).unwrap();
    let has = |words: &[u8]| clean.windows(words.len()).any(|window| window == words);
    assert!(has(b"sound"));
    for words in ["more", "text", "words", "title", "pppp", "\x07\x07\x07"] {
        assert!(!has(words.as_bytes()), "{words}");
    }
    assert_eq!(report.count(Trace::Caption), 1);
    assert_eq!(report.count(Trace::DataTrack), 1);
    let (again, report) = cleaned(&clean).unwrap();
    assert_eq!(again, clean);
    assert!(report.is_empty(), "{:?}", report.lines());
}

#[test]
fn hostile_files_end() {
    let whole = file();
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
