//! What the values of attributes may be: the words and numbers of the format, and none of a writer's.

use std::collections::BTreeSet;

use crate::document::elements::{Element, Name};
use crate::document::odf::attributes::{value_of, Value};
use crate::document::plain::{is_path, is_plain};

/// True unless an attribute goes whatever else the document holds.
pub(super) fn is_kept(element: &Element, name: &Name, value: &str) -> bool {
    match value_of(element, name) {
        None => false,
        Some(Value::Plain) => is_plain(value),
        Some(Value::Path) => is_path(value),
        Some(Value::Cell) => is_cell(value),
        Some(Value::Shown) => is_shown(value),
        Some(Value::Layer) => is_layer(value),
        Some(_) => true,
    }
}

/// True for a style that depends on a value, if what it asks of the value is plain.
pub(super) fn is_plain_map(element: &Element) -> bool {
    let condition = element.attribute("style", "condition");
    condition.is_some_and(is_plain)
}

/// A number, a date or a time, or true or false.
pub(super) fn is_cell(value: &str) -> bool {
    let known = |c: char| c.is_ascii_digit() || "+-.:eEPYMDTHSZ".contains(c);
    value.len() <= 64 && value.chars().all(known)
}

/// What is shown: letters, and not many.
pub(super) fn is_shown(value: &str) -> bool {
    value.chars().count() <= 128
}

/// Layers that every drawing has.
pub(super) fn is_layer(value: &str) -> bool {
    matches!(
        value,
        "layout" | "background" | "backgroundobjects" | "controls" | "measurelines"
    )
}

pub(super) fn is_version(value: &str) -> bool {
    matches!(value, "1.0" | "1.1" | "1.2" | "1.3" | "1.4")
}

/// Cells of tables that are there: a list of references or of pairs of them.
pub(super) fn is_range(value: &str, sheets: &BTreeSet<String>) -> bool {
    let mut rest = value;
    while !rest.is_empty() {
        let Some(after) = reference(rest, sheets) else {
            return false;
        };
        rest = after.trim_start_matches([':', ' ', ';']);
    }
    true
}

/// Passes over a reference to a cell, a column or a row: `$Sheet.$A$1`, `.A1`.
pub(super) fn reference<'v>(value: &'v str, sheets: &BTreeSet<String>) -> Option<&'v str> {
    let value = value.strip_prefix('$').unwrap_or(value);
    let (sheet, rest) = match value.strip_prefix('\'') {
        Some(quoted) => {
            let end = quoted.match_indices('\'').find(|(at, _)| {
                let before = quoted[..*at]
                    .bytes()
                    .rev()
                    .take_while(|byte| *byte == b'\'')
                    .count();
                before % 2 == 0 && !quoted[at + 1..].starts_with('\'')
            })?;
            (quoted[..end.0].replace("''", "'"), &quoted[end.0 + 1..])
        }
        None => {
            let end = value.find(|c: char| ".:[]$ ;'".contains(c))?;
            (value[..end].to_owned(), &value[end..])
        }
    };
    let known = sheet.is_empty() || sheet == "local-table" || sheets.contains(&sheet);
    let rest = rest.strip_prefix('.').filter(|_| known)?;
    let rest = rest.strip_prefix('$').unwrap_or(rest);
    let after = rest.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let letters = rest.len() - after.len();
    let after = after.strip_prefix('$').unwrap_or(after);
    let end = after.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = after.len() - end.len();
    (letters <= 3 && digits <= 7 && letters + digits > 0).then_some(end)
}
