//! What the parts of a workbook know of each other: sheets, names and texts.

use std::collections::{HashMap, HashSet};

use super::super::names::Ns;
use super::super::xml::Element;
use super::formula::{leads_out, words, Leads};
use crate::{Report, Trace};

/// Most names, and most words of one name's formula that are remembered.
const NAMES: usize = 100_000;
const WORDS: usize = 1000;

#[derive(Debug, Default)]
pub(in super::super) struct Book {
    /// The workbook is written a second time: now it is known which names are used.
    pub(super) again: bool,
    /// Names of sheets that are not kept, in lower case.
    pub(super) gone: Vec<String>,
    /// Formulas that cells of a sheet share and that are not kept.
    pub(super) lost_groups: HashSet<String>,
    /// The new place of each sheet.
    places: Vec<Option<usize>>,
    /// The same, from when the workbook was written first.
    known: Vec<Option<usize>>,
    /// Names, with the words of what they stand for.
    names: HashMap<String, Vec<String>>,
    used: HashSet<String>,
    /// The name that is being written, and whether it is hidden.
    name: (String, bool),
    /// Numbers of ours for those of the source's texts, in the order of their use.
    strings: HashMap<u32, usize>,
}

impl Book {
    /// A sheet that no menu shows: only programs make them, for themselves.
    pub(super) fn drop_sheet(&mut self, element: &Element<'_>, report: &mut Report) {
        self.places.push(None);
        if !self.again {
            report.add(Trace::PrivateBlock, 1);
            self.gone
                .push(element.value("name").unwrap_or_default().to_lowercase());
        }
    }

    /// An element of the workbook. `related`: the part that it names is there.
    pub(super) fn keep(
        &mut self,
        element: &mut Element<'_>,
        related: bool,
        report: &mut Report,
    ) -> bool {
        if element.ns != Ns::Sheet {
            return related;
        }
        match element.name {
            "sheet" if !related => {
                self.drop_sheet(element, report);
                false
            }
            "sheet" => {
                let place = self.places.iter().flatten().count();
                self.places.push(Some(place));
                true
            }
            "workbookView" => {
                let active = element
                    .value("activeTab")
                    .and_then(|tab| tab.parse::<usize>().ok());
                let place = active.and_then(|tab| self.known.get(tab).copied().flatten());
                element.replace("activeTab", &place.unwrap_or(0).to_string());
                true
            }
            "definedName" => self.begin_name(element),
            _ => related,
        }
    }

    fn begin_name(&mut self, element: &mut Element<'_>) -> bool {
        let name = element.value("name").unwrap_or_default().to_owned();
        let hidden = matches!(element.value("hidden"), Some("1" | "true"));
        self.name = (name, hidden);
        let Some(sheet) = element.value("localSheetId") else {
            return true;
        };
        let place = sheet.parse::<usize>().ok();
        let place = place.and_then(|sheet| self.places.get(sheet).copied().flatten());
        if let Some(place) = place {
            element.replace("localSheetId", &place.to_string());
        }
        place.is_some()
    }

    /// What a name stands for. Answers whether it is kept: names that nothing uses may be of anything.
    pub(super) fn define(&mut self, formula: &str, report: &mut Report) -> bool {
        let (name, hidden) = std::mem::take(&mut self.name);
        let mut count = |trace, again| {
            if self.again == again {
                report.add(trace, 1);
            }
        };
        if let Leads::Out(trace) = leads_out(formula, &self.gone) {
            count(trace, false);
            return false;
        }
        let fixed = [
            "_xlnm.Print_Area",
            "_xlnm.Print_Titles",
            "_xlnm._FilterDatabase",
        ];
        let kept = fixed.contains(&name.as_str());
        if self.again {
            let used = kept || self.used.contains(&name.to_uppercase());
            count(
                if hidden {
                    Trace::PrivateBlock
                } else {
                    Trace::PartName
                },
                !used,
            );
            return used;
        }
        let mut inside = words(formula);
        inside.truncate(WORDS);
        if kept {
            self.used.extend(inside);
        } else if self.names.len() < NAMES {
            self.names
                .entry(name.to_uppercase())
                .or_default()
                .extend(inside);
        }
        true
    }

    /// Takes note of the names in a formula.
    pub(in super::super) fn refer(&mut self, formula: &str) {
        if self.names.is_empty() {
            return;
        }
        for word in words(formula) {
            if self.names.contains_key(&word) {
                self.used.insert(word);
            }
        }
    }

    /// Before the workbook is written once more. Names that are used need those that they stand for.
    pub(in super::super) fn begin_again(&mut self) {
        self.again = true;
        self.known = std::mem::take(&mut self.places);
        let mut open: Vec<String> = self.used.iter().cloned().collect();
        while let Some(name) = open.pop() {
            for word in self.names.remove(&name).unwrap_or_default() {
                if self.names.contains_key(&word) && self.used.insert(word.clone()) {
                    open.push(word);
                }
            }
        }
    }

    /// The number of ours of a text that a cell shows.
    pub(super) fn string(&mut self, number: u32) -> usize {
        let next = self.strings.len();
        *self.strings.entry(number).or_insert(next)
    }

    /// The number of ours of a text, if any cell shows it.
    pub(super) fn shown(&self, number: u32) -> Option<usize> {
        self.strings.get(&number).copied()
    }

    /// How many texts are shown.
    pub(super) fn strings(&self) -> usize {
        self.strings.len()
    }
}
