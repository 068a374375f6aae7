//! Tags around sound: ID3v2 (2.2 to 2.4), ID3v1, APEv2, Lyrics3. They are only passed over, and looked at for
//! what they tell.

use crate::cursor::Cursor;
use crate::{Reason, Report, Trace};

/// Most frames of one tag that are looked at.
const FRAMES: usize = 1000;

/// The length of the tag that begins here, which is counted; `None` when none does, or when it goes beyond
/// `end`. Does not move.
pub(super) fn at(
    cursor: &mut Cursor,
    end: u64,
    report: &mut Report,
) -> Result<Option<u64>, Reason> {
    let start = cursor.position();
    let length = match *cursor.peek(32)? {
        [b'I', b'D', b'3', 2..=4, minor, flags, a, b, c, d, ..] if minor < 0xFF => {
            let Some(size) = seven_bits([a, b, c, d]) else {
                return Ok(None);
            };
            // With a footer of the same length as the header.
            10 + size + if flags & 0x10 == 0 { 0 } else { 10 }
        }
        [b'A', b'P', b'E', b'T', b'A', b'G', b'E', b'X', _, _, _, _, a, b, c, d, _, _, _, _, _, _, _, flags, ..] =>
        {
            // A header counts items and footer; what is met first may be the footer.
            let header = flags & 0x20 != 0;
            32 + if header {
                u64::from(u32::from_le_bytes([a, b, c, d]))
            } else {
                0
            }
        }
        _ => return Ok(None),
    };
    if start.saturating_add(length) > end {
        return Ok(None);
    }
    if cursor.peek(1)?.first() == Some(&b'I') {
        count_id3(cursor, start + length, report)?;
        cursor.seek(start)?;
    } else {
        report.add(Trace::Tag, 1);
    }
    Ok(Some(length))
}

/// Where the sound ends when there are tags behind it, each of which is counted.
pub(super) fn behind(
    cursor: &mut Cursor,
    start: u64,
    end: u64,
    report: &mut Report,
) -> Result<u64, Reason> {
    /// As many as all kinds twice.
    const TAGS: usize = 16;
    let mut end = end;
    for _ in 0..TAGS {
        let Some(length) = last(cursor, start, end)? else {
            break;
        };
        report.add(Trace::Tag, 1);
        end -= length;
    }
    Ok(end)
}

/// The length of the tag that ends at `end`, within the bytes from `start` on.
fn last(cursor: &mut Cursor, start: u64, end: u64) -> Result<Option<u64>, Reason> {
    const ID3V1: u64 = 128;
    let room = end.saturating_sub(start);
    let mut before = |bytes: u64| -> Result<Vec<u8>, Reason> {
        match bytes <= room {
            true => {
                cursor.seek(end - bytes)?;
                cursor.bytes(bytes)
            }
            false => Ok(Vec::new()),
        }
    };
    if before(ID3V1)?.starts_with(b"TAG") {
        // Some programs put a longer one in front of it.
        let long = before(ID3V1 + 227)?.starts_with(b"TAG+");
        return Ok(Some(if long { ID3V1 + 227 } else { ID3V1 }));
    }
    if let Some(length) = by_footer(&before(32)?) {
        return Ok(Some(length.max(32)).filter(|length| *length <= room));
    }
    if let [digits @ .., b'L', b'Y', b'R', b'I', b'C', b'S', b'2', b'0', b'0'] = &before(15)?[..] {
        let size = std::str::from_utf8(digits).ok();
        let size = size.and_then(|digits| digits.parse::<u64>().ok());
        return Ok(size.map(|size| size + 15).filter(|length| *length <= room));
    }
    if before(9)? == b"LYRICSEND" {
        // Version 1 has no length, but an end: at most 5,100 bytes of text.
        let tail = before(room.min(5120))?;
        let begin = tail.windows(11).position(|bytes| bytes == b"LYRICSBEGIN");
        return Ok(begin.map(|begin| (tail.len() - begin) as u64));
    }
    Ok(None)
}

/// The length of the tag that ends with these 32 bytes, as they say it.
fn by_footer(footer: &[u8]) -> Option<u64> {
    match *footer {
        [b'A', b'P', b'E', b'T', b'A', b'G', b'E', b'X', _, _, _, _, a, b, c, d, _, _, _, _, _, _, _, flags, ..] =>
        {
            let header = if flags & 0x80 == 0 { 0 } else { 32 };
            Some(u64::from(u32::from_le_bytes([a, b, c, d])) + header)
        }
        [.., b'3', b'D', b'I', 2..=4, _, _, a, b, c, d] => {
            seven_bits([a, b, c, d]).map(|size| size + 20)
        }
        _ => None,
    }
}

/// 28 bits in the lower seven of four bytes.
fn seven_bits(bytes: [u8; 4]) -> Option<u64> {
    let fits = bytes.iter().all(|byte| *byte < 0x80);
    fits.then(|| {
        bytes
            .iter()
            .fold(0, |sum, byte| sum << 7 | u64::from(*byte))
    })
}

/// Counts what the frames of an ID3v2 tag tell.
fn count_id3(cursor: &mut Cursor, end: u64, report: &mut Report) -> Result<(), Reason> {
    let [_, _, _, version, _, flags, ..] = cursor.array::<10>()?;
    if version > 2 && flags & 0x40 != 0 {
        let bytes = cursor.array()?;
        let size = match version {
            3 => u64::from(u32::from_be_bytes(bytes)),
            _ => seven_bits(bytes).unwrap_or(0).saturating_sub(4),
        };
        cursor.seek((cursor.position() + size).min(end))?;
    }
    let before = report.clone();
    for _ in 0..FRAMES {
        let long = version > 2;
        let header = if long { 10 } else { 6 };
        let head = cursor.peek(header)?.to_vec();
        let (name, size) = match *head {
            [n1, n2, n3, a, b, c] if !long => {
                ([n1, n2, n3, 0], u64::from(u32::from_be_bytes([0, a, b, c])))
            }
            [n1, n2, n3, n4, a, b, c, d, ..] if long => {
                let plain = u64::from(u32::from_be_bytes([a, b, c, d]));
                let size = seven_bits([a, b, c, d]).filter(|_| version == 4);
                ([n1, n2, n3, n4], size.unwrap_or(plain))
            }
            _ => break,
        };
        let next = cursor.position() + header as u64 + size;
        if next > end || !name[0].is_ascii_uppercase() {
            break;
        }
        report.add(told_by(name), 1);
        cursor.seek(next)?;
    }
    if *report == before {
        report.add(Trace::Tag, 1);
    }
    Ok(())
}

/// What a frame of ID3v2 tells. The short names are those of version 2.2.
fn told_by(name: [u8; 4]) -> Trace {
    match &name {
        b"APIC" | b"PIC\0" => Trace::Cover,
        b"COMM" | b"COM\0" | b"USLT" | b"ULT\0" | b"SYLT" | b"SLT\0" => Trace::Comment,
        b"TENC" | b"TEN\0" | b"TOWN" | b"OWNE" | b"IPLS" | b"IPL\0" | b"TMCL" | b"TIPL" => {
            Trace::Person
        }
        b"TSSE" | b"TSS\0" => Trace::Program,
        b"TYER" | b"TYE\0" | b"TDAT" | b"TDA\0" | b"TIME" | b"TIM\0" | b"TRDA" | b"TRD\0"
        | b"TORY" | b"TOR\0" | b"TDRC" | b"TDEN" | b"TDOR" | b"TDRL" | b"TDTG" => Trace::Moment,
        b"UFID" | b"UFI\0" | b"MCDI" | b"MCI\0" | b"TSRC" | b"TRC\0" => Trace::Identifier,
        b"GEOB" | b"GEO\0" => Trace::Attachment,
        b"TOFN" | b"TOF\0" => Trace::Path,
        b"CHAP" | b"CTOC" => Trace::PartName,
        b"RVAD" | b"RVA2" | b"EQUA" | b"EQU2" | b"RBUF" => Trace::Setting,
        [b'W', ..] => Trace::Link,
        [b'T', ..] => Trace::Tag,
        _ => Trace::PrivateBlock,
    }
}
