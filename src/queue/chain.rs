//! `<data>/chain` and, for a group's own batches, `<data>/chain-<group>`: which batch was the last, kept beside
//! the index so that losing that loses nothing.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use envelope::Digest;
use serde::{Deserialize, Serialize};

use crate::disk::Disk;
use crate::placed::{NotKept, Placed};

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

/// The place of a chain file.
pub(crate) struct ChainFile(Placed);

impl ChainFile {
    /// The chain file in the folder `data`, of a group or else of all batches that are nobody's in particular.
    /// Removes what a crash left of an unfinished one: they share one name, since one is written at a time.
    pub(crate) fn new(data: &Path, disk: Arc<dyn Disk>, group: Option<&str>) -> io::Result<Self> {
        let name = group.map_or(NAME.to_owned(), |group| format!("{NAME}-{group}"));
        Ok(Self(Placed::new(data, disk, name, NEW)?))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> PathBuf {
        self.0.path()
    }

    /// Reads it.
    pub(crate) fn read(&self) -> io::Result<Stored> {
        let text = self.0.read(MAX_BYTES)?;
        Ok(text.map_or(Stored::Missing, |text| {
            parse(&text).map_or(Stored::Damaged, Stored::Whole)
        }))
    }

    /// Puts `chain` in its place and waits until it is durable.
    pub(crate) fn write(&self, chain: &Chain) -> Result<(), NotKept> {
        let text = Text {
            format: FORMAT.to_owned(),
            sequence: chain.sequence,
            previous: chain.previous,
        };
        let text = serde_json::to_vec(&text).map_err(|error| NotKept::Unwritten(error.into()))?;
        self.0.write(&[&text[..], b"\n"].concat())
    }
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
