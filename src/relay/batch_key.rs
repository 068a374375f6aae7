//! The key that signs batches, so that investigators know a batch came from this relay.
//!
//! It opens nothing: whoever steals it can at most write batches that look like the relay's.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use minisign::{KeyPair, PError, PublicKey, SecretKey, SecretKeyBox};
use zeroize::Zeroizing;

/// Comments of keys and signatures. minisign's own defaults hold the time.
const COMMENT: &str = "bocca batch";

/// The relay's batch key.
pub struct BatchKey {
    secret: SecretKey,
    public: PublicKey,
}

/// Why the batch key cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BatchKeyError {
    /// The key file cannot be read or written.
    #[error("cannot use the batch key {path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file is not an unencrypted minisign key, or signing failed.
    #[error("the batch key {path} does not work: {source}; restore it from a backup, or move it away for a new one and tell the investigators its new public key")]
    Key {
        /// The file.
        path: PathBuf,
        /// minisign's reason.
        source: PError,
    },
}

impl BatchKey {
    /// Reads `<data>/batch.key`, making it and `<data>/batch.pub` if there is none.
    ///
    /// # Errors
    /// [`BatchKeyError`]; an existing key is never replaced.
    pub fn open(data: &Path) -> Result<Self, BatchKeyError> {
        let path = data.join("batch.key");
        match read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => make(data, &path),
            Err(source) => Err(BatchKeyError::File { path, source }),
            Ok(text) => parse(&text).map_err(|source| BatchKeyError::Key { path, source }),
        }
    }

    /// The public key in minisign's one-line form, as `minisign -P` takes it.
    pub fn public(&self) -> String {
        self.public.to_base64()
    }

    /// Reads `data` to its end and signs it (prehashed). The text is a `.minisig` file.
    ///
    /// # Errors
    /// What reading `data` failed with, or minisign's reason.
    pub fn sign(&self, data: &mut dyn Read) -> io::Result<String> {
        let public = Some(&self.public);
        minisign::sign(public, &self.secret, data, Some(COMMENT), Some(COMMENT))
            .map(|signature| signature.into_string())
            .map_err(io::Error::other)
    }
}

fn read(path: &Path) -> io::Result<Zeroizing<String>> {
    let mut text = Zeroizing::default();
    File::open(path)?.take(4096).read_to_string(&mut text)?;
    Ok(text)
}

fn parse(text: &str) -> Result<BatchKey, PError> {
    let secret = SecretKeyBox::from_string(text)?.into_unencrypted_secret_key()?;
    let public = PublicKey::from_secret_key(&secret)?;
    Ok(BatchKey { secret, public })
}

fn make(data: &Path, path: &Path) -> Result<BatchKey, BatchKeyError> {
    let file = |source| BatchKeyError::File {
        path: path.to_owned(),
        source,
    };
    let key = |source| BatchKeyError::Key {
        path: path.to_owned(),
        source,
    };
    let KeyPair { pk, sk } = KeyPair::generate_unencrypted_keypair().map_err(key)?;
    let secret = Zeroizing::new(sk.to_box(Some(COMMENT)).map_err(key)?.into_string());
    let public = pk.to_box().map_err(key)?.into_string();
    write(&data.join("batch.pub"), &public).map_err(file)?;
    write(path, &secret).map_err(file)?;
    Ok(BatchKey {
        secret: sk,
        public: pk,
    })
}

/// Puts a small file in place whole or not at all, mode 0600.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let part = path.with_extension("part");
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&part)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&part, path)?;
    File::open(path.parent().unwrap_or(Path::new(".")))?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_signs_without_a_time() {
        let data = tempfile::tempdir().unwrap();
        let first = BatchKey::open(data.path()).unwrap();
        let again = BatchKey::open(data.path()).unwrap();
        assert_eq!(first.public(), again.public());
        let text = again.sign(&mut &b"batch"[..]).unwrap();
        assert!(!text.contains("timestamp"), "{text}");
        let signature = minisign::SignatureBox::from_string(&text).unwrap();
        let public = PublicKey::from_base64(&first.public()).unwrap();
        minisign::verify(
            &public,
            &signature,
            io::Cursor::new(b"batch"),
            true,
            false,
            false,
        )
        .unwrap();
        minisign::verify(
            &public,
            &signature,
            io::Cursor::new(b"botch"),
            true,
            false,
            false,
        )
        .unwrap_err();
    }

    #[test]
    fn a_damaged_key_is_not_replaced() {
        let data = tempfile::tempdir().unwrap();
        std::fs::write(data.path().join("batch.key"), "nonsense").unwrap();
        assert!(matches!(
            BatchKey::open(data.path()),
            Err(BatchKeyError::Key { .. })
        ));
        let left = std::fs::read_to_string(data.path().join("batch.key")).unwrap();
        assert_eq!(left, "nonsense");
    }
}
