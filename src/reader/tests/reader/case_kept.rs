//! What was made of tips stays, whatever becomes of the index and the folder, and can be shown to a court.

// A test fails by panicking.

use std::fs;
use std::os::unix::fs::{symlink, PermissionsExt};
use std::process::Command;

use crate::support::cases::{case, ids, json};
use serde_json::Value;

#[test]
fn tables_of_an_earlier_version_are_built_anew_and_work_is_kept() {
    let (scene, tips) = case();
    let id = tips[0].id.to_string();
    scene
        .reader(["label", "case", &id, "--add", "riga"])
        .expect(0);
    let list = || {
        scene
            .reader(["list", "case", "--json", "--copies"])
            .expect(0)
            .out
    };
    let before = list();
    let path = scene.path("case/case.sqlite");
    let index = rusqlite::Connection::open(&path).unwrap();
    // As version 1 had it.
    let earlier =
        "ALTER TABLE tips DROP COLUMN sealed_by_sender; ALTER TABLE tips DROP COLUMN source;
        PRAGMA user_version = 1";
    index.execute_batch(earlier).unwrap();
    drop(index);
    assert_eq!(list(), before);
    assert!(before.contains("\"labels\":[\"riga\"]"), "{before}");
    let index = rusqlite::Connection::open(&path).unwrap();
    let version = index.pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0));
    assert_eq!(version.unwrap(), 4);
}

#[test]
fn work_is_kept_and_told() {
    let (scene, tips) = case();
    let [first, second] = [tips[0].id.to_string(), tips[2].id.to_string()];
    scene
        .reader([
            "label", "case", &first, &second, "--add", "riga", "--decide", "lead", "--assign",
            "Kim",
        ])
        .expect(0)
        .says("changes: 6");
    scene
        .reader(["label", "case", &second, "--duplicate-of", &first])
        .expect(0);
    scene
        .reader(["label", "case", &first, "--duplicate-of", &first])
        .expect(1)
        .says("not its own duplicate");
    scene
        .reader(["label", "case", &first])
        .expect(1)
        .says("nothing to change");
    scene
        .reader(["label", "case", &first, "--add", "a,b"])
        .expect(1)
        .says("cannot be a label");
    scene
        .reader(["note", "case", &first, "asked the owner"])
        .expect(0);
    scene
        .reader(["note", "case", &first, " "])
        .expect(1)
        .says("1 to 10000 characters");
    // Of a tip with which nothing else was done.
    let other = tips[3].id.to_string();
    scene.reader(["note", "case", &other, "alone"]).expect(0);
    let row = scene.reader(["show", "case", &other, "--json"]).expect(0);
    assert_eq!(json(&row)[0]["notes"], 1);
    let shown = scene.reader(["show", "case", &first]).expect(0);
    for line in [
        "decision    lead",
        "assignee    Kim",
        "labels      riga",
        ": asked the owner",
        "answer      place: Riga",
    ] {
        assert!(shown.out.contains(line), "{line}: {}", shown.out);
    }
    assert!(
        shown.out.contains("  I saw this bag"),
        "the message is set in"
    );
    assert_eq!(
        ids(&scene
            .reader(["list", "case", "--json", "--copies", "--read"])
            .expect(0)),
        std::slice::from_ref(&first)
    );
    // The index is lost: its own part comes back from the folder, and the work stays through `index`.
    scene
        .reader(["index", "case"])
        .expect(0)
        .says("tips in the index");
    let rows = json(
        &scene
            .reader(["list", "case", "--json", "--label", "riga", "--copies"])
            .expect(0),
    );
    assert_eq!(rows.len(), 2);
    let duplicate = rows.iter().find(|row| row["id"] == *second).unwrap();
    assert_eq!(duplicate["decision"], "duplicate");
    assert_eq!(duplicate["duplicate_of"], *first);
    // A tip whose folder is gone leaves the list, and comes back with its work.
    let folder = scene.tip_folder(&tips[0].id);
    fs::rename(&folder, scene.path("away")).unwrap();
    let left = scene
        .reader(["list", "case", "--json", "--copies"])
        .expect(0);
    assert_eq!(json(&left).len(), 4);
    fs::rename(scene.path("away"), &folder).unwrap();
    assert_eq!(
        json(
            &scene
                .reader(["list", "case", "--json", "--assignee", "Kim", "--copies"])
                .expect(0)
        )
        .len(),
        2
    );
}

#[test]
fn a_prepared_index_leads_nowhere() {
    let (scene, _) = case();
    let index = scene.path("case/case.sqlite");
    drop(fs::remove_file(&index));
    fs::write(scene.path("precious"), "precious").unwrap();
    symlink(scene.path("precious"), &index).unwrap();
    scene.reader(["list", "case"]).expect(1).says("case.sqlite");
    assert_eq!(
        fs::read_to_string(scene.path("precious")).unwrap(),
        "precious"
    );
    fs::remove_file(&index).unwrap();
    fs::write(
        &index,
        "this is no database, and long enough to be looked at as one".repeat(40),
    )
    .unwrap();
    scene
        .reader(["list", "case"])
        .expect(1)
        .says("is not an index of this program");
    fs::remove_file(&index).unwrap();
    scene.reader(["list", "case"]).expect(0);
    assert_eq!(
        fs::metadata(&index).unwrap().permissions().mode() & 0o777,
        0o600
    );
}

#[test]
fn a_changed_tip_is_named_and_left_out() {
    let (scene, tips) = case();
    fs::write(scene.tip_folder(&tips[0].id).join("tip.json"), "{}").unwrap();
    fs::remove_file(scene.tip_folder(&tips[1].id).join("message.txt")).unwrap();
    symlink(
        "/etc/hostname",
        scene.tip_folder(&tips[1].id).join("message.txt"),
    )
    .unwrap();
    let run = scene
        .reader(["list", "case", "--json", "--copies"])
        .expect(3);
    assert_eq!(json(&run).len(), 3);
    for tip in &tips[..2] {
        assert!(
            run.err.contains(&format!("tip {} is left out", tip.id)),
            "{}",
            run.err
        );
    }
}

#[test]
fn an_evidence_package_checks_with_standard_tools() {
    let (scene, tips) = case();
    let id = tips[0].id.to_string();
    scene.reader(["show", "case", &id]).expect(0);
    scene
        .reader(["label", "case", &id, "--decide", "lead"])
        .expect(0);
    scene
        .reader([
            "export",
            "case",
            "--decision",
            "lead",
            "--to",
            "evidence.tar",
        ])
        .expect(0)
        .says("tips in evidence.tar: 1");
    scene
        .reader([
            "export",
            "case",
            "--decision",
            "lead",
            "--to",
            "evidence.tar",
        ])
        .expect(1)
        .says("never overwritten");
    scene
        .reader([
            "export",
            "case",
            "--decision",
            "checked",
            "--to",
            "none.tar",
        ])
        .expect(1)
        .says("no tip is chosen");
    fs::create_dir(scene.path("court")).unwrap();
    let tar = Command::new("tar")
        .args(["xf", "../evidence.tar"])
        .current_dir(scene.path("court"))
        .status()
        .unwrap();
    assert!(tar.success());
    let sums = Command::new("sha256sum")
        .args(["--strict", "-c", "SHA256SUMS"])
        .current_dir(scene.path("court"))
        .output()
        .unwrap();
    assert!(sums.status.success(), "{sums:?}");
    assert_eq!(
        String::from_utf8_lossy(&sums.stdout).lines().count(),
        5,
        "three files, the log, the manifest"
    );
    let log = fs::read_to_string(scene.path("court/log.jsonl")).unwrap();
    assert!(
        log.contains("\"act\":\"read\"") && log.contains("\"detail\":\"lead\""),
        "{log}"
    );
    let manifest: Value =
        serde_json::from_str(&fs::read_to_string(scene.path("court/manifest.json")).unwrap())
            .unwrap();
    assert_eq!(manifest["tips"][0]["id"], *id);
    // A file that is not what was sealed is no evidence.
    fs::write(
        scene
            .tip_folder(&tips[0].id)
            .join("attachments/attachment-1.bin"),
        "b",
    )
    .unwrap();
    scene
        .reader(["export", "case", &id, "--to", "changed.tar"])
        .expect(1)
        .says("is not what was sealed");
    assert!(!scene.path("changed.tar").exists());
}

#[test]
fn a_changed_text_is_no_evidence() {
    let (scene, tips) = case();
    let id = tips[3].id.to_string();
    scene.reader(["list", "case"]).expect(0);
    fs::write(scene.tip_folder(&tips[3].id).join("message.txt"), "other").unwrap();
    let run = scene
        .reader(["export", "case", &id, "--to", "changed.tar"])
        .expect(1)
        .says("message.txt");
    assert!(run.err.contains("is not what was sealed"), "{}", run.err);
    assert!(!scene.path("changed.tar").exists() && !scene.path("changed.tar.part").exists());
    scene
        .reader([
            "export", "case", &id, "--appeal", "room-3", "--to", "both.tar",
        ])
        .expect(1)
        .says("choose tips in two ways");
}
