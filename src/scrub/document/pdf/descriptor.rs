//! What a font is like, and its shapes (ISO 32000-1, 9.8 and 9.9).

use super::filter;
use super::fontfile::{self, Format};
use super::object::{Dict, Object};
use super::rebuild::{Rebuild, Role};
use crate::Reason;

/// Largest font that is looked at, in bytes.
const LARGEST: usize = 48 << 20;

/// A descriptor of ours; `None` when it is none.
pub(super) fn clean(rebuild: &mut Rebuild, object: &Object) -> Result<Option<Object>, Reason> {
    let Some(dict) = object.as_dict() else {
        return Ok(None);
    };
    rebuild.note(dict);
    let mut kept = Dict::default();
    kept.set("Type", Object::name("FontDescriptor"));
    let numbers = [
        "Flags",
        "ItalicAngle",
        "Ascent",
        "Descent",
        "Leading",
        "CapHeight",
        "XHeight",
        "StemV",
        "StemH",
        "AvgWidth",
        "MaxWidth",
        "MissingWidth",
        "FontWeight",
    ];
    rebuild.take_numbers(dict, &mut kept, &numbers)?;
    rebuild.take_lists(dict, &mut kept, &["FontBBox"])?;
    let named = shapes(rebuild, dict, &mut kept)?;
    kept.set("FontName", Object::Name(named));
    Ok(Some(Object::Dict(kept)))
}

/// Takes over the file of shapes, if there is one. Returns the name of the font.
fn shapes(rebuild: &mut Rebuild, dict: &Dict, kept: &mut Dict) -> Result<Vec<u8>, Reason> {
    let name = rebuild.file.get(dict, "FontName")?;
    let name = name.as_name().unwrap_or_default();
    for (key, clean) in FILES {
        let Some(file) = dict.get(key) else {
            continue;
        };
        if let Some(file) = rebuild.now(file, Role::FontFile, clean)? {
            let made = rebuild.made(&file);
            kept.set(key, file);
            let packed = made.as_stream().map(|stream| &stream.data);
            let packed = packed.map(|data| filter::raw(rebuild.file.bytes, data));
            let mark = crc32fast::hash(packed.unwrap_or_default());
            return Ok(fontfile::embedded_name(name, mark));
        }
    }
    // What viewers look for in place of a font that is not in the file.
    if let Object::Text(family) = rebuild.file.get(dict, "FontFamily")? {
        if fontfile::plain_name(&family) == family {
            kept.set("FontFamily", Object::Text(family));
        }
    }
    Ok(fontfile::plain_name(name))
}

type Clean = fn(&mut Rebuild, &Object) -> Result<Option<Object>, Reason>;

const FILES: [(&str, Clean); 3] = [
    ("FontFile", |rebuild, object| {
        file(rebuild, object, Format::Type1)
    }),
    ("FontFile2", |rebuild, object| {
        file(rebuild, object, Format::TrueType)
    }),
    ("FontFile3", |rebuild, object| {
        file(rebuild, object, Format::Compact)
    }),
];

/// A file of shapes; `None` when it is none, so that viewers would not take it either.
fn file(rebuild: &mut Rebuild, object: &Object, format: Format) -> Result<Option<Object>, Reason> {
    let Some(stream) = object.as_stream() else {
        return Ok(None);
    };
    rebuild.note(&stream.dict);
    let bytes = filter::decode(&mut rebuild.file, stream, LARGEST)?;
    let Some(font) = fontfile::clean(bytes, format, &mut rebuild.report) else {
        return Ok(None);
    };
    let mut kept = Dict::default();
    match format {
        Format::Type1 => {
            for (key, length) in [
                ("Length1", font.clear),
                ("Length2", font.coded),
                ("Length3", 0),
            ] {
                kept.set(key, Object::int(length as i64));
            }
        }
        Format::TrueType => kept.set("Length1", Object::int(font.bytes.len() as i64)),
        Format::Compact => {
            let kinds = ["Type1C", "CIDFontType0C", "OpenType"];
            rebuild.take_name(&stream.dict, &mut kept, "Subtype", &kinds)?;
        }
    }
    let packed = filter::pack(kept, &font.bytes)?;
    Ok(Some(Object::Stream(Box::new(packed))))
}
