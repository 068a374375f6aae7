//! `key split`: an identity as shares, of which a chosen number makes it again.

use std::convert::Infallible;
use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use envelope::{Fingerprint, SecretKey};
use rand_core::{OsRng, RngCore};
use vsss_rand_core::{TryCryptoRng, TryRng};
use vsss_rs::Gf256;
use zeroize::Zeroizing;

use super::share::{Set, Share};
use super::share_file;
use crate::cli;
use crate::console::Console;
use crate::durable;
use crate::exit::{Exit, Failure};
use crate::identity;

/// Why an identity was not split.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SplitError {
    /// More shares are needed than there are.
    #[error("--threshold {threshold} is more than --shares {shares}: the shares could never make the key again")]
    Threshold {
        /// What was asked for.
        threshold: u8,
        /// What was asked for.
        shares: u8,
    },
    /// The identity file holds several.
    #[error("{} holds {count} secret keys, and shares hold one: put each into a file of its own and split each", .path.display())]
    Several {
        /// The file.
        path: PathBuf,
        /// How many.
        count: usize,
    },
    /// A share's file is there already.
    #[error("{} exists, and no share is overwritten; give --to another folder than {}, or move away what is in it", .path.display(), .folder.display())]
    Exists {
        /// The file.
        path: PathBuf,
        /// The folder that was given.
        folder: PathBuf,
    },
    /// A share cannot be written.
    #[error("cannot write {}: {source}; no share was left behind", .path.display())]
    Write {
        /// The file or the folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// vsss-rs refused what was checked before.
    #[error("the key cannot be split: {0}; please report this")]
    Scheme(vsss_rs::Error),
}

/// Splits the identity into files `share-1-of-N.txt`.
pub(crate) fn run(options: &cli::Split, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let (threshold, shares) = (options.threshold, options.shares);
    if threshold > shares {
        return Err(SplitError::Threshold { threshold, shares }.into());
    }
    let paths: Vec<PathBuf> = (1..=shares)
        .map(|n| options.to.join(format!("share-{n}-of-{shares}.txt")))
        .collect();
    // Before a person types a passphrase for nothing; writing decides.
    if let Some(path) = paths.iter().find(|path| path.symlink_metadata().is_ok()) {
        return Err(exists(path, &options.to).into());
    }
    let key = only_key(&options.identity, console)?;
    let made = split(&key, threshold, shares)?;
    write_all(&options.to, &paths, &made)?;
    for path in &paths {
        console.data(path.display())?;
    }
    hint(options, &made, console);
    Ok(Exit::Done)
}

fn only_key(path: &Path, console: &mut Console<'_>) -> Result<SecretKey, Failure> {
    let mut keys = identity::load_secrets(path, console)?;
    match (keys.pop(), keys.len()) {
        (Some(key), 0) => Ok(key),
        (_, others) => Err(SplitError::Several {
            path: path.to_owned(),
            count: others + 1,
        }
        .into()),
    }
}

/// Shamir's scheme over GF(256), byte by byte, with 1, 2, … as the places of the shares.
pub(super) fn split(key: &SecretKey, threshold: u8, shares: u8) -> Result<Vec<Share>, SplitError> {
    let mut id = [0; 4];
    OsRng.fill_bytes(&mut id);
    let set = Set {
        id,
        kind: key.kind(),
        threshold,
        shares,
        fingerprint: Fingerprint::of(&key.recipient()),
    };
    let points = Gf256::split_bytes(threshold.into(), shares.into(), key.bytes(), System);
    let points = Zeroizing::new(points.map_err(SplitError::Scheme)?);
    let share = |point: &Vec<u8>| {
        let (number, y) = point.split_first()?;
        let mut value = Zeroizing::new([0; 32]);
        (y.len() == value.len()).then(|| value.copy_from_slice(y))?;
        let number = *number;
        Some(Share { set, number, value })
    };
    let made: Option<Vec<Share>> = points.iter().map(share).collect();
    made.ok_or(SplitError::Scheme(vsss_rs::Error::InvalidShare))
}

/// Writes all files or none.
fn write_all(folder: &Path, paths: &[PathBuf], shares: &[Share]) -> Result<(), SplitError> {
    let failed = |path: &Path, source| SplitError::Write {
        path: path.to_owned(),
        source,
    };
    let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.map_err(|source| failed(folder, source))?;
    for (n, (path, share)) in paths.iter().zip(shares).enumerate() {
        let text = share_file::write(share);
        if let Err(source) = durable::create(path, text.as_bytes()) {
            paths
                .iter()
                .take(n)
                .for_each(|path| drop(fs::remove_file(path)));
            return Err(match source.kind() {
                io::ErrorKind::AlreadyExists => exists(path, folder),
                _ => failed(path, source),
            });
        }
    }
    Ok(())
}

fn exists(path: &Path, folder: &Path) -> SplitError {
    SplitError::Exists {
        path: path.to_owned(),
        folder: folder.to_owned(),
    }
}

fn hint(options: &cli::Split, made: &[Share], console: &mut Console<'_>) {
    let Some(Share { set, .. }) = made.first() else {
        return;
    };
    let (threshold, shares) = (set.threshold, set.shares);
    console.note(format_args!(
        "set {}: any {threshold} of the {shares} shares make the key with the fingerprint {}",
        set.name(),
        set.fingerprint
    ));
    let folder = options.to.display();
    console.note(format_args!(
        "print each share or copy it by hand, bring each to another place, then destroy {folder}; a folder that is only in memory (/dev/shm) leaves nothing on a disk"
    ));
    let file = options.identity.display();
    console.note(format_args!(
        "{file} still opens every tip by itself; destroy it only after you have joined the shares once and opened a tip with the result"
    ));
}

/// The operating system's generator, as vsss-rs asks for it.
struct System;

impl TryRng for System {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(OsRng.next_u32())
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(OsRng.next_u64())
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        OsRng.fill_bytes(bytes);
        Ok(())
    }
}

impl TryCryptoRng for System {}

#[cfg(test)]
mod tests {
    use envelope::Kind;

    use super::super::join::combine;
    use super::*;

    #[test]
    fn every_choice_of_enough_shares_makes_the_key() {
        for (threshold, shares) in [(2, 2), (2, 3), (3, 5), (16, 16)] {
            let key = SecretKey::random(Kind::PostQuantum);
            let made = split(&key, threshold, shares).unwrap();
            assert_eq!(made.len(), usize::from(shares));
            for start in 0..made.len() {
                let chosen = made.iter().cycle().skip(start);
                let chosen: Vec<_> = chosen.take(usize::from(threshold)).collect();
                let joined = combine(&chosen).unwrap();
                assert_eq!(joined.bytes(), key.bytes());
            }
        }
    }

    #[test]
    fn shares_tell_nothing_and_never_repeat() {
        let key = SecretKey::from_bytes(Kind::Classic, Zeroizing::new([7; 32]));
        let (one, two) = (split(&key, 2, 3).unwrap(), split(&key, 2, 3).unwrap());
        assert_ne!(one[0].set.id, two[0].set.id);
        assert_ne!(one[0].value, two[0].value);
        // Every value occurs, also the secret's own: a scheme whose coefficients are never zero would
        // leave it out and tell the key after some hundred splits (RUSTSEC-2024-0398).
        let mut seen = [false; 256];
        for _ in 0..200 {
            let made = split(&key, 2, 2).unwrap();
            made[0]
                .value
                .iter()
                .for_each(|y| seen[usize::from(*y)] = true);
        }
        assert!(seen.iter().all(|seen| *seen));
    }

    #[test]
    fn the_field_is_that_of_keys_md() {
        assert_eq!((Gf256(0x53) * Gf256(0xca)).0, 1, "0x11b reduces, as in AES");
        // y = 0x2a + 0x80 x, at 1 and 2.
        let points = [vec![1, 0xaa], vec![2, 0x2a ^ 0x1b]];
        assert_eq!(Gf256::combine_bytes(points).unwrap(), [0x2a]);
    }
}
