//! A clean file that was not written yet, as a source: what is looked at again before it is delivered.

use std::io::{self, Read, Seek, SeekFrom};

use crate::part::moved;
use crate::plan::{Piece, Plan};
use crate::work::HELD;
use crate::{read_at, Source};

/// The bytes that a plan writes. Of those that have to be made, one piece is held at a time.
pub(crate) struct Rendered<'a> {
    plan: &'a Plan,
    source: &'a mut dyn Source,
    /// Where each piece starts.
    starts: Vec<u64>,
    position: u64,
    /// The piece that was made last, by its place.
    made: Option<(usize, Vec<u8>)>,
}

impl<'a> Rendered<'a> {
    pub(crate) fn new(plan: &'a Plan, source: &'a mut dyn Source) -> Self {
        let mut end = 0;
        let starts = plan.pieces().iter().map(|piece| {
            let start = end;
            end += piece.len();
            start
        });
        Self {
            starts: starts.collect(),
            plan,
            source,
            position: 0,
            made: None,
        }
    }

    fn read_piece(&mut self, index: usize, at: u64, bytes: &mut [u8]) -> io::Result<usize> {
        let Some(piece) = self.plan.pieces().get(index) else {
            return Ok(0);
        };
        let left = usize::try_from(piece.len().saturating_sub(at)).unwrap_or(usize::MAX);
        let wanted = bytes.len().min(left);
        let from = match piece {
            Piece::Source(range) => {
                self.source.seek(SeekFrom::Start(range.start + at))?;
                return self.source.read(&mut bytes[..wanted]);
            }
            Piece::Filled(filled) => return filled.read_at(self.source, at, &mut bytes[..wanted]),
            Piece::Bytes(bytes) => bytes,
            made => self.make(index, made)?,
        };
        // Within the piece, which is in memory.
        let from = from.get(at as usize..).unwrap_or_default();
        bytes[..wanted].copy_from_slice(&from[..wanted]);
        Ok(wanted)
    }

    fn make(&mut self, index: usize, piece: &Piece) -> io::Result<&[u8]> {
        if self.made.as_ref().is_none_or(|(made, _)| *made != index) {
            if piece.len() > HELD {
                return Err(io::ErrorKind::OutOfMemory.into());
            }
            let mut bytes = Vec::new();
            piece.write_to(self.source, &mut bytes)?;
            self.made = Some((index, bytes));
        }
        Ok(self.made.as_ref().map_or(&[], |(_, bytes)| bytes))
    }
}

impl Read for Rendered<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        if self.position >= self.plan.len() || bytes.is_empty() {
            return Ok(0);
        }
        // The last piece that starts here or before; of empty ones, the one with bytes.
        let index = self.starts.partition_point(|start| *start <= self.position) - 1;
        let got = self.read_piece(index, self.position - self.starts[index], bytes)?;
        if got == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.position += got as u64;
        Ok(got)
    }
}

impl Seek for Rendered<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.position = moved(self.position, self.plan.len(), to)?;
        Ok(self.position)
    }
}

/// True when `again`, made from what `plan` writes, writes the very same bytes.
pub(crate) fn is_same(plan: &Plan, again: &Plan, source: &mut dyn Source) -> io::Result<bool> {
    if plan.len() != again.len() {
        return Ok(false);
    }
    let mut rendered = Rendered::new(plan, source);
    let mut position = 0;
    for piece in again.pieces() {
        let end = position + piece.len();
        let same = match piece {
            // Bytes that stay where they are.
            Piece::Source(range) => range.start == position,
            Piece::Bytes(bytes) => &read_at(&mut rendered, position, bytes.len())? == bytes,
            // What has to be written over was not clean.
            Piece::Filled(_) => false,
            made if made.len() > HELD => false,
            made => {
                let mut bytes = Vec::new();
                made.write_to(&mut rendered, &mut bytes)?;
                read_at(&mut rendered, position, bytes.len())? == bytes
            }
        };
        if !same {
            return Ok(false);
        }
        position = end;
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::part::Part;
    use std::io::Cursor;

    fn plan() -> Plan {
        let mut inner = Plan::new();
        inner.bytes(b"(");
        inner.source(1..3);
        inner.bytes(b")");
        let mut plan = Plan::new();
        plan.source(0..2);
        plan.bytes(b"-");
        plan.inner(Part::Stored(4..9), inner);
        plan.source(2..4);
        plan
    }

    #[test]
    fn it_reads_what_the_plan_writes_from_every_place() {
        let mut source = Cursor::new(b"abcdefghi");
        let plan = plan();
        let mut written = Vec::new();
        plan.write_to(&mut source, &mut written).unwrap();
        assert_eq!(written, b"ab-(fg)cd");
        let mut rendered = Rendered::new(&plan, &mut source);
        for start in (0..=written.len()).rev() {
            let read = read_at(&mut rendered, start as u64, 100).unwrap();
            assert_eq!(read, written[start..]);
        }
    }

    #[test]
    fn only_the_same_bytes_are_the_same() {
        let mut source = Cursor::new(b"abcdefghi");
        let plan = plan();
        let mut again = Plan::new();
        again.source(0..3);
        again.bytes(b"(fg)");
        again.source(7..9);
        assert!(is_same(&plan, &again, &mut source).unwrap());
        for (at, bytes) in [(3, &b"(fx)"[..]), (3, b"(fg"), (2, b"(fg)")] {
            let mut other = Plan::new();
            other.source(0..at);
            other.bytes(bytes);
            other.source(7..9);
            assert!(!is_same(&plan, &other, &mut source).unwrap());
        }
    }
}
