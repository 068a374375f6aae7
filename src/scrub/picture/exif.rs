//! EXIF (CIPA DC-008): which way up a picture is, and what else was in the record. Only the first is kept, in
//! a record of our own with nothing else in it.

use crate::{Report, Trace};

/// Most directories that one record has: IFD0, EXIF, GPS, interoperability, preview.
const DIRECTORIES: usize = 8;

/// Behind the end of every record, with room to count on.
const NOWHERE: usize = u32::MAX as usize + 1;

/// Most entries of a directory that are looked at.
const ENTRIES: usize = 512;

/// What a record says that matters.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Exif {
    /// 2 to 8: the picture is stored turned or mirrored.
    pub(crate) orientation: Option<u8>,
    /// What else it said.
    pub(crate) report: Report,
}

/// Reads a record, from its TIFF header on. What is damaged in it says nothing; it is dropped either way.
pub(crate) fn read(record: &[u8]) -> Exif {
    let mut found = Exif::default();
    found.report.add(Trace::Exif, 1);
    let Some(tiff) = Tiff::new(record) else {
        return found;
    };
    let mut next = vec![(tiff.u32(4), Directory::Main)];
    let mut seen = Vec::new();
    while let (Some((at, which)), ..DIRECTORIES) = (next.pop(), seen.len()) {
        // A directory that is nowhere counts as looked at, too: it must not lead on for ever.
        let at = at.map_or(NOWHERE, |at| at as usize);
        if seen.contains(&at) {
            continue;
        }
        seen.push(at);
        let count = usize::from(tiff.u16(at).unwrap_or(0)).min(ENTRIES);
        let entries = (0..count).map(|index| at + 2 + index * 12);
        for entry in entries {
            let Some(tag) = tiff.u16(entry) else { break };
            match (which, tag) {
                (Directory::Main, 0x0112) => found.orientation = tiff.orientation(entry),
                (Directory::Main, 0x8769) => next.push((tiff.u32(entry + 8), Directory::Main)),
                (Directory::Main, 0x8825) => next.push((tiff.u32(entry + 8), Directory::Position)),
                _ => found.report.add_tag(which, tag),
            }
        }
        if seen.len() == 1 {
            let after = tiff.u32(at + 2 + count * 12).filter(|at| *at > 0);
            found.report.add(Trace::Preview, after.map_or(0, |_| 1));
        }
    }
    // A record of ours says nothing else.
    if found.orientation.is_some_and(|way| record == write(way)) {
        found.report = Report::default();
    }
    found
}

/// A record that says which way up the picture is, 2 to 8, and nothing else.
pub(crate) fn write(orientation: u8) -> Vec<u8> {
    let mut record = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    record.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
    record
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Directory {
    Main,
    Position,
}

impl Report {
    /// Counts what an entry of a directory tells, if it tells something.
    fn add_tag(&mut self, directory: Directory, tag: u16) {
        if directory == Directory::Position {
            // Latitude; a position without one is none. 29: the date.
            match tag {
                2 => self.add(Trace::Position, 1),
                29 => self.add(Trace::Moment, 1),
                _ => {}
            }
        } else if let Some(trace) = told_by(tag) {
            self.add(trace, 1);
        }
    }
}

/// What an entry of TIFF, EXIF or Windows tells.
pub(crate) fn told_by(tag: u16) -> Option<Trace> {
    Some(match tag {
        0x010F | 0x0110 | 0xA433 | 0xA434 | 0xC614 => Trace::Device,
        0xA431 | 0xA435 | 0xC62F => Trace::Serial,
        0x013B | 0x9C9D | 0xA430 => Trace::Person,
        0x0132 | 0x9003 | 0x9004 => Trace::Moment,
        0x0131 | 0x013C | 0xA436..=0xA43D => Trace::Program,
        0x010D | 0x010E | 0x8298 | 0x9C9B | 0x9C9E | 0x9C9F => Trace::Caption,
        0x9286 | 0x9C9C => Trace::Comment,
        0xA420 | 0xC65D => Trace::Identifier,
        0x927C => Trace::MakerNote,
        0x02BC => Trace::Xmp,
        0x83BB | 0x8649 => Trace::Iptc,
        _ => return None,
    })
}

/// Numbers of a record, in its own order of bytes.
struct Tiff<'a> {
    bytes: &'a [u8],
    big: bool,
}

impl<'a> Tiff<'a> {
    fn new(bytes: &'a [u8]) -> Option<Self> {
        let big = match bytes.get(..4)? {
            b"II*\0" => false,
            b"MM\0*" => true,
            _ => return None,
        };
        Some(Self { bytes, big })
    }

    fn u16(&self, at: usize) -> Option<u16> {
        let two = *self.bytes.get(at..)?.first_chunk()?;
        Some(match self.big {
            true => u16::from_be_bytes(two),
            false => u16::from_le_bytes(two),
        })
    }

    fn u32(&self, at: usize) -> Option<u32> {
        let four = *self.bytes.get(at..)?.first_chunk()?;
        Some(match self.big {
            true => u32::from_be_bytes(four),
            false => u32::from_le_bytes(four),
        })
    }

    /// The value of an orientation entry: one SHORT.
    fn orientation(&self, entry: usize) -> Option<u8> {
        let value = self.u16(entry + 8)?;
        u8::try_from(value).ok().filter(|way| (2..=8).contains(way))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_of_ours_keeps_its_orientation_and_tells_nothing() {
        for way in 2..=8 {
            let found = read(&write(way));
            assert_eq!(found.orientation, Some(way));
            assert!(found.report.is_empty());
        }
        assert_eq!(read(&write(1)).orientation, None);
        assert_eq!(read(&write(9)).orientation, None);
    }

    #[test]
    fn what_it_tells_is_counted_and_a_loop_ends() {
        let mut record = b"MM\0*\0\0\0\x08\0\x04".to_vec();
        for (tag, value) in [
            (0x0110_u16, 0_u32),
            (0x0112, 6 << 16),
            (0x8769, 8),
            (0x8825, 62),
        ] {
            record.extend(tag.to_be_bytes());
            record.extend([0, 3, 0, 0, 0, 1]);
            record.extend(value.to_be_bytes());
        }
        record.extend([0, 0, 0, 8]);
        record.extend(b"\0\x01\0\x02\0\x05\0\0\0\x03\0\0\0\0\0\0\0\0");
        let found = read(&record);
        assert_eq!(found.orientation, Some(6));
        assert_eq!(found.report.count(Trace::Position), 1);
        assert_eq!(found.report.count(Trace::Preview), 1);
        assert_eq!(found.report.count(Trace::Device), 1);
        for end in 0..record.len() {
            read(&record[..end]);
        }
    }
}
