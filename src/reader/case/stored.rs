//! One tip of the case folder, read back.
//!
//! The folder may have been changed since it was opened, so every bound of the format is checked again.

use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use envelope::{Tip, TipId, MAX_MESSAGE_BYTES, MAX_TIP_JSON};
use rustix::fs::OFlags;

use crate::layers::is_sealed_by_sender;

/// A tip as its folder tells it; its message is in it.
pub(crate) struct StoredTip {
    pub(crate) id: TipId,
    pub(crate) tip: Tip,
    /// No relay cleaned it.
    pub(crate) sealed_by_sender: bool,
}

impl StoredTip {
    /// Reads the tip in `folder`, which must be named by its id. The error is a sentence without content.
    pub(crate) fn read(folder: &Path, id: TipId) -> Result<Self, String> {
        let json = bounded(&folder.join("tip.json"), MAX_TIP_JSON)
            .map_err(|error| format!("its tip.json cannot be read: {error}"))?;
        let changed =
            || "its tip.json is not what was sealed; open its batch again into a new folder";
        let (mut tip, token) = Tip::from_json(&json).ok_or_else(changed)?;
        if token.id() != id {
            return Err(changed().to_owned());
        }
        let message = bounded(&folder.join("message.txt"), MAX_MESSAGE_BYTES)
            .map_err(|error| format!("its message.txt cannot be read: {error}"))?;
        tip.message = String::from_utf8(message).map_err(|_| "its message.txt is not UTF-8")?;
        tip.check().map_err(|error| error.to_string())?;
        let sealed_by_sender = is_sealed_by_sender(folder);
        Ok(StoredTip {
            id,
            tip,
            sealed_by_sender,
        })
    }
}

/// A file of ours of at most `most` bytes: no link, no pipe.
fn bounded(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let file = open(path)?;
    let length = file.metadata()?.len();
    let mut bytes = Vec::with_capacity(usize::try_from(length.min(most)).unwrap_or_default());
    file.take(most + 1).read_to_end(&mut bytes)?;
    match bytes.len() as u64 > most {
        true => Err(io::Error::other("it is larger than the format allows")),
        false => Ok(bytes),
    }
}

/// Opens a regular file, never through a link.
pub(crate) fn open(path: &Path) -> io::Result<File> {
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed();
    let file = OpenOptions::new()
        .read(true)
        .custom_flags(flags)
        .open(path)?;
    match file.metadata()?.is_file() {
        true => Ok(file),
        false => Err(io::Error::other("it is not a file")),
    }
}
