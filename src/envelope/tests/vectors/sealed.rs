//! Vectors of whole sealed tips: what can be wrong outside the archive.

use base64::prelude::{Engine, BASE64_STANDARD};

use crate::age_file::{file, public, seal, stanza};
use crate::builder::{Archive, Json};
use crate::vector::Vector;
use crate::IDENTITY;

const OTHER: &str = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";

fn plain() -> Vec<u8> {
    Archive::new(&Json::new(&[]).text(), b"A sealed tip.\n", &[]).bytes()
}

fn ours() -> String {
    stanza(&public(IDENTITY))
}

/// Flips one bit of a whole file, `from_end` bytes before its end.
fn flipped(from_end: usize) -> Vec<u8> {
    let mut bytes = seal(&plain());
    let at = bytes.len() - from_end;
    bytes[at] ^= 1;
    bytes
}

fn vector(
    name: &'static str,
    expect: &str,
    comment: &str,
    body: Vec<u8>,
) -> (&'static str, Vector) {
    let vector = Vector::new(expect, comment, body).with("identity", IDENTITY);
    (name, vector)
}

pub(crate) fn all() -> Vec<(&'static str, Vector)> {
    let whole = seal(&plain());
    let payload = plain().len() + 16;
    let other = stanza(&public(OTHER));
    let junk = "-> junk\n\n";
    vec![
        vector("sealed", "success", "a whole tip", whole.clone()).id(),
        vector(
            "sealed_several_stanzas",
            "success",
            "other recipients beside ours",
            file(&format!("{other}{junk}{}", ours()), &plain()),
        )
        .id(),
        vector(
            "sealed_to_others",
            "no match",
            "no stanza is ours",
            file(&other, &plain()),
        ),
        vector(
            "sealed_mac",
            "HMAC failure",
            "one bit of the MAC differs",
            flipped(payload + 16 + 10),
        ),
        vector(
            "sealed_stanza_added",
            "HMAC failure",
            "a stanza was added after sealing",
            added(&whole, junk),
        ),
        vector(
            "sealed_nonce",
            "payload failure",
            "one bit of the payload nonce differs",
            flipped(payload + 1),
        ),
        vector(
            "sealed_payload",
            "payload failure",
            "one bit of the payload differs",
            flipped(100),
        ),
        vector(
            "sealed_cut_short",
            "payload failure",
            "the last byte is missing",
            whole[..whole.len() - 1].to_vec(),
        ),
        vector(
            "sealed_trailing_byte",
            "payload failure",
            "a byte follows the file",
            [&whole[..], b"\0"].concat(),
        ),
        vector(
            "sealed_no_payload",
            "header failure",
            "the file ends after the MAC",
            whole[..whole.len() - payload - 16].to_vec(),
        ),
        vector("sealed_empty", "header failure", "no bytes at all", vec![]),
        vector(
            "sealed_armored",
            "header failure",
            "ASCII armor",
            armored(&whole),
        ),
        vector(
            "sealed_header_longest",
            "success",
            "the longest header that is read: 131072 bytes",
            file(&long(131_072), &plain()),
        )
        .id(),
        vector(
            "sealed_header_too_long",
            "header failure",
            "a header of 131073 bytes",
            file(&long(131_073), &plain()),
        ),
        vector(
            "sealed_header_most_lines",
            "success",
            "the most lines that a header may have: 256",
            file(&lines(256), &plain()),
        )
        .id(),
        vector(
            "sealed_header_too_many_lines",
            "header failure",
            "a header of 257 lines",
            file(&lines(257), &plain()),
        ),
        vector(
            "sealed_not_a_tip",
            "archive failure",
            "an age file of ours with something else in it",
            seal(b"hello"),
        ),
    ]
}

fn added(whole: &[u8], stanza: &str) -> Vec<u8> {
    let at = "age-encryption.org/v1\n".len();
    [&whole[..at], stanza.as_bytes(), &whole[at..]].concat()
}

fn armored(whole: &[u8]) -> Vec<u8> {
    let text = BASE64_STANDARD.encode(whole);
    let lines: Vec<&str> = text
        .as_bytes()
        .chunks(64)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    format!(
        "-----BEGIN AGE ENCRYPTED FILE-----\n{}\n-----END AGE ENCRYPTED FILE-----\n",
        lines.join("\n")
    )
    .into_bytes()
}

/// Stanzas that make a header of exactly `len` bytes.
fn long(len: usize) -> String {
    let frame = "age-encryption.org/v1\n--- \n".len() + 43;
    let rest = len - frame - ours().len() - "-> \n\n".len();
    format!("{}-> {}\n\n", ours(), "x".repeat(rest))
}

/// Stanzas that make a header of exactly `count` lines.
fn lines(count: usize) -> String {
    let body = "A".repeat(64) + "\n";
    format!("{}-> x\n{}\n", ours(), body.repeat(count - 6))
}

trait WithId {
    fn id(self) -> Self;
}

impl WithId for (&'static str, Vector) {
    /// States the tip's id, which the reader must find.
    fn id(self) -> Self {
        (self.0, self.1.with("id", crate::outcome::ID))
    }
}
