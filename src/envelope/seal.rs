//! Sealing: a tip in, an age file out, everything streamed.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::io::{self, Read, Write};

use crate::attachment::Attachment;
use crate::bounds::{
    MAX_ANSWERS, MAX_ANSWER_CHARS, MAX_ATTACHMENTS, MAX_EXTENSION_BYTES, MAX_MEDIA_TYPE_BYTES,
    MAX_NAME_BYTES, MAX_REMOVED_BYTES, MAX_REMOVED_LINES,
};
use crate::groups::Named;
use crate::id::TipId;
use crate::mark::Mark;
use crate::metered::{Checked, Metered, Mismatch};
use crate::pad::padded_len;
use crate::recipients::Recipients;
use crate::tar;
use crate::tip::{Form, Part, Tip, TipError};
use crate::token::Token;

/// Name of the first entry of a tip archive.
pub(crate) const TIP_JSON: &str = "tip.json";
/// Name of the second entry of a tip archive.
pub(crate) const MESSAGE_TXT: &str = "message.txt";

/// Why a tip was not sealed. What was written to the output does not open: throw it away.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// The tip breaks a rule of the format.
    #[error(transparent)]
    Tip(#[from] TipError),
    /// The bytes of an attachment (counted from 1) are not those that the tip declares.
    #[error("attachment {0} is not the file that the tip declares")]
    Attachment(usize),
    /// age refused the recipients, although the set was checked.
    #[error("age cannot seal to these recipients: {0}")]
    Recipients(#[source] age::EncryptError),
    /// Reading an attachment or writing the output failed.
    #[error("sealing failed while reading or writing: {0}")]
    Io(#[from] io::Error),
}

/// A sealed tip that was written to `W` completely. Only [`seal`] makes one, so whoever holds one
/// has a ciphertext that passed every check.
pub struct Sealed<W> {
    out: W,
    id: TipId,
    mark: Mark,
    size: u64,
    groups: BTreeSet<String>,
}

impl<W> Sealed<W> {
    /// Returns the tip's id.
    pub fn id(&self) -> TipId {
        self.id
    }

    /// Returns the tip's mark, for its sender alone: whoever keeps it beside the id undoes what it is for.
    pub fn mark(&self) -> Mark {
        self.mark
    }

    /// Returns the length of the ciphertext, in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Returns the groups that the tip names in the clear, none where it is for all.
    pub fn groups(&self) -> &BTreeSet<String> {
        &self.groups
    }

    /// Returns what the ciphertext was written to, for example to make it durable.
    pub fn into_inner(self) -> W {
        self.out
    }
}

impl<W> std::fmt::Debug for Sealed<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sealed")
            .field("id", &self.id)
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

/// Seals `tip` to `recipients` and writes the age file to `out`. Makes the token.
///
/// Calls `attachment` once for each attachment, in order, with its index from 0 and a writer that
/// takes exactly its declared bytes; other bytes than the declared size and SHA-256 are an error
/// (see [`Checked::are_authenticated`]). Memory does not grow with the attachments.
pub fn seal<W: Write>(
    tip: &Tip,
    recipients: &Recipients,
    out: W,
    attachment: &mut dyn FnMut(usize, &mut Checked<'_>) -> io::Result<()>,
) -> Result<Sealed<W>, SealError> {
    seal_as(Form::Tip, tip, recipients, out, attachment)
}

/// As [`seal`], for a sender whose relay seals the result once more: [`Tip::around_inner`]. Only
/// [`open_inner`](crate::open_inner) opens it. The tip must have no mailbox, which is the relay's to give.
pub fn seal_inner<W: Write>(
    tip: &Tip,
    recipients: &Recipients,
    out: W,
    attachment: &mut dyn FnMut(usize, &mut Checked<'_>) -> io::Result<()>,
) -> Result<Sealed<W>, SealError> {
    match tip.mailbox {
        None => seal_as(Form::Inner, tip, recipients, out, attachment),
        Some(_) => Err(TipError::Malformed(Part::Mailbox).into()),
    }
}

fn seal_as<W: Write>(
    form: Form,
    tip: &Tip,
    recipients: &Recipients,
    out: W,
    attachment: &mut dyn FnMut(usize, &mut Checked<'_>) -> io::Result<()>,
) -> Result<Sealed<W>, SealError> {
    tip.check()?;
    let token = Token::random();
    let json = tip.to_json(form, &token)?;
    let encryptor = recipients.encryptor().map_err(SealError::Recipients)?;
    let failure = Cell::new(None);
    let metered = Metered::new(out, &failure);
    let sealed = write_archive(encryptor, metered, tip, &json, attachment);
    let (mut out, size) = sealed.map_err(|e| match (e, failure.take()) {
        (SealError::Io(_), Some(own)) => SealError::Io(own),
        (e, _) => e,
    })?;
    out.flush()?;
    Ok(Sealed {
        out,
        id: token.id(),
        mark: token.mark(),
        size,
        groups: recipients.named().clone(),
    })
}

/// Writes the age file with the archive in it; returns the output and its length.
fn write_archive<W: Write>(
    encryptor: age::Encryptor,
    out: Metered<'_, W>,
    tip: &Tip,
    json: &[u8],
    attachment: &mut dyn FnMut(usize, &mut Checked<'_>) -> io::Result<()>,
) -> Result<(W, u64), SealError> {
    let mut age = encryptor.wrap_output(out)?;
    write_entry(&mut age, TIP_JSON, json)?;
    write_entry(&mut age, MESSAGE_TXT, tip.message.as_bytes())?;
    for (index, declared) in tip.attachments.iter().enumerate() {
        let n = index + 1;
        let part = Part::AttachmentSize(n);
        write_header(&mut age, &entry_name(declared), declared.size, part)?;
        let mut checked = Checked::new(&mut age, declared.size);
        let result = attachment(index, &mut checked);
        let verdict = checked.end(result, &declared.sha256)?;
        verdict.map_err(|Mismatch| SealError::Attachment(n))?;
        write_zeros(&mut age, tar::fill(declared.size))?;
    }
    let content = archive_len(json.len() as u64, tip);
    write_zeros(&mut age, tar::END_LEN + padded_len(content) - content)?;
    Ok(age.finish()?.end())
}

/// Returns the archive name of an attachment.
pub(crate) fn entry_name(attachment: &Attachment) -> String {
    format!("attachments/{}", attachment.name)
}

/// Returns the length of the archive of `tip` up to and with its end mark, before padding.
pub(crate) fn archive_len(json: u64, tip: &Tip) -> u64 {
    let attachments = tip
        .attachments
        .iter()
        .map(|attachment| tar::entry_len(attachment.size));
    tar::entry_len(json)
        + tar::entry_len(tip.message.len() as u64)
        + attachments.sum::<u64>()
        + tar::END_LEN
}

fn write_entry(out: &mut dyn Write, name: &str, bytes: &[u8]) -> Result<(), SealError> {
    write_header(out, name, bytes.len() as u64, Part::Message)?;
    out.write_all(bytes)?;
    Ok(write_zeros(out, tar::fill(bytes.len() as u64))?)
}

fn write_header(out: &mut dyn Write, name: &str, size: u64, part: Part) -> Result<(), SealError> {
    let header = tar::header(name, size).ok_or(TipError::Malformed(part))?;
    Ok(out.write_all(&header)?)
}

pub(crate) fn write_zeros(mut out: &mut dyn Write, len: u64) -> io::Result<()> {
    io::copy(&mut io::repeat(0).take(len), &mut out).map(|_| ())
}

/// Returns an upper bound of the length of a sealed tip, in bytes, for admission before a tip is read.
///
/// `plain` counts the message, the answers and the attachments together; the length of the request
/// that carries them will do. Covers headers, `tip.json`, padding, and age's overhead, for that many
/// attachments at most.
pub fn sealed_len_bound(plain: u64, attachments: usize, recipients: &Recipients) -> u64 {
    // JSON writes at most two bytes for a byte of an answer.
    let answers = plain.min(4 * (MAX_ANSWERS * MAX_ANSWER_CHARS) as u64);
    let padded = padded_len(
        plain
            .saturating_add(answers)
            .saturating_add(archive_overhead(attachments.min(MAX_ATTACHMENTS))),
    );
    let stanzas: u64 = recipients
        .iter()
        .map(|entry| entry.kind().stanza_len())
        .sum();
    padded
        .saturating_add((padded / AGE_CHUNK + 1) * AGE_TAG)
        .saturating_add(stanzas + Named::stanza_len(recipients.named()) + AGE_OVERHEAD)
}

/// age encrypts chunks of this many bytes,
pub(crate) const AGE_CHUNK: u64 = 64 * 1024;
/// and adds so many to each.
pub(crate) const AGE_TAG: u64 = 16;
/// Version line, MAC line, payload nonce, and the random stanza that age adds (under 300 bytes).
const AGE_OVERHEAD: u64 = 22 + 48 + 16 + 300;

/// Everything in an archive but the sender's own texts and files.
fn archive_overhead(attachments: usize) -> u64 {
    let frames = (2 + attachments) * 2 * tar::BLOCK + tar::END_LEN as usize;
    let names = (1 + MAX_ANSWERS) * (MAX_NAME_BYTES + 6);
    let attachment = MAX_EXTENSION_BYTES + MAX_MEDIA_TYPE_BYTES + 3 * MAX_REMOVED_LINES + 250;
    let removed = if attachments > 0 {
        2 * MAX_REMOVED_BYTES
    } else {
        0
    };
    let fixed = 300 + 2 * 1024; // Keys and token, and a mailbox with a post-quantum recipient.
    (frames + names + attachments * attachment + removed + fixed) as u64
}
