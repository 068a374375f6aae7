//! Goal of this test: a tip goes through Tor to the investigator, a long upload leaves no memory behind, and the
//! address outlives a crash of the relay and an outage of the whole network.
//!
//! One test, step by step, because a network of its own takes a quarter of a minute to start.

use std::path::PathBuf;
use std::time::Duration;

use bocca_tests::{socks, Relay, Scene, Stage};

const TEXT: &str = "Sent through Tor, from Łódź.";

/// Longest wait for the page after the relay, or the network, is back.
const BACK: Duration = Duration::from_secs(120);

/// Three text files, by path and content.
fn files(scene: &Scene) -> Vec<(PathBuf, String)> {
    let file = |number: usize| {
        let path = scene.path(&format!("my-name-{number}.txt"));
        let text = format!("file {number}\n").repeat(number * 1000);
        std::fs::write(&path, &text).unwrap();
        (path, text)
    };
    (1..=3).map(file).collect()
}

#[test]
fn the_onion_service_takes_tips_and_keeps_its_address() {
    let stage = Stage::start();
    println!(
        "network after {:.1} s; made anew: {:?}",
        stage.net.started_in().as_secs_f64(),
        stage.net.setbacks()
    );
    let mut relay = stage.relay();
    let host = relay.onion();
    assert!(host.len() == 62 && host.ends_with(".onion"), "{host}");
    let page = stage.page(&host, "/", BACK);
    assert!(page.contains("<form"), "{page}");
    assert!(!stage.page(&host, "/style.css", BACK).is_empty());
    a_tip_arrives_whole(&stage, &host);
    a_long_upload_is_not_remembered(&stage, &relay, &host);

    let relay = a_crash_changes_nothing(&stage, relay, &host);
    a_second_relay_is_refused(&stage);
    a_silent_network_is_survived(&stage, &relay, &host);
    let (code, _, log) = relay.stop();
    assert_eq!(code, 0, "{log}");
}

fn a_tip_arrives_whole(stage: &Stage, host: &str) {
    let files = files(&stage.scene);
    let mut options = vec!["--form-string".to_owned(), format!("message={TEXT}")];
    for (path, _) in &files {
        options.push("--form".to_owned());
        options.push(format!("file=@{};type=text/plain", path.display()));
    }
    stage
        .curl(&format!("http://{host}/tip"), &options)
        .expect("the tip is taken");
    let opened = stage.scene.open(&stage.scene.export("batch.tar"));
    assert_eq!(opened.code, 0, "{}", opened.stderr);
    let [tip] = &stage.scene.opened()[..] else {
        panic!("one tip was sent: {:?}", stage.scene.opened());
    };
    let read = |name: &str| std::fs::read_to_string(tip.join(name)).unwrap();
    assert_eq!(read("message.txt"), TEXT);
    for (number, (_, text)) in files.iter().enumerate() {
        let name = format!("attachments/attachment-{}.txt", number + 1);
        assert!(read(&name) == *text, "{name} differs");
    }
}

/// What arti keeps of each cell (see `breath.rs` of the onion service) would be a twentieth of this upload.
fn a_long_upload_is_not_remembered(stage: &Stage, relay: &Relay, host: &str) {
    let upload = |name: &str, mib: usize| {
        socks::upload(stage.net.socks(), host, name, mib << 20).expect("the upload is taken");
        relay.resident().0
    };
    // Buffers that stay are there after this one.
    let before = upload("short", 16);
    let after = upload("long", 128);
    println!("{before} KiB resident before, {after} after 128 MiB");
    assert!(after < before + 3 * 1024, "{before} KiB, and then {after}");
}

fn a_crash_changes_nothing(stage: &Stage, relay: Relay, host: &str) -> Relay {
    relay.kill();
    let mut relay = stage.relay();
    assert_eq!(relay.onion(), host, "the address is the same");
    let page = stage.page(host, "/", BACK / 2);
    assert!(page.contains("<form"), "{page}");
    relay
}

fn a_second_relay_is_refused(stage: &Stage) {
    let error = Relay::try_start(&stage.scene, &["--config", &stage.config])
        .err()
        .expect("serve refuses");
    assert!(
        error.contains("in use") || error.contains("another"),
        "{error}"
    );
}

fn a_silent_network_is_survived(stage: &Stage, relay: &Relay, host: &str) {
    stage.net.signal("STOP").unwrap();
    the_relay_goes_on_without_tor(stage, relay, host);
    stage.net.signal("CONT").unwrap();
    let page = stage.page(host, "/", BACK);
    assert!(page.contains("<form"), "{page}");
}

fn the_relay_goes_on_without_tor(stage: &Stage, relay: &Relay, host: &str) {
    assert_eq!(stage.curl(&format!("http://{host}/"), &[]), None);
    assert_eq!(relay.get("/").status, 200, "loopback is not Tor");
    let status = stage.scene.relay("status", &[]);
    assert_eq!(status.code, 0, "{}", status.stderr);
    assert!(status.stdout.contains(host), "{}", status.stdout);
}
