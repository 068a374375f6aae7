//! Movie fragments (ISO/IEC 14496-12, 8.8): cameras, recorders of screens and downloads of streams write their
//! tables piece by piece. They become one set of tables, as if the movie had been written at once.

use std::ops::Range;

use super::built::{Built, Sample};
use super::movie::Movie;
use super::track::{scaled, Edit, Track};
use crate::cursor::Cursor;
use crate::iso::{header, needed, only, Box4, STRANGE};
use crate::Reason;

/// What samples of a track are unless their fragment says otherwise.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Defaults {
    id: u32,
    description: u32,
    duration: u32,
    size: u32,
    flags: u32,
}

/// Reads the defaults of all tracks.
pub(super) fn defaults(cursor: &mut Cursor, moov: &Box4) -> Result<Vec<Defaults>, Reason> {
    let children = moov.children(cursor, 0)?;
    let Some(mvex) = only(&children, b"mvex")? else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    for trex in mvex.children(cursor, 0)? {
        if trex.name == *b"trex" {
            cursor.seek(trex.body.start)?;
            let [_, id, description, duration, size, flags] = words(cursor)?;
            found.push(Defaults {
                id,
                description,
                duration,
                size,
                flags,
            });
        }
    }
    Ok(found)
}

fn words<const N: usize>(cursor: &mut Cursor) -> Result<[u32; N], Reason> {
    let mut words = [0; N];
    for word in &mut words {
        *word = cursor.be32()?;
    }
    Ok(words)
}

/// Replaces the tables of the movie's tracks by such with the samples of all fragments behind their own.
pub(super) fn gather(
    cursor: &mut Cursor,
    movie: &mut Movie,
    defaults: &[Defaults],
    fragments: &[Range<u64>],
) -> Result<(), Reason> {
    let length = cursor.len();
    let mut built = Vec::new();
    for track in &movie.tracks {
        built.push(Built::new(cursor.source(), track, length)?);
    }
    let mut gather = Gather {
        movie,
        defaults,
        built: &mut built,
    };
    for fragment in fragments {
        gather.fragment(cursor, fragment)?;
    }
    let first = first_start(movie, &built);
    for (track, built) in movie.tracks.iter_mut().zip(built) {
        let start = built.start.unwrap_or(0);
        let lead = start.saturating_sub(scaled(first, FINE, track.timescale));
        shift(track, movie.timescale, start, lead);
        built.finish(track);
    }
    Ok(())
}

/// A scale that is fine enough to compare tracks in.
const FINE: u32 = 1_000_000;

/// When the first track starts. Recorders count from the start of a day, or of an era.
fn first_start(movie: &Movie, built: &[Built]) -> u64 {
    let starts = movie
        .tracks
        .iter()
        .zip(built)
        .map(|(track, built)| scaled(built.start.unwrap_or(0), track.timescale, FINE));
    starts.min().unwrap_or(0)
}

/// Makes the edits of a track those of one that starts at zero, `lead` behind the movie's start.
fn shift(track: &mut Track, timescale: u32, start: u64, lead: u64) {
    let start = i64::try_from(start).unwrap_or(i64::MAX);
    for edit in &mut track.edits {
        if edit.start >= 0 {
            edit.start = edit.start.saturating_sub(start).max(0);
        }
    }
    let lead = scaled(lead, track.timescale, timescale);
    if lead > 0 {
        if track.edits.is_empty() {
            track.edits.push(Edit {
                duration: 0,
                start: 0,
                runs: true,
            });
        }
        let empty = Edit {
            duration: lead,
            start: -1,
            runs: true,
        };
        track.edits.insert(0, empty);
    }
}

struct Gather<'a> {
    movie: &'a Movie,
    defaults: &'a [Defaults],
    built: &'a mut Vec<Built>,
}

impl Gather<'_> {
    fn fragment(&mut self, cursor: &mut Cursor, range: &Range<u64>) -> Result<(), Reason> {
        let moof = header(cursor, range.start, range.end)?;
        // Where data goes on when nothing says where it starts.
        let mut end = moof.start;
        for traf in moof.children(cursor, 0)? {
            if traf.name == *b"pssh" {
                return Err(Reason::Locked("is encrypted"));
            }
            if traf.name == *b"traf" {
                end = self.track(cursor, &moof, &traf, end)?;
            }
        }
        Ok(())
    }

    /// One track's part of a fragment. Returns where its data ends.
    fn track(
        &mut self,
        cursor: &mut Cursor,
        moof: &Box4,
        traf: &Box4,
        before: u64,
    ) -> Result<u64, Reason> {
        let children = traf.children(cursor, 0)?;
        let known = self.defaults;
        let header = Header::read(
            cursor,
            needed(&children, b"tfhd")?,
            known,
            moof.start,
            before,
        )?;
        let tracks = &mut self.movie.tracks.iter();
        let place = tracks.position(|track| track.id == header.defaults.id);
        let mut built = place.and_then(|place| self.built.get_mut(place));
        if let (Some(tfdt), Some(built)) = (only(&children, b"tfdt")?, &mut built) {
            cursor.seek(tfdt.body.start)?;
            let time = match cursor.be32()? >> 24 {
                1 => u64::from_be_bytes(cursor.array()?),
                _ => u64::from(cursor.be32()?),
            };
            built.seek(time);
        }
        let mut at = header.base;
        for trun in children.iter().filter(|child| child.name == *b"trun") {
            let mut run = Run::read(cursor, trun, &header, at)?;
            at = run.samples(cursor, built.as_deref_mut())?;
        }
        Ok(at)
    }
}

/// What a track's part of a fragment says of its samples.
struct Header {
    defaults: Defaults,
    /// What offsets are counted from.
    base: u64,
}

impl Header {
    fn read(
        cursor: &mut Cursor,
        tfhd: &Box4,
        known: &[Defaults],
        moof: u64,
        before: u64,
    ) -> Result<Self, Reason> {
        cursor.seek(tfhd.body.start)?;
        let [flags, id] = words(cursor)?;
        let defaults = known.iter().find(|track| track.id == id).copied();
        let mut defaults = defaults.unwrap_or_default();
        defaults.id = id;
        let mut base = if flags & 0x02_0000 == 0 { before } else { moof };
        if flags & 1 != 0 {
            base = u64::from_be_bytes(cursor.array()?);
        }
        for (flag, field) in [
            (0x02, &mut defaults.description),
            (0x08, &mut defaults.duration),
            (0x10, &mut defaults.size),
            (0x20, &mut defaults.flags),
        ] {
            if flags & flag != 0 {
                *field = cursor.be32()?;
            }
        }
        Ok(Self { defaults, base })
    }
}

/// Samples that lie together.
struct Run {
    flags: u32,
    count: u32,
    start: u64,
    first_flags: Option<u32>,
    defaults: Defaults,
}

impl Run {
    /// Reads all before the rows.
    fn read(cursor: &mut Cursor, trun: &Box4, header: &Header, at: u64) -> Result<Self, Reason> {
        cursor.seek(trun.body.start)?;
        let [flags, count] = words(cursor)?;
        let mut start = at;
        if flags & 1 != 0 {
            let offset = i32::from_be_bytes(cursor.array()?);
            let offset = header.base.checked_add_signed(i64::from(offset));
            start = offset.ok_or(STRANGE)?;
        }
        let mut first_flags = None;
        if flags & 4 != 0 {
            first_flags = Some(cursor.be32()?);
        }
        let width = u64::from((flags >> 8 & 15).count_ones()) * 4;
        let left = trun.body.end.saturating_sub(cursor.position());
        // Samples without a row cost nothing: a file of them is bounded by what is built.
        if width * u64::from(count) > left || width == 0 && count > 1 << 20 {
            return Err(STRANGE);
        }
        Ok(Self {
            flags,
            count,
            start,
            first_flags,
            defaults: header.defaults,
        })
    }

    /// Reads the rows. Returns where the samples end.
    fn samples(&mut self, cursor: &mut Cursor, built: Option<&mut Built>) -> Result<u64, Reason> {
        let mut end = self.start;
        let Some(built) = built else {
            for _ in 0..self.count {
                let size = u64::from(self.sample(cursor)?.size);
                end = end.checked_add(size).ok_or(STRANGE)?;
            }
            return Ok(end);
        };
        built.start.get_or_insert(0);
        built.composed |= self.flags >> 24 == 1;
        if self.count > 0 {
            built.chunk(self.start, self.count, self.defaults.description.max(1));
        }
        for _ in 0..self.count {
            let sample = self.sample(cursor)?;
            end = end.checked_add(u64::from(sample.size)).ok_or(STRANGE)?;
            built.push(&sample)?;
        }
        Ok(end)
    }

    fn sample(&mut self, cursor: &mut Cursor) -> Result<Sample, Reason> {
        let mut field = |flag: u32, default: u32| match self.flags & flag {
            0 => Ok(default),
            _ => cursor.be32(),
        };
        let duration = field(0x100, self.defaults.duration)?;
        let size = field(0x200, self.defaults.size)?;
        let own = field(0x400, self.defaults.flags)?;
        let composition = field(0x800, 0)?;
        let flags = self.first_flags.take().unwrap_or(own);
        Ok(Sample {
            duration,
            size,
            composition,
            // Neither "is no sync sample" nor "depends on others".
            sync: flags & 0x0101_0000 == 0,
        })
    }
}
