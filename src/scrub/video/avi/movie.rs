//! The movie: chunks of streams in the order in which they are played.

use super::headers::STREAMS;
use super::riff::Chunk;
use super::STRANGE;
use crate::cursor::Cursor;
use crate::video::stream::{Codec, Filter};
use crate::{Plan, Reason, Report, Trace};

/// Most chunks: seven hours of video. Each takes some bytes of an index.
const CHUNKS: usize = 600_000;

/// Most pieces of the plan: each takes some hundred bytes.
const PIECES: usize = 250_000;

/// Most levels of lists.
const LEVELS: usize = 4;

const MANY: Reason = Reason::Beyond("600,000 parts");

/// In an index: a picture that needs no other.
const KEY: u32 = 0x10;

#[derive(Debug, Default)]
pub(super) struct Movie {
    /// By the number of the stream: what it is, whether it is picture, and its new number.
    pub(super) tracks: Vec<Option<(Codec, bool, u8)>>,
    /// Bytes of the largest chunk of each stream that is kept.
    pub(super) largest: [u32; STREAMS],
    plan: Plan,
    filter: Filter,
    entries: Vec<Entry>,
    /// Where the content of chunks is that need others: by an old index.
    deltas: Vec<u64>,
    /// Where the first list says that it is one of a movie.
    start: Option<u64>,
}

/// A chunk that is kept.
#[derive(Debug)]
struct Entry {
    name: [u8; 4],
    /// Where its content was.
    source: u64,
    /// From the start of the movie on.
    offset: u32,
    length: u32,
}

impl Movie {
    /// Reads a list of chunks, and lists of chunks in it.
    pub(super) fn read(
        &mut self,
        cursor: &mut Cursor<'_>,
        list: &Chunk,
        report: &mut Report,
    ) -> Result<(), Reason> {
        self.start.get_or_insert(list.content.start);
        cursor.seek(list.content.start + 4)?;
        let mut ends = vec![list.content.end];
        while let Some(end) = ends.last().copied() {
            if end.saturating_sub(cursor.position()) < 8 {
                ends.pop();
                let outer = list.content.end;
                let next = end + (end & 1 ^ list.content.start & 1);
                cursor.seek(next.min(outer))?;
                continue;
            }
            let chunk = match Chunk::read(cursor, end) {
                Ok(chunk) => chunk,
                // The recording broke off here.
                Err(Reason::Damaged(_)) if end == cursor.len() => {
                    report.add(Trace::Trailing, 1);
                    return cursor.seek(end);
                }
                Err(error) => return Err(error),
            };
            if chunk.id == *b"LIST" && chunk.form(cursor)? == *b"rec " {
                if ends.len() >= LEVELS {
                    return Err(STRANGE);
                }
                ends.push(chunk.content.end);
                continue;
            }
            self.chunk(cursor, &chunk, report)?;
            cursor.seek(chunk.next(end))?;
        }
        Ok(())
    }

    fn chunk(
        &mut self,
        cursor: &mut Cursor<'_>,
        chunk: &Chunk,
        report: &mut Report,
    ) -> Result<(), Reason> {
        let [tens, ones, kind @ ..] = chunk.id;
        if [tens, ones] == *b"ix" {
            return self.standard_index(cursor, chunk);
        }
        if !(tens.is_ascii_digit() && ones.is_ascii_digit()) {
            return super::headers::note(cursor, chunk, None, report);
        }
        let stream = usize::from(tens - b'0') * 10 + usize::from(ones - b'0');
        let Some((codec, video, number)) = self.tracks.get(stream).copied().flatten() else {
            return Ok(());
        };
        let fits = if video {
            matches!(&kind, b"dc" | b"db" | b"pc")
        } else {
            kind == *b"wb"
        };
        if !fits {
            report.add(Trace::PrivateBlock, 1);
            return Ok(());
        }
        self.enter(chunk, number)?;
        let codec = if kind == *b"pc" { Codec::Plain } else { codec };
        self.filter.frame(
            cursor,
            chunk.content.clone(),
            (codec, &[]),
            &mut self.plan,
            report,
        )?;
        self.pad(cursor, chunk)?;
        match self.entries.len() > CHUNKS || self.plan.pieces().len() > PIECES {
            true => Err(MANY),
            false => Ok(()),
        }
    }

    /// Appends the head of a chunk, with the new number of its stream, and remembers it for the index.
    fn enter(&mut self, chunk: &Chunk, number: u8) -> Result<(), Reason> {
        let [_, _, first, second] = chunk.id;
        let length = u32::try_from(chunk.len()).map_err(|_| super::TOO_LONG)?;
        let name = [b'0' + number / 10, b'0' + number % 10, first, second];
        self.entries.push(Entry {
            name,
            source: chunk.content.start,
            offset: u32::try_from(4 + self.plan.len()).map_err(|_| super::TOO_LONG)?,
            length,
        });
        if let Some(largest) = self.largest.get_mut(usize::from(number)) {
            *largest = length.max(*largest);
        }
        if name == chunk.id {
            self.plan.source(chunk.start..chunk.content.start);
        } else {
            self.plan.bytes(&name);
            self.plan.source(chunk.start + 4..chunk.content.start);
        }
        Ok(())
    }

    /// A byte to fill up to an even place, which has to be zero.
    fn pad(&mut self, cursor: &mut Cursor<'_>, chunk: &Chunk) -> Result<(), Reason> {
        if chunk.len() & 1 == 1 {
            let end = chunk.content.end;
            cursor.seek(end)?;
            match cursor.peek(1)? {
                [0] => self.plan.source(end..end + 1),
                _ => self.plan.bytes(&[0]),
            }
        }
        Ok(())
    }

    /// The index of a whole file: sixteen bytes a chunk.
    pub(super) fn index(&mut self, cursor: &mut Cursor<'_>, chunk: &Chunk) -> Result<(), Reason> {
        let count = chunk.len() / 16;
        if count > CHUNKS as u64 {
            return Err(MANY);
        }
        cursor.seek(chunk.content.start)?;
        let mut base = None;
        for _ in 0..count {
            cursor.skip(4)?;
            let (flags, offset) = (cursor.le32()?, u64::from(cursor.le32()?));
            cursor.skip(4)?;
            let start = self.start.unwrap_or(0);
            // From the start of the file, or from that of the movie.
            let base = *base.get_or_insert(if offset > start { 0 } else { start });
            if flags & KEY == 0 {
                self.deltas.push(base + offset + 8);
            }
        }
        Ok(())
    }

    /// The index of one stream in one list: eight bytes a chunk.
    fn standard_index(&mut self, cursor: &mut Cursor<'_>, chunk: &Chunk) -> Result<(), Reason> {
        cursor.seek(chunk.content.start)?;
        if chunk.len() < 24 {
            return Ok(());
        }
        let [width, _, _, kind] = cursor.array()?;
        let count = u64::from(cursor.le32()?).min((chunk.len() - 24) / 8);
        cursor.skip(4)?;
        let base = u64::from_le_bytes(cursor.array()?);
        cursor.skip(4)?;
        if width != 2 || kind != 1 {
            return Ok(());
        }
        if self.deltas.len() as u64 + count > CHUNKS as u64 {
            return Err(MANY);
        }
        for _ in 0..count {
            let (offset, length) = (cursor.le32()?, cursor.le32()?);
            if length >> 31 == 1 {
                self.deltas.push(base.saturating_add(u64::from(offset)));
            }
        }
        Ok(())
    }

    /// The chunks, and an index of all of them.
    pub(super) fn finish(mut self) -> (Plan, Vec<u8>) {
        self.deltas.sort_unstable();
        let mut index = Vec::with_capacity(self.entries.len() * 16);
        for entry in &self.entries {
            let key = self.deltas.binary_search(&entry.source).is_err();
            index.extend(entry.name);
            index.extend(if key { KEY } else { 0 }.to_le_bytes());
            index.extend(entry.offset.to_le_bytes());
            index.extend(entry.length.to_le_bytes());
        }
        (self.plan, index)
    }
}
