//! MP4, 3GP, M4A (ISO/IEC 14496-12 and -14, 3GPP TS 26.244) and QuickTime: the movie's boxes are written anew,
//! and behind them stand exactly the samples of its pictures and sound.

use std::ops::Range;

use crate::cursor::{Cursor, CUT_SHORT};
use crate::iso::{header, Box4, STRANGE};
use crate::kind::Kind;
use crate::work::Work;
use crate::{Cleaned, Plan, Reason, Report, Source, Trace};

mod built;
mod chunks;
mod entries;
mod esds;
mod fragments;
mod jpeg_frames;
mod layout;
mod movie;
mod raw;
mod scan;
mod sound;
mod start_codes;
mod tables;
mod tags;
#[cfg(test)]
mod tests;
mod track;
mod way;
mod write;

use layout::Layout;
use movie::Movie;

/// Most fragments of a file.
const FRAGMENTS: usize = 500_000;

/// Cleans a file; pictures and sound stay as they are.
pub(crate) fn clean(
    kind: Kind,
    source: &mut dyn Source,
    work: &mut Work,
) -> Result<Cleaned, Reason> {
    let mut cursor = Cursor::new(source)?;
    let mut report = Report::default();
    let file = File::read(&mut cursor, &mut report)?;
    let moov = file.moov.ok_or(Reason::Damaged(
        "the list of its pictures and sounds is missing",
    ))?;
    let mut movie = Movie::read(&mut cursor, &moov, kind, work, &mut report)?;
    if !file.fragments.is_empty() {
        let defaults = fragments::defaults(&mut cursor, &moov)?;
        fragments::gather(&mut cursor, &mut movie, &defaults, &file.fragments)?;
    }
    let length = cursor.len();
    let source = cursor.source();
    movie.settle(source, !file.fragments.is_empty())?;
    if movie.tracks.is_empty() {
        return Err(Reason::Damaged("there is neither picture nor sound in it"));
    }
    let layout = Layout::new(source, &movie.tracks, length)?;
    report.add(Trace::EncoderMessage, layout.messages);
    let slack = !movie.dropped && layout.length < file.media;
    report.add(Trace::Gap, u64::from(slack));
    Ok(Cleaned {
        kind,
        plan: written(source, kind, &movie, layout, length)?,
        report,
    })
}

fn written(
    source: &mut dyn Source,
    kind: Kind,
    movie: &Movie,
    layout: Layout,
    length: u64,
) -> Result<Plan, Reason> {
    /// The boxes of the movie have less.
    const BOXES: u64 = 1 << 28;
    let start = write::ftyp(kind);
    let long = u32::try_from(layout.length + 8).is_err();
    let mut head = match long {
        true => b"\0\0\0\x01mdat".to_vec(),
        false => (layout.length as u32 + 8).to_be_bytes().to_vec(),
    };
    match long {
        true => head.extend((layout.length + 16).to_be_bytes()),
        false => head.extend(b"mdat"),
    }
    let mut context = write::Context {
        layout: &layout,
        kind,
        length,
        base: 0,
        wide: u32::try_from(layout.length + BOXES).is_err(),
    };
    // Offsets have the same length whatever they are.
    let boxes = write::moov(source, movie, context)?.len();
    context.base = start.len() as u64 + boxes + head.len() as u64;
    let moov = write::moov(source, movie, context)?;
    let mut plan = Plan::new();
    plan.bytes(&start);
    plan.append(moov);
    plan.bytes(&head);
    layout.put(&mut plan);
    Ok(plan)
}

/// The boxes at the top.
#[derive(Default)]
struct File {
    moov: Option<Box4>,
    fragments: Vec<Range<u64>>,
    /// Bytes of media data.
    media: u64,
}

impl File {
    fn read(cursor: &mut Cursor, report: &mut Report) -> Result<Self, Reason> {
        let (mut file, mut at, length) = (Self::default(), 0, cursor.len());
        while at < length {
            let found = match header(cursor, at, length) {
                Ok(found) if is_name(found.name) => found,
                _ => {
                    report.add(Trace::Trailing, 1);
                    break;
                }
            };
            at = found.body.end;
            file.note(cursor, found, report)?;
        }
        Ok(file)
    }

    fn note(
        &mut self,
        cursor: &mut Cursor,
        found: Box4,
        report: &mut Report,
    ) -> Result<(), Reason> {
        let length = cursor.len();
        match &found.name {
            b"moov" if found.body.end > length => return Err(CUT_SHORT),
            b"moov" if self.moov.is_some() => return Err(STRANGE),
            b"moov" => self.moov = Some(found),
            b"moof" if found.body.end > length => return Err(CUT_SHORT),
            b"moof" if self.fragments.len() >= FRAGMENTS => {
                return Err(Reason::Beyond("500,000 fragments"))
            }
            b"moof" => self.fragments.push(found.start..found.body.end),
            b"mdat" => self.media += found.body.end.min(length) - found.body.start.min(length),
            b"prft" => report.add(Trace::Moment, 1),
            b"pnot" | b"PICT" => report.add(Trace::Preview, 1),
            b"emsg" => report.add(Trace::DataTrack, 1),
            name if tags::is_structure(name) => {}
            _ => tags::read(cursor, &[found], report)?,
        }
        Ok(())
    }
}

/// Names are letters, digits and blanks, of old Macintosh's too.
fn is_name(name: [u8; 4]) -> bool {
    name.iter().all(|byte| matches!(byte, 0x20..=0x7E | 0xA9))
}
