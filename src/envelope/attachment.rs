//! An attachment's description in `tip.json`.

use serde::{Deserialize, Serialize};

use crate::bounds::{
    MAX_ATTACHMENTS, MAX_ENTRY, MAX_EXTENSION_BYTES, MAX_MEDIA_TYPE_BYTES, MAX_REMOVED_BYTES,
    MAX_REMOVED_CHARS, MAX_REMOVED_LINES,
};
use crate::id::Digest;
use crate::text::check_line;
use crate::tip::{Part, TipError};

/// Whether an attachment went through the scrubber.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AttachmentState {
    /// Metadata was removed.
    Cleaned,
    /// The sender asked for the file as it is; it may hold metadata that names them.
    Original,
}

/// One attachment: its bytes travel as an archive entry of their own.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// `attachment-N.EXT`, from [`Attachment::name_for`].
    pub name: String,
    /// The media type by content, such as `image/jpeg`; `type` in JSON.
    #[serde(rename = "type")]
    pub media_type: String,
    /// The size in bytes, below 8 GiB.
    pub size: u64,
    /// SHA-256 of the bytes.
    pub sha256: Digest,
    /// Whether it was cleaned.
    pub state: AttachmentState,
    /// What was removed, in words for people; one line each.
    pub removed: Vec<String>,
}

impl Attachment {
    /// Returns the only name that attachment `n` (from 1) with the extension `ext` may have. The
    /// sender's own file name is never used.
    pub fn name_for(n: usize, ext: &str) -> String {
        format!("attachment-{n}.{ext}")
    }

    /// Checks the rules of one attachment, the `n`th from 1.
    fn check(&self, n: usize) -> Result<(), TipError> {
        let ext = self.name.rsplit('.').next().unwrap_or_default();
        if !is_extension(ext) || self.name != Self::name_for(n, ext) {
            return Err(TipError::Malformed(Part::AttachmentName(n)));
        }
        if !is_media_type(&self.media_type) {
            return Err(TipError::Malformed(Part::AttachmentType(n)));
        }
        if self.size > MAX_ENTRY {
            return Err(TipError::Malformed(Part::AttachmentSize(n)));
        }
        if self.removed.len() > MAX_REMOVED_LINES {
            return Err(TipError::TooMany(Part::RemovedLines(n), MAX_REMOVED_LINES));
        }
        for line in &self.removed {
            check_line(line, MAX_REMOVED_CHARS).map_err(|e| TipError::Text(Part::Removed(n), e))?;
        }
        Ok(())
    }
}

/// Checks the rules of all attachments of a tip.
pub(crate) fn check_attachments(attachments: &[Attachment]) -> Result<(), TipError> {
    if attachments.len() > MAX_ATTACHMENTS {
        return Err(TipError::TooMany(Part::Attachments, MAX_ATTACHMENTS));
    }
    for (index, attachment) in attachments.iter().enumerate() {
        attachment.check(index + 1)?;
    }
    let removed: usize = attachments
        .iter()
        .flat_map(|a| &a.removed)
        .map(String::len)
        .sum();
    if removed > MAX_REMOVED_BYTES {
        return Err(TipError::TooMany(Part::RemovedBytes, MAX_REMOVED_BYTES));
    }
    Ok(())
}

fn is_extension(ext: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    (1..=MAX_EXTENSION_BYTES).contains(&ext.len()) && ext.bytes().all(allowed)
}

fn is_media_type(media_type: &str) -> bool {
    let allowed =
        |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'+' | b'-');
    let half = |part: &str| !part.is_empty() && part.bytes().all(allowed);
    let halves = media_type.split_once('/');
    media_type.len() <= MAX_MEDIA_TYPE_BYTES
        && halves.is_some_and(|(kind, subtype)| half(kind) && half(subtype))
}

impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Attachment")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
