//! Where samples are: chunk after chunk of a track, sample after sample.

use std::ops::Range;

use super::tables::{Rows, Table};
use super::track::Track;
use crate::cursor::{Cursor, CUT_SHORT};
use crate::iso::{be32, Box4, STRANGE};
use crate::{Reason, Source};

/// Sizes of samples: one for all, or a table of four bytes each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sizes {
    pub(super) constant: u32,
    pub(super) count: u32,
    pub(super) table: Table,
}

impl Sizes {
    /// Reads `stsz` or `stz2`.
    pub(super) fn read(cursor: &mut Cursor, found: &Box4) -> Result<Self, Reason> {
        cursor.seek(found.body.start)?;
        let (_, constant, count) = (cursor.be32()?, cursor.be32()?, cursor.be32()?);
        if found.name == *b"stz2" {
            let table = compact(cursor, found, constant & 0xFF, count)?;
            return Ok(Self {
                constant: 0,
                count,
                table,
            });
        }
        let listed = if constant == 0 { count } else { 0 };
        let table = Table::rows_at(cursor, found, u64::from(listed) * 4)?;
        Ok(Self {
            constant,
            count,
            table,
        })
    }
}

/// Sizes in 4, 8 or 16 bits, as four bytes each.
fn compact(cursor: &mut Cursor, found: &Box4, width: u32, count: u32) -> Result<Table, Reason> {
    /// It is for short recordings of old phones.
    const MOST: u32 = 1_000_000;
    if count > MOST {
        return Err(Reason::Beyond("a million short samples"));
    }
    let bytes = (u64::from(count) * u64::from(width)).div_ceil(8);
    if bytes > found.body.end.saturating_sub(cursor.position()) {
        return Err(STRANGE);
    }
    let packed = cursor.bytes(bytes)?;
    let sizes: Vec<u32> = match width {
        4 => packed
            .iter()
            .flat_map(|byte| [u32::from(byte >> 4), u32::from(byte & 15)])
            .collect(),
        8 => packed.iter().map(|byte| u32::from(*byte)).collect(),
        16 => packed
            .as_chunks::<2>()
            .0
            .iter()
            .map(|two| u32::from(u16::from_be_bytes(*two)))
            .collect(),
        _ => return Err(STRANGE),
    };
    let sizes = sizes.iter().take(count as usize);
    Ok(Table::Held(
        sizes.flat_map(|size| size.to_be_bytes()).collect(),
    ))
}

/// A chunk, where it is.
pub(super) struct Chunk<'c> {
    pub(super) range: Range<u64>,
    pub(super) samples: u32,
    /// From 1 on.
    pub(super) description: u32,
    /// Of each sample, where they are listed.
    pub(super) sizes: &'c [u32],
}

/// What is done with each chunk.
pub(super) type Visit<'v> = &'v mut dyn FnMut(&mut dyn Source, Chunk) -> Result<(), Reason>;

/// Visits all chunks of a track that have samples. All of it lies within `length` bytes.
pub(super) fn walk(
    source: &mut dyn Source,
    track: &Track,
    length: u64,
    visit: Visit,
) -> Result<(), Reason> {
    let mut places = Places::new(track);
    let mut listed = track.sizes.table.rows(4);
    let (mut left, mut sizes) = (track.sizes.count, Vec::new());
    while left > 0 {
        let place = places.next(source)?.ok_or(STRANGE)?;
        let samples = place.samples.min(left);
        left -= samples;
        let bytes = match track.sizes.constant {
            0 => list(source, &mut listed, samples, &mut sizes)?,
            constant => track.bytes_of(samples, constant, place.description)?,
        };
        let end = place.offset.checked_add(bytes).ok_or(CUT_SHORT)?;
        if bytes > 0 && end > length {
            return Err(CUT_SHORT);
        }
        let chunk = Chunk {
            range: place.offset..end,
            samples,
            description: place.description,
            sizes: &sizes,
        };
        if samples > 0 {
            visit(source, chunk)?;
        }
    }
    Ok(())
}

/// Reads the sizes of the next samples. Returns their sum.
fn list(
    source: &mut dyn Source,
    rows: &mut Rows,
    samples: u32,
    sizes: &mut Vec<u32>,
) -> Result<u64, Reason> {
    sizes.clear();
    let mut sum = 0;
    for _ in 0..samples {
        let size = rows.word(source)?.ok_or(STRANGE)?;
        sum += u64::from(size);
        sizes.push(size);
    }
    Ok(sum)
}

struct Place {
    offset: u64,
    samples: u32,
    description: u32,
}

/// The table of offsets together with the one of samples in a chunk.
struct Places<'t> {
    offsets: Rows<'t>,
    runs: Rows<'t>,
    number: u32,
    run: Option<[u32; 3]>,
    next: Option<[u32; 3]>,
    descriptions: u32,
}

impl<'t> Places<'t> {
    fn new(track: &'t Track) -> Self {
        Self {
            offsets: track.offsets.rows(if track.wide { 8 } else { 4 }),
            runs: track.runs.rows(12),
            number: 0,
            run: None,
            next: None,
            descriptions: track.entries.len() as u32,
        }
    }

    fn next(&mut self, source: &mut dyn Source) -> Result<Option<Place>, Reason> {
        let offset = match self.offsets.next(source)? {
            None => return Ok(None),
            Some(row) => row.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
        };
        self.number = self.number.checked_add(1).ok_or(STRANGE)?;
        if self.number == 1 {
            self.next = self.read_run(source)?;
        }
        if self.next.is_some_and(|[first, ..]| first == self.number) {
            self.run = self.next;
            self.next = self.read_run(source)?;
        }
        let [_, samples, description] = self.run.ok_or(STRANGE)?;
        if !(1..=self.descriptions).contains(&description) {
            return Err(STRANGE);
        }
        Ok(Some(Place {
            offset,
            samples,
            description,
        }))
    }

    /// Runs begin at the first chunk, and each behind the one before.
    fn read_run(&mut self, source: &mut dyn Source) -> Result<Option<[u32; 3]>, Reason> {
        let Some(row) = self.runs.next(source)? else {
            return Ok(None);
        };
        let word = |at| be32(row, at).ok_or(STRANGE);
        let run = [word(0)?, word(4)?, word(8)?];
        let least = self.run.map_or(1, |[first, ..]| first.saturating_add(1));
        match run[0] >= least {
            true => Ok(Some(run)),
            false => Err(STRANGE),
        }
    }
}
