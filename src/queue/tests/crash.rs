//! What a crash leaves between two steps, built from copies of a data folder taken before and after.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

mod desk;

use std::fs;

use bocca_queue::Finding;
use desk::{export, held, ids, push, push_many, waiting, Desk};
use envelope::Digest;

/// A data folder with two waiting tips and, after `step`, the same folder later.
fn before_and_after(step: impl FnOnce(&Desk)) -> (Desk, Desk) {
    let desk = Desk::new();
    push_many(&desk.open_clean(), 2);
    let before = desk.copy();
    step(&desk);
    (before, desk)
}

#[test]
fn push_cut_short_before_the_name() {
    let (_, desk) = before_and_after(|desk| {
        fs::write(
            desk.path("tips/00000000000000aa.part"),
            "age-encryption.org/v1\n",
        )
        .unwrap();
    });
    let (queue, findings) = desk.open();
    assert_eq!(
        findings.iter().collect::<Vec<_>>(),
        [&Finding::PartsRemoved(1)]
    );
    assert_eq!(waiting(&queue).len(), 2);
    assert_eq!(desk.names().len(), 2);
}

#[test]
fn push_cut_short_between_name_and_record() {
    let (before, desk) = before_and_after(|desk| {
        push(&desk.open_clean(), "third").unwrap();
    });
    let listed = desk.open_clean().prepare_export(false).unwrap().tips;
    desk.put_back(&before, "index");
    let (queue, findings) = desk.open();
    assert_eq!(findings.iter().collect::<Vec<_>>(), [&Finding::Adopted(1)]);
    assert_eq!(queue.prepare_export(false).unwrap().tips, listed);
    drop(queue);
    desk.open_clean();
}

#[test]
fn confirmation_cut_short_before_the_chain() {
    let (before, desk) = before_and_after(|desk| drop(export(&desk.open_clean(), "one")));
    desk.put_back(&before, "chain");
    desk.put_back(&before, "index");
    fs::write(desk.path("chain.new"), "{\"format\":\"bocca-cha").unwrap();
    let queue = desk.open_clean();
    let again = queue.prepare_export(false).unwrap();
    assert_eq!((again.sequence, again.tips.len()), (1, 2));
}

#[test]
fn confirmation_cut_short_between_chain_and_records() {
    let (before, desk) = before_and_after(|desk| drop(export(&desk.open_clean(), "one")));
    desk.put_back(&before, "index");
    let queue = desk.open_clean();
    // The number is used up; the tips go out once more under the next.
    let again = queue.prepare_export(false).unwrap();
    assert_eq!((again.sequence, again.tips.len()), (2, 2));
    assert_eq!(again.previous, Some(Digest::of(b"one")));
    queue.confirm_export(&again, Digest::of(b"two")).unwrap();
    drop(queue);
    let status = desk.open_clean().status();
    assert_eq!(
        (status.exported, status.waiting, status.sequence),
        (2, 0, 2)
    );
}

#[test]
fn an_older_chain_file_does_not_set_the_number_back() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let mut copies = Vec::new();
    drop(queue);
    for name in ["one", "two", "three"] {
        copies.push(desk.copy());
        let (queue, _) = desk.open();
        push(&queue, name).unwrap();
        export(&queue, name);
    }
    for old in &copies {
        desk.put_back(old, "chain");
        let (queue, findings) = desk.open();
        assert_eq!(
            findings.iter().collect::<Vec<_>>(),
            [&Finding::ChainFromIndex]
        );
        let next = queue.prepare_export(true).unwrap();
        assert_eq!(
            (next.sequence, next.previous),
            (4, Some(Digest::of(b"three")))
        );
    }
    // Nor does an older index.
    for old in &copies {
        desk.put_back(old, "index");
        let (queue, _) = desk.open();
        assert_eq!(queue.prepare_export(true).unwrap().sequence, 4);
        assert_eq!(held(&queue).len(), 3);
    }
}

#[test]
fn deletion_set_back_by_an_older_index_is_loud() {
    let desk = Desk::new();
    let all = push_many(&desk.open_clean(), 2);
    let before = desk.copy();
    desk.open_clean().acknowledge(&all[..1]).unwrap();
    desk.put_back(&before, "index");
    let (queue, findings) = desk.open();
    assert_eq!(
        findings.iter().collect::<Vec<_>>(),
        [&Finding::Missing(all[0])]
    );
    assert_eq!(ids(&queue.prepare_export(false).unwrap()), all[1..]);
}
