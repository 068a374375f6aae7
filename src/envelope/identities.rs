//! Who can open a tip: the secret keys of identity files.

#[cfg(feature = "plugin")]
use std::collections::BTreeSet;
use std::fmt;

use crate::pq;

/// Why a text is not an identity file.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// A line is neither a comment nor a secret key. The line itself is not repeated.
    #[error("line {0}: not a secret key (expected AGE-SECRET-KEY-1… or AGE-SECRET-KEY-PQ-1…)")]
    Malformed(usize),
    /// A line holds a recipient: the public half was given where the secret one is needed.
    #[error("line {0}: this is a recipient, not a secret key; give the file that keygen wrote")]
    Recipient(usize),
    /// A line names a key on hardware, which does not leave it.
    #[error("line {0}: this key is on hardware (AGE-PLUGIN-…) and cannot be read out of it")]
    Hardware(usize),
    /// The program that asks the hardware is missing.
    #[error("the key is on hardware, and the program age-plugin-{0} that asks it is not on this machine; install it where PATH finds it")]
    NoPlugin(String),
    /// The whole text is an encrypted age file.
    #[error("the identity file is encrypted with a passphrase; decrypt it before it is parsed")]
    Encrypted,
    /// No secret key at all.
    #[error("the identity file has no secret key in it")]
    Empty,
}

/// Secret keys that open tips. Wiped on drop; its debug form hides them.
pub struct Identities(Vec<Box<dyn age::Identity + Send + Sync>>);

impl Identities {
    /// Reads an identity file in age's own form: one secret key a line, `#` comments, empty lines.
    pub fn parse(text: &str) -> Result<Self, IdentityError> {
        each_line(text, parse_identity).map(Self)
    }

    /// Like [`Identities::parse`], with keys on hardware (`AGE-PLUGIN-NAME-1…`): opening runs the
    /// program `age-plugin-NAME` from `PATH` for each tip, which may ask the person with `prompts`.
    #[cfg(feature = "plugin")]
    pub fn parse_with_plugins(
        text: &str,
        prompts: impl crate::plugin::PluginPrompts,
    ) -> Result<Self, IdentityError> {
        let lines = each_line(text, |line, number| match line.starts_with("AGE-PLUGIN-") {
            true => match line.parse::<age::plugin::Identity>() {
                Ok(identity) => Ok((None, Some(identity))),
                Err(_) => Err(IdentityError::Malformed(number)),
            },
            false => parse_identity(line, number).map(|identity| (Some(identity), None)),
        })?;
        let (keys, hardware): (Vec<_>, Vec<_>) = lines.into_iter().unzip();
        let hardware: Vec<_> = hardware.into_iter().flatten().collect();
        let mut all = Self(keys.into_iter().flatten().collect());
        let names: BTreeSet<&str> = hardware.iter().map(age::plugin::Identity::plugin).collect();
        for name in names {
            let plugin = crate::plugin::Hardware::find(name, &hardware, prompts.clone());
            let plugin = plugin.ok_or_else(|| IdentityError::NoPlugin(name.to_owned()))?;
            all.0.push(Box::new(plugin));
        }
        Ok(all)
    }

    /// Joins several files' keys; each tip is tried with all of them.
    pub fn join(sets: impl IntoIterator<Item = Self>) -> Self {
        Self(sets.into_iter().flat_map(|set| set.0).collect())
    }

    /// Returns how many secret keys there are; all keys of a plugin in a file count as one.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no secret key, which only joining nothing gives.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &dyn age::Identity> {
        self.0
            .iter()
            .map(|identity| identity.as_ref() as &dyn age::Identity)
    }
}

#[cfg(feature = "code")]
impl From<pq::Identity> for Identities {
    /// Takes a key that stands in no file.
    fn from(identity: pq::Identity) -> Self {
        Self(vec![Box::new(identity)])
    }
}

impl fmt::Debug for Identities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} identities", self.0.len())
    }
}

/// Reads every line of an identity file that is neither empty nor a comment with `parse`, which gets
/// its number from 1.
pub(crate) fn each_line<T>(
    text: &str,
    parse: impl Fn(&str, usize) -> Result<T, IdentityError>,
) -> Result<Vec<T>, IdentityError> {
    if text.starts_with("age-encryption.org/") || text.starts_with("-----BEGIN AGE") {
        return Err(IdentityError::Encrypted);
    }
    let mut found = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if !line.is_empty() && !line.starts_with('#') {
            found.push(parse(line, index + 1)?);
        }
    }
    match found.is_empty() {
        true => Err(IdentityError::Empty),
        false => Ok(found),
    }
}

fn parse_identity(
    line: &str,
    number: usize,
) -> Result<Box<dyn age::Identity + Send + Sync>, IdentityError> {
    if line.starts_with("age1") {
        return Err(IdentityError::Recipient(number));
    }
    if line.starts_with("AGE-PLUGIN-") {
        return Err(IdentityError::Hardware(number));
    }
    if line.starts_with("AGE-SECRET-KEY-PQ-1") {
        if let Ok(identity) = line.parse::<pq::Identity>() {
            return Ok(Box::new(identity));
        }
    } else if line.starts_with("AGE-SECRET-KEY-1") {
        if let Ok(identity) = line.parse::<age::x25519::Identity>() {
            return Ok(Box::new(identity));
        }
    }
    Err(IdentityError::Malformed(number))
}
