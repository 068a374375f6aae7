//! PNG and APNG (W3C, 3rd edition): the header, palette, colours and animation written anew, and the image data
//! packed anew, so that nothing is in between its rows or behind them.

mod animation;
mod chunk;
mod colour;
mod dropped;
mod rows;
mod shape;

use self::animation::{Control, Parts};
use self::chunk::{Chunks, Name, STRANGE};
use self::colour::Colour;
use self::rows::{repack, Used};
use self::shape::Shape;
use super::{exif, usual_per_metre};
use crate::work::{Work, HELD};
use crate::{kind, Cleaned, Plan, Reason, Report, Source, Trace};

/// Cleans a picture or an animation.
pub(crate) fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    let mut chunks = Chunks::new(source)?;
    let mut found = Found {
        shape: header(&mut chunks, work)?,
        palette: None,
        transparency: None,
        colour: Colour::default(),
        resolution: None,
        orientation: None,
        plays: None,
        parts: Parts::default(),
        report: Report::default(),
    };
    found.read(&mut chunks)?;
    found
        .report
        .add(Trace::Trailing, u64::from(chunks.left() > 0));
    found.write(&mut chunks, work)
}

/// IHDR: it comes first.
fn header(chunks: &mut Chunks, work: &Work) -> Result<Shape, Reason> {
    /// More than this in a row, programs do not open.
    const LONGEST: u32 = 1_000_000;
    let (name, length) = chunks.next()?;
    if name == *b"CgBI" {
        return Err(Reason::Uncleanable("is in a form that only iPhones read"));
    }
    if name != *b"IHDR" || length != 13 {
        return Err(STRANGE);
    }
    let shape = Shape::read(&chunks.content(name, length)?).ok_or(STRANGE)?;
    work.picture(shape.width, shape.height)?;
    if shape.width > LONGEST || shape.height > LONGEST {
        return Err(Reason::Beyond("1,000,000 pixels in a row or a column"));
    }
    Ok(shape)
}

/// What a file holds of what is written anew.
struct Found {
    shape: Shape,
    palette: Option<Vec<u8>>,
    transparency: Option<Vec<u8>>,
    colour: Colour,
    /// In dots per metre.
    resolution: Option<u32>,
    orientation: Option<u8>,
    /// How often an animation is played, and the number of its frames.
    plays: Option<(u32, u32)>,
    parts: Parts,
    report: Report,
}

impl Found {
    fn read(&mut self, chunks: &mut Chunks) -> Result<(), Reason> {
        loop {
            let (name, length) = chunks.next()?;
            match &name {
                b"IEND" => {
                    chunks.content(name, length)?;
                    self.report.add(Trace::Gap, u64::from(length > 0));
                    return self.parts.end();
                }
                b"IDAT" => self.parts.data(chunks.data(name, length)?)?,
                b"fdAT" => self.parts.frame_data(chunks, length)?,
                _ if dropped::is_kept(&name) && length <= dropped::LONGEST => {
                    self.parts.interrupt();
                    let content = chunks.content(name, length)?;
                    self.take(&name, &content)?;
                }
                // An upper-case letter: not to be left out.
                [b'A'..=b'Z', ..] => return Err(STRANGE),
                _ => {
                    self.parts.interrupt();
                    let start = chunks.pass(length)?;
                    self.report.add(dropped::told_by(&name, &start), 1);
                }
            }
        }
    }

    /// A chunk whose content matters.
    fn take(&mut self, name: &Name, content: &[u8]) -> Result<(), Reason> {
        let early = self.parts.is_empty();
        match name {
            b"PLTE" if early && self.shape.is_indexed() && self.palette.is_none() => {
                let fits = content.len().is_multiple_of(3) && (3..=768).contains(&content.len());
                self.palette = Some(fits.then(|| content.to_vec()).ok_or(STRANGE)?);
            }
            b"tRNS" if early && self.transparency.is_none() => {
                self.transparency = self.shape.transparency(content);
                let lost = self.transparency.is_none();
                self.report.add(Trace::PrivateBlock, u64::from(lost));
            }
            b"acTL" if early && self.plays.is_none() => self.plays = animation::plays(content),
            b"fcTL" => self.parts.control(Control::read(content, &self.shape)?)?,
            b"pHYs" => self.note_resolution(content),
            b"eXIf" => {
                let found = exif::read(content);
                self.orientation = self.orientation.or(found.orientation);
                self.report.merge(&found.report);
            }
            b"PLTE" | b"tRNS" | b"acTL" => self.report.add(Trace::PrivateBlock, 1),
            name => self.colour.take(name, content, &mut self.report),
        }
        Ok(())
    }

    /// Dots per metre, the same in both directions.
    fn note_resolution(&mut self, content: &[u8]) {
        let dots = content
            .first_chunk()
            .map_or(0, |dots| u32::from_be_bytes(*dots));
        let usual = usual_per_metre(dots).filter(|_| content == resolution(dots));
        self.resolution = self.resolution.or(usual);
        self.report.add(Trace::Setting, u64::from(usual.is_none()));
    }

    fn write(mut self, chunks: &mut Chunks, work: &mut Work) -> Result<Cleaned, Reason> {
        let mut used = Used::default();
        let mut room = HELD;
        let animated = self.parts.animate(self.plays, &mut self.report)?;
        let mut body = Plan::new();
        let mut sequence = 0;
        for part in self.parts.iter() {
            let shape = part.shape(self.shape);
            work.unpack(shape.unpacked())?;
            let packed = repack(chunks.source(), &part.data, &shape, &mut used, room)?;
            room = room.saturating_sub(packed.bytes.len() as u64);
            self.report.add(Trace::Gap, u64::from(packed.gap));
            part.write(&packed.bytes, &mut sequence, &mut body);
        }
        let mut plan = Plan::new();
        plan.bytes(b"\x89PNG\r\n\x1A\n");
        chunk::write(&mut plan, b"IHDR", &self.shape.write());
        self.colour.write(&mut plan);
        self.write_palette(&used, &mut plan)?;
        if let Some(metre) = self.resolution {
            chunk::write(&mut plan, b"pHYs", &resolution(metre));
        }
        if let Some(way) = self.orientation {
            chunk::write(&mut plan, b"eXIf", &exif::write(way));
        }
        if let Some((plays, frames)) = animated {
            let numbers = [frames.to_be_bytes(), plays.to_be_bytes()];
            chunk::write(&mut plan, b"acTL", &numbers.concat());
        }
        plan.append(body);
        chunk::write(&mut plan, b"IEND", &[]);
        Ok(Cleaned {
            kind: kind::PNG,
            plan,
            report: self.report,
        })
    }

    /// Colours that no pixel has are made black, and opaque: they could hold anything.
    fn write_palette(&mut self, used: &Used, plan: &mut Plan) -> Result<(), Reason> {
        if !self.shape.is_indexed() {
            if let Some(colour) = &self.transparency {
                chunk::write(plan, b"tRNS", colour);
            }
            return Ok(());
        }
        let mut palette = self.palette.take().ok_or(STRANGE)?;
        let mut alpha = self.transparency.take().unwrap_or_default();
        let unused = palette.split_off(palette.len().min(3 * used.count().max(1)));
        alpha.truncate(palette.len() / 3);
        let mut hidden = unused.iter().any(|byte| *byte != 0);
        for (index, colour) in palette.chunks_exact_mut(3).enumerate() {
            if !used.has(index) {
                hidden |= colour != [0; 3];
                colour.fill(0);
                alpha
                    .iter_mut()
                    .skip(index)
                    .take(1)
                    .for_each(|alpha| *alpha = 255);
            }
        }
        while alpha.last() == Some(&255) {
            alpha.pop();
        }
        self.report.add(Trace::PrivateBlock, u64::from(hidden));
        chunk::write(plan, b"PLTE", &palette);
        if !alpha.is_empty() {
            chunk::write(plan, b"tRNS", &alpha);
        }
        Ok(())
    }
}

fn resolution(metre: u32) -> [u8; 9] {
    let [a, b, c, d] = metre.to_be_bytes();
    [a, b, c, d, a, b, c, d, 1]
}

#[cfg(test)]
mod tests;
