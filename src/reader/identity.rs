//! Identity files: what `keygen` and `age-keygen` write, with or without a passphrase.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use envelope::{
    Fingerprint, Identities, IdentityError as ContentError, LockError, Locked, SecretKey,
};
use zeroize::Zeroizing;

use crate::console::Console;
use crate::passphrase::{self, PassphraseError};
use crate::prompts::Prompts;

/// Largest identity file that is read: thousands of identities.
const FILE_MAX: u64 = 1 << 20;

/// How the line of a key on hardware begins.
const HARDWARE: &str = "AGE-PLUGIN-";

/// Why an identity file cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum IdentityError {
    /// It cannot be read.
    #[error("cannot read the identity file {}: {source}", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It is larger than any identity file.
    #[error("{} is over 1 MiB; is it an identity file?", .0.display())]
    TooLarge(PathBuf),
    /// The passphrase does not open it.
    #[error("wrong passphrase for {}; run the command again", .0.display())]
    WrongPassphrase(PathBuf),
    /// It is encrypted to a key instead of a passphrase.
    #[error("{} is encrypted to a key, not with a passphrase; open it with age -d first", .0.display())]
    NotPassphrase(PathBuf),
    /// Its passphrase would cost too much to try.
    #[error("{} asks for too much work (2^{work}, at most 2^22 is accepted); was it made by keygen or age?", .path.display())]
    TooMuchWork {
        /// The file.
        path: PathBuf,
        /// The base-2 logarithm of the cost it asks for.
        work: u8,
    },
    /// It is not what age wrote.
    #[error("{} is damaged: {detail}; use your second copy of it", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        detail: String,
    },
    /// It names a key on hardware, which could not be seen before the program was confined.
    #[error("{} names a key on hardware (AGE-PLUGIN-…), which is only taken from a plain file: put those lines into a file of their own, without a passphrase and not through a pipe, and give that one", .0.display())]
    HiddenHardware(PathBuf),
    /// It holds something else than identities.
    #[error("{}: {source}", .path.display())]
    Content {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: ContentError,
    },
    /// No passphrase could be asked.
    #[error(transparent)]
    Passphrase(#[from] PassphraseError),
}

/// Reads all identities of the files, asking for each passphrase once; with what a log may say of each key: its
/// fingerprint, as the relay shows it, or the plugin of one on hardware.
pub(crate) fn load(
    paths: &[PathBuf],
    console: &mut Console<'_>,
) -> Result<(Identities, Vec<String>), IdentityError> {
    let (mut sets, mut names) = (Vec::new(), Vec::new());
    for path in paths {
        let file = read_text(path, console)?;
        sets.push(parse(path, &file)?);
        names.extend(file.text.lines().filter_map(name));
    }
    Ok((Identities::join(sets), names))
}

/// What a log may say of the key in a line.
fn name(line: &str) -> Option<String> {
    let line = line.trim();
    if let Some(plugin) = line.strip_prefix(HARDWARE) {
        let (name, _) = plugin.rsplit_once("-1")?;
        return Some(format!("age-plugin-{}", name.to_lowercase()));
    }
    let keys = SecretKey::parse_file(line).ok()?;
    let key = keys.first()?;
    Some(Fingerprint::of(&key.recipient()).to_string())
}

/// What an identity file says.
struct FileText {
    text: Zeroizing<String>,
    /// Whether [`is_on_hardware`] could look into it.
    plain: bool,
}

fn parse(path: &Path, file: &FileText) -> Result<Identities, IdentityError> {
    // A plugin needs more of the system than is left where none was expected.
    if !file.plain && names_hardware(&file.text) {
        return Err(IdentityError::HiddenHardware(path.to_owned()));
    }
    let parsed = Identities::parse_with_plugins(&file.text, Prompts);
    parsed.map_err(|source| content_error(path, source))
}

/// Reads the identities of one file, asking for its passphrase if it has one.
pub(crate) fn load_one(
    path: &Path,
    console: &mut Console<'_>,
) -> Result<Identities, IdentityError> {
    parse(path, &read_text(path, console)?)
}

/// Reads the secret keys of one file as bytes, which a key on hardware does not have.
pub(crate) fn load_secrets(
    path: &Path,
    console: &mut Console<'_>,
) -> Result<Vec<SecretKey>, IdentityError> {
    let file = read_text(path, console)?;
    SecretKey::parse_file(&file.text).map_err(|source| content_error(path, source))
}

/// Whether the file names a key on hardware, which a plugin reaches. A locked file is not looked into, nor a pipe,
/// which can be read once.
pub(crate) fn is_on_hardware(path: &Path) -> bool {
    if !path.metadata().is_ok_and(|found| found.is_file()) {
        return false;
    }
    let Ok((bytes, _)) = read(path) else {
        return false;
    };
    names_hardware(&String::from_utf8_lossy(&bytes))
}

fn names_hardware(text: &str) -> bool {
    text.lines().any(|line| line.trim().starts_with(HARDWARE))
}

fn read_text(path: &Path, console: &mut Console<'_>) -> Result<FileText, IdentityError> {
    let (bytes, metadata) = read(path)?;
    warn_if_open(path, &metadata, console);
    let locked = Locked::is_age(&bytes);
    let text = match locked {
        true => decrypt(path, &bytes)?,
        false => text_of(path, bytes)?,
    };
    let plain = metadata.is_file() && !locked;
    Ok(FileText { text, plain })
}

fn content_error(path: &Path, source: ContentError) -> IdentityError {
    IdentityError::Content {
        path: path.to_owned(),
        source,
    }
}

fn read(path: &Path) -> Result<(Zeroizing<Vec<u8>>, Metadata), IdentityError> {
    let failed = |source| IdentityError::Read {
        path: path.to_owned(),
        source,
    };
    let file = File::open(path).map_err(failed)?;
    let metadata = file.metadata().map_err(failed)?;
    let mut bytes = Zeroizing::new(Vec::new());
    file.take(FILE_MAX + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    match bytes.len() as u64 > FILE_MAX {
        true => Err(IdentityError::TooLarge(path.to_owned())),
        false => Ok((bytes, metadata)),
    }
}

fn warn_if_open(path: &Path, metadata: &Metadata, console: &mut Console<'_>) {
    let path = path.display();
    if metadata.is_file() && metadata.permissions().mode() & 0o077 != 0 {
        console.note(format_args!(
            "warning: other users can read {path}; run chmod 600 {path}"
        ));
    }
}

/// Opens a passphrase-encrypted identity file.
fn decrypt(path: &Path, bytes: &[u8]) -> Result<Zeroizing<String>, IdentityError> {
    let refused = |error| refusal(path, error);
    let locked = Locked::new(bytes).map_err(refused)?;
    let passphrase = passphrase::ask(&prompt(path))?;
    text_of(path, locked.open(passphrase).map_err(refused)?)
}

fn prompt(path: &Path) -> String {
    crate::escape::line(&format!("Passphrase for {}: ", path.display())).into_owned()
}

fn refusal(path: &Path, error: LockError) -> IdentityError {
    let path = path.to_owned();
    match error {
        LockError::Wrong => IdentityError::WrongPassphrase(path),
        LockError::NotPassphrase => IdentityError::NotPassphrase(path),
        LockError::TooMuchWork(work) => IdentityError::TooMuchWork { path, work },
        LockError::Damaged(detail) => IdentityError::Damaged { path, detail },
    }
}

fn text_of(path: &Path, bytes: Zeroizing<Vec<u8>>) -> Result<Zeroizing<String>, IdentityError> {
    match std::str::from_utf8(&bytes) {
        Ok(text) => Ok(Zeroizing::new(text.to_owned())),
        Err(_) => Err(IdentityError::Damaged {
            path: path.to_owned(),
            detail: "it is not text".to_owned(),
        }),
    }
}
