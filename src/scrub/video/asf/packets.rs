//! Packets of one length: what fills them up, private data of their parts, and parts of other streams become
//! zeros.

use std::collections::BTreeSet;

use super::STRANGE;
use crate::cursor::Cursor;
use crate::{Plan, Reason, Report, Trace};

/// Most pieces of the plan: each takes some hundred bytes.
const PIECES: usize = 250_000;

pub(super) struct Packets {
    pub(super) plan: Plan,
    kept: BTreeSet<u8>,
    size: u64,
}

/// A place in a packet.
struct Place<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Place<'_> {
    /// A number of 0, 1, 2 or 4 bytes, as two bits say.
    fn number(&mut self, width: u8) -> Result<usize, Reason> {
        let width = [0, 1, 2, 4][usize::from(width & 3)];
        let bytes = self.bytes.get(self.at..self.at + width).ok_or(STRANGE)?;
        self.at += width;
        let number = bytes
            .iter()
            .rev()
            .fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
        Ok(number as usize)
    }

    fn u8(&mut self) -> Result<u8, Reason> {
        Ok(self.number(1)? as u8)
    }

    fn skip(&mut self, count: usize) -> Result<(), Reason> {
        self.at = self.at.checked_add(count).ok_or(STRANGE)?;
        match self.at <= self.bytes.len() {
            true => Ok(()),
            false => Err(STRANGE),
        }
    }
}

impl Packets {
    pub(super) fn new(kept: BTreeSet<u8>, size: u64) -> Self {
        Self {
            plan: Plan::new(),
            kept,
            size,
        }
    }

    /// Appends the packet at a place of the file.
    pub(super) fn read(
        &mut self,
        cursor: &mut Cursor<'_>,
        at: u64,
        report: &mut Report,
    ) -> Result<(), Reason> {
        cursor.seek(at)?;
        let bytes = cursor.bytes(self.size)?;
        let mut clean = bytes.clone();
        self.parts(&bytes, &mut clean)?;
        let same = |index: &usize| bytes.get(*index) == clean.get(*index);
        let first = (0..bytes.len()).find(|index| !same(index));
        let last = (0..bytes.len()).rev().find(|index| !same(index));
        let (Some(first), Some(last)) = (first, last) else {
            self.plan.source(at..at + self.size);
            return Ok(());
        };
        report.add(Trace::Gap, 1);
        self.plan.source(at..at + first as u64);
        self.plan.bytes(clean.get(first..=last).unwrap_or_default());
        self.plan.source(at + last as u64 + 1..at + self.size);
        match self.plan.pieces().len() > PIECES {
            true => Err(Reason::Beyond("250,000 parts")),
            false => Ok(()),
        }
    }

    /// Makes zeros of what is not needed.
    fn parts(&self, bytes: &[u8], clean: &mut [u8]) -> Result<(), Reason> {
        let mut place = Place { bytes, at: 0 };
        let first = *bytes.first().ok_or(STRANGE)?;
        if first & 0x80 != 0 {
            // Correction data, which is two zeros.
            let count = usize::from(first & 15);
            place.skip(1 + count)?;
            zero(clean, 1, count);
        }
        let (flags, widths) = (place.u8()?, place.u8()?);
        let length = place.number(flags >> 5)?;
        place.number(flags >> 1)?;
        let padding = place.number(flags >> 3)?;
        place.skip(6)?;
        let length = if length == 0 { bytes.len() } else { length };
        let end = length
            .checked_sub(padding)
            .filter(|end| *end <= bytes.len())
            .ok_or(STRANGE)?;
        if flags & 1 == 0 {
            self.part(&mut place, widths, end, None, clean)?;
        } else {
            let counts = place.u8()?;
            for _ in 0..counts & 0x3F {
                self.part(&mut place, widths, end, Some(counts >> 6), clean)?;
            }
        }
        zero(clean, place.at, bytes.len() - place.at);
        Ok(())
    }

    /// One part: of one stream. `width`: how its length is written; without it, it goes to the end.
    fn part(
        &self,
        place: &mut Place<'_>,
        widths: u8,
        end: usize,
        width: Option<u8>,
        clean: &mut [u8],
    ) -> Result<(), Reason> {
        let stream = place.u8()? & 0x7F;
        place.number(widths >> 4)?;
        place.number(widths >> 2)?;
        let repeated = place.number(widths)?;
        let repeated_at = place.at;
        place.skip(repeated)?;
        // The length of the frame and its time come first; behind them is whatever a program put there.
        if let Some(more) = repeated.checked_sub(8) {
            zero(clean, repeated_at + 8, more);
        }
        let length = match width {
            Some(width) => place.number(width)?,
            None => end.checked_sub(place.at).ok_or(STRANGE)?,
        };
        let start = place.at;
        place.skip(length)?;
        if place.at > end {
            return Err(STRANGE);
        }
        if !self.kept.contains(&stream) {
            zero(clean, start, length);
        }
        Ok(())
    }
}

fn zero(bytes: &mut [u8], at: usize, count: usize) {
    if let Some(bytes) = bytes.get_mut(at..at + count) {
        bytes.fill(0);
    }
}
