//! Goal of these tests: an onion address moves from one relay to another, and from and to C tor, and
//! nothing ever replaces one.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use bocca_tests::{binary, run, Scene};
use terminal::on_a_terminal;

#[path = "../../src/reader/tests/reader/support/terminal.rs"]
mod terminal;

/// C tor with a service in `folder`, not connected to anything; ends when dropped.
struct Ctor(Child);

impl Ctor {
    fn start(scene: &Scene, folder: &Path) -> Self {
        let torrc = scene.path("torrc");
        std::fs::write(&torrc, "").expect("a file can be written");
        let child = Command::new("tor")
            .args(["--defaults-torrc", "/dev/null", "-f"])
            .arg(torrc)
            .args([
                "--DisableNetwork",
                "1",
                "--SocksPort",
                "0",
                "--Log",
                "err stderr",
            ])
            .arg("--DataDirectory")
            .arg(scene.path("ctor-data"))
            .arg("--HiddenServiceDir")
            .arg(folder)
            .args(["--HiddenServicePort", "80 127.0.0.1:9"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .expect("tor can be started; run tests/run to install it");
        Self(child)
    }

    /// The address that it makes of the key in the folder.
    fn address(scene: &Scene, folder: &Path) -> String {
        let tor = Self::start(scene, folder);
        let start = Instant::now();
        loop {
            let hostname = std::fs::read_to_string(folder.join("hostname")).unwrap_or_default();
            if hostname.ends_with('\n') {
                drop(tor);
                return hostname.trim_end().to_owned();
            }
            assert!(
                start.elapsed() < Duration::from_secs(60),
                "tor names no address"
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Ctor {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Every address, one a line; the first is made if there is none.
fn address(scene: &Scene) -> String {
    scene.relay("address", &[]).stdout.trim_end().to_owned()
}

fn identity(scene: &Scene, what: &str, arguments: &[&str]) -> bocca_tests::Output {
    let data = scene.data();
    let data = data.to_string_lossy();
    let arguments = [&[what, "--data", &data], arguments].concat();
    run(Command::new(binary("bocca-relay"))
        .arg("identity")
        .args(arguments))
}

#[test]
fn c_tor_reads_what_is_exported() {
    let scene = Scene::new();
    let ours = address(&scene);
    let folder = scene.path("hidden-service");
    let to = folder.to_string_lossy();
    let done = identity(&scene, "export", &["--tor", &to]);
    assert_eq!(
        (done.code, done.stdout.trim_end()),
        (0, ours.as_str()),
        "{}",
        done.stderr
    );
    assert_eq!(
        std::fs::read_to_string(folder.join("hostname")).unwrap(),
        format!("{ours}\n")
    );
    std::fs::remove_file(folder.join("hostname")).unwrap();
    assert_eq!(Ctor::address(&scene, &folder), ours);
    let again = identity(&scene, "export", &["--tor", &to]);
    assert_eq!(again.code, 1, "nothing is overwritten");
    assert!(again.stderr.contains("File exists"), "{}", again.stderr);
}

#[test]
fn what_c_tor_made_is_imported_and_replaces_nothing() {
    let scene = Scene::new();
    let folder = scene.path("hidden-service");
    let theirs = Ctor::address(&scene, &folder);
    let from = folder.to_string_lossy();
    let done = identity(&scene, "import", &[&from]);
    assert_eq!(
        (done.code, done.stdout.trim_end()),
        (0, theirs.as_str()),
        "{}",
        done.stderr
    );
    assert_eq!(address(&scene), theirs);
    let again = identity(&scene, "import", &[&from]);
    assert_eq!(again.code, 1);
    assert!(again.stderr.contains("already"), "{}", again.stderr);
    assert_eq!(address(&scene), theirs);
}

#[test]
fn a_sealed_key_moves_the_address_to_a_new_machine() {
    let (old, new) = (Scene::classic(), Scene::new());
    let ours = address(&old);
    let sealed = old.path("address.age");
    let recipient = std::fs::read_to_string(old.keys().join("test.txt")).unwrap();
    let to = sealed.to_string_lossy();
    let done = identity(
        &old,
        "export",
        &["--to", &to, "--recipient", recipient.trim()],
    );
    assert_eq!(done.code, 0, "{}", done.stderr);

    let refused = identity(&new, "import", &[&to]);
    assert_eq!(refused.code, 1);
    assert!(refused.stderr.contains("age -d"), "{}", refused.stderr);

    // Where the recovery key is.
    let key = new.path("hs_ed25519_secret_key");
    let opened = run(Command::new("age")
        .args(["-d", "-i"])
        .arg(old.identity())
        .arg("-o")
        .arg(&key)
        .arg(&sealed));
    assert_eq!(opened.code, 0, "{}", opened.stderr);
    let done = identity(&new, "import", &[&key.to_string_lossy()]);
    assert_eq!(
        (done.code, done.stdout.trim_end()),
        (0, ours.as_str()),
        "{}",
        done.stderr
    );
    assert_eq!(address(&new), ours);
}

#[test]
fn a_passphrase_locks_the_key_and_import_asks_for_it() {
    let (old, new) = (Scene::new(), Scene::new());
    let ours = address(&old);
    let locked = old.path("address.age");
    let to = locked.to_string_lossy();
    let done = identity(&old, "export", &["--to", &to, "--passphrase"]);
    assert_eq!((done.code, done.stdout.trim_end()), (0, ours.as_str()));
    let passphrase = done
        .stderr
        .split_once("kept nowhere: ")
        .expect("it is shown")
        .1;
    let passphrase = passphrase.lines().next().unwrap();
    assert_eq!(
        passphrase.len(),
        8 * 4 + 7,
        "128 bits in groups: {passphrase}"
    );
    let again = identity(&old, "export", &["--to", &to, "--passphrase"]);
    assert!(again.stderr.contains("File exists"), "{}", again.stderr);
    assert!(!again.stderr.contains("kept nowhere"), "{}", again.stderr);

    let import = format!(
        "{} identity import --data {} {to}",
        binary("bocca-relay").display(),
        new.data().display()
    );
    let folder = new.path(".");
    let (code, seen) = on_a_terminal(&folder, &import, &[("Passphrase for", "wrong")]);
    assert_eq!(code, Some(1), "{seen}");
    assert!(
        seen.contains("wrong passphrase; nothing was changed"),
        "{seen}"
    );
    let (code, seen) = on_a_terminal(&folder, &import, &[("Passphrase for", passphrase)]);
    assert_eq!(code, Some(0), "{seen}");
    assert_eq!(address(&new), ours);
}

#[test]
fn what_is_no_key_changes_nothing() {
    let scene = Scene::new();
    let none = identity(&scene, "export", &["--tor", "/nowhere/at/all"]);
    assert_eq!(none.code, 1, "{}", none.stdout);
    let wrong = scene.path("wrong");
    std::fs::write(&wrong, "something else").unwrap();
    let done = identity(&scene, "import", &[&wrong.to_string_lossy()]);
    assert_eq!(done.code, 1);
    assert!(
        done.stderr.contains("not the secret key"),
        "{}",
        done.stderr
    );
    assert!(!scene.data().join("tor").exists());
    let unclear = identity(&scene, "export", &[]);
    assert_eq!(unclear.code, 2, "{}", unclear.stderr);
}

#[test]
fn any_address_moves_and_stands_beside_others() {
    let (old, new) = (Scene::new(), Scene::new());
    address(&old);
    let second = old.relay("address", &["--add"]).stdout;
    let second = second.trim_end();
    let folder = old.path("second");
    let to = folder.to_string_lossy();
    let done = identity(&old, "export", &["--address", second, "--tor", &to]);
    assert_eq!((done.code, done.stdout.trim_end()), (0, second));
    let nowhere = ["--address", "x.onion", "--tor", "/nowhere"];
    let unknown = identity(&old, "export", &nowhere);
    assert_eq!(unknown.code, 1);
    let told = unknown.stderr;
    assert!(told.contains("no address x.onion"), "{told}");

    let own = address(&new);
    let refused = identity(&new, "import", &[&to]);
    assert_eq!(refused.code, 1);
    assert!(refused.stderr.contains("--add"), "{}", refused.stderr);
    let done = identity(&new, "import", &["--add", &to]);
    assert_eq!((done.code, done.stdout.trim_end()), (0, second));
    let again = identity(&new, "import", &["--add", &to]);
    assert!(again.stderr.contains("already"), "{}", again.stderr);
    assert_eq!(address(&new), format!("{own}\n{second}"));
}
