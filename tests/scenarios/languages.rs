//! Goal of this test: whoever comes finds the first page in their language, and in Arabic and German all pages, in
//! letters that can be seen; languages.mjs tells which pages are looked at in which language.

use std::fs;
use std::process::Command;

use bocca_tests::{project, run, Relay, Scene};

/// What is said once all of them were looked at.
const EVERYTHING: &str = "32 languages, 76 pages, 0 faults";

#[test]
fn pages_show_in_every_language() {
    let scene = Scene::new();
    for _ in 0..8 {
        assert_eq!(scene.relay("address", &["--add"]).code, 0);
    }
    let appeals = write_appeals(&scene);
    let relay = Relay::start(&scene, &["--no-onion", "--appeals", &appeals]);
    let code = relay.tip_with_code("please ask me").code();
    let code = code.expect("it got one");
    scene.collect("1.tar");
    let tip = scene.opened_tip("please ask me");
    for _ in 0..2 {
        scene.answer(&tip, &"Where did you see it? ".repeat(600));
    }
    scene.import();
    let done = run(Command::new("node")
        .arg(project().join("tests/screenshots/languages.mjs"))
        .arg(format!("http://{}", relay.address()))
        .args(std::env::var_os("BOCCA_PICTURES"))
        .env("BOCCA_CODE", code));
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
