//! The post-quantum recipient of the age specification, `mlkem768x25519`: stanza, `age1pq1…` and
//! `AGE-SECRET-KEY-PQ-1…`, for age's `Recipient` and `Identity` traits.

use std::collections::HashSet;
use std::fmt;
use std::io;
use std::str::FromStr;

use age::{DecryptError, EncryptError};
use age_core::format::{FileKey, Stanza, FILE_KEY_BYTES};
use age_core::primitives::{bech32_decode, bech32_encode_to_fmt, hpke_open};
use base64::prelude::{Engine, BASE64_STANDARD_NO_PAD};
use bech32::Hrp;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::{Deserializable, HpkeError, Kem as _, OpModeS, Serializable};
use rand_core::OsRng;
use secrecy::ExposeSecret;
use zeroize::Zeroizing;

use crate::kem::{EncappedKey, MlKem768X25519, PrivateKey, PublicKey};

const STANZA_TAG: &str = "mlkem768x25519";
const HPKE_INFO: &[u8] = b"age-encryption.org/mlkem768x25519";
pub(crate) const LABEL: &str = "postquantum";
const RECIPIENT_HRP: Hrp = Hrp::parse_unchecked("age1pq");
pub(crate) const IDENTITY_HRP: Hrp = Hrp::parse_unchecked("AGE-SECRET-KEY-PQ-");
const AEAD_TAG_BYTES: usize = 16;

/// A text that is not a post-quantum recipient or identity.
pub(crate) struct KeyTextError;

/// The public half, `age1pq1…`.
#[derive(Clone)]
pub(crate) struct Recipient(PublicKey);

impl FromStr for Recipient {
    type Err = KeyTextError;

    fn from_str(text: &str) -> Result<Self, KeyTextError> {
        let bytes = decode(text, RECIPIENT_HRP)?;
        PublicKey::from_bytes(&bytes)
            .map(Self)
            .map_err(|_| KeyTextError)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        bech32_encode_to_fmt(f, RECIPIENT_HRP, &self.0.to_bytes())
    }
}

impl age::Recipient for Recipient {
    fn wrap_file_key(
        &self,
        file_key: &FileKey,
    ) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        // age-core's hpke_seal panics where a public key makes the KEM fail, so hpke is called itself.
        let (enc, body) =
            hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, MlKem768X25519, _>(
                &OpModeS::Base,
                &self.0,
                HPKE_INFO,
                file_key.expose_secret(),
                &[],
                &mut OsRng,
            )
            .map_err(|_| {
                EncryptError::Io(io::Error::other(
                    "a post-quantum recipient is not a usable key",
                ))
            })?;
        let args = vec![BASE64_STANDARD_NO_PAD.encode(enc.to_bytes())];
        let stanza = Stanza {
            tag: STANZA_TAG.to_owned(),
            args,
            body,
        };
        Ok((vec![stanza], HashSet::from([LABEL.to_owned()])))
    }
}

/// The secret half, `AGE-SECRET-KEY-PQ-1…`.
pub(crate) struct Identity(PrivateKey);

impl Identity {
    /// Takes a seed as it is.
    pub(crate) fn from_seed(seed: &[u8; 32]) -> Self {
        Self(PrivateKey::from_seed(seed))
    }

    /// Returns the recipient of this identity.
    pub(crate) fn to_public(&self) -> Recipient {
        Recipient(MlKem768X25519::sk_to_pk(&self.0))
    }

    /// Unwraps a stanza of our type: `Ok(None)` where it is well formed but to another key.
    fn unwrap(&self, stanza: &Stanza) -> Result<Option<FileKey>, DecryptError> {
        let [arg] = &stanza.args[..] else {
            return Err(DecryptError::InvalidHeader);
        };
        // The length is fixed, so that a ciphertext cannot open under several keys.
        if stanza.body.len() != FILE_KEY_BYTES + AEAD_TAG_BYTES {
            return Err(DecryptError::InvalidHeader);
        }
        let enc = BASE64_STANDARD_NO_PAD
            .decode(arg)
            .map_err(|_| DecryptError::InvalidHeader)?;
        let enc = EncappedKey::from_bytes(&enc).map_err(|_| DecryptError::InvalidHeader)?;
        match hpke_open::<MlKem768X25519>(&enc, &self.0, HPKE_INFO, &stanza.body) {
            Ok(key) => {
                let key = Zeroizing::new(key);
                Ok(Some(FileKey::init_with_mut(|file_key| {
                    file_key.copy_from_slice(&key)
                })))
            }
            // A share of low order, which the specification makes a failure of the header.
            Err(HpkeError::DecapError) => Err(DecryptError::InvalidHeader),
            Err(_) => Ok(None),
        }
    }
}

impl FromStr for Identity {
    type Err = KeyTextError;

    fn from_str(text: &str) -> Result<Self, KeyTextError> {
        let bytes = decode(text, IDENTITY_HRP)?;
        PrivateKey::from_bytes(&bytes)
            .map(Self)
            .map_err(|_| KeyTextError)
    }
}

impl age::Identity for Identity {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        if stanza.tag != STANZA_TAG {
            return None;
        }
        self.unwrap(stanza).transpose()
    }
}

/// Decodes Bech32 of any length (BIP-173's bound of 90 characters does not hold for these keys).
fn decode(text: &str, hrp: Hrp) -> Result<Zeroizing<Vec<u8>>, KeyTextError> {
    bech32_decode(
        text,
        |_| KeyTextError,
        |found| (found == hrp).then_some(()).ok_or(KeyTextError),
        |_, bytes| Ok(Zeroizing::new(bytes.collect())),
    )
}
