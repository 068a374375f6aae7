//! Metadata removal: bytes in, clean bytes out, and a report of what went.
//!
//! Pure functions over [`Source`] (`Read + Seek`): no file system, no clock, no temporary file, memory
//! bounded whatever the size of the source. The kind of a file is told from its content, never from
//! its name. A format is either rebuilt from what a reader of it needs, or refused with a reason and
//! with what the sender can do instead; nothing passes half cleaned.
//!
//! [`scrub`] looks at the source and at what would come out of it, and answers with a [`Plan`] and a
//! [`Report`]. The plan knows the length of the clean file and writes it as often as it is asked to, the
//! same bytes each time, so that a caller can hash it first and seal it afterwards without holding it.
//!
//! `FORMATS.md` tells for each format what is kept, dropped and refused.
#![doc = include_str!("FORMATS.md")]

mod archive;
mod characters;
mod cleaner;
mod composer;
mod container;
mod cursor;
mod document;
mod encoding;
mod filled;
mod iso;
mod kind;
mod markup;
mod packing;
mod page;
mod part;
mod patched;
mod picture;
mod plan;
mod refused;
mod rendered;
mod report;
mod sheet;
mod sniff;
mod sound;
mod tags;
mod text;
mod torrent;
mod trace;
mod video;
mod work;
mod zipped;

use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;

pub use encoding::Encoding;
pub use kind::{Family, Kind};
pub use packing::Packing;
pub use part::Part;
pub use plan::Plan;
pub use refused::{Reason, Refused};
pub use report::{Removed, Report};
pub use sniff::sniff;
pub use text::{clean_line, clean_message};
pub use trace::Trace;

use rendered::Rendered;
use work::Work;

/// What a file is read from: any position, any number of times, the same bytes each time.
pub trait Source: Read + Seek {}

impl<T: Read + Seek + ?Sized> Source for T {}

/// What cleaning one file may cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    /// Most bytes that the clean file may have: text grows when its encoding changes.
    pub bytes_out: u64,
}

/// A file that can be delivered.
#[derive(Debug)]
pub struct Cleaned {
    /// What the clean file is; its extension and media type are ours.
    pub kind: Kind,
    /// How to write the clean file from the source it was made from.
    pub plan: Plan,
    /// What was removed or changed.
    pub report: Report,
}

/// Looks at a whole file and plans its clean copy, then cleans that copy once more: what would change
/// again is refused.
///
/// # Errors
/// [`Refused`] when the kind cannot be cleaned, the content is not what its kind demands, it holds what
/// can neither be cleaned nor left out, it would cost more than `budget` or a bound allows, or the source
/// cannot be read.
pub fn scrub(source: &mut dyn Source, budget: &Budget) -> Result<Cleaned, Refused> {
    let cleaned = clean(source, &mut Work::new(budget))?;
    // A text that is cleaned twice is the same: the rules for characters are tested to have that property.
    if cleaned.kind == kind::TEXT || is_stable(&cleaned, source, budget) {
        return Ok(cleaned);
    }
    Err(Refused {
        kind: Some(cleaned.kind),
        reason: Reason::Unstable,
    })
}

/// As [`scrub`], and passes the clean bytes of a text to `see` while it looks at them: who hashes them there need not
/// have the plan write them for it. Answers as well whether these were all bytes of the clean file, in their order;
/// where they were not, they are of no use.
///
/// # Errors
/// As [`scrub`]; those of `see` are told as if the source could not be read.
pub fn scrub_seen(
    source: &mut dyn Source,
    budget: &Budget,
    see: &mut dyn FnMut(&[u8]) -> io::Result<()>,
) -> Result<(Cleaned, bool), Refused> {
    match sniff(source) {
        Ok(kind::TEXT) => text::clean_seen(source, budget.bytes_out, see),
        _ => scrub(source, budget).map(|cleaned| (cleaned, false)),
    }
}

fn is_stable(cleaned: &Cleaned, source: &mut dyn Source, budget: &Budget) -> bool {
    let mut rendered = Rendered::new(&cleaned.plan, source);
    let Ok(again) = clean(&mut rendered, &mut Work::again(budget)) else {
        return false;
    };
    again.kind == cleaned.kind
        && rendered::is_same(&cleaned.plan, &again.plan, source).unwrap_or(false)
}

/// Cleans a file, or a file in a file, by what it is.
fn clean(source: &mut dyn Source, work: &mut Work) -> Result<Cleaned, Refused> {
    let kind = sniff(source).map_err(|error| Refused {
        kind: None,
        reason: Reason::Unreadable(error),
    })?;
    let refuse = |reason| Refused {
        kind: Some(kind),
        reason,
    };
    let cleaned = match kind.family {
        _ if kind == kind::TEXT => text::clean(source, work.limit())?,
        _ if kind == kind::TORRENT => torrent::clean(source).map_err(refuse)?,
        Family::Picture => picture::clean(kind, source, work).map_err(refuse)?,
        Family::Sound => sound::clean(kind, source, work).map_err(refuse)?,
        Family::Video => video::clean(kind, source, work).map_err(refuse)?,
        Family::Document => document::clean(kind, source, work).map_err(refuse)?,
        Family::Page => page::clean(kind, source, work).map_err(refuse)?,
        Family::Archive => archive::clean(kind, source, work).map_err(refuse)?,
        Family::Text | Family::Mail | Family::Program | Family::Other => {
            return Err(refuse(Reason::Unsupported))
        }
    };
    let limit = work.limit();
    match cleaned.plan.len() > limit {
        true => Err(refuse(Reason::TooLarge { limit })),
        false => Ok(cleaned),
    }
}

/// Cleans a file inside a file, by what it is. `name` is for the sender, should it be refused.
fn clean_member(
    source: &mut dyn Source,
    part: &Part,
    name: &str,
    work: &mut Work,
) -> Result<Cleaned, Reason> {
    /// Longest name that is shown, in characters.
    const SHOWN: usize = 80;
    work.member()?;
    let open = |work: &mut Work| {
        let mut opened = part.open(source)?;
        Ok(clean(&mut *opened, work))
    };
    let cleaned = work.deeper(|work| work.holding(part.held(), open))?;
    cleaned.map_err(|refused| Reason::Member {
        name: clean_line(name).0.chars().take(SHOWN).collect(),
        refused: Box::new(refused),
    })
}

/// Reads up to `length` bytes at `offset`; fewer only where the source ends.
fn read_at(source: &mut dyn Source, offset: u64, length: usize) -> io::Result<Vec<u8>> {
    source.seek(SeekFrom::Start(offset))?;
    let mut bytes = Vec::with_capacity(length);
    source.take(length as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads `range` in blocks. `take` answers how many bytes of a block it is done with; the few others come
/// again in front of the next block. Returns how many it never was done with.
fn read_blocks<E: From<io::Error>>(
    source: &mut dyn Source,
    range: &Range<u64>,
    take: &mut dyn FnMut(&[u8]) -> Result<usize, E>,
) -> Result<usize, E> {
    const BLOCK: usize = 64 * 1024;
    source.seek(SeekFrom::Start(range.start))?;
    let mut left = range.end.saturating_sub(range.start);
    let mut block = vec![0; usize::try_from(left).map_or(BLOCK, |left| left.min(BLOCK))];
    let mut held = 0;
    while left > 0 {
        let end = usize::try_from(left).map_or(BLOCK, |left| BLOCK.min(held + left));
        let filled = match source.read(&mut block[held..end]) {
            Ok(0) => return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into()),
            Ok(got) => held + got,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error.into()),
        };
        left -= (filled - held) as u64;
        let used = take(&block[..filled])?;
        block.copy_within(used..filled, 0);
        held = filled - used;
    }
    Ok(held)
}

/// The length of the source in bytes.
fn length_of(source: &mut dyn Source) -> io::Result<u64> {
    source.seek(SeekFrom::End(0))
}
