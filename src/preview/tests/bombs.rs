//! Goal: files that say less than they take are refused by name, or end their process, soon and within its memory.

// Scenarios: a failure is a panic.
#![allow(clippy::unwrap_used)]

mod support;

use std::fs;
use std::io::Write;

use flate2::write::ZlibEncoder;
use flate2::Compression;
use support::{corpus, empty, holding, refused, run, TOO_LARGE, UNREADABLE};

/// So many zeros, packed.
fn zeros(many: usize) -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
    let block = vec![0; 1 << 20];
    for _ in 0..many >> 20 {
        packed.write_all(&block).unwrap();
    }
    packed.finish().unwrap()
}

/// A PNG of this size in colour, its rows black, as many as there are.
fn png(width: u32, height: u32, rows: &[u8]) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |name: &[u8], data: &[u8]| {
        file.extend((data.len() as u32).to_be_bytes());
        file.extend([name, data].concat());
        let mut sum = flate2::Crc::new();
        sum.update(&[name, data].concat());
        file.extend(sum.sum().to_be_bytes());
    };
    let sides = [width.to_be_bytes(), height.to_be_bytes()].concat();
    chunk(b"IHDR", &[&sides[..], &[8, 2, 0, 0, 0]].concat());
    chunk(b"IDAT", rows);
    chunk(b"IEND", b"");
    file
}

/// A GIF whose canvas is this large, of a picture of one pixel.
fn gif(width: u16, height: u16) -> Vec<u8> {
    let mut file = b"GIF89a".to_vec();
    file.extend([width.to_le_bytes(), height.to_le_bytes()].concat());
    file.extend([0x80, 0, 0, 0, 0, 0, 255, 255, 255]);
    file.extend([0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]);
    file
}

#[test]
fn a_picture_that_unpacks_to_gigabytes_is_too_large() {
    let rows = zeros(256 << 20);
    let bomb = png(30_000, 30_000, &rows);
    assert!(bomb.len() < 4 << 20, "a small file: {}", bomb.len());
    refused(&bomb, "image/png", TOO_LARGE);
    refused(&png(40_000, 1, &rows), "image/png", TOO_LARGE);
    refused(
        &png(u32::MAX >> 1, u32::MAX >> 1, &rows),
        "image/png",
        TOO_LARGE,
    );
    for (width, height) in [(u16::MAX, u16::MAX), (30_000, 30_000)] {
        refused(&gif(width, height), "image/gif", TOO_LARGE);
    }
    assert_eq!(
        run(&["64", "image/gif"], holding(&gif(9, 9))).status.code(),
        Some(0)
    );
}

#[test]
fn text_in_a_picture_does_not_unpack_to_gigabytes() {
    let bomb = fs::read(corpus("png-ztxt-bomb.png")).unwrap();
    let code = run(&["64", "image/png"], holding(&bomb)).status.code();
    assert!(matches!(code, Some(0 | TOO_LARGE)), "{code:?}");
}

#[test]
fn a_file_over_the_bound_is_too_large() {
    let file = empty();
    file.set_len(raster::MAX_BYTES + 1).unwrap();
    let output = run(&["64", "image/png"], file.try_clone().unwrap());
    assert_eq!(output.status.code(), Some(TOO_LARGE));
    file.set_len(raster::MAX_BYTES).unwrap();
    std::io::Seek::rewind(&mut &file).unwrap();
    let output = run(&["64", "image/png"], file);
    assert_eq!(output.status.code(), Some(UNREADABLE));
}

/// A page whose content is packed: drawing it takes more than there is.
fn document(content: &[u8], packed: bool) -> Vec<u8> {
    let filter = if packed { "/Filter/FlateDecode" } else { "" };
    let length = content.len();
    let mut file = format!(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
         2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n\
         3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<<\
         /XObject<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length {length}{filter}>>stream\n"
    )
    .into_bytes();
    file.extend(content);
    file.extend(
        b"\nendstream endobj\n5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]\
          /Resources<</XObject<</F 5 0 R>>>>/Length 12>>stream\n/F Do /F Do\n\nendstream endobj\n\
          trailer<</Root 1 0 R>>\n%%EOF\n",
    );
    file
}

#[test]
fn documents_that_never_end_do() {
    let rectangles = "1 0 0 rg 0 0 300 300 re f\n".repeat(1 << 20);
    for (what, bomb) in [
        ("a gigabyte of nothing", document(&zeros(1 << 30), true)),
        ("a form that holds itself", document(b"/F Do", false)),
        (
            "a million rectangles",
            document(rectangles.as_bytes(), false),
        ),
        (
            "of the corpus",
            fs::read(corpus("pdf-flate-bomb.pdf")).unwrap(),
        ),
    ] {
        let output = run(&["64", "application/pdf"], holding(&bomb));
        let whole = output.stdout.len() <= 20 + 64 * 64;
        println!("{what}: {}", output.status);
        assert!(whole, "{what}");
        assert_eq!(
            output.stdout.is_empty(),
            output.status.code() != Some(0),
            "{what}"
        );
    }
}
