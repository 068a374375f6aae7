//! Keys of what lies over the list: lines that are typed, the choice of an appeal, and help.

use super::{Effect, Over, State};
use crate::browse::chooser::{Chooser, Chosen};
use crate::browse::keys::Key;
use crate::browse::prompt::{Asks, Prompt, Typed};
use crate::case::Change;

impl State {
    /// Presses the first of keys that came together, and returns what has to be done before the next. Letters of a
    /// search are pressed all at once: it is asked for the last of them only.
    pub(in crate::browse) fn press_next(&mut self, keys: &mut &[Key]) -> Option<Effect> {
        let (key, rest) = keys.split_first()?;
        *keys = rest;
        let effect = self.press(*key);
        while let (Effect::Narrow, Some((key, rest))) = (&effect, keys.split_first()) {
            if !self.is_letter(*key) {
                break;
            }
            self.press(*key);
            *keys = rest;
        }
        Some(effect)
    }

    /// Whether a key does no more than to change what is searched for.
    fn is_letter(&self, key: Key) -> bool {
        let over = self.over.as_ref();
        let searching = over
            .is_some_and(|over| matches!(over, Over::Prompt(prompt) if prompt.asks == Asks::Words));
        searching && !matches!(key, Key::Up | Key::Down | Key::Enter)
    }

    pub(super) fn type_in(&mut self, mut prompt: Prompt, key: Key) -> Effect {
        if prompt.asks == Asks::Words {
            match key {
                Key::Up => self.list.go(-1),
                Key::Down => self.list.go(1),
                _ => {}
            }
        }
        let typed = prompt.press(key);
        let effect = match (prompt.asks, typed) {
            (Asks::Words, Typed::Left) => return self.search_nothing(),
            (Asks::Words, Typed::Changed) => {
                self.words.clone_from(&prompt.text);
                self.scroll = 0;
                Effect::Narrow
            }
            (Asks::Words, Typed::Done) => {
                if let Some(why) = self.unasked.take() {
                    self.words.clear();
                    self.said = why;
                }
                return Effect::Nothing;
            }
            (_, Typed::Left) => return Effect::Nothing,
            (asks, Typed::Done) => return self.typed(asks, prompt.text.trim().to_owned()),
            _ => Effect::Nothing,
        };
        self.over = Some(Over::Prompt(prompt));
        effect
    }

    /// A line is complete.
    fn typed(&self, asks: Asks, text: String) -> Effect {
        let Some(id) = self.list.chosen() else {
            return Effect::Nothing;
        };
        match asks {
            Asks::Words => Effect::Narrow,
            Asks::Assignee => {
                Effect::Change(id, Change::Assign((!text.is_empty()).then_some(text)))
            }
            Asks::Original => Effect::Duplicate(id, text),
            Asks::Label | Asks::Note if text.is_empty() => Effect::Nothing,
            Asks::Label => Effect::Label(id, text),
            Asks::Note => Effect::Note(id, text),
        }
    }

    pub(super) fn choose(&mut self, chooser: Chooser, key: Key) -> Effect {
        match chooser.press(key) {
            Chosen::Going(chooser) => {
                self.over = Some(Over::Appeals(chooser));
                Effect::Nothing
            }
            Chosen::Left => Effect::Nothing,
            Chosen::Taken(appeal) => {
                self.filter.appeal = appeal;
                self.reading = false;
                self.scroll = 0;
                Effect::Fill
            }
        }
    }

    /// Says how far the help can be scrolled on this screen.
    pub(in crate::browse) fn bound_help(&mut self, most: usize) {
        if let Some(Over::Help(line)) = &mut self.over {
            *line = (*line).min(most);
        }
    }

    pub(super) fn help(&mut self, line: usize, key: Key) -> Effect {
        self.over = Some(Over::Help(match key {
            Key::Down | Key::Char('j') => line.saturating_add(1),
            Key::Up | Key::Char('k') => line.saturating_sub(1),
            Key::PageDown | Key::Char(' ') => line.saturating_add(10),
            Key::PageUp | Key::Char('b') => line.saturating_sub(10),
            _ => {
                self.over = None;
                return Effect::Nothing;
            }
        }));
        Effect::Nothing
    }

    pub(super) fn ask(&mut self, asks: Asks, text: String) -> Effect {
        if asks == Asks::Words {
            self.reading = false;
        }
        self.over = Some(Over::Prompt(Prompt::new(asks, text)));
        Effect::Nothing
    }

    pub(super) fn search_nothing(&mut self) -> Effect {
        match std::mem::take(&mut self.words).is_empty() {
            true => Effect::Nothing,
            false => Effect::Narrow,
        }
    }
}
