//! Forms as browsers send them: multipart/form-data (RFC 7578, RFC 2046), strict and streaming.
//!
//! Bytes are pushed in as they arrive and come out as [`Event`]s; how they were cut makes no difference
//! but to how a part's data is cut. Data is borrowed from the input. What the parser holds is bounded by
//! [`Limits`] whatever is sent: one block of part headers, and of a boundary that may have begun only
//! how far it has matched.
//!
//! One form has one reading: nothing before the first boundary or after the last, CRLF line ends, no
//! folded headers, no transfer encodings. The file name that a sender's browser adds is looked at only
//! to know that it is there, and wiped with the headers.
//!
//! Stands alone (`std` and `memchr`), so that the fuzz target includes this very file; hence the paths.

#[path = "multipart/boundary.rs"]
mod boundary;
#[path = "multipart/error.rs"]
mod error;
#[path = "multipart/head.rs"]
mod head;
#[path = "multipart/limits.rs"]
mod limits;
#[cfg(test)]
#[path = "multipart/tests.rs"]
mod tests;

use std::fmt;
use std::hint::black_box;

use boundary::{Delimiter, Scan};
pub use error::{FeedError, MultipartError};
pub use limits::Limits;

/// A piece of a form, in the order it arrives: each part is `Part`, any number of `Data`, `PartEnd`; the
/// form ends with `End`.
#[derive(Debug, PartialEq, Eq)]
pub enum Event<'a> {
    /// A part begins.
    Part(PartHead),
    /// Bytes of the part's content; never empty.
    Data(&'a [u8]),
    /// The part is complete.
    PartEnd,
    /// The form is complete.
    End,
}

/// What is known of a part before its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartHead {
    /// The field's name: 1 to [`Limits::name_bytes`] of `a-z`, `0-9`, `_`, `-`.
    pub name: String,
    /// The part came from a file field: with a file, or empty when none was chosen.
    pub has_filename: bool,
}

/// Reads one form. After an error it gives the same error for ever.
pub struct Parser {
    limits: Limits,
    delimiter: Delimiter,
    parts: usize,
    /// The part's headers so far, with the CRLF before them. Never grows beyond its first capacity, so
    /// that wiping it leaves no copy.
    head: Vec<u8>,
    state: State,
}

#[derive(Clone, Copy)]
enum State {
    /// Before and within the first boundary; so much of the delimiter has matched.
    Start(usize),
    /// Behind a boundary; the first of two bytes, if it came.
    Behind(Option<u8>),
    Head,
    /// In a part's content, at its very start or not; so much of a delimiter may have begun.
    Body {
        at_start: bool,
        matched: usize,
    },
    /// Behind the last boundary; so much of a final CRLF came.
    Epilogue(usize),
    Failed(MultipartError),
}

impl fmt::Debug for Parser {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Parser").finish_non_exhaustive()
    }
}

impl Drop for Parser {
    fn drop(&mut self) {
        self.wipe_head();
    }
}

const CRLF: &[u8] = b"\r\n";
const EMPTY_LINE: &[u8] = b"\r\n\r\n";

impl Parser {
    /// Prepares to read a form with the request's Content-Type.
    ///
    /// # Errors
    /// [`MultipartError::NotFormData`], [`MultipartError::BadBoundary`].
    pub fn new(content_type: &str, limits: Limits) -> Result<Parser, MultipartError> {
        let delimiter = Delimiter::new(boundary::of(content_type)?);
        let head = Vec::with_capacity(CRLF.len() + limits.head_bytes + EMPTY_LINE.len());
        Ok(Parser {
            limits,
            delimiter,
            parts: 0,
            head,
            // The first boundary has no line before it.
            state: State::Start(CRLF.len()),
        })
    }

    /// Reads the next bytes of the form and passes on what they hold.
    ///
    /// # Errors
    /// What is wrong with the form, or the sink's own error; both end the form.
    pub fn feed<E>(
        &mut self,
        input: &[u8],
        sink: &mut dyn FnMut(Event<'_>) -> Result<(), E>,
    ) -> Result<(), FeedError<E>> {
        let mut rest = input;
        while !rest.is_empty() {
            match self.step(rest, sink) {
                Ok(used) => rest = &rest[used..],
                Err(error) => {
                    self.wipe_head();
                    self.state = State::Failed(match error {
                        FeedError::Multipart(error) => error,
                        FeedError::Sink(_) => MultipartError::Stopped,
                    });
                    return Err(error);
                }
            }
        }
        Ok(())
    }

    /// Tells whether the form was complete, once all its bytes were fed.
    ///
    /// # Errors
    /// The error that ended the form before, or [`MultipartError::Truncated`].
    pub fn finish(&self) -> Result<(), MultipartError> {
        match self.state {
            State::Epilogue(0 | 2) => Ok(()),
            State::Failed(error) => Err(error),
            _ => Err(MultipartError::Truncated),
        }
    }

    /// Reads some of `rest`, which is not empty; answers how many bytes. At least one, or the state moves
    /// to one that reads.
    fn step<E>(
        &mut self,
        rest: &[u8],
        sink: &mut dyn FnMut(Event<'_>) -> Result<(), E>,
    ) -> Result<usize, FeedError<E>> {
        match self.state {
            State::Start(matched) => self.start(rest, matched).map_err(Into::into),
            State::Behind(first) => self.behind(rest[0], first, sink),
            State::Head => self.headers(rest, sink),
            State::Body { at_start, matched } => self.body(rest, at_start, matched, sink),
            State::Epilogue(seen) => {
                if CRLF.get(seen) != rest.first() {
                    return Err(MultipartError::Epilogue.into());
                }
                self.state = State::Epilogue(seen + 1);
                Ok(1)
            }
            State::Failed(error) => Err(error.into()),
        }
    }

    fn start(&mut self, rest: &[u8], matched: usize) -> Result<usize, MultipartError> {
        match self.delimiter.go_on(rest, matched) {
            Scan::Whole { used, .. } => {
                self.state = State::Behind(None);
                Ok(used)
            }
            Scan::Partly { matched, .. } => {
                self.state = State::Start(matched);
                Ok(rest.len())
            }
            Scan::Not => Err(MultipartError::Preamble),
        }
    }

    fn behind<E>(
        &mut self,
        byte: u8,
        first: Option<u8>,
        sink: &mut dyn FnMut(Event<'_>) -> Result<(), E>,
    ) -> Result<usize, FeedError<E>> {
        self.state = match (first, byte) {
            (None, b'\r' | b'-') => State::Behind(Some(byte)),
            (Some(b'\r'), b'\n') => {
                if self.parts == self.limits.parts {
                    return Err(MultipartError::TooManyParts(self.parts).into());
                }
                self.parts += 1;
                self.head.extend_from_slice(CRLF);
                State::Head
            }
            (Some(b'-'), b'-') => {
                sink(Event::End).map_err(FeedError::Sink)?;
                State::Epilogue(0)
            }
            _ => return Err(MultipartError::AfterBoundary.into()),
        };
        Ok(1)
    }

    fn headers<E>(
        &mut self,
        rest: &[u8],
        sink: &mut dyn FnMut(Event<'_>) -> Result<(), E>,
    ) -> Result<usize, FeedError<E>> {
        let before = self.head.len();
        let most = CRLF.len() + self.limits.head_bytes + EMPTY_LINE.len();
        let taken = rest.len().min(most - before);
        self.head.extend_from_slice(&rest[..taken]);
        // The empty line may have begun in what came before.
        let from = before.saturating_sub(EMPTY_LINE.len() - 1);
        match memchr::memmem::find(&self.head[from..], EMPTY_LINE) {
            Some(at) => {
                let end = from + at;
                let part = head::read(
                    self.head.get(CRLF.len()..end).unwrap_or_default(),
                    &self.limits,
                )?;
                self.wipe_head();
                // The line end of the empty line could be that of a boundary.
                self.state = State::Body {
                    at_start: true,
                    matched: CRLF.len(),
                };
                sink(Event::Part(part)).map_err(FeedError::Sink)?;
                Ok(end + EMPTY_LINE.len() - before)
            }
            None if self.head.len() == most => {
                Err(MultipartError::HeadTooLong(self.limits.head_bytes).into())
            }
            None => Ok(taken),
        }
    }

    fn body<E>(
        &mut self,
        rest: &[u8],
        at_start: bool,
        matched: usize,
        sink: &mut dyn FnMut(Event<'_>) -> Result<(), E>,
    ) -> Result<usize, FeedError<E>> {
        let mut data = |bytes: &[u8]| match bytes {
            [] => Ok(()),
            _ => sink(Event::Data(bytes)).map_err(FeedError::Sink),
        };
        let scan = match matched {
            0 => self.delimiter.find(rest),
            _ => self.delimiter.go_on(rest, matched),
        };
        match scan {
            Scan::Whole { .. } if at_start => Err(MultipartError::BoundaryAtStart.into()),
            Scan::Whole { before, used } => {
                data(&rest[..before])?;
                sink(Event::PartEnd).map_err(FeedError::Sink)?;
                self.state = State::Behind(None);
                Ok(used)
            }
            Scan::Partly { before, matched } => {
                data(&rest[..before])?;
                self.state = State::Body { at_start, matched };
                Ok(rest.len())
            }
            Scan::Not => {
                // What had matched was data after all, and no boundary begins within it.
                let held = self.delimiter.start(matched);
                data(if at_start { &held[CRLF.len()..] } else { held })?;
                self.state = State::Body {
                    at_start: false,
                    matched: 0,
                };
                Ok(0)
            }
        }
    }

    /// Overwrites what the headers said; the buffer is kept.
    fn wipe_head(&mut self) {
        self.head.fill(0);
        black_box(&mut self.head);
        self.head.clear();
    }
}
