//! Pictures in the middle of content (ISO 32000-1, 8.9.7).

use super::filter;
use super::image;
use super::lexer::{is_space, Lexer, Token};
use super::object::{Data, Dict, Object, Stream};
use super::rebuild::{Rebuild, Scope};
use crate::Reason;

const UNPACKED: usize = 16 << 20;

/// Reads what is behind a `BI`, and goes behind its `EI`. The picture is then as if it stood beside the
/// content.
pub(super) fn read(
    rebuild: &mut Rebuild,
    lexer: &mut Lexer,
    scope: &Scope,
) -> Result<Option<Stream>, Reason> {
    let mut entries = Vec::new();
    loop {
        match lexer.token() {
            Some(Token::Word(b"ID")) => break,
            Some(Token::Name(key)) => {
                let Some(object) = lexer.object() else {
                    return Ok(None);
                };
                entries.push((full_key(&key).to_vec(), full(&key, object, scope)));
            }
            Some(_) => {}
            None => return Ok(None),
        }
    }
    let mut dict = Dict::from_entries(entries);
    dict.set("Type", Object::name("XObject"));
    dict.set("Subtype", Object::name("Image"));
    // One blank, or a line end.
    let start = match lexer.rest() {
        [b'\r', b'\n', ..] => 2,
        [blank, ..] if is_space(*blank) => 1,
        _ => 0,
    };
    lexer.at += start;
    let rest = lexer.rest();
    let (data, length) = data(rebuild, &mut dict, rest)?;
    lexer.at += length;
    // Whatever is between the data and its end.
    if let Some(end) = end_from(lexer.rest(), 0) {
        lexer.at += end.next;
    }
    Ok(Some(Stream {
        dict,
        data: Data::Bytes(data),
    }))
}

/// The data, unpacked where it can be, and how long it was.
fn data(rebuild: &mut Rebuild, dict: &mut Dict, rest: &[u8]) -> Result<(Vec<u8>, usize), Reason> {
    let filters = filter::filters(&mut rebuild.file, dict)?;
    let Some((name, _)) = filters.first() else {
        let size = image::samples(rebuild, dict)?.unwrap_or(0).min(rest.len());
        // A picture of unknown size ends where it seems to.
        let size = match size {
            0 => end_from(rest, 0).map_or(rest.len(), |end| end.at),
            size => size,
        };
        rebuild.file.work.unpack(size as u64)?;
        return Ok((rest[..size].to_vec(), size));
    };
    let packed = match name.as_slice() {
        b"FlateDecode" => {
            let read = filter::inflate(&mut rebuild.file, rest, UNPACKED, &mut |_| {})?;
            match read.whole {
                true => read.read,
                false => end_from(rest, 0).map_or(rest.len(), |end| end.at),
            }
        }
        b"ASCIIHexDecode" => memchr::memchr(b'>', rest).map_or(rest.len(), |end| end + 1),
        b"ASCII85Decode" => {
            // Its end, which may be in two lines, and not one of its digits.
            let mut ends = memchr::memchr_iter(b'~', rest);
            ends.next().map_or(rest.len(), |end| {
                let after = rest.get(end..).unwrap_or_default();
                end + memchr::memchr(b'>', after).map_or(1, |close| close + 1)
            })
        }
        _ => end_from(rest, 0).map_or(rest.len(), |end| end.at),
    };
    rebuild.file.work.unpack(packed as u64)?;
    Ok((rest[..packed].to_vec(), packed))
}

struct End {
    /// Where the data ends.
    at: usize,
    /// Where what comes next starts.
    next: usize,
}

/// The next `EI` that stands alone and has nothing but letters behind it.
fn end_from(rest: &[u8], from: usize) -> Option<End> {
    /// Bytes behind an end that have to look like content.
    const AHEAD: usize = 16;
    for at in memchr::memmem::find_iter(rest.get(from..)?, b"EI") {
        let at = at + from;
        let alone = at == 0 || rest.get(at - 1).is_some_and(|byte| is_space(*byte));
        let after = rest.get(at + 2..).unwrap_or_default();
        let ends = after.first().is_none_or(|byte| is_space(*byte));
        let text = after
            .iter()
            .take(AHEAD)
            .all(|byte| is_space(*byte) || matches!(byte, b'!'..=b'~'));
        if alone && ends && text {
            return Some(End {
                at: at.saturating_sub(1),
                next: at + 2,
            });
        }
    }
    None
}

fn full_key(key: &[u8]) -> &[u8] {
    match key {
        b"BPC" => b"BitsPerComponent",
        b"CS" => b"ColorSpace",
        b"D" => b"Decode",
        b"DP" => b"DecodeParms",
        b"F" => b"Filter",
        b"H" => b"Height",
        b"IM" => b"ImageMask",
        b"I" => b"Interpolate",
        b"W" => b"Width",
        key => key,
    }
}

/// The value of an entry, without short names, and without names of resources.
fn full(key: &[u8], value: Object, scope: &Scope) -> Object {
    if !matches!(key, b"CS" | b"ColorSpace") {
        return value;
    }
    match value {
        Object::Name(name) => match scope.get("ColorSpace", &name) {
            Some(object) => object.clone(),
            None => Object::Name(full_space(&name).to_vec()),
        },
        Object::List(list) => Object::List(
            list.into_iter()
                .map(|entry| match entry {
                    Object::Name(name) => Object::Name(full_space(&name).to_vec()),
                    entry => entry,
                })
                .collect(),
        ),
        value => value,
    }
}

fn full_space(name: &[u8]) -> &[u8] {
    match name {
        b"G" => b"DeviceGray",
        b"RGB" => b"DeviceRGB",
        b"CMYK" => b"DeviceCMYK",
        b"I" => b"Indexed",
        name => name,
    }
}
