//! Motion JPEG: each sample is a JPEG picture (ITU-T T.81). What is not picture in it becomes zeros in place.

use std::ops::Range;

use memchr::memchr;

use crate::filled::{bound, Filling};
use crate::iso::{be16, STRANGE};
use crate::Reason;

/// Adds what is to be written over in one picture. Returns how many segments and gaps that is.
pub(super) fn scan(
    bytes: &[u8],
    position: u64,
    fillings: &mut Vec<Filling>,
) -> Result<u64, Reason> {
    let before = fillings.len();
    let mut walk = Walk {
        bytes,
        position,
        fillings,
        at: 2,
    };
    match bytes.starts_with(b"\xFF\xD8") {
        true => while walk.segment()? {},
        // A sample without a picture: players show the last one again.
        false => walk.blank(0..bytes.len(), 0)?,
    }
    Ok((fillings.len() - before) as u64)
}

struct Walk<'a> {
    bytes: &'a [u8],
    /// Of the picture in the source.
    position: u64,
    fillings: &'a mut Vec<Filling>,
    at: usize,
}

impl Walk<'_> {
    fn blank(&mut self, range: Range<usize>, fill: u8) -> Result<(), Reason> {
        let bytes = self.bytes.get(range.clone()).unwrap_or_default();
        if bytes.iter().any(|byte| *byte != fill) {
            let start = self.position + range.start as u64;
            self.fillings
                .push(Filling::all(start, range.len() as u32, fill));
        }
        bound(self.fillings)
    }

    /// Goes behind the next marker; false at the end.
    fn marker(&mut self) -> Result<Option<u8>, Reason> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let start = self.at + memchr(0xFF, rest).unwrap_or(rest.len());
        // Bytes between segments become fill bytes, which stand there anyway.
        self.blank(self.at..start, 0xFF)?;
        let rest = self.bytes.get(start..).unwrap_or_default();
        let fill = rest.iter().take_while(|byte| **byte == 0xFF).count();
        self.at = start + fill + 1;
        Ok(self.bytes.get(start + fill).copied())
    }

    /// Passes over a segment, and a scan's data behind it; false at the end of the picture.
    fn segment(&mut self) -> Result<bool, Reason> {
        let marker = match self.marker()? {
            None => return Ok(false),
            Some(0xD9) => {
                self.blank(self.at..self.bytes.len(), 0)?;
                return Ok(false);
            }
            Some(0x00 | 0x01 | 0xD0..=0xD8) => return Ok(true),
            Some(marker) => marker,
        };
        let length = usize::from(be16(self.bytes, self.at).ok_or(STRANGE)?);
        let content = self.at + 2..self.at + length;
        if length < 2 || content.end > self.bytes.len() {
            return Err(STRANGE);
        }
        self.at = content.end;
        match marker {
            0xDA => self.at = entropy_end(self.bytes, content.end),
            0xC0..=0xCF | 0xDB | 0xDC | 0xDD => {}
            _ => {
                let segment = self.bytes.get(content.clone()).unwrap_or_default();
                for (from, to) in hidden(marker, segment) {
                    self.blank(content.start + from..content.start + to, 0)?;
                }
            }
        }
        Ok(true)
    }
}

/// What of a segment decoders do not look at.
fn hidden(marker: u8, content: &[u8]) -> Vec<(usize, usize)> {
    let length = content.len();
    let after = |kept: usize| vec![(kept.min(length), length)];
    match marker {
        // Version and shape of pixels; not the thumbnail's size, nor the thumbnail.
        0xE0 if content.starts_with(b"JFIF\0") => after(12),
        0xE0 if content.starts_with(b"AVI1") => after(5),
        // How colours are coded is the last of twelve bytes.
        0xEE if content.starts_with(b"Adobe") && length >= 12 => vec![(5, 11), (12, length)],
        _ => after(0),
    }
}

/// Where a scan's data ends: at the first marker that is no restart.
fn entropy_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(next) = bytes.get(at..).and_then(|rest| memchr(0xFF, rest)) {
        at += next;
        match bytes.get(at + 1) {
            Some(0x00 | 0xD0..=0xD7) => at += 2,
            _ => return at,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scanned(bytes: &[u8]) -> Result<(u64, Vec<u8>), Reason> {
        let mut fillings = Vec::new();
        let count = scan(bytes, 7, &mut fillings)?;
        let mut changed = bytes.to_vec();
        fillings
            .iter()
            .for_each(|filling| filling.apply(7, &mut changed));
        Ok((count, changed))
    }

    #[test]
    fn what_is_no_picture_becomes_zeros() {
        let picture = b"\xFF\xD8\xFF\xE0\0\x07AVI1\x01\xFF\xFE\0\x06GPS1junk\xFF\xDB\0\x03q\xFF\xDA\0\x02\x01\xFF\0\x02\xFF\xD9tail";
        let (count, changed) = scanned(picture).unwrap();
        let expected = b"\xFF\xD8\xFF\xE0\0\x07AVI1\x01\xFF\xFE\0\x06\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xDB\0\x03q\xFF\xDA\0\x02\x01\xFF\0\x02\xFF\xD9\0\0\0\0";
        assert_eq!((count, &changed[..]), (3, &expected[..]));
        assert_eq!(scanned(&changed).unwrap().0, 0);
        for end in 0..picture.len() {
            let _ = scanned(&picture[..end]);
        }
        assert_eq!(scanned(b"text").unwrap().1, [0; 4]);
    }
}
