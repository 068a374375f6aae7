//! Goal of these tests: each group carries away what it can open and nothing else, and no group's receipt takes a tip
//! from another that has not opened it.

use std::path::{Path, PathBuf};
use std::process::Command;

use bocca_tests::{binary, run, Form, Output, Relay, Scene};

const UNITS: [&str; 2] = ["berlin", "lyon"];

/// A relay for the scene's group (`test`), berlin and lyon, with three appeals: for lyon alone, for every group, and
/// for berlin and lyon.
struct Office {
    scene: Scene,
}

impl Office {
    fn new() -> Self {
        let scene = Scene::new();
        for unit in UNITS {
            let made = run(Command::new(binary("bocca-reader"))
                .args(["keygen", "--no-passphrase", "--output"])
                .arg(scene.path(&format!("{unit}.key"))));
            assert_eq!(made.code, 0, "{}", made.stderr);
            std::fs::write(scene.keys().join(format!("{unit}.txt")), made.stdout).unwrap();
        }
        for (id, lines) in [
            ("lyon-only", "groups = [\"lyon\"]"),
            ("everyone", ""),
            (
                "both",
                "groups = [\"lyon\", \"berlin\"]\ndefault_groups = false",
            ),
        ] {
            let folder = scene.path("appeals").join(id);
            std::fs::create_dir_all(&folder).unwrap();
            let text = "[text.en]\ntitle = \"A bag\"\nask = \"Do you know it?\"\n";
            let manifest = format!("id = \"{id}\"\nstate = \"open\"\n{lines}\n{text}");
            std::fs::write(folder.join("appeal.toml"), manifest).unwrap();
        }
        Self { scene }
    }

    fn serve(&self) -> Relay {
        let appeals = self.scene.path("appeals").to_string_lossy().into_owned();
        Relay::start(&self.scene, &["--no-onion", "--appeals", &appeals])
    }

    /// Sends a tip for lyon alone, one for all and one for berlin and lyon.
    fn send(&self, relay: &Relay) {
        for appeal in ["lyon-only", "everyone", "both"] {
            relay.tip(Form::message(&format!("about {appeal}")).field("appeal", appeal));
        }
    }

    fn key(&self, group: &str) -> PathBuf {
        match group {
            "test" => self.scene.identity(),
            unit => self.scene.path(&format!("{unit}.key")),
        }
    }

    fn try_export(&self, group: &str, name: &str, more: &[&str]) -> Output {
        let to = self.scene.path(name).to_string_lossy().into_owned();
        let arguments = [&["--group", group, "--to", &to][..], more].concat();
        self.scene.relay("export", &arguments)
    }

    /// Exports for a group and opens all of it with the group's key alone; how many tips that were. The receipt is
    /// `NAME.txt`.
    fn collect(&self, group: &str, name: &str) -> usize {
        let exported = self.try_export(group, name, &[]);
        assert_eq!(exported.code, 0, "{}", exported.stderr);
        let cases = self.scene.path(&format!("cases-{name}"));
        let opened = run(Command::new(binary("bocca-reader"))
            .arg("open")
            .arg(self.scene.path(name))
            .arg("--identity")
            .arg(self.key(group))
            .arg("--into")
            .arg(&cases)
            .arg("--receipt")
            .arg(self.receipt(name)));
        assert_eq!(
            opened.code, 0,
            "nothing in it is for others: {}",
            opened.stderr
        );
        std::fs::read_dir(cases.join("tips")).unwrap().count()
    }

    fn receipt(&self, name: &str) -> PathBuf {
        self.scene.path(&format!("{name}.txt"))
    }

    fn acknowledge(&self, group: &str, receipt: &Path) -> String {
        let receipt = receipt.to_string_lossy();
        let done = self
            .scene
            .relay("acknowledge", &["--group", group, &receipt]);
        assert_eq!(done.code, 0, "{}", done.stderr);
        done.stdout
    }

    /// What the reader says of batches that are whole.
    fn inspect(&self, names: &[&str]) -> String {
        let batches = names.iter().map(|name| self.scene.path(name));
        let inspected = run(Command::new(binary("bocca-reader"))
            .arg("inspect")
            .args(batches));
        assert_eq!(inspected.code, 0, "{}", inspected.stdout);
        inspected.stdout
    }

    fn held(&self) -> usize {
        self.scene.held().len()
    }

    fn tally(&self) -> serde_json::Value {
        let status = self.scene.relay("status", &["--json"]);
        let json: serde_json::Value = serde_json::from_str(&status.stdout).unwrap();
        json["tally"].clone()
    }
}

fn counts(deleted: u64, noted: u64, rest: [u64; 4]) -> String {
    let [not_theirs, not_exported, gone, unknown] = rest;
    format!("deleted {deleted}\nnoted {noted}\nnot for the group {not_theirs}\nnot exported {not_exported}\nalready gone {gone}\nunknown {unknown}\n")
}

#[test]
fn each_group_opens_all_of_its_batch_and_the_last_receipt_deletes() {
    let office = Office::new();
    let relay = office.serve();
    office.send(&relay);
    assert_eq!(office.collect("lyon", "lyon-1.tar"), 3);
    let receipt = office.receipt("lyon-1.tar");
    assert_eq!(office.acknowledge("lyon", &receipt), counts(1, 2, [0; 4]));
    assert_eq!(office.held(), 2);
    let status = relay.get("/status").text();
    for told in ["from this server once.", ">lyon</h3>", "There are 3, in"] {
        assert!(status.contains(told), "{told} in {status}");
    }
    // Without the relay, the commands know the same.
    relay.kill();
    assert_eq!(office.collect("berlin", "berlin-1.tar"), 2);
    let receipt = office.receipt("berlin-1.tar");
    assert_eq!(office.acknowledge("berlin", &receipt), counts(1, 1, [0; 4]));
    let groups = office.tally()["groups"].clone();
    assert_eq!(groups[2]["name"], "test");
    assert_eq!(
        (&groups[2]["waiting"], &groups[0]["sequence"]),
        (&1.into(), &1.into())
    );
    let _relay = office.serve();
    assert_eq!(office.collect("test", "test-1.tar"), 1);
    let receipt = office.receipt("test-1.tar");
    assert_eq!(office.acknowledge("test", &receipt), counts(1, 0, [0; 4]));
    assert_eq!(
        office.acknowledge("test", &receipt),
        counts(0, 0, [0, 0, 1, 0])
    );
    assert_eq!(office.held(), 0);
    let none = office.try_export("lyon", "lyon-2.tar", &["--all"]);
    assert!(
        none.stderr.contains("no tip is waiting for lyon"),
        "{}",
        none.stderr
    );
}

#[test]
fn kills_and_a_lost_index_take_no_tip_from_a_group() {
    let office = Office::new();
    let relay = office.serve();
    office.send(&relay);
    assert_eq!(office.collect("lyon", "lyon-1.tar"), 3);
    relay.kill();
    let relay = office.serve();
    let receipt = office.receipt("lyon-1.tar");
    assert_eq!(office.acknowledge("lyon", &receipt), counts(1, 2, [0; 4]));
    relay.kill();
    std::fs::remove_dir_all(office.scene.data().join("index")).unwrap();
    let relay = office.serve();
    // What lyon has opened is forgotten, and whom each tip is for is not.
    assert_eq!(
        office.acknowledge("lyon", &receipt),
        counts(0, 0, [0, 2, 0, 1])
    );
    assert_eq!(office.collect("berlin", "berlin-1.tar"), 2);
    let of_berlin = office.receipt("berlin-1.tar");
    assert_eq!(
        office.acknowledge("berlin", &of_berlin),
        counts(0, 2, [0; 4])
    );
    relay.kill();
    assert_eq!(office.collect("lyon", "lyon-2.tar"), 2);
    assert_eq!(
        office.acknowledge("lyon", &receipt),
        counts(1, 1, [0, 0, 0, 1])
    );
    assert_eq!(office.held(), 1, "the scene's own group has not opened it");
    let inspected = office.inspect(&["lyon-1.tar", "lyon-2.tar", "berlin-1.tar"]);
    for chain in [
        "group lyon: whole from 1 to 2",
        "group berlin: only batch 1",
    ] {
        assert!(inspected.contains(chain), "{inspected}");
    }
}

#[test]
fn a_wrong_group_is_told_and_without_one_all_is_as_ever() {
    let office = Office::new();
    let relay = office.serve();
    office.send(&relay);
    let unknown = office.try_export("paris", "paris-1.tar", &[]);
    assert_eq!(unknown.code, 1);
    assert!(
        unknown.stderr.contains("it has: berlin, lyon, test"),
        "{}",
        unknown.stderr
    );
    assert_eq!(office.collect("lyon", "lyon-1.tar"), 3);
    let receipt = office.receipt("lyon-1.tar");
    assert_eq!(
        office.acknowledge("berlin", &receipt),
        counts(0, 0, [1, 2, 0, 0])
    );
    assert_eq!(office.held(), 3);
    let batch = office.scene.export("all.tar");
    let listed = run(Command::new("tar").arg("tf").arg(&batch)).stdout;
    assert_eq!(
        listed.lines().count(),
        1 + 3,
        "a batch of all holds all: {listed}"
    );
    let receipt = receipt.to_string_lossy();
    let done = office.scene.relay("acknowledge", &[&receipt]);
    assert_eq!(done.stdout, "deleted 3\nalready gone 0\nunknown 0\n");
    assert_eq!(office.held(), 0);
}

#[test]
fn a_group_whose_keys_are_gone_is_named_and_its_tips_stay() {
    let office = Office::new();
    let relay = office.serve();
    office.send(&relay);
    assert_eq!(office.collect("lyon", "lyon-1.tar"), 3);
    relay.kill();
    std::fs::remove_file(office.scene.keys().join("berlin.txt")).unwrap();
    let relay = office.serve();
    assert!(
        relay.log().contains("no berlin.txt any more, and 2 tips"),
        "{}",
        relay.log()
    );
    let receipt = office.receipt("lyon-1.tar");
    assert_eq!(office.acknowledge("lyon", &receipt), counts(1, 2, [0; 4]));
    assert_eq!(office.tally()["stranded"], 1);
    let words = office.scene.relay("status", &[]).stdout;
    assert!(
        words.contains("stranded") && words.contains("has it no more"),
        "{words}"
    );
    // One of the two has nobody left who could show a receipt; the scene's own group has not opened the other.
    let receipt = receipt.to_string_lossy();
    let done = office.scene.relay("acknowledge", &[&receipt]);
    let told = "deleted 1\nkept for groups 1\nalready gone 1\nunknown 0\n";
    assert_eq!(done.stdout, told);
    assert_eq!(office.held(), 1);
}

#[test]
fn a_receipt_whose_group_was_forgotten_takes_no_tip_from_others() {
    let office = Office::new();
    let relay = office.serve();
    office.send(&relay);
    assert_eq!(office.collect("lyon", "lyon-1.tar"), 3);
    let receipt = office.receipt("lyon-1.tar");
    let done = office
        .scene
        .relay("acknowledge", &[&receipt.to_string_lossy()]);
    let told = "deleted 1\nkept for groups 2\nalready gone 0\nunknown 0\n";
    assert_eq!(done.stdout, told, "{}", done.stderr);
    assert!(done.stderr.contains("with --group"), "{}", done.stderr);
    assert_eq!(office.held(), 2);
    assert_eq!(
        office.acknowledge("lyon", &receipt),
        counts(0, 2, [0, 0, 1, 0])
    );
    assert_eq!(office.collect("berlin", "berlin-1.tar"), 2);
}
