//! Other people's programs open what is sealed here, and the other way round.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use age::secrecy::ExposeSecret;
use bocca_envelope::{
    generate, open, open_age, seal, write_batch, Attachment, AttachmentState, BatchTip, Digest,
    Identities, Kind, Manifest, NewIdentity, Recipients, Sealed, Tip,
};

const FILE: &[u8] = b"the attachment's bytes\n";

/// An empty folder of a test's own.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs a program with `input` on its standard input; it must succeed.
fn filter(command: &mut Command, input: &[u8]) -> Vec<u8> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|e| {
            panic!("{command:?}: {e}; run tests/run, which installs what is missing")
        });
    let mut stdin = child.stdin.take().unwrap();
    let output = std::thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(input).unwrap());
        child.wait_with_output().unwrap()
    });
    assert!(output.status.success(), "{command:?} failed");
    output.stdout
}

fn typage(command: &str, key: &str, input: &[u8]) -> Vec<u8> {
    let script = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/interop/typage.mjs"
    );
    filter(Command::new("node").args([script, command, key]), input)
}

fn tip() -> Tip {
    Tip {
        appeal: Some("harbour-fire".into()),
        answers: BTreeMap::from([("where".into(), "at the pier".into())]),
        message: "Grüße\n".into(),
        mailbox: None,
        attachments: vec![Attachment {
            name: Attachment::name_for(1, "txt"),
            media_type: "text/plain".into(),
            size: FILE.len() as u64,
            sha256: Digest::of(FILE),
            state: AttachmentState::Cleaned,
            removed: vec![],
        }],
    }
}

fn sealed(new: &NewIdentity) -> Sealed<Vec<u8>> {
    let recipients = Recipients::parse("group.txt", &new.recipient).unwrap();
    seal(&tip(), &recipients, Vec::new(), &mut |_, out| {
        out.write_all(FILE)
    })
    .unwrap()
}

#[test]
fn typage_opens_ours_with_both_kinds_of_keys() {
    for kind in [Kind::Classic, Kind::PostQuantum] {
        let new = generate(kind);
        let sealed = sealed(&new);
        let plain = typage("open", new.secret.expose_secret(), &sealed.into_inner());
        assert_eq!(plain.len(), 16 * 1024);
        assert!(plain.starts_with(b"tip.json\0"));
        assert!(plain.windows(FILE.len()).any(|window| window == FILE));
    }
}

#[test]
fn typage_and_the_distributions_age_pass_over_the_names_of_groups() {
    let named = |new: &NewIdentity| {
        let recipients = Recipients::parse("group.txt", &new.recipient).unwrap();
        let groups = ["berlin".to_owned(), "lyon".to_owned()].into();
        let recipients = recipients.naming(groups).unwrap();
        let sealed = seal(&tip(), &recipients, Vec::new(), &mut |_, out| {
            out.write_all(FILE)
        });
        sealed.unwrap().into_inner()
    };
    for kind in [Kind::Classic, Kind::PostQuantum] {
        let new = generate(kind);
        let plain = typage("open", new.secret.expose_secret(), &named(&new));
        assert!(plain.starts_with(b"tip.json\0"));
    }
    let (folder, new) = (folder("named-groups"), generate(Kind::Classic));
    fs::write(folder.join("key.txt"), new.file_text().expose_secret()).unwrap();
    fs::write(folder.join("tip.age"), named(&new)).unwrap();
    let piped = sh(&folder, "age -d -i key.txt tip.age | tar xiO message.txt");
    assert_eq!(piped, tip().message);
    let header = sh(&folder, "head -n 6 tip.age | grep -a '^-> bocca-for'");
    assert_eq!(header, "-> bocca-for berlin lyon\n");
}

#[test]
fn typage_seals_for_us_with_both_kinds_of_keys() {
    for kind in [Kind::Classic, Kind::PostQuantum] {
        let new = generate(kind);
        let identities = Identities::parse(new.secret.expose_secret()).unwrap();
        for len in [0, 1, 65_536, 200_000] {
            let plain = vec![7; len];
            let file = typage("seal", &new.recipient, &plain);
            let mut found = Vec::new();
            open_age(&file[..], &identities)
                .unwrap()
                .read_to_end(&mut found)
                .unwrap();
            assert!(found == plain, "{len} bytes");
        }
    }
}

#[test]
fn typage_reseals_a_tip_that_still_opens() {
    // The archive does not depend on who made the age file around it.
    let (first, second) = (generate(Kind::PostQuantum), generate(Kind::PostQuantum));
    let plain = typage(
        "open",
        first.secret.expose_secret(),
        &sealed(&first).into_inner(),
    );
    let file = typage("seal", &second.recipient, &plain);
    let identities = Identities::parse(second.secret.expose_secret()).unwrap();
    let opened = open(&file[..], &identities).unwrap();
    assert!(*opened.tip() == tip());
    opened.finish().unwrap();
}

/// A folder with an identity, a sealed tip and its archive, as the distribution's `age` opens it.
fn opened_by_age(name: &str) -> PathBuf {
    let folder = folder(name);
    let new = generate(Kind::Classic);
    fs::write(folder.join("key.txt"), new.file_text().expose_secret()).unwrap();
    fs::write(folder.join("tip.age"), sealed(&new).into_inner()).unwrap();
    sh(&folder, "age -d -i key.txt -o tip.tar tip.age");
    folder
}

fn sh(folder: &Path, script: &str) -> String {
    String::from_utf8(filter(
        Command::new("sh").args(["-ec", script]).current_dir(folder),
        b"",
    ))
    .unwrap()
}

#[test]
fn the_distributions_age_and_tar_open_a_tip() {
    let folder = opened_by_age("age-and-tar");
    assert_eq!(
        fs::metadata(folder.join("tip.tar")).unwrap().len(),
        16 * 1024
    );
    sh(&folder, "umask 022; tar xf tip.tar");
    assert_eq!(
        fs::read(folder.join("message.txt")).unwrap(),
        tip().message.as_bytes()
    );
    assert_eq!(
        fs::read(folder.join("attachments/attachment-1.txt")).unwrap(),
        FILE
    );
    let json = fs::read_to_string(folder.join("tip.json")).unwrap();
    let start = r#"{"format":"bocca-tip/1","appeal":"harbour-fire","answers":{"where":"at the pier"},"token":""#;
    assert!(json.starts_with(start));
    for file in ["tip.json", "message.txt", "attachments/attachment-1.txt"] {
        let mode = fs::metadata(folder.join(file))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let piped = sh(&folder, "age -d -i key.txt tip.age | tar xiO message.txt");
    assert_eq!(piped, tip().message);
}

#[test]
fn the_distributions_tar_lists_names_without_owner_and_time() {
    let folder = opened_by_age("tar-list");
    let list = sh(&folder, "TZ=UTC tar tvf tip.tar --numeric-owner");
    let names: Vec<&str> = list
        .lines()
        .map(|line| line.rsplit(' ').next().unwrap())
        .collect();
    assert_eq!(
        names,
        ["tip.json", "message.txt", "attachments/attachment-1.txt"]
    );
    for line in list.lines() {
        assert!(
            line.starts_with("-rw------- 0/0 ") && line.contains(" 1970-01-01 00:00 "),
            "{line}"
        );
    }
}

#[test]
fn the_distributions_tar_opens_a_batch() {
    let folder = folder("batch-and-tar");
    let tips = (0..3).map(|_| sealed(&generate(Kind::Classic)));
    let bytes: BTreeMap<_, _> = tips.map(|tip| (tip.id(), tip.into_inner())).collect();
    let entries = bytes.iter().map(|(id, bytes)| BatchTip {
        id: *id,
        size: bytes.len() as u64,
        sha256: Digest::of(bytes),
    });
    let manifest = Manifest {
        relay: None,
        sequence: 1,
        previous: None,
        group: None,
        tips: entries.collect(),
    };
    let mut batch = Vec::new();
    write_batch(&manifest, &mut batch, &mut |id, out| {
        out.write_all(&bytes[id])
    })
    .unwrap();
    fs::write(folder.join("batch.tar"), &batch).unwrap();
    filter(
        Command::new("tar")
            .args(["xf", "batch.tar"])
            .current_dir(&folder),
        b"",
    );
    let json = fs::read_to_string(folder.join("manifest.json")).unwrap();
    assert!(json.starts_with(
        r#"{"format":"bocca-batch/1","relay":null,"sequence":1,"previous":null,"tips":[{"id":""#
    ));
    for (id, tip) in &bytes {
        assert!(fs::read(folder.join(format!("tips/{id}.age"))).unwrap() == *tip);
    }
}
