//! Supplemental enhancement information of H.264 and H.265 (ITU-T H.264 and H.265, annex D): messages that an
//! encoder or a camera puts between pictures. A few say how pictures are shown; all others go.

use super::nal::Codec;
use crate::filled::Filling;

/// What to do with a unit of messages.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Keep,
    /// All of it is to go.
    Drop {
        messages: u64,
    },
    /// Some messages are written over.
    Change {
        messages: u64,
        fillings: Vec<Filling>,
    },
}

/// A message that fills space and says nothing.
const FILLER: u32 = 3;

/// True for messages that pictures need: where decoding may start, which way up they are shown, how bright
/// they are meant, and that they are see-through. Times, positions, captions and texts are in others.
fn is_needed(codec: Codec, kind: u32, payload: &[u8]) -> bool {
    match (kind, payload.len()) {
        (FILLER, _) => payload.iter().all(|byte| *byte == 0xFF),
        (6, length) => length <= 8,
        (47, length) => length <= 16,
        (137, 24) | (144, 4) | (147, 1) => true,
        (165, length) => codec == Codec::Hevc && length <= 8,
        _ => false,
    }
}

/// A message: its bytes as they stand in the unit, and whether it stays.
struct Message {
    start: usize,
    end: usize,
    needed: bool,
}

/// Judges the messages of a unit, `raw` from behind its header on, which stands at `position`.
pub(crate) fn judge(codec: Codec, raw: &[u8], position: u64) -> Verdict {
    let Some(messages) = messages(codec, raw) else {
        return Verdict::Drop { messages: 1 };
    };
    let dropped = messages.iter().filter(|message| !message.needed);
    let count = dropped.clone().count();
    if count == 0 {
        return Verdict::Keep;
    }
    // Behind two zero bytes, the number of the filler would be taken for an escape.
    let escaped = |message: &Message| {
        let before = message
            .start
            .checked_sub(2)
            .and_then(|two| raw.get(two..message.start));
        before == Some(&[0, 0])
    };
    let whole = count == messages.len() || dropped.clone().any(escaped);
    if whole {
        return Verdict::Drop {
            messages: count as u64,
        };
    }
    let mut fillings = Vec::new();
    for message in dropped {
        let length = message.end - message.start;
        filler(position + message.start as u64, length, &mut fillings);
    }
    Verdict::Change {
        messages: count as u64,
        fillings,
    }
}

/// The messages of a unit; `None` when they do not fill it.
fn messages(codec: Codec, raw: &[u8]) -> Option<Vec<Message>> {
    let (bytes, places) = unescaped(raw);
    let (mut at, mut found) = (0, Vec::new());
    loop {
        let rest = bytes.get(at..)?;
        let ends = rest
            .split_first()
            .is_none_or(|(first, after)| *first == 0x80 && after.iter().all(|byte| *byte == 0));
        if ends {
            return Some(found);
        }
        let start = at;
        let kind = number(&bytes, &mut at)?;
        let size = number(&bytes, &mut at)?;
        let end = at.checked_add(size as usize)?;
        let payload = bytes.get(at..end)?;
        found.push(Message {
            start: *places.get(start)?,
            end: places.get(end).copied().unwrap_or(raw.len()),
            needed: is_needed(codec, kind, payload),
        });
        at = end;
    }
}

/// A number in bytes: each of 255 stands for itself and announces another.
fn number(bytes: &[u8], at: &mut usize) -> Option<u32> {
    let mut sum = 0_u32;
    loop {
        let byte = *bytes.get(*at)?;
        *at += 1;
        sum = sum.checked_add(u32::from(byte))?;
        if byte != 0xFF {
            return Some(sum);
        }
    }
}

/// Without the bytes that keep start codes from appearing, and where each byte stands.
fn unescaped(raw: &[u8]) -> (Vec<u8>, Vec<usize>) {
    let mut zeros = 0;
    let kept = raw.iter().enumerate().filter(|(_, byte)| {
        let escape = zeros >= 2 && **byte == 3;
        zeros = if **byte == 0 { zeros + 1 } else { 0 };
        !escape
    });
    kept.map(|(place, byte)| (*byte, place)).unzip()
}

/// Writes messages that say nothing over `length` bytes.
fn filler(start: u64, length: usize, fillings: &mut Vec<Filling>) {
    let (mut start, mut length) = (start, length);
    loop {
        let sizes = (1..=length).find_map(|bytes| {
            let payload = length.checked_sub(1 + bytes)?;
            (payload / 255 + 1 == bytes).then_some((bytes, payload))
        });
        // No message has exactly this length: an empty one goes before.
        let (bytes, payload) = sizes.unwrap_or((1, 0));
        let size = (payload % 255) as u8;
        let part = |start, length: usize, head, last| Filling {
            start,
            // Units of messages have some KiB.
            length: length as u32,
            head,
            fill: 0xFF,
            last,
        };
        fillings.push(part(start, 1 + bytes, [FILLER as u8, 0xFF], size));
        if payload > 0 {
            let at = start + 1 + bytes as u64;
            fillings.push(part(at, payload, [0xFF; 2], 0xFF));
        }
        let done = 1 + bytes + payload;
        if sizes.is_some() || done >= length {
            return;
        }
        start += done as u64;
        length -= done;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(kind: u8, payload: &[u8]) -> Vec<u8> {
        let mut out = vec![kind];
        out.extend(std::iter::repeat_n(0xFF, payload.len() / 255));
        out.push((payload.len() % 255) as u8);
        out.extend(payload);
        out
    }

    #[test]
    fn texts_go_and_what_pictures_need_stays() {
        let light = message(144, b"\x03\xE8\x01\x90");
        for length in (0..800).chain([65_000]) {
            let text = message(5, &vec![b'x'; length]);
            let unit = [&light[..], &text, &light, &[0x80]].concat();
            let Verdict::Change { messages, fillings } = judge(Codec::Hevc, &unit, 100) else {
                panic!("{length}");
            };
            assert_eq!(messages, 1);
            let mut changed = unit.clone();
            fillings
                .iter()
                .for_each(|filling| filling.apply(100, &mut changed));
            assert!(!changed.windows(2).any(|two| two == b"xx"), "{length}");
            assert_eq!(judge(Codec::Hevc, &changed, 100), Verdict::Keep, "{length}");
        }
        let alone = [&message(5, b"x264")[..], &[0x80]].concat();
        assert_eq!(judge(Codec::Avc, &alone, 0), Verdict::Drop { messages: 1 });
        let kept = [&light[..], &[0x80]].concat();
        assert_eq!(judge(Codec::Avc, &kept, 0), Verdict::Keep);
    }

    #[test]
    fn what_does_not_fit_goes_whole() {
        let kept = message(144, b"\x03\xE8\0\0");
        let text = message(5, b"text");
        let unit = [&kept[..], &text, &[0x80]].concat();
        let whole = judge(Codec::Avc, &unit, 0);
        assert_eq!(whole, Verdict::Drop { messages: 1 }, "two zeros before it");
        for end in 1..text.len() {
            let cut = judge(Codec::Avc, &text[..end], 0);
            assert_eq!(cut, Verdict::Drop { messages: 1 });
        }
        let long = [0xFF; 4000];
        assert_eq!(judge(Codec::Avc, &long, 0), Verdict::Drop { messages: 1 });
    }

    #[test]
    fn escapes_are_no_part_of_a_message() {
        let unit = b"\x90\x04\0\0\x03\x01\x02\x05\x02hi\x80";
        let Verdict::Change { fillings, .. } = judge(Codec::Avc, unit, 0) else {
            panic!();
        };
        let mut changed = unit.to_vec();
        fillings
            .iter()
            .for_each(|filling| filling.apply(0, &mut changed));
        assert_eq!(changed, b"\x90\x04\0\0\x03\x01\x02\x03\x02\xFF\xFF\x80");
    }
}
