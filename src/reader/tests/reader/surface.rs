//! The edges that other programs and people rely on: usage, help, escapes, and no network.

use std::fs::{self, File};
use std::process::Command;

use crate::support::{cases::prepared, on_a_terminal, Scene, READER};

#[test]
fn usage_errors_are_code_2_and_change_nothing() {
    let scene = Scene::new();
    let wrong: [&[&str]; 8] = [
        &[],
        &["inspect"],
        &["open", "1.tar"],
        &["open", "--into", "case", "--identity", "unit.key"],
        &["keygen"],
        &["keygen", "--output", "k", "--passphrase", "secret"],
        &["unseal", "1.tar"],
        &[
            "open",
            "1.tar",
            "--identity",
            "unit.key",
            "--into",
            "case",
            "--force",
        ],
    ];
    for arguments in wrong {
        let run = scene.reader(arguments).expect(2);
        assert!(run.out.is_empty(), "{arguments:?}");
        assert!(
            run.err.starts_with("bocca-reader: "),
            "{arguments:?}: {}",
            run.err
        );
    }
    assert_eq!(fs::read_dir(scene.folder.path()).unwrap().count(), 1);
}

#[test]
fn help_and_version_go_to_stdout() {
    let scene = Scene::new();
    for arguments in [
        &["--help"][..],
        &["keygen", "--help"],
        &["inspect", "--help"],
        &["open", "--help"],
        &["help", "open"],
    ] {
        let run = scene.reader(arguments).expect(0);
        assert!(run.out.contains("Usage: bocca-reader") && run.err.is_empty());
    }
    assert!(scene
        .reader(["--version"])
        .expect(0)
        .out
        .starts_with("bocca-reader "));
}

#[test]
fn every_example_of_the_help_runs() {
    let mut ran = 0;
    for arguments in [
        &["--help"][..],
        &["keygen", "--help"],
        &["inspect", "--help"],
        &["open", "--help"],
    ] {
        let scene = Scene::new();
        for example in examples(&scene.reader(arguments).expect(0).out) {
            let scene = prepared();
            let answers: &[(&str, &str)] = match example.as_str() {
                browse if browse.contains("browse") => &[("quit", "q")],
                open if open.contains("--no-passphrase") || !open.contains("keygen") => &[],
                _ => &[
                    ("New passphrase", "correct horse"),
                    ("again", "correct horse"),
                ],
            };
            if example.contains("keygen") {
                fs::remove_file(scene.path("unit.key")).unwrap();
            }
            let command = example.replacen("bocca-reader", READER, 1);
            let (code, seen) = on_a_terminal(scene.folder.path(), &command, answers);
            assert_eq!(code, Some(0), "{example}: {seen}");
            ran += 1;
        }
    }
    assert!(ran >= 10, "only {ran} examples were found");
}

/// The commands of a help text, each on one line.
fn examples(help: &str) -> Vec<String> {
    let joined = help.replace("\\\n", " ");
    joined
        .lines()
        .filter_map(|line| line.trim().strip_prefix("$ "))
        .map(str::to_owned)
        .collect()
}

#[test]
fn output_that_cannot_be_written_is_a_failure() {
    let scene = Scene::new();
    scene.batch("1.tar", 1, None, &[scene.seal("one", &[])]);
    let full = File::options().write(true).open("/dev/full").unwrap();
    let output = Command::new(READER)
        .args(["inspect", "1.tar"])
        .current_dir(scene.folder.path())
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot write to standard output"));
}

#[test]
fn the_binary_carries_no_network_crate() {
    let tree = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "-p",
            "bocca-reader",
            "-e",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{lib}",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let tree = String::from_utf8(tree.stdout).unwrap();
    assert!(tree.contains("bocca_envelope"), "cargo tree said nothing");
    for banned in [
        "tokio",
        "hyper",
        "mio",
        "socket2",
        "rustls",
        "arti_client",
        "async_std",
        "reqwest",
        "ureq",
        "native_tls",
        "openssl",
    ] {
        assert!(
            !tree.lines().any(|line| line.trim() == banned),
            "{banned} is in the reader's graph"
        );
    }
}
