//! What the keys do.

use ratatui::layout::Rect;
use ratatui::Frame;

use super::{put, PLAIN};

/// The keys, as `--help` tells them too.
const KEYS: &str = include_str!("../keys.txt");

/// Marks of the list.
const MARKS: &str = "> chosen  * not read  + copy of the tip above  x3 three tips with this text";

/// Draws the keys, from a line on.
pub(super) fn draw(frame: &mut Frame<'_>, area: Rect, from: usize, labels: &[String]) {
    let mut lines: Vec<String> = KEYS.lines().map(str::to_owned).collect();
    lines.push(MARKS.to_owned());
    let digits = (1..).zip(labels);
    lines.extend(digits.map(|(digit, label): (usize, _)| format!("{digit}  {label}")));
    let width = usize::from(area.width);
    let lines: Vec<String> = lines
        .iter()
        .flat_map(|line| crate::browse::wrap::wrapped(line, width))
        .collect();
    let from = from.min(lines.len().saturating_sub(usize::from(area.height)));
    for (row, line) in area.rows().zip(&lines[from..]) {
        put(frame, row, line, PLAIN);
    }
}
