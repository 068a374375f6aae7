//! An answer to a tip's mailbox: a text, sealed, in a block of one of two sizes.

use std::fmt;
use std::io::Read;

use zeroize::Zeroizing;

use crate::age_layer::{open_age, seal_age, AgeError};
use crate::bounds::{MAX_NAME_BYTES, MAX_REPLY_BYTES};
use crate::identities::Identities;
use crate::recipient::is_plain_recipient;
use crate::recipients::Recipients;
use crate::text::{check_text, is_name, TextError};
use crate::tip::Mailbox;

/// The first line of the plaintext.
const FIRST_LINE: &[u8] = b"bocca-reply/1\n";
/// Bytes that are kept for the two lines before the text, however long the appeal's name is: the size of a block tells
/// nothing of it.
const HEAD: usize = FIRST_LINE.len() + MAX_NAME_BYTES + 1;
/// The line before the age file that says how long it is: five digits and LF.
const LENGTH_LINE: usize = 6;

/// The two sizes: bytes of the block, and of the plaintext in it. What is left takes the header for
/// the largest recipient and age's random stanza.
const SIZES: [(usize, usize); 2] = [(4 * 1024, 2 * 1024), (16 * 1024, 14 * 1024)];

/// Why a reply was not sealed, or does not open. Says nothing of its text.
#[derive(Debug, thiserror::Error)]
pub enum ReplyError {
    /// No text at all.
    #[error("the reply is empty; write something")]
    Empty,
    /// A text that does not fit a block; its length in bytes.
    #[error("the reply has {0} bytes, and at most {MAX_REPLY_BYTES} fit (one for a Latin letter, two or three for most others); shorten it, or answer in two replies")]
    TooLong(usize),
    /// A text that no reply may hold.
    #[error("the reply {0}")]
    Text(#[from] TextError),
    /// An appeal that no tip can name.
    #[error("the reply's appeal is not one that a tip can name")]
    Appeal,
    /// Nothing can be sealed to the mailbox.
    #[error("the mailbox's recipient is not one that a reply can be sealed to")]
    Mailbox,
    /// Not a block of a reply.
    #[error("not a block of a reply: its size, its length line or its filling is not the prescribed one")]
    Block,
    /// The age file in the block does not open.
    #[error(transparent)]
    Age(#[from] AgeError),
    /// It opens, and holds something else than a reply.
    #[error("the sealed content is not a reply in its one prescribed form")]
    Format,
}

/// What a block holds. Its debug form hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct Reply {
    /// The appeal of the tip that it answers, so that what comes back reaches the same groups.
    pub appeal: Option<String>,
    /// The text.
    pub text: Zeroizing<String>,
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").finish_non_exhaustive()
    }
}

/// A sealed reply, 4 or 16 KiB long, that is of the form of a block.
#[derive(Clone, PartialEq, Eq)]
pub struct ReplyBlock(Vec<u8>);

impl ReplyBlock {
    /// Longest block, in bytes.
    pub const MAX: u64 = SIZES[1].0 as u64;

    /// Seals a text (see [`crate::normalized`]) to the mailbox of a tip that answers this appeal, or none, in the
    /// smaller block if it fits.
    ///
    /// # Errors
    /// [`ReplyError`]: an empty, too long or forbidden text; no appeal's name; an unusable mailbox.
    pub fn seal(text: &str, appeal: Option<&str>, mailbox: &Mailbox) -> Result<Self, ReplyError> {
        let (block_len, plain_len) = size_for(text)?;
        check_text(text, MAX_REPLY_BYTES)?;
        if !appeal.is_none_or(is_name) {
            return Err(ReplyError::Appeal);
        }
        if !is_plain_recipient(&mailbox.recipient) {
            return Err(ReplyError::Mailbox);
        }
        let recipients = Recipients::parse("the mailbox", &mailbox.recipient);
        let recipients = recipients.map_err(|_| ReplyError::Mailbox)?;
        let mut plain = Zeroizing::new(Vec::with_capacity(plain_len));
        plain.extend_from_slice(FIRST_LINE);
        plain.extend_from_slice(appeal.unwrap_or_default().as_bytes());
        plain.push(b'\n');
        plain.extend_from_slice(text.as_bytes());
        plain.resize(plain_len, 0);
        let age = seal_age(&plain, &recipients).map_err(|_| ReplyError::Mailbox)?;
        let mut block = format!("{:05}\n", age.len()).into_bytes();
        block.extend_from_slice(&age);
        block.resize(block_len.max(block.len()), 0);
        Self::from_bytes(block)
    }

    /// Takes the bytes of a block and checks all that can be checked without opening it.
    ///
    /// # Errors
    /// [`ReplyError::Block`].
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, ReplyError> {
        let sized = SIZES.iter().any(|(block, _)| *block == bytes.len());
        match sized && parts(&bytes).is_some() {
            true => Ok(Self(bytes)),
            false => Err(ReplyError::Block),
        }
    }

    /// Returns the bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Opens the block with the mailbox's identity.
    ///
    /// # Errors
    /// [`ReplyError::Age`], [`ReplyError::Format`].
    pub fn open(&self, identities: &Identities) -> Result<Reply, ReplyError> {
        let age = parts(&self.0).ok_or(ReplyError::Block)?;
        let mut plain = Zeroizing::new(Vec::with_capacity(self.0.len()));
        open_age(age, identities)?
            .take(Self::MAX)
            .read_to_end(&mut plain)
            .map_err(AgeError::from_read)?;
        let (appeal, text) = lines(&plain).ok_or(ReplyError::Format)?;
        let size = size_for(text).map_err(|_| ReplyError::Format)?;
        let prescribed = size == (self.0.len(), plain.len())
            && (appeal.is_empty() || is_name(appeal))
            && check_text(text, MAX_REPLY_BYTES).is_ok();
        match prescribed {
            true => Ok(Reply {
                appeal: Some(appeal.to_owned()).filter(|appeal| !appeal.is_empty()),
                text: Zeroizing::new(text.to_owned()),
            }),
            false => Err(ReplyError::Format),
        }
    }
}

/// The appeal's line and the text of a plaintext, if only zeros follow.
fn lines(plain: &[u8]) -> Option<(&str, &str)> {
    let rest = plain.strip_prefix(FIRST_LINE)?;
    let end = rest.iter().position(|b| *b == 0).unwrap_or(rest.len());
    let (rest, fill) = rest.split_at(end);
    let zeros = fill.iter().all(|b| *b == 0);
    let rest = std::str::from_utf8(rest).ok().filter(|_| zeros)?;
    rest.split_once('\n')
}

impl fmt::Debug for ReplyBlock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a block of {} bytes", self.0.len())
    }
}

/// The sizes of the block and of the plaintext for a text.
fn size_for(text: &str) -> Result<(usize, usize), ReplyError> {
    if text.is_empty() {
        return Err(ReplyError::Empty);
    }
    let needed = HEAD + text.len();
    let fitting = SIZES.iter().find(|(_, plain)| needed <= *plain);
    fitting.copied().ok_or(ReplyError::TooLong(text.len()))
}

/// The age file in a block, if the length line is as prescribed and all after the file is zero.
fn parts(block: &[u8]) -> Option<&[u8]> {
    let (line, rest) = block.split_at_checked(LENGTH_LINE)?;
    let digits = line.strip_suffix(b"\n")?;
    if !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let len = std::str::from_utf8(digits).ok()?.parse().ok()?;
    let (age, fill) = rest.split_at_checked(len)?;
    fill.iter().all(|b| *b == 0).then_some(age)
}
