//! What can be wrong in the message.

use super::{failure, Named};
use crate::builder::{Archive, Json};

pub(crate) fn all() -> Vec<Named> {
    let message = |name, comment, message: &[u8]| {
        failure(
            name,
            "message",
            comment,
            Archive::new(&Json::new(&[]).text(), message, &[]).bytes(),
        )
    };
    vec![
        message("message_crlf", "a line end CR LF", b"a\r\nb"),
        message("message_nul", "a NUL", b"a\0b"),
        message(
            "message_escape",
            "a terminal's escape sequence",
            b"\x1b[2Ja",
        ),
        message("message_delete", "DEL", b"a\x7fb"),
        message(
            "message_c1_control",
            "a control of C1, U+009B",
            "a\u{9b}b".as_bytes(),
        ),
        message(
            "message_byte_order_mark",
            "a byte-order mark",
            "\u{feff}a".as_bytes(),
        ),
        message(
            "message_zero_width_space",
            "U+200B",
            "a\u{200b}b".as_bytes(),
        ),
        message(
            "message_zero_width_joiner",
            "U+200D",
            "a\u{200d}b".as_bytes(),
        ),
        message("message_soft_hyphen", "U+00AD", "a\u{ad}b".as_bytes()),
        message(
            "message_right_to_left_override",
            "U+202E",
            "a\u{202e}b".as_bytes(),
        ),
        message("message_isolate", "U+2066", "a\u{2066}b".as_bytes()),
        message("message_line_separator", "U+2028", "a\u{2028}b".as_bytes()),
        message("message_tag_character", "U+E0041", "a\u{e0041}b".as_bytes()),
        message(
            "message_variation_selector",
            "U+FE0F",
            "\u{2764}\u{fe0f}".as_bytes(),
        ),
        message("message_not_a_character", "U+FFFE", "a\u{fffe}b".as_bytes()),
        message(
            "message_not_nfc",
            "u and U+0308 instead of U+00FC",
            "u\u{308}".as_bytes(),
        ),
        message("message_not_utf8", "Latin-1", b"Gr\xfc\xdfe"),
        message(
            "message_surrogate",
            "a surrogate in UTF-8",
            b"a\xed\xa0\x80b",
        ),
        message("message_too_long", "100001 characters", &[b'a'; 100_001]),
    ]
}
