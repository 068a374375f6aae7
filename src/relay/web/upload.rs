//! `POST /tip`: admission, the body's way to the intake, and the page that answers it.

use std::future::Future;
use std::sync::Arc;

use bytes::Bytes;
use envelope::TipId;
use hyper::body::{Body, Incoming};
use hyper::header::CONTENT_LENGTH;
use hyper::Request;
use queue::{Admission, Class, QueueError};
use tokio::sync::{mpsc, oneshot, OwnedSemaphorePermit};
use tokio::time::timeout;

use super::arriving::{drain, Arriving, Broken, Next};
use super::response::{self, Response};
use super::{content_type, Shop};
use crate::codes::Supply;
use crate::intake::{self, Complete, Desk, Intake, Ready, Rejected, SealFailure, Typed};
use crate::languages::Locale;
use crate::pages::{self, Answer, Form, LocalSite, Page, Refusal, Sent};

/// Pieces of a body that wait for the intake's thread; a piece is at most hyper's read buffer.
const WAITING_PIECES: usize = 2;

/// Largest body that can be a tip without files: a full message, a few answers, the form's own
/// lines. It may still use the part of the queue that is kept for text.
const TEXT_BODY: u64 = 512 << 10;

/// An upload that may come in.
struct Admitted {
    intake: Intake,
    admission: Admission,
    permit: OwnedSemaphorePermit,
    /// The tip is short enough to be sealed at once.
    quick: bool,
}

/// Receives a tip and answers it. The tip is durable when this says so.
pub(super) async fn receive(
    request: Request<Incoming>,
    locale: Locale,
    shop: &Arc<Shop>,
) -> Response {
    let site = shop.answering(locale);
    let admitted = match admit(&request, site, shop) {
        Ok(admitted) => admitted,
        Err(page) => {
            // Answered at once, while what is still coming is thrown away in the background.
            drain(request.into_body());
            return response::closing(page);
        }
    };
    let Admitted {
        intake,
        admission,
        permit,
        quick,
    } = admitted;
    let desk = &shop.desk;
    let mut body = Arriving::new(request.into_body(), &desk.limits);
    let sealed = match quick {
        true => seal_quickly(&mut body, intake, admission, desk).await,
        false => seal_streaming(&mut body, intake, admission, desk).await,
    };
    body.drain();
    let page = match sealed {
        Ok(Ok(submitted)) => page_of(site, submitted.settled(desk).await),
        Ok(Err(rejected)) => page_of(site, Err(rejected)),
        Err(Broken::Gone) => pages::refusal(site, Refusal::BadRequest("it stopped before its end")),
        // The intake's thread panicked; its tip was not acknowledged.
        Err(Broken::Intake) => pages::refusal(site, Refusal::Failed),
    };
    drop(permit);
    response::closing(page)
}

/// A short text is taken here: waking another thread would cost more than sealing it. Files are
/// scrubbed, and codes opened and waited for, on a thread of their own all the same.
async fn seal_quickly(
    body: &mut Arriving<'_>,
    mut intake: Intake,
    admission: Admission,
    desk: &Desk,
) -> Result<Result<Submitted, Rejected>, Broken> {
    let mut pieces = Vec::new();
    let is_whole = loop {
        match body.next().await? {
            Next::Piece(piece) => pieces.push(piece),
            Next::End => break true,
            Next::Slow => break false,
        }
    };
    let fed = intake::wiped(|| {
        if let Err(rejected) = pieces.iter().try_for_each(|piece| intake.feed(piece)) {
            return Fed::Sealed(Err(rejected));
        }
        drop(pieces);
        if !is_whole {
            return Fed::Sealed(Err(intake.give_up()));
        }
        let complete = match intake.end() {
            Ok(complete) => complete,
            Err(rejected) => return Fed::Sealed(Err(rejected)),
        };
        // Whoever brings a code needs no fresh one, and files take longer than the next one.
        match (!complete.is_slow()).then(|| desk.codes.supply()) {
            slow @ (None | Some(Supply::Later(_))) => {
                Fed::Slow(Box::new(complete), admission, slow)
            }
            supply => Fed::Sealed(submit(complete, admission, desk, supply)),
        }
    });
    match fed {
        Fed::Sealed(sealed) => Ok(sealed),
        Fed::Slow(complete, admission, supply) => {
            let desk = desk.clone();
            aside(move || submit(*complete, admission, &desk, supply)).await
        }
    }
}

/// What came of a short upload.
enum Fed {
    Sealed(Result<Submitted, Rejected>),
    Slow(Box<Complete>, Admission, Option<Supply>),
}

/// A long upload goes to a thread of its own, piece by piece.
async fn seal_streaming(
    body: &mut Arriving<'_>,
    mut intake: Intake,
    admission: Admission,
    desk: &Desk,
) -> Result<Result<Submitted, Rejected>, Broken> {
    let (pieces, mut arriving) = mpsc::channel::<Bytes>(WAITING_PIECES);
    let desk = desk.clone();
    let sealed = aside(move || {
        while let Some(piece) = arriving.blocking_recv() {
            // The end is said, not implied: a sender that is dropped early has stopped waiting for it.
            if piece.is_empty() {
                return submit(intake.end()?, admission, &desk, None);
            }
            intake.feed(&piece)?;
        }
        Err(intake.give_up())
    });
    let (arrived, sealed) = tokio::join!(body.forward(pieces), sealed);
    arrived.and(sealed)
}

/// Runs what blocks on a thread of its own, and wipes what it leaves on the stack.
fn aside<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> impl Future<Output = Result<T, Broken>> {
    let work = tokio::task::spawn_blocking(|| intake::wiped(work));
    async { work.await.map_err(|_| Broken::Intake) }
}

/// Seals a tip whose body is whole and hands it to the queue.
fn submit(
    complete: Complete,
    admission: Admission,
    desk: &Desk,
    supply: Option<Supply>,
) -> Result<Submitted, Rejected> {
    let Ready {
        sealed,
        sent,
        typed,
    } = complete.seal(desk, admission, supply)?;
    let (answer, answered) = oneshot::channel();
    // Whoever does not wait any more has a tip that is in the queue all the same.
    let answer = move |result| drop(answer.send(result));
    desk.queue.submit(sealed, answer);
    Ok(Submitted {
        answered,
        sent,
        typed,
    })
}

/// A tip that the queue is making durable.
struct Submitted {
    answered: oneshot::Receiver<Result<TipId, QueueError>>,
    sent: Sent,
    typed: Option<Typed>,
}

impl Submitted {
    /// Waits until the tip is durable.
    async fn settled(self, desk: &Desk) -> Result<Sent, Rejected> {
        let result = match timeout(queue::PATIENCE, self.answered).await {
            Ok(Ok(result)) => result,
            Ok(Err(_)) | Err(_) => Err(desk.queue.unanswered()),
        };
        let Err(error) = result else {
            return Ok(self.sent);
        };
        let failure = SealFailure::from(error);
        Err(match self.typed {
            Some(typed) => typed.refused(failure.refusal()),
            None => Rejected::Seal(failure),
        })
    }
}

/// Checks everything that can be checked before the body is read, and reserves what it may take.
fn admit(request: &Request<Incoming>, site: LocalSite<'_>, shop: &Shop) -> Result<Admitted, Page> {
    let refuse = |refusal| pages::refusal(site, refusal);
    let limit = shop.desk.limits.tip_bytes;
    let declared = declared_length(request).ok_or_else(|| refuse(Refusal::LengthRequired))?;
    if declared > limit {
        return Err(refuse(Refusal::TooLarge { limit }));
    }
    let permit = Arc::clone(&shop.uploads)
        .try_acquire_owned()
        .map_err(|_| refuse(Refusal::Busy))?;
    let sealed = |files| shop.desk.sealed_len(intake::allowance(declared), files);
    let room = sealed(shop.desk.limits.files);
    let (admission, text_only) = reserve(&shop.desk, declared, room).map_err(refuse)?;
    let intake = Intake::new(content_type(request), declared, &shop.desk, text_only)
        .map_err(|error| pages::refusal(site, Refusal::BadRequest(&error.to_string())))?;
    Ok(Admitted {
        intake,
        admission,
        permit,
        quick: shop.desk.queue.is_quick(sealed(0)),
    })
}

/// `Content-Length`, which every browser sends with a form. hyper has refused two that differ.
fn declared_length(request: &Request<Incoming>) -> Option<u64> {
    let header = request.headers().get(CONTENT_LENGTH)?.to_str().ok()?;
    let length: u64 = header.parse().ok()?;
    (request.body().size_hint().exact() == Some(length)).then_some(length)
}

/// Reserves room for what may come, before any of it is read.
fn reserve(desk: &Desk, declared: u64, room: u64) -> Result<(Admission, bool), Refusal<'static>> {
    match desk.queue.admit(room, Class::WithFiles) {
        Ok(admission) => Ok((admission, false)),
        Err(queue::Refusal::FilesRefused) if declared <= TEXT_BODY => desk
            .queue
            .admit(room, Class::TextOnly)
            .map(|admission| (admission, true))
            .map_err(|_| Refusal::Full),
        Err(queue::Refusal::FilesRefused) => Err(Refusal::FilesFull),
        Err(_) => Err(Refusal::Full),
    }
}

fn page_of(site: LocalSite<'_>, result: Result<Sent, Rejected>) -> Page {
    let refusal = match result {
        Ok(sent) => return pages::receipt(site, &sent),
        Err(Rejected::Refill(refill)) => {
            let draft = &refill.draft;
            let answers = draft.answers.iter();
            return pages::form(
                site,
                &Form {
                    message: &draft.message,
                    appeal: &draft.appeal,
                    answers: answers
                        .map(|(question, text)| Answer { question, text })
                        .collect(),
                    code: &draft.code,
                    as_is: draft.as_is,
                    as_pictures: draft.as_pictures,
                    is_cut: draft.is_cut,
                    refusal: refill.refusal,
                    problems: refill.problems,
                    refused_files: refill.refused_files,
                },
            );
        }
        Err(Rejected::CodesBusy) => Refusal::CodesBusy,
        Err(Rejected::Seal(failure)) => failure.refusal(),
        Err(Rejected::Spool(_)) => Refusal::Failed,
        Err(Rejected::Slow) => Refusal::Timeout,
        Err(error @ (Rejected::Malformed(_) | Rejected::Field | Rejected::Unfit(_))) => {
            return pages::refusal(site, Refusal::BadRequest(&error.to_string()));
        }
    };
    pages::refusal(site, refusal)
}
