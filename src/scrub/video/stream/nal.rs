//! H.264 and H.265 in frames in memory, by the rules for ISO media.

use std::io::Cursor;

use memchr::memmem;

use super::{IN_FRAME, MANY};
use crate::filled::Filling;
use crate::iso::nal::{self, Codec as Units};
use crate::iso::Peeker;
use crate::Reason;

/// Units with a length of `prefix` bytes in front of each.
pub(super) fn with_lengths(frame: &[u8], units: Units, prefix: u8) -> Result<Vec<Filling>, Reason> {
    let mut fillings = Vec::new();
    let whole = 0..frame.len() as u64;
    let (mut source, mut peeker) = (Cursor::new(frame), Peeker::default());
    nal::scan(
        &mut source,
        &mut peeker,
        whole,
        (units, prefix),
        &mut fillings,
    )?;
    Ok(fillings)
}

/// Units with a start code in front of each (ITU-T H.264 and H.265, annex B).
pub(super) fn with_start_codes(frame: &[u8], units: Units) -> Result<Vec<Filling>, Reason> {
    let mut fillings = Vec::new();
    let starts = memmem::find_iter(frame, b"\0\0\x01").map(|at| at + 3);
    let starts: Vec<usize> = starts.take(IN_FRAME + 1).collect();
    if starts.len() > IN_FRAME {
        return Err(MANY);
    }
    let ends = starts
        .iter()
        .skip(1)
        .map(|start| start - 3)
        .chain([frame.len()]);
    for (start, end) in starts.iter().zip(ends) {
        let unit = frame.get(*start..end).unwrap_or_default();
        // Zeros in front of the next start code are not part of a unit.
        let zeros = unit.iter().rev().take_while(|byte| **byte == 0).count();
        let range = *start as u64..(end - zeros) as u64;
        if let (Some(first), false) = (unit.first(), range.is_empty()) {
            nal::unit(&mut Cursor::new(frame), units, *first, range, &mut fillings)?;
        }
    }
    Ok(fillings)
}

#[cfg(test)]
mod tests {
    use super::super::{tests::patched, Codec};
    use super::*;

    #[test]
    fn user_data_goes_and_needed_messages_and_pictures_stay() {
        let codec = Codec::Nal {
            units: Units::Avc,
            prefix: 4,
        };
        let clean = patched(
            codec,
            b"\0\0\0\x0B\x06\x06\x01\xC4\x05\x04user\x80\0\0\0\x03\x65\x88\x80",
        );
        assert_eq!(
            clean,
            b"\0\0\0\x0B\x06\x06\x01\xC4\x03\x04\xFF\xFF\xFF\xFF\x80\0\0\0\x03\x65\x88\x80"
        );
        let codec = Codec::Nal {
            units: Units::Avc,
            prefix: 0,
        };
        let clean = patched(
            codec,
            b"\0\0\0\x01\x06\x05\x04user\x80\0\0\x01\x65\x88\x80\0\0\x01\x1Fmine",
        );
        assert_eq!(clean, b"\0\0\0\x01\x0C\xFF\xFF\xFF\xFF\xFF\xFF\x80\0\0\x01\x65\x88\x80\0\0\x01\x0C\xFF\xFF\xFF\x80");
        let codec = Codec::Nal {
            units: Units::Hevc,
            prefix: 2,
        };
        let clean = patched(codec, b"\0\x09\x4E\x01\x05\x04user\x80\0\x03\x26\x01\xAF");
        assert_eq!(
            clean,
            b"\0\x09\x4C\x01\xFF\xFF\xFF\xFF\xFF\xFF\x80\0\x03\x26\x01\xAF"
        );
    }

    #[test]
    fn what_is_no_message_is_written_over_as_a_whole() {
        let codec = Codec::Nal {
            units: Units::Avc,
            prefix: 1,
        };
        assert_eq!(
            patched(codec, b"\x05\x06\x05\xFFuu"),
            b"\x05\x0C\xFF\xFF\xFF\x80"
        );
        assert_eq!(patched(codec, b"\x01\x1F"), b"\x01\x0C");
        assert!(with_lengths(b"\x09\x65", Units::Avc, 1).is_err());
    }
}
