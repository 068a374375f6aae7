//! `open`: whose keys open tips, and whose signature batches must have.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::support::{on_a_terminal, three_tips, write_identity, Scene, Signer, READER};
use envelope::Kind;

#[test]
fn several_identities_old_and_new() {
    let (scene, old) = (Scene::new(), Scene::of(Kind::PostQuantum));
    write_identity(&scene.path("old.key"), &old.identity);
    let tips = [
        scene.seal("to the new key", &[]),
        old.seal("to the old key", &[]),
    ];
    scene.batch("1.tar", 1, None, &tips);
    scene.open("1.tar", &["--identity", "old.key"]).expect(0);
    tips.iter().for_each(|tip| scene.assert_tip(tip));
}

#[test]
fn only_batches_signed_by_the_relay_are_opened_when_its_key_is_given() {
    let scene = Scene::new();
    let tips = three_tips(&scene);
    let first = scene.batch("1.tar", 1, None, &tips[..1]);
    scene.batch("2.tar", 2, Some(first), &tips[1..]);
    let (relay, other) = (Signer::new(&scene), Signer::new(&Scene::new()));
    relay.sign(&scene.path("1.tar"));
    let open = |more: &[&str]| scene.open("1.tar", more);

    // One batch without a signature, by another key, changed after signing, not a signature.
    open(&["2.tar", "--relay-key", "relay.pub"])
        .expect(1)
        .says("2.tar: signature missing");
    other.sign(&scene.path("2.tar"));
    open(&["2.tar", "--relay-key", "relay.pub"])
        .expect(1)
        .says("2.tar: signature WRONG: it was made with another key");
    relay.sign(&scene.path("2.tar"));
    let mut bytes = fs::read(scene.path("2.tar")).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(scene.path("2.tar"), &bytes).unwrap();
    open(&["2.tar", "--relay-key", "relay.pub"])
        .expect(1)
        .says("2.tar: signature WRONG: the batch is not what the relay signed");
    bytes[last] ^= 1;
    fs::write(scene.path("2.tar"), &bytes).unwrap();
    let signature = fs::read(scene.path("2.tar.minisig")).unwrap();
    fs::write(scene.path("2.tar.minisig"), "not a signature").unwrap();
    let run = open(&["2.tar", "--relay-key", "relay.pub"])
        .expect(1)
        .says("holds no minisign signature");
    assert!(run.err.contains("nothing was opened"));
    assert!(!scene.path("case").exists());

    // A key that is none.
    fs::write(scene.path("empty"), "").unwrap();
    open(&["--relay-key", "empty"])
        .expect(1)
        .says("holds no minisign public key");
    open(&["--relay-key", "no-such-file"])
        .expect(1)
        .says("neither a minisign public key nor a file");
    assert!(!scene.path("case").exists());

    // The key itself, and its file.
    fs::write(scene.path("2.tar.minisig"), signature).unwrap();
    let run = open(&["2.tar", "--relay-key", &relay.public()]).expect(0);
    assert!(!run.err.contains("warning"), "{}", run.err);
    open(&["2.tar", "--relay-key", "relay.pub"]).expect(0);
    open(&[])
        .expect(0)
        .says("warning: the signatures of the batches are not checked");
}

#[test]
fn identity_files_that_do_not_serve_say_why_and_nothing_is_made() {
    let scene = Scene::new();
    scene.batch("1.tar", 1, None, &three_tips(&scene));
    let recipient = scene.identity.recipient.clone();
    let encrypted_to_a_key = {
        let recipient: age::x25519::Recipient = recipient.parse().unwrap();
        age::encrypt(&recipient, b"AGE-SECRET-KEY-1").unwrap()
    };
    let costly = b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 40\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n0123456789abcdef0123456789abcdef";
    let cases: [(&[u8], &str); 7] = [
        (
            recipient.as_bytes(),
            "this is a recipient, not a secret key",
        ),
        (b"# nothing", "has no secret key"),
        (b"AGE-SECRET-KEY-1QQQQ", "line 1: not a secret key"),
        (&[0xff, 0xfe, 0], "it is not text"),
        (&vec![b'#'; (1 << 20) + 1], "over 1 MiB"),
        (&encrypted_to_a_key, "encrypted to a key"),
        (b"age-encryption.org/v1\n-> scrypt", "damaged"),
    ];
    for (content, sentence) in cases {
        fs::write(scene.path("unit.key"), content).unwrap();
        scene.open("1.tar", &[]).expect(1).says(sentence);
    }
    fs::write(scene.path("unit.key"), costly).unwrap();
    let command = format!("{READER} open 1.tar --identity unit.key --into case");
    let (code, seen) = on_a_terminal(
        scene.folder.path(),
        &command,
        &[("Passphrase for unit.key", "x")],
    );
    assert_eq!(code, Some(1));
    assert!(seen.contains("asks for too much work (2^40"), "{seen}");
    scene
        .open("1.tar", &["--identity", "no-such-file"])
        .expect(1);
    assert!(!scene.path("case").exists());
}

#[test]
fn an_identity_that_others_can_read_is_warned_about() {
    let scene = Scene::new();
    scene.batch("1.tar", 1, None, &three_tips(&scene));
    fs::set_permissions(scene.path("unit.key"), PermissionsExt::from_mode(0o640)).unwrap();
    scene
        .open("1.tar", &[])
        .expect(0)
        .says("warning: other users can read unit.key; run chmod 600 unit.key");
}
