//! Restricted discovery: while it is on, only tipsters who were given a key can find the service.
//!
//! Each key is a file `<name>.auth` in the form that C tor and arti share
//! (`descriptor:x25519:<base32 of the public key>`); the secret half is shown once and kept nowhere.
//! It hides the service from strangers and floods; it is not a lock: whoever had a key may find the
//! service for some hours after it was taken away.

use std::fs::{FileTimes, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use data_encoding::BASE32_NOPAD;
use fs_mistrust::Mistrust;
use tor_hsservice::config::restricted_discovery::{
    DirectoryKeyProviderBuilder, HsClientNickname, RestrictedDiscoveryConfigBuilder,
};
use tor_llcrypto::pk::curve25519::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use crate::{OnionError, Settings};

/// Most keys: what fits into a descriptor, which arti's authors put at 160.
const MOST: usize = 160;

/// Ends the name of a key's file.
const SUFFIX: &str = ".auth";

/// Makes a key for one tipster, or for all who shall share it, and returns the secret half as Tor Browser
/// asks for it (52 characters of base32).
///
/// # Errors
/// [`OnionError::Client`] for a name that is taken or none; [`OnionError::Folder`].
pub fn add(settings: &Settings, name: &str) -> Result<Zeroizing<String>, OnionError> {
    let path = path(settings, name)?;
    if names(settings)?.len() >= MOST {
        let problem = format!("{MOST} keys are all that fit; remove one first");
        return Err(OnionError::Client(problem));
    }
    Mistrust::default()
        .make_directory(folder(settings))
        .map_err(|error| OnionError::Folder(error.to_string()))?;
    let mut random = Zeroizing::new([0; 32]);
    rand_core::RngCore::try_fill_bytes(&mut rand_core::OsRng, random.as_mut())
        .map_err(|error| OnionError::Start(error.to_string()))?;
    let secret = StaticSecret::from(*random);
    let public = BASE32_NOPAD.encode(PublicKey::from(&secret).as_bytes());
    match write_new(&path, &format!("descriptor:x25519:{public}\n")) {
        Ok(()) => Ok(Zeroizing::new(BASE32_NOPAD.encode(random.as_ref()))),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(OnionError::Client(
            format!("there is a key named {name}; remove it first, or choose another name"),
        )),
        Err(error) => Err(OnionError::Folder(error.to_string())),
    }
}

/// Makes a file that must not be there, whole at once: arti reads it as soon as it has its name.
fn write_new(path: &Path, line: &str) -> io::Result<()> {
    let unnamed = path.with_extension("new");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    let mut file = options.open(&unnamed)?;
    file.write_all(line.as_bytes())?;
    // When somebody was let in is nobody's business.
    let epoch = SystemTime::UNIX_EPOCH;
    file.set_times(FileTimes::new().set_accessed(epoch).set_modified(epoch))?;
    file.sync_all()?;
    let named = std::fs::hard_link(&unnamed, path);
    std::fs::remove_file(&unnamed).and(named)
}

/// Takes a key away.
///
/// # Errors
/// [`OnionError::Client`] if there is none of that name; [`OnionError::Folder`].
pub fn remove(settings: &Settings, name: &str) -> Result<(), OnionError> {
    match std::fs::remove_file(path(settings, name)?) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(OnionError::Client(format!("there is no key named {name}")))
        }
        Err(error) => Err(OnionError::Folder(error.to_string())),
    }
}

/// The names of all keys, sorted.
///
/// # Errors
/// [`OnionError::Folder`].
pub fn names(settings: &Settings) -> Result<Vec<String>, OnionError> {
    let entries = match std::fs::read_dir(folder(settings)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(OnionError::Folder(error.to_string())),
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry.map_err(|error| OnionError::Folder(error.to_string()))?;
        let name = name.file_name().to_string_lossy().into_owned();
        names.extend(name.strip_suffix(SUFFIX).map(str::to_owned));
    }
    names.sort();
    Ok(names)
}

/// What arti is told, while discovery is restricted. The folder is watched.
pub(crate) fn configure(
    settings: &Settings,
    restricted: &mut RestrictedDiscoveryConfigBuilder,
) -> Result<(), OnionError> {
    let folder = folder(settings);
    Mistrust::default()
        .make_directory(&folder)
        .map_err(|error| OnionError::Folder(error.to_string()))?;
    let mut keys = DirectoryKeyProviderBuilder::default();
    keys.path(tor_config_path::CfgPath::new_literal(folder));
    restricted.enabled(true).watch_configuration(true);
    restricted.key_dirs().access().push(keys);
    Ok(())
}

fn folder(settings: &Settings) -> PathBuf {
    settings.folder.join("clients")
}

/// Where the key of that name is. arti's names are letters, digits, `-` and `_`, so it is a file here.
fn path(settings: &Settings, name: &str) -> Result<PathBuf, OnionError> {
    name.parse::<HsClientNickname>().map_err(|error| {
        OnionError::Client(format!(
            "{name:?} cannot be a name ({error}); use letters, digits, - and _"
        ))
    })?;
    Ok(folder(settings).join(format!("{name}{SUFFIX}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_added_once_listed_and_removed() {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings {
            restricted: true,
            ..Settings::new(folder.path().to_owned())
        };
        assert!(names(&settings).unwrap().is_empty());
        let (one, two) = (
            add(&settings, "anna").unwrap(),
            add(&settings, "ben-2").unwrap(),
        );
        assert!(one.len() == 52 && one != two);
        let file = std::fs::metadata(folder.path().join("clients/anna.auth")).unwrap();
        assert_eq!(file.modified().unwrap(), SystemTime::UNIX_EPOCH);
        assert!(matches!(add(&settings, "anna"), Err(OnionError::Client(_))));
        assert_eq!(names(&settings).unwrap(), ["anna", "ben-2"]);
        remove(&settings, "anna").unwrap();
        assert!(matches!(
            remove(&settings, "anna"),
            Err(OnionError::Client(_))
        ));
        assert_eq!(names(&settings).unwrap(), ["ben-2"]);
        for wrong in ["", "../x", "a/b", "a.b", "ä"] {
            assert!(
                matches!(add(&settings, wrong), Err(OnionError::Client(_))),
                "{wrong}"
            );
        }
        let nickname = crate::configuration::nickname(1).unwrap();
        crate::configuration::service(&settings, &nickname, 1).unwrap();
    }
}
