//! Who can open a tip: secret keys, and making new ones.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use crate::pq;

/// Why a text is not an identity file.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// A line is neither a comment nor a secret key. The line itself is not repeated.
    #[error("line {0}: not a secret key (expected AGE-SECRET-KEY-1… or AGE-SECRET-KEY-PQ-1…)")]
    Malformed(usize),
    /// A line holds a recipient: the public half was given where the secret one is needed.
    #[error("line {0}: this is a recipient, not a secret key; give the file that keygen wrote")]
    Recipient(usize),
    /// The whole text is an encrypted age file.
    #[error("the identity file is encrypted with a passphrase; decrypt it before it is parsed")]
    Encrypted,
    /// No secret key at all.
    #[error("the identity file has no secret key in it")]
    Empty,
}

/// Secret keys that open tips. Wiped on drop; its debug form hides them.
pub struct Identities(Vec<Box<dyn age::Identity + Send + Sync>>);

impl Identities {
    /// Reads an identity file in age's own form: one secret key a line, `#` comments, empty lines.
    pub fn parse(text: &str) -> Result<Self, IdentityError> {
        if text.starts_with("age-encryption.org/") || text.starts_with("-----BEGIN AGE") {
            return Err(IdentityError::Encrypted);
        }
        let mut identities = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if !line.is_empty() && !line.starts_with('#') {
                identities.push(parse_identity(line, index + 1)?);
            }
        }
        if identities.is_empty() {
            return Err(IdentityError::Empty);
        }
        Ok(Self(identities))
    }

    /// Joins several files' keys; each tip is tried with all of them.
    pub fn join(sets: impl IntoIterator<Item = Self>) -> Self {
        Self(sets.into_iter().flat_map(|set| set.0).collect())
    }

    /// Returns how many secret keys there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no secret key, which only joining nothing gives.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &dyn age::Identity> {
        self.0
            .iter()
            .map(|identity| identity.as_ref() as &dyn age::Identity)
    }
}

impl fmt::Debug for Identities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} identities", self.0.len())
    }
}

fn parse_identity(
    line: &str,
    number: usize,
) -> Result<Box<dyn age::Identity + Send + Sync>, IdentityError> {
    if line.starts_with("age1") {
        return Err(IdentityError::Recipient(number));
    }
    if line.starts_with("AGE-SECRET-KEY-PQ-1") {
        if let Ok(identity) = line.parse::<pq::Identity>() {
            return Ok(Box::new(identity));
        }
    } else if line.starts_with("AGE-SECRET-KEY-1") {
        if let Ok(identity) = line.parse::<age::x25519::Identity>() {
            return Ok(Box::new(identity));
        }
    }
    Err(IdentityError::Malformed(number))
}

/// The type of a new identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `mlkem768x25519`: stays closed to a quantum computer. The default of `keygen`.
    PostQuantum,
    /// `X25519`: for investigators whose other tools know no post-quantum age yet.
    Classic,
}

/// A new identity: its secret text, and the recipient that others seal to.
pub struct NewIdentity {
    /// `AGE-SECRET-KEY-…`, one line without its end. Wiped on drop.
    pub secret: SecretString,
    /// `age1…` or `age1pq1…`, one line without its end.
    pub recipient: String,
}

impl fmt::Debug for NewIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewIdentity")
            .field("recipient", &self.recipient)
            .finish_non_exhaustive()
    }
}

/// Makes a new identity from the operating system's generator.
pub fn generate(kind: Kind) -> NewIdentity {
    match kind {
        Kind::PostQuantum => {
            let identity = pq::Identity::generate();
            NewIdentity {
                secret: identity.to_secret_string(),
                recipient: identity.to_public().to_string(),
            }
        }
        Kind::Classic => {
            let identity = age::x25519::Identity::generate();
            NewIdentity {
                secret: identity.to_string(),
                recipient: identity.to_public().to_string(),
            }
        }
    }
}

impl NewIdentity {
    /// Returns the lines of an identity file: a comment with the recipient, then the secret key.
    pub fn file_text(&self) -> SecretString {
        SecretString::from(format!(
            "# recipient: {}\n{}\n",
            self.recipient,
            self.secret.expose_secret()
        ))
    }
}
