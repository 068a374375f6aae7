//! A part of a file, read at its place: workers share one open batch without a shared position.

use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::FileExt;

/// Reads the bytes of `file` from `offset` up to `end`.
pub(crate) struct Region<'a> {
    file: &'a File,
    offset: u64,
    end: u64,
}

impl<'a> Region<'a> {
    /// The `size` bytes at `offset`; a file that ends before them reads as ending early.
    pub(crate) fn new(file: &'a File, offset: u64, size: u64) -> Self {
        Region {
            file,
            offset,
            end: offset.saturating_add(size),
        }
    }
}

impl Read for Region<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.end - self.offset).unwrap_or(usize::MAX);
        let length = buffer.len().min(left);
        let read = self
            .file
            .read_at(buffer.get_mut(..length).unwrap_or_default(), self.offset)?;
        self.offset += read as u64;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn stops_at_its_end_and_at_the_end_of_the_file() {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(b"0123456789").unwrap();
        for (offset, size, expected) in [(2, 3, "234"), (8, 5, "89"), (20, 5, ""), (0, 0, "")] {
            let mut text = String::new();
            Region::new(&file, offset, size)
                .read_to_string(&mut text)
                .unwrap();
            assert_eq!(text, expected);
        }
        let mut rest = Vec::new();
        Region::new(&file, 9, u64::MAX)
            .read_to_end(&mut rest)
            .unwrap();
        assert_eq!(rest, b"9");
    }
}
