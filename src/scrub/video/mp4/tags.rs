//! What the tags of a movie or a track tell: nothing of them is kept.

use crate::cursor::Cursor;
use crate::iso::{Box4, Name};
use crate::{Reason, Report, Trace};

/// Most bytes of one list of tags that are looked at.
const LOOKED_AT: u64 = 1 << 20;

/// Names of tracks that every program writes.
const USUAL: [&[u8]; 5] = [
    b"",
    b"VideoHandler",
    b"SoundHandler",
    b"\x0CVideoHandler",
    b"\x0CSoundHandler",
];

/// Counts what the boxes tell that are no part of pictures and sound.
pub(super) fn read(cursor: &mut Cursor, boxes: &[Box4], report: &mut Report) -> Result<(), Reason> {
    for found in boxes {
        match &found.name {
            b"udta" | b"meta" => tags(cursor, found, report)?,
            b"uuid" => {
                cursor.seek(found.body.start.min(cursor.len()))?;
                let xmp = cursor.peek(4)? == b"\xBE\x7A\xCF\xCB";
                report.add(if xmp { Trace::Xmp } else { Trace::PrivateBlock }, 1);
            }
            b"free" | b"skip" => {
                cursor.seek(found.body.start.min(cursor.len()))?;
                let start = cursor.peek(4096)?;
                let length = usize::try_from(found.len()).unwrap_or(usize::MAX);
                let hidden = start.iter().take(length).any(|byte| *byte != 0);
                report.add(Trace::Gap, u64::from(hidden));
            }
            b"mvhd" | b"trak" | b"mvex" | b"tkhd" | b"edts" | b"tref" | b"mdia" | b"iods" => {}
            // Sizes of QuickTime's player.
            b"tapt" | b"load" | b"clip" | b"matt" | b"ctab" | b"imap" => {}
            b"pssh" => return Err(Reason::Locked("is encrypted")),
            _ => report.add(Trace::PrivateBlock, 1),
        }
    }
    Ok(())
}

/// A track's name in its handler.
pub(super) fn handler(name: &[u8], report: &mut Report) {
    let end = name
        .iter()
        .rposition(|byte| *byte != 0)
        .map_or(0, |last| last + 1);
    let name = name.get(..end).unwrap_or_default();
    report.add(Trace::PartName, u64::from(!USUAL.contains(&name)));
}

/// Looks for names of tags in a list, however it is made: each trace is counted once.
fn tags(cursor: &mut Cursor, found: &Box4, report: &mut Report) -> Result<(), Reason> {
    if found.len() <= 8 {
        return Ok(());
    }
    cursor.seek(found.body.start.min(cursor.len()))?;
    let content = cursor.bytes(found.len().min(LOOKED_AT).min(cursor.left()))?;
    let has = |name: &[u8]| memchr::memmem::find(&content, name).is_some();
    let mut told = false;
    for (trace, names) in TOLD {
        if names.iter().any(|name| has(name)) {
            report.add(trace, 1);
            told = true;
        }
    }
    report.add(Trace::Tag, u64::from(!told));
    Ok(())
}

/// Names of tags in their three worlds: QuickTime's and iTunes', 3GPP's, and Apple's keys.
const TOLD: [(Trace, &[&[u8]]); 9] = [
    (Trace::Position, &[b"\xA9xyz", b"loci", b"location.ISO6709"]),
    (
        Trace::Device,
        &[
            b"\xA9mak",
            b"\xA9mod",
            b"quicktime.make",
            b"quicktime.model",
            b"manufacturer",
        ],
    ),
    (Trace::Serial, &[b"CAME", b"serial"]),
    (
        Trace::Person,
        &[
            b"\xA9aut",
            b"auth",
            b"ownr",
            b"apID",
            b"quicktime.author",
            b"purd",
        ],
    ),
    (
        Trace::Moment,
        &[b"\xA9day", b"creationdate", b"yrrc", b"date"],
    ),
    (
        Trace::Program,
        &[
            b"\xA9swr",
            b"\xA9too",
            b"\xA9enc",
            b"quicktime.software",
            b"android",
        ],
    ),
    (Trace::Identifier, &[b"content.identifier", b"GUID"]),
    (
        Trace::Comment,
        &[b"\xA9cmt", b"\xA9des", b"dscp", b"quicktime.comment"],
    ),
    (Trace::Cover, &[b"covr"]),
];

/// True for boxes at the top that hold nothing.
pub(super) fn is_structure(name: &Name) -> bool {
    matches!(
        name,
        b"ftyp" | b"wide" | b"styp" | b"sidx" | b"ssix" | b"mfra" | b"pdin"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_names_tell_nothing() {
        let mut report = Report::default();
        handler(b"VideoHandler\0", &mut report);
        handler(b"\0", &mut report);
        handler(b"", &mut report);
        assert!(report.is_empty());
        handler(b"\x0BAnna's iPad", &mut report);
        assert_eq!(report.count(Trace::PartName), 1);
    }
}
