//! Headers of members: 512 bytes of fields in ASCII.

/// What a member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    File,
    Folder,
    /// To a name, of this archive or of a system.
    Link,
    /// What is not data but a way to something: of a system.
    Device,
}

/// Bytes behind a content of this length, up to a whole block.
pub(super) fn padding(length: u64) -> u64 {
    (512 - length % 512) % 512
}

/// A member's header that tells its path, its length and nothing else. What does not fit in ustar's two
/// fields for a path, or its digits for a length, stands in a pax header before it.
pub(super) fn write(path: &str, kind: Type, length: u64) -> Vec<u8> {
    let (mode, flag) = match kind {
        Type::Folder => (0o755, b'5'),
        _ => (0o644, b'0'),
    };
    let mut records = Vec::new();
    let (prefix, name) = split(path).unwrap_or_else(|| {
        records.extend(record("path", path));
        ("", shortened(path))
    });
    if length > LARGEST {
        records.extend(record("size", &length.to_string()));
    }
    let mut headers = Vec::new();
    if !records.is_empty() {
        headers.extend(block("", "pax", 0o644, b'x', records.len() as u64));
        headers.extend(&records);
        headers.extend(vec![0; padding(records.len() as u64) as usize]);
    }
    headers.extend(block(prefix, name, mode, flag, length.min(LARGEST)));
    headers
}

/// What eleven octal digits hold.
const LARGEST: u64 = 0o777_7777_7777;

/// Before the last slash at which both parts fit; `None` when there is none.
fn split(path: &str) -> Option<(&str, &str)> {
    if path.len() <= 100 {
        return Some(("", path));
    }
    // The slash at the end of a folder's path parts nothing.
    let slashes = path.trim_end_matches('/').match_indices('/');
    let both = slashes.map(|(at, _)| (&path[..at], &path[at + 1..]));
    both.into_iter()
        .rev()
        .find(|(prefix, name)| prefix.len() <= 155 && name.len() <= 100)
}

/// A name for readers that know no pax headers.
fn shortened(path: &str) -> &str {
    let name = path
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or(path);
    let end = (0..=name.len().min(100))
        .rev()
        .find(|end| name.is_char_boundary(*end));
    &name[..end.unwrap_or(0)]
}

/// A pax record: its own length, which counts its own digits, a key and a value.
fn record(key: &str, value: &str) -> Vec<u8> {
    let rest = format!(" {key}={value}\n");
    let mut length = rest.len();
    while length != rest.len() + length.to_string().len() {
        length = rest.len() + length.to_string().len();
    }
    format!("{length}{rest}").into_bytes()
}

fn block(prefix: &str, name: &str, mode: u64, flag: u8, length: u64) -> [u8; 512] {
    let mut header = [0; 512];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, name.as_bytes());
    put(100, format!("{mode:07o}").as_bytes());
    put(108, b"0000000");
    put(116, b"0000000");
    put(124, format!("{length:011o}").as_bytes());
    put(136, b"00000000000");
    put(156, &[flag]);
    put(257, b"ustar\x0000");
    put(345, prefix.as_bytes());
    let sum = sum(&header, |byte| u64::from(*byte));
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    header
}

/// The sum of a header's bytes, its own field taken for blanks.
pub(super) fn sum(header: &[u8; 512], value: fn(&u8) -> u64) -> u64 {
    let others = header[..148].iter().chain(&header[156..]);
    others.map(value).fold(8 * 32, u64::wrapping_add)
}

/// True when a header tells no more than one of ours.
pub(super) fn is_bare(header: &[u8; 512], folder: bool) -> bool {
    let ours = block("", "", if folder { 0o755 } else { 0o644 }, header[156], 0);
    [100..124, 136..148, 157..345, 500..512]
        .into_iter()
        .all(|fields| header[fields.clone()] == ours[fields])
}
