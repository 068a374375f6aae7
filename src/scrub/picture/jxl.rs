//! JPEG XL (ISO/IEC 18181): the bare codestream, its headers written anew, each frame cut where it ends. The boxes
//! around it go.

mod frame;
mod header;
mod stream;

use std::ops::Range;

use self::stream::Stream;
use super::exif;
use crate::cursor::{Cursor, CUT_SHORT};
use crate::work::{Work, HELD};
use crate::{kind, Cleaned, Plan, Reason, Report, Source, Trace};

const STRANGE: Reason = Reason::Damaged("a part of it is not as a JPEG XL's should be");

/// Cleans a picture or an animation.
pub(crate) fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    let mut cursor = Cursor::new(source)?;
    let mut report = Report::default();
    let mut plan = Plan::new();
    let codestream = match cursor.peek(2)? {
        b"\xFF\x0A" => {
            let length = cursor.len();
            gather(&mut cursor, std::slice::from_ref(&(0..length)))?
        }
        _ => {
            let mut boxes = Boxes::default();
            boxes.read(&mut cursor, &mut report)?;
            boxes.write(&mut plan);
            gather(&mut cursor, &boxes.parts)?
        }
    };
    plan.bytes(&rewritten(&codestream, work, &mut report)?);
    Ok(Cleaned {
        kind: kind::JXL,
        plan,
        report,
    })
}

/// The codestream's parts in memory.
fn gather(cursor: &mut Cursor, parts: &[Range<u64>]) -> Result<Vec<u8>, Reason> {
    let length: u64 = parts.iter().map(|part| part.end - part.start).sum();
    if length > HELD {
        return Err(Reason::Beyond("64 MiB of image data"));
    }
    let mut codestream = Vec::new();
    for part in parts {
        cursor.seek(part.start)?;
        codestream.extend(cursor.bytes(part.end - part.start)?);
    }
    Ok(codestream)
}

fn rewritten(codestream: &[u8], work: &Work, report: &mut Report) -> Result<Vec<u8>, Reason> {
    let mut stream = Stream::new(codestream, report);
    if stream.copy(16)? != 0x0AFF {
        return Err(STRANGE);
    }
    let image = header::read(&mut stream)?;
    work.picture(image.size.0, image.size.1)?;
    while !frame::read(&mut stream, &image)? {}
    stream.finish()
}

/// What the boxes of a file say.
#[derive(Default)]
struct Boxes {
    parts: Vec<Range<u64>>,
    /// It is said to need a decoder of level 10.
    high: bool,
    /// What EXIF says of the way up. Decoders go by the codestream, but some programs by this.
    orientation: Option<u8>,
    /// All parts came.
    done: bool,
}

impl Boxes {
    /// Writes what is in front of a codestream that is not bare.
    fn write(&self, plan: &mut Plan) {
        let orientation = self.orientation.map(exif::write);
        if !self.high && orientation.is_none() {
            return;
        }
        plan.bytes(b"\0\0\0\x0CJXL \r\n\x87\n\0\0\0\x14ftypjxl \0\0\0\0jxl ");
        if self.high {
            plan.bytes(b"\0\0\0\x09jxll\x0A");
        }
        if let Some(record) = orientation {
            // A box's length and name, and that the record begins at once.
            plan.bytes(&(12 + record.len() as u32).to_be_bytes());
            plan.bytes(b"Exif\0\0\0\0");
            plan.bytes(&record);
        }
        // The last box goes to the end.
        plan.bytes(b"\0\0\0\0jxlc");
    }

    fn record(
        &mut self,
        cursor: &mut Cursor,
        content: Range<u64>,
        report: &mut Report,
    ) -> Result<(), Reason> {
        /// Most records are small; of a large one the start tells.
        const MOST: u64 = 1 << 20;
        let record = cursor.bytes((content.end - content.start).min(MOST))?;
        // The first four bytes tell how far the record is behind them.
        let start = record
            .first_chunk()
            .map_or(0, |four| u32::from_be_bytes(*four));
        let start = match record.first_chunk() {
            // Some programs leave them out.
            Some(b"II*\0" | b"MM\0*") => 0,
            _ => usize::try_from(start)
                .unwrap_or(usize::MAX)
                .saturating_add(4),
        };
        let found = exif::read(record.get(start..).unwrap_or_default());
        self.orientation = self.orientation.or(found.orientation);
        report.merge(&found.report);
        Ok(())
    }

    fn read(&mut self, cursor: &mut Cursor, report: &mut Report) -> Result<(), Reason> {
        while cursor.left() > 0 {
            if self.done && cursor.left() < 8 {
                report.add(Trace::Trailing, 1);
                break;
            }
            let start = cursor.position();
            let (short, name) = (cursor.be32()?, cursor.array::<4>()?);
            let end = match short {
                0 => cursor.len(),
                1 => {
                    let long = u64::from(cursor.be32()?) << 32 | u64::from(cursor.be32()?);
                    start.checked_add(long).ok_or(STRANGE)?
                }
                short => start + u64::from(short),
            };
            let content = cursor.position()..end;
            if end > cursor.len() || content.end < content.start {
                if self.done {
                    // No box at all: what is behind the picture need not be one.
                    report.add(Trace::Trailing, 1);
                    break;
                }
                return Err(CUT_SHORT);
            }
            self.one(cursor, name, content, report)?;
            cursor.seek(end)?;
        }
        match self.done {
            true => Ok(()),
            false => Err(CUT_SHORT),
        }
    }

    fn one(
        &mut self,
        cursor: &mut Cursor,
        name: [u8; 4],
        content: Range<u64>,
        report: &mut Report,
    ) -> Result<(), Reason> {
        /// Most parts: encoders make one or some.
        const PARTS: usize = 100_000;
        let trace = match &name {
            b"JXL " | b"ftyp" => return Ok(()),
            b"jxll" => {
                self.high = cursor.u8()? == 10;
                return Ok(());
            }
            b"jxlc" if self.parts.is_empty() => {
                self.parts.push(content);
                self.done = true;
                return Ok(());
            }
            b"jxlp" if !self.done && self.parts.len() < PARTS => {
                let number = cursor.be32()?;
                if (number & 0x7FFF_FFFF) as usize != self.parts.len()
                    || cursor.position() > content.end
                {
                    return Err(STRANGE);
                }
                self.done = number >> 31 == 1;
                self.parts.push(content.start + 4..content.end);
                return Ok(());
            }
            b"jxlc" | b"jxlp" => Trace::SecondPicture,
            b"Exif" => return self.record(cursor, content, report),
            b"xml " => Trace::Xmp,
            b"brob" => match &cursor.array::<4>()? {
                b"Exif" => Trace::Exif,
                b"xml " => Trace::Xmp,
                _ => Trace::PrivateBlock,
            },
            _ => Trace::PrivateBlock,
        };
        report.add(trace, 1);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
