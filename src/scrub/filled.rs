//! A range of the source in which stretches are written over with filling of the same length: what hides in
//! between pictures and sound goes, and everything else stays where the tables of the file say it is. A range in which
//! nothing is written over is copied by the same loop.

use std::io::{self, SeekFrom, Write};
use std::ops::Range;

use crate::{Reason, Source};

/// Most stretches of one file that are written over: each is held.
const STRETCHES: usize = 1_000_000;

/// Fails when there are too many stretches.
pub(crate) fn bound(fillings: &[Filling]) -> Result<(), Reason> {
    match fillings.len() > STRETCHES {
        true => Err(Reason::Beyond("a million messages of an encoder")),
        false => Ok(()),
    }
}

/// Filling for a stretch: two first bytes, a last one, and one that is repeated in between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Filling {
    /// Where it starts in the source.
    pub(crate) start: u64,
    pub(crate) length: u32,
    pub(crate) head: [u8; 2],
    pub(crate) fill: u8,
    pub(crate) last: u8,
}

impl Filling {
    /// One byte, written over and over.
    pub(crate) fn all(start: u64, length: u32, fill: u8) -> Self {
        Self {
            start,
            length,
            head: [fill; 2],
            fill,
            last: fill,
        }
    }

    fn end(&self) -> u64 {
        self.start.saturating_add(u64::from(self.length))
    }

    fn byte(&self, at: u64) -> u8 {
        match at {
            0 => self.head[0],
            _ if at + 1 == u64::from(self.length) => self.last,
            1 => self.head[1],
            _ => self.fill,
        }
    }

    /// Writes over the part of `bytes`, which stand at `position` of the source, that the stretch covers.
    pub(crate) fn apply(&self, position: u64, bytes: &mut [u8]) {
        let from = self.start.max(position);
        let to = self.end().min(position.saturating_add(bytes.len() as u64));
        for at in from..to {
            // Between the position and the end of bytes in memory.
            if let Some(byte) = bytes.get_mut((at - position) as usize) {
                *byte = self.byte(at - self.start);
            }
        }
    }
}

/// A range of the source with fillings in order, none over another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Filled {
    range: Range<u64>,
    fillings: Vec<Filling>,
}

impl Filled {
    pub(crate) fn new(range: Range<u64>, fillings: Vec<Filling>) -> Self {
        Self { range, fillings }
    }

    pub(crate) fn len(&self) -> u64 {
        self.range.end.saturating_sub(self.range.start)
    }

    /// The same for a source in which this one's source starts at `start`.
    pub(crate) fn shifted(mut self, start: u64) -> Self {
        self.range = self.range.start + start..self.range.end + start;
        let fillings = self.fillings.iter_mut();
        fillings.for_each(|filling| filling.start += start);
        self
    }

    /// Reads what is written from `at` on, counted from its start, as [`Read::read`] does.
    pub(crate) fn read_at(
        &self,
        source: &mut dyn Source,
        at: u64,
        bytes: &mut [u8],
    ) -> io::Result<usize> {
        let position = self.range.start.saturating_add(at);
        let left = self.range.end.saturating_sub(position);
        let wanted = bytes.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        source.seek(SeekFrom::Start(position))?;
        let got = source.read(&mut bytes[..wanted])?;
        let first = self
            .fillings
            .partition_point(|filling| filling.end() <= position);
        let end = position + got as u64;
        let fillings = self.fillings[first..].iter();
        for filling in fillings.take_while(|filling| filling.start < end) {
            filling.apply(position, &mut bytes[..got]);
        }
        Ok(got)
    }

    /// Writes it. An error where the source ends before it does.
    pub(crate) fn write_to(&self, source: &mut dyn Source, out: &mut dyn Write) -> io::Result<()> {
        /// Less costs time: with 64 KiB a whole run on a video takes a seventh longer.
        const BLOCK: usize = 512 * 1024;
        let length = usize::try_from(self.len()).unwrap_or(BLOCK);
        let mut block = vec![0; length.min(BLOCK)];
        let mut at = 0;
        while at < self.len() {
            match self.read_at(source, at, &mut block) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(got) => {
                    out.write_all(&block[..got])?;
                    at += got as u64;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    #[test]
    fn stretches_are_filled_wherever_reading_starts() {
        let fillings = vec![
            Filling {
                start: 3,
                length: 4,
                head: *b"<-",
                fill: b'.',
                last: b'>',
            },
            Filling::all(9, 1, b'#'),
        ];
        let filled = Filled::new(1..11, fillings).shifted(1);
        let mut source = Cursor::new(b"x0123456789abc");
        let mut written = Vec::new();
        filled.write_to(&mut source, &mut written).unwrap();
        assert_eq!(written, b"12<-.>78#a");
        for at in 0..10 {
            for length in 1..10 {
                let mut bytes = vec![0; length];
                let got = filled.read_at(&mut source, at, &mut bytes).unwrap();
                let end = 10.min(at as usize + length);
                assert_eq!(bytes[..got], written[at as usize..end]);
            }
        }
    }
}
