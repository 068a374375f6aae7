//! Vectors of replies: blocks for a mailbox, and bundles of them.

pub(crate) mod bundles;

use crate::age_file::{file, public, seal, stanza};
use crate::vector::Vector;
use crate::IDENTITY;

type Named = (&'static str, Vector);

const OTHER: &str = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";
fn plain(text: &[u8], len: usize) -> Vec<u8> {
    let mut plain = [b"bocca-reply/1\n\n", text].concat();
    plain.resize(len, 0);
    plain
}

fn answering(appeal: &[u8]) -> Vec<u8> {
    let mut plain = [b"bocca-reply/1\n", appeal, b"\nAn answer.\n"].concat();
    plain.resize(2048, 0);
    plain
}

fn framed(age: &[u8], len: usize) -> Vec<u8> {
    let mut block = format!("{:05}\n", age.len()).into_bytes();
    block.extend_from_slice(age);
    block.resize(len, 0);
    block
}

fn small(text: &[u8]) -> Vec<u8> {
    framed(&seal(&plain(text, 2048)), 4096)
}

pub(crate) fn all() -> Vec<Named> {
    let vector = |name, expect: &str, comment, body| {
        let vector = Vector::new(expect, comment, body).with("identity", IDENTITY);
        (name, vector)
    };
    let block = |name, comment, body| vector(name, "block failure", comment, body);
    let reply = |name, comment, plain: Vec<u8>, len| {
        vector(name, "reply failure", comment, framed(&seal(&plain), len))
    };
    let good = small(b"An answer.\n");
    let changed = |at: usize, byte: u8| {
        let mut bytes = good.clone();
        bytes[at] = byte;
        bytes
    };
    let mut late = plain(b"An answer.\n", 2048);
    late[2047] = b'x';
    let largest = vec![b'a'; 14_257];
    let other_version = [b"bocca-reply/2\n", &plain(b"An answer.\n", 2048)[14..]].concat();
    vec![
        vector("good", "success", "a short text", good.clone()),
        vector(
            "good_small_full",
            "success",
            "1,969 bytes, the most of a small block",
            small(&[b'a'; 1969]),
        ),
        vector(
            "good_large",
            "success",
            "1,970 bytes, the least of a large block",
            framed(&seal(&plain(&[b'a'; 1970], 14_336)), 16_384),
        ),
        vector(
            "good_large_full",
            "success",
            "14,257 bytes, the most of all",
            framed(&seal(&plain(&largest, 14_336)), 16_384),
        ),
        vector(
            "to_others",
            "no match",
            "sealed to another mailbox",
            framed(
                &file(&stanza(&public(OTHER)), &plain(b"An answer.\n", 2048)),
                4096,
            ),
        ),
        vector(
            "payload",
            "payload failure",
            "one bit of the sealed content differs",
            changed(1000, good[1000] ^ 1),
        ),
        block("empty", "no bytes at all", Vec::new()),
        block("short", "a byte is missing", good[..4095].to_vec()),
        block("long", "a byte too many", [&good[..], b"\0"].concat()),
        block("fill", "the last byte is not zero", changed(4095, 1)),
        block("length_sign", "a sign before the length", changed(0, b'+')),
        block(
            "length_space",
            "a space before the length",
            changed(0, b' '),
        ),
        block(
            "length_beyond",
            "a length beyond the block",
            changed(0, b'9'),
        ),
        block(
            "length_line_end",
            "no line end after the length",
            changed(5, b' '),
        ),
        reply(
            "large_for_little",
            "a large block for a text that fits the small one",
            plain(b"An answer.\n", 14_336),
            16_384,
        ),
        reply(
            "plaintext_short",
            "a plaintext of 2,047 bytes",
            plain(b"An answer.\n", 2047),
            4096,
        ),
        reply(
            "plaintext_long",
            "a plaintext of 2,049 bytes",
            plain(b"An answer.\n", 2049),
            4096,
        ),
        reply("text_empty", "no text", plain(b"", 2048), 4096),
        reply(
            "text_crlf",
            "a line end CR LF",
            plain(b"An answer.\r\n", 2048),
            4096,
        ),
        reply(
            "text_zero_width",
            "a character without a width",
            plain("An\u{200b}answer".as_bytes(), 2048),
            4096,
        ),
        reply(
            "text_not_nfc",
            "a letter and its mark apart",
            plain("u\u{308}".as_bytes(), 2048),
            4096,
        ),
        reply(
            "text_not_utf8",
            "a byte that is not UTF-8",
            plain(b"\xff", 2048),
            4096,
        ),
        reply("text_after_zeros", "a letter after the zeros", late, 4096),
        reply("other_version", "another version", other_version, 4096),
        vector(
            "good_appeal",
            "success",
            "an answer to a tip about an appeal",
            framed(&seal(&answering(b"bag-1")), 4096),
        ),
        reply(
            "appeal_no_line",
            "no line for the appeal",
            [&b"bocca-reply/1\nAn answer."[..], &[0; 2048 - 24]].concat(),
            4096,
        ),
        reply(
            "appeal_upper_case",
            "an appeal that no tip can name",
            answering(b"Bag"),
            4096,
        ),
        reply(
            "appeal_too_long",
            "an appeal of 65 bytes",
            answering(&[b'a'; 65]),
            4096,
        ),
    ]
}
