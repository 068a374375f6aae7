//! Archives without a single check, for tips that no relay would make.

use envelope::{padded_len, Digest, Token};

/// One entry: its name, the size that its header declares, and its bytes.
pub(super) type Entry<'a> = (&'a str, u64, &'a [u8]);

/// The entries as a tar archive, padded as a tip's.
pub(super) fn archive(entries: &[Entry<'_>]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (name, size, content) in entries {
        let header = envelope::tar_header(name, *size);
        bytes.extend(header.expect("a name and a size that a header has room for"));
        bytes.extend_from_slice(content);
        bytes.resize(bytes.len().next_multiple_of(512), 0);
    }
    bytes.resize(padded_len(bytes.len() as u64 + 1024) as usize, 0);
    bytes
}

/// `tip.json` with one attachment, declared to have these bytes.
pub(super) fn tip_json(token: &Token, content: &[u8]) -> String {
    let (token, size, sha256) = (token.to_hex(), content.len(), Digest::of(content));
    let attachment = format!(
        r#"{{"name":"attachment-1.bin","type":"application/octet-stream","size":{size},"sha256":"{sha256}","state":"original","removed":[]}}"#
    );
    format!(
        r#"{{"format":"bocca-tip/1","appeal":null,"answers":{{}},"token":"{}","mailbox":null,"attachments":[{attachment}]}}"#,
        token.as_str()
    )
}
