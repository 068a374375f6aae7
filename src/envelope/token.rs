//! The token: the secret inside a sealed tip whose digest is the tip's id.

use std::fmt;
use std::str::FromStr;

use data_encoding::HEXLOWER;
use rand_core::{OsRng, RngCore};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::id::{decode_hex, HexError, TipId};
use crate::mark::Mark;

/// What the digest of a mark is taken over, before the token.
const MARK: &[u8] = b"bocca-mark/1\n";

/// 32 random bytes, made at sealing, that exist only inside the ciphertext. Who shows it has opened
/// the tip. Wiped on drop; its debug form hides it.
#[derive(Clone)]
pub struct Token(Zeroizing<[u8; 32]>);

impl Token {
    /// Takes a fresh token from the operating system's generator.
    pub fn random() -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        OsRng.fill_bytes(bytes.as_mut());
        Self(bytes)
    }

    /// Returns the id of the tip that this token belongs to.
    pub fn id(&self) -> TipId {
        let digest: [u8; 32] = Sha256::digest(self.0.as_slice()).into();
        let mut id = [0; 16];
        id.copy_from_slice(&digest[..16]);
        TipId::from_bytes(id)
    }

    /// Returns the mark of the tip that this token belongs to.
    pub fn mark(&self) -> Mark {
        let digest = Sha256::new()
            .chain_update(MARK)
            .chain_update(self.0.as_slice());
        let digest: [u8; 32] = digest.finalize().into();
        let mut mark = [0; 5];
        mark.copy_from_slice(&digest[..5]);
        Mark::from_bytes(mark)
    }

    /// Returns the 64 lower-case hexadecimal digits of the token.
    pub fn to_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(HEXLOWER.encode(self.0.as_slice()))
    }
}

impl FromStr for Token {
    type Err = HexError;

    /// Decodes exactly 64 lower-case hexadecimal digits.
    fn from_str(text: &str) -> Result<Self, HexError> {
        let mut bytes = Zeroizing::new([0; 32]);
        decode_hex(text, &mut bytes).map(|()| Self(bytes))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn id_is_the_first_half_of_the_digest() {
        let token: Token = "00".repeat(32).parse().unwrap();
        assert_eq!(token.id().to_string(), "66687aadf862bd776c8fc18b8e9f8e20");
        assert_eq!(token.to_hex().as_str(), "00".repeat(32));
        assert_eq!(format!("{token:?}"), "Token { .. }");
    }

    #[test]
    fn random_tokens_differ() {
        assert_ne!(Token::random().id(), Token::random().id());
    }

    #[test]
    fn text_form_is_strict() {
        for wrong in [
            "",
            &"0".repeat(63),
            &"0".repeat(65),
            &"A".repeat(64),
            &"g".repeat(64),
        ] {
            assert_eq!(wrong.parse::<Token>().unwrap_err(), HexError(64));
        }
    }
}
