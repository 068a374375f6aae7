//! The investigators' own work on a tip, each change with its line in the history.

use envelope::TipId;
use rusqlite::{params, Connection, OptionalExtension};
use serde::Serialize;

use super::{log, Case, CaseError};

/// Longest label, in characters: a word or two, and a column of the list.
pub(crate) const LABEL_MAX: usize = 40;
/// Longest note, in characters.
pub(crate) const NOTE_MAX: usize = 10_000;

/// What became of a tip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Decision {
    /// To be followed.
    Lead,
    /// Followed.
    Checked,
    /// Followed, and it is not so.
    Eliminated,
    /// It says what another tip says.
    Duplicate,
    /// It has nothing to do with the case.
    NotRelevant,
}

impl Decision {
    /// All of them, in the order of the work.
    pub(crate) const ALL: [Decision; 5] = [
        Decision::Lead,
        Decision::Checked,
        Decision::Eliminated,
        Decision::Duplicate,
        Decision::NotRelevant,
    ];

    /// The name in the index, in JSON and on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Decision::Lead => "lead",
            Decision::Checked => "checked",
            Decision::Eliminated => "eliminated",
            Decision::Duplicate => "duplicate",
            Decision::NotRelevant => "not-relevant",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|decision| decision.name() == name)
    }
}

/// One change of the work on a tip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// Whether it was read.
    Read(bool),
    /// A label more.
    Label(String),
    /// A label less.
    Unlabel(String),
    /// What became of it; `None` takes a decision back. With the tip that it says the same as.
    Decide(Option<Decision>, Option<TipId>),
    /// Who works on it.
    Assign(Option<String>),
}

/// What somebody wrote about a tip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Note {
    /// Seconds since 1970.
    pub(crate) at: i64,
    pub(crate) text: String,
}

impl Case {
    /// Makes all changes of all tips, or none; returns what takes them back, in the order to be made in.
    pub(crate) fn work(
        &mut self,
        changes: &[(TipId, Change)],
    ) -> Result<Vec<(TipId, Change)>, CaseError> {
        let at = log::now();
        self.change(|index| {
            let mut back = Vec::new();
            for (id, change) in changes {
                if let Some(undo) = make(index, at, id, change)? {
                    back.push((*id, undo));
                }
            }
            back.reverse();
            Ok(back)
        })
    }

    /// Adds a note to a tip.
    pub(crate) fn note(&mut self, id: &TipId, text: &str) -> Result<(), CaseError> {
        let at = log::now();
        self.change(|index| {
            index.execute(
                "INSERT OR IGNORE INTO work (id) VALUES (?)",
                [id.to_string()],
            )?;
            index.execute(
                "INSERT INTO notes (id, at, text) VALUES (?, ?, ?)",
                params![id.to_string(), at, text],
            )?;
            // Its text stands in the notes.
            log::write(index, at, id, "note", "")
        })
    }

    /// The notes of a tip, oldest first.
    pub(crate) fn notes(&self, id: &TipId) -> Result<Vec<Note>, CaseError> {
        self.run(|index| {
            let mut notes =
                index.prepare_cached("SELECT at, text FROM notes WHERE id = ? ORDER BY number")?;
            let notes = notes.query_map([id.to_string()], |row| {
                Ok(Note {
                    at: row.get(0)?,
                    text: row.get(1)?,
                })
            })?;
            notes.collect()
        })
    }
}

/// Makes one change and returns its opposite, or `None` where it changes nothing.
fn make(
    index: &Connection,
    at: i64,
    id: &TipId,
    change: &Change,
) -> rusqlite::Result<Option<Change>> {
    let name = id.to_string();
    index.execute("INSERT OR IGNORE INTO work (id) VALUES (?)", [&name])?;
    let (undo, act, detail) = match change {
        Change::Read(read) => {
            let changed = index.execute(
                "UPDATE work SET read = ?2 WHERE id = ?1 AND read <> ?2",
                params![name, read],
            )?;
            let act = if *read { "read" } else { "unread" };
            (
                (changed > 0).then_some(Change::Read(!read)),
                act,
                String::new(),
            )
        }
        Change::Label(label) => {
            let added =
                index.execute("INSERT OR IGNORE INTO labels VALUES (?, ?)", [&name, label])?;
            let undo = (added > 0).then(|| Change::Unlabel(label.clone()));
            (undo, "label", label.clone())
        }
        Change::Unlabel(label) => {
            let gone = index.execute(
                "DELETE FROM labels WHERE id = ? AND label = ?",
                [&name, label],
            )?;
            let undo = (gone > 0).then(|| Change::Label(label.clone()));
            (undo, "unlabel", label.clone())
        }
        Change::Decide(decision, of) => decide(index, &name, *decision, *of)?,
        Change::Assign(assignee) => assign(index, &name, assignee.as_deref())?,
    };
    if undo.is_some() {
        log::write(index, at, id, act, &detail)?;
    }
    Ok(undo)
}

type Made = (Option<Change>, &'static str, String);

fn decide(
    index: &Connection,
    name: &str,
    decision: Option<Decision>,
    of: Option<TipId>,
) -> rusqlite::Result<Made> {
    let (was, was_of): (Option<String>, Option<String>) = index
        .prepare_cached("SELECT decision, duplicate_of FROM work WHERE id = ?")?
        .query_row([name], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let was = was.and_then(|was| Decision::named(&was));
    let was_of = was_of.and_then(|id| id.parse().ok());
    let of = of.filter(|_| decision == Some(Decision::Duplicate));
    let of_name = of.map(|id| id.to_string());
    index.execute(
        "UPDATE work SET decision = ?2, duplicate_of = ?3 WHERE id = ?1",
        params![name, decision.map(Decision::name), of_name],
    )?;
    let detail = match (decision, of_name) {
        (None, _) => "none".to_owned(),
        (Some(decision), None) => decision.name().to_owned(),
        (Some(decision), Some(of)) => format!("{} of {of}", decision.name()),
    };
    let changed = (was, was_of) != (decision, of);
    Ok((
        changed.then_some(Change::Decide(was, was_of)),
        "decide",
        detail,
    ))
}

fn assign(index: &Connection, name: &str, assignee: Option<&str>) -> rusqlite::Result<Made> {
    let was: Option<String> = index
        .prepare_cached("SELECT assignee FROM work WHERE id = ?")?
        .query_row([name], |row| row.get(0))
        .optional()?
        .flatten();
    index.execute(
        "UPDATE work SET assignee = ?2 WHERE id = ?1",
        params![name, assignee],
    )?;
    let undo = (was.as_deref() != assignee).then_some(Change::Assign(was));
    Ok((undo, "assign", assignee.unwrap_or("nobody").to_owned()))
}
