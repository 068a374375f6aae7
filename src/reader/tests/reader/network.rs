//! No command makes a call of the network, as the kernel sees it.

use std::fs;
use std::process::Command;

use crate::support::cases;
use crate::support::{on_a_terminal, Scene, READER};

/// Runs a command and all that it starts under the kernel's eyes; fails if one of them asks for the network.
fn traced(scene: &Scene, command: &str, answers: &[(&str, &str)]) -> Option<i32> {
    let found = Command::new("strace").arg("-V").output();
    assert!(
        found.is_ok(),
        "strace is missing: this test needs it (apt-get install strace)"
    );
    let traced = format!("strace -f -e trace=network -o trace {READER} {command}");
    let (code, seen) = on_a_terminal(scene.folder.path(), &traced, answers);
    let trace = fs::read_to_string(scene.path("trace")).unwrap_or_default();
    assert!(
        trace.contains("+++ exited"),
        "strace could not follow the program: {seen}"
    );
    let is_call = |line: &&str| !line.contains("+++") && !line.contains("---");
    let calls: Vec<_> = trace.lines().filter(is_call).collect();
    assert!(calls.is_empty(), "{command}: {calls:?}");
    code
}

#[test]
fn no_command_touches_the_network() {
    let scene = cases::prepared();
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
        traced(&scene, command, answers);
    }
}

#[test]
fn no_command_on_a_case_touches_the_network() {
    let (scene, tips) = cases::case();
    let id = &tips[0].id;
    fs::write(
        scene.path("unit.txt"),
        format!("{}\n", scene.identity.recipient),
    )
    .unwrap();
    fs::write(scene.path("answer.txt"), "thank you\n").unwrap();
    let no_mailbox = 1;
    let commands = [
        ("list case".to_owned(), 0),
        ("list case --csv".to_owned(), 0),
        ("search case riga".to_owned(), 0),
        (format!("show case {id}"), 0),
        (format!("label case {id} --add x --decide lead"), 0),
        (format!("note case {id} seen"), 0),
        ("export case --decision lead --to evidence.tar".to_owned(), 0),
        ("report case --to report".to_owned(), 0),
        ("index case".to_owned(), 0),
        ("key split unit.key --threshold 2 --shares 3 --to shares".to_owned(), 0),
        ("key join shares/share-1-of-3.txt shares/share-3-of-3.txt --output joined.key --no-passphrase".to_owned(), 0),
        ("key rotate unit.key --output next.key --classic --no-passphrase".to_owned(), 0),
        ("key test unit.txt --identity unit.key".to_owned(), 0),
        (format!("reply case {id} --message answer.txt --to out.replies"), no_mailbox),
    ];
    for (command, code) in commands {
        assert_eq!(traced(&scene, &command, &[]), Some(code), "{command}");
    }
    assert_eq!(traced(&scene, "browse case", &[("quit", "q")]), Some(0));
}
