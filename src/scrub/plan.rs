//! How a clean file is written from its source.

use std::io::{self, BufWriter, Write};
use std::ops::Range;

use crate::cleaner::{Cleaner, Sink};
use crate::encoding::{decode, DecodeError, Encoding};
use crate::filled::{Filled, Filling};
use crate::part::Part;
use crate::patched::Patched;
use crate::Source;

/// A clean file as a list of pieces: ranges of the source, some with bytes changed or written over, bytes of
/// our own, ranges of text that are cleaned again while they are written, and clean copies of files inside the
/// source. What is held of a file is bounded, whatever its size.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    pieces: Vec<Piece>,
    length: u64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    Source(Range<u64>),
    Patched(Patched),
    Bytes(Vec<u8>),
    Filled(Filled),
    Text {
        range: Range<u64>,
        encoding: Encoding,
        length: u64,
    },
    Inner {
        part: Part,
        plan: Plan,
    },
}

impl Piece {
    pub(crate) fn len(&self) -> u64 {
        match self {
            Piece::Source(range) => range.end.saturating_sub(range.start),
            Piece::Patched(patched) => patched.len(),
            Piece::Bytes(bytes) => bytes.len() as u64,
            Piece::Filled(filled) => filled.len(),
            Piece::Text { length, .. } => *length,
            Piece::Inner { plan, .. } => plan.len(),
        }
    }

    /// The same piece for a source in which this one's source starts at `start`.
    fn shifted(self, start: u64) -> Self {
        let shift = |range: Range<u64>| range.start + start..range.end + start;
        match self {
            Piece::Source(range) => Piece::Source(shift(range)),
            Piece::Patched(patched) => Piece::Patched(patched.shifted(start)),
            Piece::Bytes(bytes) => Piece::Bytes(bytes),
            Piece::Filled(filled) => Piece::Filled(filled.shifted(start)),
            Piece::Text {
                range,
                encoding,
                length,
            } => Piece::Text {
                range: shift(range),
                encoding,
                length,
            },
            Piece::Inner { part, plan } => Piece::Inner {
                part: part.shifted(start),
                plan,
            },
        }
    }

    /// Writes the piece, as [`Plan::write_to`] writes all.
    pub(crate) fn write_to(&self, source: &mut dyn Source, out: &mut dyn Write) -> io::Result<()> {
        match self {
            Piece::Source(range) => Filled::new(range.clone(), Vec::new()).write_to(source, out),
            Piece::Patched(patched) => patched.write_to(source, out),
            Piece::Bytes(bytes) => out.write_all(bytes),
            Piece::Filled(filled) => filled.write_to(source, out),
            Piece::Text {
                range,
                encoding,
                length,
            } => rewrite(source, range, *encoding, *length, out),
            Piece::Inner { part, plan } => plan.write_to(&mut *part.open(source)?, out),
        }
    }
}

impl Plan {
    /// An empty file.
    pub fn new() -> Self {
        Plan::default()
    }

    /// Appends bytes of the source as they are.
    pub fn source(&mut self, range: Range<u64>) {
        self.length += range.end.saturating_sub(range.start);
        match self.pieces.last_mut() {
            Some(Piece::Source(last)) if last.end == range.start => last.end = range.end,
            _ => self.pieces.push(Piece::Source(range)),
        }
    }

    /// Appends bytes of our own.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.length += bytes.len() as u64;
        match self.pieces.last_mut() {
            Some(Piece::Bytes(last)) => last.extend_from_slice(bytes),
            _ => self.pieces.push(Piece::Bytes(bytes.to_vec())),
        }
    }

    /// Appends bytes of the source, of which those under `fillings` are written over: they are in order, within
    /// the range, and none lies over another.
    pub(crate) fn filled(&mut self, range: Range<u64>, fillings: Vec<Filling>) {
        match fillings.is_empty() {
            true => self.source(range),
            false => self.push(Piece::Filled(Filled::new(range, fillings))),
        }
    }

    /// Appends a range of text, without its byte-order mark, that cleans to exactly `length` bytes.
    pub fn text(&mut self, range: Range<u64>, encoding: Encoding, length: u64) {
        self.length += length;
        self.pieces.push(Piece::Text {
            range,
            encoding,
            length,
        });
    }

    /// Appends a range of the source in which some bytes are others.
    pub(crate) fn patched(&mut self, patched: Patched) {
        self.push(Piece::Patched(patched));
    }

    /// Appends the clean copy of a file inside the source.
    pub fn inner(&mut self, part: Part, plan: Plan) {
        match part {
            Part::Stored(range) => plan
                .pieces
                .into_iter()
                .for_each(|piece| self.push(piece.shifted(range.start))),
            part => self.push(Piece::Inner { part, plan }),
        }
    }

    /// Appends the pieces of another plan for the same source.
    pub fn append(&mut self, other: Plan) {
        other.pieces.into_iter().for_each(|piece| self.push(piece));
    }

    pub(crate) fn push(&mut self, piece: Piece) {
        match piece {
            Piece::Source(range) => self.source(range),
            Piece::Bytes(bytes) => self.bytes(&bytes),
            piece => {
                self.length += piece.len();
                self.pieces.push(piece);
            }
        }
    }

    pub(crate) fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Bytes that [`Plan::write_to`] writes.
    pub fn len(&self) -> u64 {
        self.length
    }

    /// True when the clean file has no bytes.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// True when the clean file is the whole source, byte for byte, where the source has `length` bytes.
    pub fn is_unchanged(&self, length: u64) -> bool {
        matches!(&self.pieces[..], [Piece::Source(range)] if *range == (0..length))
    }

    /// Writes the clean file; may be called again, and writes the same bytes each time.
    ///
    /// # Errors
    /// Those of `source` and `out`, and `InvalidData` when the source is not the one that the plan was
    /// made from: then what was written is not to be used.
    pub fn write_to(&self, source: &mut dyn Source, out: &mut dyn Write) -> io::Result<()> {
        self.pieces
            .iter()
            .try_for_each(|piece| piece.write_to(source, out))
    }
}

fn rewrite(
    source: &mut dyn Source,
    range: &Range<u64>,
    encoding: Encoding,
    length: u64,
    out: &mut dyn Write,
) -> io::Result<()> {
    /// Clean text leaves in pieces of a line or less.
    const BUFFER: usize = 64 * 1024;
    let mut cleaner = Cleaner::new(Writer {
        out: BufWriter::with_capacity(BUFFER, out),
        left: length,
    });
    decode(source, range, encoding, &mut |text| cleaner.push(text)).map_err(
        |error| match error {
            DecodeError::Invalid => changed(),
            DecodeError::Io(error) => error,
        },
    )?;
    let (mut writer, _) = cleaner.finish()?;
    if writer.left != 0 {
        return Err(changed());
    }
    writer.out.flush()
}

struct Writer<'a> {
    out: BufWriter<&'a mut dyn Write>,
    left: u64,
}

impl Sink for Writer<'_> {
    type Error = io::Error;

    fn text(&mut self, text: &str) -> io::Result<()> {
        self.left = self
            .left
            .checked_sub(text.len() as u64)
            .ok_or_else(changed)?;
        self.out.write_all(text.as_bytes())
    }
}

fn changed() -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        "the file changed while it was being cleaned",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn written(plan: &Plan, source: &[u8]) -> io::Result<Vec<u8>> {
        let mut out = Vec::new();
        plan.write_to(&mut Cursor::new(source), &mut out)?;
        Ok(out)
    }

    #[test]
    fn pieces_come_out_in_order_and_the_length_is_told_before() {
        let mut plan = Plan::new();
        plan.bytes(b"<");
        plan.source(2..4);
        plan.source(4..5);
        plan.text(5..9, Encoding::Windows1252, 3);
        plan.bytes(b">");
        plan.source(0..1);
        let source = b"abcde\xE9 \r\n";
        assert_eq!(written(&plan, source).unwrap(), "<cdeé\n>a".as_bytes());
        assert_eq!(written(&plan, source).unwrap().len() as u64, plan.len());
        assert_eq!(plan.pieces.len(), 5, "neighbouring ranges are one piece");
    }

    #[test]
    fn another_source_is_an_error_not_another_file() {
        let mut plan = Plan::new();
        plan.text(0..4, Encoding::Utf8, 3);
        assert_eq!(written(&plan, b"ab\r\n").unwrap(), b"ab\n");
        for other in [&b"abcd"[..], b"\r\n\r\n", b"ab\xFF\n"] {
            let error = written(&plan, other).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::InvalidData, "{other:?}");
        }
        assert!(written(&plan, b"ab").is_err());
        let mut plan = Plan::new();
        assert!(!plan.is_unchanged(5));
        plan.source(1..5);
        assert!(!plan.is_unchanged(5), "not from its start");
        assert!(written(&plan, b"abc").is_err());
    }
}
