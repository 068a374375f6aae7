//! Tracks of picture and sound, rebuilt; the others are told, and go.

use super::codecs;
use super::ebml::{self, Element, Rule, STRANGE};
use crate::cursor::Cursor;
use crate::video::stream::{config, Codec};
use crate::{Reason, Report, Trace};

/// Most tracks.
const TRACKS: usize = 64;

const FLOATS: Rule = Rule::Float;

/// How bright the screen was on which it was graded (RFC 9559, 5.1.4.1.28.30).
const MASTERING: [(u32, Rule); 10] = [
    (0x55D1, FLOATS),
    (0x55D2, FLOATS),
    (0x55D3, FLOATS),
    (0x55D4, FLOATS),
    (0x55D5, FLOATS),
    (0x55D6, FLOATS),
    (0x55D7, FLOATS),
    (0x55D8, FLOATS),
    (0x55D9, FLOATS),
    (0x55DA, FLOATS),
];

const COLOUR: [(u32, Rule); 14] = [
    (0x55B1, Rule::Uint(255)),
    (0x55B2, Rule::Uint(32)),
    (0x55B3, Rule::Uint(4)),
    (0x55B4, Rule::Uint(4)),
    (0x55B5, Rule::Uint(4)),
    (0x55B6, Rule::Uint(4)),
    (0x55B7, Rule::Uint(2)),
    (0x55B8, Rule::Uint(2)),
    (0x55B9, Rule::Uint(3)),
    (0x55BA, Rule::Uint(255)),
    (0x55BB, Rule::Uint(255)),
    (0x55BC, Rule::Uint(65_535)),
    (0x55BD, Rule::Uint(65_535)),
    (0x55D0, Rule::Elements(&MASTERING)),
];

/// Which way up, or which part of a sphere.
const PROJECTION: [(u32, Rule); 5] = [
    (0x7671, Rule::Uint(3)),
    (0x7672, Rule::Bytes(20)),
    (0x7673, Rule::Degrees),
    (0x7674, Rule::Degrees),
    (0x7675, Rule::Degrees),
];

const LARGE: Rule = Rule::Uint(65_535);

const VIDEO: [(u32, Rule); 16] = [
    (0x9A, Rule::Uint(2)),
    (0x9D, Rule::Uint(14)),
    (0x53B8, Rule::Uint(14)),
    (ALPHA, Rule::Uint(1)),
    (0xB0, LARGE),
    (0xBA, LARGE),
    (0x54AA, LARGE),
    (0x54BB, LARGE),
    (0x54CC, LARGE),
    (0x54DD, LARGE),
    (0x54B0, LARGE),
    (0x54BA, LARGE),
    (0x54B2, Rule::Uint(4)),
    (0x2E_B524, Rule::Bytes(4)),
    (0x55B0, Rule::Elements(&COLOUR)),
    (0x7670, Rule::Elements(&PROJECTION)),
];

const ALPHA: u32 = 0x53C0;

const AUDIO: [(u32, Rule); 4] = [
    (0xB5, Rule::Float),
    (0x78B5, Rule::Float),
    (0x9F, Rule::Uint(255)),
    (0x6264, Rule::Uint(64)),
];

/// Fields of a track that are taken as they are, beside those with rules of their own.
const PLAIN: [(u32, Rule); 5] = [
    (0x88, Rule::Uint(1)),
    (0x9C, Rule::Uint(1)),
    (0x23_E383, Rule::Uint(1 << 50)),
    (0x56AA, Rule::Uint(1 << 50)),
    (0x56BB, Rule::Uint(1 << 50)),
];

const NAME: u32 = 0x536E;
const NUMBER: u32 = 0xD7;
const UID: u32 = 0x73C5;
const TYPE: u32 = 0x83;
const LANGUAGE: u32 = 0x22_B59C;
const CODEC: u32 = 0x86;
const PRIVATE: u32 = 0x63A2;
const ENCODINGS: u32 = 0x6D80;
const PICTURE: u32 = 0xE0;
const SOUND: u32 = 0xE1;

/// A track that is kept.
#[derive(Debug)]
pub(super) struct Track {
    pub(super) number: u64,
    pub(super) video: bool,
    /// It has a second stream, of how opaque its pixels are.
    pub(super) alpha: bool,
    pub(super) codec: Codec,
    /// What is left out at the start of every frame.
    pub(super) front: Vec<u8>,
    entry: Vec<u8>,
}

/// Reads all tracks. Returns those that are kept.
pub(super) fn read(
    cursor: &mut Cursor<'_>,
    tracks: &Element,
    report: &mut Report,
) -> Result<Vec<Track>, Reason> {
    let mut kept: Vec<Track> = Vec::new();
    for entry in tracks.children(cursor)? {
        if entry.id != 0xAE {
            continue;
        }
        let children = entry.children(cursor)?;
        let Some(track) = track(cursor, &entry, &children, report)? else {
            report.add(Trace::DataTrack, 1);
            continue;
        };
        if kept.len() >= TRACKS || kept.iter().any(|other| other.number == track.number) {
            return Err(STRANGE);
        }
        kept.push(track);
    }
    match kept.is_empty() {
        true => Err(Reason::Damaged("there is neither picture nor sound in it")),
        false => Ok(kept),
    }
}

/// The element that has the tracks in it.
pub(super) fn write(tracks: &[Track]) -> Vec<u8> {
    let entries: Vec<u8> = tracks
        .iter()
        .flat_map(|track| ebml::element(0xAE, &track.entry))
        .collect();
    ebml::element(0x1654_AE6B, &entries)
}

fn track(
    cursor: &mut Cursor<'_>,
    entry: &Element,
    children: &[Element],
    report: &mut Report,
) -> Result<Option<Track>, Reason> {
    let of = |id: u32| children.iter().find(|child| child.id == id);
    let kind = of(TYPE).ok_or(STRANGE)?.uint(cursor)?;
    if kind != 1 && kind != 2 {
        return Ok(None);
    }
    let number = of(NUMBER).ok_or(STRANGE)?.uint(cursor)?;
    // What a block can say in two bytes.
    if number == 0 || number >= 1 << 14 {
        return Err(STRANGE);
    }
    note(cursor, of, number, report)?;
    let known = codec(cursor, of)?;
    let front = stripped(cursor, of(ENCODINGS))?;
    let (form, alpha) = form(cursor, of, kind)?;
    let mut out = [
        ebml::uint(NUMBER, number),
        ebml::uint(UID, number),
        ebml::element(CODEC, known.name.as_bytes()),
        ebml::uint(TYPE, kind),
    ]
    .concat();
    out.extend(ebml::rebuild(cursor, entry, &PLAIN)?);
    out.extend(ebml::element(LANGUAGE, b"und"));
    let private = known
        .private
        .map(|private| ebml::element(PRIVATE, &private));
    out.extend(private.unwrap_or_default());
    out.extend(form);
    out.extend(encodings(&front));
    Ok(Some(Track {
        number,
        video: kind == 1,
        alpha,
        codec: known.codec,
        front,
        entry: out,
    }))
}

/// Counts what goes of a track that is kept.
fn note<'e>(
    cursor: &mut Cursor<'_>,
    of: impl Fn(u32) -> Option<&'e Element>,
    number: u64,
    report: &mut Report,
) -> Result<(), Reason> {
    let named = of(NAME).is_some_and(|name| name.len() > 0);
    report.add(Trace::PartName, u64::from(named));
    let uid = of(UID).map(|uid| uid.uint(cursor)).transpose()?;
    let unique = uid.is_some_and(|uid| uid != number);
    report.add(Trace::Identifier, u64::from(unique));
    report.add(Trace::Program, u64::from(of(0x25_8688).is_some()));
    Ok(())
}

fn codec<'e>(
    cursor: &mut Cursor<'_>,
    of: impl Fn(u32) -> Option<&'e Element>,
) -> Result<codecs::Known, Reason> {
    let name = of(CODEC).ok_or(STRANGE)?.bytes(cursor, 64)?;
    let end = name
        .iter()
        .position(|byte| *byte == 0)
        .unwrap_or(name.len());
    let private = of(PRIVATE)
        .map(|private| private.bytes(cursor, config::LARGEST as u64))
        .transpose()?;
    codecs::known(name.get(..end).unwrap_or_default(), private.as_deref())
        .ok_or(Reason::Uncleanable("is made by an unusual codec"))
}

/// What the pictures or sounds are like, and whether how opaque they are comes with them.
fn form<'e>(
    cursor: &mut Cursor<'_>,
    of: impl Fn(u32) -> Option<&'e Element>,
    kind: u64,
) -> Result<(Vec<u8>, bool), Reason> {
    let form = of(if kind == 1 { PICTURE } else { SOUND }).ok_or(STRANGE)?;
    let rules: &[_] = if kind == 1 { &VIDEO } else { &AUDIO };
    let alpha = kind == 1 && has_alpha(cursor, form)?;
    let content = ebml::rebuild(cursor, form, rules)?;
    let mut out = ebml::element(form.id, &content);
    if alpha {
        out.extend(ebml::uint(0x55EE, 1));
    }
    Ok((out, alpha))
}

fn has_alpha(cursor: &mut Cursor<'_>, form: &Element) -> Result<bool, Reason> {
    let children = form.children(cursor)?;
    match children.iter().find(|child| child.id == ALPHA) {
        Some(alpha) => Ok(alpha.uint(cursor)? == 1),
        None => Ok(false),
    }
}

/// What is left out at the start of every frame, of a track that is packed in this way and in no other.
fn stripped(cursor: &mut Cursor<'_>, encodings: Option<&Element>) -> Result<Vec<u8>, Reason> {
    let Some(encodings) = encodings else {
        return Ok(Vec::new());
    };
    const UNUSUAL: Reason = Reason::Uncleanable("is packed in an unusual way");
    const LONGEST: u64 = 64;
    let all = encodings.children(cursor)?;
    let [encoding] = &all[..] else {
        return if all.is_empty() {
            Ok(Vec::new())
        } else {
            Err(UNUSUAL)
        };
    };
    let children = encoding.children(cursor)?;
    let of = |id: u32| children.iter().find(|child| child.id == id);
    if of(0x5035).is_some() {
        return Err(Reason::Locked("is encrypted"));
    }
    let scope = of(0x5032).map(|scope| scope.uint(cursor)).transpose()?;
    let packing = of(0x5034).ok_or(UNUSUAL)?.children(cursor)?;
    let of = |id: u32| packing.iter().find(|child| child.id == id);
    let way = of(0x4254).map(|way| way.uint(cursor)).transpose()?;
    match (scope, way, of(0x4255)) {
        (None | Some(1), Some(3), Some(front)) => front.bytes(cursor, LONGEST),
        _ => Err(UNUSUAL),
    }
}

/// How frames are packed; nothing where they are not.
fn encodings(front: &[u8]) -> Vec<u8> {
    if front.is_empty() {
        return Vec::new();
    }
    let packing = [ebml::uint(0x4254, 3), ebml::element(0x4255, front)].concat();
    let encoding = [
        ebml::uint(0x5031, 0),
        ebml::uint(0x5032, 1),
        ebml::uint(0x5033, 0),
        ebml::element(0x5034, &packing),
    ];
    ebml::element(ENCODINGS, &ebml::element(0x6240, &encoding.concat()))
}
