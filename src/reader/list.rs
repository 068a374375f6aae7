//! `list` and `search`: the tips that filters and words choose, as a table, as CSV, or as JSON.

use serde::Serialize;

use crate::case::{Case, Count, Pictures, Row, Told};
use crate::cli;
use crate::console::{Console, Made};
use crate::exit::{Exit, Failure};
use crate::progress::grouped;
use crate::snippet;
use crate::table::Table;

/// Lists the tips of a case.
pub(crate) fn list(options: &cli::List, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let filter = options.which.filter(None)?;
    let case = Case::open(&options.case, Pictures::Look, console)?;
    let mut lines = Lines::begin(&options.form);
    let count = {
        let still = case.hold_still()?;
        case.each_row(&still, &filter, lines.told(), |row| {
            lines.add(&Listed { row, snippet: None })
        })?
    };
    console.pass(&lines.made)?;
    say(&count, &case, console)
}

/// Searches the tips of a case.
pub(crate) fn search(options: &cli::Search, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let words = options.words.join(" ");
    let filter = options.which.filter(Some(words.clone()))?;
    let case = Case::open(&options.case, Pictures::Look, console)?;
    let mut lines = Lines::begin(&options.form);
    let count = {
        let still = case.hold_still()?;
        case.each_row(&still, &filter, lines.told(), |row| {
            let snippet = Some(snippet::of(&case.message(&row.id)?, &words));
            lines.add(&Listed { row, snippet })
        })?
    };
    console.pass(&lines.made)?;
    say(&count, &case, console)
}

/// A row, with the place where the words are if some were searched for.
#[derive(Serialize)]
struct Listed {
    #[serde(flatten)]
    row: Row,
    #[serde(skip_serializing_if = "Option::is_none")]
    snippet: Option<String>,
}

/// Lines that are made while the case is held still, and written when it is not any more: whoever reads them, such
/// as a pager, may take as long as they like.
struct Lines<'a> {
    form: &'a cli::Form,
    table: Table,
    made: Made,
    /// Whether the columns were named: of an empty table they are not.
    named: bool,
}

impl<'a> Lines<'a> {
    fn begin(form: &'a cli::Form) -> Self {
        let mut made = Made::default();
        if form.csv {
            made.record(&HEADINGS.map(str::to_owned));
        }
        Lines {
            form,
            table: Table::for_terminal(),
            made,
            named: false,
        }
    }

    /// A table has no room for more.
    fn told(&self) -> Told {
        match self.form.json || self.form.csv {
            true => Told::All,
            false => Told::Line,
        }
    }

    fn add(&mut self, listed: &Listed) -> Result<(), Failure> {
        if self.form.json {
            return Ok(self.made.json(listed)?);
        }
        if self.form.csv {
            self.made.record(&record(listed));
            return Ok(());
        }
        if !self.named {
            self.made.data(self.table.heading());
            self.named = true;
        }
        let text = listed.snippet.as_deref();
        let text = text.unwrap_or(&listed.row.beginning);
        self.made.data(self.table.line(&listed.row, text));
        Ok(())
    }
}

/// Says how many there are, and how far the reading is.
fn say(count: &Count, case: &Case, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let (all, read) = case.progress()?;
    let (all, read) = (grouped(all), grouped(read));
    let shown = grouped(count.told);
    let folded = match count.folded {
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

const HEADINGS: [&str; 17] = [
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
    "mailbox",
    "sealed by sender",
];

fn record(listed: &Listed) -> [String; 17] {
    let row = &listed.row;
    let answers = row
        .answers
        .iter()
        .map(|(question, answer)| format!("{question}: {answer}"));
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    [
        row.id.to_string(),
        text(&row.appeal),
        text(&row.language),
        yes_or_no(row.read),
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
        text(&row.mailbox_id),
        yes_or_no(row.sealed_by_sender),
    ]
}

fn yes_or_no(it: bool) -> String {
    if it { "yes" } else { "no" }.to_owned()
}
