//! The list, and the choice of an appeal.

use ratatui::layout::Rect;
use ratatui::Frame;

use super::{fill, put, View, BOLD, PLAIN, REVERSED};
use crate::browse::chooser::Chooser;
use crate::case::{Decision, Row};
use crate::progress::grouped;
use crate::table::{fitted, padded};

/// From these widths on, there is room for what a tip is, and for more of it.
const SOME: usize = 70;
const MORE: usize = 100;

/// The names of the columns.
pub(super) fn heading(frame: &mut Frame<'_>, area: Rect) {
    let width = usize::from(area.width);
    let names = Cells {
        id: "id",
        appeal: "appeal",
        language: "lang",
        same: "same",
        files: "files",
        decision: "decided",
        text: "text",
    };
    put(frame, area, &format!("    {}", names.line(width)), BOLD);
}

/// The rows on the screen.
pub(super) fn draw(frame: &mut Frame<'_>, area: Rect, view: &View<'_>) {
    if view.state.list.len() == 0 {
        put(
            frame,
            area,
            "    no tip is like that; Esc, a and u widen the choice",
            PLAIN,
        );
    }
    for (at, (id, chosen, below)) in area.rows().zip(view.state.list.on_screen()) {
        let Some((row, text)) = view.rows.get(&id) else {
            continue;
        };
        let marks = [
            if chosen { '>' } else { ' ' },
            if row.read { ' ' } else { '*' },
            if below { '+' } else { ' ' },
            ' ',
        ];
        let line = line(row, text, usize::from(area.width));
        let style = if chosen { REVERSED } else { PLAIN };
        put(
            frame,
            at,
            &format!("{}{line}", String::from_iter(marks)),
            style,
        );
        if chosen {
            fill(frame, at, style);
        }
    }
}

fn line(row: &Row, text: &str, width: usize) -> String {
    let same = match row.copies {
        ..=1 => String::new(),
        copies => format!("x{copies}"),
    };
    let files = match row.attachments.len() {
        0 => String::new(),
        files => files.to_string(),
    };
    let text = match row.labels.is_empty() {
        true => text.to_owned(),
        false => format!("[{}] {text}", row.labels.join(",")),
    };
    let cells = Cells {
        id: &row.id.to_string(),
        appeal: row.appeal.as_deref().unwrap_or("-"),
        language: row.language.as_deref().unwrap_or("-"),
        same: &same,
        files: &files,
        decision: row.decision.map_or("", short),
        text: &text,
    };
    cells.line(width)
}

/// A decision in seven columns.
fn short(decision: Decision) -> &'static str {
    match decision {
        Decision::Lead => "lead",
        Decision::Checked => "checked",
        Decision::Eliminated => "elimin.",
        Decision::Duplicate => "duplic.",
        Decision::NotRelevant => "not rel",
    }
}

/// What stands in the columns.
struct Cells<'a> {
    id: &'a str,
    appeal: &'a str,
    language: &'a str,
    same: &'a str,
    files: &'a str,
    decision: &'a str,
    text: &'a str,
}

impl Cells<'_> {
    /// As much as a list of this width has room for.
    fn line(&self, width: usize) -> String {
        let id: String = self.id.chars().take(8).collect();
        let mut cells = vec![padded(&id, 8)];
        if width >= SOME {
            cells.push(padded(self.appeal, if width >= MORE { 16 } else { 9 }));
            cells.push(padded(self.language, 4));
            cells.push(padded(self.same, 5));
            cells.push(padded(self.files, 5));
        }
        cells.push(padded(self.decision, 7));
        cells.push(fitted(self.text, width).into_owned());
        cells.join(" ")
    }
}

/// The appeals to choose from.
pub(super) fn appeals(frame: &mut Frame<'_>, area: Rect, chooser: &Chooser) {
    let choices = chooser.choices();
    let height = usize::from(area.height).saturating_sub(1);
    let top = (chooser.cursor() + 1).saturating_sub(height);
    let mut rows = area.rows();
    if let Some(first) = rows.next() {
        put(frame, first, &format!("appeal: {}", chooser.text), BOLD);
    }
    for (at, (number, choice)) in rows.zip(choices.iter().enumerate().skip(top)) {
        let chosen = number == chooser.cursor();
        let text = match choice {
            None => "all tips".to_owned(),
            Some((appeal, tips)) => format!("{:>9}  {appeal}", grouped(*tips)),
        };
        let (mark, style) = if chosen {
            ("> ", REVERSED)
        } else {
            ("  ", PLAIN)
        };
        put(frame, at, &format!("{mark}{text}"), style);
    }
}
