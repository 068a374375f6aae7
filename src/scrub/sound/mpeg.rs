//! MPEG sound, layers I to III (ISO/IEC 11172-3, 13818-3): the frames, in order, and nothing else.

use std::ops::Range;

use crate::cursor::Cursor;
use crate::kind::Kind;
use crate::{Cleaned, Plan, Reason, Report, Source, Trace};

use super::frames::{self, Frame};
use super::tags;

mod header;
mod info;
mod reservoir;

pub(super) use header::Header;
use info::{Info, Length};
use reservoir::Reservoir;

/// What the first bytes of a frame say.
pub(super) fn head(bytes: &[u8]) -> Option<Frame> {
    Header::frame(bytes)
}

/// Frames of sound, clean.
pub(super) struct Sound {
    pub(super) plan: Plan,
    pub(super) first: Header,
    /// Samples of a channel.
    pub(super) samples: u64,
    /// What the frame in front of the sound says, and the frame.
    info: Option<(Info, Vec<u8>)>,
    length: Length,
}

/// Cleans a sound of this kind.
pub(crate) fn clean(kind: Kind, source: &mut dyn Source) -> Result<Cleaned, Reason> {
    let mut cursor = Cursor::new(source)?;
    let mut report = Report::default();
    let length = cursor.len();
    let end = tags::behind(&mut cursor, 0, length, &mut report)?;
    let sound = frames(&mut cursor, 0..end, &mut report)?;
    let mut plan = Plan::new();
    if let Some((info, old)) = sound.info {
        let frame = info.write(sound.first, &sound.length);
        report.add(Trace::EncoderMessage, u64::from(frame != old));
        plan.bytes(&frame);
    }
    plan.append(sound.plan);
    Ok(Cleaned { kind, plan, report })
}

/// Looks for frames in `range`.
pub(super) fn frames(
    cursor: &mut Cursor,
    range: Range<u64>,
    report: &mut Report,
) -> Result<Sound, Reason> {
    let mut reservoir = Reservoir::default();
    let mut length = Length::new();
    let mut first = None;
    let mut info = None;
    let mut samples = 0;
    frames::walk(
        cursor,
        range,
        Header::frame,
        report,
        &mut |cursor, range| {
            let bytes = cursor.bytes(range.end - range.start)?;
            let header = Header::parse(&bytes).ok_or(NONE)?;
            if length.frames == 0 && info.is_none() {
                if let Some(found) = Info::read(&bytes, header) {
                    info = Some((found, bytes));
                    return Ok(());
                }
            }
            first = first.or(Some(header));
            samples += u64::from(header.samples());
            length.add(bytes.len() as u64);
            reservoir.push(range.start, bytes, header)
        },
    )?;
    let out = reservoir.finish()?;
    report.add(Trace::EncoderMessage, u64::from(out.is_changed()));
    Ok(Sound {
        plan: out.finish(),
        first: first.ok_or(NONE)?,
        samples,
        info,
        length,
    })
}

const NONE: Reason = Reason::Damaged("no frame of sound is in it");
