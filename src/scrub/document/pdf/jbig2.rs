//! JBIG2 (ITU-T T.88) as it is in documents: segments that draw, without those that comment.

use super::filter;
use super::object::{Data, Dict, Object, Stream};
use super::rebuild::{Rebuild, Role};
use crate::{Reason, Trace};

/// Most segments of a picture.
const SEGMENTS: usize = 100_000;

/// A picture of ours, with the dictionaries that it shares with others.
pub(super) fn clean(
    rebuild: &mut Rebuild,
    data: &Data,
    settings: &Dict,
    mut dict: Dict,
) -> Result<Stream, Reason> {
    let bytes = segments(filter::raw(rebuild.file.bytes, data));
    rebuild.report.add(Trace::Comment, bytes.1);
    dict.set("Filter", Object::name("JBIG2Decode"));
    // Settings came resolved; what is shared is one object to us each time.
    if let Some(shared) = settings.get("JBIG2Globals") {
        if let Some(shared) = rebuild.now(shared, Role::Codes, shared_segments)? {
            let shared = match shared {
                stream @ Object::Stream(_) => rebuild.add(stream)?,
                other => other,
            };
            let mut kept = Dict::default();
            kept.set("JBIG2Globals", shared);
            dict.set("DecodeParms", Object::Dict(kept));
        }
    }
    Ok(Stream {
        dict,
        data: Data::Bytes(bytes.0),
    })
}

fn shared_segments(rebuild: &mut Rebuild, object: &Object) -> Result<Option<Object>, Reason> {
    let Some(stream) = object.as_stream() else {
        return Ok(None);
    };
    let bytes = filter::decode(&mut rebuild.file, stream, filter::LARGEST)?;
    let (bytes, comments) = segments(&bytes);
    rebuild.report.add(Trace::Comment, comments);
    let data = Data::Bytes(bytes);
    let dict = Dict::default();
    Ok(Some(Object::Stream(Box::new(Stream { dict, data }))))
}

/// The segments that draw, and how many do not. What cannot be told apart ends it.
fn segments(bytes: &[u8]) -> (Vec<u8>, u64) {
    let mut out = Vec::with_capacity(bytes.len());
    let mut comments = 0;
    let mut rest = bytes;
    for _ in 0..SEGMENTS {
        let Some((kind, header, length)) = header(rest) else {
            break;
        };
        let end = match length {
            // Unknown: only of the last one, a picture part.
            0xFFFF_FFFF => rest.len(),
            length => header.saturating_add(length).min(rest.len()),
        };
        match kind {
            0 | 4 | 6 | 7 | 16 | 20 | 22 | 23 | 36 | 38 | 39 | 40 | 42 | 43 | 48 | 50 | 53 => {
                out.extend_from_slice(&rest[..end]);
            }
            // The end of a page and of a file, which some programs leave in.
            49 | 51 => {}
            _ => comments += 1,
        }
        rest = &rest[end..];
    }
    (out, comments)
}

/// Kind, length of the header, and length of the data of a segment.
fn header(bytes: &[u8]) -> Option<(u8, usize, usize)> {
    let number = u32::from_be_bytes(*bytes.first_chunk()?);
    let flags = *bytes.get(4)?;
    let counts = *bytes.get(5)?;
    let (count, mut at) = match counts >> 5 {
        7 => {
            let long = u32::from_be_bytes(*bytes.get(5..)?.first_chunk()?) & 0x1FFF_FFFF;
            let count = usize::try_from(long).ok()?;
            (count, 9_usize.checked_add((count + 1).div_ceil(8))?)
        }
        count => (usize::from(count), 6),
    };
    let width = match number {
        0..=256 => 1,
        257..=65536 => 2,
        _ => 4,
    };
    at = at.checked_add(count.checked_mul(width)?)?;
    at = at.checked_add(if flags & 0x40 == 0 { 1 } else { 4 })?;
    let length = u32::from_be_bytes(*bytes.get(at..)?.first_chunk()?);
    Some((flags & 0x3F, at + 4, usize::try_from(length).ok()?))
}
