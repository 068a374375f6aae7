//! What a batch holds: `manifest.json`, and where each tip lies in the batch file.

use std::io::Read;

use serde::{Deserialize, Serialize};

use crate::batch::BatchError;
use crate::bounds::{MAX_ENTRY, MAX_MANIFEST, MAX_SEQUENCE};
use crate::canonical::{json_is, json_len};
use crate::groups::is_group;
use crate::id::{Digest, TipId};
use crate::tar;

const FORMAT: &str = "bocca-batch/1";
const MANIFEST_JSON: &str = "manifest.json";
const ONION_LABEL: usize = 56;

/// A tip's ciphertext, as a batch names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BatchTip {
    /// The tip's id, which is also the entry's name: `tips/<id>.age`.
    pub id: TipId,
    /// The length of the ciphertext, in bytes.
    pub size: u64,
    /// SHA-256 of the ciphertext.
    pub sha256: Digest,
}

/// What a batch holds, and which batch it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The relay's onion address (56 base-32 characters and `.onion`), if it has one.
    pub relay: Option<String>,
    /// The batch's number: from 1, one more than that of the batch before it.
    pub sequence: u64,
    /// SHA-256 of the whole batch file before it, `None` where the relay knows of none, as for its first.
    pub previous: Option<Digest>,
    /// The group whose batches it is one of, [`crate::is_group`]; `None` for a batch of all.
    pub group: Option<String>,
    /// The tips, sorted by id, each once: the order of arrival is gone.
    pub tips: Vec<BatchTip>,
}

impl Manifest {
    /// Checks every rule that FORMAT.md states for a manifest.
    pub fn check(&self) -> Result<(), BatchError> {
        if self.relay.as_ref().is_some_and(|relay| !is_onion(relay)) {
            return Err(BatchError::Relay);
        }
        if self.group.as_ref().is_some_and(|group| !is_group(group)) {
            return Err(BatchError::Group);
        }
        if !(1..=MAX_SEQUENCE).contains(&self.sequence) {
            return Err(BatchError::Sequence);
        }
        if !self
            .tips
            .windows(2)
            .all(|pair| matches!(pair, [a, b] if a.id < b.id))
        {
            return Err(BatchError::Order);
        }
        if self.tips.iter().any(|tip| tip.size > MAX_ENTRY) {
            return Err(BatchError::TooLarge);
        }
        Ok(())
    }

    /// Returns the length of the whole batch file, in bytes.
    pub fn batch_len(&self) -> u64 {
        self.layout().last().map_or(self.head_len(), |(tip, at)| {
            at + tip.size + tar::fill(tip.size)
        }) + tar::END_LEN
    }

    /// Iterates over the tips with the offset, in the batch file, of the first byte of each.
    pub fn layout(&self) -> impl Iterator<Item = (BatchTip, u64)> + '_ {
        let mut next = self.head_len();
        self.tips.iter().map(move |tip| {
            let at = next + tar::BLOCK as u64;
            next += tar::entry_len(tip.size);
            (*tip, at)
        })
    }

    /// Reads the first entry of a batch, `manifest.json`, and nothing beyond it. At most
    /// [`MAX_MANIFEST`] bytes are held.
    pub fn read<R: Read>(input: &mut R) -> Result<Self, BatchError> {
        let json = tar::read_entry(input, MANIFEST_JSON, MAX_MANIFEST)?;
        Self::from_json(&json)
    }

    fn from_json(bytes: &[u8]) -> Result<Self, BatchError> {
        let json: ManifestJsonOwned =
            serde_json::from_slice(bytes).map_err(|_| BatchError::Manifest)?;
        let manifest = Self {
            relay: json.relay,
            sequence: json.sequence,
            previous: json.previous,
            group: json.group,
            tips: json.tips,
        };
        if json.format != FORMAT || !json_is(&manifest.json_form(), bytes) {
            return Err(BatchError::Manifest);
        }
        manifest.check()?;
        Ok(manifest)
    }

    /// Returns the header and the body of the first entry.
    pub(crate) fn to_entry(&self) -> Result<([u8; tar::BLOCK], Vec<u8>), BatchError> {
        let json = serde_json::to_vec(&self.json_form()).map_err(|_| BatchError::Manifest)?;
        let len = Some(json.len() as u64)
            .filter(|len| *len <= MAX_MANIFEST)
            .ok_or(BatchError::TooLarge)?;
        let header = tar::header(MANIFEST_JSON, len).ok_or(BatchError::TooLarge)?;
        Ok((header, json))
    }

    fn head_len(&self) -> u64 {
        tar::entry_len(json_len(&self.json_form()).unwrap_or_default())
    }

    fn json_form(&self) -> ManifestJson<'_> {
        ManifestJson {
            format: FORMAT,
            relay: self.relay.as_deref(),
            sequence: self.sequence,
            previous: self.previous,
            group: self.group.as_deref(),
            tips: &self.tips,
        }
    }
}

pub(crate) fn is_onion(relay: &str) -> bool {
    let base32 = |b: u8| b.is_ascii_lowercase() || (b'2'..=b'7').contains(&b);
    let label = relay.strip_suffix(".onion");
    label.is_some_and(|label| label.len() == ONION_LABEL && label.bytes().all(base32))
}

/// `manifest.json` as it is written. The order of the fields is part of the format.
#[derive(Serialize)]
struct ManifestJson<'a> {
    format: &'a str,
    relay: Option<&'a str>,
    sequence: u64,
    previous: Option<Digest>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'a str>,
    tips: &'a [BatchTip],
}

/// `manifest.json` as it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ManifestJsonOwned {
    format: String,
    relay: Option<String>,
    sequence: u64,
    previous: Option<Digest>,
    group: Option<String>,
    tips: Vec<BatchTip>,
}
