//! AV1 in frames in memory, by the rules for ISO media.

use std::io::Cursor;

use crate::filled::Filling;
use crate::iso::{av1, Peeker};
use crate::Reason;

/// What is written over in a temporal unit.
pub(super) fn fillings(frame: &[u8]) -> Result<Vec<Filling>, Reason> {
    let mut fillings = Vec::new();
    let whole = 0..frame.len() as u64;
    let (mut source, mut peeker) = (Cursor::new(frame), Peeker::default());
    av1::scan(&mut source, &mut peeker, whole, &mut fillings)?;
    Ok(fillings)
}

#[cfg(test)]
mod tests {
    use super::super::{tests::patched, Codec};

    #[test]
    fn private_metadata_becomes_padding() {
        let frame = b"\x12\0\x2A\x04\x04abc\x2A\x06\x01\x03\xE8\x01\x90\x80\x32\x02ab";
        let clean = b"\x12\0\x7A\x04\xFF\xFF\xFF\x80\x2A\x06\x01\x03\xE8\x01\x90\x80\x32\x02ab";
        assert_eq!(patched(Codec::Av1, frame), clean);
    }
}
