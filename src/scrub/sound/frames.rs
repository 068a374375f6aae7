//! Sound that is a row of frames, each of which begins with a mark and its length: MPEG and ADTS. What is
//! between and behind them goes.

use std::ops::Range;

use memchr::memchr3;

use super::tags;
use crate::cursor::Cursor;
use crate::{Reason, Report, Trace};

/// Bytes of a frame that tell its length.
const HEAD: usize = 8;

/// What the head of a frame says.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    /// At most 8 KiB.
    pub(super) length: u64,
    /// What is the same in all frames of one stream.
    pub(super) stream: u32,
}

/// What takes the frames, one after the other.
type Take<'a> = &'a mut dyn FnMut(&mut Cursor, Range<u64>) -> Result<(), Reason>;

/// Gives each frame in `range` to `take`, in order; frames that are cut off are none.
pub(super) fn walk(
    cursor: &mut Cursor,
    range: Range<u64>,
    parse: fn(&[u8]) -> Option<Frame>,
    report: &mut Report,
    take: Take,
) -> Result<(), Reason> {
    let mut stream = None;
    let mut junk = false;
    cursor.seek(range.start)?;
    while cursor.position() < range.end {
        let here = cursor.position();
        if let Some(length) = tags::at(cursor, range.end, report)? {
            cursor.seek(here + length)?;
            continue;
        }
        let left = range.end - here;
        let follows = stream.filter(|_| !junk);
        match accepted(cursor, left, parse, follows, stream)? {
            Some(frame) => {
                report.add(Trace::Gap, u64::from(junk));
                (stream, junk) = (Some(frame.stream), false);
                take(cursor, here..here + frame.length)?;
                cursor.seek(here + frame.length)?;
            }
            None => {
                junk = true;
                pass(cursor)?;
            }
        }
    }
    report.add(Trace::Trailing, u64::from(junk));
    Ok(())
}

/// The frame that begins here, if it is one: it follows one of its stream, or others of its own follow it.
fn accepted(
    cursor: &mut Cursor,
    left: u64,
    parse: fn(&[u8]) -> Option<Frame>,
    follows: Option<u32>,
    stream: Option<u32>,
) -> Result<Option<Frame>, Reason> {
    let Some(frame) = parse(cursor.peek(HEAD)?).filter(|frame| frame.length <= left) else {
        return Ok(None);
    };
    if follows == Some(frame.stream) {
        return Ok(Some(frame));
    }
    // Chance makes one head in some thousand bytes, but hardly three in a row.
    let needed = if stream == Some(frame.stream) { 1 } else { 2 };
    let mut at = frame.length;
    for _ in 0..needed {
        // Within 64 KiB: a few frames.
        let ahead = cursor.peek(at as usize + HEAD)?;
        let next = ahead.get(at as usize..).unwrap_or_default();
        let tag = next.starts_with(b"ID3") || next.starts_with(b"APETAGEX");
        // At the end of a file with one or two frames in all.
        if tag || at == left && (follows.is_some() || stream.is_none()) {
            break;
        }
        match parse(next).filter(|next| next.stream == frame.stream && at + next.length <= left) {
            Some(next) => at += next.length,
            None => return Ok(None),
        }
    }
    Ok(Some(frame))
}

/// Goes to the next place where a frame or a tag may begin.
fn pass(cursor: &mut Cursor) -> Result<(), Reason> {
    cursor.skip(1)?;
    let ahead = cursor.ahead()?;
    let at = memchr3(0xFF, b'I', b'A', ahead).unwrap_or(ahead.len());
    cursor.skip(at as u64)?;
    Ok(())
}
