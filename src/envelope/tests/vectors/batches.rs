//! Vectors of batches. A batch does not look into its tips, so they are short texts here.

mod frame;
mod manifest;

use bocca_envelope::Digest;

use crate::builder::Entry;
use crate::vector::Vector;

type Named = (&'static str, Vector);

const RELAY: &str = "\"bocca2345bocca2345bocca2345bocca2345bocca2345bocca2345ab.onion\"";
const TIPS: [(&str, &[u8]); 3] = [
    ("0123456789abcdef0123456789abcdef", b"the first tip"),
    ("5555555555555555aaaaaaaaaaaaaaaa", &[0x55; 512]),
    ("ffffffffffffffffffffffffffffffff", b""),
];

fn tip_json(id: &str, bytes: &[u8]) -> String {
    format!(
        r#"{{"id":"{id}","size":{},"sha256":"{}"}}"#,
        bytes.len(),
        Digest::of(bytes)
    )
}

fn json(relay: &str, sequence: &str, previous: &str, tips: &[String]) -> String {
    let tips = tips.join(",");
    format!(
        r#"{{"format":"bocca-batch/1","relay":{relay},"sequence":{sequence},"previous":{previous},"tips":[{tips}]}}"#
    )
}

fn plain_json() -> String {
    json(
        "null",
        "1",
        "null",
        &TIPS.map(|(id, bytes)| tip_json(id, bytes)),
    )
}

fn entries(json: &str) -> Vec<Entry> {
    let tips = TIPS
        .iter()
        .map(|(id, bytes)| Entry::new(&format!("tips/{id}.age"), bytes));
    std::iter::once(Entry::new("manifest.json", json.as_bytes()))
        .chain(tips)
        .collect()
}

fn archive(entries: &[Entry]) -> Vec<u8> {
    let mut bytes: Vec<u8> = entries.iter().flat_map(Entry::bytes).collect();
    bytes.extend([0; 1024]);
    bytes
}

fn failure(name: &'static str, layer: &str, comment: &str, body: Vec<u8>) -> Named {
    (
        name,
        Vector::new(&format!("{layer} failure"), comment, body),
    )
}

pub(crate) fn all() -> Vec<Named> {
    let mut all = good();
    all.extend(manifest::fields());
    all.extend(manifest::first_entry());
    all.extend(frame::all());
    all
}

fn good() -> Vec<Named> {
    let previous = format!("\"{}\"", Digest::of(b"the batch before"));
    let tips = TIPS.map(|(id, bytes)| tip_json(id, bytes));
    let later = json(RELAY, "9007199254740991", &previous, &tips);
    let empty = json("null", "1", "null", &[]);
    let group = plain_json().replacen("\"tips\"", "\"group\":\"fr\",\"tips\"", 1);
    let success = |name, comment, body| (name, Vector::new("success", comment, body));
    vec![
        success("good", "three tips", archive(&entries(&plain_json()))),
        success(
            "good_later",
            "an address, the largest number, a batch before",
            archive(&entries(&later)),
        ),
        success("good_group", "one group's batch", archive(&entries(&group))),
        success("good_empty", "no tips", archive(&entries(&empty)[..1])),
    ]
}
