//! Tips: whatever is inside an age file to us, opening it ends in a named error, or in a tip whose one
//! encoding is exactly what was inside.
//!
//! Input: a mode, then by mode (0) a plaintext, zeros after it left out; (1) the parts of a plaintext,
//! put into a frame that is right; (2) the same, with one byte of the frame changed; (3) an age file;
//! with 4 added to the mode, the plaintext of mode 0 is not padded.

#![no_main]

mod ustar;

use std::io::{Read, Write};
use std::sync::LazyLock;

use age::x25519::Identity;
use envelope::{open, padded_len, Digest, Identities, OpenError};
use libfuzzer_sys::fuzz_target;
use ustar::entry;

/// The identity of the vectors in `tests/vectors/envelope`.
const IDENTITY: &str = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33";
static IDENTITIES: LazyLock<Identities> =
    LazyLock::new(|| Identities::parse(IDENTITY).expect("an identity"));

fuzz_target!(|input: &[u8]| {
    let Some((mode, rest)) = input.split_first() else {
        return;
    };
    let plain = match mode & 7 {
        0 => pad(rest.to_vec()),
        1 => framed(rest),
        2 => patched(rest),
        3 => return ciphertext(rest),
        _ => rest.to_vec(),
    };
    match read(&seal(&plain)) {
        Ok(parts) => assert_eq!(parts.archive(), plain, "another encoding of the same tip"),
        Err(OpenError::Format(error)) => assert!(!error.to_string().is_empty()),
        Err(other) => panic!("not the plaintext's fault: {other}"),
    }
});

fn ciphertext(file: &[u8]) {
    if let Ok(parts) = read(file) {
        assert_eq!(parts.archive().len() as u64 % 1024, 0);
    }
}

/// What an opened tip says, byte for byte.
struct Parts {
    json: Vec<u8>,
    message: Vec<u8>,
    attachments: Vec<(String, Vec<u8>)>,
}

impl Parts {
    fn archive(&self) -> Vec<u8> {
        let mut archive = entry("tip.json", &self.json);
        archive.extend(entry("message.txt", &self.message));
        for (name, content) in &self.attachments {
            archive.extend(entry(&format!("attachments/{name}"), content));
        }
        archive.extend([0; 1024]);
        pad(archive)
    }
}

fn pad(mut archive: Vec<u8>) -> Vec<u8> {
    let length = padded_len(archive.len() as u64) as usize;
    archive.resize(length, 0);
    archive
}

fn read(file: &[u8]) -> Result<Parts, OpenError> {
    let mut tip = open(file, &IDENTITIES)?;
    let mut parts = Parts {
        json: tip.tip_json().as_bytes().to_vec(),
        message: tip.tip().message.as_bytes().to_vec(),
        attachments: Vec::new(),
    };
    assert_eq!(tip.id(), tip.token().id());
    while let Some(mut attachment) = tip.next_attachment()? {
        let meta = attachment.meta().clone();
        assert!(!meta.name.contains(['/', '\\', '\0']) && meta.name.starts_with("attachment-"));
        let mut content = Vec::new();
        attachment
            .read_to_end(&mut content)
            .map_err(OpenError::from_read)?;
        assert_eq!(
            (content.len() as u64, Digest::of(&content)),
            (meta.size, meta.sha256)
        );
        parts.attachments.push((meta.name, content));
    }
    tip.finish()?;
    Ok(parts)
}

fn seal(plain: &[u8]) -> Vec<u8> {
    static RECIPIENT: LazyLock<age::x25519::Recipient> = LazyLock::new(|| {
        let identity: Identity = IDENTITY.parse().expect("an identity");
        identity.to_public()
    });
    let recipient: &dyn age::Recipient = &*RECIPIENT;
    let encryptor =
        age::Encryptor::with_recipients(std::iter::once(recipient)).expect("a recipient");
    let mut file = Vec::with_capacity(plain.len() + 1024);
    let mut writer = encryptor.wrap_output(&mut file).expect("memory is written");
    writer.write_all(plain).expect("memory is written");
    writer.finish().expect("memory is written");
    file
}

/// Lengths of `tip.json` and `message.txt`, both, and the content of one attachment, whose size and
/// digest are put into `tip.json`.
fn framed(input: &[u8]) -> Vec<u8> {
    let Some((lengths, rest)) = input.split_at_checked(4) else {
        return Vec::new();
    };
    let (json, rest) = split(rest, [lengths[0], lengths[1]]);
    let (message, content) = split(rest, [lengths[2], lengths[3]]);
    let json = replace_after(json, b"\"size\":", content.len().to_string().as_bytes());
    let digest = Digest::of(content).to_string();
    let json = replace_after(&json, b"\"sha256\":\"", digest.as_bytes());
    let mut archive = [entry("tip.json", &json), entry("message.txt", message)].concat();
    if json.windows(5).any(|five| five == b"-1.tx") {
        archive.extend(entry("attachments/attachment-1.txt", content));
    }
    archive.extend([0; 1024]);
    pad(archive)
}

fn split(bytes: &[u8], length: [u8; 2]) -> (&[u8], &[u8]) {
    bytes.split_at(usize::from(u16::from_le_bytes(length)).min(bytes.len()))
}

/// Replaces the letters and digits after the first `key`.
fn replace_after(json: &[u8], key: &[u8], value: &[u8]) -> Vec<u8> {
    let Some(at) = json.windows(key.len()).position(|window| window == key) else {
        return json.to_vec();
    };
    let (before, rest) = json.split_at(at + key.len());
    let old = rest
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric())
        .count();
    [before, value, &rest[old..]].concat()
}

/// As [`framed`], with one byte changed: where, and by what, are the last three bytes.
fn patched(input: &[u8]) -> Vec<u8> {
    let Some((parts, &[low, high, change])) = input.split_last_chunk::<3>() else {
        return Vec::new();
    };
    let mut plain = framed(parts);
    if let Some(byte) = plain.get_mut(usize::from(u16::from_le_bytes([low, high]))) {
        *byte ^= change;
    }
    plain
}
