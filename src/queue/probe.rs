//! Reads sled's files the way sled will, before sled does.
//!
//! On a damaged index sled 1.0.0-alpha.124 may panic, print to stdout, ask for terabytes of memory
//! (which ends the process) or search a page for ever. So it gets to see only an index in which every
//! live page is whole, in its place, and linked to the next. The form is that version's alone, which
//! is why the version is pinned.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::FileExt;
use std::path::Path;

/// Why sled must not open an index.
#[derive(Debug)]
pub(crate) enum Fault {
    /// It is damaged: how.
    Damaged(&'static str),
    /// It could not be read.
    Io(io::Error),
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Longest piece of metadata that is read at once. A million records take a tenth of it.
const MAX_METADATA: u64 = 64 * 1024 * 1024;

/// Longest page. sled has larger ones, but the records of this crate do not fill them.
const MAX_SLOT: usize = 64 * 1024;

/// The pages by sled's number for each: their tree, the first key that they may hold, and where they
/// are.
type Pages = BTreeMap<u64, Page>;

struct Page {
    tree: u64,
    low: Vec<u8>,
    location: u64,
}

/// Checks the index in the folder `path`. One that is not there is sound.
pub(crate) fn check(path: &Path) -> Result<(), Fault> {
    let metadata = path.join("metadata");
    let names = match std::fs::read_dir(&metadata) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        names => names?,
    };
    let (snapshot, logs) = generations(names)?;
    let mut pages = Pages::new();
    if let Some(snapshot) = snapshot {
        let bytes = read_bounded(&metadata.join(format!("snapshot_{snapshot:016x}")))?;
        let (content, _) = frame(&bytes)?.ok_or(Fault::Damaged("snapshot cut short"))?;
        apply(content, &mut pages)?;
    }
    let since = snapshot.map_or(0, |n| n.saturating_add(1));
    for log in logs.range(since..) {
        let bytes = read_bounded(&metadata.join(format!("log_{log:016x}")))?;
        let mut rest = bytes.as_slice();
        while let Some((content, more)) = frame(rest)? {
            apply(content, &mut pages)?;
            rest = more;
        }
    }
    check_pages(&path.join("slabs"), &pages)
}

/// The newest snapshot and all logs. sled panics on other names that begin like theirs.
fn generations(names: std::fs::ReadDir) -> Result<(Option<u64>, BTreeSet<u64>), Fault> {
    let mut snapshot = None;
    let mut logs = BTreeSet::new();
    for name in names {
        let name = name?.file_name();
        // sled skips names that are not text, and removes unfinished files.
        let Some(name) = name.to_str().filter(|name| !name.ends_with(".tmp")) else {
            continue;
        };
        if let Some(rest) = name.strip_prefix("snapshot") {
            snapshot = snapshot.max(Some(generation(rest)?));
        } else if let Some(rest) = name.strip_prefix("log") {
            logs.insert(generation(rest)?);
        }
    }
    Ok((snapshot, logs))
}

fn generation(rest: &str) -> Result<u64, Fault> {
    rest.strip_prefix('_')
        .filter(|digits| digits.len() == 16)
        .filter(|digits| {
            digits
                .bytes()
                .all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
        })
        .and_then(|digits| u64::from_str_radix(digits, 16).ok())
        .ok_or(Fault::Damaged("odd name in the metadata"))
}

fn read_bounded(path: &Path) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    File::open(path)?
        .take(MAX_METADATA + 1)
        .read_to_end(&mut bytes)?;
    match bytes.len() as u64 > MAX_METADATA {
        true => Err(Fault::Damaged("metadata too long")),
        false => Ok(bytes),
    }
}

/// A frame's content and what follows the frame.
type Split<'a> = (&'a [u8], &'a [u8]);

/// Splits off the first frame: six bytes of length, two of their checksum, content, four of checksum.
/// `None` where nothing whole follows, as after a crash.
fn frame(bytes: &[u8]) -> Result<Option<Split<'_>>, Fault> {
    let Some((head, rest)) = bytes.split_first_chunk::<8>() else {
        return Ok(None);
    };
    let [a, b, c, d, e, f, check @ ..] = *head;
    let length = u64::from_le_bytes([a, b, c, d, e, f, 0, 0]);
    if (crc32fast::hash(&[a, b, c, d, e, f]) as u16).to_le_bytes() != check {
        return Ok(None);
    }
    // sled makes room for all of it before it looks whether it is there.
    if length > MAX_METADATA {
        return Err(Fault::Damaged("length in the metadata"));
    }
    let length = length as usize;
    let Some((content, (check, rest))) = rest
        .split_at_checked(length)
        .and_then(|(content, rest)| Some((content, rest.split_first_chunk::<4>()?)))
    else {
        return Ok(None);
    };
    let covered = bytes.get(..8 + length).unwrap_or_default();
    match (
        (crc32fast::hash(covered) ^ 0xAF).to_le_bytes() == *check,
        rest,
    ) {
        (true, rest) => Ok(Some((content, rest))),
        (false, []) => Ok(None),
        (false, _) => Err(Fault::Damaged("checksum in the metadata")),
    }
}

/// Takes over a frame's content: where each page is from now on, or that it is no more.
fn apply(content: &[u8], pages: &mut Pages) -> Result<(), Fault> {
    let text = decompress(content, MAX_METADATA)?;
    let mut rest = text.as_slice();
    while !rest.is_empty() {
        let number = take_u64(&mut rest)?;
        let tree = take_u64(&mut rest)?;
        let location = take_u64(&mut rest)?;
        let low = take_bytes(&mut rest)?.to_vec();
        if location == 0 {
            pages.remove(&number);
        } else {
            let page = Page {
                tree,
                low,
                location,
            };
            pages.insert(number, page);
        }
    }
    Ok(())
}

/// Reads every page and checks that those of a tree follow each other without a gap.
fn check_pages(slabs: &Path, pages: &Pages) -> Result<(), Fault> {
    let mut sorted: Vec<&Page> = pages.values().collect();
    sorted.sort_by(|a, b| (a.tree, &a.low).cmp(&(b.tree, &b.low)));
    let mut expected: Option<(u64, Vec<u8>)> = None;
    let mut files = BTreeMap::new();
    for page in sorted {
        let low = match expected.take() {
            Some((tree, low)) if tree == page.tree => low,
            Some(_) => return Err(Fault::Damaged("last page of a tree")),
            None => Vec::new(),
        };
        if page.low != low {
            return Err(Fault::Damaged("gap between pages"));
        }
        let next = check_page(slabs, page, &mut files)?;
        expected = next.map(|next| (page.tree, next));
    }
    match expected {
        None => Ok(()),
        Some(_) => Err(Fault::Damaged("last page of a tree")),
    }
}

/// Checks one page and returns the key from which on the next one holds.
fn check_page(
    slabs: &Path,
    page: &Page,
    files: &mut BTreeMap<usize, File>,
) -> Result<Option<Vec<u8>>, Fault> {
    let [class, slot @ ..] = page.location.to_be_bytes();
    let size = slot_size(class).ok_or(Fault::Damaged("place of a page"))?;
    let [a, b, c, d, e, f, g] = slot;
    let slot = u64::from_be_bytes([0, a, b, c, d, e, f, g]);
    let at = slot
        .checked_mul(size as u64)
        .ok_or(Fault::Damaged("place of a page"))?;
    let file = match files.entry(size) {
        Entry::Occupied(file) => file.into_mut(),
        Entry::Vacant(place) => match File::open(slabs.join(size.to_string())) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(Fault::Damaged("missing pages"));
            }
            file => place.insert(file?),
        },
    };
    let mut bytes = vec![0; size];
    match file.read_exact_at(&mut bytes, at) {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            return Err(Fault::Damaged("page cut short"));
        }
        read => read?,
    }
    let text = decompress(page_content(&bytes)?, 16 * MAX_SLOT as u64)?;
    let mut rest = text.as_slice();
    if take_bytes(&mut rest)? != page.low {
        return Err(Fault::Damaged("another page in the place of one"));
    }
    match rest.split_off_first().copied() {
        Some(0) => Ok(None),
        Some(1) => Ok(Some(take_bytes(&mut rest)?.to_vec())),
        _ => Err(CUT_SHORT),
    }
}

/// Bytes of a slot: four steps to each power of two, from 64 bytes on. sled counts from one here.
fn slot_size(class: u8) -> Option<usize> {
    let class = usize::from(class.checked_sub(1)?);
    let size = (4 + class % 4).checked_shl(4 + class as u32 / 4)?;
    (class / 4 < 12 && size <= MAX_SLOT).then_some(size)
}

/// A slot ends with the length of its content (one, two or four bytes, as its own size demands) and
/// four bytes of checksum.
fn page_content(slot: &[u8]) -> Result<&[u8], Fault> {
    let (rest, check) = slot.split_last_chunk::<4>().ok_or(CUT_SHORT)?;
    if (crc32fast::hash(rest) ^ 0xAF).to_le_bytes() != *check {
        return Err(Fault::Damaged("checksum of a page"));
    }
    let length = if slot.len() <= usize::from(u8::MAX) {
        rest.last().map(|length| usize::from(*length))
    } else if slot.len() <= usize::from(u16::MAX) {
        rest.last_chunk()
            .map(|length| usize::from(u16::from_le_bytes(*length)))
    } else {
        rest.last_chunk()
            .map(|length| u32::from_le_bytes(*length) as usize)
    };
    length
        .and_then(|length| rest.get(..length))
        .ok_or(CUT_SHORT)
}

fn decompress(bytes: &[u8], most: u64) -> Result<Vec<u8>, Fault> {
    let mut text = Vec::new();
    zstd::stream::read::Decoder::with_buffer(bytes)
        .and_then(|decoder| decoder.take(most).read_to_end(&mut text))
        .map_err(|_| Fault::Damaged("compressed data"))?;
    Ok(text)
}

const CUT_SHORT: Fault = Fault::Damaged("cut short");

fn take_u64(rest: &mut &[u8]) -> Result<u64, Fault> {
    let (number, more) = rest.split_first_chunk().ok_or(CUT_SHORT)?;
    *rest = more;
    Ok(u64::from_le_bytes(*number))
}

fn take_bytes<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], Fault> {
    let length = usize::try_from(take_u64(rest)?).map_err(|_| CUT_SHORT)?;
    let (bytes, more) = rest.split_at_checked(length).ok_or(CUT_SHORT)?;
    *rest = more;
    Ok(bytes)
}
