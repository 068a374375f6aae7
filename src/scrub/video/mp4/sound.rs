//! Descriptions of sound (ISO/IEC 14496-12, 12.2, and QuickTime's versions 1 and 2): known codings alone,
//! rebuilt with what their decoders need.

use super::entries::{Entry, Parts, UNKNOWN};
use super::esds;
use super::scan::Media;
use crate::cursor::Cursor;
use crate::iso::{be16, be32, boxed, full, Box4, Name, STRANGE};
use crate::Reason;

/// The numbers of a description, in the version that it came in.
struct Fields {
    version: u16,
    channels: u16,
    bits: u16,
    /// -2: frames differ in size.
    compression: u16,
    rate: u32,
    /// Of version 1: samples and bytes of a packet, bytes of a frame and of a sample. Of version 2: the rate in
    /// eight bytes, channels, a constant, bits, flags, bytes and frames of a packet.
    more: Vec<u8>,
}

pub(super) fn read(cursor: &mut Cursor, found: &Box4) -> Result<Entry, Reason> {
    let fields = Fields::read(cursor, found)?;
    let parts = Parts::read(cursor, found, 28 + fields.more.len() as u64)?;
    let wave = match parts.find(b"wave")? {
        Some(wave) => Some(Parts::read(cursor, wave, 0)?),
        None => None,
    };
    let (name, mut kept) = (&found.name, fields.write());
    let config = Config {
        name,
        parts: &parts,
        wave: wave.as_ref(),
    };
    let (config, media) = config.rebuilt(cursor)?;
    kept.extend(config);
    // Coded sound says itself which channel is where, and of two it is clear.
    let packing = fields.packing(name);
    if packing.is_some() && fields.channels() > 2 {
        let layout = parts.content(cursor, b"chan")?;
        kept.extend(
            layout
                .and_then(|layout| layout_of(&layout))
                .unwrap_or_default(),
        );
    }
    Ok(Entry {
        bytes: boxed(name, &[&kept]),
        media,
        packing,
    })
}

impl Fields {
    fn read(cursor: &mut Cursor, found: &Box4) -> Result<Self, Reason> {
        cursor.seek(found.body.start)?;
        let fields: [u8; 28] = cursor.array()?;
        let number = |at: usize| be16(&fields, at).ok_or(STRANGE);
        let version = number(8)?;
        let more = match version {
            0 => 0,
            1 => 16,
            2 => 36,
            _ => return Err(STRANGE),
        };
        let more = cursor.bytes(more)?;
        if cursor.position() > found.body.end {
            return Err(STRANGE);
        }
        Ok(Self {
            version,
            channels: number(16)?,
            bits: number(18)?,
            compression: number(20)?,
            rate: be32(&fields, 24).ok_or(STRANGE)?,
            more,
        })
    }

    /// No vendor, no revision.
    fn write(&self) -> Vec<u8> {
        let mut fields = vec![0, 0, 0, 0, 0, 0, 0, 1];
        fields.extend(self.version.to_be_bytes());
        fields.extend([0; 6]);
        for number in [self.channels, self.bits, self.compression, 0] {
            fields.extend(number.to_be_bytes());
        }
        fields.extend(self.rate.to_be_bytes());
        let mut more = self.more.clone();
        if self.version == 2 {
            // The length of these fields, and a number that is always the same.
            more[..4].copy_from_slice(&72_u32.to_be_bytes());
            more[16..20].copy_from_slice(&0x7F00_0000_u32.to_be_bytes());
        }
        fields.extend(more);
        fields
    }

    fn word(&self, at: usize) -> u32 {
        be32(&self.more, at).unwrap_or(0)
    }

    fn channels(&self) -> u32 {
        match self.version {
            2 => self.word(12),
            _ => u32::from(self.channels),
        }
    }

    /// How sound in samples of one size is laid out: QuickTime gives a size of one byte and counts frames.
    fn packing(&self, name: &Name) -> Option<(u32, u32)> {
        let channels = self.channels();
        let bits = match self.version {
            2 => self.word(20),
            _ => u32::from(self.bits),
        };
        let sample = match name {
            b"twos" | b"sowt" | b"raw " | b"NONE" => Some(bits.div_ceil(8)),
            b"in24" => Some(3),
            b"in32" | b"fl32" => Some(4),
            b"fl64" => Some(8),
            b"ulaw" | b"alaw" => Some(1),
            b"lpcm" if self.version == 2 => Some(bits.div_ceil(8)),
            _ => None,
        };
        if let Some(bytes) = sample {
            return Some((1, bytes.saturating_mul(channels)));
        }
        match (name, self.version) {
            (b"ima4", _) => Some((64, channels.saturating_mul(34))),
            _ => None,
        }
    }
}

/// Where the decoder's configuration is.
struct Config<'a> {
    name: &'a Name,
    parts: &'a Parts,
    wave: Option<&'a Parts>,
}

impl Config<'_> {
    /// A part, from the description itself or from QuickTime's box in it, rebuilt and put where it was.
    fn part(
        &self,
        cursor: &mut Cursor,
        name: &Name,
        rebuild: &dyn Fn(&[u8]) -> Option<Vec<u8>>,
    ) -> Result<Vec<u8>, Reason> {
        if let Some(content) = self.parts.content(cursor, name)? {
            return rebuild(&content).ok_or(STRANGE);
        }
        let wave = self.wave.ok_or(STRANGE)?;
        let part = rebuild(&wave.needed(cursor, name)?).ok_or(STRANGE)?;
        Ok(self.wrapped(&part))
    }

    /// QuickTime's box: the coding's name, what it needs, and an end.
    fn wrapped(&self, part: &[u8]) -> Vec<u8> {
        let end = boxed(&[0; 4], &[]);
        let format = boxed(b"frma", &[self.name]);
        let stub = match self.name {
            b"mp4a" => boxed(b"mp4a", &[&[0; 4]]),
            _ => Vec::new(),
        };
        boxed(b"wave", &[&format, &stub, part, &end])
    }

    fn rebuilt(&self, cursor: &mut Cursor) -> Result<(Vec<u8>, Media), Reason> {
        let first = |length: usize| move |content: &[u8]| content.get(..length).map(<[u8]>::to_vec);
        let named = |name: &'static Name, length| {
            move |content: &[u8]| Some(boxed(name, &[&first(length)(content)?]))
        };
        let plain = |bytes| Ok((bytes, Media::Plain));
        match self.name {
            b"mp4a" => self.stream(cursor),
            b"ac-3" => plain(self.part(cursor, b"dac3", &named(b"dac3", 3))?),
            b"ec-3" => plain(self.part(cursor, b"dec3", &|content| {
                // Two bytes, and three or four for each of its streams.
                let streams = usize::from(content.get(1)? & 7) + 1;
                Some(boxed(
                    b"dec3",
                    &[content.get(..content.len().min(2 + 4 * streams))?],
                ))
            })?),
            b"Opus" => plain(self.part(cursor, b"dOps", &opus)?),
            b"alac" => plain(self.part(cursor, b"alac", &named(b"alac", 28))?),
            b"fLaC" => plain(self.part(cursor, b"dfLa", &flac)?),
            b"samr" | b"sawb" => plain(self.part(cursor, b"damr", &|content| {
                // Vendor and version of the decoder are nobody's; modes follow.
                Some(boxed(b"damr", &[&[0; 5], content.get(5..9)?]))
            })?),
            b"ipcm" | b"fpcm" => plain(self.part(cursor, b"pcmC", &named(b"pcmC", 6))?),
            b"twos" | b"sowt" | b"raw " | b"NONE" | b"in24" | b"in32" | b"fl32" | b"fl64"
            | b"lpcm" => match self.wave {
                Some(wave) if wave.find(b"enda")?.is_some() => {
                    plain(self.part(cursor, b"enda", &named(b"enda", 2))?)
                }
                _ => plain(Vec::new()),
            },
            b"ulaw" | b"alaw" | b"ima4" => plain(Vec::new()),
            b".mp3" | b"ms\0\x55" => Ok((Vec::new(), Media::Mp3)),
            _ => Err(UNKNOWN),
        }
    }

    fn stream(&self, cursor: &mut Cursor) -> Result<(Vec<u8>, Media), Reason> {
        let (direct, content) = match self.parts.content(cursor, b"esds")? {
            Some(content) => (true, content),
            None => (false, self.wave.ok_or(STRANGE)?.needed(cursor, b"esds")?),
        };
        let (part, media) = esds::Config::read(&content).ok_or(STRANGE)?.sound()?;
        Ok((if direct { part } else { self.wrapped(&part) }, media))
    }
}

/// Opus (Encapsulation of Opus in ISO Base Media File Format, 4.3.2): ten bytes, and how channels map.
fn opus(content: &[u8]) -> Option<Vec<u8>> {
    let channels = usize::from(*content.get(1)?);
    let length = match content.get(10)? {
        0 => 11,
        _ => 13 + channels,
    };
    Some(boxed(b"dOps", &[content.get(..length)?]))
}

/// FLAC: the first block of metadata alone, marked as the last.
fn flac(content: &[u8]) -> Option<Vec<u8>> {
    const STREAM_INFO: [u8; 4] = [0x80, 0, 0, 34];
    let block = content.get(4..42)?;
    let right = block[0] & 0x7F == 0 && block[1..4] == STREAM_INFO[1..];
    right.then(|| full(b"dfLa", 0, 0, &[&STREAM_INFO, &block[4..]]))
}

/// Which channel is where (QuickTime's `chan`): labels, without positions in a room.
fn layout_of(content: &[u8]) -> Option<Vec<u8>> {
    const CHANNELS: usize = 64;
    let (tag, bitmap) = (content.get(4..8)?, content.get(8..12)?);
    let count = be32(content, 12)? as usize;
    let described = content.get(16..).unwrap_or_default().chunks_exact(20);
    let mut kept = [tag, bitmap].concat();
    let mut labels = Vec::new();
    for description in described.take(count.min(CHANNELS)) {
        labels.extend(&description[..4]);
        labels.extend([0; 16]);
    }
    kept.extend(((labels.len() / 20) as u32).to_be_bytes());
    Some(full(b"chan", 0, 0, &[&kept, &labels]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn configurations_end_where_they_should() {
        let content = b"\0\x02\x01\x38\0\0\xBB\x80\0\0\0and more";
        assert_eq!(opus(content).unwrap()[8..], content[..11]);
        assert_eq!(opus(b"\0\x02\x01\x38\0\0\xBB\x80\0\0\x01\0\0"), None);
        let mut blocks = vec![0, 0, 0, 0, 0, 0, 0, 34];
        blocks.extend([7; 34]);
        blocks.extend(b"\x84\0\0\x08\x04\0\0\0Lavf\0\0\0\0");
        let kept = flac(&blocks).unwrap();
        assert_eq!(kept.len(), 8 + 42);
        assert_eq!(flac(&kept[8..]), Some(kept));
        let mut content = vec![0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
        content.extend([9; 20]);
        let kept = layout_of(&content).unwrap();
        assert_eq!(kept[24..], [&[9; 4][..], &[0; 16]].concat());
        assert_eq!(layout_of(&kept[8..]), Some(kept));
    }
}
