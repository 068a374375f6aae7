//! Names of the parts of a drawing, and values that use them.

use std::collections::BTreeMap;

/// Names of parts. They can be those of people, programs and layers: numbers take their place.
#[derive(Default)]
pub(super) struct Names {
    numbers: BTreeMap<(char, String), usize>,
    counts: BTreeMap<char, usize>,
}

impl Names {
    /// The name that takes the place of `name` among those of one sort.
    pub(super) fn rename(&mut self, sort: char, name: &str) -> String {
        let count = self.counts.entry(sort).or_default();
        let number = self
            .numbers
            .entry((sort, name.to_owned()))
            .or_insert_with(|| {
                *count += 1;
                *count
            });
        format!("{sort}{number}")
    }
}

/// Sorts of names.
pub(super) const ID: char = 'i';
pub(super) const CLASS: char = 'c';
pub(super) const RESULT: char = 'r';

/// A piece of a value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    Text(String),
    /// The part of the drawing that has this name.
    Reference(String),
    Name(char, String),
}

/// The text of a value.
pub(super) fn render(pieces: &[Piece], names: &mut Names) -> String {
    let texts = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Reference(id) => format!("url(#{})", names.rename(ID, id)),
        Piece::Name(sort, name) => names.rename(*sort, name),
    });
    texts.collect()
}
