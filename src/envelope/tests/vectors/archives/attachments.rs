//! What can be wrong in the description of an attachment in `tip.json`, and in its bytes.

use super::tip_json::with_json;
use super::{failure, Named, FILES};
use crate::builder::{attachment, Archive, Json};

pub(crate) fn all() -> Vec<Named> {
    let replaced = |name, comment, from: &str, to: &str| {
        let mut json = Json::new(&FILES);
        assert!(json.attachments[0].contains(from));
        json.attachments[0] = json.attachments[0].replacen(from, to, 1);
        failure(name, "tip.json", comment, with_json(&json.text()))
    };
    let removed = |name, comment, lines: &str| replaced(name, comment, "[]", lines);
    let many = |n: usize| {
        let files = vec![&b""[..]; n];
        Archive::new(&Json::new(&files).text(), b"", &files).bytes()
    };
    let lines = |n: usize, line: &str| format!("[{}]", vec![format!("\"{line}\""); n].join(","));
    let mut swapped = Json::new(&FILES);
    swapped.attachments.swap(0, 1);
    let mut other = Json::new(&FILES);
    other.attachments[0] = attachment(1, b"Another file 1.\n");
    let mut empty = Json::new(&FILES);
    empty.attachments[1] = attachment(2, b"x").replace("\"size\":1", "\"size\":0");
    vec![
        replaced(
            "attachment_name_path",
            "a name that is a path",
            "attachment-1.txt",
            "../attachment-1.txt",
        ),
        replaced(
            "attachment_name_folder",
            "a name with a folder",
            "attachment-1.txt",
            "x/attachment-1.txt",
        ),
        replaced(
            "attachment_name_number",
            "a wrong number",
            "attachment-1.txt",
            "attachment-3.txt",
        ),
        replaced(
            "attachment_name_zero",
            "a number with a leading zero",
            "attachment-1.txt",
            "attachment-01.txt",
        ),
        replaced(
            "attachment_name_extension_missing",
            "no extension",
            "attachment-1.txt",
            "attachment-1",
        ),
        replaced(
            "attachment_name_extension_empty",
            "an empty extension",
            "attachment-1.txt",
            "attachment-1.",
        ),
        replaced(
            "attachment_name_extension_upper_case",
            "an extension in upper case",
            "attachment-1.txt",
            "attachment-1.TXT",
        ),
        replaced(
            "attachment_name_extension_long",
            "an extension of nine characters",
            "attachment-1.txt",
            "attachment-1.abcdefghi",
        ),
        replaced(
            "attachment_name_sender",
            "the sender's own file name",
            "attachment-1.txt",
            "report.txt",
        ),
        replaced(
            "attachment_type",
            "a media type without a subtype",
            "text/plain",
            "text",
        ),
        replaced(
            "attachment_type_parameter",
            "a media type with a parameter",
            "text/plain",
            "text/plain;charset=utf-8",
        ),
        replaced(
            "attachment_size_fraction",
            "a size with a fraction",
            "\"size\":16",
            "\"size\":16.0",
        ),
        replaced(
            "attachment_size_negative",
            "a negative size",
            "\"size\":16",
            "\"size\":-16",
        ),
        replaced(
            "attachment_size_beyond_tar",
            "a size of 8 GiB",
            "\"size\":16",
            "\"size\":8589934592",
        ),
        replaced("attachment_state", "an unknown state", "cleaned", "dirty"),
        replaced(
            "attachment_unknown_field",
            "a field too many",
            "\"removed\"",
            "\"x\":1,\"removed\"",
        ),
        removed("removed_two_lines", "a line with a line end", r#"["a\nb"]"#),
        removed("removed_too_many", "65 lines", &lines(65, "GPS position")),
        removed(
            "removed_too_long",
            "a line of 201 characters",
            &lines(1, &"a".repeat(201)),
        ),
        failure(
            "removed_too_much",
            "tip.json",
            "65540 bytes of lines in all",
            much_removed(),
        ),
        failure(
            "attachments_too_many",
            "tip.json",
            "21 attachments",
            many(21),
        ),
        failure(
            "attachments_order",
            "tip.json",
            "attachment 2 declared first",
            with_json(&swapped.text()),
        ),
        failure(
            "attachment_digest",
            "attachment",
            "other bytes than tip.json declares",
            with_json(&other.text()),
        ),
        failure(
            "attachment_digest_empty",
            "attachment",
            "an empty attachment with another digest",
            with_json(&empty.text()),
        ),
    ]
}

fn much_removed() -> Vec<u8> {
    let files = vec![&b""[..]; 6];
    let mut json = Json::new(&files);
    // 327 lines of 200 bytes and one of 140.
    let line = format!("\"{}\"", "a".repeat(200));
    let counts = [64, 64, 64, 64, 64, 7];
    for (description, count) in json.attachments.iter_mut().zip(counts) {
        *description =
            description.replace("[]", &format!("[{}]", vec![line.as_str(); count].join(",")));
    }
    let rest = format!("\"{}\"]", "b".repeat(140));
    json.attachments[5] = json.attachments[5].replace("\"]", &format!("\",{rest}"));
    Archive::new(&json.text(), b"", &files).bytes()
}
