//! Taking over plain values of a dictionary, by key and kind.

use super::object::{Dict, Object};
use super::rebuild::Rebuild;
use crate::Reason;

impl Rebuild<'_> {
    /// Numbers, each entry of which may be a reference.
    pub(super) fn numbers(&mut self, object: &Object) -> Result<Option<Object>, Reason> {
        let Object::List(list) = self.file.resolve(object)? else {
            return Ok(None);
        };
        let mut numbers = Vec::with_capacity(list.len());
        for entry in &list {
            numbers.push(match self.file.resolve(entry)? {
                number @ Object::Number(_) => number,
                _ => Object::int(0),
            });
        }
        Ok(Some(Object::List(numbers)))
    }

    /// Takes over entries that are numbers.
    pub(super) fn take_numbers(
        &mut self,
        from: &Dict,
        to: &mut Dict,
        keys: &[&str],
    ) -> Result<(), Reason> {
        self.take(from, to, keys, |value| matches!(value, Object::Number(_)))
    }

    /// Takes over entries that are true or false.
    pub(super) fn take_flags(
        &mut self,
        from: &Dict,
        to: &mut Dict,
        keys: &[&str],
    ) -> Result<(), Reason> {
        self.take(from, to, keys, |value| matches!(value, Object::Bool(_)))
    }

    fn take(
        &mut self,
        from: &Dict,
        to: &mut Dict,
        keys: &[&str],
        fits: fn(&Object) -> bool,
    ) -> Result<(), Reason> {
        for key in keys {
            let value = self.file.get(from, key)?;
            if fits(&value) {
                to.set(key, value);
            }
        }
        Ok(())
    }

    /// Takes over entries that are lists of numbers.
    pub(super) fn take_lists(
        &mut self,
        from: &Dict,
        to: &mut Dict,
        keys: &[&str],
    ) -> Result<(), Reason> {
        for key in keys {
            if let Some(list) = from.get(key) {
                if let Some(list) = self.numbers(list)? {
                    to.set(key, list);
                }
            }
        }
        Ok(())
    }

    /// Takes over an entry that is one of these names.
    pub(super) fn take_name(
        &mut self,
        from: &Dict,
        to: &mut Dict,
        key: &str,
        names: &[&str],
    ) -> Result<(), Reason> {
        if let Object::Name(name) = self.file.get(from, key)? {
            if names.iter().any(|known| known.as_bytes() == name) {
                to.set(key, Object::Name(name));
            }
        }
        Ok(())
    }
}
