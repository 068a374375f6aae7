//! A range of the source in which some bytes become others: formats whose frames or pages are rewritten where
//! they are. The places are many and small, so they are held packed.

use std::io::{self, Read, SeekFrom, Write};
use std::ops::Range;

use crate::{Plan, Reason, Source};

/// A range is cut after so many bytes, for one is held in memory while it is written.
const LONGEST: u64 = 256 * 1024;

/// Most bytes that the places of one file may take.
const MOST: usize = 32 << 20;

/// A range of the source with what replaces some of its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Patched {
    range: Range<u64>,
    /// For each place: how far it is behind the last one, its length and whether it becomes zeros, and
    /// its new bytes if not.
    packed: Vec<u8>,
}

impl Patched {
    pub(crate) fn len(&self) -> u64 {
        self.range.end.saturating_sub(self.range.start)
    }

    /// The same for a source in which this one's source starts at `start`.
    pub(crate) fn shifted(self, start: u64) -> Self {
        Self {
            range: self.range.start + start..self.range.end + start,
            packed: self.packed,
        }
    }

    /// Writes the range with its new bytes.
    pub(crate) fn write_to(&self, source: &mut dyn Source, out: &mut dyn Write) -> io::Result<()> {
        let mut bytes = Vec::new();
        source.seek(SeekFrom::Start(self.range.start))?;
        source.take(self.len()).read_to_end(&mut bytes)?;
        match bytes.len() as u64 == self.len() && self.apply(&mut bytes).is_some() {
            true => out.write_all(&bytes),
            false => Err(io::ErrorKind::InvalidData.into()),
        }
    }

    fn apply(&self, bytes: &mut [u8]) -> Option<()> {
        let mut packed = &self.packed[..];
        let mut rest = bytes;
        while !packed.is_empty() {
            let gap = take_number(&mut packed)?;
            let length = take_number(&mut packed)?;
            let (place, after) = rest.get_mut(gap..)?.split_at_mut_checked(length >> 1)?;
            if length & 1 == 1 {
                place.fill(0);
            } else {
                let (new, others) = packed.split_at_checked(place.len())?;
                place.copy_from_slice(new);
                packed = others;
            }
            rest = after;
        }
        Some(())
    }
}

/// Seven bits a byte, the lowest first.
fn put_number(packed: &mut Vec<u8>, mut number: usize) {
    while number > 0x7F {
        packed.push(number as u8 | 0x80);
        number >>= 7;
    }
    packed.push(number as u8);
}

fn take_number(packed: &mut &[u8]) -> Option<usize> {
    let mut number = 0;
    for shift in (0..usize::BITS).step_by(7) {
        let (&byte, rest) = packed.split_first()?;
        *packed = rest;
        number |= usize::from(byte & 0x7F) << shift;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

/// Where two runs of bytes of the same length differ. Places with less than four bytes between them are one.
fn places<'a>(old: &'a [u8], new: &'a [u8]) -> impl Iterator<Item = Range<usize>> + 'a {
    const NEAR: usize = 4;
    let mut differing = old.iter().zip(new).enumerate();
    let mut next = None;
    let mut step = move || differing.find(|(_, (a, b))| a != b).map(|(at, _)| at);
    std::iter::from_fn(move || {
        let start = next.take().or_else(&mut step)?;
        let mut end = start + 1;
        for at in std::iter::from_fn(&mut step) {
            if at >= end + NEAR {
                next = Some(at);
                break;
            }
            end = at + 1;
        }
        Some(start..end)
    })
}

/// Makes a plan from frames or pages, each with the places that change in it.
#[derive(Default)]
pub(crate) struct Patching {
    plan: Plan,
    range: Range<u64>,
    packed: Vec<u8>,
    /// Where the last place ends.
    changed: u64,
    held: usize,
}

impl Patching {
    /// Appends a range of the source as it is.
    pub(crate) fn source(&mut self, range: Range<u64>) {
        self.extend(range, false);
    }

    /// Appends a range of the source that begins at `start` and holds `old`, as `new`, which is as long.
    ///
    /// # Errors
    /// [`Reason::Beyond`] when all places that changed take too much memory together.
    pub(crate) fn rewritten(&mut self, start: u64, old: &[u8], new: &[u8]) -> Result<(), Reason> {
        let mut places = places(old, new).peekable();
        let changes = places.peek().is_some();
        self.extend(start..start + old.len() as u64, changes);
        let before = self.packed.len();
        for place in places {
            let at = start + place.start as u64;
            let bytes = new.get(place).unwrap_or_default();
            let zeros = bytes.len() > 1 && bytes.iter().all(|byte| *byte == 0);
            put_number(&mut self.packed, at.saturating_sub(self.changed) as usize);
            put_number(&mut self.packed, bytes.len() << 1 | usize::from(zeros));
            if !zeros {
                self.packed.extend(bytes);
            }
            self.changed = at + bytes.len() as u64;
        }
        self.held += self.packed.len() - before;
        match self.held > MOST {
            true => Err(Reason::Beyond("some million parts with hidden bits")),
            false => Ok(()),
        }
    }

    /// Appends bytes of our own.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.cut();
        self.plan.bytes(bytes);
    }

    /// True when some byte is not what it was.
    pub(crate) fn is_changed(&self) -> bool {
        self.held > 0
    }

    fn extend(&mut self, range: Range<u64>, changes: bool) {
        let long = self.range.end.saturating_sub(self.range.start) >= LONGEST;
        let cut = match self.packed.is_empty() {
            true => changes,
            false => long,
        };
        if cut || self.range.end != range.start {
            self.cut();
            (self.range.start, self.changed) = (range.start, range.start);
        }
        self.range.end = range.end;
    }

    fn cut(&mut self) {
        let range = std::mem::take(&mut self.range);
        let mut packed = std::mem::take(&mut self.packed);
        if packed.is_empty() {
            if !range.is_empty() {
                self.plan.source(range);
            }
        } else {
            packed.shrink_to_fit();
            self.plan.patched(Patched { range, packed });
        }
    }

    /// All of it.
    pub(crate) fn finish(mut self) -> Plan {
        self.cut();
        self.plan
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    #[test]
    fn only_the_places_change_and_the_rest_is_one_range() {
        let source = (0..=255).cycle().take(1 << 20).collect::<Vec<u8>>();
        let mut expected = source.clone();
        let mut patching = Patching::default();
        for start in (0..1 << 20).step_by(1024) {
            if start >= 512 << 10 && start % 3072 == 0 {
                expected[start..start + 2].copy_from_slice(&[9, 8]);
                expected[start + 1000..start + 1024].fill(0);
            }
            let frame = start..start + 1024;
            let (old, new) = (&source[frame.clone()], &expected[frame]);
            patching.rewritten(start as u64, old, new).unwrap();
        }
        let plan = patching.finish();
        assert!(plan.pieces().len() <= 5);
        let mut out = Vec::new();
        plan.write_to(&mut Cursor::new(&source), &mut out).unwrap();
        assert!(out == expected);
        assert!(plan
            .write_to(&mut Cursor::new(&source[..900_000]), &mut out)
            .is_err());
    }

    #[test]
    fn what_is_not_changed_stays_a_plain_range() {
        let mut patching = Patching::default();
        patching.source(10..20);
        patching.source(20..30);
        let mut plain = Plan::new();
        plain.source(10..30);
        assert_eq!(patching.finish(), plain);
    }
}
