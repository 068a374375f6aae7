//! A secret key as its 32 bytes: making new ones, and what shares and rotation need of old ones.

use std::fmt;

use age_core::primitives::{bech32_decode, bech32_encode};
use bech32::Hrp;
use rand_core::{OsRng, RngCore};
use secrecy::{ExposeSecret, SecretString};
use zeroize::{Zeroize, Zeroizing};

use crate::identities::{each_line, IdentityError};
use crate::pq;

const X25519_HRP: Hrp = Hrp::parse_unchecked("AGE-SECRET-KEY-");

/// The type of an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `mlkem768x25519`: stays closed to a quantum computer. The default of `keygen`.
    PostQuantum,
    /// `X25519`: for investigators whose other tools know no post-quantum age yet.
    Classic,
}

impl Kind {
    /// Returns the name of the age stanza: `mlkem768x25519` or `X25519`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PostQuantum => "mlkem768x25519",
            Self::Classic => "X25519",
        }
    }
}

/// A secret key: its type and its 32 bytes, which are a seed (post-quantum) or a scalar (classic).
/// Wiped on drop; its debug form hides it.
pub struct SecretKey {
    kind: Kind,
    bytes: Zeroizing<[u8; 32]>,
}

impl SecretKey {
    /// Makes a new one from the operating system's generator.
    pub fn random(kind: Kind) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        OsRng.fill_bytes(bytes.as_mut());
        Self { kind, bytes }
    }

    /// Takes the 32 bytes of a key as they are. Any bytes are a key.
    pub const fn from_bytes(kind: Kind, bytes: Zeroizing<[u8; 32]>) -> Self {
        Self { kind, bytes }
    }

    /// Reads the keys of an identity file; see [`crate::Identities::parse`].
    ///
    /// # Errors
    /// [`IdentityError`]; a key on hardware is one, since its bytes do not leave it.
    pub fn parse_file(text: &str) -> Result<Vec<Self>, IdentityError> {
        each_line(text, Self::parse)
    }

    fn parse(line: &str, number: usize) -> Result<Self, IdentityError> {
        let kind = match line {
            _ if line.starts_with("AGE-SECRET-KEY-PQ-1") => Kind::PostQuantum,
            _ if line.starts_with("AGE-SECRET-KEY-1") => Kind::Classic,
            _ if line.starts_with("AGE-PLUGIN-") => return Err(IdentityError::Hardware(number)),
            _ if line.starts_with("age1") => return Err(IdentityError::Recipient(number)),
            _ => return Err(IdentityError::Malformed(number)),
        };
        let bytes = decode(line, kind).ok_or(IdentityError::Malformed(number))?;
        Ok(Self { kind, bytes })
    }

    /// Returns its type.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Returns its 32 bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.bytes
    }

    /// Returns `AGE-SECRET-KEY-…`, one line without its end.
    pub fn to_text(&self) -> SecretString {
        let mut lower = bech32_encode(hrp(self.kind), self.bytes.as_slice());
        let upper = SecretString::from(lower.to_uppercase());
        lower.zeroize();
        upper
    }

    /// Returns the recipient, `age1…` or `age1pq1…`.
    pub fn recipient(&self) -> String {
        match self.kind {
            Kind::PostQuantum => pq::Identity::from_seed(&self.bytes).to_public().to_string(),
            Kind::Classic => {
                let secret = x25519_dalek::StaticSecret::from(*self.bytes);
                let public = x25519_dalek::PublicKey::from(&secret);
                bech32_encode(Hrp::parse_unchecked("age"), public.as_bytes())
            }
        }
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecretKey")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

const fn hrp(kind: Kind) -> Hrp {
    match kind {
        Kind::PostQuantum => pq::IDENTITY_HRP,
        Kind::Classic => X25519_HRP,
    }
}

/// Decodes a key's text form: upper case, and exactly 32 bytes.
fn decode(text: &str, kind: Kind) -> Option<Zeroizing<[u8; 32]>> {
    let bytes = bech32_decode(
        text,
        |_| (),
        |found| (found == hrp(kind)).then_some(()).ok_or(()),
        |_, bytes| Ok(Zeroizing::new(bytes.collect::<Vec<u8>>())),
    );
    let bytes = bytes.ok()?;
    let mut key = Zeroizing::new([0; 32]);
    (bytes.len() == key.len()).then(|| key.copy_from_slice(&bytes))?;
    Some(key)
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
    NewIdentity::from(&SecretKey::random(kind))
}

impl From<&SecretKey> for NewIdentity {
    fn from(key: &SecretKey) -> Self {
        Self {
            secret: key.to_text(),
            recipient: key.recipient(),
        }
    }
}

impl NewIdentity {
    /// Returns the lines of an identity file, in the form that `age-keygen` writes, without the time it was made.
    pub fn file_text(&self) -> SecretString {
        SecretString::from(format!(
            "# public key: {}\n{}\n",
            self.recipient,
            self.secret.expose_secret()
        ))
    }
}
