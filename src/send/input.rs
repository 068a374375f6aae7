//! What the sender gives: a message and files, cleaned before anything is connected.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use envelope::{
    Attachment, AttachmentState, Hasher, Tip, MAX_ATTACHMENTS, MAX_ENTRY, MAX_MESSAGE_BYTES,
    MAX_MESSAGE_CHARS,
};
use scrub::{Budget, Kind, Plan, Refused};
use zeroize::Zeroizing;

use crate::{SendError, Voice};

/// A tip in the making, and its files as they will be written into it.
pub(crate) struct Input {
    /// Without an appeal.
    pub(crate) tip: Tip,
    files: Vec<Prepared>,
}

struct Prepared {
    source: File,
    /// How to write it clean; `None` to send it as it is.
    plan: Option<Plan>,
}

impl Input {
    /// Reads and cleans everything, and says what was removed, a line a file.
    ///
    /// # Errors
    /// [`SendError`], when there is nothing to send, too much, or a file is refused: all that are, are named first.
    pub(crate) fn read(
        files: &[PathBuf],
        as_is: bool,
        message: &mut dyn Read,
        voice: &dyn Voice,
    ) -> Result<Self, SendError> {
        if files.len() > MAX_ATTACHMENTS {
            return Err(SendError::TooManyFiles(files.len()));
        }
        let message = read_message(message, voice)?;
        if message.trim().is_empty() && files.is_empty() {
            return Err(SendError::Nothing);
        }
        let (mut attachments, mut prepared) = (Vec::new(), Vec::new());
        for (n, path) in (1..).zip(files) {
            match prepare(n, path, as_is, voice) {
                Ok((attachment, file)) => {
                    attachments.push(attachment);
                    prepared.push(file);
                }
                Err(why) => voice.note(&format!("{}: {why}", shown(path))),
            }
        }
        let refused = files.len() - prepared.len();
        if refused > 0 {
            return Err(SendError::Files(refused));
        }
        let tip = Tip {
            appeal: None,
            answers: BTreeMap::new(),
            message,
            mailbox: None,
            attachments,
        };
        let files = prepared;
        Ok(Self { tip, files })
    }

    /// Writes file `index` as it is to be sealed.
    ///
    /// # Errors
    /// What reading and writing fail with.
    pub(crate) fn write(&mut self, index: usize, out: &mut dyn Write) -> io::Result<()> {
        let file = self.files.get_mut(index);
        let file = file.ok_or_else(|| io::Error::other("no such file"))?;
        file.write(out)
    }
}

impl Prepared {
    fn write(&mut self, out: &mut dyn Write) -> io::Result<()> {
        match &self.plan {
            Some(plan) => plan.write_to(&mut self.source, out),
            None => {
                io::Seek::rewind(&mut self.source)?;
                io::copy(&mut self.source, out).map(drop)
            }
        }
    }
}

/// Reads the message, in UTF-8, and takes out what is no part of its words.
fn read_message(input: &mut dyn Read, voice: &dyn Voice) -> Result<String, SendError> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(64 << 10));
    let read = input.take(MAX_MESSAGE_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(SendError::Message)?;
    if bytes.len() as u64 > MAX_MESSAGE_BYTES {
        return Err(SendError::MessageTooLong);
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| SendError::MessageAlphabet)?;
    let (message, report) = scrub::clean_message(&text.replace("\r\n", "\n"));
    if message.chars().count() > MAX_MESSAGE_CHARS {
        return Err(SendError::MessageTooLong);
    }
    if !report.is_empty() {
        voice.note(&format!("message: removed {}", report.lines().join(", ")));
    }
    Ok(message)
}

/// Why a file is not sent.
#[derive(Debug, thiserror::Error)]
enum FileError {
    #[error("it cannot be read: {0}")]
    Read(#[from] io::Error),
    #[error("it is empty")]
    Empty,
    #[error("it is no file")]
    Folder,
    #[error("it has more than {} MiB", MAX_ENTRY >> 20)]
    TooLarge,
    #[error("{0}")]
    Refused(Refused),
}

fn prepare(
    n: usize,
    path: &Path,
    as_is: bool,
    voice: &dyn Voice,
) -> Result<(Attachment, Prepared), FileError> {
    let mut source = File::open(path)?;
    let metadata = source.metadata()?;
    match metadata.len() {
        _ if !metadata.is_file() => return Err(FileError::Folder),
        0 => return Err(FileError::Empty),
        len if len > MAX_ENTRY => return Err(FileError::TooLarge),
        _ => {}
    }
    let budget = Budget {
        bytes_out: MAX_ENTRY,
    };
    let (kind, plan, removed) = match scrub::scrub(&mut source, &budget) {
        Ok(cleaned) => (cleaned.kind, Some(cleaned.plan), cleaned.report.lines()),
        Err(_) if as_is => (scrub::sniff(&mut source)?, None, Vec::new()),
        Err(refused) => return Err(FileError::Refused(refused)),
    };
    voice.note(&format!(
        "{}: {}",
        shown(path),
        match (&plan, removed.is_empty()) {
            (None, _) => "SENT AS IT IS: what is hidden in it can name you".to_owned(),
            (Some(_), true) => "nothing to remove".to_owned(),
            (Some(_), false) => format!("removed {}", removed.join(", ")),
        }
    ));
    let mut file = Prepared { source, plan };
    let attachment = describe(n, kind, &mut file, removed)?;
    Ok((attachment, file))
}

fn describe(
    n: usize,
    kind: Kind,
    file: &mut Prepared,
    removed: Vec<String>,
) -> io::Result<Attachment> {
    let len = match &file.plan {
        Some(plan) => plan.len(),
        None => file.source.metadata()?.len(),
    };
    let mut hashed = Hashed(Hasher::for_len(len), 0);
    file.write(&mut hashed)?;
    let Hashed(sha256, size) = hashed;
    Ok(Attachment {
        name: Attachment::name_for(n, kind.extension),
        media_type: kind.media_type.to_owned(),
        size,
        sha256: sha256.end()?,
        state: match file.plan {
            Some(_) => AttachmentState::Cleaned,
            None => AttachmentState::Original,
        },
        removed,
    })
}

/// Hashes and counts what is written to it.
struct Hashed(Hasher, u64);

impl Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes)?;
        self.1 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A path for a terminal.
fn shown(path: &Path) -> String {
    scrub::clean_line(&path.to_string_lossy()).0
}
