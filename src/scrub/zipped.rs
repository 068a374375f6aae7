//! ZIP (APPNOTE 6.3): the members of an archive, and an archive of ours. Documents of offices and books are
//! such archives too.

mod archive;

use std::collections::BTreeSet;
use std::io;

use zip::read::ZipFile;
use zip::{CompressionMethod, ZipArchive};

use crate::work::{Work, HELD};
use crate::{read_at, Part, Reason, Source};

#[cfg(test)]
pub(crate) use archive::tests::assert_kept;
pub(crate) use archive::Archive;

/// From this many bytes on, a member must not unpack to more than [`RATIO`] times its size.
const SMALL: u64 = 1 << 20;

/// Most bytes that one packed byte may become. Texts come to 20, empty tables to 100.
const RATIO: u64 = 200;

/// Most members and folders that are listed: more than are cleaned.
const LISTED: usize = 10_000;

/// Longest name of a member, in bytes.
const LONGEST_NAME: usize = 1024;

const DAMAGED: Reason = Reason::Damaged("its list of files is damaged");

/// One file of an archive, folders and links left out.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    /// Its path as the archive has it: whatever the sender's program wrote.
    pub(crate) name: String,
    /// Where its content is.
    pub(crate) part: Part,
}

/// The members of the archive's directory, in its order. What it does not list is in no archive.
///
/// # Errors
/// What is locked, packed in a way that nobody needs, too much, or damaged.
pub(crate) fn members(source: &mut dyn Source, work: &mut Work) -> Result<Vec<Member>, Reason> {
    let mut archive = ZipArchive::new(source).map_err(|error| match error {
        zip::result::ZipError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => {
            Reason::Unreadable(error)
        }
        _ => DAMAGED,
    })?;
    if archive.len() > LISTED {
        return Err(Reason::Beyond("2,000 files in it"));
    }
    let mut members: Vec<Member> = Vec::new();
    let mut names = BTreeSet::new();
    for index in 0..archive.len() {
        let file = archive.by_index_raw(index).map_err(|_| DAMAGED)?;
        let Some(member) = member(&file, work)? else {
            continue;
        };
        if !names.insert(member.name.clone()) {
            return Err(Reason::Damaged("two of its files have one name"));
        }
        members.push(member);
    }
    Ok(members)
}

/// One entry of the directory; `None` for a folder, and for a link, which is no file.
fn member<R: io::Read + ?Sized>(
    file: &ZipFile<'_, R>,
    work: &mut Work,
) -> Result<Option<Member>, Reason> {
    if file.encrypted() {
        return Err(Reason::Locked("is locked with a password"));
    }
    let name = file.name_raw();
    if name.len() > LONGEST_NAME {
        return Err(Reason::Beyond("1,024 letters in the name of a file"));
    }
    // Old programs wrote the letters of DOS.
    let name = match std::str::from_utf8(name) {
        Ok(name) => name.to_owned(),
        Err(_) => file.name().map_err(|_| DAMAGED)?.into_owned(),
    };
    if name.ends_with('/') || file.is_symlink() {
        return Ok(None);
    }
    let start = file.data_start().ok_or(DAMAGED)?;
    let end = start.checked_add(file.compressed_size()).ok_or(DAMAGED)?;
    let part = match file.compression() {
        CompressionMethod::Stored => Part::Stored(start..end),
        CompressionMethod::Deflated => {
            let length = file.size();
            bound(end - start, length, work)?;
            Part::Deflated {
                range: start..end,
                length,
            }
        }
        _ => return Err(Reason::Uncleanable("is packed in an unusual way")),
    };
    Ok(Some(Member { name, part }))
}

/// True when a member unpacks to so much that it is taken for a bomb.
fn swells(packed: u64, length: u64) -> bool {
    length > SMALL && length / RATIO > packed
}

/// Before a member is unpacked.
fn bound(packed: u64, length: u64, work: &mut Work) -> Result<(), Reason> {
    if length > HELD {
        return Err(Reason::Beyond("64 MiB in one packed file"));
    }
    if swells(packed, length) {
        return Err(Reason::Beyond("200 times its size once it is unpacked"));
    }
    work.unpack(length)
}

/// The content of a member: at most 64 MiB.
///
/// # Errors
/// When it is more, or not what the archive says.
pub(crate) fn content(source: &mut dyn Source, part: &Part) -> Result<Vec<u8>, Reason> {
    if part.len() > HELD {
        return Err(Reason::Beyond("64 MiB in one file of it"));
    }
    let mut opened = part.open(source)?;
    let length = usize::try_from(part.len()).unwrap_or(usize::MAX);
    let content = read_at(&mut *opened, 0, length)?;
    match content.len() == length {
        true => Ok(content),
        false => Err(crate::cursor::CUT_SHORT),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Budget, Plan};
    use std::io::Cursor;

    fn work() -> Work {
        Work::new(&Budget { bytes_out: 1 << 20 })
    }

    #[test]
    fn an_archive_of_ours_reads_as_what_went_in() {
        let mut source = Cursor::new(b"..inner..");
        let mut inner = Plan::new();
        inner.source(0..5);
        inner.bytes(b"!");
        let mut archive = Archive::default();
        archive.stored("mimetype", b"text/x").unwrap();
        archive
            .packed(&mut source, "a/ü.xml", &[b'x'; 1000])
            .unwrap();
        let (mut words, all) = (Plan::new(), Part::Stored(0..9));
        words.bytes(&[b'w'; 4000]);
        archive.cleaned(&mut source, "c", all, words).unwrap();
        assert!(archive.plan().len() < 400, "what gets smaller is packed");
        archive
            .cleaned(&mut source, "b", Part::Stored(2..7), inner)
            .unwrap();
        let mut written = Vec::new();
        let plan = archive.finish().unwrap();
        plan.write_to(&mut source, &mut written).unwrap();
        assert!(written[30..].starts_with(b"mimetypetext/x"));
        let mut written = Cursor::new(written);
        let found: Vec<_> = members(&mut written, &mut work())
            .unwrap()
            .into_iter()
            .map(|member| (member.name, content(&mut written, &member.part).unwrap()))
            .collect();
        let name = |index: usize| found[index].0.as_str();
        assert_eq!([name(0), name(1), name(3)], ["mimetype", "a/ü.xml", "b"]);
        assert_eq!(found[0].1, b"text/x");
        assert_eq!(found[1].1, [b'x'; 1000]);
        assert_eq!(found[2].1, [b'w'; 4000]);
        assert_eq!(found[3].1, b"inner!");
    }

    #[test]
    fn a_bomb_is_refused() {
        let mut archive = Archive::default();
        archive
            .packed(&mut io::empty(), "zeros", &vec![0; 8 << 20])
            .unwrap();
        let mut written = Vec::new();
        let plan = archive.finish().unwrap();
        plan.write_to(&mut Cursor::new(b""), &mut written).unwrap();
        let refused = members(&mut Cursor::new(written), &mut work()).unwrap_err();
        assert!(matches!(refused, Reason::Beyond(_)), "{refused:?}");
    }
}
