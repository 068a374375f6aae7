//! WAV (Microsoft and IBM, Multimedia Programming Interface 1.0; RFC 2361 for its codecs; EBU Tech 3306 and
//! ITU-R BS.2088 for files beyond 4 GiB): the format and the samples, nothing else.

use std::ops::Range;

use crate::cursor::Cursor;
use crate::{kind, Cleaned, Plan, Reason, Report, Source, Trace};

mod format;

use format::Format;

const STRANGE: Reason = Reason::Damaged("a part of it is not as a WAV sound's should be");

/// What a length says that its writer did not know, or that stands elsewhere.
const UNKNOWN: u32 = u32::MAX;

/// Cleans a sound; the samples stay where they are.
pub(crate) fn clean(source: &mut dyn Source) -> Result<Cleaned, Reason> {
    let mut cursor = Cursor::new(source)?;
    let mut found = Found::default();
    found.chunks(&mut cursor)?;
    let format = found.format.ok_or(STRANGE)?;
    let data = found.data.ok_or(Reason::Damaged("it has no samples"))?;
    let mut report = found.report;
    let samples = format.samples(&mut cursor, data, found.fact, &mut report)?;
    Ok(Cleaned {
        kind: kind::WAV,
        plan: write(&samples.format, samples.fact, samples.plan),
        report,
    })
}

fn write(format: &[u8], fact: Option<u32>, samples: Plan) -> Plan {
    let mut head = Vec::new();
    head.extend(b"fmt ");
    head.extend((format.len() as u32).to_le_bytes());
    head.extend(format);
    if let Some(fact) = fact {
        head.extend(b"fact\x04\0\0\0");
        head.extend(fact.to_le_bytes());
    }
    let length = samples.len();
    let padded = length + length % 2;
    let content = 4 + head.len() as u64 + 8 + padded;
    let mut plan = Plan::new();
    match (u32::try_from(content), u32::try_from(length)) {
        (Ok(content), Ok(length)) if content < UNKNOWN => {
            plan.bytes(b"RIFF");
            plan.bytes(&content.to_le_bytes());
            plan.bytes(b"WAVE");
            plan.bytes(&head);
            plan.bytes(b"data");
            plan.bytes(&length.to_le_bytes());
        }
        _ => {
            plan.bytes(b"RF64\xFF\xFF\xFF\xFFWAVEds64\x1C\0\0\0");
            plan.bytes(&(content + 36).to_le_bytes());
            plan.bytes(&length.to_le_bytes());
            plan.bytes(&u64::from(fact.unwrap_or(0)).to_le_bytes());
            plan.bytes(&[0; 4]);
            plan.bytes(&head);
            plan.bytes(b"data\xFF\xFF\xFF\xFF");
        }
    }
    plan.append(samples);
    plan.bytes(&vec![0; (padded - length) as usize]);
    plan
}

#[derive(Default)]
struct Found {
    format: Option<Format>,
    fact: Option<u32>,
    data: Option<Range<u64>>,
    /// The length of the samples where 32 bits do not hold it.
    long: Option<u64>,
    report: Report,
}

impl Found {
    /// Goes through the chunks to the end of the file: some are behind the end that the first length names.
    fn chunks(&mut self, cursor: &mut Cursor) -> Result<(), Reason> {
        let [_, _, _, _, size @ .., b'W', b'A', b'V', b'E'] = cursor.array::<12>()? else {
            return Err(STRANGE);
        };
        let size = u32::from_le_bytes(size);
        let end = 8 + u64::from(size) + u64::from(size % 2);
        // Writers to a pipe never come back to fill in a length; ds64 has it elsewhere.
        let open = size == UNKNOWN || end > cursor.len() || size <= 36;
        while cursor.left() >= 8 {
            let outside = !open && cursor.position() >= end;
            let [name @ .., a, b, c, d] = cursor.array::<8>()?;
            if outside || !name.iter().all(|byte| (b' '..=b'~').contains(byte)) {
                self.report.add(Trace::Trailing, 1);
                return Ok(());
            }
            let length = u32::from_le_bytes([a, b, c, d]);
            self.chunk(cursor, &name, length, open)?;
        }
        self.report
            .add(Trace::Trailing, u64::from(cursor.left() > 0));
        Ok(())
    }

    fn chunk(
        &mut self,
        cursor: &mut Cursor,
        name: &[u8],
        length: u32,
        open: bool,
    ) -> Result<(), Reason> {
        let start = cursor.position();
        let mut length = u64::from(length);
        match name {
            b"data" if self.data.is_none() => {
                if length == u64::from(UNKNOWN) {
                    length = self.long.unwrap_or(u64::MAX);
                } else if length == 0 && open {
                    length = u64::MAX;
                }
                let end = start.saturating_add(length).min(cursor.len());
                self.data = Some(start..end);
            }
            b"fmt " if self.format.is_none() && length <= format::LONGEST => {
                let content = cursor.bytes(length)?;
                self.format = Some(Format::read(&content)?);
            }
            b"fact" if self.fact.is_none() && length >= 4 => self.fact = Some(cursor.le32()?),
            b"ds64" if self.long.is_none() && length >= 28 => {
                cursor.skip(8)?;
                let [low, high] = [cursor.le32()?, cursor.le32()?].map(u64::from);
                self.long = Some(high << 32 | low);
            }
            b"wavl" => return Err(Reason::Uncleanable("is in several pieces")),
            _ => {
                let kind = cursor.peek(4)?.to_vec();
                for trace in told_by(name, &kind) {
                    self.report.add(*trace, 1);
                }
            }
        }
        let next = start.saturating_add(length).saturating_add(length % 2);
        cursor.seek(next.min(cursor.len()))
    }
}

/// What a chunk that goes tells.
fn told_by(name: &[u8], kind: &[u8]) -> &'static [Trace] {
    match name {
        b"LIST" if kind == b"INFO" => &[Trace::Tag],
        b"LIST" | b"cue " | b"labl" | b"note" | b"ltxt" => &[Trace::PartName],
        b"id3 " | b"ID3 " | b"cart" => &[Trace::Tag],
        b"bext" => &[Trace::Person, Trace::Moment, Trace::Identifier],
        b"iXML" | b"axml" | b"aXML" => &[Trace::Device],
        b"_PMX" => &[Trace::Xmp],
        b"smpl" | b"inst" | b"acid" | b"plst" => &[Trace::Setting],
        b"DISP" => &[Trace::Caption],
        _ => &[Trace::PrivateBlock],
    }
}
