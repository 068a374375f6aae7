//! `key join`: an identity from enough of its shares.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use envelope::{Fingerprint, SecretKey};
use vsss_rs::Gf256;
use zeroize::Zeroizing;

use super::share::Share;
use super::share_file::{self, TextError};
use crate::cli;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::identity_file::{self, NewFile};

/// Largest file of a share: thirty times what `split` writes.
const FILE_MAX: u64 = 32 * 1024;

/// Why shares made no identity.
#[derive(Debug, thiserror::Error)]
pub(crate) enum JoinError {
    /// A file cannot be read.
    #[error("cannot read the share {}: {source}", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file is too long, or no text.
    #[error("{} is not a share: it is no text of at most 32 KiB; give a file that key split wrote, or type its words into one", .0.display())]
    NotText(PathBuf),
    /// A file holds no share.
    #[error("{}: {source}", .path.display())]
    Text {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: TextError,
    },
    /// Shares of different sets.
    #[error("{} is of set {set} and {} of set {other_set}: only shares of one set make a key; sort them by the set that each names", .path.display(), .other.display())]
    Sets {
        /// The first file.
        path: PathBuf,
        /// Its set.
        set: String,
        /// The first of another set.
        other: PathBuf,
        /// Its set.
        other_set: String,
    },
    /// The same share twice.
    #[error("{} and {} are the same share, number {number}; give another one instead", .path.display(), .other.display())]
    Repeated {
        /// The first file.
        path: PathBuf,
        /// The second.
        other: PathBuf,
        /// The share's number.
        number: u8,
    },
    /// Fewer shares than are needed.
    #[error("set {set} needs {threshold} of its {shares} shares, and here {are}; give {more} more", are = have(*.found), more = usize::from(*.threshold) - .found)]
    TooFew {
        /// The set.
        set: String,
        /// How many it needs.
        threshold: u8,
        /// How many were made.
        shares: u8,
        /// How many there are.
        found: usize,
    },
    /// The key that came out is another one.
    #[error("the shares make another key than the one with the fingerprint {0} that they name: one of them was altered; use others")]
    OtherKey(Fingerprint),
    /// vsss-rs refused what was checked before.
    #[error("the shares cannot be joined: {0}; please report this")]
    Scheme(vsss_rs::Error),
}

fn have(found: usize) -> String {
    match found {
        1 => "is 1".to_owned(),
        found => format!("are {found}"),
    }
}

/// Joins the shares into a new identity file and prints its recipient.
pub(crate) fn run(options: &cli::Join, console: &mut Console<'_>) -> Result<Exit, Failure> {
    identity_file::check_new(&options.output)?;
    let shares = options
        .shares
        .iter()
        .map(|path| Ok((path.as_path(), read(path)?)))
        .collect::<Result<Vec<_>, JoinError>>()?;
    check(&shares)?;
    let key = combine(&shares.iter().map(|(_, share)| share).collect::<Vec<_>>())?;
    let file = NewFile::plan(&options.output, options.no_passphrase, console)?;
    let recipient = file.write(&key, console)?;
    console.data(&recipient)?;
    console.note(format_args!(
        "the key with the fingerprint {} is whole again",
        Fingerprint::of(&recipient)
    ));
    Ok(Exit::Done)
}

fn read(path: &Path) -> Result<Share, JoinError> {
    let failed = |source| JoinError::Read {
        path: path.to_owned(),
        source,
    };
    let mut bytes = Zeroizing::new(Vec::new());
    let file = File::open(path).map_err(failed)?;
    file.take(FILE_MAX + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    let text = std::str::from_utf8(&bytes).ok();
    let text = text.filter(|text| text.len() as u64 <= FILE_MAX);
    let text = text.ok_or_else(|| JoinError::NotText(path.to_owned()))?;
    share_file::read(text).map_err(|source| JoinError::Text {
        path: path.to_owned(),
        source,
    })
}

/// Whether the shares are of one set, each another one, and enough.
fn check(shares: &[(&Path, Share)]) -> Result<(), JoinError> {
    let Some(((path, first), rest)) = shares.split_first() else {
        return Ok(());
    };
    if let Some((other, share)) = rest.iter().find(|(_, share)| share.set != first.set) {
        return Err(JoinError::Sets {
            path: (*path).to_owned(),
            set: first.set.name(),
            other: (*other).to_owned(),
            other_set: share.set.name(),
        });
    }
    for (n, (other, share)) in shares.iter().enumerate() {
        let before = shares.iter().take(n);
        if let Some((path, _)) = before.clone().find(|(_, s)| s.number == share.number) {
            return Err(JoinError::Repeated {
                path: (*path).to_owned(),
                other: (*other).to_owned(),
                number: share.number,
            });
        }
    }
    match shares.len() < usize::from(first.set.threshold) {
        true => Err(JoinError::TooFew {
            set: first.set.name(),
            threshold: first.set.threshold,
            shares: first.set.shares,
            found: shares.len(),
        }),
        false => Ok(()),
    }
}

/// Makes the key of shares that passed [`check`], and makes sure that it is the one that they name.
pub(super) fn combine(shares: &[&Share]) -> Result<SecretKey, JoinError> {
    let points: Vec<Vec<u8>> = shares
        .iter()
        .map(|share| [&[share.number], share.value.as_slice()].concat())
        .collect();
    let points = Zeroizing::new(points);
    let secret = Gf256::combine_bytes(points.as_slice()).map_err(JoinError::Scheme)?;
    let secret = Zeroizing::new(secret);
    let mut bytes = Zeroizing::new([0; 32]);
    let (Some(first), true) = (shares.first(), secret.len() == bytes.len()) else {
        return Err(JoinError::Scheme(vsss_rs::Error::InvalidShare));
    };
    bytes.copy_from_slice(&secret);
    let key = SecretKey::from_bytes(first.set.kind, bytes);
    match Fingerprint::of(&key.recipient()) == first.set.fingerprint {
        true => Ok(key),
        false => Err(JoinError::OtherKey(first.set.fingerprint)),
    }
}

#[cfg(test)]
mod tests {
    use envelope::Kind;

    use super::super::split::split;
    use super::*;

    #[test]
    fn an_altered_share_that_is_whole_in_itself_makes_no_key() {
        let mut shares = split(&SecretKey::random(Kind::Classic), 2, 3).unwrap();
        shares[1].value[0] ^= 1;
        let error = combine(&[&shares[0], &shares[1]]).unwrap_err();
        assert!(matches!(error, JoinError::OtherKey(_)));
    }
}
