//! A tip as the lines of a pane: what is known of it, then its message, set in.

use super::wrap;
use crate::case::{AttachmentRow, Note, Row, Turn};
use crate::progress::grouped;
use crate::{show, when};

/// Columns before a line of the message, so that none of them looks like one of ours.
const MARGIN: &str = "  ";

/// Turns of a thread that the pane tells, the latest ones: what stands below them must not be out of reach where one
/// sender wrote a thousand.
const TURNS: usize = 50;

/// All that the pane tells of a tip.
#[derive(Clone, Debug)]
pub(super) struct Detail {
    pub(super) row: Row,
    pub(super) message: String,
    pub(super) files: Vec<AttachmentRow>,
    pub(super) notes: Vec<Note>,
    /// What its sender and the investigators wrote, the tip itself included.
    pub(super) turns: Vec<Turn>,
}

impl Detail {
    /// The lines of a pane that is so wide; harmless to a terminal.
    pub(super) fn lines(&self, columns: usize) -> Vec<String> {
        let row = &self.row;
        let mut lines = wrap::named("tip", &row.id.to_string(), columns);
        let mut tell = |name: &str, text: &str| {
            if !text.is_empty() {
                lines.extend(wrap::named(name, text, columns));
            }
        };
        let others = show::others(&self.turns, &row.id).count();
        tell("about", &about(row, others));
        tell("why here", &row.reasons.join("; "));
        let answers = row.answers.iter();
        let answers: Vec<String> = answers
            .map(|(question, answer)| format!("{question}: {answer}"))
            .collect();
        tell("answers", &answers.join("; "));
        for file in &self.files {
            tell("file", &told(file, row.sealed_by_sender));
        }
        let earlier = self.turns.len().saturating_sub(TURNS);
        let latest = self.turns.get(earlier..).unwrap_or_default();
        if earlier > 0 {
            let earlier = grouped(earlier as u64);
            let told = format!("{earlier} more before; bocca-reader show tells them");
            tell("thread", &told);
        }
        for turn in show::told(latest, &row.id) {
            tell("thread", &turn);
        }
        for note in &self.notes {
            tell("note", &format!("{}: {}", when::of(note.at), note.text));
        }
        lines.push(String::new());
        let message = wrap::wrapped(&self.message, columns.saturating_sub(MARGIN.len()));
        lines.extend(message.iter().map(|line| format!("{MARGIN}{line}")));
        lines
    }
}

/// What the tip is, and what the investigators made of it.
fn about(row: &Row, others: usize) -> String {
    let mut facts = Vec::new();
    let appeal = row.appeal.as_ref();
    facts.push(appeal.map_or("no appeal".to_owned(), |appeal| format!("appeal {appeal}")));
    facts.extend(row.language.clone());
    facts.push(if row.read { "read" } else { "not read" }.to_owned());
    facts.extend(show::decision(row));
    facts.extend((!row.labels.is_empty()).then(|| format!("labels {}", row.labels.join(" + "))));
    facts.extend(
        row.assignee
            .as_ref()
            .map(|name| format!("assigned to {name}")),
    );
    facts.extend((row.copies > 1).then(|| format!("{} tips with the same text", row.copies)));
    facts.extend((others > 0).then(|| format!("other tips of one sender: {others}")));
    facts.extend(
        row.sealed_by_sender
            .then(|| format!("sealed {}", show::BY_SENDER)),
    );
    facts.extend(row.mailbox.then(|| "can be answered".to_owned()));
    facts.join(", ")
}

fn told(file: &AttachmentRow, by_sender: bool) -> String {
    let (name, kind, size) = (&file.name, &file.media_type, grouped(file.size));
    format!(
        "{name}, {kind}, {size} bytes, {}",
        show::state(file, by_sender)
    )
}
