//! From the gallery to the reply and back, in a browser at its safest, through Tor.

use std::fs;
use std::path::PathBuf;

use bocca_tests::tornet::Tornet;
use bocca_tests::{project, Scene};

use super::{is_found, serve_with, visit, FOUND};

const FIRST: &str = "I sold such a bag.\nIn 2009.";
const SECOND: &str = "It was green inside.";
const ANSWER: &str = "Was it sold at the market or in a shop?";

pub fn a_tipster_comes_back_with_a_code(net: &Tornet) {
    let scene = Scene::new();
    let appeals = project().join("deploy/appeals");
    let appeals = ["--appeals", &appeals.to_string_lossy()];
    let (_relay, host) = serve_with(&scene, &net.arti_config(), &appeals);
    assert!(is_found(net.socks(), &host, FOUND));
    let visit = |environment: &[(&str, &str)]| visit(&scene, net, &host, "way_back", environment);

    visit(&[("BOCCA_MESSAGE", FIRST), ("BOCCA_FILES", &files())]);
    let code = fs::read_to_string(scene.path("pictures/code")).unwrap();
    scene.collect("1.tar");
    let first = scene.opened_tip(FIRST);
    let json = fs::read_to_string(first.join("tip.json")).unwrap();
    assert!(
        json.contains("\"place\":\"Riga, the central market\""),
        "{json}"
    );
    assert!(json.contains("\"certain\":"), "{json}");
    assert_eq!(fs::read_dir(first.join("attachments")).unwrap().count(), 3);
    scene.answer(&first, ANSWER);
    scene.import();

    visit(&[
        ("BOCCA_CODE", &code),
        ("BOCCA_ANSWER", ANSWER),
        ("BOCCA_MESSAGE", SECOND),
    ]);
    scene.collect("2.tar");
    let (second, first_shown) = (scene.show(&scene.opened_tip(SECOND)), scene.show(&first));
    assert!(second["appeal"].is_string(), "{second}");
    assert_eq!(second["appeal"], first_shown["appeal"]);
    let thread = second["thread"].to_string();
    let first = first.file_name().unwrap().to_string_lossy();
    assert!(thread.contains(&*first), "one thread: {thread}");
}

/// Three of the kinds that a witness has, each full of traces.
fn files() -> String {
    let corpus = project().join("tests/corpus/files");
    let mut found: Vec<PathBuf> = fs::read_dir(corpus)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    found.sort();
    let first = |extension: &str| {
        let of_kind = |path: &&PathBuf| path.extension().is_some_and(|found| found == extension);
        found
            .iter()
            .find(of_kind)
            .unwrap()
            .to_string_lossy()
            .into_owned()
    };
    ["png", "docx", "mp3"].map(first).join("\n")
}
