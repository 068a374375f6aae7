//! The frames of an APNG, and the image of a PNG as the only one.

use std::ops::Range;

use super::chunk::{self, Chunks, STRANGE};
use super::shape::Shape;
use crate::picture::FRAMES;
use crate::{Plan, Reason, Report, Trace};

/// Most pieces of image data: those that programs write have some kilobytes.
const PIECES: usize = 1_000_000;

/// acTL: how often it is played, and the number of its frames.
pub(super) fn plays(content: &[u8]) -> Option<(u32, u32)> {
    let (frames, plays) = content.split_first_chunk()?;
    let plays = u32::from_be_bytes(plays.try_into().ok()?);
    // No one counts further; 0 is without end.
    let plays = if plays > 1000 { 0 } else { plays };
    Some((plays, u32::from_be_bytes(*frames)))
}

/// fcTL: where and how long a frame is shown.
pub(super) struct Control {
    sequence: u32,
    width: u32,
    height: u32,
    x: u32,
    y: u32,
    /// The delay as a fraction, disposal, blending.
    rest: [u8; 6],
}

impl Control {
    pub(super) fn read(content: &[u8], shape: &Shape) -> Result<Self, Reason> {
        let (numbers, rest) = content.as_chunks::<4>();
        let fits = content.len() == 26;
        let &[sequence, width, height, x, y, delay] = numbers else {
            return Err(STRANGE);
        };
        let &[disposal @ 0..=2, blending @ 0..=1] = rest else {
            return Err(STRANGE);
        };
        let [sequence, width, height, x, y] =
            [sequence, width, height, x, y].map(u32::from_be_bytes);
        let inside = |from: u32, length: u32, whole: u32| {
            length > 0 && from.checked_add(length).is_some_and(|end| end <= whole)
        };
        if !fits || !inside(x, width, shape.width) || !inside(y, height, shape.height) {
            return Err(STRANGE);
        }
        let [n1, n0, d1, d0] = delay;
        Ok(Self {
            sequence,
            width,
            height,
            x,
            y,
            rest: [n1, n0, d1, d0, disposal, blending],
        })
    }

    fn write(&self, sequence: u32) -> Vec<u8> {
        let numbers = [sequence, self.width, self.height, self.x, self.y];
        let bytes = numbers.iter().flat_map(|number| number.to_be_bytes());
        bytes.chain(self.rest).collect()
    }
}

/// One image: the picture, or a frame of it.
pub(super) struct Part {
    control: Option<Control>,
    /// Where its packed data is.
    pub(super) data: Vec<Range<u64>>,
    /// In fdAT, not in IDAT.
    later: bool,
}

impl Part {
    /// Its shape in a picture of that shape.
    pub(super) fn shape(&self, whole: Shape) -> Shape {
        let control = self.control.as_ref();
        control.map_or(whole, |control| whole.sized(control.width, control.height))
    }

    /// Appends it, with its data packed anew.
    pub(super) fn write(&self, packed: &[u8], sequence: &mut u32, plan: &mut Plan) {
        /// As much as fits into any reader's memory.
        const PIECE: usize = 256 * 1024;
        // There are fewer pieces than bytes in a file.
        let mut next = || std::mem::replace(sequence, sequence.wrapping_add(1)).to_be_bytes();
        if let Some(control) = &self.control {
            chunk::write(plan, b"fcTL", &control.write(u32::from_be_bytes(next())));
        }
        for piece in packed.chunks(PIECE) {
            match self.later {
                true => chunk::write(plan, b"fdAT", &[&next(), piece].concat()),
                false => chunk::write(plan, b"IDAT", piece),
            }
        }
    }
}

/// All images of a file, in order.
#[derive(Default)]
pub(super) struct Parts {
    parts: Vec<Part>,
    /// The control of a frame whose data is still to come.
    waiting: Option<Control>,
    sequence: u32,
    pieces: usize,
    /// Another chunk came since the last data.
    interrupted: bool,
}

impl Parts {
    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter()
    }

    pub(super) fn interrupt(&mut self) {
        self.interrupted = true;
    }

    /// A frame begins.
    pub(super) fn control(&mut self, control: Control) -> Result<(), Reason> {
        self.count(control.sequence)?;
        match self.waiting.replace(control) {
            Some(_) => Err(STRANGE),
            None => Ok(()),
        }
    }

    /// A piece of the picture itself: all of them come in one row.
    pub(super) fn data(&mut self, range: Range<u64>) -> Result<(), Reason> {
        let begins = self.parts.is_empty();
        if begins {
            self.begin(false)?;
        } else if self.interrupted || self.parts.len() > 1 {
            return Err(STRANGE);
        }
        self.push(range)
    }

    /// A piece of a later frame, behind its number.
    pub(super) fn frame_data(&mut self, chunks: &mut Chunks, length: u32) -> Result<(), Reason> {
        let range = chunks.data(*b"fdAT", length)?;
        let number = crate::read_at(chunks.source(), range.start, 4)?;
        let number = number.first_chunk().filter(|_| length >= 4);
        self.count(u32::from_be_bytes(*number.ok_or(STRANGE)?))?;
        match self.parts.last() {
            None => return Err(STRANGE),
            Some(_) if self.waiting.is_some() => self.begin(true)?,
            Some(part) if !part.later => return Err(STRANGE),
            Some(_) => {}
        }
        self.push(range.start + 4..range.end)
    }

    /// The file ends.
    pub(super) fn end(&self) -> Result<(), Reason> {
        match self.waiting.is_none() && !self.parts.is_empty() {
            true => Ok(()),
            false => Err(STRANGE),
        }
    }

    /// Drops the frames when they are no animation. Returns what acTL has to say.
    pub(super) fn animate(
        &mut self,
        plays: Option<(u32, u32)>,
        report: &mut Report,
    ) -> Result<Option<(u32, u32)>, Reason> {
        let frames = self
            .parts
            .iter()
            .filter(|part| part.control.is_some())
            .count();
        if let Some((_, stated)) = plays {
            let whole = self.parts.first().and_then(|part| part.control.as_ref());
            let fits = whole.is_none_or(|control| control.x == 0 && control.y == 0);
            return match fits && frames > 0 && usize::try_from(stated) == Ok(frames) {
                true => Ok(plays),
                false => Err(STRANGE),
            };
        }
        report.add(Trace::SecondPicture, frames as u64);
        self.parts.truncate(1);
        self.parts.iter_mut().for_each(|part| part.control = None);
        Ok(None)
    }

    fn begin(&mut self, later: bool) -> Result<(), Reason> {
        if self.parts.len() >= FRAMES {
            return Err(Reason::Beyond("10,000 frames"));
        }
        self.interrupted = false;
        self.parts.push(Part {
            control: self.waiting.take(),
            data: Vec::new(),
            later,
        });
        Ok(())
    }

    fn push(&mut self, range: Range<u64>) -> Result<(), Reason> {
        self.pieces += 1;
        if self.pieces > PIECES {
            return Err(Reason::Beyond("a million pieces"));
        }
        if let Some(part) = self.parts.last_mut() {
            part.data.push(range);
        }
        Ok(())
    }

    /// Frames and their pieces are numbered in one row.
    fn count(&mut self, sequence: u32) -> Result<(), Reason> {
        match std::mem::replace(&mut self.sequence, sequence.wrapping_add(1)) == sequence {
            true => Ok(()),
            false => Err(STRANGE),
        }
    }
}
