//! To whom a tip is sealed: a set of recipients that is known to work before it is used.

use std::collections::{BTreeSet, HashSet};
use std::fmt;

use age::{EncryptError, Encryptor};

use crate::bounds::{MAX_GROUPS, MAX_GROUP_BYTES, MAX_RECIPIENTS};
use crate::groups::{is_group, Named};
use crate::recipient::{RecipientEntry, RecipientKind};

/// Why a set of recipients cannot be sealed to. `at` is `source:line`.
#[derive(Debug, thiserror::Error)]
pub enum RecipientError {
    /// A line is neither a comment nor a recipient.
    #[error("{at}: not a recipient (expected age1…, age1pq1…, age1tag1… or age1tagpq1…)")]
    Malformed {
        /// `source:line`.
        at: String,
    },
    /// A line holds a secret key, which has no business near a relay.
    #[error("{at}: this is a secret key; put the recipient (age1…) here and move the key offline")]
    Secret {
        /// `source:line`.
        at: String,
    },
    /// A key that only looks like one: nothing could be sealed to it.
    #[error("{at}: not a usable key; ask its owner for the recipient again")]
    Unusable {
        /// `source:line`.
        at: String,
    },
    /// Post-quantum and classic recipients in one set.
    #[error("{at} is {kind} and {other_at} is {other_kind}: post-quantum and classic recipients cannot share a tip, replace one of them")]
    Incompatible {
        /// `source:line` of the offending recipient.
        at: String,
        /// Its kind.
        kind: RecipientKind,
        /// `source:line` of the first recipient.
        other_at: String,
        /// Its kind.
        other_kind: RecipientKind,
    },
    /// A set without recipients.
    #[error("{at}: no recipients; add at least one age1… line")]
    Empty {
        /// The source's name, or what was joined.
        at: String,
    },
    /// More recipients than [`MAX_RECIPIENTS`].
    #[error("{at}: more than {MAX_RECIPIENTS} recipients; remove some")]
    TooMany {
        /// The source's name, or what was joined.
        at: String,
    },
    /// A name that no group can have, or too many names.
    #[error("“{0}” cannot be named as a group in a tip: a name is 1 to {MAX_GROUP_BYTES} of A-Z, a-z, 0-9, ., _ and -, begins with a letter or digit, and {MAX_GROUPS} are the most; rename its keys file")]
    Group(String),
    /// age refused the set for a reason of its own.
    #[error("age cannot seal to these recipients: {0}")]
    Refused(#[source] EncryptError),
}

/// A set of recipients that a tip can be sealed to: not empty, without duplicates, at most
/// [`MAX_RECIPIENTS`], all compatible (checked by sealing to them once).
#[derive(Clone)]
pub struct Recipients {
    entries: Vec<RecipientEntry>,
    /// What a tip says of whom it is for; empty where that is everybody.
    named: BTreeSet<String>,
}

impl Recipients {
    /// Reads a recipients file in age's own form: one recipient a line, `#` comments, empty lines.
    /// `source_name` names the file in errors and in [`RecipientEntry::source`].
    pub fn parse(source_name: &str, text: &str) -> Result<Self, RecipientError> {
        let mut entries = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            entries.push(RecipientEntry::parse(
                format!("{source_name}:{}", index + 1),
                line,
            )?);
            if entries.len() > MAX_RECIPIENTS {
                return Err(RecipientError::TooMany {
                    at: source_name.to_owned(),
                });
            }
        }
        Self::checked(source_name, entries)
    }

    /// Joins several sets into one; a recipient that several name stays once, at its first place. The
    /// new set names no groups.
    pub fn join(sets: impl IntoIterator<Item = Self>) -> Result<Self, RecipientError> {
        Self::checked(
            "all groups together",
            sets.into_iter().flat_map(|set| set.entries).collect(),
        )
    }

    /// Has every tip that is sealed to this set name these groups, of all that its relay has, in the clear: so
    /// that the relay can tell which of them it is for.
    ///
    /// # Errors
    /// [`RecipientError::Group`] for a name that a group cannot have (see [`is_group`]), and for more than
    /// [`MAX_GROUPS`].
    pub fn naming(mut self, groups: BTreeSet<String>) -> Result<Self, RecipientError> {
        let (wrong, surplus) = (
            |name: &&String| !is_group(name),
            groups.iter().nth(MAX_GROUPS),
        );
        if let Some(wrong) = groups.iter().find(wrong).or(surplus) {
            return Err(RecipientError::Group(wrong.clone()));
        }
        self.named = groups;
        Ok(self)
    }

    fn checked(what: &str, mut entries: Vec<RecipientEntry>) -> Result<Self, RecipientError> {
        let mut seen = HashSet::new();
        entries.retain(|entry| seen.insert(entry.text().to_owned()));
        let Some(first) = entries.first() else {
            return Err(RecipientError::Empty {
                at: what.to_owned(),
            });
        };
        if entries.len() > MAX_RECIPIENTS {
            return Err(RecipientError::TooMany {
                at: what.to_owned(),
            });
        }
        let post_quantum = first.kind().is_post_quantum();
        if let Some(odd) = entries
            .iter()
            .find(|entry| entry.kind().is_post_quantum() != post_quantum)
        {
            return Err(RecipientError::Incompatible {
                at: odd.source().to_owned(),
                kind: odd.kind(),
                other_at: first.source().to_owned(),
                other_kind: first.kind(),
            });
        }
        for entry in &entries {
            if Encryptor::with_recipients(std::iter::once(entry.as_age())).is_err() {
                return Err(RecipientError::Unusable {
                    at: entry.source().to_owned(),
                });
            }
        }
        let set = Self {
            entries,
            named: BTreeSet::new(),
        };
        set.encryptor().map_err(RecipientError::Refused)?;
        Ok(set)
    }

    /// Iterates over the recipients in the order they were given.
    pub fn iter(&self) -> impl Iterator<Item = &RecipientEntry> {
        self.entries.iter()
    }

    /// Returns the groups that a tip names, none where it is for all.
    pub fn named(&self) -> &BTreeSet<String> {
        &self.named
    }

    /// Returns how many recipients there are: at least one.
    #[allow(clippy::len_without_is_empty)] // A set is never empty.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Makes age's encryptor with a fresh file key.
    pub(crate) fn encryptor(&self) -> Result<Encryptor, EncryptError> {
        let named = Named {
            groups: &self.named,
            post_quantum: self.iter().any(|entry| entry.kind().is_post_quantum()),
        };
        let named: Option<&dyn age::Recipient> = match self.named.is_empty() {
            true => None,
            false => Some(&named),
        };
        Encryptor::with_recipients(self.iter().map(RecipientEntry::as_age).chain(named))
    }
}

impl fmt::Debug for Recipients {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.entries).finish()
    }
}
