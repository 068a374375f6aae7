//! What a report is made from: every tip, question, answer and attachment that a filter chooses, one at a time,
//! while nothing changes.
//!
//! Nothing is gathered here, so that memory does not grow with the case; who counts says what is kept.

use envelope::TipId;
use rusqlite::{params, params_from_iter, Row as Found, Transaction};

use super::filter::Filter;
use super::rows::RowsError;
use super::work::Decision;
use super::{Case, CaseError, INDEX};

/// Questions about the sender, not the case: that two are certain is no agreement.
pub(super) const ABOUT_SENDER: [&str; 2] = ["certainty", "known"];

/// A tip, as figures count it.
pub(crate) struct Fact {
    pub(crate) id: TipId,
    pub(crate) appeal: Option<String>,
    /// The same number for all tips of a group of copies.
    pub(crate) fold: i64,
    /// The same number for all tips that copy each other's text or come with one code, as agreement counts them
    /// (sorting.rs).
    pub(crate) source: i64,
    pub(crate) language: Option<String>,
    pub(crate) read: bool,
    pub(crate) decision: Option<Decision>,
    /// Bytes of its message and its answers.
    pub(crate) bytes: u64,
}

/// A question that some tip answers.
pub(crate) struct Asked {
    /// The appeal of these tips, unless they are those of all.
    pub(crate) appeal: Option<String>,
    pub(crate) question: String,
    /// Whether it is about the sender, so that the same answers are no agreement.
    pub(crate) about_sender: bool,
}

/// An answer of a tip.
pub(crate) struct Said {
    pub(crate) appeal: Option<String>,
    /// As in [`Fact::source`].
    pub(crate) source: i64,
    pub(crate) question: String,
    pub(crate) answer: String,
}

const FACT: &str = "t.id, t.appeal, t.source, t.language, coalesce(w.read, 0), w.decision, t.fold,
  (SELECT octet_length(x.message) FROM texts x WHERE x.n = t.n) + (SELECT coalesce(sum(octet_length(a.answer)), 0) FROM answers a WHERE a.n = t.n)";
const ANSWERS: &str = "JOIN answers a ON a.n = t.n";
const SAID: &str = "t.appeal, t.source, a.question, a.answer";
const FILE: &str = "t.appeal, a.type";

impl Case {
    /// Keeps the case as it is until what this returns is dropped: changes by other programs wait.
    pub(crate) fn hold_still(&self) -> Result<Transaction<'_>, CaseError> {
        let held = self.index.unchecked_transaction().and_then(|held| {
            // SQLite holds it from the first question on.
            held.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
            Ok(held)
        });
        held.map_err(|source| super::failed(self.folder.join(INDEX), source))
    }

    /// Up to `most` of the other tips that a tip copies or that copy it.
    pub(crate) fn some_copies(&self, id: &TipId, most: u32) -> Result<Vec<TipId>, CaseError> {
        self.run(|index| {
            // By id, since numbers change when the index is built anew; in the order of `tips_by_fold`, so that a group
            // of thousands is not sorted for each of its tips.
            let mut found = index.prepare_cached(
                "SELECT id FROM tips WHERE fold = (SELECT fold FROM tips WHERE id = ?1) AND id <> ?1
                 ORDER BY id LIMIT ?2",
            )?;
            let found = found.query_map(params![id.to_string(), most], |row| {
                let id = row.get_ref(0)?.as_str()?.parse();
                id.map_err(|_| rusqlite::Error::InvalidQuery)
            })?;
            found.collect()
        })
    }

    /// Tells every tip that the filter is true of, in the order of reading, copies too.
    pub(crate) fn each_tip(
        &self,
        filter: &Filter,
        tell: &mut dyn FnMut(Fact),
    ) -> Result<(), RowsError> {
        self.each(filter, FACT, "", "", &mut |row| {
            let id: String = row.get(0)?;
            let decision: Option<String> = row.get(5)?;
            tell(Fact {
                id: id.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
                appeal: row.get(1)?,
                source: row.get(2)?,
                language: row.get(3)?,
                read: row.get(4)?,
                decision: decision.and_then(|name| Decision::named(&name)),
                fold: row.get(6)?,
                bytes: row.get::<_, i64>(7)?.unsigned_abs(),
            });
            Ok(())
        })
    }

    /// Tells every question of these tips, those that most of them answer first: for each appeal, or for all.
    pub(crate) fn each_question(
        &self,
        filter: &Filter,
        by_appeal: bool,
        tell: &mut dyn FnMut(Asked),
    ) -> Result<(), RowsError> {
        let (columns, end) = match by_appeal {
            true => (
                "t.appeal, a.question",
                "GROUP BY t.appeal, a.question ORDER BY count(*) DESC, a.question, t.appeal",
            ),
            false => (
                "NULL, a.question",
                "GROUP BY a.question ORDER BY count(*) DESC, a.question",
            ),
        };
        self.each(filter, columns, ANSWERS, end, &mut |row| {
            let question: String = row.get(1)?;
            tell(Asked {
                appeal: row.get(0)?,
                about_sender: ABOUT_SENDER.contains(&question.as_str()),
                question,
            });
            Ok(())
        })
    }

    /// Tells every answer of these tips.
    pub(crate) fn each_answer(
        &self,
        filter: &Filter,
        tell: &mut dyn FnMut(Said),
    ) -> Result<(), RowsError> {
        self.each(filter, SAID, ANSWERS, "", &mut |row| {
            tell(Said {
                appeal: row.get(0)?,
                source: row.get(1)?,
                question: row.get(2)?,
                answer: row.get(3)?,
            });
            Ok(())
        })
    }

    /// Tells the appeal and the media type of every attachment of these tips.
    pub(crate) fn each_attachment(
        &self,
        filter: &Filter,
        tell: &mut dyn FnMut(Option<String>, String),
    ) -> Result<(), RowsError> {
        self.each(
            filter,
            FILE,
            "JOIN attachments a ON a.n = t.n",
            "",
            &mut |row| {
                tell(row.get(0)?, row.get(1)?);
                Ok(())
            },
        )
    }

    /// Tells the columns of what is true of the filter, in the order of reading unless there is another `end`.
    fn each(
        &self,
        filter: &Filter,
        columns: &str,
        joined: &str,
        end: &str,
        tell: &mut dyn FnMut(&Found<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), RowsError> {
        let asked = filter.condition()?;
        let end = match end.is_empty() {
            true => format!("ORDER BY {}", asked.order),
            false => end.to_owned(),
        };
        let told = self.run(|index| {
            let mut found = index.prepare(&format!(
                "SELECT {columns} FROM {} LEFT JOIN work w ON w.id = t.id {joined} WHERE {} {end}",
                asked.tables, asked.text
            ))?;
            let mut found = found.query(params_from_iter(asked.values))?;
            while let Some(row) = found.next()? {
                tell(row)?;
            }
            Ok(())
        });
        told.map_err(RowsError::from)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use rusqlite::Connection;

    use super::*;

    #[test]
    fn nothing_changes_while_a_case_is_held() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("tips")).unwrap();
        let case = Case::connect(folder.path()).unwrap();
        let other = Connection::open(folder.path().join(INDEX)).unwrap();
        other.busy_timeout(Duration::ZERO).unwrap();
        let label = || other.execute("INSERT INTO labels VALUES ('a', 'b')", []);
        let held = case.hold_still().unwrap();
        assert!(label().is_err());
        drop(held);
        label().unwrap();
    }
}
