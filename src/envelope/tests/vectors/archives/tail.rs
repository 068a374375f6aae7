//! What can be wrong after the entries: the end mark and the padding.

use super::{failure, plain, Named};
use crate::builder::Entry;

pub(crate) fn ends() -> Vec<Named> {
    let entries = plain().entries();
    let cut = |len: usize| entries[..len].to_vec();
    let mut extra = plain();
    extra.0.push(Entry::new(
        "attachments/attachment-3.txt",
        b"not in tip.json",
    ));
    let one_block = |then: u8| {
        let mut bytes = plain().bytes();
        bytes[entries.len() + 512] = then;
        bytes
    };
    vec![
        failure("cut_empty", "archive", "no bytes at all", vec![]),
        failure(
            "cut_in_first_header",
            "archive",
            "the archive ends in its first header",
            cut(100),
        ),
        failure(
            "cut_in_tip_json",
            "archive",
            "the archive ends in tip.json",
            cut(600),
        ),
        failure(
            "cut_in_attachment",
            "archive",
            "the archive ends in an attachment",
            cut(entries.len() - 512 - 510),
        ),
        failure(
            "end_missing",
            "archive",
            "the archive ends after its last entry",
            entries.clone(),
        ),
        failure(
            "end_half",
            "archive",
            "one block of zeros instead of two, and no more",
            [&entries[..], &[0; 512]].concat(),
        ),
        failure(
            "end_second_block",
            "archive",
            "the second block of the end mark is not zero",
            one_block(b'x'),
        ),
        failure(
            "entry_not_declared",
            "archive",
            "an attachment that tip.json does not declare",
            extra.bytes(),
        ),
    ]
}

pub(crate) fn padding() -> Vec<Named> {
    let changed = |at: usize, value: u8| {
        let mut bytes = plain().bytes();
        bytes[at] = value;
        bytes
    };
    let of_len = |len: usize| {
        let mut bytes = plain().bytes();
        bytes.resize(len, 0);
        bytes
    };
    let marked = plain().entries().len() + 1024;
    vec![
        failure(
            "padding_first_byte",
            "padding",
            "the first byte after the end mark is not zero",
            changed(marked, 1),
        ),
        failure(
            "padding_last_byte",
            "padding",
            "the last byte is not zero",
            changed(16 * 1024 - 1, 1),
        ),
        failure(
            "padding_none",
            "padding",
            "nothing after the end mark",
            of_len(marked),
        ),
        failure(
            "padding_short",
            "padding",
            "a byte too few",
            of_len(16 * 1024 - 1),
        ),
        failure(
            "padding_long",
            "padding",
            "a byte too many",
            of_len(16 * 1024 + 1),
        ),
        failure(
            "padding_next_step",
            "padding",
            "the next larger padded length",
            of_len(17 * 1024),
        ),
        failure(
            "padding_trailing_archive",
            "padding",
            "another archive after the padding",
            [plain().bytes(), plain().bytes()].concat(),
        ),
    ]
}
