//! Scrub and seal: from a complete upload to a ciphertext.

use std::io::{self, Write};

use envelope::{Attachment, AttachmentState, Checked, SealError, Sealed, Tip};
use queue::{Admission, Part, QueueError};
use scrub::{Budget, Kind, Plan, Reason, Refused};

use super::drawing::{Arrived, Pages};
use super::seen::{Same, Seeing};
use super::spool::Spooled;
use super::{ahead, way_back, Desk, Inbox, Rejected, Typed};
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
    /// How to write it clean, and the CRC-32 of that; `None` where it is sealed as it came.
    rewrite: Option<(Plan, u32)>,
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
    /// For the form, should the queue not keep it; `None` where nothing was typed.
    pub typed: Option<Typed>,
}

/// Scrubs every file and seals the tip.
pub(super) fn seal(
    mut inbox: Inbox,
    files: Vec<Arrived>,
    desk: &Desk,
    admission: Admission,
    supply: Option<Supply>,
) -> Result<Ready, Rejected> {
    let prepared = prepare_all(&mut inbox, files)?;
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
    let typed = Some(Typed(inbox.fields));
    Ok(Ready {
        sealed,
        sent,
        typed,
    })
}

/// Decides what becomes of all files. Where one is refused, everything typed goes back.
fn prepare_all(inbox: &mut Inbox, files: Vec<Arrived>) -> Result<Vec<Prepared>, Rejected> {
    let as_is = inbox.fields.as_is();
    let mut prepared = Vec::with_capacity(files.len());
    let mut refused = Vec::new();
    let mut bytes_out = inbox.allowance;
    for (index, file) in files.into_iter().enumerate() {
        let file = prepare(index + 1, file, as_is, bytes_out);
        match file.map_err(|_| inbox.refused(Refusal::Failed))? {
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
    Ok(prepared)
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
            write(&file.file, file.rewrite.as_ref(), out)
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
    let mut seeing = None;
    let scrubbed = scrub::scrub_seen(&mut *file.source(), &Budget { bytes_out }, &mut |clean| {
        let seeing = seeing.get_or_insert_with(|| Seeing::of(file.len()));
        seeing.write_all(clean)
    });
    let seeing = seeing.filter(|_| matches!(scrubbed, Ok((_, true))));
    let prepared = match (scrubbed, pages) {
        (Ok((cleaned, _)), pages) => {
            let gone = match pages {
                Pages::Drawn(shown) => pictures::removed(shown),
                Pages::Undrawn | Pages::Refused(_) => Gone::all(&cleaned.report),
            };
            describe(n, file, cleaned.kind, Some(cleaned.plan), seeing, gone)?
        }
        (Err(refused), pages) => match (refused.reason, pages) {
            (Reason::Unreadable(error), _) => return Err(error),
            (_, _) if as_is => {
                let kind = scrub::sniff(&mut *file.source())?;
                describe(n, file, kind, None, None, Vec::new())?
            }
            (reason, pages) => {
                let kind = refused.kind.map_or("bin", |kind| kind.extension).to_owned();
                let why = match pages {
                    Pages::Refused(failure) => Unclean::Unshown(failure),
                    Pages::Undrawn | Pages::Drawn(_) => Unclean::Scrub(Refused {
                        kind: refused.kind,
                        reason,
                    }),
                };
                return Ok(Err(RefusedFile { n, kind, why }));
            }
        },
    };
    Ok(Ok(prepared))
}

/// Says what a file is, once it is known how it is sealed. `seeing`: what cleaning it has shown, if it was all of it.
fn describe(
    n: usize,
    file: Spooled,
    kind: Kind,
    plan: Option<Plan>,
    seeing: Option<Seeing>,
    gone: Vec<Gone>,
) -> io::Result<Prepared> {
    let state = match plan {
        Some(_) => AttachmentState::Cleaned,
        None => AttachmentState::Original,
    };
    // What needs no change is not looked at again.
    let plan = plan.filter(|plan| !plan.is_unchanged(file.len()));
    let seen = match (&plan, seeing) {
        (_, Some(seeing)) => Some(seeing.end()?),
        (None, None) => None,
        (Some(plan), None) => {
            let mut seeing = Seeing::of(plan.len());
            pour(&file, Some(plan), &mut seeing)?;
            Some(seeing.end()?)
        }
    };
    let (size, sha256) = match &seen {
        Some(seen) => (seen.len, seen.sha256),
        None => (file.len(), file.sha256()?),
    };
    Ok(Prepared {
        attachment: Attachment {
            name: Attachment::name_for(n, kind.extension),
            media_type: kind.media_type.to_owned(),
            size,
            sha256,
            state,
            removed: gone.iter().map(ToString::to_string).collect(),
        },
        rewrite: plan.zip(seen).map(|(plan, seen)| (plan, seen.crc32)),
        file,
        gone,
        extension: kind.extension,
    })
}

/// Writes a file as it will be sealed: by its plan, against the checksum of what it wrote before, or as it came.
pub(super) fn write(
    file: &Spooled,
    rewrite: Option<&(Plan, u32)>,
    out: &mut Checked<'_>,
) -> io::Result<()> {
    out.are_authenticated();
    let Some((plan, crc32)) = rewrite else {
        return pour(file, None, out);
    };
    let mut same = Same::as_before(*crc32, out);
    pour(file, Some(plan), &mut same)?;
    same.end()
}

/// Writes a file, by its plan if there is one. A large one is read and decrypted on a thread of its
/// own, while this thread deals with what was read before.
fn pour(file: &Spooled, plan: Option<&Plan>, out: &mut dyn Write) -> io::Result<()> {
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
        state: match file.attachment.state {
            AttachmentState::Cleaned => FileState::Cleaned,
            AttachmentState::Original => FileState::Original,
        },
        removed: file.gone.clone(),
    }
}
