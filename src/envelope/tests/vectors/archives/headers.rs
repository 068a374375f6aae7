//! What can be wrong in an entry's header.

use super::{failure, plain, Named};
use crate::builder::{put, Entry};

/// Each header field with another value, the checksum right.
pub(crate) fn fields() -> Vec<Named> {
    let with = |name, comment, at: usize, bytes: &[u8]| {
        failure(
            name,
            "archive",
            comment,
            plain().map(1, |entry| entry.with(at, bytes)).bytes(),
        )
    };
    let raw = |name, comment, at: usize, bytes: &[u8]| {
        let change = |mut entry: Entry| {
            put(&mut entry.header, at, bytes);
            entry
        };
        failure(name, "archive", comment, plain().map(1, change).bytes())
    };
    vec![
        with("header_mode", "mode 0644", 100, b"0000644\0"),
        with("header_uid", "user 1000", 108, b"0001750\0"),
        with("header_gid", "group 1000", 116, b"0001750\0"),
        with("header_mtime", "a time", 136, b"14716600000\0"),
        with(
            "header_type_old",
            "the type of a regular file in old archives, NUL",
            156,
            b"\0",
        ),
        with("header_type_symlink", "a symbolic link", 156, b"2"),
        with("header_type_directory", "a directory", 156, b"5"),
        with("header_type_pax", "an extended header", 156, b"x"),
        with("header_linkname", "a link's target", 157, b"/etc/passwd"),
        with(
            "header_magic_gnu",
            "GNU tar's own format",
            257,
            b"ustar  \0",
        ),
        with("header_version", "version 01", 263, b"01"),
        with("header_uname", "a user's name", 265, b"root"),
        with("header_gname", "a group's name", 297, b"root"),
        with("header_devmajor", "a device number", 329, b"0000001\0"),
        with(
            "header_devminor_empty",
            "an empty device number",
            337,
            b"\0\0\0\0\0\0\0\0",
        ),
        with("header_prefix", "a path in the prefix field", 345, b".."),
        with("header_tail", "a byte after the last field", 511, b"x"),
        with("header_after_name", "bytes after the name's NUL", 50, b"x"),
        with(
            "header_size_spaces",
            "the size with leading spaces",
            124,
            b"         13\0",
        ),
        with(
            "header_size_no_nul",
            "the size with twelve digits",
            124,
            b"000000000013",
        ),
        with(
            "header_size_base256",
            "the size in base 256",
            124,
            b"\x80\0\0\0\0\0\0\0\0\0\0\x0b",
        ),
        with(
            "header_size_not_octal",
            "a digit 8 in the size",
            124,
            b"00000000018\0",
        ),
        raw("header_checksum", "a wrong checksum", 148, b"000000\0 "),
        raw(
            "header_checksum_form",
            "the right checksum as older programs write it",
            148,
            &old_checksum(),
        ),
    ]
}

/// The checksum of the message's header with leading spaces instead of zeros.
fn old_checksum() -> [u8; 8] {
    let field = &plain().0[1].header[148..156];
    let digits = std::str::from_utf8(&field[..6])
        .unwrap()
        .trim_start_matches('0');
    format!("{digits:>6}\0 ").as_bytes().try_into().unwrap()
}
