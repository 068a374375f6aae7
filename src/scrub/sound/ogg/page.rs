//! Pages of Ogg (RFC 3533, 6).

use crate::cursor::Cursor;
use crate::sound::crc::crc32;
use crate::Reason;

/// The page continues a packet of the one before.
pub(super) const CONTINUED: u8 = 1;
/// The first page of a stream.
pub(super) const FIRST: u8 = 2;
/// The last page of a stream.
pub(super) const LAST: u8 = 4;

/// Bytes in front of the lengths.
const HEADER: usize = 27;

/// Most segments of a page.
const SEGMENTS: usize = 255;

/// A page whose checksum is right.
pub(super) struct Page {
    /// In the source.
    pub(super) start: u64,
    pub(super) bytes: Vec<u8>,
    /// Where the packets begin.
    body: usize,
}

impl Page {
    /// The page that begins here; `None` when none does.
    pub(super) fn read(cursor: &mut Cursor) -> Result<Option<Self>, Reason> {
        let start = cursor.position();
        let head = cursor.peek(HEADER + SEGMENTS)?;
        let [b'O', b'g', b'g', b'S', 0, ..] = head else {
            return Ok(None);
        };
        let Some((head, rest)) = head.split_first_chunk::<HEADER>() else {
            return Ok(None);
        };
        let body = HEADER + usize::from(head[26]);
        let Some(lengths) = rest.get(..body - HEADER) else {
            return Ok(None);
        };
        let length = lengths.iter().map(|length| u64::from(*length)).sum::<u64>() + body as u64;
        if length > cursor.left() {
            return Ok(None);
        }
        let bytes = cursor.bytes(length)?;
        let page = Self { start, bytes, body };
        Ok((page.number(22) == sum(&page.bytes)).then_some(page))
    }

    pub(super) fn flags(&self) -> u8 {
        self.bytes.get(5).copied().unwrap_or(0)
    }

    pub(super) fn serial(&self) -> u32 {
        self.number(14)
    }

    pub(super) fn sequence(&self) -> u32 {
        self.number(18)
    }

    fn number(&self, at: usize) -> u32 {
        let bytes = self.bytes.get(at..).and_then(|bytes| bytes.first_chunk());
        bytes.map_or(0, |bytes| u32::from_le_bytes(*bytes))
    }

    fn lengths(&self) -> &[u8] {
        self.bytes.get(HEADER..self.body).unwrap_or_default()
    }

    /// Parts of packets in the page, each with whether the packet ends there.
    pub(super) fn parts(&self) -> Vec<(std::ops::Range<usize>, bool)> {
        let mut parts = Vec::new();
        let (mut start, mut end) = (self.body, self.body);
        for length in self.lengths() {
            end += usize::from(*length);
            if *length < 255 {
                parts.push((start..end, true));
                start = end;
            }
        }
        if self.lengths().last() == Some(&255) {
            parts.push((start..end, false));
        }
        parts
    }

    /// True when it holds whole packets, and each of them is what `is` says.
    pub(super) fn is_only(&self, is: impl Fn(&[u8]) -> bool) -> bool {
        let parts = self.parts();
        let all = parts.iter().all(|(part, ends)| {
            let packet = self.bytes.get(part.clone()).unwrap_or_default();
            *ends && is(packet)
        });
        all && !parts.is_empty() && self.flags() & CONTINUED == 0
    }

    /// The page with numbers of ours.
    pub(super) fn renumbered(&self, serial: u32, sequence: u32) -> Vec<u8> {
        let mut new = self.bytes.clone();
        let ends = self.lengths().iter().any(|length| *length < 255);
        if let Some(fields) = new.get_mut(5..26) {
            fields[0] &= CONTINUED | LAST;
            if !ends {
                // No packet ends here, so no sample does.
                fields[1..9].fill(0xFF);
            }
            fields[9..13].copy_from_slice(&serial.to_le_bytes());
            fields[13..17].copy_from_slice(&sequence.to_le_bytes());
        }
        new
    }
}

/// Puts the right checksum into a page.
pub(super) fn seal(page: &mut [u8]) {
    let sum = sum(page).to_le_bytes();
    if let Some(field) = page.get_mut(22..26) {
        field.copy_from_slice(&sum);
    }
}

/// The checksum of a page, for which its own field counts as zeros.
fn sum(page: &[u8]) -> u32 {
    let (before, rest) = page.split_at_checked(22).unwrap_or_default();
    let after = rest.get(4..).unwrap_or_default();
    crc32(crc32(crc32(0, before), &[0; 4]), after)
}

/// Pages of ours with these packets, the last of which ends its page. Returns them one after the other, and
/// how many there are.
pub(super) fn write(packets: &[Vec<u8>], flags: u8, serial: u32, sequence: u32) -> (Vec<u8>, u32) {
    let mut segments: Vec<&[u8]> = Vec::new();
    for packet in packets {
        let chunks = packet.chunks(255);
        segments.extend(chunks);
        if packet.len().is_multiple_of(255) {
            segments.push(&[]);
        }
    }
    let mut out = Vec::new();
    let mut count = 0;
    let mut continued = false;
    for segments in segments.chunks(SEGMENTS) {
        let lengths: Vec<u8> = segments.iter().map(|segment| segment.len() as u8).collect();
        let ends = lengths.iter().any(|length| *length < 255);
        let mut page = b"OggS\0".to_vec();
        page.push(if continued { flags | CONTINUED } else { flags });
        page.extend([if ends { 0 } else { 0xFF }; 8]);
        page.extend(serial.to_le_bytes());
        page.extend(sequence.wrapping_add(count).to_le_bytes());
        page.extend([0; 4]);
        page.push(lengths.len() as u8);
        continued = lengths.last() == Some(&255);
        page.extend(lengths);
        segments.iter().for_each(|segment| page.extend(*segment));
        seal(&mut page);
        out.extend(page);
        count += 1;
    }
    (out, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packets_come_out_of_the_pages_that_they_go_into() {
        let packets = [
            vec![1; 254],
            vec![2; 255],
            vec![3; 510],
            vec![],
            vec![4; 150_000],
        ];
        let (pages, count) = write(&packets, 0, 7, 1);
        let mut source = std::io::Cursor::new(&pages);
        let mut cursor = Cursor::new(&mut source).unwrap();
        let mut found = vec![Vec::<u8>::new()];
        for sequence in 1..=count {
            let page = Page::read(&mut cursor).unwrap().unwrap();
            assert_eq!((page.serial(), page.sequence()), (7, sequence));
            for (part, ends) in page.parts() {
                found.last_mut().unwrap().extend(&page.bytes[part]);
                if ends {
                    found.push(Vec::new());
                }
            }
        }
        assert_eq!(found.pop(), Some(Vec::new()));
        assert!(found == packets);
        assert_eq!(cursor.left(), 0);
        for length in 0..300 {
            let mut source = std::io::Cursor::new(&pages[..length]);
            let mut cursor = Cursor::new(&mut source).unwrap();
            assert!(Page::read(&mut cursor).unwrap().is_none());
        }
    }
}
