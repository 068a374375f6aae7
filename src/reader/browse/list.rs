//! The rows of the list, out of the places of all tips: searched, folded and unfolded in memory.

use std::collections::{HashMap, HashSet};

use envelope::TipId;

use crate::case::{Fitting, Place};

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
        self.arrange(chosen);
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
        for (at, place) in self.places.iter().enumerate() {
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

    /// The places that have the words, in their order.
    fn order(&self) -> Vec<usize> {
        match &self.fitting {
            None => (0..self.places.len()).collect(),
            Some(Fitting::Best(best)) => {
                let at: HashMap<i64, usize> =
                    (0..).zip(&self.places).map(|(at, p)| (p.n, at)).collect();
                best.iter().filter_map(|n| at.get(n).copied()).collect()
            }
            Some(Fitting::Many(many)) => {
                let many: HashSet<i64> = many.iter().copied().collect();
                let with = |(at, place): (usize, &Place)| many.contains(&place.n).then_some(at);
                self.places.iter().enumerate().filter_map(with).collect()
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
        let place = self.places.iter_mut().find(|place| place.id == *id);
        if let Some(place) = place {
            place.read = read;
        }
    }

    /// Keeps the chosen row on the screen.
    fn scroll(&mut self) {
        let lowest = (self.cursor + 1).saturating_sub(self.height.max(1));
        self.top = self.top.clamp(lowest, self.cursor.max(lowest));
    }
}

#[cfg(test)]
mod tests {
    use envelope::Token;

    use super::*;

    /// Tips 1, 2, 3, …, each with the first of its copies.
    fn list(folds: &[i64]) -> List {
        let places = (1..).zip(folds).map(|(n, fold)| Place {
            n,
            id: Token::random().id(),
            fold: *fold,
            read: false,
        });
        let mut list = List::default();
        list.set_height(3);
        list.fill(places.collect());
        list
    }

    fn numbers(list: &List) -> Vec<i64> {
        list.lines.iter().map(|l| list.places[l.at].n).collect()
    }

    #[test]
    fn copies_are_folded_and_unfolded_in_their_place() {
        let mut list = list(&[1, 2, 1, 4, 2, 1]);
        assert_eq!(numbers(&list), [1, 2, 4]);
        list.go(1);
        list.fold();
        assert_eq!(numbers(&list), [1, 2, 5, 4]);
        assert_eq!(list.cursor(), 1);
        list.go(1);
        list.fold();
        assert_eq!((numbers(&list), list.cursor()), (vec![1, 2, 4], 1));
        list.fold_all();
        assert_eq!(numbers(&list), [1, 2, 3, 4, 5, 6]);
        assert_eq!(list.cursor(), 1, "the chosen tip stays chosen");
    }

    #[test]
    fn words_narrow_the_list_and_the_best_comes_first() {
        let mut list = list(&[1, 2, 1, 4, 5]);
        list.narrow(Some(Fitting::Best(vec![5, 3, 99])));
        assert_eq!(numbers(&list), [5, 3]);
        list.narrow(Some(Fitting::Many(vec![5, 3, 99])));
        assert_eq!(numbers(&list), [3, 5]);
        list.narrow(Some(Fitting::Best(Vec::new())));
        assert_eq!((numbers(&list), list.chosen()), (vec![], None));
        assert!(!list.next_unread());
        list.go(1);
        list.fold();
        list.narrow(None);
        assert_eq!(numbers(&list), [1, 2, 4, 5]);
    }

    #[test]
    fn the_chosen_row_is_always_on_the_screen() {
        let folds: Vec<i64> = (1..=100).collect();
        let mut list = list(&folds);
        for (rows, cursor) in [(1, 1), (50, 51), (-3, 48), (1000, 99), (-1000, 0), (2, 2)] {
            list.go(rows);
            assert_eq!(list.cursor(), cursor);
            let chosen = list.on_screen().filter(|(_, chosen, _)| *chosen).count();
            assert_eq!((chosen, list.on_screen().count()), (1, 3));
        }
        list.page(2);
        assert_eq!(list.cursor(), 6);
        list.set_height(1);
        assert!(list.on_screen().all(|(_, chosen, _)| chosen));
        list.set_height(0);
        assert_eq!(list.on_screen().count(), 0);
    }

    #[test]
    fn the_next_unread_tip_is_found_around_the_end() {
        let mut list = list(&[1, 2, 3, 4]);
        for place in [1, 3] {
            let id = list.places[place].id;
            list.mark(&id, true);
        }
        let mut seen = Vec::new();
        for _ in 0..3 {
            assert!(list.next_unread());
            seen.push(list.cursor());
        }
        assert_eq!(seen, [2, 0, 2]);
    }
}
