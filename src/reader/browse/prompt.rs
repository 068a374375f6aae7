//! A line that is typed at the bottom of the screen.

use super::keys::Key;

/// Longest line, in characters: a note.
const TYPED_MAX: usize = crate::case::NOTE_MAX;

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asks {
    Words,
    Label,
    Assignee,
    Note,
    /// The tip that this one says the same as.
    Original,
}

impl Asks {
    /// What stands before the line.
    pub(super) fn name(self) -> &'static str {
        match self {
            Asks::Words => "search: ",
            Asks::Label => "label: ",
            Asks::Assignee => "assign to (empty for nobody): ",
            Asks::Note => "note (it stays): ",
            Asks::Original => "duplicate of (id, or empty): ",
        }
    }
}

/// A line and what it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Prompt {
    pub(super) asks: Asks,
    pub(super) text: String,
}

/// What a key did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Typed {
    Changed,
    Done,
    Left,
    Nothing,
}

impl Prompt {
    pub(super) fn new(asks: Asks, text: String) -> Self {
        Prompt { asks, text }
    }

    /// Types a key.
    pub(super) fn press(&mut self, key: Key) -> Typed {
        let before = self.text.len();
        match key {
            Key::Enter => return Typed::Done,
            Key::Escape | Key::Control('c') => return Typed::Left,
            Key::Char(c) | Key::Pasted(c) if self.text.chars().count() < TYPED_MAX => {
                self.text.push(c);
            }
            Key::Backspace => drop(self.text.pop()),
            Key::Control('u') => self.text.clear(),
            Key::Control('w') => {
                let word = self.text.trim_end().rfind(' ');
                self.text.truncate(word.map_or(0, |space| space + 1));
            }
            _ => {}
        }
        match self.text.len() == before {
            true => Typed::Nothing,
            false => Typed::Changed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_typed_and_corrected() {
        let mut prompt = Prompt::new(Asks::Words, String::new());
        for c in "réd bag".chars() {
            assert_eq!(prompt.press(Key::Char(c)), Typed::Changed);
        }
        prompt.press(Key::Backspace);
        assert_eq!(prompt.text, "réd ba");
        prompt.press(Key::Control('w'));
        assert_eq!(prompt.text, "réd ");
        prompt.press(Key::Control('u'));
        assert_eq!(prompt.press(Key::Backspace), Typed::Nothing);
        assert_eq!(prompt.press(Key::Up), Typed::Nothing);
        assert_eq!(prompt.press(Key::Enter), Typed::Done);
        assert_eq!(prompt.press(Key::Escape), Typed::Left);
        for _ in 0..=TYPED_MAX {
            prompt.press(Key::Pasted('x'));
        }
        assert_eq!(prompt.text.len(), TYPED_MAX);
    }
}
