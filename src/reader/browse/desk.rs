//! The case and the screen's state together: what the keys ask for is done here, and what the screen shows is
//! fetched, a screenful at a time.

use std::collections::HashMap;

use envelope::TipId;

use super::chooser::Chooser;
use super::detail::Detail;
use super::draw::{self, View};
use super::state::{Effect, Over, State, DIGITS};
use crate::case::{
    Case, CaseError, Change, CountOf, Decision, Filter, Row, RowsError, Shape, NOTE_MAX,
};
use crate::label::{self, WorkError};
use crate::snippet;

/// Changes that can be undone.
const UNDO_MAX: usize = 1000;

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
        state.list.fill(case.places(&state.filter)?);
        Ok(Desk {
            case,
            state,
            undo: Vec::new(),
            rows: HashMap::new(),
            detail: None,
        })
    }

    /// The name of the case: its folder's.
    pub(super) fn name(&self) -> String {
        let name = self.case.folder().file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// Does what a key asked for; whether to go on. What fails is said and changes nothing.
    pub(super) fn perform(&mut self, effect: Effect) -> bool {
        if effect == Effect::Quit {
            return false;
        }
        if let Err(refusal) = self.attempt(effect) {
            self.state.said = refusal.to_string();
        }
        true
    }

    fn attempt(&mut self, effect: Effect) -> Result<(), Refusal> {
        match effect {
            Effect::Nothing | Effect::Quit => Ok(()),
            Effect::Fill => self.fill(),
            Effect::Narrow => self.narrow(),
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

    fn fill(&mut self) -> Result<(), Refusal> {
        let places = self.case.places(&self.state.filter)?;
        self.state.list.fill(places);
        Ok(())
    }

    fn narrow(&mut self) -> Result<(), Refusal> {
        self.rows.clear();
        let fitting = match self.state.words.trim() {
            "" => None,
            words => Some(self.case.fitting(words)?),
        };
        self.state.list.narrow(fitting);
        Ok(())
    }

    /// Makes changes and shows them; returns what takes them back.
    fn work(&mut self, changes: &[(TipId, Change)]) -> Result<Vec<(TipId, Change)>, Refusal> {
        let back = self.case.work(changes)?;
        for (id, change) in &back {
            self.rows.remove(id);
            if let Change::Read(was) = change {
                self.state.list.mark(id, !was);
                let read = &mut self.state.progress.1;
                *read = match was {
                    true => read.saturating_sub(1),
                    false => *read + 1,
                };
            }
        }
        self.detail = None;
        Ok(back)
    }

    fn change(&mut self, id: TipId, change: Change) -> Result<(), Refusal> {
        if let Change::Assign(Some(name)) = &change {
            if !label::is_label(name) {
                return Err(WorkError::Label(name.clone()).into());
            }
        }
        let said = said(&change);
        let back = self.work(&[(id, change)])?;
        if back.is_empty() {
            self.state.said = format!("{} is {said} already", short(&id));
            return Ok(());
        }
        self.state.said = format!("{} is {said}; z undoes it", short(&id));
        self.undo.push((said, back));
        let surplus = self.undo.len().saturating_sub(UNDO_MAX);
        self.undo.drain(..surplus);
        Ok(())
    }

    fn label(&mut self, id: TipId, label: String) -> Result<(), Refusal> {
        if !label::is_label(&label) {
            return Err(WorkError::Label(label).into());
        }
        let has = self.case.row(&id)?.labels.contains(&label);
        let digits = &mut self.state.labels;
        if digits.len() < DIGITS && !digits.contains(&label) {
            digits.push(label.clone());
        }
        self.change(
            id,
            match has {
                true => Change::Unlabel(label),
                false => Change::Label(label),
            },
        )
    }

    fn note(&mut self, id: &TipId, text: &str) -> Result<(), Refusal> {
        let length = text.chars().count();
        if !(1..=NOTE_MAX).contains(&length) {
            return Err(WorkError::Note(length).into());
        }
        self.case.note(id, text)?;
        self.rows.remove(id);
        self.detail = None;
        self.state.said = format!("noted on {}", short(id));
        Ok(())
    }

    fn duplicate(&mut self, id: TipId, start: &str) -> Result<(), Refusal> {
        let original = match start {
            "" => None,
            start => Some(self.case.find(start)?),
        };
        if original == Some(id) {
            return Err(WorkError::Itself.into());
        }
        self.change(id, Change::Decide(Some(Decision::Duplicate), original))
    }

    /// Takes the latest change back. If that fails, it can be tried again.
    fn take_back(&mut self) -> Result<(), Refusal> {
        let Some((what, back)) = self.undo.last().cloned() else {
            self.state.said = "nothing to undo since the start".to_owned();
            return Ok(());
        };
        self.work(&back)?;
        self.undo.pop();
        if let Some((id, _)) = back.first() {
            self.state.list.choose(id);
            self.state.said = format!("undone on {}: {what}", short(id));
        }
        Ok(())
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
            others: self.case.thread(&id)?.len().saturating_sub(1),
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

/// What a change makes of a tip, for "is …".
fn said(change: &Change) -> String {
    match change {
        Change::Read(true) => "read".to_owned(),
        Change::Read(false) => "not read".to_owned(),
        Change::Label(label) => format!("labelled {label}"),
        Change::Unlabel(label) => format!("no longer labelled {label}"),
        Change::Decide(Some(decision), None) => decision.name().to_owned(),
        Change::Decide(Some(decision), Some(of)) => format!("{} of {}", decision.name(), short(of)),
        Change::Decide(None, _) => "without a decision".to_owned(),
        Change::Assign(Some(name)) => format!("assigned to {name}"),
        Change::Assign(None) => "assigned to nobody".to_owned(),
    }
}

/// The beginning of an id, as the list shows it.
fn short(id: &TipId) -> String {
    id.to_string().chars().take(8).collect()
}
