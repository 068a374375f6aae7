//! What encoders write in between pictures and sound. It is written over, so that no length and no position in
//! the container changes.

mod aac;
pub(crate) mod config;
mod jpeg;
pub(crate) mod microsoft;
mod nal;
mod obu;
mod user_data;

use std::ops::Range;

use crate::cursor::Cursor;
use crate::filled::Filling;
use crate::iso::nal::Codec as Units;
use crate::{Plan, Reason, Report, Trace};

/// Largest frame of a codec that is looked into.
const FRAME: u64 = 16 << 20;

/// Most places in one file that are written over.
const PATCHES: u64 = 250_000;

/// Most of them in one frame: real ones have a few.
const IN_FRAME: usize = 10_000;

/// What is said of more.
const MANY: Reason = Reason::Beyond("10,000 messages of an encoder in one frame");

/// What a track's frames are made of, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Codec {
    /// Nothing in it is looked for.
    Plain,
    /// H.264 or H.265; bytes of a length in front of each unit, 0 for start codes.
    Nal {
        units: Units,
        prefix: u8,
    },
    Av1,
    Jpeg,
    /// MPEG-1 and 2: start codes.
    Mpeg,
    /// MPEG-4. `named`: without the name of an encoder, decoders take it for an early XviD or DivX.
    Mpeg4 {
        named: bool,
    },
    Vc1,
    Aac,
    Mp3,
    ProRes,
    /// Pixels, with bytes of a frame with and without rows filled up.
    Raw(u64, u64),
}

/// New bytes in place of as many old ones.
#[derive(Debug, PartialEq, Eq)]
struct Patch {
    at: usize,
    bytes: Vec<u8>,
}

/// Writes frames to a plan, and counts what is written over in them.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    patches: u64,
}

impl Filter {
    /// Appends a frame. `front` is what the container leaves out at the start of every frame.
    pub(crate) fn frame(
        &mut self,
        cursor: &mut Cursor<'_>,
        range: Range<u64>,
        (codec, front): (Codec, &[u8]),
        plan: &mut Plan,
        report: &mut Report,
    ) -> Result<(), Reason> {
        let length = range.end.saturating_sub(range.start);
        check_size(codec, length)?;
        if matches!(codec, Codec::Plain | Codec::Raw(..)) || range.is_empty() {
            plan.source(range);
            return Ok(());
        }
        if length > FRAME {
            return Err(Reason::Beyond("16 MiB in one frame"));
        }
        cursor.seek(range.start)?;
        let mut frame = front.to_vec();
        frame.extend(cursor.bytes(length)?);
        let mut at = range.start;
        for patch in patches(codec, &frame)? {
            // What the container left out cannot be written over.
            let start = patch
                .at
                .checked_sub(front.len())
                .ok_or(Reason::Uncleanable(
                    "holds messages of an encoder in an unusual place",
                ))?;
            self.patches += 1;
            if self.patches > PATCHES {
                return Err(Reason::Beyond("250,000 messages of an encoder"));
            }
            let start = range.start + start as u64;
            plan.source(at..start);
            plan.bytes(&patch.bytes);
            at = start + patch.bytes.len() as u64;
            report.add(Trace::EncoderMessage, 1);
        }
        plan.source(at..range.end);
        cursor.seek(range.end)
    }
}

/// Pixels fill a frame: else something other is in it.
fn check_size(codec: Codec, length: u64) -> Result<(), Reason> {
    match codec {
        Codec::Raw(even, bare) if ![0, even, bare].contains(&length) => {
            Err(Reason::Uncleanable("has frames of an unusual size"))
        }
        _ => Ok(()),
    }
}

/// What has to be written over in a frame, in order.
fn patches(codec: Codec, frame: &[u8]) -> Result<Vec<Patch>, Reason> {
    let mut patches = match codec {
        Codec::Plain | Codec::Raw(..) => Vec::new(),
        Codec::Nal { units, prefix: 0 } => of(&nal::with_start_codes(frame, units)?)?,
        Codec::Nal { units, prefix } => of(&nal::with_lengths(frame, units, prefix)?)?,
        Codec::Av1 => of(&obu::fillings(frame)?)?,
        Codec::Jpeg => jpeg::patches(frame)?,
        Codec::Mpeg => user_data::patches(frame, |code| code == 0xB2, None)?,
        Codec::Mpeg4 { named } => user_data::patches(frame, |code| code == 0xB2, Some(named))?,
        Codec::Vc1 => user_data::patches(frame, |code| matches!(code, 0x1B..=0x1F), None)?,
        Codec::Aac => aac::patches(frame),
        Codec::Mp3 => aac::mp3_patches(frame)?,
        Codec::ProRes => creator(frame),
    };
    // What is the same already stays, so that a clean file stays as it is.
    patches.retain(|patch| {
        let old = frame.get(patch.at..patch.at + patch.bytes.len());
        old.is_some_and(|old| old != patch.bytes)
    });
    Ok(patches)
}

fn of(fillings: &[Filling]) -> Result<Vec<Patch>, Reason> {
    if fillings.len() > IN_FRAME {
        return Err(MANY);
    }
    let patch = |filling: &Filling| {
        let mut bytes = vec![0; filling.length as usize];
        filling.apply(filling.start, &mut bytes);
        // Within a frame.
        let at = filling.start as usize;
        Patch { at, bytes }
    };
    Ok(fillings.iter().map(patch).collect())
}

/// ProRes (SMPTE RDD 36): who made the frame. Matroska leaves out the eight bytes in front.
fn creator(frame: &[u8]) -> Vec<Patch> {
    let at = if frame.get(4..8) == Some(b"icpf") {
        12
    } else {
        4
    };
    let bytes = b"apl0".to_vec();
    vec![Patch { at, bytes }]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The frame with its patches, which must then have none.
    pub(super) fn patched(codec: Codec, frame: &[u8]) -> Vec<u8> {
        let mut out = frame.to_vec();
        for patch in patches(codec, frame).unwrap() {
            out[patch.at..patch.at + patch.bytes.len()].copy_from_slice(&patch.bytes);
        }
        assert_eq!(patches(codec, &out).unwrap(), [], "{out:02X?}");
        out
    }

    const FRAMES: [&[u8]; 4] = [
        b"\0\0\0\x06\x06\x05\x03abc\0\0\0\x03\x65\x88\x80",
        b"\0\0\x01\x06\x05\x03abc\x80\0\0\x01\x65\x88\x80\0\0\x01\xB2user",
        b"\xFF\xD8\xFF\xE0\0\x06ab\xFF\xDB\xFF\xDA\0\x02xx\xFF\xD9tail",
        b"\x12\0\x2A\x04\x04abc\x32\x02ab",
    ];

    const CODECS: [Codec; 11] = [
        Codec::Nal {
            units: Units::Avc,
            prefix: 0,
        },
        Codec::Nal {
            units: Units::Hevc,
            prefix: 0,
        },
        Codec::Nal {
            units: Units::Avc,
            prefix: 4,
        },
        Codec::Nal {
            units: Units::Hevc,
            prefix: 1,
        },
        Codec::Av1,
        Codec::Jpeg,
        Codec::Mpeg4 { named: true },
        Codec::Vc1,
        Codec::Aac,
        Codec::Mp3,
        Codec::ProRes,
    ];

    #[test]
    fn no_cut_and_no_byte_is_too_odd() {
        for (frame, codec) in FRAMES
            .iter()
            .flat_map(|frame| CODECS.map(|codec| (frame, codec)))
        {
            for end in 0..=frame.len() {
                let _ = patches(codec, &frame[..end]);
                for byte in [0, 1, 0x7F, 0xFF] {
                    let mut odd = frame.to_vec();
                    if let Some(at) = odd.get_mut(end) {
                        *at = byte;
                    }
                    if patches(codec, &odd).is_ok() {
                        patched(codec, &odd);
                    }
                }
            }
        }
    }
}
