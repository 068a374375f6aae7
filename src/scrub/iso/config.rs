//! Configurations of decoders for H.264 and H.265 (ISO/IEC 14496-15): parameter sets alone.

use super::nal::Codec;
use super::{be16, sei};
use crate::{Report, Trace};

/// What a decoder's configuration says of the samples, and the configuration itself, rebuilt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Config {
    pub(crate) bytes: Vec<u8>,
    /// Bytes of the length before each unit.
    pub(crate) length_size: u8,
    /// More than 8 bits a sample.
    pub(crate) deep: bool,
}

/// Rebuilds `avcC` (ISO/IEC 14496-15, 5.3.3).
pub(crate) fn avcc(content: &[u8], report: &mut Report) -> Option<Config> {
    let [1, profile, compatible, level, sizes, ..] = *content else {
        return None;
    };
    let mut bytes = vec![1, profile, compatible, level, sizes | 0xFC];
    let mut at = 5;
    let count = *content.get(at)? & 0x1F;
    let sets = sets(content, &mut at, count, Codec::Avc, &[7, 15], report)?;
    bytes.push(0xE0 | sets.0);
    bytes.extend(sets.1);
    let count = *content.get(at)?;
    let sets = self::sets(content, &mut at, count, Codec::Avc, &[8], report)?;
    bytes.push(sets.0);
    bytes.extend(sets.1);
    let mut deep = false;
    let high = !matches!(profile, 66 | 77 | 88);
    if let (true, Some(&[chroma, luma, other, count, ..])) = (high, content.get(at..)) {
        at += 3;
        let sets = self::sets(content, &mut at, count, Codec::Avc, &[13], report)?;
        bytes.extend([chroma | 0xFC, luma | 0xF8, other | 0xF8, sets.0]);
        bytes.extend(sets.1);
        deep = luma & 7 > 0;
    }
    Some(Config {
        bytes,
        length_size: (sizes & 3) + 1,
        deep,
    })
}

/// Parameter sets behind their lengths, of which those of the right type stay. `at` is on their number.
fn sets(
    content: &[u8],
    at: &mut usize,
    count: u8,
    codec: Codec,
    kinds: &[u8],
    report: &mut Report,
) -> Option<(u8, Vec<u8>)> {
    *at += 1;
    let (mut kept, mut out) = (0, Vec::new());
    for _ in 0..count {
        let length = usize::from(be16(content, *at)?);
        let unit = content.get(*at..*at + 2 + length)?;
        *at += unit.len();
        let right = unit
            .get(2)
            .is_some_and(|first| kinds.contains(&codec.kind(*first)));
        if right {
            kept += 1;
            out.extend(unit);
        } else {
            report.add(Trace::EncoderMessage, 1);
        }
    }
    Some((kept, out))
}

/// Rebuilds `hvcC` (ISO/IEC 14496-15, 8.3.3).
pub(crate) fn hvcc(content: &[u8], report: &mut Report) -> Option<Config> {
    let (header, _) = content.split_first_chunk::<22>()?;
    if header[0] > 1 {
        return None;
    }
    let mut bytes = header.to_vec();
    // Bits that are reserved, and have to be ones.
    for (place, ones) in [(13, 0xF0), (15, 0xFC), (16, 0xFC), (17, 0xF8), (18, 0xF8)] {
        bytes[place] |= ones;
    }
    let (mut at, mut kept, mut arrays) = (23, 0, Vec::new());
    for _ in 0..*content.get(22)? {
        let kind = *content.get(at)? & 0xBF;
        let count = be16(content, at + 1)?;
        at += 3;
        let (mut units, mut number) = (Vec::<u8>::new(), 0_u16);
        for _ in 0..count {
            let length = usize::from(be16(content, at)?);
            let unit = content.get(at..at + 2 + length)?;
            at += unit.len();
            if is_set(unit.get(2..)?) {
                number += 1;
                units.extend(unit);
            } else {
                report.add(Trace::EncoderMessage, 1);
            }
        }
        if number > 0 {
            kept += 1;
            arrays.push(kind);
            arrays.extend(number.to_be_bytes());
            arrays.extend(units);
        }
    }
    bytes.push(kept);
    bytes.extend(arrays);
    Some(Config {
        bytes,
        length_size: (header[21] & 3) + 1,
        deep: header[17] & 7 > 0,
    })
}

/// A parameter set, or messages of which every one is needed.
fn is_set(unit: &[u8]) -> bool {
    let Some((first, messages)) = unit.split_first() else {
        return false;
    };
    match Codec::Hevc.kind(*first) {
        32..=34 => true,
        39 | 40 => {
            let messages = messages.get(1..).unwrap_or_default();
            sei::judge(Codec::Hevc, messages, 0) == sei::Verdict::Keep
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn configurations_keep_their_parameter_sets_alone() {
        let mut report = Report::default();
        let content =
            b"\x01\x64\0\x1F\x03\x02\0\x02\x67a\0\x03\x06hi\x01\0\x02\x68b\0\0\0\0trailing";
        let config = avcc(content, &mut report).unwrap();
        assert_eq!(
            config.bytes,
            b"\x01\x64\0\x1F\xFF\xE1\0\x02\x67a\x01\0\x02\x68b\xFC\xF8\xF8\0"
        );
        assert_eq!(report.count(Trace::EncoderMessage), 1);
        assert_eq!(avcc(&config.bytes, &mut Report::default()), Some(config));
        let mut content = vec![1; 22];
        content.extend(b"\x02\x27\0\x01\0\x05\x4E\x01\x05\0\x80\xA0\0\x01\0\x03\x40\x01vtail");
        let config = hvcc(&content, &mut report).unwrap();
        assert!(config.bytes.ends_with(b"\x01\xA0\0\x01\0\x03\x40\x01v"));
        assert_eq!(report.count(Trace::EncoderMessage), 2);
        for end in 0..content.len() {
            hvcc(&content[..end], &mut report);
        }
        assert_eq!(hvcc(&config.bytes, &mut Report::default()), Some(config));
    }
}
