//! Pictures (ISO 32000-1, 8.9): what one needs to be shown, and not a byte behind its last row.

use std::cmp::Ordering;
use std::io::Cursor;
use std::rc::Rc;

use super::filter;
use super::object::{Data, Dict, Object, Stream};
use super::operators::INTENTS;
use super::predictor::{self, Predictor};
use super::rebuild::{Rebuild, Role, Scope};
use super::{colour, fax, form, jbig2, jpx};
use crate::picture::jpeg;
use crate::{Cleaned, Part, Plan, Reason};

const DAMAGED: Reason = Reason::Damaged("a picture in it is damaged");

/// Longest side, in pixels.
const SIDE: i64 = 1_000_000;

/// A picture of ours; an empty drawing when it is none.
pub(super) fn clean(
    rebuild: &mut Rebuild,
    object: &Object,
    role: Role,
    scope: &Rc<Scope>,
) -> Result<Object, Reason> {
    let Some(stream) = object.as_stream() else {
        return form::clean(rebuild, &Object::Null, scope);
    };
    rebuild.note(&stream.dict);
    let mut kept = Dict::default();
    kept.set("Type", Object::name("XObject"));
    kept.set("Subtype", Object::name("Image"));
    let dict = &stream.dict;
    rebuild.take_numbers(
        dict,
        &mut kept,
        &["Width", "Height", "BitsPerComponent", "SMaskInData"],
    )?;
    rebuild.take_flags(dict, &mut kept, &["ImageMask", "Interpolate"])?;
    rebuild.take_lists(dict, &mut kept, &["Decode"])?;
    rebuild.take_name(dict, &mut kept, "Intent", &INTENTS)?;
    if !is_stencil(&kept) {
        if let Some(space) = dict.get("ColorSpace") {
            if let Some(space) = rebuild.colour(space)? {
                kept.set("ColorSpace", space);
            }
        }
        masks(rebuild, dict, &mut kept, role, scope)?;
    }
    if size(&kept).is_none() {
        return form::clean(rebuild, &Object::Null, scope);
    }
    let stream = data(rebuild, stream, kept)?;
    Ok(Object::Stream(Box::new(stream)))
}

fn is_stencil(dict: &Dict) -> bool {
    dict.get("ImageMask") == Some(&Object::Bool(true))
}

fn masks(
    rebuild: &mut Rebuild,
    dict: &Dict,
    kept: &mut Dict,
    role: Role,
    scope: &Rc<Scope>,
) -> Result<(), Reason> {
    if role == Role::Mask {
        return rebuild.take_lists(dict, kept, &["Matte"]);
    }
    for key in ["SMask", "Mask"] {
        let Some(mask) = dict.get(key) else {
            continue;
        };
        match rebuild.file.resolve(mask)? {
            Object::Stream(stream) => {
                let mut sides = Dict::default();
                rebuild.take_numbers(&stream.dict, &mut sides, &["Width", "Height"])?;
                if size(&sides).is_some() {
                    let mask = rebuild.later(mask, Role::Mask, scope)?;
                    kept.set(key, mask);
                }
            }
            Object::List(_) => rebuild.take_lists(dict, kept, &[key])?,
            _ => {}
        }
    }
    Ok(())
}

/// Width and height.
fn size(dict: &Dict) -> Option<(usize, usize)> {
    let side = |key| {
        let side = dict.get(key)?.as_int()?;
        (1..=SIDE).contains(&side).then_some(side as usize)
    };
    Some((side("Width")?, side("Height")?))
}

/// Bytes of a row of samples, in a picture of ours.
fn row(rebuild: &Rebuild, dict: &Dict) -> Option<usize> {
    let (width, _) = size(dict)?;
    if is_stencil(dict) {
        return Some(width.div_ceil(8));
    }
    let bits = dict.get("BitsPerComponent")?.as_int()?;
    if !matches!(bits, 1 | 2 | 4 | 8 | 16) {
        return None;
    }
    let components = colour::components(rebuild, dict.get("ColorSpace")?)?;
    Some((width * components).checked_mul(bits as usize)?.div_ceil(8))
}

/// Bytes of the samples of a picture that is not cleaned yet.
pub(super) fn samples(rebuild: &mut Rebuild, dict: &Dict) -> Result<Option<usize>, Reason> {
    let mut kept = dict.clone();
    if let Some(space) = dict.get("ColorSpace") {
        match rebuild.colour(space)? {
            Some(space) => kept.set("ColorSpace", space),
            None => kept.remove("ColorSpace"),
        }
    }
    let row = row(rebuild, &kept);
    Ok(row
        .zip(size(&kept))
        .and_then(|(row, (_, height))| row.checked_mul(height)))
}

/// The data of a picture, under a dictionary of ours.
fn data(rebuild: &mut Rebuild, stream: &Stream, dict: Dict) -> Result<Stream, Reason> {
    let filters = filter::filters(&mut rebuild.file, &stream.dict)?;
    let mut data = stream.data.clone();
    let mut left = filters.as_slice();
    while let [(name, settings), rest @ ..] = left {
        if let b"DCTDecode" | b"JPXDecode" | b"CCITTFaxDecode" | b"JBIG2Decode" = name.as_slice() {
            return coded(rebuild, name, settings, data, dict);
        }
        if rest.is_empty() && name == b"FlateDecode" {
            if let Some(stream) = exact(rebuild, &data, settings, &dict)? {
                return Ok(stream);
            }
        }
        let packed = filter::raw(rebuild.file.bytes, &data);
        let bytes = filter::unpack(&mut rebuild.file, name, settings, packed, filter::LARGEST)?;
        data = Data::Bytes(predictor::undo(bytes, settings)?);
        left = rest;
    }
    plain(rebuild, &data, dict)
}

/// A picture that is coded as such.
fn coded(
    rebuild: &mut Rebuild,
    name: &[u8],
    settings: &Dict,
    data: Data,
    mut dict: Dict,
) -> Result<Stream, Reason> {
    /// Of fax pictures.
    const SETTINGS: [&str; 8] = [
        "K",
        "Columns",
        "Rows",
        "BlackIs1",
        "EncodedByteAlign",
        "EndOfLine",
        "EndOfBlock",
        "DamagedRowsBeforeError",
    ];
    dict.set("Filter", Object::Name(name.to_vec()));
    let data = match name {
        b"DCTDecode" => {
            take_settings(settings, &mut dict, &["ColorTransform"]);
            photo(rebuild, data)?
        }
        b"JPXDecode" => {
            let bytes = filter::raw(rebuild.file.bytes, &data);
            Data::Bytes(jpx::clean(bytes, &mut rebuild.report).ok_or(DAMAGED)?)
        }
        b"CCITTFaxDecode" => {
            take_settings(settings, &mut dict, &SETTINGS);
            fax::cut(rebuild, data, settings)
        }
        _ => return jbig2::clean(rebuild, &data, settings, dict),
    };
    Ok(Stream { dict, data })
}

fn take_settings(settings: &Dict, dict: &mut Dict, keys: &[&str]) {
    let mut kept = Dict::default();
    for key in keys {
        if let Some(value @ (Object::Number(_) | Object::Bool(_))) = settings.get(key) {
            kept.set(key, value.clone());
        }
    }
    if !kept.is_empty() {
        dict.set("DecodeParms", Object::Dict(kept));
    }
}

/// A photo is cleaned as one that comes alone, but a document does not turn it or look at its profile.
fn photo(rebuild: &mut Rebuild, data: Data) -> Result<Data, Reason> {
    let bytes = filter::raw(rebuild.file.bytes, &data);
    match jpeg::clean_inner(&mut Cursor::new(bytes), rebuild.file.work) {
        Ok(cleaned) => in_place(rebuild, &data, cleaned),
        Err(Reason::Damaged(_)) => {
            // Viewers show what there is of it.
            let ended = [bytes, b"\xFF\xD9"].concat();
            let cleaned = jpeg::clean_inner(&mut Cursor::new(&ended), rebuild.file.work)
                .map_err(|_| DAMAGED)?;
            in_place(rebuild, &Data::Bytes(ended), cleaned)
        }
        Err(reason) => Err(reason),
    }
}

fn in_place(rebuild: &mut Rebuild, data: &Data, cleaned: Cleaned) -> Result<Data, Reason> {
    rebuild.report.merge(&cleaned.report);
    if let Data::File(range) = data {
        let mut plan = Plan::new();
        let part = Part::Stored(range.start as u64..range.end as u64);
        plan.inner(part, cleaned.plan);
        return Ok(Data::Plan(plan));
    }
    let mut out = Vec::new();
    let mut source = Cursor::new(filter::raw(rebuild.file.bytes, data));
    cleaned.plan.write_to(&mut source, &mut out)?;
    Ok(Data::Bytes(out))
}

/// Packed samples that are all of a picture and nothing else stay where they are; what is behind them is cut.
fn exact(
    rebuild: &mut Rebuild,
    data: &Data,
    settings: &Dict,
    dict: &Dict,
) -> Result<Option<Stream>, Reason> {
    let Data::File(range) = data else {
        return Ok(None);
    };
    let predictor = Predictor::of(settings)?;
    let Some(expected) = packed_size(rebuild, dict, predictor) else {
        return Ok(None);
    };
    let packed = rebuild.file.bytes.get(range.clone()).unwrap_or_default();
    let mut found = 0_usize;
    let most = expected.saturating_add(filter::LARGEST);
    let read = filter::inflate(&mut rebuild.file, packed, most, &mut |block| {
        found = found.saturating_add(block.len());
    })?;
    let data = match found.cmp(&expected) {
        Ordering::Less => return Ok(None),
        Ordering::Equal if read.whole => Data::File(range.start..range.start + read.read),
        _ => Data::Bytes(filter::cut(&mut rebuild.file, packed, expected)?),
    };
    let mut dict = dict.clone();
    dict.set("Filter", Object::name("FlateDecode"));
    if predictor.is_some() {
        let keys = ["Predictor", "Colors", "BitsPerComponent", "Columns"];
        take_settings(settings, &mut dict, &keys);
    }
    Ok(Some(Stream { dict, data }))
}

/// Bytes of all rows, with what a predictor adds to each.
fn packed_size(rebuild: &Rebuild, dict: &Dict, predictor: Option<Predictor>) -> Option<usize> {
    let (row, (_, height)) = row(rebuild, dict).zip(size(dict))?;
    if predictor.is_some_and(|predictor| predictor.row != row) {
        return None;
    }
    predictor
        .map_or(row, Predictor::packed_row)
        .checked_mul(height)
}

/// Samples that are not packed any more.
fn plain(rebuild: &Rebuild, data: &Data, dict: Dict) -> Result<Stream, Reason> {
    let bytes = filter::raw(rebuild.file.bytes, data);
    let whole = row(rebuild, &dict).zip(size(&dict));
    let whole = whole.and_then(|(row, (_, height))| row.checked_mul(height));
    let whole = whole.unwrap_or(usize::MAX).min(bytes.len());
    filter::pack(dict, &bytes[..whole])
}
