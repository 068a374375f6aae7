//! Matroska and WebM (RFC 9559): tracks of picture and sound rebuilt, their blocks as they are; no tags, no
//! names, no attachments, no other tracks.

mod clusters;
mod codecs;
mod ebml;
mod lacing;
#[cfg(test)]
mod tests;
mod tracks;

use clusters::{Clusters, CLUSTER};
use ebml::{Element, STRANGE};

use crate::cursor::Cursor;
use crate::kind::{self, Kind};
use crate::work::Work;
use crate::{Cleaned, Plan, Reason, Report, Source, Trace};

const HEAD: u32 = 0x1A45_DFA3;
const SEGMENT: u32 = 0x1853_8067;
const INFO: u32 = 0x1549_A966;
const TRACKS: u32 = 0x1654_AE6B;
const TAGS: u32 = 0x1254_C367;
const ATTACHMENTS: u32 = 0x1941_A469;
const CHAPTERS: u32 = 0x1043_A770;
const SEEK_HEAD: u32 = 0x114D_9B74;
const CUES: u32 = 0x1C53_BB6B;
const VOID: u32 = 0xEC;
const CHECKSUM: u32 = 0xBF;
const SCALE: u32 = 0x2A_D7B1;
const DURATION: u32 = 0x4489;
const MUXER: u32 = 0x4D80;
const WRITER: u32 = 0x5741;

/// Most elements beside clusters.
const ELEMENTS: usize = 10_000;

/// What takes the place of the names of programs, which have to be there.
const NOBODY: &[u8] = b"-";

/// Cleans a recording; the frames stay where they are.
pub(crate) fn clean(
    kind: Kind,
    source: &mut dyn Source,
    _work: &mut Work,
) -> Result<Cleaned, Reason> {
    let mut cursor = Cursor::new(source)?;
    let end = cursor.len();
    let mut report = Report::default();
    let head = Element::read(&mut cursor, end)?;
    if head.id != HEAD || head.unknown {
        return Err(STRANGE);
    }
    cursor.seek(head.content.end)?;
    let segment = segment(&mut cursor)?;
    let mut found = Found::default();
    found.read(&mut cursor, &segment, &mut report)?;
    if cursor.left() > 0 {
        if cursor.peek(4)? == HEAD.to_be_bytes() {
            return Err(Reason::Uncleanable("holds several recordings"));
        }
        report.add(Trace::Trailing, 1);
    }
    let clusters = found
        .clusters
        .ok_or(Reason::Damaged("there is neither picture nor sound in it"))?;
    Ok(Cleaned {
        kind,
        plan: write(kind, &found.info, clusters),
        report,
    })
}

/// The segment, behind what may stand in front of it. One that broke off ends where the file does.
fn segment(cursor: &mut Cursor<'_>) -> Result<Element, Reason> {
    let end = cursor.len();
    loop {
        let start = cursor.position();
        match Element::read(cursor, end) {
            Ok(element) if element.id == SEGMENT => return Ok(element),
            Ok(element) if element.id == VOID && !element.unknown => {
                cursor.seek(element.content.end)?
            }
            Ok(_) => return Err(STRANGE),
            Err(error) => {
                cursor.seek(start)?;
                if cursor.array()? != SEGMENT.to_be_bytes() {
                    return Err(error);
                }
                ebml::number(cursor, 8, true)?;
                return Ok(Element {
                    id: SEGMENT,
                    start,
                    content: cursor.position()..end,
                    unknown: true,
                });
            }
        }
    }
}

#[derive(Default)]
struct Found {
    /// Nanoseconds of one unit of time, and how long it is.
    info: (u64, Option<f64>),
    clusters: Option<Clusters>,
}

impl Found {
    fn read(
        &mut self,
        cursor: &mut Cursor<'_>,
        segment: &Element,
        report: &mut Report,
    ) -> Result<(), Reason> {
        let end = segment.content.end;
        let mut others = 0;
        cursor.seek(segment.content.start)?;
        while cursor.position() < end {
            let start = cursor.position();
            let element = match self.next(cursor, end) {
                Ok(element) => element,
                // The recording broke off here.
                Err(Reason::Damaged(_)) if self.clusters.is_some() && end == cursor.len() => {
                    report.add(Trace::Trailing, 1);
                    return cursor.seek(end);
                }
                Err(error) => return Err(error),
            };
            let mut next = element.content.end;
            match element.id {
                CLUSTER => {
                    let clusters = self.clusters.as_mut().ok_or(STRANGE)?;
                    next = clusters.read(cursor, &element, report)?;
                }
                // Another recording; the segment did not say how long it is.
                HEAD => return cursor.seek(start),
                _ if element.unknown => return Err(STRANGE),
                INFO => self.info(cursor, &element, report)?,
                TRACKS if self.clusters.is_none() => {
                    let tracks = tracks::read(cursor, &element, report)?;
                    let scale = if self.info.0 == 0 {
                        1_000_000
                    } else {
                        self.info.0
                    };
                    self.clusters = Some(Clusters::new(tracks, scale));
                }
                _ => note(cursor, &element, report)?,
            }
            others += usize::from(element.id != CLUSTER);
            if others > ELEMENTS {
                return Err(STRANGE);
            }
            cursor.seek(next)?;
        }
        Ok(())
    }

    /// The next element. A cluster that broke off ends where the file does.
    fn next(&self, cursor: &mut Cursor<'_>, end: u64) -> Result<Element, Reason> {
        let start = cursor.position();
        let read = Element::read(cursor, end);
        if read.is_ok() || end != cursor.len() {
            return read;
        }
        cursor.seek(start)?;
        if cursor.array()? != CLUSTER.to_be_bytes() {
            return read;
        }
        ebml::number(cursor, 8, true)?;
        Ok(Element {
            id: CLUSTER,
            start,
            content: cursor.position()..end,
            unknown: true,
        })
    }

    fn info(
        &mut self,
        cursor: &mut Cursor<'_>,
        info: &Element,
        report: &mut Report,
    ) -> Result<(), Reason> {
        self.info.0 = 1_000_000;
        for child in info.children(cursor)? {
            match child.id {
                SCALE => self.info.0 = child.uint(cursor)?,
                DURATION => self.info.1 = Some(child.float(cursor)?).filter(|time| *time > 0.0),
                MUXER | WRITER => {
                    let ours = child.len() == 1 && child.bytes(cursor, 1)? == NOBODY;
                    report.add(Trace::Program, u64::from(!ours));
                }
                0x7BA9 => report.add(Trace::Caption, 1),
                0x4461 => report.add(Trace::Moment, 1),
                0x73A4 | 0x3C_B923 | 0x3E_B923 | 0x4444 => report.add(Trace::Identifier, 1),
                0x7384 | 0x3C_83AB | 0x3E_83BB => report.add(Trace::Path, 1),
                VOID | CHECKSUM => {}
                _ => report.add(Trace::PrivateBlock, 1),
            }
        }
        match self.info.0 {
            1..=1_000_000_000 => Ok(()),
            _ => Err(STRANGE),
        }
    }
}

/// Counts what goes of the elements beside clusters.
fn note(cursor: &mut Cursor<'_>, element: &Element, report: &mut Report) -> Result<(), Reason> {
    let (trace, kind) = match element.id {
        SEEK_HEAD | CUES | VOID | CHECKSUM => return Ok(()),
        TAGS => (Trace::Tag, 0x7373),
        ATTACHMENTS => (Trace::Attachment, 0x61A7),
        CHAPTERS => (Trace::PartName, 0x45B9),
        _ => {
            report.add(Trace::PrivateBlock, 1);
            return Ok(());
        }
    };
    let children = element.children(cursor).unwrap_or_default();
    let count = children.iter().filter(|child| child.id == kind).count() as u64;
    report.add(trace, count.max(1));
    Ok(())
}

fn write(kind: Kind, info: &(u64, Option<f64>), clusters: Clusters) -> Plan {
    let name: &[u8] = if kind == kind::WEBM {
        b"webm"
    } else {
        b"matroska"
    };
    let head = [
        ebml::uint(0x4286, 1),
        ebml::uint(0x42F7, 1),
        ebml::uint(0x42F2, 4),
        ebml::uint(0x42F3, 8),
        ebml::element(0x4282, name),
        ebml::uint(0x4287, 4),
        ebml::uint(0x4285, 2),
    ];
    let mut front = ebml::uint(SCALE, info.0.max(1));
    front.extend(ebml::element(MUXER, NOBODY));
    front.extend(ebml::element(WRITER, NOBODY));
    if let Some(duration) = info.1 {
        front.extend(ebml::float(DURATION, duration));
    }
    let mut front = ebml::element(INFO, &front);
    front.extend(tracks::write(&clusters.tracks));
    front.extend(cues(&clusters, front.len() as u64));
    let mut plan = Plan::new();
    plan.bytes(&ebml::element(HEAD, &head.concat()));
    plan.bytes(&ebml::wide_head(
        SEGMENT,
        front.len() as u64 + clusters.plan.len(),
    ));
    plan.bytes(&front);
    plan.append(clusters.plan);
    plan
}

/// Places to start from, in front of the clusters, so that nothing has to say where they are. `before`: bytes of
/// the segment in front of them.
fn cues(clusters: &Clusters, before: u64) -> Vec<u8> {
    let made = |shift: u64| {
        let points = clusters.cues.iter().flat_map(|cue| {
            let position = [&[0xF1, 0x88], &(cue.position + shift).to_be_bytes()[..]].concat();
            let place = [ebml::uint(0xF7, clusters.lead), position].concat();
            ebml::element(
                0xBB,
                &[ebml::uint(0xB3, cue.time), ebml::element(0xB7, &place)].concat(),
            )
        });
        ebml::element(CUES, &points.collect::<Vec<u8>>())
    };
    match clusters.cues.is_empty() {
        true => Vec::new(),
        // Positions are always of eight bytes, so the length is the same.
        false => made(before + made(0).len() as u64),
    }
}
