//! Tables of samples: read in blocks, checked, and kept where they are when nothing in them has to change.

use std::ops::Range;

use crate::cursor::Cursor;
use crate::iso::{Box4, STRANGE};
use crate::{read_at, Plan, Reason, Source};

/// Most samples of which a file lists the sizes, in all tracks: a day's recording.
pub(super) const SAMPLES: u64 = 5_000_000;

/// The rows of a table, where they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Table {
    Stored(Range<u64>),
    Held(Vec<u8>),
}

impl Table {
    /// Of a box with version, flags and a number of rows, each `width` bytes.
    pub(super) fn read(cursor: &mut Cursor, found: &Box4, width: u64) -> Result<Self, Reason> {
        cursor.seek(found.body.start)?;
        let (_, count) = (cursor.be32()?, cursor.be32()?);
        Self::rows_at(cursor, found, u64::from(count) * width)
    }

    /// So many bytes from the cursor on, within the box.
    pub(super) fn rows_at(cursor: &mut Cursor, found: &Box4, bytes: u64) -> Result<Self, Reason> {
        let range = cursor.skip(bytes)?;
        match range.end <= found.body.end {
            true => Ok(Self::Stored(range)),
            false => Err(STRANGE),
        }
    }

    pub(super) fn len(&self) -> u64 {
        match self {
            Self::Stored(range) => range.end - range.start,
            Self::Held(bytes) => bytes.len() as u64,
        }
    }

    /// Reads it from the start, in rows of `width` bytes.
    pub(super) fn rows(&self, width: usize) -> Rows<'_> {
        Rows {
            table: self,
            width,
            at: 0,
            block: Vec::new(),
            used: 0,
        }
    }

    pub(super) fn put(self, plan: &mut Plan) {
        match self {
            Self::Stored(range) => plan.source(range),
            Self::Held(bytes) => plan.bytes(&bytes),
        }
    }
}

/// A table that is read.
pub(super) struct Rows<'t> {
    table: &'t Table,
    width: usize,
    /// What of the table is behind the block.
    at: u64,
    block: Vec<u8>,
    used: usize,
}

impl Rows<'_> {
    pub(super) fn next(&mut self, source: &mut dyn Source) -> Result<Option<&[u8]>, Reason> {
        const ROWS: usize = 2048;
        if let Table::Held(bytes) = self.table {
            let row = bytes.get(self.used..self.used + self.width);
            self.used += self.width;
            return Ok(row);
        }
        if self.used + self.width > self.block.len() {
            let Table::Stored(range) = self.table else {
                return Ok(None);
            };
            let left = (range.end - range.start).saturating_sub(self.at);
            let length = left.min((ROWS * self.width) as u64) as usize;
            self.block = read_at(source, range.start + self.at, length)?;
            self.at += length as u64;
            self.used = 0;
        }
        let row = self.block.get(self.used..self.used + self.width);
        self.used += self.width;
        Ok(row)
    }

    pub(super) fn word(&mut self, source: &mut dyn Source) -> Result<Option<u32>, Reason> {
        let row = self.next(source)?;
        Ok(row.and_then(|row| crate::iso::be32(row, 0)))
    }

    pub(super) fn pair(&mut self, source: &mut dyn Source) -> Result<Option<(u32, u32)>, Reason> {
        let row = self.next(source)?;
        Ok(row.and_then(|row| Some((crate::iso::be32(row, 0)?, crate::iso::be32(row, 4)?))))
    }
}

/// Values that are written as how often each comes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Runs {
    bytes: Vec<u8>,
    run: Option<(u32, u32)>,
}

impl Runs {
    pub(super) fn push(&mut self, count: u32, value: u32) {
        match &mut self.run {
            _ if count == 0 => {}
            Some((before, same)) if *same == value && before.checked_add(count).is_some() => {
                *before += count;
            }
            run => {
                let before = run.replace((count, value));
                self.flush(before);
            }
        }
    }

    /// Makes the last single value longer or shorter. Returns by how much it did.
    pub(super) fn stretch(&mut self, by: i64) -> i64 {
        let Some((count, value)) = self.run.take() else {
            return 0;
        };
        let stretched = i64::from(value).saturating_add(by);
        let stretched = stretched.clamp(0, i64::from(u32::MAX));
        self.run = (count > 1).then_some((count - 1, value));
        self.push(1, stretched as u32);
        stretched - i64::from(value)
    }

    fn flush(&mut self, run: Option<(u32, u32)>) {
        if let Some((count, value)) = run {
            self.bytes.extend(count.to_be_bytes());
            self.bytes.extend(value.to_be_bytes());
        }
    }

    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    pub(super) fn finish(mut self) -> Vec<u8> {
        let run = self.run.take();
        self.flush(run);
        self.bytes
    }
}

/// A table of runs for exactly `samples` samples: the one that was read if it is that, else a new one. What
/// is missing has the value of the last, or `default`.
pub(super) fn runs(
    source: &mut dyn Source,
    table: Table,
    samples: u32,
    default: Option<u32>,
) -> Result<Table, Reason> {
    let (mut left, mut last, mut canonical) = (samples, None, true);
    let mut rows = table.rows(8);
    while let Some((count, value)) = rows.pair(source)? {
        canonical &= count > 0 && count <= left && last != Some(value);
        left = left.saturating_sub(count);
        last = Some(value);
    }
    if canonical && left == 0 {
        return Ok(table);
    }
    let (mut left, mut built) = (samples, Runs::default());
    let mut rows = table.rows(8);
    while let Some((count, value)) = rows.pair(source)? {
        built.push(count.min(left), value);
        left -= count.min(left);
    }
    built.push(left, default.or(last).unwrap_or(1));
    Ok(Table::Held(built.finish()))
}

/// The sum of all values of a table of runs.
pub(super) fn sum(source: &mut dyn Source, table: &Table) -> Result<u64, Reason> {
    let (mut rows, mut sum) = (table.rows(8), 0_u64);
    while let Some((count, value)) = rows.pair(source)? {
        sum = sum.saturating_add(u64::from(count) * u64::from(value));
    }
    Ok(sum)
}

/// The largest value of a table of runs; values of which the first bit is set are negative.
pub(super) fn largest(source: &mut dyn Source, table: &Table) -> Result<u32, Reason> {
    let (mut rows, mut largest) = (table.rows(8), 0);
    while let Some((_, value)) = rows.pair(source)? {
        largest = largest.max(i32::try_from(value).unwrap_or(0) as u32);
    }
    Ok(largest)
}

/// Numbers of samples, each greater than the one before: the table that was read if it is that, else a new
/// one with those that fit.
pub(super) fn rising(source: &mut dyn Source, table: Table, samples: u32) -> Result<Table, Reason> {
    let fits = |number: u32, last: u32| number > last && number <= samples;
    let (mut last, mut canonical) = (0, true);
    let mut rows = table.rows(4);
    while let Some(number) = rows.word(source)? {
        canonical &= fits(number, last);
        last = number;
    }
    if canonical {
        return Ok(table);
    }
    let (mut last, mut built) = (0, Vec::new());
    let mut rows = table.rows(4);
    while let Some(number) = rows.word(source)? {
        if fits(number, last) {
            built.extend(number.to_be_bytes());
            last = number;
        }
    }
    Ok(Table::Held(built))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor as Memory;

    fn words(words: &[u32]) -> Vec<u8> {
        words.iter().flat_map(|word| word.to_be_bytes()).collect()
    }

    #[test]
    fn a_table_that_is_as_it_should_be_stays_where_it_is() {
        let bytes = words(&[0, 2, 10, 3, 20, 2, 10]);
        let mut source = Memory::new(bytes);
        let table = Table::Stored(4..28);
        assert_eq!(runs(&mut source, table.clone(), 7, None).unwrap(), table);
        assert_eq!(sum(&mut source, &table).unwrap(), 100);
        let shorter = runs(&mut source, table.clone(), 4, None).unwrap();
        assert_eq!(shorter, Table::Held(words(&[2, 10, 2, 20])));
        let longer = runs(&mut source, table, 9, Some(0)).unwrap();
        assert_eq!(longer, Table::Held(words(&[2, 10, 3, 20, 2, 10, 2, 0])));
        let split = Table::Held(words(&[1, 5, 0, 9, 2, 5]));
        let merged = runs(&mut source, split, 4, None).unwrap();
        assert_eq!(merged, Table::Held(words(&[4, 5])));
    }

    #[test]
    fn numbers_that_do_not_rise_are_left_out() {
        let mut source = Memory::new(Vec::new());
        let table = Table::Held(words(&[1, 5, 9]));
        assert_eq!(rising(&mut source, table.clone(), 9).unwrap(), table);
        let table = Table::Held(words(&[1, 5, 5, 3, 0, 9, 11]));
        let kept = rising(&mut source, table, 10).unwrap();
        assert_eq!(kept, Table::Held(words(&[1, 5, 9])));
    }

    #[test]
    fn the_last_value_can_be_stretched() {
        let mut runs = Runs::default();
        runs.push(3, 10);
        assert_eq!(runs.stretch(5), 5);
        assert_eq!(runs.stretch(-100), -15);
        assert_eq!(runs.finish(), words(&[2, 10, 1, 0]));
    }
}
