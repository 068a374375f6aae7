//! The padded length of a tip: what an observer of a sealed tip learns about its size.

use crate::bounds::MIN_PADDED;

/// Returns the length, in bytes, that `content` bytes are padded to: at least [`MIN_PADDED`], then
/// Padmé (Nikitin et al., PURBs, 2019), which adds at most 12 % and leaks O(log log n) bits.
///
/// Monotone, never below `content` (saturating at `u64::MAX`), and a multiple of 1024.
pub fn padded_len(content: u64) -> u64 {
    let content = content.max(MIN_PADDED);
    let exponent = content.ilog2();
    let mask = (1u64 << (exponent - exponent.ilog2() - 1)) - 1;
    content
        .checked_add(mask)
        .map_or(u64::MAX, |sum| sum & !mask)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The definition of the paper, written out with its own names.
    fn padme(l: u64) -> u64 {
        let e = l.ilog2();
        let s = e.ilog2() + 1;
        let last_bits = e - s;
        l.div_ceil(1 << last_bits) << last_bits
    }

    #[test]
    fn small_contents_share_one_length() {
        for content in [0, 1, 512, 10_000, MIN_PADDED - 1, MIN_PADDED] {
            assert_eq!(padded_len(content), MIN_PADDED);
        }
        assert_eq!(padded_len(MIN_PADDED + 1), MIN_PADDED + 1024);
    }

    #[test]
    fn is_padme_above_the_floor() {
        for content in
            (MIN_PADDED..4 * MIN_PADDED).chain((0..2000).map(|n| (1 << 33) + n * 7_777_777))
        {
            assert_eq!(padded_len(content), padme(content), "{content}");
        }
    }

    #[test]
    fn extreme_lengths_do_not_overflow() {
        assert_eq!(padded_len(u64::MAX), u64::MAX);
        assert!(padded_len(u64::MAX / 2) >= u64::MAX / 2);
    }
}
