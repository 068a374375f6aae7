//! Start-up on a folder of tips that is not as it was left: leftovers, foreign files, and tips that
//! came, went or changed.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

mod desk;

use std::fs::{self, Permissions};
use std::os::unix::fs::{symlink, MetadataExt, PermissionsExt};
use std::process::Command;

use bocca_queue::Finding;
use desk::{export, held, push, push_many, waiting, Desk};
use envelope::Digest;

#[test]
fn parts_are_removed() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let id = push(&queue, "one").unwrap();
    drop(queue);
    for name in ["0123456789abcdef.part", "ffffffffffffffff.part"] {
        fs::write(desk.path("tips").join(name), "half a tip").unwrap();
    }
    fs::write(desk.path("chain.new"), "half a chain").unwrap();
    let (queue, findings) = desk.open();
    assert_eq!(
        findings.iter().collect::<Vec<_>>(),
        [&Finding::PartsRemoved(2)]
    );
    assert_eq!(desk.names().len(), 1);
    assert!(!desk.path("chain.new").exists());
    assert_eq!(waiting(&queue), [id]);
}

#[test]
fn foreign_files_are_left_alone() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let id = push(&queue, "one").unwrap();
    drop(queue);
    let tips = desk.path("tips");
    let hex = "0123456789abcdef0123456789abcdef";
    let whole = fs::read(desk.tip(&id)).unwrap();
    fs::write(tips.join("notes.txt"), "mine").unwrap();
    fs::write(tips.join(format!("{hex}.age")), "not an age file").unwrap();
    fs::write(tips.join(format!("{}.age", hex.to_uppercase())), &whole).unwrap();
    fs::write(tips.join(format!("{hex}0.age")), &whole).unwrap();
    fs::write(tips.join("0123.part"), "?").unwrap();
    fs::create_dir(tips.join(format!("1{}.age", &hex[1..]))).unwrap();
    symlink(desk.tip(&id), tips.join(format!("2{}.age", &hex[1..]))).unwrap();
    let pipe = tips.join(format!("3{}.age", &hex[1..]));
    assert!(Command::new("mkfifo").arg(pipe).status().unwrap().success());
    let before = desk.names();

    for _ in 0..2 {
        let (queue, findings) = desk.open();
        assert_eq!(findings.iter().collect::<Vec<_>>(), [&Finding::Foreign(8)]);
        assert_eq!(held(&queue), [id]);
        assert_eq!(desk.names(), before);
        assert_eq!(queue.status().bytes, whole.len() as u64);
    }
    assert_eq!(
        fs::read(tips.join(format!("{hex}.age"))).unwrap(),
        b"not an age file"
    );
}

#[test]
fn a_file_without_a_record_is_a_tip_again() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let id = push(&queue, "one").unwrap();
    let listed = queue.prepare_export(false).unwrap().tips;
    drop(queue);
    // As if it came from a backup, into a folder that never saw it.
    let other = Desk::new();
    drop(other.open_clean());
    fs::copy(desk.tip(&id), other.tip(&id)).unwrap();
    fs::set_permissions(other.tip(&id), Permissions::from_mode(0o644)).unwrap();
    let (queue, findings) = other.open();
    assert_eq!(findings.iter().collect::<Vec<_>>(), [&Finding::Adopted(1)]);
    let export = queue.prepare_export(false).unwrap();
    assert_eq!(
        export.tips, listed,
        "size and digest are those of the sealed file"
    );
    let metadata = fs::metadata(other.tip(&id)).unwrap();
    assert_eq!((metadata.mode() & 0o777, metadata.mtime()), (0o600, 0));
    drop((queue, export));
    other.open_clean();
}

#[test]
fn a_deleted_tip_that_is_put_back_is_a_tip_again() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let id = push(&queue, "one").unwrap();
    let bytes = fs::read(desk.tip(&id)).unwrap();
    queue.acknowledge(&[id]).unwrap();
    drop(queue);
    fs::write(desk.tip(&id), bytes).unwrap();
    let (queue, findings) = desk.open();
    assert_eq!(findings.iter().collect::<Vec<_>>(), [&Finding::Adopted(1)]);
    assert_eq!(waiting(&queue), [id]);
    let status = queue.status();
    assert_eq!((status.waiting, status.gone), (1, 0));
    assert_eq!(queue.acknowledge(&[id]).unwrap().deleted, 1);
}

#[test]
fn a_missing_file_is_told_until_it_is_back() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let all = push_many(&queue, 3);
    drop(queue);
    let bytes = fs::read(desk.tip(&all[1])).unwrap();
    fs::remove_file(desk.tip(&all[1])).unwrap();
    for _ in 0..2 {
        let (queue, findings) = desk.open();
        assert_eq!(
            findings.iter().collect::<Vec<_>>(),
            [&Finding::Missing(all[1])]
        );
        assert!(findings.to_string().contains(&all[1].to_string()));
        let export = queue.prepare_export(false).unwrap();
        assert_eq!(desk::ids(&export), [all[0], all[2]]);
        let named: Vec<_> = export.findings.iter().collect();
        assert_eq!(named, [&Finding::Missing(all[1])]);
    }
    fs::write(desk.tip(&all[1]), bytes).unwrap();
    assert_eq!(waiting(&desk.open_clean()), all);
}

#[test]
fn a_missing_file_can_be_acknowledged() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let all = push_many(&queue, 2);
    export(&queue, "one");
    drop(queue);
    fs::remove_file(desk.tip(&all[0])).unwrap();
    let (queue, _) = desk.open();
    assert_eq!(queue.acknowledge(&all).unwrap().deleted, 2);
    drop(queue);
    let status = desk.open_clean().status();
    assert_eq!((status.exported, status.gone, status.bytes), (0, 2, 0));
}

#[test]
fn a_changed_file_is_named_and_exported_as_it_is() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let all = push_many(&queue, 3);
    drop(queue);
    let mut shorter = fs::read(desk.tip(&all[0])).unwrap();
    shorter.truncate(9000);
    fs::write(desk.tip(&all[0]), &shorter).unwrap();
    let mut flipped = fs::read(desk.tip(&all[1])).unwrap();
    flipped[5000] ^= 1;
    fs::write(desk.tip(&all[1]), &flipped).unwrap();

    let (queue, findings) = desk.open();
    assert_eq!(
        findings.iter().collect::<Vec<_>>(),
        [&Finding::Changed(all[0])]
    );
    let export = queue.prepare_export(false).unwrap();
    let named: Vec<_> = export.findings.iter().collect();
    assert_eq!(
        named,
        [&Finding::Changed(all[0]), &Finding::Changed(all[1])]
    );
    assert_eq!(desk::ids(&export), all);
    assert_eq!(export.tips[0].sha256, Digest::of(&shorter));
    assert_eq!(export.tips[1].sha256, Digest::of(&flipped));
}
