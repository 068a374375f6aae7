//! One circuit: which of its streams are accepted, and when it ends.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{ready, Context, Poll, Waker};
use std::time::Duration;

use futures::{Stream as Requests, StreamExt};
use tokio::io::{self, AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::{mpsc, OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout, Instant, Sleep};
use tor_cell::relaycell::msg::{Connected, End, EndReason};
use tor_hsservice::StreamRequest;
use tor_proto::client::stream::DataStream;
use tor_proto::stream::IncomingStreamRequest;

use crate::breath::{Breath, Ear, NAP};
use crate::crowd::{Busy, Seat};
use crate::Stream;

/// The one port that the service answers on, as browsers ask for it with `http://`.
const PORT: u16 = 80;

/// Streams open at once on one circuit. A browser opens up to 6; arti's own limit would tear the whole
/// circuit down, and every good stream with it, so it is left out of reach.
const STREAMS: usize = 32;

/// Streams refused in a row before a circuit is shut: nobody who means well asks so often in vain. A
/// browser asks in vain once a page, for a picture by https, which some make of http on onion pages.
const REFUSALS: usize = 256;

/// Time without an open stream after which a circuit ends. A browser that comes back makes a new one.
const IDLE: Duration = Duration::from_secs(120);

/// Accepts the streams of one circuit until it ends, asks for too much, or is idle for too long or while
/// another needs its seat.
pub(crate) async fn serve(
    mut requests: impl Requests<Item = StreamRequest> + Unpin,
    seat: &Arc<Seat>,
    streams: mpsc::Sender<Box<dyn Stream>>,
) {
    let room = Arc::new(Semaphore::new(STREAMS));
    let mut refusals = 0;
    loop {
        let next = tokio::select! {
            next = timeout(IDLE, requests.next()) => next,
            _ = seat.told_to_leave() => return,
        };
        let request = match next {
            Ok(Some(request)) => request,
            Ok(None) => return,
            Err(_) if room.available_permits() == STREAMS => return,
            Err(_) => continue,
        };
        match Arc::clone(&room).try_acquire_owned() {
            Ok(permit) if is_wanted(&request) => {
                refusals = 0;
                let held = (permit, seat.busy());
                tokio::spawn(accept(request, held, streams.clone()));
            }
            _ if refusals == REFUSALS => {
                let _ = request.shutdown_circuit();
                return;
            }
            _ => {
                refusals += 1;
                // The reason that C tor gives, too.
                let _ = request.reject(End::new_with_reason(EndReason::DONE)).await;
            }
        }
    }
}

fn is_wanted(request: &StreamRequest) -> bool {
    matches!(request.request(), IncomingStreamRequest::Begin(begin) if begin.port() == PORT)
}

async fn accept(
    request: StreamRequest,
    place: (OwnedSemaphorePermit, Busy),
    streams: mpsc::Sender<Box<dyn Stream>>,
) {
    if let Ok(stream) = request.accept(Connected::new_empty()).await {
        let held = Held {
            stream,
            ended: None,
            breath: Breath::new(Instant::now()),
            ear: Arc::new(Ear::default()),
            pause: None,
            _place: place,
        };
        let _ = streams.send(Box::new(held)).await;
    }
}

/// A stream that counts as open on its circuit until it is dropped.
struct Held {
    stream: DataStream,
    /// How the stream ended, if that was found out behind bytes that had to go on first.
    ended: Option<io::Result<()>>,
    breath: Breath,
    ear: Arc<Ear>,
    pause: Option<Pause>,
    _place: (OwnedSemaphorePermit, Busy),
}

/// A reader that holds its breath.
struct Pause {
    nap: Pin<Box<Sleep>>,
    end: Instant,
}

impl Held {
    /// How many cells may be read now: one after each nap of a pause.
    fn cells(&mut self, cx: &mut Context<'_>) -> Poll<usize> {
        self.ear.listen_for(cx.waker());
        let Some(pause) = &mut self.pause else {
            return Poll::Ready(usize::MAX);
        };
        if self.ear.heard_all() {
            self.breath = Breath::new(Instant::now());
            self.pause = None;
            return Poll::Ready(usize::MAX);
        }
        ready!(pause.nap.as_mut().poll(cx));
        let now = Instant::now();
        if now < pause.end {
            pause.nap.as_mut().reset(pause.end.min(now + NAP));
            return Poll::Ready(1);
        }
        self.pause = None;
        Poll::Ready(usize::MAX)
    }

    /// Counts what was read, and stops when it is time for that.
    fn took(&mut self, bytes: u64) {
        let now = Instant::now();
        let due = self.breath.take(bytes, now);
        if let (None, Some(pause)) = (&self.pause, due) {
            self.ear.forget();
            let (end, nap) = (now + pause, Box::pin(sleep(pause.min(NAP))));
            self.pause = Some(Pause { nap, end });
        }
    }
}

impl AsyncRead for Held {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let held = self.get_mut();
        // arti gives one cell at a time, under 500 bytes, and each piece of a body is worth a wake-up to
        // whoever works on it: whatever has arrived goes on together.
        if let Some(ended) = held.ended.take() {
            return Poll::Ready(ended);
        }
        let most = ready!(held.cells(cx));
        let waker = Waker::from(Arc::clone(&held.ear));
        let mut listening = Context::from_waker(&waker);
        let before = buffer.filled().len();
        let mut read = Poll::Ready(Ok(()));
        let mut emptied = false;
        let mut cells = 0;
        while buffer.remaining() > 0 && !emptied && cells < most {
            let filled = buffer.filled().len();
            read = Pin::new(&mut held.stream).poll_read(&mut listening, buffer);
            emptied = buffer.filled().len() == filled;
            cells += 1;
        }
        let bytes = buffer.filled().len() - before;
        held.took(bytes as u64);
        if bytes == 0 {
            return read;
        }
        // arti tells an end once, and calls it an error when it is asked again.
        if let (true, Poll::Ready(ended)) = (emptied, read) {
            held.ended = Some(ended);
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Held {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
