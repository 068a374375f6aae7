//! Whose keys a relay shows, and whether they are those that the sender was told of by another way.

use std::fmt::{self, Write};
use std::ops::RangeInclusive;
use std::str::FromStr;

use envelope::{Digest, RecipientEntry, RecipientError, Recipients};

/// Hexadecimal digits of a fingerprint, and of the whole digest that it is the beginning of.
const DIGITS: RangeInclusive<usize> = 16..=64;

/// What the sender knows of a key: the first hexadecimal digits, 16 or more, of SHA-256 of its text. Its fingerprint
/// has 16; whoever can try 2^64 keys could make another with the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin(String);

impl Pin {
    /// Whether this is of that key.
    fn is_of(&self, key: &RecipientEntry) -> bool {
        let digest = Digest::of(key.text().as_bytes()).to_string();
        digest.starts_with(&self.0)
    }
}

impl FromStr for Pin {
    type Err = &'static str;

    /// Takes the digits in any grouping.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.chars().filter(|c| !matches!(c, ' ' | '-' | ':'));
        let digits: String = digits.map(|c| c.to_ascii_lowercase()).collect();
        match DIGITS.contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            true => Ok(Self(digits)),
            false => Err("a fingerprint has 16 hexadecimal digits, or more of the whole SHA-256"),
        }
    }
}

/// In groups of four, as the relay shows it.
impl fmt::Display for Pin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, digit) in self.0.chars().enumerate() {
            if place > 0 && place % 4 == 0 {
                out.write_char(' ')?;
            }
            out.write_char(digit)?;
        }
        Ok(())
    }
}

/// Why a tip cannot be sealed to what the relay shows.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// There are no keys, or there is something wrong with one.
    #[error("the relay's page /keys holds no set of keys that a tip can be sealed to: {0}")]
    Page(#[from] RecipientError),
    /// A key of which the sender knows nothing, or one that is missing.
    #[error("{0}")]
    Different(Different),
}

/// How the relay's keys differ from the pins.
#[derive(Debug)]
pub struct Different {
    /// Fingerprints.
    unknown: Vec<String>,
    missing: Vec<Pin>,
}

impl fmt::Display for Different {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for key in &self.unknown {
            writeln!(
                out,
                "the relay shows a key that no --fingerprint names: {key}"
            )?;
        }
        for pin in &self.missing {
            writeln!(out, "the relay does not show this key: {pin}")?;
        }
        out.write_str(
            "nothing was sent: compare with the fingerprints that the investigators publish, by another way than \
             this relay; where they have changed their keys, give the new ones",
        )
    }
}

/// Takes the recipients from the page `/keys`, a line each, if their fingerprints, which are computed here, are
/// exactly the pinned ones.
///
/// # Errors
/// [`KeysError`].
pub fn pinned(page: &str, pins: &[Pin]) -> Result<Recipients, KeysError> {
    let lines = page.lines().map(str::trim);
    let keys: Vec<&str> = lines.filter(|line| line.starts_with("age1")).collect();
    let recipients = Recipients::parse("/keys", &keys.join("\n"))?;
    let is_known = |key: &&RecipientEntry| pins.iter().any(|pin| pin.is_of(key));
    let is_shown = |pin: &&Pin| recipients.iter().any(|key| pin.is_of(key));
    let unknown = recipients.iter().filter(|key| !is_known(key));
    let different = Different {
        unknown: unknown.map(RecipientEntry::fingerprint).collect(),
        missing: pins.iter().filter(|pin| !is_shown(pin)).cloned().collect(),
    };
    match different.unknown.is_empty() && different.missing.is_empty() {
        true => Ok(recipients),
        false => Err(KeysError::Different(different)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use envelope::{generate, Kind};

    fn page(keys: &[&str]) -> String {
        format!(
            "<h1>Keys</h1><pre><code># a\n{}\n</code></pre>",
            keys.join("\n# b\n")
        )
    }

    fn pin(key: &str) -> Pin {
        let of = Recipients::parse("key", key).unwrap();
        let pin = of.iter().next().unwrap().fingerprint().parse();
        pin.unwrap()
    }

    #[test]
    fn only_exactly_the_pinned_keys_are_taken() {
        let [ours, more, other] = [(); 3].map(|()| generate(Kind::PostQuantum).recipient);
        let (ours, more, other) = (ours.as_str(), more.as_str(), other.as_str());
        let pins = [pin(ours), pin(more)];
        let taken = pinned(&page(&[more, ours, ours]), &pins).unwrap();
        assert_eq!(taken.len(), 2);
        let whole = [ours, more].map(|key| Digest::of(key.as_bytes()).to_string());
        let whole = whole.map(|digest| digest.parse().unwrap());
        assert!(pinned(&page(&[more, ours]), &whole).is_ok());
        let mut longer = Digest::of(ours.as_bytes()).to_string();
        let last = if longer.ends_with('0') { "1" } else { "0" };
        longer.replace_range(63.., last);
        let longer = [longer.parse().unwrap(), pin(more)];
        assert!(pinned(&page(&[more, ours]), &longer).is_err());
        let said = |keys: &[&str]| pinned(&page(keys), &pins).unwrap_err().to_string();
        let unknown = said(&[ours, more, other]);
        assert!(unknown.contains(&format!("no --fingerprint names: {}\n", pin(other))));
        let missing = said(&[ours]);
        assert!(missing.contains(&format!("does not show this key: {}\n", pin(more))));
        let both = said(&[ours, other]);
        assert!(both.contains(&pin(other).to_string()) && both.contains(&pin(more).to_string()));
        assert!(said(&[]).contains("no set of keys"), "{}", said(&[]));
        assert!(said(&["age1<script>"]).contains("no set of keys"));
    }

    #[test]
    fn a_fingerprint_is_read_in_any_grouping() {
        let pin: Pin = "0123456789abcdef".parse().unwrap();
        for text in ["0123 4567 89ab cdef", "01:23:45:67:89:AB:CD:EF"] {
            assert_eq!(text.parse(), Ok(pin.clone()));
        }
        assert_eq!(pin.to_string(), "0123 4567 89ab cdef");
        for text in [
            &"0".repeat(65),
            "",
            "0123",
            "0123456789abcdeg",
            "é123456789abcdef",
        ] {
            assert!(text.parse::<Pin>().is_err(), "{text}");
        }
    }
}
