//! What figures are counted from: every tip, answer and attachment that a filter chooses, one at a time.
//!
//! Nothing is gathered here, so that memory does not grow with the case; who counts says what is kept.

use envelope::TipId;
use rusqlite::{params_from_iter, Row as Found};

use super::filter::Filter;
use super::rows::RowsError;
use super::work::Decision;
use super::Case;

/// A tip, as figures count it.
pub(crate) struct Fact {
    pub(crate) id: TipId,
    pub(crate) appeal: Option<String>,
    /// The same number for all tips that copy each other.
    pub(crate) source: i64,
    pub(crate) language: Option<String>,
    pub(crate) read: bool,
    pub(crate) decision: Option<Decision>,
    /// Bytes of its message and its answers.
    pub(crate) bytes: u64,
}

/// An answer of a tip.
pub(crate) struct Said {
    pub(crate) appeal: Option<String>,
    /// As in [`Fact::source`].
    pub(crate) source: i64,
    pub(crate) question: String,
    pub(crate) answer: String,
}

const FACT: &str = "t.id, t.appeal, t.fold, t.language, coalesce(w.read, 0), w.decision,
  octet_length(t.message) + (SELECT coalesce(sum(octet_length(a.answer)), 0) FROM answers a WHERE a.n = t.n)";
const SAID: &str = "t.appeal, t.fold, a.question, a.answer";
const FILE: &str = "t.appeal, a.type";

impl Case {
    /// Tells every tip that the filter is true of, in the order of reading, copies too.
    pub(crate) fn each_tip(
        &self,
        filter: &Filter,
        tell: &mut dyn FnMut(Fact),
    ) -> Result<(), RowsError> {
        self.each(filter, FACT, "", &mut |row| {
            let id: String = row.get(0)?;
            let decision: Option<String> = row.get(5)?;
            tell(Fact {
                id: id.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
                appeal: row.get(1)?,
                source: row.get(2)?,
                language: row.get(3)?,
                read: row.get(4)?,
                decision: decision.and_then(|name| Decision::named(&name)),
                bytes: row.get::<_, i64>(6)?.unsigned_abs(),
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
        self.each(filter, SAID, "JOIN answers a ON a.n = t.n", &mut |row| {
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
            &mut |row| {
                tell(row.get(0)?, row.get(1)?);
                Ok(())
            },
        )
    }

    fn each(
        &self,
        filter: &Filter,
        columns: &str,
        joined: &str,
        tell: &mut dyn FnMut(&Found<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), RowsError> {
        let asked = filter.condition()?;
        let told = self.run(|index| {
            let mut found = index.prepare(&format!(
                "SELECT {columns} FROM {} LEFT JOIN work w ON w.id = t.id {joined} WHERE {} ORDER BY {}",
                asked.tables, asked.text, asked.order
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
