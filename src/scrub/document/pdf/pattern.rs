//! Patterns that fill shapes (ISO 32000-1, 8.7).

use std::rc::Rc;

use super::object::{Dict, Object};
use super::rebuild::{Rebuild, Role, Scope};
use super::{form, shading};
use crate::Reason;

/// A pattern of ours; one that paints nothing when it is none.
pub(super) fn clean(
    rebuild: &mut Rebuild,
    object: &Object,
    scope: &Rc<Scope>,
) -> Result<Object, Reason> {
    let Some(dict) = object.as_dict() else {
        return Ok(nothing());
    };
    let mut kept = Dict::default();
    rebuild.take_numbers(dict, &mut kept, &["PatternType"])?;
    rebuild.take_lists(dict, &mut kept, &["Matrix"])?;
    match (
        rebuild.file.get(dict, "PatternType")?.as_int(),
        object.as_stream(),
    ) {
        (Some(1), Some(stream)) => {
            let numbers = ["PaintType", "TilingType", "XStep", "YStep"];
            rebuild.take_numbers(dict, &mut kept, &numbers)?;
            rebuild.take_lists(dict, &mut kept, &["BBox"])?;
            form::drawing(rebuild, stream, kept, scope)
        }
        (Some(2), _) => {
            let Some(object) = dict.get("Shading") else {
                return Ok(nothing());
            };
            let Some(made) = rebuild.now(object, Role::Shading, shading::clean)? else {
                return Ok(nothing());
            };
            kept.set("Shading", made);
            Ok(Object::Dict(kept))
        }
        _ => Ok(nothing()),
    }
}

/// A tile without content.
fn nothing() -> Object {
    let mut dict = Dict::default();
    for (key, number) in [
        ("PatternType", 1),
        ("PaintType", 1),
        ("TilingType", 1),
        ("XStep", 1),
        ("YStep", 1),
    ] {
        dict.set(key, Object::int(number));
    }
    dict.set("BBox", Object::List([0, 0, 1, 1].map(Object::int).to_vec()));
    dict.set("Resources", Object::Dict(Dict::default()));
    form::empty(dict)
}
