//! Type 1 fonts (Adobe Type 1 Font Format): a program that can be read, and a coded part with the shapes.

use memchr::memmem;

use super::fontfile::Font;
use crate::{Report, Trace};

/// A font without texts and comments in what can be read, and without the zeros behind its shapes; `None`
/// when it is none.
pub(super) fn clean(bytes: &[u8], report: &mut Report) -> Option<Font> {
    let joined = match bytes {
        [0x80, ..] => segments(bytes)?,
        bytes => bytes.to_vec(),
    };
    let split = memmem::find(&joined, b"eexec")? + b"eexec".len();
    let (clear, coded) = joined.split_at(split);
    let mut out = quiet(clear, report);
    let clear = out.len() + 1;
    out.push(b'\n');
    let coded = coded.trim_ascii_start_one();
    let coded = &coded[..end(coded)];
    out.extend(coded);
    Some(Font {
        clear,
        coded: coded.len(),
        bytes: out,
    })
}

trait TrimOne {
    /// Without the line end or blank that ends the word before.
    fn trim_ascii_start_one(&self) -> &Self;
}

impl TrimOne for [u8] {
    fn trim_ascii_start_one(&self) -> &Self {
        match self {
            [b'\r', b'\n', rest @ ..] | [b'\r' | b'\n' | b' ' | b'\t', rest @ ..] => rest,
            all => all,
        }
    }
}

/// The parts of a font with headers of 6 bytes, without them.
fn segments(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let mut rest = bytes;
    while let [0x80, 1 | 2, a, b, c, d, data @ ..] = rest {
        let length = u32::from_le_bytes([*a, *b, *c, *d]) as usize;
        out.extend(data.get(..length.min(data.len()))?);
        rest = data.get(length..).unwrap_or_default();
    }
    Some(out)
}

/// Where the coded part ends: before the zeros that end it, of which there are 512.
fn end(coded: &[u8]) -> usize {
    let tail = coded.iter().rev();
    let word = b"cleartomark";
    let found = memmem::rfind(coded, word);
    let at = match found {
        Some(at) if coded.len() - at < 1024 => at,
        _ => return coded.len(),
    };
    let zeros = tail
        .skip(coded.len() - at)
        .take_while(|byte| matches!(byte, b'0' | b'\n' | b'\r' | b' '))
        .count();
    at - zeros
}

/// Texts are emptied, and comments go but for the first, which says what this is.
fn quiet(clear: &[u8], report: &mut Report) -> Vec<u8> {
    let mut out = b"%!PS-AdobeFont-1.0\n".to_vec();
    let mut rest = clear;
    let mut first = true;
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        match byte {
            b'%' => {
                let end = memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
                let told = !first || &rest[..end] != b"!PS-AdobeFont-1.0";
                report.add(Trace::Comment, u64::from(told));
                // The line end of what comes first is there already.
                rest = &rest[end + usize::from(first && end < rest.len())..];
            }
            b'(' => {
                let (length, told) = text(rest);
                report.add(Trace::PartName, u64::from(told));
                out.extend(b"()");
                rest = &rest[length..];
            }
            _ => out.push(*byte),
        }
        first = false;
    }
    out
}

/// The length of a text with its last bracket, and whether there is something in it.
fn text(bytes: &[u8]) -> (usize, bool) {
    let mut open = 1;
    let mut bytes_left = bytes.iter().enumerate();
    while let Some((at, byte)) = bytes_left.next() {
        match byte {
            b'\\' => {
                bytes_left.next();
            }
            b'(' => open += 1,
            b')' => {
                open -= 1;
                if open == 0 {
                    return (at + 1, at > 0);
                }
            }
            _ => {}
        }
    }
    (bytes.len(), !bytes.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_comments_go_and_the_shapes_stay() {
        let zeros = b"0".repeat(512);
        let font = [
            &b"%!FontType1-1.1: AnnsHand 1.0\n%%CreationDate: now\n/Notice (by (Ann) \\) B) readonly def\ncurrentfile eexec\n\x01\x02\x03"[..],
            &zeros,
            b"\ncleartomark\n",
        ]
        .concat();
        let mut report = Report::default();
        let once = clean(&font, &mut report).unwrap();
        let text = b"%!PS-AdobeFont-1.0\n\n/Notice () readonly def\ncurrentfile eexec\n";
        assert_eq!(once.bytes, [&text[..], b"\x01\x02\x03"].concat());
        assert_eq!((once.clear, once.coded), (text.len(), 3));
        let mut again = Report::default();
        assert_eq!(clean(&once.bytes, &mut again).unwrap(), once);
        assert!(again.is_empty());
        for end in 0..font.len() {
            let _ = clean(&font[..end], &mut report);
        }
    }
}
