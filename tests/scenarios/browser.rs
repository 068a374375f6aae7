//! Goal of these tests: a person with a browser without scripts can send a tip, and every page works
//! on a narrow phone and on a desk, in light and in dark.

use std::process::Command;

use bocca_tests::{project, run, Scene};

#[test]
fn a_browser_without_scripts_sends_a_tip_and_every_page_holds() {
    let scene = Scene::new();
    // As many addresses as there may be: their names are long, and the page holds them on a phone too.
    for _ in 0..8 {
        assert_eq!(scene.relay("address", &["--add"]).code, 0);
    }
    let relay = scene.serve();
    let pictures =
        std::env::var_os("BOCCA_PICTURES").map_or_else(|| scene.path("pictures"), Into::into);
    let done = run(Command::new("node")
        .arg(project().join("tests/screenshots/screenshots.mjs"))
        .arg(format!("http://{}", relay.address()))
        .arg(&pictures));
    assert_eq!(done.code, 0, "{}\n{}", done.stdout, done.stderr);
    let taken = std::fs::read_dir(&pictures).unwrap().flatten();
    let taken = taken
        .filter(|entry| entry.path().extension().is_some_and(|e| e == "png"))
        .count();
    assert!(taken >= 4 * 8, "every page four times: {taken}");
    let opened = scene.open(&scene.export("batch.tar"));
    assert_eq!(opened.code, 0, "{}", opened.stderr);
    let texts: Vec<_> = scene
        .opened()
        .iter()
        .map(|tip| std::fs::read_to_string(tip.join("message.txt")).unwrap())
        .collect();
    assert!(
        texts
            .iter()
            .any(|text| text.contains("near Lyon, about 2009")),
        "{texts:?}"
    );
    let with_file = scene.opened().into_iter().any(|tip| {
        tip.join("attachments")
            .read_dir()
            .is_ok_and(|mut a| a.next().is_some())
    });
    assert!(with_file, "a chosen file arrived");
}
