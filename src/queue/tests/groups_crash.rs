//! What a crash leaves between two steps of a group's, and what becomes of its files when they are damaged.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

mod desk;

use std::fs;

use bocca_queue::{Finding, Queue, QueueError};
use desk::{export_for, groups, held, push, push_for, waiting_for, Desk};
use envelope::{Digest, TipId};

/// A data folder of a relay with two groups, with a tip for both and one for lyon; after `step`, the same folder
/// later.
fn before_and_after(step: impl FnOnce(&Queue, TipId)) -> (Desk, Desk, TipId) {
    let desk = Desk::new();
    let queue = desk.open_clean();
    queue.set_groups(groups(&["berlin", "lyon"])).unwrap();
    let all = push(&queue, "all").unwrap();
    push_for(&queue, &["lyon"], "lyon");
    export_for(&queue, "berlin", "berlin");
    drop(queue);
    let before = desk.copy();
    step(&desk.open_clean(), all);
    (before, desk, all)
}

#[test]
fn confirmation_cut_short_before_the_chain() {
    let (before, desk, _) = before_and_after(|queue, _| drop(export_for(queue, "lyon", "one")));
    desk.put_back(&before, "chain-lyon");
    desk.put_back(&before, "index");
    fs::write(desk.path("chain.new"), "{\"format\":\"bocca-cha").unwrap();
    let queue = desk.open_clean();
    assert!(!desk.path("chain.new").exists());
    let again = queue.prepare_export_for("lyon", false).unwrap();
    assert_eq!((again.sequence, again.tips.len()), (1, 2));
}

#[test]
fn confirmation_cut_short_between_chain_and_records() {
    let (before, desk, _) = before_and_after(|queue, _| drop(export_for(queue, "lyon", "one")));
    desk.put_back(&before, "index");
    let queue = desk.open_clean();
    let again = queue.prepare_export_for("lyon", false).unwrap();
    assert_eq!((again.sequence, again.tips.len()), (2, 2));
    assert_eq!(again.previous, Some(Digest::of(b"one")));
    // The other chains know nothing of it.
    assert_eq!(
        queue.prepare_export_for("berlin", true).unwrap().sequence,
        2
    );
    assert_eq!(queue.prepare_export(true).unwrap().sequence, 1);
}

#[test]
fn receipt_cut_short_before_its_record() {
    let (before, desk, all) = before_and_after(|queue, all| {
        let done = queue.acknowledge_for("berlin", &[all]).unwrap();
        assert_eq!(done.noted, 1);
    });
    desk.put_back(&before, "index");
    let queue = desk.open_clean();
    export_for(&queue, "lyon", "one");
    assert_eq!(queue.acknowledge_for("lyon", &[all]).unwrap().noted, 1);
    assert_eq!(held(&queue).len(), 2, "berlin's receipt was not taken");
    assert_eq!(queue.acknowledge_for("berlin", &[all]).unwrap().deleted, 1);
}

#[test]
fn change_of_groups_cut_short_before_its_file() {
    let (before, desk, all) = before_and_after(|queue, _| {
        queue.set_groups(groups(&["lyon", "paris"])).unwrap();
    });
    desk.put_back(&before, "groups");
    fs::write(desk.path("groups.new"), "bocca-groups/1\nly").unwrap();
    let queue = desk.open_clean();
    assert!(!desk.path("groups.new").exists());
    assert!(queue.prepare_export_for("paris", false).is_err());
    queue.set_groups(groups(&["lyon", "paris"])).unwrap();
    assert!(waiting_for(&queue, "paris").is_empty());
    export_for(&queue, "lyon", "one");
    assert_eq!(queue.acknowledge_for("lyon", &[all]).unwrap().noted, 1);
    assert_eq!(queue.tally().unwrap().stranded, 1, "berlin has not seen it");
}

#[test]
fn damaged_files_of_groups_are_mended_or_named() {
    let (_, desk, _) = before_and_after(|_, _| ());
    fs::write(desk.path("chain-berlin"), "{").unwrap();
    fs::remove_file(desk.path("chain-lyon")).unwrap();
    let (queue, findings) = desk.open();
    let found: Vec<_> = findings.iter().collect();
    assert_eq!(found, [&Finding::ChainFromIndex, &Finding::ChainFromIndex]);
    assert_eq!(
        queue.prepare_export_for("berlin", true).unwrap().sequence,
        2
    );
    drop(queue);

    let (damaged, gone) = (desk.copy(), desk.copy());
    for desk in [&damaged, &gone] {
        fs::remove_dir_all(desk.path("index")).unwrap();
    }
    fs::write(damaged.path("chain-berlin"), "{").unwrap();
    let refused = bocca_queue::open(&damaged.data(), Default::default()).unwrap_err();
    assert!(matches!(refused, QueueError::Chain(path) if path.ends_with("chain-berlin")));
    fs::remove_file(gone.path("chain-berlin")).unwrap();
    let (queue, findings) = gone.open();
    let lost = findings.iter().any(|it| *it == Finding::GroupChainsLost(1));
    assert!(lost, "{findings}");
    assert_eq!(
        queue.prepare_export_for("berlin", true).unwrap().sequence,
        1
    );

    fs::write(desk.path("groups"), "lyon\n").unwrap();
    let (queue, findings) = desk.open();
    assert_eq!(findings.iter().collect::<Vec<_>>(), [&Finding::GroupsLost]);
    let refused = queue.prepare_export_for("lyon", false).unwrap_err();
    assert!(matches!(refused, QueueError::UnknownGroup { .. }));
    assert_eq!(held(&queue).len(), 2, "and no tip is concerned");
    queue.set_groups(groups(&["berlin", "lyon"])).unwrap();
    assert_eq!(waiting_for(&queue, "lyon").len(), 2);
}
