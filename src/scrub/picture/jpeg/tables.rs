//! The tables of a JPEG (T.81, annexes B and C): kept until a scan needs them, so that none is there for nothing.

use std::cell::OnceCell;

use super::{segment, STRANGE};
use crate::{Plan, Reason};

/// A Huffman code.
pub(super) struct Huffman {
    /// For the next [`ROOT`] bits: a symbol, and the length of its code with the value behind it, or the length 0.
    root: Vec<(u8, u8)>,
    /// Made when they are first asked for: a second look at a picture asks for none.
    runs: OnceCell<Vec<Run>>,
    /// For each length: one more than its last code, and what is added to a code for its place.
    limits: [(u32, i32); 17],
    symbols: Vec<u8>,
}

/// Bits that are looked up at once.
pub(super) const ROOT: u32 = 11;

/// Bits that are looked up at once for as many symbols as they hold.
pub(super) const AHEAD: u32 = 12;

/// The symbols whose codes are in the next [`AHEAD`] bits, up to the end of a block; of the last one, the value
/// may be behind them. From the lowest bit on: 6 for the bits of their codes and values, up to 27, as a shift takes
/// them; 6 for the coefficients that they stand for; 1 if the last one ends the block, and stands for none.
#[derive(Clone, Copy)]
pub(super) struct Run(u16);

impl Run {
    /// No code is whole. As many coefficients as no block has left, so that it needs no question of its own.
    pub(super) const NONE: Self = Self(63 << 6);

    fn new(bits: u32, places: u32, ends: bool) -> Self {
        Self((bits | places << 6) as u16 | u16::from(ends) << 12)
    }

    #[inline(always)]
    pub(super) fn bits(self) -> u32 {
        u32::from(self.0 & 63)
    }

    #[inline(always)]
    pub(super) fn places(self) -> u32 {
        u32::from(self.0 >> 6 & 63)
    }

    #[inline(always)]
    pub(super) fn ends(self) -> bool {
        self.0 >> 12 > 0
    }
}

impl Huffman {
    /// From how many codes there are of each length, and their symbols.
    pub(super) fn new(counts: &[u8], symbols: &[u8]) -> Option<Self> {
        let mut root = vec![(0, 0); 1 << ROOT];
        let mut limits = [(0, 0); 17];
        let (mut code, mut place) = (0_u32, 0_usize);
        for (length, count) in (1_u32..).zip(counts) {
            let first = code;
            for symbol in symbols.get(place..place + usize::from(*count))? {
                if length <= ROOT {
                    let from = (code << (ROOT - length)) as usize;
                    let places = root.get_mut(from..from + (1 << (ROOT - length)))?;
                    places.fill((*symbol, length as u8 + value(*symbol)));
                }
                code += 1;
            }
            if code > 1 << length {
                return None;
            }
            *limits.get_mut(length as usize)? = (code, place as i32 - first as i32);
            place += usize::from(*count);
            code <<= 1;
        }
        Some(Self {
            root,
            runs: OnceCell::new(),
            limits,
            symbols: symbols.to_vec(),
        })
    }

    fn run_of(&self, ahead: u32) -> Run {
        let (mut bits, mut places, mut ends) = (0, 0, false);
        while !ends && bits < AHEAD {
            let left = AHEAD - bits;
            let next = (ahead << (16 - left)) & 0xFFFF;
            let Some((symbol, length)) = self.find(next) else {
                break;
            };
            let last = value(symbol) == 0 && symbol < 0xF0;
            let more = if last { 0 } else { u32::from(symbol >> 4) + 1 };
            // What is behind these bits is not known.
            if length - u32::from(value(symbol)) > left || places + more > 62 {
                break;
            }
            (bits, places, ends) = (bits + length, places + more, last);
        }
        match bits {
            0 => Run::NONE,
            bits => Run::new(bits, places, ends),
        }
    }

    /// For the next [`AHEAD`] bits: the symbols that they begin with.
    pub(super) fn runs(&self) -> &[Run] {
        let made = || (0..1 << AHEAD).map(|ahead| self.run_of(ahead)).collect();
        self.runs.get_or_init(made)
    }

    /// The symbol whose code the next 16 bits begin with, and the length of the code with the value behind it.
    #[inline]
    pub(super) fn find(&self, ahead: u32) -> Option<(u8, u32)> {
        let (symbol, length) = *self.root.get((ahead >> (16 - ROOT)) as usize)?;
        if length > 0 {
            return Some((symbol, u32::from(length)));
        }
        for length in ROOT + 1..=16 {
            let code = ahead >> (16 - length);
            let (limit, shift) = *self.limits.get(length as usize)?;
            if code < limit {
                let place = usize::try_from(code as i32 + shift).ok()?;
                let symbol = *self.symbols.get(place)?;
                return Some((symbol, length + u32::from(value(symbol))));
            }
        }
        None
    }
}

/// Bits of the value behind a symbol.
fn value(symbol: u8) -> u8 {
    symbol & 15
}

/// One table as it is written.
#[derive(Default)]
struct Slot {
    bytes: Vec<u8>,
    code: Option<Huffman>,
    /// It was not written since it was defined.
    fresh: bool,
}

/// All tables that were defined, each the last under its number.
#[derive(Default)]
pub(super) struct Tables {
    quantization: [Slot; 4],
    /// Those for the first coefficient, then those for the others.
    huffman: [[Slot; 4]; 2],
}

impl Tables {
    /// DQT.
    pub(super) fn quantization(&mut self, content: &[u8]) -> Result<(), Reason> {
        let mut rest = content;
        while let Some(first) = rest.first() {
            let length = match first >> 4 {
                0 => 65,
                1 => 129,
                _ => return Err(STRANGE),
            };
            let (table, after) = rest.split_at_checked(length).ok_or(STRANGE)?;
            let slot = self
                .quantization
                .get_mut(usize::from(first & 15))
                .ok_or(STRANGE)?;
            slot.define(table, None);
            rest = after;
        }
        Ok(())
    }

    /// DHT.
    pub(super) fn huffman(&mut self, content: &[u8]) -> Result<(), Reason> {
        let mut rest = content;
        while let Some(first) = rest.first() {
            let counts = rest.get(1..17).ok_or(STRANGE)?;
            let length: usize = counts.iter().map(|count| usize::from(*count)).sum();
            let (table, after) = rest.split_at_checked(17 + length).ok_or(STRANGE)?;
            let slots = self
                .huffman
                .get_mut(usize::from(first >> 4))
                .ok_or(STRANGE)?;
            let slot = slots.get_mut(usize::from(first & 15)).ok_or(STRANGE)?;
            let code = Huffman::new(counts, table.get(17..).unwrap_or_default()).ok_or(STRANGE)?;
            slot.define(table, Some(code));
            rest = after;
        }
        Ok(())
    }

    /// A code for the first coefficient (0) or the others (1).
    pub(super) fn code(&self, class: usize, number: u8) -> Option<&Huffman> {
        self.huffman
            .get(class)?
            .get(usize::from(number))?
            .code
            .as_ref()
    }

    /// How many no scan needed.
    pub(super) fn unused(&self) -> u64 {
        let slots = self
            .quantization
            .iter()
            .chain(self.huffman.iter().flatten());
        slots.filter(|slot| slot.fresh).count() as u64
    }

    pub(super) fn write_quantization(&mut self, number: u8, plan: &mut Plan) {
        let slot = self.quantization.get_mut(usize::from(number));
        slot.into_iter().for_each(|slot| slot.write(0xDB, plan));
    }

    pub(super) fn write_huffman(&mut self, class: usize, number: u8, plan: &mut Plan) {
        let slots = self.huffman.get_mut(class);
        let slot = slots.and_then(|slots| slots.get_mut(usize::from(number)));
        slot.into_iter().for_each(|slot| slot.write(0xC4, plan));
    }
}

impl Slot {
    /// The same table once more changes nothing.
    fn define(&mut self, bytes: &[u8], code: Option<Huffman>) {
        if self.bytes != bytes {
            *self = Self {
                bytes: bytes.to_vec(),
                code,
                fresh: true,
            };
        }
    }

    fn write(&mut self, marker: u8, plan: &mut Plan) {
        if std::mem::take(&mut self.fresh) {
            segment(plan, marker, &self.bytes);
        }
    }
}
