//! From the gallery to the reply and back, in a browser at its safest, through Tor.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use bocca_tests::tornet::Tornet;
use bocca_tests::{binary, project, run, Output, Relay, Scene};

use super::{is_found, FOUND};

const FIRST: &str = "I sold such a bag.\nIn 2009.";
const SECOND: &str = "It was green inside.";
const ANSWER: &str = "Was it sold at the market or in a shop?";

pub fn a_tipster_comes_back_with_a_code(net: &Tornet) {
    let scene = Scene::new();
    let config = scene.path("relay.toml");
    fs::write(&config, net.arti_config()).unwrap();
    let appeals = project().join("deploy/appeals");
    let [config, appeals] = [&config, &appeals].map(|path| path.to_string_lossy());
    let mut relay = Relay::start(&scene, &["--config", &config, "--appeals", &appeals]);
    let host = relay.onion();
    assert!(is_found(net.socks(), &host, FOUND));

    visit(
        &scene,
        net,
        &host,
        &[("BOCCA_MESSAGE", FIRST), ("BOCCA_FILES", &files())],
    );
    let code = fs::read_to_string(scene.path("pictures/code")).unwrap();
    let first = opened(&scene, "1.tar", FIRST);
    let json = fs::read_to_string(first.join("tip.json")).unwrap();
    assert!(
        json.contains("\"place\":\"Riga, the central market\""),
        "{json}"
    );
    assert!(json.contains("\"certain\":"), "{json}");
    assert_eq!(fs::read_dir(first.join("attachments")).unwrap().count(), 3);

    let id = first.file_name().unwrap().to_string_lossy().into_owned();
    fs::write(scene.path("answer.txt"), ANSWER).unwrap();
    let arguments = [
        "reply",
        "cases",
        &id,
        "--message",
        "answer.txt",
        "--to",
        "out.replies",
    ];
    reader(&scene, &arguments);
    let bundle = scene.path("out.replies");
    let imported = scene.relay("import", &[&bundle.to_string_lossy()]);
    assert_eq!(imported.code, 0, "{}", imported.stderr);

    let second = [
        ("BOCCA_CODE", code.as_str()),
        ("BOCCA_ANSWER", ANSWER),
        ("BOCCA_MESSAGE", SECOND),
    ];
    visit(&scene, net, &host, &second);
    let second = opened(&scene, "2.tar", SECOND);
    let shown = reader(
        &scene,
        &[
            "show",
            "cases",
            &second.file_name().unwrap().to_string_lossy(),
            "--json",
        ],
    );
    let shown: serde_json::Value = serde_json::from_str(&shown.stdout).unwrap();
    assert!(
        shown["thread"].to_string().contains(&id),
        "one thread: {shown}"
    );
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

fn visit(scene: &Scene, net: &Tornet, host: &str, environment: &[(&str, &str)]) {
    let done = run(Command::new("node")
        .arg(project().join("tests/tornet/browsers/way_back.mjs"))
        .args([&format!("http://{host}"), &net.socks().to_string()])
        .arg(scene.path("pictures"))
        .envs(environment.iter().copied()));
    assert_eq!(done.code, 0, "{}\n{}", done.stdout, done.stderr);
}

/// Exports and opens what waits: the tip with this message.
fn opened(scene: &Scene, batch: &str, message: &str) -> PathBuf {
    let opened = scene.open(&scene.export(batch));
    assert_eq!(opened.code, 0, "{}", opened.stderr);
    let is_it = |tip: &PathBuf| fs::read_to_string(tip.join("message.txt")).unwrap() == message;
    scene
        .opened()
        .into_iter()
        .find(is_it)
        .expect("the tip arrived")
}

fn reader(scene: &Scene, arguments: &[&str]) -> Output {
    let done = run(Command::new(binary("bocca-reader"))
        .args(arguments)
        .current_dir(scene.path("")));
    assert_eq!(done.code, 0, "{arguments:?}: {}", done.stderr);
    done
}
