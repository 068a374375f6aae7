//! The packed pixels of a GIF (GIF89a, appendix F): unpacked and packed anew, by one rule.

use crate::cursor::CUT_SHORT;
use crate::picture::bits::{BitWriter, Bits};
use crate::Reason;

/// Codes have at most 12 bits.
const CODES: u16 = 4096;

const DAMAGED: Reason = Reason::Damaged("its image data is damaged");

/// Pixels packed anew.
pub(super) struct Packed {
    pub(super) bytes: Vec<u8>,
    /// There was more than the pixels.
    pub(super) gap: bool,
}

/// Packs exactly so many pixels anew, to at most `room` bytes. `bits` is 2 to 8: what a pixel has.
pub(super) fn repack(
    data: &[u8],
    bits: u8,
    pixels: u64,
    used: &mut [bool; 256],
    room: u64,
) -> Result<Packed, Reason> {
    let mut reader = Reader::new(data, bits);
    let mut writer = Writer::new(bits);
    let mut left = pixels;
    let mut gap = false;
    while left > 0 {
        let string = reader.next()?;
        gap |= string.len() as u64 > left;
        let count = left.min(string.len() as u64);
        // The string has its last pixel first.
        for pixel in string.iter().rev().take(count as usize) {
            if let Some(used) = used.get_mut(usize::from(*pixel)) {
                *used = true;
            }
            writer.push(*pixel);
        }
        left -= count;
        if writer.out.len() as u64 > room {
            return Err(Reason::Beyond("64 MiB of image data"));
        }
    }
    // Behind them are the end code and perhaps one more to clear the table.
    gap |= data.len() - reader.bits.bytes_taken().min(data.len()) > 3;
    Ok(Packed {
        bytes: writer.finish(),
        gap,
    })
}

struct Reader<'a> {
    bits: Bits<'a>,
    /// The first of the codes that stand for no pixel: clear; behind it, end.
    clear: u16,
    start: u32,
    width: u32,
    next: u16,
    before: Option<u16>,
    /// For each code, the code of its string but for the last pixel, and that pixel.
    table: Vec<(u16, u8)>,
    string: Vec<u8>,
}

impl<'a> Reader<'a> {
    fn new(data: &'a [u8], bits: u8) -> Self {
        let clear = 1 << bits;
        let table = (0..CODES).map(|code| (0, code as u8)).collect();
        Self {
            bits: Bits::new(data),
            clear,
            start: u32::from(bits) + 1,
            width: u32::from(bits) + 1,
            next: clear + 2,
            before: None,
            table,
            string: Vec::with_capacity(usize::from(CODES)),
        }
    }

    /// The next string of pixels, the last first.
    fn next(&mut self) -> Result<&[u8], Reason> {
        let code = loop {
            // Codes have at most 12 bits.
            let code = self.bits.take(self.width).ok_or(CUT_SHORT)? as u16;
            if code == self.clear {
                (self.width, self.next, self.before) = (self.start, self.clear + 2, None);
            } else if code == self.clear + 1 {
                return Err(CUT_SHORT);
            } else {
                break code;
            }
        };
        self.string.clear();
        match self.before {
            None if code > self.clear => return Err(DAMAGED),
            // The string of a code that is only now defined ends as it begins.
            Some(before) if code == self.next => {
                self.string.push(0);
                self.spell(before);
                let first = self.string.last().copied().unwrap_or(0);
                self.string.splice(..1, [first]);
            }
            Some(_) if code > self.next => return Err(DAMAGED),
            _ => self.spell(code),
        }
        self.define();
        self.before = Some(code);
        Ok(&self.string)
    }

    /// Adds the string of a code, the last pixel first.
    fn spell(&mut self, mut code: u16) {
        while code > self.clear {
            let Some((before, pixel)) = self.table.get(usize::from(code)) else {
                return;
            };
            self.string.push(*pixel);
            code = *before;
        }
        self.string.push(code as u8);
    }

    fn define(&mut self) {
        let (Some(before), true) = (self.before, self.next < CODES) else {
            return;
        };
        let first = self.string.last().copied().unwrap_or(0);
        if let Some(slot) = self.table.get_mut(usize::from(self.next)) {
            *slot = (before, first);
        }
        self.next += 1;
        if u32::from(self.next) == 1 << self.width && self.width < 12 {
            self.width += 1;
        }
    }
}

const EMPTY: u32 = u32::MAX;

/// Places of the table: twice as many as codes.
const PLACES: usize = 8192;

struct Writer {
    out: BitWriter,
    clear: u16,
    start: u32,
    width: u32,
    next: u16,
    string: Option<u16>,
    /// A string's code and one more pixel, with the code of both: 12, 8 and 12 bits.
    table: Vec<u32>,
}

impl Writer {
    fn new(bits: u8) -> Self {
        let clear = 1 << bits;
        let start = u32::from(bits) + 1;
        let mut out = BitWriter::default();
        out.put(u32::from(clear), start);
        Self {
            out,
            clear,
            start,
            width: start,
            next: clear + 2,
            string: None,
            table: vec![EMPTY; PLACES],
        }
    }

    fn push(&mut self, pixel: u8) {
        let Some(string) = self.string else {
            self.string = Some(u16::from(pixel));
            return;
        };
        let key = u32::from(string) << 8 | u32::from(pixel);
        let mut place = (key.wrapping_mul(0x9E37_79B1) >> 19) as usize;
        while let Some(entry) = self.table.get(place).filter(|entry| **entry != EMPTY) {
            if entry >> 12 == key {
                self.string = Some((entry & 0xFFF) as u16);
                return;
            }
            place = (place + 1) % PLACES;
        }
        self.code(string);
        if self.next < CODES {
            if let Some(entry) = self.table.get_mut(place) {
                *entry = key << 12 | u32::from(self.next);
            }
            self.next += 1;
        } else {
            self.out.put(u32::from(self.clear), self.width);
            self.table.fill(EMPTY);
            (self.width, self.next) = (self.start, self.clear + 2);
        }
        self.string = Some(u16::from(pixel));
    }

    fn code(&mut self, code: u16) {
        self.out.put(u32::from(code), self.width);
        if u32::from(self.next) == 1 << self.width && self.width < 12 {
            self.width += 1;
        }
    }

    fn finish(mut self) -> Vec<u8> {
        if let Some(string) = self.string {
            self.code(string);
        }
        self.out.put(u32::from(self.clear) + 1, self.width);
        self.out.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(pixels: &[u8], bits: u8) -> Vec<u8> {
        let mut writer = Writer::new(bits);
        pixels.iter().for_each(|pixel| writer.push(*pixel));
        writer.finish()
    }

    #[test]
    fn packed_anew_it_is_the_same() {
        for bits in 2..=8 {
            let mut state = 1_u32;
            let pixels: Vec<u8> = (0..100_000)
                .map(|_| {
                    state = state.wrapping_mul(1_103_515_245).wrapping_add(12_345);
                    // Runs, so that strings grow.
                    if state >> 28 > 2 {
                        0
                    } else {
                        (state >> 16) as u8 & (0xFF >> (8 - bits))
                    }
                })
                .collect();
            let data = packed(&pixels, bits);
            let mut reader = Reader::new(&data, bits);
            let mut read: Vec<u8> = Vec::new();
            while read.len() < pixels.len() {
                read.extend(reader.next().unwrap().iter().rev());
            }
            assert_eq!(read, pixels);
            let again = repack(&data, bits, 100_000, &mut [false; 256], 1 << 20).unwrap();
            assert!(again.bytes == data && !again.gap);
        }
    }

    #[test]
    fn what_is_behind_the_pixels_goes_and_too_few_are_refused() {
        let data = [&packed(&[1, 2, 3, 3, 3, 3], 2)[..], b"name of a person"].concat();
        let again = repack(&data, 2, 6, &mut [false; 256], 100).unwrap();
        assert!(again.gap && again.bytes == packed(&[1, 2, 3, 3, 3, 3], 2));
        let again = repack(&data, 2, 3, &mut [false; 256], 100).unwrap();
        assert_eq!(again.bytes, packed(&[1, 2, 3], 2));
        assert!(repack(&data, 2, 7, &mut [false; 256], 100).is_err());
        assert!(repack(&[0xFF; 9], 8, 7, &mut [false; 256], 100).is_err());
    }
}
