//! Goal of these tests: pictures keep to their sizes, and nothing of their originals but what they show is left.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat};
use scrub::Budget;

use super::*;

/// Largest files, by size: small, for the page, large.
const MOST: [usize; 3] = [17 << 9, 120 << 10, 400 << 10];

fn shots(folder: &Folder) -> Vec<Shot> {
    let loaded = folder.load(None);
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    let appeals = loaded.appeals.iter();
    let shots = appeals.flat_map(|appeal| appeal.files().map(|(_, shot)| shot.clone()));
    shots.collect()
}

fn shots_of(picture: &[u8]) -> [Shot; 3] {
    let folder = Folder::new();
    folder.add_right("x", Some(picture));
    shots(&folder).try_into().unwrap()
}

fn decoded(shot: &Shot) -> DynamicImage {
    image::load_from_memory_with_format(&shot.jpeg, ImageFormat::Jpeg).unwrap()
}

/// A JPEG file with an orientation and a place, as a camera writes them, and a comment.
fn camera(picture: &RgbImage, orientation: u8) -> Vec<u8> {
    let mut exif = b"MM\0\x2a\0\0\0\x08\0\x02".to_vec();
    exif.extend([0x01, 0x0f, 0, 2, 0, 0, 0, 4]); // Make
    exif.extend(b"CAM\0");
    exif.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    exif.extend([0; 4]);
    let mut jpeg = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut jpeg, 95);
    encoder.set_exif_metadata(exif).unwrap();
    let (width, height) = picture.dimensions();
    encoder
        .write_image(picture, width, height, ExtendedColorType::Rgb8)
        .unwrap();
    let comment = b"\xff\xfe\0\x0csecret\0\0\0\0";
    jpeg.splice(2..2, comment.iter().copied());
    jpeg
}

/// Left red, right blue, and the upper left corner white.
fn marked(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        match (x < width / 2, x < width / 4 && y < height / 4) {
            (_, true) => Rgb([255; 3]),
            (true, _) => Rgb([200, 0, 0]),
            (false, _) => Rgb([0, 0, 200]),
        }
    })
}

#[test]
fn every_size_keeps_to_its_pixels_and_bytes_whatever_is_shown() {
    for (width, height) in [(3_000, 2_000), (500, 3_000)] {
        let noise = file(&noise(width, height), ImageFormat::Png);
        let shots = shots_of(&noise);
        for ((shot, most), side) in shots.iter().zip(MOST).zip([320, 1280, 2560]) {
            assert!(shot.jpeg.len() <= most, "{} of {most}", shot.jpeg.len());
            assert!(shot.jpeg.len() > most / 4, "{} of {most}", shot.jpeg.len());
            assert!(shot.width.max(shot.height) <= side);
            let shown = decoded(shot);
            assert_eq!((shown.width(), shown.height()), (shot.width, shot.height));
            let (wanted, got) = (width * shot.height, height * shot.width);
            assert!(wanted.abs_diff(got) <= width.max(height), "{shot:?}");
        }
    }
}

#[test]
fn a_picture_that_is_easy_has_all_its_pixels_and_none_is_made_up() {
    let large = shots_of(&file(&marked(4_000, 3_000), ImageFormat::Png));
    let sizes = large.map(|shot| (shot.width, shot.height));
    assert_eq!(sizes, [(320, 240), (1280, 960), (2560, 1920)]);
    let small = shots_of(&file(&marked(40, 30), ImageFormat::Png));
    assert!(small
        .iter()
        .all(|shot| (shot.width, shot.height) == (40, 30)));
}

#[test]
fn nothing_of_the_file_is_left_but_what_it_shows() {
    let original = camera(&marked(400, 300), 1);
    assert!(String::from_utf8_lossy(&original).contains("CAM"));
    for shot in shots_of(&original) {
        for trace in ["CAM", "secret", "Exif"] {
            assert!(
                !String::from_utf8_lossy(&shot.jpeg).contains(trace),
                "{trace}"
            );
        }
        let budget = Budget { bytes_out: 1 << 20 };
        let mut source = Cursor::new(&shot.jpeg);
        let cleaned = scrub::scrub(&mut source, &budget).unwrap();
        assert!(
            cleaned.report.lines().is_empty(),
            "{:?}",
            cleaned.report.lines()
        );
        let mut clean = Vec::new();
        cleaned.plan.write_to(&mut source, &mut clean).unwrap();
        assert!(clean == shot.jpeg, "there is nothing left to take out");
    }
}

#[test]
fn a_picture_stands_upright() {
    // Where the white corner is once the picture is turned: left or right, up or down.
    let corners = [
        (1, (400, 300), (true, true)),
        (3, (400, 300), (false, false)),
        (6, (300, 400), (false, true)),
        (8, (300, 400), (true, false)),
    ];
    for (orientation, size, (left, up)) in corners {
        for shot in shots_of(&camera(&marked(400, 300), orientation)) {
            let shown = decoded(&shot).into_rgb8();
            let (width, height) = shown.dimensions();
            assert_eq!(size.0 > size.1, width > height, "{orientation}");
            let x = if left { 3 } else { width - 4 };
            let y = if up { 3 } else { height - 4 };
            let corner = shown.get_pixel(x, y).0;
            assert!(
                corner.iter().all(|value| *value > 200),
                "{orientation}: {corner:?}"
            );
        }
    }
}

#[test]
fn every_format_is_shown_and_the_bytes_are_the_same_each_time() {
    let picture = noise(333, 222);
    let formats = [
        ImageFormat::Jpeg,
        ImageFormat::Png,
        ImageFormat::WebP,
        ImageFormat::Gif,
    ];
    let folder = Folder::new();
    for (number, format) in formats.into_iter().enumerate() {
        folder.add_right(&format!("a{number}"), Some(&file(&picture, format)));
    }
    let (first, again) = (shots(&folder), shots(&folder));
    assert_eq!(first.len(), 3 * formats.len());
    let same = |(one, two): (&Shot, &Shot)| one.jpeg == two.jpeg;
    assert!(first.iter().zip(&again).all(same));
    // Pictures are where their appeals are, however many are prepared at once.
    assert_eq!((first[4].width, first[4].height), (333, 222));
    assert_ne!(first[0].jpeg, first[9].jpeg);
}

#[test]
fn a_colour_profile_stays_if_it_is_a_standard_one() {
    let (width, height) = (64, 48);
    let mut jpeg = Vec::new();
    let mut encoder = JpegEncoder::new(&mut jpeg);
    encoder.set_icc_profile(display_p3()).unwrap();
    encoder
        .write_image(
            &marked(width, height),
            width,
            height,
            ExtendedColorType::Rgb8,
        )
        .unwrap();
    for shot in shots_of(&jpeg) {
        let profile = shot.jpeg.windows(11).any(|it| it == b"ICC_PROFILE");
        assert!(profile);
        assert!(!String::from_utf8_lossy(&shot.jpeg).contains("of my phone"));
    }
}

/// A profile with the colours of Display P3 and a name of its own.
fn display_p3() -> Vec<u8> {
    let xyz = |values: [i32; 3]| {
        let fixed = |value: i32| (value * 65_536 / 10_000).to_be_bytes();
        [b"XYZ \0\0\0\0".to_vec(), values.map(fixed).concat()].concat()
    };
    let curve = b"curv\0\0\0\0\0\0\0\x01\x02\x33\0\0".to_vec();
    let tags = [
        (b"desc", b"desc\0\0\0\0of my phone\0".to_vec()),
        (b"rXYZ", xyz([5151, 2412, -11])),
        (b"gXYZ", xyz([2920, 6922, 419])),
        (b"bXYZ", xyz([1571, 666, 7841])),
        (b"wtpt", xyz([9642, 10_000, 8249])),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let (mut table, mut data) = ((tags.len() as u32).to_be_bytes().to_vec(), Vec::new());
    let start = 128 + 4 + 12 * tags.len();
    for (name, content) in tags {
        table.extend(name);
        table.extend(((start + data.len()) as u32).to_be_bytes());
        table.extend((content.len() as u32).to_be_bytes());
        data.extend(content);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = vec![0; 128];
    profile[..4].copy_from_slice(&((start + data.len()) as u32).to_be_bytes());
    profile[8] = 4;
    profile[12..24].copy_from_slice(b"mntrRGB XYZ ");
    profile[36..40].copy_from_slice(b"acsp");
    [profile, table, data].concat()
}

#[test]
fn what_cannot_be_shown_is_named_with_what_to_do() {
    let wrong: [(&[u8], &str); 3] = [
        (b"words", "photo is a plain text; save it as a JPEG"),
        (
            &camera(&marked(40, 30), 1)[..200],
            "photo cannot be cleaned",
        ),
        (b"", "photo is "),
    ];
    for (bytes, words) in wrong {
        let folder = Folder::new();
        folder.add_right("x", Some(bytes)).add_right("y", None);
        let problem = folder.problem();
        assert!(
            problem.starts_with("x/appeal.toml:7: ") && problem.contains(words),
            "{problem}"
        );
        assert!(folder.load(None).appeals.get("y").is_some());
    }
}

#[test]
fn a_file_or_a_picture_beyond_its_bound_is_refused() {
    let folder = Folder::new();
    folder.add_right("x", Some(b""));
    let photo = folder.path().join("x/photo");
    std::fs::remove_file(&photo).unwrap();
    std::fs::create_dir(&photo).unwrap();
    assert!(folder.problem().contains("photo is no file"));
    std::fs::remove_dir(&photo).unwrap();
    folder.add_right("x", Some(&vec![0; (32 << 20) + 1]));
    assert!(folder.problem().contains("larger than 32 MiB"));
    // A picture of one colour, 12,000 by 9,000 pixels, in a small file.
    let plain = image::GrayImage::from_pixel(12_000, 9_000, image::Luma([9]));
    let mut png = Cursor::new(Vec::new());
    plain.write_to(&mut png, ImageFormat::Png).unwrap();
    folder.add_right("x", Some(&png.into_inner()));
    let problem = folder.problem();
    assert!(
        problem.contains("more than 100 million pixels"),
        "{problem}"
    );
}
