//! A bundle of replies on its way to the relay: a manifest and the blocks, as one ustar archive.

use std::io::{self, Read, Write};

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};

use crate::bounds::{MAX_REPLIES, MAX_REPLIES_MANIFEST};
use crate::canonical::json_is;
use crate::id::Digest;
use crate::reply::ReplyBlock;
use crate::seal::write_zeros;
use crate::tar;
use crate::tip::hex_id;

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

/// What a bundle holds: sorted, so that the order of writing is gone; at most [`MAX_REPLIES`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replies(Vec<ReplyEntry>);

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
            true => Ok(Self(entries)),
            false => Err(RepliesError::Order),
        }
    }

    /// Adds one more; returns its place.
    ///
    /// # Errors
    /// [`RepliesError::Order`] where it is there already, [`RepliesError::TooMany`].
    pub fn insert(&mut self, entry: ReplyEntry) -> Result<usize, RepliesError> {
        if self.0.len() >= MAX_REPLIES {
            return Err(RepliesError::TooMany);
        }
        let place = self.0.binary_search_by_key(&entry.key(), ReplyEntry::key);
        let place = place.err().ok_or(RepliesError::Order)?;
        self.0.insert(place, entry);
        Ok(place)
    }

    /// Returns the entries in their order.
    pub fn entries(&self) -> &[ReplyEntry] {
        &self.0
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
        for (index, (entry, name)) in self.0.iter().zip(self.names()).enumerate() {
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
        let replies = Self::new(read.replies)?;
        if read.format != FORMAT || !json_is(&replies.json_form(), &json) {
            return Err(RepliesError::Manifest);
        }
        Ok(RepliesReader {
            input,
            names: replies.names().collect(),
            replies,
            next: 0,
        })
    }

    /// `replies/<mailbox>-<n>.reply`, where n counts a mailbox's replies from 1.
    fn names(&self) -> impl Iterator<Item = String> + '_ {
        let mut last = (None, 0);
        self.0.iter().map(move |entry| {
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
            replies: &self.0,
        }
    }
}

fn write_entry(out: &mut dyn Write, name: &str, bytes: &[u8]) -> io::Result<()> {
    let header = tar::header(name, bytes.len() as u64);
    out.write_all(&header.ok_or(io::ErrorKind::InvalidInput)?)?;
    out.write_all(bytes)?;
    write_zeros(out, tar::fill(bytes.len() as u64))
}

/// The blocks of a bundle, in order, each checked; ends after the first error. Only when it has ended
/// without one was the whole file as prescribed.
pub struct RepliesReader<R> {
    input: R,
    replies: Replies,
    names: Vec<String>,
    next: usize,
}

impl<R: Read> RepliesReader<R> {
    /// Returns what the manifest names.
    pub fn replies(&self) -> &Replies {
        &self.replies
    }

    fn block(&mut self, entry: ReplyEntry) -> Result<ReplyBlock, RepliesError> {
        let number = self.next + 1;
        let name = self.names.get(self.next).map_or("", String::as_str);
        let bytes = tar::read_entry(&mut self.input, name, ReplyBlock::MAX);
        let bytes = bytes.map_err(|fault| match fault {
            tar::EntryFault::Truncated => RepliesError::Truncated,
            tar::EntryFault::Io(error) => RepliesError::Io(error),
            _ => RepliesError::Entry(number),
        })?;
        let block = ReplyBlock::from_bytes(bytes).map_err(|_| RepliesError::Content(number))?;
        match ReplyEntry::of(entry.mailbox, &block) == entry {
            true => Ok(block),
            false => Err(RepliesError::Content(number)),
        }
    }

    fn end(&mut self) -> Result<(), RepliesError> {
        let mut rest = Vec::new();
        self.input
            .by_ref()
            .take(tar::END_LEN + 1)
            .read_to_end(&mut rest)?;
        let is_end = rest.len() as u64 == tar::END_LEN && rest.iter().all(|b| *b == 0);
        is_end.then_some(()).ok_or(RepliesError::End)
    }
}

impl<R: Read> Iterator for RepliesReader<R> {
    type Item = Result<(ReplyEntry, ReplyBlock), RepliesError>;

    fn next(&mut self) -> Option<Self::Item> {
        let all = self.replies.0.len();
        if self.next > all {
            return None;
        }
        let Some(entry) = self.replies.0.get(self.next).copied() else {
            self.next += 1;
            return self.end().err().map(Err);
        };
        match self.block(entry) {
            Ok(block) => {
                self.next += 1;
                Some(Ok((entry, block)))
            }
            Err(error) => {
                self.next = all + 1;
                Some(Err(error))
            }
        }
    }
}

/// `manifest.json` as it is written. The order of the fields is part of the format.
#[derive(Serialize)]
struct Json<'a> {
    format: &'a str,
    replies: &'a [ReplyEntry],
}

/// `manifest.json` as it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct JsonOwned {
    format: String,
    replies: Vec<ReplyEntry>,
}
