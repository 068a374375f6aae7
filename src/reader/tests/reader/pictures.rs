//! Pictures are compared by what they show, whatever their size; and where nothing decodes them, they wait.

use std::fs;
use std::process::{Command, Stdio};

use crate::support::cases::{json, names};
use crate::support::{sent, Run, Scene, READER};

/// Grey tiles, eight by eight; `which` chooses their greys.
fn drawn(side: u32, which: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, side, side);
    encoder.set_color(png::ColorType::Grayscale);
    let pixel = |n: u32| {
        let tile = n / side * 8 / side * 8 + n % side * 8 / side;
        // Any two numbers give another grey (SplitMix32).
        let mut grey = (which << 8 | tile).wrapping_mul(0x9e37_79b9);
        grey = (grey ^ grey >> 16).wrapping_mul(0x85eb_ca6b);
        u8::try_from(grey >> 24).unwrap()
    };
    let pixels: Vec<u8> = (0..side * side).map(pixel).collect();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&pixels).unwrap();
    writer.finish().unwrap();
    file
}

#[test]
fn pictures_wait_for_the_program_that_decodes_them() {
    let scene = Scene::new();
    let picture = |side, at| {
        sent(
            &scene,
            "bag-17",
            &[],
            "",
            &[("image/png", &drawn(side, at))],
        )
    };
    let tips = [picture(64, 1), picture(160, 1), picture(64, 6)];
    scene.batch("1.tar", 1, None, &tips);
    scene.open("1.tar", &[]).expect(0);
    // The reader where it was installed without the other program.
    fs::create_dir(scene.path("bin")).unwrap();
    fs::copy(READER, scene.path("bin/bocca-reader")).unwrap();
    let alone = |arguments: &[&str]| {
        let mut command = Command::new(scene.path("bin/bocca-reader"));
        command.args(arguments).current_dir(scene.folder.path());
        Run::from(command.stdin(Stdio::null()).output().unwrap())
    };
    let listed = alone(&["list", "case", "--json"]).expect(0);
    assert_eq!(json(&listed).len(), 3, "each for itself");
    listed.says("pictures are not compared for now: no preview: there is no ");
    alone(&["index", "case"])
        .expect(3)
        .says("install bocca-preview beside bocca-reader");
    // With it, nothing is left to be done again by hand.
    let listed = scene.reader(["list", "case", "--json"]).expect(0);
    assert!(!listed.err.contains("not compared"), "{}", listed.err);
    let copies: Vec<_> = json(&listed)
        .iter()
        .map(|row| row["copies"].clone())
        .collect();
    assert_eq!(copies.len(), 2, "{}", listed.out);
    let same = json(&listed)
        .into_iter()
        .find(|row| row["copies"] == 2)
        .unwrap();
    let same = same["id"].as_str().unwrap().to_owned();
    assert!(names(&[&tips[0], &tips[1]]).contains(&same));
    // A picture that comes later is compared with those that were there.
    let later = picture(96, 6);
    scene.batch("2.tar", 2, None, std::slice::from_ref(&later));
    scene.open("2.tar", &[]).expect(0);
    let listed = scene.reader(["list", "case", "--json"]).expect(0);
    let rows = json(&listed);
    assert!(
        rows.len() == 2 && rows.iter().all(|row| row["copies"] == 2),
        "{}",
        listed.out
    );
}
