//! `keygen`: makes an identity file.

use std::io;
use std::path::{Path, PathBuf};

use envelope::Kind;
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use crate::cli;
use crate::console::Console;
use crate::durable;
use crate::exit::{Exit, Failure};
use crate::passphrase;

/// Why no identity was made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum KeygenError {
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
}

/// Writes the identity to a new file and prints its recipient.
pub(crate) fn run(options: &cli::Keygen, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let path = &options.output;
    // Before a person types a passphrase for nothing; `create` decides.
    if path.symlink_metadata().is_ok() {
        return Err(KeygenError::Exists(path.clone()).into());
    }
    let passphrase = match options.no_passphrase {
        true => None,
        false => Some(passphrase::choose(&path.display().to_string())?),
    };
    if passphrase.as_ref().is_some_and(passphrase::is_short) {
        console.note("warning: the passphrase is short; six random words would be safe");
    }
    let identity = envelope::generate(match options.classic {
        true => Kind::Classic,
        false => Kind::PostQuantum,
    });
    let text = identity_text(&identity.recipient, &identity.secret);
    let content = match passphrase {
        Some(passphrase) => {
            let locked = envelope::lock(text.as_bytes(), passphrase);
            Zeroizing::new(locked.map_err(KeygenError::Encrypt)?)
        }
        None => Zeroizing::new(text.as_bytes().to_vec()),
    };
    durable::create(path, &content).map_err(|source| write_error(path, source))?;
    console.data(&identity.recipient)?;
    hint(options, console);
    Ok(Exit::Done)
}

/// The form that `age-keygen` writes, without the time it was made.
fn identity_text(recipient: &str, secret: &SecretString) -> Zeroizing<String> {
    Zeroizing::new(format!(
        "# public key: {recipient}\n{}\n",
        secret.expose_secret()
    ))
}

fn write_error(path: &Path, source: io::Error) -> KeygenError {
    let path = path.to_owned();
    match source.kind() {
        io::ErrorKind::AlreadyExists => KeygenError::Exists(path),
        _ => KeygenError::Write { path, source },
    }
}

fn hint(options: &cli::Keygen, console: &mut Console<'_>) {
    let file = options.output.display();
    console.note("put the line above into keys/<group>.txt of the relay, one file per group");
    console.note(format_args!(
        "keep {file} on the offline machine, and a second copy of it in a safe place"
    ));
    if options.no_passphrase {
        console.note(format_args!(
            "warning: {file} has no passphrase; whoever copies it can open every tip"
        ));
    }
}
