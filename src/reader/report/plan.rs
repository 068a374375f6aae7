//! What is counted, and which tips come on which page.

use std::collections::{BTreeMap, HashMap, HashSet};

use envelope::TipId;

use super::figures::Figures;
use crate::case::{Case, Filter, RowsError, Shape};

/// Appeals with pages of their own, those of most tips first: a hostile sender may name any.
const APPEALS: usize = 200;
/// Tips on a page.
const TIPS: usize = 200;
/// Bytes of messages and answers on a page, after which it ends.
const BYTES: u64 = 512 * 1024;

/// A part of the report.
pub(super) struct Section {
    pub(super) of: Of,
    pub(super) figures: Figures,
    /// Its first page.
    pub(super) file: String,
}

/// What tips a section has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Of {
    /// Those that answer an appeal.
    Appeal(String),
    /// Those that name none.
    NoAppeal,
    /// Those of so many appeals that have few.
    Others(usize),
}

/// A page of a section.
pub(super) struct Page {
    pub(super) section: usize,
    /// Its place among the section's pages, from 1.
    pub(super) number: usize,
    /// How many these are.
    pub(super) of: usize,
    pub(super) file: String,
    pub(super) tips: Vec<TipId>,
}

/// The whole report.
pub(super) struct Plan {
    pub(super) total: Figures,
    pub(super) sections: Vec<Section>,
    pub(super) pages: Vec<Page>,
}

/// A tip that is shown.
struct Shown {
    id: TipId,
    section: usize,
    bytes: u64,
}

impl Plan {
    /// Counts the tips that the filter is true of, and lays them out.
    pub(super) fn of(case: &Case, filter: &Filter) -> Result<Self, RowsError> {
        let mut appeals: BTreeMap<Option<String>, u64> = BTreeMap::new();
        case.each_tip(filter, &mut |fact| {
            *appeals.entry(fact.appeal).or_default() += 1
        })?;
        let (sections, places) = sections(appeals);
        let mut counted = Counted {
            total: Figures::default(),
            sections,
            places,
        };
        let shown = counted.tips(case, filter)?;
        counted.answers(case, filter)?;
        case.each_attachment(filter, &mut |appeal, media_type| {
            counted.total.attachment(&media_type);
            if let Some((_, section)) = counted.section(&appeal) {
                section.figures.attachment(&media_type);
            }
        })?;
        let pages = pages(&counted.sections, &shown);
        Ok(Plan {
            total: counted.total,
            sections: counted.sections,
            pages,
        })
    }
}

/// What is being counted.
struct Counted {
    total: Figures,
    sections: Vec<Section>,
    /// Which section an appeal's tips are in.
    places: HashMap<Option<String>, usize>,
}

impl Counted {
    fn section(&mut self, appeal: &Option<String>) -> Option<(usize, &mut Section)> {
        let place = *self.places.get(appeal)?;
        Some((place, self.sections.get_mut(place)?))
    }

    /// A section whose answers are counted: the same question of two appeals is not the same question.
    fn answered(&mut self, appeal: &Option<String>) -> Option<&mut Figures> {
        let (_, section) = self.section(appeal)?;
        (!matches!(section.of, Of::Others(_))).then_some(&mut section.figures)
    }

    /// Returns the tips that are shown.
    fn tips(&mut self, case: &Case, filter: &Filter) -> Result<Vec<Shown>, RowsError> {
        let (mut shown, mut seen) = (Vec::new(), HashSet::new());
        case.each_tip(filter, &mut |fact| {
            self.total.tip(&fact);
            let Some((section, of_appeal)) = self.section(&fact.appeal) else {
                return;
            };
            of_appeal.figures.tip(&fact);
            // Copies with another appeal stay: each page is whole by itself.
            if filter.shape == Shape::Each || seen.insert((section, fact.fold)) {
                let (id, bytes) = (fact.id, fact.bytes);
                shown.push(Shown { id, section, bytes });
            }
        })?;
        Ok(shown)
    }

    fn answers(&mut self, case: &Case, filter: &Filter) -> Result<(), RowsError> {
        case.each_question(filter, false, &mut |asked| {
            self.total.question(&asked.question, asked.about_sender);
        })?;
        case.each_question(filter, true, &mut |asked| {
            if let Some(figures) = self.answered(&asked.appeal) {
                figures.question(&asked.question, asked.about_sender);
            }
        })?;
        case.each_answer(filter, &mut |said| {
            let (question, source, answer) = (&said.question, said.source, &said.answer);
            self.total.answer(question, source, answer);
            if let Some(figures) = self.answered(&said.appeal) {
                figures.answer(question, source, answer);
            }
        })
    }
}

/// The sections: appeals by their number of tips, then what names none, then the rest; and which section an
/// appeal's tips are in.
fn sections(
    appeals: BTreeMap<Option<String>, u64>,
) -> (Vec<Section>, HashMap<Option<String>, usize>) {
    let mut named: Vec<(String, u64)> = Vec::new();
    let mut unnamed = false;
    for (appeal, tips) in appeals {
        match appeal {
            Some(appeal) => named.push((appeal, tips)),
            None => unnamed = true,
        }
    }
    // Stable: of as many tips, in the order of their letters.
    named.sort_by_key(|(_, tips)| std::cmp::Reverse(*tips));
    let rest = named.split_off(named.len().min(APPEALS));
    let mut kinds: Vec<Of> = named
        .into_iter()
        .map(|(appeal, _)| Of::Appeal(appeal))
        .collect();
    kinds.extend(unnamed.then_some(Of::NoAppeal));
    if !rest.is_empty() {
        kinds.push(Of::Others(rest.len()));
    }
    let mut places = HashMap::new();
    for (number, of) in kinds.iter().enumerate() {
        match of {
            Of::Appeal(appeal) => drop(places.insert(Some(appeal.clone()), number)),
            Of::NoAppeal => drop(places.insert(None, number)),
            Of::Others(_) => places.extend(
                rest.iter()
                    .map(|(appeal, _)| (Some(appeal.clone()), number)),
            ),
        }
    }
    let section = |(number, of)| Section {
        of,
        figures: Figures::default(),
        file: file(number, 1),
    };
    let sections = kinds.into_iter().enumerate().map(section).collect();
    (sections, places)
}

fn pages(sections: &[Section], shown: &[Shown]) -> Vec<Page> {
    let mut all = Vec::new();
    for section in 0..sections.len() {
        let tips = shown.iter().filter(|tip| tip.section == section);
        let laid_out = lay_out(tips.map(|tip| (tip.id, tip.bytes)));
        let of = laid_out.len();
        all.extend((1..).zip(laid_out).map(|(number, tips)| Page {
            section,
            number,
            of,
            file: file(section, number),
            tips,
        }));
    }
    all
}

/// Cuts tips into pages of at most [`TIPS`], each ending with the tip that brings it over [`BYTES`].
fn lay_out(tips: impl Iterator<Item = (TipId, u64)>) -> Vec<Vec<TipId>> {
    let mut pages: Vec<Vec<TipId>> = Vec::new();
    let mut bytes = BYTES;
    for (id, size) in tips {
        match pages.last_mut() {
            Some(page) if page.len() < TIPS && bytes < BYTES => {
                page.push(id);
                bytes += size;
            }
            _ => {
                pages.push(vec![id]);
                bytes = size;
            }
        }
    }
    pages
}

/// The name of a section's page: ours, since appeals are named by tips.
pub(super) fn file(section: usize, page: usize) -> String {
    format!("appeal-{}-{page}.html", section + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: usize) -> TipId {
        format!("{number:032x}").parse().unwrap()
    }

    #[test]
    fn pages_are_bounded_by_tips_and_bytes() {
        let small = lay_out((0..450).map(|n| (id(n), 100)));
        assert_eq!(
            small.iter().map(Vec::len).collect::<Vec<_>>(),
            [200, 200, 50]
        );
        let large = lay_out((0..5).map(|n| (id(n), BYTES / 2)));
        assert_eq!(large.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 1]);
        assert_eq!(
            large.concat(),
            (0..5).map(id).collect::<Vec<_>>(),
            "in their order"
        );
        assert!(lay_out([].into_iter()).is_empty());
    }

    #[test]
    fn however_many_appeals_there_are_so_many_have_pages() {
        let mut appeals: BTreeMap<Option<String>, u64> =
            (0..1000).map(|n| (Some(format!("a{n}")), 1)).collect();
        appeals.insert(Some("zebra".to_owned()), 5);
        appeals.insert(None, 3);
        let (sections, places) = sections(appeals);
        assert_eq!(sections.len(), APPEALS + 2);
        assert_eq!(sections[0].of, Of::Appeal("zebra".to_owned()));
        assert_eq!(sections[APPEALS].of, Of::NoAppeal);
        assert_eq!(sections[APPEALS + 1].of, Of::Others(801));
        assert_eq!((places.len(), places[&None]), (1002, APPEALS));
        assert_eq!(sections[0].file, "appeal-1-1.html");
    }
}
