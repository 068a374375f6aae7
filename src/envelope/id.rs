//! Names that are digests: a tip's id, and SHA-256 of stored bytes.

use std::fmt;
use std::str::FromStr;

use data_encoding::HEXLOWER;
use serde::{de, Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256};

/// A text that is not exactly the expected number of lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {0} lower-case hexadecimal digits")]
pub struct HexError(pub usize);

/// Decodes exactly `2 * N` lower-case hexadecimal digits into `out`.
pub(crate) fn decode_hex<const N: usize>(text: &str, out: &mut [u8; N]) -> Result<(), HexError> {
    let fits = text.len() == 2 * N;
    match fits.then(|| HEXLOWER.decode_mut(text.as_bytes(), out)) {
        Some(Ok(_)) => Ok(()),
        _ => Err(HexError(2 * N)),
    }
}

/// The name of a tip: the first 16 bytes of SHA-256 of its token. Not secret, and not guessable
/// without the ciphertext or the token.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TipId([u8; 16]);

/// A SHA-256 digest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

impl TipId {
    /// Takes the 16 bytes of an id as they are.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Returns the 16 bytes.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl Digest {
    /// Computes SHA-256 of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Takes the 32 bytes of a digest as they are.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Returns the 32 bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Text, debug and serde forms of a byte array: lower-case hexadecimal, strictly decoded.
macro_rules! hex_forms {
    ($name:ident, $len:literal) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&HEXLOWER.encode(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl FromStr for $name {
            type Err = HexError;

            fn from_str(text: &str) -> Result<Self, HexError> {
                let mut bytes = [0; $len];
                decode_hex(text, &mut bytes).map(|()| Self(bytes))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?
                    .parse()
                    .map_err(de::Error::custom)
            }
        }
    };
}

hex_forms!(TipId, 16);
hex_forms!(Digest, 32);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_form_is_strict() {
        let id =
            TipId::from_bytes(*b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\xff");
        assert_eq!(id.to_string(), "000102030405060708090a0b0c0d0eff");
        assert_eq!(id.to_string().parse(), Ok(id));
        for wrong in [
            "",
            "00",
            "000102030405060708090A0B0C0D0EFF",
            "000102030405060708090a0b0c0d0eff00",
            "000102030405060708090a0b0c0d0ef\u{e9}",
            " 00102030405060708090a0b0c0d0eff",
        ] {
            assert_eq!(wrong.parse::<TipId>(), Err(HexError(32)), "{wrong}");
        }
    }

    #[test]
    fn digest_is_sha256() {
        let digest = Digest::of(b"abc");
        assert_eq!(
            digest.to_string(),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(
            serde_json::from_str::<Digest>(&serde_json::to_string(&digest).unwrap()).unwrap(),
            digest
        );
    }
}
