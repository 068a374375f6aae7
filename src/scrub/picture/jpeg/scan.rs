//! The data of a scan (T.81, annexes F and G): read code by code, to find where it ends.

use std::ops::Range;

use super::bits::Bits;
use super::frame::{Coding, Frame, Header};
use super::tables::{Huffman, Run, Tables};
use crate::Reason;

const DAMAGED: Reason = Reason::Damaged("its image data is damaged");

/// A piece of data up to a restart or the end.
pub(super) struct Piece {
    /// Bytes that stay, with the marker in front of them.
    pub(super) range: Range<usize>,
    /// What takes the place of a last byte whose unused bits were odd.
    pub(super) last: &'static [u8],
}

pub(super) struct Read {
    pub(super) pieces: Vec<Piece>,
    /// There was more than the image.
    pub(super) gap: bool,
}

/// One component of a scan.
struct Part<'a> {
    place: usize,
    /// Blocks of it in one unit of the image.
    count: u32,
    first: Option<&'a Huffman>,
    others: Option<&'a Huffman>,
}

/// What a scan is, and what its data is read with.
pub(super) struct Scan<'a> {
    parts: Vec<Part<'a>>,
    units: u32,
    interval: u32,
    header: &'a Header,
    progressive: bool,
    /// Blocks of each component of the frame.
    sizes: Vec<usize>,
}

impl<'a> Scan<'a> {
    /// `None` when a table is not in the file: some programs leave out those that all know.
    pub(super) fn new(
        frame: &Frame,
        header: &'a Header,
        tables: &'a Tables,
        interval: u32,
    ) -> Option<Self> {
        let alone = header.components.len() == 1;
        let mut parts = Vec::new();
        for (place, first, others) in &header.components {
            let component = frame.components.get(*place)?;
            let first = tables.code(0, *first);
            let others = tables.code(1, *others);
            if header.has_first(frame.coding) && first.is_none()
                || header.has_others(frame.coding) && others.is_none()
            {
                return None;
            }
            let count = if alone {
                1
            } else {
                component.across * component.down
            };
            parts.push(Part {
                place: *place,
                count,
                first,
                others,
            });
        }
        let (across, down) = match header.components[..] {
            [(place, ..)] => frame.blocks(frame.components.get(place)?),
            _ => frame.units(),
        };
        let sizes = frame.components.iter().map(|component| {
            let (across, down) = frame.blocks(component);
            across as usize * down as usize
        });
        Some(Self {
            parts,
            units: across * down,
            interval,
            header,
            progressive: frame.coding == Coding::Progressive,
            sizes: sizes.collect(),
        })
    }

    /// Blocks that it has in all.
    pub(super) fn blocks(&self) -> u64 {
        let count: u32 = self.parts.iter().map(|part| part.count).sum();
        u64::from(count) * u64::from(self.units)
    }

    /// Reads the data. `history` goes from one scan of a progressive image to the next.
    pub(super) fn read(&self, data: &[u8], history: &mut Vec<Vec<u64>>) -> Result<Read, Reason> {
        if self.header.first > 0 && history.is_empty() {
            *history = self.sizes.iter().map(|size| vec![0; *size]).collect();
        }
        let mut bits = Bits::at(data, 0);
        let mut read = Read {
            pieces: Vec::new(),
            gap: false,
        };
        let (mut start, mut unit) = (0, 0);
        loop {
            let count = match (self.units - unit, self.interval) {
                (left, 0) => left,
                (left, interval) => left.min(interval),
            };
            self.units(&mut bits, unit, count, history).ok_or(DAMAGED)?;
            unit += count;
            let (end, clean) = bits.end();
            read.gap |= clean.is_some();
            let kept = if clean.is_some() { end.last } else { end.next };
            read.pieces.push(Piece {
                range: start..kept,
                last: clean.unwrap_or_default(),
            });
            if unit == self.units {
                read.gap |= end.next < data.len();
                return Ok(read);
            }
            start = self.restart(data, end.next, unit).ok_or(DAMAGED)?;
            read.gap |= start > end.next;
            bits = Bits::at(data, start + 2);
        }
    }

    /// Where the marker of a restart is, at `from` or behind it.
    fn restart(&self, data: &[u8], from: usize, unit: u32) -> Option<usize> {
        // They are counted from 0 to 7.
        let number = (unit / self.interval.max(1) + 7) % 8;
        let mut pairs = data.get(from..)?.windows(2);
        let at = pairs.position(|pair| matches!(pair, [0xFF, code] if *code > 0))?;
        let marker = data.get(from + at + 1)?;
        (*marker == 0xD0 + number as u8).then_some(from + at)
    }

    /// So many units, from the one with this number on.
    fn units(
        &self,
        bits: &mut Bits,
        unit: u32,
        count: u32,
        history: &mut [Vec<u64>],
    ) -> Option<()> {
        match (self.progressive, self.header.first) {
            (false, _) => self.sequential(bits, count),
            (true, 0) => self.first(bits, count),
            (true, _) => {
                let known = history.get_mut(self.parts.first()?.place)?;
                self.others(bits, count, known.get_mut(unit as usize..)?)
            }
        }
    }

    /// All coefficients of so many units.
    fn sequential(&self, bits: &mut Bits, count: u32) -> Option<()> {
        // A copy, which stays in registers.
        let mut own = *bits;
        for _ in 0..count {
            for part in &self.parts {
                let (first, others) = (part.first?, part.others?);
                let runs = others.runs();
                for _ in 0..part.count {
                    first_value(&mut own, first)?;
                    block(&mut own, others, runs)?;
                }
            }
        }
        *bits = own;
        Some(())
    }

    /// The first coefficients of so many units, or one more bit of each.
    fn first(&self, bits: &mut Bits, count: u32) -> Option<()> {
        for _ in 0..count {
            for part in &self.parts {
                for _ in 0..part.count {
                    match self.header.refines {
                        true => bits.pass(1)?,
                        false => first_value(bits, part.first?)?,
                    }
                }
            }
        }
        Some(())
    }

    /// Some of the other coefficients of so many blocks.
    fn others(&self, bits: &mut Bits, count: u32, known: &mut [u64]) -> Option<()> {
        let code = self.parts.first()?.others?;
        // Blocks that have no more codes.
        let mut empty = 0;
        for known in known.get_mut(..count as usize)? {
            let mut place = u32::from(self.header.first);
            let last = u32::from(self.header.last);
            while empty == 0 && place <= last {
                let symbol = bits.value(code)?;
                let (zeros, size) = (u32::from(symbol >> 4), u32::from(symbol & 15));
                if size == 0 && zeros < 15 {
                    empty = (1 << zeros) + bits.take(zeros)?;
                    break;
                }
                place = match self.header.refines {
                    true => over(bits, *known, place, last, zeros)?,
                    false => place + zeros,
                };
                if size > 0 {
                    if place > last {
                        return None;
                    }
                    *known |= 1 << place;
                }
                place += 1;
            }
            if empty > 0 {
                empty -= 1;
                if self.header.refines {
                    let rest = (*known >> place.min(63))
                        & (u64::MAX >> (63 - (last.max(place) - place).min(63)));
                    let rest = if place > last { 0 } else { rest };
                    bits.pass_many(rest.count_ones())?;
                }
            }
        }
        Some(())
    }
}

/// Goes over the coefficients of a block but the first. `runs` are those of its code, or none.
#[inline(always)]
pub(super) fn block(bits: &mut Bits, code: &Huffman, runs: &[Run]) -> Option<()> {
    let mut place = 1;
    while place < 64 {
        bits.fill();
        // What was filled is enough for both.
        for _ in 0..2 {
            let run = bits.run(runs);
            if place + run.places() > 63 {
                place = one(bits, code, place)?;
                break;
            }
            bits.discard(run.bits())?;
            place += run.places();
            if run.ends() {
                return Some(());
            }
        }
    }
    Some(())
}

/// Goes over one symbol of a block with its value. Returns which coefficient comes next, 64 at the end.
fn one(bits: &mut Bits, code: &Huffman, place: u32) -> Option<u32> {
    let symbol = bits.value(code)?;
    let next = place + u32::from(symbol >> 4) + 1;
    match symbol {
        0xF0 => Some(next),
        symbol if symbol & 15 == 0 => Some(64),
        _ => (next <= 64).then_some(next),
    }
}

/// Goes over a first coefficient. Its size is all of its symbol.
fn first_value(bits: &mut Bits, code: &Huffman) -> Option<()> {
    (bits.value(code)? < 16).then_some(())
}

/// Goes over so many coefficients that are not known. Of each that is known, there is one more bit.
fn over(bits: &mut Bits, known: u64, mut place: u32, last: u32, mut zeros: u32) -> Option<u32> {
    while place <= last {
        if known >> place & 1 == 1 {
            bits.pass(1)?;
        } else if zeros == 0 {
            break;
        } else {
            zeros -= 1;
        }
        place += 1;
    }
    Some(place)
}
