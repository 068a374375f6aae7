//! `identity`: taking an onion address out of one relay and into another, or from and to C tor.
//!
//! Whoever has the key can be the address, so it leaves the relay only for a folder of C tor's, or
//! sealed to a recovery key. What opens that never comes here: a sealed file is opened where the
//! recovery key is, and what comes out is what [`import`] takes.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use envelope::Recipients;
use onion::identity::Identity;
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

/// How an age file starts, in its two forms.
const SEALED: [&[u8]; 2] = [b"age-encryption.org/v1", b"-----BEGIN AGE"];

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
        (None, None, Some(folder)) => {
            write_ctor(&identity, folder).map_err(|error| failed("write", folder, &error))?;
            voice.note(
                "the key in that folder is not sealed: whoever copies it can be this address",
            );
        }
        _ => return Err("give --to FILE with --recipient, or --tor DIR".to_owned()),
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
    let key = read(&path).map_err(|error| failed("read", &path, &error))?;
    if SEALED.iter().any(|start| key.starts_with(start)) {
        return Err(format!(
            "{0} is sealed; open it where the recovery key is (age -d -i KEY -o {SECRET} {0}), and import what comes out",
            path.display()
        ));
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
