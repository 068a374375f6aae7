//! A sender who trusts no server with plaintext: the program cleans and seals, the relay only carries.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use bocca_tests::{binary, project, Relay, Scene};
use envelope::Recipients;

const MESSAGE: &str = "sealed on my own machine";
const ANSWER: &str = "Thank you. Which year?";

/// A sender's machine: what it knows of Tor, and where the relay is.
struct Sender<'a> {
    scene: &'a Scene,
    host: &'a str,
}

impl Sender<'_> {
    /// What the program printed, to stdout and to stderr, when it ended with `code`.
    fn send(&self, fingerprint: &str, file: &Path, code: i32) -> (String, String) {
        let message = self.scene.path("message.txt");
        fs::write(&message, MESSAGE).unwrap();
        let passing = self.scene.path("passing");
        fs::create_dir_all(&passing).unwrap();
        let done = Command::new(binary("bocca-send"))
            .args(["--to", self.host, "--fingerprint", fingerprint, "--config"])
            .arg(self.scene.path("relay.toml"))
            .arg("--state")
            .arg(self.scene.path("sender"))
            .arg(file)
            .env("TMPDIR", &passing)
            .stdin(File::open(&message).unwrap())
            .output()
            .unwrap();
        let said = [done.stdout, done.stderr].map(|said| String::from_utf8(said).unwrap());
        let [out, err] = said;
        assert_eq!(done.status.code(), Some(code), "{err}");
        let left = fs::read_dir(&passing).unwrap().count();
        assert_eq!(left, 0, "nothing is left behind");
        (out, err)
    }

    /// Ends the program while it looks for its way into the network.
    fn stop(&self, fingerprint: &str) {
        let passing = self.scene.path("passing");
        let mut sender = Command::new(binary("bocca-send"))
            .args(["--to", self.host, "--fingerprint", fingerprint, "--config"])
            .arg(self.scene.path("relay.toml"))
            .env("TMPDIR", &passing)
            .stdin(File::open(self.scene.path("message.txt")).unwrap())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(sender.stderr.take().unwrap()).lines();
        let connecting = said.next().unwrap().unwrap();
        assert!(connecting.contains("connecting"), "{connecting}");
        let made: Vec<_> = fs::read_dir(&passing).unwrap().flatten().collect();
        let modes = made.iter().map(|it| it.metadata().unwrap().permissions());
        let modes: Vec<_> = modes.map(|it| it.mode() & 0o777).collect();
        assert_eq!(modes, [0o700], "{made:?}");
        assert!(bocca_tests::signal(sender.id(), "INT"));
        assert_eq!(sender.wait().unwrap().code(), Some(1));
        let last = said.map(Result::unwrap).last().unwrap();
        assert!(last.contains("nothing arrived"), "{last}");
        let left = fs::read_dir(&passing).unwrap().count();
        assert_eq!(left, 0, "nothing is left behind");
    }
}

/// Sends through the running relay, whose address is known, and reads what came of it.
pub fn a_sender_seals_alone(scene: &Scene, relay: &Relay, host: &str) {
    let sender = Sender { scene, host };
    let ours = published(scene);
    let photo = corpus("jpg-gps.jpg");

    let (_, said) = sender.send(&ours, &corpus("is-not-there.jpg"), 1);
    assert!(said.contains("cannot be read"), "{said}");
    let (_, said) = sender.send(&ours, &corpus("jpg-truncated.jpg"), 1);
    assert!(said.contains("--as-is"), "{said}");
    assert!(
        !said.contains("Tor"),
        "no network for what is not sent: {said}"
    );

    sender.stop(&ours);
    let (out, said) = sender.send("0123 4567 89ab cdef", &photo, 1);
    assert!(
        said.contains(&format!("no --fingerprint names: {ours}")),
        "{said}"
    );
    assert!(
        said.contains("does not show this key: 0123 4567 89ab cdef"),
        "{said}"
    );
    assert_eq!(
        (out.as_str(), scene.held().len()),
        ("", 0),
        "nothing was sent"
    );

    let (out, said) = sender.send(&ours, &photo, 0);
    assert!(said.contains("removed"), "{said}");
    let code = out
        .lines()
        .find_map(|line| line.strip_prefix("code "))
        .unwrap();
    assert!(out.lines().any(|line| line.starts_with("mark ")), "{out}");
    scene.collect("sender.tar");
    let tip = scene.opened_tip(MESSAGE);
    assert_eq!(scene.show(&tip)["sealed_by_sender"], true);
    let clean = fs::read(tip.join("attachments/attachment-1.jpg")).unwrap();
    let dirty = fs::read(&photo).unwrap();
    let has_gps = |bytes: &[u8]| bytes.windows(4).any(|window| window == b"Exif");
    assert_eq!((has_gps(&dirty), has_gps(&clean)), (true, false));

    scene.answer(&tip, ANSWER);
    scene.import();
    let page = relay.look(&[("code", code)]);
    assert!(page.text().contains(ANSWER), "{}", page.text());
    let receipt = scene.receipt();
    let deleted = scene.relay("acknowledge", &[&receipt.to_string_lossy()]);
    assert_eq!(deleted.code, 0, "{}", deleted.stderr);
    assert_eq!(scene.held().len(), 0);
}

fn corpus(name: &str) -> PathBuf {
    project().join("tests/corpus/files").join(name)
}

/// The fingerprint of this scene's one key, as its investigators would publish it.
fn published(scene: &Scene) -> String {
    let text = fs::read_to_string(scene.keys().join("test.txt")).unwrap();
    let keys = Recipients::parse("test.txt", &text).unwrap();
    let key = keys.iter().next().unwrap();
    key.fingerprint()
}
