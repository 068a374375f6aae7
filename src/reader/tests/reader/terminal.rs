//! What a terminal gets to see: progress, and nothing that a batch could make it do.

use std::fs;

use crate::support::{on_a_terminal, Scene, READER};

#[test]
fn a_terminal_gets_a_bar_and_never_an_escape_from_outside() {
    let scene = Scene::new();
    let hostile = "1\u{1b}]0;evil\u{7}\u{9b}31m\u{202e}.tar";
    scene.batch(
        hostile,
        1,
        None,
        &[scene.seal("one", &[]), Scene::new().seal("not ours", &[])],
    );
    let command = format!(
        "{READER} open *.tar --identity unit.key --into case; {READER} inspect *.tar; true"
    );
    let (_, seen) = on_a_terminal(scene.folder.path(), &command, &[]);
    assert!(seen.contains("2 of 2 tips"), "{seen:?}");
    assert!(
        seen.contains(r"\u{1b}]0;evil\u{7}\u{9b}31m\u{202e}.tar"),
        "{seen:?}"
    );
    assert!(!seen.contains("\u{1b}]0;") && !seen.contains('\u{9b}') && !seen.contains('\u{202e}'));

    let run = scene.open(hostile, &["--json"]).expect(3);
    let raw = run.out + &run.err;
    assert!(
        !raw.chars().any(|c| c.is_control() && c != '\n') && !raw.contains('\u{202e}'),
        "{raw:?}"
    );
    let line: serde_json::Value = serde_json::from_str(raw.lines().next().unwrap()).unwrap();
    assert_eq!(line["batch"], hostile, "programs get the name as it is");
}

#[test]
fn a_terminal_that_cannot_draw_gets_lines() {
    let scene = Scene::new();
    let tips: Vec<_> = (0..1000).map(|_| scene.seal("one", &[])).collect();
    scene.batch("1.tar", 1, None, &tips);
    for (case, terminal) in ["TERM=dumb", "env -u TERM"].iter().enumerate() {
        let command =
            format!("{terminal} {READER} open 1.tar --identity unit.key --into case-{case}");
        let (_, seen) = on_a_terminal(scene.folder.path(), &command, &[]);
        assert!(
            seen.contains("bocca-reader: 1,000 of 1,000 tips"),
            "{seen:?}"
        );
        assert!(!seen.contains('\u{1b}'));
    }
}

#[test]
fn a_manifest_cannot_speak_to_the_terminal() {
    let scene = Scene::new();
    let bytes = crate::support::batch_bytes(1, None, &[scene.seal("one", &[])]);
    let relay = format!("{}.onion", "a".repeat(56));
    let at = bytes
        .windows(relay.len())
        .position(|window| window == relay.as_bytes())
        .unwrap();
    for evil in [
        "\\u001b]0;evil\\u0007",
        "\\u202e\\u2066",
        "\u{202e}\u{9b}",
        "line\\nbocca-reader: done",
    ] {
        let mut bytes = bytes.clone();
        bytes[at..at + evil.len()].copy_from_slice(evil.as_bytes());
        fs::write(scene.path("1.tar"), bytes).unwrap();
        for run in [scene.reader(["inspect", "1.tar"]), scene.open("1.tar", &[])] {
            let run = run.expect(3);
            let printed = run.out + &run.err;
            let harmless =
                |c: char| c == '\n' || !(c.is_control() || matches!(c, '\u{202a}'..='\u{2069}'));
            assert!(printed.chars().all(harmless), "{printed:?}");
            assert!(
                !printed.contains("evil")
                    && !printed.lines().any(|line| line == "bocca-reader: done")
            );
        }
        fs::remove_dir_all(scene.path("case")).unwrap();
    }
}
