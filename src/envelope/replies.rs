//! A bundle of replies on its way to the relay: a manifest and the blocks, as one ustar archive.

mod reading;

use std::io::{self, Read, Write};

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};

use crate::bounds::{MAX_REPLIES, MAX_REPLIES_MANIFEST};
use crate::canonical::json_is;
use crate::id::Digest;
use crate::manifest::is_onion;
use crate::reply::ReplyBlock;
use crate::seal::write_zeros;
use crate::tar;
use crate::tip::hex_id;

pub use reading::RepliesReader;

const FORMAT: &str = "bocca-replies/1";
const MANIFEST_JSON: &str = "manifest.json";

/// Why a bundle was not written or does not read. Replies count from 1.
#[derive(Debug, thiserror::Error)]
pub enum RepliesError {
    /// The first header is not that of `manifest.json`.
    #[error("not a bundle of replies: it does not begin with manifest.json")]
    Header,
    /// `manifest.json` is not the one encoding of a `bocca-replies/1`.
    #[error(
        "manifest.json is not that of a bundle of replies, or not in its one prescribed encoding"
    )]
    Manifest,
    /// It is for another relay, this one.
    #[error("the bundle is for the relay {0}")]
    OtherRelay(String),
    /// The replies are not sorted, or one is there twice.
    #[error("the replies are not sorted by mailbox and digest, or one is there twice")]
    Order,
    /// More replies than a bundle may hold.
    #[error("a bundle holds at most {MAX_REPLIES} replies; begin another file")]
    TooMany,
    /// The file ends too early.
    #[error("the bundle is cut short; copy it again")]
    Truncated,
    /// A reply's header or filling is not the prescribed one.
    #[error("reply {0} of the bundle has not the prescribed header and filling")]
    Entry(usize),
    /// A reply is not the block that the manifest names.
    #[error("reply {0} of the bundle is not the block that its manifest names")]
    Content(usize),
    /// Something else where the end mark must be, or after it.
    #[error("the bundle does not end after its last reply")]
    End,
    /// Reading or writing failed.
    #[error("reading or writing failed: {0}")]
    Io(#[from] io::Error),
}

/// A block, as a bundle names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplyEntry {
    /// The mailbox that it is for.
    #[serde(with = "hex_id")]
    pub mailbox: [u8; 16],
    /// The length of the block: 4,096 or 16,384 bytes.
    pub size: u64,
    /// SHA-256 of the block.
    pub sha256: Digest,
}

impl ReplyEntry {
    /// Describes a block for a mailbox.
    pub fn of(mailbox: [u8; 16], block: &ReplyBlock) -> Self {
        Self {
            mailbox,
            size: block.as_bytes().len() as u64,
            sha256: Digest::of(block.as_bytes()),
        }
    }

    /// What a bundle is sorted by.
    fn key(&self) -> ([u8; 16], Digest) {
        (self.mailbox, self.sha256)
    }
}

/// What a bundle holds: sorted, so that the order of writing is gone; at most [`MAX_REPLIES`]. And for whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replies {
    relay: Option<String>,
    entries: Vec<ReplyEntry>,
}

impl Replies {
    /// Takes the entries of a bundle in their order.
    ///
    /// # Errors
    /// [`RepliesError::Order`], [`RepliesError::TooMany`].
    pub fn new(entries: Vec<ReplyEntry>) -> Result<Self, RepliesError> {
        if entries.len() > MAX_REPLIES {
            return Err(RepliesError::TooMany);
        }
        let sorted = |pair: &[ReplyEntry]| matches!(pair, [a, b] if a.key() < b.key());
        match entries.windows(2).all(sorted) {
            true => Ok(Self {
                relay: None,
                entries,
            }),
            false => Err(RepliesError::Order),
        }
    }

    /// The onion address of the relay that has the mailboxes, where it is known.
    pub fn relay(&self) -> Option<&str> {
        self.relay.as_deref()
    }

    /// Says which relay has the mailboxes.
    ///
    /// # Errors
    /// [`RepliesError::OtherRelay`] where another is named already, [`RepliesError::Manifest`] where this is no onion
    /// address.
    pub fn name_relay(&mut self, relay: &str) -> Result<(), RepliesError> {
        match &self.relay {
            Some(named) if named == relay => Ok(()),
            Some(named) => Err(RepliesError::OtherRelay(named.clone())),
            None if !is_onion(relay) => Err(RepliesError::Manifest),
            None => {
                self.relay = Some(relay.to_owned());
                Ok(())
            }
        }
    }

    /// Adds one more; returns its place.
    ///
    /// # Errors
    /// [`RepliesError::Order`] where it is there already, [`RepliesError::TooMany`].
    pub fn insert(&mut self, entry: ReplyEntry) -> Result<usize, RepliesError> {
        if self.entries.len() >= MAX_REPLIES {
            return Err(RepliesError::TooMany);
        }
        let place = self
            .entries
            .binary_search_by_key(&entry.key(), ReplyEntry::key);
        let place = place.err().ok_or(RepliesError::Order)?;
        self.entries.insert(place, entry);
        Ok(place)
    }

    /// Returns the entries in their order.
    pub fn entries(&self) -> &[ReplyEntry] {
        &self.entries
    }

    /// Writes a bundle. Calls `next` once for each entry, in order, with its index from 0.
    ///
    /// # Errors
    /// [`RepliesError::Content`] where another block comes than the one that is named. What was
    /// written is no bundle then: throw it away.
    pub fn write<W: Write>(
        &self,
        mut out: W,
        next: &mut dyn FnMut(usize) -> Result<ReplyBlock, RepliesError>,
    ) -> Result<(), RepliesError> {
        let json = serde_json::to_vec(&self.json_form()).map_err(|_| RepliesError::Manifest)?;
        write_entry(&mut out, MANIFEST_JSON, &json)?;
        for (index, (entry, name)) in self.entries.iter().zip(self.names()).enumerate() {
            let block = next(index)?;
            if ReplyEntry::of(entry.mailbox, &block) != *entry {
                return Err(RepliesError::Content(index + 1));
            }
            write_entry(&mut out, &name, block.as_bytes())?;
        }
        write_zeros(&mut out, tar::END_LEN)?;
        Ok(out.flush()?)
    }

    /// Reads the manifest of a bundle; the blocks follow from the reader. Memory stays below the
    /// manifest's bound and one block.
    ///
    /// # Errors
    /// [`RepliesError`].
    pub fn read<R: Read>(mut input: R) -> Result<RepliesReader<R>, RepliesError> {
        let json = tar::read_entry(&mut input, MANIFEST_JSON, MAX_REPLIES_MANIFEST);
        let json = json.map_err(|fault| match fault {
            tar::EntryFault::Truncated => RepliesError::Truncated,
            tar::EntryFault::Io(error) => RepliesError::Io(error),
            tar::EntryFault::TooLarge => RepliesError::TooMany,
            _ => RepliesError::Header,
        })?;
        let read = serde_json::from_slice(&json);
        let read: JsonOwned = read.map_err(|_| RepliesError::Manifest)?;
        let mut replies = Self::new(read.replies)?;
        if let Some(relay) = &read.relay {
            replies.name_relay(relay)?;
        }
        if read.format != FORMAT || !json_is(&replies.json_form(), &json) {
            return Err(RepliesError::Manifest);
        }
        Ok(RepliesReader::new(input, replies))
    }

    /// `replies/<mailbox>-<n>.reply`, where n counts a mailbox's replies from 1.
    fn names(&self) -> impl Iterator<Item = String> + '_ {
        let mut last = (None, 0);
        self.entries.iter().map(move |entry| {
            let n = match last.0 == Some(entry.mailbox) {
                true => last.1 + 1,
                false => 1,
            };
            last = (Some(entry.mailbox), n);
            format!("replies/{}-{n}.reply", HEXLOWER.encode(&entry.mailbox))
        })
    }

    fn json_form(&self) -> Json<'_> {
        Json {
            format: FORMAT,
            relay: self.relay(),
            replies: &self.entries,
        }
    }
}

fn write_entry(out: &mut dyn Write, name: &str, bytes: &[u8]) -> io::Result<()> {
    let header = tar::header(name, bytes.len() as u64);
    out.write_all(&header.ok_or(io::ErrorKind::InvalidInput)?)?;
    out.write_all(bytes)?;
    write_zeros(out, tar::fill(bytes.len() as u64))
}

/// `manifest.json` as it is written. The order of the fields is part of the format.
#[derive(Serialize)]
struct Json<'a> {
    format: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    relay: Option<&'a str>,
    replies: &'a [ReplyEntry],
}

/// `manifest.json` as it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct JsonOwned {
    format: String,
    relay: Option<String>,
    replies: Vec<ReplyEntry>,
}
