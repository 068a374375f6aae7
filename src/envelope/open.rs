//! Opening: an age file in, a tip out, everything checked and streamed.

use std::io::{self, Read};

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::age_layer::{open_age, AgeError, AgeReader, Damage};
use crate::archive::{ArchiveReader, Entry, FormatError};
use crate::attachment::Attachment;
use crate::bounds::{MAX_MESSAGE_BYTES, MAX_TIP_JSON};
use crate::id::TipId;
use crate::identities::Identities;
use crate::pad::padded_len;
use crate::seal::{archive_len, entry_name, MESSAGE_TXT, TIP_JSON};
use crate::tip::{Form, Tip};
use crate::token::Token;

/// Why a tip did not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// None of the identities is among the recipients.
    #[error("sealed to other keys")]
    NotForUs,
    /// The file is not what was sealed.
    #[error(transparent)]
    Damaged(Damage),
    /// The file opened, but its content breaks the format: it was not sealed by a relay of ours.
    #[error("not in the format of a tip: {0}")]
    Format(#[from] FormatError),
    /// Reading the file failed.
    #[error("reading failed: {0}")]
    Io(#[source] io::Error),
}

impl From<AgeError> for OpenError {
    fn from(error: AgeError) -> Self {
        match error {
            AgeError::NotForUs => Self::NotForUs,
            AgeError::Damaged(damage) => Self::Damaged(damage),
            AgeError::Io(e) => Self::Io(e),
        }
    }
}

impl OpenError {
    /// Tells what an error of reading an [`AttachmentReader`] means.
    pub fn from_read(error: io::Error) -> Self {
        error
            .downcast::<Self>()
            .unwrap_or_else(|error| AgeError::from_read(error).into())
    }
}

/// A tip whose text is open and whose attachments are read one after the other.
///
/// Nothing is proven complete before [`OpenTip::finish`] returns `Ok`: keep what was read apart
/// until then. After any error the tip stays failed.
pub struct OpenTip<R: Read> {
    archive: ArchiveReader<AgeReader<R>>,
    tip: Tip,
    json: Zeroizing<String>,
    token: Token,
    next: usize,
    body: Option<Body>,
    failed: Option<FormatError>,
}

/// What is left of the attachment being read.
struct Body {
    index: usize,
    left: u64,
    sha256: Sha256,
}

/// Opens a sealed tip with any of `identities` and reads its text; see [`OpenTip`].
///
/// `input` must be the whole ciphertext and nothing else.
pub fn open<R: Read>(input: R, identities: &Identities) -> Result<OpenTip<R>, OpenError> {
    open_as(Form::Tip, input, identities)
}

/// As [`open`], for a tip that its sender sealed with [`seal_inner`](crate::seal_inner), and for no other.
pub fn open_inner<R: Read>(input: R, identities: &Identities) -> Result<OpenTip<R>, OpenError> {
    open_as(Form::Inner, input, identities)
}

fn open_as<R: Read>(
    form: Form,
    input: R,
    identities: &Identities,
) -> Result<OpenTip<R>, OpenError> {
    let mut archive = ArchiveReader::new(open_age(input, identities)?);
    let json = archive.small_entry(Entry::TipJson, TIP_JSON, MAX_TIP_JSON)?;
    let (mut tip, token) = Tip::read_json(form, &json).ok_or(FormatError::TipJson)?;
    let json = utf8(json).ok_or(FormatError::TipJson)?;
    let message = archive.small_entry(Entry::Message, MESSAGE_TXT, MAX_MESSAGE_BYTES)?;
    let mut message = utf8(message).ok_or(FormatError::MessageNotUtf8)?;
    tip.message = std::mem::take(&mut *message);
    tip.check().map_err(FormatError::Tip)?;
    Ok(OpenTip {
        archive,
        tip,
        json,
        token,
        next: 0,
        body: None,
        failed: None,
    })
}

fn utf8(mut bytes: Zeroizing<Vec<u8>>) -> Option<Zeroizing<String>> {
    String::from_utf8(std::mem::take(&mut bytes))
        .ok()
        .map(Zeroizing::new)
}

impl<R: Read> OpenTip<R> {
    /// Returns what the sender says.
    pub fn tip(&self) -> &Tip {
        &self.tip
    }

    /// Returns the exact bytes of `tip.json`, which hold the token.
    pub fn tip_json(&self) -> &str {
        &self.json
    }

    /// Returns the token, which goes into the receipt.
    pub fn token(&self) -> &Token {
        &self.token
    }

    /// Returns the tip's id, computed from its token. Compare it with the name of the file.
    pub fn id(&self) -> TipId {
        self.token.id()
    }

    /// Moves on to the next attachment, `None` after the last one. What was left unread of the one
    /// before is read, and checked, first.
    pub fn next_attachment(&mut self) -> Result<Option<AttachmentReader<'_, R>>, OpenError> {
        self.drain()?;
        let Some(meta) = self.tip.attachments.get(self.next) else {
            return Ok(None);
        };
        let header = self
            .archive
            .header(Entry::Attachment, &entry_name(meta), meta.size);
        let body = Body {
            index: self.next,
            left: meta.size,
            sha256: Sha256::new(),
        };
        self.keep(header)?;
        self.body = Some(body);
        self.next += 1;
        if self.body.as_ref().is_some_and(|body| body.left == 0) {
            self.end_attachment()?;
        }
        let index = self.next - 1;
        Ok(Some(AttachmentReader { tip: self, index }))
    }

    /// Reads whatever is left and checks all of it: the attachments' digests, the end mark, that
    /// only zeros follow it up to exactly the padded length, and that the age file ends there.
    pub fn finish(mut self) -> Result<(), OpenError> {
        while self.next_attachment()?.is_some() {}
        let content = archive_len(self.json.len() as u64, &self.tip);
        self.archive.end(padded_len(content) - content)
    }

    /// Reads from the current attachment; 0 at its end.
    fn read_body(&mut self, buf: &mut [u8]) -> Result<usize, OpenError> {
        if let Some(failed) = &self.failed {
            return Err(failed.clone().into());
        }
        let Some(body) = &mut self.body else {
            return Ok(0);
        };
        let len = usize::try_from(body.left)
            .unwrap_or(usize::MAX)
            .min(buf.len());
        if len == 0 {
            return Ok(0);
        }
        let read = self.archive.read(&mut buf[..len])?;
        body.sha256.update(&buf[..read]);
        body.left -= read as u64;
        if body.left == 0 {
            self.end_attachment()?;
        }
        Ok(read)
    }

    fn drain(&mut self) -> Result<(), OpenError> {
        let mut scratch = Zeroizing::new(vec![0; if self.body.is_some() { 64 * 1024 } else { 1 }]);
        while self.read_body(&mut scratch)? > 0 {}
        Ok(())
    }

    fn end_attachment(&mut self) -> Result<(), OpenError> {
        let Some(body) = self.body.take() else {
            return Ok(());
        };
        let Some(meta) = self.tip.attachments.get(body.index) else {
            return Ok(());
        };
        let size = meta.size;
        let result = if <[u8; 32]>::from(body.sha256.finalize()) == *meta.sha256.as_bytes() {
            self.archive.fill(size)
        } else {
            Err(FormatError::Digest(body.index + 1).into())
        };
        self.keep(result)
    }

    /// Remembers a failure of the format, so that it cannot be passed over.
    fn keep(&mut self, result: Result<(), OpenError>) -> Result<(), OpenError> {
        if let Err(OpenError::Format(error)) = &result {
            self.failed = Some(error.clone());
        }
        result
    }
}

impl<R: Read> std::fmt::Debug for OpenTip<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OpenTip")
            .field("id", &self.id())
            .finish_non_exhaustive()
    }
}

/// The bytes of one attachment. The read that returns the last of them has already compared their
/// digest; a read error holds an [`OpenError`], which [`OpenError::from_read`] takes out.
pub struct AttachmentReader<'a, R: Read> {
    tip: &'a mut OpenTip<R>,
    index: usize,
}

impl<R: Read> AttachmentReader<'_, R> {
    /// Returns the attachment's description.
    pub fn meta(&self) -> &Attachment {
        &self.tip.tip.attachments[self.index]
    }
}

impl<R: Read> Read for AttachmentReader<'_, R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.tip
            .read_body(buf)
            .map_err(|e| io::Error::new(io::ErrorKind::InvalidData, e))
    }
}
