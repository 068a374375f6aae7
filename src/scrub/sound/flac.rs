//! FLAC (RFC 9639): what a decoder has to know, and the frames; every one of them is read to its exact end.

use std::ops::Range;

use memchr::memchr;

use super::{comments, tags};
use crate::cursor::Cursor;
use crate::patched::Patching;
use crate::{kind, Cleaned, Plan, Reason, Report, Source, Trace};

mod bits;
mod frame;

pub(super) use frame::Stream;

const STRANGE: Reason = Reason::Damaged("a part of it is not as a FLAC sound's should be");

/// Most bytes that are read in vain, of frames that turn out to be none.
const IN_VAIN: u64 = 64 << 20;

/// Loudspeakers that have a bit of their own.
const SPEAKERS: u32 = 0x3FFFF;

/// Cleans a sound; its frames stay as they are.
pub(crate) fn clean(source: &mut dyn Source) -> Result<Cleaned, Reason> {
    let mut cursor = Cursor::new(source)?;
    let mut report = Report::default();
    while let Some(length) = {
        let end = cursor.len();
        tags::at(&mut cursor, end, &mut report)?
    } {
        cursor.skip(length)?;
    }
    let (stream, speakers) = blocks(&mut cursor, &mut report)?;
    let (start, end) = (cursor.position(), cursor.len());
    let end = tags::behind(&mut cursor, start, end, &mut report)?;
    let mut walk = Walk {
        stream,
        out: Patching::default(),
        sizes: Sizes::default(),
        in_vain: 0,
        dropped: false,
    };
    walk.frames(&mut cursor, start..end, &mut report)?;
    let mut plan = Plan::new();
    plan.bytes(b"fLaC");
    plan.bytes(&[if speakers.is_some() { 0 } else { 0x80 }, 0, 0, 34]);
    plan.bytes(&walk.info());
    if let Some(speakers) = speakers {
        let content = comments::write(speakers);
        // Some 50 bytes.
        plan.bytes(&[0x84, 0, 0, content.len() as u8]);
        plan.bytes(&content);
    }
    plan.append(walk.out.finish());
    Ok(Cleaned {
        kind: kind::FLAC,
        plan,
        report,
    })
}

/// The blocks in front of the frames: what the first says, and which loudspeakers channels belong to.
fn blocks(cursor: &mut Cursor, report: &mut Report) -> Result<(Stream, Option<u32>), Reason> {
    if cursor.array()? != *b"fLaC" {
        return Err(STRANGE);
    }
    let [kind, 0, 0, 34] = cursor.array()? else {
        return Err(STRANGE);
    };
    let stream = Stream::read(&cursor.array()?)?;
    let speakers = match kind {
        0 => more_blocks(cursor, stream.channels, report)?,
        0x80 => None,
        _ => return Err(STRANGE),
    };
    Ok((stream, speakers))
}

/// The blocks behind the first. Returns which loudspeakers channels belong to, if one says it.
pub(super) fn more_blocks(
    cursor: &mut Cursor,
    channels: u8,
    report: &mut Report,
) -> Result<Option<u32>, Reason> {
    let mut speakers = None;
    let mut last = false;
    while !last {
        let [kind, a, b, c] = cursor.array()?;
        let length = u64::from(u32::from_be_bytes([0, a, b, c]));
        let next = cursor.position() + length;
        match kind & 0x7F {
            4 => {
                let mask = comments::read(&cursor.bytes(length)?, report);
                speakers = speakers.or(mask);
            }
            other => note(other, cursor, length, report)?,
        }
        cursor.seek(next)?;
        last = kind & 0x80 != 0;
    }
    let fits = |mask: &u32| mask & !SPEAKERS == 0 && mask.count_ones() == u32::from(channels);
    Ok(speakers.filter(fits))
}

/// Counts a block that goes. Places to seek to and padding are no traces.
fn note(kind: u8, cursor: &mut Cursor, length: u64, report: &mut Report) -> Result<(), Reason> {
    let trace = match kind {
        1 => {
            let start = cursor.peek(usize::try_from(length).unwrap_or(usize::MAX))?;
            if start.iter().all(|byte| *byte == 0) {
                return Ok(());
            }
            Trace::Gap
        }
        3 => return Ok(()),
        5 => Trace::PartName,
        6 => Trace::Cover,
        _ => Trace::PrivateBlock,
    };
    report.add(trace, 1);
    Ok(())
}

struct Walk {
    stream: Stream,
    out: Patching,
    sizes: Sizes,
    in_vain: u64,
    /// Not every sample of the file is still there.
    dropped: bool,
}

impl Walk {
    fn frames(
        &mut self,
        cursor: &mut Cursor,
        range: Range<u64>,
        report: &mut Report,
    ) -> Result<(), Reason> {
        let mut junk = false;
        let mut here = range.start;
        while here < range.end {
            cursor.seek(here)?;
            match self.frame(cursor, here, range.end)? {
                Some(next) => {
                    report.add(Trace::Gap, u64::from(junk));
                    junk = false;
                    here = next;
                }
                None => {
                    junk = true;
                    here = next_mark(cursor, here)?;
                }
            }
        }
        report.add(Trace::Trailing, u64::from(junk));
        self.dropped |= self.stream.samples != 0 && self.stream.samples != self.sizes.samples;
        match self.sizes.frames {
            0 if self.stream.samples > 0 => Err(Reason::Damaged("no frame of sound is in it")),
            _ => Ok(()),
        }
    }

    /// Takes the frame that begins here. Returns where it ends.
    fn frame(&mut self, cursor: &mut Cursor, here: u64, end: u64) -> Result<Option<u64>, Reason> {
        let read = match frame::read(cursor, &self.stream) {
            Ok(read) => read.filter(|read| read.end <= end),
            Err(Reason::Damaged(_)) => None,
            Err(other) => return Err(other),
        };
        match read {
            Some(read) => {
                self.out.source(here..read.end);
                self.sizes.add(read.samples, read.end - here, read.variable);
                Ok(Some(read.end))
            }
            None => {
                self.in_vain += cursor.position().saturating_sub(here);
                match self.in_vain > IN_VAIN {
                    true => Err(Reason::Damaged("most of it is no sound")),
                    false => Ok(None),
                }
            }
        }
    }

    /// The first block, with the sizes that the frames have.
    fn info(&self) -> Vec<u8> {
        let sizes = &self.sizes;
        let (least, most) = sizes.blocks();
        let mut out = Vec::new();
        out.extend(least.to_be_bytes());
        out.extend(most.to_be_bytes());
        out.extend(&sizes.least_bytes.to_be_bytes()[1..]);
        out.extend(&sizes.most_bytes.to_be_bytes()[1..]);
        out.extend(self.stream.describe(sizes.samples));
        let sum = match self.dropped {
            true => [0; 16],
            false => self.stream.sum,
        };
        out.extend(sum);
        out
    }
}

/// The next place behind `here` that looks like the start of a frame.
fn next_mark(cursor: &mut Cursor, here: u64) -> Result<u64, Reason> {
    cursor.seek(here + 1)?;
    let ahead = cursor.ahead()?;
    let at = memchr(0xFF, ahead).unwrap_or(ahead.len());
    Ok(here + 1 + at as u64)
}

/// What is known of the frames once all were seen.
#[derive(Default)]
struct Sizes {
    frames: u64,
    samples: u64,
    least_bytes: u32,
    most_bytes: u32,
    /// Of all blocks but the last, which may be shorter.
    least: Option<u32>,
    last: u32,
    most: u32,
    variable: bool,
}

impl Sizes {
    fn add(&mut self, samples: u32, bytes: u64, variable: bool) {
        if self.frames > 0 {
            self.least = Some(self.least.map_or(self.last, |least| least.min(self.last)));
        }
        // 24 bits; 0 says that it is not known.
        let bytes = u32::try_from(bytes)
            .ok()
            .filter(|bytes| *bytes < 1 << 24)
            .unwrap_or(0);
        self.least_bytes = match self.frames {
            0 => bytes,
            _ => self.least_bytes.min(bytes),
        };
        self.most_bytes = self.most_bytes.max(bytes);
        self.last = samples;
        self.most = self.most.max(samples);
        self.variable |= variable;
        self.frames += 1;
        self.samples += u64::from(samples);
    }

    /// The shortest and longest block.
    fn blocks(&self) -> (u16, u16) {
        // A block has at most 65,535 samples; the last of 65,536 is not allowed.
        let most = self.most.clamp(16, 65_535) as u16;
        let least = match self.variable {
            true => self.least.unwrap_or(self.most).clamp(16, 65_535) as u16,
            false => most,
        };
        (least, most)
    }
}
