//! What was opened when, from which batch and with which keys; and what was done with each tip since.
//!
//! A court may ask for it. It is about the investigators' work, and says nothing of when a tip was sent.

use std::time::{SystemTime, UNIX_EPOCH};

use envelope::TipId;
use rusqlite::{params, Connection};
use serde::Serialize;

use super::{Case, CaseError};

/// One tip that a run of `open` put into the folder.
pub(crate) struct Opening {
    pub(crate) id: TipId,
    /// Digest of the batch file, where its manifest was whole.
    pub(crate) batch: Option<String>,
    /// SHA-256 of the sealed tip, as the relay's signed manifest states it.
    pub(crate) sealed: Option<String>,
}

/// A batch that was opened.
pub(crate) struct OpenedBatch {
    pub(crate) sha256: String,
    pub(crate) relay: String,
    pub(crate) sequence: u64,
    pub(crate) previous: Option<String>,
}

/// A line of the log.
#[derive(Debug, Serialize)]
pub(crate) struct Entry {
    /// Seconds since 1970, by this machine's clock.
    pub(crate) at: i64,
    pub(crate) id: String,
    pub(crate) act: String,
    pub(crate) detail: String,
}

/// This machine's clock, in seconds since 1970.
#[allow(
    clippy::disallowed_methods,
    reason = "the time of the investigators' own work, for their log; none of a tip's"
)]
pub(super) fn now() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.ok()
        .and_then(|now| i64::try_from(now.as_secs()).ok())
        .unwrap_or_default()
}

/// A line of the history of a tip.
pub(super) fn write(
    index: &Connection,
    at: i64,
    id: &TipId,
    act: &str,
    detail: &str,
) -> rusqlite::Result<()> {
    index
        .prepare_cached("INSERT INTO history (at, id, act, detail) VALUES (?, ?, ?, ?)")?
        .execute(params![at, id.to_string(), act, detail])
        .map(drop)
}

impl Case {
    /// Notes a run of `open`: the recipients of its identities, its batches, and the tips that it opened.
    pub(crate) fn opened(
        &mut self,
        keys: &[String],
        batches: &[OpenedBatch],
        openings: &[Opening],
    ) -> Result<(), CaseError> {
        let at = now();
        self.change(|index| {
            index.execute(
                "INSERT INTO runs (at, program, keys) VALUES (?, ?, ?)",
                params![
                    at,
                    concat!("bocca-reader ", env!("CARGO_PKG_VERSION")),
                    keys.join(" ")
                ],
            )?;
            let run = index.last_insert_rowid();
            for batch in batches {
                index.execute(
                    "INSERT OR IGNORE INTO batches VALUES (?, ?, ?, ?, ?)",
                    params![
                        batch.sha256,
                        batch.relay,
                        i64::try_from(batch.sequence).unwrap_or(i64::MAX),
                        batch.previous,
                        run
                    ],
                )?;
            }
            let mut insert = index.prepare("INSERT OR IGNORE INTO openings VALUES (?, ?, ?, ?)")?;
            for opening in openings {
                let id = opening.id.to_string();
                insert.execute(params![id, run, opening.batch, opening.sealed])?;
            }
            Ok(())
        })
    }

    /// The digests of a sealed tip, and of the batches that it was opened from.
    pub(crate) fn sealed_as(&self, id: &TipId) -> Result<(Vec<String>, Vec<String>), CaseError> {
        let id = id.to_string();
        self.run(|index| {
            let all = |column: &str| -> rusqlite::Result<Vec<String>> {
                let question = format!(
                    "SELECT DISTINCT {column} FROM openings WHERE id = ? AND {column} IS NOT NULL ORDER BY 1"
                );
                let mut found = index.prepare_cached(&question)?;
                let found = found.query_map([&id], |row| row.get(0))?;
                found.collect()
            };
            Ok((all("sealed")?, all("batch")?))
        })
    }

    /// The log of a tip: its openings, then what was done with it, oldest first.
    pub(crate) fn log_of(&self, id: &TipId) -> Result<Vec<Entry>, CaseError> {
        const OPENINGS: &str = "SELECT r.at, 'opened', 'by ' || r.program || ' with ' || r.keys
            || coalesce(', sealed sha256 ' || o.sealed, '') || coalesce(', from batch ' || o.batch, '')
            FROM openings o JOIN runs r USING (run) WHERE o.id = ?1 ORDER BY r.run";
        const HISTORY: &str = "SELECT at, act, detail FROM history WHERE id = ?1 ORDER BY number";
        let id = id.to_string();
        self.run(|index| {
            let mut entries = Vec::new();
            for question in [OPENINGS, HISTORY] {
                let mut found = index.prepare_cached(question)?;
                let found = found.query_map([&id], |row| {
                    Ok(Entry {
                        at: row.get(0)?,
                        id: id.clone(),
                        act: row.get(1)?,
                        detail: row.get(2)?,
                    })
                })?;
                for entry in found {
                    entries.push(entry?);
                }
            }
            Ok(entries)
        })
    }
}
