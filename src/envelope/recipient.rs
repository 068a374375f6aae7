//! One recipient: its types, its text form, and what makes it unusable.

use std::fmt;

use data_encoding::HEXLOWER;
use x25519_dalek::{PublicKey as Share, StaticSecret};

use crate::id::Digest;
use crate::pq;
use crate::recipients::RecipientError;

/// What people compare of a recipient: the first 8 bytes of SHA-256 of its text form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint([u8; 8]);

impl Fingerprint {
    /// Computes it of a recipient in its one text form.
    pub fn of(recipient: &str) -> Self {
        let mut first = [0; 8];
        first.copy_from_slice(&Digest::of(recipient.as_bytes()).as_bytes()[..8]);
        Self(first)
    }

    /// Takes the 8 bytes as they are.
    pub const fn from_bytes(bytes: [u8; 8]) -> Self {
        Self(bytes)
    }

    /// Returns the 8 bytes.
    pub const fn as_bytes(&self) -> &[u8; 8] {
        &self.0
    }
}

/// 16 hexadecimal digits in groups of four.
impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = HEXLOWER.encode(&self.0);
        let groups = [&digits[..4], &digits[4..8], &digits[8..12], &digits[12..]];
        f.write_str(&groups.join(" "))
    }
}

/// The type of a recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecipientKind {
    /// `age1…`.
    X25519,
    /// `age1pq1…`, post-quantum.
    MlKem768X25519,
    /// `age1tag1…`, hardware.
    Tag,
    /// `age1tagpq1…`, hardware, post-quantum.
    TagPq,
}

impl RecipientKind {
    /// Returns the short name: `X25519`, `mlkem768x25519`, `tag` or `tagpq`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::X25519 => "X25519",
            Self::MlKem768X25519 => "mlkem768x25519",
            Self::Tag => "tag",
            Self::TagPq => "tagpq",
        }
    }

    /// Whether a tip sealed to this recipient stays closed to a quantum computer.
    pub const fn is_post_quantum(self) -> bool {
        matches!(self, Self::MlKem768X25519 | Self::TagPq)
    }

    /// Upper bound of this kind's part of an age header, in bytes.
    pub(crate) const fn stanza_len(self) -> u64 {
        match self {
            Self::X25519 => 98,
            Self::MlKem768X25519 => 1557,
            Self::Tag => 150,
            Self::TagPq => 1609,
        }
    }
}

impl fmt::Display for RecipientKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[derive(Clone)]
enum Key {
    X25519(age::x25519::Recipient),
    MlKem768X25519(Box<pq::Recipient>),
    Tag(Box<age::tag::Recipient>),
    TagPq(Box<age::tagpq::Recipient>),
}

/// One recipient of a set, with the place it came from.
#[derive(Clone)]
pub struct RecipientEntry {
    text: String,
    source: String,
    key: Key,
}

impl RecipientEntry {
    /// Returns the recipient in its one text form.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns where it was written, as `source:line`.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Returns its type.
    pub fn kind(&self) -> RecipientKind {
        match self.key {
            Key::X25519(_) => RecipientKind::X25519,
            Key::MlKem768X25519(_) => RecipientKind::MlKem768X25519,
            Key::Tag(_) => RecipientKind::Tag,
            Key::TagPq(_) => RecipientKind::TagPq,
        }
    }

    /// Returns the fingerprint that people compare: the first 16 hexadecimal digits of SHA-256 of
    /// the text form, in groups of four.
    pub fn fingerprint(&self) -> String {
        Fingerprint::of(&self.text).to_string()
    }

    pub(crate) fn as_age(&self) -> &dyn age::Recipient {
        match &self.key {
            Key::X25519(key) => key,
            Key::MlKem768X25519(key) => key.as_ref(),
            Key::Tag(key) => key.as_ref(),
            Key::TagPq(key) => key.as_ref(),
        }
    }

    /// Whether `stanza` has the form of one to this recipient; of kinds with a tag, whether it is to this one.
    #[cfg(feature = "inner")]
    pub(crate) fn may_open(&self, stanza: &age_core::format::Stanza) -> bool {
        crate::stanza::is_for(stanza, self.kind(), &self.text)
    }

    /// Parses one line; `at` is where it was written.
    pub(crate) fn parse(at: String, text: &str) -> Result<Self, RecipientError> {
        if text.to_ascii_uppercase().starts_with("AGE-SECRET-KEY-") {
            return Err(RecipientError::Secret { at });
        }
        match parse_key(text) {
            Some(Key::X25519(_) | Key::MlKem768X25519(_)) if is_low_order(text) => {
                Err(RecipientError::Unusable { at })
            }
            Some(key) => Ok(Self {
                text: text.to_owned(),
                source: at,
                key,
            }),
            None => Err(RecipientError::Malformed { at }),
        }
    }
}

/// Parses one recipient in its one text form: an upper-case spelling of it is refused.
fn parse_key(text: &str) -> Option<Key> {
    let (key, canonical) = if text.starts_with("age1pq1") {
        let key: pq::Recipient = text.parse().ok()?;
        (Key::MlKem768X25519(Box::new(key.clone())), key.to_string())
    } else if text.starts_with("age1tagpq1") {
        let key: age::tagpq::Recipient = text.parse().ok()?;
        (Key::TagPq(Box::new(key.clone())), key.to_string())
    } else if text.starts_with("age1tag1") {
        let key: age::tag::Recipient = text.parse().ok()?;
        (Key::Tag(Box::new(key.clone())), key.to_string())
    } else {
        let key: age::x25519::Recipient = text.parse().ok()?;
        (Key::X25519(key.clone()), key.to_string())
    };
    (canonical == text).then_some(key)
}

/// Whether `text` is the one text form of a usable `age1…` or `age1pq1…` recipient.
pub(crate) fn is_plain_recipient(text: &str) -> bool {
    let plain = matches!(
        parse_key(text),
        Some(Key::X25519(_) | Key::MlKem768X25519(_))
    );
    plain && !is_low_order(text)
}

/// Whether the X25519 key at the end of a recipient is a point of low order, which no sealing works
/// with; age panics on it.
fn is_low_order(text: &str) -> bool {
    let key = age_core::primitives::bech32_decode(
        text,
        |_| (),
        |_| Ok(()),
        |_, bytes| bytes.collect::<Vec<_>>().last_chunk().copied().ok_or(()),
    );
    // A clamped scalar is a multiple of the cofactor, so one exchange with any scalar tells.
    let any = StaticSecret::from([1; 32]);
    key.is_ok_and(|key: [u8; 32]| !any.diffie_hellman(&Share::from(key)).was_contributory())
}

impl fmt::Debug for RecipientEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} ({}) at {}",
            self.fingerprint(),
            self.kind(),
            self.source
        )
    }
}
