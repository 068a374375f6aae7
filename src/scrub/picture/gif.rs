//! GIF (GIF89a): the screen, palettes, timing and loop written anew, and the pixels packed anew. Comments, plain
//! texts and what applications added go.

mod lzw;

use super::FRAMES;
use crate::cursor::{Cursor, CUT_SHORT};
use crate::work::{Work, HELD};
use crate::{kind, Cleaned, Plan, Reason, Report, Source, Trace};

const STRANGE: Reason = Reason::Damaged("a part of it is not as a GIF's should be");

/// Cleans a picture or an animation.
pub(crate) fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    let mut cursor = Cursor::new(source)?;
    if !matches!(&cursor.array()?, b"GIF87a" | b"GIF89a") {
        return Err(STRANGE);
    }
    let mut walk = Walk {
        width: cursor.le16()?,
        height: cursor.le16()?,
        background: 0,
        palette: None,
        used: [false; 256],
        control: None,
        plays: None,
        body: Vec::new(),
        frames: 0,
        report: Report::default(),
        cursor,
    };
    work.picture(u32::from(walk.width), u32::from(walk.height))?;
    walk.screen()?;
    walk.blocks(work)?;
    Ok(walk.finish())
}

struct Walk<'a> {
    cursor: Cursor<'a>,
    width: u16,
    height: u16,
    background: u8,
    /// Colours for frames without their own.
    palette: Option<Palette>,
    /// Which of these have pixels.
    used: [bool; 256],
    /// Timing and transparency of the next frame.
    control: Option<[u8; 4]>,
    plays: Option<u16>,
    body: Vec<u8>,
    frames: usize,
    report: Report,
}

impl Walk<'_> {
    fn screen(&mut self) -> Result<(), Reason> {
        let flags = self.cursor.u8()?;
        self.background = self.cursor.u8()?;
        // The shape of pixels: no program of today heeds it.
        self.cursor.u8()?;
        self.palette = Palette::read(flags, &mut self.cursor)?;
        Ok(())
    }

    fn blocks(&mut self, work: &mut Work) -> Result<(), Reason> {
        loop {
            match self.cursor.u8() {
                Ok(0x21) => self.extension()?,
                Ok(0x2C) => self.frame(work)?,
                Ok(0x3B) => break,
                // Some programs write one zero too many.
                Ok(0) => self.report.add(Trace::Gap, 1),
                Ok(_) => return Err(STRANGE),
                // Some forget the end.
                Err(_) if !self.body.is_empty() && self.cursor.left() == 0 => break,
                Err(short) => return Err(short),
            }
        }
        let left = self.cursor.left() > 0;
        self.report.add(Trace::Trailing, u64::from(left));
        match self.body.is_empty() {
            true => Err(CUT_SHORT),
            false => Ok(()),
        }
    }

    fn extension(&mut self) -> Result<(), Reason> {
        let label = self.cursor.u8()?;
        let (length, data) = sub_blocks(&mut self.cursor, Some(64))?;
        let loops = [b"NETSCAPE2.0", b"ANIMEXTS1.0"]
            .iter()
            .any(|name| data.starts_with(*name));
        let trace = match label {
            0xF9 if length == 4 => {
                self.control = data.first_chunk().copied();
                return Ok(());
            }
            0xFF if loops && matches!(data.get(11..), Some([1, _, _])) && length == 14 => {
                let plays = data.get(12..).and_then(<[u8]>::first_chunk).copied();
                self.plays = self.plays.or(plays.map(u16::from_le_bytes));
                return Ok(());
            }
            0xFE => Trace::Comment,
            0x01 => {
                // It used up the control that stands before it.
                self.control = None;
                Trace::Caption
            }
            0xFF if data.starts_with(b"XMP DataXMP") => Trace::Xmp,
            0xFF if data.starts_with(b"ICCRGBG1012") => Trace::ColourProfile,
            0xFF if data.starts_with(b"MGK8BIM") => Trace::Iptc,
            _ => Trace::PrivateBlock,
        };
        self.report.add(trace, 1);
        Ok(())
    }

    fn frame(&mut self, work: &mut Work) -> Result<(), Reason> {
        let place: [u8; 8] = self.cursor.array()?;
        let [.., w0, w1, h0, h1] = place;
        let (width, height) = (u16::from_le_bytes([w0, w1]), u16::from_le_bytes([h0, h1]));
        let pixels = work.picture(u32::from(width), u32::from(height))?;
        work.unpack(pixels)?;
        self.frames += 1;
        if self.frames > FRAMES {
            return Err(Reason::Beyond("10,000 frames"));
        }
        let flags = self.cursor.u8()?;
        let mut palette = Palette::read(flags, &mut self.cursor)?;
        let bits = self.cursor.u8()?;
        // With one bit, readers disagree on when codes grow.
        if !(2..=8).contains(&bits) {
            return Err(STRANGE);
        }
        let (_, data) = sub_blocks(&mut self.cursor, None)?;
        let mut own = [false; 256];
        let used = if palette.is_some() {
            &mut own
        } else {
            &mut self.used
        };
        let room = HELD.saturating_sub(self.body.len() as u64);
        let packed = lzw::repack(&data, bits, pixels, used, room)?;
        let hidden = palette.as_mut().is_some_and(|palette| palette.clear(&own));
        self.report
            .add(Trace::Gap, u64::from(packed.gap) + u64::from(hidden));
        if let Some(control) = self.control.take() {
            self.body.extend(written(control));
        }
        self.body.push(0x2C);
        self.body.extend(place);
        let announced = palette.as_ref().map_or(0, |palette| 0x80 | palette.size());
        // The order of rows stays.
        self.body.push(flags & 0x40 | announced);
        self.body
            .extend(palette.iter().flat_map(|palette| &palette.0));
        self.body.push(bits);
        self.write_sub_blocks(&packed.bytes);
        Ok(())
    }

    fn write_sub_blocks(&mut self, bytes: &[u8]) {
        for piece in bytes.chunks(255) {
            self.body.push(piece.len() as u8);
            self.body.extend(piece);
        }
        self.body.push(0);
    }

    fn finish(mut self) -> Cleaned {
        let colours = self
            .palette
            .as_ref()
            .map_or(0, |palette| palette.0.len() / 3);
        let background = if usize::from(self.background) < colours {
            self.background
        } else {
            0
        };
        // What a frame leaves may be filled with it.
        self.used[usize::from(background)] = true;
        let used = self.used;
        let hidden = self
            .palette
            .as_mut()
            .is_some_and(|palette| palette.clear(&used));
        self.report.add(Trace::PrivateBlock, u64::from(hidden));
        let mut plan = Plan::new();
        plan.bytes(b"GIF89a");
        plan.bytes(&self.width.to_le_bytes());
        plan.bytes(&self.height.to_le_bytes());
        let flags = self
            .palette
            .as_ref()
            .map_or(0, |palette| 0x80 | palette.size());
        // Colours of eight bits, as all have today.
        plan.bytes(&[0x70 | flags, background, 0]);
        self.palette
            .iter()
            .for_each(|palette| plan.bytes(&palette.0));
        if let Some(plays) = self.plays {
            plan.bytes(b"\x21\xFF\x0BNETSCAPE2.0\x03\x01");
            plan.bytes(&plays.to_le_bytes());
            plan.bytes(&[0]);
        }
        plan.bytes(&self.body);
        plan.bytes(&[0x3B]);
        Cleaned {
            kind: kind::GIF,
            plan,
            report: self.report,
        }
    }
}

/// A graphic control extension: disposal, delay, transparent colour.
fn written([flags, low, high, transparent]: [u8; 4]) -> [u8; 8] {
    let disposal = match flags >> 2 & 7 {
        known @ 0..=3 => known << 2,
        _ => 0,
    };
    let (flag, transparent) = match flags & 1 {
        1 => (1, transparent),
        _ => (0, 0),
    };
    [0x21, 0xF9, 4, disposal | flag, low, high, transparent, 0]
}

/// Red, green and blue of 2 to 256 colours.
struct Palette(Vec<u8>);

impl Palette {
    /// The palette that a byte of flags announces.
    fn read(flags: u8, cursor: &mut Cursor) -> Result<Option<Self>, Reason> {
        if flags & 0x80 == 0 {
            return Ok(None);
        }
        let colours = 2_u64 << (flags & 7);
        cursor.bytes(3 * colours).map(|colours| Some(Self(colours)))
    }

    /// The exponent of its number of colours, less one.
    fn size(&self) -> u8 {
        (self.0.len() / 3).trailing_zeros().saturating_sub(1).min(7) as u8
    }

    /// Makes colours without pixels black. True when one was not.
    fn clear(&mut self, used: &[bool; 256]) -> bool {
        let mut hidden = false;
        let unused = self
            .0
            .chunks_exact_mut(3)
            .zip(used)
            .filter(|(_, used)| !**used);
        for (colour, _) in unused {
            hidden |= colour != [0; 3];
            colour.fill(0);
        }
        hidden
    }
}

/// Bytes of a chain of sub-blocks, and their content: all of it, or how it starts.
fn sub_blocks(cursor: &mut Cursor, most: Option<usize>) -> Result<(u64, Vec<u8>), Reason> {
    let (mut length, mut data) = (0, Vec::new());
    loop {
        let size = u64::from(cursor.u8()?);
        if size == 0 {
            return Ok((length, data));
        }
        length += size;
        if length > HELD && most.is_none() {
            return Err(Reason::Beyond("64 MiB of image data"));
        }
        match most {
            Some(most) if data.len() >= most => {
                cursor.skip(size)?;
            }
            _ => data.extend(cursor.bytes(size)?),
        }
    }
}

#[cfg(test)]
mod tests;
