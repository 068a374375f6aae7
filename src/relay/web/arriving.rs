//! A body on its way in, held to a minimum rate; and what becomes of one that is not wanted.

use std::time::Duration;

use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};
use tokio::sync::mpsc;
use tokio::time::{timeout, Instant};

use crate::config::Limits;

/// What is read and thrown away of a refused upload, so that the browser gets to see the page
/// instead of a broken connection: at most this much and this long.
const DRAIN_BYTES: u64 = 64 << 20;
const DRAIN_TIME: Duration = Duration::from_secs(60);

/// What comes of a body next.
pub(super) enum Next {
    /// Bytes, never none.
    Piece(Bytes),
    /// It is whole.
    End,
    /// It is too slow, or silent for too long: nobody waits for the rest.
    Slow,
}

/// Why the body did not arrive whole, where it was not too slow.
pub(super) enum Broken {
    /// The visitor is gone, or sent something that is not HTTP.
    Gone,
    /// It did, but the thread that took it panicked.
    Intake,
}

/// A body that must keep coming.
pub(super) struct Arriving<'a> {
    body: Incoming,
    limits: &'a Limits,
    start: Instant,
    came: u64,
}

impl<'a> Arriving<'a> {
    pub(super) fn new(body: Incoming, limits: &'a Limits) -> Self {
        Self {
            body,
            limits,
            start: Instant::now(),
            came: 0,
        }
    }

    /// Waits for what comes next.
    pub(super) async fn next(&mut self) -> Result<Next, Broken> {
        let idle = Duration::from_secs(self.limits.idle_seconds);
        let grace = Duration::from_secs(self.limits.grace_seconds);
        loop {
            let data = match timeout(idle, self.body.frame()).await {
                Err(_) => return Ok(Next::Slow),
                Ok(None) => return Ok(Next::End),
                Ok(Some(Err(_))) => return Err(Broken::Gone),
                Ok(Some(Ok(frame))) => frame.into_data().unwrap_or_default(),
            };
            self.came += data.len() as u64;
            let late = self.start.elapsed().saturating_sub(grace);
            if self.came < late.as_secs() * self.limits.minimum_rate {
                return Ok(Next::Slow);
            }
            if !data.is_empty() {
                return Ok(Next::Piece(data));
            }
        }
    }

    /// Passes the body on, and an empty piece at its end; none where it is too slow. An intake that has stopped
    /// listening has its answer ready: the rest is left to [`drain`].
    pub(super) async fn forward(&mut self, pieces: mpsc::Sender<Bytes>) -> Result<(), Broken> {
        loop {
            let (piece, is_last) = match self.next().await? {
                Next::Piece(piece) => (piece, false),
                Next::End => (Bytes::new(), true),
                Next::Slow => return Ok(()),
            };
            if pieces.send(piece).await.is_err() || is_last {
                return Ok(());
            }
        }
    }

    /// Throws away what is left.
    pub(super) fn drain(self) {
        drain(self.body);
    }
}

/// Reads on in the background, so that the browser gets to see the page instead of a broken connection.
pub(super) fn drain(mut body: Incoming) {
    if body.is_end_stream() {
        return;
    }
    tokio::spawn(timeout(DRAIN_TIME, async move {
        let mut left = DRAIN_BYTES;
        while let Some(Ok(frame)) = body.frame().await {
            let length = frame.data_ref().map_or(0, Bytes::len) as u64;
            match left.checked_sub(length) {
                Some(rest) => left = rest,
                None => return,
            }
        }
    }));
}
