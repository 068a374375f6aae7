//! What the tests share: a scene with an identity, batches made as the relay makes them, and the
//! real binary.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use age::secrecy::ExposeSecret;
use envelope::{Attachment, Digest, Kind, NewIdentity, TipId, Token};
use tempfile::TempDir;

pub mod cases;
pub mod html;
mod making;
pub mod raw;
mod terminal;
pub mod tmux;

pub use making::*;
pub use terminal::on_a_terminal;

pub const READER: &str = env!("CARGO_BIN_EXE_bocca-reader");

/// A sealed tip and what went into it.
#[derive(Clone)]
pub struct Sealed {
    pub id: TipId,
    pub bytes: Vec<u8>,
    pub message: String,
    pub attachments: Vec<Vec<u8>>,
}

/// A folder with an identity in it.
pub struct Scene {
    pub folder: TempDir,
    pub identity: NewIdentity,
}

impl Scene {
    pub fn new() -> Self {
        Self::of(Kind::Classic)
    }

    pub fn of(kind: Kind) -> Self {
        let scene = Scene {
            folder: tempfile::tempdir().unwrap(),
            identity: envelope::generate(kind),
        };
        write_identity(&scene.path("unit.key"), &scene.identity);
        scene
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn seal(&self, message: &str, attachments: &[&[u8]]) -> Sealed {
        seal(&self.identity, message, attachments)
    }

    /// Writes `tips` as batch `sequence` and returns its digest.
    pub fn batch(
        &self,
        name: &str,
        sequence: u64,
        previous: Option<Digest>,
        tips: &[Sealed],
    ) -> Digest {
        let bytes = batch_bytes(sequence, previous, tips);
        fs::write(self.path(name), &bytes).unwrap();
        Digest::of(&bytes)
    }

    /// `bocca-reader` in the scene's folder.
    pub fn reader<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Run {
        let output = Command::new(READER)
            .args(arguments)
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        Run::from(output)
    }

    /// `open BATCH --identity unit.key --into case` with further arguments.
    pub fn open(&self, batch: &str, more: &[&str]) -> Run {
        self.reader(
            ["open", batch, "--identity", "unit.key", "--into", "case"]
                .iter()
                .chain(more),
        )
    }

    pub fn tip_folder(&self, id: &TipId) -> PathBuf {
        self.path("case/tips").join(id.to_string())
    }

    /// Fails unless the tip's folder holds exactly the tip, and only its owner can read it.
    pub fn assert_tip(&self, tip: &Sealed) {
        let folder = self.tip_folder(&tip.id);
        assert_eq!(
            fs::read_to_string(folder.join("message.txt")).unwrap(),
            tip.message
        );
        let json = fs::read_to_string(folder.join("tip.json")).unwrap();
        assert_eq!(token_of(&json).id(), tip.id);
        let mut names = vec![("", 0o700), ("tip.json", 0o600), ("message.txt", 0o600)];
        if !tip.attachments.is_empty() {
            names.push(("attachments", 0o700));
        }
        for (index, content) in tip.attachments.iter().enumerate() {
            let path = folder
                .join("attachments")
                .join(Attachment::name_for(index + 1, "bin"));
            assert!(
                fs::read(&path).unwrap() == *content,
                "attachment {} differs",
                index + 1
            );
            assert_eq!(mode(&path), 0o600);
        }
        for (name, expected) in &names {
            assert_eq!(mode(&folder.join(name)), *expected, "{name}");
        }
        assert_eq!(fs::read_dir(&folder).unwrap().count(), names.len() - 1);
    }

    /// Every name under the case folder, relative to it, with its content; folders end with `/`. Without the
    /// index, in which each run leaves its line.
    pub fn tree(&self) -> BTreeMap<String, Vec<u8>> {
        let mut tree = tree(&self.path("case"));
        tree.retain(|name, _| !name.starts_with("case.sqlite"));
        tree
    }

    /// Ids of the tips in a receipt, in its order.
    pub fn receipt_ids(&self, name: &str) -> Vec<TipId> {
        let file = std::io::BufReader::new(File::open(self.path(name)).unwrap());
        envelope::Receipt::parse(file)
            .map(|token| token.unwrap().id())
            .collect()
    }
}

pub fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_string_lossy()
                .into_owned();
            let metadata = path.symlink_metadata().unwrap();
            if metadata.is_dir() {
                found.insert(name + "/", Vec::new());
                folders.push(path);
            } else if metadata.is_file() {
                found.insert(name, fs::read(path).unwrap());
            } else {
                found.insert(name, b"not a file".to_vec());
            }
        }
    }
    found
}

/// How a run ended.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Run {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Run {
    /// Fails unless the run ended with this code; returns it for further checks.
    #[track_caller]
    pub fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        for line in self.err.lines().filter(|_| code != 2) {
            assert!(line.starts_with("bocca-reader: "), "{line}");
        }
        self
    }

    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        assert!(self.err.contains(text), "no «{text}» in {self:#?}");
        self
    }
}

pub fn mode(path: &Path) -> u32 {
    path.symlink_metadata().unwrap().permissions().mode() & 0o7777
}

pub fn write_identity(path: &Path, identity: &NewIdentity) {
    fs::write(path, identity.secret.expose_secret()).unwrap();
    fs::set_permissions(path, PermissionsExt::from_mode(0o600)).unwrap();
}

pub fn token_of(tip_json: &str) -> Token {
    let json: serde_json::Value = serde_json::from_str(tip_json).unwrap();
    json["token"].as_str().unwrap().parse().unwrap()
}
