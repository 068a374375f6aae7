//! Receipts where groups export their own batches: what each does to tips of its own and of others.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

mod desk;

use bocca_queue::{Acknowledged, QueueError};
use desk::{
    export, export_for, groups, held, ids, noted, push, push_for, sorted, waiting, waiting_for,
    Desk,
};
use envelope::TipId;

#[test]
fn a_receipt_of_another_group_is_told() {
    let desk = Desk::new();
    let queue = desk.open_for(&["berlin", "lyon"]);
    let (all, lyon) = (
        push(&queue, "all").unwrap(),
        push_for(&queue, &["lyon"], "lyon"),
    );
    export_for(&queue, "lyon", "one");
    let nobody = TipId::from_bytes([7; 16]);
    let told = queue
        .acknowledge_for("berlin", &[all, lyon, nobody])
        .unwrap();
    let expected = Acknowledged {
        not_theirs: 1,
        not_exported: 1,
        unknown: 1,
        ..Acknowledged::default()
    };
    assert_eq!(told, expected);
    assert_eq!(held(&queue).len(), 2);
    // What went out in a batch of all, everybody can have.
    export(&queue, "all");
    assert_eq!(
        queue.acknowledge_for("berlin", &[all]).unwrap(),
        noted(1, 0)
    );

    let unknown = queue
        .acknowledge_for("paris", &[all])
        .unwrap_err()
        .to_string();
    assert_eq!(
        unknown,
        "the relay has no group \"paris\"; it has: berlin, lyon"
    );
    let unknown = queue.prepare_export_for("../lyon", false).unwrap_err();
    assert!(matches!(unknown, QueueError::UnknownGroup { .. }));
    let refused = queue.set_groups(groups(&["../lyon"])).unwrap_err();
    assert!(matches!(refused, QueueError::NotAGroup(_)));
}

#[test]
fn without_a_group_everything_is_as_ever() {
    let desk = Desk::new();
    let queue = desk.open_for(&["berlin", "lyon"]);
    let tips = sorted([
        push(&queue, "all").unwrap(),
        push_for(&queue, &["lyon"], "lyon"),
    ]);
    export_for(&queue, "lyon", "lyon 1");
    queue.acknowledge_for("lyon", &[]).unwrap();
    assert_eq!(ids(&export(&queue, "one")), tips);
    assert!(waiting(&queue).is_empty());
    assert_eq!(queue.status().sequence, 1);
    assert_eq!(
        waiting_for(&queue, "berlin").len(),
        1,
        "its own batch is another matter"
    );
    let done = queue.acknowledge(&tips).unwrap();
    assert_eq!(done, noted(0, 2));
    assert!(desk.names().is_empty());
}

#[test]
fn a_receipt_whose_group_was_forgotten_takes_no_tip_from_others() {
    let desk = Desk::new();
    let queue = desk.open_for(&["berlin", "lyon"]);
    let (all, lyon) = (
        push(&queue, "all").unwrap(),
        push_for(&queue, &["lyon"], "lyon"),
    );
    export_for(&queue, "lyon", "lyon 1");
    let kept = |deleted| Acknowledged {
        deleted,
        for_groups: 1,
        ..Acknowledged::default()
    };
    assert_eq!(queue.acknowledge(&[all, lyon]).unwrap(), kept(1));
    // Nor does one that comes again after lyon's own.
    assert_eq!(queue.acknowledge_for("lyon", &[all]).unwrap(), noted(1, 0));
    assert_eq!(queue.acknowledge(&[all]).unwrap(), kept(0));
    assert_eq!(waiting_for(&queue, "berlin"), [all]);
    // What was in a batch of all, a receipt of that batch may be for.
    export(&queue, "all 1");
    assert_eq!(queue.acknowledge(&[all]).unwrap(), noted(0, 1));
}
