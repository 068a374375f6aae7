//! Small pictures with something in every place that can hide it.

use std::io::Cursor as Memory;

use crate::iso::{boxed, full};
use crate::{scrub, Budget, Cleaned, Refused, Trace};

/// An item: its number, its kind and data, and the number of its last property.
type Item<'a> = (u16, &'a [u8; 4], &'a [u8], u8);

/// A picture with a thumbnail, a text, and data in two boxes.
fn picture() -> Vec<u8> {
    let coded: &[u8] = b"\x2A\x03\x04hi\x32\x04data";
    let items: [Item; 4] = [
        (7, b"av01", coded, 3),
        (9, b"av01", b"\x32\x05thumb", 3),
        (10, b"mime", b"<x:xmpmeta>me", 0),
        (12, b"Exif", b"\0\0\0\0II*\0\x08\0\0\0\0\0", 0),
    ];
    let ftyp = boxed(b"ftyp", &[b"avif\0\0\0\0mif1avif"]);
    let mut meta = list(&items, 0);
    let base = ftyp.len() + meta.len() + 8;
    meta = list(&items, base as u32);
    let data: Vec<u8> = items.iter().flat_map(|item| item.2.to_vec()).collect();
    let free = boxed(b"free", &[b"in between"]);
    [
        ftyp,
        meta,
        boxed(b"mdat", &[&data]),
        free,
        b"behind".to_vec(),
    ]
    .concat()
}

fn list(items: &[Item], base: u32) -> Vec<u8> {
    let mut entries = vec![0, items.len() as u8];
    let mut places = vec![0x44, 0, 0, items.len() as u8];
    let mut owners = vec![0, 0, 0, items.len() as u8];
    let mut at = base;
    for (id, kind, data, last) in items {
        let media_type: &[u8] = if *kind == b"mime" {
            b"application/rdf+xml\0"
        } else {
            b""
        };
        let id = id.to_be_bytes();
        entries.extend(full(
            b"infe",
            2,
            0,
            &[&id, &[0; 2], *kind, b"my name\0", media_type],
        ));
        places.extend(
            [
                &id[..],
                &[0, 0, 0, 1],
                &at.to_be_bytes(),
                &(data.len() as u32).to_be_bytes(),
            ]
            .concat(),
        );
        owners.extend([&id[..], &[*last]].concat());
        owners.extend(1..=*last);
        at += data.len() as u32;
    }
    let parts = [
        full(b"hdlr", 0, 0, &[&[0; 4], b"pict", &[0; 12], b"a program\0"]),
        full(b"pitm", 0, 0, &[&[0, 7]]),
        full(b"iinf", 0, 0, &[&entries]),
        full(b"iref", 0, 0, &[&boxed(b"thmb", &[&[0, 9, 0, 1, 0, 7]])]),
        properties(&owners),
        full(b"iloc", 0, 0, &[&places]),
    ];
    full(b"meta", 0, 0, &[&parts.concat()])
}

fn properties(owners: &[u8]) -> Vec<u8> {
    let properties = [
        boxed(b"av1C", &[b"\x81\0\x0C\0"]),
        full(b"ispe", 0, 0, &[&[0, 0, 0, 4, 0, 0, 0, 4]]),
        boxed(b"udes", &[b"\0\0\0\0caption"]),
    ];
    let iprp = [
        boxed(b"ipco", &[&properties.concat()]),
        full(b"ipma", 0, 0, &[owners]),
    ];
    boxed(b"iprp", &[&iprp.concat()])
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
fn the_picture_stays_and_everything_else_goes() {
    let file = picture();
    let (result, out) = cleaned(&file).unwrap();
    assert!(has(&out, b"\x7A\x03\xFF\xFF\x80\x32\x04data"));
    for gone in [
        &b"thumb"[..],
        b"xmpmeta",
        b"Exif",
        b"my name",
        b"caption",
        b"a program",
        b"in between",
        b"behind",
    ] {
        assert!(has(&file, gone) && !has(&out, gone), "{gone:?}");
    }
    for trace in [
        Trace::Preview,
        Trace::Xmp,
        Trace::Exif,
        Trace::Caption,
        Trace::Gap,
        Trace::Trailing,
        Trace::EncoderMessage,
    ] {
        assert_eq!(result.report.count(trace), 1, "{trace:?}");
    }
    let (again, same) = cleaned(&out).unwrap();
    assert_eq!(same, out);
    assert!(again.report.is_empty(), "{:?}", again.report);
}

#[test]
fn no_length_and_no_end_makes_it_panic() {
    let file = picture();
    for end in 0..file.len() {
        let _ = cleaned(&file[..end]);
    }
    for at in 0..file.len() - 4 {
        for word in [0_u32, 1, 7, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF] {
            let mut changed = file.clone();
            changed[at..at + 4].copy_from_slice(&word.to_be_bytes());
            let _ = cleaned(&changed);
        }
    }
}
