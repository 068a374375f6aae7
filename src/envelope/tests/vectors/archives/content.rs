//! What can be wrong in `tip.json`, in an attachment's bytes and in the message.

use super::{failure, plain, Named, FILES};
use crate::builder::{attachment, Archive, Json, TOKEN};

const RECIPIENT: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

/// A tip that uses every field.
pub(crate) fn full() -> Archive {
    let mut json = Json::new(&FILES);
    json.appeal = r#""harbour-fire""#;
    json.answers = r#"{"what":"a \"fire\"\n\tand smoke","when":"","where":"Kai 4 – Süd"}"#.into();
    json.mailbox =
        format!(r#"{{"id":"00112233445566778899aabbccddeeff","recipient":"{RECIPIENT}"}}"#);
    json.attachments[0] =
        json.attachments[0].replace("[]", r#"["byte-order mark","12 zero-width characters"]"#);
    json.attachments[1] = json.attachments[1].replace("cleaned", "original");
    Archive::new(&json.text(), "Grüße\n".as_bytes(), &FILES)
}

fn with_json(json: &str) -> Vec<u8> {
    Archive::new(json, b"A message.\n", &FILES).bytes()
}

pub(crate) fn tip_json() -> Vec<Named> {
    let text = Json::new(&FILES).text();
    let replaced = |name, comment, from: &str, to: &str| {
        assert!(text.contains(from));
        failure(
            name,
            "tip.json",
            comment,
            with_json(&text.replacen(from, to, 1)),
        )
    };
    let mut all = vec![
        replaced(
            "json_unknown_field",
            "a field that the format does not have",
            "{\"format\"",
            "{\"x\":1,\"format\"",
        ),
        replaced(
            "json_missing_field",
            "no field mailbox",
            "\"mailbox\":null,",
            "",
        ),
        replaced(
            "json_field_twice",
            "a field twice",
            "\"mailbox\":null,",
            "\"mailbox\":null,\"mailbox\":null,",
        ),
        replaced(
            "json_field_order",
            "two fields in another order",
            "\"appeal\":null,\"answers\":{}",
            "\"answers\":{},\"appeal\":null",
        ),
        replaced(
            "json_space",
            "a space",
            "\"appeal\":null",
            "\"appeal\": null",
        ),
        replaced(
            "json_final_newline",
            "a line end after the value",
            "]}]}",
            "]}]}\n",
        ),
        replaced(
            "json_escape",
            "a character escaped that needs no escape",
            "text/plain",
            "text\\/plain",
        ),
        replaced(
            "json_other_format",
            "another version",
            "bocca-tip/1",
            "bocca-tip/2",
        ),
        replaced(
            "json_token_short",
            "a token of 31 bytes",
            TOKEN,
            &TOKEN[2..],
        ),
        replaced(
            "json_token_upper_case",
            "a token in upper case",
            TOKEN,
            &TOKEN.to_uppercase(),
        ),
        replaced("json_not_an_object", "an array", &text, "[]"),
        replaced("json_cut", "half the text", &text[200..], ""),
        replaced(
            "json_byte_order_mark",
            "a byte-order mark",
            "{\"format\"",
            "\u{feff}{\"format\"",
        ),
    ];
    let not_utf8 = plain().map(0, |mut entry| {
        entry.body[12] = 0xff;
        entry
    });
    all.push(failure(
        "json_not_utf8",
        "tip.json",
        "a byte that is not UTF-8",
        not_utf8.bytes(),
    ));
    all.extend(sender_fields());
    all
}

/// The fields that the sender fills in.
fn sender_fields() -> Vec<Named> {
    let changed = |name, comment, change: &dyn Fn(&mut Json)| {
        let mut json = Json::new(&FILES);
        change(&mut json);
        failure(name, "tip.json", comment, with_json(&json.text()))
    };
    let many: Vec<String> = (0..65).map(|n| format!(r#""q{n:02}":"""#)).collect();
    let long = format!(r#"{{"q":"{}"}}"#, "ä".repeat(10_001));
    let mailbox =
        |id: &str, recipient: &str| format!(r#"{{"id":"{id}","recipient":"{recipient}"}}"#);
    let id = "00112233445566778899aabbccddeeff";
    vec![
        changed("appeal_path", "an appeal that is a path", &|json| {
            json.appeal = r#""../keys""#
        }),
        changed("appeal_upper_case", "an appeal in upper case", &|json| {
            json.appeal = r#""Fire""#
        }),
        changed("appeal_empty", "an appeal without a name", &|json| {
            json.appeal = r#""""#
        }),
        changed("answers_too_many", "65 answers", &|json| {
            json.answers = format!("{{{}}}", many.join(","))
        }),
        changed(
            "answers_not_sorted",
            "answers not sorted by question",
            &|json| json.answers = r#"{"b":"","a":""}"#.into(),
        ),
        changed("answers_twice", "two answers to a question", &|json| {
            json.answers = r#"{"a":"","a":""}"#.into()
        }),
        changed(
            "answer_question_name",
            "a question's name with a space",
            &|json| json.answers = r#"{"a b":""}"#.into(),
        ),
        changed(
            "answer_too_long",
            "an answer of 10001 characters",
            &|json| json.answers = long.clone(),
        ),
        changed(
            "answer_control",
            "an answer with an escape character",
            &|json| json.answers = r#"{"q":"\u001b[2J"}"#.into(),
        ),
        changed(
            "answer_zero_width",
            "an answer with a zero-width space",
            &|json| json.answers = "{\"q\":\"a\u{200b}b\"}".into(),
        ),
        changed("answer_not_nfc", "an answer in decomposed form", &|json| {
            json.answers = "{\"q\":\"u\u{308}\"}".into()
        }),
        changed("mailbox_id_short", "a mailbox id of 15 bytes", &|json| {
            json.mailbox = mailbox(&id[2..], RECIPIENT)
        }),
        changed(
            "mailbox_recipient",
            "a mailbox with a wrong checksum in its recipient",
            &|json| json.mailbox = mailbox(id, &RECIPIENT.replace("pa", "pq")),
        ),
        changed(
            "mailbox_recipient_upper_case",
            "a mailbox with an upper-case recipient",
            &|json| json.mailbox = mailbox(id, &RECIPIENT.to_uppercase()),
        ),
        changed(
            "mailbox_unknown_field",
            "a mailbox with a field too many",
            &|json| json.mailbox = mailbox(id, RECIPIENT).replace('}', ",\"x\":1}"),
        ),
    ]
}

pub(crate) fn attachments() -> Vec<Named> {
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

pub(crate) fn texts() -> Vec<Named> {
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
