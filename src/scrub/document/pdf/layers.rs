//! Layers (optional content, ISO 32000-1, 8.11): what is on one that is switched off is not seen by the
//! sender, and goes; all else stays, and is on no layer any more.

use std::collections::BTreeSet;

use super::file::File;
use super::object::{Dict, Id, Object};
use crate::Reason;

/// Deepest nesting of conditions.
const DEPTH: u32 = 8;

/// Most members of one condition.
const MEMBERS: usize = 1000;

/// The layers that are switched off.
#[derive(Debug, Default)]
pub(super) struct Layers {
    hidden: BTreeSet<Id>,
    /// How many there are.
    pub(super) count: u64,
}

impl Layers {
    pub(super) fn read(file: &mut File, catalog: &Dict) -> Result<Self, Reason> {
        let mut layers = Self::default();
        let properties = file.get(catalog, "OCProperties")?;
        let Some(properties) = properties.as_dict() else {
            return Ok(layers);
        };
        let all = references(&file.get(properties, "OCGs")?);
        layers.count = (all.len() as u64).max(1);
        let usual = file.get(properties, "D")?;
        let Some(usual) = usual.as_dict() else {
            return Ok(layers);
        };
        if file.get(usual, "BaseState")?.as_name() == Some(b"OFF") {
            layers.hidden.extend(all);
            for id in references(&file.get(usual, "ON")?) {
                layers.hidden.remove(&id);
            }
        }
        layers.hidden.extend(references(&file.get(usual, "OFF")?));
        Ok(layers)
    }

    /// True when what belongs to this layer, or to layers under this condition, is not seen.
    pub(super) fn hides(&self, file: &mut File, layer: Option<&Object>) -> Result<bool, Reason> {
        match layer {
            Some(layer) if !self.hidden.is_empty() => Ok(!self.shows(file, layer)?),
            _ => Ok(false),
        }
    }

    fn shows(&self, file: &mut File, layer: &Object) -> Result<bool, Reason> {
        if let Object::Ref(id) = layer {
            if self.hidden.contains(id) {
                return Ok(false);
            }
        }
        let resolved = file.resolve(layer)?;
        let Some(dict) = resolved.as_dict() else {
            return Ok(true);
        };
        if file.get(dict, "Type")?.as_name() != Some(b"OCMD") {
            return Ok(true);
        }
        if let Object::List(expression) = file.get(dict, "VE")? {
            return self.holds(file, &expression, DEPTH);
        }
        let members = match dict.get("OCGs") {
            Some(object @ Object::Ref(_)) => match file.resolve(object)? {
                Object::List(list) => references(&Object::List(list)),
                _ => references(&Object::List(vec![object.clone()])),
            },
            Some(list) => references(list),
            None => Vec::new(),
        };
        if members.is_empty() {
            return Ok(true);
        }
        let mut on = members.iter().map(|id| !self.hidden.contains(id));
        Ok(match file.get(dict, "P")?.as_name() {
            Some(b"AllOn") => on.all(|on| on),
            Some(b"AnyOff") => on.any(|on| !on),
            Some(b"AllOff") => on.all(|on| !on),
            _ => on.any(|on| on),
        })
    }

    /// An expression: And, Or, Not.
    fn holds(&self, file: &mut File, expression: &[Object], depth: u32) -> Result<bool, Reason> {
        let Some(depth) = depth.checked_sub(1) else {
            return Ok(true);
        };
        let Some((operator, rest)) = expression.split_first() else {
            return Ok(true);
        };
        let (mut all, mut any) = (true, false);
        for member in rest.iter().take(MEMBERS) {
            let holds = match member {
                Object::Ref(id) if self.hidden.contains(id) => false,
                member => match file.resolve(member)? {
                    Object::List(list) => self.holds(file, &list, depth)?,
                    _ => true,
                },
            };
            all &= holds;
            any |= holds;
        }
        Ok(match operator.as_name() {
            Some(b"Not") => !any,
            Some(b"Or") => any,
            _ => all,
        })
    }
}

fn references(list: &Object) -> Vec<Id> {
    let list = list.as_list().unwrap_or_default().iter();
    list.filter_map(|object| match object {
        Object::Ref(id) => Some(*id),
        _ => None,
    })
    .collect()
}
