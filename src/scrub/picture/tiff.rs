//! TIFF 6.0: pages rebuilt from the fields that a reader needs; strips and tiles as they are.

mod directory;
mod fax;
mod fields;
mod packed;
mod shape;
mod strips;
mod tables;
#[cfg(test)]
mod tests;
mod write;

use std::ops::Range;

use directory::{Entry, Reader, STRANGE};
use fields::Fields;
use shape::Shape;
use strips::{Out, Packing};

use super::exif;
use crate::work::Work;
use crate::{kind, Cleaned, Plan, Reason, Report, Source, Trace};

/// Most pages.
const PAGES: usize = 1000;

/// Most directories beside the pages that are looked at, to say what was in them.
const BESIDE: usize = 64;

/// Full pictures: not a preview.
const REDUCED: u32 = 1;

const RAW: Reason = Reason::Uncleanable("is a camera's raw picture");

/// A page that is kept.
struct Page {
    fields: Fields,
    data: Plan,
    /// Bytes of each strip or tile in `data`.
    lengths: Vec<u64>,
}

/// Cleans a picture; the image data stays as it is.
pub(crate) fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Reason> {
    let (reader, first) = Reader::new(source)?;
    let mut pages = Pages {
        reader,
        report: Report::default(),
        pages: Vec::new(),
        beside: Vec::new(),
        repacked: 0,
    };
    pages.read(first, work)?;
    pages.aside()?;
    let Pages {
        reader,
        mut report,
        pages,
        ..
    } = pages;
    // Between values there may be a byte to fill up, not more.
    let slack = reader.cursor.len().saturating_sub(reader.accounted);
    let filled = pages
        .iter()
        .map(|page| 64 + page.lengths.len() as u64)
        .sum();
    report.add(Trace::Gap, u64::from(slack > filled));
    Ok(Cleaned {
        kind: kind::TIFF,
        plan: write::file(pages, reader.big)?,
        report,
    })
}

struct Pages<'a> {
    reader: Reader<'a>,
    report: Report,
    pages: Vec<Page>,
    /// Directories that only tell what goes, and whether they are of a position.
    beside: Vec<(u32, bool)>,
    repacked: u64,
}

impl Pages<'_> {
    fn read(&mut self, first: u32, work: &mut Work) -> Result<(), Reason> {
        let mut next = first;
        let mut data = 0;
        let mut previews = 0;
        while next != 0 {
            if self.pages.len() + previews >= PAGES {
                return Err(Reason::Beyond("1,000 pages"));
            }
            let (entries, after) = self.reader.directory(next)?;
            next = after;
            self.note(&entries);
            if self.is_reduced(&entries)? {
                previews += 1;
                self.reader.accounted += self.data_of(&entries);
                self.report.add(Trace::Preview, 1);
                continue;
            }
            let page = self.page(&entries, &mut data, work)?;
            self.pages.push(page);
        }
        match (self.pages.is_empty(), previews) {
            (false, _) => Ok(()),
            // Cameras put the raw picture elsewhere.
            (true, 1..) => Err(RAW),
            (true, 0) => Err(STRANGE),
        }
    }

    fn is_reduced(&mut self, entries: &[Entry]) -> Result<bool, Reason> {
        for (tag, reduced) in [(fields::SUBFILE, REDUCED), (255, 2)] {
            if let Some(entry) = entries.iter().find(|entry| entry.tag == tag) {
                let number = self.reader.numbers(entry)?.first().copied().unwrap_or(0);
                return Ok(match tag {
                    255 => number == reduced,
                    _ => number & reduced != 0,
                });
            }
        }
        Ok(false)
    }

    /// Bytes of the image data of a directory that is not kept, if it says so plainly.
    fn data_of(&mut self, entries: &[Entry]) -> u64 {
        let mut bytes = 0;
        for entry in entries {
            if matches!(entry.tag, fields::STRIP_COUNTS | fields::TILE_COUNTS | 514) {
                let counts = self.reader.numbers(entry).unwrap_or_default();
                bytes += counts.into_iter().map(u64::from).sum::<u64>();
            }
        }
        bytes
    }

    /// Counts what fields tell that are not kept.
    fn note(&mut self, entries: &[Entry]) {
        for entry in entries {
            match entry.tag {
                0x014A | 0x8769 | 0x8825 | 0xA005 => {
                    let trace = match entry.tag {
                        0x014A => Some(Trace::Preview),
                        0x8769 => Some(Trace::Exif),
                        _ => None,
                    };
                    self.report
                        .add(trace.unwrap_or(Trace::Exif), u64::from(trace.is_some()));
                    let places = self.reader.numbers(entry).unwrap_or_default();
                    let position = entry.tag == 0x8825;
                    self.beside
                        .extend(places.into_iter().take(BESIDE).map(|at| (at, position)));
                }
                tag => match exif::told_by(tag) {
                    Some(trace) => self.report.add(trace, 1),
                    None => self
                        .report
                        .add(Trace::PrivateBlock, u64::from(!fields::is_plain(tag))),
                },
            }
        }
    }

    /// Looks at directories that are dropped: what they tell, and whether a raw picture is in one.
    fn aside(&mut self) -> Result<(), Reason> {
        let mut looked = 0;
        while let Some((at, position)) = self.beside.pop() {
            looked += 1;
            if looked > BESIDE {
                break;
            }
            // What is damaged here says nothing; it is dropped either way.
            let Ok((entries, _)) = self.reader.directory(at) else {
                continue;
            };
            if position {
                for entry in &entries {
                    match entry.tag {
                        2 => self.report.add(Trace::Position, 1),
                        29 => self.report.add(Trace::Moment, 1),
                        _ => {}
                    }
                }
                continue;
            }
            if let Some(entry) = entries
                .iter()
                .find(|entry| entry.tag == fields::PHOTOMETRIC)
            {
                if matches!(
                    self.reader.numbers(entry).unwrap_or_default()[..],
                    [32803 | 34892, ..]
                ) {
                    return Err(RAW);
                }
            }
            self.reader.accounted += self.data_of(&entries);
            self.note(&entries);
        }
        Ok(())
    }

    fn page(&mut self, entries: &[Entry], data: &mut u64, work: &mut Work) -> Result<Page, Reason> {
        let mut fields = Fields::read(&mut self.reader, entries, &mut self.report)?;
        check_colours(&fields)?;
        let (width, height) = (
            fields.number(fields::WIDTH, 0),
            fields.number(fields::HEIGHT, 0),
        );
        work.picture(width, height)?;
        let reversed = fields.number(fields::FILL_ORDER, 1) == 2;
        let packing = Packing::new(fields.number(fields::COMPRESSION, 1), reversed)?;
        let shape = Shape::new(&fields)?;
        let parts = ranges(&mut fields, &shape)?;
        let mut page = Page {
            fields,
            data: Plan::new(),
            lengths: Vec::with_capacity(parts.len()),
        };
        for (index, range) in parts.into_iter().enumerate() {
            *data += range.end - range.start;
            // Else one strip could be there a million times.
            if *data > self.reader.cursor.len() {
                return Err(Reason::Damaged("parts of it lie over each other"));
            }
            let length = shape.length(index as u64)?;
            let mut out = Out {
                plan: &mut page.data,
                report: &mut self.report,
                work: &mut *work,
                repacked: &mut self.repacked,
            };
            let length = strips::clean(
                &mut self.reader.cursor,
                range.clone(),
                length,
                packing,
                &mut out,
            )?;
            self.reader.accounted += range.end - range.start;
            page.lengths.push(length);
        }
        Ok(page)
    }
}

/// Refuses what a camera's sensor saw, and colours that are not known.
fn check_colours(fields: &Fields) -> Result<(), Reason> {
    match fields.numbers(fields::PHOTOMETRIC) {
        [0..=6 | 8 | 9 | 10] => Ok(()),
        [32803 | 34892] => Err(RAW),
        [] => Err(STRANGE),
        _ => Err(Reason::Uncleanable("has colours of an unusual kind")),
    }
}

/// Takes out of the fields where the strips or tiles are.
fn ranges(fields: &mut Fields, shape: &Shape) -> Result<Vec<Range<u64>>, Reason> {
    let tiled = fields.number(fields::TILE_WIDTH, 0) > 0;
    let tags = match tiled {
        true => [fields::TILE_OFFSETS, fields::TILE_COUNTS],
        false => [fields::STRIP_OFFSETS, fields::STRIP_COUNTS],
    };
    let [offsets, mut counts] = tags.map(|tag| fields.numbers(tag).to_vec());
    let unsaid = counts.is_empty() && fields.number(fields::COMPRESSION, 1) == 1;
    if unsaid && offsets.len() == 1 {
        // Allowed before 1992.
        counts.push(u32::try_from(shape.length(0)?).map_err(|_| STRANGE)?);
    }
    let wanted = usize::try_from(shape.count()).map_err(|_| STRANGE)?;
    if wanted == 0 || offsets.len() < wanted || counts.len() < wanted {
        return Err(STRANGE);
    }
    let every = [
        fields::STRIP_OFFSETS,
        fields::STRIP_COUNTS,
        fields::TILE_OFFSETS,
        fields::TILE_COUNTS,
    ];
    let strips = [fields::ROWS_PER_STRIP];
    let tiles = [fields::TILE_WIDTH, fields::TILE_HEIGHT];
    let other: &[u16] = if tiled { &strips } else { &tiles };
    fields
        .0
        .retain(|tag, _| !every.contains(tag) && !other.contains(tag));
    fields.settle_rows(tiled);
    let pairs = offsets.into_iter().zip(counts).take(wanted);
    Ok(pairs
        .map(|(start, count)| {
            let start = u64::from(start);
            start..start + u64::from(count)
        })
        .collect())
}
