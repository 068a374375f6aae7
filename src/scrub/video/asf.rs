//! Windows Media (ASF 01.20.05): headers of pictures and sounds rebuilt, packets as they are but for what no
//! player needs of them.

mod packets;
#[cfg(test)]
mod tests;

use std::ops::Range;

use packets::Packets;

use crate::cursor::{Cursor, CUT_SHORT};
use crate::video::stream::{microsoft, Codec};
use crate::work::Work;
use crate::{kind, Cleaned, Plan, Reason, Report, Source, Trace};

const STRANGE: Reason = Reason::Damaged("a part of it is not as a Windows Media file's should be");

type Guid = [u8; 16];

const HEADER: Guid = *b"\x30\x26\xB2\x75\x8E\x66\xCF\x11\xA6\xD9\x00\xAA\x00\x62\xCE\x6C";
const DATA: Guid = *b"\x36\x26\xB2\x75\x8E\x66\xCF\x11\xA6\xD9\x00\xAA\x00\x62\xCE\x6C";
const FILE: Guid = *b"\xA1\xDC\xAB\x8C\x47\xA9\xCF\x11\x8E\xE4\x00\xC0\x0C\x20\x53\x65";
const STREAM: Guid = *b"\x91\x07\xDC\xB7\xB7\xA9\xCF\x11\x8E\xE6\x00\xC0\x0C\x20\x53\x65";
const EXTENSION: Guid = *b"\xB5\x03\xBF\x5F\x2E\xA9\xCF\x11\x8E\xE3\x00\xC0\x0C\x20\x53\x65";
const EXTENSION_MARK: Guid = *b"\x11\xD2\xD3\xAB\xBA\xA9\xCF\x11\x8E\xE6\x00\xC0\x0C\x20\x53\x65";
const ENCRYPTION: Guid = *b"\xFB\xB3\x11\x22\x23\xBD\xD2\x11\xB4\xB7\x00\xA0\xC9\x55\xFC\x6E";
const ENCRYPTION_2: Guid = *b"\x14\xE6\x8A\x29\x22\x26\x17\x4C\xB9\x35\xDA\xE0\x7E\xE9\x28\x9C";
const DESCRIPTION: Guid = *b"\x33\x26\xB2\x75\x8E\x66\xCF\x11\xA6\xD9\x00\xAA\x00\x62\xCE\x6C";
const ATTRIBUTES: Guid = *b"\x40\xA4\xD0\xD2\x07\xE3\xD2\x11\x97\xF0\x00\xA0\xC9\x5E\xA8\x50";
const CODECS: Guid = *b"\x40\x52\xD1\x86\x1D\x31\xD0\x11\xA3\xA4\x00\xA0\xC9\x03\x48\xF6";
const SOUND: Guid = *b"\x40\x9E\x69\xF8\x4D\x5B\xCF\x11\xA8\xFD\x00\x80\x5F\x5C\x44\x2B";
const PICTURE: Guid = *b"\xC0\xEF\x19\xBC\x4D\x5B\xCF\x11\xA8\xFD\x00\x80\x5F\x5C\x44\x2B";
const SPREAD: Guid = *b"\x50\xCD\xC3\xBF\x8F\x61\xCF\x11\x8B\xB2\x00\xAA\x00\xB4\xE2\x20";
const NO_CORRECTION: Guid = *b"\x00\x57\xFB\x20\x55\x5B\xCF\x11\xA8\xFD\x00\x80\x5F\x5C\x44\x2B";

/// The first of January 1970, in the units of Windows: the least that no reader takes for a date.
const NO_DATE: u64 = 116_444_736_000_000_000;

/// Most objects, and most bytes of one that is kept.
const OBJECTS: usize = 1000;
const LARGEST: u64 = 1 << 20;

/// Cleans a video or sound; the packets stay where they are.
pub(crate) fn clean(source: &mut dyn Source, _work: &mut Work) -> Result<Cleaned, Reason> {
    let mut cursor = Cursor::new(source)?;
    let mut report = Report::default();
    let end = cursor.len();
    let (id, header) = object(&mut cursor, end)?;
    if id != HEADER {
        return Err(STRANGE);
    }
    let mut found = Found::default();
    found.header(&mut cursor, &header, &mut report)?;
    cursor.seek(header.end)?;
    let (id, data) = match object(&mut cursor, end) {
        Ok(object) => object,
        // A recording that broke off, or a live one.
        Err(_) => (cursor_guid(&mut cursor, header.end)?, header.end + 24..end),
    };
    if id != DATA || data.end.saturating_sub(data.start) < 26 {
        return Err(STRANGE);
    }
    let (file, data_plan) = found.data(&mut cursor, &data, &mut report)?;
    // Behind it are indexes, by the times of packets.
    cursor.seek(data.end)?;
    while cursor.left() >= 24 {
        let Ok((_, index)) = object(&mut cursor, end) else {
            break;
        };
        cursor.seek(index.end)?;
    }
    report.add(Trace::Trailing, u64::from(cursor.left() > 0));
    let mut plan = Plan::new();
    let header = found.write(file, data_plan.len());
    plan.bytes(&header);
    plan.append(data_plan);
    Ok(Cleaned {
        kind: kind::ASF,
        plan,
        report,
    })
}

fn cursor_guid(cursor: &mut Cursor<'_>, at: u64) -> Result<Guid, Reason> {
    cursor.seek(at)?;
    cursor.array()
}

/// Reads the head of an object. Returns what it is, and where its content is.
fn object(cursor: &mut Cursor<'_>, end: u64) -> Result<(Guid, Range<u64>), Reason> {
    let start = cursor.position();
    let id = cursor.array()?;
    let length = u64::from_le_bytes(cursor.array()?);
    let to = start
        .checked_add(length)
        .filter(|to| *to <= end)
        .ok_or(CUT_SHORT)?;
    match to >= cursor.position() {
        true => Ok((id, cursor.position()..to)),
        false => Err(CUT_SHORT),
    }
}

#[derive(Default)]
struct Found {
    /// What the file says of itself.
    file: Vec<u8>,
    /// The streams that are kept, rebuilt, by their number.
    streams: Vec<(u8, Vec<u8>)>,
}

impl Found {
    fn header(
        &mut self,
        cursor: &mut Cursor<'_>,
        header: &Range<u64>,
        report: &mut Report,
    ) -> Result<(), Reason> {
        cursor.skip(6)?;
        let mut count = 0;
        while header.end.saturating_sub(cursor.position()) >= 24 {
            let (id, content) = object(cursor, header.end)?;
            count += 1;
            if count > OBJECTS {
                return Err(STRANGE);
            }
            let length = content.end - content.start;
            match id {
                FILE if length == 80 => self.file = cursor.bytes(length)?,
                STREAM if length <= LARGEST => {
                    let content = cursor.bytes(length)?;
                    self.stream(&content, report)?;
                }
                FILE | STREAM => return Err(STRANGE),
                ENCRYPTION | ENCRYPTION_2 => return Err(Reason::Locked("is encrypted")),
                EXTENSION if length == 22 => {}
                DESCRIPTION => report.add(Trace::Caption, 1),
                ATTRIBUTES => report.add(Trace::Tag, 1),
                CODECS => report.add(Trace::Program, 1),
                _ => report.add(Trace::PrivateBlock, 1),
            }
            cursor.seek(content.end)?;
        }
        let moment = number(&self.file, 24);
        report.add(Trace::Moment, u64::from(![0, NO_DATE].contains(&moment)));
        let named = self.file.iter().take(16).any(|byte| *byte != 0);
        report.add(Trace::Identifier, u64::from(named));
        match self.file.is_empty() || self.streams.is_empty() {
            true => Err(Reason::Damaged("there is neither picture nor sound in it")),
            false => Ok(()),
        }
    }

    fn stream(&mut self, content: &[u8], report: &mut Report) -> Result<(), Reason> {
        let kind: Guid = *content.first_chunk().ok_or(STRANGE)?;
        let number = content.get(48).copied().ok_or(STRANGE)? & 0x7F;
        if content.get(49).is_none_or(|flags| flags & 0x80 != 0) {
            return Err(Reason::Locked("is encrypted"));
        }
        let length = content.get(40..).and_then(|rest| rest.first_chunk());
        let length = length.map_or(0, |four| u32::from_le_bytes(*four)) as usize;
        let format = content
            .get(54..)
            .and_then(|rest| rest.get(..length))
            .ok_or(STRANGE)?;
        let rebuilt = match kind {
            PICTURE => picture(format),
            SOUND => microsoft::wave(format).map(|(_, format)| format),
            _ => {
                report.add(Trace::DataTrack, 1);
                return Ok(());
            }
        };
        let rebuilt = rebuilt.ok_or(Reason::Uncleanable("is made by an unusual codec"))?;
        if number == 0 || self.streams.iter().any(|(other, _)| *other == number) {
            return Err(STRANGE);
        }
        // How lost packets are made up for: of sounds, they may lie in another order.
        let correction = content.get(54 + length..).unwrap_or_default();
        let spread = content.get(16..32) == Some(&SPREAD) && correction.len() >= 7;
        let mut correction = correction
            .get(..if spread { 7 } else { 0 })
            .unwrap_or_default()
            .to_vec();
        if let Some(silence) = correction.get_mut(5..) {
            silence.fill(0);
        }
        let out = write_stream(kind, number, &rebuilt, &correction);
        self.streams.push((number, out));
        Ok(())
    }

    /// The packets. Returns how many there are of which length, and their object.
    fn data(
        &mut self,
        cursor: &mut Cursor<'_>,
        data: &Range<u64>,
        report: &mut Report,
    ) -> Result<([u64; 2], Plan), Reason> {
        let size = number(&self.file, 68) & 0xFFFF_FFFF;
        // Packets of several lengths are allowed, but nobody writes them.
        if number(&self.file, 72) & 0xFFFF_FFFF != size || !(64..=65_535).contains(&size) {
            return Err(STRANGE);
        }
        let kept = self.streams.iter().map(|(number, _)| *number).collect();
        let mut packets = Packets::new(kept, size);
        let mut at = data.start + 26;
        let mut count = 0;
        while data.end.saturating_sub(at) >= size {
            packets.read(cursor, at, report)?;
            at += size;
            count += 1;
        }
        report.add(Trace::Gap, u64::from(at < data.end));
        if count == 0 {
            return Err(Reason::Damaged("there is neither picture nor sound in it"));
        }
        let mut content = vec![0; 16];
        content.extend(u64::to_le_bytes(count));
        content.extend([1, 1]);
        let mut plan = Plan::new();
        plan.bytes(&DATA);
        plan.bytes(&(50 + packets.plan.len()).to_le_bytes());
        plan.bytes(&content);
        plan.append(packets.plan);
        Ok(([count, size], plan))
    }

    fn write(&self, [count, _]: [u64; 2], data: u64) -> Vec<u8> {
        let mut objects = Vec::new();
        for (_, stream) in &self.streams {
            objects.extend(write_object(&STREAM, stream));
        }
        let extension = [&EXTENSION_MARK[..], &[6, 0, 0, 0, 0, 0]].concat();
        objects.extend(write_object(&EXTENSION, &extension));
        let length = 30 + 104 + objects.len() as u64;
        let mut file = vec![0; 16];
        file.extend((length + data).to_le_bytes());
        file.extend(NO_DATE.to_le_bytes());
        file.extend(count.to_le_bytes());
        // How long it is, how long it takes to send, how much is read ahead.
        file.extend(self.file.get(40..64).unwrap_or_default());
        // It was live, or can be searched.
        file.extend((number(&self.file, 64) as u32 & 3).to_le_bytes());
        file.extend(self.file.get(68..80).unwrap_or_default());
        let mut header = HEADER.to_vec();
        header.extend(length.to_le_bytes());
        header.extend((self.streams.len() as u32 + 2).to_le_bytes());
        header.extend([1, 2]);
        header.extend(write_object(&FILE, &file));
        header.extend(objects);
        header
    }
}

/// The content of a stream's object. `correction` is empty without any.
fn write_stream(kind: Guid, number: u8, format: &[u8], correction: &[u8]) -> Vec<u8> {
    let spread = !correction.is_empty();
    let mut out = kind.to_vec();
    out.extend(if spread { SPREAD } else { NO_CORRECTION });
    out.extend([0; 8]);
    // At most a MiB.
    out.extend((format.len() as u32).to_le_bytes());
    out.extend((correction.len() as u32).to_le_bytes());
    out.extend([number, 0, 0, 0, 0, 0]);
    out.extend(format);
    out.extend(correction);
    out
}

fn write_object(id: &Guid, content: &[u8]) -> Vec<u8> {
    let length = 24 + content.len() as u64;
    [&id[..], &length.to_le_bytes(), content].concat()
}

/// The eight bytes at a place as a number.
fn number(bytes: &[u8], at: usize) -> u64 {
    let rest = bytes.get(at..).unwrap_or_default();
    rest.iter()
        .take(8)
        .rev()
        .fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

/// Of a picture: its size, and the format behind it.
fn picture(format: &[u8]) -> Option<Vec<u8>> {
    let (codec, rebuilt) = microsoft::bitmap(format.get(11..)?)?;
    // Others would have to be looked into, but their frames are in several packets.
    if !matches!(codec, Codec::Plain | Codec::Vc1) {
        return None;
    }
    let mut out = format.get(..8)?.to_vec();
    out.push(2);
    out.extend(u16::try_from(rebuilt.len()).ok()?.to_le_bytes());
    out.extend(rebuilt);
    Some(out)
}
