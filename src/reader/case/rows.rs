//! What is told of each tip that a filter is true of.

use std::collections::{BTreeMap, HashSet};

use envelope::TipId;
use rusqlite::{params_from_iter, Transaction};
use serde::Serialize;

use super::filter::{Filter, FilterError, Shape};
use super::told::{parts, read, Told};
use super::work::Decision;
use super::{Case, CaseError};

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
    /// Which: tips with the same one are one sender's, who gave their code again.
    pub(crate) mailbox_id: Option<String>,
    /// No relay cleaned it: what is said of its files is its sender's word.
    pub(crate) sealed_by_sender: bool,
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

/// How many tips a filter is true of.
pub(crate) struct Count {
    pub(crate) told: u64,
    /// How many more, which are folded into one of those.
    pub(crate) folded: u64,
}

impl Case {
    /// Tells the tips that the filter is true of: those that fit its words best first, else those first that should
    /// be read first. The case is held still by `_still`, so that all is told of one moment.
    pub(crate) fn each_row<E: From<RowsError>>(
        &self,
        _still: &Transaction<'_>,
        filter: &Filter,
        told: Told,
        mut tell: impl FnMut(Row) -> Result<(), E>,
    ) -> Result<Count, E> {
        let (numbers, folded) = self.chosen(filter)?;
        let failed =
            |source| RowsError::from(super::failed(self.folder.join(super::INDEX), source));
        let question = told.question("t.n = ?");
        let mut tip = self.index.prepare_cached(&question).map_err(failed)?;
        for n in &numbers {
            tell(tip.query_row([n], read).map_err(failed)?)?;
        }
        Ok(Count {
            told: numbers.len() as u64,
            folded,
        })
    }

    /// The numbers of the tips that the filter is true of, in their order, and how many more are folded into these.
    ///
    /// Numbers first, which an index has in this order: what is told of a tip costs more than finding it.
    fn chosen(&self, filter: &Filter) -> Result<(Vec<i64>, u64), RowsError> {
        let asked = filter.condition()?;
        let question = format!(
            "SELECT t.n, t.fold FROM {} LEFT JOIN work w ON w.id = t.id WHERE {} ORDER BY {}",
            asked.tables, asked.text, asked.order
        );
        let mut seen = HashSet::new();
        let chosen = self.run(|index| {
            let mut found = index.prepare_cached(&question)?;
            let mut found = found.query(params_from_iter(asked.values))?;
            let (mut numbers, mut folded) = (Vec::new(), 0);
            while let Some(number) = found.next()? {
                match filter.shape == Shape::Each || seen.insert(number.get::<_, i64>(1)?) {
                    true => numbers.push(number.get(0)?),
                    false => folded += 1,
                }
            }
            Ok((numbers, folded))
        });
        Ok(chosen?)
    }

    /// One tip.
    pub(crate) fn row(&self, id: &TipId) -> Result<Row, CaseError> {
        self.run(|index| {
            let mut found = index.prepare_cached(&Told::All.question("t.id = ?"))?;
            found.query_row([id.to_string()], read)
        })
    }

    /// The message of a tip.
    pub(crate) fn message(&self, id: &TipId) -> Result<String, CaseError> {
        self.run(|index| {
            let mut found = index
                .prepare_cached("SELECT message FROM tips JOIN texts USING (n) WHERE id = ?")?;
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
}

/// What tips are counted by.
#[derive(Clone, Copy, Debug)]
pub(crate) enum CountOf {
    Appeal,
    Label,
}
