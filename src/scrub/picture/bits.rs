//! Numbers of a few bits, the lowest bit first, as GIF, WebP and JPEG XL have them.

/// A position among bits.
pub(super) struct Bits<'a> {
    bytes: &'a [u8],
    position: usize,
}

impl<'a> Bits<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, position: 0 }
    }

    /// The next `count` bits, at most 32; `None` when fewer are left.
    pub(super) fn take(&mut self, count: u32) -> Option<u32> {
        let found = self.peek(count)?;
        self.position += count as usize;
        Some(found)
    }

    /// The next `count` bits, at most 32, without moving.
    pub(super) fn peek(&self, count: u32) -> Option<u32> {
        if self.position + count as usize > self.bytes.len() * 8 {
            return None;
        }
        Some(self.ahead() as u32 & (((1_u64 << count.min(32)) - 1) as u32))
    }

    /// Bits from here on, at least 57 of them; zeros behind the end.
    pub(super) fn ahead(&self) -> u64 {
        let rest = self.bytes.get(self.position / 8..).unwrap_or_default();
        let word = match rest.first_chunk() {
            Some(eight) => u64::from_le_bytes(*eight),
            None => rest
                .iter()
                .rev()
                .fold(0, |word, byte| word << 8 | u64::from(*byte)),
        };
        word >> (self.position % 8)
    }

    /// Passes over bits that [`Bits::ahead`] showed; `None` when they are behind the end.
    pub(super) fn pass(&mut self, count: u32) -> Option<()> {
        self.position += count as usize;
        (self.position <= self.bytes.len() * 8).then_some(())
    }

    /// Bits before this position.
    pub(super) fn position(&self) -> usize {
        self.position
    }

    /// Goes to the start of a byte.
    pub(super) fn seek(&mut self, byte: usize) {
        self.position = byte * 8;
    }

    /// Bytes of which a bit was taken.
    pub(super) fn bytes_taken(&self) -> usize {
        self.position.div_ceil(8)
    }
}

/// Writes numbers of a few bits.
#[derive(Default)]
pub(super) struct BitWriter {
    bytes: Vec<u8>,
    held: u64,
    count: u32,
}

impl BitWriter {
    /// Appends the lowest `count` bits of a number, at most 32.
    pub(super) fn put(&mut self, number: u32, count: u32) {
        let mask = (1_u64 << count.min(32)) - 1;
        self.held |= (u64::from(number) & mask) << self.count;
        self.count += count.min(32);
        while self.count >= 8 {
            self.bytes.push(self.held as u8);
            self.held >>= 8;
            self.count -= 8;
        }
    }

    /// Bytes that are full.
    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Fills the last byte up with zeros.
    pub(super) fn align(&mut self) {
        if self.count > 0 {
            self.put(0, 8 - self.count);
        }
    }

    /// Appends whole bytes, where a byte begins.
    pub(super) fn extend(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// All bytes, the last filled up with zeros.
    pub(super) fn finish(mut self) -> Vec<u8> {
        if self.count > 0 {
            self.bytes.push(self.held as u8);
        }
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back_and_the_end_is_the_end() {
        let numbers = [
            (1, 1),
            (5, 3),
            (0xFFFF_FFFF, 32),
            (0, 7),
            (0xABC, 12),
            (3, 2),
        ];
        let mut writer = BitWriter::default();
        numbers
            .iter()
            .for_each(|(number, count)| writer.put(*number, *count));
        let bytes = writer.finish();
        assert_eq!(bytes.len(), 8);
        let mut bits = Bits::new(&bytes);
        for (number, count) in numbers {
            assert_eq!(bits.take(count), Some(number));
        }
        assert_eq!(bits.take(7), Some(0));
        assert_eq!((bits.take(1), bits.bytes_taken()), (None, 8));
    }
}
