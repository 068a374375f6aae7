//! Vectors of tip archives: the plaintext inside age.

mod attachments;
mod entries;
mod headers;
mod messages;
mod tail;
mod tip_json;

use crate::builder::{Archive, Json};
use crate::vector::Vector;

pub(crate) const FILES: [&[u8]; 2] = [b"The first file.\n", b""];

/// A tip with a message and two attachments.
pub(crate) fn plain() -> Archive {
    Archive::new(&Json::new(&FILES).text(), b"A message.\n", &FILES)
}

pub(crate) type Named = (&'static str, Vector);

pub(crate) fn failure(name: &'static str, layer: &str, comment: &str, body: Vec<u8>) -> Named {
    (
        name,
        Vector::new(&format!("{layer} failure"), comment, body),
    )
}

pub(crate) fn success(name: &'static str, comment: &str, body: Vec<u8>) -> Named {
    (
        name,
        Vector::new("success", comment, body).with("id", crate::outcome::ID),
    )
}

pub(crate) fn all() -> Vec<Named> {
    let mut all = good();
    all.extend(headers::fields());
    all.extend(entries::names_and_order());
    all.extend(entries::sizes());
    all.extend(tail::ends());
    all.extend(tail::padding());
    all.extend(tip_json::all());
    all.extend(attachments::all());
    all.extend(messages::all());
    all
}

fn good() -> Vec<Named> {
    let text = |message: &[u8]| Archive::new(&Json::new(&[]).text(), message, &[]).bytes();
    // tip.json takes two blocks, the message's header and the end mark three.
    let room = 16 * 1024 - 5 * 512;
    vec![
        success(
            "good_text",
            "a message and nothing else",
            text("Grüße\n\tU+1F525: 🔥\n".as_bytes()),
        ),
        success("good_no_message", "nothing at all but the token", text(b"")),
        success(
            "good_attachments",
            "two attachments, one of them empty",
            plain().bytes(),
        ),
        success("good_full", "every field in use", tip_json::full().bytes()),
        success(
            "good_floor_full",
            "exactly 16 KiB without padding",
            text(&vec![b'a'; room]),
        ),
        success(
            "good_above_floor",
            "one byte more, so Padmé adds up to 17 KiB",
            text(&vec![b'a'; room + 1]),
        ),
        success(
            "good_padme",
            "99,999 characters, padded to 104,448 bytes",
            text(&[b'a'; 99_999]),
        ),
    ]
}
