//! H.264 and H.265 in ISO media (ISO/IEC 14496-15): units behind their lengths. Only headers are read, and
//! the units that hold no picture: those that are not needed become filler of the same length.

use std::ops::Range;

use super::{sei, Peeker, STRANGE};
use crate::filled::{bound, Filling};
use crate::{read_at, read_blocks, Reason, Source};

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Codec {
    Avc,
    Hevc,
}

/// Most bytes of a unit of messages that is looked into; larger ones go.
const LARGEST_MESSAGE: u64 = 64 * 1024;

/// What becomes of a unit, by its type.
enum Rule {
    Keep,
    /// It has so many bytes, and is needed only with no more.
    Short(u64),
    Messages,
    Filler,
    Drop,
}

impl Codec {
    fn header(self) -> u64 {
        match self {
            Codec::Avc => 1,
            Codec::Hevc => 2,
        }
    }

    /// Pictures, what they are decoded with, and where they begin and end.
    fn rule(self, first: u8) -> Rule {
        match (self, self.kind(first)) {
            (Codec::Avc, 1..=5 | 7 | 8 | 13..=15 | 19 | 20) => Rule::Keep,
            (Codec::Avc, 9) => Rule::Short(2),
            (Codec::Avc, 10 | 11) => Rule::Short(1),
            (Codec::Avc, 6) | (Codec::Hevc, 39 | 40) => Rule::Messages,
            (Codec::Avc, 12) | (Codec::Hevc, 38) => Rule::Filler,
            (Codec::Hevc, 0..=9 | 16..=21 | 32..=34) => Rule::Keep,
            (Codec::Hevc, 35) => Rule::Short(3),
            (Codec::Hevc, 36 | 37) => Rule::Short(2),
            _ => Rule::Drop,
        }
    }

    /// The type of a unit, by its first byte.
    pub(crate) fn kind(self, first: u8) -> u8 {
        match self {
            Codec::Avc => first & 0x1F,
            Codec::Hevc => first >> 1 & 0x3F,
        }
    }

    /// A whole unit of filler.
    fn filler(self, start: u64, length: u32) -> Filling {
        let head = match self {
            Codec::Avc => [0x0C, 0xFF],
            Codec::Hevc => [0x4C, 0x01],
        };
        let only_header = self == Codec::Hevc && length == 2;
        Filling {
            start,
            length,
            head,
            fill: 0xFF,
            last: if only_header { head[1] } else { 0x80 },
        }
    }
}

/// Looks through one sample for what is to be written over. Returns how many messages go.
pub(crate) fn scan(
    source: &mut dyn Source,
    peeker: &mut Peeker,
    sample: Range<u64>,
    (codec, length_size): (Codec, u8),
    fillings: &mut Vec<Filling>,
) -> Result<u64, Reason> {
    let size = u64::from(length_size);
    let (mut at, mut dropped) = (sample.start, 0);
    while at < sample.end {
        if at + size > sample.end {
            return Ok(dropped + blank(source, at..sample.end, fillings)?);
        }
        let start = at + size;
        // The length, and the first byte of the unit if it has one.
        let ahead = peeker.at(source, at, length_size as usize + 1)?;
        let (length, first) = ahead
            .split_at_checked(length_size as usize)
            .ok_or(STRANGE)?;
        let length = length
            .iter()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte));
        let end = start + length;
        if end > sample.end {
            return Err(STRANGE);
        }
        if let (Some(first), 1..) = (first.first(), length) {
            dropped += unit(source, codec, *first, start..end, fillings)?;
            bound(fillings)?;
        }
        at = end;
    }
    Ok(dropped)
}

/// Bytes behind the last unit.
fn blank(
    source: &mut dyn Source,
    range: Range<u64>,
    fillings: &mut Vec<Filling>,
) -> Result<u64, Reason> {
    let bytes = read_at(source, range.start, (range.end - range.start) as usize)?;
    let clean = bytes.iter().all(|byte| *byte == 0);
    if !clean {
        fillings.push(Filling::all(range.start, bytes.len() as u32, 0));
    }
    Ok(u64::from(!clean))
}

/// Looks at one unit, which is not empty. Returns how many messages go.
pub(crate) fn unit(
    source: &mut dyn Source,
    codec: Codec,
    first: u8,
    range: Range<u64>,
    fillings: &mut Vec<Filling>,
) -> Result<u64, Reason> {
    let length = range.end - range.start;
    let verdict = match codec.rule(first) {
        Rule::Keep => sei::Verdict::Keep,
        Rule::Short(most) if length <= most => sei::Verdict::Keep,
        Rule::Filler if is_filler(source, codec, &range)? => sei::Verdict::Keep,
        Rule::Messages if length <= LARGEST_MESSAGE => {
            let bytes = read_at(source, range.start, length as usize)?;
            let messages = bytes.get(codec.header() as usize..).unwrap_or_default();
            sei::judge(codec, messages, range.start + codec.header())
        }
        _ => sei::Verdict::Drop { messages: 1 },
    };
    Ok(match verdict {
        sei::Verdict::Keep => 0,
        sei::Verdict::Drop { messages } => {
            let length = u32::try_from(length).map_err(|_| STRANGE)?;
            fillings.push(codec.filler(range.start, length));
            messages
        }
        sei::Verdict::Change {
            messages,
            fillings: more,
        } => {
            fillings.extend(more);
            messages
        }
    })
}

/// True when a unit of filler holds nothing else.
fn is_filler(source: &mut dyn Source, codec: Codec, range: &Range<u64>) -> Result<bool, Reason> {
    let length = u32::try_from(range.end - range.start).map_err(|_| STRANGE)?;
    let (mut at, mut clean) = (range.start, true);
    let filler = codec.filler(range.start, length);
    read_blocks::<Reason>(source, range, &mut |block| {
        let mut filled = block.to_vec();
        filler.apply(at, &mut filled);
        clean &= filled == block;
        at += block.len() as u64;
        Ok(block.len())
    })?;
    Ok(clean)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scanned(codec: Codec, sample: &[u8]) -> Result<(u64, Vec<u8>), Reason> {
        let mut source = std::io::Cursor::new(sample);
        let (mut peeker, mut fillings) = (Peeker::default(), Vec::new());
        let range = 0..sample.len() as u64;
        let count = scan(&mut source, &mut peeker, range, (codec, 4), &mut fillings)?;
        let mut changed = sample.to_vec();
        fillings
            .iter()
            .for_each(|filling| filling.apply(0, &mut changed));
        Ok((count, changed))
    }

    #[test]
    fn units_that_hold_no_picture_become_filler() {
        let sample =
            b"\0\0\0\x08\x06\x05\x04x264\x80\0\0\0\x03\x65ab\0\0\0\x03\x1Eme\0\0\0\x01\x0A\0\0\0\0";
        let (count, changed) = scanned(Codec::Avc, sample).unwrap();
        let expected = b"\0\0\0\x08\x0C\xFF\xFF\xFF\xFF\xFF\xFF\x80\0\0\0\x03\x65ab\0\0\0\x03\x0C\xFF\x80\0\0\0\x01\x0A\0\0\0\0";
        assert_eq!((count, &changed[..]), (2, &expected[..]));
        assert_eq!(scanned(Codec::Avc, &changed).unwrap(), (0, changed));
        let sample = b"\0\0\0\x04\x7C\x01me\0\0\0\x02\x7C\x01\0\0\0\x03\x02\x01a\0\0\0\x04\x4C\x01hi\x09\x09";
        let (count, changed) = scanned(Codec::Hevc, sample).unwrap();
        let expected = b"\0\0\0\x04\x4C\x01\xFF\x80\0\0\0\x02\x4C\x01\0\0\0\x03\x02\x01a\0\0\0\x04\x4C\x01\xFF\x80\0\0";
        assert_eq!((count, &changed[..]), (4, &expected[..]));
        assert_eq!(scanned(Codec::Hevc, &changed).unwrap().0, 0);
        for end in 0..sample.len() {
            let _ = scanned(Codec::Hevc, &sample[..end]);
        }
        assert!(scanned(Codec::Avc, b"\xFF\xFF\xFF\xFFabc").is_err());
    }
}
