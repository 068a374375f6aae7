//! The only place where a tip is plaintext: from the request's bytes to a sealed part for the queue.
//!
//! Everything here is blocking and runs on one thread per upload; only a short text without files is
//! quick enough for a thread that serves others too. What it holds is bounded: the
//! fields by their limits, the files by the spool's memory, and all of it is wiped when dropped,
//! on success and on every failure alike.

mod ahead;
mod drawing;
mod fields;
mod inbox;
mod inner;
mod rejected;
mod sealing;
mod seats;
mod secret;
mod seen;
mod spool;
mod stack;
mod way_back;

use std::path::PathBuf;
use std::sync::Arc;

use envelope::Recipients;
use queue::{Admission, Class, Mailboxes, Queue};

use crate::appeals::Appeals;
use crate::codes::{Codes, Supply};
use crate::config::Limits;
use crate::multipart::{self, FeedError, MultipartError};
use crate::pages::Refusal;
use fields::Fields;
use inbox::{Inbox, Part};
use spool::Spool;

pub use rejected::{Draft, Refill, Rejected, Typed};
pub use sealing::{Ready, SealFailure};
pub use seats::Seats;
pub(crate) use stack::wiped;

/// What every upload needs; made once at start.
#[derive(Clone)]
pub struct Desk {
    /// Where sealed tips go.
    pub queue: Queue,
    /// To whom they are sealed, unless their appeal says otherwise: every group.
    pub recipients: Arc<Recipients>,
    /// What they may answer, if this relay has appeals.
    pub appeals: Option<Arc<Appeals>>,
    /// Folder for spool files; they have no name in it.
    pub spool_folder: PathBuf,
    /// What one tip may take.
    pub limits: Limits,
    /// For those that come with files.
    pub seats: Arc<Seats>,
    /// Ways back for their senders.
    pub codes: Arc<Codes>,
    /// Where replies wait.
    pub mailboxes: Mailboxes,
}

impl Desk {
    /// To whom a tip is sealed that answers this appeal, or none.
    pub fn recipients_for(&self, appeal: Option<&str>) -> Arc<Recipients> {
        let answered = self.appeals.as_ref().zip(appeal);
        let own = answered.and_then(|(appeals, id)| appeals.recipients(id));
        Arc::clone(own.unwrap_or(&self.recipients))
    }

    /// Most bytes of a sealed tip of `files` that have `plain` bytes with its text, whatever it answers: an appeal's
    /// recipients are some of all, but their groups are named.
    pub fn sealed_len(&self, plain: u64, files: usize) -> u64 {
        let appeals = self.appeals.iter().flat_map(|appeals| appeals.iter());
        let own = appeals.filter_map(|appeal| appeal.recipients.as_deref());
        let bound = |to: &Recipients| envelope::sealed_len_bound(plain, files, to);
        own.map(bound).fold(bound(&self.recipients), u64::max)
    }
}

/// One upload on its way in.
pub struct Intake {
    parser: Option<multipart::Parser>,
    inbox: Inbox,
}

impl Intake {
    /// Prepares for a body of the given content type and length. With `text_only`, the first byte
    /// of a file ends the upload.
    ///
    /// # Errors
    /// [`MultipartError`] when the type is not `multipart/form-data` with a valid boundary.
    pub fn new(
        content_type: &str,
        declared: u64,
        desk: &Desk,
        text_only: bool,
    ) -> Result<Self, MultipartError> {
        Ok(Self {
            parser: Some(multipart::Parser::new(
                content_type,
                multipart::Limits::default(),
            )?),
            inbox: Inbox {
                fields: Fields::new(&desk.limits, desk.appeals.clone()),
                spool: Spool::new(desk.spool_folder.clone(), desk.limits.memory_bytes),
                part: Part::None,
                files: Vec::new(),
                inner: None,
                surplus_files: 0,
                problems: Vec::new(),
                max_files: desk.limits.files,
                text_only,
                unwanted: false,
                lost: false,
                allowance: allowance(declared),
            },
        })
    }

    /// Takes the next bytes of the body.
    ///
    /// # Errors
    /// [`Rejected`]; the upload is over then.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), Rejected> {
        let Self { parser, inbox } = self;
        let Some(parser) = parser else {
            return Ok(());
        };
        parser
            .feed(bytes, &mut |event| inbox.take(event))
            .map_err(|error| match error {
                FeedError::Multipart(error) => Rejected::Malformed(error),
                FeedError::Sink(error) => error,
            })
    }

    /// Takes the end of the body.
    ///
    /// # Errors
    /// [`Rejected`], for what is wrong without files; with files, [`Complete::seal`] looks into these first, so that
    /// their sender reads of all that is wrong at once, and sends them once more and not twice.
    pub fn end(mut self) -> Result<Complete, Rejected> {
        if let Some(parser) = self.parser.take() {
            parser.finish()?;
        }
        self.inbox.check()?;
        Ok(Complete(self.inbox))
    }

    /// Ends an upload that is too slow to wait for: what was typed, as far as it came, goes back.
    pub fn give_up(self) -> Rejected {
        let fields = self.inbox.fields;
        match fields.is_empty() {
            true => Rejected::Slow,
            false => Typed(fields).cut(),
        }
    }
}

/// An upload that came whole, and that its sender need not mend, unless it has files.
pub struct Complete(Inbox);

impl Complete {
    /// Whether sealing it takes long: files are scrubbed or read back, a code is opened.
    pub fn is_slow(&self) -> bool {
        let Inbox {
            files,
            inner,
            fields,
            ..
        } = &self.0;
        !files.is_empty() || inner.is_some() || fields.code().is_some()
    }

    /// Scrubs and seals. Nothing is durable yet. `supply`: what [`Codes::supply`](crate::codes::Codes::supply) gave,
    /// `None` to ask for it here; waits for a code where that is a place among those who wait.
    ///
    /// # Errors
    /// [`Rejected`]; nothing is kept then.
    pub fn seal(
        self,
        desk: &Desk,
        mut admission: Admission,
        supply: Option<Supply>,
    ) -> Result<Ready, Rejected> {
        let Self(mut inbox) = self;
        if let Some(inner) = inbox.inner.take() {
            return inner::seal(&inbox, &inner, desk, admission, supply);
        }
        let promised = inbox.allowance;
        let files = drawing::draw(&mut inbox, desk);
        let files = files.map_err(|_| inbox.refused(Refusal::Failed))?;
        if inbox.allowance > promised {
            let room = desk.sealed_len(inbox.allowance, files.len());
            let more = desk.queue.admit(room, Class::WithFiles);
            admission = more.map_err(|_| inbox.refused(Refusal::FilesFull))?;
        }
        let _seat = (!files.is_empty()).then(|| desk.seats.take());
        sealing::seal(inbox, files, desk, admission, supply)
    }
}

/// Most bytes that the clean files of an upload of `declared` bytes may have. Cleaning makes most
/// files smaller, but text grows when its encoding changes (UTF-16 by half at the most for all
/// but rare characters).
pub fn allowance(declared: u64) -> u64 {
    declared.saturating_add(declared / 2)
}
