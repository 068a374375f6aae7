//! AV1 bitstream: metadata that no picture needs becomes padding.

use super::{Patch, IN_FRAME, MANY};
use crate::Reason;

const STRANGE: Reason = Reason::Damaged("a frame of it is not as it should be");

const PADDING: u8 = 15;

/// A unit of a stream.
pub(super) struct Obu<'a> {
    pub(super) kind: u8,
    /// Bytes in front of its content.
    pub(super) header: usize,
    pub(super) content: &'a [u8],
}

impl<'a> Obu<'a> {
    /// The unit at the start of these bytes.
    pub(super) fn read(bytes: &'a [u8]) -> Option<Self> {
        let first = *bytes.first()?;
        let mut header = if first & 4 != 0 { 2 } else { 1 };
        let rest = bytes.get(header..)?;
        let mut length = rest.len();
        if first & 2 != 0 {
            let (value, width) = leb128(rest)?;
            header += width;
            length = value;
        }
        let content = bytes.get(header..)?.get(..length)?;
        Some(Self {
            kind: first >> 3 & 15,
            header,
            content,
        })
    }
}

/// A number of at most 8 bytes, and how many it takes.
pub(super) fn leb128(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut value = 0_u64;
    for (index, byte) in bytes.iter().take(8).enumerate() {
        value |= u64::from(byte & 0x7F) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((usize::try_from(value).ok()?, index + 1));
        }
    }
    None
}

/// What is written over in a temporal unit.
pub(super) fn patches(frame: &[u8]) -> Result<Vec<Patch>, Reason> {
    let mut patches = Vec::new();
    let mut at = 0;
    while at < frame.len() {
        let rest = frame.get(at..).unwrap_or_default();
        let obu = Obu::read(rest).ok_or(STRANGE)?;
        let length = obu.header + obu.content.len();
        if !is_needed(&obu) {
            let mut bytes = rest.get(..length).unwrap_or_default().to_vec();
            if let Some(first) = bytes.first_mut() {
                *first = *first & 0x87 | PADDING << 3;
            }
            let content = bytes.get_mut(obu.header..).unwrap_or_default();
            content.fill(0);
            if let Some(last) = content.last_mut() {
                *last = 0x80;
            }
            patches.push(Patch { at, bytes });
            if patches.len() > IN_FRAME {
                return Err(MANY);
            }
        }
        at += length;
    }
    Ok(patches)
}

fn is_needed(obu: &Obu<'_>) -> bool {
    match obu.kind {
        // How bright it is, and in which layers it comes. Others: captions, the time of day, private data.
        5 => leb128(obu.content).is_some_and(|(kind, _)| (1..=3).contains(&kind)),
        1..=4 | 6..=8 => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{tests::patched, Codec};

    #[test]
    fn private_metadata_becomes_padding() {
        let frame = b"\x12\0\x2A\x04\x04abc\x2A\x05\x01abcd\x32\x02ab";
        let clean = b"\x12\0\x7A\x04\0\0\0\x80\x2A\x05\x01abcd\x32\x02ab";
        assert_eq!(patched(Codec::Av1, frame), clean);
    }
}
