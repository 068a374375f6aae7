//! The format chunk of a WAV: how samples are coded. Written anew, with every field that follows from
//! others computed.

use std::ops::Range;

use crate::cursor::Cursor;
use crate::sound::mpeg;
use crate::{Plan, Reason, Report, Trace};

use super::STRANGE;

/// Longest format chunk that is looked at; real ones have at most some 50 bytes.
pub(super) const LONGEST: u64 = 4096;

const PCM: u16 = 1;
const MS_ADPCM: u16 = 2;
const FLOAT: u16 = 3;
const A_LAW: u16 = 6;
const MU_LAW: u16 = 7;
const IMA_ADPCM: u16 = 0x11;
const GSM: u16 = 0x31;
const MPEG: u16 = 0x50;
const MP3: u16 = 0x55;
const EXTENSIBLE: u16 = 0xFFFE;

/// What follows the two bytes of a codec in the name of a sub-format: codecs with a number, and Ambisonic
/// sound.
const SUBFORMATS: [&[u8; 14]; 2] = [
    b"\0\0\0\0\x10\0\x80\0\0\xAA\0\x38\x9B\x71",
    b"\0\0\x21\x07\xD3\x11\x86\x44\xC8\xC1\xCA\0\0\0",
];

/// Loudspeakers that have a bit of their own.
const SPEAKERS: u32 = 0x3FFFF;

/// The coefficients of Microsoft's ADPCM: always these, as readers take them for granted.
const COEFFICIENTS: [i16; 14] = [
    256, 0, 512, -256, 0, 0, 192, 64, 240, 0, 460, -208, 392, -232,
];

/// How samples are coded.
pub(super) struct Format {
    codec: u16,
    channels: u16,
    rate: u32,
    block: u16,
    bits: u16,
    extension: Option<Extension>,
}

struct Extension {
    valid_bits: u16,
    speakers: u32,
    subformat: &'static [u8; 14],
}

/// The sound itself, with what says how it is coded and how long it is.
pub(super) struct Samples {
    pub(super) format: Vec<u8>,
    pub(super) plan: Plan,
    /// How many there are in a channel, where their bytes do not say it.
    pub(super) fact: Option<u32>,
}

impl Format {
    pub(super) fn read(content: &[u8]) -> Result<Self, Reason> {
        let half = |at: usize| Some(u16::from_le_bytes(*content.get(at..)?.first_chunk()?));
        let word = |at: usize| Some(u32::from_le_bytes(*content.get(at..)?.first_chunk()?));
        let mut format = Self {
            codec: half(0).ok_or(STRANGE)?,
            channels: half(2).ok_or(STRANGE)?,
            rate: word(4).ok_or(STRANGE)?,
            block: half(12).ok_or(STRANGE)?,
            bits: half(14).unwrap_or(8),
            extension: None,
        };
        if format.codec == EXTENSIBLE {
            format.codec = half(24).ok_or(STRANGE)?;
            let rest = content.get(26..40).ok_or(STRANGE)?;
            let subformat = SUBFORMATS.into_iter().find(|known| *known == rest);
            format.extension = Some(Extension {
                valid_bits: half(18).ok_or(STRANGE)?,
                speakers: word(20).ok_or(STRANGE)?,
                subformat: subformat.ok_or(unknown_codec())?,
            });
        }
        format.settle()?;
        Ok(format)
    }

    /// Checks the fields, and makes those agree that follow from others.
    fn settle(&mut self) -> Result<(), Reason> {
        if !(1..=256).contains(&self.channels) || !(1..=1 << 24).contains(&self.rate) {
            return Err(STRANGE);
        }
        let least = match self.codec {
            PCM if (1..=64).contains(&self.bits) => self.bits.div_ceil(8),
            FLOAT if matches!(self.bits, 32 | 64) => self.bits / 8,
            A_LAW | MU_LAW => {
                self.bits = 8;
                1
            }
            IMA_ADPCM if self.channels <= 8 => 5,
            MS_ADPCM if self.channels <= 2 => 8,
            GSM if self.channels == 1 => 65,
            MPEG | MP3 if self.channels <= 2 => 0,
            PCM | FLOAT | IMA_ADPCM | MS_ADPCM | GSM | MPEG | MP3 => return Err(STRANGE),
            _ => return Err(unknown_codec()),
        };
        let smallest = least * self.channels;
        let wider = self.block.is_multiple_of(self.channels) && self.block / self.channels <= 8;
        match self.codec {
            PCM if wider && self.block > smallest => {}
            IMA_ADPCM | MS_ADPCM if self.block < smallest => return Err(STRANGE),
            IMA_ADPCM | MS_ADPCM => self.bits = 4,
            GSM | MPEG | MP3 => (self.block, self.bits) = (least.max(1), 0),
            _ => self.block = smallest,
        }
        if let Some(extension) = &mut self.extension {
            if !matches!(self.codec, PCM | FLOAT | A_LAW | MU_LAW) {
                return Err(unknown_codec());
            }
            extension.valid_bits = extension.valid_bits.clamp(1, self.bits);
            let count = extension.speakers.count_ones();
            if extension.speakers & !SPEAKERS != 0 || count > u32::from(self.channels) {
                extension.speakers = 0;
            }
        }
        Ok(())
    }

    /// Samples of a channel in a block.
    fn per_block(&self) -> u32 {
        let (block, channels) = (u32::from(self.block), u32::from(self.channels));
        match self.codec {
            IMA_ADPCM => (block / channels).saturating_sub(4) * 2 + 1,
            MS_ADPCM => (block / channels).saturating_sub(7) * 2 + 2,
            GSM => 320,
            _ => 1,
        }
    }

    /// What of `data` are samples. `fact` is how many there are, if the file says it.
    pub(super) fn samples(
        &self,
        cursor: &mut Cursor,
        data: Range<u64>,
        fact: Option<u32>,
        report: &mut Report,
    ) -> Result<Samples, Reason> {
        if matches!(self.codec, MPEG | MP3) {
            return self.frames(cursor, data, fact, report);
        }
        let (block, per_block) = (u64::from(self.block), u64::from(self.per_block()));
        let length = data.end.saturating_sub(data.start);
        let (blocks, mut over) = (length / block, length % block);
        let mut most = blocks * per_block;
        let stated = fact.map_or(0, u64::from);
        if per_block > 1 && stated > most {
            // The last block may be a short one.
            most += per_block;
            over = 0;
        }
        report.add(Trace::Trailing, u64::from(over > 0));
        let least = most.saturating_sub(per_block);
        let count = match stated > least && stated <= most {
            true => stated,
            false => most,
        };
        let mut plan = Plan::new();
        plan.source(data.start..data.end - over);
        let bytes_a_second = u64::from(self.rate) * block / per_block;
        Ok(Samples {
            format: self.write(bytes_a_second, &self.extra()),
            plan,
            fact: (self.codec != PCM).then_some(u32::try_from(count).unwrap_or(u32::MAX)),
        })
    }

    /// Frames of MPEG sound go through the rules for those.
    fn frames(
        &self,
        cursor: &mut Cursor,
        data: Range<u64>,
        fact: Option<u32>,
        report: &mut Report,
    ) -> Result<Samples, Reason> {
        /// What an encoder puts in front and behind, at most.
        const PADDING: u64 = 4096;
        let sound = mpeg::frames(cursor, data, report)?;
        let stated = fact.map_or(0, u64::from);
        let near = stated <= sound.samples && stated + PADDING > sound.samples;
        let count = if near { stated } else { sound.samples };
        let header = sound.first;
        let kbit = header.kbit();
        let mut extra = Vec::new();
        if self.codec == MP3 {
            extra.extend([1, 0, 2, 0, 0, 0]);
            extra.extend((header.length() as u16).to_le_bytes());
            extra.extend([1, 0, 0, 0]);
        } else {
            extra.extend([1 << (header.layer() - 1), 0]);
            extra.extend((kbit * 1000).to_le_bytes());
            extra.extend([1 << header.mode(), 0, 15, 0, 1, 0, 16, 0]);
            extra.extend([0; 8]);
        }
        Ok(Samples {
            format: self.write(u64::from(kbit) * 125, &extra),
            plan: sound.plan,
            fact: Some(u32::try_from(count).unwrap_or(u32::MAX)),
        })
    }

    /// What a codec says behind the common fields.
    fn extra(&self) -> Vec<u8> {
        let per_block = (self.per_block() as u16).to_le_bytes();
        match (self.codec, &self.extension) {
            (codec, Some(extension)) => {
                let mut extra = extension.valid_bits.to_le_bytes().to_vec();
                extra.extend(extension.speakers.to_le_bytes());
                extra.extend(codec.to_le_bytes());
                extra.extend(extension.subformat);
                extra
            }
            (IMA_ADPCM | GSM, _) => per_block.to_vec(),
            (MS_ADPCM, _) => {
                let coefficients = COEFFICIENTS.into_iter().flat_map(i16::to_le_bytes);
                let start = per_block.into_iter().chain([7, 0]);
                start.chain(coefficients).collect()
            }
            _ => Vec::new(),
        }
    }

    fn write(&self, bytes_a_second: u64, extra: &[u8]) -> Vec<u8> {
        let codec = self.extension.as_ref().map_or(self.codec, |_| EXTENSIBLE);
        let mut out = codec.to_le_bytes().to_vec();
        out.extend(self.channels.to_le_bytes());
        out.extend(self.rate.to_le_bytes());
        let bytes_a_second = u32::try_from(bytes_a_second).unwrap_or(u32::MAX);
        out.extend(bytes_a_second.to_le_bytes());
        out.extend(self.block.to_le_bytes());
        out.extend(self.bits.to_le_bytes());
        if codec != PCM {
            out.extend((extra.len() as u16).to_le_bytes());
            out.extend(extra);
        }
        out
    }
}

fn unknown_codec() -> Reason {
    Reason::Uncleanable("is coded in a way that is not known here")
}
