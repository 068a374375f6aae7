//! Text encodings: which one a file is in, and its characters in pieces.
//!
//! A wrong guess would turn a tip into nonsense without a word, so whatever is not certain is refused:
//! a sender can save the file again as UTF-8.

use std::io;
use std::ops::Range;

use crate::{read_blocks, Source};

/// How the bytes of a text stand for characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-8, strict.
    Utf8,
    /// UTF-16, low byte first; every surrogate paired.
    Utf16Le,
    /// UTF-16, high byte first; every surrogate paired.
    Utf16Be,
    /// Windows-1252, of which printable Latin-1 is a part. Its five undefined bytes are errors.
    Windows1252,
}

impl Encoding {
    /// Tells the encoding from the first bytes, with the length of its byte-order mark. Without a mark,
    /// UTF-16 is told only where it cannot be anything else, and all else is taken for UTF-8.
    pub(crate) fn guess(head: &[u8]) -> Option<(Encoding, usize)> {
        match head {
            // UTF-32: nobody's files, and it looks like UTF-16.
            [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => None,
            [0xEF, 0xBB, 0xBF, ..] => Some((Encoding::Utf8, 3)),
            [0xFF, 0xFE, ..] => Some((Encoding::Utf16Le, 2)),
            [0xFE, 0xFF, ..] => Some((Encoding::Utf16Be, 2)),
            _ => Some((unmarked_utf16(head).unwrap_or(Encoding::Utf8), 0)),
        }
    }
}

/// Why a text could not be passed on.
#[derive(Debug)]
pub(crate) enum DecodeError {
    /// The bytes are not text in the encoding.
    Invalid,
    Io(io::Error),
}

impl From<io::Error> for DecodeError {
    fn from(error: io::Error) -> Self {
        DecodeError::Io(error)
    }
}

/// Passes the characters of `range` to `sink`, piece by piece.
pub(crate) fn decode(
    source: &mut dyn Source,
    range: &Range<u64>,
    encoding: Encoding,
    sink: &mut dyn FnMut(&str) -> io::Result<()>,
) -> Result<(), DecodeError> {
    let mut scratch = String::new();
    let left_over = read_blocks(source, range, &mut |bytes| {
        pass(bytes, encoding, &mut scratch, sink)
    })?;
    if left_over > 0 {
        return Err(DecodeError::Invalid);
    }
    Ok(())
}

/// The characters at the start of a text of which only the first bytes are at hand; `None` where they
/// are not text in the encoding.
pub(crate) fn decode_prefix(bytes: &[u8], encoding: Encoding) -> Option<String> {
    let mut prefix = String::new();
    let mut append = |piece: &str| {
        prefix.push_str(piece);
        Ok(())
    };
    pass(bytes, encoding, &mut String::new(), &mut append).ok()?;
    Some(prefix)
}

/// Passes on the complete characters; answers how many bytes they are.
fn pass(
    bytes: &[u8],
    encoding: Encoding,
    scratch: &mut String,
    sink: &mut dyn FnMut(&str) -> io::Result<()>,
) -> Result<usize, DecodeError> {
    scratch.clear();
    let used = match encoding {
        Encoding::Utf8 => return utf8(bytes, sink),
        Encoding::Utf16Le => utf16(bytes, u16::from_le_bytes, scratch),
        Encoding::Utf16Be => utf16(bytes, u16::from_be_bytes, scratch),
        Encoding::Windows1252 => windows_1252(bytes, scratch),
    };
    let used = used.ok_or(DecodeError::Invalid)?;
    sink(scratch)?;
    Ok(used)
}

fn utf8(bytes: &[u8], sink: &mut dyn FnMut(&str) -> io::Result<()>) -> Result<usize, DecodeError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            sink(text)?;
            Ok(bytes.len())
        }
        Err(error) if error.error_len().is_some() => Err(DecodeError::Invalid),
        Err(error) => {
            let whole = error.valid_up_to();
            sink(std::str::from_utf8(&bytes[..whole]).map_err(|_| DecodeError::Invalid)?)?;
            Ok(whole)
        }
    }
}

/// `None` for a lone surrogate.
fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16, text: &mut String) -> Option<usize> {
    let (pairs, _) = bytes.as_chunks::<2>();
    let split = pairs
        .last()
        .is_some_and(|&last| is_high_surrogate(unit(last)));
    let whole = &pairs[..pairs.len() - usize::from(split)];
    for c in char::decode_utf16(whole.iter().map(|&pair| unit(pair))) {
        text.push(c.ok()?);
    }
    Some(whole.len() * 2)
}

fn is_high_surrogate(unit: u16) -> bool {
    (0xD800..0xDC00).contains(&unit)
}

fn windows_1252(bytes: &[u8], text: &mut String) -> Option<usize> {
    for run in bytes.chunk_by(|one, next| one.is_ascii() == next.is_ascii()) {
        // Two high bytes in a row may look like UTF-8; only ASCII means the same in both.
        if let Some(ascii) = std::str::from_utf8(run).ok().filter(|run| run.is_ascii()) {
            text.push_str(ascii);
            continue;
        }
        for &byte in run {
            let high = byte.checked_sub(0x80).map(usize::from);
            match high.and_then(|high| HIGH_1252.get(high)) {
                Some(defined) => text.push((*defined)?),
                None => text.push(char::from(byte)),
            }
        }
    }
    Some(bytes.len())
}

/// Bytes 0x80 to 0x9F of Windows-1252 as the Unicode consortium maps them; the rest is Latin-1.
#[rustfmt::skip]
const HIGH_1252: [Option<char>; 32] = [
    Some('€'), None,      Some('‚'), Some('ƒ'), Some('„'), Some('…'), Some('†'), Some('‡'),
    Some('ˆ'), Some('‰'), Some('Š'), Some('‹'), Some('Œ'), None,      Some('Ž'), None,
    None,      Some('‘'), Some('’'), Some('“'), Some('”'), Some('•'), Some('–'), Some('—'),
    Some('˜'), Some('™'), Some('š'), Some('›'), Some('œ'), None,      Some('ž'), Some('Ÿ'),
];

/// UTF-16 without a mark: NULs in the high bytes only, in at least every other unit, and all such
/// units printable. That is Western text; other scripts look like much else and are not guessed.
fn unmarked_utf16(head: &[u8]) -> Option<Encoding> {
    let fits = |unit: fn([u8; 2]) -> u16| {
        let (pairs, _) = head.as_chunks::<2>();
        let units = || pairs.iter().map(|&pair| unit(pair));
        let printable = |unit: u16| matches!(unit, 9 | 10 | 13 | 0x20..=0x7E | 0xA0..=0xFF);
        let narrow = units().filter(|unit| *unit < 0x100).count();
        units().all(|unit| printable(unit) || unit & 0xFF != 0 && unit > 0xFF)
            && narrow >= 2
            && narrow * 2 >= pairs.len()
    };
    if !head.contains(&0) {
        return None;
    }
    match (fits(u16::from_le_bytes), fits(u16::from_be_bytes)) {
        (true, false) => Some(Encoding::Utf16Le),
        (false, true) => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// Judges whether bytes that are not UTF-8 are Western text in Windows-1252.
///
/// Other 8-bit alphabets use the same bytes for other letters, and damaged UTF-8 uses them too. Told apart
/// by two facts of Western languages: most letters are ASCII, and between two letters stands an
/// apostrophe or a dash, never a sign.
#[derive(Debug, Default)]
pub(crate) struct Western {
    visible: u64,
    high: u64,
    after_letter: bool,
    sign_after_letter: bool,
    impossible: bool,
}

impl Western {
    /// Looks at the next bytes of the text.
    pub(crate) fn observe(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            let letter = is_letter(byte);
            self.impossible |= letter && self.sign_after_letter;
            self.impossible |= match byte {
                b'\t' | b'\n' | 0x0B | 0x0C | b'\r' => false,
                0x80..=0x9F => HIGH_1252[usize::from(byte - 0x80)].is_none(),
                _ => byte < 0x20 || byte == 0x7F,
            };
            self.visible += u64::from(byte > 0x20 && byte != 0xA0);
            self.high += u64::from(byte >= 0x80 && byte != 0xA0);
            self.sign_after_letter = self.after_letter && is_sign(byte);
            self.after_letter = letter;
        }
    }

    /// True when nothing spoke against it.
    pub(crate) fn is_plausible(&self) -> bool {
        /// Percent of the visible bytes. Russian in an 8-bit alphabet has over 80, German and French
        /// under 10; a list of accented letters comes to half.
        const MOST_HIGH: u64 = 60;
        !self.impossible && self.high * 100 <= self.visible * MOST_HIGH
    }
}

fn is_letter(byte: u8) -> bool {
    match byte {
        0xD7 | 0xF7 => false, // × ÷
        0x8A | 0x8C | 0x8E | 0x9A | 0x9C | 0x9E | 0x9F | 0xC0.. => true,
        _ => byte.is_ascii_alphabetic(),
    }
}

/// High bytes that do not stand between two letters.
fn is_sign(byte: u8) -> bool {
    let joins = matches!(
        byte,
        0x85 | 0x91 | 0x92 | 0x96 | 0x97 // … ‘ ’ – —
        | 0x84 | 0x93 | 0x94 | 0xAB | 0xBB // quotation marks, which may touch words on both sides
        | 0xA0 | 0xAA | 0xAD | 0xB0 | 0xB7 | 0xBA // blank, ª, soft hyphen, ° · º
    );
    byte >= 0x80 && !is_letter(byte) && !joins
}
