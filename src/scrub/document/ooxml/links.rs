//! The relationships of one part: those that the part uses are kept, with new numbers.

use std::collections::HashMap;

use super::package::{Relationship, Target};
use super::parts::Kind;

/// A relationship that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    /// The name of the part, as the source has it.
    pub(super) target: String,
    pub(super) kind: Kind,
    /// The last word of its type.
    pub(super) relation: String,
    /// It shows an object of another program, which is not kept: where it cannot be cleaned, it goes too.
    pub(super) preview: bool,
}

/// The relationships of the part that is being written.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// Each with its new number, from 1, once it is used.
    all: Vec<(Relationship, Option<usize>)>,
    by_id: HashMap<String, usize>,
    used: Vec<Link>,
    /// The number of the embedded object that is being written.
    pub(super) object: Option<u32>,
}

impl Links {
    pub(super) fn new(relationships: Vec<Relationship>) -> Self {
        let ids = relationships.iter().enumerate();
        Self {
            by_id: ids
                .map(|(at, relationship)| (relationship.id.clone(), at))
                .collect(),
            all: relationships
                .into_iter()
                .map(|relationship| (relationship, None))
                .collect(),
            used: Vec::new(),
            object: None,
        }
    }

    /// The new name of a relationship that is kept: its type has to be one of `relations`.
    pub(super) fn take(&mut self, id: &str, kind: Kind, relations: &[&str]) -> Option<String> {
        let at = *self.by_id.get(id)?;
        self.number(at, kind, relations)
            .map(|number| format!("rId{number}"))
    }

    /// Keeps the relationships of the kinds that belong to the part without being named in it. Of parts of
    /// which there is but one, the first.
    pub(super) fn imply(&mut self, kinds: &[Kind]) {
        for kind in kinds {
            let relation = kind.form().relation;
            let found = self.all.iter().position(|(relationship, _)| {
                relationship.kind == relation && relationship.target != Target::Outside
            });
            if let Some(at) = found {
                self.number(at, *kind, &[relation]);
            }
        }
    }

    /// The first part of a kind.
    pub(super) fn first(&self, kind: Kind) -> Option<&str> {
        let relation = kind.form().relation;
        self.all
            .iter()
            .find_map(|(relationship, _)| match &relationship.target {
                Target::Inside(name) if relationship.kind == relation => Some(name.as_str()),
                _ => None,
            })
    }

    pub(super) fn used(&self) -> &[Link] {
        &self.used
    }

    /// The relationships that are not kept.
    pub(super) fn dropped(&self) -> impl Iterator<Item = &Relationship> {
        let dropped = self.all.iter().filter(|(_, number)| number.is_none());
        dropped.map(|(relationship, _)| relationship)
    }

    fn number(&mut self, at: usize, kind: Kind, relations: &[&str]) -> Option<usize> {
        let (relationship, number) = self.all.get_mut(at)?;
        let Target::Inside(target) = &relationship.target else {
            return None;
        };
        if !relations.contains(&relationship.kind.as_str()) {
            return None;
        }
        if number.is_none() {
            self.used.push(Link {
                target: target.clone(),
                kind,
                relation: relationship.kind.clone(),
                preview: self.object.is_some(),
            });
            *number = Some(self.used.len());
        }
        *number
    }
}
