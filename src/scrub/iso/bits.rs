//! Reading single bits of small contents.

/// Bits from the highest of the first byte on.
pub(crate) struct Bits<'a> {
    bytes: &'a [u8],
    /// In bits.
    position: usize,
}

impl<'a> Bits<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, position: 0 }
    }

    pub(crate) fn position(&self) -> usize {
        self.position
    }

    /// The next `count` bits, at most 32; `None` at the end.
    pub(crate) fn take(&mut self, count: usize) -> Option<u32> {
        (0..count).try_fold(0_u32, |value, _| {
            let byte = self.bytes.get(self.position / 8)?;
            let bit = byte >> (7 - self.position % 8) & 1;
            self.position += 1;
            Some(value << 1 | u32::from(bit))
        })
    }

    /// Goes so many bits further.
    pub(crate) fn skip(&mut self, count: usize) {
        self.position = self.position.saturating_add(count);
    }

    /// Goes to the next whole byte.
    pub(crate) fn align(&mut self) {
        self.position = self.position.next_multiple_of(8);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_come_in_order_and_end() {
        let mut bits = Bits::new(&[0b1010_0001, 0xFF]);
        assert_eq!(bits.take(3), Some(5));
        assert_eq!(bits.take(5), Some(1));
        assert_eq!(bits.take(2), Some(3));
        bits.align();
        assert_eq!(bits.position(), 16);
        assert_eq!(bits.take(1), None);
    }
}
