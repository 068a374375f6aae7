//! ZIP (APPNOTE 6.3): the members of an archive, and an archive of ours. Documents of offices and books are
//! such archives too.

use std::io::{self, Write};

use flate2::write::DeflateEncoder;
use flate2::Compression;
use zip::{CompressionMethod, ZipArchive};

use crate::work::{Work, HELD};
use crate::{read_at, Part, Plan, Reason, Source};

/// From this many bytes on, a member must not unpack to more than [`RATIO`] times its size.
const SMALL: u64 = 1 << 20;

/// Most bytes that one packed byte may become. Texts come to 20, empty tables to 100.
const RATIO: u64 = 200;

/// Longest name of a member, in bytes.
const LONGEST_NAME: usize = 1024;

/// One file of an archive, folders left out.
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
/// What is locked, packed in a way that nobody needs, a link, too much, or damaged.
pub(crate) fn members(source: &mut dyn Source, work: &mut Work) -> Result<Vec<Member>, Reason> {
    const DAMAGED: Reason = Reason::Damaged("its list of files is damaged");
    let mut archive = ZipArchive::new(source).map_err(|error| match error {
        zip::result::ZipError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => {
            Reason::Unreadable(error)
        }
        _ => DAMAGED,
    })?;
    let mut members: Vec<Member> = Vec::new();
    for index in 0..archive.len() {
        let member = archive.by_index_raw(index).map_err(|_| DAMAGED)?;
        if member.encrypted() {
            return Err(Reason::Uncleanable("is locked with a password"));
        }
        if member.is_symlink() {
            return Err(Reason::Uncleanable("holds links to other files"));
        }
        let name = member.name_raw();
        if name.len() > LONGEST_NAME {
            return Err(Reason::Beyond("1,024 letters in the name of a file"));
        }
        let name = String::from_utf8_lossy(name).into_owned();
        if name.ends_with('/') {
            continue;
        }
        let start = member.data_start().ok_or(DAMAGED)?;
        let end = start.checked_add(member.compressed_size()).ok_or(DAMAGED)?;
        let part = match member.compression() {
            CompressionMethod::Stored => Part::Stored(start..end),
            CompressionMethod::Deflated => {
                let length = member.size();
                bound(end - start, length, work)?;
                Part::Deflated {
                    range: start..end,
                    length,
                }
            }
            _ => return Err(Reason::Uncleanable("is packed in an unusual way")),
        };
        if members.iter().any(|before| before.name == name) {
            return Err(Reason::Damaged("two of its files have one name"));
        }
        members.push(Member { name, part });
    }
    Ok(members)
}

/// Before a member is unpacked.
fn bound(packed: u64, length: u64, work: &mut Work) -> Result<(), Reason> {
    if length > HELD {
        return Err(Reason::Beyond("64 MiB in one packed file"));
    }
    if length > SMALL && length / RATIO > packed {
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
    let mut opened = part.open(source).map_err(damaged)?;
    let length = usize::try_from(part.len()).unwrap_or(usize::MAX);
    let content = read_at(&mut *opened, 0, length)?;
    match content.len() == length {
        true => Ok(content),
        false => Err(crate::cursor::CUT_SHORT),
    }
}

/// A part that does not unpack is a damaged file, not a failing disk.
pub(crate) fn damaged(error: io::Error) -> Reason {
    match error.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::UnexpectedEof => {
            Reason::Damaged("a packed part of it is damaged")
        }
        _ => Reason::Unreadable(error),
    }
}

/// An archive of ours: no dates, owners, comments or extra fields; members in the order they are given.
#[derive(Default)]
pub(crate) struct Archive {
    plan: Plan,
    directory: Vec<u8>,
    count: u16,
}

impl Archive {
    /// Adds a small member of our own making, packed.
    pub(crate) fn packed(&mut self, name: &str, content: &[u8]) -> Result<(), Reason> {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(content)?;
        let packed = encoder.finish()?;
        let header = Header {
            name,
            method: 8,
            crc: crc32fast::hash(content),
            packed: packed.len() as u64,
            length: content.len() as u64,
        };
        self.begin(&header)?;
        self.plan.bytes(&packed);
        Ok(())
    }

    /// Adds a small member of our own making as it is, such as the `mimetype` that some readers look for
    /// at a fixed place.
    pub(crate) fn stored(&mut self, name: &str, content: &[u8]) -> Result<(), Reason> {
        let mut plan = Plan::new();
        plan.bytes(content);
        self.add(name, crc32fast::hash(content), plan.len())?;
        self.plan.append(plan);
        Ok(())
    }

    /// Adds the clean copy of a part of the source, as it is: what takes most room is packed already.
    pub(crate) fn cleaned(
        &mut self,
        source: &mut dyn Source,
        name: &str,
        part: Part,
        plan: Plan,
    ) -> Result<(), Reason> {
        let mut sum = Sum(crc32fast::Hasher::new());
        plan.write_to(&mut *part.open(source).map_err(damaged)?, &mut sum)?;
        self.add(name, sum.0.finalize(), plan.len())?;
        self.plan.inner(part, plan);
        Ok(())
    }

    /// The whole archive.
    pub(crate) fn finish(mut self) -> Result<Plan, Reason> {
        let start = small(self.plan.len())?.to_le_bytes();
        let size = small(self.directory.len() as u64)?.to_le_bytes();
        let count = self.count.to_le_bytes();
        self.plan.bytes(&self.directory);
        let end = [
            &b"PK\x05\x06\0\0\0\0"[..],
            &count,
            &count,
            &size,
            &start,
            &[0, 0],
        ]
        .concat();
        self.plan.bytes(&end);
        Ok(self.plan)
    }

    fn add(&mut self, name: &str, crc: u32, length: u64) -> Result<(), Reason> {
        self.begin(&Header {
            name,
            method: 0,
            crc,
            packed: length,
            length,
        })
    }

    fn begin(&mut self, header: &Header<'_>) -> Result<(), Reason> {
        let offset = small(self.plan.len())?.to_le_bytes();
        let count = self.count.checked_add(1);
        self.count = count.ok_or(Reason::Beyond("65,535 files in it"))?;
        let common = header.common()?;
        self.plan.bytes(b"PK\x03\x04");
        self.plan.bytes(&common);
        self.plan.bytes(header.name.as_bytes());
        let entry = [
            &b"PK\x01\x02\x14\0"[..],
            &common,
            // No comment, first disk, no attributes.
            &[0; 10],
            &offset,
            header.name.as_bytes(),
        ];
        self.directory.extend(entry.concat());
        Ok(())
    }
}

struct Header<'a> {
    name: &'a str,
    method: u8,
    crc: u32,
    packed: u64,
    length: u64,
}

impl Header<'_> {
    /// What both headers of a member say, from the version to the length of the extra field.
    fn common(&self) -> Result<Vec<u8>, Reason> {
        let utf8 = if self.name.is_ascii() { 0 } else { 8 };
        let name =
            u16::try_from(self.name.len()).map_err(|_| Reason::Beyond("64 KiB in a name"))?;
        Ok([
            // Version 2.0; UTF-8 names; method; midnight of 1 January 1980, the first day there is.
            &[20, 0, 0, utf8, self.method, 0, 0, 0, 0x21, 0][..],
            &self.crc.to_le_bytes(),
            &small(self.packed)?.to_le_bytes(),
            &small(self.length)?.to_le_bytes(),
            &name.to_le_bytes(),
            &[0, 0],
        ]
        .concat())
    }
}

/// Lengths and offsets of an archive of the usual kind.
fn small(length: u64) -> Result<u32, Reason> {
    u32::try_from(length).map_err(|_| Reason::Beyond("4 GiB in one archive"))
}

struct Sum(crc32fast::Hasher);

impl Write for Sum {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Budget;
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
        archive.packed("a/ü.xml", &[b'x'; 1000]).unwrap();
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
        assert_eq!([name(0), name(1), name(2)], ["mimetype", "a/ü.xml", "b"]);
        assert_eq!(found[0].1, b"text/x");
        assert_eq!(found[1].1, [b'x'; 1000]);
        assert_eq!(found[2].1, b"inner!");
    }

    #[test]
    fn a_bomb_is_refused() {
        let mut archive = Archive::default();
        archive.packed("zeros", &vec![0; 8 << 20]).unwrap();
        let mut written = Vec::new();
        let plan = archive.finish().unwrap();
        plan.write_to(&mut Cursor::new(b""), &mut written).unwrap();
        let refused = members(&mut Cursor::new(written), &mut work()).unwrap_err();
        assert!(matches!(refused, Reason::Beyond(_)), "{refused:?}");
    }
}
