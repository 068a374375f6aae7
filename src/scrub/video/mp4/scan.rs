//! What samples hold beside pictures and sound, written over where it stands.

use std::ops::Range;

use super::{jpeg_frames, start_codes};
use crate::filled::{bound, Filling};
use crate::iso::bits::Bits;
use crate::iso::nal::{self, Codec};
use crate::iso::{av1, Peeker};
use crate::work::HELD;
use crate::{read_at, Reason, Source};

/// How samples are coded, as far as it tells what they can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Media {
    /// Nothing that can be told without decoding.
    Plain,
    /// Units behind lengths of so many bytes.
    Units(Codec, u8),
    Av1,
    Aac,
    Mp3,
    ProRes,
    /// MPEG-1, 2 and 4 video.
    StartCodes,
    Jpeg,
}

/// Looks through sample after sample.
#[derive(Default)]
pub(super) struct Scanner {
    peeker: Peeker,
}

impl Scanner {
    /// Adds what is to be written over in one sample. Returns how many messages that is.
    pub(super) fn sample(
        &mut self,
        source: &mut dyn Source,
        media: Media,
        sample: Range<u64>,
        fillings: &mut Vec<Filling>,
    ) -> Result<u64, Reason> {
        let peeker = &mut self.peeker;
        let found = match media {
            Media::Plain => 0,
            Media::Units(codec, size) => {
                nal::scan(source, peeker, sample, (codec, size), fillings)?
            }
            Media::Av1 => av1::scan(source, peeker, sample, fillings)?,
            Media::Aac => {
                /// More than the longest element at the start.
                const START: u64 = 1024;
                let length = (sample.end - sample.start).min(START) as usize;
                let start = peeker.at(source, sample.start, length)?;
                aac(start, sample.start, fillings)
            }
            Media::Mp3 => {
                let bytes = whole(source, &sample)?;
                encoder_names(&bytes, sample.start, fillings)
            }
            Media::ProRes => {
                let creator = sample.start + 12..sample.start + 16;
                let name = peeker.at(source, creator.start, 4)?;
                let inside = creator.end <= sample.end;
                creator_of(name, creator.start, inside, fillings)
            }
            Media::StartCodes => {
                let bytes = whole(source, &sample)?;
                let found = start_codes::user_data(&bytes);
                let blank = |range: &Range<usize>| {
                    Filling::all(sample.start + range.start as u64, range.len() as u32, 0)
                };
                fillings.extend(found.iter().map(blank));
                found.len() as u64
            }
            Media::Jpeg => {
                let bytes = whole(source, &sample)?;
                jpeg_frames::scan(&bytes, sample.start, fillings)?
            }
        };
        bound(fillings)?;
        Ok(found)
    }
}

/// The name of the program that made a ProRes frame: Apple's own is not told from none.
fn creator_of(name: &[u8], start: u64, inside: bool, fillings: &mut Vec<Filling>) -> u64 {
    let strange = inside && !matches!(name, b"apl0" | [0, 0, 0, 0]);
    if strange {
        fillings.push(Filling::all(start, 4, 0));
    }
    u64::from(strange)
}

/// A picture that has to be read as a whole.
fn whole(source: &mut dyn Source, sample: &Range<u64>) -> Result<Vec<u8>, Reason> {
    let length = sample.end - sample.start;
    match length > HELD / 4 {
        true => Err(Reason::Beyond("16 MiB in one picture")),
        false => Ok(read_at(source, sample.start, length as usize)?),
    }
}

/// Encoders of MP3 write their name into space that is left in a frame, and into a first frame without sound.
fn encoder_names(frame: &[u8], position: u64, fillings: &mut Vec<Filling>) -> u64 {
    const LONGEST: usize = 24;
    const NAMES: [&[u8]; 5] = [b"LAME3.", b"Lavc", b"Lavf", b"GOGO", b"L3.99"];
    let (mut found, mut end) = (0, 0);
    for at in memchr::memchr2_iter(b'L', b'G', frame) {
        let rest = frame.get(at..).unwrap_or_default();
        if at >= end && NAMES.iter().any(|name| rest.starts_with(name)) {
            let text = rest.iter().take(LONGEST);
            let shown = text.take_while(|byte| (0x20..0x7F).contains(*byte)).count();
            fillings.push(Filling::all(position + at as u64, shown as u32, 0));
            (found, end) = (found + 1, at + shown);
        }
    }
    found
}

/// AAC (ISO/IEC 14496-3, 4.4.2.1): encoders write their name into filling at the start of a frame. It becomes
/// zeros, and so does data of any other kind there; what is behind the sound is not reached.
fn aac(frame: &[u8], position: u64, fillings: &mut Vec<Filling>) -> u64 {
    const ELEMENTS: usize = 8;
    let (mut bits, mut found) = (Bits::new(frame), 0);
    for _ in 0..ELEMENTS {
        let Some(data) = leading_data(&mut bits) else {
            break;
        };
        // Up to where the frame, or what was read of it, ends.
        let end = data.end.min(frame.len() * 8);
        if let Some(filling) = blank(frame, data.start..end, position) {
            fillings.push(filling);
            found += 1;
        }
        bits = Bits::new(frame);
        bits.skip(data.end);
    }
    found
}

/// The bits of the data that comes next; `None` when sound comes next.
fn leading_data(bits: &mut Bits) -> Option<Range<usize>> {
    const DATA: u32 = 4;
    const FILLING: u32 = 6;
    let bytes = match bits.take(3)? {
        FILLING => {
            let count = bits.take(4)?;
            let bytes = if count == 15 {
                14 + bits.take(8)?
            } else {
                count
            };
            let start = bits.position();
            // Filling, and data in it; other kinds belong to the sound.
            if bytes > 0 && bits.take(4)? > 2 {
                return None;
            }
            return Some(start..start + bytes as usize * 8);
        }
        DATA => {
            bits.take(4)?;
            let aligned = bits.take(1)? == 1;
            let count = bits.take(8)?;
            let bytes = if count == 255 {
                255 + bits.take(8)?
            } else {
                count
            };
            if aligned {
                bits.align();
            }
            bytes
        }
        _ => return None,
    };
    let start = bits.position();
    Some(start..start + bytes as usize * 8)
}

/// A filling that makes these bits zeros; `None` when they are.
fn blank(frame: &[u8], bits: Range<usize>, position: u64) -> Option<Filling> {
    let (from, to) = (bits.start / 8, bits.end.div_ceil(8));
    let bytes = frame.get(from..to)?;
    let mut kept = bytes.to_vec();
    for bit in bits.clone() {
        *kept.get_mut(bit / 8 - from)? &= !(0x80 >> (bit % 8));
    }
    if kept == bytes {
        return None;
    }
    Some(Filling {
        start: position + from as u64,
        length: kept.len() as u32,
        head: [*kept.first()?, 0],
        fill: 0,
        last: *kept.last()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A frame that starts with filling of this content, four bits in, and goes on with ones.
    fn frame(text: &[u8]) -> Vec<u8> {
        let count = text.len() + 1;
        let mut bits = String::from("110");
        match count {
            0..15 => bits += &format!("{count:04b}"),
            _ => bits += &format!("1111{:08b}", count - 14),
        }
        bits += "0000";
        text.iter().for_each(|byte| bits += &format!("{byte:08b}"));
        bits += "0000001111111111";
        bits += &"1".repeat(bits.len().next_multiple_of(8) - bits.len());
        let digits = bits.as_bytes().chunks(8);
        digits
            .map(|eight| u8::from_str_radix(std::str::from_utf8(eight).unwrap(), 2).unwrap())
            .collect()
    }

    #[test]
    fn the_name_of_an_encoder_becomes_zeros() {
        for text in [
            &b"me"[..],
            b"Lavc59.37.100",
            b"libfaac 1.28, and a long comment",
        ] {
            let frame = frame(text);
            let mut fillings = Vec::new();
            assert_eq!(aac(&frame, 10, &mut fillings), 1);
            let mut changed = frame.clone();
            fillings
                .iter()
                .for_each(|filling| filling.apply(10, &mut changed));
            assert_eq!(changed, self::frame(&vec![0; text.len()]));
            assert_eq!(aac(&changed, 10, &mut Vec::new()), 0);
            for end in 0..frame.len() {
                aac(&frame[..end], 0, &mut Vec::new());
            }
        }
        assert_eq!(
            aac(&[0x21, 0x10, 5], 0, &mut Vec::new()),
            0,
            "sound at once"
        );
    }
}
