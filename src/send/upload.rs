//! The body of `POST /tip`: a sealed tip that is read from its file while it is sent.

use std::fs::File;
use std::io::{self, Cursor, Read};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

use crate::SendError;

/// What stands between the parts of a form. What is sealed is random, and holds it by chance as rarely as a key
/// is guessed.
const BOUNDARY: &str = "bocca-send-7c1f0d52e8a94b36";

/// Bytes that are read at once.
const BLOCK: usize = 64 << 10;

/// How much of a body went out, for whoever tells of it.
#[derive(Clone, Default)]
pub(crate) struct Sent(Arc<Progress>);

#[derive(Default)]
struct Progress {
    bytes: AtomicU64,
    whole: AtomicBool,
}

impl Sent {
    pub(crate) fn bytes(&self) -> u64 {
        self.0.bytes.load(Ordering::Relaxed)
    }

    /// What `error` means for the tip: a relay takes none whose end it has not seen.
    pub(crate) fn certainty(&self, error: SendError) -> SendError {
        match self.0.whole.load(Ordering::Relaxed) {
            true => SendError::Uncertain(Box::new(error)),
            false => SendError::Unsent(Box::new(error)),
        }
    }
}

/// A form with a sealed tip and, where it answers one, an appeal.
pub(crate) struct Upload {
    content: Box<dyn Read + Send>,
    left: u64,
    sent: Sent,
}

impl Upload {
    /// `sealed` has `size` bytes, and is read from its beginning.
    pub(crate) fn new(appeal: Option<&str>, sealed: File, size: u64, sent: Sent) -> Self {
        let appeal = appeal.map(|id| {
            format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"appeal\"\r\n\r\n{id}\r\n"
            )
        });
        let head = format!(
            "{}--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"sealed\"; filename=\"sealed\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n",
            appeal.unwrap_or_default()
        );
        let tail = format!("\r\n--{BOUNDARY}--\r\n");
        let left = (head.len() + tail.len()) as u64 + size;
        let content = Cursor::new(head).chain(sealed.take(size));
        Self {
            content: Box::new(content.chain(Cursor::new(tail))),
            left,
            sent,
        }
    }

    pub(crate) fn content_type() -> String {
        format!("multipart/form-data; boundary={BOUNDARY}")
    }

    /// The next bytes; `None` at the end.
    fn block(&mut self) -> io::Result<Option<Bytes>> {
        let mut block = vec![0; BLOCK];
        let read = self.content.read(&mut block)?;
        if read == 0 {
            return match self.left {
                0 => Ok(None),
                _ => Err(io::ErrorKind::UnexpectedEof.into()),
            };
        }
        block.truncate(read);
        self.left = self.left.saturating_sub(read as u64);
        let sent = &self.sent.0;
        sent.bytes.fetch_add(read as u64, Ordering::Relaxed);
        sent.whole.store(self.left == 0, Ordering::Relaxed);
        Ok(Some(block.into()))
    }
}

impl Body for Upload {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        Poll::Ready(
            self.get_mut()
                .block()
                .map(|block| block.map(Frame::data))
                .transpose(),
        )
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Seek, Write};

    #[test]
    fn a_body_has_the_length_that_it_names() {
        let mut file = tempfile::tempfile().unwrap();
        let sealed: Vec<u8> = (0..200_000_u32).map(|n| n as u8).collect();
        file.write_all(&sealed).unwrap();
        file.rewind().unwrap();
        let sent = Sent::default();
        let mut upload = Upload::new(Some("blue-bag"), file, 200_000, sent.clone());
        let named = upload.size_hint().exact().unwrap();
        let mut body = Vec::new();
        let is_certain = || !sent.certainty(SendError::Cut).is_uncertain();
        while let Some(block) = upload.block().unwrap() {
            assert!(block.len() <= BLOCK);
            body.extend_from_slice(&block);
            assert_eq!(is_certain(), (body.len() as u64) < named);
        }
        assert_eq!((named, sent.bytes()), (body.len() as u64, named));
        assert!(upload.is_end_stream());
        assert!(body.windows(sealed.len()).any(|window| window == sealed));
    }

    #[test]
    fn a_file_that_was_cut_is_no_whole_body() {
        let mut upload = Upload::new(None, tempfile::tempfile().unwrap(), 5, Sent::default());
        let mut blocks = std::iter::from_fn(|| upload.block().transpose());
        let failed = blocks.find_map(Result::err).unwrap();
        assert_eq!(failed.kind(), io::ErrorKind::UnexpectedEof);
    }
}
