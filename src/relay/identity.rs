//! `identity`: taking an onion address out of one relay and into another, or from and to C tor.
//!
//! Whoever has the key can be the address, so it leaves the relay only for a folder of C tor's, sealed
//! to a recovery key, or locked with a passphrase. What opens a sealed one never comes here: it is opened
//! where the recovery key is, and what comes out is what [`import`] takes.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use envelope::{LockError, Locked, Recipients};
use onion::identity::Identity;
use rand_core::{OsRng, RngCore};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use crate::arguments::{IdentityExport, IdentityImport};
use crate::machine;
use crate::operator::onion_settings;
use crate::serve::Voice;

/// C tor's names in a `HiddenServiceDir`.
const SECRET: &str = "hs_ed25519_secret_key";
const PUBLIC: &str = "hs_ed25519_public_key";
const HOSTNAME: &str = "hostname";

/// Bytes that are read of a key file; it has 96.
const KEY_FILE: u64 = 4096;

/// Random bytes in a passphrase: out of reach of any search, and short enough to be copied by hand.
const PASSPHRASE: usize = 16;

/// Writes the identity for C tor, or sealed to a recovery key.
///
/// # Errors
/// The sentence for the operator; what was begun is removed again.
pub fn export(arguments: &IdentityExport, voice: &dyn Voice) -> Result<bool, String> {
    let settings = onion_settings(&arguments.data)?;
    let identity = onion::identity::export(&settings, arguments.address.as_deref())
        .map_err(|error| error.to_string())?
        .ok_or("this relay has no address yet; `address` makes one")?;
    match (&arguments.to, &arguments.recipient, &arguments.tor) {
        (Some(file), Some(recipient), None) => seal(&identity, recipient, file)?,
        (Some(file), None, None) if arguments.passphrase => lock(&identity, file, voice)?,
        (None, None, Some(folder)) => {
            write_ctor(&identity, folder).map_err(|error| failed("write", folder, &error))?;
            voice.note(
                "the key in that folder is not sealed: whoever copies it can be this address",
            );
        }
        _ => {
            return Err("give --to FILE with --recipient or --passphrase, or --tor DIR".to_owned())
        }
    }
    voice.say(identity.address());
    voice.note(
        "never run two relays with one address at once: visitors would reach either, or none",
    );
    Ok(true)
}

/// Gives a relay without an address (or any relay, as one more) the one from a key file or a
/// `HiddenServiceDir` of C tor's.
///
/// # Errors
/// The sentence for the operator; nothing was changed then.
pub fn import(arguments: &IdentityImport, voice: &dyn Voice) -> Result<bool, String> {
    let path = match arguments.from.is_dir() {
        true => arguments.from.join(SECRET),
        false => arguments.from.clone(),
    };
    let mut key = read(&path).map_err(|error| failed("read", &path, &error))?;
    if Locked::is_age(&key) {
        key = unlock(&path, &key)?;
    }
    let identity = Identity::from_ctor(&key).ok_or_else(|| {
        let path = path.display();
        format!("{path} is not the secret key of an onion service, as C tor's {SECRET} is")
    })?;
    machine::make_folder(&arguments.data)
        .map_err(|error| failed("make", &arguments.data, &error))?;
    onion::identity::import(&onion_settings(&arguments.data)?, &identity, arguments.add)
        .map_err(|error| error.to_string())?;
    voice.say(identity.address());
    voice.note("stop the relay that had this address before you start this one");
    Ok(true)
}

fn seal(identity: &Identity, recipient: &str, file: &Path) -> Result<(), String> {
    let recipients =
        Recipients::parse("--recipient", recipient).map_err(|error| error.to_string())?;
    let sealed =
        envelope::seal_age(&identity.to_ctor(), &recipients).map_err(|error| error.to_string())?;
    write_new(file, &sealed).map_err(|error| failed("write", file, &error))
}

/// The passphrase is made here, since one that a person thinks of can mostly be guessed.
fn lock(identity: &Identity, file: &Path, voice: &dyn Voice) -> Result<(), String> {
    let passphrase = new_passphrase().map_err(|error| format!("no random bytes: {error}"))?;
    let locked = envelope::lock(&identity.to_ctor(), passphrase.clone())
        .map_err(|error| format!("cannot lock the key: {error}"))?;
    write_new(file, &locked).map_err(|error| failed("write", file, &error))?;
    voice.note(&format!(
        "the passphrase, which is kept nowhere: {}",
        passphrase.expose_secret()
    ));
    voice
        .note("write it on paper and keep that apart from the file; together they are the address");
    Ok(())
}

/// Hexadecimal digits in groups of four.
fn new_passphrase() -> Result<SecretString, rand_core::Error> {
    let mut bytes = Zeroizing::new([0; PASSPHRASE]);
    OsRng.try_fill_bytes(bytes.as_mut())?;
    let digits = |pair: &[u8]| pair.iter().map(|byte| format!("{byte:02x}")).collect();
    let groups = bytes.chunks(2).map(digits);
    Ok(SecretString::from(
        groups.collect::<Vec<String>>().join("-"),
    ))
}

/// Asks for the passphrase on the terminal.
fn unlock(path: &Path, key: &[u8]) -> Result<Zeroizing<Vec<u8>>, String> {
    let file = path.display();
    let locked = Locked::new(key).map_err(|error| match error {
        LockError::NotPassphrase => format!(
            "{file} is sealed; open it where the recovery key is (age -d -i KEY -o {SECRET} {file}), and import what comes out"
        ),
        other => format!("{file}: {other}"),
    })?;
    let typed = rpassword::prompt_password(format!("Passphrase for {file}: "));
    let typed = typed.map(Zeroizing::new).map_err(|error| {
        format!("cannot ask for a passphrase: {error}; run the command on a terminal")
    })?;
    let opened = locked.open(SecretString::from(typed.trim().to_owned()));
    opened.map_err(|error| format!("{file}: {error}; nothing was changed"))
}

/// Makes a `HiddenServiceDir`, which must not be there.
fn write_ctor(identity: &Identity, folder: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o700).create(folder)?;
    let hostname = format!("{}\n", identity.address());
    let written = write_new(&folder.join(SECRET), &identity.to_ctor())
        .and_then(|()| write_new(&folder.join(PUBLIC), &identity.to_ctor_public()))
        .and_then(|()| write_new(&folder.join(HOSTNAME), hostname.as_bytes()));
    if written.is_err() {
        // It was made here, and holds nothing else.
        let _ = std::fs::remove_dir_all(folder);
    }
    written
}

/// Writes a file that must not be there, durably, for its owner only.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    let mut file = options
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        // Half a key is worse than none.
        let _ = std::fs::remove_file(path);
    }
    written
}

fn read(path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(KEY_FILE as usize));
    File::open(path)?.take(KEY_FILE).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn failed(what: &str, path: &Path, error: &io::Error) -> String {
    format!("cannot {what} {}: {error}", path.display())
}
