//! Start-up on folders that are in use or not fit for use, and on a chain of batches that is damaged.
#![allow(clippy::unwrap_used)] // A test fails by panicking.
#![allow(clippy::disallowed_methods)] // A test program may read its environment.

mod desk;

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use bocca_queue::{open, Finding, Limits, QueueError};
use desk::{export, push, waiting, Desk};
use envelope::Digest;

fn refused(desk: &Desk) -> QueueError {
    open(&desk.data(), Limits::default()).unwrap_err()
}

#[test]
fn an_index_that_is_locked_for_a_moment_is_waited_for() {
    let desk = Desk::new();
    drop(desk.open_clean());
    // As by a copy of sled's files in a program that is just being started.
    let copy = fs::File::open(desk.path("index")).unwrap();
    copy.lock().unwrap();
    let moment = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(200));
        drop(copy);
    });
    desk.open_clean();
    moment.join().unwrap();
}

#[test]
fn one_queue_to_a_folder() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let error = refused(&desk);
    assert!(matches!(error, QueueError::InUse(_)));
    assert!(error.to_string().contains("is in use by another process"));
    let clone = queue.clone();
    drop(queue);
    assert!(matches!(refused(&desk), QueueError::InUse(_)));
    drop(clone);
    desk.open_clean();
}

/// Run by the test below in a process of its own.
#[test]
#[ignore = "a part of another test"]
fn another_process() {
    let data = std::env::var_os("BOCCA_TEST_DATA").unwrap();
    let error = open(data.as_ref(), Limits::default()).unwrap_err();
    assert!(matches!(error, QueueError::InUse(_)), "{error}");
}

#[test]
fn two_processes_do_not_share_a_folder() {
    let desk = Desk::new();
    let _queue = desk.open_clean();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "another_process", "--ignored"])
        .env("BOCCA_TEST_DATA", desk.data())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "{said}"
    );
}

#[test]
fn folders_that_others_may_look_into_are_refused() {
    for folder in ["", "tips", "index"] {
        let desk = Desk::new();
        drop(desk.open_clean());
        let path = desk.path(folder);
        for mode in [0o750, 0o705, 0o701] {
            fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
            let error = refused(&desk);
            assert!(matches!(error, QueueError::NotPrivate(_)));
            assert!(error.to_string().contains("chmod 700"), "{error}");
        }
        fs::set_permissions(&path, Permissions::from_mode(0o700)).unwrap();
        desk.open_clean();
    }
}

#[test]
fn a_folder_of_another_user_is_refused() {
    let desk = Desk::new();
    drop(desk.open_clean());
    // Only root may give a file away.
    if std::os::unix::fs::chown(desk.data(), Some(12345), None).is_err() {
        return;
    }
    let error = refused(&desk);
    assert!(matches!(error, QueueError::NotOwner(_)), "{error}");
    assert!(error.to_string().contains("sudo -u"));
}

#[test]
fn a_file_in_the_place_of_a_folder_is_an_error() {
    for name in ["tips", "index"] {
        let desk = Desk::new();
        drop(desk.open_clean());
        fs::remove_dir_all(desk.path(name)).unwrap();
        fs::write(desk.path(name), "").unwrap();
        let error = refused(&desk);
        assert!(matches!(error, QueueError::Files { .. }), "{error}");
    }
}

#[test]
fn the_chain_is_mended_from_the_index() {
    for damage in [
        "",
        "{",
        "{\"format\":\"bocca-chain/1\",\"sequence\":9,\"previous\":null}",
    ] {
        let desk = Desk::new();
        let queue = desk.open_clean();
        push(&queue, "one").unwrap();
        export(&queue, "one");
        drop(queue);
        let whole = fs::read(desk.path("chain")).unwrap();
        fs::write(desk.path("chain"), damage).unwrap();
        let (queue, findings) = desk.open();
        assert_eq!(
            findings.iter().collect::<Vec<_>>(),
            [&Finding::ChainFromIndex]
        );
        assert_eq!(queue.status().sequence, 1);
        assert_eq!(fs::read(desk.path("chain")).unwrap(), whole);
    }
    let desk = Desk::new();
    let queue = desk.open_clean();
    push(&queue, "one").unwrap();
    export(&queue, "one");
    drop(queue);
    fs::remove_file(desk.path("chain")).unwrap();
    let (queue, findings) = desk.open();
    assert_eq!(
        findings.iter().collect::<Vec<_>>(),
        [&Finding::ChainFromIndex]
    );
    assert_eq!(queue.status().previous, Some(Digest::of(b"one")));
}

#[test]
fn a_chain_that_nothing_tells_is_an_error_or_said() {
    let desk = Desk::new();
    let queue = desk.open_clean();
    let id = push(&queue, "one").unwrap();
    export(&queue, "one");
    drop(queue);
    fs::remove_dir_all(desk.path("index")).unwrap();
    fs::write(desk.path("chain"), "?").unwrap();
    let error = refused(&desk);
    assert!(matches!(error, QueueError::Chain(_)));
    assert!(error.to_string().contains("restore it from a backup"));

    fs::remove_file(desk.path("chain")).unwrap();
    let (queue, findings) = desk.open();
    let found: Vec<_> = findings.iter().collect();
    assert_eq!(found, [&Finding::ChainLost, &Finding::Adopted(1)]);
    assert_eq!(waiting(&queue), [id]);
    assert_eq!(queue.prepare_export(false).unwrap().sequence, 1);
}
