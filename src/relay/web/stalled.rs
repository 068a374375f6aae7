//! Ends a connection whose other side does not read: hyper has no timeout for writing.

use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{ready, Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{sleep, Instant, Sleep};

/// A stream on which a write that makes no progress for `patience` is an error.
pub(super) struct Stalled<S> {
    stream: S,
    patience: Duration,
    /// Runs while a write waits.
    timer: Option<Pin<Box<Sleep>>>,
}

impl<S> Stalled<S> {
    pub(super) fn new(stream: S, patience: Duration) -> Self {
        Self {
            stream,
            patience,
            timer: None,
        }
    }

    /// Passes a finished write on and starts or checks the timer of one that waits.
    fn watch<T>(
        &mut self,
        context: &mut Context<'_>,
        written: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.timer = None;
            return written;
        }
        let patience = self.patience;
        let timer = self.timer.get_or_insert_with(|| Box::pin(sleep(patience)));
        ready!(timer.as_mut().poll(context));
        timer.as_mut().reset(Instant::now() + patience);
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Stalled<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Stalled<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.watch(context, written)
    }

    // hyper then hands on a page where it is. It would copy it into a buffer that a connection keeps as long as it
    // waits for the next request.
    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, pieces);
        self.watch(context, written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(context);
        self.watch(context, flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let shut = Pin::new(&mut self.stream).poll_shutdown(context);
        self.watch(context, shut)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    // In real time, with a patience that a busy machine does not use up: pausing tokio's clock would
    // take a feature that compiles all of arti a second time.
    #[tokio::test]
    async fn a_reader_that_stops_ends_the_connection() {
        let (ours, _theirs) = tokio::io::duplex(16);
        let mut ours = Stalled::new(ours, Duration::from_millis(50));
        let error = ours.write_all(&[0; 64]).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        // As hyper writes: a head and a page together.
        let pieces = [IoSlice::new(&[0; 8]), IoSlice::new(&[0; 64])];
        let error = ours.write_vectored(&pieces).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    }

    #[tokio::test]
    async fn a_slow_reader_does_not() {
        let (ours, mut theirs) = tokio::io::duplex(16);
        let mut ours = Stalled::new(ours, Duration::from_secs(5));
        let reader = tokio::spawn(async move {
            let mut byte = [0; 1];
            for _ in 0..64 {
                sleep(Duration::from_millis(100)).await;
                theirs.read_exact(&mut byte).await.unwrap();
            }
            theirs
        });
        let start = Instant::now();
        ours.write_all(&[0; 64]).await.unwrap();
        ours.flush().await.unwrap();
        reader.await.unwrap();
        assert!(
            start.elapsed() > Duration::from_secs(5),
            "longer than the patience for one write"
        );
    }
}
