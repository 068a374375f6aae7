//! The rows of the list, out of the places of all tips: searched, folded and unfolded, read and unread, in memory.
//!
//! A tip that is read or decided so that it is no longer asked for keeps its row until the choice of tips is
//! another: it would vanish under the hand that decides. One that is asked for again has its row back at once.

use std::collections::{HashMap, HashSet};

use envelope::TipId;

use crate::case::{Fitting, Place, Read};

/// A row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Line {
    /// Which of the places: rows are arranged anew whenever those change, so there is one.
    at: usize,
    /// Whether it stands below another tip as its copy.
    below: bool,
}

/// The list and the row that is chosen in it.
#[derive(Default)]
pub(super) struct List {
    places: Vec<Place>,
    /// Which of the places can have a row.
    listed: Vec<bool>,
    /// Numbers of tips that the filter is no longer true of.
    gone: HashSet<i64>,
    /// Only tips that were read, or were not.
    only: Option<Read>,
    fitting: Option<Fitting>,
    /// Whether every copy has a row of its own.
    pub(super) each: bool,
    /// The groups that are unfolded.
    unfolded: HashSet<i64>,
    lines: Vec<Line>,
    cursor: usize,
    /// The first row on the screen.
    top: usize,
    /// Rows on the screen.
    height: usize,
}

impl List {
    /// Takes other tips; the chosen one stays chosen if it is among them.
    pub(super) fn fill(&mut self, places: Vec<Place>) {
        let chosen = self.chosen();
        self.places = places;
        self.gone.clear();
        self.choose_anew(chosen);
    }

    /// Shows only tips that were read, or were not, or all of them.
    pub(super) fn show_only(&mut self, only: Option<Read>) {
        self.only = only;
        self.choose_anew(self.chosen());
    }

    fn choose_anew(&mut self, chosen: Option<TipId>) {
        self.listed = self.places.iter().map(|place| self.asks(place)).collect();
        self.arrange(chosen);
    }

    /// Whether a tip fits the present choice: unread or not, and what a search found.
    fn asks(&self, place: &Place) -> bool {
        let read = match self.only {
            None => true,
            Some(Read::Yes) => place.read,
            Some(Read::No) => !place.read,
        };
        read && !self.gone.contains(&place.n)
    }

    /// Shows only the tips that have the words, or all of them; the first of them is chosen.
    pub(super) fn narrow(&mut self, fitting: Option<Fitting>) {
        self.fitting = fitting;
        self.arrange(None);
    }

    /// Shows every copy, or one row for all of them.
    pub(super) fn fold_all(&mut self) {
        self.each = !self.each;
        self.unfolded.clear();
        self.arrange(self.chosen());
    }

    /// Shows the copies of the chosen tip below it, or no more.
    pub(super) fn fold(&mut self) {
        let Some(line) = self.lines.get(self.cursor) else {
            return;
        };
        let fold = self.places[line.at].fold;
        let first = self.lines.iter().find(|l| self.places[l.at].fold == fold);
        let first = first.map(|line| self.places[line.at].id);
        if !self.unfolded.remove(&fold) {
            self.unfolded.insert(fold);
        }
        self.arrange(first);
    }

    /// Works out the rows anew.
    fn arrange(&mut self, chosen: Option<TipId>) {
        let mut seen = HashSet::new();
        let mut groups: HashMap<i64, Vec<usize>> = HashMap::new();
        for (at, place) in self.candidates() {
            if self.unfolded.contains(&place.fold) {
                groups.entry(place.fold).or_default().push(at);
            }
        }
        let mut lines = Vec::new();
        for at in self.order() {
            let fold = self.places[at].fold;
            if !self.each && !seen.insert(fold) {
                continue;
            }
            lines.push(Line { at, below: false });
            if !self.each {
                let copies = groups.get(&fold).into_iter().flatten();
                let copies = copies.filter(|copy| **copy != at);
                lines.extend(copies.map(|at| Line {
                    at: *at,
                    below: true,
                }));
            }
        }
        self.lines = lines;
        let found = chosen.and_then(|id| self.position(&id));
        self.cursor = found.unwrap_or(0);
        self.scroll();
    }

    /// The places that can have a row.
    fn candidates(&self) -> impl Iterator<Item = (usize, &Place)> {
        let places = self.places.iter().enumerate().zip(&self.listed);
        places.filter_map(|(place, listed)| listed.then_some(place))
    }

    /// Those of them that have the words, in their order.
    fn order(&self) -> Vec<usize> {
        match &self.fitting {
            None => self.candidates().map(|(at, _)| at).collect(),
            Some(Fitting::Best(best)) => {
                let at: HashMap<i64, usize> = self.candidates().map(|(at, p)| (p.n, at)).collect();
                best.iter().filter_map(|n| at.get(n).copied()).collect()
            }
            Some(Fitting::Many(many)) => {
                let many: HashSet<i64> = many.iter().copied().collect();
                let with = |(at, place): (usize, &Place)| many.contains(&place.n).then_some(at);
                self.candidates().filter_map(with).collect()
            }
        }
    }

    fn position(&self, id: &TipId) -> Option<usize> {
        self.lines
            .iter()
            .position(|line| self.places[line.at].id == *id)
    }

    /// How many rows there are.
    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// Which row is chosen, from 0.
    pub(super) fn cursor(&self) -> usize {
        self.cursor
    }

    /// The chosen tip.
    pub(super) fn chosen(&self) -> Option<TipId> {
        let line = self.lines.get(self.cursor)?;
        Some(self.places[line.at].id)
    }

    /// Whether the chosen tip was read.
    pub(super) fn chosen_is_read(&self) -> bool {
        let line = self.lines.get(self.cursor);
        line.is_some_and(|line| self.places[line.at].read)
    }

    /// The rows on the screen: tip, whether it is chosen, and whether it stands below another as its copy.
    pub(super) fn on_screen(&self) -> impl Iterator<Item = (TipId, bool, bool)> + '_ {
        let lines = self.lines.iter().enumerate();
        let lines = lines.skip(self.top).take(self.height);
        lines.map(|(row, line)| (self.places[line.at].id, row == self.cursor, line.below))
    }

    /// Says how many rows the screen has.
    pub(super) fn set_height(&mut self, height: usize) {
        self.height = height;
        self.scroll();
    }

    /// Moves by so many rows, up if negative.
    pub(super) fn go(&mut self, rows: isize) {
        let last = self.lines.len().saturating_sub(1);
        self.cursor = self.cursor.saturating_add_signed(rows).min(last);
        self.scroll();
    }

    /// Moves by screens, leaving a row of the one before.
    pub(super) fn page(&mut self, screens: isize) {
        let page = self.height.saturating_sub(1).max(1);
        self.go(screens.saturating_mul(page.cast_signed()));
    }

    /// Moves to the next tip that nobody has read, from the top again if there is none below; whether there
    /// is one.
    pub(super) fn next_unread(&mut self) -> bool {
        let rows = self.lines.len();
        let mut others = (1..=rows).map(|further| (self.cursor + further) % rows);
        let found = others.find(|row| !self.places[self.lines[*row].at].read);
        if let Some(row) = found {
            self.cursor = row;
            self.scroll();
        }
        found.is_some()
    }

    /// Moves to a tip, if it has a row.
    pub(super) fn choose(&mut self, id: &TipId) {
        if let Some(row) = self.position(id) {
            self.cursor = row;
            self.scroll();
        }
    }

    /// Notes that a tip was read, or that it counts as not read.
    pub(super) fn mark(&mut self, id: &TipId, read: bool) {
        if let Some(at) = self.places.iter().position(|place| place.id == *id) {
            self.places[at].read = read;
            self.list_again(at);
        }
    }

    /// Notes whether the filter is true of a tip after a change; whether the tip is one of the list's.
    pub(super) fn judge(&mut self, id: &TipId, fits: bool) -> bool {
        let Some(at) = self.places.iter().position(|place| place.id == *id) else {
            return false;
        };
        let n = self.places[at].n;
        match fits {
            true => self.gone.remove(&n),
            false => self.gone.insert(n),
        };
        self.list_again(at);
        true
    }

    fn list_again(&mut self, at: usize) {
        if !self.listed[at] && self.asks(&self.places[at]) {
            self.listed[at] = true;
            self.arrange(self.chosen());
        }
    }

    /// Keeps the chosen row on the screen.
    fn scroll(&mut self) {
        let lowest = (self.cursor + 1).saturating_sub(self.height.max(1));
        self.top = self.top.clamp(lowest, self.cursor.max(lowest));
    }
}

#[cfg(test)]
mod tests;
