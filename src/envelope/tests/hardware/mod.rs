//! Recipients as hardware has them, without any.

use bocca_envelope::{generate, Kind};
use data_encoding::HEXLOWER;

pub const TAG: &str = "age1tag1qt8lw0ual6avlwmwatk888yqnmdamm7xfd0wak53ut6elz5c4swx2yqdj4e";

/// Bech32 of any bytes, without its length limit.
pub fn bech32(prefix: &str, bytes: &[u8]) -> String {
    // Panics on a prefix that is none: those are the tests' own.
    age_core::primitives::bech32_encode(bech32::Hrp::parse(prefix).unwrap(), bytes)
}

/// A hardware recipient made of another's lattice key and P-256's base point.
pub fn tagpq() -> String {
    const BASE: &str = "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296\
                        4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5";
    // Both are right, or `generate` or the constant above is wrong, and the test must fail.
    let lattice: Vec<u8> = age_core::primitives::bech32_decode(
        &generate(Kind::PostQuantum).recipient,
        |e| panic!("{e}"),
        |_| Ok::<(), ()>(()),
        |_, bytes| Ok(bytes.take(1184).collect()),
    )
    .unwrap();
    let point = HEXLOWER.decode(BASE.as_bytes()).unwrap();
    bech32("age1tagpq", &[lattice, point].concat())
}
