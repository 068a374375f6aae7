//! Goal of this test: whoever comes finds the first page in their language, and in Arabic and German all pages, in
//! letters that can be seen; languages.mjs tells which pages are looked at in which language.

use std::fs;
use std::process::Command;

use bocca_tests::{project, run, Relay, Scene};

/// What is said once all of them were looked at.
const EVERYTHING: &str = "32 languages, 80 pages, 0 faults";

/// A tip for each language in which all pages are looked at.
const ASKED: [&str; 2] = ["please ask me", "please ask me too"];

#[test]
fn pages_show_in_every_language() {
    let scene = Scene::new();
    for _ in 0..8 {
        assert_eq!(scene.relay("address", &["--add"]).code, 0);
    }
    let appeals = write_appeals(&scene);
    let config = scene.path("relay.toml");
    fs::write(&config, "[limits]\ntip_bytes = 1_048_576\n").unwrap();
    let config = config.to_string_lossy();
    let options = ["--no-onion", "--appeals", &appeals, "--config", &config];
    let relay = Relay::start(&scene, &options);
    let codes = ASKED.map(|message| relay.tip_with_code(message).code().expect("it got one"));
    scene.collect("1.tar");
    for message in ASKED {
        let tip = scene.opened_tip(message);
        for _ in 0..2 {
            scene.answer(&tip, &"Where did you see it? ".repeat(600));
        }
    }
    scene.import();
    let done = run(Command::new("node")
        .arg(project().join("tests/screenshots/languages.mjs"))
        .arg(format!("http://{}", relay.address()))
        .args(std::env::var_os("BOCCA_PICTURES"))
        .env("BOCCA_CODES", codes.join(",")));
    assert_eq!(done.code, 0, "{}\n{}", done.stdout, done.stderr);
    assert!(done.stdout.contains(EVERYTHING), "{}", done.stdout);
}

/// The example, as it is and once more as one that is over.
fn write_appeals(scene: &Scene) -> String {
    let example = project().join("deploy/appeals/market-bag");
    let appeals = scene.path("appeals");
    let manifest = fs::read_to_string(example.join("appeal.toml")).unwrap();
    for (id, state) in [("market-bag", "open"), ("over", "placed")] {
        let to = appeals.join(id);
        fs::create_dir_all(&to).unwrap();
        fs::copy(example.join("bag.jpg"), to.join("bag.jpg")).unwrap();
        let manifest = manifest
            .replace("market-bag", id)
            .replace("\"open\"", &format!("\"{state}\""));
        assert!(manifest.contains(state));
        fs::write(to.join("appeal.toml"), manifest).unwrap();
    }
    appeals.to_string_lossy().into_owned()
}
