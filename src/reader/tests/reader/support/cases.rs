//! A small case, opened, whose truth is known; and what the program says of it.

use std::fs;

use serde_json::Value;

use super::{sent, Run, Scene, Sealed, Signer};

pub const BAG: &str = "I saw this bag on the central market in Riga in the summer of 2009, on the left side of the fish hall.";
pub const COPY: &str = "Hello! I saw this bag on the central market in Riga in the summer of 2009, on the left side of the fish hall";

const GERMAN: &str =
    "Diese Tasche wurde in Riga auf dem Markt verkauft, ich habe sie dort selbst gekauft.";
const JAPANESE: &str = "この赤いかばんを東京の駅で見ました。店の名前はわかりません。";
const FORMULA: &str = "=HYPERLINK(\"http://example.org\")\n<b>../../etc/passwd</b>";

/// A case with some tips, opened.
pub fn case() -> (Scene, Vec<Sealed>) {
    let scene = Scene::new();
    let tips = vec![
        sent(
            &scene,
            "bag-17",
            &[("place", "Riga"), ("period", "2009")],
            BAG,
            &[("application/octet-stream", b"a")],
        ),
        sent(&scene, "bag-17", &[("place", "riga ")], COPY, &[]),
        sent(&scene, "bag-17", &[("place", "Riga")], GERMAN, &[]),
        sent(&scene, "room-3", &[], JAPANESE, &[]),
        sent(&scene, "", &[], FORMULA, &[]),
    ];
    scene.batch("1.tar", 1, None, &tips);
    scene.open("1.tar", &[]).expect(0);
    (scene, tips)
}

/// Lines of JSON.
pub fn json(run: &Run) -> Vec<Value> {
    run.out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

pub fn ids(run: &Run) -> Vec<String> {
    json(run)
        .iter()
        .map(|row| row["id"].as_str().unwrap().to_owned())
        .collect()
}

pub fn names(tips: &[&Sealed]) -> Vec<String> {
    let mut names: Vec<_> = tips.iter().map(|tip| tip.id.to_string()).collect();
    names.sort();
    names
}

pub fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

/// A folder in which the examples find what they name.
pub fn prepared() -> Scene {
    let scene = Scene::new();
    let old = Scene::new();
    super::write_identity(&scene.path("old.key"), &old.identity);
    let signer = Signer::new(&scene);
    fs::rename(scene.path("relay.pub"), scene.path("batch.pub")).unwrap();
    fs::create_dir(scene.path("keys")).unwrap();
    fs::create_dir(scene.path("stick")).unwrap();
    let first = scene.batch("0001.tar", 1, None, &[scene.seal("one", &[b"file"])]);
    fs::copy(scene.path("0001.tar"), scene.path("stick/0001.tar")).unwrap();
    scene.batch(
        "stick/0002.tar",
        2,
        Some(first),
        &[old.seal("two", &[]), scene.seal("three", &[])],
    );
    fs::remove_file(scene.path("stick/0002.tar")).unwrap();
    scene.batch(
        "stick/0002.tar",
        2,
        Some(first),
        &[scene.seal("three", &[])],
    );
    for batch in ["0001.tar", "stick/0001.tar", "stick/0002.tar"] {
        signer.sign(&scene.path(batch));
    }
    scene.open("0001.tar", &[]).expect(0);
    scene
}
