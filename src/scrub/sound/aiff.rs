//! AIFF and AIFC (Apple, Audio Interchange File Format 1.3 and AIFF-C draft of 1991): the format and the
//! samples, nothing else.

use std::ops::Range;

use crate::cursor::Cursor;
use crate::{kind, Cleaned, Plan, Reason, Report, Source, Trace};

const STRANGE: Reason = Reason::Damaged("a part of it is not as an AIFF sound's should be");

/// The only version of AIFC that there is.
const VERSION: u32 = 0xA280_5140;

/// Cleans a sound; the samples stay where they are.
pub(crate) fn clean(source: &mut dyn Source) -> Result<Cleaned, Reason> {
    let mut cursor = Cursor::new(source)?;
    let mut found = Found::default();
    found.chunks(&mut cursor)?;
    let common = found.common.ok_or(STRANGE)?;
    let mut report = found.report;
    let samples = found.samples.unwrap_or(0..0);
    let length = samples.end.saturating_sub(samples.start);
    let block = u64::from(common.block);
    let blocks = length / block;
    // A recorder that broke off says none.
    let count = match u64::from(common.count) {
        0 => blocks,
        count => count.min(blocks),
    };
    let count = u32::try_from(count).map_err(|_| Reason::Beyond("4 billion samples"))?;
    let kept = u64::from(count) * block;
    report.add(Trace::Trailing, u64::from(length > kept));
    Ok(Cleaned {
        kind: kind::AIFF,
        plan: common.write(count, samples.start..samples.start + kept)?,
        report,
    })
}

/// What the common chunk says.
struct Common {
    channels: u16,
    count: u32,
    bits: u16,
    /// An extended number: the sign and exponent, and the upper half of the fraction. No rate needs more.
    rate: [u8; 6],
    compression: Option<[u8; 4]>,
    /// Bytes of a sample, or of a packet, in all channels.
    block: u32,
}

impl Common {
    fn read(content: &[u8], compressed: bool) -> Result<Self, Reason> {
        let (fixed, rest) = content.split_first_chunk::<18>().ok_or(STRANGE)?;
        let [c1, c0, n3, n2, n1, n0, b1, b0, rate @ .., _, _, _, _] = *fixed;
        let compression = match compressed {
            true => Some(*rest.first_chunk::<4>().ok_or(STRANGE)?),
            false => None,
        };
        let channels = u16::from_be_bytes([c1, c0]);
        let bits = u16::from_be_bytes([b1, b0]);
        let bytes = bytes_of(compression, bits)?;
        let exponent = u16::from_be_bytes([rate[0], rate[1]]);
        // 1 to 16,777,216 Hz.
        let sane = (0x3FFF..=0x3FFF + 24).contains(&exponent) && rate[2] & 0x80 != 0;
        if !(1..=256).contains(&channels) || !sane {
            return Err(STRANGE);
        }
        Ok(Self {
            channels,
            count: u32::from_be_bytes([n3, n2, n1, n0]),
            bits,
            rate,
            compression,
            block: bytes * u32::from(channels),
        })
    }

    fn write(&self, count: u32, samples: Range<u64>) -> Result<Plan, Reason> {
        let mut head = match self.compression {
            Some(_) => b"AIFCFVER\0\0\0\x04".to_vec(),
            None => b"AIFF".to_vec(),
        };
        if self.compression.is_some() {
            head.extend(VERSION.to_be_bytes());
        }
        head.extend(b"COMM\0\0\0");
        head.push(if self.compression.is_some() { 24 } else { 18 });
        head.extend(self.channels.to_be_bytes());
        head.extend(count.to_be_bytes());
        head.extend(self.bits.to_be_bytes());
        head.extend(self.rate);
        head.extend([0; 4]);
        if let Some(compression) = self.compression {
            head.extend(compression);
            // No name: an empty string, padded.
            head.extend([0, 0]);
        }
        let length = samples.end - samples.start;
        let chunk = u32::try_from(length + 8).map_err(|_| Reason::Beyond("4 GiB"))?;
        head.extend(b"SSND");
        head.extend(chunk.to_be_bytes());
        head.extend([0; 8]);
        let padding = length % 2;
        let whole = head.len() as u64 + length + padding;
        let whole = u32::try_from(whole).map_err(|_| Reason::Beyond("4 GiB"))?;
        let mut plan = Plan::new();
        plan.bytes(b"FORM");
        plan.bytes(&whole.to_be_bytes());
        plan.bytes(&head);
        if length > 0 {
            plan.source(samples);
        }
        if padding > 0 {
            plan.bytes(&[0]);
        }
        Ok(plan)
    }
}

/// Bytes of one channel's sample, or packet of samples.
fn bytes_of(compression: Option<[u8; 4]>, bits: u16) -> Result<u32, Reason> {
    let whole = match bits {
        1..=64 => u32::from(bits.div_ceil(8)),
        _ => return Err(STRANGE),
    };
    Ok(match compression.as_ref() {
        None | Some(b"NONE" | b"sowt" | b"twos" | b"lpcm") => whole,
        Some(b"raw " | b"alaw" | b"ALAW" | b"ulaw" | b"ULAW") => 1,
        Some(b"in24" | b"42ni") => 3,
        Some(b"in32" | b"23ni" | b"fl32" | b"FL32") => 4,
        Some(b"fl64" | b"FL64") => 8,
        Some(b"ima4") => 34,
        Some(b"GSM " | b"agsm") => 33,
        Some(_) => {
            return Err(Reason::Uncleanable(
                "is coded in a way that is not known here",
            ))
        }
    })
}

#[derive(Default)]
struct Found {
    common: Option<Common>,
    samples: Option<Range<u64>>,
    report: Report,
}

impl Found {
    fn chunks(&mut self, cursor: &mut Cursor) -> Result<(), Reason> {
        let [_, _, _, _, size @ .., b'A', b'I', b'F', form] = cursor.array::<12>()? else {
            return Err(STRANGE);
        };
        let end = 8 + u64::from(u32::from_be_bytes(size));
        // What streams to a pipe has no length.
        let open = end <= 12 || end > cursor.len();
        while cursor.left() >= 8 {
            let outside = !open && cursor.position() >= end;
            let [name @ .., a, b, c, d] = cursor.array::<8>()?;
            if outside || !name.iter().all(|byte| (b' '..=b'~').contains(byte)) {
                self.report.add(Trace::Trailing, 1);
                return Ok(());
            }
            let length = u64::from(u32::from_be_bytes([a, b, c, d]));
            let start = cursor.position();
            self.chunk(cursor, &name, length, form == b'C')?;
            let next = start + length + length % 2;
            cursor.seek(next.min(cursor.len()))?;
        }
        self.report
            .add(Trace::Trailing, u64::from(cursor.left() > 0));
        Ok(())
    }

    fn chunk(
        &mut self,
        cursor: &mut Cursor,
        name: &[u8],
        length: u64,
        compressed: bool,
    ) -> Result<(), Reason> {
        /// Longest common chunk: its fields, and a name that counts its letters in a byte.
        const LONGEST: u64 = 22 + 256;
        match name {
            b"COMM" if self.common.is_none() && length <= LONGEST => {
                self.common = Some(Common::read(&cursor.bytes(length)?, compressed)?);
            }
            b"SSND" if self.samples.is_none() && length >= 8 => {
                let end = (cursor.position() + length).min(cursor.len());
                let offset = u64::from(cursor.be32()?);
                let start = cursor.position() + 4;
                let first = start.saturating_add(offset).min(end);
                self.samples = Some(first..end);
                self.report.add(Trace::Gap, u64::from(first > start));
            }
            b"FVER" if compressed && length == 4 => {
                let ours = cursor.be32()? == VERSION;
                self.report.add(Trace::PrivateBlock, u64::from(!ours));
            }
            _ => {
                for trace in told_by(name) {
                    self.report.add(*trace, 1);
                }
            }
        }
        Ok(())
    }
}

/// What a chunk that goes tells.
fn told_by(name: &[u8]) -> &'static [Trace] {
    match name {
        b"NAME" => &[Trace::Caption],
        b"AUTH" => &[Trace::Person],
        b"(c) " => &[Trace::Caption],
        b"ANNO" => &[Trace::Comment],
        b"COMT" => &[Trace::Comment, Trace::Moment],
        b"MARK" => &[Trace::PartName],
        b"INST" | b"MIDI" | b"AESD" | b"basc" => &[Trace::Setting],
        b"ID3 " | b"id3 " => &[Trace::Tag],
        _ => &[Trace::PrivateBlock],
    }
}
