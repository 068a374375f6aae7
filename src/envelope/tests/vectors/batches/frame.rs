//! What can be wrong after the manifest: in the entries of the tips, and at the end.

use super::{archive, entries, failure, plain_json, Named, TIPS};
use crate::builder::{put, Entry};

pub(crate) fn all() -> Vec<Named> {
    let frame = |name, comment, body| failure(name, "frame", comment, body);
    let changed = |name, comment, change: &dyn Fn(&mut Vec<Entry>)| {
        let mut entries = entries(&plain_json());
        change(&mut entries);
        frame(name, comment, archive(&entries))
    };
    let whole = archive(&entries(&plain_json()));
    let mut blocked = whole.clone();
    blocked.resize(10_240, 0);
    let mut end = whole.clone();
    end[whole.len() - 1] = 1;
    let mut tip = entries(&plain_json());
    tip[1].body[3] ^= 1;
    vec![
        changed("tip_header_time", "a tip with a time", &|e| {
            e[2] = e[2].clone().with(136, b"14716600000\0")
        }),
        changed(
            "tip_header_checksum",
            "a tip's header with a wrong checksum",
            &|e| put(&mut e[2].header, 148, b"000000\0 "),
        ),
        changed("tip_name", "a tip with another name", &|e| {
            e[3] = Entry::new("tips/x.age", b"")
        }),
        changed("tip_size", "a tip shorter than the manifest says", &|e| {
            e[1] = Entry::new(&format!("tips/{}.age", TIPS[0].0), b"the first ti")
        }),
        changed("tip_missing", "a tip of the manifest is missing", &|e| {
            drop(e.remove(2))
        }),
        changed("tip_extra", "a tip that the manifest does not name", &|e| {
            e.push(Entry::new("tips/x.age", b""))
        }),
        changed("tips_swapped", "two tips in another order", &|e| {
            e.swap(1, 2)
        }),
        changed("tip_fill", "a byte after a tip", &|e| e[1].fill[7] = b'x'),
        frame(
            "end_missing",
            "no end mark",
            whole[..whole.len() - 1024].to_vec(),
        ),
        frame(
            "end_half",
            "half an end mark",
            whole[..whole.len() - 512].to_vec(),
        ),
        frame("end_not_zero", "the end mark's last byte is not zero", end),
        frame(
            "trailing_zeros",
            "zeros up to 10 KiB, as tar programs write them",
            blocked,
        ),
        frame(
            "trailing_byte",
            "a byte after the end mark",
            [&whole[..], b"\0"].concat(),
        ),
        frame(
            "cut_in_tip",
            "the batch ends in a tip",
            whole[..whole.len() - 1024 - 512 - 100].to_vec(),
        ),
        failure(
            "tip_content",
            "tip",
            "one bit of a tip differs",
            archive(&tip),
        ),
    ]
}
