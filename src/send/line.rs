//! The way to the relay, and what is asked on it.

use std::future::Future;
use std::time::Duration;

use http_body_util::{BodyExt, Empty, Limited};
use hyper::body::{Body, Bytes};
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, HOST};
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use visit::{Circuits, DataStream, VisitError, Visitor};

use crate::receipt::{self, Receipt};
use crate::sealed::Sealed;
use crate::upload::{Sent, Upload};
use crate::{SendError, Voice};

/// Longest page that is read, in bytes: all keys that a relay may have take a quarter of it.
const LONGEST_PAGE: usize = 1 << 20;

/// How often a stream is asked for, and the pause between.
const TRIES: usize = 4;
const PAUSE: Duration = Duration::from_secs(5);

/// How often whoever waits is told.
const TOLD: Duration = Duration::from_secs(15);

/// How long nothing may move on a connection.
pub(crate) const STUCK: Duration = Duration::from_secs(180);

/// How long it may take to get into the Tor network, through slow bridges as well.
pub(crate) const ENTERED: Duration = Duration::from_secs(600);

/// A relay, reached through one set of circuits.
pub(crate) struct Line<'a> {
    pub(crate) visitor: &'a Visitor,
    pub(crate) host: &'a str,
    pub(crate) circuits: Circuits,
    pub(crate) voice: &'a dyn Voice,
    /// How much of the tip went out.
    pub(crate) sent: Sent,
}

/// A page, and how it came.
struct Answer {
    status: StatusCode,
    page: String,
}

impl Line<'_> {
    /// Fetches the page of keys.
    ///
    /// # Errors
    /// [`SendError`].
    pub(crate) async fn keys(&self) -> Result<String, SendError> {
        let request = Request::get("/keys").header(HOST, self.host);
        let asked = self.ask(request.body(Empty::<Bytes>::new())?);
        let words = || (0, "asking the relay for its keys".to_owned());
        self.voice.note(&words().1);
        let answer = patiently(asked, STUCK, self.voice, words).await;
        let answer = answer.map_err(|error| self.sent.certainty(error))?;
        match answer.status {
            StatusCode::OK => Ok(answer.page),
            status => Err(refused(status, &answer.page)),
        }
    }

    /// Sends a sealed tip, and reads the receipt page.
    ///
    /// # Errors
    /// [`SendError`]; [`SendError::Uncertain`] once all of the tip went out and no page came back.
    pub(crate) async fn deliver(
        &self,
        sealed: Sealed,
        appeal: Option<&str>,
    ) -> Result<Receipt, SendError> {
        let (size, sent) = (sealed.size, &self.sent);
        let words = || {
            let done = (sent.bytes() * 100).checked_div(size).unwrap_or_default();
            (
                sent.bytes(),
                format!("sending {} KiB: {} %", size >> 10, done.min(100)),
            )
        };
        self.voice.note(&words().1);
        let request = Request::post("/tip")
            .header(HOST, self.host)
            .header(CONTENT_TYPE, Upload::content_type())
            .body(Upload::new(appeal, sealed.file, size, sent.clone()))?;
        let answer = patiently(self.ask(request), STUCK, self.voice, words).await;
        let answer = answer.map_err(|error| sent.certainty(error))?;
        match answer.status {
            StatusCode::OK => Receipt::read(&answer.page)
                .ok_or_else(|| sent.certainty(SendError::NoReceipt(receipt::words(&answer.page)))),
            status => Err(refused(status, &answer.page)),
        }
    }

    /// Asks once, on a stream of its own. Not bounded in time: see [`patiently`].
    async fn ask<B>(&self, request: Request<B>) -> Result<Answer, SendError>
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let stream = self.connect().await?;
        let (mut relay, connection) = http1::handshake(TokioIo::new(stream)).await?;
        // It ends with the stream.
        let connection = tokio::spawn(connection);
        let answer = relay.send_request(request).await?;
        let status = answer.status();
        let body = Limited::new(answer.into_body(), LONGEST_PAGE)
            .collect()
            .await;
        let body = body.map_err(|_| SendError::Cut)?.to_bytes();
        connection.abort();
        let page = String::from_utf8_lossy(&body).into_owned();
        Ok(Answer { status, page })
    }

    /// Opens a stream. A service whose circuits were lost is found at a later try.
    async fn connect(&self) -> Result<DataStream, VisitError> {
        let mut tries = 1..TRIES;
        loop {
            let error = match self.visitor.connect(self.host, self.circuits).await {
                Ok(stream) => return Ok(stream),
                Err(error) => error,
            };
            if tries.next().is_none() {
                return Err(error);
            }
            self.voice.note(&format!("{error}; trying again"));
            tokio::time::sleep(PAUSE).await;
        }
    }
}

fn refused(status: StatusCode, page: &str) -> SendError {
    SendError::Refused {
        status: status.as_u16(),
        said: receipt::words(page),
    }
}

/// Waits, and says every 15 s what for: `progress` gives a number that grows while something moves, and words. Gives
/// up once the number has stood still for `bound`.
///
/// # Errors
/// [`SendError::Stuck`], or what `work` fails with.
pub(crate) async fn patiently<T, E: Into<SendError>>(
    work: impl Future<Output = Result<T, E>>,
    bound: Duration,
    voice: &dyn Voice,
    progress: impl Fn() -> (u64, String),
) -> Result<T, SendError> {
    let mut work = std::pin::pin!(work);
    let mut patience = Patience::new(bound, progress().0);
    loop {
        tokio::select! {
            done = &mut work => return done.map_err(Into::into),
            () = tokio::time::sleep(TOLD) => {
                let (moved, words) = progress();
                if patience.is_over(moved) {
                    return Err(SendError::Stuck(words, bound.as_secs()));
                }
                voice.note(&format!("{words} …"));
            }
        }
    }
}

/// How long nothing has moved, looked at every [`TOLD`].
struct Patience {
    bound: Duration,
    moved: u64,
    still: Duration,
}

impl Patience {
    fn new(bound: Duration, moved: u64) -> Self {
        Self {
            bound,
            moved,
            still: Duration::ZERO,
        }
    }

    fn is_over(&mut self, moved: u64) -> bool {
        self.still = match moved == self.moved {
            true => self.still + TOLD,
            false => Duration::ZERO,
        };
        self.moved = moved;
        self.still >= self.bound
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_moves_is_waited_for_and_what_stands_still_is_not() {
        let mut patience = Patience::new(STUCK, 0);
        let looks = (1..).find(|_| patience.is_over(0));
        assert_eq!(looks, Some(12));
        let mut patience = Patience::new(STUCK, 0);
        assert!((0..1000).all(|moved| !patience.is_over(moved / 2)));
    }
}
