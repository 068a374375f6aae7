//! Scrub and seal: from a complete upload to a ciphertext.

use std::io;

use envelope::{Attachment, AttachmentState, Checked, Digest, SealError, Sealed, Tip};
use queue::{Admission, Part, QueueError};
use scrub::{Budget, Kind, Plan, Reason, Refused};

use super::drawing::{Arrived, Pages};
use super::spool::Spooled;
use super::{ahead, way_back, Desk, Inbox, Rejected};
use crate::codes::{Busy, Supply};
use crate::pages::{FileState, Gone, Refusal, RefusedFile, Sent, SentFile, Unclean};
use crate::pictures;

/// Files below this are read and dealt with on one thread: starting another costs more.
const ALONE: u64 = 4 << 20;

/// Why a whole and clean tip could not be kept.
#[derive(Debug, thiserror::Error)]
pub enum SealFailure {
    /// The envelope refused it, or reading the spool or writing the part failed.
    #[error("sealing failed: {0}")]
    Seal(#[from] SealError),
    /// The queue could not take or keep it.
    #[error(transparent)]
    Queue(#[from] QueueError),
}

impl SealFailure {
    /// What its sender is told.
    pub fn refusal(&self) -> Refusal<'static> {
        match self {
            Self::Queue(_) => Refusal::Full,
            Self::Seal(_) => Refusal::Failed,
        }
    }
}

/// A file as it will be sealed.
struct Prepared {
    file: Spooled,
    /// How to write it clean; `None` to send it as it is.
    plan: Option<Plan>,
    gone: Vec<Gone>,
    attachment: Attachment,
    extension: &'static str,
}

/// A sealed tip that is not in the queue yet, and what to tell its sender once it is.
pub struct Ready {
    /// For the queue.
    pub sealed: Sealed<Part>,
    /// For the receipt page.
    pub sent: Sent,
}

/// Scrubs every file and seals the tip.
pub(super) fn seal(
    mut inbox: Inbox,
    files: Vec<Arrived>,
    desk: &Desk,
    admission: Admission,
    supply: Option<Supply>,
) -> Result<Ready, Rejected> {
    let as_is = inbox.fields.as_is();
    let mut prepared = Vec::with_capacity(files.len());
    let mut refused = Vec::new();
    let mut bytes_out = inbox.allowance;
    for (index, file) in files.into_iter().enumerate() {
        match prepare(index + 1, file, as_is, bytes_out).map_err(Rejected::Spool)? {
            Ok(file) => {
                bytes_out = bytes_out.saturating_sub(file.attachment.size);
                prepared.push(file);
            }
            Err(file) => refused.push(file),
        }
    }
    if !refused.is_empty() || !inbox.problems.is_empty() {
        return Err(inbox.refill(refused));
    }
    let found = way_back::find(&inbox.fields, supply, &desk.codes);
    let (mailbox, way_back) = found.map_err(|Busy| inbox.refused(Refusal::CodesBusy))?;
    let cleaned = inbox.fields.cleaned();
    let tip = Tip {
        appeal: cleaned.appeal,
        answers: cleaned.answers,
        message: cleaned.message,
        mailbox,
        attachments: prepared
            .iter()
            .map(|file| file.attachment.clone())
            .collect(),
    };
    let sealed = seal_into(&tip, &prepared, desk, admission);
    let sealed = sealed.map_err(|failure| inbox.refused(failure.refusal()))?;
    let sent = Sent {
        mark: sealed.mark(),
        files: prepared.iter().enumerate().map(sent_file).collect(),
        message_changes: cleaned.changes,
        way_back,
    };
    Ok(Ready { sealed, sent })
}

fn seal_into(
    tip: &Tip,
    files: &[Prepared],
    desk: &Desk,
    admission: Admission,
) -> Result<Sealed<Part>, SealFailure> {
    let part = desk.queue.part(admission)?;
    Ok(envelope::seal(
        tip,
        &desk.recipients_for(tip.appeal.as_deref()),
        part,
        &mut |index, out| {
            let file = files
                .get(index)
                .ok_or_else(|| io::Error::other("no such file"))?;
            write(&file.file, file.plan.as_ref(), out)
        },
    )?)
}

/// Decides what becomes of the `n`th file: cleaned, as it is if the tipster said so, or refused.
fn prepare(
    n: usize,
    arrived: Arrived,
    as_is: bool,
    bytes_out: u64,
) -> io::Result<Result<Prepared, RefusedFile>> {
    let Arrived { file, pages } = arrived;
    let scrubbed = scrub::scrub(&mut *file.source(), &Budget { bytes_out });
    let (kind, plan, gone) = match scrubbed {
        Ok(cleaned) => {
            let gone = match pages {
                Pages::Drawn(shown) => pictures::removed(shown),
                Pages::Undrawn | Pages::Refused(_) => Gone::all(&cleaned.report),
            };
            (cleaned.kind, Some(cleaned.plan), gone)
        }
        Err(Refused {
            reason: Reason::Unreadable(error),
            ..
        }) => return Err(error),
        Err(_) if as_is => (scrub::sniff(&mut *file.source())?, None, Vec::new()),
        Err(refused) => {
            let kind = refused.kind.map_or("bin", |kind| kind.extension).to_owned();
            let why = match pages {
                Pages::Refused(failure) => Unclean::Unshown(failure),
                Pages::Undrawn | Pages::Drawn(_) => Unclean::Scrub(refused),
            };
            return Ok(Err(RefusedFile { n, kind, why }));
        }
    };
    let attachment = describe(n, &file, kind, plan.as_ref(), &gone)?;
    let extension = kind.extension;
    Ok(Ok(Prepared {
        file,
        plan,
        gone,
        attachment,
        extension,
    }))
}

fn describe(
    n: usize,
    file: &Spooled,
    kind: Kind,
    plan: Option<&Plan>,
    gone: &[Gone],
) -> io::Result<Attachment> {
    let (size, sha256) = match plan {
        Some(plan) if !plan.is_unchanged(file.len()) => {
            let mut hashed = Hashed::default();
            pour(file, Some(plan), &mut hashed)?;
            let sha256 = sha2::Digest::finalize(hashed.sha256);
            (hashed.len, Digest::from_bytes(sha256.into()))
        }
        _ => (file.len(), file.sha256()),
    };
    Ok(Attachment {
        name: Attachment::name_for(n, kind.extension),
        media_type: kind.media_type.to_owned(),
        size,
        sha256,
        state: match plan {
            Some(_) => AttachmentState::Cleaned,
            None => AttachmentState::Original,
        },
        removed: gone.iter().map(ToString::to_string).collect(),
    })
}

/// Writes a file as it will be sealed.
pub(super) fn write(file: &Spooled, plan: Option<&Plan>, out: &mut Checked<'_>) -> io::Result<()> {
    // What needs no change is not looked at again.
    let plan = plan.filter(|plan| !plan.is_unchanged(file.len()));
    if plan.is_none() {
        out.are_authenticated();
    }
    pour(file, plan, out)
}

/// Writes a file, by its plan if there is one. A large one is read and decrypted on a thread of its
/// own, while this thread deals with what was read before.
fn pour(file: &Spooled, plan: Option<&Plan>, out: &mut dyn io::Write) -> io::Result<()> {
    match (plan, file.len()) {
        (Some(plan), ..ALONE) => plan.write_to(&mut *file.source(), out),
        (None, ..ALONE) => io::copy(&mut *file.source(), out).map(drop),
        (Some(plan), _) => ahead::write(|blocks| plan.write_to(&mut *file.source(), blocks), out),
        (None, _) => ahead::write(|blocks| blocks.read_all(&mut *file.source()), out),
    }
}

fn sent_file((index, file): (usize, &Prepared)) -> SentFile {
    SentFile {
        n: index + 1,
        kind: file.extension.to_owned(),
        state: match file.plan {
            Some(_) => FileState::Cleaned,
            None => FileState::Original,
        },
        removed: file.gone.clone(),
    }
}

/// Counts and hashes what is written to it.
#[derive(Default)]
struct Hashed {
    len: u64,
    sha256: sha2::Sha256,
}

impl io::Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        sha2::Digest::update(&mut self.sha256, bytes);
        self.len += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
