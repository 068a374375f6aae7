//! HEIC and AVIF (ISO/IEC 23008-12, AV1 Image File Format): the coded pictures, what they are put together from
//! and how they are shown; all of it in a list of items of our own.

use std::collections::BTreeMap;

use crate::cursor::{Cursor, CUT_SHORT};
use crate::iso::{header, needed, only, Box4, STRANGE};
use crate::kind::{self, Kind};
use crate::work::Work;
use crate::{Cleaned, Reason, Report, Source, Trace};

mod data;
mod items;
mod location;
mod properties;
mod select;
#[cfg(test)]
mod tests;
mod write;

use items::Items;

/// Cleans a picture; coded data stays as it is.
pub(crate) fn clean(
    kind: Kind,
    source: &mut dyn Source,
    work: &mut Work,
) -> Result<Cleaned, Reason> {
    let mut cursor = Cursor::new(source)?;
    let mut report = Report::default();
    let meta = top(&mut cursor, &mut report)?;
    let children = meta.children(&mut cursor, 4)?;
    let hdlr = needed(&children, b"hdlr")?.content(&mut cursor, 4096)?;
    if hdlr.get(8..12) != Some(b"pict") {
        return Err(STRANGE);
    }
    let named = hdlr
        .get(24..)
        .is_some_and(|name| name.iter().any(|byte| *byte != 0));
    report.add(Trace::Program, u64::from(named));
    let items = Items::read(&mut cursor, &children, &mut report)?;
    let chosen = select::choose(&items, &mut report)?;
    let locations = location::read(&mut cursor, &children)?;
    items.note_records(&mut cursor, &locations, &mut report)?;
    let mut pictures = Vec::new();
    for id in &chosen {
        pictures.push(items.picture(&mut cursor, *id, &locations, work, &mut report)?);
    }
    let plan = write::file(kind, cursor.source(), &items, &pictures, &mut report)?;
    Ok(Cleaned { kind, plan, report })
}

/// Looks at the boxes at the top for the one with the items.
fn top(cursor: &mut Cursor, report: &mut Report) -> Result<Box4, Reason> {
    let (mut meta, mut at, length) = (None, 0, cursor.len());
    while at < length {
        let found = match header(cursor, at, length) {
            Ok(found) if found.name.iter().all(|byte| (0x20..0x7F).contains(byte)) => found,
            _ => {
                report.add(Trace::Trailing, 1);
                break;
            }
        };
        at = found.body.end;
        match &found.name {
            b"ftyp" => moving(cursor, &found)?,
            b"meta" if found.body.end > length => return Err(CUT_SHORT),
            b"meta" if meta.is_some() => return Err(STRANGE),
            b"meta" => meta = Some(found),
            b"mdat" => {}
            b"moov" | b"mpvd" => report.add(Trace::EmbeddedVideo, 1),
            b"free" | b"skip" => {
                cursor.seek(found.body.start.min(length))?;
                let start = cursor.peek(4096)?;
                let count = usize::try_from(found.len()).unwrap_or(usize::MAX);
                let hidden = start.iter().take(count).any(|byte| *byte != 0);
                report.add(Trace::Gap, u64::from(hidden));
            }
            b"sefd" => report.add(Trace::MakerNote, 1),
            _ => report.add(Trace::PrivateBlock, 1),
        }
    }
    meta.ok_or(Reason::Damaged("the list of its pictures is missing"))
}

/// A file of pictures that move is no still picture.
fn moving(cursor: &mut Cursor, ftyp: &Box4) -> Result<(), Reason> {
    let brands = ftyp.content(cursor, 4096)?;
    match brands.get(..4) {
        Some(b"avis" | b"msf1" | b"hevc" | b"hevx") => {
            Err(Reason::Uncleanable("is a moving picture"))
        }
        Some(_) => Ok(()),
        None => Err(STRANGE),
    }
}

/// What a kind's pictures are coded as.
fn coded(kind: Kind) -> &'static [u8; 4] {
    match kind {
        kind::AVIF => b"av01",
        _ => b"hvc1",
    }
}
