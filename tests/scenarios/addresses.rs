//! Goal of these tests: a relay has several addresses, a tip arrives by each, whoever knows the first one
//! can check that the others belong to it, and one that is given up takes nothing with it.
//!
//! One test through Tor, step by step, because a network of its own takes a quarter of a minute to start.

use std::collections::BTreeSet;
use std::os::unix::fs::DirBuilderExt;
use std::process::Command;
use std::time::{Duration, Instant};

use bocca_tests::{find, run, Relay, Scene, Stage};

/// Longest wait for an address that can be reached to answer.
const FOUND: Duration = Duration::from_secs(120);

/// Wait in which an address that is there would answer.
const NOT_FOUND: Duration = Duration::from_secs(20);

fn addresses(scene: &Scene, arguments: &[&str]) -> Vec<String> {
    let done = scene.relay("address", arguments);
    assert_eq!(done.code, 0, "{}", done.stderr);
    done.stdout.lines().map(str::to_owned).collect()
}

#[test]
fn addresses_are_made_listed_and_forgotten() {
    let scene = Scene::new();
    let mut all = addresses(&scene, &[]);
    for _ in 1..8 {
        all.extend(addresses(&scene, &["--add"]));
        assert_eq!(addresses(&scene, &[]), all);
    }
    let different: BTreeSet<&String> = all.iter().collect();
    assert_eq!(different.len(), 8);
    let refused = |arguments: &[&str], words: &str| {
        let done = scene.relay("address", arguments);
        assert_eq!((done.code, done.stdout.as_str()), (1, ""));
        assert!(done.stderr.contains(words), "{}", done.stderr);
    };
    refused(&["--add"], "8 addresses are all");
    refused(&["--remove", &all[0]], "the first address");
    refused(&["--remove", "other.onion"], "no address other.onion");
    let done = scene.relay("address", &["--remove", &all[3]]);
    assert_eq!((done.code, done.stdout.as_str()), (0, ""));
    assert!(done.stderr.contains("cannot be undone"), "{}", done.stderr);
    all.remove(3);
    assert_eq!(addresses(&scene, &[]), all);
    let both = scene.relay("address", &["--add", "--remove", &all[1]]);
    assert_eq!(both.code, 2, "{}", both.stderr);
}

#[test]
fn one_address_is_shown_as_ever() {
    let scene = Scene::new();
    let own = addresses(&scene, &[]).remove(0);
    let relay = scene.serve();
    assert!(!relay.get("/keys").text().contains("addresses"));
    let status = scene.relay("status", &[]).stdout;
    assert_eq!(status.matches(".onion").count(), 1, "{status}");
    let status = scene.relay("status", &["--json"]).stdout;
    let status: serde_json::Value = serde_json::from_str(&status).unwrap();
    assert_eq!(status["onion_address"], own);
    assert_eq!(status["further_addresses"], serde_json::json!([]));
}

#[test]
fn every_address_takes_tips_and_the_first_vouches_for_all() {
    let stage = Stage::start();
    let mut all = addresses(&stage.scene, &[]);
    all.extend(addresses(&stage.scene, &["--add"]));
    all.extend(addresses(&stage.scene, &["--add"]));

    let relay = serve(&stage, &all);
    a_tip_arrives_by_each(&stage, &all);
    every_address_shows_the_same_list(&stage, &all);
    the_status_knows_each(&stage, &all);
    what_is_served_is_not_removed(&stage, &all[1]);
    drop(relay);

    let removed = all.remove(1);
    addresses(&stage.scene, &["--remove", &removed]);
    let relay = serve(&stage, &all);
    for host in &all {
        assert!(!stage.page(host, "/keys", FOUND).contains(&removed));
    }
    assert_eq!(find(stage.net.socks(), &removed, "/", NOT_FOUND), None);
    let (code, _, log) = relay.stop();
    assert_eq!(code, 0, "{log}");
    a_restriction_holds_for_all(&stage, &all);
}

/// Starts the relay and waits until it has said that each address can be reached, and no other.
fn serve(stage: &Stage, all: &[String]) -> Relay {
    let start = Instant::now();
    let mut relay = stage.relay();
    let said: BTreeSet<String> = all.iter().map(|_| relay.onion()).collect();
    assert_eq!(said, all.iter().cloned().collect());
    println!(
        "{} addresses after {:.1} s",
        all.len(),
        start.elapsed().as_secs_f64()
    );
    relay
}

fn a_tip_arrives_by_each(stage: &Stage, all: &[String]) {
    for host in all {
        stage.page(host, "/", FOUND);
        let message = format!("message=by way of {host}");
        let options = ["--form-string".to_owned(), message];
        let sent = stage.curl(&format!("http://{host}/tip"), &options);
        assert!(sent.is_some(), "{host}");
    }
    let opened = stage.scene.open(&stage.scene.export("batch.tar"));
    assert_eq!(opened.code, 0, "{}", opened.stderr);
    let read = |tip: &std::path::PathBuf| std::fs::read_to_string(tip.join("message.txt")).unwrap();
    let arrived: BTreeSet<String> = stage.scene.opened().iter().map(read).collect();
    let sent = all.iter().map(|host| format!("by way of {host}"));
    assert_eq!(arrived, sent.collect());
}

fn every_address_shows_the_same_list(stage: &Stage, all: &[String]) {
    let page = |host: &String| stage.page(host, "/keys", FOUND);
    let pages: BTreeSet<String> = all.iter().map(page).collect();
    let [page] = &Vec::from_iter(pages)[..] else {
        panic!("the page differs from address to address");
    };
    let (list, signature) = (shown(page, "addresses"), shown(page, "addresses-signature"));
    assert_eq!(list, format!("bocca-addresses/1\n{}\n", all.join("\n")));
    // A reader who knows the first address and does as the page says.
    let write = |name: &str, text: &str| std::fs::write(stage.scene.path(name), text).unwrap();
    let shell = |command: &str| {
        let folder = stage.scene.path("");
        run(Command::new("sh").args(["-c", command]).current_dir(folder))
    };
    write("addresses.txt", &list);
    write("addresses.txt.minisig", &signature);
    let made = shown(page, "addresses-key");
    assert!(made.contains(&all[0]) && !made.contains(&all[1]), "{made}");
    let key = shell(&made).stdout;
    let check = shown(page, "addresses-check");
    assert_eq!(check, format!("minisign -Vm addresses.txt -P {key}"));
    let checked = shell(&check);
    assert_eq!(checked.code, 0, "{}", checked.stderr);
    let words = "Signature and comment signature verified";
    assert!(checked.stdout.contains(words) && page.contains(words));
    assert!(checked
        .stdout
        .contains("Trusted comment: bocca addresses\n"));

    for wrong in [list.replace(&all[2], &all[1]), list.replace(&all[1], "")] {
        write("addresses.txt", &wrong);
        assert_ne!(shell(&check).code, 0, "{wrong}");
    }
    write("addresses.txt", &list);
    let others = shell(&made.replace(&all[0], &all[1])).stdout;
    assert_ne!(shell(&check.replace(&key, &others)).code, 0);
}

/// What stands in a block of the page.
fn shown(page: &str, id: &str) -> String {
    let start = format!("<pre class=\"long\" id=\"{id}\"><code>");
    let (_, rest) = page.split_once(&start).expect("the block is there");
    let (text, _) = rest.split_once("</code>").expect("the block ends");
    text.replace("&#38;", "&").replace("&#34;", "\"")
}

fn the_status_knows_each(stage: &Stage, all: &[String]) {
    let further = |address: &String| serde_json::json!({"address": address, "state": "reachable through Tor"});
    let further: Vec<_> = all[1..].iter().map(further).collect();
    let further = serde_json::json!(further);
    let line = |host: &String| {
        format!("onion address     {host}\nonion service     reachable through Tor\n")
    };
    // A service that is reachable may publish something new at any moment, and says so.
    let start = Instant::now();
    loop {
        let words = stage.scene.relay("status", &[]).stdout;
        let json = stage.scene.relay("status", &["--json"]).stdout;
        let status: serde_json::Value = serde_json::from_str(&json).unwrap();
        let told = status["onion_address"] == all[0]
            && status["onion_state"] == "reachable through Tor"
            && status["further_addresses"] == further
            && all.iter().all(|host| words.contains(&line(host)));
        if told {
            return;
        }
        assert!(start.elapsed() < FOUND, "{words}\n{json}");
        std::thread::sleep(Duration::from_millis(500));
    }
}

fn what_is_served_is_not_removed(stage: &Stage, served: &str) {
    let done = stage.scene.relay("address", &["--remove", served]);
    assert_eq!(done.code, 1);
    assert!(done.stderr.contains("stop it first"), "{}", done.stderr);
    assert!(addresses(&stage.scene, &[]).contains(&served.to_owned()));
}

fn a_restriction_holds_for_all(stage: &Stage, all: &[String]) {
    let key = run(Command::new(bocca_tests::binary("bocca-relay"))
        .args(["client", "add", "--data"])
        .arg(stage.scene.data())
        .arg("round-1"));
    assert_eq!(key.code, 0, "{}", key.stderr);
    let config = format!("[onion]\nrestricted = true\n{}", stage.net.arti_config());
    std::fs::write(&stage.config, config).unwrap();
    let _relay = serve(stage, all);

    let folder = stage.scene.path("authorised");
    std::fs::DirBuilder::new()
        .mode(0o700)
        .create(&folder)
        .unwrap();
    for (number, host) in all.iter().enumerate() {
        let name = host.strip_suffix(".onion").unwrap();
        let line = format!("{name}:descriptor:x25519:{}\n", key.stdout.trim());
        std::fs::write(folder.join(format!("{number}.auth_private")), line).unwrap();
    }
    let lines = format!("ClientOnionAuthDir {}\n", folder.display());
    let invited = stage.net.client("invited", &lines).unwrap();
    // One that has not found them before.
    let stranger = stage.net.client("stranger", "").unwrap();
    for host in all {
        let found = find(invited.socks(), host, "/", FOUND);
        assert!(found.is_some(), "{host} with its key");
        assert_eq!(find(stranger.socks(), host, "/", NOT_FOUND), None);
    }
}
