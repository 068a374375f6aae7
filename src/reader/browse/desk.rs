//! The case and the screen's state together: what the keys ask for is done here, and what the screen shows is
//! fetched, a screenful at a time. All rows are asked for only where another appeal is chosen.

mod work;

use std::collections::HashMap;

use envelope::TipId;

use super::chooser::Chooser;
use super::detail::Detail;
use super::draw::{self, View};
use super::keys::Key;
use super::state::{Effect, Over, State, DIGITS};
use crate::case::{Case, CaseError, Change, CountOf, Filter, Row, RowsError, Shape};
use crate::label::WorkError;
use crate::snippet;

/// Why a key did nothing: a sentence for the line at the bottom.
#[derive(Debug, thiserror::Error)]
enum Refusal {
    #[error(transparent)]
    Case(#[from] CaseError),
    #[error(transparent)]
    Rows(#[from] RowsError),
    #[error(transparent)]
    Work(#[from] WorkError),
}

/// A case that is being browsed.
pub(super) struct Desk {
    case: Case,
    pub(super) state: State,
    /// What takes changes back, the latest last: what it was, and how.
    undo: Vec<(String, Vec<(TipId, Change)>)>,
    /// Rows of the list, with the text that they show; empty after a change.
    rows: HashMap<TipId, (Row, String)>,
    /// The chosen tip, and the pane's width that its lines are for.
    detail: Option<(TipId, usize, Vec<String>)>,
}

impl Desk {
    /// Begins with the tips that the filter is true of.
    pub(super) fn new(case: Case, filter: Filter) -> Result<Self, RowsError> {
        let mut state = State {
            progress: case.progress()?,
            filter,
            ..State::default()
        };
        let labels = case.counts(CountOf::Label)?.into_iter().take(DIGITS);
        state.labels = labels.map(|(label, _)| label).collect();
        state.list.each = state.filter.shape == Shape::Each;
        state.list.show_only(state.filter.read);
        let mut desk = Desk {
            case,
            state,
            undo: Vec::new(),
            rows: HashMap::new(),
            detail: None,
        };
        desk.fill()?;
        Ok(desk)
    }

    /// The name of the case: its folder's.
    pub(super) fn name(&self) -> String {
        let name = self.case.folder().file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// Does what keys that came together ask for; whether to go on.
    pub(super) fn press(&mut self, mut keys: &[Key]) -> bool {
        while let Some(effect) = self.state.press_next(&mut keys) {
            if effect == Effect::Quit {
                return false;
            }
            self.perform(effect);
        }
        true
    }

    /// Does what a key asked for. What fails is said and changes nothing.
    fn perform(&mut self, effect: Effect) {
        let before = self.state.list.chosen();
        if let Err(refusal) = self.attempt(effect) {
            self.state.said = refusal.to_string();
        }
        self.state.settle(before);
    }

    fn attempt(&mut self, effect: Effect) -> Result<(), Refusal> {
        match effect {
            Effect::Nothing | Effect::Quit => Ok(()),
            Effect::Fill => Ok(self.fill()?),
            Effect::Narrow => {
                self.narrow();
                Ok(())
            }
            Effect::Appeals => {
                let mut appeals = self.case.counts(CountOf::Appeal)?;
                appeals.retain(|(appeal, _)| !appeal.is_empty());
                self.state.over = Some(Over::Appeals(Chooser::new(appeals)));
                Ok(())
            }
            // Not for undoing: who takes back a decision does not mean what was read since.
            Effect::Open(id) => self.work(&[(id, Change::Read(true))]).map(drop),
            Effect::Change(id, change) => self.change(id, change),
            Effect::Label(id, label) => self.label(id, label),
            Effect::Note(id, text) => self.note(&id, &text),
            Effect::Duplicate(id, start) => self.duplicate(id, &start),
            Effect::Undo => self.take_back(),
        }
    }

    fn fill(&mut self) -> Result<(), RowsError> {
        let places = self.case.places(&self.whether_read_or_not())?;
        self.state.list.fill(places);
        Ok(())
    }

    /// What the list is filled by: it tells itself which tips were read.
    fn whether_read_or_not(&self) -> Filter {
        Filter {
            read: None,
            ..self.state.filter.clone()
        }
    }

    /// Shows the tips that have the words. Those that cannot be searched for narrow nothing, and it is said.
    fn narrow(&mut self) {
        self.rows.clear();
        let fitting = match self.state.words.trim() {
            "" => Ok(None),
            words => self.case.fitting(words).map(Some),
        };
        self.state.unasked = fitting.as_ref().err().map(ToString::to_string);
        self.state.list.narrow(fitting.unwrap_or_default());
    }

    /// Fetches what the screen needs: rows of the list, and the chosen tip for a pane of this width and height.
    pub(super) fn fetch(&mut self, rows: usize, pane: (usize, usize)) {
        // A tip that fills the screen leaves the list as it was.
        if rows > 0 {
            self.state.list.set_height(rows);
        }
        if let Err(refusal) = self.fetch_rows().and_then(|()| self.fetch_tip(pane.0)) {
            self.state.said = refusal.to_string();
        }
        let lines = self.tip().len();
        self.state.set_pane(lines, draw::room(lines, pane.1));
    }

    fn fetch_rows(&mut self) -> Result<(), Refusal> {
        // A few screens are kept, which moving to and fro needs again.
        if self.rows.len() > 1000 {
            self.rows.clear();
        }
        for (id, _, _) in self.state.list.on_screen() {
            if self.rows.contains_key(&id) {
                continue;
            }
            let row = self.case.row(&id)?;
            let text = match self.state.words.trim() {
                "" => row.beginning.clone(),
                words => snippet::of(&self.case.message(&id)?, words),
            };
            self.rows.insert(id, (row, text));
        }
        Ok(())
    }

    fn fetch_tip(&mut self, columns: usize) -> Result<(), Refusal> {
        let Some(id) = self.state.list.chosen() else {
            self.detail = None;
            return Ok(());
        };
        let there = self.detail.as_ref();
        if there.is_some_and(|(of, width, _)| (*of, *width) == (id, columns)) {
            return Ok(());
        }
        self.detail = None;
        let detail = Detail {
            row: self.case.row(&id)?,
            message: self.case.message(&id)?,
            files: self.case.attachments(&id)?,
            notes: self.case.notes(&id)?,
            turns: self.case.thread(&id)?,
        };
        self.detail = Some((id, columns, detail.lines(columns)));
        Ok(())
    }

    /// What there is to see.
    pub(super) fn view<'a>(&'a self, name: &'a str) -> View<'a> {
        View {
            name,
            state: &self.state,
            rows: &self.rows,
            tip: self.tip(),
        }
    }

    /// The lines of the chosen tip.
    fn tip(&self) -> &[String] {
        self.detail.as_ref().map_or(&[], |(_, _, lines)| lines)
    }
}

#[cfg(test)]
mod tests;
