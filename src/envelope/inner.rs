//! A tip that its sender sealed, inside the tip that a relay makes of it.

#[cfg(feature = "inner")]
mod check;

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use crate::attachment::{Attachment, AttachmentState};
use crate::id::Digest;
use crate::tip::{Form, Mailbox, Tip, TipError};
use crate::token::Token;

#[cfg(feature = "inner")]
pub use check::{check_inner, InnerError};

/// Media type of the one attachment of an outer tip. No file that a relay cleans or passes on has it.
pub const INNER_TYPE: &str = "application/vnd.bocca.tip";

/// Extension of that attachment: it is an age file.
const INNER_EXTENSION: &str = "age";

/// Extensions of files as relays name them, by their content, without those of programs. Those of an inner tip are its
/// sender's choice, and a desktop would run the file.
const EXTENSIONS: [&str; 92] = [
    "3gp", "7z", "aac", "age", "aiff", "amr", "ape", "avi", "avif", "bin", "bmp", "bz2", "cab",
    "cr2", "cr3", "dcm", "djvu", "dng", "doc", "docm", "docx", "emf", "eml", "epub", "flac", "flv",
    "gif", "gz", "heic", "html", "ico", "iwork", "jp2", "jpg", "jxl", "lz4", "m4a", "mdb", "mid",
    "mkv", "mov", "mp2", "mp3", "mp4", "mpg", "msg", "odg", "odp", "ods", "odt", "ogg", "ogv",
    "ole", "opus", "orf", "pdf", "plist", "png", "pnm", "ppt", "pptm", "pptx", "ps", "psd", "pst",
    "qoi", "raf", "rar", "rtf", "rw2", "sqlite", "svg", "tar", "tgz", "tif", "torrent", "ts",
    "txt", "wav", "webm", "webp", "wmf", "wmv", "wv", "xcf", "xls", "xlsm", "xlsx", "xml", "xz",
    "zip", "zst",
];

/// Extension of a file that a sender calls otherwise.
const NO_EXTENSION: &str = "bin";

impl Tip {
    /// The outer tip of an inner one of `size` bytes. Its appeal is for the relay, which chooses recipients by it.
    pub fn around_inner(
        size: u64,
        sha256: Digest,
        appeal: Option<String>,
        mailbox: Option<Mailbox>,
    ) -> Self {
        Self {
            appeal,
            answers: BTreeMap::new(),
            message: String::new(),
            mailbox,
            attachments: vec![Attachment {
                name: Attachment::name_for(1, INNER_EXTENSION),
                media_type: INNER_TYPE.to_owned(),
                size,
                sha256,
                state: AttachmentState::Original,
                removed: Vec::new(),
            }],
        }
    }

    /// Whether this tip has the form of an outer tip: nothing but an inner one.
    pub fn is_outer(&self) -> bool {
        let [inner] = self.attachments.as_slice() else {
            return false;
        };
        self.message.is_empty()
            && self.answers.is_empty()
            && inner.media_type == INNER_TYPE
            && inner.name == Attachment::name_for(1, INNER_EXTENSION)
            && inner.state == AttachmentState::Original
            && inner.removed.is_empty()
    }

    /// What `inner`, opened from this outer tip, says, under this tip's mailbox; and its `tip.json` under this
    /// tip's `token`. A file whose extension is none of a relay's is called `attachment-N.bin`.
    ///
    /// # Errors
    /// [`TipError::TooLong`] where both do not fit into one `tip.json`.
    pub fn joined(
        &self,
        inner: &Self,
        token: &Token,
    ) -> Result<(Self, Zeroizing<Vec<u8>>), TipError> {
        let mut joined = inner.clone();
        joined.mailbox.clone_from(&self.mailbox);
        for (n, attachment) in (1..).zip(&mut joined.attachments) {
            let extension = attachment.name.rsplit('.').next().unwrap_or_default();
            if !EXTENSIONS.contains(&extension) {
                attachment.name = Attachment::name_for(n, NO_EXTENSION);
            }
        }
        let json = joined.to_json(Form::Tip, token)?;
        Ok((joined, json))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The scrubber is no dependency of the envelope, so its list of kinds is read as a text: an extension and a media
    /// type stand side by side.
    #[test]
    fn whatever_a_relay_calls_a_file_stays() {
        let kinds = include_str!("../scrub/kind.rs");
        let (_, kinds) = kinds.split_once("\nkinds! {").expect("the list begins");
        let (kinds, _) = kinds.split_once("\n}").expect("the list ends");
        let line = |line: &'static str| line.split('"').nth(1).filter(|_| line.contains('/'));
        let mut theirs: Vec<&str> = kinds.lines().filter_map(line).collect();
        theirs.sort_unstable();
        theirs.dedup();
        let programs = ["apk", "class", "elf", "exe", "jar", "lnk", "macho", "wasm"];
        theirs.retain(|extension| !programs.contains(extension));
        assert_eq!(theirs, EXTENSIONS);
    }
}
