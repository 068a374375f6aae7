//! Vectors of receipts.

use crate::builder::TOKEN;
use crate::vector::Vector;

type Named = (&'static str, Vector);

pub(crate) fn all() -> Vec<Named> {
    let vector = |name, expect: &str, comment, body: String| {
        (name, Vector::new(expect, comment, body.into_bytes()))
    };
    let good = format!("bocca-receipt/1\n{TOKEN}\n{}\n", "f".repeat(64));
    let second = |line: &str| format!("bocca-receipt/1\n{line}\n");
    let (first_line, line_2, line_3) = (
        "failure in line 1",
        "failure in line 2",
        "failure in line 3",
    );
    vec![
        vector("good", "success with 2 tokens", "two tokens", good.clone()),
        vector(
            "good_empty",
            "success with 0 tokens",
            "no tokens",
            "bocca-receipt/1\n".into(),
        ),
        vector(
            "first_line_missing",
            first_line,
            "a token first",
            format!("{TOKEN}\n"),
        ),
        vector(
            "first_line_other_version",
            first_line,
            "another version",
            good.replacen("/1", "/2", 1),
        ),
        vector(
            "first_line_crlf",
            first_line,
            "a line end CR LF",
            good.replacen('\n', "\r\n", 1),
        ),
        vector(
            "first_line_byte_order_mark",
            first_line,
            "a byte-order mark",
            format!("\u{feff}{good}"),
        ),
        vector(
            "first_line_cut",
            first_line,
            "no line end",
            "bocca-receipt/1".into(),
        ),
        vector("empty", first_line, "no bytes at all", String::new()),
        vector(
            "token_upper_case",
            line_2,
            "a token in upper case",
            second(&TOKEN.to_uppercase()),
        ),
        vector(
            "token_short",
            line_2,
            "a token of 63 digits",
            second(&TOKEN[1..]),
        ),
        vector(
            "token_long",
            line_2,
            "a token of 65 digits",
            second(&format!("{TOKEN}0")),
        ),
        vector(
            "token_crlf",
            line_2,
            "a line end CR LF",
            second(&format!("{TOKEN}\r")),
        ),
        vector(
            "token_space",
            line_2,
            "a space before a token",
            second(&format!(" {}", &TOKEN[1..])),
        ),
        vector(
            "token_not_hexadecimal",
            line_2,
            "a letter g",
            second(&TOKEN.replacen('f', "g", 1)),
        ),
        vector(
            "token_not_utf8",
            line_2,
            "a byte that is not ASCII",
            second(&TOKEN.replacen("00", "é", 1)),
        ),
        vector("line_empty", line_2, "an empty line", second("")),
        vector(
            "line_comment",
            line_3,
            "a comment",
            format!("{}# opened\n", second(TOKEN)),
        ),
        vector(
            "last_line_cut",
            line_3,
            "no line end after the last token",
            good.trim_end().into(),
        ),
        vector(
            "line_endless",
            line_2,
            "a line of 1 MiB",
            second(&"0".repeat(1 << 20)),
        ),
    ]
}
