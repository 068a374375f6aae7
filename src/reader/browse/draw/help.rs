//! What the keys do.

use ratatui::layout::Rect;
use ratatui::Frame;

use super::{put, PLAIN};
use crate::browse::wrap;

/// The keys, as `--help` tells them too.
const KEYS: &str = include_str!("../keys.txt");

/// Marks of the list.
const MARKS: &str = "> chosen  * not read  + copy of the tip above  x3 three tips with this text";

/// The keys, the marks and the labels of the digits, in lines of this width.
pub(super) fn lines(labels: &[String], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = KEYS.lines().map(str::to_owned).collect();
    lines.push(MARKS.to_owned());
    let digits = (1..).zip(labels);
    lines.extend(digits.map(|(digit, label): (usize, _)| format!("{digit}  {label}")));
    let wrapped = lines.iter().flat_map(|line| wrap::wrapped(line, width));
    wrapped.collect()
}

/// Draws them, from a line on.
pub(super) fn draw(frame: &mut Frame<'_>, area: Rect, from: usize, labels: &[String]) {
    let lines = lines(labels, usize::from(area.width));
    for (row, line) in area.rows().zip(lines.iter().skip(from)) {
        put(frame, row, line, PLAIN);
    }
}
