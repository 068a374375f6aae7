//! What keys make of tips, and how it is taken back.

use envelope::TipId;

use super::super::state::DIGITS;
use super::{Desk, Refusal};
use crate::case::{Change, Decision, NOTE_MAX};
use crate::label::{self, WorkError};

/// Changes that can be undone.
const UNDO_MAX: usize = 1000;

impl Desk {
    /// Makes changes and shows them; returns what takes them back.
    pub(super) fn work(
        &mut self,
        changes: &[(TipId, Change)],
    ) -> Result<Vec<(TipId, Change)>, Refusal> {
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

    /// Tells the list whether it still asks for a tip that was changed; no other tip is looked at.
    fn judge(&mut self, id: &TipId) -> Result<(), Refusal> {
        let fits = self.case.fits(&self.whether_read_or_not(), id)?;
        // One that was none of the list's when that was filled.
        if !self.state.list.judge(id, fits) && fits {
            self.fill()?;
        }
        Ok(())
    }

    pub(super) fn change(&mut self, id: TipId, change: Change) -> Result<(), Refusal> {
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
        self.judge(&id)
    }

    pub(super) fn label(&mut self, id: TipId, label: String) -> Result<(), Refusal> {
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

    pub(super) fn note(&mut self, id: &TipId, text: &str) -> Result<(), Refusal> {
        let length = text.chars().count();
        if !(1..=NOTE_MAX).contains(&length) {
            return Err(WorkError::Note(length).into());
        }
        self.case.note(id, text)?;
        self.rows.remove(id);
        self.detail = None;
        self.state.said = format!("noted on {}; a note stays, z undoes none", short(id));
        Ok(())
    }

    pub(super) fn duplicate(&mut self, id: TipId, start: &str) -> Result<(), Refusal> {
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
    pub(super) fn take_back(&mut self) -> Result<(), Refusal> {
        let Some((what, back)) = self.undo.last().cloned() else {
            self.state.said = "nothing to undo since the start".to_owned();
            return Ok(());
        };
        let done = self.work(&back)?;
        self.undo.pop();
        let Some((id, now)) = back.first() else {
            return Ok(());
        };
        self.judge(id)?;
        self.state.list.choose(id);
        let (id, now) = (short(id), said(now));
        // Another program may have been at the tip meanwhile.
        self.state.said = match done.is_empty() {
            true => format!("nothing to undo on {id}: it is {now} already"),
            false => format!("undone on {id}: {what}; it is {now}"),
        };
        Ok(())
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
