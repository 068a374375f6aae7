//! What the sender says: the tip, its rules, and `tip.json`.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::attachment::{check_attachments, Attachment};
use crate::bounds::{MAX_ANSWERS, MAX_ANSWER_CHARS, MAX_MESSAGE_CHARS, MAX_TIP_JSON};
use crate::canonical::{json_is, json_len};
use crate::id::decode_hex;
use crate::recipient::is_plain_recipient;
use crate::text::{check_text, is_name, TextError};
use crate::token::Token;

/// Who sealed a tip, which its `tip.json` names: a tip that a relay sealed is no inner one, so that whoever gets hold
/// of its ciphertext cannot send it as their own and read the replies to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A relay.
    Tip,
    /// Its sender, for a relay to seal once more.
    Inner,
}

impl Form {
    fn name(self) -> &'static str {
        match self {
            Self::Tip => "bocca-tip/1",
            Self::Inner => "bocca-inner/1",
        }
    }
}

/// Why a tip breaks the rules of the format. Says nothing of its content.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TipError {
    /// A text that is too long, or holds what no text may hold.
    #[error("{0} {1}")]
    Text(Part, TextError),
    /// A name, type or key that is not of its prescribed form.
    #[error("{0} is not of the form that the format prescribes")]
    Malformed(Part),
    /// More of something than a tip may have.
    #[error("a tip may have at most {1} {0}")]
    TooMany(Part, usize),
    /// `tip.json` would be longer than its bound.
    #[error("tip.json is longer than {MAX_TIP_JSON} bytes")]
    TooLong,
}

/// A part of a tip, as errors name it. Attachments count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The appeal's name.
    Appeal,
    /// The name of a question.
    Question,
    /// An answer.
    Answer,
    /// The answers as a whole.
    Answers,
    /// The message.
    Message,
    /// The mailbox.
    Mailbox,
    /// The token.
    Token,
    /// The attachments as a whole.
    Attachments,
    /// The name of an attachment.
    AttachmentName(usize),
    /// The media type of an attachment.
    AttachmentType(usize),
    /// The size of an attachment.
    AttachmentSize(usize),
    /// A line about what was removed from an attachment.
    Removed(usize),
    /// All such lines of an attachment.
    RemovedLines(usize),
    /// The bytes of all such lines of a tip together.
    RemovedBytes,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Appeal => f.write_str("the appeal"),
            Self::Question => f.write_str("the name of a question"),
            Self::Answer => f.write_str("an answer"),
            Self::Answers => f.write_str("answers"),
            Self::Message => f.write_str("the message"),
            Self::Mailbox => f.write_str("the mailbox"),
            Self::Token => f.write_str("the token"),
            Self::Attachments => f.write_str("attachments"),
            Self::AttachmentName(n) => write!(f, "the name of attachment {n}"),
            Self::AttachmentType(n) => write!(f, "the media type of attachment {n}"),
            Self::AttachmentSize(n) => write!(f, "the size of attachment {n}"),
            Self::Removed(n) => write!(f, "a line about what was removed from attachment {n}"),
            Self::RemovedLines(n) => write!(f, "lines about what was removed from attachment {n}"),
            Self::RemovedBytes => f.write_str("bytes in the lines about what was removed"),
        }
    }
}

/// Where answers to the sender are sealed to and left.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mailbox {
    /// The mailbox's name; 32 lower-case hexadecimal digits in JSON.
    #[serde(with = "hex_id")]
    pub id: [u8; 16],
    /// The recipient, `age1…` or `age1pq1…`.
    pub recipient: String,
}

/// What the sender says. Its debug form hides it; its texts are wiped on drop.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Tip {
    /// The appeal that it answers: 1 to 64 of `a-z`, `0-9`, `_`, `-`.
    pub appeal: Option<String>,
    /// Question's name (as an appeal's) to answer (at most 10,000 characters); at most 64.
    pub answers: BTreeMap<String, String>,
    /// The message, at most 100,000 characters; may be empty.
    pub message: String,
    /// Where to leave answers.
    pub mailbox: Option<Mailbox>,
    /// The attachments' descriptions, in the order of their numbers; at most 20.
    pub attachments: Vec<Attachment>,
}

impl Tip {
    /// Checks every rule that FORMAT.md states for a tip's content.
    pub fn check(&self) -> Result<(), TipError> {
        if self.appeal.as_ref().is_some_and(|appeal| !is_name(appeal)) {
            return Err(TipError::Malformed(Part::Appeal));
        }
        if self.answers.len() > MAX_ANSWERS {
            return Err(TipError::TooMany(Part::Answers, MAX_ANSWERS));
        }
        for (question, answer) in &self.answers {
            if !is_name(question) {
                return Err(TipError::Malformed(Part::Question));
            }
            check_text(answer, MAX_ANSWER_CHARS).map_err(|e| TipError::Text(Part::Answer, e))?;
        }
        check_text(&self.message, MAX_MESSAGE_CHARS)
            .map_err(|e| TipError::Text(Part::Message, e))?;
        if let Some(mailbox) = &self.mailbox {
            check_mailbox(mailbox)?;
        }
        check_attachments(&self.attachments)
    }

    /// Returns `tip.json` for this tip with `token`, which is at most [`MAX_TIP_JSON`] bytes.
    pub(crate) fn to_json(
        &self,
        form: Form,
        token: &Token,
    ) -> Result<Zeroizing<Vec<u8>>, TipError> {
        let token = token.to_hex();
        let json = self.json_form(form, &token);
        let len = json_len(&json)
            .filter(|len| *len <= MAX_TIP_JSON)
            .ok_or(TipError::TooLong)?;
        // Of the right size at once, so that it never moves and leaves a copy behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(len as usize));
        serde_json::to_writer(&mut *bytes, &json).map_err(|_| TipError::TooLong)?;
        Ok(bytes)
    }

    fn json_form<'a>(&'a self, form: Form, token: &'a str) -> TipJson<'a> {
        TipJson {
            format: form.name(),
            appeal: &self.appeal,
            answers: &self.answers,
            token,
            mailbox: &self.mailbox,
            attachments: &self.attachments,
        }
    }

    /// Reads `tip.json`: the tip without its message, and the token. `None` where the bytes are not
    /// the one encoding of what they say. Whether the tip keeps the rules is for [`Tip::check`].
    pub fn from_json(bytes: &[u8]) -> Option<(Self, Token)> {
        Self::read_json(Form::Tip, bytes)
    }

    /// The same of either form. An inner tip has no mailbox.
    pub(crate) fn read_json(form: Form, bytes: &[u8]) -> Option<(Self, Token)> {
        let json: TipJsonOwned = serde_json::from_slice(bytes).ok()?;
        let token = Zeroizing::new(json.token);
        let tip = Self {
            appeal: json.appeal,
            answers: json.answers,
            message: String::new(),
            mailbox: json.mailbox,
            attachments: json.attachments,
        };
        let fits = form == Form::Tip || tip.mailbox.is_none();
        if json.format != form.name() || !fits || !json_is(&tip.json_form(form, &token), bytes) {
            return None;
        }
        let token = token.parse().ok()?;
        Some((tip, token))
    }
}

fn check_mailbox(mailbox: &Mailbox) -> Result<(), TipError> {
    let usable = is_plain_recipient(&mailbox.recipient);
    usable
        .then_some(())
        .ok_or(TipError::Malformed(Part::Mailbox))
}

impl Drop for Tip {
    fn drop(&mut self) {
        self.appeal.zeroize();
        self.message.zeroize();
        for (mut question, mut answer) in std::mem::take(&mut self.answers) {
            question.zeroize();
            answer.zeroize();
        }
        for attachment in &mut self.attachments {
            attachment.removed.zeroize();
        }
        if let Some(mailbox) = &mut self.mailbox {
            mailbox.id.zeroize();
            mailbox.recipient.zeroize();
        }
    }
}

impl fmt::Debug for Tip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tip").finish_non_exhaustive()
    }
}

impl fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mailbox").finish_non_exhaustive()
    }
}

/// `tip.json` as it is written. The order of the fields is part of the format.
#[derive(Serialize)]
struct TipJson<'a> {
    format: &'a str,
    appeal: &'a Option<String>,
    answers: &'a BTreeMap<String, String>,
    token: &'a str,
    mailbox: &'a Option<Mailbox>,
    attachments: &'a [Attachment],
}

/// `tip.json` as it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TipJsonOwned {
    format: String,
    appeal: Option<String>,
    answers: BTreeMap<String, String>,
    token: String,
    mailbox: Option<Mailbox>,
    attachments: Vec<Attachment>,
}

/// serde form of a mailbox id.
pub(crate) mod hex_id {
    use super::decode_hex;
    use data_encoding::HEXLOWER;
    use serde::{de, Deserialize, Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(
        id: &[u8; 16],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&HEXLOWER.encode(id))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<[u8; 16], D::Error> {
        let mut id = [0; 16];
        decode_hex(&String::deserialize(deserializer)?, &mut id).map_err(de::Error::custom)?;
        Ok(id)
    }
}
