//! Prefix codes of a lossless image (RFC 9649, 3.7).

use super::STRANGE;
use crate::picture::bits::Bits;
use crate::Reason;

/// Longest code, in bits.
const LONGEST: usize = 15;

/// Bits that are looked up at once.
const ROOT: u32 = 8;

/// One prefix code.
pub(super) struct Code {
    /// For the next bits, up to [`ROOT`]: a symbol and the length of its code, or the length 0.
    table: Vec<(u16, u8)>,
    root: u32,
    /// How many codes there are of each length, and their symbols in order.
    counts: [u16; LONGEST + 1],
    symbols: Vec<u16>,
}

impl Code {
    /// Entries of its tables.
    pub(super) fn weight(&self) -> usize {
        self.table.len() + self.symbols.len()
    }

    /// The symbol that needs no bits, if there is only one.
    pub(super) fn only(&self) -> Option<u16> {
        match self.root {
            0 => self.table.first().map(|(symbol, _)| *symbol),
            _ => None,
        }
    }

    /// A code from the lengths of all symbols: complete, or of one symbol.
    fn new(lengths: &[u8]) -> Result<Self, Reason> {
        let mut counts = [0; LONGEST + 1];
        for length in lengths.iter().filter(|length| **length > 0) {
            *counts.get_mut(usize::from(*length)).ok_or(STRANGE)? += 1;
        }
        let with = |wanted: u8| {
            let all = lengths.iter().zip(0_u16..);
            all.filter(move |(length, _)| **length == wanted)
                .map(|(_, symbol)| symbol)
        };
        let symbols: Vec<u16> = (1..=LONGEST as u8)
            .filter(|length| counts[usize::from(*length)] > 0)
            .flat_map(with)
            .collect();
        if let [only] = symbols[..] {
            return Ok(Self::of_one(only));
        }
        let full = (1..=LONGEST)
            .map(|length| u32::from(counts[length]) << (LONGEST - length))
            .sum();
        if 1_u32 << LONGEST != full {
            return Err(STRANGE);
        }
        let longest = counts.iter().rposition(|count| *count > 0).unwrap_or(0) as u32;
        let root = longest.min(ROOT);
        let mut code = Self {
            table: vec![(0, 0); 1 << root],
            root,
            counts,
            symbols,
        };
        code.fill();
        Ok(code)
    }

    fn of_one(symbol: u16) -> Self {
        Self {
            table: vec![(symbol, 0)],
            root: 0,
            counts: [0; LONGEST + 1],
            symbols: Vec::new(),
        }
    }

    /// Fills the table with the codes that fit into it; the first bit of a code is the lowest.
    fn fill(&mut self) {
        let (mut code, mut symbols) = (0_u32, self.symbols.iter());
        for length in 1..=self.root {
            for _ in 0..self.counts.get(length as usize).copied().unwrap_or(0) {
                let Some(symbol) = symbols.next() else { return };
                let low = (code.reverse_bits() >> (32 - length)) as usize;
                let places = self.table.iter_mut().skip(low).step_by(1 << length);
                places.for_each(|place| *place = (*symbol, length as u8));
                code += 1;
            }
            code <<= 1;
        }
    }

    /// The next symbol.
    pub(super) fn read(&self, bits: &mut Bits) -> Option<u16> {
        let ahead = bits.ahead();
        let (symbol, length) = *self.table.get(ahead as usize & (self.table.len() - 1))?;
        if length > 0 || self.root == 0 {
            bits.pass(u32::from(length))?;
            return Some(symbol);
        }
        let (mut code, mut first, mut index) = (0_u32, 0_u32, 0_u32);
        for length in 1..=LONGEST {
            code |= (ahead >> (length - 1)) as u32 & 1;
            let count = u32::from(self.counts[length]);
            if code < first + count {
                bits.pass(length as u32)?;
                return self.symbols.get((index + code - first) as usize).copied();
            }
            (index, first, code) = (index + count, (first + count) << 1, code << 1);
        }
        None
    }

    /// Reads a code for so many symbols.
    pub(super) fn parse(bits: &mut Bits, symbols: usize) -> Result<Self, Reason> {
        if bits.take(1).ok_or(STRANGE)? == 1 {
            return Self::simple(bits, symbols).ok_or(STRANGE);
        }
        let lengths = lengths(bits, symbols)?;
        Self::new(&lengths)
    }

    /// A code of one or two symbols.
    fn simple(bits: &mut Bits, symbols: usize) -> Option<Self> {
        let two = bits.take(1)? == 1;
        let width = if bits.take(1)? == 1 { 8 } else { 1 };
        let first = bits.take(width)? as u16;
        let second = if two { bits.take(8)? as u16 } else { first };
        if usize::from(first.max(second)) >= symbols {
            return None;
        }
        if first == second {
            return Some(Self::of_one(first));
        }
        let mut counts = [0; LONGEST + 1];
        counts[1] = 2;
        let pair = [first.min(second), first.max(second)];
        let table = pair.iter().map(|symbol| (*symbol, 1)).collect();
        Some(Self {
            table,
            root: 1,
            counts,
            symbols: pair.to_vec(),
        })
    }
}

/// The lengths of so many codes, themselves in a code.
fn lengths(bits: &mut Bits, symbols: usize) -> Result<Vec<u8>, Reason> {
    const ORDER: [usize; 19] = [
        17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ];
    let count = 4 + bits.take(4).ok_or(STRANGE)? as usize;
    let mut own = [0; 19];
    for place in ORDER.into_iter().take(count) {
        own[place] = bits.take(3).ok_or(STRANGE)? as u8;
    }
    let code = Code::new(&own)?;
    let mut left = symbols;
    if bits.take(1).ok_or(STRANGE)? == 1 {
        let width = 2 + 2 * bits.take(3).ok_or(STRANGE)?;
        left = 2 + bits.take(width).ok_or(STRANGE)? as usize;
    }
    let (mut lengths, mut before) = (Vec::with_capacity(symbols), 8);
    while lengths.len() < symbols && left > 0 {
        left -= 1;
        let (length, extra, least) = match code.read(bits).ok_or(STRANGE)? {
            length @ 0..=15 => {
                if length > 0 {
                    before = length as u8;
                }
                (length as u8, 0, 1)
            }
            16 => (before, 2, 3),
            17 => (0, 3, 3),
            _ => (0, 7, 11),
        };
        let times = least + bits.take(extra).ok_or(STRANGE)? as usize;
        if lengths.len() + times > symbols {
            return Err(STRANGE);
        }
        lengths.extend(std::iter::repeat_n(length, times));
    }
    lengths.resize(symbols, 0);
    Ok(lengths)
}
