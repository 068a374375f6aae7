#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]
#![allow(clippy::too_many_lines, reason = "tables are long")]
//! Kinds are told by content: the starts of real files, and texts that only look like them.

use std::io::Cursor;

use bocca_scrub::{scrub, sniff, Budget, Family, Reason};

fn extension(content: &[u8]) -> &'static str {
    sniff(&mut Cursor::new(content)).unwrap().extension
}

/// A local header of a ZIP with a stored member, without its central directory.
fn zip_member(name: &str, content: &[u8]) -> Vec<u8> {
    let mut member = b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec();
    member.extend((content.len() as u32).to_le_bytes());
    member.extend((content.len() as u32).to_le_bytes());
    member.extend((name.len() as u16).to_le_bytes());
    member.extend([0, 0]);
    member.extend(name.as_bytes());
    member.extend(content);
    member
}

/// A ZIP whose names stand only in its central directory, behind `prefix`.
fn zip_directory(prefix: &[u8], names: &[&str]) -> Vec<u8> {
    let mut file = prefix.to_vec();
    let start = file.len();
    for name in names {
        file.extend(b"PK\x01\x02");
        file.extend([0; 24]);
        file.extend((name.len() as u16).to_le_bytes());
        file.extend([0; 16]);
        file.extend(name.as_bytes());
    }
    let size = (file.len() - start) as u32;
    file.extend(b"PK\x05\x06\0\0\0\0\x01\0\x01\0");
    file.extend(size.to_le_bytes());
    file.extend([0; 6]);
    file
}

fn ole(stream: &str) -> Vec<u8> {
    let mut file = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    file.resize(1024, 0);
    file[30] = 9;
    file[48] = 1;
    file.extend([0; 128]);
    file.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    file.resize(2048, 0);
    file
}

fn tar(magic: bool) -> Vec<u8> {
    let mut header = vec![0; 512];
    header[..5].copy_from_slice(b"a.txt");
    header[100..108].copy_from_slice(b"0000644\0");
    if magic {
        header[257..263].copy_from_slice(b"ustar\0");
    }
    header[148..156].fill(b' ');
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    header.extend([0; 1024]);
    header
}

fn mp3_frames(second: u8, third: u8, length: usize) -> Vec<u8> {
    let mut frame = vec![0; length];
    frame[..3].copy_from_slice(&[0xFF, second, third]);
    frame.repeat(3)
}

fn tiff(tag: u16) -> Vec<u8> {
    let mut file = b"MM\0\x2A\0\0\0\x08\0\x02".to_vec();
    file.extend([1, 0, 0, 3, 0, 0, 0, 1, 0, 1, 0, 0]);
    file.extend(tag.to_be_bytes());
    file.extend([0; 14]);
    file
}

#[test]
fn real_starts_are_named() {
    let png = b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR".to_vec();
    let bmp = [
        b"BM\x36\x10\0\0\0\0\0\0\x36\0\0\0".as_slice(),
        &[40, 0, 0, 0],
    ]
    .concat();
    let exe = [b"MZ\x90\0".as_slice(), &[0; 200]].concat();
    let ogg = |codec: &[u8]| [b"OggS\0\x02".as_slice(), &[0; 20], &[1, 19], codec].concat();
    for (expected, content) in [
        ("jpg", b"\xFF\xD8\xFF\xE0\0\x10JFIF\0".to_vec()),
        ("png", png),
        ("gif", b"GIF89a\x01\0\x01\0".to_vec()),
        ("webp", b"RIFF\x24\0\0\0WEBPVP8 ".to_vec()),
        ("bmp", bmp),
        ("tif", tiff(0x0110)),
        ("dng", tiff(0xC612)),
        ("heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec()),
        ("heic", b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic".to_vec()),
        ("avif", b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif".to_vec()),
        (
            "jxl",
            b"\0\0\0\x0CJXL \r\n\x87\n\0\0\0\x14ftypjxl ".to_vec(),
        ),
        ("mp4", b"\0\0\0\x18ftypisom\0\0\x02\0isomavc1".to_vec()),
        ("mov", b"\0\0\0\x14ftypqt  \0\0\0\0qt  ".to_vec()),
        ("mov", b"\0\0\x10\0moov\0\0\0\x6Cmvhd".to_vec()),
        ("m4a", b"\0\0\0\x18ftypM4A \0\0\0\0M4A mp42".to_vec()),
        ("3gp", b"\0\0\0\x18ftyp3gp4\0\0\0\0isom3gp4".to_vec()),
        ("mkv", b"\x1A\x45\xDF\xA3\xA3\x42\x82\x88matroska".to_vec()),
        ("webm", b"\x1A\x45\xDF\xA3\x9F\x42\x82\x84webm".to_vec()),
        ("avi", b"RIFF\0\0\x01\0AVI LIST".to_vec()),
        ("wmv", b"\x30\x26\xB2\x75\x8E\x66\xCF\x11\xA6\xD9".to_vec()),
        ("mp3", b"ID3\x03\0\0\0\0\0\x0A".to_vec()),
        ("mp3", mp3_frames(0xFB, 0x90, 417)),
        ("mp3", mp3_frames(0xF3, 0x82, 209)),
        ("mp2", mp3_frames(0xFD, 0xA4, 576)),
        (
            "mp3",
            [&[0x80; 99], &mp3_frames(0xFB, 0x90, 417)[..]].concat(),
        ),
        ("flac", b"ID3\x04\0\0\0\0\0\x02xxfLaC\0\0\0\x22".to_vec()),
        ("aac", b"ID3\x04\0\0\0\0\0\x02xx\xFF\xF1\x50\x80".to_vec()),
        ("aac", b"\xFF\xF1\x50\x80".to_vec()),
        ("flac", b"fLaC\0\0\0\x22".to_vec()),
        ("ogg", ogg(b"\x01vorbis")),
        ("opus", ogg(b"OpusHead")),
        ("ogv", ogg(b"\x80theora")),
        ("wav", b"RIFF\x24\0\0\0WAVEfmt ".to_vec()),
        ("aiff", b"FORM\0\0\x01\0AIFFCOMM".to_vec()),
        ("amr", b"#!AMR\n\x3C".to_vec()),
        ("pdf", b"%PDF-1.7\n%\xE2\xE3".to_vec()),
        ("pdf", b"junk before\n%PDF-1.4\n".to_vec()),
        ("docx", zip_member("word/document.xml", b"<w:document/>")),
        (
            "docx",
            zip_directory(b"PK\x03\x04", &["[Content_Types].xml", "word/document.xml"]),
        ),
        (
            "docm",
            zip_directory(b"PK\x03\x04", &["word/document.xml", "word/vbaProject.bin"]),
        ),
        ("xlsx", zip_directory(b"PK\x03\x04", &["xl/workbook.xml"])),
        (
            "pptx",
            zip_directory(b"junk\0\x01\xFF", &["ppt/presentation.xml"]),
        ),
        (
            "odt",
            zip_member("mimetype", b"application/vnd.oasis.opendocument.text"),
        ),
        (
            "ods",
            zip_member(
                "mimetype",
                b"application/vnd.oasis.opendocument.spreadsheet",
            ),
        ),
        ("epub", zip_member("mimetype", b"application/epub+zip")),
        (
            "jar",
            zip_directory(b"PK\x03\x04", &["META-INF/MANIFEST.MF"]),
        ),
        ("zip", zip_member("photo.jpg", b"x")),
        ("zip", b"PK\x05\x06\0\0\0\0".to_vec()),
        ("doc", ole("WordDocument")),
        ("xls", ole("Workbook")),
        ("ppt", ole("PowerPoint Document")),
        ("msg", ole("__substg1.0_0037001F")),
        ("ole", ole("Other")),
        ("tar", tar(true)),
        ("tar", tar(false)),
        ("gz", b"\x1F\x8B\x08\0".to_vec()),
        ("xz", b"\xFD7zXZ\0".to_vec()),
        ("bz2", b"BZh91AY&SY\0".to_vec()),
        ("7z", b"7z\xBC\xAF\x27\x1C\0\x04".to_vec()),
        ("rar", b"Rar!\x1A\x07\x01\0".to_vec()),
        ("rtf", b"{\\rtf1\\ansi words}".to_vec()),
        ("svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec()),
        (
            "html",
            b"\xEF\xBB\xBF<!DOCTYPE html><title>x</title>".to_vec(),
        ),
        ("html", b"\xFF\xFE<\0h\0t\0m\0l\0>\0".to_vec()),
        (
            "eml",
            b"Received: from x\r\nFrom: a\r\nTo: b\r\n\r\nwords".to_vec(),
        ),
        ("psd", b"8BPS\0\x01\0\0".to_vec()),
        ("pnm", b"P5\n2 2\n255\n\0\0\0\0".to_vec()),
        ("pnm", b"P1\n2 2\n0 1 1 0\n\0\x01\xFF".to_vec()),
        ("pnm", b"P7\nHEIGHT 1\nWIDTH 1\n".to_vec()),
        (
            "pnm",
            b"P6\n2 2\n255\n\xFF\x80\0\xFF\x80\0\xFF\x80\0\xFF\x80\0".to_vec(),
        ),
        ("exe", exe),
        ("elf", b"\x7FELF\x02\x01\x01".to_vec()),
        ("class", b"\xCA\xFE\xBA\xBE\0\0\0\x41".to_vec()),
        ("macho", b"\xCA\xFE\xBA\xBE\0\0\0\x02".to_vec()),
        ("sqlite", b"SQLite format 3\0\x10\0".to_vec()),
        ("torrent", b"d8:announce3:urle".to_vec()),
        (
            "bin",
            b"\0\x01\x02\x03\xFF\xFE\x80\x81 nothing known".repeat(9),
        ),
        ("bin", b"\xFF\xFB\x90".to_vec()),
    ] {
        let shown = String::from_utf8_lossy(&content[..content.len().min(40)]).into_owned();
        assert_eq!(extension(&content), expected, "{shown:?}");
    }
}

#[test]
fn texts_that_look_like_something_else_are_text() {
    for text in [
        "BM is short for bowel movement",
        "MZ called again",
        "ID3 tags hold the title of a song",
        "OggS fLaC RIFF FORM",
        "The free press",
        "The moov atom",
        "PK is what we call him",
        "II*what",
        "GGGG".repeat(300).as_str(),
        "%PDF is a magic",
        "P4 room",
        "7z a x",
        "d8 dice",
        "",
    ] {
        assert_eq!(extension(text.as_bytes()), "txt", "{text:?}");
    }
}

#[test]
fn a_hostile_start_costs_no_more_than_a_real_one() {
    // Signatures everywhere, with the longest names, directories and offsets that fit in their fields.
    let mut zip = b"PK\x03\x04".repeat(50_000);
    zip.extend(zip_directory(b"", &["x"]));
    assert_eq!(extension(&zip), "zip");
    let mut zip = b"PK\x03\x04\xFF\xFF\xFF\xFF".repeat(100_000);
    zip.extend(
        b"PK\x05\x06\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
    );
    assert_eq!(extension(&zip), "zip");
    assert_eq!(extension(b"MM\0\x2A\xFF\xFF\xFF\xFF"), "tif");
    let mut far = ole("WordDocument");
    far[30..32].fill(0xFF);
    far[48..52].fill(0xFF);
    assert_eq!(extension(&far), "ole");
}

#[test]
fn a_refusal_names_the_file_and_a_way_out_that_fits() {
    for (content, family, name, advice) in [
        (
            &b"8BPS\0\x01"[..],
            Family::Picture,
            "a Photoshop picture",
            "take a screenshot",
        ),
        (
            b"%!PS-Adobe-3.0",
            Family::Document,
            "a PostScript document",
            "export it as PDF",
        ),
        (
            b"Rar!\x1A\x07",
            Family::Archive,
            "a RAR archive",
            "unpack it",
        ),
        (
            b"wvpk\x20\0",
            Family::Sound,
            "a WavPack sound",
            "save it as MP3",
        ),
        (
            b"\x80\x01\x02\x03",
            Family::Other,
            "of no known kind",
            "UTF-8",
        ),
    ] {
        let refused = scrub(&mut Cursor::new(content), &Budget { bytes_out: 9999 }).unwrap_err();
        assert!(matches!(refused.reason, Reason::Unsupported));
        assert_eq!(refused.kind.unwrap().family, family);
        let sentence = refused.to_string();
        for words in [name, advice, "“send as it is”"] {
            assert!(sentence.contains(words), "{sentence}");
        }
    }
}
