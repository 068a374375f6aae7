//! Canaries: words, dates, places and bytes that were planted in a file, and a search that finds them
//! however they are written or packed.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(dead_code, reason = "each test program uses its part")]

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER_PERMISSIVE;
use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use memchr::memmem;

/// Most bytes that one packed stretch is unpacked to.
const UNPACKED: u64 = 8 << 20;

/// Most levels of packing.
const DEPTH: usize = 4;

/// A file of the corpus.
pub struct Case {
    pub path: PathBuf,
    pub expected: String,
    pub canaries: Vec<Canary>,
    pub keep: Vec<String>,
}

/// Something that must not be in the clean copy.
pub struct Canary {
    /// As the list has it.
    pub line: String,
    /// In small letters; each is a way to write it.
    forms: Vec<Vec<u8>>,
    /// As they are.
    raw: Vec<Vec<u8>>,
}

/// The corpus in this folder, by its list.
pub fn cases(folder: &Path) -> Vec<Case> {
    let list = fs::read_to_string(folder.join("files.txt")).unwrap();
    let mut cases: Vec<Case> = Vec::new();
    for line in list.lines().filter(|line| !line.starts_with('#')) {
        let Some((what, rest)) = line.split_once(' ') else {
            continue;
        };
        if what == "file" {
            let (name, expected) = rest.split_once(' ').unwrap();
            cases.push(Case {
                path: folder.join("files").join(name),
                expected: expected.to_owned(),
                canaries: Vec::new(),
                keep: Vec::new(),
            });
            continue;
        }
        let case = cases.last_mut().unwrap();
        match what {
            "keep" => case.keep.push(rest.to_owned()),
            _ => case.canaries.push(canary(what, rest)),
        }
    }
    cases
}

fn canary(what: &str, rest: &str) -> Canary {
    let mut words = rest.split(' ');
    let (mut forms, mut raw) = (Vec::new(), Vec::new());
    match what {
        "text" => forms = text_forms(rest),
        "date" => forms = date_forms(rest),
        "gps" => {
            forms = wide_forms(words.next().unwrap());
            raw = words.map(unhexed).collect();
        }
        "bytes" => raw = words.map(unhexed).collect(),
        _ => panic!("{what} is no kind of canary"),
    }
    Canary {
        line: format!("{what} {rest}"),
        forms,
        raw,
    }
}

fn unhexed(word: &str) -> Vec<u8> {
    HEXLOWER_PERMISSIVE.decode(word.as_bytes()).unwrap()
}

/// As bytes of one or two a letter.
fn wide_forms(text: &str) -> Vec<Vec<u8>> {
    let text = text.to_lowercase();
    let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect();
    vec![
        text.clone().into_bytes(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
    ]
}

fn text_forms(text: &str) -> Vec<Vec<u8>> {
    let mut forms = wide_forms(text);
    forms.push(HEXLOWER_PERMISSIVE.encode(text.as_ref()).into_bytes());
    if text.len() >= 9 {
        // Base64 by where in three bytes it starts, without the letters that its neighbours share.
        for (before, start) in [(0, 0), (1, 4), (2, 5)] {
            let bytes = [&[0; 2][..before], text.as_bytes()].concat();
            let encoded = base64(&bytes);
            let end = encoded.len() - if bytes.len().is_multiple_of(3) { 0 } else { 4 };
            forms.push(encoded[start..end].to_vec());
        }
    }
    forms
}

/// In small letters, like everything that is searched.
fn base64(bytes: &[u8]) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let three = |chunk: &[u8]| {
        let at = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        [18, 12, 6, 0].map(|shift| LETTERS[(bits >> shift & 63) as usize].to_ascii_lowercase())
    };
    bytes.chunks(3).flat_map(three).collect()
}

/// `2010-05-26T17:26:34` in the ways in which files write it, down to the minute.
fn date_forms(date: &str) -> Vec<Vec<u8>> {
    let (day, time) = date.split_once('T').unwrap();
    let (packed, clock) = (day.replace('-', ""), &time[..5]);
    [
        format!("{} {clock}", day.replace('-', ":")),
        format!("{day}t{clock}"),
        format!("{day} {clock}"),
        format!("{packed}{}", clock.replace(':', "")),
        format!("{packed}t{}", clock.replace(':', "")),
    ]
    .iter()
    .flat_map(|form| wide_forms(form))
    .collect()
}

/// The canaries that are in the bytes.
pub fn found<'a>(canaries: &'a [Canary], bytes: &[u8]) -> BTreeSet<&'a str> {
    let mut views = vec![bytes.to_vec()];
    let mut start = 0;
    for _ in 0..DEPTH {
        let end = views.len();
        let unpacked: Vec<_> = views[start..end]
            .iter()
            .flat_map(|view| unpack(view))
            .collect();
        views.extend(unpacked);
        start = end;
    }
    let mut hits = BTreeSet::new();
    for view in views {
        let small = view.to_ascii_lowercase();
        for canary in canaries {
            let has = |bytes: &[u8], form: &Vec<u8>| memmem::find(bytes, form).is_some();
            if canary.forms.iter().any(|form| has(&small, form))
                || canary.raw.iter().any(|form| has(&view, form))
            {
                hits.insert(canary.line.as_str());
            }
        }
    }
    hits
}

/// Everything in the bytes that can be unpacked or decoded.
fn unpack(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut views = Vec::new();
    let mut add = |reader: &mut dyn Read| {
        let mut view = Vec::new();
        let _ = reader.take(UNPACKED).read_to_end(&mut view);
        if view.len() > 6 {
            views.push(view);
        }
    };
    for at in memmem::find_iter(bytes, b"PK\x03\x04") {
        let half = |offset: usize| -> Option<usize> {
            let two = bytes.get(at + offset..)?.first_chunk()?;
            Some(usize::from(u16::from_le_bytes(*two)))
        };
        if let (Some(8), Some(name), Some(extra)) = (half(8), half(26), half(28)) {
            add(&mut DeflateDecoder::new(
                bytes.get(at + 30 + name + extra..).unwrap_or_default(),
            ));
        }
    }
    for at in memmem::find_iter(bytes, b"\x1F\x8B\x08") {
        add(&mut MultiGzDecoder::new(&bytes[at..]));
    }
    for second in [0x01, 0x5E, 0x9C, 0xDA] {
        for at in memmem::find_iter(bytes, &[0x78, second]) {
            add(&mut ZlibDecoder::new(&bytes[at..]));
        }
    }
    views.extend(encoded(bytes));
    views
}

/// Long stretches of hexadecimal digits and of base64.
fn encoded(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut views = Vec::new();
    let blank = |byte: &u8| matches!(byte, b'\r' | b'\n' | b' ');
    let digits = |byte: &u8| byte.is_ascii_hexdigit() || blank(byte);
    let letters = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/".contains(byte) || blank(byte);
    for stretch in bytes.split(|byte| !digits(byte)).filter(|it| it.len() > 48) {
        let mut text: Vec<u8> = stretch
            .iter()
            .copied()
            .filter(|byte| !blank(byte))
            .collect();
        text.truncate(text.len() / 2 * 2);
        views.extend(HEXLOWER_PERMISSIVE.decode(text.as_ref()).ok());
    }
    for stretch in bytes
        .split(|byte| !letters(byte))
        .filter(|it| it.len() > 40)
    {
        let six = |byte: u8| match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            _ => 63,
        };
        let values: Vec<u32> = stretch
            .iter()
            .filter(|byte| !blank(byte))
            .map(|byte| u32::from(six(*byte)))
            .collect();
        let four = |chunk: &[u32; 4]| {
            let bits = chunk[0] << 18 | chunk[1] << 12 | chunk[2] << 6 | chunk[3];
            [(bits >> 16) as u8, (bits >> 8) as u8, bits as u8]
        };
        views.push(values.as_chunks::<4>().0.iter().flat_map(four).collect());
    }
    views
}
