//! A tip's way through the queue: in, out in a batch, and gone on a receipt.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

mod desk;

use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::MetadataExt;

use bocca_queue::{Acknowledged, Class, LastBatch, QueueError};
use desk::{export, held, ids, push, push_many, recipients, tip, waiting, Desk, ROOM};
use envelope::{seal, Digest, Token};

#[test]
fn a_batch_lists_what_waits_and_changes_nothing() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let all = push_many(&queue, 3);
    let batch = queue.prepare_export(false).unwrap();
    assert_eq!((batch.sequence, batch.previous), (1, None));
    assert_eq!(ids(&batch), all, "sorted by id");
    assert!(batch.findings.is_empty());
    for listed in &batch.tips {
        let mut bytes = Vec::new();
        let mut file = batch.open_tip(&listed.id).unwrap();
        file.read_to_end(&mut bytes).unwrap();
        assert_eq!(bytes.len() as u64, listed.size);
        assert_eq!(Digest::of(&bytes), listed.sha256);
    }
    assert_eq!(waiting(&queue), all);
    let status = queue.status();
    assert_eq!((status.waiting, status.exported), (3, 0));
    assert_eq!((status.sequence, status.previous), (0, None));
    assert!(queue.last_batches().is_empty());
}

#[test]
fn a_tip_goes_in_and_out() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let all = push_many(&queue, 3);
    export(&queue, "batch 1");
    let status = queue.status();
    assert_eq!((status.waiting, status.exported), (0, 3));
    assert_eq!(
        (status.sequence, status.previous),
        (1, Some(Digest::of(b"batch 1")))
    );
    let last = LastBatch {
        group: None,
        sequence: 1,
        digest: Digest::of(b"batch 1"),
    };
    assert_eq!(queue.last_batches(), [last]);
    assert_eq!(waiting(&queue), []);
    assert_eq!(held(&queue), all);

    let done = queue.acknowledge(&all[..2]).unwrap();
    assert_eq!((done.deleted, done.already_gone, done.unknown), (2, 0, 0));
    assert_eq!(held(&queue), all[2..]);
    assert_eq!(desk.names().len(), 1);
    let status = queue.status();
    assert_eq!((status.exported, status.gone), (1, 2));
    assert_eq!(status.bytes, fs::metadata(desk.tip(&all[2])).unwrap().len());
}

#[test]
fn nothing_is_forgotten_over_a_restart() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let old = push_many(&queue, 4);
    export(&queue, "one");
    let new = push_many(&queue, 2);
    queue.acknowledge(&old[..1]).unwrap();
    let before = queue.status();
    drop(queue);

    let queue = desk.open_clean();
    let mut after = queue.status();
    after.free_disk = before.free_disk;
    assert_eq!(after, before);
    assert_eq!(waiting(&queue), new);
    let done = queue.acknowledge(&old[..1]).unwrap();
    assert_eq!((done.deleted, done.already_gone, done.unknown), (0, 1, 0));
}

#[test]
fn a_receipt_is_counted_tip_by_tip() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let id = push(&queue, "one").unwrap();
    let stranger = Token::random().id();
    assert_eq!(queue.known(&[id, stranger]).unwrap(), [id]);
    let done = queue.acknowledge(&[id, stranger, id]).unwrap();
    assert_eq!((done.deleted, done.already_gone, done.unknown), (1, 1, 1));
    assert_eq!(queue.known(&[id, stranger]).unwrap(), [id], "it was here");
    let done = queue.acknowledge(&[id, stranger]).unwrap();
    assert_eq!((done.deleted, done.already_gone, done.unknown), (0, 1, 1));
    assert_eq!(queue.acknowledge(&[]).unwrap(), Acknowledged::default());
}

#[test]
fn a_confirmation_counts_once_and_only_in_turn() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    push_many(&queue, 2);
    let first = queue.prepare_export(false).unwrap();
    let rival = queue.prepare_export(false).unwrap();
    let digest = Digest::of(b"first");
    queue.confirm_export(&first, digest).unwrap();
    queue.confirm_export(&first, digest).unwrap();
    assert_eq!(
        queue.status().sequence,
        1,
        "the same confirmation again is none"
    );

    let other = Digest::of(b"other");
    for (stale, digest) in [(&rival, other), (&first, other)] {
        let refused = queue.confirm_export(stale, digest);
        assert!(matches!(refused, Err(QueueError::StaleExport)));
    }
    let late = push(&queue, "late").unwrap();
    let second = export(&queue, "second");
    assert_eq!((second.sequence, second.previous), (2, Some(digest)));
    assert_eq!(ids(&second), [late]);
    let refused = queue.confirm_export(&first, digest);
    assert!(matches!(refused, Err(QueueError::StaleExport)));
    let status = queue.status();
    assert_eq!(
        (status.waiting, status.exported, status.sequence),
        (0, 3, 2)
    );
}

#[test]
fn everything_can_be_exported_again() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let all = push_many(&queue, 3);
    export(&queue, "one");
    let again = queue.prepare_export(true).unwrap();
    assert_eq!(ids(&again), all);
    queue.confirm_export(&again, Digest::of(b"two")).unwrap();
    let status = queue.status();
    assert_eq!(
        (status.waiting, status.exported, status.sequence),
        (0, 3, 2)
    );
    // A tip that was deleted between the export and its confirmation stays deleted.
    let third = queue.prepare_export(true).unwrap();
    queue.acknowledge(&all[..1]).unwrap();
    queue.confirm_export(&third, Digest::of(b"three")).unwrap();
    assert_eq!(held(&queue), all[1..]);
}

#[test]
fn files_tell_as_little_as_they_can() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let id = push(&queue, "one").unwrap();
    export(&queue, "one");
    for folder in ["", "tips", "index"] {
        assert_eq!(
            fs::metadata(desk.path(folder)).unwrap().mode() & 0o777,
            0o700
        );
    }
    for file in [desk.tip(&id), desk.path("chain")] {
        let metadata = fs::metadata(file).unwrap();
        assert_eq!((metadata.mtime(), metadata.mtime_nsec()), (0, 0));
        assert_eq!(metadata.mode() & 0o777, 0o600);
    }
    assert_eq!(fs::metadata(desk.path("lock")).unwrap().len(), 0);
}

#[test]
fn a_part_that_is_dropped_leaves_nothing() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let mut part = queue
        .part(queue.admit(2 * ROOM, Class::WithFiles).unwrap())
        .unwrap();
    part.write_all(&[1; 100_000]).unwrap();
    part.flush().unwrap();
    assert_eq!(desk.names().len(), 1);
    drop(part);
    assert_eq!(desk.names().len(), 0);
    // Sealed, but never pushed.
    let part = queue
        .part(queue.admit(ROOM, Class::TextOnly).unwrap())
        .unwrap();
    drop(seal(&tip("x"), recipients(), part, &mut |_, _| Ok(())).unwrap());
    assert_eq!(desk.names().len(), 0);
    assert_eq!(queue.status().bytes, 0);
}

#[test]
fn a_part_that_holds_more_than_the_tip_is_refused() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let mut part = queue
        .part(queue.admit(ROOM, Class::TextOnly).unwrap())
        .unwrap();
    part.write_all(b"before").unwrap();
    let sealed = seal(&tip("x"), recipients(), part, &mut |_, _| Ok(())).unwrap();
    assert!(matches!(queue.push(sealed), Err(QueueError::NotTheTip)));
    assert_eq!(desk.names().len(), 0);
}

#[test]
fn large_tips_go_in_whole() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let bytes: Vec<u8> = (0..3_000_000_u32).map(|n| (n * 31 / 7) as u8).collect();
    let mut large = tip("large");
    large.attachments.push(envelope::Attachment {
        name: envelope::Attachment::name_for(1, "bin"),
        media_type: "application/octet-stream".to_owned(),
        size: bytes.len() as u64,
        sha256: Digest::of(&bytes),
        state: envelope::AttachmentState::Original,
        removed: Vec::new(),
    });
    let room = envelope::sealed_len_bound(bytes.len() as u64, 1, recipients());
    let part = queue
        .part(queue.admit(room, Class::WithFiles).unwrap())
        .unwrap();
    let sealed = seal(&large, recipients(), part, &mut |_, out| {
        out.write_all(&bytes)
    })
    .unwrap();
    let (id, size) = (sealed.id(), sealed.size());
    assert_eq!(queue.push(sealed).unwrap(), id);
    let export = queue.prepare_export(false).unwrap();
    assert!(export.findings.is_empty());
    let file = fs::read(desk.tip(&id)).unwrap();
    assert_eq!(file.len() as u64, size);
    assert_eq!(export.tips[0].size, size);
    assert_eq!(export.tips[0].sha256, Digest::of(&file));
}

#[test]
fn a_file_that_is_in_the_way_is_not_overwritten() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let part = queue
        .part(queue.admit(ROOM, Class::TextOnly).unwrap())
        .unwrap();
    let sealed = seal(&tip("x"), recipients(), part, &mut |_, _| Ok(())).unwrap();
    let id = sealed.id();
    fs::write(desk.tip(&id), "mine").unwrap();
    let refused = queue.push(sealed);
    assert!(matches!(refused, Err(QueueError::Taken(taken)) if taken == id));
    assert_eq!(fs::read(desk.tip(&id)).unwrap(), b"mine");
    assert_eq!(desk.names().len(), 1);
    assert_eq!(queue.status().stopped, None);
    push(&queue, "another").unwrap();
}
