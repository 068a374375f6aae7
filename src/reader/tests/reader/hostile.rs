//! Tips that were sealed by somebody who wants to harm the investigator: nothing outside the tips' own
//! folders changes, and each is named.

use std::fs;

use crate::support::raw::{
    archive, attachment, entry, refuses, sized, tip, tip_json, typed, Entry,
};
use crate::support::{seal_raw, Scene};
use envelope::Token;

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
        (
            "a message of one line of 10 MB",
            raw(&[
                entry("tip.json", json.as_bytes()),
                entry("message.txt", "evil".repeat(2_500_000).as_bytes()),
            ]),
        ),
        ("no message", raw(&[entry("tip.json", json.as_bytes())])),
        ("nothing", raw(&[])),
    ];
    // These share a token and thus an id; one batch each.
    for (name, tip) in hostile {
        let scene = Scene {
            folder: tempfile::tempdir().unwrap(),
            identity: copy(&scene),
        };
        crate::support::write_identity(&scene.path("unit.key"), &scene.identity);
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
