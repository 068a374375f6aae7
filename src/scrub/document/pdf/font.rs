//! Fonts (ISO 32000-1, 9.5 to 9.10): shapes, widths, and what letters the shapes stand for.

use std::rc::Rc;

use super::content;
use super::filter;
use super::fontfile;
use super::names::Names;
use super::object::{Dict, Object};
use super::rebuild::{Rebuild, Role, Scope};
use super::{codes, descriptor};
use crate::Reason;

/// Most glyphs of a font that is drawn, and most names of an encoding.
const GLYPHS: usize = 1024;

/// Longest name of a glyph.
const GLYPH_NAME: usize = 127;

/// A font of ours; a common one when it is none.
pub(super) fn clean(
    rebuild: &mut Rebuild,
    object: &Object,
    scope: &Rc<Scope>,
) -> Result<Object, Reason> {
    let mut kept = Dict::default();
    kept.set("Type", Object::name("Font"));
    let none = Dict::default();
    let dict = object.as_dict().unwrap_or(&none);
    rebuild.note(dict);
    let kinds = ["Type0", "Type1", "MMType1", "TrueType", "Type3"];
    rebuild.take_name(dict, &mut kept, "Subtype", &kinds)?;
    if kept.get("Subtype").is_none() {
        kept.set("Subtype", Object::name("Type1"));
    }
    if let Some(table) = dict.get("ToUnicode") {
        if let Some(table) = rebuild.now(table, Role::ToUnicode, codes::to_unicode)? {
            kept.set("ToUnicode", table);
        }
    }
    match kept.get("Subtype").and_then(Object::as_name) {
        Some(b"Type0") => composite(rebuild, dict, &mut kept)?,
        Some(b"Type3") => {
            simple(rebuild, dict, &mut kept)?;
            drawn(rebuild, dict, &mut kept, scope)?;
        }
        _ => {
            simple(rebuild, dict, &mut kept)?;
            let name = described(rebuild, dict, &mut kept)?;
            kept.set("BaseFont", name);
        }
    }
    Ok(Object::Dict(kept))
}

/// The font's descriptor, and the name that goes with it.
fn described(rebuild: &mut Rebuild, dict: &Dict, kept: &mut Dict) -> Result<Object, Reason> {
    if let Some(object) = dict.get("FontDescriptor") {
        if let Some(made) = rebuild.now(object, Role::Descriptor, descriptor::clean)? {
            let described = rebuild.made(&made);
            kept.set("FontDescriptor", made);
            let described = described.as_dict();
            if let Some(name) = described.and_then(|dict| dict.get("FontName")) {
                return Ok(name.clone());
            }
        }
    }
    let name = rebuild.file.get(dict, "BaseFont")?;
    Ok(Object::Name(fontfile::plain_name(
        name.as_name().unwrap_or_default(),
    )))
}

fn simple(rebuild: &mut Rebuild, dict: &Dict, kept: &mut Dict) -> Result<(), Reason> {
    rebuild.take_numbers(dict, kept, &["FirstChar", "LastChar"])?;
    if let Some(widths) = dict.get("Widths") {
        let widths = rebuild.now(widths, Role::Widths, |rebuild, list| rebuild.numbers(list))?;
        if let Some(widths) = widths {
            kept.set("Widths", widths);
        }
    }
    if let Some(encoding) = dict.get("Encoding") {
        if let Some(encoding) = rebuild.now(encoding, Role::Encoding, encoding_of)? {
            kept.set("Encoding", encoding);
        }
    }
    Ok(())
}

const ENCODINGS: [&str; 4] = [
    "StandardEncoding",
    "MacRomanEncoding",
    "WinAnsiEncoding",
    "MacExpertEncoding",
];

fn encoding_of(rebuild: &mut Rebuild, object: &Object) -> Result<Option<Object>, Reason> {
    if let Object::Name(name) = object {
        let known = ENCODINGS.iter().any(|known| known.as_bytes() == name);
        return Ok(known.then(|| object.clone()));
    }
    let Object::Dict(dict) = object else {
        return Ok(None);
    };
    let mut kept = Dict::default();
    rebuild.take_name(dict, &mut kept, "BaseEncoding", &ENCODINGS)?;
    if let Object::List(list) = rebuild.file.get(dict, "Differences")? {
        let mut differences = Vec::new();
        let mut names = 0;
        for entry in &list {
            match rebuild.file.resolve(entry)? {
                Object::Number(code) => differences.push(Object::Number(code)),
                Object::Name(name) if names < GLYPHS && name.len() <= GLYPH_NAME => {
                    names += 1;
                    differences.push(Object::Name(name));
                }
                _ => {}
            }
        }
        kept.set("Differences", Object::List(differences));
    }
    kept.set("Type", Object::name("Encoding"));
    Ok(Some(Object::Dict(kept)))
}

/// A font whose glyphs are drawn by content.
fn drawn(
    rebuild: &mut Rebuild,
    dict: &Dict,
    kept: &mut Dict,
    scope: &Rc<Scope>,
) -> Result<(), Reason> {
    rebuild.take_lists(dict, kept, &["FontBBox", "FontMatrix"])?;
    let scope = match dict.get("Resources") {
        Some(resources) => rebuild.scope(resources)?,
        None => Rc::clone(scope),
    };
    let mut names = Names::default();
    let mut glyphs = Dict::default();
    let drawings = rebuild.file.get(dict, "CharProcs")?;
    let drawings = drawings.as_dict().cloned().unwrap_or_default();
    for name in encoded(rebuild, kept) {
        let Some(object) = drawings.get_name(&name) else {
            continue;
        };
        let Object::Stream(stream) = rebuild.file.resolve(object)? else {
            continue;
        };
        let bytes = filter::decode(&mut rebuild.file, &stream, filter::LARGEST)?;
        let bytes = content::rewrite(rebuild, &bytes, &scope, &mut names)?;
        let packed = filter::pack(Dict::default(), &bytes)?;
        let glyph = rebuild.add(Object::Stream(Box::new(packed)))?;
        glyphs.set_name(name, glyph);
    }
    kept.set("CharProcs", Object::Dict(glyphs));
    kept.set("Resources", names.into_dict());
    Ok(())
}

/// The names of the glyphs that codes lead to, in order and once each.
fn encoded(rebuild: &Rebuild, kept: &Dict) -> Vec<Vec<u8>> {
    let encoding = kept.get("Encoding").map(|encoding| rebuild.made(encoding));
    let differences = encoding.as_ref().and_then(|encoding| {
        let list = encoding.as_dict()?.get("Differences")?;
        list.as_list()
    });
    let names = differences.unwrap_or_default().iter();
    let mut names: Vec<Vec<u8>> = names
        .filter_map(|entry| entry.as_name().map(<[u8]>::to_vec))
        .collect();
    names.sort();
    names.dedup();
    names
}

/// A font of many glyphs, by numbers.
fn composite(rebuild: &mut Rebuild, dict: &Dict, kept: &mut Dict) -> Result<(), Reason> {
    if let Some(encoding) = dict.get("Encoding") {
        if let Some(encoding) = rebuild.now(encoding, Role::Codes, codes::encoding)? {
            kept.set("Encoding", encoding);
        }
    }
    let fonts = rebuild.file.get(dict, "DescendantFonts")?;
    let font = match &fonts {
        Object::List(list) => list.first().cloned(),
        _ => None,
    };
    let mut name = Object::Name(fontfile::plain_name(b""));
    if let Some(font) = font {
        if let Some(font) = rebuild.now(&font, Role::CidFont, cid_font)? {
            if let Some(found) = rebuild
                .made(&font)
                .as_dict()
                .and_then(|dict| dict.get("BaseFont"))
            {
                name = found.clone();
            }
            kept.set("DescendantFonts", Object::List(vec![font]));
        }
    }
    kept.set("BaseFont", name);
    Ok(())
}

fn cid_font(rebuild: &mut Rebuild, object: &Object) -> Result<Option<Object>, Reason> {
    let Some(dict) = object.as_dict() else {
        return Ok(None);
    };
    let mut kept = Dict::default();
    kept.set("Type", Object::name("Font"));
    rebuild.take_name(
        dict,
        &mut kept,
        "Subtype",
        &["CIDFontType0", "CIDFontType2"],
    )?;
    let name = described(rebuild, dict, &mut kept)?;
    kept.set("BaseFont", name);
    let system = rebuild.file.get(dict, "CIDSystemInfo")?;
    kept.set("CIDSystemInfo", codes::system(rebuild, &system)?);
    rebuild.take_numbers(dict, &mut kept, &["DW"])?;
    rebuild.take_lists(dict, &mut kept, &["DW2"])?;
    for key in ["W", "W2"] {
        if let Some(widths) = dict.get(key) {
            if let Some(widths) = rebuild.now(widths, Role::Widths, cid_widths)? {
                kept.set(key, widths);
            }
        }
    }
    match dict.get("CIDToGIDMap") {
        Some(Object::Name(_)) => kept.set("CIDToGIDMap", Object::name("Identity")),
        Some(map) => {
            if let Some(map) = rebuild.now(map, Role::GlyphMap, glyph_map)? {
                kept.set("CIDToGIDMap", map);
            }
        }
        None => {}
    }
    Ok(Some(Object::Dict(kept)))
}

/// Numbers, and lists of numbers.
fn cid_widths(rebuild: &mut Rebuild, object: &Object) -> Result<Option<Object>, Reason> {
    let Object::List(list) = object else {
        return Ok(None);
    };
    let mut widths = Vec::with_capacity(list.len());
    for entry in list {
        match rebuild.file.resolve(entry)? {
            number @ Object::Number(_) => widths.push(number),
            list @ Object::List(_) => widths.extend(rebuild.numbers(&list)?),
            _ => {}
        }
    }
    Ok(Some(Object::List(widths)))
}

/// Which glyph is for which number: two bytes each.
fn glyph_map(rebuild: &mut Rebuild, object: &Object) -> Result<Option<Object>, Reason> {
    match object {
        Object::Name(_) => Ok(Some(Object::name("Identity"))),
        Object::Stream(stream) => rebuild.repack(stream, Dict::default(), 1 << 17).map(Some),
        _ => Ok(None),
    }
}
