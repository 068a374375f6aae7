//! Vorbis comments (Xiph, Ogg Vorbis I format specification: comment field): of FLAC, Vorbis, Opus and Speex.

use crate::{Report, Trace};

/// Most comments that are looked at.
const MOST: u32 = 10_000;

/// What is said of the order of channels, which some players go by.
const SPEAKERS: &[u8] = b"WAVEFORMATEXTENSIBLE_CHANNEL_MASK=0X";

/// Counts what comments tell. Returns which loudspeakers the channels belong to, if they say it.
pub(super) fn read(comments: &[u8], report: &mut Report) -> Option<u32> {
    let mut rest = comments;
    let vendor = text(&mut rest)?;
    report.add(Trace::Program, u64::from(!vendor.is_empty()));
    let (count, mut rest) = rest.split_first_chunk()?;
    let mut speakers = None;
    for _ in 0..u32::from_le_bytes(*count).min(MOST) {
        let Some(comment) = text(&mut rest) else {
            break;
        };
        let start = comment.get(..64).unwrap_or(comment).to_ascii_uppercase();
        if let Some(digits) = start.strip_prefix(SPEAKERS) {
            let digits = std::str::from_utf8(digits).ok();
            let mask = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
            speakers = speakers.or(mask);
            continue;
        }
        let name = start.split(|byte| *byte == b'=').next().unwrap_or_default();
        report.add(told_by(name), 1);
    }
    speakers
}

/// Comments that say nothing but which loudspeakers the channels belong to.
pub(super) fn write(speakers: u32) -> Vec<u8> {
    let name = SPEAKERS.strip_suffix(b"X").unwrap_or_default();
    let comment = [name, format!("x{speakers:04X}").as_bytes()].concat();
    let mut out = vec![0, 0, 0, 0, 1, 0, 0, 0];
    out.extend((comment.len() as u32).to_le_bytes());
    out.extend(comment);
    out
}

/// A text behind its length.
fn text<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, after) = rest.split_first_chunk()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let (text, after) = after.split_at_checked(length)?;
    *rest = after;
    Some(text)
}

fn told_by(name: &[u8]) -> Trace {
    match name {
        b"METADATA_BLOCK_PICTURE" | b"COVERART" => Trace::Cover,
        b"ENCODER" | b"ENCODER_OPTIONS" | b"ENCODED_BY" | b"ENCODING" => Trace::Program,
        b"ENCODED-BY" | b"ENCODEDBY" | b"CONTACT" | b"AUTHOR" => Trace::Person,
        b"DATE" | b"TIME" | b"YEAR" | b"CREATION_TIME" | b"CREATION_DATE" => Trace::Moment,
        b"LOCATION" | b"GEO_LOCATION" => Trace::Position,
        b"COMMENT" | b"COMMENTS" | b"DESCRIPTION" | b"LYRICS" => Trace::Comment,
        b"ISRC" | b"BARCODE" | b"SERIAL" => Trace::Identifier,
        [b'C', b'H', b'A', b'P', b'T', b'E', b'R', ..] => Trace::PartName,
        _ => Trace::Tag,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comments_tell_is_counted_and_only_the_speakers_stay() {
        let mut comments = b"\x03\0\0\0abc\x03\0\0\0".to_vec();
        for comment in [
            "Title=x",
            "waveformatextensible_channel_mask=0x60F",
            "COVERART=x",
        ] {
            comments.extend((comment.len() as u32).to_le_bytes());
            comments.extend(comment.as_bytes());
        }
        let mut report = Report::default();
        assert_eq!(read(&comments, &mut report), Some(0x60F));
        let traces = [Trace::Program, Trace::Tag, Trace::Cover];
        assert!(traces.iter().all(|trace| report.count(*trace) == 1));
        let mut report = Report::default();
        assert_eq!(read(&write(0x60F), &mut report), Some(0x60F));
        assert!(report.is_empty());
        for length in 0..comments.len() {
            read(&comments[..length], &mut report);
        }
        read(&[0xFF; 64], &mut report);
    }
}
