//! Which tips: the question that `list`, `search`, `browse`, `report` and `export` share.

use rusqlite::types::Value;

use super::words::{self, QuestionError};
use super::work::Decision;

/// Whether a tip was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Read {
    /// Somebody has read it.
    Yes,
    /// Nobody has.
    No,
}

/// How copies are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) enum Shape {
    /// One row for a group of copies: the first of those that are asked for.
    #[default]
    Folded,
    /// Every tip.
    Each,
}

/// Everything that must be true of a tip; an empty filter is true of all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    pub(crate) appeal: Option<String>,
    /// Question and what its answer contains; case, accents and signs aside.
    pub(crate) answers: Vec<(String, String)>,
    pub(crate) labels: Vec<String>,
    pub(crate) language: Option<String>,
    /// A media type or its beginning, such as `image` or `application/pdf`.
    pub(crate) kind: Option<String>,
    pub(crate) read: Option<Read>,
    pub(crate) decision: Option<Decision>,
    pub(crate) undecided: bool,
    pub(crate) assignee: Option<String>,
    /// Words to search for.
    pub(crate) words: Option<String>,
    pub(crate) shape: Shape,
}

/// Why a filter cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FilterError {
    /// No `=` in an answer.
    #[error("{0:?} is no answer to filter by; write QUESTION=TEXT, such as place=riga")]
    Answer(String),
    /// The words to search for.
    #[error(transparent)]
    Words(#[from] QuestionError),
}

impl Filter {
    /// Reads `QUESTION=TEXT`.
    pub(crate) fn answer(text: &str) -> Result<(String, String), FilterError> {
        let parts = text.split_once('=');
        let parts = parts.filter(|(question, answer)| !question.is_empty() && !answer.is_empty());
        parts
            .map(|(question, answer)| (question.to_owned(), answer.to_owned()))
            .ok_or_else(|| FilterError::Answer(text.to_owned()))
    }

    /// The question for the tips `t` and the work `w` on them.
    pub(super) fn condition(&self) -> Result<Condition, FilterError> {
        let mut all = Condition::default();
        self.of_tip(&mut all);
        self.of_work(&mut all);
        if let Some(words) = &self.words {
            let asked = words::question(words, false)?;
            all.tables = "words JOIN tips t ON t.n = words.rowid";
            all.order = "bm25(words), t.score DESC, t.id";
            all.and("words MATCH ?", [&asked]);
        }
        Ok(all)
    }

    fn of_tip(&self, all: &mut Condition) {
        if let Some(appeal) = &self.appeal {
            all.and("t.appeal = ?", [appeal]);
        }
        for (question, answer) in &self.answers {
            all.and(
                "EXISTS (SELECT 1 FROM answers a WHERE a.n = t.n AND a.question = ?
                 AND instr(normal(a.answer), normal(?)))",
                [question, answer],
            );
        }
        if let Some(language) = &self.language {
            all.and("t.language = ?", [language]);
        }
        if let Some(kind) = &self.kind {
            all.and(
                "EXISTS (SELECT 1 FROM attachments a WHERE a.n = t.n AND substr(a.type, 1, length(?)) = ?)",
                [kind, kind],
            );
        }
    }

    fn of_work(&self, all: &mut Condition) {
        for label in &self.labels {
            all.and(
                "EXISTS (SELECT 1 FROM labels l WHERE l.id = t.id AND l.label = ?)",
                [label],
            );
        }
        match self.read {
            Some(Read::Yes) => all.and("coalesce(w.read, 0) = 1", []),
            Some(Read::No) => all.and("coalesce(w.read, 0) = 0", []),
            None => {}
        }
        if let Some(decision) = self.decision {
            all.and("w.decision = ?", [&decision.name().to_owned()]);
        }
        if self.undecided {
            all.and("w.decision IS NULL", []);
        }
        if let Some(assignee) = &self.assignee {
            all.and("w.assignee = ?", [assignee]);
        }
    }
}

/// A question in SQL.
pub(super) struct Condition {
    /// Where `t` comes from.
    pub(super) tables: &'static str,
    pub(super) text: String,
    pub(super) values: Vec<Value>,
    pub(super) order: &'static str,
}

impl Default for Condition {
    fn default() -> Self {
        Condition {
            tables: "tips t",
            text: "1".to_owned(),
            values: Vec::new(),
            order: "t.score DESC, t.id",
        }
    }
}

impl Condition {
    fn and<const N: usize>(&mut self, condition: &str, values: [&String; N]) {
        self.text.push_str(" AND ");
        self.text.push_str(condition);
        self.values
            .extend(values.map(|value| Value::Text(value.clone())));
    }
}
