//! A disk that fails while tips arrive.

use super::*;

#[test]
fn content_that_is_not_confirmed_stops_the_queue() {
    let bench = Bench::new();
    assert_eq!(bench.held(), [bench.first]);
    bench.disk.fail(Call::Sync, Errno::IO);
    assert!(is_stopped(bench.push_large(), Stopped::Content));
    bench.assert_stopped(Stopped::Content);
    assert_eq!(bench.names(), 1, "the part is gone");
    let first = bench.first;
    let (queue, findings, _folder) = bench.restart();
    assert!(findings.is_empty(), "{findings}");
    assert_eq!(ids(&queue.prepare_export(false).unwrap()), [first]);
}

#[test]
fn a_journal_that_is_not_confirmed_stops_the_queue() {
    let bench = Bench::new();
    assert_eq!(bench.held(), [bench.first]);
    bench.disk.fail(Call::Sync, Errno::IO);
    assert!(is_stopped(bench.push(), Stopped::Content));
    bench.assert_stopped(Stopped::Content);
    assert_eq!(bench.names(), 1, "it got no file");
    let first = bench.first;
    let (queue, findings, _folder) = bench.restart();
    // It was not acknowledged, but it is whole and costs nothing to keep.
    let found: Vec<_> = findings.iter().collect();
    assert_eq!(found, [&Finding::Restored(1), &Finding::Adopted(1)]);
    let held = ids(&queue.prepare_export(false).unwrap());
    assert!(held.len() == 2 && held.contains(&first));
}

#[test]
fn a_full_disk_found_late_refuses_one_tip() {
    type Push = fn(&Bench) -> Result<TipId, QueueError>;
    let cases: [(Call, Push); 5] = [
        (Call::Sync, Bench::push_large),
        (Call::Rename, Bench::push_large),
        (Call::Journal, Bench::push),
        (Call::Sync, Bench::push),
        (Call::Write, Bench::push),
    ];
    for errno in [Errno::NOSPC, Errno::DQUOT] {
        for (call, push) in cases {
            let bench = Bench::new();
            bench.disk.fail(call, errno);
            let refused = push(&bench);
            assert!(
                matches!(refused, Err(QueueError::DiskFull(_))),
                "{call:?}: {refused:?}"
            );
            assert_eq!(bench.names(), 1);
            bench.disk.heal();
            assert_eq!(bench.queue.status().stopped, None);
            let second = push(&bench).unwrap();
            let mut both = vec![bench.first, second];
            both.sort();
            assert_eq!(bench.held(), both);
        }
    }
}

#[test]
fn a_name_that_cannot_be_given_refuses_one_tip() {
    let bench = Bench::new();
    bench.disk.fail(Call::Rename, Errno::IO);
    assert!(matches!(bench.push_large(), Err(QueueError::Write(_))));
    assert_eq!(bench.names(), 1);
    bench.disk.heal();
    bench.push_large().unwrap();
    assert_eq!(bench.held().len(), 2);
}

#[test]
fn names_that_are_not_confirmed_stop_the_queue() {
    let bench = Bench::new();
    assert_eq!(bench.held(), [bench.first]);
    bench.disk.fail(Call::SyncFolder, Errno::IO);
    assert!(is_stopped(bench.push_large(), Stopped::Folder));
    bench.assert_stopped(Stopped::Folder);
    let first = bench.first;
    let (queue, findings, _folder) = bench.restart();
    // It was not acknowledged, but it is whole and costs nothing to keep.
    assert_eq!(findings.iter().collect::<Vec<_>>(), [&Finding::Adopted(1)]);
    let held = ids(&queue.prepare_export(false).unwrap());
    assert!(held.len() == 2 && held.contains(&first));
}

#[test]
fn writes_may_be_short() {
    let bench = Bench::new();
    *bench.disk.mouthful.lock().unwrap() = Some(1000);
    let second = bench.push().unwrap();
    let export = bench.queue.prepare_export(false).unwrap();
    assert!(export.findings.is_empty(), "{}", export.findings);
    assert!(ids(&export).contains(&second));
    assert!(bench.disk.calls(Call::Write) > 15);
}

#[test]
fn a_write_that_fails_leaves_nothing() {
    for (errno, kind) in [
        (Errno::NOSPC, io::ErrorKind::StorageFull),
        (Errno::IO, io::Error::from(Errno::IO).kind()),
    ] {
        let bench = Bench::new();
        let bytes = bench.queue.status().bytes;
        bench.disk.fail(Call::Write, errno);
        let text = "text".repeat(20_000);
        let Err(envelope::SealError::Io(error)) =
            sealed_text(&bench.queue, &bench.recipients, &text)
        else {
            panic!("it was sealed");
        };
        assert_eq!(error.kind(), kind);
        bench.disk.heal();
        assert_eq!((bench.names(), bench.queue.status().bytes), (1, bytes));
        bench.push().unwrap();
    }
}

#[test]
fn a_write_of_nothing_is_an_error() {
    let bench = Bench::new();
    *bench.disk.mouthful.lock().unwrap() = Some(0);
    let admission = bench.queue.admit(1 << 20, Class::TextOnly).unwrap();
    let mut part = bench.queue.part(admission).unwrap();
    // Interrupted at first, perhaps, but not for ever.
    let written = part.write_all(&[0; 1 << 18]);
    assert_eq!(written.unwrap_err().kind(), io::ErrorKind::WriteZero);
}

#[test]
fn an_id_that_is_taken_costs_the_others_of_its_group_nothing() {
    // In every order of the ids, which is the order of their files.
    for _ in 0..4 {
        let bench = Bench::new();
        let sealed: Vec<_> = (0..3)
            .map(|_| sealed(&bench.queue, &bench.recipients).unwrap())
            .collect();
        let taken = sealed[0].id();
        fs::write(bench.tips().join(format!("{taken}.age")), "mine").unwrap();
        let (answer, answered) = std::sync::mpsc::sync_channel(3);
        // The owner is busy, so that they become one group.
        let busy = bench.queue.clone();
        let busy = std::thread::spawn(move || {
            busy.ask(|_| std::thread::sleep(std::time::Duration::from_millis(200)))
        });
        std::thread::sleep(std::time::Duration::from_millis(50));
        for sealed in sealed {
            let (answer, id) = (answer.clone(), sealed.id());
            let tell = move |result: Result<_, _>| answer.send((id, result.is_ok())).unwrap();
            bench.queue.submit(sealed, tell);
        }
        busy.join().unwrap().unwrap();
        for (id, kept) in answered.iter().take(3) {
            assert_eq!(kept, id != taken);
        }
        // The journal was emptied when all of them had their files: the first, two, and mine.
        assert_eq!(*bench.disk.durable.lock().unwrap(), 4);
        let mine = fs::read(bench.tips().join(format!("{taken}.age"))).unwrap();
        assert_eq!(mine, b"mine");
    }
}
