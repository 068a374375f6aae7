//! What a file is, by its content.
//!
//! Short signatures made of letters are taken only together with what follows them in a real file, so
//! that a text that begins with `BM` or `ID3` stays a text.

use std::io;

use crate::container;
use crate::kind::{self, Kind};
use crate::sound::told;
use crate::{read_at, text, Source};

/// Bytes at the start of a file that tell its kind.
pub(crate) const HEAD: usize = 8 * 1024;

/// Tells what a file is: its extension and media type by content, [`Kind::extension`] `bin` when it is of
/// no known kind. Reads at most 256 KiB, whatever the file holds.
///
/// # Errors
/// Those of the source.
pub fn sniff(source: &mut dyn Source) -> io::Result<Kind> {
    let head = read_at(source, 0, HEAD)?;
    if let Some(kind) = container::inside(source, &head)? {
        return Ok(kind);
    }
    if let Some(kind) = told::behind_tags(source, &head)? {
        return Ok(kind);
    }
    let by_content = [
        signature,
        riff_or_form,
        iso_media,
        program,
        transport,
        told::by_start,
        odd_place,
    ];
    if let Some(kind) = by_content.iter().find_map(|tell| tell(&head)) {
        return Ok(kind);
    }
    match text::kind_of(&head) {
        kind::UNKNOWN => Ok(match container::behind(source)? {
            None => told::later(&head).unwrap_or(kind::UNKNOWN),
            Some(kind) => kind,
        }),
        kind => Ok(kind),
    }
}

/// Signatures that are long or odd enough to stand alone.
#[rustfmt::skip]
const SIGNATURES: &[(&[u8], Kind)] = &[
    (b"\xFF\xD8\xFF", kind::JPEG),
    (b"\x89PNG\r\n\x1A\n", kind::PNG),
    (b"GIF87a", kind::GIF),
    (b"GIF89a", kind::GIF),
    (b"\0\0\0\x0CJXL \r\n\x87\n", kind::JXL),
    (b"\xFF\x0A", kind::JXL),
    (b"\0\0\0\x0CjP  \r\n\x87\n", kind::JP2),
    (b"\xFF\x4F\xFF\x51", kind::JP2),
    (b"\0\0\x01\0", kind::ICO),
    (b"8BPS\0", kind::PSD),
    (b"gimp xcf ", kind::XCF),
    (b"qoif\0", kind::QOI),
    (b"FUJIFILMCCD-RAW", kind::RAF),
    (b"IIU\0", kind::RW2),
    (b"IIRO", kind::ORF),
    (b"MMOR", kind::ORF),
    (b"\xD7\xCD\xC6\x9A", kind::WMF),
    (b"\x30\x26\xB2\x75\x8E\x66\xCF\x11", kind::ASF),
    (b"FLV\x01", kind::FLV),
    (b"\0\0\x01\xBA", kind::MPEG),
    (b"\0\0\x01\xB3", kind::MPEG),
    (b"#!AMR", kind::AMR),
    (b"MThd\0\0\0\x06", kind::MIDI),
    (b"MAC \x96\x0F", kind::APE),
    (b"wvpk", kind::WAVPACK),
    (b"%PDF-", kind::PDF),
    (b"\xC5\xD0\xD3\xC6", kind::POSTSCRIPT),
    (b"AT&TFORM", kind::DJVU),
    (b"SQLite format 3\0", kind::SQLITE),
    (b"\0\x01\0\0Standard ", kind::MDB),
    (b"!BDN", kind::PST),
    (b"\x1F\x8B", kind::GZ),
    (b"\xFD7zXZ\0", kind::XZ),
    (b"\x28\xB5\x2F\xFD", kind::ZSTD),
    (b"\x04\x22\x4D\x18", kind::LZ4),
    (b"7z\xBC\xAF\x27\x1C", kind::SEVEN_ZIP),
    (b"Rar!\x1A\x07", kind::RAR),
    (b"MSCF\0\0\0\0", kind::CAB),
    (b"\x7FELF", kind::ELF),
    (b"\xFE\xED\xFA\xCE", kind::MACHO),
    (b"\xFE\xED\xFA\xCF", kind::MACHO),
    (b"\xCE\xFA\xED\xFE", kind::MACHO),
    (b"\xCF\xFA\xED\xFE", kind::MACHO),
    (b"\0asm", kind::WASM),
    (b"L\0\0\0\x01\x14\x02\0", kind::LNK),
    (b"bplist0", kind::PLIST),
    (b"d8:announce", kind::TORRENT),
    (b"d7:comment", kind::TORRENT),
    (b"d10:created by", kind::TORRENT),
    (b"d13:announce-list", kind::TORRENT),
    (b"d13:creation date", kind::TORRENT),
    (b"d8:encoding", kind::TORRENT),
    (b"d9:httpseeds", kind::TORRENT),
    (b"d4:infod", kind::TORRENT),
    (b"age-encryption.org/v1\n", kind::AGE),
];

fn signature(head: &[u8]) -> Option<Kind> {
    let mut table = SIGNATURES.iter();
    table.find_map(|(magic, kind)| head.starts_with(magic).then_some(*kind))
}

fn riff_or_form(head: &[u8]) -> Option<Kind> {
    match (head.get(..4)?, head.get(8..12)?) {
        (b"RIFF" | b"RF64" | b"BW64", b"WAVE") => Some(kind::WAV),
        (b"RIFF", b"AVI ") => Some(kind::AVI),
        (b"RIFF", b"WEBP") => Some(kind::WEBP),
        (b"FORM", b"AIFF" | b"AIFC") => Some(kind::AIFF),
        _ => None,
    }
}

/// ISO base media: the brands tell what the box after the length means.
fn iso_media(head: &[u8]) -> Option<Kind> {
    if head.get(4..8)? != b"ftyp" {
        // QuickTime before it had brands. Lengths that letters spell are no lengths.
        let old = matches!(
            head.get(4..8)?,
            b"moov" | b"mdat" | b"wide" | b"free" | b"skip" | b"pnot"
        );
        return (old && head.first() == Some(&0)).then_some(kind::MOV);
    }
    let length = u32::from_be_bytes([*head.first()?, *head.get(1)?, *head.get(2)?, *head.get(3)?]);
    let end = usize::try_from(length).ok()?.clamp(12, 256).min(head.len());
    let (brands, _) = head.get(8..end)?.as_chunks::<4>();
    let major = brands.first()?;
    if brands
        .iter()
        .any(|brand| brand == b"avif" || brand == b"avis")
    {
        return Some(kind::AVIF);
    }
    Some(match major {
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1" => kind::HEIC,
        b"crx " => kind::CR3,
        b"qt  " => kind::MOV,
        b"M4A " | b"M4B " | b"M4P " | b"F4A " => kind::M4A,
        [b'3', b'g', ..] => kind::THREE_GP,
        _ => kind::MP4,
    })
}

fn program(head: &[u8]) -> Option<Kind> {
    if head.starts_with(b"\xCA\xFE\xBA\xBE") {
        // A class file has its version here, the first of which was 45; a fat binary its few parts.
        let fat = *head.get(7)? < 45 && head.get(4..7)? == [0, 0, 0];
        return Some(if fat { kind::MACHO } else { kind::CLASS });
    }
    // A DOS header is 64 bytes with zeros among them.
    let dos = head.starts_with(b"MZ") && head.get(2..64)?.contains(&0);
    dos.then_some(kind::EXE)
}

/// Transport streams: packets of 188 bytes.
fn transport(head: &[u8]) -> Option<Kind> {
    let packets = head.iter().step_by(188).take(4);
    let all = head.len() > 3 * 188 && packets.clone().all(|sync| *sync == 0x47);
    (all && head.contains(&0)).then_some(kind::MPEG_TS)
}

/// Signatures that need a second look, or stand elsewhere than at the start.
fn odd_place(head: &[u8]) -> Option<Kind> {
    let at =
        |offset: usize, magic: &[u8]| head.get(offset..).is_some_and(|at| at.starts_with(magic));
    let bmp_header = matches!(
        head.get(14..18),
        Some([12 | 16 | 40 | 52 | 56 | 64 | 108 | 124, 0, 0, 0])
    );
    if at(0, b"BM") && bmp_header {
        return Some(kind::BMP);
    }
    if at(0, b"BZh") && at(4, b"1AY&SY") {
        return Some(kind::BZ2);
    }
    if at(0, b"\x01\0\0\0") && at(40, b" EMF") {
        return Some(kind::EMF);
    }
    if at(257, b"ustar") || is_old_tar(head) {
        return Some(kind::TAR);
    }
    if at(128, b"DICM") {
        return Some(kind::DICOM);
    }
    if is_raw_pnm(head) {
        return Some(kind::PNM);
    }
    // Readers of PDF accept it within the first KiB.
    let start = head.get(..head.len().min(1024))?;
    let pdf = start
        .windows(6)
        .any(|six| six.starts_with(b"%PDF-") && six[5].is_ascii_digit());
    pdf.then_some(kind::PDF)
}

/// PNM with pixels as bytes, or anything behind its digits that is no text.
fn is_raw_pnm(head: &[u8]) -> bool {
    let [b'P', form @ b'1'..=b'7', b'\t'..=b'\r' | b' ' | b'#', rest @ ..] = head else {
        return false;
    };
    if *form == b'7' {
        let words: [&[u8]; 6] = [b"WIDTH", b"HEIGHT", b"DEPTH", b"MAXVAL", b"TUPLTYPE", b"#"];
        return words.iter().any(|word| rest.starts_with(word));
    }
    let size = matches!(rest, [b'0'..=b'9' | b'#' | b' ' | b'\t'..=b'\r', ..]) || head[2] == b'#';
    let text = |byte: &u8| *byte >= b' ' || (b'\t'..=b'\r').contains(byte);
    size && (std::str::from_utf8(head).is_err() || !head.iter().all(text))
}

/// A tar before POSIX has no magic, but the sum of its first header in octal.
fn is_old_tar(head: &[u8]) -> bool {
    let Some(header) = head.get(..512) else {
        return false;
    };
    let (before, rest) = header.split_at(148);
    let (field, after) = rest.split_at(8);
    let digits = field
        .split(|byte| !byte.is_ascii_digit())
        .find(|digits| digits.len() >= 4);
    let stated = digits
        .and_then(|digits| std::str::from_utf8(digits).ok())
        .and_then(|digits| u32::from_str_radix(digits, 8).ok());
    let sum: u32 = before
        .iter()
        .chain(after)
        .map(|byte| u32::from(*byte))
        .sum();
    stated == Some(sum + 8 * 32)
}
