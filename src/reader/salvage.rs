//! Finds the tips of a batch whose manifest is damaged, by the tar header before each.
//!
//! This is safe without a manifest: a tip's id is the digest of a secret inside it, so a tip that
//! opens under its name is that tip.

use std::fs::File;
use std::io::{self, BufReader, Read};

use envelope::{tip_header, BatchTip, Digest, TipId};

use crate::batch::Entry;
use crate::region::Region;

/// Size of a tar block, in bytes.
const BLOCK: usize = 512;

/// Returns the tips of which the header is exactly as the relay writes it.
pub(crate) fn find(file: &File, length: u64) -> io::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    let mut offset = 0;
    while offset < length {
        let input =
            &mut BufReader::with_capacity(1 << 20, Region::new(file, offset, u64::MAX - offset));
        let Some(entry) = next(input, &mut offset)? else {
            break;
        };
        offset = entry
            .offset
            .saturating_add(entry.size)
            .div_ceil(BLOCK as u64)
            .saturating_mul(BLOCK as u64);
        entries.push(entry);
    }
    Ok(entries)
}

/// Searches block by block, from `offset` on, which it advances.
fn next(input: &mut impl Read, offset: &mut u64) -> io::Result<Option<Entry>> {
    let mut block = [0; BLOCK];
    loop {
        match input.read_exact(&mut block) {
            Ok(()) => *offset += BLOCK as u64,
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
            Err(error) => return Err(error),
        }
        if let Some((id, size)) = read_header(&block) {
            return Ok(Some(Entry {
                id,
                offset: *offset,
                size,
                sha256: None,
            }));
        }
    }
}

/// Takes the id and the size out of a header, if it is the one that such a tip has.
fn read_header(block: &[u8; BLOCK]) -> Option<(TipId, u64)> {
    let name = std::str::from_utf8(block.get(..100)?)
        .ok()?
        .trim_end_matches('\0');
    let id: TipId = name
        .strip_prefix("tips/")?
        .strip_suffix(".age")?
        .parse()
        .ok()?;
    let size = std::str::from_utf8(block.get(124..135)?).ok()?;
    let size = u64::from_str_radix(size, 8).ok()?;
    let expected = tip_header(&BatchTip {
        id,
        size,
        sha256: Digest::from_bytes([0; 32]),
    });
    (*block == expected).then_some((id, size))
}
