//! The pixels of a lossless image (RFC 9649, 3.6): passed over, or kept where other codes depend on them.

use super::codes::Code;
use crate::picture::bits::Bits;

/// Green with lengths and cached colours, red, blue, alpha, distances.
pub(super) type Group = [Code; 5];

/// Which group of codes each block of pixels has.
pub(super) struct Blocks {
    /// A side of a block as a power of two.
    pub(super) bits: u32,
    pub(super) across: usize,
    pub(super) groups: Vec<u32>,
}

pub(super) struct Reader<'a, 'b> {
    pub(super) bits: &'a mut Bits<'b>,
    pub(super) width: usize,
    pub(super) cache: Cache,
    /// Pixels, where they matter.
    pub(super) kept: Option<&'a mut Vec<u32>>,
}

impl Reader<'_, '_> {
    pub(super) fn read(
        &mut self,
        size: (u32, u32),
        groups: &[Group],
        blocks: Option<&Blocks>,
    ) -> Option<()> {
        let all = self.width * size.1 as usize;
        let mut at = 0;
        while at < all {
            let (x, y) = (at % self.width, at / self.width);
            let group = match blocks {
                Some(blocks) => {
                    let block = (y >> blocks.bits) * blocks.across + (x >> blocks.bits);
                    groups.get(*blocks.groups.get(block)? as usize)?
                }
                None => groups.first()?,
            };
            // Up to here all pixels have these codes.
            let end = match blocks {
                Some(blocks) => all
                    .min(y * self.width + self.width.min(((x >> blocks.bits) + 1) << blocks.bits)),
                None => all,
            };
            at = match self.kept {
                None if is_plain(group) => end,
                _ => self.run(group, at, end, all)?,
            };
        }
        Some(())
    }

    /// Reads pixels of one group from `at` to `end`, or to the end of what is copied there.
    fn run(&mut self, group: &Group, mut at: usize, end: usize, all: usize) -> Option<usize> {
        let [green, red, blue, alpha, distance] = group;
        while at < end {
            match green.read(self.bits)? {
                value @ 0..=255 => {
                    let red = red.read(self.bits)?;
                    let blue = blue.read(self.bits)?;
                    let alpha = alpha.read(self.bits)?;
                    if self.kept.is_some() {
                        let [green, red, blue, alpha] = [value, red, blue, alpha].map(u32::from);
                        self.keep(alpha << 24 | red << 16 | green << 8 | blue);
                    }
                    at += 1;
                }
                symbol @ 256..=279 => {
                    let length = self.number(symbol - 256)?;
                    let code = distance.read(self.bits)?;
                    let code = self.number(code)?;
                    let distance = self.distance(code);
                    if distance > at || length > all - at {
                        return None;
                    }
                    self.copy(length, distance)?;
                    at += length;
                }
                symbol => {
                    if self.kept.is_some() {
                        let colour = self.cache.get(symbol - 280)?;
                        self.keep(colour);
                    }
                    at += 1;
                }
            }
        }
        Some(at)
    }

    fn keep(&mut self, colour: u32) {
        if let Some(kept) = &mut self.kept {
            kept.push(colour);
            self.cache.put(colour);
        }
    }

    fn copy(&mut self, length: usize, distance: usize) -> Option<()> {
        for _ in 0..length {
            let Some(kept) = &self.kept else { break };
            let colour = *kept.get(kept.len().checked_sub(distance)?)?;
            self.keep(colour);
        }
        Some(())
    }

    /// A length or distance: a symbol and some bits.
    fn number(&mut self, symbol: u16) -> Option<usize> {
        let symbol = u32::from(symbol);
        if symbol < 4 {
            return Some(symbol as usize + 1);
        }
        let extra = (symbol - 2) >> 1;
        let offset = (2 + (symbol & 1)) << extra;
        Some((offset + self.bits.take(extra)?) as usize + 1)
    }

    /// Pixels back: the first 120 numbers name pixels near by.
    fn distance(&self, code: usize) -> usize {
        match NEAR.get(code - 1) {
            Some((x, y)) => {
                let back = isize::from(*x) + isize::from(*y) * self.width as isize;
                usize::try_from(back).unwrap_or(0).max(1)
            }
            None => code - NEAR.len(),
        }
    }
}

/// True when every pixel of a group is the same, and takes no bits.
fn is_plain([green, red, blue, alpha, _]: &Group) -> bool {
    let single = [red, blue, alpha].iter().all(|code| code.only().is_some());
    single && green.only().is_some_and(|symbol| symbol < 256)
}

/// Colours seen before.
pub(super) struct Cache {
    colours: Vec<u32>,
    bits: u32,
}

impl Cache {
    pub(super) fn new(bits: u32) -> Self {
        Self {
            colours: vec![0; if bits > 0 { 1 << bits } else { 0 }],
            bits,
        }
    }

    fn get(&self, index: u16) -> Option<u32> {
        self.colours.get(usize::from(index)).copied()
    }

    fn put(&mut self, colour: u32) {
        let place = colour.wrapping_mul(0x1E35_A7BD) >> (32 - self.bits.max(1));
        if let Some(slot) = self.colours.get_mut(place as usize) {
            *slot = colour;
        }
    }
}

#[rustfmt::skip]
const NEAR: [(i8, i8); 120] = [
    (0, 1), (1, 0), (1, 1), (-1, 1), (0, 2), (2, 0), (1, 2), (-1, 2), (2, 1), (-2, 1),
    (2, 2), (-2, 2), (0, 3), (3, 0), (1, 3), (-1, 3), (3, 1), (-3, 1), (2, 3), (-2, 3),
    (3, 2), (-3, 2), (0, 4), (4, 0), (1, 4), (-1, 4), (4, 1), (-4, 1), (3, 3), (-3, 3),
    (2, 4), (-2, 4), (4, 2), (-4, 2), (0, 5), (3, 4), (-3, 4), (4, 3), (-4, 3), (5, 0),
    (1, 5), (-1, 5), (5, 1), (-5, 1), (2, 5), (-2, 5), (5, 2), (-5, 2), (4, 4), (-4, 4),
    (3, 5), (-3, 5), (5, 3), (-5, 3), (0, 6), (6, 0), (1, 6), (-1, 6), (6, 1), (-6, 1),
    (2, 6), (-2, 6), (6, 2), (-6, 2), (4, 5), (-4, 5), (5, 4), (-5, 4), (3, 6), (-3, 6),
    (6, 3), (-6, 3), (0, 7), (7, 0), (1, 7), (-1, 7), (5, 5), (-5, 5), (7, 1), (-7, 1),
    (4, 6), (-4, 6), (6, 4), (-6, 4), (2, 7), (-2, 7), (7, 2), (-7, 2), (3, 7), (-3, 7),
    (7, 3), (-7, 3), (5, 6), (-5, 6), (6, 5), (-6, 5), (8, 0), (4, 7), (-4, 7), (7, 4),
    (-7, 4), (8, 1), (8, 2), (6, 6), (-6, 6), (8, 3), (5, 7), (-5, 7), (7, 5), (-7, 5),
    (8, 4), (6, 7), (-6, 7), (7, 6), (-7, 6), (8, 5), (7, 7), (-7, 7), (8, 6), (8, 7),
];
