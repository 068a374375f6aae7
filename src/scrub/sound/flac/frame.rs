//! A FLAC frame, read to its end (RFC 9639, 9): no sample is decoded, but each is passed over.

use super::bits::Bits;
use super::STRANGE;
use crate::cursor::Cursor;
use crate::sound::crc::{crc16, crc8};
use crate::Reason;

/// What the first block says of all frames.
pub(in crate::sound) struct Stream {
    hertz: u32,
    pub(in crate::sound) channels: u8,
    bits: u8,
    /// In a channel; 0 when the encoder did not know.
    pub(super) samples: u64,
    /// MD5 of the samples: it tells players that none is damaged, and nothing else.
    pub(super) sum: [u8; 16],
}

impl Stream {
    pub(in crate::sound) fn read(block: &[u8; 34]) -> Result<Self, Reason> {
        let [_, _, _, _, _, _, _, _, _, _, fields @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] =
            *block;
        let fields = u64::from_be_bytes(fields);
        let mut sum = [0; 16];
        sum.copy_from_slice(&block[18..]);
        let stream = Self {
            hertz: (fields >> 44) as u32,
            channels: (fields >> 41 & 7) as u8 + 1,
            bits: (fields >> 36 & 31) as u8 + 1,
            samples: fields & 0xF_FFFF_FFFF,
            sum,
        };
        match stream.hertz > 0 && stream.bits >= 4 {
            true => Ok(stream),
            false => Err(STRANGE),
        }
    }

    /// Rate, channels, bits and how many samples there are.
    pub(super) fn describe(&self, samples: u64) -> [u8; 8] {
        // 36 bits; 0 says that it is not known.
        let samples = if samples >> 36 == 0 { samples } else { 0 };
        let fields = u64::from(self.hertz) << 44
            | u64::from(self.channels - 1) << 41
            | u64::from(self.bits - 1) << 36
            | samples;
        fields.to_be_bytes()
    }
}

/// A frame that is whole.
pub(super) struct Frame {
    pub(super) end: u64,
    pub(super) samples: u32,
    /// Blocks of this stream may have different lengths.
    pub(super) variable: bool,
}

/// Reads the frame at the cursor. `None` when it is none of this stream, or damaged.
pub(super) fn read(cursor: &mut Cursor, stream: &Stream) -> Result<Option<Frame>, Reason> {
    let start = cursor.position();
    let Some(head) = Head::read(cursor.peek(16)?, stream) else {
        return Ok(None);
    };
    cursor.skip(head.length)?;
    let mut bits = Bits::new(cursor);
    for channel in 0..stream.channels {
        // The difference of two channels has a bit more.
        let side = matches!((head.channels, channel), (8 | 10, 1) | (9, 0));
        subframe(
            &mut bits,
            head.samples,
            u32::from(stream.bits) + u32::from(side),
        )?;
    }
    let padding = bits.rest()?;
    let end = bits.position() + 2;
    let whole = padding == 0 && end <= cursor.len() && sum(cursor, start, end)? == 0;
    Ok(whole.then_some(Frame {
        end,
        samples: head.samples,
        variable: head.variable,
    }))
}

/// The checksum of a frame together with its own sum: 0 when it is right.
fn sum(cursor: &mut Cursor, start: u64, end: u64) -> Result<u16, Reason> {
    let mut sum = 0;
    cursor.seek(start)?;
    while cursor.position() < end {
        let left = usize::try_from(end - cursor.position()).unwrap_or(usize::MAX);
        let ahead = cursor.ahead()?;
        let part = ahead.get(..left).unwrap_or(ahead);
        if part.is_empty() {
            return Err(STRANGE);
        }
        sum = crc16(sum, part);
        let passed = part.len() as u64;
        cursor.skip(passed)?;
    }
    Ok(sum)
}

struct Head {
    length: u64,
    samples: u32,
    /// How channels are coded; from 8 on, one of two is a difference.
    channels: u8,
    variable: bool,
}

impl Head {
    fn read(bytes: &[u8], stream: &Stream) -> Option<Self> {
        let [0xFF, mark @ (0xF8 | 0xF9), sizes, coding, rest @ ..] = bytes else {
            return None;
        };
        let number = match rest.first()?.leading_ones() {
            0 => 1,
            ones @ 2..=7 => ones as usize,
            _ => return None,
        };
        let (number, rest) = rest.split_at_checked(number)?;
        let continued = number.iter().skip(1).all(|byte| byte >> 6 == 2);
        let extra = |code: u8| match code {
            6 => 1,
            7 => 2,
            _ => 0,
        };
        let (block, rest) = rest.split_at_checked(extra(sizes >> 4))?;
        let rate = match sizes & 15 {
            12 => 1,
            13 | 14 => 2,
            _ => 0,
        };
        let (rate, rest) = rest.split_at_checked(rate)?;
        let length = 4 + number.len() + block.len() + rate.len();
        let channels = coding >> 4;
        let fits = continued
            && coding & 1 == 0
            && *rest.first()? == crc8(bytes.get(..length)?)
            && hertz(sizes & 15, number_of(rate), stream)? == stream.hertz
            && bits(coding >> 1 & 7, stream)? == stream.bits
            && match channels {
                0..=7 => channels + 1 == stream.channels,
                8..=10 => stream.channels == 2,
                _ => false,
            };
        fits.then_some(Self {
            length: length as u64 + 1,
            samples: samples(sizes >> 4, number_of(block))?,
            channels,
            variable: *mark == 0xF9,
        })
    }
}

fn number_of(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .fold(0, |sum, byte| sum << 8 | u32::from(*byte))
}

fn samples(code: u8, extra: u32) -> Option<u32> {
    Some(match code {
        1 => 192,
        2..=5 => 144 << code,
        6 | 7 => extra + 1,
        8..=15 => 1 << code,
        _ => return None,
    })
}

fn hertz(code: u8, extra: u32, stream: &Stream) -> Option<u32> {
    const HERTZ: [u32; 12] = [
        0, 88_200, 176_400, 192_000, 8_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000,
    ];
    match code {
        0 => Some(stream.hertz),
        12 => Some(extra * 1000),
        13 => Some(extra),
        14 => Some(extra * 10),
        _ => HERTZ.get(usize::from(code)).copied(),
    }
}

fn bits(code: u8, stream: &Stream) -> Option<u8> {
    Some(match code {
        0 => stream.bits,
        1 => 8,
        2 => 12,
        4 => 16,
        5 => 20,
        6 => 24,
        7 => 32,
        _ => return None,
    })
}

/// Passes over one channel of a frame.
fn subframe(bits: &mut Bits, samples: u32, width: u32) -> Result<(), Reason> {
    let head = bits.take(8)?;
    if head & 0x80 != 0 {
        return Err(STRANGE);
    }
    let wasted = if head & 1 == 1 { bits.zeros()? + 1 } else { 0 };
    let width = width
        .checked_sub(wasted)
        .filter(|width| *width > 0)
        .ok_or(STRANGE)?;
    let order = match head >> 1 {
        0 => return bits.skip(u64::from(width)),
        1 => return bits.skip(u64::from(width) * u64::from(samples)),
        code @ 8..=12 => code - 8,
        code @ 32.. => code - 31,
        _ => return Err(STRANGE),
    };
    if order > samples {
        return Err(STRANGE);
    }
    bits.skip(u64::from(order * width))?;
    if head >> 1 >= 32 {
        let precision = bits.take(4)? + 1;
        if precision == 16 {
            return Err(STRANGE);
        }
        bits.skip(u64::from(5 + order * precision))?;
    }
    residual(bits, samples, order)
}

/// Passes over what a prediction leaves: all samples but the first `order`.
fn residual(bits: &mut Bits, samples: u32, order: u32) -> Result<(), Reason> {
    let width = match bits.take(2)? {
        0 => 4,
        1 => 5,
        _ => return Err(STRANGE),
    };
    let partitions = bits.take(4)?;
    let each = samples >> partitions;
    if each << partitions != samples || each < order {
        return Err(STRANGE);
    }
    for partition in 0..1 << partitions {
        let count = if partition == 0 { each - order } else { each };
        let low = bits.take(width)?;
        if low == (1 << width) - 1 {
            let plain = bits.take(5)?;
            bits.skip(u64::from(plain) * u64::from(count))?;
        } else {
            bits.rice(count, low)?;
        }
    }
    Ok(())
}
