//! The code of the letters of an XML document: UTF-8 or UTF-16, as every reader of XML knows them.

use crate::Reason;

/// The bytes of an XML document as text.
pub(crate) fn decoded(bytes: Vec<u8>) -> Result<String, Reason> {
    const UNKNOWN: Reason = Reason::Damaged("the letters of a part of it are in an unknown code");
    let wide = |unit: fn([u8; 2]) -> u16| {
        let (pairs, rest) = bytes.get(2..).unwrap_or_default().as_chunks::<2>();
        let units = pairs.iter().map(|pair| unit(*pair));
        let text: Option<String> = char::decode_utf16(units).map(Result::ok).collect();
        text.filter(|_| rest.is_empty()).ok_or(UNKNOWN)
    };
    match &bytes[..] {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).map_err(|_| UNKNOWN),
        _ => String::from_utf8(bytes).map_err(|_| UNKNOWN),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_codes_are_read_and_no_other() {
        assert_eq!(decoded(b"\xEF\xBB\xBF<a/>".to_vec()).unwrap(), "<a/>");
        assert_eq!(decoded(b"\xFF\xFE<\0\xE4\0".to_vec()).unwrap(), "<ä");
        assert_eq!(decoded(b"\xFE\xFF\0<".to_vec()).unwrap(), "<");
        for bytes in [&b"\xE4"[..], b"\xFF\xFE<", b"\xFF\xFE\0\xD8"] {
            assert!(decoded(bytes.to_vec()).is_err());
        }
    }
}
