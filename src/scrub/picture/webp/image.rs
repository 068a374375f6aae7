//! One image of a WebP, lossy or lossless.

use std::ops::Range;

use super::{chunk, held, lossless, lossy, planned, STRANGE};
use crate::cursor::{Cursor, CUT_SHORT};
use crate::work::Work;
use crate::{Plan, Reason, Report, Trace};

/// One image, with its transparency.
#[derive(Default)]
pub(super) struct Image {
    /// Where the packed transparency of a lossy image is.
    alpha: Option<Range<u64>>,
    /// The chunks of the image, once it came.
    pub(super) plan: Option<Plan>,
    pub(super) size: (u32, u32),
    pub(super) transparent: bool,
    /// Its transparency is a chunk of its own.
    pub(super) layered: bool,
}

impl Image {
    /// Takes a chunk of an image. False when it is none, or one too many.
    pub(super) fn take(
        &mut self,
        cursor: &mut Cursor,
        name: [u8; 4],
        content: &Range<u64>,
        work: &mut Work,
        report: &mut Report,
    ) -> Result<bool, Reason> {
        if self.plan.is_some() {
            return Ok(false);
        }
        match &name {
            b"ALPH" if self.alpha.is_none() => self.alpha = Some(content.clone()),
            b"VP8 " => {
                let frame = lossy::read(cursor, content)?;
                self.size = frame.size;
                work.picture(frame.size.0, frame.size.1)?;
                let mut plan = Plan::new();
                if let Some(alpha) = self.alpha.take() {
                    let data = transparency(cursor, &alpha, frame.size, work, report)?;
                    chunk(&mut plan, b"ALPH", data)?;
                    (self.transparent, self.layered) = (true, true);
                }
                report.add(Trace::Gap, u64::from(frame.gap));
                chunk(&mut plan, &name, frame.plan)?;
                self.plan = Some(plan);
            }
            b"VP8L" => {
                let data = held(cursor, content)?;
                let frame = lossless::read(&data, work)?;
                self.size = frame.size;
                self.transparent = frame.transparent;
                report.add(Trace::Gap, u64::from(frame.bytes.len() < data.len()));
                let mut plan = Plan::new();
                chunk(&mut plan, &name, planned(&frame.bytes))?;
                self.plan = Some(plan);
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}

/// ALPH: a byte of how, then a byte for each pixel, as it is or packed as a lossless image.
fn transparency(
    cursor: &mut Cursor,
    content: &Range<u64>,
    size: (u32, u32),
    work: &mut Work,
    report: &mut Report,
) -> Result<Plan, Reason> {
    let data = held(cursor, content)?;
    let (how, packed) = data.split_first().ok_or(CUT_SHORT)?;
    let length = match how & 3 {
        0 => usize::try_from(work.picture(size.0, size.1)?).map_err(|_| STRANGE)?,
        1 => lossless::length(packed, size, work)?,
        _ => return Err(STRANGE),
    };
    let kept = packed.get(..length).ok_or(CUT_SHORT)?;
    let hidden = kept.len() < packed.len() || how & 0xC0 != 0;
    report.add(Trace::Gap, u64::from(hidden));
    let mut plan = planned(&[how & 0x3F]);
    plan.bytes(kept);
    Ok(plan)
}
