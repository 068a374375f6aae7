//! What can be wrong with the entries: their names, their order, and their sizes.

use super::{failure, plain, Named};
use crate::builder::{checksum, header, put, Entry};

pub(crate) fn names_and_order() -> Vec<Named> {
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

pub(crate) fn sizes() -> Vec<Named> {
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
