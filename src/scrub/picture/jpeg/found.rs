//! What a JPEG says besides its image: a little of it is written anew, the rest is counted.

use super::super::{exif, icc, RESOLUTIONS};
use super::segment;
use crate::{Plan, Report, Trace};

/// What the segments before the image say that is written anew.
#[derive(Default)]
pub(super) struct Found {
    /// Dots per inch, or 0: a JFIF picture.
    jfif: Option<u16>,
    /// How colours are coded in an Adobe picture: 0 to 2.
    adobe: Option<u8>,
    pub(super) orientation: Option<u8>,
    pub(super) profile: Vec<u8>,
    pub(super) report: Report,
}

impl Found {
    pub(super) fn write(&self, plan: &mut Plan) {
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

impl Found {
    /// Takes from a segment that is not kept what is written anew, and counts the rest.
    pub(super) fn note(&mut self, marker: u8, content: &[u8]) {
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
