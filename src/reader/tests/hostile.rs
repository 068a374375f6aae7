//! Tips that were sealed by somebody who wants to harm the investigator, and case folders that were
//! prepared by them: nothing outside the tips' own folders changes, and each is named.

// Scenarios: a failure is a panic, and a list of cases is as long as it is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::too_many_lines)]

mod support;

use std::fs;
use std::os::unix::fs::symlink;

use envelope::{padded_len, Digest, Token};
use support::{seal_raw, tree, Scene, Sealed};

/// One entry of a raw archive.
struct Entry {
    name: Vec<u8>,
    kind: u8,
    link: Vec<u8>,
    /// What the header says; the content may be shorter.
    size: u64,
    content: Vec<u8>,
}

fn entry(name: &str, content: &[u8]) -> Entry {
    typed(b'0', name, "", content)
}

fn typed(kind: u8, name: &str, link: &str, content: &[u8]) -> Entry {
    Entry {
        name: name.into(),
        kind,
        link: link.into(),
        size: content.len() as u64,
        content: content.to_vec(),
    }
}

fn sized(name: &str, size: u64, content: &[u8]) -> Entry {
    Entry {
        size,
        ..entry(name, content)
    }
}

/// Builds a tar archive without a single check, padded as a tip is.
fn archive(entries: &[Entry]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in entries {
        let mut header = [0; 512];
        header[..entry.name.len()].copy_from_slice(&entry.name);
        header[100..108].copy_from_slice(b"0000600\0");
        header[108..116].copy_from_slice(b"0000000\0");
        header[116..124].copy_from_slice(b"0000000\0");
        header[124..136].copy_from_slice(format!("{:011o}\0", entry.size).as_bytes());
        header[136..148].copy_from_slice(b"00000000000\0");
        header[156] = entry.kind;
        header[157..157 + entry.link.len()].copy_from_slice(&entry.link);
        header[257..265].copy_from_slice(b"ustar\x0000");
        header[329..337].copy_from_slice(b"0000000\0");
        header[337..345].copy_from_slice(b"0000000\0");
        header[148..156].fill(b' ');
        let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
        header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        bytes.extend_from_slice(&header);
        bytes.extend_from_slice(&entry.content);
        bytes.resize(bytes.len().next_multiple_of(512), 0);
    }
    bytes.resize(padded_len(bytes.len() as u64 + 1024) as usize, 0);
    bytes
}

fn tip_json(token: &Token, attachments: &str) -> String {
    let token = token.to_hex();
    format!(
        r#"{{"format":"bocca-tip/1","appeal":null,"answers":{{}},"token":"{}","mailbox":null,"attachments":[{attachments}]}}"#,
        token.as_str()
    )
}

fn attachment(name: &str, size: u64, content: &[u8]) -> String {
    let sha256 = Digest::of(content);
    format!(
        r#"{{"name":"{name}","type":"application/octet-stream","size":{size},"sha256":"{sha256}","state":"original","removed":[]}}"#
    )
}

/// A tip with these attachments in tip.json and these entries after message.txt.
fn tip(scene: &Scene, attachments: &str, more: Vec<Entry>) -> Sealed {
    let token = Token::random();
    let json = tip_json(&token, attachments);
    let mut entries = vec![
        entry("tip.json", json.as_bytes()),
        entry("message.txt", b"hello"),
    ];
    entries.extend(more);
    seal_raw(&scene.identity, &token, &archive(&entries))
}

/// Opens the hostile tips between two good ones; only the good ones may leave a trace.
#[track_caller]
fn refuses(scene: &Scene, hostile: &[(String, Sealed)]) {
    let good = [scene.seal("before", &[]), scene.seal("after", &[b"file"])];
    let all: Vec<_> = hostile
        .iter()
        .map(|(_, tip)| tip.clone())
        .chain(good.clone())
        .collect();
    scene.batch("1.tar", 1, None, &all);
    let before = outside(scene);
    let run = scene
        .open("1.tar", &["--receipt", "case/receipt"])
        .expect(3);
    assert_eq!(outside(scene), before);
    for (name, tip) in hostile {
        assert!(
            run.err.contains(&format!("tip {} in 1.tar: ", tip.id)),
            "{name} is not named: {}",
            run.err
        );
        assert!(
            !scene.tip_folder(&tip.id).exists(),
            "{name} was put in place"
        );
    }
    good.iter().for_each(|tip| scene.assert_tip(tip));
    assert_eq!(
        fs::read_dir(scene.path("case/tips")).unwrap().count(),
        2,
        "a part is left"
    );
    assert_eq!(scene.receipt_ids("case/receipt").len(), 2);
    let printed = run.out + &run.err;
    assert!(
        !printed.chars().any(|c| c.is_control() && c != '\n'),
        "{printed:?}"
    );
    assert!(
        !printed.contains("evil"),
        "names from an archive are never repeated: {printed}"
    );
}

/// Everything beside the case folder.
fn outside(scene: &Scene) -> Vec<(String, Vec<u8>)> {
    tree(scene.folder.path())
        .into_iter()
        .filter(|(name, _)| !name.starts_with("case/"))
        .collect()
}

#[test]
fn the_raw_archives_of_these_tests_open_when_they_are_sound() {
    let scene = Scene::new();
    let described = attachment("attachment-1.bin", 4, b"file");
    let tip = tip(
        &scene,
        &described,
        vec![entry("attachments/attachment-1.bin", b"file")],
    );
    scene.batch("1.tar", 1, None, std::slice::from_ref(&tip));
    scene.open("1.tar", &[]).expect(0);
    let content = fs::read(
        scene
            .tip_folder(&tip.id)
            .join("attachments/attachment-1.bin"),
    )
    .unwrap();
    assert_eq!(content, b"file");
}

#[test]
fn names_that_lead_outside() {
    let scene = Scene::new();
    let mut hostile = Vec::new();
    let names = [
        "../evil",
        "../../evil",
        "../../../evil",
        "/tmp/evil",
        "attachments/../../evil",
        "attachments/../../../unit.key",
        "./attachments/attachment-1.bin",
        "attachments//attachment-1.bin",
        "attachment-1.bin",
        "attachments/attachment-1.bin/",
        "message.txt",
        "tip.json",
        "",
        "attachments/evil\u{1b}[2J",
        "attachments/evil\u{202e}",
    ];
    for name in names {
        let described = attachment("attachment-1.bin", 4, b"evil");
        hostile.push((
            format!("entry {name:?}"),
            tip(&scene, &described, vec![entry(name, b"evil")]),
        ));
        hostile.push((
            format!("extra {name:?}"),
            tip(&scene, "", vec![entry(name, b"evil")]),
        ));
    }
    // The same names where the reader takes them from: tip.json, with entries to match.
    let names = [
        "../evil",
        "/tmp/evil",
        "attachment-1.bin/../../evil",
        "attachment-1.",
        "attachment-1",
        "attachment-2.bin",
        "attachment-01.bin",
        "attachment-1.BIN",
        "attachment-1.b n",
        "attachment-1.evilevile",
        "attachment-1.tar.gz",
        "attachment-1.b/n",
        "attachment-1..bin",
        ".",
        "..",
        "",
    ];
    for name in names {
        let described = attachment(name, 4, b"evil");
        let entries = vec![entry(&format!("attachments/{name}"), b"evil")];
        hostile.push((
            format!("described {name:?}"),
            tip(&scene, &described, entries),
        ));
    }
    refuses(&scene, &hostile);
}

#[test]
fn entries_that_are_no_files() {
    let scene = Scene::new();
    let mut hostile = Vec::new();
    for kind in *b"123456789xgLKVSMNA\0" {
        let described = attachment("attachment-1.bin", 4, b"evil");
        let first = typed(
            kind,
            "attachments/attachment-1.bin",
            "../../../../unit.key",
            b"evil",
        );
        hostile.push((format!("kind {kind}"), tip(&scene, &described, vec![first])));
    }
    // A link first, then a file through it.
    for target in ["/tmp", "../..", "."] {
        let described = attachment("attachment-1.bin", 4, b"evil");
        let link = typed(b'2', "attachments", target, b"");
        let file = entry("attachments/attachment-1.bin", b"evil");
        hostile.push((
            format!("through a link to {target}"),
            tip(&scene, &described, vec![link, file]),
        ));
    }
    refuses(&scene, &hostile);
}

#[test]
fn sizes_and_digests_that_lie() {
    let scene = Scene::new();
    let file = |size| vec![sized("attachments/attachment-1.bin", size, b"evil")];
    let gigabytes = 0o77_777_777_777;
    let token = Token::random();
    let json = tip_json(&token, "");
    let raw = |entries: &[Entry]| seal_raw(&scene.identity, &token, &archive(entries));
    let hostile = [
        (
            "longer in tip.json",
            tip(&scene, &attachment("attachment-1.bin", 5, b"evil"), file(4)),
        ),
        (
            "longer in the header",
            tip(&scene, &attachment("attachment-1.bin", 4, b"evil"), file(5)),
        ),
        (
            "gigabytes",
            tip(
                &scene,
                &attachment("attachment-1.bin", gigabytes, b"evil"),
                file(gigabytes),
            ),
        ),
        (
            "more than 64 bits",
            tip(
                &scene,
                &attachment("attachment-1.bin", u64::MAX, b"evil"),
                file(4),
            ),
        ),
        (
            "other content",
            tip(&scene, &attachment("attachment-1.bin", 4, b"good"), file(4)),
        ),
        (
            "described and not there",
            tip(&scene, &attachment("attachment-1.bin", 4, b"evil"), vec![]),
        ),
        (
            "a huge message",
            raw(&[
                entry("tip.json", json.as_bytes()),
                sized("message.txt", gigabytes, b"evil"),
            ]),
        ),
        (
            "a huge tip.json",
            raw(&[
                sized("tip.json", gigabytes, b"{"),
                entry("message.txt", b"evil"),
            ]),
        ),
        ("no message", raw(&[entry("tip.json", json.as_bytes())])),
        ("nothing", raw(&[])),
    ];
    // These three share a token and thus an id; one batch each.
    for (name, tip) in hostile {
        let scene = Scene {
            folder: tempfile::tempdir().unwrap(),
            identity: copy(&scene),
        };
        support::write_identity(&scene.path("unit.key"), &scene.identity);
        refuses(&scene, &[(name.to_owned(), tip)]);
    }
}

fn copy(scene: &Scene) -> envelope::NewIdentity {
    envelope::NewIdentity {
        secret: scene.identity.secret.clone(),
        recipient: scene.identity.recipient.clone(),
    }
}

#[test]
fn texts_that_break_the_rules() {
    let scene = Scene::new();
    let mut hostile = Vec::new();
    for message in [
        &b"\xff\xfe"[..],
        b"\x1b]0;evil\x07",
        "evil\u{202e}".as_bytes(),
        b"a\r\n",
        b"\0",
    ] {
        let token = Token::random();
        let json = tip_json(&token, "");
        let entries = [
            entry("tip.json", json.as_bytes()),
            entry("message.txt", message),
        ];
        hostile.push((
            format!("message {message:?}"),
            seal_raw(&scene.identity, &token, &archive(&entries)),
        ));
    }
    for change in [" ", "\n", r#","evil":1"#] {
        let token = Token::random();
        let json = tip_json(&token, "").replace(
            r#""attachments":[]"#,
            &format!(r#""attachments":[]{change}"#),
        );
        let entries = [
            entry("tip.json", json.as_bytes()),
            entry("message.txt", b"evil"),
        ];
        hostile.push((
            format!("json {change:?}"),
            seal_raw(&scene.identity, &token, &archive(&entries)),
        ));
    }
    refuses(&scene, &hostile);
}

#[test]
fn paddings_and_ends_that_hide_something() {
    let scene = Scene::new();
    let mut hostile = Vec::new();
    let plain = |token: &Token| {
        archive(&[
            entry("tip.json", tip_json(token, "").as_bytes()),
            entry("message.txt", b"hello"),
        ])
    };
    let mut push = |name: &str, change: &dyn Fn(&mut Vec<u8>)| {
        let token = Token::random();
        let mut bytes = plain(&token);
        change(&mut bytes);
        hostile.push((name.to_owned(), seal_raw(&scene.identity, &token, &bytes)));
    };
    push("longer", &|bytes| bytes.resize(32 * 1024, 0));
    push("a byte longer", &|bytes| bytes.push(0));
    push("shorter", &|bytes| bytes.truncate(8 * 1024));
    push("not zero", &|bytes| *bytes.last_mut().unwrap() = 1);
    push("an entry after the end mark", &|bytes| {
        let hidden = archive(&[entry("evil", b"evil")]);
        let at = bytes.len() - 1024;
        bytes[at..].copy_from_slice(&hidden[..1024]);
    });
    push("empty", &Vec::clear);
    push("an ELF", &|bytes| bytes[..4].copy_from_slice(b"\x7fELF"));
    let token = Token::random();
    let mut after = seal_raw(&scene.identity, &token, &plain(&token));
    after.bytes.extend_from_slice(b"evil");
    hostile.push(("bytes after the age file".to_owned(), after));
    refuses(&scene, &hostile);
}

#[test]
fn a_token_that_belongs_to_another_tip() {
    let scene = Scene::new();
    let (mine, other) = (Token::random(), Token::random());
    let json = tip_json(&mine, "");
    let archive = archive(&[
        entry("tip.json", json.as_bytes()),
        entry("message.txt", b"hello"),
    ]);
    let mut tip = seal_raw(&scene.identity, &mine, &archive);
    tip.id = other.id();
    refuses(&scene, &[("a foreign name".to_owned(), tip)]);
}

#[test]
fn a_prepared_case_folder_leads_nowhere() {
    let scene = Scene::new();
    let tips = [
        scene.seal("one", &[b"file"]),
        scene.seal("two", &[]),
        scene.seal("three", &[]),
    ];
    scene.batch("1.tar", 1, None, &tips);
    fs::create_dir(scene.path("outside")).unwrap();
    fs::write(scene.path("outside/precious"), "precious").unwrap();

    // The tips folder itself.
    fs::create_dir(scene.path("case")).unwrap();
    symlink(scene.path("outside"), scene.path("case/tips")).unwrap();
    scene
        .open("1.tar", &[])
        .expect(1)
        .says("case/tips is not a folder of its own");
    fs::remove_file(scene.path("case/tips")).unwrap();

    // A tip's folder, and the folder in which a tip is written.
    fs::create_dir(scene.path("case/tips")).unwrap();
    symlink(scene.path("outside"), scene.tip_folder(&tips[0].id)).unwrap();
    let part = scene
        .path("case/tips")
        .join(format!(".{}.part", tips[1].id));
    symlink(scene.path("outside"), &part).unwrap();
    let run = scene.open("1.tar", &["--receipt", "receipt"]).expect(3);
    for tip in &tips[..2] {
        assert!(
            run.err.contains(&format!("tip {} in 1.tar: ", tip.id)),
            "{}",
            run.err
        );
    }
    assert!(run.err.contains("is in the way; move it away"));
    scene.assert_tip(&tips[2]);
    assert_eq!(scene.receipt_ids("receipt"), [tips[2].id]);
    assert_eq!(tree(&scene.path("outside")).len(), 1);
    assert_eq!(
        fs::read_to_string(scene.path("outside/precious")).unwrap(),
        "precious"
    );
    assert!(
        part.symlink_metadata().unwrap().is_symlink(),
        "it is left for the person to judge"
    );

    // The receipt.
    symlink(scene.path("outside/precious"), scene.path("link")).unwrap();
    scene
        .open("1.tar", &["--receipt", "link"])
        .expect(1)
        .says("link exists and is never overwritten");
    symlink(scene.path("outside/precious"), scene.path("other.part")).unwrap();
    scene
        .open("1.tar", &["--receipt", "other"])
        .expect(1)
        .says("other.part exists");
    assert_eq!(
        fs::read_to_string(scene.path("outside/precious")).unwrap(),
        "precious"
    );
}

#[test]
fn files_of_the_investigators_stay() {
    let scene = Scene::new();
    let tip = scene.seal("one", &[]);
    scene.batch("1.tar", 1, None, std::slice::from_ref(&tip));
    fs::create_dir_all(scene.path("case/tips")).unwrap();
    fs::write(scene.path("case/notes.txt"), "ours").unwrap();
    fs::write(scene.path("case/tips/notes.txt"), "ours").unwrap();
    scene.open("1.tar", &[]).expect(0);
    fs::write(scene.tip_folder(&tip.id).join("notes.txt"), "ours").unwrap();
    let before = scene.tree();
    scene.open("1.tar", &[]).expect(0);
    assert_eq!(scene.tree(), before);
}
