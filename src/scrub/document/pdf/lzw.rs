//! LZW as PDF has it (ISO 32000-1, 7.4.4): codes of 9 to 12 bits, the first bit first.

use crate::work::Work;
use crate::Reason;

const CLEAR: usize = 256;
const END: usize = 257;
const FIRST: usize = 258;

/// Most entries.
const LARGEST: usize = 4096 - FIRST;

/// Unpacks data; what is damaged ends it.
pub(super) fn unpack(
    packed: &[u8],
    early: bool,
    most: usize,
    work: &mut Work,
) -> Result<Vec<u8>, Reason> {
    let mut table = Table {
        entries: Vec::with_capacity(LARGEST),
        last: None,
        early: usize::from(early),
    };
    let mut codes = Codes {
        input: packed.iter(),
        bits: 0,
        held: 0,
    };
    let mut bytes: Vec<u8> = Vec::new();
    while let Some(code) = codes.next(table.width()) {
        match code {
            CLEAR => {
                table.entries.clear();
                table.last = None;
                continue;
            }
            END => break,
            _ => {}
        }
        let start = bytes.len();
        if table.write(code, &mut bytes).is_none() {
            break;
        }
        work.unpack((bytes.len() - start) as u64)?;
        if bytes.len() > most {
            return Err(Reason::Beyond("64 MiB in one part of it"));
        }
    }
    Ok(bytes)
}

struct Codes<'a> {
    input: std::slice::Iter<'a, u8>,
    bits: u32,
    held: u32,
}

impl Codes<'_> {
    fn next(&mut self, width: u32) -> Option<usize> {
        while self.held < width {
            self.bits = self.bits << 8 | u32::from(*self.input.next()?);
            self.held += 8;
        }
        self.held -= width;
        Some((self.bits >> self.held) as usize & ((1 << width) - 1))
    }
}

struct Table {
    /// Each is a stretch of what was unpacked, by its start and its length: the entry before it, and one byte
    /// more.
    entries: Vec<(usize, usize)>,
    /// What the last code stood for.
    last: Option<(usize, usize)>,
    /// 1 when codes get longer one code before they have to.
    early: usize,
}

impl Table {
    /// Bits of the next code.
    fn width(&self) -> u32 {
        let next = FIRST + self.entries.len() + self.early + usize::from(self.last.is_some());
        match next {
            0..=512 => 9,
            513..=1024 => 10,
            1025..=2048 => 11,
            _ => 12,
        }
    }

    /// Writes what a code stands for, and takes the next entry from it; `None` when it stands for nothing.
    fn write(&mut self, code: usize, bytes: &mut Vec<u8>) -> Option<()> {
        let start = bytes.len();
        if code < CLEAR {
            bytes.push(code as u8);
        } else {
            let place = code.checked_sub(FIRST)?;
            let (from, length) = match self.entries.get(place) {
                Some(entry) => *entry,
                // The entry that is about to be made: it ends with its own first byte.
                None if place == self.entries.len() => {
                    let (from, length) = self.last?;
                    (from, length + 1)
                }
                None => return None,
            };
            for at in from..from + length {
                let byte = *bytes.get(at)?;
                bytes.push(byte);
            }
        }
        if let Some((from, length)) = self.last {
            if self.entries.len() < LARGEST {
                self.entries.push((from, length + 1));
            }
        }
        self.last = Some((start, bytes.len() - start));
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Budget;

    #[test]
    fn codes_stand_for_what_came_before() {
        let mut work = Work::new(&Budget { bytes_out: 1 });
        // The example of the specification.
        let packed = b"\x80\x0B\x60\x50\x22\x0C\x0C\x85\x01";
        let bytes = unpack(packed, true, 100, &mut work).unwrap();
        assert_eq!(bytes, b"-----A---B");
        assert!(unpack(packed, true, 5, &mut work).is_err());
        for end in 0..packed.len() {
            unpack(&packed[..end], false, 100, &mut work).unwrap();
        }
    }
}
