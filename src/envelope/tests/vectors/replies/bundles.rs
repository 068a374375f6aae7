//! Vectors of bundles.

use bocca_envelope::Digest;

use super::{small, Named};
use crate::builder::Entry;
use crate::vector::Vector;

const MAILBOXES: [&str; 3] = [
    "0123456789abcdef0123456789abcdef",
    "5555555555555555aaaaaaaaaaaaaaaa",
    "5555555555555555aaaaaaaaaaaaaaaa",
];

const RELAY: &str = "bocca2345bocca2345bocca2345bocca2345bocca2345bocca2345ab.onion";

fn texts() -> [Vec<u8>; 3] {
    let mut last = [
        small(b"The second answer.\n"),
        small(b"The third answer.\n"),
    ];
    last.sort_by_key(|block| Digest::of(block).to_string());
    let [second, third] = last;
    [small(b"The first answer.\n"), second, third]
}

fn named(mailbox: &str, block: &[u8]) -> String {
    let sha256 = Digest::of(block);
    format!(
        r#"{{"mailbox":"{mailbox}","size":{},"sha256":"{sha256}"}}"#,
        block.len()
    )
}

fn json(replies: &[String]) -> String {
    format!(
        r#"{{"format":"bocca-replies/1","replies":[{}]}}"#,
        replies.join(",")
    )
}

fn list() -> Vec<String> {
    MAILBOXES
        .iter()
        .zip(texts())
        .map(|(mailbox, block)| named(mailbox, &block))
        .collect()
}

fn entries(json: &str) -> Vec<Entry> {
    let [first, second, third] = texts();
    let name = |mailbox: usize, n: u8| format!("replies/{}-{n}.reply", MAILBOXES[mailbox]);
    vec![
        Entry::new("manifest.json", json.as_bytes()),
        Entry::new(&name(0, 1), &first),
        Entry::new(&name(1, 1), &second),
        Entry::new(&name(1, 2), &third),
    ]
}

fn archive(entries: &[Entry]) -> Vec<u8> {
    let mut bytes: Vec<u8> = entries.iter().flat_map(Entry::bytes).collect();
    bytes.extend([0; 1024]);
    bytes
}

pub(crate) fn all() -> Vec<Named> {
    let vector = |name, expect: &str, comment, body| (name, Vector::new(expect, comment, body));
    let good = json(&list());
    let whole = archive(&entries(&good));
    let of_relay = |relay: &str| good.replacen(",", &format!(",\"relay\":{relay},"), 1);
    let manifest = |name, comment, json: String| {
        vector(name, "manifest failure", comment, archive(&entries(&json)))
    };
    let changed = |name, expect, comment, change: &dyn Fn(&mut Vec<Entry>)| {
        let mut entries = entries(&good);
        change(&mut entries);
        vector(name, expect, comment, archive(&entries))
    };
    let (mut swapped, mut twice) = (list(), list());
    swapped.swap(0, 1);
    twice[1] = twice[2].clone();
    let text = b"no block";
    let mut not_block = list();
    not_block[0] = named(MAILBOXES[0], text);
    let mut not_block = entries(&json(&not_block));
    not_block[1] = Entry::new(&format!("replies/{}-1.reply", MAILBOXES[0]), text);
    vec![
        vector(
            "good",
            "success",
            "three replies, two for one mailbox",
            whole.clone(),
        ),
        vector(
            "good_empty",
            "success",
            "no replies",
            archive(&[Entry::new("manifest.json", json(&[]).as_bytes())]),
        ),
        vector(
            "good_relay",
            "success",
            "the relay is named",
            archive(&entries(&of_relay(&format!("\"{RELAY}\"")))),
        ),
        manifest(
            "manifest_relay_null",
            "a relay that is not known is left out, and not null",
            of_relay("null"),
        ),
        manifest(
            "manifest_relay_other_address",
            "a relay that is no onion address",
            of_relay("\"bocca.example\""),
        ),
        vector("empty", "manifest failure", "no bytes at all", Vec::new()),
        manifest(
            "manifest_other_version",
            "another version",
            good.replacen("/1", "/2", 1),
        ),
        manifest("manifest_space", "a space", good.replacen(':', ": ", 1)),
        manifest(
            "manifest_line_end",
            "a line end after the manifest",
            format!("{good}\n"),
        ),
        manifest(
            "manifest_unknown_field",
            "a field of nobody",
            good.replacen("{\"mailbox", "{\"from\":1,\"mailbox", 1),
        ),
        manifest(
            "manifest_upper_case",
            "a mailbox in upper case",
            good.replacen("abcdef0", "ABCDEF0", 1),
        ),
        manifest(
            "manifest_order",
            "two replies in another order",
            json(&swapped),
        ),
        manifest("manifest_twice", "a reply is there twice", json(&twice)),
        changed(
            "manifest_not_first",
            "manifest failure",
            "a reply comes first",
            &|e| e.swap(0, 1),
        ),
        changed("entry_time", "entry failure", "a reply with a time", &|e| {
            e[2] = e[2].clone().with(136, b"14716600000\0")
        }),
        changed(
            "entry_name",
            "entry failure",
            "a reply with another number",
            &|e| e[3] = Entry::new(&format!("replies/{}-3.reply", MAILBOXES[1]), &texts()[2]),
        ),
        changed(
            "entries_swapped",
            "entry failure",
            "two replies in another order",
            &|e| e.swap(1, 2),
        ),
        changed(
            "entry_too_large",
            "entry failure",
            "a reply of 16,385 bytes",
            &|e| e[1] = Entry::new(&format!("replies/{}-1.reply", MAILBOXES[0]), &[0; 16_385]),
        ),
        changed(
            "entry_missing",
            "entry failure",
            "the last reply is missing",
            &|e| drop(e.pop()),
        ),
        changed(
            "content",
            "content failure",
            "one bit of a reply differs",
            &|e| e[1].body[700] ^= 1,
        ),
        vector(
            "content_not_block",
            "content failure",
            "a reply that is no block",
            archive(&not_block),
        ),
        changed(
            "entry_extra",
            "end failure",
            "a reply that the manifest does not name",
            &|e| e.push(Entry::new("replies/x.reply", b"")),
        ),
        vector(
            "end_half",
            "end failure",
            "half an end mark",
            whole[..whole.len() - 512].to_vec(),
        ),
        vector(
            "trailing_byte",
            "end failure",
            "a byte after the end mark",
            [&whole[..], b"\0"].concat(),
        ),
        vector(
            "cut_in_reply",
            "entry failure",
            "the bundle ends in a reply",
            whole[..whole.len() - 1024 - 100].to_vec(),
        ),
    ]
}
