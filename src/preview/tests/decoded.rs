//! Goal: a hostile file becomes a small grey picture or a named refusal, within bounds; nothing else comes out.

// Scenarios: a failure is a panic.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::fs;
use std::process::Command;

use image::{DynamicImage, ImageFormat, Luma, LumaA, Rgb, RgbImage};
use support::{corpus, encoded, grey, holding, refused, run, LOCKED, UNREADABLE};

/// Dark on the left, light on the right.
fn halves(width: u32, height: u32) -> DynamicImage {
    let side = |x| Rgb([if x < width / 2 { 40 } else { 220 }; 3]);
    RgbImage::from_fn(width, height, |x, _| side(x)).into()
}

#[test]
fn each_format_gives_the_picture_that_went_in() {
    for (format, media_type) in [
        (ImageFormat::Jpeg, "image/jpeg"),
        (ImageFormat::Png, "image/png"),
        (ImageFormat::Gif, "image/gif"),
        (ImageFormat::WebP, "image/webp"),
        (ImageFormat::Bmp, "image/bmp"),
        (ImageFormat::Tiff, "image/tiff"),
    ] {
        let (small, pages) = grey(&encoded(&halves(400, 200), format), media_type, 64);
        assert_eq!((small.dimensions(), pages), ((64, 32), 1), "{media_type}");
        for (x, y, Luma([value])) in small.enumerate_pixels() {
            let expected = if x < 32 { 40 } else { 220 };
            let edge = (30..34).contains(&x);
            assert!(
                edge || value.abs_diff(expected) < 6,
                "{media_type} {x},{y}: {value}"
            );
        }
    }
}

#[test]
fn small_and_long_pictures_and_clear_ones() {
    let (small, _) = grey(&encoded(&halves(3, 2), ImageFormat::Png), "image/png", 64);
    assert_eq!(small.dimensions(), (3, 2), "it is not made larger");
    let (long, _) = grey(
        &encoded(&halves(20_000, 1), ImageFormat::Png),
        "image/png",
        64,
    );
    assert_eq!(long.dimensions(), (64, 1));
    let clear = image::GrayAlphaImage::from_pixel(100, 100, LumaA([0, 0]));
    let (white, _) = grey(&encoded(&clear.into(), ImageFormat::Png), "image/png", 64);
    assert!(white.pixels().all(|pixel| pixel.0 == [255]));
}

#[test]
fn a_photo_is_turned_as_its_orientation_says() {
    let upright = |name: &str| {
        let file = fs::read(corpus(name)).unwrap();
        let stored = image::load_from_memory(&file).unwrap();
        let (turned, _) = grey(&file, "image/jpeg", 64);
        (stored.width() > stored.height(), turned)
    };
    let (wide, turned) = upright("jpg-orientation6.jpg");
    assert_eq!(wide, turned.width() < turned.height(), "a quarter");
}

/// What another program makes of the same file: its greys, the same size.
fn by_imagemagick(name: &str, (width, height): (u32, u32)) -> Vec<u8> {
    let mut from = corpus(name).into_os_string();
    from.push("[0]");
    let output = Command::new("convert")
        .arg(from)
        .args([
            "-auto-orient",
            "-background",
            "white",
            "-flatten",
            "-resize",
        ])
        .arg(format!("{width}x{height}!"))
        .args(["-colorspace", "Gray", "-depth", "8", "gray:-"])
        .output()
        .expect("imagemagick is missing: this test needs it (tests/install)");
    output.stdout
}

#[test]
fn pictures_of_the_corpus_are_what_another_program_sees() {
    let mut compared = 0;
    for entry in fs::read_dir(corpus("")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let media_type = match name.split(['-', '.']).next().unwrap() {
            "jpg" => "image/jpeg",
            "png" => "image/png",
            "gif" => "image/gif",
            "webp" => "image/webp",
            "bmp" => "image/bmp",
            "tiff" => "image/tiff",
            _ => continue,
        };
        let damaged = ["truncated", "bomb", "badcrc"]
            .iter()
            .any(|word| name.contains(word));
        if damaged {
            continue;
        }
        let (small, _) = grey(&fs::read(corpus(&name)).unwrap(), media_type, 64);
        let other = by_imagemagick(&name, small.dimensions());
        assert_eq!(other.len(), small.len(), "{name}");
        let apart: u32 = small
            .iter()
            .zip(&other)
            .map(|(a, b)| u32::from(a.abs_diff(*b)))
            .sum();
        let apart = f64::from(apart) / other.len() as f64;
        println!("{name}: {apart:.1}");
        assert!(apart < 12.0, "{name}: {apart} levels apart");
        compared += 1;
    }
    assert!(compared >= 25, "only {compared}");
}

/// What qpdf makes of a document.
fn by_qpdf(arguments: &[&str]) -> Vec<u8> {
    let output = Command::new("qpdf")
        .args(arguments)
        .current_dir(corpus(""))
        .output()
        .expect("qpdf is missing: this test needs it (tests/install)");
    assert!(output.status.success(), "{output:?}");
    output.stdout
}

#[test]
fn documents_give_their_first_page_and_how_many_there_are() {
    let words = "pdf-control.pdf";
    let thrice = by_qpdf(&["--empty", "--pages", words, words, words, "--", "-"]);
    for (what, file, pages) in [
        ("words", fs::read(corpus(words)).unwrap(), 1),
        ("a scan", fs::read(corpus("pdf-scan-multi.pdf")).unwrap(), 1),
        ("three pages", thrice, 3),
    ] {
        let (page, said) = grey(&file, "application/pdf", 200);
        assert_eq!((page.dimensions(), said), ((200, 146), pages), "{what}");
        let dark = page.pixels().filter(|pixel| pixel.0[0] < 128).count();
        assert!(dark > 10, "{what}: nothing is drawn");
    }
    let program = fs::read(corpus("exe-named-pdf.pdf")).unwrap();
    refused(&program, "application/pdf", UNREADABLE);
    let locked = by_qpdf(&["--encrypt", "secret", "owner", "256", "--", words, "-"]);
    refused(&locked, "application/pdf", LOCKED);
}

#[test]
fn garbage_halves_and_wrong_names_are_refused() {
    let types = ["jpeg", "png", "gif", "webp", "bmp", "tiff"].map(|kind| format!("image/{kind}"));
    let garbage: Vec<u8> = (0..10_000_u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    for media_type in types.iter().map(String::as_str).chain(["application/pdf"]) {
        for nothing in [
            &b""[..],
            b"GIF89a",
            b"\x89PNG\r\n\x1a\n",
            b"RIFF\0\0\0\0WEBP",
            &garbage,
        ] {
            refused(nothing, media_type, UNREADABLE);
        }
    }
    let png = encoded(&halves(400, 200), ImageFormat::Png);
    for media_type in types.iter().filter(|media_type| *media_type != "image/png") {
        refused(&png, media_type, UNREADABLE);
    }
    refused(&png[..png.len() / 2], "image/png", UNREADABLE);
    refused(&png, "application/pdf", UNREADABLE);
}

#[test]
fn what_is_not_asked_for_rightly_is_code_2() {
    let png = encoded(&halves(4, 2), ImageFormat::Png);
    for arguments in [
        &[][..],
        &["64"],
        &["15", "image/png"],
        &["1281", "image/png"],
        &["64", "image/svg+xml"],
        &["64", "image/PNG"],
        &["64", "image/png", "more"],
    ] {
        let output = run(arguments, holding(&png));
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty());
    }
}
