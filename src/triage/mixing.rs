//! How 64 bits are mixed: the finaliser of SplitMix64.

/// Mixes 64 bits so that each of them changes about half of the result's: the output function of SplitMix64
/// (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014; the constants are Stafford's
/// variant 13). A bijection. Stored signatures depend on it: it may never change.
pub(crate) const fn mixed(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}
