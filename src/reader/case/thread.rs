//! What the sender of a tip and the investigators wrote to each other.

use envelope::TipId;
use rusqlite::{params, Row as Found};
use serde::Serialize;

use super::{log, Case, CaseError};

/// A tip of one sender, or a reply to one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Turn {
    /// Seconds since 1970, by the investigators' clocks: when the tip was opened first, or the reply was sealed. None
    /// where no log tells.
    pub(crate) at: Option<i64>,
    /// Whose it is.
    pub(crate) by: Author,
    /// The tip that it is, or that it answers.
    pub(crate) tip: String,
    /// The beginning of a tip, on one line; the whole of a reply.
    pub(crate) text: String,
}

impl Turn {
    /// Whether it is a reply to this tip.
    pub(crate) fn answers(&self, tip: &TipId) -> bool {
        self.by == Author::Investigators && self.tip == tip.to_string()
    }
}

/// Who wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Author {
    Sender,
    Investigators,
}

impl Case {
    /// The tips with the same mailbox as this one, itself included, and the replies to them: one sender's, who gave
    /// their code again. In the order in which the investigators opened and answered them, tips of one run by the
    /// numbers of their batches; within a batch, nothing tells which came first.
    pub(crate) fn thread(&self, id: &TipId) -> Result<Vec<Turn>, CaseError> {
        const OF_SENDER: &str = "id = ?1 OR mailbox = (SELECT mailbox FROM tips WHERE id = ?1)";
        let tips = format!(
            "SELECT r.at, t.id, t.beginning FROM (SELECT id, beginning,
               (SELECT min(o.run) FROM openings o WHERE o.id = tips.id) run,
               (SELECT min(o.sequence) FROM openings o WHERE o.id = tips.id) sequence
             FROM tips WHERE {OF_SENDER}) t LEFT JOIN runs r USING (run) ORDER BY t.run, t.sequence, t.id"
        );
        let replies = format!(
            "SELECT at, id, text FROM replies WHERE id IN (SELECT id FROM tips WHERE {OF_SENDER}) ORDER BY number"
        );
        self.run(|index| {
            let mut turns = Vec::new();
            for (question, by) in [(tips, Author::Sender), (replies, Author::Investigators)] {
                let mut found = index.prepare_cached(&question)?;
                for turn in found.query_map([id.to_string()], |row| turn(row, by))? {
                    turns.push(turn?);
                }
            }
            // Keeps the order of what came in one second, tips before replies.
            turns.sort_by_key(|turn| turn.at);
            Ok(turns)
        })
    }

    /// Notes that a reply to a tip was sealed into a bundle.
    pub(crate) fn replied(
        &mut self,
        id: &TipId,
        text: &str,
        bundle: &str,
    ) -> Result<(), CaseError> {
        let at = log::now();
        self.change(|index| {
            index.execute(
                "INSERT INTO replies (id, at, text) VALUES (?, ?, ?)",
                params![id.to_string(), at, text],
            )?;
            log::write(index, at, id, "reply", bundle)
        })
    }
}

fn turn(row: &Found<'_>, by: Author) -> rusqlite::Result<Turn> {
    Ok(Turn {
        at: row.get(0)?,
        by,
        tip: row.get(1)?,
        text: row.get(2)?,
    })
}
