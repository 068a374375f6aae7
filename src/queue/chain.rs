//! `<data>/chain`: which batch was the last, kept beside the index so that losing that loses nothing.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use envelope::Digest;
use serde::{Deserialize, Serialize};

use crate::disk::{self, Disk};

const FORMAT: &str = "bocca-chain/1";
const NAME: &str = "chain";
const NEW: &str = "chain.new";

/// No chain file of ours is longer.
const MAX_BYTES: u64 = 1024;

/// The last confirmed batch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Chain {
    /// Its number; 0 before the first.
    pub(crate) sequence: u64,
    /// SHA-256 of its file.
    pub(crate) previous: Option<Digest>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    format: String,
    sequence: u64,
    previous: Option<Digest>,
}

/// What the chain file says.
pub(crate) enum Stored {
    /// There is none.
    Missing,
    /// It cannot be understood.
    Damaged,
    /// This.
    Whole(Chain),
}

/// The place of the chain file.
pub(crate) struct ChainFile {
    data: PathBuf,
    dir: File,
    disk: Arc<dyn Disk>,
}

impl ChainFile {
    /// The chain file in the folder `data`. Removes what a crash left of an unfinished one.
    pub(crate) fn new(data: &Path, disk: Arc<dyn Disk>) -> io::Result<Self> {
        let dir = File::open(data)?;
        match disk.unlink(&dir, NEW) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        Ok(Self {
            data: data.to_owned(),
            dir,
            disk,
        })
    }

    /// Where it is.
    pub(crate) fn path(&self) -> PathBuf {
        self.data.join(NAME)
    }

    /// Reads it.
    pub(crate) fn read(&self) -> io::Result<Stored> {
        let file = match File::open(self.path()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Stored::Missing),
            opened => opened?,
        };
        let mut text = Vec::new();
        file.take(MAX_BYTES).read_to_end(&mut text)?;
        Ok(parse(&text).map_or(Stored::Damaged, Stored::Whole))
    }

    /// Puts `chain` in its place and waits until it is durable.
    pub(crate) fn write(&self, chain: &Chain) -> Result<(), NotKept> {
        let new = self.data.join(NEW);
        let file = write_text(&new, chain).map_err(NotKept::Unwritten)?;
        self.disk.sync(&file).map_err(NotKept::Unconfirmed)?;
        let replaced = self.disk.replace(&new, &self.path());
        replaced.map_err(NotKept::Unwritten)?;
        let synced = self.disk.sync_folder(&self.dir);
        synced.map_err(NotKept::Unconfirmed)
    }
}

/// Why the chain file is not what it should be.
#[derive(Debug)]
pub(crate) enum NotKept {
    /// It is as it was before.
    Unwritten(io::Error),
    /// The disk did not confirm it, so it may be either.
    Unconfirmed(io::Error),
}

fn write_text(path: &Path, chain: &Chain) -> io::Result<File> {
    let text = serde_json::to_vec(&Text {
        format: FORMAT.to_owned(),
        sequence: chain.sequence,
        previous: chain.previous,
    })?;
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(&text)?;
    file.write_all(b"\n")?;
    disk::fix_times(&file)?;
    Ok(file)
}

/// A number without a digest, or the reverse, is damage: only batch 0 has none before it.
fn parse(text: &[u8]) -> Option<Chain> {
    let text: Text = serde_json::from_slice(text).ok()?;
    let sound = text.format == FORMAT && (text.sequence == 0) == text.previous.is_none();
    sound.then_some(Chain {
        sequence: text.sequence,
        previous: text.previous,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_own_form_is_read() {
        let hex = "ab".repeat(32);
        let whole = format!(r#"{{"format":"bocca-chain/1","sequence":7,"previous":"{hex}"}}"#);
        assert_eq!(
            parse(whole.as_bytes()),
            Some(Chain {
                sequence: 7,
                previous: Some(hex.parse().unwrap())
            })
        );
        assert_eq!(
            parse(br#"{"format":"bocca-chain/1","sequence":0,"previous":null}"#),
            Some(Chain::default())
        );
        for wrong in [
            "".to_owned(),
            "{}".to_owned(),
            whole.replace("chain/1", "chain/2"),
            whole.replace(":7", ":0"),
            whole.replace(":7", ":-7"),
            whole.replace("ab", "AB"),
            whole.replace('}', r#","more":1}"#),
            whole.replace(&format!("\"{hex}\""), "null"),
            whole[..whole.len() - 1].to_owned(),
        ] {
            assert_eq!(parse(wrong.as_bytes()), None, "{wrong}");
        }
    }
}
