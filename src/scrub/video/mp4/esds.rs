//! MPEG-4 elementary stream descriptors (ISO/IEC 14496-1, 7.2.6): of them, what decoders are configured with.

use super::entries::UNKNOWN;
use super::scan::Media;
use super::start_codes;
use crate::iso::bits::Bits;
use crate::iso::full;
use crate::{Reason, Report, Trace};

/// Most bytes of a decoder's configuration.
const LARGEST: usize = 4096;

/// What a stream is, and its decoder's configuration.
pub(super) struct Config {
    kind: u8,
    /// What it carries, pictures or sound, as it is written.
    stream: u8,
    specific: Vec<u8>,
}

impl Config {
    pub(super) fn read(content: &[u8]) -> Option<Self> {
        let (mut rest, mut config) = (content.get(4..)?, None);
        // The outermost descriptor has a few fields, and others behind them.
        let (3, mut inner) = descriptor(&mut rest)? else {
            return None;
        };
        let flags = *inner.get(2)?;
        let mut skip = 3;
        if flags & 0x80 != 0 {
            skip += 2;
        }
        if flags & 0x40 != 0 {
            skip += 1 + usize::from(*inner.get(skip)?);
        }
        if flags & 0x20 != 0 {
            skip += 2;
        }
        inner = inner.get(skip..)?;
        while config.is_none() {
            let (tag, body) = descriptor(&mut inner)?;
            if tag == 4 {
                config = Some(body);
            }
        }
        let config = config?;
        let mut rest = config.get(13..)?;
        let specific = match descriptor(&mut rest) {
            Some((5, body)) if body.len() <= LARGEST => body.to_vec(),
            Some((5, _)) => return None,
            _ => Vec::new(),
        };
        Some(Self {
            kind: *config.first()?,
            stream: config.get(1)? & 0xFC | 1,
            specific,
        })
    }

    /// The box of a stream of pictures.
    pub(super) fn picture(mut self, report: &mut Report) -> Result<(Vec<u8>, Media), Reason> {
        let media = match self.kind {
            0x20 | 0x60..=0x65 | 0x6A => Media::StartCodes,
            0x6C => Media::Jpeg,
            _ => return Err(UNKNOWN),
        };
        let kept = start_codes::without_user_data(&self.specific);
        let fewer = kept.len() < self.specific.len();
        report.add(Trace::EncoderMessage, u64::from(fewer));
        self.specific = kept;
        Ok((self.write(), media))
    }

    /// The box of a stream of sound.
    pub(super) fn sound(mut self) -> Result<(Vec<u8>, Media), Reason> {
        let media = match self.kind {
            0x40 | 0x66..=0x68 => {
                let (specific, media) = aac(&self.specific).ok_or(UNKNOWN)?;
                self.specific = specific;
                media
            }
            // MPEG layer sound and Dolby Digital are configured in their frames.
            kind @ (0x69 | 0x6B | 0xA5 | 0xA6) => {
                self.specific.clear();
                if kind < 0xA0 {
                    Media::Mp3
                } else {
                    Media::Plain
                }
            }
            _ => return Err(UNKNOWN),
        };
        Ok((self.write(), media))
    }

    /// No number, no size of a buffer, no rates.
    fn write(&self) -> Vec<u8> {
        let mut config = vec![self.kind, self.stream];
        config.extend([0; 11]);
        if !self.specific.is_empty() {
            put(&mut config, 5, &self.specific);
        }
        let mut stream = vec![0, 0, 0];
        put(&mut stream, 4, &config);
        put(&mut stream, 6, &[2]);
        let mut content = Vec::new();
        put(&mut content, 3, &stream);
        full(b"esds", 0, 0, &[&content])
    }
}

/// The next descriptor: its tag and its content.
fn descriptor<'a>(rest: &mut &'a [u8]) -> Option<(u8, &'a [u8])> {
    let (tag, mut after) = rest.split_first()?;
    let mut length = 0;
    for _ in 0..4 {
        let (byte, behind) = after.split_first()?;
        length = length << 7 | usize::from(byte & 0x7F);
        after = behind;
        if byte & 0x80 == 0 {
            break;
        }
    }
    // Some writers forget that their own descriptor has ended.
    let (body, behind) = after.split_at(length.min(after.len()));
    *rest = behind;
    Some((*tag, body))
}

fn put(out: &mut Vec<u8>, tag: u8, body: &[u8]) {
    out.push(tag);
    // Some KiB at most.
    let length = body.len();
    if length > 0x7F {
        out.push(0x80 | (length >> 7) as u8);
    }
    out.push((length & 0x7F) as u8);
    out.extend(body);
}

/// AudioSpecificConfig (ISO/IEC 14496-3, 1.6.2.1), without what is behind it, and what its frames can hold.
fn aac(config: &[u8]) -> Option<(Vec<u8>, Media)> {
    /// With the extensions for bands and stereo.
    const LONGEST: usize = 8;
    let mut bits = Bits::new(config);
    let mut kind = object_type(&mut bits)?;
    frequency(&mut bits)?;
    let channels = bits.take(4)?;
    if kind == 5 || kind == 29 {
        frequency(&mut bits)?;
        kind = object_type(&mut bits)?;
    }
    let plain = matches!(kind, 1..=4);
    let media = if plain { Media::Aac } else { Media::Plain };
    match (plain, channels) {
        (true, 0) => Some((without_comment(config, bits)?, media)),
        (true, _) => Some((config.get(..config.len().min(LONGEST))?.to_vec(), media)),
        // Low delay and unified coding, with a configuration of their own.
        (false, _) if config.len() <= 64 => Some((config.to_vec(), media)),
        _ => None,
    }
}

fn object_type(bits: &mut Bits) -> Option<u32> {
    match bits.take(5)? {
        31 => Some(32 + bits.take(6)?),
        kind => Some(kind),
    }
}

fn frequency(bits: &mut Bits) -> Option<u32> {
    match bits.take(4)? {
        15 => bits.take(24),
        index => Some(index),
    }
}

/// Channels that are listed one by one, with a comment behind them that is made empty.
fn without_comment(config: &[u8], mut bits: Bits) -> Option<Vec<u8>> {
    // Length of frames, and whether it depends on another coder.
    bits.take(1)?;
    if bits.take(1)? == 1 {
        bits.take(14)?;
    }
    bits.take(1 + 4 + 2 + 4)?;
    let counts = [
        bits.take(4)?,
        bits.take(4)?,
        bits.take(4)?,
        bits.take(2)?,
        bits.take(3)?,
        bits.take(4)?,
    ];
    for mixdown in [4, 4, 3] {
        if bits.take(1)? == 1 {
            bits.take(mixdown)?;
        }
    }
    let [front, side, back, low, data, coupling] = counts.map(|count| count as usize);
    for _ in 0..front + side + back + coupling {
        bits.take(5)?;
    }
    for _ in 0..low + data {
        bits.take(4)?;
    }
    bits.align();
    let mut kept = config.get(..bits.position() / 8)?.to_vec();
    kept.push(0);
    Some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn esds(kind: u8, specific: &[u8]) -> Vec<u8> {
        let mut config = vec![kind, 0x15, 0, 6, 0, 1, 2, 3, 4, 5, 6, 7, 8];
        put(&mut config, 5, specific);
        let mut stream = vec![0, 9, 0x40, 3, b'u', b'r', b'l'];
        put(&mut stream, 4, &config);
        put(&mut stream, 6, &[2]);
        stream.extend(b"\x0E\x04mine");
        let mut content = vec![0; 4];
        put(&mut content, 3, &stream);
        content.extend(b"behind");
        content
    }

    #[test]
    fn a_descriptor_keeps_its_configuration_alone() {
        let content = esds(0x40, b"\x11\x90\x56\xE5\0");
        let (kept, media) = Config::read(&content).unwrap().sound().unwrap();
        assert_eq!(media, Media::Aac);
        let expected = b"\0\0\0\x2A";
        assert!(!kept.windows(4).any(|four| four == b"mine"), "{expected:?}");
        let (again, _) = Config::read(&kept[8..]).unwrap().sound().unwrap();
        assert_eq!(again, kept);
        for end in 0..content.len() {
            let _ = Config::read(&content[..end]).map(Config::sound);
        }
        assert!(Config::read(&esds(0xDD, b"x")).unwrap().sound().is_err());
    }

    #[test]
    fn what_is_behind_or_beside_the_numbers_goes() {
        let (kept, _) = aac(b"\x12\x10\x56\xE5\0\0\0\0hidden").unwrap();
        assert_eq!(kept, b"\x12\x10\x56\xE5\0\0\0\0");
        // Two channels, listed: one pair in front, and a comment.
        let listed = b"\x12\0\x04\x84\0\x00\x20\0\x05hello";
        let (kept, _) = aac(listed).unwrap();
        assert!(!kept.windows(5).any(|five| five == b"hello"));
        assert_eq!(aac(&kept).unwrap().0, kept);
    }
}
