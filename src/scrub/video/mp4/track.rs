//! A track that is kept.

use super::chunks::Sizes;
use super::entries::Entry;
use super::tables::{largest, rising, runs, sum, Table};
use super::way::Way;
use crate::iso::STRANGE;
use crate::{Reason, Source};

/// A step of an edit list: how long it is, where in the track it starts (-1: nowhere), and whether it runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) duration: u64,
    pub(super) start: i64,
    pub(super) runs: bool,
}

/// A track of pictures or of sound.
#[derive(Debug, Clone)]
pub(super) struct Track {
    /// Its number in the file, by which fragments name it.
    pub(super) id: u32,
    pub(super) video: bool,
    pub(super) enabled: bool,
    /// Tracks of which one is played have the same one.
    pub(super) group: u16,
    /// In 1/65,536.
    pub(super) size: [u32; 2],
    pub(super) way: Way,
    pub(super) timescale: u32,
    /// The sum of the durations of its samples.
    pub(super) length: u64,
    pub(super) edits: Vec<Edit>,
    pub(super) entries: Vec<Entry>,
    pub(super) durations: Table,
    /// Each sample lasts one unit of time: one frame of sound.
    pub(super) counted: bool,
    /// With the version of its box.
    pub(super) compositions: Option<(u8, Table)>,
    pub(super) sync: Option<Table>,
    pub(super) runs: Table,
    pub(super) sizes: Sizes,
    pub(super) offsets: Table,
    /// Offsets have eight bytes.
    pub(super) wide: bool,
}

impl Track {
    /// Bytes of so many samples of one size. QuickTime counts sound in frames, whatever the size says.
    pub(super) fn bytes_of(
        &self,
        samples: u32,
        size: u32,
        description: u32,
    ) -> Result<u64, Reason> {
        let entry = self.entries.get(description as usize - 1).ok_or(STRANGE)?;
        Ok(match entry.packing {
            Some((frames, bytes)) if self.counted => {
                u64::from(samples.div_ceil(frames.max(1))) * u64::from(bytes)
            }
            _ => u64::from(samples) * u64::from(size),
        })
    }

    /// How long it is shown, in the movie's timescale.
    pub(super) fn duration(&self, timescale: u32) -> u64 {
        match self.edits.is_empty() {
            true => scaled(self.length, self.timescale, timescale),
            false => self
                .edits
                .iter()
                .fold(0, |sum, edit| edit.duration.saturating_add(sum)),
        }
    }

    /// Makes its tables such that each has exactly what its samples need.
    pub(super) fn settle(&mut self, source: &mut dyn Source) -> Result<(), Reason> {
        let samples = self.sizes.count;
        self.durations = runs(source, self.durations.clone(), samples, None)?;
        self.length = sum(source, &self.durations)?;
        if let Some((version, table)) = self.compositions.take() {
            let table = runs(source, table, samples, Some(0))?;
            let none = table.len() == 8 && table.rows(8).pair(source)? == Some((samples, 0));
            self.compositions = (!none).then_some((version, table));
        }
        if let Some(table) = self.sync.take() {
            let table = rising(source, table, samples)?;
            self.sync = self.video.then_some(table);
        }
        Ok(())
    }
}

impl Track {
    /// Gives edits without an end one behind the last sample, in whatever order samples are shown.
    pub(super) fn close(&mut self, source: &mut dyn Source, timescale: u32) -> Result<(), Reason> {
        let last = largest(source, &self.durations)?;
        let later = match &self.compositions {
            Some((_, table)) => largest(source, table)?,
            None => 0,
        };
        let end = self
            .length
            .saturating_add(u64::from(last))
            .saturating_add(u64::from(later));
        for edit in &mut self.edits {
            if edit.duration == 0 && edit.start >= 0 {
                let left = end.saturating_sub(edit.start.unsigned_abs());
                edit.duration = scaled(left, self.timescale, timescale).saturating_add(1);
            }
        }
        Ok(())
    }
}

/// A time in another timescale, rounded down.
pub(super) fn scaled(value: u64, from: u32, to: u32) -> u64 {
    let scaled = u128::from(value) * u128::from(to) / u128::from(from.max(1));
    u64::try_from(scaled).unwrap_or(u64::MAX)
}
