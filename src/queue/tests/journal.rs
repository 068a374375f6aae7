//! What the journal is for: small tips whose files a power cut took, or cut short.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

mod desk;

use std::fs::{self, OpenOptions};
use std::os::unix::fs::FileExt;

use bocca_queue::Finding;
use desk::{export, held, push, push_many, waiting, Desk};

/// Bytes of the journal that are not zero.
fn journal_bytes(desk: &Desk) -> usize {
    ["journal-1", "journal-2"]
        .map(|name| fs::read(desk.path(name)).unwrap())
        .iter()
        .flatten()
        .filter(|byte| **byte != 0)
        .count()
}

#[test]
fn tips_whose_files_are_lost_or_cut_short_come_back() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let ids = push_many(&queue, 4);
    // As a power cut leaves it: no name, no content, half the content, and one that is whole.
    let cut = desk.copy();
    fs::remove_file(cut.tip(&ids[0])).unwrap();
    let truncate = |id, len| {
        let file = OpenOptions::new().write(true).open(cut.tip(id)).unwrap();
        file.set_len(len).unwrap();
    };
    truncate(&ids[1], 0);
    truncate(&ids[2], 5000);
    let (found, findings) = cut.open();
    assert!(findings
        .iter()
        .any(|finding| *finding == Finding::Restored(3)));
    assert_eq!(waiting(&found), ids);
    for id in &ids {
        let (ours, theirs) = (fs::read(desk.tip(id)), fs::read(cut.tip(id)));
        assert_eq!(ours.unwrap(), theirs.unwrap());
    }
    drop(found);
    assert_eq!(journal_bytes(&cut), 0);
    assert_eq!(waiting(&cut.open_clean()), ids);
}

#[test]
fn a_deleted_tip_never_comes_back() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let ids = push_many(&queue, 2);
    export(&queue, "one");
    assert!(journal_bytes(&desk) > 0);
    assert_eq!(queue.acknowledge(&ids[..1]).unwrap().deleted, 1);
    assert_eq!(journal_bytes(&desk), 0, "its ciphertext is gone too");
    let cut = desk.copy();
    let (found, _) = cut.open();
    assert_eq!(held(&found), ids[1..]);
}

#[test]
fn what_was_not_confirmed_whole_is_not_taken_for_a_tip() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let ids = push_many(&queue, 3);
    let cut = desk.copy();
    let journal = OpenOptions::new()
        .write(true)
        .open(cut.path("journal-1"))
        .unwrap();
    // Into the second frame; the others stand on blocks of their own.
    let frame = (fs::metadata(cut.tip(&ids[0])).unwrap().len() + 68).next_multiple_of(4096);
    journal.write_all_at(b"torn", 4096 + frame + 1000).unwrap();
    fs::remove_dir_all(cut.path("index")).unwrap();
    for id in &ids {
        fs::remove_file(cut.tip(id)).unwrap();
    }
    let (found, findings) = cut.open();
    assert!(findings
        .iter()
        .any(|finding| *finding == Finding::Restored(2)));
    assert_eq!(waiting(&found).len(), 2);
}

#[test]
fn a_journal_that_is_full_goes_on_in_the_other_file() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    // Each frame takes 20 KiB at least, so these are more than both files hold together.
    let ids = push_many(&queue, 2600);
    let cut = desk.copy();
    for id in &ids[..100] {
        assert!(cut.tip(id).exists());
    }
    let (found, findings) = cut.open();
    assert!(!findings
        .iter()
        .any(|finding| matches!(finding, Finding::Restored(_))));
    assert_eq!(waiting(&found), ids);
    drop(queue);
    assert_eq!(journal_bytes(&desk), 0, "closing empties it");
    assert_eq!(waiting(&desk.open_clean()), ids);
}

#[test]
fn a_journal_of_another_form_is_left_aside() {
    let desk = Desk::new();
    fs::create_dir(desk.data()).unwrap();
    desk_is_private(&desk);
    fs::write(desk.path("journal-1"), "bocca-journal/9\nwhatever").unwrap();
    let queue = desk.open_clean();
    let id = push(&queue, "text").unwrap();
    assert_eq!(waiting(&queue), [id]);
}

fn desk_is_private(desk: &Desk) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(desk.data(), fs::Permissions::from_mode(0o700)).unwrap();
}
