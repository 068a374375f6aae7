//! Identities on hardware: a plugin from `PATH` opens tips, and its words reach the terminal escaped.

use std::collections::HashSet;
use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;

use crate::support::{on_a_terminal, raw, Scene, Sealed, READER};
use age::secrecy::ExposeSecret;
use age_core::format::{FileKey, Stanza};
use envelope::Token;

/// `AGE-PLUGIN-TOY-` with four bytes.
const IDENTITY: &str = "AGE-PLUGIN-TOY-1QQQSYQC2Q0QAX";

/// A plugin for stanzas of the type `toy`, whose body is the file's key itself. Speaks the protocol of
/// age's plugins, says something with an escape in it, and asks for a PIN.
const PLUGIN: &str = r#"#!/bin/sh
echo "$$" >> "$TOY_LOG"
body=
while read -r line; do
  case $line in
    '-> done'*) read -r end; break ;;
    '-> recipient-stanza 0 toy'*) read -r body ;;
  esac
done
if [ -n "$body" ]; then
  printf -- '-> msg\n%s\n' "$(printf 'touch \033[31mthe key' | base64 | tr -d =)"
  read -r ok; read -r end
  printf -- '-> request-secret\n%s\n' "$(printf 'PIN of the toy' | base64 | tr -d =)"
  read -r ok; read -r pin
  if [ "$(printf '%s==' "$pin" | base64 -d 2> /dev/null)" = 1234 ]; then
    printf -- '-> file-key 0\n%s\n' "$body"
  else
    printf -- '-> error identity 0\n%s\n' "$(printf 'wrong PIN' | base64 | tr -d =)"
  fi
  read -r ok; read -r end
fi
printf -- '-> done\n\n'
"#;

struct Toy;

impl age::Recipient for Toy {
    fn wrap_file_key(
        &self,
        file_key: &FileKey,
    ) -> Result<(Vec<Stanza>, HashSet<String>), age::EncryptError> {
        let stanza = Stanza {
            tag: "toy".to_owned(),
            args: Vec::new(),
            body: file_key.expose_secret().to_vec(),
        };
        Ok((vec![stanza], HashSet::new()))
    }
}

/// A tip that only the toy opens.
fn toy_tip() -> Sealed {
    let token = Token::random();
    let json = raw::tip_json(&token, "");
    let archive = raw::archive(&[
        raw::entry("tip.json", json.as_bytes()),
        raw::entry("message.txt", b"for the toy"),
    ]);
    let recipient: &dyn age::Recipient = &Toy;
    let encryptor = age::Encryptor::with_recipients(std::iter::once(recipient)).unwrap();
    let mut bytes = Vec::new();
    let mut writer = encryptor.wrap_output(&mut bytes).unwrap();
    writer.write_all(&archive).unwrap();
    writer.finish().unwrap();
    Sealed {
        id: token.id(),
        bytes,
        message: "for the toy".to_owned(),
        attachments: Vec::new(),
    }
}

/// A scene with the toy's identity in `toy.key`, its plugin in `bin`, and a batch of one tip.
fn scene() -> (Scene, Sealed) {
    let scene = Scene::new();
    fs::write(scene.path("toy.key"), format!("# the toy\n{IDENTITY}\n")).unwrap();
    fs::set_permissions(scene.path("toy.key"), PermissionsExt::from_mode(0o600)).unwrap();
    fs::create_dir(scene.path("bin")).unwrap();
    fs::write(scene.path("bin/age-plugin-toy"), PLUGIN).unwrap();
    let executable = PermissionsExt::from_mode(0o755);
    fs::set_permissions(scene.path("bin/age-plugin-toy"), executable).unwrap();
    let tip = toy_tip();
    scene.batch("1.tar", 1, None, std::slice::from_ref(&tip));
    (scene, tip)
}

const OPEN: &str = "open 1.tar --identity toy.key --into case";

fn command(arguments: &str) -> String {
    format!("TOY_LOG=$PWD/log PATH=$PWD/bin:$PATH {READER} {arguments}")
}

#[test]
fn a_plugin_opens_a_tip_and_cannot_draw_on_the_terminal() {
    let (scene, tip) = scene();
    let answers = [("age plugin: PIN of the toy", "1234")];
    let (code, seen) = on_a_terminal(scene.folder.path(), &command(OPEN), &answers);
    assert_eq!(code, Some(0), "{seen}");
    scene.assert_tip(&tip);
    assert!(
        seen.contains(r"age plugin: touch \u{1b}[31mthe key"),
        "{seen:?}"
    );
    assert!(
        !seen.contains("\u{1b}[31m") && !seen.contains("1234"),
        "{seen:?}"
    );
}

#[test]
fn a_plugin_that_fails_or_is_missing_says_so() {
    let (scene, tip) = scene();
    let answers = [("age plugin: PIN of the toy", "9999")];
    let (code, seen) = on_a_terminal(scene.folder.path(), &command(OPEN), &answers);
    assert_eq!(code, Some(3), "{seen}");
    assert!(
        seen.contains("wrong PIN") && !scene.tip_folder(&tip.id).exists(),
        "{seen}"
    );

    fs::write(scene.path("bin/age-plugin-toy"), "#!/bin/sh\nexit 1\n").unwrap();
    let (code, seen) = on_a_terminal(scene.folder.path(), &command(OPEN), &[]);
    assert_eq!(code, Some(3), "{seen}");
    assert!(
        seen.contains("age-plugin-toy did not open it (it stopped before it was done)"),
        "{seen}"
    );

    fs::remove_dir_all(scene.path("bin")).unwrap();
    fs::remove_dir_all(scene.path("case")).unwrap();
    let (code, seen) = on_a_terminal(scene.folder.path(), &command(OPEN), &[]);
    assert_eq!(code, Some(1));
    assert!(
        seen.contains("the program age-plugin-toy that asks it is not on this machine"),
        "{seen}"
    );
    assert!(!scene.path("case").exists());
}

/// Opens nothing, and notes when it is asked while it is asked.
const SLOW: &str = r#"#!/bin/sh
echo asked >> "$TOY_LOG"
mkdir "$TOY_LOG.asked" || echo twice at once >> "$TOY_LOG"
while read -r line; do
  case $line in
    '-> done'*) read -r end; break ;;
  esac
done
sleep 0.1
rmdir "$TOY_LOG.asked"
printf -- '-> done\n\n'
"#;

#[test]
fn plugins_are_asked_one_at_a_time_whatever_files_name_them() {
    let (scene, _) = scene();
    fs::write(scene.path("bin/age-plugin-toy"), SLOW).unwrap();
    fs::copy(scene.path("toy.key"), scene.path("toy-2.key")).unwrap();
    let others = Scene::new();
    let tips: Vec<_> = (0..6).map(|_| others.seal("not ours", &[])).collect();
    scene.batch("1.tar", 1, None, &tips);
    let both = format!("{OPEN} --identity toy-2.key");
    let (code, seen) = on_a_terminal(scene.folder.path(), &command(&both), &[]);
    assert_eq!(code, Some(3), "{seen}");
    let log = fs::read_to_string(scene.path("log")).unwrap();
    assert_eq!(log, "asked\n".repeat(2 * tips.len()));
}

#[test]
fn a_key_on_hardware_is_only_taken_from_a_plain_file() {
    const PASSPHRASE: &str = "six random words would be safe";
    let (scene, _) = scene();
    let plain = fs::read(scene.path("toy.key")).unwrap();
    let locked = envelope::lock(&plain, PASSPHRASE.to_owned().into()).unwrap();
    fs::write(scene.path("locked.key"), locked).unwrap();
    fs::set_permissions(scene.path("locked.key"), PermissionsExt::from_mode(0o600)).unwrap();
    let sentence = "names a key on hardware (AGE-PLUGIN-…), which is only taken from a plain file";
    let open = command("open 1.tar --identity locked.key --into case");
    let answers = [("Passphrase for locked.key", PASSPHRASE)];
    let (code, seen) = on_a_terminal(scene.folder.path(), &open, &answers);
    assert_eq!(code, Some(1), "{seen}");
    assert!(seen.contains(sentence), "{seen}");

    let recipients = format!("{}\n", scene.identity.recipient);
    fs::write(scene.path("unit.txt"), recipients).unwrap();
    for piped in [
        "open 1.tar --identity <(cat toy.key) --into case",
        "key test unit.txt --identity <(cat toy.key)",
    ] {
        let shell = format!("bash -c '{}'", command(piped));
        let (code, seen) = on_a_terminal(scene.folder.path(), &shell, &[]);
        assert_eq!(code, Some(1), "{seen}");
        assert!(seen.contains(sentence), "{seen}");
    }
    assert!(!scene.path("case").exists() && !scene.path("log").exists());
}

#[test]
fn what_is_sealed_to_others_is_not_the_plugins_and_ordinary_keys_open_beside_it() {
    let (scene, tip) = scene();
    let ours = scene.seal("ours", &[]);
    scene.batch(
        "1.tar",
        1,
        None,
        &[ours.clone(), Scene::new().seal("not ours", &[])],
    );
    let both = format!("{OPEN} --identity unit.key");
    let (code, seen) = on_a_terminal(scene.folder.path(), &command(&both), &[]);
    assert_eq!(code, Some(3), "{seen}");
    scene.assert_tip(&ours);
    assert!(!scene.tip_folder(&tip.id).exists());
    assert!(scene.path("log").exists(), "the plugin was asked");
}
