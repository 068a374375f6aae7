use std::io::{Read, Write};

use super::chunk::write;
use crate::picture::testing::{cleaned, holds, survives, try_cleaned};
use crate::{Plan, Trace};

const SECRET: &[u8] = b"a name of a person";

fn packed(rows: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    packer.write_all(rows).unwrap();
    packer.finish().unwrap()
}

fn png(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut plan = Plan::new();
    plan.bytes(b"\x89PNG\r\n\x1A\n");
    chunks
        .iter()
        .for_each(|(name, content)| write(&mut plan, name, content));
    write(&mut plan, b"IEND", &[]);
    let mut file = Vec::new();
    plan.write_to(&mut std::io::empty(), &mut file).unwrap();
    file
}

/// IHDR of a picture of 3 × 2 pixels.
fn header(depth: u8, colour: u8, interlaced: u8) -> [u8; 13] {
    [0, 0, 0, 3, 0, 0, 0, 2, depth, colour, 0, 0, interlaced]
}

/// The unpacked content of the first IDAT.
fn rows(file: &[u8]) -> Vec<u8> {
    let at = file.windows(4).position(|name| name == b"IDAT").unwrap();
    let mut rows = Vec::new();
    let mut reader = flate2::read::ZlibDecoder::new(&file[at + 4..]);
    reader.read_to_end(&mut rows).unwrap();
    rows
}

const GREY: [u8; 8] = [0, 1, 2, 3, 2, 4, 5, 6];

#[test]
fn what_is_behind_the_rows_goes() {
    let long = [&GREY[..], SECRET].concat();
    let data = [&packed(&long), SECRET].concat();
    let file = png(&[(b"IHDR", &header(8, 0, 0)), (b"IDAT", &data)]);
    let (clean, report) = cleaned(&[&file[..], SECRET].concat());
    assert_eq!(rows(&clean), GREY);
    assert_eq!(
        (report.count(Trace::Gap), report.count(Trace::Trailing)),
        (1, 1)
    );
    assert!(!holds(&clean, SECRET));
}

#[test]
fn what_nobody_needs_goes_and_what_is_rounded_is_usual() {
    let text = [b"Author\0", SECRET].concat();
    let file = png(&[
        (b"IHDR", &header(8, 0, 0)),
        (b"gAMA", &45_400_u32.to_be_bytes()),
        (b"pHYs", &[0, 0, 0x0B, 0x12, 0, 0, 0x0B, 0x12, 1]),
        (b"bKGD", &[0, 7]),
        (b"tEXt", &text),
        (b"prVt", SECRET),
        (b"eXIf", &crate::picture::exif::write(6)),
        (b"IDAT", &packed(&GREY)),
    ]);
    let (clean, report) = cleaned(&file);
    assert!(holds(&clean, b"pHYs\0\0\x0B\x13\0\0\x0B\x13\x01"));
    assert!(holds(&clean, &[b'g', b'A', b'M', b'A', 0, 0, 0xB1, 0x8F]));
    assert!(holds(&clean, b"eXIf") && !holds(&clean, b"bKGD") && !holds(&clean, SECRET));
    assert_eq!(report.count(Trace::Person), 1);
    assert_eq!(report.count(Trace::PrivateBlock), 1);
}

#[test]
fn unused_bits_and_colours_are_cleared_under_every_filter() {
    let palette = [&[9, 9, 9, 8, 8, 8][..], &SECRET[..6]].concat();
    for filter in 0..=4 {
        // Three pixels of two bits, 0 1 0, and two bits of nothing.
        let rows = [0, 0b0001_0010, filter, 0b0000_0001];
        let file = png(&[
            (b"IHDR", &header(2, 3, 0)),
            (b"PLTE", &palette),
            (b"IDAT", &packed(&rows)),
        ]);
        let (clean, report) = cleaned(&file);
        assert_eq!(report.count(Trace::Gap), 1, "{filter}");
        assert_eq!(report.count(Trace::PrivateBlock), 1, "{filter}");
        assert!(holds(&clean, b"PLTE\x09\x09\x09\x08\x08\x08") && !holds(&clean, &SECRET[..6]));
    }
}

#[test]
fn an_animation_stays_and_frames_without_one_go() {
    let plays = [0, 0, 0, 2, 0, 0, 0, 3];
    let control = |sequence: u8| {
        let mut control = [0; 26];
        (control[3], control[7], control[11], control[21]) = (sequence, 3, 2, 10);
        control
    };
    let data = packed(&GREY);
    let frame = [&[0, 0, 0, 2][..], &data, SECRET].concat();
    let mut chunks: Vec<(&[u8; 4], &[u8])> = vec![(b"IHDR", &[]), (b"acTL", &plays)];
    let (header, first, second) = (header(8, 0, 0), control(0), control(1));
    chunks[0].1 = &header;
    chunks.extend([(b"fcTL", &first[..]), (b"IDAT", &data)]);
    chunks.extend([(b"fcTL", &second[..]), (b"fdAT", &frame)]);
    let file = png(&chunks);
    let (clean, report) = cleaned(&file);
    assert!(holds(&clean, b"fdAT\0\0\0\x02") && !holds(&clean, SECRET));
    assert_eq!(report.count(Trace::Gap), 1);
    survives(&file);
    chunks.remove(1);
    let (clean, report) = cleaned(&png(&chunks));
    assert!(!holds(&clean, b"fdAT") && !holds(&clean, b"fcTL"));
    assert_eq!(report.count(Trace::SecondPicture), 2);
}

#[test]
fn interlaced_pictures_have_seven_passes() {
    // 3 × 2: passes of 1, 1 and 1 pixels in the first row, and a second row.
    let rows = [0, 1, 0, 3, 0, 2, 0, 4, 5, 6];
    let file = png(&[(b"IHDR", &header(8, 0, 1)), (b"IDAT", &packed(&rows))]);
    let (clean, report) = cleaned(&file);
    assert_eq!(super::tests::rows(&clean), rows);
    assert!(report.is_empty());
}

#[test]
fn what_is_damaged_is_refused() {
    let whole = png(&[(b"IHDR", &header(8, 0, 0)), (b"IDAT", &packed(&GREY))]);
    survives(&whole);
    let short = png(&[(b"IHDR", &header(8, 0, 0)), (b"IDAT", &packed(&GREY[..7]))]);
    let filter = png(&[(b"IHDR", &header(8, 0, 0)), (b"IDAT", &packed(&[5; 8]))]);
    let without = png(&[(b"IHDR", &header(8, 3, 0)), (b"IDAT", &packed(&GREY))]);
    let mut sum = whole.clone();
    sum[30] ^= 1;
    let mut wide = header(8, 0, 0);
    wide[0] = 0x7F;
    let wide = png(&[(b"IHDR", &wide), (b"IDAT", &packed(&GREY))]);
    let apart = png(&[
        (b"IHDR", &header(8, 0, 0)),
        (b"IDAT", b""),
        (b"tEXt", b"x"),
        (b"IDAT", &packed(&GREY)),
    ]);
    for file in [short, filter, without, sum, wide, apart] {
        assert!(try_cleaned(&file).is_err());
    }
}

#[test]
fn colour_profiles_become_numbers() {
    let profile = [b"Dell of somebody\0\0", &packed(SECRET)[..]].concat();
    let file = png(&[
        (b"IHDR", &header(8, 0, 0)),
        (b"gAMA", &[0, 0, 0x50, 0]),
        (b"iCCP", &profile),
        (b"IDAT", &packed(&GREY)),
    ]);
    let (clean, report) = cleaned(&file);
    assert!(!holds(&clean, b"iCCP") && !holds(&clean, b"gAMA"));
    assert_eq!(report.count(Trace::ColourProfile), 1);
}
