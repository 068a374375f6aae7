//! Goal: no metadata leaves the sender. Every file of the corpus is sent as a tip of its own to the running
//! relay, exported and opened, and judged with the tools that people open such files with: what is delivered
//! holds nothing that was planted, shows what the file showed, and opens without complaint.

#[path = "../../src/scrub/tests/support/canaries.rs"]
mod canaries;
#[path = "files/judge.rs"]
mod judge;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use bocca_tests::{binary, run, Form, Scene};
use canaries::{cases, found, Case};
use judge::{destroyed, shown_otherwise, strange, tags, texts};

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");

/// The files that came out, by the name of the one that went in.
type Delivered = BTreeMap<String, PathBuf>;

#[test]
fn files_arrive_clean_and_whole() {
    let cases = cases(Path::new(CORPUS));
    let scene = Scene::new();
    let delivered = deliver(&scene, &cases);
    let wrong = cases.iter().filter(|case| !is_right(case, &delivered));
    let wrong: Vec<String> = wrong.map(name).collect();
    assert!(
        wrong.is_empty(),
        "cleaned or refused against the list: {wrong:?}"
    );
    let folder = scene.path("documents");
    let texts = [
        texts(&dirty(&cases, &delivered), &folder.join("dirty")),
        texts(&delivered, &folder.join("clean")),
    ];
    let mut wrong = shown_otherwise(&scene, &cases, &delivered);
    for case in &cases {
        let Some(clean) = delivered.get(&name(case)) else {
            continue;
        };
        let tags = tags(clean);
        let told = [
            std::fs::read(clean).expect("a file"),
            tags.clone().into_bytes(),
        ]
        .concat();
        let hits = found(&case.canaries, &told);
        if !hits.is_empty() {
            wrong.push(format!("{}: {hits:?}", name(case)));
        }
        wrong.extend(strange(&tags).map(|tag| format!("{}: {tag}", name(case))));
        wrong.extend(destroyed(case, clean, &texts).map(|why| format!("{}: {why}", name(case))));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_command_says_what_went_and_overwrites_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let scrub = |files: &[&str], to: &str| {
        let files = files.iter().map(|file| format!("{CORPUS}/files/{file}"));
        let mut command = Command::new(binary("bocca-relay"));
        run(command
            .arg("scrub")
            .args(files)
            .arg("--to")
            .arg(folder.path().join(to)))
    };
    let one = scrub(&["jpg-gps.jpg"], "clean.jpg");
    assert_eq!(one.code, 0, "{}", one.stderr);
    assert!(
        one.stdout.contains("removed 1 GPS position"),
        "{}",
        one.stdout
    );
    let copy = || std::fs::read(folder.path().join("clean.jpg")).expect("a copy");
    let before = copy();
    let again = scrub(&["png-text.png"], "clean.jpg");
    let says = again.stderr.contains("nothing is overwritten");
    assert!(again.code == 1 && says, "{}", again.stderr);
    assert!(before == copy());
    let some = scrub(&["jpg-gps.jpg", "7z-times.7z"], "copies");
    assert_eq!(some.code, 3, "{}", some.stderr);
    assert!(
        some.stderr
            .contains("7z-times.7z: this file is a 7Z archive"),
        "{}",
        some.stderr
    );
    assert!(folder.path().join("copies/jpg-gps.jpg").exists());
    assert!(!folder.path().join("copies/7z-times.7z").exists());
    // Several are cleaned at once, the slowest of these is the first.
    let several = [
        "docx-media-exif-thumb.docx",
        "txt-control.txt",
        "png-text.png",
        "jpg-gps.jpg",
    ];
    let told = scrub(&several, "several").stdout;
    let place = |file: &&str| told.find(*file).unwrap_or(usize::MAX);
    let in_order = several.is_sorted_by_key(place) && place(&several[3]) < told.len();
    assert!(in_order, "{told}");
    assert_eq!(scrub(&["7z-times.7z"], "none").code, 1);
    assert_eq!(scrub(&[], "none").code, 2);
}

fn name(case: &Case) -> String {
    case.path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Sends each file in a tip of its own and opens what arrives. A file that is refused has its page.
fn deliver(scene: &Scene, cases: &[Case]) -> Delivered {
    let relay = scene.serve();
    for case in cases {
        let bytes = std::fs::read(&case.path).expect("a file of the corpus");
        // The sender's name and type say nothing true.
        let form = Form::message(&name(case)).file("x.exe", "a/b", &bytes);
        let reply = relay.send(form);
        let answered = reply.status == 200 || reply.text().contains("was refused");
        assert!(answered, "{}: {}", name(case), reply.status);
    }
    let batch = scene.export("batch.tar");
    let opened = scene.open(&batch);
    assert_eq!(opened.code, 0, "{}", opened.stderr);
    assert_eq!(relay.stop().0, 0);
    let tips = scene.opened().into_iter().filter_map(|tip| {
        let message = std::fs::read_to_string(tip.join("message.txt")).ok()?;
        let mut files = std::fs::read_dir(tip.join("attachments")).ok()?;
        Some((message.trim_end().to_owned(), files.next()?.ok()?.path()))
    });
    tips.collect()
}

fn is_right(case: &Case, delivered: &Delivered) -> bool {
    match (delivered.contains_key(&name(case)), case.expected.as_str()) {
        (true, expected) => expected != "refuse",
        (false, expected) => expected != "clean",
    }
}

fn dirty(cases: &[Case], delivered: &Delivered) -> Delivered {
    let sent = cases
        .iter()
        .filter(|case| delivered.contains_key(&name(case)));
    sent.map(|case| (name(case), case.path.clone())).collect()
}
