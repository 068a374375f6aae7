//! Motion JPEG: one picture a frame, or two of every other line. Segments that no picture needs become empty
//! comments, and what is between and behind pictures becomes zeros.

use memchr::memchr;

use super::{Patch, IN_FRAME, MANY};
use crate::Reason;

const STRANGE: Reason = Reason::Damaged("a frame of it is not as it should be");

/// What one encoder says of its colours; decoders look for it.
const COLOURS: &[u8] = b"CS=ITU601";

pub(super) fn patches(frame: &[u8]) -> Result<Vec<Patch>, Reason> {
    let mut patches = Vec::new();
    let mut at = 0;
    while at < frame.len() {
        if patches.len() > IN_FRAME {
            return Err(MANY);
        }
        let start = memchr(0xFF, &frame[at..]).map_or(frame.len(), |found| at + found);
        zero(frame, at..start, &mut patches);
        at = start;
        match frame.get(at + 1) {
            Some(0xD8 | 0xD9 | 0x01 | 0xD0..=0xD7) => at += 2,
            // Markers may be filled up to.
            Some(0xFF) => {
                zero(frame, at..at + 1, &mut patches);
                at += 1;
            }
            Some(0xDA) => {
                let length = length_at(frame, at).ok_or(STRANGE)?;
                at = entropy_end(frame, at + 2 + length);
            }
            Some(0xC0..=0xCF | 0xDB..=0xDD) => at += 2 + length_at(frame, at).ok_or(STRANGE)?,
            Some(0x02..=0xFE) => {
                let length = length_at(frame, at).ok_or(STRANGE)?;
                let segment = frame.get(at..at + 2 + length).ok_or(STRANGE)?;
                let bytes = segment_of_ours(segment);
                patches.push(Patch { at, bytes });
                at += 2 + length;
            }
            // A lone byte at the end, or a stuffed one outside the data.
            Some(0x00) | None => {
                zero(frame, at..(at + 2).min(frame.len()), &mut patches);
                at = (at + 2).min(frame.len());
            }
        }
    }
    Ok(patches)
}

fn zero(frame: &[u8], range: std::ops::Range<usize>, patches: &mut Vec<Patch>) {
    let old = frame.get(range.clone()).unwrap_or_default();
    if old.iter().any(|byte| *byte != 0) {
        patches.push(Patch {
            at: range.start,
            bytes: vec![0; old.len()],
        });
    }
}

/// The length of a segment, without its marker.
fn length_at(frame: &[u8], at: usize) -> Option<usize> {
    let length = u16::from_be_bytes(*frame.get(at + 2..)?.first_chunk()?);
    let length = usize::from(length);
    (length >= 2 && at + 2 + length <= frame.len()).then_some(length)
}

/// Where entropy-coded data ends: at the next marker that is not a restart.
fn entropy_end(frame: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(found) = frame.get(at..).and_then(|rest| memchr(0xFF, rest)) {
        at += found;
        match frame.get(at + 1) {
            Some(0x00 | 0xD0..=0xD7) => at += 2,
            Some(_) => return at,
            None => break,
        }
    }
    frame.len()
}

/// What takes the place of a segment: its own words where decoders need them, else an empty comment.
fn segment_of_ours(segment: &[u8]) -> Vec<u8> {
    let content = segment.get(4..).unwrap_or_default();
    let marker = segment.get(1).copied().unwrap_or_default();
    let kept = match marker {
        // Which lines come first.
        0xE0 if content.starts_with(b"AVI1") => 5,
        0xE0 if content.starts_with(b"JFIF\0\x01") => 7,
        // How colours are coded.
        0xEE if content.starts_with(b"Adobe") && content.len() >= 12 => 12,
        0xFE if content.strip_suffix(b"\0").unwrap_or(content) == COLOURS => content.len(),
        _ => 0,
    };
    let mut bytes = segment.to_vec();
    if kept == 0 {
        if let Some(marker) = bytes.get_mut(1) {
            *marker = 0xFE;
        }
    }
    if let Some(rest) = bytes.get_mut(4 + kept..) {
        rest.fill(0);
    }
    if kept == 7 {
        // Square pixels.
        if let Some(density) = bytes.get_mut(12..16) {
            density.copy_from_slice(&[0, 1, 0, 1]);
        }
    }
    if kept == 12 {
        if let Some(version) = bytes.get_mut(9..15) {
            version.copy_from_slice(&[0, 100, 0, 0, 0, 0]);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::super::{tests::patched, Codec};

    #[test]
    fn comments_and_tails_are_blank_and_the_order_of_lines_stays() {
        let frame = b"\xFF\xD8\xFF\xE0\0\x0AAVI1\x01xyz\xFF\xFE\0\x06name\xFF\xDA\0\x03\x01a\xFF\0b\xFF\xD9tail\xFF\xD8\xFF\xD9";
        let clean = b"\xFF\xD8\xFF\xE0\0\x0AAVI1\x01\0\0\0\xFF\xFE\0\x06\0\0\0\0\xFF\xDA\0\x03\x01a\xFF\0b\xFF\xD9\0\0\0\0\xFF\xD8\xFF\xD9";
        assert_eq!(patched(Codec::Jpeg, frame), clean);
    }
}
