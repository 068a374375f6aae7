use crate::picture::testing::{cleaned, hex, holds, survives, try_cleaned};
use crate::Trace;

/// 3 × 2 pixels of two colours.
fn gif() -> Vec<u8> {
    hex("47494638396103000200f00000ff00000000ff21f904000000000021ff0b496d6167654d616769636b0d67616d6d613d\
         302e3435343535002c0000000003000200000203841150003b")
}

/// The file with something in front of its image.
fn with(block: &[u8]) -> Vec<u8> {
    let file = gif();
    [&file[..19], block, &file[19..]].concat()
}

#[test]
fn only_the_image_its_timing_and_the_loop_stay() {
    let (clean, report) = cleaned(&gif());
    assert_eq!(report.count(Trace::PrivateBlock), 1);
    assert_eq!(&clean[..6], b"GIF89a");
    for block in [
        &b"\x21\xFE\x06SECRET\0"[..],
        b"\x21\x01\x0C............\x06SECRET\0",
        b"\x21\xFF\x0BXMP DataXMP\x06SECRET\0",
        b"\x21\x77\x06SECRET\0",
    ] {
        let (without, report) = cleaned(&with(block));
        assert!(without == clean && !report.is_empty());
    }
    let (looped, _) = cleaned(&with(b"\x21\xFF\x0BNETSCAPE2.0\x03\x01\x05\0\0"));
    assert!(holds(&looped, b"NETSCAPE2.0\x03\x01\x05\0\0"));
    let (again, report) = cleaned(&[&gif()[..], b"SECRET"].concat());
    assert!(again == clean && report.count(Trace::Trailing) == 1);
}

#[test]
fn data_behind_the_end_code_goes() {
    let file = gif();
    let (clean, _) = cleaned(&file);
    // The last sub-block has three bytes.
    let at = file.len() - 6;
    let long = [
        &file[..at],
        &[13],
        &file[at + 1..at + 4],
        b"SECRETNAME",
        &file[at + 4..],
    ]
    .concat();
    let (again, report) = cleaned(&long);
    assert!(again == clean && report.count(Trace::Gap) == 1);
    let more = [&file[..at + 4], b"\x0ASECRETNAME", &file[at + 4..]].concat();
    assert_eq!(cleaned(&more).0, clean);
}

#[test]
fn colours_without_pixels_go() {
    let mut file = gif();
    // Four colours instead of two.
    file[10] = 0xF1;
    file.splice(19..19, *b"SECRET");
    let (clean, report) = cleaned(&file);
    assert!(!holds(&clean, b"SECRET") && report.count(Trace::PrivateBlock) == 2);
}

#[test]
fn what_is_damaged_is_refused() {
    let file = gif();
    survives(&file);
    // More pixels than there are codes; a screen without pixels; no image.
    let mut tall = file.clone();
    tall[file.len() - 10] = 3;
    let mut empty = file.clone();
    empty[6] = 0;
    for file in [&tall[..], &empty, b"GIF89a\x01\0\x01\0\0\0\0\x3B"] {
        assert!(try_cleaned(file).is_err());
    }
}
