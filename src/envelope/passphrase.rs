//! Secret keys behind a passphrase: the age layer with scrypt. Never for tips (FORMAT.md, section 3).

use std::io::{self, BufReader, Read, Write};
use std::iter;

use age::armor::ArmoredReader;
use age::{DecryptError, Decryptor, Encryptor};
use secrecy::SecretString;
use zeroize::Zeroizing;

/// scrypt's cost (its base-2 logarithm): that of `age -p`, 256 MiB and about a second a try.
const WORK_FACTOR: u8 = 18;

/// Highest cost that a passphrase is tried at, as in age itself: about a quarter of a minute and
/// 4 GiB. Above it, a prepared file could stop the machine.
const WORK_FACTOR_MAX: u8 = 22;

/// Why a file did not open with a passphrase.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum LockError {
    /// Another passphrase locked it.
    #[error("wrong passphrase")]
    Wrong,
    /// It is sealed to a key instead of a passphrase.
    #[error("it is encrypted to a key, not with a passphrase")]
    NotPassphrase,
    /// Its passphrase would cost too much to try; the base-2 logarithm of the cost it asks for.
    #[error("it asks for too much work (2^{0}, at most 2^22 is accepted)")]
    TooMuchWork(u8),
    /// It is not what age wrote.
    #[error("it is damaged: {0}")]
    Damaged(String),
}

/// Locks a few bytes, such as a key, with a passphrase. Returns a binary age file.
///
/// # Errors
/// Only the operating system's generator can fail.
pub fn lock(bytes: &[u8], passphrase: SecretString) -> io::Result<Vec<u8>> {
    let mut recipient = age::scrypt::Recipient::new(passphrase);
    recipient.set_work_factor(WORK_FACTOR);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient))
        .map_err(io::Error::other)?;
    let mut writer = encryptor.wrap_output(Vec::new())?;
    writer.write_all(bytes)?;
    writer.finish()
}

/// An age file, binary or armoured, that a passphrase opens.
pub struct Locked<'a>(Decryptor<ArmoredReader<BufReader<&'a [u8]>>>);

impl<'a> Locked<'a> {
    /// Whether this looks like an age file of any kind, in one of its two forms.
    pub fn is_age(bytes: &[u8]) -> bool {
        let starts: [&[u8]; 2] = [
            b"age-encryption.org/v1\n",
            b"-----BEGIN AGE ENCRYPTED FILE-----",
        ];
        starts.iter().any(|start| bytes.starts_with(start))
    }

    /// Reads the header, so that nobody is asked for a passphrase in vain.
    ///
    /// # Errors
    /// [`LockError::NotPassphrase`], [`LockError::Damaged`].
    pub fn new(bytes: &'a [u8]) -> Result<Self, LockError> {
        let decryptor = Decryptor::new_buffered(ArmoredReader::new(bytes)).map_err(classify)?;
        match decryptor.is_scrypt() {
            true => Ok(Self(decryptor)),
            false => Err(LockError::NotPassphrase),
        }
    }

    /// What was locked.
    ///
    /// # Errors
    /// [`LockError`].
    pub fn open(self, passphrase: SecretString) -> Result<Zeroizing<Vec<u8>>, LockError> {
        let mut identity = age::scrypt::Identity::new(passphrase);
        identity.set_max_work_factor(WORK_FACTOR_MAX);
        let identity: &dyn age::Identity = &identity;
        let mut reader = self.0.decrypt(iter::once(identity)).map_err(classify)?;
        let mut bytes = Zeroizing::new(Vec::new());
        let read = reader.read_to_end(&mut bytes);
        read.map_err(|error| LockError::Damaged(error.to_string()))?;
        Ok(bytes)
    }
}

fn classify(error: DecryptError) -> LockError {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => LockError::Wrong,
        DecryptError::ExcessiveWork { required, .. } => LockError::TooMuchWork(required),
        DecryptError::Io(error) => LockError::Damaged(error.to_string()),
        _ => LockError::Damaged("its age header is not valid".to_owned()),
    }
}
