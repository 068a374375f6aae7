//! Colour spaces (ISO 32000-1, 8.6). Profiles can name a device and its owner: a standard one takes the
//! place of each, or none.

use super::filter;
use super::function;
use super::object::{Dict, Object, Stream};
use super::rebuild::{Rebuild, Role};
use crate::picture::icc;
use crate::{Reason, Trace};

/// Most inks of one space.
const INKS: usize = 32;

/// A colour space of ours; `None` when it is none.
pub(super) fn clean(rebuild: &mut Rebuild, object: &Object) -> Result<Option<Object>, Reason> {
    let list = match object {
        Object::Name(name) => return Ok(device(name)),
        Object::List(list) => list,
        _ => return Ok(None),
    };
    let Some(family) = list.first() else {
        return Ok(None);
    };
    let family = rebuild.file.resolve(family)?;
    let null = Object::Null;
    let at = |place: usize| list.get(place).unwrap_or(&null);
    match family.as_name().unwrap_or_default() {
        name @ (b"CalGray" | b"CalRGB" | b"Lab") => calibrated(rebuild, name, at(1)),
        b"ICCBased" => profile(rebuild, at(1)),
        b"Indexed" | b"I" => indexed(rebuild, at(1), at(2), at(3)),
        b"Separation" => {
            let ink = rebuild.file.resolve(at(1))?;
            let names = vec![ink_name(ink.as_name().unwrap_or_default(), 1)];
            inks(rebuild, "Separation", names, at(2), at(3))
        }
        b"DeviceN" => {
            let names = rebuild.file.resolve(at(1))?;
            let names = names.as_list().unwrap_or_default().iter();
            let names: Vec<_> = (1..)
                .zip(names)
                .map(|(number, name)| ink_name(name.as_name().unwrap_or_default(), number))
                .collect();
            inks(rebuild, "DeviceN", names, at(2), at(3))
        }
        b"Pattern" => match at(1) {
            Object::Null => Ok(Some(Object::name("Pattern"))),
            under => {
                let Some(under) = rebuild.colour(under)? else {
                    return Ok(None);
                };
                Ok(Some(Object::List(vec![Object::name("Pattern"), under])))
            }
        },
        name => Ok(device(name)),
    }
}

fn device(name: &[u8]) -> Option<Object> {
    Some(Object::name(match name {
        b"DeviceGray" | b"G" | b"CalGray" => "DeviceGray",
        b"DeviceRGB" | b"RGB" | b"CalRGB" => "DeviceRGB",
        b"DeviceCMYK" | b"CMYK" | b"CalCMYK" => "DeviceCMYK",
        b"Pattern" => "Pattern",
        _ => return None,
    }))
}

fn of_count(components: usize) -> Option<Object> {
    Some(Object::name(match components {
        1 => "DeviceGray",
        3 => "DeviceRGB",
        4 => "DeviceCMYK",
        _ => return None,
    }))
}

fn calibrated(
    rebuild: &mut Rebuild,
    name: &[u8],
    settings: &Object,
) -> Result<Option<Object>, Reason> {
    let settings = rebuild.file.resolve(settings)?;
    let Some(settings) = settings.as_dict() else {
        return Ok(device(name));
    };
    let mut kept = Dict::default();
    let lists = ["BlackPoint", "WhitePoint", "Matrix", "Range", "Gamma"];
    rebuild.take_lists(settings, &mut kept, &lists)?;
    rebuild.take_numbers(settings, &mut kept, &["Gamma"])?;
    let name = Object::Name(name.to_vec());
    Ok(Some(Object::List(vec![name, Object::Dict(kept)])))
}

/// What a profile stands for.
fn profile(rebuild: &mut Rebuild, object: &Object) -> Result<Option<Object>, Reason> {
    let resolved = rebuild.file.resolve(object)?;
    let Some(stream) = resolved.as_stream() else {
        return Ok(None);
    };
    let components = rebuild.file.get(&stream.dict, "N")?.as_int().unwrap_or(0);
    let components = usize::try_from(components).unwrap_or(0);
    // Of the others in use, only this one has no device space in its place.
    if let Object::List(other) = rebuild.file.get(&stream.dict, "Alternate")? {
        if other.first().and_then(Object::as_name) == Some(b"Lab") {
            rebuild.report.add(Trace::ColourProfile, 1);
            return rebuild.colour(&Object::List(other));
        }
    }
    if components == 3 {
        if let Some(kept) = rebuild.now(object, Role::Profile, standard)? {
            return Ok(Some(Object::List(vec![Object::name("ICCBased"), kept])));
        }
    }
    rebuild.report.add(Trace::ColourProfile, 1);
    Ok(of_count(components))
}

fn standard(rebuild: &mut Rebuild, object: &Object) -> Result<Option<Object>, Reason> {
    let Some(stream) = object.as_stream() else {
        return Ok(None);
    };
    let profile = filter::decode(&mut rebuild.file, stream, icc::LARGEST)?;
    let Some(ours) = icc::standard(&profile) else {
        return Ok(None);
    };
    let others = u64::from(ours != profile);
    rebuild.report.add(Trace::ColourProfile, others);
    let mut dict = Dict::default();
    dict.set("N", Object::int(3));
    let packed = filter::pack(dict, &ours)?;
    Ok(Some(Object::Stream(Box::new(packed))))
}

fn indexed(
    rebuild: &mut Rebuild,
    base: &Object,
    last: &Object,
    table: &Object,
) -> Result<Option<Object>, Reason> {
    let Some(base) = rebuild.colour(base)? else {
        return Ok(None);
    };
    let last = rebuild
        .file
        .resolve(last)?
        .as_int()
        .unwrap_or(0)
        .clamp(0, 255);
    let components = components(rebuild, &base).unwrap_or(1);
    let mut bytes = match rebuild.file.resolve(table)? {
        Object::Text(text) => text,
        Object::Stream(stream) => table_of(rebuild, &stream)?,
        _ => Vec::new(),
    };
    bytes.truncate((last as usize + 1) * components);
    Ok(Some(Object::List(vec![
        Object::name("Indexed"),
        base,
        Object::int(last),
        Object::Text(bytes),
    ])))
}

fn table_of(rebuild: &mut Rebuild, stream: &Stream) -> Result<Vec<u8>, Reason> {
    const LARGEST: usize = 1 << 20;
    filter::decode(&mut rebuild.file, stream, LARGEST)
}

/// Inks of the press keep their names, which readers know; all others are numbered.
fn ink_name(name: &[u8], number: usize) -> Object {
    match name {
        b"All" | b"None" | b"Cyan" | b"Magenta" | b"Yellow" | b"Black" => {
            Object::Name(name.to_vec())
        }
        _ => Object::Name(format!("Ink{number}").into_bytes()),
    }
}

fn inks(
    rebuild: &mut Rebuild,
    family: &str,
    names: Vec<Object>,
    other: &Object,
    tint: &Object,
) -> Result<Option<Object>, Reason> {
    if names.is_empty() || names.len() > INKS {
        return Ok(None);
    }
    let Some(other) = rebuild.colour(other)? else {
        return Ok(None);
    };
    let Some(tint) = rebuild.now(tint, Role::Function, function::clean)? else {
        return Ok(None);
    };
    let names = match family {
        "DeviceN" => Object::List(names),
        _ => names.into_iter().next().unwrap_or(Object::Null),
    };
    Ok(Some(Object::List(vec![
        Object::name(family),
        names,
        other,
        tint,
    ])))
}

/// How many numbers a colour has in a space of ours.
pub(super) fn components(rebuild: &Rebuild, space: &Object) -> Option<usize> {
    let space = rebuild.made(space);
    let (name, list) = match &space {
        Object::Name(name) => (name.as_slice(), &[][..]),
        Object::List(list) => (list.first()?.as_name()?, list.as_slice()),
        _ => return None,
    };
    Some(match name {
        b"DeviceGray" | b"CalGray" | b"Indexed" | b"Separation" => 1,
        b"DeviceRGB" | b"CalRGB" | b"Lab" | b"ICCBased" => 3,
        b"DeviceCMYK" => 4,
        b"DeviceN" => list.get(1)?.as_list()?.len(),
        _ => return None,
    })
}
