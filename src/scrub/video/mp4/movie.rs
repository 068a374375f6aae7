//! A movie (ISO/IEC 14496-12, 8.2): its tracks of pictures and sound.

use super::entries;
use super::raw::{Raw, Times};
use super::tags;
use super::track::Track;
use super::way::Way;
use crate::cursor::Cursor;
use crate::iso::{needed, only, Box4, STRANGE};
use crate::kind::{self, Kind};
use crate::work::Work;
use crate::{Reason, Report, Source, Trace};

/// Most tracks of a file.
const TRACKS: usize = 100;

/// A movie with the tracks that are kept.
pub(super) struct Movie {
    pub(super) timescale: u32,
    pub(super) tracks: Vec<Track>,
    /// A track that is no picture or sound is gone.
    pub(super) dropped: bool,
}

impl Movie {
    pub(super) fn read(
        cursor: &mut Cursor,
        moov: &Box4,
        kind: Kind,
        work: &Work,
        report: &mut Report,
    ) -> Result<Self, Reason> {
        let children = moov.children(cursor, 0)?;
        if only(&children, b"cmov")?.is_some() {
            return Err(Reason::Uncleanable("has a compressed header"));
        }
        let header = needed(&children, b"mvhd")?.content(cursor, 200)?;
        let times = Times::read(&header).ok_or(STRANGE)?;
        report.add(Trace::Moment, u64::from(times.told));
        let way = Way::read(header.get(times.end + 16..)).ok_or(STRANGE)?;
        tags::read(cursor, &children, report)?;
        let traks = children.iter().filter(|child| child.name == *b"trak");
        let mut raw = Vec::new();
        for trak in traks {
            if raw.len() >= TRACKS {
                return Err(Reason::Beyond("100 tracks"));
            }
            raw.push(Raw::read(cursor, trak)?);
        }
        let context = Context {
            kind,
            chapters: raw.iter().flat_map(|raw| raw.chapters.clone()).collect(),
            way,
        };
        let mut movie = Self {
            timescale: times.timescale,
            tracks: Vec::new(),
            dropped: false,
        };
        for raw in &raw {
            movie.add(cursor, raw, &context, work, report)?;
        }
        Ok(movie)
    }

    fn add(
        &mut self,
        cursor: &mut Cursor,
        raw: &Raw,
        context: &Context,
        work: &Work,
        report: &mut Report,
    ) -> Result<(), Reason> {
        let video = raw.handler == *b"vide";
        let data = !video && raw.handler != *b"soun";
        let still = video && (context.chapters.contains(&raw.id) || context.kind == kind::M4A);
        if data || still {
            self.dropped = true;
            let trace = if still {
                Trace::Cover
            } else {
                Trace::DataTrack
            };
            report.add(trace, 1);
            return Ok(());
        }
        let entries = needed(&raw.table, b"stsd")?;
        match entries::read(cursor, entries, video, work, report) {
            Ok(entries) => {
                let mut track = raw.track(cursor, entries, report)?;
                track.way = if video {
                    track.way.then(context.way)
                } else {
                    Way::UPRIGHT
                };
                if self.tracks.iter().any(|other| other.id == track.id) {
                    return Err(STRANGE);
                }
                self.tracks.push(track);
                Ok(())
            }
            // Another coding of sound that is there in one that is known.
            Err(Reason::Uncleanable(_) | Reason::Locked(_)) if self.has_other(raw) => {
                self.dropped = true;
                report.add(Trace::DataTrack, 1);
                Ok(())
            }
            Err(reason) => Err(reason),
        }
    }

    /// Makes the tables of all tracks such that they can be written; tracks without samples go.
    pub(super) fn settle(
        &mut self,
        source: &mut dyn Source,
        fragmented: bool,
    ) -> Result<(), Reason> {
        self.tracks.retain(|track| track.sizes.count > 0);
        for track in &mut self.tracks {
            track.settle(source)?;
            // Who writes fragments does not know yet how long they will be.
            if fragmented {
                track.close(source, self.timescale)?;
            }
        }
        Ok(())
    }

    /// The number of the tracks of which this one is an alternative; zero where it has none.
    pub(super) fn group(&self, track: &Track) -> u16 {
        let groups: Vec<u16> = self.tracks.iter().map(|track| track.group).collect();
        let shared =
            |group: u16| group != 0 && groups.iter().filter(|other| **other == group).count() > 1;
        let mut numbers = Vec::new();
        for group in groups.iter().copied().filter(|group| shared(*group)) {
            if !numbers.contains(&group) {
                numbers.push(group);
            }
        }
        let place = numbers.iter().position(|group| *group == track.group);
        place.map_or(0, |place| place as u16 + 1)
    }

    fn has_other(&self, raw: &Raw) -> bool {
        raw.handler == *b"soun"
            && (raw.group != 0 || !raw.enabled)
            && self
                .tracks
                .iter()
                .any(|track| !track.video && track.group == raw.group)
    }
}

struct Context {
    kind: Kind,
    chapters: Vec<u32>,
    way: Way,
}
