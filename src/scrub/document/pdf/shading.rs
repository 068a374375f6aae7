//! Smooth transitions between colours (ISO 32000-1, 8.7.4.5).

use super::function;
use super::object::{Dict, Object};
use super::rebuild::{Rebuild, Role};
use crate::work::HELD;
use crate::Reason;

/// A shading of ours; `None` when it is none.
pub(super) fn clean(rebuild: &mut Rebuild, object: &Object) -> Result<Option<Object>, Reason> {
    let Some(dict) = object.as_dict() else {
        return Ok(None);
    };
    let Some(kind @ 1..=7) = rebuild.file.get(dict, "ShadingType")?.as_int() else {
        return Ok(None);
    };
    let mut kept = Dict::default();
    let Some(space) = dict.get("ColorSpace") else {
        return Ok(None);
    };
    let Some(space) = rebuild.colour(space)? else {
        return Ok(None);
    };
    kept.set("ColorSpace", space);
    if let Some(function) = dict.get("Function") {
        let Some(function) = rebuild.now(function, Role::Function, function::clean)? else {
            return Ok(None);
        };
        kept.set("Function", function);
    }
    settings(rebuild, dict, &mut kept)?;
    match (kind, object.as_stream()) {
        (4..=7, Some(stream)) => rebuild.repack(stream, kept, HELD as usize).map(Some),
        (4..=7, None) => Ok(None),
        _ => Ok(Some(Object::Dict(kept))),
    }
}

fn settings(rebuild: &mut Rebuild, dict: &Dict, kept: &mut Dict) -> Result<(), Reason> {
    let numbers = [
        "ShadingType",
        "BitsPerCoordinate",
        "BitsPerComponent",
        "BitsPerFlag",
        "VerticesPerRow",
    ];
    rebuild.take_numbers(dict, kept, &numbers)?;
    let lists = ["Background", "BBox", "Domain", "Matrix", "Coords", "Decode"];
    rebuild.take_lists(dict, kept, &lists)?;
    rebuild.take_flags(dict, kept, &["AntiAlias"])?;
    if let Object::List(extend) = rebuild.file.get(dict, "Extend")? {
        let flags = extend.into_iter().take(2);
        kept.set(
            "Extend",
            Object::List(
                flags
                    .filter(|flag| matches!(flag, Object::Bool(_)))
                    .collect(),
            ),
        );
    }
    Ok(())
}
