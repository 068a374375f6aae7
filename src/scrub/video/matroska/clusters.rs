//! Clusters: times and blocks of the tracks that are kept.

use std::ops::Range;

use super::ebml::{self, Element, STRANGE};
use super::lacing::laced;
use super::tracks::Track;
use crate::cursor::{Cursor, CUT_SHORT};
use crate::video::stream::{Codec, Filter};
use crate::{Plan, Reason, Report, Trace};

pub(super) const CLUSTER: u32 = 0x1F43_B675;
const TIMESTAMP: u32 = 0xE7;
const SIMPLE_BLOCK: u32 = 0xA3;
const GROUP: u32 = 0xA0;
const BLOCK: u32 = 0xA1;
const ADDITIONS: u32 = 0x75A1;
const DURATION: u32 = 0x9B;
const REFERENCE: u32 = 0xFB;
const PADDING: u32 = 0x75A2;
const ENCRYPTED: u32 = 0xAF;

/// Most pieces of the plan: each takes some hundred bytes.
const PIECES: usize = 250_000;

/// A place to start playing from.
#[derive(Debug)]
pub(super) struct Cue {
    pub(super) time: u64,
    /// From the first cluster on.
    pub(super) position: u64,
}

/// All clusters, one after another.
#[derive(Debug)]
pub(super) struct Clusters {
    pub(super) tracks: Vec<Track>,
    pub(super) plan: Plan,
    pub(super) cues: Vec<Cue>,
    /// The track whose pictures are looked for.
    pub(super) lead: u64,
    filter: Filter,
    /// Nanoseconds of one unit of time.
    scale: u64,
    /// Taken off every time.
    start: Option<u64>,
}

/// What was found of one block.
struct Found {
    track: u64,
    time: i16,
    key: bool,
}

impl Clusters {
    pub(super) fn new(tracks: Vec<Track>, scale: u64) -> Self {
        let lead = tracks.iter().find(|track| track.video).or(tracks.first());
        Self {
            lead: lead.map_or(0, |track| track.number),
            tracks,
            plan: Plan::new(),
            cues: Vec::new(),
            filter: Filter::default(),
            scale,
            start: None,
        }
    }

    /// Reads a cluster. Returns where it ends: of an unknown length, where something else begins.
    pub(super) fn read(
        &mut self,
        cursor: &mut Cursor<'_>,
        cluster: &Element,
        report: &mut Report,
    ) -> Result<u64, Reason> {
        let mut time = None;
        let mut blocks = Plan::new();
        let mut key = None;
        cursor.seek(cluster.content.start)?;
        while cursor.position() < cluster.content.end {
            let Some(element) = next(cursor, cluster, report)? else {
                break;
            };
            let found = match element.id {
                TIMESTAMP => {
                    time = Some(element.uint(cursor)?);
                    None
                }
                SIMPLE_BLOCK => self.block(cursor, &element, &mut blocks, report)?,
                GROUP => self.group(cursor, &element, &mut blocks, report)?,
                ENCRYPTED => return Err(Reason::Locked("is encrypted")),
                id => {
                    note(id, report);
                    None
                }
            };
            if let Some(found) = found.filter(|found| found.track == self.lead && found.key) {
                key.get_or_insert(found.time);
            }
            if blocks.pieces().len() + self.plan.pieces().len() > PIECES {
                return Err(Reason::Beyond("250,000 parts"));
            }
            cursor.seek(element.content.end)?;
        }
        let end = cursor.position();
        if !blocks.is_empty() {
            self.write(time.ok_or(STRANGE)?, key, blocks);
        }
        Ok(end)
    }

    fn write(&mut self, time: u64, key: Option<i16>, blocks: Plan) {
        /// A longer time from the start is none, but a date.
        const DAY: u64 = 86_400_000_000_000;
        let late = time.saturating_mul(self.scale) > DAY;
        let start = *self.start.get_or_insert(if late { time } else { 0 });
        let time = time.saturating_sub(start);
        if let Some(key) = key {
            self.cues.push(Cue {
                time: time.saturating_add_signed(i64::from(key)),
                position: self.plan.len(),
            });
        }
        let stamp = ebml::uint(TIMESTAMP, time);
        let length = stamp.len() as u64 + blocks.len();
        self.plan.bytes(&ebml::wide_head(CLUSTER, length));
        self.plan.bytes(&stamp);
        self.plan.append(blocks);
    }

    /// A block, if it is of a track that is kept.
    fn block(
        &mut self,
        cursor: &mut Cursor<'_>,
        element: &Element,
        plan: &mut Plan,
        report: &mut Report,
    ) -> Result<Option<Found>, Reason> {
        cursor.seek(element.content.start)?;
        let (number, _) = ebml::number(cursor, 2, true)?;
        let [high, low, flags] = cursor.array()?;
        let Some(track) = self.tracks.iter().find(|track| track.number == number) else {
            return Ok(None);
        };
        let head = cursor.position();
        if head > element.content.end {
            return Err(CUT_SHORT);
        }
        plan.source(element.start..head);
        let data = head..element.content.end;
        let codec = (track.codec, &track.front[..]);
        if flags & 6 == 0 || track.codec == Codec::Plain {
            self.filter.frame(cursor, data, codec, plan, report)?;
        } else {
            for frame in laced(cursor, data, flags >> 1 & 3, plan)? {
                self.filter.frame(cursor, frame, codec, plan, report)?;
            }
        }
        Ok(Some(Found {
            track: number,
            time: i16::from_be_bytes([high, low]),
            key: flags & 0x80 != 0,
        }))
    }

    /// A block with what belongs to it.
    fn group(
        &mut self,
        cursor: &mut Cursor<'_>,
        group: &Element,
        plan: &mut Plan,
        report: &mut Report,
    ) -> Result<Option<Found>, Reason> {
        let children = group.children(cursor)?;
        let block = children
            .iter()
            .find(|child| child.id == BLOCK)
            .ok_or(STRANGE)?;
        let mut inner = Plan::new();
        let Some(mut found) = self.block(cursor, block, &mut inner, report)? else {
            return Ok(None);
        };
        let alpha = self
            .tracks
            .iter()
            .any(|track| track.number == found.track && track.alpha);
        let tail = beside_block(cursor, &children, alpha, report)?;
        found.key = !children.iter().any(|child| child.id == REFERENCE);
        let mut head = ebml::id(GROUP);
        head.extend(ebml::length(inner.len() + tail.len() as u64));
        // What is like this already stays one piece.
        let same = is_there(cursor, group.start..block.start, &head)?
            && is_there(cursor, block.content.end..group.content.end, &tail)?;
        if same {
            plan.source(group.start..block.start);
            plan.append(inner);
            plan.source(block.content.end..group.content.end);
        } else {
            plan.bytes(&head);
            plan.append(inner);
            plan.bytes(&tail);
        }
        Ok(Some(found))
    }
}

/// The next element of a cluster, if there is one.
fn next(
    cursor: &mut Cursor<'_>,
    cluster: &Element,
    report: &mut Report,
) -> Result<Option<Element>, Reason> {
    let end = cluster.content.end;
    let element = match Element::read(cursor, end) {
        Ok(element) => element,
        // The recording broke off here.
        Err(Reason::Damaged(_)) if end == cursor.len() => {
            report.add(Trace::Trailing, 1);
            cursor.seek(end)?;
            return Ok(None);
        }
        Err(error) => return Err(error),
    };
    // Elements of a higher level have four bytes of identifier.
    if cluster.unknown && element.id > 0xFF_FFFF {
        cursor.seek(element.start)?;
        return Ok(None);
    }
    Ok(Some(element))
}

/// What is kept of a group beside its block.
fn beside_block(
    cursor: &mut Cursor<'_>,
    children: &[Element],
    alpha: bool,
    report: &mut Report,
) -> Result<Vec<u8>, Reason> {
    let mut tail = Vec::new();
    for child in children.iter().filter(|child| child.id != BLOCK) {
        let needed = matches!(child.id, DURATION | REFERENCE | PADDING);
        match child.id {
            ADDITIONS if alpha => tail.extend(additions(cursor, child)?),
            _ if needed => tail.extend(ebml::element(child.id, &child.bytes(cursor, 8)?)),
            0xEC | 0xBF | 0xFA => {}
            _ => report.add(Trace::PrivateBlock, 1),
        }
    }
    Ok(tail)
}

/// True when these bytes are there already.
fn is_there(cursor: &mut Cursor<'_>, range: Range<u64>, bytes: &[u8]) -> Result<bool, Reason> {
    cursor.seek(range.start)?;
    let count = bytes.len() as u64;
    Ok(range.end - range.start == count && cursor.bytes(count)? == bytes)
}

/// How opaque the pixels of a block are: the first addition of it.
fn additions(cursor: &mut Cursor<'_>, additions: &Element) -> Result<Vec<u8>, Reason> {
    const LARGEST: u64 = 4 << 20;
    for more in additions.children(cursor)? {
        let children = more.children(cursor)?;
        let of = |id: u32| children.iter().find(|child| child.id == id);
        let id = of(0xEE).map(|id| id.uint(cursor)).transpose()?;
        if let (None | Some(1), Some(data)) = (id, of(0xA5)) {
            let data = ebml::element(0xA5, &data.bytes(cursor, LARGEST)?);
            let more = [ebml::uint(0xEE, 1), data].concat();
            return Ok(ebml::element(ADDITIONS, &ebml::element(0xA6, &more)));
        }
    }
    Ok(Vec::new())
}

/// What goes of a cluster, and of what is beside clusters.
fn note(id: u32, report: &mut Report) {
    // Void, checksums, positions and sizes of clusters.
    if !matches!(id, 0xEC | 0xBF | 0xA7 | 0xAB | 0x5854) {
        report.add(Trace::PrivateBlock, 1);
    }
}
