//! JPEG (ITU-T T.81, JFIF): tables, frame and scans as they are; every other segment goes, and what is
//! between and behind them.

mod bits;
mod found;
mod frame;
mod scan;
mod tables;

use std::ops::Range;

use memchr::memchr;

use self::found::Found;
use self::frame::{Coding, Frame, Header};
use self::scan::Scan;
use self::tables::Tables;
use crate::cursor::{Cursor, CUT_SHORT};
use crate::work::{Work, HELD};
use crate::{kind, Cleaned, Plan, Reason, Source, Trace};

const STRANGE: Reason = Reason::Damaged("a part of it is not as a JPEG's should be");

/// Cleans a picture; the image data stays where it is.
pub(crate) fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    clean_as(source, work, false)
}

/// Cleans a picture inside a document that says itself which way up it is and what its colours mean.
pub(crate) fn clean_inner(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    clean_as(source, work, true)
}

fn clean_as(source: &mut dyn Source, work: &mut Work, inner: bool) -> Result<Cleaned, Reason> {
    let mut walk = Walk {
        cursor: Cursor::new(source)?,
        found: Found::default(),
        body: Plan::new(),
        tables: Tables::default(),
        frame: None,
        history: Vec::new(),
        interval: 0,
        scanned: false,
    };
    walk.segments(work)?;
    walk.trailer()?;
    let unused = walk.tables.unused();
    walk.found.report.add(Trace::PrivateBlock, unused);
    let Walk {
        mut found, body, ..
    } = walk;
    if inner {
        found.orientation = None;
        found.profile.clear();
    }
    let mut plan = Plan::new();
    plan.bytes(b"\xFF\xD8");
    found.write(&mut plan);
    plan.append(body);
    plan.bytes(b"\xFF\xD9");
    Ok(Cleaned {
        kind: kind::JPEG,
        plan,
        report: found.report,
    })
}

/// Content of ours: at most some hundred bytes.
fn segment(plan: &mut Plan, marker: u8, content: &[u8]) {
    let [high, low] = (content.len() as u16 + 2).to_be_bytes();
    plan.bytes(&[0xFF, marker, high, low]);
    plan.bytes(content);
}

struct Walk<'a> {
    cursor: Cursor<'a>,
    found: Found,
    body: Plan,
    tables: Tables,
    /// The frame, and where its segment is until it is written.
    frame: Option<(Frame, Option<Range<u64>>)>,
    /// Of a progressive image: which coefficients of each block of each component are known.
    history: Vec<Vec<u64>>,
    /// Units of the image between two restarts, or 0.
    interval: u32,
    scanned: bool,
}

impl Walk<'_> {
    /// From the start to the end of the image.
    fn segments(&mut self, work: &mut Work) -> Result<(), Reason> {
        if self.cursor.array()? != *b"\xFF\xD8" {
            return Err(STRANGE);
        }
        loop {
            let marker = self.marker()?;
            match marker {
                0xD9 if self.scanned => return Ok(()),
                // TEM, restarts outside a scan and second starts carry nothing.
                0x01 | 0xD0..=0xD9 => self.found.report.add(Trace::Gap, 1),
                0xDA => self.scan(work)?,
                _ => self.segment(marker, work)?,
            }
        }
    }

    /// Goes behind the next marker. What is before it belongs to nothing.
    fn marker(&mut self) -> Result<u8, Reason> {
        let mut gap = false;
        loop {
            let ahead = self.cursor.ahead()?;
            if ahead.is_empty() {
                return Err(CUT_SHORT);
            }
            let at = memchr(0xFF, ahead).unwrap_or(ahead.len());
            gap |= at > 0;
            self.cursor.skip(at as u64)?;
            match *self.cursor.peek(2)? {
                [0xFF, 0xFF] => {
                    self.cursor.skip(1)?;
                }
                [0xFF, 0x00] => {
                    gap = true;
                    self.cursor.skip(2)?;
                }
                [0xFF, marker] => {
                    self.cursor.skip(2)?;
                    self.found.report.add(Trace::Gap, u64::from(gap));
                    return Ok(marker);
                }
                [0xFF] => return Err(CUT_SHORT),
                _ => {}
            }
        }
    }

    /// A segment with a length. Tables and frames have to be exactly what they say.
    fn segment(&mut self, marker: u8, work: &Work) -> Result<(), Reason> {
        let start = self.cursor.position() - 2;
        let length = u64::from(self.cursor.be16()?);
        let content = self.cursor.bytes(length.checked_sub(2).ok_or(STRANGE)?)?;
        let range = start..self.cursor.position();
        match marker {
            0xC4 => self.tables.huffman(&content),
            0xDB => self.tables.quantization(&content),
            0xDD => match content[..] {
                [high, low] => {
                    self.restart(u16::from_be_bytes([high, low]));
                    Ok(())
                }
                _ => Err(STRANGE),
            },
            // Conditions of arithmetic coding; the height, behind the first scan.
            0xCC | 0xDC if content.len() <= 64 && content.len().is_multiple_of(2) => {
                self.body.source(range);
                Ok(())
            }
            0xC0..=0xC3 | 0xC9..=0xCB if self.frame.is_none() => {
                let frame = Frame::read(marker, &content)?;
                // Without a height here, it comes behind the first scan (DNL).
                work.picture(frame.width, frame.height.max(1))?;
                self.frame = Some((frame, Some(range)));
                Ok(())
            }
            0xC5..=0xC7 | 0xCD..=0xCF | 0xDE | 0xDF => {
                Err(Reason::Uncleanable("is in several layers"))
            }
            0xC0..=0xCF | 0xDC => Err(STRANGE),
            _ => {
                self.found.note(marker, &content);
                Ok(())
            }
        }
    }

    /// DRI.
    fn restart(&mut self, interval: u16) {
        if std::mem::replace(&mut self.interval, u32::from(interval)) != u32::from(interval) {
            segment(&mut self.body, 0xDD, &interval.to_be_bytes());
        }
    }

    /// A scan's header with the tables it needs, and its data.
    fn scan(&mut self, work: &mut Work) -> Result<(), Reason> {
        let length = u64::from(self.cursor.be16()?);
        let content = self.cursor.bytes(length.checked_sub(2).ok_or(STRANGE)?)?;
        let (frame, waiting) = self.frame.as_mut().ok_or(STRANGE)?;
        let header = Header::read(&content, frame)?;
        frame.write_tables(&mut self.tables, &mut self.body);
        if let Some(segment) = waiting.take() {
            self.body.source(segment);
        }
        header.write(frame.coding, &mut self.tables, &mut self.body);
        self.scanned = true;
        let start = self.cursor.position();
        let end = self.entropy_end()?;
        self.data(&header, start..end, work)
    }

    /// The data of a scan, without what is in it besides the image.
    fn data(&mut self, header: &Header, range: Range<u64>, work: &mut Work) -> Result<(), Reason> {
        let Some((frame, _)) = &self.frame else {
            return Err(STRANGE);
        };
        let known = frame.coding != Coding::Other && frame.height > 0;
        let read = known && range.end - range.start <= HELD && !work.is_again();
        let scan = Scan::new(frame, header, &self.tables, self.interval);
        let Some(scan) = scan.filter(|_| read) else {
            self.body.source(range);
            return Ok(());
        };
        // Of a block that takes no bits, it still has to be noted that it was there.
        work.unpack(4 * scan.blocks())?;
        self.cursor.seek(range.start)?;
        let data = self.cursor.bytes(range.end - range.start)?;
        let read = scan.read(&data, &mut self.history)?;
        self.found.report.add(Trace::Gap, u64::from(read.gap));
        for piece in read.pieces {
            let at = |place: usize| range.start + place as u64;
            self.body.source(at(piece.range.start)..at(piece.range.end));
            self.body.bytes(piece.last);
        }
        Ok(())
    }

    /// Passes over entropy-coded data, and fill bytes behind it. Returns where the data ends.
    fn entropy_end(&mut self) -> Result<u64, Reason> {
        loop {
            let ahead = self.cursor.ahead()?;
            if ahead.is_empty() {
                return Err(CUT_SHORT);
            }
            let at = memchr(0xFF, ahead).unwrap_or(ahead.len());
            // Most are stuffed bytes, within the block.
            let stuffed = matches!(ahead.get(at + 1), Some(0x00 | 0xD0..=0xD7));
            self.cursor.skip(at as u64 + if stuffed { 2 } else { 0 })?;
            if stuffed {
                continue;
            }
            match *self.cursor.peek(2)? {
                [0xFF, 0x00 | 0xD0..=0xD7] => {
                    self.cursor.skip(2)?;
                }
                [0xFF, _] => return Ok(self.cursor.position()),
                [0xFF] => return Err(CUT_SHORT),
                _ => {}
            }
        }
    }

    /// What is behind the end: of a picture of a phone often a video, or the next picture.
    fn trailer(&mut self) -> Result<(), Reason> {
        let left = self.cursor.left();
        if left == 0 {
            return Ok(());
        }
        let start = self.cursor.peek(4096)?.to_vec();
        let has = |magic: &[u8]| start.windows(magic.len()).any(|bytes| bytes == magic);
        let trace = match () {
            () if has(b"ftyp") => Trace::EmbeddedVideo,
            () if has(b"\xFF\xD8\xFF") => Trace::SecondPicture,
            () => Trace::Trailing,
        };
        self.found.report.add(trace, 1);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
