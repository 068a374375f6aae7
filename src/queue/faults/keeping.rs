//! A disk that fails at a start, while tips wait, and while they leave.

use super::*;

#[test]
fn a_journal_that_cannot_be_emptied_stops_the_queue_before_it_deletes() {
    for call in [Call::SyncAll, Call::Journal, Call::Sync] {
        let bench = Bench::new();
        bench.disk.fail(call, Errno::IO);
        let refused = bench.queue.acknowledge(&[bench.first]);
        assert!(is_stopped(refused, Stopped::Content));
        bench.assert_stopped(Stopped::Content);
        let first = bench.first;
        let (queue, findings, _folder) = bench.restart();
        assert!(findings.is_empty(), "{findings}");
        assert_eq!(ids(&queue.prepare_export(false).unwrap()), [first]);
    }
}

#[test]
fn no_room_for_a_journal_is_no_reason_not_to_start() {
    let folder = tempfile::tempdir().unwrap();
    let disk = Arc::new(Faulty::default());
    disk.fail(Call::Allocate, Errno::NOSPC);
    let data = folder.path().join("data");
    let (queue, findings) = open_on(disk.clone(), &data, Limits::default()).unwrap();
    assert!(findings.is_empty() && !queue.is_quick(1));
    let identity = generate(Kind::Classic);
    let recipients = Recipients::parse("test.txt", &identity.recipient).unwrap();
    let syncs = disk.calls(Call::Sync);
    queue.push(sealed(&queue, &recipients).unwrap()).unwrap();
    assert_eq!(disk.calls(Call::Sync), syncs + 1, "it is synced on its own");
}

#[test]
fn an_index_that_cannot_be_written_stops_the_queue() {
    let bench = Bench::new();
    assert_eq!(bench.held(), [bench.first]);
    bench.disk.fail(Call::Index, Errno::IO);
    let second = bench.push().unwrap();
    assert!(is_stopped(bench.queue.prepare_export(true), Stopped::Index));
    bench.assert_stopped(Stopped::Index);
    let mut both = vec![bench.first, second];
    both.sort();
    let (queue, findings, _folder) = bench.restart();
    assert_eq!(findings.iter().collect::<Vec<_>>(), [&Finding::Adopted(1)]);
    assert_eq!(ids(&queue.prepare_export(false).unwrap()), both);
}

#[test]
fn a_tip_that_cannot_be_removed_stays_marked() {
    let bench = Bench::new();
    let alone = bench.queue.status().bytes;
    let second = bench.push().unwrap();
    let bytes = bench.queue.status().bytes;
    bench.disk.fail(Call::Unlink, Errno::PERM);
    let refused = bench.queue.acknowledge(&[bench.first]);
    assert!(matches!(refused, Err(QueueError::Delete(_))), "{refused:?}");
    bench.disk.heal();
    assert_eq!(bench.held(), [second], "it is not exported any more");
    assert_eq!(bench.queue.status().bytes, bytes, "but takes room");

    // The receipt may come again…
    let done = bench.queue.acknowledge(&[bench.first]).unwrap();
    assert_eq!(done.deleted, 1);
    assert_eq!(bench.names(), 1);
    assert_eq!(bench.queue.status().bytes, bytes - alone);

    // …or the next start finishes what was begun.
    bench.disk.fail(Call::Unlink, Errno::IO);
    assert!(bench.queue.acknowledge(&[second]).is_err());
    let (queue, findings, folder) = bench.restart();
    let found: Vec<_> = findings.iter().collect();
    assert_eq!(found, [&Finding::DeletionsFinished(1)]);
    assert_eq!(
        fs::read_dir(folder.path().join("data/tips"))
            .unwrap()
            .count(),
        0
    );
    let status = queue.status();
    assert_eq!((status.waiting, status.gone, status.bytes), (0, 2, 0));
    assert_eq!(queue.acknowledge(&[second]).unwrap().already_gone, 1);
}

#[test]
fn a_deletion_that_is_not_confirmed_is_finished_at_the_next_start() {
    let bench = Bench::new();
    assert_eq!(bench.held(), [bench.first]);
    bench.disk.fail(Call::SyncFolder, Errno::IO);
    let refused = bench.queue.acknowledge(&[bench.first]);
    assert!(is_stopped(refused, Stopped::Folder));
    bench.assert_stopped(Stopped::Folder);
    let (queue, findings, _folder) = bench.restart();
    let found: Vec<_> = findings.iter().collect();
    assert_eq!(found, [&Finding::DeletionsFinished(1)]);
    assert_eq!(queue.status().gone, 1);
}

#[test]
fn a_chain_that_is_not_confirmed_stops_the_queue() {
    for call in [Call::Sync, Call::SyncFolder] {
        let bench = Bench::new();
        let export = bench.queue.prepare_export(false).unwrap();
        bench.disk.fail(call, Errno::IO);
        let refused = bench.queue.confirm_export(&export, Digest::of(b"one"));
        assert!(is_stopped(refused, Stopped::Chain));
        bench.assert_stopped(Stopped::Chain);
        let first = bench.first;
        let (queue, findings, _folder) = bench.restart();
        assert!(findings.is_empty(), "{findings}");
        let again = queue.prepare_export(false).unwrap();
        assert_eq!(ids(&again), [first]);
        // The file was in its place already when its folder was not confirmed.
        let used = u64::from(call == Call::SyncFolder);
        assert_eq!(again.sequence, 1 + used);
    }
}

#[test]
fn a_chain_that_cannot_be_written_changes_nothing() {
    let bench = Bench::new();
    let export = bench.queue.prepare_export(false).unwrap();
    bench.disk.fail(Call::Replace, Errno::NOSPC);
    let refused = bench.queue.confirm_export(&export, Digest::of(b"one"));
    assert!(
        matches!(refused, Err(QueueError::Files { .. })),
        "{refused:?}"
    );
    bench.disk.heal();
    assert_eq!(bench.queue.status().sequence, 0);
    bench
        .queue
        .confirm_export(&export, Digest::of(b"one"))
        .unwrap();
    assert_eq!(bench.queue.status().sequence, 1);
}

#[test]
fn records_that_fail_after_the_chain_are_exported_again() {
    let bench = Bench::new();
    let export = bench.queue.prepare_export(false).unwrap();
    bench.disk.fail(Call::Index, Errno::IO);
    let refused = bench.queue.confirm_export(&export, Digest::of(b"one"));
    assert!(is_stopped(refused, Stopped::Index));
    bench.assert_stopped(Stopped::Index);
    let first = bench.first;
    let (queue, findings, _folder) = bench.restart();
    assert!(findings.is_empty(), "{findings}");
    let again = queue.prepare_export(false).unwrap();
    assert_eq!(
        (again.sequence, again.previous),
        (2, Some(Digest::of(b"one")))
    );
    assert_eq!(ids(&again), [first]);
}

#[test]
fn a_disk_that_cannot_be_asked_takes_nothing() {
    let bench = Bench::new();
    bench.disk.fail(Call::Free, Errno::IO);
    let refused = bench.queue.admit(1, Class::TextOnly).unwrap_err();
    assert_eq!(refused, Refusal::DiskLow);
    let status = bench.queue.status();
    assert_eq!((status.free_disk, status.stopped), (0, None));
}

#[test]
fn a_start_on_a_failing_disk_is_an_error() {
    for (call, stray) in [
        (Call::Unlink, "00000000000000aa.part"),
        (Call::SyncAll, "000000000000000000000000000000aa.age"),
    ] {
        let bench = Bench::new();
        let data = bench.folder.path().join("data");
        fs::write(bench.tips().join(stray), "age-encryption.org/v1\n").unwrap();
        drop(bench.queue);
        bench.disk.fail(call, Errno::IO);
        let failed = open_on(bench.disk.clone(), &data, Limits::default()).unwrap_err();
        assert!(matches!(failed, QueueError::Files { .. }), "{failed}");
        // And nothing is lost by having tried.
        bench.disk.heal();
        let (queue, _) = open_on(bench.disk.clone(), &data, Limits::default()).unwrap();
        assert!(ids(&queue.prepare_export(false).unwrap()).contains(&bench.first));
    }
}

#[test]
fn an_owner_that_ended_is_told() {
    let bench = Bench::new();
    let ended = bench.queue.ask(|_| panic!("for the test"));
    assert!(is_stopped::<()>(ended, Stopped::Silent));
    bench.assert_stopped(Stopped::Silent);
    assert_eq!(bench.names(), 1);
}

#[test]
fn fewer_records_than_tips_survive_a_restart() {
    let bench = Bench::new();
    let flushes = bench.disk.calls(Call::Index);
    let mut all: Vec<_> = (0..20).map(|_| bench.push().unwrap()).collect();
    assert!(
        bench.disk.calls(Call::Index) < flushes + 20,
        "tips share what the index costs"
    );
    all.push(bench.first);
    all.sort();
    let (queue, findings, _folder) = bench.restart();
    assert!(
        findings.is_empty(),
        "closing records what is unrecorded: {findings}"
    );
    assert_eq!(ids(&queue.prepare_export(false).unwrap()), all);
}
