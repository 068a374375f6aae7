//! What of the media data is kept: exactly the samples of the kept tracks, in the order of the file.

use std::ops::Range;

use super::chunks::walk;
use super::scan::{Media, Scanner};
use super::tables::SAMPLES;
use super::track::Track;
use crate::filled::Filling;
use crate::iso::STRANGE;
use crate::{Plan, Reason, Source};

/// Most chunks of a file: each is held while they are put in order.
const CHUNKS: usize = 2_000_000;

/// Ranges of the source in order, none touching another, and where each will be in the media data.
pub(super) struct Layout {
    ranges: Vec<Range<u64>>,
    starts: Vec<u64>,
    fillings: Vec<Filling>,
    pub(super) length: u64,
    /// Units, fields and messages that are written over.
    pub(super) messages: u64,
}

impl Layout {
    /// Of all samples of these tracks, in a source of `length` bytes.
    pub(super) fn new(
        source: &mut dyn Source,
        tracks: &[Track],
        length: u64,
    ) -> Result<Self, Reason> {
        bound(tracks)?;
        let ranges = merged(gathered(source, tracks, length)?);
        let mut end = 0;
        let starts = ranges.iter().map(|range| {
            let start = end;
            end += range.end - range.start;
            start
        });
        let starts = starts.collect();
        let (fillings, messages) = scanned(source, tracks, length)?;
        Ok(Self {
            ranges,
            starts,
            fillings,
            length: end,
            messages,
        })
    }

    /// Where what is at `offset` of the source will be in the media data; its start, for what is nowhere.
    pub(super) fn place(&self, offset: u64) -> u64 {
        let after = self.ranges.partition_point(|range| range.start <= offset);
        let place = after.checked_sub(1).and_then(|index| {
            let range = self.ranges.get(index)?;
            let start = self.starts.get(index)?;
            range
                .contains(&offset)
                .then(|| start + offset - range.start)
        });
        place.unwrap_or(0)
    }

    /// Appends the media data.
    pub(super) fn put(self, plan: &mut Plan) {
        let mut fillings = self.fillings.into_iter().peekable();
        for range in self.ranges {
            let mut inside = Vec::new();
            while let Some(filling) = fillings.next_if(|filling| filling.start < range.end) {
                inside.push(filling);
            }
            plan.filled(range, inside);
        }
    }
}

fn bound(tracks: &[Track]) -> Result<(), Reason> {
    let listed = tracks.iter().filter(|track| {
        let scanned = track
            .entries
            .iter()
            .any(|entry| entry.media != Media::Plain);
        track.sizes.constant == 0 || scanned
    });
    let samples: u64 = listed.map(|track| u64::from(track.sizes.count)).sum();
    match samples > SAMPLES {
        true => Err(Reason::Beyond("5 million samples")),
        false => Ok(()),
    }
}

/// The ranges of all chunks. Together they are no longer than the source: no sample is there many times.
fn gathered(
    source: &mut dyn Source,
    tracks: &[Track],
    length: u64,
) -> Result<Vec<Range<u64>>, Reason> {
    let (mut ranges, mut sum) = (Vec::<Range<u64>>::new(), 0_u64);
    for track in tracks {
        walk(source, track, length, &mut |_, chunk| {
            if chunk.range.is_empty() {
                return Ok(());
            }
            sum = sum.saturating_add(chunk.range.end - chunk.range.start);
            match ranges.last_mut() {
                Some(last) if last.end == chunk.range.start => last.end = chunk.range.end,
                _ => ranges.push(chunk.range),
            }
            match ranges.len() > CHUNKS {
                true => Err(Reason::Beyond("2 million chunks")),
                false => Ok(()),
            }
        })?;
    }
    match sum > length {
        true => Err(STRANGE),
        false => Ok(ranges),
    }
}

/// In order, with those that touch made one.
fn merged(mut ranges: Vec<Range<u64>>) -> Vec<Range<u64>> {
    ranges.sort_unstable_by_key(|range| (range.start, range.end));
    ranges.dedup_by(|next, last| {
        let touches = next.start <= last.end;
        if touches {
            last.end = last.end.max(next.end);
        }
        touches
    });
    ranges
}

/// Looks through all samples that can hold more than pictures and sound.
fn scanned(
    source: &mut dyn Source,
    tracks: &[Track],
    length: u64,
) -> Result<(Vec<Filling>, u64), Reason> {
    let (mut fillings, mut messages, mut scanner) = (Vec::new(), 0, Scanner::default());
    for track in tracks {
        if track
            .entries
            .iter()
            .all(|entry| entry.media == Media::Plain)
        {
            continue;
        }
        walk(source, track, length, &mut |source, chunk| {
            let entry = track
                .entries
                .get(chunk.description as usize - 1)
                .ok_or(STRANGE)?;
            let mut at = chunk.range.start;
            for index in 0..chunk.samples as usize {
                let size = chunk
                    .sizes
                    .get(index)
                    .copied()
                    .unwrap_or(track.sizes.constant);
                let end = at.saturating_add(u64::from(size)).min(chunk.range.end);
                messages += scanner.sample(source, entry.media, at..end, &mut fillings)?;
                at = end;
            }
            Ok(())
        })?;
    }
    fillings.sort_unstable_by_key(|filling| filling.start);
    // Samples that two tracks share are written over once.
    fillings.dedup();
    let apart = fillings.windows(2).all(|two| match two {
        [first, second] => first.start + u64::from(first.length) <= second.start,
        _ => true,
    });
    match apart {
        true => Ok((fillings, messages)),
        false => Err(STRANGE),
    }
}
