//! AAC in ADTS frames (ISO/IEC 13818-7 6.2, 14496-3 1.A.2.2): the frames, in order, and nothing else.

use crate::cursor::Cursor;
use crate::patched::Patching;
use crate::{kind, Cleaned, Reason, Report, Source, Trace};

use super::frames::{self, Frame};
use super::tags;

/// What the first bytes of a frame say.
pub(super) fn head(bytes: &[u8]) -> Option<Frame> {
    let [0xFF, second, third, b3, b4, b5, ..] = *bytes else {
        return None;
    };
    let length = u64::from(u32::from_be_bytes([0, b3 & 3, b4, b5]) >> 5);
    let rate = third >> 2 & 15;
    let shortest = if second & 1 == 0 { 9 } else { 7 };
    let valid = second & 0xF6 == 0xF0 && rate < 13 && length > shortest;
    // Version and profile, rate, channels.
    let stream = u32::from(second & 8) << 16 | u32::from(third & 0xFD) << 8 | u32::from(b3 & 0xC0);
    valid.then_some(Frame { length, stream })
}

/// Cleans a sound.
pub(crate) fn clean(source: &mut dyn Source) -> Result<Cleaned, Reason> {
    let mut cursor = Cursor::new(source)?;
    let mut report = Report::default();
    let length = cursor.len();
    let end = tags::behind(&mut cursor, 0, length, &mut report)?;
    let mut out = Patching::default();
    let mut count = 0;
    frames::walk(
        &mut cursor,
        0..end,
        head,
        &mut report,
        &mut |cursor, range| {
            let old = cursor.bytes(range.end - range.start)?;
            let mut new = old.clone();
            settle(&mut new);
            count += 1;
            out.rewritten(range.start, &old, &new)
        },
    )?;
    if count == 0 {
        return Err(Reason::Damaged("no frame of sound is in it"));
    }
    report.add(Trace::EncoderMessage, u64::from(out.is_changed()));
    Ok(Cleaned {
        kind: kind::AAC,
        plan: out.finish(),
        report,
    })
}

/// Clears what no decoder uses: a private bit, whether it is an original, and who has the rights. With a
/// checksum, which covers them and parts of the sound, they stay.
fn settle(frame: &mut [u8]) {
    let [_, second, third, fourth, fifth, ..] = frame else {
        return;
    };
    let _ = fifth;
    if *second & 1 == 0 {
        return;
    }
    *third &= !2;
    *fourth &= 0xC3;
    super::aac::settle(frame, 7);
}
