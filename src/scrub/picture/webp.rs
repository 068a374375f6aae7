//! WebP (RFC 9649): the container written anew around the images, each cut where it ends.

mod codes;
mod image;
mod lossless;
mod lossy;
mod pixels;

use std::ops::Range;

use self::image::Image;
use super::{exif, icc, FRAMES};
use crate::cursor::{Cursor, CUT_SHORT};
use crate::work::{Work, HELD};
use crate::{kind, Cleaned, Plan, Reason, Report, Source, Trace};

const STRANGE: Reason = Reason::Damaged("a part of it is not as a WebP's should be");

/// A chunk's name, and where its content is.
type Chunk = ([u8; 4], Range<u64>);

/// Cleans a picture or an animation.
pub(crate) fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    let mut cursor = Cursor::new(source)?;
    let (start, size) = (cursor.array::<4>()?, cursor.le32()?);
    if start != *b"RIFF" || cursor.array()? != *b"WEBP" {
        return Err(STRANGE);
    }
    let end = (8 + u64::from(size)).min(cursor.len());
    let mut found = Found::default();
    found
        .report
        .add(Trace::Trailing, u64::from(end < cursor.len()));
    while let Some((name, content)) = next(&mut cursor, end, &mut found.report)? {
        found.chunk(&mut cursor, name, &content, work)?;
        cursor.seek((content.end + content.end % 2).min(end))?;
    }
    found.write()
}

/// The name of the next chunk before `end`, and where its content is.
fn next(cursor: &mut Cursor, end: u64, report: &mut Report) -> Result<Option<Chunk>, Reason> {
    let left = end.saturating_sub(cursor.position());
    if left < 8 {
        report.add(Trace::Gap, u64::from(left > 0));
        return Ok(None);
    }
    let (name, length) = (cursor.array()?, cursor.le32()?);
    let content = cursor.skip(u64::from(length))?;
    match content.end <= end {
        true => Ok(Some((name, content))),
        false => Err(CUT_SHORT),
    }
}

/// A chunk of ours: even, filled up with a zero.
fn chunk(plan: &mut Plan, name: &[u8; 4], content: Plan) -> Result<(), Reason> {
    let length = u32::try_from(content.len()).map_err(|_| STRANGE)?;
    plan.bytes(name);
    plan.bytes(&length.to_le_bytes());
    plan.append(content);
    if length % 2 == 1 {
        plan.bytes(&[0]);
    }
    Ok(())
}

fn planned(bytes: &[u8]) -> Plan {
    let mut plan = Plan::new();
    plan.bytes(bytes);
    plan
}

/// A chunk's content in memory.
fn held(cursor: &mut Cursor, content: &Range<u64>) -> Result<Vec<u8>, Reason> {
    let length = content.end - content.start;
    if length > HELD {
        return Err(Reason::Beyond("64 MiB of image data"));
    }
    cursor.seek(content.start)?;
    cursor.bytes(length)
}

/// What a file holds.
#[derive(Default)]
struct Found {
    /// The size of the canvas, where VP8X gives one.
    canvas: Option<(u32, u32)>,
    animated: bool,
    /// Plays, once ANIM came; and whether the canvas is white.
    plays: Option<(u16, bool)>,
    profile: Option<Vec<u8>>,
    orientation: Option<u8>,
    still: Image,
    frames: Vec<Plan>,
    transparent: bool,
    begun: bool,
    report: Report,
}

impl Found {
    fn chunk(
        &mut self,
        cursor: &mut Cursor,
        name: [u8; 4],
        content: &Range<u64>,
        work: &mut Work,
    ) -> Result<(), Reason> {
        let first = !std::mem::replace(&mut self.begun, true);
        let trace = match &name {
            b"VP8X" if first => return self.extended(&held(cursor, content)?, work),
            b"ANIM" if self.animated && self.plays.is_none() => {
                return self.animation(&held(cursor, content)?);
            }
            b"ANMF" if self.animated => return self.frame(cursor, content, work),
            _ if !self.animated
                && self
                    .still
                    .take(cursor, name, content, work, &mut self.report)? =>
            {
                return Ok(());
            }
            b"ICCP" => return self.colours(cursor, content),
            b"EXIF" => return self.record(cursor, content),
            b"XMP " => Trace::Xmp,
            b"VP8 " | b"VP8L" | b"ANMF" => Trace::SecondPicture,
            _ => Trace::PrivateBlock,
        };
        self.report.add(trace, 1);
        Ok(())
    }

    /// ANIM: a colour behind all, which only matters where it is white, and the number of plays.
    fn animation(&mut self, data: &[u8]) -> Result<(), Reason> {
        let &[b, g, r, a, low, high] = data.first_chunk().ok_or(CUT_SHORT)?;
        let white = [b, g, r, a] == [255; 4];
        self.plays = Some((u16::from_le_bytes([low, high]), white));
        let kept = data.len() == 6 && (white || [b, g, r, a] == [0; 4]);
        self.report.add(Trace::Setting, u64::from(!kept));
        Ok(())
    }

    fn colours(&mut self, cursor: &mut Cursor, content: &Range<u64>) -> Result<(), Reason> {
        let small = content.end - content.start <= icc::LARGEST as u64;
        let mut ours = false;
        if self.profile.is_none() && small {
            let profile = held(cursor, content)?;
            self.profile = icc::standard(&profile);
            ours = self.profile.as_ref() == Some(&profile);
        }
        self.report.add(Trace::ColourProfile, u64::from(!ours));
        Ok(())
    }

    fn record(&mut self, cursor: &mut Cursor, content: &Range<u64>) -> Result<(), Reason> {
        // Most records are small; of a large one the start tells.
        let end = content.end.min(content.start + (1 << 20));
        let record = held(cursor, &(content.start..end))?;
        let found = exif::read(record.strip_prefix(b"Exif\0\0").unwrap_or(&record));
        self.orientation = self.orientation.or(found.orientation);
        self.report.merge(&found.report);
        Ok(())
    }

    /// VP8X: what follows, and the size of all.
    fn extended(&mut self, data: &[u8], work: &Work) -> Result<(), Reason> {
        let Some(&[flags, r0, r1, r2, w0, w1, w2, h0, h1, h2]) = data.first_chunk() else {
            return Err(STRANGE);
        };
        let side = |bytes: [u8; 3]| three(bytes) + 1;
        let canvas = (side([w0, w1, w2]), side([h0, h1, h2]));
        work.picture(canvas.0, canvas.1)?;
        self.canvas = Some(canvas);
        self.animated = flags & 2 != 0;
        let odd = flags & 0xC1 != 0 || [r0, r1, r2] != [0; 3] || data.len() > 10;
        self.report.add(Trace::Gap, u64::from(odd));
        Ok(())
    }

    /// ANMF: where and how long an image is shown, and the image.
    fn frame(
        &mut self,
        cursor: &mut Cursor,
        content: &Range<u64>,
        work: &mut Work,
    ) -> Result<(), Reason> {
        cursor.seek(content.start)?;
        let mut place: [u8; 16] = cursor.array()?;
        let mut image = Image::default();
        while let Some((name, inner)) = next(cursor, content.end, &mut self.report)? {
            let taken = image.take(cursor, name, &inner, work, &mut self.report)?;
            self.report.add(Trace::PrivateBlock, u64::from(!taken));
            cursor.seek((inner.end + inner.end % 2).min(content.end))?;
        }
        let [x0, x1, x2, y0, y1, y2, w0, w1, w2, h0, h1, h2, .., flags] = place;
        let size = (three([w0, w1, w2]) + 1, three([h0, h1, h2]) + 1);
        let (right, low) = (
            three([x0, x1, x2]) * 2 + size.0,
            three([y0, y1, y2]) * 2 + size.1,
        );
        let fits = self
            .canvas
            .is_some_and(|canvas| right <= canvas.0 && low <= canvas.1);
        let plan = image
            .plan
            .filter(|_| fits && image.size == size)
            .ok_or(STRANGE)?;
        if self.frames.len() >= FRAMES {
            return Err(Reason::Beyond("10,000 frames"));
        }
        self.transparent |= image.transparent;
        self.report.add(Trace::Gap, u64::from(flags & 0xFC != 0));
        place[15] = flags & 3;
        let mut frame = planned(&place);
        frame.append(plan);
        self.frames.push(frame);
        Ok(())
    }

    /// The content of VP8X.
    fn features(&self, (width, height): (u32, u32)) -> [u8; 10] {
        let flags = u8::from(self.profile.is_some()) << 5
            | u8::from(self.transparent) << 4
            | u8::from(self.orientation.is_some()) << 3
            | u8::from(self.animated) << 1;
        let [w0, w1, w2, _] = (width - 1).to_le_bytes();
        let [h0, h1, h2, _] = (height - 1).to_le_bytes();
        [flags, 0, 0, 0, w0, w1, w2, h0, h1, h2]
    }

    /// The chunks of all images, and the size of the picture.
    fn images(&mut self) -> Result<(Plan, (u32, u32)), Reason> {
        if !self.animated {
            self.transparent = self.still.transparent;
            let size = self.still.size;
            let fits = self.canvas.is_none_or(|canvas| canvas == size);
            let plan = self.still.plan.take().ok_or(CUT_SHORT)?;
            return fits.then_some((plan, size)).ok_or(STRANGE);
        }
        let plays = self.plays.filter(|_| !self.frames.is_empty());
        let (plays, white) = plays.ok_or(CUT_SHORT)?;
        let [low, high] = plays.to_le_bytes();
        let [b, g, r, a] = if white { [255; 4] } else { [0; 4] };
        let mut images = Plan::new();
        chunk(&mut images, b"ANIM", planned(&[b, g, r, a, low, high]))?;
        for frame in std::mem::take(&mut self.frames) {
            chunk(&mut images, b"ANMF", frame)?;
        }
        Ok((images, self.canvas.ok_or(STRANGE)?))
    }

    fn write(mut self) -> Result<Cleaned, Reason> {
        let (images, size) = self.images()?;
        let mut body = Plan::new();
        let records = self.profile.is_some() || self.orientation.is_some();
        if self.animated || self.still.layered || records {
            chunk(&mut body, b"VP8X", planned(&self.features(size)))?;
        }
        if let Some(profile) = &self.profile {
            chunk(&mut body, b"ICCP", planned(profile))?;
        }
        body.append(images);
        if let Some(way) = self.orientation {
            chunk(&mut body, b"EXIF", planned(&exif::write(way)))?;
        }
        let length = u32::try_from(4 + body.len()).map_err(|_| Reason::Beyond("4 GiB"))?;
        let mut plan = planned(b"RIFF");
        plan.bytes(&length.to_le_bytes());
        plan.bytes(b"WEBP");
        plan.append(body);
        Ok(Cleaned {
            kind: kind::WEBP,
            plan,
            report: self.report,
        })
    }
}

/// Three bytes, the lowest first.
fn three([low, middle, high]: [u8; 3]) -> u32 {
    u32::from_le_bytes([low, middle, high, 0])
}

#[cfg(test)]
mod tests;
