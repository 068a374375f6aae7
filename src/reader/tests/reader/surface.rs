//! The edges that other programs and people rely on: usage, help, escapes, and no network.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::{cases::prepared, on_a_terminal, seal_tip, Scene, Sealed, READER};
use envelope::{Kind, Mailbox, Tip};
use tempfile::TempDir;

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
    let (template, tips) = scene_of_the_examples();
    for command in commands(&template, &[]) {
        let help = template.reader(command.iter().map(String::as_str).chain(["--help"]));
        let examples = examples(&help.expect(0).out);
        assert!(!examples.is_empty(), "{command:?} has no example");
        for example in examples {
            let folder = copy_of(&template);
            for line in example {
                let (code, seen) = run(folder.path(), &of_these(&tips, &line));
                assert_eq!(code, Some(0), "{command:?}: {line}: {seen}");
            }
        }
    }
}

/// The program itself and all its commands, as its help lists them.
fn commands(scene: &Scene, above: &[String]) -> Vec<Vec<String>> {
    let arguments = above.iter().map(String::as_str).chain(["--help"]);
    let help = scene.reader(arguments).expect(0).out;
    let listed = help.split("\nCommands:\n").nth(1).unwrap_or_default();
    let lines = listed.lines().take_while(|line| !line.is_empty());
    let names = lines.filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    let mut all = vec![above.to_vec()];
    for name in names.filter(|name| !["", "help"].contains(name)) {
        all.extend(commands(scene, &[above, &[name.to_owned()]].concat()));
    }
    all
}

/// The examples of a help text, each with its lines: one is for the folder that the line above it leaves.
fn examples(help: &str) -> Vec<Vec<String>> {
    let joined = help.replace("\\\n", " ");
    let examples = joined.split("\n\n").map(|example| {
        let lines = example.lines();
        let commands = lines.filter_map(|line| line.trim().strip_prefix("$ "));
        commands.map(str::to_owned).collect::<Vec<_>>()
    });
    examples.filter(|lines| !lines.is_empty()).collect()
}

/// A line with the tips that are there for those that it names.
fn of_these([first, second]: &[String; 2], line: &str) -> String {
    line.replace("3f2a", &first[..8])
        .replace("91b0", &second[..8])
        .replace("0123456789abcdef0123456789abcdef", first)
        .replace("fedcba9876543210fedcba9876543210", second)
}

/// What somebody types for a line that cannot run without a terminal. The others run as from a script.
fn typed(line: &str) -> &'static [(&'static str, &'static str)] {
    // It is a screen, and keys.
    if line.contains(" browse ") {
        return &[("quit", "q")];
    }
    // `keygen`, `key join` and `key rotate` ask for the passphrase of the identity that they make, and `open` for that
    // of one that was just joined: a passphrase is taken from a terminal only.
    if line.contains(" --output ") && !line.contains("--no-passphrase") {
        return &[
            ("New passphrase", "correct horse"),
            ("again", "correct horse"),
        ];
    }
    if line.contains("--identity /dev/shm/") {
        return &[("Passphrase for", "correct horse")];
    }
    &[]
}

/// Runs a line in a folder: how it ended, and what was seen.
fn run(folder: &Path, line: &str) -> (Option<i32>, String) {
    // What it makes must not be there.
    let mut words = line.split(' ').skip_while(|word| *word != "--output");
    if let Some(made) = words.nth(1) {
        drop(fs::remove_file(folder.join(made.trim_start_matches('/'))));
    }
    // The test's own folder instead of the machine's memory, and the program that an answer comes from.
    let own = line.replace("/dev/shm/", "dev/shm/");
    let command = format!(
        "answer() {{ echo 'thank you'; }}; {}",
        own.replacen("bocca-reader", READER, 1)
    );
    let answers = typed(line);
    if !answers.is_empty() {
        return on_a_terminal(folder, &command, answers);
    }
    let output = Command::new("sh")
        .args(["-c", &command])
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let seen = [output.stdout, output.stderr].concat();
    (
        output.status.code(),
        String::from_utf8_lossy(&seen).into_owned(),
    )
}

fn copy_of(scene: &Scene) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let copied = Command::new("cp")
        .arg("-a")
        .arg(scene.path("."))
        .arg(folder.path())
        .status()
        .unwrap();
    assert!(copied.success());
    folder
}

/// A folder in which the examples find what they name, and the ids of two tips.
fn scene_of_the_examples() -> (Scene, [String; 2]) {
    let scene = prepared();
    fs::create_dir_all(scene.path("dev/shm")).unwrap();
    fs::copy(scene.path("old.key"), scene.path("unit-2.key")).unwrap();
    fs::write(scene.path("unit.txt"), &scene.identity.recipient).unwrap();
    fs::write(scene.path("answer.txt"), "thank you").unwrap();
    let split = "key split unit.key --threshold 2 --shares 3 --to shares";
    scene.reader(split.split(' ')).expect(0);
    for (share, name) in [(1, "one.txt"), (3, "three.txt")] {
        let share = scene.path(&format!("shares/share-{share}-of-3.txt"));
        fs::copy(share, scene.path(name)).unwrap();
    }
    let tips = [
        "Diese Tasche wurde in Riga auf dem Markt verkauft.",
        "It was on the central market of Riga.",
    ]
    .map(|message| answerable(&scene, message));
    scene.batch("0007.tar", 7, None, &tips);
    scene.open("0007.tar", &[]).expect(0);
    let ids = tips.map(|tip| tip.id.to_string());
    scene
        .reader(["label", "case", &ids[0], "--decide", "lead"])
        .expect(0);
    (scene, ids)
}

/// A tip about a bag with a mailbox.
fn answerable(scene: &Scene, message: &str) -> Sealed {
    let mut tip = Tip::default();
    tip.appeal = Some("bag-17".to_owned());
    tip.message = message.to_owned();
    tip.mailbox = Some(Mailbox {
        id: [7; 16],
        recipient: envelope::generate(Kind::Classic).recipient.clone(),
    });
    seal_tip(&scene.identity, &tip, &[])
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
