//! The receipt file: the tokens of opened tips, which let the relay delete exactly those.
//!
//! It is complete or absent: written as `FILE.part`, brought to the disk, then renamed.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use envelope::{Receipt, Token};
use rustix::io::Errno;
use zeroize::Zeroizing;

use crate::durable;

/// How a receipt starts; a leftover part is recognised by it.
const FIRST_LINE: &[u8] = b"bocca-receipt/1\n";

/// Why there is no receipt.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ReceiptError {
    /// Something is there already.
    #[error("{} exists and is never overwritten; choose another --receipt, or move it away", .0.display())]
    Exists(PathBuf),
    /// It has no place.
    #[error("there is no folder {} for the receipt; make it, or choose another --receipt", .0.display())]
    NoFolder(PathBuf),
    /// The disk did not confirm its name.
    #[error("the receipt {} is there, but the disk did not confirm it: {source}; check the disk, then the receipt", .path.display())]
    Unconfirmed {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It cannot be written.
    #[error("cannot write the receipt {}: {source}; the tips stay opened, run the same command again", .path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// A receipt that is going to be written.
pub(crate) struct Planned {
    path: PathBuf,
    part: PathBuf,
}

impl Planned {
    /// Checks, before any work, that nothing is at `path`, and removes what a killed run left.
    pub(crate) fn new(path: &Path) -> Result<Self, ReceiptError> {
        let mut part = OsString::from(path);
        part.push(".part");
        let planned = Planned {
            path: path.to_owned(),
            part: PathBuf::from(part),
        };
        if path.symlink_metadata().is_ok() || path.file_name().is_none() {
            return Err(ReceiptError::Exists(path.to_owned()));
        }
        if planned.part.symlink_metadata().is_ok() {
            planned.remove_leftover()?;
        }
        Ok(planned)
    }

    /// Checks that the receipt has a folder. That may be the case folder, so this comes after it.
    pub(crate) fn check_folder(&self) -> Result<(), ReceiptError> {
        let folder = durable::folder_of(&self.path);
        match folder.is_dir() {
            true => Ok(()),
            false => Err(ReceiptError::NoFolder(folder)),
        }
    }

    /// Writes the receipt; on the disk when this returns. The tips must be there already.
    pub(crate) fn write(&self, mut tokens: Vec<Token>) -> Result<(), ReceiptError> {
        // By the tip's id, which is public: the order says nothing about when what was opened.
        tokens.sort_by_cached_key(Token::id);
        let mut content = Zeroizing::new(Vec::with_capacity(FIRST_LINE.len() + 65 * tokens.len()));
        Receipt::write(&mut *content, &tokens).map_err(|e| self.failed(e))?;
        durable::create(&self.part, &content).map_err(|e| self.failed(e))?;
        self.publish().map_err(|error| match error {
            Errno::EXIST => ReceiptError::Exists(self.path.clone()),
            error => self.failed(error.into()),
        })?;
        durable::confirm(&self.path).map_err(|source| ReceiptError::Unconfirmed {
            path: self.path.clone(),
            source,
        })
    }

    fn publish(&self) -> rustix::io::Result<()> {
        let name = |path: &Path| {
            path.file_name()
                .and_then(|name| name.to_str())
                .map(str::to_owned)
        };
        let (Some(from), Some(to)) = (name(&self.part), name(&self.path)) else {
            return Err(Errno::ILSEQ);
        };
        let folder = rustix::fs::open(
            durable::folder_of(&self.path),
            rustix::fs::OFlags::DIRECTORY | rustix::fs::OFlags::CLOEXEC,
            rustix::fs::Mode::empty(),
        )?;
        durable::rename_new(&folder, &from, &to)
    }

    /// Removes `FILE.part` if a killed run left it; anything else is refused.
    fn remove_leftover(&self) -> Result<(), ReceiptError> {
        let exists = || ReceiptError::Exists(self.part.clone());
        let metadata = self.part.symlink_metadata().map_err(|e| self.failed(e))?;
        if !metadata.is_file() {
            return Err(exists());
        }
        let mut start = Vec::new();
        let file = File::open(&self.part).map_err(|e| self.failed(e))?;
        file.take(FIRST_LINE.len() as u64)
            .read_to_end(&mut start)
            .map_err(|e| self.failed(e))?;
        match FIRST_LINE.starts_with(&start) {
            true => std::fs::remove_file(&self.part).map_err(|e| self.failed(e)),
            false => Err(exists()),
        }
    }

    fn failed(&self, source: io::Error) -> ReceiptError {
        ReceiptError::Write {
            path: self.path.clone(),
            source,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_receipt_is_sorted_whole_and_written_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("receipt.txt");
        let tokens: Vec<_> = (0..50).map(|_| Token::random()).collect();
        Planned::new(&path).unwrap().write(tokens.clone()).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let mut expected = tokens;
        expected.sort_by_key(Token::id);
        let expected: Vec<_> = expected
            .iter()
            .map(|token| token.to_hex().to_string())
            .collect();
        assert_eq!(text, format!("bocca-receipt/1\n{}\n", expected.join("\n")));
        assert!(matches!(Planned::new(&path), Err(ReceiptError::Exists(_))));
        assert_eq!(
            fs::read_dir(folder.path()).unwrap().count(),
            1,
            "no part is left"
        );
    }

    #[test]
    fn a_leftover_part_is_ours_or_stays() {
        let folder = tempfile::tempdir().unwrap();
        let (path, part) = (folder.path().join("r"), folder.path().join("r.part"));
        for leftover in ["", "bocca-rec", "bocca-receipt/1\n00"] {
            fs::write(&part, leftover).unwrap();
            Planned::new(&path).unwrap();
            assert!(!part.exists());
        }
        fs::write(&part, "minutes of the meeting").unwrap();
        assert!(matches!(Planned::new(&path), Err(ReceiptError::Exists(_))));
        assert!(part.exists());
    }
}
