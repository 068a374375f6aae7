//! Names of resources.

use std::collections::BTreeMap;

use super::object::{Dict, Object};

/// The resources that content uses, under names of ours.
#[derive(Default)]
pub(super) struct Names {
    pub(super) known: BTreeMap<(&'static str, Vec<u8>), Option<Vec<u8>>>,
    resources: BTreeMap<&'static str, Vec<(Vec<u8>, Object)>>,
}

impl Names {
    /// The next name of a category, for an object that no resource of the page names.
    pub(super) fn add(&mut self, category: &'static str, object: Object) -> Vec<u8> {
        let list = self.resources.entry(category).or_default();
        let name = name_of(category, list.len() + 1);
        list.push((name.clone(), object));
        name
    }

    /// The resources as a dictionary.
    pub(super) fn into_dict(self) -> Object {
        let mut dict = Dict::default();
        for (category, entries) in self.resources {
            dict.set(category, Object::Dict(Dict::from_entries(entries)));
        }
        Object::Dict(dict)
    }
}

/// Numbers of one length, so that their order is that of the names.
fn name_of(category: &str, number: usize) -> Vec<u8> {
    let letter = category.get(..1).unwrap_or_default();
    format!("{letter}{number}").into_bytes()
}
