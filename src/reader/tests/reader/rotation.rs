//! `key rotate` and `key test`: old and new keys beside each other, and the drill that notices a lost one.

use std::fs;

use crate::support::{write_identity, Run, Scene};
use envelope::{Kind, NewIdentity};

/// Makes `new.key` from `unit.key` and returns what the group's file should hold.
fn rotate(scene: &Scene, more: &[&str]) -> Run {
    let rotate = [
        "key",
        "rotate",
        "unit.key",
        "--output",
        "new.key",
        "--no-passphrase",
    ];
    scene.reader(rotate.iter().chain(more))
}

#[test]
fn a_rotation_overlaps_and_both_keys_open() {
    for (kind, more) in [
        (Kind::PostQuantum, &[][..]),
        (Kind::Classic, &["--classic"][..]),
    ] {
        let scene = Scene::of(kind);
        let run = rotate(&scene, more)
            .expect(0)
            .says("new tips open with either key");
        let group = run.out.clone();
        run.says("keep unit.key: tips that were sealed before open only with it");
        assert!(group.contains("# retiring: ") && group.contains(&scene.identity.recipient));

        // A tip from before, one to both, and one after the retiring lines were removed.
        let lines: Vec<&str> = group.lines().collect();
        let to = |recipients: &str, message: &str| {
            let recipient = recipients.to_owned();
            let secret = String::new().into();
            crate::support::seal(&NewIdentity { secret, recipient }, message, &[])
        };
        let tips = [
            scene.seal("before", &[]),
            to(&group, "meanwhile"),
            to(&lines[..2].join("\n"), "after"),
        ];
        scene.batch("1.tar", 1, None, &tips);
        scene.open("1.tar", &["--identity", "new.key"]).expect(0);
        tips.iter().for_each(|tip| scene.assert_tip(tip));
        fs::remove_dir_all(scene.path("case")).unwrap();

        let new = ["open", "1.tar", "--identity", "new.key", "--into", "case"];
        scene.reader(new).expect(3).says("sealed to other keys");
        tips[1..].iter().for_each(|tip| scene.assert_tip(tip));
        assert!(!scene.tip_folder(&tips[0].id).exists());
    }
}

#[test]
fn a_rotation_to_the_other_kind_says_that_nothing_overlaps() {
    let scene = Scene::of(Kind::Classic);
    let run = rotate(&scene, &[]).expect(0);
    assert!(run.out.contains("# retired: ") && !run.out.contains(&scene.identity.recipient));
    assert!(run.out.lines().nth(1).unwrap().starts_with("age1pq1"));
    run.says("cannot share a tip, so there is no overlap");
    rotate(&scene, &[])
        .expect(1)
        .says("new.key exists and is never overwritten");
}

#[test]
fn a_drill_tells_whose_key_is_lost() {
    let (scene, other, lost) = (Scene::new(), Scene::new(), Scene::new());
    write_identity(&scene.path("other.key"), &other.identity);
    let group = |scenes: &[&Scene]| {
        let lines: Vec<_> = scenes
            .iter()
            .map(|s| s.identity.recipient.clone())
            .collect();
        fs::write(scene.path("group.txt"), lines.join("\n")).unwrap();
    };
    let test = |identities: &[&str]| {
        let identities = identities.iter().flat_map(|path| ["--identity", path]);
        scene.reader(["key", "test", "group.txt"].into_iter().chain(identities))
    };
    group(&[&scene, &other]);
    let run = test(&["unit.key", "other.key"])
        .expect(0)
        .says("every recipient of this group opens");
    let lines: Vec<&str> = run.out.lines().collect();
    assert!(
        lines[0].ends_with("(X25519, group.txt:1): opened by unit.key"),
        "{lines:?}"
    );
    assert!(lines[1].ends_with("(X25519, group.txt:2): opened by other.key"));

    group(&[&scene, &lost]);
    let run = test(&["unit.key", "other.key"]).expect(3);
    assert!(run
        .out
        .contains("group.txt:2): opened by none of the identities here"));
    let run = run.says("recipients without an identity here: 1 of 2");
    run.says("other.key opens none of these recipients");
    group(&[&lost]);
    test(&["unit.key"])
        .expect(1)
        .says("none of the identities here opens a tip of this group");

    fs::write(scene.path("group.txt"), "# nobody\n").unwrap();
    test(&["unit.key"])
        .expect(1)
        .says("no recipients; add at least one");
    fs::write(scene.path("group.txt"), [0xff]).unwrap();
    test(&["unit.key"])
        .expect(1)
        .says("cannot read the recipients in group.txt: it is not text");
    // Cut at the bound, it would be one recipient and a part of a comment.
    let long = format!("{}\n# {}", scene.identity.recipient, "é".repeat(200_000));
    fs::write(scene.path("group.txt"), long).unwrap();
    test(&["unit.key"])
        .expect(1)
        .says("group.txt is over 256 KiB");
}

#[test]
fn no_example_lets_the_shell_empty_the_groups_file() {
    let scene = Scene::new();
    let help = |arguments: &[&str]| scene.reader(arguments).expect(0).out;
    let texts = [
        help(&["key", "--help"]),
        help(&["key", "rotate", "--help"]),
        include_str!("../../../../keys/README.md").to_owned(),
        include_str!("../../../../README.md").to_owned(),
    ];
    for text in texts {
        let examples = text.lines().filter(|line| line.contains("key rotate "));
        let targets: Vec<_> = examples
            .filter_map(|line| line.split_once(" > "))
            .filter_map(|(_, rest)| rest.split([' ', '`']).next())
            .collect();
        assert!(!targets.is_empty(), "{text}");
        for target in targets {
            assert!(target.ends_with("-2.txt"), "{target}");
        }
    }
}
