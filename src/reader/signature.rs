//! The relay's signature on a batch: minisign, prehashed, checked while the batch streams by.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use minisign_verify::{PublicKey, Signature, StreamVerifier};

use crate::batch::Batch;
use crate::region::Region;

/// Largest key or signature file that is read; minisign's own are under 1 KiB.
const FILE_MAX: u64 = 4096;
/// How much of a batch is in memory at once.
const PIECE: usize = 1 << 20;

/// Why the relay's key cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SignatureError {
    /// Neither a key nor a file that can be read.
    #[error("--relay-key is neither a minisign public key nor a file that can be read ({0}); the relay prints its key with bocca-relay status")]
    Unreadable(io::Error),
    /// A file without a key.
    #[error("{} holds no minisign public key; the relay prints its key with bocca-relay status", .0.display())]
    NotAKey(PathBuf),
}

/// The public key that batches must be signed with.
#[derive(Debug)]
pub(crate) struct RelayKey(PublicKey);

impl RelayKey {
    /// Takes the key itself, or the path of a file that holds it, with or without its comment line.
    pub(crate) fn parse(text: &str) -> Result<Self, SignatureError> {
        if let Ok(key) = PublicKey::from_base64(text.trim()) {
            return Ok(RelayKey(key));
        }
        let path = Path::new(text);
        let content = read_small(path).map_err(SignatureError::Unreadable)?;
        let key = content
            .lines()
            .rev()
            .find(|line| !line.trim().is_empty())
            .unwrap_or_default();
        match PublicKey::from_base64(key.trim()) {
            Ok(key) => Ok(RelayKey(key)),
            Err(_) => Err(SignatureError::NotAKey(path.to_owned())),
        }
    }
}

/// What a signature turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Signed by the given key.
    Good,
    /// No key was given.
    NotChecked,
    /// There is no signature file beside the batch.
    Missing(PathBuf),
    /// The signature is not by this key, not of these bytes, or not a signature.
    Wrong(&'static str),
}

impl Verdict {
    /// What to tell a person.
    pub(crate) fn sentence(&self) -> String {
        match self {
            Verdict::Good => "good".to_owned(),
            Verdict::NotChecked => "not checked: no --relay-key".to_owned(),
            Verdict::Missing(path) => format!("missing: there is no {}", path.display()),
            Verdict::Wrong(why) => format!("WRONG: {why}"),
        }
    }
}

/// Reads the whole batch and judges the signature beside it.
pub(crate) fn check(batch: &Batch, key: &RelayKey) -> Verdict {
    let signature = match beside(&batch.path) {
        Ok(signature) => signature,
        Err(verdict) => return verdict,
    };
    let mut checker = match Checker::start(key, &signature) {
        Ok(checker) => checker,
        Err(verdict) => return verdict,
    };
    let mut piece = vec![0; PIECE];
    let mut input = Region::new(&batch.file, 0, batch.length);
    loop {
        match input.read(&mut piece) {
            Ok(0) => return checker.verdict(),
            Ok(length) => checker.update(piece.get(..length).unwrap_or_default()),
            Err(_) => return Verdict::Wrong("the batch cannot be read to its end"),
        }
    }
}

/// The signature beside the batch at `path`.
pub(crate) fn beside(path: &Path) -> Result<Signature, Verdict> {
    let mut name = OsString::from(path);
    name.push(".minisig");
    let path = PathBuf::from(name);
    match read_small(&path) {
        Ok(text) => Signature::decode(&text)
            .map_err(|_| Verdict::Wrong("the signature file holds no minisign signature")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Verdict::Missing(path)),
        Err(_) => Err(Verdict::Wrong("the signature file cannot be read")),
    }
}

/// Judges a signature while the signed bytes pass by.
pub(crate) struct Checker<'a>(StreamVerifier<'a>);

impl<'a> Checker<'a> {
    /// Fails at once where the signature cannot be by this key.
    pub(crate) fn start(key: &'a RelayKey, signature: &'a Signature) -> Result<Self, Verdict> {
        key.0
            .verify_stream(signature)
            .map(Checker)
            .map_err(|error| match error {
                minisign_verify::Error::UnexpectedKeyId => {
                    Verdict::Wrong("it was made with another key")
                }
                _ => Verdict::Wrong("it is not of minisign's prehashed kind"),
            })
    }

    /// The next signed bytes.
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// After the last byte.
    pub(crate) fn verdict(mut self) -> Verdict {
        match self.0.finalize() {
            Ok(()) => Verdict::Good,
            Err(_) => Verdict::Wrong("the batch is not what the relay signed"),
        }
    }
}

fn read_small(path: &Path) -> io::Result<String> {
    let mut content = String::new();
    File::open(path)?
        .take(FILE_MAX)
        .read_to_string(&mut content)?;
    Ok(content)
}
