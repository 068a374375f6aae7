//! The bounds of all mailboxes together, with small ones.

use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::*;
use crate::disk::RealDisk;

fn mailboxes(data: &TempDir, capacity: u64, disk_reserve: u64) -> Mailboxes {
    let bounds = Bounds {
        capacity,
        disk_reserve,
    };
    Mailboxes::open_on(Arc::new(RealDisk), data.path(), bounds).unwrap()
}

/// Blocks that nothing opens: the relay cannot tell.
fn bundle(mailboxes: &[u8]) -> Vec<u8> {
    let mut replies = envelope::Replies::default();
    let mut blocks = Vec::new();
    for (n, mailbox) in mailboxes.iter().enumerate() {
        let mut block = b"00100\n".to_vec();
        block.resize(106, b'0' + n as u8);
        block.resize(4096, 0);
        let block = ReplyBlock::from_bytes(block).unwrap();
        let entry = envelope::ReplyEntry::of([*mailbox; 16], &block);
        blocks.insert(replies.insert(entry).unwrap(), block);
    }
    let mut out = Vec::new();
    let mut next = |n: usize| Ok(blocks[n].clone());
    replies.write(&mut out, &mut next).unwrap();
    out
}

fn import(mailboxes: &Mailboxes, bundle: &[u8]) -> Result<Imported, ImportError> {
    mailboxes.import(None, &mut &*bundle)
}

#[test]
fn full_mailboxes_take_nothing_of_a_bundle_that_does_not_fit() {
    let data = tempfile::tempdir().unwrap();
    std::fs::set_permissions(
        data.path(),
        std::os::unix::fs::PermissionsExt::from_mode(0o700),
    )
    .unwrap();
    let boxes = mailboxes(&data, 3 * 4096, 0);
    let two = bundle(&[1, 2]);
    assert_eq!(import(&boxes, &two).unwrap().kept, 2);
    let refused = import(&boxes, &bundle(&[3, 4])).unwrap_err();
    assert!(
        matches!(
            refused,
            ImportError::Full {
                wanted: 8192,
                left: 4096
            }
        ),
        "{refused}"
    );
    assert!(refused.to_string().ends_with("nothing was imported"));
    assert_eq!(boxes.replies(&[3; 16]).unwrap(), []);
    assert_eq!(boxes.status().bytes, 8192);
    // What is there already needs no room, and what is deleted gives it back.
    assert_eq!(import(&boxes, &bundle(&[1, 2, 3])).unwrap().kept, 1);
    assert_eq!(import(&boxes, &two).unwrap().already_there, 2);
    let shown = boxes.replies(&[1; 16]).unwrap();
    let shown = Digest::of(shown[0].as_bytes());
    assert_eq!(boxes.remove(&[1; 16], &[shown]).unwrap(), 1);
    assert_eq!(import(&boxes, &bundle(&[4])).unwrap().kept, 1);
    assert_eq!(boxes.status().bytes, 3 * 4096);
}

#[test]
fn the_disks_reserve_is_left_alone() {
    let data = tempfile::tempdir().unwrap();
    let boxes = mailboxes(&data, CAPACITY, u64::MAX);
    let refused = import(&boxes, &bundle(&[1])).unwrap_err();
    assert!(matches!(refused, ImportError::DiskLow), "{refused}");
    assert_eq!(boxes.status().mailboxes, 0);
    let names = std::fs::read_dir(data.path().join("mailboxes")).unwrap();
    assert_eq!(names.count(), 0);
}

/// The shortest of some tries, since others use the processor too.
fn shortest(mut work: impl FnMut()) -> Duration {
    let timed = (0..30).map(|_| {
        let start = Instant::now();
        work();
        start.elapsed()
    });
    timed.min().unwrap()
}

#[test]
fn a_mailbox_that_is_not_there_is_read_as_long_as_a_full_one() {
    let data = tempfile::tempdir().unwrap();
    let boxes = mailboxes(&data, CAPACITY, 0);
    import(&boxes, &bundle(&[1; 32])).unwrap();
    assert_eq!(boxes.replies(&[1; 16]).unwrap().len(), 32);
    let full = shortest(|| drop(boxes.replies(&[1; 16])));
    let nothing = shortest(|| drop(boxes.replies(&[2; 16])));
    // What is left are 33 files to open. Without the work for nothing it is hundreds of times as long.
    assert!(full < 4 * nothing, "{full:?} and {nothing:?}");
}

#[test]
fn ids_and_names_are_told_from_all_others() {
    let id = "0123456789abcdef0123456789abcdef";
    assert!(is_hex(id) && is_reply(&format!("{id}.reply")));
    for other in [&id[1..], &id.to_uppercase(), &format!("{id}0"), ""] {
        assert!(
            !is_hex(other) && !is_reply(&format!("{other}.reply")),
            "{other}"
        );
    }
    assert!(!is_reply(id) && !is_reply(&format!("{id}.part")));
}
