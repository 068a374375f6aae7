//! The age file around a tip: a bounded header, and one meaning for each of age's failures.

use std::fmt;
use std::io::{self, BufRead, BufReader, Chain, Cursor, Read, Write};

use age::stream::StreamReader;
use age::{DecryptError, Decryptor};

use crate::bounds::{MAX_AGE_HEADER, MAX_AGE_HEADER_LINES};
use crate::identities::Identities;
use crate::recipients::Recipients;
use crate::seal::SealError;

/// Why an age file did not open.
#[derive(Debug, thiserror::Error)]
pub enum AgeError {
    /// None of the identities is among the recipients.
    #[error("sealed to other keys")]
    NotForUs,
    /// The file is not what was sealed.
    #[error(transparent)]
    Damaged(#[from] Damage),
    /// Reading the file failed.
    #[error("reading failed: {0}")]
    Io(#[from] io::Error),
}

/// Which part of an age file is not what was sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// Not an age file, or one whose header breaks the specification or our bounds.
    #[error("the age header is damaged, or this is not a sealed tip")]
    Header,
    /// The header's authentication code does not match.
    #[error("the age header was changed after sealing")]
    Mac,
    /// A chunk of the payload does not authenticate, or the end is missing or followed by more.
    #[error("the sealed content was changed or cut short after sealing")]
    Payload,
}

/// The plaintext of an age file, streamed. A read error holds an [`AgeError`], which
/// [`AgeError::from_read`] takes out.
pub struct AgeReader<R: Read>(StreamReader<Whole<R>>);

/// The header that was read first, and the rest of the file.
type Whole<R> = Chain<Cursor<Vec<u8>>, BufReader<Marked<R>>>;

/// Length of every line of a stanza's body but its last, which is shorter.
const STANZA_LINE: usize = 64;

/// Opens the age layer alone: `input` must be one binary age file from its first to its last byte.
///
/// The header is read into memory, at most [`MAX_AGE_HEADER`] bytes of it; the payload is streamed
/// as it is read. Holds for any age file to X25519 or `mlkem768x25519` recipients, whatever is in it.
pub fn open_age<R: Read>(input: R, identities: &Identities) -> Result<AgeReader<R>, AgeError> {
    let mut input = BufReader::new(Marked(input));
    let header = read_header(&mut input)?;
    let decryptor = Decryptor::new_buffered(Cursor::new(header).chain(input)).map_err(classify)?;
    decryptor
        .decrypt(identities.iter())
        .map(AgeReader)
        .map_err(classify)
}

/// Seals a few bytes that are no tip, such as a key: the age layer alone.
///
/// # Errors
/// [`SealError::Recipients`]; memory is written to, which does not fail.
pub fn seal_age(bytes: &[u8], recipients: &Recipients) -> Result<Vec<u8>, SealError> {
    let encryptor = recipients.encryptor().map_err(SealError::Recipients)?;
    let mut age = encryptor.wrap_output(Vec::new())?;
    age.write_all(bytes)?;
    Ok(age.finish()?)
}

/// Reads up to and with the line that holds the MAC. age parses what is read here; it would itself
/// read without a bound, and take a stanza without its final short line, as old versions wrote it.
pub(crate) fn read_header(input: &mut impl BufRead) -> Result<Vec<u8>, AgeError> {
    let mut header = Vec::new();
    let mut stanza_open = false;
    for _ in 0..MAX_AGE_HEADER_LINES {
        let start = header.len();
        let left = (MAX_AGE_HEADER - start) as u64;
        input
            .take(left)
            .read_until(b'\n', &mut header)
            .map_err(AgeError::from_read)?;
        let Some(line) = header
            .get(start..)
            .and_then(|line| line.strip_suffix(b"\n"))
        else {
            break;
        };
        let (begins, ends) = (line.starts_with(b"->"), line.starts_with(b"---"));
        if stanza_open && (begins || ends) {
            break;
        }
        if ends {
            return Ok(header);
        }
        stanza_open = begins || (stanza_open && line.len() == STANZA_LINE);
    }
    Err(Damage::Header.into())
}

fn classify(error: DecryptError) -> AgeError {
    match error {
        DecryptError::NoMatchingKeys => AgeError::NotForUs,
        DecryptError::InvalidMac => Damage::Mac.into(),
        DecryptError::Io(e) => match AgeError::from_read(e) {
            // What ends before its payload's nonce has no complete header.
            AgeError::Damaged(_) => Damage::Header.into(),
            other => other,
        },
        _ => Damage::Header.into(),
    }
}

impl AgeError {
    /// Tells what an error of reading an [`AgeReader`] means.
    pub fn from_read(error: io::Error) -> Self {
        match error.downcast::<SourceError>() {
            Ok(source) => Self::Io(source.0),
            Err(error) => error
                .downcast::<Self>()
                .unwrap_or_else(|_| Damage::Payload.into()),
        }
    }
}

impl<R: Read> Read for AgeReader<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.0.read(buf).map_err(|e| {
            let kind = e.kind();
            io::Error::new(kind, AgeError::from_read(e))
        })
    }
}

/// Marks the errors of the input, to tell them from age's own, which are `io::Error`s too.
pub(crate) struct Marked<R>(pub(crate) R);

impl<R: Read> Read for Marked<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.0.read(buf).map_err(|e| match e.kind() {
            io::ErrorKind::Interrupted => e,
            kind => io::Error::new(kind, SourceError(e)),
        })
    }
}

#[derive(Debug)]
struct SourceError(io::Error);

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for SourceError {}
