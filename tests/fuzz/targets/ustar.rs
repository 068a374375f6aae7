//! The one form of an archive entry, written from FORMAT.md independently of the crate under test.

/// A header, the bytes, and zeros up to the next block.
pub fn entry(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut entry = vec![0; 512];
    let size = format!("{:011o}", bytes.len());
    for (at, field) in [
        (0, name),
        (100, "0000600"),
        (108, "0000000"),
        (116, "0000000"),
        (124, &size),
        (136, "00000000000"),
        (148, "        "),
        (156, "0"),
        (257, "ustar\x0000"),
        (329, "0000000"),
        (337, "0000000"),
    ] {
        entry[at..at + field.len()].copy_from_slice(field.as_bytes());
    }
    let sum: u32 = entry.iter().map(|byte| u32::from(*byte)).sum();
    entry[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
    entry.extend(bytes);
    entry.resize(entry.len().next_multiple_of(512), 0);
    entry
}
