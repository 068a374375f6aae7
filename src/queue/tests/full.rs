//! A disk that is really full: a file system of 8 MiB in memory. Needs the right to mount one; without it
//! the same outcomes are still tested with injected errors.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

mod desk;

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::PathBuf;
use std::process::Command;

use bocca_queue::{open, Class, Finding, Limits, QueueError, Refusal};
use desk::{held, push, push_into, ROOM};
use envelope::Digest;

/// A small file system that goes with the test.
struct Small(tempfile::TempDir);

impl Small {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=8m,mode=700", "bocca-test"])
            .arg(folder.path())
            .output()
            .is_ok_and(|output| output.status.success());
        mounted.then_some(Self(folder))
    }

    fn data(&self) -> PathBuf {
        self.0.path().join("data")
    }

    /// Takes all the room that is left.
    fn fill(&self) -> File {
        let mut ballast = File::create(self.0.path().join("ballast")).unwrap();
        while ballast.write_all(&[0; 512]).is_ok() {}
        ballast
    }

    /// Gives it back.
    fn empty(&self, ballast: File) {
        drop(ballast);
        fs::remove_file(self.0.path().join("ballast")).unwrap();
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

fn limits(disk_reserve: u64) -> Limits {
    Limits {
        disk_reserve,
        ..Limits::default()
    }
}

#[test]
fn a_low_disk_refuses_before_it_is_full() {
    let Some(small) = Small::mount() else { return };
    let (queue, _) = open(&small.data(), limits(2 << 20)).unwrap();
    let mut kept = Vec::new();
    loop {
        match queue.admit(ROOM, Class::TextOnly) {
            Ok(room) => kept.push(push_into(&queue, room, "text").unwrap()),
            Err(refusal) => {
                assert_eq!(refusal, Refusal::DiskLow);
                break;
            }
        }
        assert!(kept.len() < 500);
    }
    assert!(kept.len() > 5);
    assert_eq!(queue.status().refuses_files, None, "a small one still fits");
    kept.sort();
    assert_eq!(held(&queue), kept);
    // The index needs some of what the first tips leave.
    let again = kept.chunks(4).find_map(|ids| {
        queue.acknowledge(ids).unwrap();
        queue.admit(ROOM, Class::TextOnly).ok()
    });
    push_into(&queue, again.unwrap(), "room again").unwrap();
}

#[test]
fn a_full_disk_loses_nothing_that_was_acknowledged() {
    let Some(small) = Small::mount() else { return };
    let (queue, _) = open(&small.data(), limits(0)).unwrap();
    let first = push(&queue, "first").unwrap();
    let admission = queue.admit(ROOM, Class::TextOnly).unwrap();
    // Someone else fills the disk after the room was promised.
    let ballast = small.fill();
    assert_eq!(
        queue.admit(ROOM, Class::TextOnly).unwrap_err(),
        Refusal::DiskLow
    );

    let mut part = queue.part(admission).unwrap();
    let error = part
        .write_all(&[1; 50_000])
        .and_then(|()| part.flush())
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::StorageFull);
    drop(part);
    assert_eq!(
        queue.status().stopped,
        None,
        "nothing was trusted to the disk yet"
    );
    assert_eq!(held(&queue), [first]);

    small.empty(ballast);
    let second = push(&queue, "second").unwrap();
    drop(queue);
    let (queue, findings) = open(&small.data(), limits(0)).unwrap();
    assert!(findings.is_empty(), "{findings}");
    let mut both = [first, second];
    both.sort();
    assert_eq!(held(&queue), both);
}

#[test]
fn an_index_without_room_waits_for_some() {
    let Some(small) = Small::mount() else { return };
    let (queue, _) = open(&small.data(), limits(0)).unwrap();
    let first = push(&queue, "first").unwrap();
    assert_eq!(held(&queue), [first]);
    let admission = queue.admit(ROOM, Class::TextOnly).unwrap();
    let part = queue.part(admission).unwrap();
    let sealed = envelope::seal(
        &desk::tip("x"),
        desk::recipients(),
        part,
        &mut |_, _| Ok(()),
    );
    let ballast = small.fill();
    // The tip's file is whole and durable, so it is in the queue; its record can wait.
    let mut both = [first, queue.push(sealed.unwrap()).unwrap()];
    both.sort();
    let export = queue.prepare_export(false).unwrap();
    assert_eq!(desk::ids(&export), both, "a full disk can be exported");
    let refused = queue.acknowledge(&both);
    assert!(matches!(refused, Err(QueueError::NoRoom)), "{refused:?}");
    let digest = Digest::of(b"one");
    let refused = queue.confirm_export(&export, digest);
    assert!(matches!(refused, Err(QueueError::NoRoom)), "{refused:?}");
    let status = queue.status();
    assert_eq!(
        (status.stopped, status.waiting, status.sequence),
        (None, 2, 0)
    );
    drop(queue);
    let refused = open(&small.data(), limits(0)).map(drop).unwrap_err();
    let full =
        matches!(&refused, QueueError::Index(error) if error.kind() == ErrorKind::StorageFull);
    assert!(full || matches!(refused, QueueError::NoRoom), "{refused}");

    small.empty(ballast);
    let (queue, findings) = open(&small.data(), limits(0)).unwrap();
    let found: Vec<_> = findings.iter().collect();
    assert_eq!(found, [&Finding::Adopted(1)]);
    let export = queue.prepare_export(false).unwrap();
    assert_eq!(desk::ids(&export), both);
    queue.confirm_export(&export, digest).unwrap();
    assert_eq!(queue.acknowledge(&both).unwrap().deleted, 2);
}
