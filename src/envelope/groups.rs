//! The groups that a tip is for, named in the clear in its age header where not all of a relay's groups can open it.

use std::collections::{BTreeSet, HashSet};
use std::io::{self, BufRead, BufReader, Read};

use age::EncryptError;
use age_core::format::{FileKey, Stanza};

use crate::bounds::{MAX_AGE_HEADER, MAX_AGE_HEADER_LINES, MAX_GROUPS, MAX_GROUP_BYTES};
use crate::pq;

/// The type of the stanza that names them. Every age implementation passes over types that it does not know.
const TAG: &str = "bocca-for";

/// Says whether `name` may name a group: what it is also called in file names and in age headers.
pub fn is_group(name: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
    (1..=MAX_GROUP_BYTES).contains(&name.len())
        && name.bytes().all(plain)
        && name.starts_with(|first: char| first.is_ascii_alphanumeric())
}

/// Reads which groups a sealed tip names, from the start of its age file. Empty where it names none, and so is for
/// all of its relay's groups, and where its header is not of the form that a relay writes: without a key, nothing
/// tells whether that was changed. Reads a little more than the header, at most [`MAX_AGE_HEADER`] bytes.
///
/// # Errors
/// When `sealed` cannot be read.
pub fn named_groups(sealed: impl Read) -> io::Result<BTreeSet<String>> {
    let mut input = BufReader::new(sealed.take(MAX_AGE_HEADER as u64));
    let mut line = Vec::new();
    for _ in 0..MAX_AGE_HEADER_LINES {
        line.clear();
        let read = input.read_until(b'\n', &mut line)?;
        if read == 0 || line.starts_with(b"---") {
            break;
        }
        if let Some(names) = names_in(&line) {
            return Ok(names);
        }
    }
    Ok(BTreeSet::new())
}

/// The names of a stanza's first line, if it is the one that names groups: sorted, each once.
fn names_in(line: &[u8]) -> Option<BTreeSet<String>> {
    let line = std::str::from_utf8(line).ok()?.strip_suffix('\n')?;
    let names = line.strip_prefix("-> ")?.strip_prefix(TAG)?;
    let names: Vec<&str> = names.strip_prefix(' ')?.split(' ').collect();
    let sorted = names.is_sorted_by(|a, b| a < b);
    let sound = sorted && names.len() <= MAX_GROUPS && names.iter().all(|name| is_group(name));
    sound.then(|| names.into_iter().map(str::to_owned).collect())
}

/// Writes the stanza, among the recipients of a tip. Opens nothing.
pub(crate) struct Named<'a> {
    pub(crate) groups: &'a BTreeSet<String>,
    /// Whether the recipients are post-quantum, which age asks of all or none.
    pub(crate) post_quantum: bool,
}

impl Named<'_> {
    /// The stanza's part of an age header, in bytes.
    pub(crate) fn stanza_len(groups: &BTreeSet<String>) -> u64 {
        let names = groups.iter().map(|name| 1 + name.len() as u64);
        match groups.is_empty() {
            true => 0,
            false => "-> \n\n".len() as u64 + TAG.len() as u64 + names.sum::<u64>(),
        }
    }
}

impl age::Recipient for Named<'_> {
    fn wrap_file_key(&self, _: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let stanza = Stanza {
            tag: TAG.to_owned(),
            args: self.groups.iter().cloned().collect(),
            body: Vec::new(),
        };
        let label = self.post_quantum.then(|| pq::LABEL.to_owned());
        Ok((vec![stanza], label.into_iter().collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_named_as_a_file_may_be() {
        let longest = "x".repeat(MAX_GROUP_BYTES);
        for name in ["lyon", "Unit-2.west_1", "7", &longest] {
            assert!(is_group(name), "{name}");
        }
        for name in [
            "",
            ".lyon",
            "-lyon",
            "ly on",
            "ly/on",
            "Besançon",
            &format!("{longest}x"),
        ] {
            assert!(!is_group(name), "{name}");
        }
    }

    #[test]
    fn only_the_prescribed_stanza_names_groups() {
        let header =
            |line: &str| format!("age-encryption.org/v1\n-> X25519 a\nb\n{line}\n--- mac\n");
        let named = |line: &str| named_groups(header(line).as_bytes()).unwrap();
        let two = BTreeSet::from(["berlin".to_owned(), "lyon".to_owned()]);
        assert_eq!(named("-> bocca-for berlin lyon\n"), two);
        for other in [
            "-> bocca-for\n",
            "-> bocca-for \n",
            "-> bocca-for lyon berlin\n",
            "-> bocca-for lyon lyon\n",
            "-> bocca-for lyon  \n",
            "-> bocca-for ../lyon\n",
            "-> bocca-fors lyon\n",
            "-> xbocca-for lyon\n",
            "bocca-for lyon\n",
        ] {
            assert_eq!(named(other), BTreeSet::new(), "{other}");
        }
        let behind = header("-> other\n") + "-> bocca-for lyon\n\n";
        assert_eq!(named_groups(behind.as_bytes()).unwrap(), BTreeSet::new());
        let endless = [b'x'; 4 * MAX_AGE_HEADER];
        assert_eq!(named_groups(&endless[..]).unwrap(), BTreeSet::new());
    }
}
