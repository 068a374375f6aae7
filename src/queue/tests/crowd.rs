//! Many at once: pushes that share their waits for the disk, and room that is promised only once.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

mod desk;

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Mutex;
use std::thread;

use bocca_queue::{open, Class, Limits, Overflow, Refusal};
use desk::{export, held, push, push_many, Desk, ROOM};
use envelope::TipId;

#[test]
fn sixty_four_senders_at_once() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let acknowledged: Mutex<Vec<TipId>> = Mutex::default();
    thread::scope(|scope| {
        for sender in 0..64 {
            let (queue, acknowledged) = (queue.clone(), &acknowledged);
            scope.spawn(move || {
                for n in 0..5 {
                    let id = push(&queue, &format!("{sender}.{n}")).unwrap();
                    acknowledged.lock().unwrap().push(id);
                }
            });
        }
    });
    let mut acknowledged = acknowledged.into_inner().unwrap();
    acknowledged.sort();
    assert_eq!(acknowledged.len(), 320);
    assert_eq!(held(&queue), acknowledged);
    drop(queue);
    assert_eq!(held(&desk.open_clean()), acknowledged);
    assert_eq!(desk.names().len(), 320);
}

#[test]
fn senders_operator_and_receipts_at_once() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let done = AtomicBool::new(false);
    let (pushed, deleted) = thread::scope(|scope| {
        let senders: Vec<_> = (0..8)
            .map(|_| scope.spawn(|| push_many(&queue, 30)))
            .collect();
        let operator = scope.spawn(|| {
            let mut deleted = Vec::new();
            while !done.load(Ordering::Relaxed) {
                let batch = export(&queue, "batch");
                let some: Vec<_> = batch.tips.iter().map(|tip| tip.id).step_by(2).collect();
                let counts = queue.acknowledge(&some).unwrap();
                assert_eq!(counts.deleted as usize, some.len());
                deleted.extend(some);
            }
            deleted
        });
        let pushed: Vec<_> = senders
            .into_iter()
            .flat_map(|sender| sender.join().unwrap())
            .collect();
        done.store(true, Ordering::Relaxed);
        (pushed, operator.join().unwrap())
    });
    let mut left: Vec<_> = pushed;
    assert_eq!(left.len(), 240);
    left.retain(|id| !deleted.contains(id));
    left.sort();
    assert_eq!(held(&queue), left);
    let status = queue.status();
    assert_eq!(status.waiting + status.exported, left.len() as u64);
    assert_eq!(status.gone, deleted.len() as u64);
    drop(queue);
    assert_eq!(held(&desk.open_clean()), left);
}

fn limits(capacity: u64) -> Limits {
    Limits {
        capacity,
        disk_reserve: 0,
        ..Limits::default()
    }
}

#[test]
fn promised_room_is_promised_once() {
    let desk = Desk::new();
    let (queue, _) = open(&desk.data(), limits(1000)).unwrap();
    let files = queue.admit(900, Class::WithFiles).unwrap();
    assert_eq!(
        queue.admit(1, Class::WithFiles).unwrap_err(),
        Refusal::FilesRefused
    );
    let text = queue.admit(100, Class::TextOnly).unwrap();
    assert_eq!(queue.admit(1, Class::TextOnly).unwrap_err(), Refusal::Full);
    assert_eq!(queue.admit(1, Class::WithFiles).unwrap_err(), Refusal::Full);
    drop(text);
    let text = queue.admit(60, Class::TextOnly).unwrap();
    assert_eq!(queue.admit(41, Class::TextOnly).unwrap_err(), Refusal::Full);
    drop((files, text));
    queue.admit(900, Class::WithFiles).unwrap();
    assert_eq!(
        queue.admit(u64::MAX, Class::TextOnly).unwrap_err(),
        Refusal::Full
    );
}

#[test]
fn uploads_do_not_overshoot_together() {
    let desk = Desk::new();
    let (queue, _) = open(&desk.data(), limits(10 * ROOM)).unwrap();
    let full = Mutex::new(0);
    thread::scope(|scope| {
        for _ in 0..32 {
            scope.spawn(|| match queue.admit(ROOM, Class::TextOnly) {
                Ok(admission) => {
                    let mut part = queue.part(admission).unwrap();
                    part.write_all(&vec![0; ROOM as usize]).unwrap();
                    // Held until all have tried, so that no room comes back.
                    std::mem::forget(part);
                }
                Err(refusal) => {
                    assert_eq!(refusal, Refusal::Full);
                    *full.lock().unwrap() += 1;
                }
            });
        }
    });
    assert_eq!(full.into_inner().unwrap(), 22);
}

#[test]
fn what_is_held_counts_as_long_as_it_is_held() {
    let desk = Desk::new();
    let (queue, _) = open(&desk.data(), limits(2 * ROOM)).unwrap();
    let first = push(&queue, "one").unwrap();
    let size = queue.status().bytes;
    let rest = 2 * ROOM - size;
    drop(queue.admit(rest, Class::TextOnly).unwrap());
    assert_eq!(
        queue.admit(rest + 1, Class::TextOnly).unwrap_err(),
        Refusal::Full
    );
    drop(queue);
    let (queue, _) = open(&desk.data(), limits(2 * ROOM)).unwrap();
    assert_eq!(
        queue.admit(rest + 1, Class::TextOnly).unwrap_err(),
        Refusal::Full
    );
    export(&queue, "one");
    assert_eq!(
        queue.admit(rest + 1, Class::TextOnly).unwrap_err(),
        Refusal::Full
    );
    queue.acknowledge(&[first]).unwrap();
    queue.admit(2 * ROOM, Class::TextOnly).unwrap();
}

#[test]
fn a_part_holds_no_more_than_its_room() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    for chunk in [1, 999, 70_000] {
        let room = 3 * chunk as u64;
        let mut part = queue
            .part(queue.admit(room, Class::WithFiles).unwrap())
            .unwrap();
        for _ in 0..3 {
            part.write_all(&vec![7; chunk]).unwrap();
        }
        for size in [1, chunk] {
            let error = part.write_all(&vec![7; size]).unwrap_err();
            let inner = error.get_ref().unwrap();
            assert!(inner.is::<Overflow>(), "{inner}");
        }
    }
    assert_eq!(desk.names().len(), 0);
}

#[test]
fn free_disk_is_promised_once_too() {
    let desk = Desk::new();
    drop(desk.open_clean());
    let free = desk.open_clean().status().free_disk;
    let reserve = Limits {
        capacity: u64::MAX,
        text_reserve_percent: 0,
        disk_reserve: free / 2,
    };
    let (queue, _) = open(&desk.data(), reserve).unwrap();
    assert_eq!(
        queue.admit(free, Class::TextOnly).unwrap_err(),
        Refusal::DiskLow
    );
    let third = queue.admit(free / 3, Class::TextOnly).unwrap();
    assert_eq!(
        queue.admit(free / 3, Class::TextOnly).unwrap_err(),
        Refusal::DiskLow
    );
    drop(third);
    queue.admit(free / 3, Class::TextOnly).unwrap();
}
