//! `reply`: answers that only the tip's sender can open, in a bundle for the relay.

mod relay;

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use crate::support::{mode, seal_tip, Run, Scene, READER};
use age::secrecy::ExposeSecret;
use envelope::{generate, Identities, Kind, Mailbox, NewIdentity, Replies, Tip, TipId};

/// A case with a tip whose mailbox is `mailbox`.
fn case(scene: &Scene, mailbox: Option<Mailbox>) -> TipId {
    let mut tip = Tip::default();
    tip.mailbox = mailbox;
    let tip = seal_tip(&scene.identity, &tip, &[]);
    let id = tip.id;
    scene.batch("1.tar", 1, None, &[tip]);
    scene.open("1.tar", &[]).expect(0);
    id
}

fn mailbox(owner: &NewIdentity, first: u8) -> Mailbox {
    let recipient = owner.recipient.clone();
    Mailbox {
        id: [first; 16],
        recipient,
    }
}

fn reply(scene: &Scene, id: &TipId, message: &str) -> Run {
    fs::write(scene.path("answer.txt"), message).unwrap();
    scene.reader(line(&id.to_string(), "answer.txt"))
}

fn line<'a>(id: &'a str, message: &'a str) -> [&'a str; 7] {
    [
        "reply",
        "case",
        id,
        "--message",
        message,
        "--to",
        "out.replies",
    ]
}

/// A run in which the kernel fails at a call, as strace is told to: it makes it a call of no number, for which the
/// program would be killed if it were confined.
pub fn with_fault(scene: &Scene, fault: &str, arguments: &[&str]) -> Run {
    let inject = format!("inject={fault}");
    let output = Command::new("strace")
        .args(["-f", "-o", "trace", "-e", &inject, READER, "--no-confine"])
        .args(arguments)
        .current_dir(scene.folder.path())
        .output();
    Run::from(output.expect("strace is missing: this test needs it (tests/install)"))
}

/// Mailbox and text of each reply in the bundle, in its order.
fn opened(scene: &Scene, owner: &NewIdentity) -> Vec<([u8; 16], String)> {
    let identities = Identities::parse(owner.secret.expose_secret()).unwrap();
    let bytes = fs::read(scene.path("out.replies")).unwrap();
    let blocks = Replies::read(&bytes[..]).unwrap();
    let open = |reply: Result<(envelope::ReplyEntry, envelope::ReplyBlock), _>| {
        let (entry, block) = reply.unwrap();
        (
            entry.mailbox,
            block.open(&identities).unwrap().text.to_string(),
        )
    };
    blocks.map(open).collect()
}

#[test]
fn replies_are_added_to_one_bundle_and_open_with_the_senders_key() {
    for kind in [Kind::PostQuantum, Kind::Classic] {
        let (scene, sender) = (Scene::new(), generate(kind));
        let (b, a) = (
            case(&scene, Some(mailbox(&sender, 0xbb))),
            case(&scene, Some(mailbox(&sender, 0xaa))),
        );
        reply(&scene, &b, "Gru\u{308}ße\r\nund Dank\n\n")
            .expect(0)
            .says("replies in out.replies: 1;");
        let one = fs::metadata(scene.path("out.replies")).unwrap().len();
        reply(&scene, &a, "Where was it?")
            .expect(0)
            .says("replies in out.replies: 2;");
        let texts = [
            ([0xaa; 16], "Where was it?".to_owned()),
            ([0xbb; 16], "Grüße\nund Dank".to_owned()),
        ];
        assert_eq!(
            opened(&scene, &sender),
            texts,
            "sorted by mailbox, whatever came first"
        );
        assert_eq!(mode(&scene.path("out.replies")), 0o600);
        assert!(!scene.path("out.replies.part").exists());

        // A text of any length up to the bound of the small block takes the same place.
        fs::remove_file(scene.path("out.replies")).unwrap();
        reply(&scene, &a, &"x".repeat(1969)).expect(0);
        assert_eq!(fs::metadata(scene.path("out.replies")).unwrap().len(), one);
        reply(&scene, &a, &"ü".repeat(7128)).expect(0);
        assert_eq!(opened(&scene, &sender).len(), 2);
    }
}

#[test]
fn standard_input_and_standard_tar() {
    let (scene, sender) = (Scene::new(), generate(Kind::Classic));
    let id = case(&scene, Some(mailbox(&sender, 1))).to_string();
    let mut child = Command::new(READER)
        .args(line(&id, "-"))
        .current_dir(scene.folder.path())
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(b"from a pipe\n")
        .unwrap();
    assert!(child.wait().unwrap().success());
    assert_eq!(opened(&scene, &sender)[0].1, "from a pipe");

    // FORMAT.md promises that standard tools suffice.
    fs::write(scene.path("sender.key"), sender.secret.expose_secret()).unwrap();
    let by_hand = "tar xf out.replies && \
        { read -r n && head -c \"$n\"; } < replies/01010101010101010101010101010101-1.reply | age -d -i sender.key | tr -d '\\000'";
    let output = Command::new("bash")
        .args(["-c", by_hand])
        .current_dir(scene.folder.path())
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "bocca-reply/1\n\nfrom a pipe",
        "{output:?}"
    );
}

#[test]
fn what_cannot_be_answered_says_why_and_changes_nothing() {
    let (scene, sender) = (Scene::new(), generate(Kind::PostQuantum));
    let (mute, id) = (case(&scene, None), case(&scene, Some(mailbox(&sender, 1))));
    reply(&scene, &mute, "hello")
        .expect(1)
        .says("has no mailbox: its sender left no way to answer");
    let nobody = "0".repeat(32).parse().unwrap();
    reply(&scene, &nobody, "hello")
        .expect(1)
        .says("give the case folder and the id of a tip in it");
    let too_long = "x".repeat(14_258);
    // Cut at the bound, it would fit; and in the middle of a letter, it would be no text.
    let far_too_long = format!("short{}but not all", " ".repeat(60_000));
    let cut_letter = "日".repeat(30_000);
    let cases = [
        (too_long.as_str(), "has 14258 bytes, and at most 14257 fit"),
        (
            &far_too_long,
            "is over 57028 bytes long, and at most 14257 fit",
        ),
        (
            &cut_letter,
            "is over 57028 bytes long, and at most 14257 fit",
        ),
        ("", "the reply is empty; write something"),
        (" \n\t\n", "the reply is empty; write something"),
        ("a\u{202e}b", "the reply holds the character U+202E"),
    ];
    for (text, sentence) in cases {
        reply(&scene, &id, text)
            .expect(1)
            .says(sentence)
            .says("nothing was added");
        assert!(!scene.path("out.replies").exists() && !scene.path("out.replies.part").exists());
    }
    fs::write(scene.path("answer.txt"), [0xff]).unwrap();
    scene
        .reader(line(&id.to_string(), "answer.txt"))
        .expect(1)
        .says("cannot read the answer in answer.txt: it is not UTF-8 text");
    scene
        .reader(["reply", "case", "../etc", "--message", "-", "--to", "x"])
        .expect(2);

    // A tip that somebody changed, one under another's name, and one that is elsewhere.
    let json = scene.tip_folder(&mute).join("tip.json");
    fs::copy(scene.tip_folder(&id).join("tip.json"), &json).unwrap();
    let changed = "its tip.json is not what was sealed; open its batch again into a new folder";
    reply(&scene, &mute, "hello").expect(1).says(changed);
    fs::write(&json, "{}").unwrap();
    reply(&scene, &mute, "hello").expect(1).says(changed);
    let json = scene.tip_folder(&id).join("tip.json");
    fs::rename(&json, scene.path("case/tips/tip.json")).unwrap();
    std::os::unix::fs::symlink("../tip.json", &json).unwrap();
    reply(&scene, &id, "hello")
        .expect(1)
        .says("its tip.json cannot be read");
}

#[test]
fn nobody_else_can_add_while_the_old_bundle_is_read() {
    let (scene, sender) = (Scene::new(), generate(Kind::Classic));
    let id = case(&scene, Some(mailbox(&sender, 1)));
    reply(&scene, &id, "one").expect(0);
    let old = fs::read(scene.path("out.replies")).unwrap();
    // Reading a pipe takes until somebody writes to it.
    fs::remove_file(scene.path("out.replies")).unwrap();
    let made = Command::new("mkfifo")
        .arg(scene.path("out.replies"))
        .status();
    assert!(made.unwrap().success());
    std::thread::scope(|scope| {
        let first = scope.spawn(|| reply(&scene, &id, "two"));
        let written = (0..1000).any(|_| {
            std::thread::sleep(std::time::Duration::from_millis(10));
            scene.path("out.replies.part").exists()
        });
        assert!(
            written,
            "nothing keeps others from adding to the old bundle"
        );
        reply(&scene, &id, "three")
            .expect(1)
            .says("another reply is being written");
        fs::write(scene.path("out.replies"), &old).unwrap();
        first.join().unwrap().expect(0);
    });
    let texts: Vec<String> = opened(&scene, &sender)
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    assert!(
        texts.len() == 2 && texts.contains(&"one".to_owned()),
        "{texts:?}"
    );
}

#[test]
fn a_bundle_that_the_disk_does_not_confirm_is_said_to_be_there() {
    let (scene, sender) = (Scene::new(), generate(Kind::Classic));
    let id = case(&scene, Some(mailbox(&sender, 1))).to_string();
    fs::write(scene.path("answer.txt"), "hello").unwrap();
    // The file is the first that is brought to the disk, its name the second.
    let run = with_fault(&scene, "fsync:error=EIO:when=2", &line(&id, "answer.txt"));
    let run = run
        .expect(1)
        .says("out.replies is there with the reply in it, but the disk did not confirm it");
    assert!(!run.err.contains("nothing was added"), "{}", run.err);
    assert_eq!(opened(&scene, &sender).len(), 1);
    assert!(!scene.path("out.replies.part").exists());
}

#[test]
fn a_bundle_that_is_none_or_busy_is_left_alone() {
    let (scene, sender) = (Scene::new(), generate(Kind::Classic));
    let id = case(&scene, Some(mailbox(&sender, 1)));
    reply(&scene, &id, "one").expect(0);
    let good = fs::read(scene.path("out.replies")).unwrap();
    let mut flipped = good.clone();
    flipped[2000] ^= 1;
    for wrong in [
        &b"precious"[..],
        &flipped,
        &good[..good.len() - 1],
        &[&good[..], b"x"].concat(),
    ] {
        fs::write(scene.path("out.replies"), wrong).unwrap();
        reply(&scene, &id, "two")
            .expect(1)
            .says("nothing was added, give another --to");
        assert_eq!(fs::read(scene.path("out.replies")).unwrap(), wrong);
        assert!(!scene.path("out.replies.part").exists());
    }
    fs::write(scene.path("out.replies"), &good).unwrap();
    fs::write(scene.path("out.replies.part"), "").unwrap();
    reply(&scene, &id, "two")
        .expect(1)
        .says("another reply is being written");
    fs::remove_file(scene.path("out.replies.part")).unwrap();
    reply(&scene, &id, "two").expect(0);
    assert_eq!(opened(&scene, &sender).len(), 2);
    // The log has a line for each that was added, and none for the others.
    let shown = scene.reader(["show", "case", &id.to_string()]).expect(0);
    let lines = shown.out.matches(": reply out.replies").count();
    assert_eq!(lines, 2, "{}", shown.out);
}
