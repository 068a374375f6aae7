//! Words between the elements of a drawing.

use super::allowed::Role;
use super::{entities, Drawing};
use crate::tags::{clean_run, escaped_text};
use crate::Reason;

impl Drawing<'_> {
    pub(super) fn letters(&mut self, letters: &str) {
        let wanted = self
            .open
            .last()
            .is_some_and(|open| matches!(open.role, Role::Text | Role::Style));
        if wanted && self.skipped == 0 {
            self.letters += letters;
        }
    }

    pub(super) fn reference(&mut self, name: &str) -> Result<(), Reason> {
        match name.strip_prefix('#') {
            Some(number) => {
                let character = entities::character(number)?;
                self.letters(character.encode_utf8(&mut [0; 4]));
            }
            None => {
                let value = self.entities.value(name)?.to_owned();
                self.letters(&value);
            }
        }
        Ok(())
    }

    pub(super) fn flush(&mut self) {
        let letters = std::mem::take(&mut self.letters);
        if !letters.is_empty() {
            let clean = clean_run(&letters, &mut self.report);
            self.out += &escaped_text(&clean);
        }
    }
}
