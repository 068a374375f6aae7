//! The choice of an appeal, narrowed by typing.

use super::keys::Key;

/// The appeals of the case and the one that is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chooser {
    /// Appeals and how many tips answer them, most first.
    appeals: Vec<(String, u64)>,
    pub(super) text: String,
    cursor: usize,
}

/// What a key did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Chosen {
    /// Nothing is chosen yet.
    Going(Chooser),
    /// One appeal, or all tips.
    Taken(Option<String>),
    Left,
}

impl Chooser {
    pub(super) fn new(appeals: Vec<(String, u64)>) -> Self {
        Chooser {
            appeals,
            text: String::new(),
            cursor: 0,
        }
    }

    /// The choices: first all tips, then the appeals with what was typed in them.
    pub(super) fn choices(&self) -> Vec<Option<&(String, u64)>> {
        let text = self.text.to_lowercase();
        let has = |appeal: &&(String, u64)| appeal.0.to_lowercase().contains(&text);
        let appeals = self.appeals.iter().filter(has).map(Some);
        match text.is_empty() {
            true => std::iter::once(None).chain(appeals).collect(),
            false => appeals.collect(),
        }
    }

    /// Which choice is chosen, from 0.
    pub(super) fn cursor(&self) -> usize {
        self.cursor
    }

    pub(super) fn press(mut self, key: Key) -> Chosen {
        let last = self.choices().len().saturating_sub(1);
        match key {
            Key::Escape | Key::Control('c') => return Chosen::Left,
            Key::Enter => {
                let choices = self.choices();
                let chosen = choices.get(self.cursor).copied();
                return match chosen {
                    Some(chosen) => Chosen::Taken(chosen.map(|(appeal, _)| appeal.clone())),
                    None => Chosen::Going(self),
                };
            }
            Key::Up => self.cursor = self.cursor.saturating_sub(1),
            Key::Down => self.cursor = (self.cursor + 1).min(last),
            Key::PageUp | Key::Home => self.cursor = 0,
            Key::PageDown | Key::End => self.cursor = last,
            Key::Backspace => {
                self.text.pop();
                self.cursor = 0;
            }
            Key::Char(c) | Key::Pasted(c) if self.text.len() < envelope::MAX_NAME_BYTES => {
                self.text.push(c);
                self.cursor = 0;
            }
            _ => {}
        }
        Chosen::Going(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(chooser: Chooser, keys: &[Key]) -> Chosen {
        keys.iter()
            .fold(Chosen::Going(chooser), |chosen, key| match chosen {
                Chosen::Going(chooser) => chooser.press(*key),
                other => panic!("{other:?} before {key:?}"),
            })
    }

    #[test]
    fn an_appeal_is_chosen_by_moving_and_by_typing() {
        let chooser = || {
            let appeals = [("bag-17", 9), ("room-3", 5), ("bag-2", 1)];
            Chooser::new(appeals.map(|(name, count)| (name.to_owned(), count)).into())
        };
        let taken = |name: &str| Chosen::Taken(Some(name.to_owned()));
        assert_eq!(press(chooser(), &[Key::Enter]), Chosen::Taken(None));
        assert_eq!(press(chooser(), &[Key::Down, Key::Enter]), taken("bag-17"));
        let typed = [Key::Char('B'), Key::Char('a'), Key::Down, Key::Enter];
        assert_eq!(press(chooser(), &typed), taken("bag-2"));
        assert_eq!(press(chooser(), &[Key::End, Key::Enter]), taken("bag-2"));
        assert_eq!(press(chooser(), &[Key::Escape]), Chosen::Left);
        let none = press(chooser(), &[Key::Char('x'), Key::Enter]);
        assert!(matches!(none, Chosen::Going(_)));
    }
}
