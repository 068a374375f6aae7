//! Tables of samples that are built sample by sample.

use super::chunks::walk;
use super::tables::{Rows, Runs, Table};
use super::track::Track;
use crate::{Reason, Source};

/// Most bytes of the tables that are built.
const BUILT: usize = 40 << 20;

/// Tables that grow.
#[derive(Default)]
pub(super) struct Built {
    /// The time of the first sample.
    pub(super) start: Option<u64>,
    time: u64,
    samples: u32,
    sizes: Vec<u8>,
    durations: Runs,
    compositions: Runs,
    /// Version 1 of their box: some are negative.
    pub(super) composed: bool,
    sync: Vec<u8>,
    runs: Vec<u8>,
    chunks: u32,
    /// Samples and description of the last run.
    run: Option<(u32, u32)>,
    offsets: Vec<u8>,
}

/// What the tables say of one sample.
pub(super) struct Sample {
    pub(super) duration: u32,
    pub(super) size: u32,
    pub(super) composition: u32,
    pub(super) sync: bool,
}

impl Built {
    /// With the samples that a track has already.
    pub(super) fn new(source: &mut dyn Source, track: &Track, length: u64) -> Result<Self, Reason> {
        let mut built = Self::default();
        if track.sizes.count == 0 {
            return Ok(built);
        }
        built.start = Some(0);
        built.composed = matches!(track.compositions, Some((1, _)));
        let mut durations = Each::new(&track.durations);
        let compositions = track.compositions.as_ref();
        let mut compositions = compositions.map(|(_, table)| Each::new(table));
        let mut sync = Sync::new(source, track)?;
        walk(source, track, length, &mut |source, chunk| {
            built.chunk(chunk.range.start, chunk.samples, chunk.description);
            for index in 0..chunk.samples as usize {
                let size = chunk.sizes.get(index).copied();
                let composition = match &mut compositions {
                    Some(each) => each.next(source)?,
                    None => None,
                };
                built.push(&Sample {
                    duration: durations.next(source)?.unwrap_or(1),
                    size: size.unwrap_or(track.sizes.constant),
                    composition: composition.unwrap_or(0),
                    sync: sync.next(source)?,
                })?;
            }
            Ok(())
        })?;
        Ok(built)
    }

    pub(super) fn push(&mut self, sample: &Sample) -> Result<(), Reason> {
        self.samples = self.samples.saturating_add(1);
        self.time = self.time.saturating_add(u64::from(sample.duration));
        self.sizes.extend(sample.size.to_be_bytes());
        self.durations.push(1, sample.duration);
        self.compositions.push(1, sample.composition);
        if sample.sync {
            self.sync.extend(self.samples.to_be_bytes());
        }
        let bytes = self.sizes.len()
            + self.durations.len()
            + self.compositions.len()
            + self.sync.len()
            + self.offsets.len();
        match bytes > BUILT {
            true => Err(Reason::Beyond("2 million samples in fragments")),
            false => Ok(()),
        }
    }

    pub(super) fn chunk(&mut self, offset: u64, samples: u32, description: u32) {
        self.chunks += 1;
        self.offsets.extend(offset.to_be_bytes());
        if self.run.replace((samples, description)) != Some((samples, description)) {
            for word in [self.chunks, samples, description] {
                self.runs.extend(word.to_be_bytes());
            }
        }
    }

    /// The fragment says when it starts: what is missing before it, the last sample lasts longer.
    pub(super) fn seek(&mut self, time: u64) {
        if self.start.is_none() {
            self.start = Some(time);
            return;
        }
        let expected = self.start.unwrap_or(0).saturating_add(self.time);
        let by = i64::try_from(i128::from(time) - i128::from(expected)).unwrap_or(0);
        let stretched = self.durations.stretch(by);
        self.time = self.time.saturating_add_signed(stretched);
    }

    pub(super) fn finish(self, track: &mut Track) {
        let all = self.sync.len() as u64 == u64::from(self.samples) * 4;
        track.sync = (track.video && !all).then_some(Table::Held(self.sync));
        track.durations = Table::Held(self.durations.finish());
        let version = u8::from(self.composed);
        track.compositions = Some((version, Table::Held(self.compositions.finish())));
        track.runs = Table::Held(self.runs);
        track.sizes.constant = 0;
        track.sizes.count = self.samples;
        track.sizes.table = Table::Held(self.sizes);
        track.offsets = Table::Held(self.offsets);
        track.wide = true;
    }
}

/// The values of a table of runs, one by one.
struct Each<'t> {
    rows: Rows<'t>,
    left: u32,
    value: Option<u32>,
}

impl<'t> Each<'t> {
    fn new(table: &'t Table) -> Self {
        Self {
            rows: table.rows(8),
            left: 0,
            value: None,
        }
    }

    /// Behind the last run, its value again.
    fn next(&mut self, source: &mut dyn Source) -> Result<Option<u32>, Reason> {
        while self.left == 0 {
            let Some((count, value)) = self.rows.pair(source)? else {
                return Ok(self.value);
            };
            (self.left, self.value) = (count, Some(value));
        }
        self.left -= 1;
        Ok(self.value)
    }
}

/// Whether each sample can be decoded alone, one by one.
struct Sync<'t> {
    rows: Option<Rows<'t>>,
    next: Option<u32>,
    number: u32,
}

impl<'t> Sync<'t> {
    fn new(source: &mut dyn Source, track: &'t Track) -> Result<Self, Reason> {
        let mut rows = track.sync.as_ref().map(|table| table.rows(4));
        let next = match &mut rows {
            Some(rows) => rows.word(source)?,
            None => None,
        };
        Ok(Self {
            rows,
            next,
            number: 0,
        })
    }

    fn next(&mut self, source: &mut dyn Source) -> Result<bool, Reason> {
        self.number += 1;
        let Some(rows) = &mut self.rows else {
            return Ok(true);
        };
        let is_sync = self.next == Some(self.number);
        if is_sync {
            self.next = rows.word(source)?;
        }
        Ok(is_sync)
    }
}
