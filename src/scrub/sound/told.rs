//! Which kind of sound a file is, by its first bytes or by what is behind the tags in front.

use std::io;

use super::frames::Frame;
use super::{adts, mpeg};
use crate::kind::{self, Kind};
use crate::sniff::HEAD;
use crate::{read_at, Source};

/// What begins with a tag is what is behind it.
pub(crate) fn behind_tags(source: &mut dyn Source, head: &[u8]) -> io::Result<Option<Kind>> {
    /// Most tags in a row.
    const TAGS: usize = 8;
    let mut at = 0;
    let mut start = head.to_vec();
    for _ in 0..TAGS {
        let [b'I', b'D', b'3', 2..=4, 0, flags, a, b, c, d, ..] = *start else {
            break;
        };
        let size = [a, b, c, d]
            .iter()
            .fold(0, |sum, byte| sum << 7 | u64::from(byte & 0x7F));
        at += size + if flags & 0x10 == 0 { 10 } else { 20 };
        start = read_at(source, at, HEAD)?;
    }
    if at == 0 {
        return Ok(None);
    }
    Ok(by_start(&start)
        .or_else(|| later(&start))
        .or(Some(kind::MP3)))
}

/// What a sound's first bytes say.
pub(crate) fn by_start(head: &[u8]) -> Option<Kind> {
    match head {
        [b'f', b'L', b'a', b'C', 0 | 0x80, 0, 0, ..] => return Some(kind::FLAC),
        [b'O', b'g', b'g', b'S', 0, ..] => return ogg(head),
        [0xFF, 0xF0 | 0xF1 | 0xF8 | 0xF9, ..] => return Some(kind::AAC),
        _ => {}
    }
    // The mark of a text in UTF-16, which is also that of a sound in layer I, which nobody has.
    if head.starts_with(b"\xFF\xFE") {
        return None;
    }
    // One frame may be chance; the next one has to follow it.
    frames(head, mpeg::head, 1).then_some(())?;
    mpeg_kind(head)
}

/// Frames behind bytes that are none: of a recording that begins in the middle of one.
pub(crate) fn later(head: &[u8]) -> Option<Kind> {
    /// Chance makes no more than two in a row.
    const FRAMES: usize = 3;
    if head.starts_with(b"\xFF\xFE") {
        return None;
    }
    let starts = memchr::memchr_iter(0xFF, head).filter_map(|at| head.get(at..));
    let mut kinds = starts.filter_map(|start| match start {
        start if frames(start, mpeg::head, FRAMES) => mpeg_kind(start),
        start if frames(start, adts::head, FRAMES) => Some(kind::AAC),
        _ => None,
    });
    kinds.next()
}

fn mpeg_kind(head: &[u8]) -> Option<Kind> {
    let header = mpeg::Header::parse(head)?;
    Some(match header.layer() {
        3 => kind::MP3,
        _ => kind::MP2,
    })
}

/// True when a frame begins here, and `more` of its stream follow it, or the end does.
fn frames(head: &[u8], parse: fn(&[u8]) -> Option<Frame>, more: usize) -> bool {
    let Some(first) = parse(head) else {
        return false;
    };
    let mut at = first.length as usize;
    (0..more).all(|seen| match head.get(at..) {
        Some([]) => seen > 0 || more == 1,
        Some(next) => match parse(next).filter(|next| next.stream == first.stream) {
            Some(frame) => {
                at += frame.length as usize;
                true
            }
            None => false,
        },
        // Behind what was read: the frame that leads there followed another.
        None => seen > 0 && head.len() == HEAD,
    })
}

/// Ogg: the first packets of its streams, which are together in front, name the codecs.
fn ogg(head: &[u8]) -> Option<Kind> {
    let mut sound = None;
    let mut rest = head;
    while let [b'O', b'g', b'g', b'S', 0, flags, ..] = rest {
        if flags & 2 == 0 {
            break;
        }
        let segments = usize::from(*rest.get(26)?);
        let lengths = rest.get(27..27 + segments)?;
        let length: usize = lengths.iter().copied().map(usize::from).sum();
        let packet = rest.get(27 + segments..)?;
        match packet {
            [0x80, b't', b'h', b'e', b'o', ..] => return Some(kind::OGV),
            [b'O', b'p', b'u', b's', ..] => sound = sound.or(Some(kind::OPUS)),
            // Not a sound, but what some writers put in front of it.
            [b'f', b'i', b's', b'h', b'e', b'a', b'd', ..] => {}
            _ => sound = sound.or(Some(kind::OGG)),
        }
        rest = packet.get(length..).unwrap_or_default();
    }
    sound.or(Some(kind::OGG))
}
