//! Compact fonts (Adobe Technical Note 5176): notes and names in them are blanked where they stand.

use crate::{Report, Trace};

/// Numbers below this one are texts that every reader knows.
const STANDARD: usize = 391;

/// Operators of the first dictionary that point at texts nobody draws: version, notice, full name, family,
/// weight; copyright, PostScript, base font name.
const TEXTS: [u16; 8] = [0, 1, 2, 3, 4, 0x0C00, 0x0C15, 0x0C16];

/// The same font without texts; `None` when it is none.
pub(super) fn clean(mut bytes: Vec<u8>, report: &mut Report) -> Option<Vec<u8>> {
    let names = index(&bytes, usize::from(*bytes.get(2)?))?;
    let tops = index(&bytes, names.end)?;
    let texts = index(&bytes, tops.end)?;
    let (start, end) = tops.entry(&bytes, 0)?;
    let mut quiet = Vec::new();
    for (operator, operand) in operators(bytes.get(start..end)?) {
        let number = usize::try_from(operand).ok();
        if let (true, Some(place)) = (
            TEXTS.contains(&operator),
            number.and_then(|number| number.checked_sub(STANDARD)),
        ) {
            quiet.extend(texts.entry(&bytes, place));
        }
    }
    quiet.extend(names.entry(&bytes, 0));
    let mut told = false;
    for (start, end) in quiet {
        let text = bytes.get_mut(start..end)?;
        told |= text.iter().any(|byte| *byte != b'x');
        text.fill(b'x');
    }
    report.add(Trace::PartName, u64::from(told));
    Some(bytes)
}

/// A list of things of any length.
struct Index {
    count: usize,
    width: usize,
    /// Where the offsets start.
    offsets: usize,
    /// The byte before the data.
    base: usize,
    end: usize,
}

impl Index {
    fn entry(&self, bytes: &[u8], place: usize) -> Option<(usize, usize)> {
        if place >= self.count {
            return None;
        }
        let offset = |place: usize| {
            let at = self.offsets + place * self.width;
            let offset = bytes.get(at..at + self.width)?.iter();
            let offset = offset.fold(0, |number, byte| number << 8 | usize::from(*byte));
            self.base.checked_add(offset)
        };
        let (start, end) = (offset(place)?, offset(place + 1)?);
        (start <= end && end <= bytes.len()).then_some((start, end))
    }
}

fn index(bytes: &[u8], at: usize) -> Option<Index> {
    let count = usize::from(u16::from_be_bytes(*bytes.get(at..)?.first_chunk()?));
    let mut index = Index {
        count,
        width: 1,
        offsets: at + 3,
        base: at,
        end: at + 2,
    };
    if count > 0 {
        index.width = usize::from(*bytes.get(at + 2)?);
        if !(1..=4).contains(&index.width) {
            return None;
        }
        index.base = index.offsets + (count + 1) * index.width - 1;
        index.end = index.entry(bytes, count - 1)?.1;
    }
    Some(index)
}

/// Each operator of a dictionary with the last number before it.
fn operators(dict: &[u8]) -> Vec<(u16, i64)> {
    let mut found = Vec::new();
    let mut operand = -1;
    let mut bytes = dict.iter().copied();
    while let Some(byte) = bytes.next() {
        if byte == 30 {
            // A number with a point: half a byte each, up to one that ends it.
            while bytes
                .next()
                .is_some_and(|pair| pair & 0x0F != 0x0F && pair >> 4 != 0x0F)
            {}
            continue;
        }
        let mut next = || i64::from(bytes.next().unwrap_or(0));
        match byte {
            0..=21 => {
                let operator = match byte {
                    12 => 0x0C00 | next() as u16,
                    _ => u16::from(byte),
                };
                found.push((operator, operand));
                operand = -1;
            }
            28 => operand = i64::from((next() << 8 | next()) as i16),
            29 => operand = next() << 24 | next() << 16 | next() << 8 | next(),
            32..=246 => operand = i64::from(byte) - 139,
            247..=250 => operand = (i64::from(byte) - 247) * 256 + next() + 108,
            251..=254 => operand = -(i64::from(byte) - 251) * 256 - next() - 108,
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notices_and_names_are_blanked_and_nothing_moves() {
        // Texts 391 and 392: a glyph's name and a notice (operator 1).
        let mut font = b"\x01\0\x04\x01".to_vec();
        font.extend(b"\0\x01\x01\x01\x04Ann");
        font.extend(b"\0\x01\x01\x01\x05\x1C\x01\x88\x01");
        font.extend(b"\0\x02\x01\x01\x04\x0AalpheAnna");
        let mut report = Report::default();
        let once = clean(font.clone(), &mut report).unwrap();
        assert_eq!(once.len(), font.len());
        assert!(once.ends_with(b"alpxxxxxx"));
        assert!(!once.windows(3).any(|part| part == b"Ann"));
        assert_eq!(clean(once.clone(), &mut Report::default()), Some(once));
        for end in 0..font.len() {
            let _ = clean(font[..end].to_vec(), &mut report);
        }
    }
}
