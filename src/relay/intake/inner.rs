//! A tip that its sender sealed: taken as it is, if it can be one to the keys that are here now, and sealed once
//! more, so that it is a tip as any other.

use envelope::{InnerError, Tip};
use queue::Admission;

use super::sealing::{write, Ready, SealFailure};
use super::spool::Spooled;
use super::{way_back, Desk, Inbox, Rejected};
use crate::codes::{Busy, Supply};
use crate::pages::Sent;

/// The field that it comes in, which no form of ours has.
pub(super) const FIELD: &str = "sealed";

/// Why a sealed tip was not taken, and what its sender's program, or whoever runs it, is to do.
#[derive(Debug, thiserror::Error)]
pub enum Unfit {
    /// More than one.
    #[error("one request brings one sealed tip; send the others each by itself")]
    Twice,
    /// Something that this relay would have to read.
    #[error("a sealed tip comes without a message, answers or files beside it; seal them with it")]
    Accompanied,
    /// It cannot be one of ours.
    #[error("the sealed tip cannot be taken: {0}; fetch /keys again, compare the fingerprints with those that the investigators publish, and seal the tip anew")]
    Sealed(#[source] InnerError),
}

/// Checks what can be told without its keys, and seals the tip around it.
pub(super) fn seal(
    inbox: &Inbox,
    inner: &Spooled,
    desk: &Desk,
    admission: Admission,
    supply: Option<Supply>,
) -> Result<Ready, Rejected> {
    // Whoever reads the appeal's tips is among all that read here, and the outer layer leaves the others out.
    let checked = envelope::check_inner(inner.source(), inner.len(), &desk.recipients);
    checked.map_err(|error| match error {
        InnerError::Io(error) => Rejected::Spool(error),
        error => Rejected::Unfit(Unfit::Sealed(error)),
    })?;
    let (mailbox, way_back) =
        way_back::find(&inbox.fields, supply, &desk.codes).map_err(|Busy| Rejected::CodesBusy)?;
    let appeal = inbox.fields.cleaned().appeal;
    let recipients = desk.recipients_for(appeal.as_deref());
    let sha256 = inner.sha256().map_err(Rejected::Spool)?;
    let tip = Tip::around_inner(inner.len(), sha256, appeal, mailbox);
    let part = desk.queue.part(admission).map_err(SealFailure::from)?;
    let sealed = envelope::seal(&tip, &recipients, part, &mut |_, out| {
        write(inner, None, out)
    });
    let sealed = sealed.map_err(SealFailure::from)?;
    let sent = Sent {
        mark: sealed.mark(),
        files: Vec::new(),
        message_changes: Vec::new(),
        way_back,
    };
    Ok(Ready {
        sealed,
        sent,
        typed: None,
    })
}
