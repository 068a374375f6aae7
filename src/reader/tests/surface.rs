//! The edges that other programs and people rely on: usage, help, escapes, and no network.

// Scenarios: a failure is a panic, and a list of cases is as long as it is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::too_many_lines)]

mod support;

use std::fs::{self, File};
use std::process::Command;

use support::{on_a_terminal, Scene, Signer, READER};

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
            let answers: &[(&str, &str)] =
                match example.contains("keygen") && !example.contains("--no-passphrase") {
                    true => &[
                        ("New passphrase", "correct horse"),
                        ("again", "correct horse"),
                    ],
                    false => &[],
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

/// A folder in which the examples find what they name.
fn prepared() -> Scene {
    let scene = Scene::new();
    let old = Scene::new();
    support::write_identity(&scene.path("old.key"), &old.identity);
    let signer = Signer::new(&scene);
    fs::rename(scene.path("relay.pub"), scene.path("batch.pub")).unwrap();
    fs::create_dir(scene.path("keys")).unwrap();
    fs::create_dir(scene.path("stick")).unwrap();
    let first = scene.batch("0001.tar", 1, None, &[scene.seal("one", &[b"file"])]);
    fs::copy(scene.path("0001.tar"), scene.path("stick/0001.tar")).unwrap();
    scene.batch(
        "stick/0002.tar",
        2,
        Some(first),
        &[old.seal("two", &[]), scene.seal("three", &[])],
    );
    fs::remove_file(scene.path("stick/0002.tar")).unwrap();
    scene.batch(
        "stick/0002.tar",
        2,
        Some(first),
        &[scene.seal("three", &[])],
    );
    for batch in ["0001.tar", "stick/0001.tar", "stick/0002.tar"] {
        signer.sign(&scene.path(batch));
    }
    scene
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
fn no_command_touches_the_network() {
    let found = Command::new("strace").arg("-V").output();
    assert!(
        found.is_ok(),
        "strace is missing: this test needs it (apt-get install strace)"
    );
    let scene = prepared();
    let passphrase = [
        ("New passphrase", "correct horse"),
        ("again", "correct horse"),
    ];
    let encrypted = [("Passphrase for new.key", "correct horse")];
    let commands: [(&str, &[(&str, &str)]); 6] = [
        ("keygen --output new.key", &passphrase),
        ("keygen --output plain.key --no-passphrase", &[]),
        (
            "inspect stick/0001.tar stick/0002.tar --relay-key batch.pub",
            &[],
        ),
        (
            "open 0001.tar --identity unit.key --into case --receipt r --relay-key batch.pub",
            &[],
        ),
        (
            "open 0001.tar --identity unit.key --identity new.key --into case --json",
            &encrypted,
        ),
        ("open no-such.tar --identity unit.key --into case", &[]),
    ];
    for (command, answers) in commands {
        let traced = format!("strace -f -e trace=network -o trace {READER} {command}");
        let (_, seen) = on_a_terminal(scene.folder.path(), &traced, answers);
        let trace = fs::read_to_string(scene.path("trace")).unwrap_or_default();
        assert!(
            trace.contains("+++ exited"),
            "strace could not follow the program: {seen}"
        );
        let calls: Vec<_> = trace.lines().filter(|line| !line.contains("+++")).collect();
        assert!(calls.is_empty(), "{command}: {calls:?}");
    }
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
