//! A share as a text file to be printed, and as people type it back.

use std::fmt::Write;

use zeroize::Zeroizing;

use super::share::{Share, ShareError};
use super::words::{self, WORDS};

/// Words in a row of the file.
const ROW: usize = 5;
/// Longest token that is shown again: nothing of a secret key that was given for a share.
const SHOWN_MAX: usize = 12;
const FIRST_LINE: &str = "bocca-share/1";

/// Why a text is no share.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum TextError {
    /// Words that the list does not have, each with its number and its neighbours.
    #[error("{0}; compare with the paper")]
    Unknown(String),
    /// Too few or too many words.
    #[error("it has {found} words, and a share has {WORDS}{}", at(.row))]
    Count {
        /// How many there are.
        found: usize,
        /// The number of the first row that does not stand where it says.
        row: Option<usize>,
    },
    /// The words are in the list and make no share.
    #[error(transparent)]
    Share(#[from] ShareError),
}

fn at(row: &Option<usize>) -> String {
    match row {
        Some(row) => format!("; look at the row before number {row}"),
        None => "; compare with the paper".to_owned(),
    }
}

/// Returns the file of a share: what it is, and its words in numbered rows.
pub(crate) fn write(share: &Share) -> Zeroizing<String> {
    let (set, number) = (&share.set, share.number);
    let (threshold, shares) = (set.threshold, set.shares);
    // Of its full size at once, so that it never moves and leaves a copy behind.
    let mut text = Zeroizing::new(String::with_capacity(2048));
    let _ = write!(
        text,
        "{FIRST_LINE}\n\
         # Share {number} of {shares} of a secret key that opens tips. Any {threshold} of them make the key; fewer tell nothing.\n\
         # Set {name}, for the recipient with the fingerprint {fingerprint} ({kind}).\n\
         # Keep it on paper, away from the others and from every camera. To make the key:\n\
         #   bocca-reader key join SHARE SHARE --output FILE\n\
         # The words are of the English list of BIP 39; src/reader/KEYS.md tells how to do without Bocca.\n",
        name = set.name(),
        fingerprint = set.fingerprint,
        kind = set.kind.as_str(),
    );
    for (row, indices) in share.to_words().chunks(ROW).enumerate() {
        let _ = write!(text, "{:2}", row * ROW + 1);
        for index in indices {
            let _ = write!(text, " {:<8}", words::word(*index));
        }
        let end = text.trim_end().len();
        text.truncate(end);
        text.push('\n');
    }
    text
}

/// Reads a share's file, or its words alone, as people type them: in any case, with any spacing and signs
/// between them, with or without the rows' numbers, cut to four letters.
///
/// # Errors
/// [`TextError`], a sentence that names what to look at.
pub(crate) fn read(text: &str) -> Result<Share, TextError> {
    let mut found = Found::default();
    for line in text.lines().map(str::trim) {
        if !line.starts_with('#') && !is_first(line) {
            let tokens = line.split(|c: char| !c.is_alphanumeric());
            tokens.for_each(|token| found.take(token));
        }
    }
    if !found.unknown.is_empty() {
        return Err(TextError::Unknown(found.unknown.join("; ")));
    }
    let indices = Zeroizing::new(found.indices);
    match <&[u16; WORDS]>::try_from(indices.as_slice()) {
        Ok(indices) if found.count == WORDS => Ok(Share::from_words(indices)?),
        _ => Err(TextError::Count {
            found: found.count,
            row: found.odd_row,
        }),
    }
}

/// Whether a line is the first one of a share's file, however it was typed.
fn is_first(line: &str) -> bool {
    let letters = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    letters(line) == letters(FIRST_LINE)
}

/// What was found in a text so far. Nothing beyond a share's words is kept.
#[derive(Default)]
struct Found {
    indices: Vec<u16>,
    count: usize,
    unknown: Vec<String>,
    odd_row: Option<usize>,
}

impl Found {
    fn take(&mut self, token: &str) {
        if token.is_empty() {
            return;
        }
        if token.bytes().all(|b| b.is_ascii_digit()) {
            let row = token.parse().unwrap_or_default();
            if row != self.count + 1 {
                self.odd_row.get_or_insert(row);
            }
            return;
        }
        self.count += 1;
        if self.count > WORDS {
            return;
        }
        let token = Zeroizing::new(token.to_lowercase());
        match words::find(&token) {
            Some(index) => self.indices.push(index),
            None => self.unknown.push(describe(self.count, &token)),
        }
    }
}

fn describe(number: usize, token: &str) -> String {
    if token.chars().count() > SHOWN_MAX {
        return format!("word {number} is longer than any word of a share");
    }
    match words::nearest(token).join(" or ") {
        near if near.is_empty() => format!("word {number}, «{token}», is not in the list"),
        near => format!("word {number}, «{token}», is not in the list: {near}?"),
    }
}

#[cfg(test)]
mod tests {
    use envelope::{Fingerprint, Kind};

    use super::super::share::Set;
    use super::*;

    fn share() -> Share {
        Share {
            set: Set {
                id: [0x3f, 0x9a, 0x01, 0xc2],
                kind: Kind::Classic,
                threshold: 3,
                shares: 5,
                fingerprint: Fingerprint::of("age1"),
            },
            number: 2,
            value: Zeroizing::new(std::array::from_fn(|n| (n * 7) as u8)),
        }
    }

    fn words() -> Vec<&'static str> {
        share().to_words().iter().map(|n| words::word(*n)).collect()
    }

    #[track_caller]
    fn reads(text: &str) {
        let read = read(text).unwrap();
        assert_eq!((read.set, read.number), (share().set, 2));
        assert_eq!(read.value, share().value);
    }

    fn refusal(text: &str) -> String {
        read(text).err().unwrap().to_string()
    }

    #[test]
    fn a_file_and_every_way_to_type_it_read_back() {
        let file = write(&share());
        assert!(file.contains("Share 2 of 5") && file.contains("Set 3f9a-01c2"));
        assert!(file
            .lines()
            .all(|line| line.len() <= 118 && line == line.trim_end()));
        reads(&file);
        reads(&file.to_uppercase());
        reads(&file.replace(FIRST_LINE, "\u{feff}Bocca share / 1."));
        reads(&file.replace(FIRST_LINE, ""));
        reads(&words().join("\r\n\t"));
        let short: Vec<_> = words()
            .iter()
            .map(|word| &word[..word.len().min(4)])
            .collect();
        reads(&short.join(" "));
        let listed = words()
            .into_iter()
            .enumerate()
            .map(|(n, word)| format!("{}. {word},\n", n + 1));
        reads(&listed.collect::<String>());
        let rows: Vec<String> = (1..)
            .step_by(ROW)
            .zip(words().chunks(ROW))
            .map(|(number, row)| format!("({number}):{}; ", row.join(",")))
            .collect();
        reads(&rows.concat());
        reads(&format!("«{}».", words().join(" – ")));
    }

    #[test]
    fn what_is_wrong_is_named() {
        let mut wrong = words();
        (wrong[6], wrong[11]) = ("abandn", "q");
        let text = refusal(&wrong.join(" "));
        assert!(text.starts_with("word 7, «abandn», is not in the list: abandon?; word 12, «q»,"));

        let text = refusal(&words()[1..].join(" "));
        assert_eq!(
            text,
            "it has 39 words, and a share has 40; compare with the paper"
        );
        let file = write(&share()).replace(&format!(" {}", words()[7]), " ");
        assert!(
            refusal(&file).ends_with("look at the row before number 11"),
            "{}",
            refusal(&file)
        );
        assert!(refusal(&"zoo ".repeat(50)).contains("it has 50 words"));
        assert!(refusal("").contains("it has 0 words"));
    }

    #[test]
    fn a_secret_key_is_not_shown_again() {
        let text = refusal("# public key: age1\nAGE-SECRET-KEY-PQ-1QQQQQQQQQQQQQQQQQQQ\n");
        assert!(
            text.contains("word 5 is longer than any word of a share") && !text.contains("qqq"),
            "{text}"
        );
    }
}
