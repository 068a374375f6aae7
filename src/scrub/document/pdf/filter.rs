//! Packed data of streams (ISO 32000-1, 7.4): unpacked within bounds, and packed in one way.

use std::io::Write;

use flate2::write::ZlibEncoder;
use flate2::{Compression, Decompress, FlushDecompress, Status};

use super::file::File;
use super::lexer::{digit, is_space};
use super::object::{Data, Dict, Object, Stream};
use super::{lzw, predictor};
use crate::work::HELD;
use crate::Reason;

/// Most bytes that one stream may unpack to, where all of it is held.
pub(super) const LARGEST: usize = HELD as usize;

/// Most filters of one stream.
const FILTERS: usize = 8;

/// How a stream is packed: from outside to inside, each with its parameters.
pub(super) type Filters = Vec<(Vec<u8>, Dict)>;

/// The filters of a stream.
pub(super) fn filters(file: &mut File, dict: &Dict) -> Result<Filters, Reason> {
    let either = |long: &str, short: &str| dict.get(long).or_else(|| dict.get(short)).cloned();
    let names = either("Filter", "F").unwrap_or(Object::Null);
    let names = match file.resolve(&names)? {
        Object::List(list) => list,
        name @ Object::Name(_) => vec![name],
        _ => Vec::new(),
    };
    let settings = either("DecodeParms", "DP").unwrap_or(Object::Null);
    let settings = match file.resolve(&settings)? {
        Object::List(list) => list,
        dict @ Object::Dict(_) => vec![dict],
        _ => Vec::new(),
    };
    if names.len() > FILTERS {
        return Err(Reason::Damaged("a part of it is packed too often"));
    }
    let mut filters = Vec::new();
    for (place, name) in names.iter().enumerate() {
        let name = file.resolve(name)?;
        let name = name.as_name().unwrap_or_default();
        let setting = settings.get(place).unwrap_or(&Object::Null);
        let setting = file.resolve(setting)?;
        let mut plain = Dict::default();
        for (key, value) in setting.as_dict().into_iter().flat_map(Dict::entries) {
            // What several pictures share stays one object.
            let value = match key {
                b"JBIG2Globals" => value.clone(),
                _ => file.resolve(value)?,
            };
            plain.set_name(key.to_vec(), value);
        }
        filters.push((full_name(name).to_vec(), plain));
    }
    Ok(filters)
}

fn full_name(name: &[u8]) -> &[u8] {
    match name {
        b"AHx" => b"ASCIIHexDecode",
        b"A85" => b"ASCII85Decode",
        b"LZW" => b"LZWDecode",
        b"Fl" => b"FlateDecode",
        b"RL" => b"RunLengthDecode",
        b"CCF" => b"CCITTFaxDecode",
        b"DCT" => b"DCTDecode",
        name => name,
    }
}

/// The bytes of a stream as they are in the file, or as they were made.
pub(super) fn raw<'b>(bytes: &'b [u8], data: &'b Data) -> &'b [u8] {
    match data {
        Data::File(range) => bytes.get(range.clone()).unwrap_or_default(),
        Data::Bytes(bytes) => bytes,
        Data::Plan(_) => &[],
    }
}

/// The data of a stream, wholly unpacked.
pub(super) fn decode(file: &mut File, stream: &Stream, most: usize) -> Result<Vec<u8>, Reason> {
    let filters = filters(file, &stream.dict)?;
    let mut bytes = None;
    for (name, settings) in &filters {
        let packed = bytes.as_deref().unwrap_or(raw(file.bytes, &stream.data));
        let unpacked = unpack(file, name, settings, packed, most)?;
        bytes = Some(predictor::undo(unpacked, settings)?);
    }
    match bytes {
        Some(bytes) => Ok(bytes),
        None => {
            let bytes = raw(file.bytes, &stream.data);
            file.work.unpack(bytes.len() as u64)?;
            Ok(bytes.to_vec())
        }
    }
}

/// Takes one filter off, but not its predictor. A filter for pictures is none that can be taken off here.
pub(super) fn unpack(
    file: &mut File,
    name: &[u8],
    settings: &Dict,
    packed: &[u8],
    most: usize,
) -> Result<Vec<u8>, Reason> {
    match name {
        b"FlateDecode" => {
            let mut bytes = Vec::new();
            inflate(file, packed, most, &mut |block| {
                bytes.extend_from_slice(block)
            })?;
            Ok(bytes)
        }
        b"LZWDecode" => {
            let early = settings.get("EarlyChange").and_then(Object::as_int) != Some(0);
            lzw::unpack(packed, early, most, file.work)
        }
        b"ASCIIHexDecode" => charged(file, packed, unpack_hex),
        b"ASCII85Decode" => charged(file, packed, unpack_85),
        b"RunLengthDecode" => unpack_runs(file, packed, most),
        b"Crypt" => Err(Reason::Locked("is locked with a password")),
        _ => Err(Reason::Damaged("a part of it is packed in an unknown way")),
    }
}

fn charged(
    file: &mut File,
    packed: &[u8],
    unpack: fn(&[u8]) -> Vec<u8>,
) -> Result<Vec<u8>, Reason> {
    file.work.unpack(packed.len() as u64)?;
    Ok(unpack(packed))
}

/// What there was in packed data.
pub(super) struct Inflated {
    /// Bytes that were read.
    pub(super) read: usize,
    /// Whether the data ended as it should.
    pub(super) whole: bool,
}

/// Unpacks data block by block. Data that is cut short or damaged gives what comes before the damage, as
/// viewers show it.
pub(super) fn inflate(
    file: &mut File,
    packed: &[u8],
    most: usize,
    take: &mut dyn FnMut(&[u8]),
) -> Result<Inflated, Reason> {
    let mut inflater = Decompress::new(true);
    let mut block = vec![0; 32 * 1024];
    let (mut read, mut written) = (0, 0_usize);
    loop {
        let (before_in, before_out) = (inflater.total_in(), inflater.total_out());
        let rest = packed.get(read..).unwrap_or_default();
        let status = inflater.decompress(rest, &mut block, FlushDecompress::None);
        // Both are at most the lengths of what was given.
        let (used, made) = (
            (inflater.total_in() - before_in) as usize,
            (inflater.total_out() - before_out) as usize,
        );
        read += used;
        written = written.saturating_add(made);
        if written > most {
            return Err(Reason::Beyond("64 MiB in one part of it"));
        }
        file.work.unpack(made as u64)?;
        take(block.get(..made).unwrap_or_default());
        match status {
            Ok(Status::StreamEnd) => return Ok(Inflated { read, whole: true }),
            Ok(_) if used > 0 || made > 0 => {}
            _ => return Ok(Inflated { read, whole: false }),
        }
    }
}

fn unpack_hex(packed: &[u8]) -> Vec<u8> {
    let end = memchr::memchr(b'>', packed).unwrap_or(packed.len());
    let digits: Vec<u8> = packed[..end]
        .iter()
        .filter_map(|byte| digit(*byte))
        .collect();
    let pairs = digits.chunks(2);
    pairs
        .map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0))
        .collect()
}

fn unpack_85(packed: &[u8]) -> Vec<u8> {
    let packed = packed.strip_prefix(b"<~").unwrap_or(packed);
    let mut bytes = Vec::with_capacity(packed.len() / 5 * 4);
    let (mut value, mut count) = (0_u32, 0);
    for byte in packed {
        match byte {
            b'z' if count == 0 => bytes.extend([0; 4]),
            b'!'..=b'u' => {
                value = value.wrapping_mul(85).wrapping_add(u32::from(byte - b'!'));
                count += 1;
                if count == 5 {
                    bytes.extend(value.to_be_bytes());
                    (value, count) = (0, 0);
                }
            }
            byte if is_space(*byte) => {}
            _ => break,
        }
    }
    if count > 1 {
        for _ in count..5 {
            value = value.wrapping_mul(85).wrapping_add(84);
        }
        bytes.extend(&value.to_be_bytes()[..count - 1]);
    }
    bytes
}

fn unpack_runs(file: &mut File, packed: &[u8], most: usize) -> Result<Vec<u8>, Reason> {
    let mut bytes: Vec<u8> = Vec::new();
    let mut rest = packed;
    while let Some((&length, after)) = rest.split_first() {
        let (run, used) = match length {
            0..=127 => {
                let count = (usize::from(length) + 1).min(after.len());
                bytes.extend_from_slice(&after[..count]);
                (count, count)
            }
            128 => break,
            129.. => {
                let Some(byte) = after.first() else { break };
                let count = 257 - usize::from(length);
                bytes.extend(std::iter::repeat_n(*byte, count));
                (count, 1)
            }
        };
        file.work.unpack(run as u64)?;
        if bytes.len() > most {
            return Err(Reason::Beyond("64 MiB in one part of it"));
        }
        rest = after.get(used..).unwrap_or_default();
    }
    Ok(bytes)
}

/// A stream of these bytes, packed as all of ours are. Empty ones are not.
pub(super) fn pack(mut dict: Dict, bytes: &[u8]) -> Result<Stream, Reason> {
    if bytes.is_empty() {
        return Ok(Stream {
            dict,
            data: Data::Bytes(Vec::new()),
        });
    }
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes)?;
    let packed = encoder.finish()?;
    dict.set("Filter", Object::name("FlateDecode"));
    Ok(Stream {
        dict,
        data: Data::Bytes(packed),
    })
}

/// Packed data again, up to a length, without holding what it unpacks to.
pub(super) fn cut(file: &mut File, packed: &[u8], length: usize) -> Result<Vec<u8>, Reason> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    let mut left = length;
    let mut written = Ok(());
    let most = length.saturating_add(LARGEST);
    inflate(file, packed, most, &mut |block| {
        let part = block.get(..left).unwrap_or(block);
        left -= part.len();
        if written.is_ok() {
            written = encoder.write_all(part);
        }
    })?;
    written?;
    Ok(encoder.finish()?)
}
