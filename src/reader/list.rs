//! `list` and `search`: the tips that filters and words choose, as a table, as CSV, or as JSON.

use std::io;

use serde::Serialize;

use crate::case::{Case, Pictures, Row, Rows};
use crate::cli;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::progress::grouped;
use crate::snippet;
use crate::table::Table;

/// Lists the tips of a case.
pub(crate) fn list(options: &cli::List, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let filter = options.which.filter(None)?;
    let case = Case::open(&options.case, Pictures::Look, console)?;
    let found = case.rows(&filter)?;
    let listed = found.rows.iter().map(|row| Listed { row, snippet: None });
    write(listed, &options.form, console)?;
    count(&found, &case, console)
}

/// Searches the tips of a case.
pub(crate) fn search(options: &cli::Search, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let words = options.words.join(" ");
    let filter = options.which.filter(Some(words.clone()))?;
    let case = Case::open(&options.case, Pictures::Look, console)?;
    let found = case.rows(&filter)?;
    let mut snippets = Vec::with_capacity(found.rows.len());
    for row in &found.rows {
        snippets.push(snippet::of(&case.message(&row.id)?, &words));
    }
    let listed = found.rows.iter().zip(snippets).map(|(row, text)| Listed {
        row,
        snippet: Some(text),
    });
    write(listed, &options.form, console)?;
    count(&found, &case, console)
}

/// A row, with the place where the words are if some were searched for.
#[derive(Serialize)]
struct Listed<'a> {
    #[serde(flatten)]
    row: &'a Row,
    #[serde(skip_serializing_if = "Option::is_none")]
    snippet: Option<String>,
}

fn write<'a>(
    listed: impl Iterator<Item = Listed<'a>>,
    form: &cli::Form,
    console: &mut Console<'_>,
) -> io::Result<()> {
    let mut listed = listed.peekable();
    if form.json {
        return listed.try_for_each(|listed| console.json(&listed));
    }
    if form.csv {
        console.record(&HEADINGS.map(str::to_owned))?;
        return listed.try_for_each(|listed| console.record(&record(&listed)));
    }
    if listed.peek().is_none() {
        return Ok(());
    }
    let table = Table::for_terminal();
    console.data(table.heading())?;
    listed.try_for_each(|listed| {
        let text = listed.snippet.as_deref().unwrap_or(&listed.row.beginning);
        console.data(table.line(listed.row, text))
    })
}

/// Says how many there are, and how far the reading is.
fn count(found: &Rows, case: &Case, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let (all, read) = case.progress()?;
    let (all, read) = (grouped(all), grouped(read));
    let shown = grouped(found.rows.len() as u64);
    let folded = match found.folded {
        0 => String::new(),
        copies => format!(
            ", {} copies of them folded (--copies shows each)",
            grouped(copies)
        ),
    };
    console.note(format_args!(
        "{shown} shown{folded}; {read} of {all} tips read"
    ));
    Ok(match case.is_partial() {
        true => Exit::Partly,
        false => Exit::Done,
    })
}

const HEADINGS: [&str; 15] = [
    "id",
    "appeal",
    "language",
    "read",
    "decision",
    "duplicate of",
    "assignee",
    "labels",
    "notes",
    "copies",
    "copy of",
    "score",
    "attachments",
    "answers",
    "text",
];

fn record(listed: &Listed<'_>) -> [String; 15] {
    let row = listed.row;
    let answers = row
        .answers
        .iter()
        .map(|(question, answer)| format!("{question}: {answer}"));
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    [
        row.id.to_string(),
        text(&row.appeal),
        text(&row.language),
        if row.read { "yes" } else { "no" }.to_owned(),
        row.decision
            .map(|decision| decision.name().to_owned())
            .unwrap_or_default(),
        text(&row.duplicate_of),
        text(&row.assignee),
        row.labels.join("; "),
        row.notes.to_string(),
        row.copies.to_string(),
        text(&row.copy_of),
        row.score.to_string(),
        row.attachments.join("; "),
        answers.collect::<Vec<_>>().join("; "),
        listed
            .snippet
            .clone()
            .unwrap_or_else(|| row.beginning.clone()),
    ]
}
