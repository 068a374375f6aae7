//! The command's side of the control socket.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

use envelope::Digest;
use serde::de::DeserializeOwned;

use super::pending::{with_suffix, Pending};
use super::protocol::{
    receive, send, Acknowledged, Answer, Confirm, Imported, Offer, Request, Signature, Status,
};
use super::server::Office;

/// Why an operator's command failed.
#[derive(Debug, thiserror::Error)]
pub enum ControlError {
    /// The relay said why not.
    #[error("{0}")]
    Refused(String),
    /// The connection to the running relay broke.
    #[error("the connection to the relay broke ({0}); nothing changed, try again")]
    Broken(#[source] io::Error),
    /// The batch or its signature is already there.
    #[error("{0} already exists and is not overwritten; choose another name")]
    Exists(PathBuf),
    /// The batch could not be written; nothing was exported.
    #[error("cannot write {path}: {source}; nothing was exported")]
    Write {
        /// What was written.
        path: PathBuf,
        /// Why it failed.
        source: io::Error,
    },
    /// The batch is on disk, but the relay did not say that it counts.
    #[error("{path} is written, but the relay did not confirm it ({reason}); keep it: its tips may come again in the next batch, and the reader merges them")]
    Unconfirmed {
        /// The batch.
        path: PathBuf,
        /// What went wrong.
        reason: String,
    },
    /// The connection broke while a receipt or a bundle was shown, so that it may have been done.
    #[error("the connection to the relay broke ({0}); try again: what is done already is not done twice")]
    Unanswered(#[source] io::Error),
    /// The receipt or the bundle cannot be read.
    #[error("cannot read {path}: {source}")]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// A batch that counts.
#[derive(Debug)]
pub struct Exported {
    /// Number of the batch.
    pub sequence: u64,
    /// Tips in it.
    pub tips: usize,
    /// SHA-256 of the file.
    pub sha256: Digest,
}

/// A connection to whoever holds the queue.
pub struct Connection {
    input: BufReader<UnixStream>,
    out: UnixStream,
}

impl Connection {
    /// Connects to a running relay; `None` when none listens.
    pub fn to_running(data: &Path) -> Option<Self> {
        Self::over(UnixStream::connect(data.join("control.sock")).ok()?).ok()
    }

    /// Speaks to an office in this process.
    ///
    /// # Errors
    /// When a socket pair or a thread cannot be made.
    pub fn to_office(office: Office) -> io::Result<Self> {
        let (ours, theirs) = UnixStream::pair()?;
        std::thread::Builder::new()
            .name("office".into())
            .spawn(move || office.answer(theirs))?;
        Self::over(ours)
    }

    fn over(stream: UnixStream) -> io::Result<Self> {
        Ok(Self {
            input: BufReader::new(stream.try_clone()?),
            out: stream,
        })
    }

    /// What the relay holds.
    ///
    /// # Errors
    /// [`ControlError::Broken`].
    pub fn status(mut self) -> Result<Status, ControlError> {
        self.ask(&Request::Status)?;
        self.answer()
    }

    /// Shows a receipt, which may be one group's; its tips are deleted unless other groups have to open them yet.
    ///
    /// # Errors
    /// [`ControlError`]; a receipt that is wrong anywhere deletes nothing.
    pub fn acknowledge(
        self,
        receipt: &Path,
        group: Option<&str>,
    ) -> Result<Acknowledged, ControlError> {
        let group = group.map(str::to_owned);
        self.show(receipt, &Request::Acknowledge { group })
    }

    /// Brings a bundle; its replies are put into their mailboxes.
    ///
    /// # Errors
    /// [`ControlError`]; a bundle that is wrong anywhere changes nothing.
    pub fn import(self, bundle: &Path) -> Result<Imported, ControlError> {
        self.show(bundle, &Request::Import)
    }

    /// Sends a request and a whole file after it.
    fn show<T: DeserializeOwned>(
        mut self,
        path: &Path,
        request: &Request,
    ) -> Result<T, ControlError> {
        let mut file = File::open(path).map_err(|source| ControlError::Read {
            path: path.to_owned(),
            source,
        })?;
        self.ask(request)?;
        // A file that is refused half way makes this write fail; the answer tells why.
        let sent = io::copy(&mut file, &mut self.out);
        let _ = self.out.shutdown(Shutdown::Write);
        self.answer().map_err(|error| match error {
            ControlError::Broken(broken) => ControlError::Unanswered(sent.err().unwrap_or(broken)),
            other => other,
        })
    }

    /// Writes the waiting tips (with `all`, every tip held; with `group`, those for it) to `to` and the signature
    /// beside it.
    /// `None` when there is nothing to write. Tips that are missing or have changed on the disk are
    /// passed to `tell`, a sentence for each.
    ///
    /// # Errors
    /// [`ControlError`]; in every case but [`ControlError::Unconfirmed`] nothing changed and no
    /// file is left.
    pub fn export(
        mut self,
        to: &Path,
        all: bool,
        group: Option<&str>,
        tell: &mut dyn FnMut(&str),
    ) -> Result<Option<Exported>, ControlError> {
        let signature_path = with_suffix(to, ".minisig");
        for path in [to, &signature_path] {
            if path.symlink_metadata().is_ok() {
                return Err(ControlError::Exists(path.to_owned()));
            }
        }
        let group = group.map(str::to_owned);
        self.ask(&Request::Export { all, group })?;
        let offer: Offer = self.answer()?;
        offer.findings.iter().for_each(|finding| tell(finding));
        if offer.tips == 0 {
            return Ok(None);
        }
        let batch = self.receive_batch(to, offer.length)?;
        let signature: Signature = self.answer()?;
        let mut minisig = Pending::create(&signature_path)?;
        minisig.write(signature.minisig.as_bytes())?;
        let sha256 = batch.digest();
        minisig.keep()?;
        batch.keep().inspect_err(|_| {
            let _ = std::fs::remove_file(&signature_path);
        })?;
        self.confirm(to, sha256)?;
        Ok(Some(Exported {
            sequence: offer.sequence,
            tips: offer.tips,
            sha256,
        }))
    }

    fn receive_batch(&mut self, to: &Path, length: u64) -> Result<Pending, ControlError> {
        let mut batch = Pending::create(to)?;
        let mut left = length;
        let mut buffer = vec![0; 64 << 10];
        while left > 0 {
            let want = left.min(buffer.len() as u64) as usize;
            let read = self.input.read(&mut buffer[..want]);
            let read = read.map_err(ControlError::Broken)?;
            if read == 0 {
                return Err(ControlError::Broken(io::ErrorKind::UnexpectedEof.into()));
            }
            batch.write(&buffer[..read])?;
            left -= read as u64;
        }
        Ok(batch)
    }

    fn confirm(&mut self, batch: &Path, sha256: Digest) -> Result<(), ControlError> {
        let sha256 = sha256.to_string();
        let confirmed: Result<Acknowledged, _> = send(&mut self.out, &Confirm { sha256 })
            .map_err(ControlError::Broken)
            .and_then(|()| self.answer());
        confirmed
            .map(drop)
            .map_err(|error| ControlError::Unconfirmed {
                path: batch.to_owned(),
                reason: error.to_string(),
            })
    }

    fn ask(&mut self, request: &Request) -> Result<(), ControlError> {
        send(&mut self.out, request).map_err(ControlError::Broken)
    }

    fn answer<T: DeserializeOwned>(&mut self) -> Result<T, ControlError> {
        match receive(&mut self.input).map_err(ControlError::Broken)? {
            Answer::Done(value) => Ok(value),
            Answer::Failed(reason) => Err(ControlError::Refused(reason)),
        }
    }
}
