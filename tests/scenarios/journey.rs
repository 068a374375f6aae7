//! Goal of these tests: a tip goes from the form to the investigator and back as a receipt, with
//! our own programs and with the distribution's.

use std::path::Path;
use std::process::Command;

use bocca_tests::{run, Form, Scene};

const TEXT: &str = "I know this bag. It was sold in Łódź, at the market.";

/// Zip magic and noise: a file that nothing here can clean.
const ARCHIVE: &[u8] = b"PK\x03\x04 not really, but nothing that could be cleaned either";

fn read(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn a_tip_with_curl_reaches_the_investigator_and_its_receipt_deletes_it() {
    let scene = Scene::new();
    let relay = scene.serve();
    let file = scene.path("my-name-is-in-here.txt");
    std::fs::write(&file, "\u{feff}seen on\u{200b} Tuesday\r\n").unwrap();
    let sent = run(Command::new("curl")
        .args(["--silent", "--show-error", "--fail"])
        .args(["--form-string", &format!("message={TEXT}"), "--form"])
        .arg(format!("file=@{}", file.display()))
        .arg(format!("http://{}/tip", relay.address())));
    assert_eq!(sent.code, 0, "{}", sent.stderr);

    let batch = scene.export("batch.tar");
    let opened = scene.open(&batch);
    assert_eq!(opened.code, 0, "{}", opened.stderr);
    let [tip] = &scene.opened()[..] else {
        panic!("one tip was sent: {:?}", scene.opened());
    };
    assert_eq!(read(tip, "message.txt"), TEXT);
    assert_eq!(
        read(tip, "attachments/attachment-1.txt"),
        "seen on Tuesday\n"
    );
    let json = read(tip, "tip.json");
    assert!(
        json.contains("\"state\":\"cleaned\"") && !json.contains("my-name"),
        "{json}"
    );

    assert_eq!(
        scene.held().len(),
        1,
        "nothing is deleted before the receipt"
    );
    let receipt = scene.receipt();
    let done = scene.relay("acknowledge", &[&receipt.to_string_lossy()]);
    assert_eq!(
        (done.code, done.stdout.as_str()),
        (0, "deleted 1\nalready gone 0\nunknown 0\n")
    );
    assert!(scene.held().is_empty());
    let again = scene.relay("acknowledge", &[&receipt.to_string_lossy()]);
    assert_eq!(again.stdout, "deleted 0\nalready gone 1\nunknown 0\n");
}

#[test]
fn the_same_commands_work_without_a_running_relay() {
    let scene = Scene::new();
    let relay = scene.serve();
    relay.tip(Form::message(TEXT));
    let (code, _, log) = relay.stop();
    assert_eq!(code, 0, "{log}");
    let batch = scene.export("batch.tar");
    assert_eq!(scene.open(&batch).code, 0);
    let receipt = scene.receipt();
    let done = scene.relay("acknowledge", &[&receipt.to_string_lossy()]);
    assert_eq!(done.stdout, "deleted 1\nalready gone 0\nunknown 0\n");
    assert!(scene.held().is_empty());
}

#[test]
fn the_distribution_s_minisign_tar_and_age_open_the_same_batch() {
    let scene = Scene::classic();
    let relay = scene.serve();
    relay.tip(
        Form::message(TEXT)
            .file("x.zip", "application/zip", ARCHIVE)
            .as_is(),
    );
    let batch = scene.export("batch.tar");
    let key = std::fs::read_to_string(scene.data().join("batch.pub")).unwrap();
    let key = key.lines().nth(1).unwrap();
    let verified = run(Command::new("minisign")
        .arg("-Vm")
        .arg(&batch)
        .args(["-P", key]));
    assert_eq!(verified.code, 0, "{}", verified.stderr);
    assert!(
        !verified.stdout.contains("timestamp"),
        "{}",
        verified.stdout
    );

    let folder = scene.unpack(&batch);
    let manifest = read(&folder, "manifest.json");
    assert!(
        manifest.starts_with("{\"format\":\"bocca-batch/1\""),
        "{manifest}"
    );
    let sealed = std::fs::read_dir(folder.join("tips"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let archive = folder.join("tip.tar");
    let opened = run(Command::new("age")
        .arg("-d")
        .arg("-i")
        .arg(scene.identity())
        .arg("-o")
        .arg(&archive)
        .arg(&sealed));
    assert_eq!(opened.code, 0, "{}", opened.stderr);
    let length = std::fs::metadata(&archive).unwrap().len();
    assert_eq!(length, 16 << 10, "a small tip is padded to the floor");
    let unpacked = run(Command::new("tar")
        .arg("xf")
        .arg(&archive)
        .arg("-C")
        .arg(&folder));
    assert_eq!(unpacked.code, 0, "{}", unpacked.stderr);
    assert_eq!(read(&folder, "message.txt"), TEXT);
    let attachments: Vec<_> = std::fs::read_dir(folder.join("attachments"))
        .unwrap()
        .flatten()
        .collect();
    assert_eq!(std::fs::read(attachments[0].path()).unwrap(), ARCHIVE);
}

#[test]
fn the_receipt_tells_what_was_taken_out_but_not_what_the_browser_put_in() {
    let scene = Scene::new();
    let relay = scene.serve();
    let page = relay.tip(Form::message("one line\r\nand another")).text();
    assert!(!page.contains("line ends"), "{page}");
    let page = relay
        .tip(Form::message("one\u{200b} line\r\nand another"))
        .text();
    assert!(page.contains("zero-width"), "{page}");
    scene.collect("batch.tar");
    for tip in scene.opened() {
        assert_eq!(read(&tip, "message.txt"), "one line\nand another");
    }
}

#[test]
fn a_file_that_cannot_be_cleaned_is_refused_until_the_tipster_says_so() {
    let scene = Scene::new();
    let relay = scene.serve();
    let form = Form::message(TEXT).file("secret-name.zip", "text/plain", ARCHIVE);
    let refused = relay.send(form.clone());
    assert_eq!(refused.status, 422);
    assert!(
        refused.text().contains(TEXT),
        "what was typed is still there"
    );
    assert!(
        !refused.text().contains("secret-name"),
        "{}",
        refused.text()
    );
    assert!(scene.held().is_empty(), "nothing of a refused tip is kept");
    relay.tip(form.as_is());
    scene.collect("batch.tar");
    let json = read(&scene.opened()[0], "tip.json");
    assert!(json.contains("\"state\":\"original\""), "{json}");
}

#[test]
fn an_export_that_is_cut_short_changes_nothing() {
    let scene = Scene::new();
    let relay = scene.serve();
    relay.tip(Form::message(TEXT));
    // A folder stands where the signature would go: the last step before confirming fails.
    let blocked = scene.path("one.tar");
    std::fs::create_dir(scene.path("one.tar.minisig.part")).unwrap();
    let failed = scene.relay("export", &["--to", &blocked.to_string_lossy()]);
    assert_eq!(failed.code, 1, "{}", failed.stdout);
    assert!(!blocked.exists(), "no half batch is left");
    let status = scene.relay("status", &["--json"]);
    let status: serde_json::Value = serde_json::from_str(&status.stdout).unwrap();
    assert_eq!(status["queue"]["waiting"], 1, "{status}");
    assert_eq!(status["queue"]["sequence"], 0, "{status}");
    let batch = scene.export("two.tar");
    assert_eq!(scene.open(&batch).code, 0);
}

#[test]
fn batches_are_chained_and_nothing_is_overwritten() {
    let scene = Scene::new();
    let relay = scene.serve();
    for name in ["one.tar", "two.tar"] {
        relay.tip(Form::message(name));
        scene.export(name);
    }
    let inspected = run(Command::new(bocca_tests::binary("bocca-reader"))
        .arg("inspect")
        .args([scene.path("one.tar"), scene.path("two.tar")]));
    assert_eq!(inspected.code, 0, "{}", inspected.stderr);
    relay.tip(Form::message("three"));
    let taken = scene.path("two.tar");
    let before = std::fs::read(&taken).unwrap();
    let refused = scene.relay("export", &["--to", &taken.to_string_lossy()]);
    assert_eq!(refused.code, 1);
    assert!(
        refused.stderr.contains("not overwritten"),
        "{}",
        refused.stderr
    );
    assert_eq!(std::fs::read(&taken).unwrap(), before);
    // `--all` brings everything that is not acknowledged, into a batch of its own.
    let all = scene.path("all.tar");
    let done = scene.relay("export", &["--all", "--to", &all.to_string_lossy()]);
    assert!(
        done.stdout.starts_with("batch 3: 3 tips\n"),
        "{}",
        done.stdout
    );
}
