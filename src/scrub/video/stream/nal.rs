//! H.264 and H.265 (ITU-T): supplemental messages that no picture needs, and units of no standard kind.

use memchr::memmem;

use super::{Patch, IN_FRAME, MANY};
use crate::Reason;

const STRANGE: Reason = Reason::Damaged("a frame of it is not as it should be");

/// Units with a length in front of each.
pub(super) fn with_lengths(frame: &[u8], hevc: bool, prefix: usize) -> Result<Vec<Patch>, Reason> {
    let mut patches = Vec::new();
    let mut at = 0;
    while at < frame.len() {
        let length = frame.get(at..at + prefix).ok_or(STRANGE)?;
        let length = length
            .iter()
            .fold(0, |sum, byte| sum << 8 | usize::from(*byte));
        at += prefix;
        let unit = frame
            .get(at..)
            .and_then(|rest| rest.get(..length))
            .ok_or(STRANGE)?;
        clean(unit, hevc, at, &mut patches);
        if patches.len() > IN_FRAME {
            return Err(MANY);
        }
        at += length;
    }
    Ok(patches)
}

/// Units with a start code in front of each.
pub(super) fn with_start_codes(frame: &[u8], hevc: bool) -> Result<Vec<Patch>, Reason> {
    let mut patches = Vec::new();
    let starts = memmem::find_iter(frame, b"\0\0\x01").map(|at| at + 3);
    let starts: Vec<usize> = starts.take(IN_FRAME + 1).collect();
    if starts.len() > IN_FRAME {
        return Err(MANY);
    }
    let ends = starts
        .iter()
        .skip(1)
        .map(|start| start - 3)
        .chain([frame.len()]);
    for (start, end) in starts.iter().zip(ends) {
        let unit = frame.get(*start..end).unwrap_or_default();
        // Zeros in front of the next start code are not part of a unit.
        let zeros = unit.iter().rev().take_while(|byte| **byte == 0).count();
        clean(&unit[..unit.len() - zeros], hevc, *start, &mut patches);
    }
    Ok(patches)
}

/// Looks at one unit, which starts at `at` in its frame.
fn clean(unit: &[u8], hevc: bool, at: usize, patches: &mut Vec<Patch>) {
    let Some(first) = unit.first() else { return };
    let (kind, header) = match hevc {
        true => (first >> 1 & 0x3F, 2),
        false => (first & 0x1F, 1),
    };
    let is_message = if hevc {
        kind == 39 || kind == 40
    } else {
        kind == 6
    };
    let is_known = match hevc {
        true => matches!(kind, 0..=9 | 16..=21 | 32..=37),
        false => matches!(kind, 1..=5 | 7..=11 | 13..=15 | 19..=21),
    };
    if is_known {
        return;
    }
    let cleaned = match is_message {
        true => messages(unit, header, hevc),
        false => None,
    };
    match cleaned {
        Some(found) => patches.extend(found.into_iter().map(|(start, bytes)| Patch {
            at: at + start,
            bytes,
        })),
        None => patches.push(Patch {
            at,
            bytes: filler_unit(unit.len(), hevc),
        }),
    }
}

/// A unit of that length that says nothing.
fn filler_unit(length: usize, hevc: bool) -> Vec<u8> {
    let header: &[u8] = if hevc { &[38 << 1, 1] } else { &[12] };
    let mut unit = header.to_vec();
    unit.resize(length, 0xFF);
    if length > header.len() {
        unit[length - 1] = 0x80;
    }
    unit
}

/// True for messages that the pictures need, or their colours, order and times.
fn is_needed(kind: usize, length: usize, hevc: bool) -> bool {
    match kind {
        // In a longer one is room for the time of day.
        1 => hevc || length <= 5,
        0 | 6 | 45 | 47 | 137 | 144 | 147 => true,
        129 | 130 | 132 => hevc,
        _ => false,
    }
}

/// What of a unit's messages is written over, and with what. `None`: the whole unit has to be.
fn messages(unit: &[u8], header: usize, hevc: bool) -> Option<Vec<(usize, Vec<u8>)>> {
    // Each byte of content with its place in the unit: after two zeros, a 3 is none.
    let mut zeros = 0;
    let mut content = Vec::with_capacity(unit.len());
    for (at, byte) in unit.iter().enumerate().skip(header) {
        match byte {
            3 if zeros >= 2 => zeros = 0,
            0 => {
                zeros += 1;
                content.push((at, 0));
            }
            byte => {
                zeros = 0;
                content.push((at, *byte));
            }
        }
    }
    let mut found = Vec::new();
    let mut at = 0;
    loop {
        let rest = content.get(at..)?;
        if matches!(rest, [(_, 0x80)]) {
            return Some(found);
        }
        let start = rest.first()?.0;
        let (kind, after) = number(rest)?;
        let (length, payload) = number(after)?;
        let data = payload.get(..length)?;
        at = content.len() - payload.len() + length;
        let end = content.get(at)?.0;
        let blank = kind == 3 && data.iter().all(|byte| byte.1 == 0xFF);
        if !blank && !is_needed(kind, length, hevc) {
            // Two zeros in front would make something else of what is written here.
            let clear = !unit.get(..start)?.ends_with(&[0, 0]);
            found.push((start, filler(end - start).filter(|_| clear)?));
        }
    }
}

/// A number as messages have them: 255 for each byte that is followed by more.
fn number(bytes: &[(usize, u8)]) -> Option<(usize, &[(usize, u8)])> {
    let more = bytes.iter().take_while(|byte| byte.1 == 0xFF).count();
    let last = usize::from(bytes.get(more)?.1);
    Some((more * 255 + last, bytes.get(more + 1..)?))
}

/// A message of that length that says nothing: filler payload.
fn filler(length: usize) -> Option<Vec<u8>> {
    let mut message = Vec::with_capacity(length);
    let mut left = length;
    loop {
        // Type, length, content: each 255 of content take a byte more to say.
        let content = left.checked_sub(2)?;
        let content = content - content / 256;
        let exact = 2 + content / 255 + content == left;
        if exact && content > 0 {
            message.push(3);
            message.resize(message.len() + content / 255, 0xFF);
            message.push((content % 255) as u8);
            message.resize(length, 0xFF);
            return Some(message);
        }
        message.extend([3, 0]);
        left -= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::super::{tests::patched, Codec};
    use super::*;

    #[test]
    fn fillers_of_every_length_read_as_fillers() {
        for length in (3..2000).chain([65_025, 65_280, 65_281, 65_282, 65_283]) {
            let message = filler(length).unwrap();
            assert_eq!(message.len(), length);
            let unit = [&[6], &message[..], &[0x80]].concat();
            assert_eq!(messages(&unit, 1, false), Some(Vec::new()), "{length}");
        }
        assert_eq!(filler(2), None);
    }

    #[test]
    fn user_data_goes_and_needed_messages_and_pictures_stay() {
        let codec = Codec::Nal {
            hevc: false,
            prefix: 4,
        };
        let clean = patched(
            codec,
            b"\0\0\0\x0B\x06\x06\x01\xC4\x05\x04user\x80\0\0\0\x03\x65\x88\x80",
        );
        assert_eq!(
            clean,
            b"\0\0\0\x0B\x06\x06\x01\xC4\x03\x04\xFF\xFF\xFF\xFF\x80\0\0\0\x03\x65\x88\x80"
        );
        let codec = Codec::Nal {
            hevc: false,
            prefix: 0,
        };
        let clean = patched(
            codec,
            b"\0\0\0\x01\x06\x05\x04user\x80\0\0\x01\x65\x88\x80\0\0\x01\x1Fmine",
        );
        assert_eq!(clean, b"\0\0\0\x01\x06\x03\x04\xFF\xFF\xFF\xFF\x80\0\0\x01\x65\x88\x80\0\0\x01\x0C\xFF\xFF\xFF\x80");
        let codec = Codec::Nal {
            hevc: true,
            prefix: 2,
        };
        let clean = patched(codec, b"\0\x09\x4E\x01\x05\x04user\x80\0\x03\x26\x01\xAF");
        assert_eq!(
            clean,
            b"\0\x09\x4E\x01\x03\x04\xFF\xFF\xFF\xFF\x80\0\x03\x26\x01\xAF"
        );
    }

    #[test]
    fn what_is_no_message_is_written_over_as_a_whole() {
        let codec = Codec::Nal {
            hevc: false,
            prefix: 1,
        };
        assert_eq!(
            patched(codec, b"\x05\x06\x05\xFFuu"),
            b"\x05\x0C\xFF\xFF\xFF\x80"
        );
        assert_eq!(patched(codec, b"\x01\x06"), b"\x01\x0C");
        assert!(with_lengths(b"\x09\x65", false, 1).is_err());
    }
}
