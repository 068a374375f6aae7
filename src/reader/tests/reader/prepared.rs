//! Case folders that hold something before `open` comes: links that were prepared by an attacker lead
//! nowhere, and files of the investigators stay.

use std::fs;
use std::os::unix::fs::symlink;

use crate::support::{tree, Scene};

#[test]
fn a_prepared_case_folder_leads_nowhere() {
    let scene = Scene::new();
    let tips = [
        scene.seal("one", &[b"file"]),
        scene.seal("two", &[]),
        scene.seal("three", &[]),
    ];
    scene.batch("1.tar", 1, None, &tips);
    fs::create_dir(scene.path("outside")).unwrap();
    fs::write(scene.path("outside/precious"), "precious").unwrap();

    // The tips folder itself.
    fs::create_dir(scene.path("case")).unwrap();
    symlink(scene.path("outside"), scene.path("case/tips")).unwrap();
    scene
        .open("1.tar", &[])
        .expect(1)
        .says("case/tips is not a folder of its own");
    fs::remove_file(scene.path("case/tips")).unwrap();

    // A tip's folder, and the folder in which a tip is written.
    fs::create_dir(scene.path("case/tips")).unwrap();
    symlink(scene.path("outside"), scene.tip_folder(&tips[0].id)).unwrap();
    let part = scene
        .path("case/tips")
        .join(format!(".{}.part", tips[1].id));
    symlink(scene.path("outside"), &part).unwrap();
    let run = scene.open("1.tar", &["--receipt", "receipt"]).expect(3);
    for tip in &tips[..2] {
        assert!(
            run.err.contains(&format!("tip {} in 1.tar: ", tip.id)),
            "{}",
            run.err
        );
    }
    assert!(run.err.contains("is in the way; move it away"));
    scene.assert_tip(&tips[2]);
    assert_eq!(scene.receipt_ids("receipt"), [tips[2].id]);
    assert_eq!(tree(&scene.path("outside")).len(), 1);
    assert_eq!(
        fs::read_to_string(scene.path("outside/precious")).unwrap(),
        "precious"
    );
    assert!(
        part.symlink_metadata().unwrap().is_symlink(),
        "it is left for the person to judge"
    );

    // The receipt.
    symlink(scene.path("outside/precious"), scene.path("link")).unwrap();
    scene
        .open("1.tar", &["--receipt", "link"])
        .expect(1)
        .says("link exists and is never overwritten");
    symlink(scene.path("outside/precious"), scene.path("other.part")).unwrap();
    scene
        .open("1.tar", &["--receipt", "other"])
        .expect(1)
        .says("other.part exists");
    assert_eq!(
        fs::read_to_string(scene.path("outside/precious")).unwrap(),
        "precious"
    );
}

#[test]
fn files_of_the_investigators_stay() {
    let scene = Scene::new();
    let tip = scene.seal("one", &[]);
    scene.batch("1.tar", 1, None, std::slice::from_ref(&tip));
    fs::create_dir_all(scene.path("case/tips")).unwrap();
    fs::write(scene.path("case/notes.txt"), "ours").unwrap();
    fs::write(scene.path("case/tips/notes.txt"), "ours").unwrap();
    scene.open("1.tar", &[]).expect(0);
    fs::write(scene.tip_folder(&tip.id).join("notes.txt"), "ours").unwrap();
    let before = scene.tree();
    scene.open("1.tar", &[]).expect(0);
    assert_eq!(scene.tree(), before);
}
