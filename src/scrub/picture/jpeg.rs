//! JPEG (ITU-T T.81, JFIF): tables, frame and scans as they are; every other segment goes, and what is
//! between and behind them.

use memchr::memchr;

use super::{exif, icc};
use crate::cursor::{Cursor, CUT_SHORT};
use crate::work::Work;
use crate::{kind, Cleaned, Plan, Reason, Report, Source, Trace};

/// Resolutions that people print and scan at, in dots per inch. Any other pair of numbers could be a mark.
const RESOLUTIONS: [u16; 10] = [72, 75, 96, 100, 150, 200, 300, 400, 600, 1200];

const STRANGE: Reason = Reason::Damaged("a part of it is not as a JPEG's should be");

/// Cleans a picture; the image data stays where it is.
pub(crate) fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    let mut walk = Walk {
        cursor: Cursor::new(source)?,
        found: Found::default(),
        body: Plan::new(),
        framed: false,
        scanned: false,
    };
    walk.segments(work)?;
    walk.trailer()?;
    let Walk { found, body, .. } = walk;
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

/// What the segments before the image say that is written anew.
#[derive(Default)]
struct Found {
    /// Dots per inch, or 0: a JFIF picture.
    jfif: Option<u16>,
    /// How colours are coded in an Adobe picture: 0 to 2.
    adobe: Option<u8>,
    orientation: Option<u8>,
    profile: Vec<u8>,
    report: Report,
}

impl Found {
    fn write(&self, plan: &mut Plan) {
        if let Some(density) = self.jfif {
            let [high, low] = density.max(1).to_be_bytes();
            let unit = u8::from(density > 0);
            let content = [b"JFIF\0\x01\x01", &[unit, high, low, high, low, 0, 0][..]].concat();
            segment(plan, 0xE0, &content);
        }
        if let Some(way) = self.orientation {
            segment(plan, 0xE1, &[b"Exif\0\0", &exif::write(way)[..]].concat());
        }
        if let Some(profile) = icc::standard(&self.profile) {
            let start = b"ICC_PROFILE\0\x01\x01";
            segment(plan, 0xE2, &[start, &profile[..]].concat());
        }
        if let Some(transform) = self.adobe {
            let content = [b"Adobe\0\x64\0\0\0\0", &[transform][..]].concat();
            segment(plan, 0xEE, &content);
        }
    }
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
    framed: bool,
    scanned: bool,
}

impl Walk<'_> {
    /// From the start to the end of the image.
    fn segments(&mut self, work: &Work) -> Result<(), Reason> {
        if self.cursor.array()? != *b"\xFF\xD8" {
            return Err(STRANGE);
        }
        loop {
            let marker = self.marker()?;
            match marker {
                0xD9 if self.scanned => return Ok(()),
                // TEM, restarts outside a scan and second starts carry nothing.
                0x01 | 0xD0..=0xD9 => self.found.report.add(Trace::Gap, 1),
                0xDA => self.scan()?,
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
        let fits = match marker {
            0xC4 => are_tables(&content, |rest| {
                let counts = rest.get(1..17)?;
                Some(
                    17 + counts
                        .iter()
                        .map(|count| usize::from(*count))
                        .sum::<usize>(),
                )
            }),
            0xDB => are_tables(&content, |rest| {
                Some(if rest.first()? >> 4 == 0 { 65 } else { 129 })
            }),
            0xCC => content.len().is_multiple_of(2) && content.len() <= 64,
            0xDD | 0xDC => content.len() == 2,
            0xC0..=0xC3 | 0xC9..=0xCB => {
                self.frame(&content, work)?;
                true
            }
            0xC5..=0xC7 | 0xCD..=0xCF | 0xDE | 0xDF => {
                return Err(Reason::Uncleanable("is in several layers"))
            }
            _ => {
                self.found.note(marker, &content);
                return Ok(());
            }
        };
        if !fits {
            return Err(STRANGE);
        }
        self.body.source(start..self.cursor.position());
        Ok(())
    }

    fn frame(&mut self, content: &[u8], work: &Work) -> Result<(), Reason> {
        let [_, h1, h0, w1, w0, components, ..] = *content else {
            return Err(STRANGE);
        };
        let fits =
            content.len() == 6 + 3 * usize::from(components) && (1..=4).contains(&components);
        if !fits || std::mem::replace(&mut self.framed, true) {
            return Err(STRANGE);
        }
        let (height, width) = (u16::from_be_bytes([h1, h0]), u16::from_be_bytes([w1, w0]));
        // Without a height here, it comes behind the first scan (DNL).
        work.picture(u32::from(width), u32::from(height).max(1))?;
        Ok(())
    }

    /// A scan's header and all its data, up to the next marker that ends it.
    fn scan(&mut self) -> Result<(), Reason> {
        let start = self.cursor.position() - 2;
        let length = u64::from(self.cursor.be16()?);
        let header = self.cursor.bytes(length.checked_sub(2).ok_or(STRANGE)?)?;
        let components = usize::from(*header.first().ok_or(STRANGE)?);
        if !self.framed || header.len() != 4 + 2 * components {
            return Err(STRANGE);
        }
        self.scanned = true;
        let end = self.entropy_end()?;
        self.body.source(start..end);
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

/// True when tables, each as long as `length` says of what begins with it, fill the content.
fn are_tables(content: &[u8], length: impl Fn(&[u8]) -> Option<usize>) -> bool {
    let mut rest = content;
    while !rest.is_empty() {
        match length(rest).and_then(|length| rest.get(length..)) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    !content.is_empty()
}

impl Found {
    /// Takes from a segment that is not kept what is written anew, and counts the rest.
    fn note(&mut self, marker: u8, content: &[u8]) {
        let begins = |start: &[u8]| content.starts_with(start);
        match marker {
            0xE0 if begins(b"JFIF\0") => self.note_jfif(content),
            0xE0 if begins(b"JFXX\0") => self.report.add(Trace::Preview, 1),
            0xE1 if begins(b"Exif\0") => self.note_exif(content.get(6..).unwrap_or_default()),
            0xE1 if begins(b"http://ns.adobe.com/") => self.report.add(Trace::Xmp, 1),
            0xE2 if begins(b"ICC_PROFILE\0") => self.note_profile(content.get(12..)),
            0xE2 if begins(b"MPF\0") => self.report.add(Trace::SecondPicture, 1),
            0xED => self.report.add(Trace::Iptc, 1),
            0xEE if begins(b"Adobe") && content.len() >= 12 => {
                self.adobe = Some(content[11].min(2));
            }
            0xFE => self.report.add(Trace::Comment, 1),
            _ => self.report.add(Trace::PrivateBlock, 1),
        }
    }

    fn note_jfif(&mut self, content: &[u8]) {
        let density = match content.get(7..12) {
            Some(&[1, x1, x0, y1, y0]) if (x1, x0) == (y1, y0) => u16::from_be_bytes([x1, x0]),
            _ => 0,
        };
        let usual = RESOLUTIONS.contains(&density);
        self.jfif = Some(if usual { density } else { 0 });
        let preview = content.get(12..14).is_some_and(|size| size != [0, 0]);
        self.report.add(Trace::Preview, u64::from(preview));
    }

    fn note_exif(&mut self, record: &[u8]) {
        let found = exif::read(record);
        self.orientation = self.orientation.or(found.orientation);
        self.report.merge(&found.report);
    }

    /// A profile comes in parts, in order: a number, how many there are, and bytes.
    fn note_profile(&mut self, part: Option<&[u8]>) {
        let Some([number, _, bytes @ ..]) = part else {
            return;
        };
        if self.profile.len() + bytes.len() <= icc::LARGEST {
            self.profile.extend(bytes);
        }
        let ours = icc::standard(&self.profile).is_some_and(|ours| ours == self.profile);
        if *number == 1 && !ours {
            self.report.add(Trace::ColourProfile, 1);
        }
    }
}
