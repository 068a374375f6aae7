//! `keygen`: identities that open tips, files that nobody else can read, and nothing overwritten.

use std::fs;
use std::os::unix::fs::symlink;

use crate::support::{mode, on_a_terminal, Scene, READER};
use envelope::{Fingerprint, Kind, Recipients};

const PASSPHRASE: &str = "six random words would be safe";

#[test]
fn post_quantum_by_default_and_only_the_recipient_on_stdout() {
    let scene = Scene::new();
    let run = scene
        .reader(["keygen", "--output", "new.key", "--no-passphrase"])
        .expect(0);
    let recipient = run.out.strip_suffix('\n').unwrap();
    assert!(recipient.starts_with("age1pq1") && !recipient.contains('\n'));
    assert!(run.err.contains("keys/<group>.txt"));
    assert_eq!(mode(&scene.path("new.key")), 0o600);
    let text = fs::read_to_string(scene.path("new.key")).unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0], format!("# public key: {recipient}"));
    assert!(lines[1].starts_with("AGE-SECRET-KEY-PQ-1"));
    assert!(!run.out.contains("SECRET") && !run.err.contains("SECRET"));
    let fingerprint = Fingerprint::of(recipient);
    assert!(run
        .err
        .contains(&format!("the fingerprint of the key is {fingerprint};")));
}

#[test]
fn classic_is_what_age_itself_reads() {
    let scene = Scene::new();
    let run = scene
        .reader([
            "keygen",
            "--output",
            "new.key",
            "--classic",
            "--no-passphrase",
        ])
        .expect(0);
    let recipient = run.out.trim_end();
    let text = fs::read_to_string(scene.path("new.key")).unwrap();
    let file = age::IdentityFile::from_buffer(text.as_bytes()).unwrap();
    assert_eq!(file.into_identities().unwrap().len(), 1);
    Recipients::parse("new", recipient).unwrap();
    assert!(text.starts_with(&format!("# public key: {recipient}\nAGE-SECRET-KEY-1")));
    assert!(
        !text.contains("created"),
        "an identity file says nothing of when it was made"
    );
}

#[test]
fn a_new_identity_opens_what_is_sealed_to_its_recipient() {
    for kind in [Kind::PostQuantum, Kind::Classic] {
        let mut scene = Scene::new();
        let classic = (kind == Kind::Classic).then_some("--classic");
        let arguments = ["keygen", "--output", "new.key", "--no-passphrase"]
            .into_iter()
            .chain(classic);
        let made = scene.reader(arguments).expect(0);
        scene.identity.recipient = made.out.trim_end().to_owned();
        let tip = scene.seal("to the new key", &[b"file"]);
        scene.batch("1.tar", 1, None, std::slice::from_ref(&tip));
        scene
            .reader(["open", "1.tar", "--identity", "new.key", "--into", "case"])
            .expect(0);
        scene.assert_tip(&tip);
        // The log names the key as `keygen` did.
        let shown = scene
            .reader(["show", "case", &tip.id.to_string()])
            .expect(0);
        let (_, opened) = shown.out.split_once(" with ").unwrap();
        let (fingerprint, _) = opened.split_once(',').unwrap();
        made.says(&format!("the fingerprint of the key is {fingerprint};"));
    }
}

#[test]
fn nothing_is_overwritten_and_nobody_is_asked_in_vain() {
    let scene = Scene::new();
    fs::write(scene.path("precious"), "precious").unwrap();
    symlink("nowhere", scene.path("dangling")).unwrap();
    fs::create_dir(scene.path("folder")).unwrap();
    for name in ["precious", "dangling", "folder"] {
        // With a passphrase to be asked: without a terminal that would be another error.
        let run = scene.reader(["keygen", "--output", name]).expect(1);
        assert!(
            run.err
                .contains(&format!("{name} exists and is never overwritten")),
            "{}",
            run.err
        );
        assert!(run.out.is_empty());
    }
    assert_eq!(
        fs::read_to_string(scene.path("precious")).unwrap(),
        "precious"
    );
    assert!(!scene.path("nowhere").exists());
}

#[test]
fn without_a_terminal_or_a_folder_nothing_is_made() {
    let scene = Scene::new();
    // A session of its own has no terminal to ask on.
    let output = std::process::Command::new("setsid")
        .args(["-w", READER, "keygen", "--output", "new.key"])
        .current_dir(scene.folder.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("run the command on a terminal"));
    assert!(!scene.path("new.key").exists());
    scene
        .reader([
            "keygen",
            "--output",
            "no/such/folder/key",
            "--no-passphrase",
        ])
        .expect(1)
        .says("cannot write");
}

#[test]
fn a_passphrase_is_asked_twice_and_encrypts_the_file() {
    let mut scene = Scene::new();
    let folder = scene.folder.path();
    let answers = [("New passphrase", PASSPHRASE), ("again", PASSPHRASE)];
    let command = format!("{READER} keygen --output new.key > recipient");
    let (code, seen) = on_a_terminal(folder, &command, &answers);
    assert_eq!(code, Some(0), "{seen}");
    assert!(!seen.contains(PASSPHRASE), "a passphrase is never shown");
    let content = fs::read(scene.path("new.key")).unwrap();
    assert!(content.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    assert_eq!(mode(&scene.path("new.key")), 0o600);

    // It opens tips, asks once, and says so when the passphrase is wrong.
    scene.identity.recipient = fs::read_to_string(scene.path("recipient"))
        .unwrap()
        .trim_end()
        .to_owned();
    let tip = scene.seal("sealed to an encrypted identity", &[]);
    scene.batch("1.tar", 1, None, std::slice::from_ref(&tip));
    let open = format!("{READER} open 1.tar --identity new.key --into case");
    let (code, seen) = on_a_terminal(
        scene.folder.path(),
        &open,
        &[("Passphrase for new.key", "wrong")],
    );
    assert_eq!(code, Some(1));
    assert!(seen.contains("wrong passphrase for new.key"), "{seen}");
    assert!(
        !scene.path("case").exists(),
        "nothing changes before the identities are there"
    );
    let (code, seen) = on_a_terminal(
        scene.folder.path(),
        &open,
        &[("Passphrase for new.key", PASSPHRASE)],
    );
    assert_eq!(code, Some(0), "{seen}");
    scene.assert_tip(&tip);
}

#[test]
fn age_itself_decrypts_a_passphrase_file() {
    use age::secrecy::SecretString;
    use std::io::Read;
    let scene = Scene::new();
    let answers = [("New passphrase", PASSPHRASE), ("again", PASSPHRASE)];
    let command = format!("{READER} keygen --output new.key --classic > recipient");
    assert_eq!(
        on_a_terminal(scene.folder.path(), &command, &answers).0,
        Some(0)
    );
    let content = fs::read(scene.path("new.key")).unwrap();
    let identity = age::scrypt::Identity::new(SecretString::from(PASSPHRASE.to_owned()));
    let decryptor = age::Decryptor::new_buffered(&content[..]).unwrap();
    let mut text = String::new();
    let identity: &dyn age::Identity = &identity;
    decryptor
        .decrypt(std::iter::once(identity))
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    let recipient = fs::read_to_string(scene.path("recipient")).unwrap();
    assert!(text.starts_with(&format!("# public key: {recipient}AGE-SECRET-KEY-1")));
}

#[test]
fn different_or_empty_passphrases_make_nothing() {
    let scene = Scene::new();
    let command = format!("{READER} keygen --output new.key");
    let cases: [(&[(&str, &str)], &str); 2] = [
        (
            &[("New passphrase", PASSPHRASE), ("again", "another")],
            "the two passphrases differ",
        ),
        (&[("New passphrase", "")], "the passphrase is empty"),
    ];
    for (answers, sentence) in cases {
        let (code, seen) = on_a_terminal(scene.folder.path(), &command, answers);
        assert_eq!(code, Some(1));
        assert!(seen.contains(sentence), "{seen}");
        assert!(!scene.path("new.key").exists());
    }
}
