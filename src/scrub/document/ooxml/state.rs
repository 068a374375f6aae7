//! What is known of a document while its parts are written, one after the other.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::sheet::Book;
use super::word::Words;
use crate::{Report, Trace};

/// Longest name of a person that is told from another, and how many.
const NAME: usize = 200;
const NAMES: usize = 10_000;

#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) report: Report,
    pub(super) word: Words,
    pub(super) book: Book,
    /// Numbers of ours for those that diagrams give their points.
    points: HashMap<String, u32>,
    persons: BTreeSet<String>,
    /// Parts of persons and comments that were counted.
    pub(super) noted: HashSet<String>,
    /// How many masters and layouts were numbered.
    pub(super) masters: u32,
    /// Marks of editing sessions were there.
    pub(super) sessions: bool,
}

impl State {
    /// Takes note of a person; each counts once, however often they are named.
    pub(super) fn person(&mut self, name: &str) {
        let name = name.trim();
        if !name.is_empty() && self.persons.len() < NAMES {
            self.persons.insert(name.chars().take(NAME).collect());
        }
    }

    /// The number of ours of a diagram's point.
    pub(super) fn point(&mut self, id: &str) -> u32 {
        let next = u32::try_from(self.points.len()).unwrap_or(u32::MAX);
        *self.points.entry(id.to_owned()).or_insert(next)
    }

    pub(super) fn finished(mut self) -> Report {
        self.report.add(Trace::Person, self.persons.len() as u64);
        self.report.add(Trace::Identifier, u64::from(self.sessions));
        self.report
    }
}
