//! Vectors of tip archives: the plaintext inside age.

mod content;

use crate::builder::{checksum, header, put, Archive, Entry, Json};
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
    all.extend(fields());
    all.extend(names_and_order());
    all.extend(sizes());
    all.extend(ends());
    all.extend(padding());
    all.extend(content::tip_json());
    all.extend(content::attachments());
    all.extend(content::texts());
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
        success("good_full", "every field in use", content::full().bytes()),
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

/// Each header field with another value, the checksum right.
fn fields() -> Vec<Named> {
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

fn names_and_order() -> Vec<Named> {
    let renamed = |name, comment, index: usize, entry: &str| {
        let change = |mut e: Entry| {
            e.header = header(entry, e.body.len());
            e
        };
        failure(name, "archive", comment, plain().map(index, change).bytes())
    };
    let mut swapped = plain();
    swapped.0.swap(0, 1);
    let mut files_swapped = plain();
    files_swapped.0.swap(2, 3);
    let without = |index| {
        let mut archive = plain();
        archive.0.remove(index);
        archive.bytes()
    };
    let mut twice = plain();
    twice.0.insert(1, twice.0[0].clone());
    let mut folder = plain();
    folder
        .0
        .insert(2, Entry::new("attachments/", b"").with(156, b"5"));
    vec![
        renamed(
            "name_absolute",
            "an absolute path",
            2,
            "/attachments/attachment-1.txt",
        ),
        renamed("name_dot", "a path that begins with ./", 0, "./tip.json"),
        renamed(
            "name_parent",
            "a path out of the folder",
            2,
            "attachments/../attachment-1.txt",
        ),
        renamed(
            "name_not_declared",
            "another name than tip.json says",
            2,
            "attachments/attachment-1.pdf",
        ),
        renamed(
            "name_without_folder",
            "an attachment beside message.txt",
            2,
            "attachment-1.txt",
        ),
        failure(
            "order_message_first",
            "archive",
            "message.txt before tip.json",
            swapped.bytes(),
        ),
        failure(
            "order_attachments",
            "archive",
            "attachment 2 before attachment 1",
            files_swapped.bytes(),
        ),
        failure("missing_tip_json", "archive", "no tip.json", without(0)),
        failure("missing_message", "archive", "no message.txt", without(1)),
        failure(
            "missing_attachment",
            "archive",
            "the last attachment is missing",
            without(3),
        ),
        failure(
            "tip_json_twice",
            "archive",
            "two entries tip.json",
            twice.bytes(),
        ),
        failure(
            "folder_entry",
            "archive",
            "an entry for the folder",
            folder.bytes(),
        ),
    ]
}

fn sizes() -> Vec<Named> {
    let mut longer = plain();
    longer.0[2] = Entry::new(
        "attachments/attachment-1.txt",
        b"The first file, and more.\n",
    );
    let declared = |index, size| {
        let change = |mut entry: Entry| {
            put(&mut entry.header, 124, format!("{size:011o}\0").as_bytes());
            checksum(&mut entry.header);
            entry
        };
        plain().map(index, change).bytes()
    };
    let fill = plain().map(1, |mut entry| {
        entry.fill[500] = b'x';
        entry
    });
    let file_fill = plain().map(2, |mut entry| {
        entry.fill[0] = b'\n';
        entry
    });
    vec![
        failure(
            "size_not_declared",
            "archive",
            "an attachment longer than tip.json says",
            longer.bytes(),
        ),
        failure(
            "size_tip_json_beyond_bound",
            "archive",
            "tip.json of 4194305 bytes",
            declared(0, 4_194_305),
        ),
        failure(
            "size_message_beyond_bound",
            "archive",
            "message.txt of 400001 bytes",
            declared(1, 400_001),
        ),
        failure(
            "fill_after_message",
            "archive",
            "a byte between the message and the next header",
            fill.bytes(),
        ),
        failure(
            "fill_after_attachment",
            "archive",
            "a byte between an attachment and the next header",
            file_fill.bytes(),
        ),
    ]
}

fn ends() -> Vec<Named> {
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

fn padding() -> Vec<Named> {
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
