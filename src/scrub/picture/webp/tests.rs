use crate::picture::testing::{cleaned, hex, holds, survives, try_cleaned};
use crate::Trace;

fn lossless() -> Vec<u8> {
    hex("5249464620000000574542505650384c130000002f024000000f10f3bffff31f0e5e7010d1ff0800")
}

fn lossy() -> Vec<u8> {
    hex("524946463c000000574542505650382030000000b001009d012a0300020007409625a80274010efe02ec00fe9f2f51fad389\
         6bed78d170ffe2546fffb77feef8e5d40000")
}

fn webp(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut body = b"WEBP".to_vec();
    for (name, content) in chunks {
        body.extend(*name);
        body.extend((content.len() as u32).to_le_bytes());
        body.extend(*content);
        body.resize(body.len().next_multiple_of(2), 0);
    }
    [b"RIFF", &(body.len() as u32).to_le_bytes()[..], &body].concat()
}

#[test]
fn a_bare_image_stays_as_it_is() {
    for file in [lossless(), lossy()] {
        let (clean, report) = cleaned(&file);
        assert!(clean == file && report.is_empty());
        let (clean, report) = cleaned(&[&file[..], b"SECRET"].concat());
        assert!(clean == file && report.count(Trace::Trailing) == 1);
        survives(&file);
    }
}

#[test]
fn what_is_behind_a_lossless_image_goes() {
    let image = lossless();
    let long = webp(&[(b"VP8L", &[&image[20..39], b"SECRET"].concat())]);
    let (clean, report) = cleaned(&long);
    assert!(clean == image && report.count(Trace::Gap) == 1);
}

#[test]
fn records_go_and_the_way_up_stays() {
    let image = lossy();
    let exif = [b"Exif\0\0", &crate::picture::exif::write(6)[..]].concat();
    let features = [0x6D, 1, 2, 3, 2, 0, 0, 1, 0, 0];
    let file = webp(&[
        (b"VP8X", &features),
        (b"ICCP", b"SECRET"),
        (b"ABCD", b"SECRET"),
        (b"VP8 ", &image[20..]),
        (b"EXIF", &exif),
        (b"XMP ", b"SECRET"),
    ]);
    let (clean, report) = cleaned(&file);
    assert!(!holds(&clean, b"SECRET") && holds(&clean, b"EXIF\x1A\0\0\0II*\0"));
    assert!(holds(&clean, b"VP8X\x0A\0\0\0\x08\0\0\0\x02\0\0\x01\0\0"));
    assert_eq!(report.count(Trace::Xmp), 1);
    survives(&file);
}

#[test]
fn frames_of_an_animation_are_cleaned_one_by_one() {
    let image = lossless();
    let frame = |inner: &[u8]| {
        let chunks = webp(&[(b"VP8L", &image[20..39]), (b"ABCD", inner)]);
        [
            &[0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 100, 0, 0, 0xFE][..],
            &chunks[12..],
        ]
        .concat()
    };
    let file = webp(&[
        (b"VP8X", &[2, 0, 0, 0, 2, 0, 0, 1, 0, 0]),
        (b"ANIM", &[1, 2, 3, 4, 7, 0]),
        (b"ANMF", &frame(b"SECRET")),
        (b"ANMF", &frame(b"NAME")),
    ]);
    let (clean, report) = cleaned(&file);
    assert!(!holds(&clean, b"SECRET") && holds(&clean, b"ANIM\x06\0\0\0\0\0\0\0\x07\0"));
    assert_eq!(report.count(Trace::PrivateBlock), 2);
    survives(&file);
}

#[test]
fn what_is_damaged_is_refused() {
    let image = lossless();
    let other = webp(&[
        (b"VP8X", &[0, 0, 0, 0, 9, 0, 0, 1, 0, 0]),
        (b"VP8L", &image[20..39]),
    ]);
    let none = webp(&[(b"EXIF", b"x")]);
    for file in [&other[..], &none, &image[..30]] {
        assert!(try_cleaned(file).is_err());
    }
}
