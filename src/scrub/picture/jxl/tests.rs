use crate::picture::testing::{cleaned, hex, survives, try_cleaned};
use crate::Trace;

/// 3 × 2 pixels.
fn codestream() -> Vec<u8> {
    hex("ff0a08401050b9b78a200802010044004b188b15c249411e4004a0ffb2fed8df0c")
}

fn boxed(boxes: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut file = b"\0\0\0\x0CJXL \r\n\x87\n\0\0\0\x14ftypjxl \0\0\0\0jxl ".to_vec();
    for (name, content) in boxes {
        file.extend((content.len() as u32 + 8).to_be_bytes());
        file.extend(*name);
        file.extend(*content);
    }
    file
}

#[test]
fn the_bare_codestream_comes_out() {
    let bare = codestream();
    let (first, second) = bare.split_at(9);
    let part = |number: [u8; 4], bytes: &[u8]| [&number, bytes].concat();
    let files = [
        bare.clone(),
        [&bare[..], b"SECRET"].concat(),
        boxed(&[(b"Exif", b"SECRET"), (b"jxlc", &bare), (b"xml ", b"SECRET")]),
        boxed(&[(b"jxlc", &[&bare[..], b"SECRET"].concat())]),
        boxed(&[
            (b"jxlp", &part([0; 4], first)),
            (b"brob", b"ExifSECRET"),
            (b"jxlp", &part([0x80, 0, 0, 1], second)),
        ]),
        [&boxed(&[(b"jxlc", &bare)])[..], b"SECRET!!!"].concat(),
    ];
    for file in files {
        let (clean, report) = cleaned(&file);
        assert!(clean == bare);
        assert!(report.is_empty() == (file == bare));
        survives(&file);
    }
}

#[test]
fn a_high_level_is_said_again() {
    let file = boxed(&[
        (b"jxll", &[10]),
        (b"jumb", b"SECRET"),
        (b"jxlc", &codestream()),
    ]);
    let (clean, report) = cleaned(&file);
    let last = boxed(&[(b"jxll", &[10])]);
    assert!(clean.starts_with(&last) && clean.ends_with(&codestream()));
    assert_eq!(report.count(Trace::PrivateBlock), 1);
}

#[test]
fn the_way_up_stays() {
    let record = [&[0; 4], &crate::picture::exif::write(6)[..]].concat();
    let bare = codestream();
    let file = boxed(&[(b"xml ", b"SECRET"), (b"jxlc", &bare), (b"Exif", &record)]);
    let (clean, report) = cleaned(&file);
    assert!(clean.starts_with(&boxed(&[(b"Exif", &record)])) && clean.ends_with(&bare));
    assert_eq!(
        (report.count(Trace::Xmp), report.count(Trace::Exif)),
        (1, 0)
    );
    survives(&clean);
}

#[test]
fn what_is_damaged_is_refused() {
    let bare = codestream();
    let files = [
        bare[..bare.len() - 1].to_vec(),
        boxed(&[(b"Exif", b"x")]),
        boxed(&[(b"jxlp", &[0, 0, 0, 1, 0xFF, 0x0A])]),
        boxed(&[(b"jxlp", &[&[0; 4], &bare[..]].concat())]),
    ];
    for file in files {
        assert!(try_cleaned(&file).is_err());
    }
}
