//! What is told of each tip that a filter is true of.

use std::collections::{BTreeMap, HashSet};

use envelope::TipId;
use rusqlite::types::Value;
use rusqlite::{params_from_iter, Row as Found};
use serde::Serialize;

use super::filter::{Filter, FilterError, Shape};
use super::work::Decision;
use super::{Case, CaseError};

/// Characters of the message in a row.
const BEGINNING: usize = 160;

/// A tip in a list.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Row {
    pub(crate) id: TipId,
    pub(crate) appeal: Option<String>,
    pub(crate) language: Option<String>,
    /// The beginning of the message, on one line.
    pub(crate) beginning: String,
    pub(crate) answers: BTreeMap<String, String>,
    /// Media types of the attachments, in their order.
    pub(crate) attachments: Vec<String>,
    pub(crate) read: bool,
    pub(crate) decision: Option<Decision>,
    pub(crate) duplicate_of: Option<String>,
    pub(crate) assignee: Option<String>,
    pub(crate) labels: Vec<String>,
    pub(crate) notes: u32,
    /// How many tips its group of copies has, itself included.
    pub(crate) copies: u32,
    /// The first of its group, if it is not that itself.
    pub(crate) copy_of: Option<String>,
    /// Where it stands; the higher, the sooner it should be read.
    pub(crate) score: u32,
    /// Why it stands there, a sentence each.
    pub(crate) reasons: Vec<String>,
    /// Whether there is a mailbox for answers.
    pub(crate) mailbox: bool,
}

/// An attachment of a tip.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct AttachmentRow {
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) media_type: String,
    pub(crate) size: u64,
    pub(crate) sha256: String,
    pub(crate) state: String,
    pub(crate) removed: Vec<String>,
}

/// Why there are no rows.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RowsError {
    #[error(transparent)]
    Case(#[from] CaseError),
    #[error(transparent)]
    Filter(#[from] FilterError),
}

/// The tips that a filter is true of.
pub(crate) struct Rows {
    pub(crate) rows: Vec<Row>,
    /// How many more it is true of, which are folded into one of the rows.
    pub(crate) folded: u64,
}

/// Several values of a tip come as one, between which no value can have this.
const BETWEEN: char = '\u{1f}';

const COLUMNS: &str = "t.id, t.appeal, t.language, substr(t.message, 1, 160), t.copies,
  CASE WHEN t.fold <> t.n THEN (SELECT f.id FROM tips f WHERE f.n = t.fold) END, t.score, t.reasons,
  t.mailbox IS NOT NULL, coalesce(w.read, 0), w.decision, w.duplicate_of, w.assignee,
  (SELECT group_concat(a.type, char(31)) FROM attachments a WHERE a.n = t.n),
  (SELECT group_concat(a.question || char(31) || a.answer, char(31)) FROM answers a WHERE a.n = t.n),
  CASE WHEN w.id IS NOT NULL THEN (SELECT group_concat(l.label, char(31)) FROM labels l WHERE l.id = t.id) END,
  CASE WHEN w.id IS NOT NULL THEN (SELECT count(*) FROM notes o WHERE o.id = t.id) ELSE 0 END";

impl Case {
    /// The tips that the filter is true of: those that fit its words best first, else those first that should
    /// be read first.
    pub(crate) fn rows(&self, filter: &Filter) -> Result<Rows, RowsError> {
        let asked = filter.condition()?;
        let mut seen = HashSet::new();
        let found = self.run(|index| {
            // Numbers first, which an index has in this order: what is told of a tip costs more than finding it.
            let question = format!(
                "SELECT t.n, t.fold FROM {} LEFT JOIN work w ON w.id = t.id WHERE {} ORDER BY {}",
                asked.tables, asked.text, asked.order
            );
            let mut numbers = index.prepare_cached(&question)?;
            let mut numbers = numbers.query(params_from_iter(asked.values))?;
            let mut tip = index.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM tips t LEFT JOIN work w ON w.id = t.id WHERE t.n = ?"
            ))?;
            let (mut rows, mut folded) = (Vec::new(), 0);
            while let Some(number) = numbers.next()? {
                let (n, fold): (i64, i64) = (number.get(0)?, number.get(1)?);
                match filter.shape == Shape::Each || seen.insert(fold) {
                    true => rows.push(tip.query_row([n], read)?),
                    false => folded += 1,
                }
            }
            Ok(Rows { rows, folded })
        })?;
        Ok(found)
    }

    /// One tip.
    pub(crate) fn row(&self, id: &TipId) -> Result<Row, CaseError> {
        self.run(|index| {
            let question = format!(
                "SELECT {COLUMNS} FROM tips t LEFT JOIN work w ON w.id = t.id WHERE t.id = ?"
            );
            let mut found = index.prepare_cached(&question)?;
            found.query_row([id.to_string()], read)
        })
    }

    /// The message of a tip.
    pub(crate) fn message(&self, id: &TipId) -> Result<String, CaseError> {
        self.run(|index| {
            let mut found = index.prepare_cached("SELECT message FROM tips WHERE id = ?")?;
            found.query_row([id.to_string()], |row| row.get(0))
        })
    }

    /// How many tips the case has, and how many of them were read.
    pub(crate) fn progress(&self) -> Result<(u64, u64), CaseError> {
        self.run(|index| {
            let count = |question| index.query_row(question, [], |row| row.get::<_, i64>(0));
            let all = count("SELECT count(*) FROM tips")?;
            let read =
                count("SELECT count(*) FROM work w JOIN tips t USING (id) WHERE w.read = 1")?;
            Ok((all.cast_unsigned(), read.cast_unsigned()))
        })
    }

    /// How many tips there are of each value of one thing, most first.
    pub(crate) fn counts(&self, of: CountOf) -> Result<Vec<(String, u64)>, CaseError> {
        let question = match of {
            CountOf::Appeal => "SELECT coalesce(appeal, ''), count(*) c FROM tips GROUP BY 1",
            CountOf::Label => {
                "SELECT label, count(*) c FROM labels JOIN tips USING (id) GROUP BY 1"
            }
        };
        self.run(|index| {
            let mut found = index.prepare_cached(&format!("{question} ORDER BY c DESC, 1"))?;
            let found = found.query_map([], |row| {
                Ok((row.get(0)?, row.get::<_, i64>(1)?.cast_unsigned()))
            })?;
            found.collect()
        })
    }

    /// The attachments of a tip, in their order.
    pub(crate) fn attachments(&self, id: &TipId) -> Result<Vec<AttachmentRow>, CaseError> {
        self.run(|index| {
            let mut found = index.prepare_cached(
                "SELECT a.name, a.type, a.size, a.sha256, a.state, a.removed FROM attachments a JOIN tips t USING (n)
                 WHERE t.id = ? ORDER BY a.number",
            )?;
            let found = found.query_map([id.to_string()], |row| {
                Ok(AttachmentRow {
                    name: row.get(0)?,
                    media_type: row.get(1)?,
                    size: row.get::<_, i64>(2)?.cast_unsigned(),
                    sha256: row.get(3)?,
                    state: row.get(4)?,
                    removed: parts(Some(row.get(5)?)),
                })
            })?;
            found.collect()
        })
    }

    /// The tips with the same mailbox: one sender's, if the sender gave their code again.
    pub(crate) fn thread(&self, id: &TipId) -> Result<Vec<TipId>, CaseError> {
        self.ids(
            "SELECT id FROM tips WHERE mailbox = (SELECT mailbox FROM tips WHERE id = ?) ORDER BY id",
            vec![Value::Text(id.to_string())],
        )
    }

    fn ids(&self, question: &str, values: Vec<Value>) -> Result<Vec<TipId>, CaseError> {
        let names: Vec<String> = self.run(|index| {
            let mut found = index.prepare_cached(question)?;
            let found = found.query_map(params_from_iter(values), |row| row.get(0))?;
            found.collect()
        })?;
        Ok(names.iter().filter_map(|name| name.parse().ok()).collect())
    }
}

/// What tips are counted by.
#[derive(Clone, Copy, Debug)]
pub(crate) enum CountOf {
    Appeal,
    Label,
}

fn read(found: &Found<'_>) -> rusqlite::Result<Row> {
    let id: String = found.get(0)?;
    let id = id.parse().map_err(|_| rusqlite::Error::InvalidQuery)?;
    let beginning: String = found.get(3)?;
    let answers = parts(found.get(14)?);
    Ok(Row {
        id,
        appeal: found.get(1)?,
        language: found.get(2)?,
        beginning: one_line(&beginning),
        copies: found.get(4)?,
        copy_of: found.get(5)?,
        score: found.get(6)?,
        reasons: lines(&found.get::<_, String>(7)?),
        mailbox: found.get(8)?,
        read: found.get(9)?,
        decision: found
            .get::<_, Option<String>>(10)?
            .and_then(|name| Decision::named(&name)),
        duplicate_of: found.get(11)?,
        assignee: found.get(12)?,
        attachments: parts(found.get(13)?),
        answers: answers
            .chunks_exact(2)
            .map(|pair| (pair[0].clone(), pair[1].clone()))
            .collect(),
        labels: parts(found.get(15)?),
        notes: found.get(16)?,
    })
}

fn parts(joined: Option<String>) -> Vec<String> {
    let joined = joined.unwrap_or_default();
    match joined.is_empty() {
        true => Vec::new(),
        false => joined.split(BETWEEN).map(str::to_owned).collect(),
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().take(BEGINNING).collect()
}
