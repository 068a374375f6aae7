//! The mark: what tells the sender of a tip, among all others, that it was opened.

use std::fmt;
use std::str::FromStr;

use data_encoding::HEXLOWER;

use crate::id::{decode_hex, HexError};

/// The first 5 bytes of SHA-256 over the line `bocca-mark/1` and a tip's token. Without the token it cannot be
/// joined to the tip's id.
///
/// Shown to people, it is two groups of five digits, `3f2a9 01bc4`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark([u8; 5]);

impl Mark {
    /// Takes the 5 bytes of a mark as they are.
    pub const fn from_bytes(bytes: [u8; 5]) -> Self {
        Self(bytes)
    }

    /// Returns the ten lower-case hexadecimal digits, without the space.
    pub fn to_hex(self) -> String {
        HEXLOWER.encode(&self.0)
    }
}

impl FromStr for Mark {
    type Err = HexError;

    /// Decodes exactly ten lower-case hexadecimal digits, without the space.
    fn from_str(text: &str) -> Result<Self, HexError> {
        let mut bytes = [0; 5];
        decode_hex(text, &mut bytes).map(|()| Self(bytes))
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hex = self.to_hex();
        let (first, second) = hex.split_at(hex.len() / 2);
        write!(f, "{first} {second}")
    }
}

impl fmt::Debug for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mark({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::Token;

    /// As `sha256sum` has it:
    /// `(echo bocca-mark/1; printf %02x $(seq 0 31) | xxd -r -p) | sha256sum`, and with 32 zero bytes.
    #[test]
    fn it_is_the_head_of_a_digest_of_its_own() {
        let counted: String = (0..32).map(|n| format!("{n:02x}")).collect();
        for (token, mark) in [(counted, "baf0500407"), ("00".repeat(32), "4b498fa554")] {
            let token: Token = token.parse().unwrap();
            assert_eq!(token.mark().to_hex(), mark);
            assert!(!token.id().to_string().contains(&mark[..5]));
        }
    }

    #[test]
    fn people_see_two_groups_of_five() {
        let mark: Mark = "3f2a901bc4".parse().unwrap();
        assert_eq!(mark.to_string(), "3f2a9 01bc4");
        assert_eq!(format!("{mark:?}"), "Mark(3f2a9 01bc4)");
        assert_eq!(
            Mark::from_bytes([0, 1, 2, 3, 255]).to_string(),
            "00010 203ff"
        );
    }

    #[test]
    fn text_form_is_strict() {
        let mark: Mark = "3f2a901bc4".parse().unwrap();
        assert_eq!(mark.to_hex().parse(), Ok(mark));
        for wrong in [
            "",
            "3f2a901bc",
            "3f2a901bc40",
            "3F2A901BC4",
            "3f2a9 01bc4",
            "3f2a901bcg",
            " 3f2a901bc",
            "3f2a901b\u{e9}",
        ] {
            assert_eq!(wrong.parse::<Mark>(), Err(HexError(10)), "{wrong}");
        }
    }

    #[test]
    fn marks_sort_as_their_digits_do() {
        let digits = ["0000000000", "00000000ff", "0100000000", "ff00000000"];
        let marks = digits.map(|digits| digits.parse::<Mark>().unwrap());
        assert!(marks.is_sorted());
    }
}
