//! Settings of drawing (ISO 32000-1, 8.4.5).

use std::rc::Rc;

use super::function;
use super::object::{Dict, Object};
use super::operators::INTENTS;
use super::rebuild::{Rebuild, Role, Scope};
use crate::Reason;

const MODES: [&str; 17] = [
    "Normal",
    "Compatible",
    "Multiply",
    "Screen",
    "Overlay",
    "Darken",
    "Lighten",
    "ColorDodge",
    "ColorBurn",
    "HardLight",
    "SoftLight",
    "Difference",
    "Exclusion",
    "Hue",
    "Saturation",
    "Color",
    "Luminosity",
];

/// Settings of ours. Those for printing presses (halftones, inks) go: they name devices.
pub(super) fn clean(
    rebuild: &mut Rebuild,
    object: &Object,
    scope: &Rc<Scope>,
) -> Result<Object, Reason> {
    let mut kept = Dict::default();
    let Some(dict) = object.as_dict() else {
        return Ok(Object::Dict(kept));
    };
    let numbers = ["LW", "LC", "LJ", "ML", "OPM", "FL", "SM", "CA", "ca"];
    rebuild.take_numbers(dict, &mut kept, &numbers)?;
    rebuild.take_flags(dict, &mut kept, &["OP", "op", "SA", "AIS", "TK"])?;
    rebuild.take_name(dict, &mut kept, "RI", &INTENTS)?;
    curves(rebuild, dict, &mut kept)?;
    dashes(rebuild, dict, &mut kept)?;
    blending(rebuild, dict, &mut kept)?;
    if let Object::List(font) = rebuild.file.get(dict, "Font")? {
        if let [font, size @ Object::Number(_)] = font.as_slice() {
            let font = rebuild.later(font, Role::Font, scope)?;
            kept.set("Font", Object::List(vec![font, size.clone()]));
        }
    }
    match rebuild.file.get(dict, "SMask")? {
        Object::Name(name) if name == b"None" => kept.set("SMask", Object::name("None")),
        Object::Dict(mask) => {
            if let Some(mask) = soft_mask(rebuild, &mask, scope)? {
                kept.set("SMask", mask);
            }
        }
        _ => {}
    }
    Ok(Object::Dict(kept))
}

/// Curves that change what is shown, such as one that turns light to dark.
fn curves(rebuild: &mut Rebuild, dict: &Dict, kept: &mut Dict) -> Result<(), Reason> {
    for key in ["TR", "TR2"] {
        rebuild.take_name(dict, kept, key, &["Identity", "Default"])?;
        let Some(curve) = dict.get(key) else {
            continue;
        };
        if let Some(curve) = rebuild.now(curve, Role::Function, function::clean)? {
            kept.set(key, curve);
        }
    }
    Ok(())
}

fn dashes(rebuild: &mut Rebuild, dict: &Dict, kept: &mut Dict) -> Result<(), Reason> {
    if let Object::List(dash) = rebuild.file.get(dict, "D")? {
        if let [list, phase @ Object::Number(_)] = dash.as_slice() {
            if let Some(list) = rebuild.numbers(list)? {
                kept.set("D", Object::List(vec![list, phase.clone()]));
            }
        }
    }
    Ok(())
}

fn blending(rebuild: &mut Rebuild, dict: &Dict, kept: &mut Dict) -> Result<(), Reason> {
    let known = |name: &Object| {
        let name = name.as_name()?;
        let mode = MODES.iter().find(|mode| mode.as_bytes() == name)?;
        Some(Object::name(mode))
    };
    let mode = match rebuild.file.get(dict, "BM")? {
        // The first one that a reader knows.
        Object::List(list) => list.iter().find_map(known),
        name => known(&name),
    };
    if let Some(mode) = mode {
        kept.set("BM", mode);
    }
    Ok(())
}

fn soft_mask(
    rebuild: &mut Rebuild,
    mask: &Dict,
    scope: &Rc<Scope>,
) -> Result<Option<Object>, Reason> {
    let mut kept = Dict::default();
    let Some(group) = mask.get("G") else {
        return Ok(None);
    };
    if rebuild.file.resolve(group)?.as_stream().is_none() {
        return Ok(None);
    }
    rebuild.take_name(mask, &mut kept, "S", &["Alpha", "Luminosity"])?;
    rebuild.take_lists(mask, &mut kept, &["BC"])?;
    kept.set("G", rebuild.later(group, Role::Form, scope)?);
    if let Some(curve) = mask.get("TR") {
        if let Some(curve) = rebuild.now(curve, Role::Function, function::clean)? {
            kept.set("TR", curve);
        }
    }
    Ok(Some(Object::Dict(kept)))
}
