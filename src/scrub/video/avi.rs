//! AVI (Microsoft RIFF, OpenDML 1.02): headers rebuilt, pictures and sounds as they are, one index for all.

mod headers;
mod movie;
mod riff;
#[cfg(test)]
mod tests;

use headers::Header;
use movie::Movie;
use riff::Chunk;

use crate::cursor::Cursor;
use crate::work::Work;
use crate::{kind, Cleaned, Plan, Reason, Report, Source, Trace};

const STRANGE: Reason = Reason::Damaged("a part of it is not as an AVI's should be");

/// What the numbers of the format can count.
const TOO_LONG: Reason = Reason::Beyond("4 GiB");

/// Most parts beside those of the movie.
const PARTS: usize = 10_000;

/// Cleans a video; the frames stay where they are.
pub(crate) fn clean(source: &mut dyn Source, _work: &mut Work) -> Result<Cleaned, Reason> {
    let mut cursor = Cursor::new(source)?;
    let mut report = Report::default();
    let mut found = Found::default();
    let end = cursor.len();
    let mut first = true;
    while cursor.left() >= 12 {
        let Ok(list) = Chunk::read(&mut cursor, end) else {
            break;
        };
        let wanted: [u8; 4] = if first { *b"AVI " } else { *b"AVIX" };
        if list.id != *b"RIFF" || list.form(&mut cursor)? != wanted {
            cursor.seek(list.start)?;
            break;
        }
        first = false;
        found.list(&mut cursor, &list, &mut report)?;
        cursor.seek(list.next(end))?;
    }
    report.add(Trace::Trailing, u64::from(cursor.left() > 1));
    let plan = found.write()?;
    Ok(Cleaned {
        kind: kind::AVI,
        plan,
        report,
    })
}

#[derive(Default)]
struct Found {
    header: Option<Header>,
    movie: Movie,
    parts: usize,
}

impl Found {
    /// A list of the outermost level.
    fn list(
        &mut self,
        cursor: &mut Cursor<'_>,
        list: &Chunk,
        report: &mut Report,
    ) -> Result<(), Reason> {
        let end = list.content.end;
        cursor.seek(list.content.start + 4)?;
        while end.saturating_sub(cursor.position()) >= 8 {
            let chunk = Chunk::read(cursor, end)?;
            let form = if chunk.id == *b"LIST" {
                Some(chunk.form(cursor)?)
            } else {
                None
            };
            match (&chunk.id, form.as_ref()) {
                (_, Some(b"hdrl")) if self.header.is_none() => {
                    let header = Header::read(cursor, &chunk, report)?;
                    self.movie.tracks = header.tracks();
                    self.header = Some(header);
                }
                (_, Some(b"movi")) if self.header.is_some() => {
                    self.movie.read(cursor, &chunk, report)?;
                }
                (_, Some(b"movi")) => return Err(STRANGE),
                (b"idx1", _) => self.movie.index(cursor, &chunk)?,
                _ => headers::note(cursor, &chunk, form, report)?,
            }
            self.parts += 1;
            if self.parts > PARTS {
                return Err(STRANGE);
            }
            cursor.seek(chunk.next(end))?;
        }
        Ok(())
    }

    fn write(self) -> Result<Plan, Reason> {
        let header = self.header.ok_or(STRANGE)?;
        let largest = self.movie.largest;
        let (movie, index) = self.movie.finish();
        if movie.is_empty() {
            return Err(Reason::Damaged("there is neither picture nor sound in it"));
        }
        let head = header.write(&largest);
        let short = |length: u64| u32::try_from(length).map_err(|_| TOO_LONG);
        let all = 4 + head.len() as u64 + 12 + movie.len() + 8 + index.len() as u64;
        let mut plan = Plan::new();
        plan.bytes(b"RIFF");
        plan.bytes(&short(all)?.to_le_bytes());
        plan.bytes(b"AVI ");
        plan.bytes(&head);
        plan.bytes(b"LIST");
        plan.bytes(&short(movie.len() + 4)?.to_le_bytes());
        plan.bytes(b"movi");
        plan.append(movie);
        plan.bytes(b"idx1");
        plan.bytes(&short(index.len() as u64)?.to_le_bytes());
        plan.bytes(&index);
        Ok(plan)
    }
}
