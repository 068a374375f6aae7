//! A tip that its sender sealed, inside the tip that a relay makes of it.

#[cfg(feature = "inner")]
mod check;

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use crate::attachment::{Attachment, AttachmentState};
use crate::id::Digest;
use crate::tip::{Form, Mailbox, Tip, TipError};
use crate::token::Token;

#[cfg(feature = "inner")]
pub use check::{check_inner, InnerError};

/// Media type of the one attachment of an outer tip. No file that a relay cleans or passes on has it.
pub const INNER_TYPE: &str = "application/vnd.bocca.tip";

/// Extension of that attachment: it is an age file.
const INNER_EXTENSION: &str = "age";

impl Tip {
    /// The outer tip of an inner one of `size` bytes. Its appeal is for the relay, which chooses recipients by it.
    pub fn around_inner(
        size: u64,
        sha256: Digest,
        appeal: Option<String>,
        mailbox: Option<Mailbox>,
    ) -> Self {
        Self {
            appeal,
            answers: BTreeMap::new(),
            message: String::new(),
            mailbox,
            attachments: vec![Attachment {
                name: Attachment::name_for(1, INNER_EXTENSION),
                media_type: INNER_TYPE.to_owned(),
                size,
                sha256,
                state: AttachmentState::Original,
                removed: Vec::new(),
            }],
        }
    }

    /// Whether this tip has the form of an outer tip: nothing but an inner one.
    pub fn is_outer(&self) -> bool {
        let [inner] = self.attachments.as_slice() else {
            return false;
        };
        self.message.is_empty()
            && self.answers.is_empty()
            && inner.media_type == INNER_TYPE
            && inner.name == Attachment::name_for(1, INNER_EXTENSION)
            && inner.state == AttachmentState::Original
            && inner.removed.is_empty()
    }

    /// What `inner`, opened from this outer tip, says, under this tip's mailbox; and its `tip.json` under this
    /// tip's `token`.
    ///
    /// # Errors
    /// [`TipError::TooLong`] where both do not fit into one `tip.json`.
    pub fn joined(
        &self,
        inner: &Self,
        token: &Token,
    ) -> Result<(Self, Zeroizing<Vec<u8>>), TipError> {
        let mut joined = inner.clone();
        joined.mailbox.clone_from(&self.mailbox);
        let json = joined.to_json(Form::Tip, token)?;
        Ok((joined, json))
    }
}
