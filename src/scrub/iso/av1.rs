//! AV1 in ISO media (AV1 Codec ISO Media File Format Binding, AOM): units that hold no picture become padding.

use std::ops::Range;

use super::{Peeker, STRANGE};
use crate::filled::{bound, Filling};
use crate::{read_at, Reason, Report, Source, Trace};

/// Rebuilds `av1C`: four bytes, and sequence headers.
pub(crate) fn av1c(content: &[u8], report: &mut Report) -> Option<Vec<u8>> {
    let (start, units) = content.split_first_chunk::<4>()?;
    if start[0] != 0x81 {
        return None;
    }
    let (mut bytes, mut at) = (start.to_vec(), 0);
    // Bits that are reserved.
    bytes[3] &= 0x1F;
    while at < units.len() {
        let unit = header(units.get(at..)?, (units.len() - at) as u64)?;
        let end = at.checked_add(usize::try_from(unit.end).ok()?)?;
        let whole = units.get(at..end)?;
        match unit.kind {
            SEQUENCE => bytes.extend(whole),
            _ => report.add(Trace::EncoderMessage, 1),
        }
        at = end;
    }
    Some(bytes)
}

const SEQUENCE: u8 = 1;
const METADATA: u8 = 5;
const PADDING: u8 = 15;

/// Where the payload of a unit starts and ends, from the start of the unit.
struct Unit {
    kind: u8,
    start: u64,
    end: u64,
}

/// Reads a header within `left` bytes; without a length of its own, a unit reaches to their end.
fn header(bytes: &[u8], left: u64) -> Option<Unit> {
    let first = *bytes.first()?;
    let extended = first & 4 != 0;
    let mut start = 1 + usize::from(extended);
    let mut end = left;
    if first & 2 != 0 {
        let (size, length) = leb128(bytes.get(start..)?)?;
        start += length;
        end = (start as u64).checked_add(size)?;
    }
    let unit = Unit {
        kind: first >> 3 & 15,
        start: start as u64,
        end,
    };
    (unit.start <= unit.end && unit.end <= left).then_some(unit)
}

fn leb128(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut value = 0;
    for (place, byte) in bytes.iter().take(8).enumerate() {
        value |= u64::from(byte & 0x7F) << (7 * place);
        if byte & 0x80 == 0 {
            return Some((value, place + 1));
        }
    }
    None
}

/// Looks through one sample for what is to be written over. Returns how many units go.
pub(crate) fn scan(
    source: &mut dyn Source,
    peeker: &mut Peeker,
    sample: Range<u64>,
    fillings: &mut Vec<Filling>,
) -> Result<u64, Reason> {
    let (mut at, mut dropped) = (sample.start, 0);
    while at < sample.end {
        let left = sample.end - at;
        let ahead = peeker.at(source, at, 10)?;
        let first = *ahead.first().ok_or(STRANGE)?;
        let unit = header(ahead, left).ok_or(STRANGE)?;
        let payload = at + unit.start..at + unit.end;
        let keep = match unit.kind {
            SEQUENCE | 2..=4 | 6 | 7 => true,
            METADATA => is_light(source, &payload)?,
            PADDING => is_padding(source, &payload)?,
            _ => false,
        };
        if !keep {
            dropped += 1;
            let header = first & 0x87 | PADDING << 3;
            fillings.push(Filling::all(at, 1, header));
            fillings.extend(padding(&payload)?);
            bound(fillings)?;
        }
        at = payload.end;
    }
    Ok(dropped)
}

/// How bright pictures are meant: the only metadata that they need.
fn is_light(source: &mut dyn Source, payload: &Range<u64>) -> Result<bool, Reason> {
    let length = payload.end - payload.start;
    let kind = read_at(source, payload.start, 1)?;
    // A type, its numbers, and a closing byte.
    Ok(matches!((&kind[..], length), ([1], 6) | ([2], 26)))
}

fn padding(payload: &Range<u64>) -> Result<Option<Filling>, Reason> {
    let length = u32::try_from(payload.end - payload.start).map_err(|_| STRANGE)?;
    let last = 0x80;
    Ok((length > 0).then_some(Filling {
        start: payload.start,
        length,
        head: if length == 1 { [last; 2] } else { [0xFF; 2] },
        fill: 0xFF,
        last,
    }))
}

fn is_padding(source: &mut dyn Source, payload: &Range<u64>) -> Result<bool, Reason> {
    /// More of it than this is written anew, without a look.
    const LOOKED_AT: u64 = 1 << 20;
    let length = payload.end - payload.start;
    if length > LOOKED_AT {
        return Err(STRANGE);
    }
    let bytes = read_at(source, payload.start, length as usize)?;
    let mut filled = bytes.clone();
    if let Some(filling) = padding(payload)? {
        filling.apply(payload.start, &mut filled);
    }
    Ok(filled == bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scanned(sample: &[u8]) -> Result<(u64, Vec<u8>), Reason> {
        let mut source = std::io::Cursor::new(sample);
        let (mut peeker, mut fillings) = (Peeker::default(), Vec::new());
        let range = 0..sample.len() as u64;
        let count = scan(&mut source, &mut peeker, range, &mut fillings)?;
        let mut changed = sample.to_vec();
        fillings
            .iter()
            .for_each(|filling| filling.apply(0, &mut changed));
        Ok((count, changed))
    }

    #[test]
    fn metadata_becomes_padding_and_brightness_stays() {
        let light = b"\x2A\x06\x01\x03\xE8\x01\x90\x80";
        let sample = [
            &b"\x2A\x05\x04text"[..],
            light,
            b"\x7A\x01x",
            b"\x32\x02ab",
            b"\x78zz",
        ]
        .concat();
        let (count, changed) = scanned(&sample).unwrap();
        let expected = [
            &b"\x7A\x05\xFF\xFF\xFF\xFF\x80"[..],
            light,
            b"\x7A\x01\x80",
            b"\x32\x02ab",
            b"\x78\xFF\x80",
        ]
        .concat();
        assert_eq!((count, &changed), (3, &expected));
        assert_eq!(scanned(&changed).unwrap(), (0, changed));
        for end in 0..sample.len() {
            let _ = scanned(&sample[..end]);
        }
        assert!(scanned(b"\x32\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01").is_err());
    }

    #[test]
    fn a_configuration_keeps_its_sequence_header() {
        let mut report = Report::default();
        let content = b"\x81\x04\x0C\xE0\x0A\x02sh\x2A\x03\x04hi";
        let kept = av1c(content, &mut report).unwrap();
        assert_eq!(kept, b"\x81\x04\x0C\0\x0A\x02sh");
        assert_eq!(report.count(Trace::EncoderMessage), 1);
        assert_eq!(av1c(&content[..9], &mut report), None);
    }
}
