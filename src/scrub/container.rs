//! Kinds that share one container, told by what is in it: ZIP, OLE, Matroska, TIFF. Reads are bounded.

use std::collections::BTreeSet;
use std::io;

use crate::kind::{self, Kind};
use crate::{length_of, read_at, Source};

/// Most bytes read of a part of a container.
const PART: usize = 64 * 1024;

/// What is in a container, `None` when the file is none of these.
pub(crate) fn inside(source: &mut dyn Source, head: &[u8]) -> io::Result<Option<Kind>> {
    Ok(Some(match head {
        [b'P', b'K', 3, 4, ..] => zip(source)?,
        [b'P', b'K', 5, 6, ..] => kind::ZIP,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => ole(source, head)?,
        [0x1A, 0x45, 0xDF, 0xA3, ..] => matroska(head),
        [b'I', b'I', 42 | 43, 0, ..] => tiff(source, head, u16::from_le_bytes, u32::from_le_bytes)?,
        [b'M', b'M', 0, 42 | 43, ..] => tiff(source, head, u16::from_be_bytes, u32::from_be_bytes)?,
        _ => return Ok(None),
    }))
}

fn zip(source: &mut dyn Source) -> io::Result<Kind> {
    let start = read_at(source, 0, PART)?;
    if let Some(kind) = declared(&start) {
        return Ok(kind);
    }
    // A member that is stored may be an archive of its own, with signatures like these: the directory tells.
    let names = match zip_directory(source)? {
        Some(directory) => names_after(&directory, b"PK\x01\x02", 28, 46),
        None => names_after(&start, b"PK\x03\x04", 26, 30),
    };
    Ok(by_member(&names))
}

/// What a file is that ends as a ZIP archive does, whatever it begins with: readers of ZIP look there.
pub(crate) fn behind(source: &mut dyn Source) -> io::Result<Option<Kind>> {
    let directory = zip_directory(source)?;
    Ok(directory.map(|directory| by_member(&names_after(&directory, b"PK\x01\x02", 28, 46))))
}

/// The start of the central directory: it stands right before the record at the end.
fn zip_directory(source: &mut dyn Source) -> io::Result<Option<Vec<u8>>> {
    let tail_start = length_of(source)?.saturating_sub(PART as u64);
    let tail = read_at(source, tail_start, PART)?;
    let Some(end) = tail.windows(4).rposition(|four| four == b"PK\x05\x06") else {
        return Ok(None);
    };
    let size = array(&tail, end + 12).map_or(0, u32::from_le_bytes);
    let start = (tail_start + end as u64).saturating_sub(u64::from(size));
    read_at(source, start, PART).map(Some)
}

/// OpenDocument and EPUB say what they are in a first member that is stored, not compressed.
fn declared(start: &[u8]) -> Option<Kind> {
    let content = start.get(30..)?.strip_prefix(b"mimetype")?;
    let kinds = [kind::ODT, kind::ODS, kind::ODP, kind::ODG, kind::EPUB];
    kinds
        .into_iter()
        .find(|kind| content.starts_with(kind.media_type.as_bytes()))
}

/// Names of members: behind each signature, their length at `length` and the bytes at `name`.
fn names_after(bytes: &[u8], signature: &[u8; 4], length: usize, name: usize) -> BTreeSet<Vec<u8>> {
    /// Longer than any name that is looked for; a hostile file may repeat long ones.
    const LONGEST_NAME: usize = 256;
    let starts = bytes
        .windows(4)
        .enumerate()
        .filter(|(_, four)| four == signature);
    starts
        .filter_map(|(at, _)| {
            let length = u16::from_le_bytes(array(bytes, at + length)?);
            let name = bytes.get(at + name..)?;
            Some(name.get(..usize::from(length).min(LONGEST_NAME))?.to_vec())
        })
        .collect()
}

fn by_member(names: &BTreeSet<Vec<u8>>) -> Kind {
    let has = |name: &[u8]| names.contains(name);
    // A folder of somebody's archive may have the name of a document's.
    let below = |folder: &[u8], end: &[u8]| {
        let mut all = names.iter();
        all.any(|name| name.starts_with(folder) && name.ends_with(end))
    };
    let macros = names.iter().any(|name| name.ends_with(b"vbaProject.bin"));
    match () {
        () if below(b"word/", b".xml") => [kind::DOCX, kind::DOCM][usize::from(macros)],
        () if below(b"xl/", b".xml") => [kind::XLSX, kind::XLSM][usize::from(macros)],
        () if below(b"ppt/", b".xml") => [kind::PPTX, kind::PPTM][usize::from(macros)],
        () if has(b"AndroidManifest.xml") => kind::APK,
        () if has(b"META-INF/MANIFEST.MF") => kind::JAR,
        () if has(b"META-INF/container.xml") => kind::EPUB,
        () if below(b"Index/", b".iwa") || has(b"Index.zip") => kind::IWORK,
        () => kind::ZIP,
    }
}

/// Old Office documents: the directory names the streams, in UTF-16.
fn ole(source: &mut dyn Source, head: &[u8]) -> io::Result<Kind> {
    let shift = array(head, 30).map_or(9, u16::from_le_bytes).clamp(9, 12);
    let first = array(head, 48).map_or(0, u32::from_le_bytes);
    let directory = read_at(source, (u64::from(first) + 1) << shift, PART)?;
    let (entries, _) = directory.as_chunks::<128>();
    let has = |start: &str| {
        let wide: Vec<u8> = start.encode_utf16().flat_map(u16::to_le_bytes).collect();
        entries.iter().any(|entry| entry.starts_with(&wide))
    };
    Ok(match () {
        () if has("WordDocument") => kind::DOC,
        () if has("Workbook") || has("Book") => kind::XLS,
        () if has("PowerPoint Document") => kind::PPT,
        () if has("__substg1.0_") || has("__properties_version1.0") => kind::MSG,
        () => kind::OLE,
    })
}

fn matroska(head: &[u8]) -> Kind {
    // DocType is one of the few elements of the first header.
    let header = head.get(..head.len().min(64)).unwrap_or_default();
    let webm = header.windows(4).any(|four| four == b"webm");
    if webm {
        kind::WEBM
    } else {
        kind::MKV
    }
}

/// TIFF, and the raw formats of cameras that are TIFF with tags of their own.
fn tiff(
    source: &mut dyn Source,
    head: &[u8],
    half: fn([u8; 2]) -> u16,
    word: fn([u8; 4]) -> u32,
) -> io::Result<Kind> {
    const DNG_VERSION: u16 = 0xC612;
    if head.get(8..10) == Some(b"CR") {
        return Ok(kind::CR2);
    }
    let directory = array(head, 4).map_or(0, word);
    let entries = read_at(source, u64::from(directory), PART)?;
    let count = array(&entries, 0).map_or(0, half);
    let tags = entries.get(2..).unwrap_or_default().chunks_exact(12);
    let dng = tags
        .take(usize::from(count))
        .any(|entry| array(entry, 0).map(half) == Some(DNG_VERSION));
    Ok(if dng { kind::DNG } else { kind::TIFF })
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk().copied()
}
