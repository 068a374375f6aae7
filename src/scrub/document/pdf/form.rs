//! Drawings that pages use as a whole (ISO 32000-1, 8.10).

use std::rc::Rc;

use super::content;
use super::filter;
use super::names::Names;
use super::object::{Data, Dict, Object, Stream};
use super::rebuild::{Rebuild, Scope};
use crate::Reason;

/// A drawing of ours; an empty one when it is none.
pub(super) fn clean(
    rebuild: &mut Rebuild,
    object: &Object,
    scope: &Rc<Scope>,
) -> Result<Object, Reason> {
    let mut kept = Dict::default();
    kept.set("Type", Object::name("XObject"));
    kept.set("Subtype", Object::name("Form"));
    let Some(stream) = object.as_stream() else {
        kept.set("BBox", Object::List(vec![Object::int(0); 4]));
        kept.set("Resources", Object::Dict(Dict::default()));
        return Ok(empty(kept));
    };
    rebuild.take_lists(&stream.dict, &mut kept, &["BBox", "Matrix"])?;
    if let Some(group) = group(rebuild, &stream.dict)? {
        kept.set("Group", group);
    }
    drawing(rebuild, stream, kept, scope)
}

/// A stream of content with its resources, under a dictionary of ours.
pub(super) fn drawing(
    rebuild: &mut Rebuild,
    stream: &Stream,
    mut dict: Dict,
    scope: &Rc<Scope>,
) -> Result<Object, Reason> {
    let scope = match stream.dict.get("Resources") {
        Some(resources) => rebuild.scope(resources)?,
        None => Rc::clone(scope),
    };
    let bytes = filter::decode(&mut rebuild.file, stream, filter::LARGEST)?;
    let mut names = Names::default();
    let bytes = content::rewrite(rebuild, &bytes, &scope, &mut names)?;
    dict.set("Resources", names.into_dict());
    Ok(Object::Stream(Box::new(filter::pack(dict, &bytes)?)))
}

pub(super) fn empty(dict: Dict) -> Object {
    Object::Stream(Box::new(Stream {
        dict,
        data: Data::Bytes(Vec::new()),
    }))
}

/// How transparent parts of a drawing or a page mix.
pub(super) fn group(rebuild: &mut Rebuild, dict: &Dict) -> Result<Option<Object>, Reason> {
    let group = rebuild.file.get(dict, "Group")?;
    let Some(group) = group.as_dict() else {
        return Ok(None);
    };
    let mut kept = Dict::default();
    rebuild.take_name(group, &mut kept, "S", &["Transparency"])?;
    rebuild.take_flags(group, &mut kept, &["I", "K"])?;
    if let Some(space) = group.get("CS") {
        if let Some(space) = rebuild.colour(space)? {
            kept.set("CS", space);
        }
    }
    Ok(Some(Object::Dict(kept)))
}
