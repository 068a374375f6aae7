//! Tips that their senders sealed: two layers become one tip, and what does not open is kept as it came.

use std::fs;

use envelope::{AttachmentState, Digest, Mailbox, Tip};
use serde_json::Value;

use crate::support::html::report;
use crate::support::{batch_bytes, saying, seal_inner_tip, seal_tip, Scene, Sealed};

/// A tip as its sender seals it.
fn inner(scene: &Scene, message: &str, files: &[&[u8]]) -> Sealed {
    seal_inner_tip(&scene.identity, &saying(message, files), files)
}

/// The tip that a relay makes of a sealed one.
fn around(scene: &Scene, inner: &[u8]) -> Sealed {
    seal_tip(&scene.identity, &outer_of(inner), &[inner])
}

fn outer_of(inner: &[u8]) -> Tip {
    let mailbox = Mailbox {
        id: [9; 16],
        recipient: envelope::generate(envelope::Kind::Classic).recipient,
    };
    let (size, digest) = (inner.len() as u64, Digest::of(inner));
    Tip::around_inner(size, digest, Some("bag".into()), Some(mailbox))
}

/// Opens a batch of this tip and another, of which this one does not open as it should.
fn is_kept_as_it_came(scene: &Scene, tip: &Sealed, why: &str) {
    let other = scene.seal("of somebody who trusts the relay", &[]);
    scene.batch("1.tar", 1, None, &[tip.clone(), other.clone()]);
    for receipt in ["first", "again"] {
        let run = scene.open("1.tar", &["--receipt", receipt]).expect(3);
        run.says(&format!("tip {} in 1.tar: its sender sealed it", tip.id))
            .says(why);
        scene.assert_tip(&other);
        let folder = scene.tip_folder(&tip.id);
        let kept = fs::read(folder.join("attachments/attachment-1.age")).unwrap();
        assert!(kept == tip.attachments[0]);
        assert!(!folder.join("outer.json").exists());
        assert_eq!(scene.receipt_ids(receipt), [other.id]);
    }
    // Somebody decides that the relay need not keep it.
    let all = ["--receipt", "all", "--closed-too"];
    scene.open("1.tar", &all).expect(3).says("receipt all: 2");
    let all = scene.receipt_ids("all");
    assert!(all.len() == 2 && all.contains(&tip.id), "{all:?}");
    let _ = fs::remove_file(scene.path("all"));
    let run = scene.open("1.tar", &["--json"]).expect(3);
    assert!(run.out.contains("\"state\":\"closed\""), "{}", run.out);
}

#[test]
fn both_layers_open_into_one_tip() {
    let scene = Scene::new();
    let large: Vec<u8> = (0..700_000_u32).map(|n| (n % 251) as u8).collect();
    for (files, message) in [
        (vec![], "from my own machine\n"),
        (vec![&large[..], b"", b"small"], "with files\n"),
    ] {
        let inner = inner(&scene, message, &files);
        let tip = around(&scene, &inner.bytes);
        scene.batch("1.tar", 1, None, std::slice::from_ref(&tip));
        let _ = fs::remove_file(scene.path("receipt"));
        scene.open("1.tar", &["--receipt", "receipt"]).expect(0);
        assert_eq!(scene.receipt_ids("receipt"), [tip.id]);

        let folder = scene.tip_folder(&tip.id);
        let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
        assert_eq!(read("message.txt"), message);
        let (json, outer): (Value, Value) = (
            serde_json::from_str(&read("tip.json")).unwrap(),
            serde_json::from_str(&read("outer.json")).unwrap(),
        );
        for field in ["token", "mailbox"] {
            assert_eq!(json[field], outer[field], "{field}");
        }
        assert_eq!(json["mailbox"]["id"], "09".repeat(16));
        assert_eq!(json["attachments"].as_array().unwrap().len(), files.len());
        for (n, file) in (1..).zip(&files) {
            let name = format!("attachments/attachment-{n}.bin");
            assert!(fs::read(folder.join(name)).unwrap() == **file, "{n}");
        }
        assert!(!folder.join("attachments/attachment-1.age").exists());

        let before = scene.tree();
        let run = scene.open("1.tar", &["--json"]).expect(0);
        assert!(run.out.contains("\"state\":\"already\""), "{}", run.out);
        assert!(scene.tree() == before, "opening again changes nothing");
    }
}

#[test]
fn who_sealed_it_is_told_and_is_evidence() {
    let scene = Scene::new();
    let tip = around(&scene, &inner(&scene, "by myself", &[b"x"]).bytes);
    let other = scene.seal("through the form", &[]);
    scene.batch("1.tar", 1, None, &[tip.clone(), other.clone()]);
    scene.open("1.tar", &[]).expect(0);
    let show = |tip: &Sealed, more: &[&str]| {
        let id = tip.id.to_string();
        scene
            .reader([&["show", "case", &id], more].concat())
            .expect(0)
            .out
    };
    assert!(show(&tip, &[]).contains("no relay cleaned it"));
    assert!(!show(&other, &[]).contains("no relay cleaned it"));
    let shown: Value = serde_json::from_str(&show(&tip, &["--json"])).unwrap();
    assert_eq!(shown["sealed_by_sender"], true);
    assert_eq!(shown["message"], "by myself");
    let list = |more: &[&str]| {
        let arguments = [&["list", "case"], more].concat();
        scene.reader(arguments).expect(0).out
    };
    let (own, others) = (&tip.id.to_string()[..8], &other.id.to_string()[..8]);
    let lines = list(&[]);
    assert!(
        lines.contains(&format!("s{own}")) && lines.contains(&format!(" {others}")),
        "{lines}"
    );
    for line in list(&["--json"]).lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        assert_eq!(row["sealed_by_sender"], row["id"] == tip.id.to_string());
    }
    let table = list(&["--csv"]);
    let ends = |end: &str| {
        let last = |line: &str| {
            line.rsplit(',')
                .next()
                .map(|cell| cell.trim_matches('"').to_owned())
        };
        table
            .lines()
            .filter(|line| last(line).as_deref() == Some(end))
            .count()
    };
    let ended = ["sealed by sender", "yes", "no"].map(ends);
    assert_eq!(ended, [1, 1, 1], "{table}");

    let arguments = ["export", "case", "--to", "evidence.tar"];
    scene.reader(arguments).expect(0);
    let package = fs::read(scene.path("evidence.tar")).unwrap();
    let package = String::from_utf8_lossy(&package);
    assert!(package.contains(&format!("tips/{}/outer.json", tip.id)));
    assert!(!package.contains(&format!("tips/{}/outer.json", other.id)));
    assert!(package.contains("\"sealed_by_sender\": true"));

    // Whoever takes the outer layer away does not make it a tip that a relay cleaned.
    fs::remove_file(scene.tip_folder(&tip.id).join("outer.json")).unwrap();
    let arguments = ["export", "case", "--to", "again.tar"];
    scene.reader(arguments).expect(1).says("outer.json");
    assert!(!scene.path("again.tar").exists());
}

#[test]
fn what_its_sender_says_of_a_file_is_no_fact_and_gives_it_no_name() {
    let scene = Scene::new();
    let mut said = saying("look", &[b"MZ", b"x"]);
    for (attachment, name) in said
        .attachments
        .iter_mut()
        .zip(["attachment-1.exe", "attachment-2.jpg"])
    {
        attachment.name = name.to_owned();
        attachment.media_type = "image/jpeg".to_owned();
        attachment.state = AttachmentState::Cleaned;
        attachment.removed = vec!["GPS position".to_owned()];
    }
    let tip = around(
        &scene,
        &seal_inner_tip(&scene.identity, &said, &[b"MZ", b"x"]).bytes,
    );
    scene.batch("1.tar", 1, None, std::slice::from_ref(&tip));
    scene.open("1.tar", &[]).expect(0);
    let folder = scene.tip_folder(&tip.id).join("attachments");
    assert!(fs::read(folder.join("attachment-1.bin")).unwrap() == b"MZ");
    assert!(fs::read(folder.join("attachment-2.jpg")).unwrap() == b"x");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
    let id = tip.id.to_string();
    let words = "as its sender says, cleaned of GPS position";
    let shown = scene.reader(["show", "case", &id]).expect(0).out;
    assert_eq!(shown.matches(words).count(), 2, "{shown}");
    scene.reader(["report", "case", "--to", "report"]).expect(0);
    let pages = report(&scene.path("report"));
    let told = |words: &str| pages.iter().any(|(_, page)| page.text.contains(words));
    assert!(told(words) && told("by its sender; no relay cleaned it"));
    let again = scene.open("1.tar", &["--json"]).expect(0);
    assert!(again.out.contains("\"state\":\"already\""), "{}", again.out);
}

#[test]
fn what_was_sealed_to_another_key_is_kept_as_it_came() {
    let (scene, stranger) = (Scene::new(), Scene::new());
    let tip = around(&scene, &inner(&stranger, "not for them", &[]).bytes);
    is_kept_as_it_came(&scene, &tip, "sealed to other keys");
}

/// Whoever got hold of its ciphertext would read the replies to it.
#[test]
fn what_a_relay_sealed_for_somebody_else_is_kept_as_it_came() {
    let scene = Scene::new();
    let tip = around(&scene, &scene.seal("somebody else's", &[]).bytes);
    is_kept_as_it_came(&scene, &tip, "does not open");
}

#[test]
fn what_was_damaged_before_the_relay_got_it_is_kept_as_it_came() {
    let scene = Scene::new();
    let large = vec![7; 400_000];
    let whole = inner(&scene, "large", &[&large]).bytes;
    for at in [3, whole.len() / 2, whole.len() - 1] {
        let mut inner = whole.clone();
        inner[at] ^= 1;
        let tip = around(&scene, &inner);
        let _ = fs::remove_dir_all(scene.path("case"));
        for receipt in ["first", "again"] {
            let _ = fs::remove_file(scene.path(receipt));
        }
        is_kept_as_it_came(&scene, &tip, "does not open");
    }
}

#[test]
fn damage_in_the_batch_is_no_fault_of_the_sender() {
    let scene = Scene::new();
    let tip = around(&scene, &inner(&scene, "large", &[&vec![7; 400_000]]).bytes);
    let mut batch = batch_bytes(1, None, std::slice::from_ref(&tip));
    let at = batch.len() - 100_000;
    batch[at] ^= 1;
    fs::write(scene.path("1.tar"), batch).unwrap();
    scene
        .open("1.tar", &[])
        .expect(3)
        .says("copy the batch again");
    assert!(!scene.tip_folder(&tip.id).exists());
}

#[test]
fn a_third_layer_stays_closed() {
    let scene = Scene::new();
    let innermost = inner(&scene, "three deep", &[]);
    let mut middle = outer_of(&innermost.bytes);
    middle.mailbox = None;
    let middle = seal_inner_tip(&scene.identity, &middle, &[&innermost.bytes]);
    let tip = around(&scene, &middle.bytes);
    scene.batch("1.tar", 1, None, std::slice::from_ref(&tip));
    scene.open("1.tar", &[]).expect(0);
    let folder = scene.tip_folder(&tip.id);
    let kept = fs::read(folder.join("attachments/attachment-1.age")).unwrap();
    assert!(kept == innermost.bytes);
    assert_eq!(fs::read(folder.join("message.txt")).unwrap(), b"");
}
