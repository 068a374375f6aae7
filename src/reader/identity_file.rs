//! Writes new identity files: for `keygen`, `key join` and `key rotate`.

use std::io;
use std::path::{Path, PathBuf};

use envelope::{NewIdentity, SecretKey};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use crate::console::Console;
use crate::durable;
use crate::passphrase::{self, PassphraseError};

/// Why no identity file was made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NewFileError {
    /// Something is there already.
    #[error("{} exists and is never overwritten; choose another --output, or move it away", .0.display())]
    Exists(PathBuf),
    /// The file cannot be written.
    #[error("cannot write {}: {source}; nothing was made", .path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The passphrase encryption failed.
    #[error("cannot encrypt the identity: {0}; nothing was made")]
    Encrypt(io::Error),
    /// No passphrase could be asked.
    #[error(transparent)]
    Passphrase(#[from] PassphraseError),
}

/// An identity file that is still to be written: its place, and the passphrase that locks it.
pub(crate) struct NewFile<'a> {
    path: &'a Path,
    passphrase: Option<SecretString>,
}

impl<'a> NewFile<'a> {
    /// Makes sure that nothing is at `path`, before a person types a passphrase for nothing (writing
    /// decides), and asks for a passphrase unless none is wanted.
    pub(crate) fn plan(
        path: &'a Path,
        no_passphrase: bool,
        console: &mut Console<'_>,
    ) -> Result<Self, NewFileError> {
        check_new(path)?;
        let passphrase = match no_passphrase {
            true => None,
            false => Some(passphrase::choose(&path.display().to_string())?),
        };
        if passphrase.as_ref().is_some_and(passphrase::is_short) {
            console.note("warning: the passphrase is short; six random words would be safe");
        }
        Ok(NewFile { path, passphrase })
    }

    /// Writes the file, 0600 and on the disk, and says how to keep it. Returns the recipient.
    pub(crate) fn write(
        self,
        key: &SecretKey,
        console: &mut Console<'_>,
    ) -> Result<String, NewFileError> {
        let new = NewIdentity::from(key);
        let text = new.file_text();
        let text = text.expose_secret().as_bytes();
        let unlocked = self.passphrase.is_none();
        let content = match self.passphrase {
            Some(passphrase) => {
                let locked = envelope::lock(text, passphrase);
                Zeroizing::new(locked.map_err(NewFileError::Encrypt)?)
            }
            None => Zeroizing::new(text.to_vec()),
        };
        durable::create(self.path, &content).map_err(|source| write_error(self.path, source))?;
        let file = self.path.display();
        console.note(format_args!(
            "keep {file} on the offline machine, and a second copy of it in a safe place"
        ));
        if unlocked {
            console.note(format_args!(
                "warning: {file} has no passphrase; whoever copies it can open every tip"
            ));
        }
        Ok(new.recipient)
    }
}

/// Whether nothing is at `path`, not even a dangling link.
pub(crate) fn check_new(path: &Path) -> Result<(), NewFileError> {
    match path.symlink_metadata().is_ok() {
        true => Err(NewFileError::Exists(path.to_owned())),
        false => Ok(()),
    }
}

fn write_error(path: &Path, source: io::Error) -> NewFileError {
    let path = path.to_owned();
    match source.kind() {
        io::ErrorKind::AlreadyExists => NewFileError::Exists(path),
        _ => NewFileError::Write { path, source },
    }
}
