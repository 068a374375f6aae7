//! Groups that export and acknowledge their own batches: a tip stays until each that it is for has opened it.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

mod desk;

use std::fs;

use bocca_queue::{GroupStatus, Queue, QueueError};
use desk::{
    export, export_for, groups, held, held_for, noted, push, push_for, push_many, sorted, waiting,
    waiting_for, Desk,
};
use envelope::Digest;

/// What waits for a group and how much of it is exported, and the number of its last batch.
fn of(queue: &Queue, name: &str) -> (u64, u64, u64) {
    let mut all = queue.tally().unwrap().groups.into_iter();
    let found: Option<GroupStatus> = all.find(|group| group.name == name);
    let group = found.unwrap();
    (group.waiting, group.exported, group.sequence)
}

/// The same of lyon and berlin.
fn of_both(queue: &Queue) -> [(u64, u64, u64); 2] {
    [of(queue, "lyon"), of(queue, "berlin")]
}

#[test]
fn a_tip_leaves_when_the_last_group_that_it_is_for_has_opened_it() {
    let desk = Desk::new();
    let queue = desk.open_for(&["berlin", "lyon"]);
    let all = push(&queue, "for all").unwrap();
    let lyon = push_for(&queue, &["lyon"], "for lyon");
    assert_eq!(waiting_for(&queue, "lyon"), sorted([all, lyon]));
    assert_eq!(waiting_for(&queue, "berlin"), [all]);
    assert_eq!(of_both(&queue), [(2, 0, 0), (1, 0, 0)]);

    export_for(&queue, "lyon", "lyon 1");
    export_for(&queue, "berlin", "berlin 1");
    assert_eq!(of_both(&queue), [(0, 2, 1), (0, 1, 1)]);
    assert!(waiting_for(&queue, "lyon").is_empty());
    assert_eq!(held_for(&queue, "lyon"), sorted([all, lyon]));
    assert_eq!(
        waiting(&queue),
        sorted([all, lyon]),
        "a batch of all is another matter"
    );

    let receipt = [all, lyon];
    assert_eq!(
        queue.acknowledge_for("lyon", &receipt).unwrap(),
        noted(1, 1)
    );
    assert_eq!(desk.names().len(), 1);
    assert!(held_for(&queue, "lyon").is_empty());
    let again = queue.acknowledge_for("lyon", &receipt).unwrap();
    assert_eq!((again.noted, again.already_gone, again.deleted), (1, 1, 0));

    drop(queue);
    let queue = desk.open_clean();
    assert_eq!(of_both(&queue), [(0, 0, 1), (0, 1, 1)]);
    assert_eq!(
        queue.acknowledge_for("berlin", &[all]).unwrap(),
        noted(0, 1)
    );
    assert_eq!((desk.names().len(), held(&queue).len()), (0, 0));
    assert_eq!(queue.status().gone, 2);
}

#[test]
fn the_last_batch_of_every_chain_is_told_also_after_a_start() {
    let desk = Desk::new();
    let queue = desk.open_for(&["berlin", "lyon"]);
    push(&queue, "for all").unwrap();
    export_for(&queue, "lyon", "lyon 1");
    export(&queue, "all 1");
    let told = [
        (None, 1, Digest::of(b"all 1")),
        (Some("lyon".to_owned()), 1, Digest::of(b"lyon 1")),
    ];
    let last = |queue: &Queue| {
        let batches = queue.last_batches().into_iter();
        let batches = batches.map(|batch| (batch.group, batch.sequence, batch.digest));
        batches.collect::<Vec<_>>()
    };
    assert_eq!(last(&queue), told);
    drop(queue);
    assert_eq!(last(&desk.open_clean()), told);
    // A group that is gone has no batch to compare.
    let queue = desk.open_for(&["berlin"]);
    assert_eq!(last(&queue), told[..1]);
}

#[test]
fn without_an_index_all_waits_again_for_whom_it_was_for() {
    let desk = Desk::new();
    let queue = desk.open_for(&["berlin", "lyon", "paris"]);
    let all = push(&queue, "all").unwrap();
    let two = push_for(&queue, &["lyon", "paris"], "two");
    for group in ["berlin", "lyon", "lyon"] {
        export_for(&queue, group, group);
    }
    assert_eq!(
        queue.acknowledge_for("lyon", &[all, two]).unwrap(),
        noted(2, 0)
    );
    drop(queue);
    fs::remove_dir_all(desk.path("index")).unwrap();
    let (queue, _) = desk.open();
    assert_eq!(of(&queue, "berlin"), (1, 0, 1));
    assert_eq!(
        (of(&queue, "lyon"), of(&queue, "paris")),
        ((2, 0, 2), (2, 0, 0))
    );
    // An old receipt counts once the tips went out again.
    let told = queue.acknowledge_for("lyon", &[all, two]).unwrap();
    assert_eq!((told.noted, told.not_exported), (0, 2));
    let again = export_for(&queue, "lyon", "three");
    assert_eq!(
        (again.sequence, again.previous),
        (3, Some(Digest::of(b"lyon")))
    );
    assert_eq!(
        queue.acknowledge_for("lyon", &[all, two]).unwrap(),
        noted(2, 0)
    );
    assert_eq!(held(&queue).len(), 2);
}

#[test]
fn a_group_that_is_new_gets_no_tip_that_it_cannot_open() {
    let desk = Desk::new();
    let queue = desk.open_for(&["lyon"]);
    let old = push(&queue, "before").unwrap();
    queue.set_groups(groups(&["lyon", "paris"])).unwrap();
    let new = push(&queue, "after").unwrap();
    assert_eq!(waiting_for(&queue, "paris"), [new]);
    export_for(&queue, "lyon", "one");
    assert_eq!(
        queue.acknowledge_for("lyon", &[old, new]).unwrap(),
        noted(1, 1)
    );
    drop(queue);
    assert_eq!(waiting_for(&desk.open_clean(), "paris"), [new]);
}

#[test]
fn a_group_that_is_gone_holds_its_tips_until_they_are_acknowledged_without_it() {
    let desk = Desk::new();
    let queue = desk.open_for(&["berlin", "lyon"]);
    let (all, berlin) = (
        push(&queue, "all").unwrap(),
        push_for(&queue, &["berlin"], "one"),
    );
    for group in ["berlin", "lyon"] {
        export_for(&queue, group, "one");
    }
    queue.set_groups(groups(&["lyon"])).unwrap();
    let tally = queue.tally().unwrap();
    assert_eq!(tally.stranded, 1);
    let names: Vec<_> = tally
        .groups
        .iter()
        .map(|it| (&*it.name, it.known))
        .collect();
    assert_eq!(names, [("berlin", false), ("lyon", true)]);
    assert_eq!(queue.acknowledge_for("lyon", &[all]).unwrap(), noted(1, 0));
    assert_eq!(queue.tally().unwrap().stranded, 2);
    assert!(queue.acknowledge_for("berlin", &[all]).is_err());

    // Back under its name, it goes on as before.
    let copy = desk.copy();
    queue.set_groups(groups(&["berlin", "lyon"])).unwrap();
    assert_eq!(of(&queue, "berlin"), (0, 2, 1));
    assert_eq!(
        queue.acknowledge_for("berlin", &[all]).unwrap(),
        noted(0, 1)
    );
    drop(queue);

    let (queue, _) = copy.open();
    let both = sorted([all, berlin]);
    assert_eq!(held(&queue), both);
    assert_eq!(queue.acknowledge(&both).unwrap(), noted(0, 2));
    assert_eq!(queue.tally().unwrap().stranded, 0);
}

#[test]
fn more_groups_than_have_numbers_are_refused_and_free_ones_are_used_again() {
    let desk = Desk::new();
    let name = |n: usize| format!("group-{n}");
    let many = (0..64).map(name).collect();
    let queue = desk.open_clean();
    queue.set_groups(many).unwrap();
    let tip = push(&queue, "for all 64").unwrap();
    let other = groups(&["another"]);
    let refused = queue.set_groups(other.clone()).unwrap_err();
    assert!(matches!(refused, QueueError::TooManyGroups), "{refused}");
    assert_eq!(waiting_for(&queue, "group-63"), [tip]);
    queue.acknowledge(&[tip]).unwrap();
    drop(queue);
    let queue = desk.open_clean();
    let refused = queue.set_groups(other.clone()).unwrap_err();
    assert!(
        matches!(refused, QueueError::TooManyGroups),
        "the old ones are known yet"
    );
    queue.set_groups(groups(&[])).unwrap();
    drop(queue);
    let queue = desk.open_clean();
    queue.set_groups(other).unwrap();
    push_many(&queue, 2);
    assert_eq!(of(&queue, "another"), (2, 0, 0));
}
