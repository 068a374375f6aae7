//! The one ustar header that an entry of a given name and size has, and the blocks around it.

use std::io::{self, Read};

use crate::bounds::MAX_ENTRY;

/// Size of a tar block, in bytes.
pub const BLOCK: usize = 512;

/// Length of the two zero blocks that end an archive.
pub const END_LEN: u64 = 2 * BLOCK as u64;

const NAME_LEN: usize = 100;
const CHECKSUM: std::ops::Range<usize> = 148..156;

/// Every byte of a header but the name, the size and the checksum: mode 0600, no owner, no time, a
/// regular file, POSIX ustar.
const FIELDS: [(usize, &[u8]); 9] = [
    (100, b"0000600\0"),
    (108, b"0000000\0"),
    (116, b"0000000\0"),
    (136, b"00000000000\0"),
    (156, b"0"),
    (257, b"ustar\0"),
    (263, b"00"),
    (329, b"0000000\0"),
    (337, b"0000000\0"),
];

/// Returns the canonical header, or `None` where the name is longer than 99 bytes or the size does
/// not fit its field.
pub fn header(name: &str, size: u64) -> Option<[u8; BLOCK]> {
    if name.len() >= NAME_LEN || size > MAX_ENTRY {
        return None;
    }
    let mut block = [0; BLOCK];
    let mut put = |at: usize, bytes: &[u8]| {
        if let Some(field) = block.get_mut(at..at + bytes.len()) {
            field.copy_from_slice(bytes);
        }
    };
    put(0, name.as_bytes());
    FIELDS.iter().for_each(|(at, bytes)| put(*at, bytes));
    put(124, format!("{size:011o}\0").as_bytes());
    put(CHECKSUM.start, b"        ");
    let sum: u32 = block.iter().map(|b| u32::from(*b)).sum();
    if let Some(field) = block.get_mut(CHECKSUM) {
        field.copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    }
    Some(block)
}

/// Reads the size field of a header: eleven octal digits and a NUL. The rest is checked by building
/// the header anew and comparing.
pub(crate) fn read_size(header: &[u8; BLOCK]) -> Option<u64> {
    let (nul, digits) = header[124..136].split_last()?;
    if *nul != 0 || !digits.iter().all(|b| (b'0'..=b'7').contains(b)) {
        return None;
    }
    Some(
        digits
            .iter()
            .fold(0, |size, digit| size * 8 + u64::from(digit - b'0')),
    )
}

/// Why an entry that is read whole is not there as prescribed.
#[derive(Debug)]
pub(crate) enum EntryFault {
    /// The header is not the one of an entry with this name.
    Header,
    /// The entry is longer than its bound.
    TooLarge,
    /// The archive ends in it.
    Truncated,
    /// Bytes other than zero up to the next block.
    Fill,
    /// Reading failed.
    Io(io::Error),
}

impl From<io::Error> for EntryFault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::UnexpectedEof => Self::Truncated,
            _ => Self::Io(error),
        }
    }
}

/// Reads the next entry, which must have this name and at most `max` bytes, and nothing beyond it.
pub(crate) fn read_entry(
    input: &mut impl Read,
    name: &str,
    max: u64,
) -> Result<Vec<u8>, EntryFault> {
    let mut block = [0; BLOCK];
    input.read_exact(&mut block)?;
    let size = read_size(&block).ok_or(EntryFault::Header)?;
    if header(name, size) != Some(block) {
        return Err(EntryFault::Header);
    }
    if size > max {
        return Err(EntryFault::TooLarge);
    }
    // Grows with what is there, since a short file may declare a long entry.
    let mut body = Vec::new();
    input.take(size).read_to_end(&mut body)?;
    if body.len() as u64 != size {
        return Err(EntryFault::Truncated);
    }
    let mut zeros = Vec::new();
    input.take(fill(size)).read_to_end(&mut zeros)?;
    if zeros.len() as u64 != fill(size) {
        return Err(EntryFault::Truncated);
    }
    match zeros.iter().all(|b| *b == 0) {
        true => Ok(body),
        false => Err(EntryFault::Fill),
    }
}

/// Returns how many zero bytes follow an entry of `size` bytes, up to the next block.
pub const fn fill(size: u64) -> u64 {
    size.wrapping_neg() % BLOCK as u64
}

/// Returns the length of an entry of `size` bytes with its header and fill.
pub(crate) const fn entry_len(size: u64) -> u64 {
    BLOCK as u64 + size + fill(size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_holds_name_size_and_checksum() {
        let block = header("tip.json", 0o1234567).unwrap();
        assert_eq!(&block[..9], b"tip.json\0");
        assert_eq!(&block[124..136], b"00001234567\0");
        assert_eq!(read_size(&block), Some(0o1234567));
        let stated =
            u32::from_str_radix(std::str::from_utf8(&block[148..154]).unwrap(), 8).unwrap();
        let sum: u32 = block.iter().map(|b| u32::from(*b)).sum();
        let own: u32 = block[CHECKSUM].iter().map(|b| u32::from(*b)).sum();
        assert_eq!(stated, sum - own + 8 * u32::from(b' '));
    }

    #[test]
    fn sizes_and_names_beyond_the_fields_are_refused() {
        assert!(header(&"a".repeat(99), MAX_ENTRY).is_some());
        assert!(header(&"a".repeat(100), 0).is_none());
        assert!(header("a", MAX_ENTRY + 1).is_none());
    }

    #[test]
    fn fill_reaches_the_next_block() {
        assert_eq!([0, 1, 511, 512, 513].map(fill), [0, 511, 1, 0, 511]);
        assert_eq!(entry_len(513), 1536);
    }
}
