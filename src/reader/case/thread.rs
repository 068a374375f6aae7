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

    /// The replies to one tip, oldest first.
    pub(crate) fn replies(&self, id: &TipId) -> Result<Vec<Turn>, CaseError> {
        self.run(|index| {
            let mut found = index
                .prepare_cached("SELECT at, id, text FROM replies WHERE id = ? ORDER BY number")?;
            let found =
                found.query_map([id.to_string()], |row| turn(row, Author::Investigators))?;
            found.collect()
        })
    }

    /// Up to `most` of the other tips with the same mailbox, in the order of their ids, and how many there are: a
    /// report asks this of each of thousands.
    pub(crate) fn some_of_sender(
        &self,
        id: &TipId,
        most: u32,
    ) -> Result<(Vec<TipId>, u64), CaseError> {
        const OTHERS: &str =
            "FROM tips WHERE mailbox = (SELECT mailbox FROM tips WHERE id = ?1) AND id <> ?1";
        self.run(|index| {
            let mut found =
                index.prepare_cached(&format!("SELECT id {OTHERS} ORDER BY id LIMIT ?2"))?;
            let found = found.query_map(params![id.to_string(), most], |row| {
                let id = row.get_ref(0)?.as_str()?.parse();
                id.map_err(|_| rusqlite::Error::InvalidQuery)
            })?;
            let named = found.collect::<rusqlite::Result<_>>()?;
            let mut all = index.prepare_cached(&format!("SELECT count(*) {OTHERS}"))?;
            let all = all.query_row([id.to_string()], |row| row.get::<_, i64>(0))?;
            Ok((named, all.cast_unsigned()))
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
