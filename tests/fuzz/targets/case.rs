//! What a tip says, on its way to an investigator's terminal, spreadsheet and index: whatever it is, it stays one
//! harmless line, one field, one question; and two runs over it agree.

#![no_main]
#![allow(dead_code)]

#[path = "../../../src/reader/csv.rs"]
mod csv;
#[path = "../../../src/reader/escape.rs"]
mod escape;
#[path = "../../../src/reader/snippet.rs"]
mod snippet;
#[path = "../../../src/reader/case/words.rs"]
mod words;

use libfuzzer_sys::fuzz_target;
use triage::Signature;

fuzz_target!(|input: &[u8]| {
    let text = String::from_utf8_lossy(input);
    let (asked, text) = text.split_once('\n').unwrap_or(("", &text));

    let line = escape::line(text);
    assert!(!line.chars().any(char::is_control));
    assert_eq!(escape::line(&line), line);

    let row = csv::row(&[text.to_owned(), asked.to_owned()]);
    assert!(!row.chars().any(char::is_control));
    assert_eq!(row.matches('"').count() % 2, 0);
    assert!(!row.starts_with("\"="));

    if let Ok(question) = words::question(asked, true) {
        assert_eq!(question.matches('"').count() % 2, 0, "{question:?}");
    }
    let _ = words::text(&[text]);
    assert!(snippet::of(text, asked).chars().count() <= 162);

    assert_eq!(triage::language(text), triage::language(text));
    let normal = triage::normal(text);
    assert_eq!(triage::normal(&normal), normal, "normal twice is normal");
    if let Some(signature) = Signature::of(text) {
        let again = Signature::from_bytes(&signature.to_bytes()).expect("its own bytes");
        assert!(again.similarity(&signature) > 0.99);
    }
});
