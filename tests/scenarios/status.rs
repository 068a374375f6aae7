//! Goal of these tests: whoever sent a tip sees on a page that is the same for everybody that it was opened, once
//! it was, and nothing tells of a tip before.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use bocca_tests::{request, Form, Output, Relay, Reply, Scene};
use data_encoding::HEXLOWER;
use envelope::Token;
use memchr::memmem;

/// Sends a tip and returns the mark on its receipt page.
fn tip(relay: &Relay, message: &str) -> String {
    let page = relay.tip(Form::message(message)).text();
    let rest = page.split_once("<h2>The mark of your tip</h2>");
    let (_, rest) = rest.unwrap_or_else(|| panic!("no mark in {page}"));
    let (_, rest) = rest.split_once("<code>").unwrap();
    let mark = rest.split_once("</code>").unwrap().0;
    assert_eq!(mark.len(), 11, "{mark}");
    mark.to_owned()
}

/// The marks on the page of opened tips.
fn listed(relay: &Relay) -> Vec<String> {
    let page = relay.get("/status");
    assert_eq!((page.status, page.body.len()), (200, 16 << 10));
    let page = page.text();
    let Some((_, list)) = page.split_once("<pre class=\"marks\"><code>") else {
        return Vec::new();
    };
    let list = list.split_once("</code>").unwrap().0;
    list.lines().map(str::to_owned).collect()
}

fn acknowledge(scene: &Scene, receipt: &Path) -> Output {
    let done = scene.relay("acknowledge", &[&receipt.to_string_lossy()]);
    assert_eq!(done.code, 0, "{}", done.stderr);
    done
}

/// The marks that the tokens of the opened tips have.
fn marks_of_opened(scene: &Scene) -> BTreeSet<String> {
    let mark = |tip: &PathBuf| {
        let json = fs::read_to_string(tip.join("tip.json")).unwrap();
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        let token: Token = json["token"].as_str().unwrap().parse().unwrap();
        token.mark().to_string()
    };
    scene.opened().iter().map(mark).collect()
}

/// No file of a relay holds a mark, in whatever form.
fn holds_none_of(scene: &Scene, mark: &str) {
    let hex = mark.replace(' ', "");
    let raw = HEXLOWER.decode(hex.as_bytes()).unwrap();
    for (name, content) in scene.kept() {
        for form in [mark.as_bytes(), hex.as_bytes(), &raw] {
            let found = memmem::find(&content, form);
            assert!(found.is_none(), "{name} holds {mark}");
        }
    }
}

#[test]
fn a_tip_is_on_the_page_once_a_receipt_named_it() {
    let scene = Scene::new();
    let relay = scene.serve();
    let sent = BTreeSet::from(["one", "two", "three"].map(|message| tip(&relay, message)));
    assert_eq!(sent.len(), 3);
    scene.collect("1.tar");
    assert_eq!(marks_of_opened(&scene), sent);
    let late = tip(&relay, "late");
    assert!(listed(&relay).is_empty());
    for mark in sent.iter().chain([&late]) {
        holds_none_of(&scene, mark);
    }

    acknowledge(&scene, &scene.receipt());
    let wanted: Vec<String> = sent.into_iter().collect();
    assert_eq!(listed(&relay), wanted, "at once, and sorted");
    let (one, two) = (relay.get("/status"), relay.get("/status"));
    assert_eq!((&one.headers, &one.body), (&two.headers, &two.body));
    // The same receipt again names nothing that the relay has.
    acknowledge(&scene, &scene.receipt());
    assert_eq!(relay.get("/status").body, one.body);

    assert_eq!(relay.stop().0, 0);
    let relay = scene.serve();
    assert_eq!(relay.get("/status").body, one.body);
    holds_none_of(&scene, &late);
}

#[test]
fn a_receipt_counts_without_a_running_relay() {
    let scene = Scene::new();
    let relay = scene.serve();
    let mark = tip(&relay, "one");
    assert_eq!(relay.stop().0, 0);
    scene.collect("1.tar");
    acknowledge(&scene, &scene.receipt());
    let relay = scene.serve();
    assert_eq!(listed(&relay), [mark]);
    let page = relay.get("/status").text();
    assert!(page.contains("Tips were collected from this server once."));
}

#[test]
fn a_lost_list_comes_back_with_the_same_receipt() {
    let scene = Scene::new();
    let relay = scene.serve();
    let mark = tip(&relay, "one");
    scene.collect("1.tar");
    acknowledge(&scene, &scene.receipt());
    assert_eq!(relay.stop().0, 0);
    fs::remove_file(scene.data().join("opened")).unwrap();
    let again = acknowledge(&scene, &scene.receipt());
    assert!(again.stdout.contains("already gone 1"), "{}", again.stdout);
    assert_eq!(listed(&scene.serve()), [mark]);
}

#[test]
fn what_the_relay_never_had_is_not_on_the_page() {
    let scene = Scene::new();
    let relay = scene.serve();
    let before = relay.get("/status").body;
    let receipt = scene.path("foreign.txt");
    fs::write(&receipt, format!("bocca-receipt/1\n{}\n", "5a".repeat(32))).unwrap();
    let done = acknowledge(&scene, &receipt);
    assert!(done.stdout.contains("unknown 1"), "{}", done.stdout);
    assert_eq!(relay.get("/status").body, before);
    assert!(!scene.data().join("opened").exists());
}

#[test]
fn a_waiting_tip_changes_nothing() {
    let (with, without) = (Scene::new(), Scene::new());
    let (relay, other) = (with.serve(), without.serve());
    tip(&relay, "only here");
    let (one, two) = (relay.get("/status"), other.get("/status"));
    assert_eq!((&one.headers, &one.body), (&two.headers, &two.body));
    // That a batch was taken is public: which number it has, and its digest.
    with.export("1.tar");
    assert_ne!(relay.get("/status").body, two.body);
}

#[test]
fn the_page_is_only_to_be_read() {
    let scene = Scene::new();
    let relay = scene.serve();
    let ask = |method: &str| -> Reply {
        let head = format!("{method} /status HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
        request(relay.address(), head.as_bytes()).unwrap()
    };
    for method in ["POST", "PUT", "DELETE"] {
        let refused = ask(method);
        assert_eq!(
            (refused.status, refused.header("allow")),
            (405, Some("GET, HEAD"))
        );
    }
    let page = relay.get("/status");
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert_eq!(page.header("etag"), None);
}

#[test]
fn trouble_with_the_list_stops_neither_relay_nor_receipt() {
    let scene = Scene::new();
    fs::create_dir_all(scene.data()).unwrap();
    fs::set_permissions(scene.data(), fs::Permissions::from_mode(0o700)).unwrap();
    fs::write(scene.data().join("opened"), "something else").unwrap();
    let relay = scene.serve();
    assert!(
        relay.log().contains("it is now opened.damaged"),
        "{}",
        relay.log()
    );
    let mark = tip(&relay, "one");
    scene.collect("1.tar");
    // Something is where the new list would be written.
    fs::create_dir(scene.data().join("opened.new")).unwrap();
    let done = acknowledge(&scene, &scene.receipt());
    assert!(done.stdout.contains("deleted 1"), "{}", done.stdout);
    assert!(done.stderr.contains("/opened: "), "{}", done.stderr);
    assert!(scene.held().is_empty());
    assert_eq!(listed(&relay), [mark], "while it runs");
    drop(relay);
    assert!(listed(&scene.serve()).is_empty());
}
