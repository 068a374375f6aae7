//! `open`: folders, receipt, several batches, exit codes.

use std::collections::BTreeSet;
use std::fs;

use crate::support::{three_tips, Scene, Sealed};
use envelope::Kind;

#[test]
fn every_tip_gets_its_folder() {
    for kind in [Kind::Classic, Kind::PostQuantum] {
        let scene = Scene::of(kind);
        let tips = three_tips(&scene);
        scene.batch("1.tar", 1, None, &tips);
        let run = scene.open("1.tar", &[]).expect(0);
        assert!(
            run.out.contains("opened                3 in case/tips\n"),
            "{}",
            run.out
        );
        tips.iter().for_each(|tip| scene.assert_tip(tip));
        assert_eq!(fs::read_dir(scene.path("case/tips")).unwrap().count(), 3);
    }
}

#[test]
fn a_second_run_changes_nothing_and_checks_everything() {
    let scene = Scene::new();
    let tips = three_tips(&scene);
    scene.batch("1.tar", 1, None, &tips);
    scene.open("1.tar", &[]).expect(0);
    let before = scene.tree();
    let run = scene.open("1.tar", &["--receipt", "receipt.txt"]).expect(0);
    assert!(
        run.out.contains("opened                0 ")
            && run.out.contains("already there         3\n")
    );
    assert_eq!(scene.tree(), before);
    assert_eq!(
        scene.receipt_ids("receipt.txt").len(),
        3,
        "tips that were there count as opened"
    );
}

#[test]
fn a_changed_folder_is_named_left_alone_and_not_in_the_receipt() {
    type Change = fn(&std::path::Path);
    let changes: [(&str, Change); 7] = [
        ("shortened", |f| {
            fs::write(f.join("message.txt"), "short").unwrap()
        }),
        ("lengthened", |f| {
            fs::write(f.join("message.txt"), "a small file and more").unwrap()
        }),
        ("altered", |f| {
            fs::write(f.join("attachments/attachment-1.bin"), "smalL").unwrap()
        }),
        ("emptied, as after a power cut", |f| {
            fs::write(f.join("tip.json"), "").unwrap()
        }),
        ("removed", |f| {
            fs::remove_file(f.join("message.txt")).unwrap()
        }),
        ("linked", |f| {
            fs::rename(f.join("message.txt"), f.join("moved")).unwrap();
            std::os::unix::fs::symlink("moved", f.join("message.txt")).unwrap();
        }),
        ("a pipe", |f| {
            fs::remove_file(f.join("message.txt")).unwrap();
            let made = std::process::Command::new("mkfifo")
                .arg(f.join("message.txt"))
                .status();
            assert!(made.unwrap().success());
        }),
    ];
    for (name, change) in changes {
        let scene = Scene::new();
        let tips = three_tips(&scene);
        scene.batch("1.tar", 1, None, &tips);
        scene.open("1.tar", &[]).expect(0);
        change(&scene.tip_folder(&tips[1].id));
        let before = scene.tree();
        let run = scene.open("1.tar", &["--receipt", "receipt.txt"]).expect(3);
        assert!(
            run.err.contains(&format!("tip {} in 1.tar: ", tips[1].id)),
            "{name}: {}",
            run.err
        );
        assert!(
            run.err.contains("is not what was sealed; move it away"),
            "{name}: {}",
            run.err
        );
        assert_eq!(scene.tree(), before, "{name}");
        assert!(
            !scene.receipt_ids("receipt.txt").contains(&tips[1].id),
            "{name}"
        );
        assert_eq!(scene.receipt_ids("receipt.txt").len(), 2, "{name}");
    }
}

#[test]
fn the_receipt_is_for_exactly_the_opened_tips() {
    let (scene, stranger) = (Scene::new(), Scene::new());
    let mut tips = three_tips(&scene);
    let opened: BTreeSet<_> = tips.iter().map(|tip| tip.id).collect();
    tips.push(stranger.seal("for somebody else", &[]));
    scene.batch("1.tar", 1, None, &tips);
    let run = scene.open("1.tar", &["--receipt", "receipt.txt"]).expect(3);
    assert!(run.err.contains(&format!(
        "tip {} in 1.tar: sealed to other keys",
        tips[3].id
    )));
    assert!(run.err.contains("bocca-relay acknowledge"));
    let ids = scene.receipt_ids("receipt.txt");
    assert!(ids.is_sorted());
    assert_eq!(ids.into_iter().collect::<BTreeSet<_>>(), opened);
    assert_eq!(crate::support::mode(&scene.path("receipt.txt")), 0o600);
    assert!(!scene.path("receipt.txt.part").exists());
    assert!(!scene.tip_folder(&tips[3].id).exists());
}

#[test]
fn an_existing_receipt_stops_the_run_before_it_starts() {
    let scene = Scene::new();
    scene.batch("1.tar", 1, None, &three_tips(&scene));
    fs::write(scene.path("receipt.txt"), "from yesterday").unwrap();
    scene
        .open("1.tar", &["--receipt", "receipt.txt"])
        .expect(1)
        .says("receipt.txt exists");
    assert!(!scene.path("case").exists());
    assert_eq!(
        fs::read_to_string(scene.path("receipt.txt")).unwrap(),
        "from yesterday"
    );
    fs::remove_file(scene.path("receipt.txt")).unwrap();
    scene
        .open("1.tar", &["--receipt", "no/folder/receipt.txt"])
        .expect(1)
        .says("there is no folder no/folder for the receipt");
    assert_eq!(fs::read_dir(scene.path("case/tips")).unwrap().count(), 0);
    scene
        .open("1.tar", &["--receipt", "case/receipt.txt"])
        .expect(0);
    assert_eq!(scene.receipt_ids("case/receipt.txt").len(), 3);
}

#[test]
fn json_is_one_line_a_tip_and_nothing_else() {
    let (scene, stranger) = (Scene::new(), Scene::new());
    let mut tips = three_tips(&scene);
    tips.push(stranger.seal("for somebody else", &[]));
    let mut damaged = scene.seal("damaged", &[]);
    let manifest_of = damaged.clone();
    damaged.bytes[10_000] ^= 1;
    tips.push(manifest_of);
    let mut batch = crate::support::batch_bytes(1, None, &tips);
    let offset = crate::support::offset_of(&batch, &damaged.id) as usize;
    batch[offset + 10_000] ^= 1;
    fs::write(scene.path("1.tar"), batch).unwrap();
    scene.open("1.tar", &[]).expect(3);
    fs::remove_dir_all(scene.tip_folder(&tips[0].id)).unwrap();

    let run = scene.open("1.tar", &["--json"]).expect(3);
    let lines: Vec<serde_json::Value> = run
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 5);
    let ids: Vec<_> = lines
        .iter()
        .map(|line| line["id"].as_str().unwrap().to_owned())
        .collect();
    assert!(ids.is_sorted());
    let line = |tip: &Sealed| {
        lines
            .iter()
            .find(|line| line["id"] == tip.id.to_string())
            .unwrap()
    };
    assert_eq!(line(&tips[0])["state"], "opened");
    assert_eq!(line(&tips[1])["state"], "already");
    assert_eq!(line(&tips[1])["path"], format!("case/tips/{}", tips[1].id));
    assert_eq!(line(&tips[1])["batch"], "1.tar");
    assert_eq!(line(&tips[3])["state"], "not-for-us");
    assert_eq!(line(&damaged)["state"], "damaged");
    assert!(line(&damaged)["reason"]
        .as_str()
        .unwrap()
        .contains("copy the batch again"));
    assert!(line(&damaged)["path"].is_null());
}

#[test]
fn several_batches_and_a_tip_that_is_in_two_of_them() {
    let scene = Scene::new();
    let tips = three_tips(&scene);
    let first = crate::support::batch_bytes(1, None, &tips[..2]);
    scene.batch("2.tar", 2, None, &tips);
    // Damaged in one batch, whole in the other: the whole one is taken, whichever comes first.
    let mut damaged = first.clone();
    let offset = crate::support::offset_of(&first, &tips[0].id) as usize;
    damaged[offset + 5000] ^= 1;
    fs::write(scene.path("1.tar"), damaged).unwrap();
    let run = scene.open("1.tar", &["2.tar"]).expect(0);
    assert!(run.out.contains("opened                3 "), "{}", run.out);
    tips.iter().for_each(|tip| scene.assert_tip(tip));
}

#[test]
fn a_second_run_at_the_same_time_is_refused() {
    let scene = Scene::new();
    scene.batch("1.tar", 1, None, &three_tips(&scene));
    fs::create_dir_all(scene.path("case/tips")).unwrap();
    let lock = fs::File::open(scene.path("case/tips")).unwrap();
    rustix::fs::flock(&lock, rustix::fs::FlockOperation::LockExclusive).unwrap();
    scene
        .open("1.tar", &[])
        .expect(1)
        .says("another bocca-reader is writing to case/tips");
    drop(lock);
    scene.open("1.tar", &[]).expect(0);
}

#[test]
fn an_empty_batch_is_done() {
    let scene = Scene::new();
    scene.batch("1.tar", 1, None, &[]);
    scene.open("1.tar", &["--receipt", "receipt.txt"]).expect(0);
    assert_eq!(
        fs::read_to_string(scene.path("receipt.txt")).unwrap(),
        "bocca-receipt/1\n"
    );
}
