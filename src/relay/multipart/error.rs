//! What can be wrong with a form.

use std::fmt;

/// What is wrong with a form. The sentence is for the person who sent it, or who wrote what sent it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the sentences say it")]
pub enum MultipartError {
    NotFormData,
    BadBoundary,
    Preamble,
    AfterBoundary,
    BoundaryAtStart,
    HeadTooLong(usize),
    TooManyHeaders(usize),
    BadHeader,
    BadDisposition,
    BadName(usize),
    TransferEncoding,
    TooManyParts(usize),
    Epilogue,
    Truncated,
    Stopped,
}

impl fmt::Display for MultipartError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFormData => out.write_str("the form was not sent as multipart/form-data"),
            Self::BadBoundary => {
                out.write_str("the form's Content-Type does not give one boundary of 1 to 70 characters")
            }
            Self::Preamble => out.write_str("the form does not begin with its boundary"),
            Self::AfterBoundary => {
                out.write_str("a boundary of the form is not followed by CRLF or by two hyphens")
            }
            Self::BoundaryAtStart => out.write_str("the content of a part begins with the form's boundary"),
            Self::HeadTooLong(most) => {
                write!(out, "the headers of a part are longer than {most} bytes; shorten the file's name")
            }
            Self::TooManyHeaders(most) => write!(out, "a part of the form has more than {most} headers"),
            Self::BadHeader => out.write_str("a part of the form has a malformed or repeated header"),
            Self::BadDisposition => out.write_str(
                "a part of the form does not begin its Content-Disposition with form-data and a quoted name",
            ),
            Self::BadName(most) => write!(
                out,
                "a field's name is not 1 to {most} lower-case letters, digits, hyphens and underscores"
            ),
            Self::TransferEncoding => out.write_str("a part of the form is encoded; send it as it is"),
            Self::TooManyParts(most) => write!(out, "the form has more than {most} parts; send fewer files"),
            Self::Epilogue => out.write_str("something follows the end of the form"),
            Self::Truncated => out.write_str("the form ended before it was complete; send it again"),
            Self::Stopped => out.write_str("the form was given up before it was complete"),
        }
    }
}

impl std::error::Error for MultipartError {}

/// Why [`Parser::feed`](super::Parser::feed) stopped.
#[derive(Debug, PartialEq, Eq)]
pub enum FeedError<E> {
    /// The form is not what it must be.
    Multipart(MultipartError),
    /// The sink wanted no more.
    Sink(E),
}

impl<E> From<MultipartError> for FeedError<E> {
    fn from(error: MultipartError) -> Self {
        FeedError::Multipart(error)
    }
}
