//! The screen. Pure: what there is to see becomes cells.
//!
//! Nothing is told by colour, and none is used; the chosen row has a mark besides being reversed. Every text
//! passes [`put`], which makes it harmless.

mod areas;
mod help;
mod rows;

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use envelope::TipId;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::Frame;
use unicode_width::UnicodeWidthStr;

pub(super) use areas::areas;
use areas::{top, Areas};

use super::prompt::Prompt;
use super::state::{Over, State};
use super::wrap;
use crate::case::{Filter, Read, Row};
use crate::progress::grouped;
use crate::table::fitted;

const KEYS: &str = "Enter read  / search  a appeal  u unread  c copies  l lead  ? all keys  q quit";
const KEYS_READING: &str = "Esc back  Space on  ←→ other tip  n next unread  l lead  ? all keys";
const KEYS_CHOOSING: &str = "type a part of its name; Enter chooses, Esc leaves";
const KEYS_HELP: &str = "Esc leaves";

/// What says why words cannot be searched for, and the columns that it always has.
const ALL_TIPS: &str = "   all tips: ";
const WHY_MIN: usize = 30;

pub(super) const PLAIN: Style = Style::new();
pub(super) const BOLD: Style = Style::new().add_modifier(Modifier::BOLD);
pub(super) const REVERSED: Style = Style::new().add_modifier(Modifier::REVERSED);

/// What there is to see.
pub(super) struct View<'a> {
    pub(super) name: &'a str,
    pub(super) state: &'a State,
    /// Rows of the list on the screen, with the text that they show.
    pub(super) rows: &'a HashMap<TipId, (Row, String)>,
    /// The chosen tip, in lines of the pane's width.
    pub(super) tip: &'a [String],
}

/// Draws all of it.
pub(super) fn screen(frame: &mut Frame<'_>, view: &View<'_>) {
    let areas = areas(frame.area(), view.state);
    put(frame, areas.title, &title(view), REVERSED);
    fill(frame, areas.title, REVERSED);
    let body = body(frame.area(), &areas);
    match &view.state.over {
        Some(Over::Help(line)) => help::draw(frame, body, *line, &view.state.labels),
        Some(Over::Appeals(chooser)) => rows::appeals(frame, body, chooser),
        _ => {
            rows::heading(frame, areas.heading);
            rows::draw(frame, areas.list, view);
            rule(frame, areas.rule);
            pane(frame, areas.pane, view);
        }
    }
    bottom(frame, areas.bottom, view.state);
}

/// What is between the title and the bottom.
fn body(area: Rect, areas: &Areas) -> Rect {
    Rect {
        height: areas.bottom.y.saturating_sub(areas.title.bottom()),
        y: areas.title.bottom(),
        ..area
    }
}

/// How many lines of the help are above a screen of this size that shows its end.
pub(super) fn help_end(area: Rect, state: &State) -> usize {
    let body = body(area, &areas(area, state));
    let lines = help::lines(&state.labels, usize::from(body.width));
    lines.len().saturating_sub(usize::from(body.height))
}

/// Writes one line, cut to its area, that a terminal can only show.
fn put(frame: &mut Frame<'_>, area: Rect, text: &str, style: Style) {
    let area = area.intersection(frame.area());
    if area.height > 0 {
        let width = usize::from(area.width);
        let line = fitted(text, width);
        frame
            .buffer_mut()
            .set_stringn(area.x, area.y, line, width, style);
    }
}

fn fill(frame: &mut Frame<'_>, area: Rect, style: Style) {
    frame.buffer_mut().set_style(area, style);
}

fn title(view: &View<'_>) -> String {
    let state = view.state;
    let (all, read) = state.progress;
    let row = match state.list.len() {
        0 => 0,
        _ => state.list.cursor() + 1,
    };
    let (row, rows) = (grouped(row as u64), grouped(state.list.len() as u64));
    let mut parts = vec![
        format!("{} of {} read", grouped(read), grouped(all)),
        format!("row {row} of {rows}"),
    ];
    // What cannot be searched for is not what the rows answer.
    if !state.words.trim().is_empty() && state.unasked.is_none() {
        parts.push(format!("search {}", state.words));
    }
    parts.extend(chosen(&state.filter));
    if state.list.each {
        parts.push("each copy".to_owned());
    }
    parts.push(view.name.to_owned());
    format!(" {}", parts.join(" | "))
}

/// What the filter asks for.
fn chosen(filter: &Filter) -> Vec<String> {
    let mut parts = Vec::new();
    parts.extend(
        filter
            .appeal
            .as_ref()
            .map(|appeal| format!("appeal {appeal}")),
    );
    parts.extend(filter.read.map(|read| match read {
        Read::Yes => "read only".to_owned(),
        Read::No => "unread only".to_owned(),
    }));
    parts.extend(filter.labels.iter().map(|label| format!("label {label}")));
    parts.extend(filter.language.clone());
    parts.extend(filter.kind.clone());
    parts.extend(filter.decision.map(|decision| decision.name().to_owned()));
    parts.extend(filter.undecided.then(|| "undecided".to_owned()));
    parts.extend(filter.assignee.clone());
    let answers = filter.answers.iter();
    parts.extend(answers.map(|(question, answer)| format!("{question}={answer}")));
    parts
}

fn rule(frame: &mut Frame<'_>, area: Rect) {
    let line = match area.width {
        1 => "│".to_owned(),
        width => "─".repeat(usize::from(width)),
    };
    for row in area.rows() {
        put(frame, row, &line, PLAIN);
    }
}

/// Lines of a tip that a pane of this height shows: if it has more, the last row says so.
pub(super) fn room(lines: usize, height: usize) -> usize {
    match lines > height {
        true => height.saturating_sub(1),
        false => height,
    }
}

fn pane(frame: &mut Frame<'_>, area: Rect, view: &View<'_>) {
    let room = room(view.tip.len(), usize::from(area.height));
    let lines = view.tip.iter().skip(view.state.scroll).take(room);
    for (row, line) in area.rows().zip(lines) {
        put(frame, row, line, PLAIN);
    }
    if room < usize::from(area.height) {
        let below = view.tip.len().saturating_sub(view.state.scroll + room);
        let text = match below {
            0 => "-- end --".to_owned(),
            below => format!("-- {} more lines --", grouped(below as u64)),
        };
        let (_, last) = top(area, area.height - 1);
        put(frame, last, &text, BOLD);
    }
}

fn bottom(frame: &mut Frame<'_>, area: Rect, state: &State) {
    if let Some(Over::Prompt(prompt)) = &state.over {
        return typed(frame, area, prompt, state.unasked.as_deref());
    }
    if !state.said.is_empty() {
        let said = wrap::wrapped(&state.said, usize::from(area.width));
        for (row, line) in area.rows().zip(said) {
            put(frame, row, &line, BOLD);
        }
        return;
    }
    let keys = match &state.over {
        Some(Over::Help(_)) => KEYS_HELP,
        Some(_) => KEYS_CHOOSING,
        None if state.reading => KEYS_READING,
        None => KEYS,
    };
    put(frame, area, keys, PLAIN);
}

/// A line that is being typed, its end always to be seen, and why it cannot be searched for.
fn typed(frame: &mut Frame<'_>, area: Rect, prompt: &Prompt, unasked: Option<&str>) {
    let name = prompt.asks.name();
    let others = name.width() + 1 + unasked.map_or(0, |_| WHY_MIN);
    let room = usize::from(area.width).saturating_sub(others);
    let lines = wrap::wrapped(&prompt.text, room);
    let mut shown = lines.last().cloned().unwrap_or_default();
    // Trailing spaces are part of what is typed.
    let spaces = prompt.text.len() - prompt.text.trim_end_matches(' ').len();
    shown.push_str(&" ".repeat(spaces.min(room.saturating_sub(shown.width()))));
    let line = format!("{name}{shown}");
    let end = u16::try_from(line.width()).unwrap_or(u16::MAX);
    let why = unasked.map_or(String::new(), |why| format!("{ALL_TIPS}{why}"));
    put(frame, area, &format!("{line}{why}"), BOLD);
    let x = area
        .x
        .saturating_add(end)
        .min(area.right().saturating_sub(1));
    frame.set_cursor_position(Position::new(x, area.y));
}
