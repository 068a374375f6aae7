//! An archive of our own.

use std::collections::BTreeMap;
use std::io::{self, Seek, Write};

use flate2::write::DeflateEncoder;
use flate2::Compression;

use super::swells;
use crate::part::reads_as;
use crate::plan::Piece;
use crate::work::Work;
use crate::{Part, Plan, Reason, Source};

/// Largest member that is tried to be packed, in bytes: it is in memory meanwhile.
const TRIED: u64 = 16 << 20;

/// Once so many bytes of packed members are held, no more are packed.
const PACKED: u64 = 16 << 20;

/// Bytes in front of a member's name.
const HEADER: u64 = 30;

/// The content packed, where that makes it a tenth smaller and not so much that it would be taken for a bomb.
/// Most that does not get smaller is told by how it begins.
fn smaller(content: &[u8]) -> Result<Option<Vec<u8>>, Reason> {
    const BEGINNING: usize = 64 * 1024;
    let gains = |packed: usize, content: usize| packed <= content / 10 * 9;
    let beginning = content.get(..BEGINNING).unwrap_or(content);
    if !gains(deflated(beginning)?.len(), beginning.len()) {
        return Ok(None);
    }
    let packed = deflated(content)?;
    let fits =
        gains(packed.len(), content.len()) && !swells(packed.len() as u64, content.len() as u64);
    Ok(fits.then_some(packed))
}

fn deflated(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content)?;
    encoder.finish()
}

/// An archive of ours: no dates, owners, comments or extra fields; members in the order they are given.
#[derive(Default)]
pub(crate) struct Archive {
    plan: Plan,
    directory: Vec<u8>,
    count: u16,
    /// Bytes of members that were packed, by this archive or by the one it is made from.
    held: u64,
    /// The packed members of the archive that it is made from, by where their bytes start; none on a first pass.
    before: BTreeMap<u64, Part>,
}

impl Archive {
    /// An archive that is made from one with these members.
    ///
    /// When the outcome of cleaning is cleaned again, each packed member was written here, by [`deflated`],
    /// which makes the same bytes of the same content. So a member with the content that it had keeps the
    /// bytes that it has: packing it once more could only tell what comparing the content tells.
    pub(crate) fn new<'p>(work: &Work, members: impl IntoIterator<Item = &'p Part>) -> Self {
        let packed = |part: &&Part| work.is_again() && matches!(part, Part::Deflated { .. });
        let before = members.into_iter().filter(packed);
        Self {
            before: before
                .map(|part| (part.range().start, part.clone()))
                .collect(),
            ..Self::default()
        }
    }

    /// Adds a small member of our own making, packed.
    pub(crate) fn packed(
        &mut self,
        source: &mut dyn Source,
        name: &str,
        content: &[u8],
    ) -> Result<(), Reason> {
        let packed = match self.before(name) {
            Some(part) if part.is(source, content)? => Piece::Source(part.range().clone()),
            _ => Piece::Bytes(deflated(content)?),
        };
        self.add_packed(name, content, packed)
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

    /// Adds the clean copy of a part of the source: packed where that makes it a tenth smaller, as long as
    /// what is held stays bounded, and else as it is.
    pub(crate) fn cleaned(
        &mut self,
        source: &mut dyn Source,
        name: &str,
        part: Part,
        plan: Plan,
    ) -> Result<(), Reason> {
        let mut opened = part.open(source)?;
        if plan.len() <= TRIED && self.held <= PACKED {
            let mut content = Vec::new();
            plan.write_to(&mut *opened, &mut content)?;
            opened.rewind()?;
            let packed = match self.before(name) {
                Some(before) if *before == part && reads_as(&mut opened, &content)? => {
                    Some(Piece::Source(part.range().clone()))
                }
                _ => smaller(&content)?.map(Piece::Bytes),
            };
            if let Some(packed) = packed {
                self.held += packed.len();
                return self.add_packed(name, &content, packed);
            }
        }
        let mut sum = Sum(crc32fast::Hasher::new());
        plan.write_to(&mut *opened, &mut sum)?;
        drop(opened);
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

    /// The member of the archive before whose bytes start where those of the next one, of this name, will.
    fn before(&self, name: &str) -> Option<&Part> {
        let start = self.plan.len() + HEADER + name.len() as u64;
        self.before.get(&start)
    }

    fn add_packed(&mut self, name: &str, content: &[u8], packed: Piece) -> Result<(), Reason> {
        self.begin(&Header {
            name,
            method: 8,
            crc: crc32fast::hash(content),
            packed: packed.len(),
            length: content.len() as u64,
        })?;
        self.plan.push(packed);
        Ok(())
    }

    #[cfg(test)]
    pub(super) fn plan(&self) -> &Plan {
        &self.plan
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
pub(crate) mod tests;
