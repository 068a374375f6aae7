//! MPEG-1, 2 and 4 video: user data between start codes, where encoders and cameras write what they like.

use memchr::memmem;

/// What decoders look at to decode as that encoder meant: its name and four digits.
fn is_needed(data: &[u8]) -> bool {
    let digits = data.strip_prefix(b"XviD");
    digits.is_some_and(|digits| digits.len() == 4 && digits.iter().all(u8::is_ascii_digit))
}

/// Where user data stands, with its start code, up to the next one.
pub(super) fn user_data(bytes: &[u8]) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = bytes
        .get(at..)
        .and_then(|rest| memmem::find(rest, b"\0\0\x01\xB2"))
    {
        let start = at + start;
        let body = bytes.get(start + 4..).unwrap_or_default();
        let length = memmem::find(body, b"\0\0\x01").unwrap_or(body.len());
        at = start + 4 + length;
        if !body.get(..length).is_some_and(is_needed) {
            found.push(start..at);
        }
    }
    found
}

/// The same bytes without user data.
pub(super) fn without_user_data(bytes: &[u8]) -> Vec<u8> {
    let mut kept = bytes.to_vec();
    for range in user_data(bytes).into_iter().rev() {
        kept.drain(range);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_data_ends_at_the_next_start_code() {
        let bytes =
            b"\0\0\x01\xB0\xF5\0\0\x01\xB2Lavc59\0\0\x01\xB2XviD0050\0\0\x01\xB6v\0\0\x01\xB2end";
        assert_eq!(
            without_user_data(bytes),
            b"\0\0\x01\xB0\xF5\0\0\x01\xB2XviD0050\0\0\x01\xB6v"
        );
        assert!(user_data(b"\0\0\x01\xB6\0\0\x01").is_empty());
        assert_eq!(user_data(b"\0\0\x01\xB2").len(), 1);
    }
}
