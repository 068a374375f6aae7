//! What can be wrong in `tip.json` outside the descriptions of attachments.

use super::{failure, plain, Named, FILES};
use crate::builder::{Archive, Json, TOKEN};

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

pub(crate) fn with_json(json: &str) -> Vec<u8> {
    Archive::new(json, b"A message.\n", &FILES).bytes()
}

pub(crate) fn all() -> Vec<Named> {
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
