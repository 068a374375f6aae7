//! JPEG 2000 (ISO/IEC 15444-1): the coded picture, and of the boxes around it those that say how its numbers
//! become colours.

use crate::{Report, Trace};

/// Most boxes, and most segments of a header.
const PARTS: usize = 100_000;

/// A clean picture; `None` when it is damaged.
pub(super) fn clean(bytes: &[u8], report: &mut Report) -> Option<Vec<u8>> {
    if bytes.starts_with(b"\xFF\x4F") {
        return codestream(bytes, report);
    }
    let mut header = None;
    let mut picture = None;
    for (name, content) in boxes(bytes)? {
        match name {
            b"jP  " | b"ftyp" => {}
            b"jp2h" if header.is_none() => header = Some(content),
            b"jp2c" if picture.is_none() => picture = Some(content),
            _ => report.add(Trace::PrivateBlock, 1),
        }
    }
    let mut out = b"\0\0\0\x0CjP  \r\n\x87\n\0\0\0\x14ftypjp2 \0\0\0\0jp2 ".to_vec();
    write_box(b"jp2h", &colours(header?, report)?, &mut out)?;
    write_box(b"jp2c", &codestream(picture?, report)?, &mut out)?;
    Some(out)
}

fn write_box(name: &[u8; 4], content: &[u8], out: &mut Vec<u8>) -> Option<()> {
    out.extend(u32::try_from(content.len() + 8).ok()?.to_be_bytes());
    out.extend(name);
    out.extend(content);
    Some(())
}

fn be32(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32::from_be_bytes(*bytes.get(at..)?.first_chunk()?)).ok()
}

type Boxes<'a> = Vec<(&'a [u8; 4], &'a [u8])>;

fn boxes(mut bytes: &[u8]) -> Option<Boxes<'_>> {
    let mut found = Vec::new();
    while bytes.len() >= 8 && found.len() < PARTS {
        let name = bytes.get(4..)?.first_chunk()?;
        let (start, length) = match be32(bytes, 0)? {
            0 => (8, bytes.len()),
            1 => (
                16,
                usize::try_from(u64::from_be_bytes(*bytes.get(8..)?.first_chunk()?)).ok()?,
            ),
            length => (8, length),
        };
        let length = length.min(bytes.len());
        found.push((name, bytes.get(start..length)?));
        bytes = bytes.get(length..)?;
    }
    Some(found)
}

/// The boxes in the header.
fn colours(header: &[u8], report: &mut Report) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let mut components = 0;
    for (name, content) in boxes(header)? {
        match name {
            b"ihdr" => {
                components = u16::from_be_bytes(*content.get(8..)?.first_chunk()?);
                // The last byte tells of owners' rights that are in another box.
                let mut kept = content.get(..14)?.to_vec();
                kept[13] = 0;
                write_box(name, &kept, &mut out)?;
            }
            b"bpcc" | b"pclr" | b"cmap" | b"cdef" => write_box(name, content, &mut out)?,
            b"colr" => {
                let space = match content.first()? {
                    1 => be32(content, 3)? as u32,
                    _ => {
                        report.add(Trace::ColourProfile, 1);
                        match components {
                            0..=2 => 17,
                            4 => 12,
                            _ => 16,
                        }
                    }
                };
                let kept = [&[1, 0, 0][..], &space.to_be_bytes()].concat();
                write_box(name, &kept, &mut out)?;
            }
            _ => report.add(Trace::PrivateBlock, 1),
        }
    }
    Some(out)
}

/// The coded picture without comments, and without tables of where its parts are.
fn codestream(bytes: &[u8], report: &mut Report) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(b"\xFF\x4F")?;
    let mut out = b"\xFF\x4F".to_vec();
    out.reserve(bytes.len());
    rest = segments(rest, &mut out, report)?;
    while rest.starts_with(b"\xFF\x90") {
        let length = match be32(rest, 6)? {
            0 => rest.len() - if rest.ends_with(b"\xFF\xD9") { 2 } else { 0 },
            length => length.min(rest.len()),
        };
        let (part, after) = rest.split_at_checked(length)?;
        let start = out.len();
        out.extend(part.get(..12)?);
        let data = segments(part.get(12..)?, &mut out, report)?;
        out.extend(data);
        let length = u32::try_from(out.len() - start).ok()?.to_be_bytes();
        out.get_mut(start + 6..start + 10)?.copy_from_slice(&length);
        rest = after;
    }
    let behind = rest.strip_prefix(b"\xFF\xD9").unwrap_or(rest);
    report.add(Trace::Trailing, u64::from(!behind.is_empty()));
    out.extend(b"\xFF\xD9");
    Some(out)
}

/// Copies the segments of a header that decoding needs. Returns what is behind them: from the next part's
/// start, or from the start of the data.
fn segments<'a>(mut rest: &'a [u8], out: &mut Vec<u8>, report: &mut Report) -> Option<&'a [u8]> {
    for _ in 0..PARTS {
        let [0xFF, marker, ..] = *rest else {
            return None;
        };
        if matches!(marker, 0x90 | 0x93 | 0xD9) {
            return Some(rest);
        }
        let length = usize::from(u16::from_be_bytes(*rest.get(2..)?.first_chunk()?));
        let (segment, after) = rest.split_at_checked(length + 2)?;
        match marker {
            0x50..=0x53 | 0x5C..=0x61 => out.extend(segment),
            0x64 => report.add(Trace::Comment, 1),
            // Lengths of parts, which readers can do without.
            0x55 | 0x57 | 0x58 => {}
            _ => report.add(Trace::PrivateBlock, 1),
        }
        rest = after;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_from_all_headers_and_lengths_are_right() {
        let tile = b"\xFF\x90\0\x0A\0\0\0\0\0\x18\0\x01\xFF\x64\0\x06\0\x01me\xFF\x93ab";
        let picture = [
            &b"\xFF\x4F\xFF\x51\0\x04xy\xFF\x64\0\x06\0\x01me"[..],
            tile,
            b"\xFF\xD9behind",
        ]
        .concat();
        let clean_picture =
            b"\xFF\x4F\xFF\x51\0\x04xy\xFF\x90\0\x0A\0\0\0\0\0\x10\0\x01\xFF\x93ab\xFF\xD9";
        let mut report = Report::default();
        assert_eq!(clean(&picture, &mut report).unwrap(), clean_picture);
        assert_eq!(report.count(Trace::Comment), 2);
        assert_eq!(report.count(Trace::Trailing), 1);
        let mut again = Report::default();
        assert_eq!(clean(clean_picture, &mut again).unwrap(), clean_picture);
        assert!(again.is_empty());
        for end in 0..picture.len() {
            let _ = clean(&picture[..end], &mut report);
        }
    }
}
