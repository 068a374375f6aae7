//! A disk that fails while groups change, export and acknowledge.

use std::collections::BTreeSet;

use super::*;

fn groups(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

/// A bench of a relay with two groups, one of which has exported its tip.
fn bench() -> Bench {
    let bench = Bench::new();
    bench.queue.set_groups(groups(&["berlin", "lyon"])).unwrap();
    let export = bench.queue.prepare_export_for("lyon", false).unwrap();
    let digest = Digest::of(b"one");
    bench.queue.confirm_export(&export, digest).unwrap();
    bench
}

#[test]
fn a_receipt_that_cannot_be_noted_changes_nothing() {
    let bench = bench();
    bench.disk.fail(Call::Free, Errno::IO);
    let refused = bench.queue.acknowledge_for("lyon", &[bench.first]);
    assert!(matches!(refused, Err(QueueError::NoRoom)), "{refused:?}");
    bench.disk.heal();
    bench.disk.fail(Call::Index, Errno::IO);
    let refused = bench.queue.acknowledge_for("lyon", &[bench.first]);
    assert!(is_stopped(refused, Stopped::Index));
    bench.assert_stopped(Stopped::Index);
    let first = bench.first;
    let (queue, findings, _folder) = bench.restart();
    assert!(findings.is_empty(), "{findings}");
    assert_eq!(queue.acknowledge_for("lyon", &[first]).unwrap().noted, 1);
}

#[test]
fn a_tip_that_cannot_be_removed_is_removed_by_the_last_receipt_again() {
    let bench = bench();
    bench.queue.acknowledge_for("lyon", &[bench.first]).unwrap();
    let export = bench.queue.prepare_export_for("berlin", false).unwrap();
    let digest = Digest::of(b"one");
    bench.queue.confirm_export(&export, digest).unwrap();
    bench.disk.fail(Call::Unlink, Errno::PERM);
    let refused = bench.queue.acknowledge_for("berlin", &[bench.first]);
    assert!(matches!(refused, Err(QueueError::Delete(_))), "{refused:?}");
    bench.disk.heal();
    assert_eq!(bench.names(), 1);
    let done = bench.queue.acknowledge_for("berlin", &[bench.first]);
    assert_eq!(done.unwrap().deleted, 1);
    assert_eq!(bench.names(), 0);
}

#[test]
fn a_groups_chain_that_is_not_confirmed_stops_the_queue() {
    for call in [Call::Sync, Call::SyncFolder] {
        let bench = bench();
        let export = bench.queue.prepare_export_for("berlin", false).unwrap();
        bench.disk.fail(call, Errno::IO);
        let refused = bench.queue.confirm_export(&export, Digest::of(b"one"));
        assert!(is_stopped(refused, Stopped::Chain));
        bench.assert_stopped(Stopped::Chain);
        let (queue, findings, _folder) = bench.restart();
        assert!(findings.is_empty(), "{findings}");
        let used = u64::from(call == Call::SyncFolder);
        let again = queue.prepare_export_for("berlin", false).unwrap();
        assert_eq!((again.sequence, again.tips.len()), (1 + used, 1));
    }
}

#[test]
fn groups_that_are_not_confirmed_stop_the_queue_and_are_set_at_the_next_start() {
    for call in [Call::Sync, Call::SyncFolder] {
        let bench = bench();
        bench.disk.fail(call, Errno::IO);
        // No chain is new, so the file of groups is all that is synced.
        let refused = bench.queue.set_groups(groups(&["lyon"]));
        assert!(is_stopped(refused, Stopped::Groups));
        bench.assert_stopped(Stopped::Groups);
        let first = bench.first;
        let (queue, _, _folder) = bench.restart();
        queue.set_groups(groups(&["lyon"])).unwrap();
        queue.acknowledge_for("lyon", &[first]).unwrap();
        assert_eq!(ids(&queue.prepare_export(true).unwrap()), [first]);
    }
}

#[test]
fn groups_that_cannot_be_written_stay_as_they_were() {
    let bench = bench();
    bench.disk.fail(Call::Replace, Errno::NOSPC);
    let refused = bench.queue.set_groups(groups(&["lyon"]));
    assert!(
        matches!(refused, Err(QueueError::Files { .. })),
        "{refused:?}"
    );
    bench.disk.heal();
    assert!(bench.queue.prepare_export_for("berlin", false).is_ok());
    bench.queue.set_groups(groups(&["lyon"])).unwrap();
    assert!(bench.queue.prepare_export_for("berlin", false).is_err());
}
