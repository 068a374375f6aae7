//! The order of tips without what is told of them: what a screen needs to move among thousands at once.

use envelope::TipId;
use rusqlite::params_from_iter;
use rusqlite::types::Value;

use super::filter::{Filter, FilterError};
use super::rows::RowsError;
use super::{words, Case, CaseError};

/// Most tips that are sorted by how well they fit the words; of more, those come first that should be read
/// first. Sorting 20,000 takes longer than anybody waits for a key.
const RANKED_MAX: usize = 2000;

/// Where a tip stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Its number in the index.
    pub(crate) n: i64,
    pub(crate) id: TipId,
    /// The number of the first tip of its group of copies.
    pub(crate) fold: i64,
    pub(crate) read: bool,
}

/// The tips that have words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fitting {
    /// Few enough to be sorted: the best first.
    Best(Vec<i64>),
    /// Many, in no order.
    Many(Vec<i64>),
}

impl Case {
    /// The tips that the filter is true of, in their order, each copy for itself.
    pub(crate) fn places(&self, filter: &Filter) -> Result<Vec<Place>, RowsError> {
        let asked = filter.condition()?;
        let found = self.run(|index| {
            let question = format!(
                "SELECT t.n, t.id, t.fold, coalesce(w.read, 0) FROM {} LEFT JOIN work w ON w.id = t.id
                 WHERE {} ORDER BY {}",
                asked.tables, asked.text, asked.order
            );
            let mut found = index.prepare_cached(&question)?;
            let found = found.query_map(params_from_iter(asked.values), |row| {
                let id = row.get_ref(1)?.as_str()?.parse();
                Ok(Place {
                    n: row.get(0)?,
                    id: id.map_err(|_| rusqlite::Error::InvalidQuery)?,
                    fold: row.get(2)?,
                    read: row.get(3)?,
                })
            })?;
            found.collect::<rusqlite::Result<Vec<_>>>()
        })?;
        Ok(found)
    }

    /// Whether the filter is true of one tip.
    pub(crate) fn fits(&self, filter: &Filter, id: &TipId) -> Result<bool, RowsError> {
        let mut asked = filter.condition()?;
        asked.values.push(Value::Text(id.to_string()));
        let fits = self.run(|index| {
            let question = format!(
                "SELECT 1 FROM {} LEFT JOIN work w ON w.id = t.id WHERE {} AND t.id = ?",
                asked.tables, asked.text
            );
            let mut found = index.prepare_cached(&question)?;
            found.exists(params_from_iter(asked.values))
        })?;
        Ok(fits)
    }

    /// The tips that have all words, the last of which is still being typed.
    pub(crate) fn fitting(&self, text: &str) -> Result<Fitting, RowsError> {
        let asked = words::question(text, true).map_err(FilterError::from)?;
        let all = "SELECT rowid FROM words WHERE words MATCH ?";
        let many = self.numbers(all, &asked)?;
        Ok(match many.len() {
            ..=RANKED_MAX => Fitting::Best(self.numbers(&format!("{all} ORDER BY rank"), &asked)?),
            _ => Fitting::Many(many),
        })
    }

    fn numbers(&self, question: &str, asked: &str) -> Result<Vec<i64>, CaseError> {
        self.run(|index| {
            let mut found = index.prepare_cached(question)?;
            let found = found.query_map([asked], |row| row.get(0))?;
            found.collect()
        })
    }
}
