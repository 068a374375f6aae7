//! The first packets of each codec in Ogg, written anew: Vorbis I 4.2, RFC 7845 for Opus, RFC 9639 10.1 for
//! FLAC, the Speex codec manual for Speex.

use crate::cursor::Cursor;
use crate::sound::{comments, flac};
use crate::{Reason, Report};

use super::{setup, STRANGE};

/// How a stream is coded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Codec {
    Vorbis { channels: u8 },
    Opus { streams: u8 },
    Flac { channels: u8 },
    Speex { more: u32 },
}

impl Codec {
    /// What a stream's first packet says; `None` when it is no sound. Also returns the packet as it should be.
    pub(super) fn read(packet: &[u8]) -> Result<Option<(Self, Vec<u8>)>, Reason> {
        let read = match packet {
            [1, b'v', b'o', b'r', b'b', b'i', b's', ..] => vorbis(packet),
            [b'O', b'p', b'u', b's', b'H', b'e', b'a', b'd', ..] => opus(packet),
            [0x7F, b'F', b'L', b'A', b'C', ..] => flac(packet),
            [b'S', b'p', b'e', b'e', b'x', b' ', ..] => speex(packet),
            [0x80, b't', b'h', b'e', b'o', ..]
            | [b'B', b'B', b'C', b'D', ..]
            | [b'O', b'V', b'P', b'8', ..]
            | [1, b'v', b'i', b'd', ..] => return Err(Reason::Uncleanable("holds a video")),
            _ => return Ok(None),
        };
        read.map(Some).ok_or(STRANGE)
    }

    /// True when a packet among those of sound is none, so that decoders pass it over.
    pub(super) fn is_silent(self, packet: &[u8]) -> bool {
        match (self, packet.first()) {
            (Self::Vorbis { .. }, Some(first)) => first & 1 == 1,
            (Self::Flac { .. }, Some(first)) => *first != 0xFF,
            _ => false,
        }
    }

    /// What a packet begins with that is none of sound.
    pub(super) fn silence(self) -> u8 {
        // 1, 3 and 5 would be first packets again.
        if matches!(self, Self::Vorbis { .. }) {
            7
        } else {
            0
        }
    }

    /// True when `packets`, behind the first one, are all in front of the sound.
    pub(super) fn is_complete(self, packets: &[Vec<u8>]) -> bool {
        match self {
            Self::Vorbis { .. } => packets.len() == 2,
            Self::Opus { .. } => packets.len() == 1,
            Self::Flac { .. } => packets
                .last()
                .and_then(|packet| packet.first())
                .is_some_and(|kind| kind & 0x80 != 0),
            Self::Speex { more } => packets.len() as u64 > u64::from(more),
        }
    }

    /// The packets between the first one and the sound as they should be.
    pub(super) fn rewrite(
        self,
        packets: &[Vec<u8>],
        report: &mut Report,
    ) -> Result<Vec<Vec<u8>>, Reason> {
        let first = packets.first().ok_or(STRANGE)?;
        const NONE: &[u8] = &[0; 8];
        Ok(match self {
            Self::Vorbis { channels } => {
                let content = first.strip_prefix(b"\x03vorbis").ok_or(STRANGE)?;
                comments::read(content, report);
                let setup = packets.get(1).ok_or(STRANGE)?;
                let setup = setup::rewrite(setup, channels).ok_or(STRANGE)?;
                vec![[b"\x03vorbis", NONE, &[1]].concat(), setup]
            }
            Self::Opus { .. } => {
                let content = first.strip_prefix(b"OpusTags").ok_or(STRANGE)?;
                comments::read(content, report);
                vec![[b"OpusTags", NONE].concat()]
            }
            Self::Flac { channels } => {
                let speakers = flac_blocks(packets, channels, report)?;
                let content = speakers.map_or(NONE.to_vec(), comments::write);
                vec![[&[0x84, 0, 0, content.len() as u8], &content[..]].concat()]
            }
            Self::Speex { .. } => {
                comments::read(first, report);
                vec![NONE.to_vec()]
            }
        })
    }
}

/// FLAC's blocks are those of a file, one in a packet.
fn flac_blocks(
    packets: &[Vec<u8>],
    channels: u8,
    report: &mut Report,
) -> Result<Option<u32>, Reason> {
    let mut file = std::io::Cursor::new(packets.concat());
    let mut cursor = Cursor::new(&mut file)?;
    flac::more_blocks(&mut cursor, channels, report)
}

fn vorbis(packet: &[u8]) -> Option<(Codec, Vec<u8>)> {
    let [_, _, _, _, _, _, _, 0, 0, 0, 0, channels @ 1..=255, r0, r1, r2, r3, ..] = *packet else {
        return None;
    };
    let blocks = *packet.get(28)?;
    let (short, long) = (blocks & 15, blocks >> 4);
    let valid = [r0, r1, r2, r3] != [0; 4]
        && (6..=13).contains(&short)
        && (short..=13).contains(&long)
        && packet.get(29)? & 1 == 1;
    let mut new = packet.get(..16)?.to_vec();
    // What the encoder was told of the rate.
    new.extend([0; 12]);
    new.extend([blocks, 1]);
    valid.then_some((Codec::Vorbis { channels }, new))
}

fn opus(packet: &[u8]) -> Option<(Codec, Vec<u8>)> {
    /// Rates that sound was recorded at before it was coded; any other could be a mark.
    const HERTZ: [u32; 12] = [
        8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 88_200, 96_000,
        192_000,
    ];
    let [_, _, _, _, _, _, _, _, version, channels @ 1..=255, s0, s1, r0, r1, r2, r3, g0, g1, family, ..] =
        *packet
    else {
        return None;
    };
    let hertz = u32::from_le_bytes([r0, r1, r2, r3]);
    let hertz = if HERTZ.contains(&hertz) {
        hertz
    } else {
        48_000
    };
    let mut new = b"OpusHead\x01".to_vec();
    new.extend([channels, s0, s1]);
    new.extend(hertz.to_le_bytes());
    new.extend([g0, g1, family]);
    let mut streams = 1;
    let length = match family {
        0 => 19,
        1 | 2 | 255 => 21 + usize::from(channels),
        3 => {
            let both = usize::from(*packet.get(19)?) + usize::from(*packet.get(20)?);
            21 + 2 * both * usize::from(channels)
        }
        _ => return None,
    };
    if family > 0 {
        streams = *packet.get(19)?;
        new.extend(packet.get(19..length)?);
    }
    let valid = version < 16 && streams > 0 && (family > 0 || channels <= 2);
    valid.then_some((Codec::Opus { streams }, new))
}

fn flac(packet: &[u8]) -> Option<(Codec, Vec<u8>)> {
    let [_, _, _, _, _, 1, _, _, _, b'f', b'L', b'a', b'C', kind, 0, 0, 34, rest @ ..] = packet
    else {
        return None;
    };
    let block = rest.first_chunk::<34>().filter(|_| kind & 0x7F == 0)?;
    let stream = flac::Stream::read(block).ok()?;
    // One block follows: comments.
    let mut new = b"\x7FFLAC\x01\0\0\x01fLaC\0\0\0\x22".to_vec();
    new.extend(&block[..4]);
    // How many bytes a frame has need not be known.
    new.extend([0; 6]);
    new.extend(&block[10..]);
    Some((
        Codec::Flac {
            channels: stream.channels,
        },
        new,
    ))
}

fn speex(packet: &[u8]) -> Option<(Codec, Vec<u8>)> {
    let packet = packet.first_chunk::<80>()?;
    let word = |at: usize| Some(u32::from_le_bytes(*packet.get(at..)?.first_chunk()?));
    let more = word(68)?;
    let valid = word(32)? == 80 && (1..=192_000).contains(&word(36)?) && word(40)? < 3;
    let mut new = packet.to_vec();
    new.get_mut(8..28)?
        .copy_from_slice(b"1.2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0");
    new.get_mut(28..32)?.copy_from_slice(&1u32.to_le_bytes());
    // The rate that the encoder was told, further packets, and what is reserved.
    new.get_mut(52..56)?.fill(0xFF);
    new.get_mut(68..)?.fill(0);
    (valid && more <= 8 && matches!(word(48)?, 1 | 2)).then_some((Codec::Speex { more }, new))
}
