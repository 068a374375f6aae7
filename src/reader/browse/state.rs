//! What is on the screen and what a key makes of it. Pure: what needs the case comes out as an [`Effect`].

mod typing;

use envelope::TipId;

use super::chooser::Chooser;
use super::keys::Key;
use super::list::List;
use super::prompt::{Asks, Prompt};
use crate::case::{Change, Decision, Filter, Read};

/// Labels that have a digit.
pub(super) const DIGITS: usize = 9;

/// What has to be done with the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    Nothing,
    Quit,
    /// The filter is another.
    Fill,
    /// The words are others.
    Narrow,
    /// Offer the appeals.
    Appeals,
    /// A tip is opened: it was read.
    Open(TipId),
    /// Something is decided, and can be undone.
    Change(TipId, Change),
    /// A label is set, or taken away where it is set.
    Label(TipId, String),
    Note(TipId, String),
    /// A tip says what another one says, whose id begins so.
    Duplicate(TipId, String),
    Undo,
}

/// What lies over the list or the tip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Over {
    /// The keys, from this line on.
    Help(usize),
    Appeals(Chooser),
    Prompt(Prompt),
}

/// The whole of it.
#[derive(Default)]
pub(super) struct State {
    pub(super) list: List,
    pub(super) filter: Filter,
    /// What is searched for.
    pub(super) words: String,
    /// Why these words cannot be searched for; all tips are shown meanwhile.
    pub(super) unasked: Option<String>,
    /// Whether the chosen tip fills the screen.
    pub(super) reading: bool,
    pub(super) over: Option<Over>,
    /// The labels of the digits from 1.
    pub(super) labels: Vec<String>,
    /// How many tips there are, and how many were read.
    pub(super) progress: (u64, u64),
    /// What the last key did, for the line at the bottom.
    pub(super) said: String,
    /// First line of the tip in its pane, lines that the tip has, and lines of the pane.
    pub(super) scroll: usize,
    pub(super) lines: usize,
    pub(super) pane: usize,
}

impl State {
    /// Says how much of the tip the screen shows.
    pub(super) fn set_pane(&mut self, lines: usize, pane: usize) {
        self.lines = lines;
        self.pane = pane;
        self.scroll = self.scroll.min(self.lowest());
    }

    /// A key is pressed.
    pub(super) fn press(&mut self, key: Key) -> Effect {
        self.said.clear();
        let before = self.list.chosen();
        let effect = match self.over.take() {
            Some(Over::Prompt(prompt)) => self.type_in(prompt, key),
            Some(Over::Appeals(chooser)) => self.choose(chooser, key),
            Some(Over::Help(line)) => self.help(line, key),
            None if key == Key::Control('c') => Effect::Quit,
            None if self.reading => self.read(key),
            None => self.browse(key),
        };
        self.settle(before);
        effect
    }

    /// To be called after whatever may have chosen another tip than before: that one is shown from its first line.
    pub(super) fn settle(&mut self, before: Option<TipId>) {
        if self.list.chosen() != before {
            self.scroll = 0;
        }
    }

    /// Keys of the list.
    fn browse(&mut self, key: Key) -> Effect {
        match key {
            Key::Up | Key::Char('k') => self.go(-1),
            Key::Down | Key::Char('j') => self.go(1),
            Key::PageUp => self.page(-1),
            Key::PageDown => self.page(1),
            Key::Home | Key::Char('g') => self.go(isize::MIN),
            Key::End | Key::Char('G') => self.go(isize::MAX),
            Key::Char('n') => self.next_unread(),
            Key::Enter | Key::Right => self.open(),
            Key::Char(' ') => self.scroll(self.pane.saturating_sub(1).cast_signed()),
            Key::Char('b') => self.scroll(-self.pane.saturating_sub(1).cast_signed()),
            Key::Escape => self.search_nothing(),
            Key::Char('a') => Effect::Appeals,
            Key::Char('u') => {
                let unread = self.filter.read == Some(Read::No);
                self.filter.read = (!unread).then_some(Read::No);
                self.list.show_only(self.filter.read);
                Effect::Nothing
            }
            Key::Char('c') => self.fold(List::fold),
            Key::Char('C') => self.fold(List::fold_all),
            Key::Char('q') => Effect::Quit,
            key => self.work(key),
        }
    }

    /// Keys of a tip that fills the screen.
    fn read(&mut self, key: Key) -> Effect {
        let page = self.pane.saturating_sub(1).max(1).cast_signed();
        match key {
            Key::Up | Key::Char('k') => self.scroll(-1),
            Key::Down | Key::Char('j') => self.scroll(1),
            Key::PageUp | Key::Char('b') => self.scroll(-page),
            Key::PageDown | Key::Char(' ') => self.scroll(page),
            Key::Home | Key::Char('g') => self.scroll(isize::MIN),
            Key::End | Key::Char('G') => self.scroll(isize::MAX),
            Key::Left => self.open_other(-1),
            Key::Right => self.open_other(1),
            Key::Char('n') => {
                self.next_unread();
                self.open()
            }
            Key::Escape | Key::Enter | Key::Char('q') => {
                self.reading = false;
                self.scroll = 0;
                Effect::Nothing
            }
            key => self.work(key),
        }
    }

    /// Keys that say what becomes of the chosen tip, and those that work everywhere.
    fn work(&mut self, key: Key) -> Effect {
        let Key::Char(c) = key else {
            return Effect::Nothing;
        };
        match c {
            '/' => return self.ask(Asks::Words, self.words.clone()),
            '?' => {
                self.over = Some(Over::Help(0));
                return Effect::Nothing;
            }
            'z' => return Effect::Undo,
            _ => {}
        }
        let Some(id) = self.list.chosen() else {
            return Effect::Nothing;
        };
        let decide = |decision| Effect::Change(id, Change::Decide(decision, None));
        match c {
            'l' => decide(Some(Decision::Lead)),
            'v' => decide(Some(Decision::Checked)),
            'e' => decide(Some(Decision::Eliminated)),
            'i' => decide(Some(Decision::NotRelevant)),
            '-' => decide(None),
            'd' => self.ask(Asks::Original, String::new()),
            'r' => Effect::Change(id, Change::Read(!self.list.chosen_is_read())),
            'L' => self.ask(Asks::Label, String::new()),
            'N' => self.ask(Asks::Note, String::new()),
            'A' => self.ask(Asks::Assignee, String::new()),
            '1'..='9' => self.label(id, c),
            _ => {
                self.said = "no such key; ? lists them all".to_owned();
                Effect::Nothing
            }
        }
    }

    fn label(&mut self, id: TipId, digit: char) -> Effect {
        let number = digit.to_digit(10).unwrap_or_default() as usize;
        match self.labels.get(number.wrapping_sub(1)) {
            Some(label) => Effect::Label(id, label.clone()),
            None => {
                self.said = format!("no label has the digit {number} yet; L writes one");
                Effect::Nothing
            }
        }
    }

    fn go(&mut self, rows: isize) -> Effect {
        self.list.go(rows);
        Effect::Nothing
    }

    fn fold(&mut self, fold: impl FnOnce(&mut List)) -> Effect {
        fold(&mut self.list);
        Effect::Nothing
    }

    fn page(&mut self, screens: isize) -> Effect {
        self.list.page(screens);
        Effect::Nothing
    }

    fn next_unread(&mut self) -> Effect {
        if !self.list.next_unread() {
            self.said = "none of these tips is unread".to_owned();
        }
        Effect::Nothing
    }

    fn open(&mut self) -> Effect {
        let Some(id) = self.list.chosen() else {
            return Effect::Nothing;
        };
        self.reading = true;
        self.scroll = 0;
        Effect::Open(id)
    }

    fn open_other(&mut self, rows: isize) -> Effect {
        let before = self.list.cursor();
        self.list.go(rows);
        match self.list.cursor() == before {
            true => Effect::Nothing,
            false => self.open(),
        }
    }

    fn scroll(&mut self, lines: isize) -> Effect {
        self.scroll = self.scroll.saturating_add_signed(lines).min(self.lowest());
        Effect::Nothing
    }

    /// How far the tip can be scrolled.
    fn lowest(&self) -> usize {
        self.lines.saturating_sub(self.pane)
    }
}

#[cfg(test)]
mod tests;
