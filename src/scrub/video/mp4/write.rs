//! The movie's boxes, written with fixed values but for what shows and plays it.

use super::chunks::walk;
use super::layout::Layout;
use super::movie::Movie;
use super::track::{Edit, Track};
use super::way::Way;
use crate::iso::{boxed, full, wrap, Name, STRANGE};
use crate::kind::{self, Kind};
use crate::{Plan, Reason, Source};

/// Where the media data will be, and what the boxes are for.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) layout: &'a Layout,
    pub(super) kind: Kind,
    /// Length of the source.
    pub(super) length: u64,
    /// Where the media data starts in the clean file.
    pub(super) base: u64,
    /// Offsets have eight bytes.
    pub(super) wide: bool,
}

/// The brands of each kind: players look at the first.
pub(super) fn ftyp(kind: Kind) -> Vec<u8> {
    let brands: &[&[u8]] = match kind {
        kind::MOV => &[b"qt  ", &[0, 0, 2, 0], b"qt  "],
        kind::M4A => &[b"M4A ", &[0, 0, 2, 0], b"M4A ", b"isom", b"iso2"],
        kind::THREE_GP => &[b"3gp6", &[0, 0, 2, 0], b"isom", b"3gp6", b"3gp4"],
        _ => &[b"isom", &[0, 0, 2, 0], b"isom", b"iso2", b"mp41"],
    };
    boxed(b"ftyp", brands)
}

pub(super) fn moov(
    source: &mut dyn Source,
    movie: &Movie,
    context: Context,
) -> Result<Plan, Reason> {
    let mut inner = Plan::new();
    let longest = movie
        .tracks
        .iter()
        .map(|track| track.duration(movie.timescale))
        .max();
    inner.bytes(&mvhd(movie, longest.unwrap_or(0)));
    for (index, track) in movie.tracks.iter().enumerate() {
        let number = index as u32 + 1;
        trak(&mut inner, source, movie, (number, track), context)?;
    }
    let mut plan = Plan::new();
    wrap(&mut plan, b"moov", &[], inner)?;
    Ok(plan)
}

/// Two times of zero, `middle`, and a duration, in the version that fits it.
fn timed(name: &Name, flags: u32, middle: &[u8], duration: u64, rest: &[u8]) -> Vec<u8> {
    match u32::try_from(duration) {
        Ok(duration) => {
            let parts: [&[u8]; 4] = [&[0; 8], middle, &duration.to_be_bytes(), rest];
            full(name, 0, flags, &parts)
        }
        Err(_) => {
            let parts: [&[u8]; 4] = [&[0; 16], middle, &duration.to_be_bytes(), rest];
            full(name, 1, flags, &parts)
        }
    }
}

fn mvhd(movie: &Movie, duration: u64) -> Vec<u8> {
    let mut rest = vec![0, 1, 0, 0, 1, 0];
    rest.extend([0; 10]);
    rest.extend(Way::UPRIGHT.matrix([0; 2]));
    rest.extend([0; 24]);
    rest.extend((movie.tracks.len() as u32 + 1).to_be_bytes());
    timed(b"mvhd", 0, &movie.timescale.to_be_bytes(), duration, &rest)
}

fn trak(
    plan: &mut Plan,
    source: &mut dyn Source,
    movie: &Movie,
    (number, track): (u32, &Track),
    context: Context,
) -> Result<(), Reason> {
    let mut inner = Plan::new();
    inner.bytes(&tkhd(movie, number, track));
    if !track.edits.is_empty() {
        inner.bytes(&boxed(b"edts", &[&elst(&track.edits)]));
    }
    let mut media = Plan::new();
    let language = [0x55, 0xC4, 0, 0];
    let timescale = track.timescale.to_be_bytes();
    media.bytes(&timed(b"mdhd", 0, &timescale, track.length, &language));
    media.bytes(&hdlr(track, context.kind));
    let mut info = Plan::new();
    info.bytes(&match track.video {
        true => full(b"vmhd", 0, 1, &[&[0; 8]]),
        false => full(b"smhd", 0, 0, &[&[0; 4]]),
    });
    let here = full(b"url ", 0, 1, &[]);
    let dref = full(b"dref", 0, 0, &[&[0, 0, 0, 1], &here]);
    info.bytes(&boxed(b"dinf", &[&dref]));
    wrap(&mut info, b"stbl", &[], stbl(source, track, context)?)?;
    wrap(&mut media, b"minf", &[], info)?;
    wrap(&mut inner, b"mdia", &[], media)?;
    wrap(plan, b"trak", &[], inner)
}

fn tkhd(movie: &Movie, number: u32, track: &Track) -> Vec<u8> {
    let middle = [&number.to_be_bytes()[..], &[0; 4]].concat();
    let mut rest = vec![0; 10];
    rest.extend(movie.group(track).to_be_bytes());
    rest.extend(if track.video { [0; 4] } else { [1, 0, 0, 0] });
    rest.extend(track.way.matrix(track.size));
    rest.extend(track.size.iter().flat_map(|size| size.to_be_bytes()));
    let flags = if track.enabled { 3 } else { 2 };
    timed(
        b"tkhd",
        flags,
        &middle,
        track.duration(movie.timescale),
        &rest,
    )
}

fn elst(edits: &[Edit]) -> Vec<u8> {
    let short =
        |edit: &Edit| u32::try_from(edit.duration).is_ok() && i32::try_from(edit.start).is_ok();
    let version = u8::from(!edits.iter().all(short));
    let mut rows = (edits.len() as u32).to_be_bytes().to_vec();
    for edit in edits {
        let (duration, start) = (edit.duration.to_be_bytes(), edit.start.to_be_bytes());
        let from = if version == 0 { 4 } else { 0 };
        rows.extend(&duration[from..]);
        rows.extend(&start[from..]);
        rows.extend([0, u8::from(edit.runs), 0, 0]);
    }
    full(b"elst", version, 0, &[&rows])
}

fn hdlr(track: &Track, kind: Kind) -> Vec<u8> {
    let (handler, name): (&Name, &[u8]) = match track.video {
        true => (b"vide", b"VideoHandler"),
        false => (b"soun", b"SoundHandler"),
    };
    match kind {
        kind::MOV => full(b"hdlr", 0, 0, &[b"mhlr", handler, &[0; 12], &[12], name]),
        _ => full(b"hdlr", 0, 0, &[&[0; 4], handler, &[0; 12], name, &[0]]),
    }
}

/// A box of rows: their number, and they themselves.
fn rows(plan: &mut Plan, name: &Name, version: u8, width: u64, table: Plan) -> Result<(), Reason> {
    let count = u32::try_from(table.len() / width).map_err(|_| STRANGE)?;
    let start = [&[version, 0, 0, 0][..], &count.to_be_bytes()].concat();
    wrap(plan, name, &start, table)
}

fn stbl(source: &mut dyn Source, track: &Track, context: Context) -> Result<Plan, Reason> {
    let mut plan = Plan::new();
    let table = |table: &super::tables::Table| {
        let mut plan = Plan::new();
        table.clone().put(&mut plan);
        plan
    };
    let mut entries = (track.entries.len() as u32).to_be_bytes().to_vec();
    track
        .entries
        .iter()
        .for_each(|entry| entries.extend(&entry.bytes));
    plan.bytes(&full(b"stsd", 0, 0, &[&entries]));
    rows(&mut plan, b"stts", 0, 8, table(&track.durations))?;
    if let Some((version, compositions)) = &track.compositions {
        rows(&mut plan, b"ctts", *version, 8, table(compositions))?;
    }
    if let Some(sync) = &track.sync {
        rows(&mut plan, b"stss", 0, 4, table(sync))?;
    }
    let (runs, offsets) = chunks(source, track, context)?;
    rows(&mut plan, b"stsc", 0, 12, runs)?;
    let sizes = &track.sizes;
    let start = [
        [0; 4],
        sizes.constant.to_be_bytes(),
        sizes.count.to_be_bytes(),
    ]
    .concat();
    wrap(&mut plan, b"stsz", &start, table(&sizes.table))?;
    match context.wide {
        true => rows(&mut plan, b"co64", 0, 8, offsets)?,
        false => rows(&mut plan, b"stco", 0, 4, offsets)?,
    }
    Ok(plan)
}

/// How many samples each chunk has, and where it will be.
fn chunks(
    source: &mut dyn Source,
    track: &Track,
    context: Context,
) -> Result<(Plan, Plan), Reason> {
    let (mut runs, mut offsets, mut number, mut run) = (Vec::new(), Vec::new(), 0_u32, None);
    walk(source, track, context.length, &mut |_, chunk| {
        number += 1;
        let this = (chunk.samples, chunk.description);
        if run.replace(this) != Some(this) {
            for word in [number, this.0, this.1] {
                runs.extend(word.to_be_bytes());
            }
        }
        let place = match chunk.range.is_empty() {
            true => 0,
            false => context.layout.place(chunk.range.start),
        };
        let offset = context.base + place;
        match (context.wide, u32::try_from(offset)) {
            (true, _) => offsets.extend(offset.to_be_bytes()),
            (false, Ok(offset)) => offsets.extend(offset.to_be_bytes()),
            (false, Err(_)) => return Err(STRANGE),
        }
        Ok(())
    })?;
    let plan = |bytes: &[u8]| {
        let mut plan = Plan::new();
        plan.bytes(bytes);
        plan
    };
    Ok((plan(&runs), plan(&offsets)))
}
