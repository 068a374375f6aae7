//! What is told of one tip, as the index has it.

use rusqlite::Row as Found;

use super::rows::Row;
use super::work::Decision;

/// Several values of a tip come as one, between which no value can have this.
const BETWEEN: char = '\u{1f}';

/// What is told of a tip; the reasons and the answers come last.
const COLUMNS: &str = "t.id, t.appeal, t.language, t.beginning, t.copies,
  CASE WHEN t.fold <> t.n THEN (SELECT f.id FROM tips f WHERE f.n = t.fold) END, t.score,
  t.mailbox, coalesce(w.read, 0), w.decision, w.duplicate_of, w.assignee,
  (SELECT group_concat(a.type, char(31)) FROM attachments a WHERE a.n = t.n),
  CASE WHEN w.id IS NOT NULL THEN (SELECT group_concat(l.label, char(31)) FROM labels l WHERE l.id = t.id) END,
  CASE WHEN w.id IS NOT NULL THEN (SELECT count(*) FROM notes o WHERE o.id = t.id) ELSE 0 END, t.sealed_by_sender";

/// How much is told of each tip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// What a line of a table shows: no answers and no reasons, which are most of a tip.
    Line,
    /// All there is.
    All,
}

impl Told {
    /// The question for tips of which a condition is true.
    pub(super) fn question(self, condition: &str) -> String {
        let rest = match self {
            Told::Line => "'', NULL",
            Told::All => {
                "t.reasons, (SELECT group_concat(a.question || char(31) || a.answer, char(31))
                   FROM answers a WHERE a.n = t.n)"
            }
        };
        format!("SELECT {COLUMNS}, {rest} FROM tips t LEFT JOIN work w ON w.id = t.id WHERE {condition}")
    }
}

/// A row of the answer to [`Told::question`].
pub(super) fn read(found: &Found<'_>) -> rusqlite::Result<Row> {
    // Read where they are: they are of every row.
    let id = found.get_ref(0)?.as_str()?;
    let id = id.parse().map_err(|_| rusqlite::Error::InvalidQuery)?;
    let answers = parts(found.get(17)?);
    let mailbox_id: Option<String> = found.get(7)?;
    Ok(Row {
        id,
        appeal: found.get(1)?,
        language: found.get(2)?,
        beginning: found.get(3)?,
        copies: found.get(4)?,
        copy_of: found.get(5)?,
        score: found.get(6)?,
        mailbox: mailbox_id.is_some(),
        mailbox_id,
        read: found.get(8)?,
        decision: found
            .get::<_, Option<String>>(9)?
            .and_then(|name| Decision::named(&name)),
        duplicate_of: found.get(10)?,
        assignee: found.get(11)?,
        attachments: parts(found.get(12)?),
        answers: answers
            .as_chunks::<2>()
            .0
            .iter()
            .map(|[question, answer]| (question.clone(), answer.clone()))
            .collect(),
        labels: parts(found.get(13)?),
        notes: found.get(14)?,
        sealed_by_sender: found.get(15)?,
        reasons: lines(found.get_ref(16)?.as_str()?),
    })
}

/// The values that came as one.
pub(super) fn parts(joined: Option<String>) -> Vec<String> {
    let joined = joined.unwrap_or_default();
    match joined.is_empty() {
        true => Vec::new(),
        false => joined.split(BETWEEN).map(str::to_owned).collect(),
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

/// The first 160 characters of a message, on one line.
pub(super) fn beginning(message: &str) -> String {
    let end = message.char_indices().nth(160).map(|(end, _)| end);
    let text = end.and_then(|end| message.get(..end)).unwrap_or(message);
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}
