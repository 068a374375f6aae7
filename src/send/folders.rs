//! What is read and kept beside the tip: arti's settings and its folder.

use std::fs::{self, DirBuilder, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use tempfile::{Builder, TempDir};

use crate::{SendError, Voice};

/// Longest file of settings that is read, in bytes.
const LONGEST: u64 = 64 << 10;

/// The table `[arti]` of a file as the relay's own, `relay.toml`.
///
/// # Errors
/// [`SendError::Config`].
pub(crate) fn arti_settings(path: &Path) -> Result<toml::Table, SendError> {
    let wrong = |why: String| SendError::Config {
        path: path.to_owned(),
        why,
    };
    let length = fs::metadata(path).map_err(|error| wrong(error.to_string()))?;
    if length.len() > LONGEST {
        return Err(wrong(format!("it has more than {} KiB", LONGEST >> 10)));
    }
    let text = fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
    let whole: toml::Table = text
        .parse()
        .map_err(|error: toml::de::Error| wrong(error.to_string()))?;
    match whole.get("arti").and_then(toml::Value::as_table) {
        // Otherwise what Tor learns would stay where nobody looks for it.
        Some(arti) if arti.contains_key("storage") => Err(wrong(
            "[arti.storage] cannot be set here: give --state for a folder that is kept".to_owned(),
        )),
        Some(arti) => Ok(arti.clone()),
        None => Err(wrong("it has no section [arti]".to_owned())),
    }
}

/// A folder for this run alone, which nobody else may enter.
///
/// # Errors
/// [`SendError::Folder`].
pub(crate) fn passing() -> Result<TempDir, SendError> {
    // Otherwise it would be as open as any that its user makes.
    let ours = Permissions::from_mode(0o700);
    let mut made = Builder::new();
    made.prefix("bocca-send-").permissions(ours);
    made.tempdir()
        .map_err(|error| failed(Path::new("a temporary folder"), &error))
}

/// Removes such a folder with all that is in it, or says what the user has to do.
pub(crate) fn remove(passing: TempDir, voice: &dyn Voice) {
    let path = passing.path().to_owned();
    if let Err(error) = passing.close() {
        voice.note(&format!(
            "{} cannot be removed: {error}; remove it yourself, it shows that Tor was used",
            path.display()
        ));
    }
}

/// The folder that is kept, made if it is missing.
///
/// # Errors
/// [`SendError::Folder`], also where others may enter it.
pub(crate) fn state(path: &Path) -> Result<PathBuf, SendError> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
    let found = made.and_then(|()| Ok((fs::canonicalize(path)?, fs::metadata(path)?)));
    let (folder, metadata) = found.map_err(|error| failed(path, &error))?;
    match metadata.mode() & 0o077 {
        0 => Ok(folder),
        _ => Err(SendError::Folder {
            path: path.to_owned(),
            why: "it is open to others: chmod 700 it, or name another".to_owned(),
        }),
    }
}

fn failed(path: &Path, error: &io::Error) -> SendError {
    SendError::Folder {
        path: path.to_owned(),
        why: error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_those_below_arti() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.toml");
        let read = |text: &str| {
            fs::write(&path, text).unwrap();
            arti_settings(&path).map_err(|error| error.to_string())
        };
        let arti = read("[arti.bridges]\nenabled = true\n").unwrap();
        assert!(arti.contains_key("bridges"));
        assert!(read("[onion]\n").unwrap_err().contains("no section [arti]"));
        let storage = read("[arti.storage]\nstate_dir = \"/x\"\n");
        assert!(storage.unwrap_err().contains("--state"));
        assert!(read("[arti").unwrap_err().contains("x.toml"));
        assert!(read(&"#\n".repeat(40_000)).unwrap_err().contains("64 KiB"));
    }

    struct Silent;

    impl Voice for Silent {
        fn say(&self, _: &str) {}

        fn note(&self, _: &str) {}
    }

    #[test]
    fn a_passing_folder_is_its_user_s_alone_and_is_gone() {
        let passing = passing().unwrap();
        let path = passing.path().to_owned();
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o700);
        fs::write(path.join("x"), "x").unwrap();
        remove(passing, &Silent);
        assert!(!path.exists());
    }

    #[test]
    fn a_folder_that_others_may_enter_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b");
        assert_eq!(state(&path).unwrap(), path.canonicalize().unwrap());
        fs::set_permissions(&path, fs::Permissions::from_mode(0o750)).unwrap();
        assert!(state(&path).unwrap_err().to_string().contains("chmod 700"));
    }
}
