//! Archives without a single check, for tips that no relay would make.

use envelope::{padded_len, Digest, Token};

/// One entry: its name, the size that its header declares, and its bytes.
pub(super) type Entry<'a> = (&'a str, u64, &'a [u8]);

/// The entries as a tar archive, padded as a tip's.
pub(super) fn archive(entries: &[Entry<'_>]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (name, size, content) in entries {
        let mut header = [0; 512];
        header[..name.len()].copy_from_slice(name.as_bytes());
        header[100..124].copy_from_slice(b"0000600\x000000000\x000000000\0");
        header[124..136].copy_from_slice(format!("{size:011o}\0").as_bytes());
        header[136..148].copy_from_slice(b"00000000000\0");
        header[148..157].copy_from_slice(b"        0");
        header[257..265].copy_from_slice(b"ustar\x0000");
        header[329..345].copy_from_slice(b"0000000\x000000000\0");
        let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
        header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        bytes.extend(header);
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
