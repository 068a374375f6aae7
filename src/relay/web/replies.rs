//! `POST /replies`: from a code to the page with what waits for it.
//!
//! Every answer takes the same steps, whatever was typed: a code is opened, its mailbox is read. What is no
//! code gives way to a random one, so that neither the time nor the length of an answer tells what came of
//! it.

mod asked;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::time::Duration;

use envelope::{Code, Digest, OpenMailbox, Reply};
use hyper::body::Incoming;
use hyper::Request;
use queue::{Mailboxes, QueueError};
use tokio::time::{sleep_until, Instant};
use zeroize::Zeroizing;

use super::arriving::{Arriving, Next};
use super::response::{self, Response};
use super::{content_type, Shop};
use crate::codes::Codes;
use crate::config::Limits;
use crate::intake;
use crate::languages::Locale;
use crate::pages::{self, Found, LocalSite, Page, Refusal, Waiting};
use asked::{Asked, Delete};

/// Largest body, in bytes: a code, the names of all replies in a mailbox, and what a browser puts around.
const MAX_BODY: usize = 8 << 10;

/// Answers leave at whole multiples of this after their request came: to open replies takes some
/// milliseconds, which would tell a code with many from a code with none.
const BEAT: Duration = Duration::from_millis(250);

/// Receives a code and answers with what waits for it.
pub(super) async fn receive(
    request: Request<Incoming>,
    locale: Locale,
    shop: &Arc<Shop>,
) -> Response {
    let site = shop.answering(locale);
    let refuse = |refusal| response::closing(pages::code_refused(site, refusal));
    let asked = match read(request, &shop.desk.limits).await {
        Ok(asked) => asked,
        Err(refusal) => return refuse(refusal),
    };
    let came = Instant::now();
    let work = {
        let shop = Arc::clone(shop);
        let page = move || {
            let desk = &shop.desk;
            page_for(&asked, shop.answering(locale), &desk.codes, &desk.mailboxes)
        };
        move || intake::wiped(page)
    };
    let page = tokio::task::spawn_blocking(work).await;
    sleep_until(came + next_beat(came.elapsed())).await;
    match page {
        Ok(page) => response::closing(page),
        // The thread panicked.
        Err(_) => refuse(Refusal::Failed),
    }
}

/// Reads the form, within its bound.
async fn read(request: Request<Incoming>, limits: &Limits) -> Result<Asked, Refusal<'static>> {
    let media_type = content_type(&request).to_owned();
    let mut body = Arriving::new(request.into_body(), limits);
    let mut form = Zeroizing::new(Vec::with_capacity(MAX_BODY));
    loop {
        let next = body.next().await;
        let piece = match next.map_err(|_| Refusal::BadRequest("it stopped before its end"))? {
            Next::Piece(piece) => piece,
            Next::End => break,
            Next::Slow => return Err(Refusal::Timeout),
        };
        if form.len() + piece.len() > MAX_BODY {
            body.drain();
            return Err(Refusal::CodeTooLong);
        }
        form.extend_from_slice(&piece);
    }
    let asked = Asked::parse(&media_type, &form);
    asked.ok_or(Refusal::BadRequest("it is not the form for a code"))
}

/// The end of the beat in which an answer is ready.
fn next_beat(ready: Duration) -> Duration {
    let beats = ready.as_millis() / BEAT.as_millis() + 1;
    BEAT.saturating_mul(u32::try_from(beats).unwrap_or(u32::MAX))
}

/// Does what was asked for. Blocks.
fn page_for(asked: &Asked, site: LocalSite<'_>, codes: &Codes, mailboxes: &Mailboxes) -> Page {
    let (code, error) = match Code::parse(&asked.code) {
        Ok(code) => (code, None),
        Err(error) => (Code::random(), Some(error)),
    };
    let Ok(mailbox) = codes.look(&code) else {
        return pages::code_refused(site, Refusal::CodesBusy);
    };
    let Ok(replies) = open_all(&mailbox, mailboxes) else {
        return pages::code_refused(site, Refusal::Failed);
    };
    let typed = asked.typed();
    if let Some(error) = error {
        return pages::found(site, &Found::NoCode { typed, error });
    }
    let all: Vec<Digest> = replies.iter().map(|(digest, _)| *digest).collect();
    let chosen = asked.chosen(&all);
    let code = &code;
    let found = match asked.delete {
        Delete::Yes => match mailboxes.remove(&mailbox.mailbox.id, &chosen) {
            Ok(replies) => Found::Deleted { code, replies },
            Err(_) => return pages::code_refused(site, Refusal::Failed),
        },
        Delete::Ask if !chosen.is_empty() => Found::Asking {
            code,
            shown: &asked::names(&chosen),
            replies: chosen.len(),
        },
        _ if replies.is_empty() => Found::Nothing { typed },
        Delete::Ask | Delete::No => Found::Waiting(Waiting {
            code,
            texts: replies
                .iter()
                .map(|(_, reply)| reply.text.as_str())
                .collect(),
            sheet: asked.sheet,
            shown: &asked::names(&all),
            appeal: appeal(&replies),
        }),
    };
    pages::found(site, &found)
}

/// The appeal that replies are about, if all that name one name the same.
fn appeal(replies: &[(Digest, Reply)]) -> Option<&str> {
    let mut named = replies
        .iter()
        .filter_map(|(_, reply)| reply.appeal.as_deref());
    let first = named.next()?;
    named.all(|other| other == first).then_some(first)
}

/// The replies in a mailbox that its code opens, each with the digest of its block, in the order of the
/// digests. What does not open was not left for this code, and is of no use to anybody.
fn open_all(
    mailbox: &OpenMailbox,
    mailboxes: &Mailboxes,
) -> Result<Vec<(Digest, Reply)>, QueueError> {
    let blocks = mailboxes.replies(&mailbox.mailbox.id)?;
    let open = |block: &envelope::ReplyBlock| {
        let reply = block.open(&mailbox.identities).ok()?;
        Some((Digest::of(block.as_bytes()), reply))
    };
    Ok(blocks.iter().filter_map(open).collect())
}
