//! One test's folder, keys and commands.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::{binary, Relay};

/// A finished command.
#[derive(Debug)]
pub struct Output {
    /// Exit code; -1 when a signal ended it.
    pub code: i32,
    /// Everything on stdout.
    pub stdout: String,
    /// Everything on stderr.
    pub stderr: String,
}

/// Runs a command to its end.
///
/// # Panics
/// When it cannot be started.
pub fn run(command: &mut Command) -> Output {
    let done = command
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| {
            panic!("{command:?}: {error}; run tests/run to install what tests need")
        });
    Output {
        code: done.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&done.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&done.stderr).into_owned(),
    }
}

/// A folder with keys, an identity, and room for a relay's data.
pub struct Scene {
    folder: TempDir,
}

impl Scene {
    /// With a post-quantum identity, as `keygen` makes by default.
    pub fn new() -> Self {
        Self::with_keygen(&[])
    }

    /// With an identity that the distribution's `age` can use.
    pub fn classic() -> Self {
        Self::with_keygen(&["--classic"])
    }

    /// In a folder of the test's own choice, such as another file system.
    pub fn inside(parent: &Path) -> Self {
        Self::build(TempDir::new_in(parent).expect("a folder can be made"), &[])
    }

    fn with_keygen(options: &[&str]) -> Self {
        Self::build(TempDir::new().expect("a folder can be made"), options)
    }

    fn build(folder: TempDir, options: &[&str]) -> Self {
        let scene = Self { folder };
        std::fs::create_dir(scene.keys()).expect("the keys folder can be made");
        let made = run(Command::new(binary("bocca-reader"))
            .args(["keygen", "--no-passphrase", "--output"])
            .arg(scene.identity())
            .args(options));
        assert_eq!(made.code, 0, "{}", made.stderr);
        std::fs::write(scene.keys().join("test.txt"), made.stdout).expect("the key can be written");
        scene
    }

    /// A path below the scene's folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The relay's data folder.
    pub fn data(&self) -> PathBuf {
        self.path("data")
    }

    /// The folder of public keys.
    pub fn keys(&self) -> PathBuf {
        self.path("keys")
    }

    /// The investigator's identity file.
    pub fn identity(&self) -> PathBuf {
        self.path("identity.txt")
    }

    /// Starts `serve` on loopback without Tor.
    pub fn serve(&self) -> Relay {
        Relay::start(self, &["--no-onion"])
    }

    /// As [`Scene::serve`], with this text as `relay.toml`.
    ///
    /// # Panics
    /// When the file cannot be written or the relay does not listen.
    pub fn serve_with(&self, config: &str) -> Relay {
        let path = self.path("relay.toml");
        std::fs::write(&path, config).expect("relay.toml can be written");
        Relay::start(self, &["--no-onion", "--config", &path.to_string_lossy()])
    }

    /// Runs a command of the relay's on this data folder.
    pub fn relay(&self, command: &str, arguments: &[&str]) -> Output {
        run(Command::new(binary("bocca-relay"))
            .arg(command)
            .arg("--data")
            .arg(self.data())
            .args(arguments))
    }

    /// Runs a command of the reader's in this folder, which must succeed.
    ///
    /// # Panics
    /// When it does not.
    pub fn reader(&self, arguments: &[&str]) -> Output {
        let done = run(Command::new(binary("bocca-reader"))
            .args(arguments)
            .current_dir(self.folder.path()));
        assert_eq!(done.code, 0, "{arguments:?}: {}", done.stderr);
        done
    }

    /// Exports the waiting tips to `name`, which must succeed.
    pub fn export(&self, name: &str) -> PathBuf {
        let batch = self.path(name);
        let done = self.relay("export", &["--to", &batch.to_string_lossy()]);
        assert_eq!(done.code, 0, "{}", done.stderr);
        batch
    }

    /// Unpacks a batch by `tar` alone, into the folder that it returns.
    pub fn unpack(&self, batch: &Path) -> PathBuf {
        let folder = self.path("by-hand");
        std::fs::create_dir(&folder).expect("a folder can be made");
        let unpacked = run(Command::new("tar")
            .arg("xf")
            .arg(batch)
            .arg("-C")
            .arg(&folder));
        assert_eq!(unpacked.code, 0, "{}", unpacked.stderr);
        folder
    }

    /// Opens a batch into `cases/`, with the receipt `receipt.txt` in place of an earlier one.
    pub fn open(&self, batch: &Path) -> Output {
        let _ = std::fs::remove_file(self.receipt());
        run(Command::new(binary("bocca-reader"))
            .arg("open")
            .arg(batch)
            .arg("--identity")
            .arg(self.identity())
            .arg("--into")
            .arg(self.cases())
            .arg("--receipt")
            .arg(self.receipt()))
    }

    /// Exports the waiting tips to `name` and opens them, which must succeed.
    ///
    /// # Panics
    /// When it does not.
    pub fn collect(&self, name: &str) {
        let opened = self.open(&self.export(name));
        assert_eq!(opened.code, 0, "{}", opened.stderr);
    }

    /// Where `open` puts the tips.
    pub fn cases(&self) -> PathBuf {
        self.path("cases")
    }

    /// Where `open` puts the receipt.
    pub fn receipt(&self) -> PathBuf {
        self.path("receipt.txt")
    }

    /// The folders of the opened tips, sorted.
    pub fn opened(&self) -> Vec<PathBuf> {
        list(&self.cases().join("tips"))
    }

    /// The sealed tips in the data folder, sorted.
    pub fn held(&self) -> Vec<PathBuf> {
        let mut held = list(&self.data().join("tips"));
        held.retain(|path| path.extension().is_some_and(|extension| extension == "age"));
        held
    }

    /// The content of every file in the data folder, by its path there.
    ///
    /// # Panics
    /// When one cannot be read.
    pub fn kept(&self) -> BTreeMap<String, Vec<u8>> {
        let data = self.data();
        let mut kept = BTreeMap::new();
        let mut folders = vec![PathBuf::new()];
        while let Some(inner) = folders.pop() {
            for entry in std::fs::read_dir(data.join(&inner)).expect("a folder can be read") {
                let entry = entry.expect("a folder can be read");
                let path = inner.join(entry.file_name());
                match entry.file_type().expect("a file has a type") {
                    kind if kind.is_dir() => folders.push(path),
                    kind if kind.is_file() => {
                        let content = std::fs::read(entry.path()).expect("a file can be read");
                        kept.insert(path.to_string_lossy().into_owned(), content);
                    }
                    _ => {}
                }
            }
        }
        kept
    }
}

impl Default for Scene {
    fn default() -> Self {
        Self::new()
    }
}

fn list(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}
