//! Fonts inside documents: only the tables that draw, without names, dates and notes of whoever made them.

use super::{cff, sfnt, type1};
use crate::Report;

/// What a font is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Type1,
    TrueType,
    Compact,
}

/// A clean font.
#[derive(Debug, PartialEq)]
pub(super) struct Font {
    pub(super) bytes: Vec<u8>,
    /// Of a Type 1 font: bytes that can be read, and bytes that are coded.
    pub(super) clear: usize,
    pub(super) coded: usize,
}

/// A clean font; `None` when it is none. What a font is written as is told by its content, as viewers do.
pub(super) fn clean(bytes: Vec<u8>, format: Format, report: &mut Report) -> Option<Font> {
    let whole = |bytes| Font {
        bytes,
        clear: 0,
        coded: 0,
    };
    match bytes.first_chunk()? {
        b"%!PS" | b"%!Fo" | [0x80, 1, ..] => type1::clean(&bytes, report),
        b"\0\x01\0\0" | b"true" | b"OTTO" | b"typ1" | b"ttcf" => {
            sfnt::clean(&bytes, report).map(whole)
        }
        [1, 0, ..] => cff::clean(bytes, report).map(whole),
        _ if format == Format::Type1 => type1::clean(&bytes, report),
        _ => None,
    }
}

/// Longest name of a font.
const LONGEST: usize = 63;

/// The name of a font that is not in the file, by which a viewer finds one that is like it.
pub(super) fn plain_name(name: &[u8]) -> Vec<u8> {
    let name = without_mark(name);
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_,.+@ ".contains(byte);
    match !name.is_empty()
        && name.len() <= LONGEST
        && name.iter().all(|byte| plain(byte) || *byte >= 0x80)
    {
        true => name.to_vec(),
        false => b"Helvetica".to_vec(),
    }
}

/// The name of a font that is in the file. Nothing needs it but to tell one font from another: the name of a
/// font can be that of its owner. What it says of the style stays.
pub(super) fn embedded_name(name: &[u8], mut content: u32) -> Vec<u8> {
    /// Some viewers know how these are to be encoded.
    const KNOWN: [&[u8]; 6] = [
        b"Helvetica",
        b"Arial",
        b"Times",
        b"Courier",
        b"Symbol",
        b"ZapfDingbats",
    ];
    let bare = without_mark(name);
    let known = KNOWN.iter().any(|known| bare.starts_with(known)) && plain_name(bare) == bare;
    if known && bare == name {
        return name.to_vec();
    }
    let mut named = Vec::new();
    for _ in 0..6 {
        named.push(b'A' + (content % 26) as u8);
        content /= 26;
    }
    named.push(b'+');
    if known {
        named.extend(bare);
        return named;
    }
    let lower = bare.to_ascii_lowercase();
    let has = |word: &[u8]| lower.windows(word.len()).any(|part| part == word);
    named.extend(b"Font");
    let style: &[u8] = match (has(b"bold"), has(b"italic") || has(b"oblique")) {
        (true, true) => b"-BoldItalic",
        (true, false) => b"-Bold",
        (false, true) => b"-Italic",
        (false, false) => b"",
    };
    named.extend(style);
    named
}

/// Without the six letters that mark a part of a font.
fn without_mark(name: &[u8]) -> &[u8] {
    match name.split_at_checked(7) {
        Some((mark, rest)) if mark[6] == b'+' && mark[..6].iter().all(u8::is_ascii_uppercase) => {
            rest
        }
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_fonts_tell_style_and_content_only() {
        let named = embedded_name(b"ABCDEF+AnnsHand-BoldOblique", 26);
        assert_eq!(named, b"ABAAAA+Font-BoldItalic");
        assert_eq!(embedded_name(&named, 26), named);
        assert_eq!(embedded_name(b"ABCDEF+ArialMT", 0), b"AAAAAA+ArialMT");
        assert_eq!(plain_name(b"ABCDEF+Calibri,Bold"), b"Calibri,Bold");
        assert_eq!(plain_name(b"C:\\x"), b"Helvetica");
    }
}
