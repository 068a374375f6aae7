//! Formats of streams as Windows has them, in AVI, ASF and Matroska: BITMAPINFOHEADER and WAVEFORMATEX.

use super::{config, Codec};
use crate::iso::nal::Codec as Units;

/// Bytes of a BITMAPINFOHEADER.
const BITMAP: usize = 40;

/// Bytes of a WAVEFORMATEX without what follows it.
const WAVE: usize = 16;

/// Codecs in which nothing is looked for, and the most bytes that their decoders are told.
#[rustfmt::skip]
const PLAIN: [(&[u8; 4], usize); 56] = [
    (b"YUY2", 0), (b"YUYV", 0), (b"UYVY", 0), (b"I420", 0), (b"IYUV", 0), (b"YV12", 0), (b"NV12", 0),
    (b"Y800", 0), (b"GREY", 0), (b"YVYU", 0), (b"HDYC", 0), (b"V210", 0), (b"Y41P", 0), (b"YVU9", 0),
    (b"MP41", 0), (b"MPG4", 0), (b"MP42", 0), (b"DIV2", 0), (b"MP43", 0), (b"DIV3", 0), (b"DIV4", 0),
    (b"DIV5", 0), (b"DIV6", 0), (b"AP41", 0), (b"COL1", 0), (b"H263", 0), (b"S263", 0), (b"U263", 0),
    (b"WMV1", 4), (b"WMV2", 4), (b"WMV3", 8), (b"MSS2", 32), (b"FFV1", 4096), (b"HFYU", 4096),
    (b"FFVH", 4096), (b"LAGS", 0), (b"CVID", 0), (b"IV31", 0), (b"IV32", 0), (b"IV41", 0), (b"IV50", 0),
    (b"CRAM", 0), (b"MSVC", 0), (b"WHAM", 0), (b"TSCC", 0), (b"ULRG", 16), (b"ULRA", 16), (b"ULY0", 16),
    (b"ULY2", 16), (b"ULH0", 16), (b"ULH2", 16), (b"VP60", 0), (b"VP61", 0), (b"VP62", 0), (b"VP80", 0),
    (b"VP90", 0),
];

#[rustfmt::skip]
const MPEG_4: [&[u8; 4]; 16] = [
    b"XVID", b"XVIX", b"DIVX", b"DX50", b"FMP4", b"MP4V", b"MP4S", b"M4S2", b"3IV2", b"3IVX", b"RMP4", b"SEDG",
    b"WV1F", b"DXGM", b"SMP4", b"GEOX",
];

/// A format of pictures, with what the decoder is told behind it.
pub(crate) fn bitmap(format: &[u8]) -> Option<(Codec, Vec<u8>)> {
    let head: &[u8; BITMAP] = format.first_chunk()?;
    let told = format.get(BITMAP..)?;
    let four: [u8; 4] = *head.get(16..)?.first_chunk()?;
    let name = four.map(|byte| byte.to_ascii_uppercase());
    let bits = u16::from_le_bytes([head[14], head[15]]);
    let raw = matches!(four, [0..=3, 0, 0, 0]);
    let plain = PLAIN.iter().find(|(known, _)| **known == name);
    let (codec, told) = match &name {
        // A palette, or masks.
        _ if raw => (raw_frames(head, bits), palette(head, bits, told)?),
        b"H264" | b"X264" | b"AVC1" | b"DAVC" | b"VSSH" => units(told, Units::Avc)?,
        b"HEVC" | b"H265" | b"HVC1" | b"X265" => units(told, Units::Hevc)?,
        b"AV01" => (Codec::Av1, Vec::new()),
        b"MJPG" | b"AVRN" | b"MJLS" | b"LJPG" | b"JPEG" => (Codec::Jpeg, Vec::new()),
        b"MPG1" | b"MPG2" | b"MPEG" | b"PIM1" => streamed(Codec::Mpeg, told)?,
        b"WVC1" | b"WMVA" => streamed(Codec::Vc1, told)?,
        name if MPEG_4.contains(&name) => {
            let named = matches!(name, b"XVID" | b"XVIX" | b"RMP4" | b"DIVX");
            streamed(Codec::Mpeg4 { named }, told)?
        }
        _ => {
            let (_, most) = plain?;
            (
                Codec::Plain,
                if told.len() > *most {
                    return None;
                } else {
                    told.to_vec()
                },
            )
        }
    };
    let mut out = head.to_vec();
    let length = u32::try_from(BITMAP + told.len()).ok()?;
    // Of palettes, the length is that of the head alone.
    let said = if raw { BITMAP as u32 } else { length };
    out.get_mut(..4)?.copy_from_slice(&said.to_le_bytes());
    // Dots per metre.
    out.get_mut(24..32)?.fill(0);
    let counts = if raw { 36 } else { 32 };
    out.get_mut(counts..)?.fill(0);
    out.extend(told);
    Some((codec, out))
}

/// Frames of pixels, rows from the bottom up or down; runs of pixels may be of any length.
fn raw_frames(head: &[u8; BITMAP], bits: u16) -> Codec {
    let side = |at: usize| {
        let number = head.get(at..).and_then(|rest| rest.first_chunk());
        let number = number.map_or(0, |four| i32::from_le_bytes(*four));
        u64::from(number.unsigned_abs())
    };
    let (row, rows) = (side(4) * u64::from(bits), side(8));
    match head[16] {
        0 | 3 => Codec::Raw(
            (row.div_ceil(32) * 4).saturating_mul(rows),
            row.div_ceil(8).saturating_mul(rows),
        ),
        _ => Codec::Plain,
    }
}

fn palette(head: &[u8; BITMAP], bits: u16, told: &[u8]) -> Option<Vec<u8>> {
    let used = u32::from_le_bytes(*head.get(32..)?.first_chunk()?);
    let length = match bits {
        1..=8 => {
            4 * if used == 0 {
                1 << bits
            } else {
                (used as usize).min(256)
            }
        }
        // Three masks.
        _ if head[16] == 3 => 12,
        _ => 0,
    };
    Some(told.get(..length.min(told.len()))?.to_vec())
}

/// Parameter sets, as MP4 has them or with start codes.
fn units(told: &[u8], units: Units) -> Option<(Codec, Vec<u8>)> {
    let codec = Codec::Nal { units, prefix: 0 };
    match told {
        [] | [0, 0, ..] => streamed(codec, told),
        _ => config::units(told, units),
    }
}

fn streamed(codec: Codec, told: &[u8]) -> Option<(Codec, Vec<u8>)> {
    if told.len() > config::LARGEST {
        return None;
    }
    // Without a start code in it, it would be kept unseen.
    let known = told.windows(3).any(|three| three == [0, 0, 1]);
    Some((
        codec,
        if known {
            config::stream(codec, told)?
        } else {
            Vec::new()
        },
    ))
}

/// A format of sound, with what the decoder is told behind it.
pub(crate) fn wave(format: &[u8]) -> Option<(Codec, Vec<u8>)> {
    let head: &[u8; WAVE] = format.first_chunk()?;
    let size = format.get(WAVE..).and_then(|rest| rest.first_chunk());
    let size = size.map_or(0, |size| usize::from(u16::from_le_bytes(*size)));
    let told = format.get(WAVE + 2..).unwrap_or_default();
    let told = told.get(..size).unwrap_or(told);
    let (codec, least, most) = match u16::from_le_bytes([head[0], head[1]]) {
        1 | 3 | 6 | 7 | 0x1600 | 0x1602 | 0x2000 | 0x2001 => (Codec::Plain, 0, 0),
        0x02 => (Codec::Plain, 4, 64),
        0x11 | 0x31 | 0x45 => (Codec::Plain, 0, 2),
        0x50 => (Codec::Plain, 0, 22),
        0x55 => (Codec::Mp3, 0, 12),
        0xFF | 0x706D => (Codec::Aac, 0, 64),
        0x160 => (Codec::Plain, 0, 4),
        0x161 => (Codec::Plain, 0, 10),
        0x162 | 0x163 => (Codec::Plain, 0, 18),
        0x0A => (Codec::Plain, 0, 46),
        0xF1AC => (Codec::Plain, 34, 34),
        // The last 14 bytes are the same for all kinds of sound.
        0xFFFE
            if told
                .get(8..)?
                .ends_with(b"\0\0\0\0\x10\0\x80\0\0\xAA\0\x38\x9B\x71") =>
        {
            (Codec::Plain, 22, 22)
        }
        _ => return None,
    };
    let told = told
        .get(..told.len().min(most))
        .filter(|told| told.len() >= least)?;
    let mut out = head.to_vec();
    out.extend(u16::try_from(told.len()).ok()?.to_le_bytes());
    out.extend(told);
    if head[..2] == [0x50, 0] {
        // A time that a recorder set.
        if let Some(time) = out.get_mut(WAVE + 2 + 14..) {
            time.fill(0);
        }
    }
    Some((codec, out))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(name: &[u8; 4]) -> Vec<u8> {
        let mut head = vec![0; BITMAP];
        head[0] = 40;
        head[14] = 24;
        head[16..20].copy_from_slice(name);
        head[24..28].copy_from_slice(b"mark");
        head
    }

    #[test]
    fn formats_are_rebuilt_and_unknown_ones_are_none() {
        let (codec, clean) = bitmap(&[&head(b"MJPG")[..], b"secret"].concat()).unwrap();
        assert_eq!((codec, clean.len()), (Codec::Jpeg, BITMAP));
        assert!(!clean.windows(4).any(|four| four == b"mark"));
        assert_eq!(bitmap(&clean).unwrap().1, clean);
        assert!(bitmap(&head(b"ABCD")).is_none());
        let pcm = b"\x01\0\x01\0\x40\x1F\0\0\x80\x3E\0\0\x02\0\x10\0";
        let clean = [&pcm[..], b"\0\0"].concat();
        assert_eq!(wave(&[&pcm[..], b"\x04\0mark"].concat()).unwrap().1, clean);
        assert_eq!(wave(pcm).unwrap().1, clean);
        assert!(wave(&pcm[..15]).is_none());
    }
}
