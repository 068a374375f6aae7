//! AMR and AMR-WB (RFC 4867, 5): the frames that phones record, without the bits that pad them.

use crate::cursor::Cursor;
use crate::patched::Patching;
use crate::{kind, Cleaned, Plan, Reason, Report, Source, Trace};

/// Bits of a frame's sound by its type, with narrow and with wide band.
const NARROW: [Option<u16>; 16] = [
    Some(95),
    Some(103),
    Some(118),
    Some(134),
    Some(148),
    Some(159),
    Some(204),
    Some(244),
    Some(39),
    None,
    None,
    None,
    None,
    None,
    None,
    Some(0),
];
const WIDE: [Option<u16>; 16] = [
    Some(132),
    Some(177),
    Some(253),
    Some(285),
    Some(317),
    Some(365),
    Some(397),
    Some(461),
    Some(477),
    Some(40),
    None,
    None,
    None,
    None,
    Some(0),
    Some(0),
];

/// Cleans a sound.
pub(crate) fn clean(source: &mut dyn Source) -> Result<Cleaned, Reason> {
    let mut cursor = Cursor::new(source)?;
    let start = cursor.peek(9)?;
    let (magic, types) = match start {
        start if start.starts_with(b"#!AMR\n") => (&b"#!AMR\n"[..], &NARROW),
        b"#!AMR-WB\n" => (&b"#!AMR-WB\n"[..], &WIDE),
        _ => return Err(Reason::Uncleanable("has several channels")),
    };
    cursor.skip(magic.len() as u64)?;
    let (frames, trailing) = frames(&mut cursor, types)?;
    let mut report = Report::default();
    report.add(Trace::EncoderMessage, u64::from(frames.is_changed()));
    report.add(Trace::Trailing, u64::from(trailing));
    let frames = frames.finish();
    if frames.is_empty() {
        return Err(Reason::Damaged("no frame of sound is in it"));
    }
    let mut plan = Plan::new();
    plan.bytes(magic);
    plan.append(frames);
    Ok(Cleaned {
        kind: kind::AMR,
        plan,
        report,
    })
}

/// All frames up to the end, or to what is none. Also tells whether something is behind them.
fn frames(cursor: &mut Cursor, types: &[Option<u16>; 16]) -> Result<(Patching, bool), Reason> {
    let mut out = Patching::default();
    // Frames made of letters, which sound does not make: text behind the end that begins like frames.
    let mut letters = Vec::new();
    while cursor.left() > 0 {
        let start = cursor.position();
        let Some((old, new)) = frame(cursor, types)? else {
            return Ok((out, true));
        };
        if old.len() > 1 && old.iter().all(|byte| (b'\t'..=b'~').contains(byte)) {
            letters.push((start, old, new));
            continue;
        }
        for (start, old, new) in letters.drain(..) {
            out.rewritten(start, &old, &new)?;
        }
        out.rewritten(start, &old, &new)?;
    }
    Ok((out, !letters.is_empty()))
}

/// A frame as it is, and as it should be.
type Frame = (Vec<u8>, Vec<u8>);

/// The next frame; `None` when there is none.
fn frame(cursor: &mut Cursor, types: &[Option<u16>; 16]) -> Result<Option<Frame>, Reason> {
    let Some(&head) = cursor.peek(1)?.first() else {
        return Ok(None);
    };
    // A padding bit, the type, whether it is undamaged, two padding bits.
    let bits = types.get(usize::from(head >> 3 & 15)).copied().flatten();
    let Some(bits) = bits.filter(|_| head & 0x83 == 0) else {
        return Ok(None);
    };
    let length = 1 + u64::from(bits.div_ceil(8));
    if length > cursor.left() {
        return Ok(None);
    }
    let old = cursor.bytes(length)?;
    let mut new = old.clone();
    if let (Some(last), over @ 1..) = (new.last_mut(), bits % 8) {
        *last &= !(0xFF >> over);
    }
    Ok(Some((old, new)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    fn cleaned(file: &[u8]) -> Option<(Vec<u8>, Report)> {
        let cleaned = clean(&mut io::Cursor::new(file)).ok()?;
        let mut out = Vec::new();
        cleaned
            .plan
            .write_to(&mut io::Cursor::new(file), &mut out)
            .unwrap();
        Some((out, cleaned.report))
    }

    fn file(frames: usize) -> Vec<u8> {
        let mut file = b"#!AMR\n".to_vec();
        for _ in 0..frames {
            file.push(0x3C);
            file.extend([0x81; 30]);
            file.push(0xF0);
        }
        file
    }

    #[test]
    fn padding_and_what_is_behind_the_frames_goes() {
        let clean = file(3);
        let mut dirty = clean.clone();
        dirty[6 + 31] = 0xFB;
        for end in [
            &b"\xFFend"[..],
            b"<a text that begins like a frame, and goes on",
        ] {
            let (out, report) = cleaned(&[&dirty, end].concat()).unwrap();
            assert!(out == clean);
            assert_eq!(report.count(Trace::Trailing), 1);
            assert_eq!(report.count(Trace::EncoderMessage), 1);
        }
        assert_eq!(cleaned(&clean), Some((clean, Report::default())));
    }

    #[test]
    fn no_length_is_too_short() {
        let whole = file(2);
        for length in 0..whole.len() {
            cleaned(&whole[..length]);
        }
    }
}
