//! A track as it is in the file (ISO/IEC 14496-12, 8.3 to 8.7).

use super::chunks::Sizes;
use super::entries::Entry;
use super::tables::Table;
use super::tags;
use super::track::{Edit, Track};
use super::way::Way;
use crate::cursor::Cursor;
use crate::iso::{be16, be32, needed, only, Box4, Name, STRANGE};
use crate::{Reason, Report, Trace};

/// Most steps of an edit list.
const EDITS: u64 = 10_000;

/// The times, the timescale and the duration that begin several headers.
pub(super) struct Times {
    pub(super) told: bool,
    /// A number that stands where the timescale does: of a track its number.
    pub(super) timescale: u32,
    /// Where the fields behind the duration begin.
    pub(super) end: usize,
}

impl Times {
    /// `mvhd` and `mdhd`.
    pub(super) fn read(header: &[u8]) -> Option<Self> {
        Self::with(header, 4).filter(|times| times.timescale > 0)
    }

    /// Between the timescale and the end of the duration are `gap` bytes, and twice that in version 1 for the
    /// duration itself.
    fn with(header: &[u8], gap: usize) -> Option<Self> {
        let long = *header.first()? == 1;
        let times = header.get(4..if long { 20 } else { 12 })?;
        let at = 4 + times.len();
        let end = at + 4 + gap + if long { 4 } else { 0 };
        (header.len() >= end).then_some(Self {
            told: times.iter().any(|byte| *byte != 0),
            timescale: be32(header, at)?,
            end,
        })
    }
}

/// A track as it is in the file.
pub(super) struct Raw {
    pub(super) id: u32,
    pub(super) handler: [u8; 4],
    pub(super) group: u16,
    pub(super) enabled: bool,
    header: Vec<u8>,
    end: usize,
    media: Vec<u8>,
    handler_name: Vec<u8>,
    told: u64,
    timescale: u32,
    edits: Option<Box4>,
    /// Tracks that are named as this one's chapters.
    pub(super) chapters: Vec<u32>,
    children: Vec<Box4>,
    pub(super) table: Vec<Box4>,
    external: bool,
}

impl Raw {
    pub(super) fn read(cursor: &mut Cursor, trak: &Box4) -> Result<Self, Reason> {
        let children = trak.children(cursor, 0)?;
        let header = needed(&children, b"tkhd")?.content(cursor, 200)?;
        let times = Times::with(&header, 8).ok_or(STRANGE)?;
        let media = needed(&children, b"mdia")?.children(cursor, 0)?;
        let media_header = needed(&media, b"mdhd")?.content(cursor, 200)?;
        let media_times = Times::read(&media_header).ok_or(STRANGE)?;
        let hdlr = needed(&media, b"hdlr")?.content(cursor, 4096)?;
        let handler = *hdlr.get(8..).and_then(<[u8]>::first_chunk).ok_or(STRANGE)?;
        let info = below(cursor, &media, b"minf")?;
        let edits = only(&below(cursor, &children, b"edts")?, b"elst")?.cloned();
        Ok(Self {
            id: times.timescale,
            handler,
            group: be16(&header, times.end + 10).ok_or(STRANGE)?,
            enabled: header.get(3).is_some_and(|flags| flags & 1 != 0),
            end: times.end,
            told: u64::from(times.told) + u64::from(media_times.told),
            timescale: media_times.timescale,
            media: media_header
                .get(media_times.end..)
                .unwrap_or_default()
                .to_vec(),
            handler_name: hdlr.get(24..).unwrap_or_default().to_vec(),
            chapters: chapters(cursor, &children)?,
            table: below(cursor, &info, b"stbl")?,
            external: is_external(cursor, &info)?,
            header,
            edits,
            children,
        })
    }

    pub(super) fn track(
        &self,
        cursor: &mut Cursor,
        entries: Vec<Entry>,
        report: &mut Report,
    ) -> Result<Track, Reason> {
        if self.external {
            return Err(Reason::Uncleanable(
                "keeps its pictures or sound in other files",
            ));
        }
        report.add(Trace::Moment, self.told);
        tags::read(cursor, &self.children, report)?;
        tags::handler(&self.handler_name, report);
        // Undetermined; QuickTime's zero is English, and what it writes for any.
        let language = be16(&self.media, 0).unwrap_or(0);
        report.add(
            Trace::Setting,
            u64::from(!matches!(language, 0 | 0x55C4 | 0x7FFF)),
        );
        self.tables(cursor, entries)
    }

    fn tables(&self, cursor: &mut Cursor, entries: Vec<Entry>) -> Result<Track, Reason> {
        let word = |at: usize| be32(&self.header, self.end + at).ok_or(STRANGE);
        let durations = self.table(cursor, b"stts", 8)?.ok_or(STRANGE)?;
        let first = durations.rows(8).pair(cursor.source())?;
        let wide = self.table(cursor, b"co64", 8)?;
        Ok(Track {
            id: self.id,
            video: self.handler == *b"vide",
            enabled: self.enabled,
            group: self.group,
            size: [word(52)?, word(56)?],
            way: Way::read(self.header.get(self.end + 16..)).ok_or(STRANGE)?,
            timescale: self.timescale,
            length: 0,
            edits: edits(cursor, self.edits.as_ref())?,
            entries,
            counted: durations.len() == 8 && first.is_some_and(|(_, each)| each == 1),
            durations,
            compositions: self.compositions(cursor)?,
            sync: self.table(cursor, b"stss", 4)?,
            runs: self.table(cursor, b"stsc", 12)?.ok_or(STRANGE)?,
            sizes: Sizes::read(cursor, sizes(&self.table)?)?,
            wide: wide.is_some(),
            offsets: match wide {
                Some(wide) => wide,
                None => self.table(cursor, b"stco", 4)?.ok_or(STRANGE)?,
            },
        })
    }

    /// A table of rows of so many bytes, if it is there.
    fn table(&self, cursor: &mut Cursor, name: &Name, width: u64) -> Result<Option<Table>, Reason> {
        match only(&self.table, name)? {
            Some(found) => Table::read(cursor, found, width).map(Some),
            None => Ok(None),
        }
    }

    fn compositions(&self, cursor: &mut Cursor) -> Result<Option<(u8, Table)>, Reason> {
        let Some(found) = only(&self.table, b"ctts")? else {
            return Ok(None);
        };
        cursor.seek(found.body.start)?;
        let version = cursor.u8()?.min(1);
        Ok(Some((version, Table::read(cursor, found, 8)?)))
    }
}

/// The boxes in the box of this name, if there is one.
fn below(cursor: &mut Cursor, boxes: &[Box4], name: &Name) -> Result<Vec<Box4>, Reason> {
    match only(boxes, name)? {
        Some(found) => found.children(cursor, 0),
        None => Ok(Vec::new()),
    }
}

fn sizes(table: &[Box4]) -> Result<&Box4, Reason> {
    match only(table, b"stsz")? {
        Some(found) => Ok(found),
        None => needed(table, b"stz2"),
    }
}

/// Tracks that are named as this one's chapters.
fn chapters(cursor: &mut Cursor, children: &[Box4]) -> Result<Vec<u32>, Reason> {
    let Some(references) = only(children, b"tref")? else {
        return Ok(Vec::new());
    };
    let mut ids = Vec::new();
    for reference in references.children(cursor, 0)? {
        if reference.name == *b"chap" {
            let content = reference.content(cursor, 4096)?;
            let (words, _) = content.as_chunks::<4>();
            ids.extend(words.iter().map(|word| u32::from_be_bytes(*word)));
        }
    }
    Ok(ids)
}

/// True when the samples are in another file.
fn is_external(cursor: &mut Cursor, info: &[Box4]) -> Result<bool, Reason> {
    let Some(dinf) = only(info, b"dinf")? else {
        return Ok(false);
    };
    let dinf = dinf.children(cursor, 0)?;
    let Some(dref) = only(&dinf, b"dref")? else {
        return Ok(false);
    };
    for entry in dref.children(cursor, 8)? {
        cursor.seek(entry.body.start)?;
        if cursor.be32()? & 1 == 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

fn edits(cursor: &mut Cursor, found: Option<&Box4>) -> Result<Vec<Edit>, Reason> {
    let Some(found) = found else {
        return Ok(Vec::new());
    };
    cursor.seek(found.body.start)?;
    let (version, count) = (cursor.be32()? >> 24, u64::from(cursor.be32()?));
    let width = if version == 1 { 20 } else { 12 };
    if count > EDITS {
        return Err(Reason::Beyond("10,000 cuts"));
    }
    if count * width > found.body.end - cursor.position().min(found.body.end) {
        return Err(STRANGE);
    }
    let mut edits = Vec::new();
    for _ in 0..count {
        let (duration, start) = match version {
            1 => (
                u64::from_be_bytes(cursor.array()?),
                i64::from_be_bytes(cursor.array()?),
            ),
            _ => (
                u64::from(cursor.be32()?),
                i64::from(i32::from_be_bytes(cursor.array()?)),
            ),
        };
        edits.push(Edit {
            duration,
            start: start.max(-1),
            runs: cursor.be32()? != 0,
        });
    }
    Ok(edits)
}
