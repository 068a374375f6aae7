//! The chain of batches: each names the digest of the one before, so a missing, repeated or
//! replaced batch shows, even when somebody chose which files to hand over. Each relay has one for
//! its batches of all, and one for each group that exports its own.

use envelope::{Digest, Manifest};

/// Names the chain that a batch is a link of: its relay's onion address, empty if it has none, and
/// after a `/` its group, if it is one group's own.
pub(crate) fn name(manifest: &Manifest) -> String {
    let relay = manifest.relay.as_deref().unwrap_or_default();
    match &manifest.group {
        Some(group) => format!("{relay}/{group}"),
        None => relay.to_owned(),
    }
}

/// The onion address in the name of a chain; empty if its relay has none.
pub(crate) fn relay(name: &str) -> &str {
    name.split_once('/').map_or(name, |(relay, _)| relay)
}

/// The name of a chain, for people.
pub(crate) fn shown(name: &str) -> String {
    match name.split_once('/') {
        None if name.is_empty() => "a relay without an address".to_owned(),
        Some(("", group)) => format!("a relay without an address, group {group}"),
        Some((relay, group)) => format!("{relay}, group {group}"),
        None => name.to_owned(),
    }
}

/// What the chain needs to know of a batch.
pub(crate) struct Link {
    /// The chain that it is a link of, as [`name`] has it.
    pub(crate) chain: String,
    /// The file, for people.
    pub(crate) name: String,
    pub(crate) sequence: u64,
    /// The digest of the batch before, as this one says.
    pub(crate) previous: Option<Digest>,
    /// The digest of this file.
    pub(crate) sha256: Digest,
}

/// Something wrong with the chain, in a sentence.
pub(crate) type Finding = String;

/// Judges the batches given of one chain, which are sorted by sequence; batches before the first are not asked
/// for.
pub(crate) fn judge(links: &[Link]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for link in links {
        if (link.sequence == 1) != link.previous.is_none() {
            let (name, sequence) = (&link.name, link.sequence);
            findings.push(match link.previous {
                None => format!("{name} has number {sequence} and names no batch before it: the relay's chain began anew"),
                Some(_) => format!("{name} has number 1 and names a batch before it: one of the two is not true"),
            });
        }
    }
    for pair in links.windows(2) {
        if let [before, after] = pair {
            findings.extend(judge_pair(before, after));
        }
    }
    findings
}

fn judge_pair(before: &Link, after: &Link) -> Option<Finding> {
    let (first, second) = (&before.name, &after.name);
    if before.sha256 == after.sha256 {
        return Some(format!("{second} is the same batch as {first}"));
    }
    match after.sequence.checked_sub(before.sequence) {
        None | Some(0) => Some(format!(
            "{first} and {second} both have number {}: one of them was replaced or is damaged",
            before.sequence
        )),
        Some(1) if after.previous == Some(before.sha256) => None,
        Some(1) => Some(format!(
            "{second} does not follow {first}: one of them was replaced or is damaged"
        )),
        Some(2) => Some(format!("batch {} is missing", before.sequence + 1)),
        Some(_) => Some(format!(
            "batches {} to {} are missing",
            before.sequence + 1,
            after.sequence - 1
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digest(n: u8) -> Digest {
        Digest::of(&[n])
    }

    /// Batch `n` of a sound chain.
    fn link(n: u8) -> Link {
        Link {
            chain: String::new(),
            name: format!("{n}.tar"),
            sequence: n.into(),
            previous: (n > 1).then(|| digest(n - 1)),
            sha256: digest(n),
        }
    }

    #[test]
    fn a_sound_chain_has_no_findings() {
        assert!(judge(&[]).is_empty());
        assert!(judge(&[link(1), link(2), link(3)]).is_empty());
        assert!(judge(&[link(7), link(8)]).is_empty());
    }

    #[test]
    fn gaps_are_named() {
        assert_eq!(judge(&[link(1), link(3)]), ["batch 2 is missing"]);
        assert_eq!(
            judge(&[link(2), link(9), link(10)]),
            ["batches 3 to 8 are missing"]
        );
    }

    #[test]
    fn repeated_replaced_and_unlinked_batches_are_named() {
        assert_eq!(
            judge(&[link(2), link(2)]),
            ["2.tar is the same batch as 2.tar"]
        );
        let replaced = Link {
            sha256: digest(99),
            name: "other.tar".to_owned(),
            ..link(2)
        };
        assert!(judge(&[link(2), replaced])[0].contains("both have number 2"));
        let forged = Link {
            previous: Some(digest(99)),
            ..link(2)
        };
        assert!(judge(&[link(1), forged])[0].contains("does not follow 1.tar"));
    }

    #[test]
    fn a_chain_that_begins_twice_is_named() {
        assert!(judge(&[Link {
            previous: None,
            ..link(4)
        }])[0]
            .contains("began anew"));
        assert!(judge(&[Link {
            previous: Some(digest(9)),
            ..link(1)
        }])[0]
            .contains("number 1"));
    }

    #[test]
    fn the_largest_numbers_do_not_overflow() {
        let far = Link {
            sequence: u64::MAX,
            ..link(9)
        };
        assert_eq!(
            judge(&[link(1), far]),
            [format!("batches 2 to {} are missing", u64::MAX - 1)]
        );
    }
}
