use std::io::Cursor;

use super::*;
use crate::Budget;

/// A page of 4 × 2 grey pixels, with what is added to its directory; `data` is its strip.
fn file(extra: &[(u16, u16, u32, u32)], compression: u32, data: &[u8]) -> Vec<u8> {
    let mut entries = vec![
        (256, 3, 1, 4),
        (257, 3, 1, 2),
        (258, 3, 1, 8),
        (259, 3, 1, compression),
        (262, 3, 1, 1),
        (273, 4, 1, 8),
        (279, 4, 1, data.len() as u32),
    ];
    entries.extend(extra);
    let mut bytes = b"II*\0".to_vec();
    let at = 8 + data.len().next_multiple_of(2);
    bytes.extend((at as u32).to_le_bytes());
    bytes.extend(data);
    bytes.resize(at, 0);
    bytes.extend((entries.len() as u16).to_le_bytes());
    for (tag, form, count, value) in entries {
        bytes.extend(u16::to_le_bytes(tag));
        bytes.extend(u16::to_le_bytes(form));
        bytes.extend(u32::to_le_bytes(count));
        bytes.extend(u32::to_le_bytes(value));
    }
    bytes.extend([0; 4]);
    bytes
}

fn cleaned(bytes: &[u8]) -> Result<(Vec<u8>, Report), Reason> {
    let mut source = Cursor::new(bytes);
    let mut work = Work::new(&Budget { bytes_out: 1 << 20 });
    let cleaned = clean(&mut source, &mut work)?;
    let mut out = Vec::new();
    cleaned.plan.write_to(&mut source, &mut out)?;
    Ok((out, cleaned.report))
}

#[test]
fn fields_and_gaps_go_and_what_is_clean_stays() {
    let mut dirty = file(
        &[(0x010F, 2, 4, 0x3163_6261), (65_000, 4, 1, 7)],
        1,
        b"pixels!!surplus",
    );
    dirty.extend([b'x'; 200]);
    let (out, report) = cleaned(&dirty).unwrap();
    assert!(out.ends_with(b"pixels!!"));
    assert!(!out.windows(3).any(|three| three == b"abc"));
    let traces = [Trace::Device, Trace::PrivateBlock];
    assert!(traces.iter().all(|trace| report.count(*trace) == 1));
    assert_eq!(report.count(Trace::Gap), 2);
    let (again, report) = cleaned(&out).unwrap();
    assert_eq!(again, out);
    assert!(report.is_empty());
}

#[test]
fn nothing_is_left_behind_the_last_pixel_of_packed_data() {
    let deflated = |bytes: &[u8]| {
        use std::io::Write;
        let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all(bytes).unwrap();
        packer.finish().unwrap()
    };
    let pixels = deflated(b"pixels!!");
    for data in [
        [&pixels[..], b"behind"].concat(),
        deflated(b"pixels!!behind"),
    ] {
        let (out, report) = cleaned(&file(&[], 8, &data)).unwrap();
        assert!(!out.windows(6).any(|six| six == b"behind"));
        assert_eq!(report.count(Trace::Gap), 1);
        assert_eq!(cleaned(&out).unwrap().0, out);
    }
    let (out, _) = cleaned(&file(&[], 32773, b"\x03pixe\xFD!behind")).unwrap();
    assert!(
        out.ends_with(b"\x03pixe\xFD!\0"),
        "filled up to an even length"
    );
    // CLEAR, then 8 codes of 9 bits, with and without the end.
    let codes = [256_u32, 65, 66, 67, 68, 65, 66, 67, 68, 257];
    for (count, length) in [(10, 12), (9, 11)] {
        let bits: String = codes[..count]
            .iter()
            .map(|code| format!("{code:09b}"))
            .collect();
        let bits = bits.as_bytes().chunks(8).map(|byte| {
            let byte = String::from_utf8_lossy(byte);
            u8::from_str_radix(&format!("{byte:0<8}"), 2).unwrap()
        });
        let mut data: Vec<u8> = bits.collect();
        assert_eq!(data.len(), length);
        data.extend(b"behind");
        let (out, _) = cleaned(&file(&[], 5, &data)).unwrap();
        let end = &data[length - 3..length];
        assert!(out.windows(3).any(|three| three == end), "{count}");
        assert!(!out.windows(6).any(|six| six == b"behind"));
        assert_eq!(cleaned(&out).unwrap().0, out);
    }
}

#[test]
fn previews_go_and_raw_pictures_are_refused() {
    assert!(cleaned(&file(&[(254, 4, 1, 1)], 1, b"pixels!!")).is_err());
    let mut raw = file(&[], 1, b"pixels!!");
    let at = raw.windows(2).position(|two| two == [6, 1]).unwrap();
    raw[at + 8..at + 10].copy_from_slice(&32_803_u16.to_le_bytes());
    assert!(matches!(cleaned(&raw), Err(Reason::Uncleanable(_))));
}

#[test]
fn hostile_files_end() {
    let whole = file(
        &[(34675, 7, u32::MAX, 8), (320, 3, u32::MAX, 0)],
        1,
        b"pixels!!",
    );
    assert!(cleaned(&whole).is_err());
    for extra in [
        (278, 4, 1, 0),
        (322, 4, 1, 1),
        (258, 3, u32::MAX, 0),
        (339, 3, 1, 0),
    ] {
        let _ = cleaned(&file(&[extra], 1, b"pixels!!"));
    }
    let good = file(&[(0x8769, 4, 1, 16)], 1, b"pixels!!");
    for end in 0..good.len() {
        let _ = cleaned(&good[..end]);
    }
    // The directory is its own next one.
    let mut circle = good.clone();
    let end = circle.len() - 4;
    circle[end] = 16;
    assert!(matches!(cleaned(&circle), Err(Reason::Damaged(_))));
    for at in 0..good.len() {
        let mut bytes = good.clone();
        bytes[at] = 0xFF;
        let _ = cleaned(&bytes);
    }
}
