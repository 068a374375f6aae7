//! What was opened when, from which batch and with which keys; and what was done with each tip since.
//!
//! A court may ask for it. It is about the investigators' work, and says nothing of when a tip was sent.

use std::time::{SystemTime, UNIX_EPOCH};

use envelope::TipId;
use rusqlite::{params, Connection};
use serde::Serialize;

use super::{Case, CaseError};

/// One tip that a run of `open` put into the folder, or found there.
pub(crate) struct Opening {
    pub(crate) id: TipId,
    /// The batch that it came from, where its manifest was whole.
    pub(crate) batch: Option<BatchName>,
    /// SHA-256 of the sealed tip, as the relay's signed manifest states it.
    pub(crate) sealed: Option<String>,
}

/// Which batch: its chain, which is named by the relay's onion address, as [`crate::chain::name`] has it; and its
/// number in that chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct BatchName {
    pub(crate) relay: String,
    pub(crate) sequence: u64,
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
    /// Notes a run of `open`: the fingerprints of its keys, its batches, and the tips that it opened
    /// or found, those excepted that an earlier run opened.
    pub(crate) fn opened(
        &mut self,
        keys: &[String],
        batches: &[BatchName],
        openings: &[Opening],
    ) -> Result<(), CaseError> {
        let program = concat!("bocca-reader ", env!("CARGO_PKG_VERSION"));
        let at = now();
        self.change(|index| {
            index.execute(
                "INSERT INTO runs (at, program, keys) VALUES (?, ?, ?)",
                params![at, program, keys.join(" ")],
            )?;
            let run = index.last_insert_rowid();
            for BatchName { relay, sequence } in batches {
                index.execute(
                    "INSERT OR IGNORE INTO batches VALUES (?, ?, ?)",
                    params![relay, sequence.cast_signed(), run],
                )?;
            }
            // A tip of a run that was cut short has no opening yet, one of a batch without a manifest none that
            // names its digest.
            let mut insert = index.prepare(
                "INSERT INTO openings SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS
                 (SELECT 1 FROM openings WHERE id = ?1 AND (sealed IS NOT NULL OR ?5 IS NULL))",
            )?;
            for opening in openings {
                let (id, batch) = (opening.id.to_string(), opening.batch.as_ref());
                let sequence = batch.map(|batch| batch.sequence.cast_signed());
                let relay = batch.map(|batch| &batch.relay);
                insert.execute(params![id, run, relay, sequence, opening.sealed])?;
            }
            Ok(())
        })
    }

    /// The batches that must have been there, since later ones of the same chain were opened: the first and the
    /// last of each gap.
    pub(crate) fn missing_batches(&self) -> Result<Vec<(BatchName, u64)>, CaseError> {
        let opened: Vec<BatchName> = self.run(|index| {
            let mut found =
                index.prepare_cached("SELECT relay, sequence FROM batches ORDER BY 1, 2")?;
            let found = found.query_map([], batch_name)?;
            found.collect()
        })?;
        Ok(gaps(&opened))
    }

    /// The digests of a sealed tip, and the batches that it was opened from.
    pub(crate) fn sealed_as(&self, id: &TipId) -> Result<(Vec<String>, Vec<BatchName>), CaseError> {
        let id = id.to_string();
        self.run(|index| {
            let mut sealed = index.prepare_cached(
                "SELECT DISTINCT sealed FROM openings WHERE id = ? AND sealed IS NOT NULL ORDER BY 1",
            )?;
            let sealed = sealed.query_map([&id], |row| row.get(0))?;
            let mut batches = index.prepare_cached(
                "SELECT DISTINCT relay, sequence FROM openings WHERE id = ? AND relay IS NOT NULL ORDER BY 1, 2",
            )?;
            let batches = batches.query_map([&id], batch_name)?;
            Ok((sealed.collect::<Result<_, _>>()?, batches.collect::<Result<_, _>>()?))
        })
    }

    /// The log of a tip: its openings, then what was done with it, oldest first.
    pub(crate) fn log_of(&self, id: &TipId) -> Result<Vec<Entry>, CaseError> {
        const OPENINGS: &str = "SELECT r.at, 'opened', 'by ' || r.program || ' with ' || r.keys
            || coalesce(', sealed sha256 ' || o.sealed, '') || coalesce(', from batch ' || o.sequence || ' of ' || iif(o.relay = '' OR o.relay LIKE '/%', 'a relay without an address', '') || o.relay, '')
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

fn batch_name(row: &rusqlite::Row<'_>) -> rusqlite::Result<BatchName> {
    Ok(BatchName {
        relay: row.get(0)?,
        sequence: row.get::<_, i64>(1)?.cast_unsigned(),
    })
}

/// What lacks in the numbers of each chain, which begin at 1; `opened` is sorted.
fn gaps(opened: &[BatchName]) -> Vec<(BatchName, u64)> {
    let mut gaps = Vec::new();
    let (mut relay, mut next) = ("", 1);
    for batch in opened {
        if batch.relay != relay {
            (relay, next) = (&batch.relay, 1);
        }
        if batch.sequence > next {
            let first = BatchName {
                relay: relay.to_owned(),
                sequence: next,
            };
            gaps.push((first, batch.sequence - 1));
        }
        next = batch.sequence.saturating_add(1);
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_named_for_each_chain() {
        let batch = |relay: &str, sequence| BatchName {
            relay: relay.to_owned(),
            sequence,
        };
        let opened = [
            batch("", 1),
            batch("a", 2),
            batch("a", 5),
            batch("a", 6),
            batch("b", 1),
        ];
        assert_eq!(gaps(&opened), [(batch("a", 1), 1), (batch("a", 3), 4)]);
        assert_eq!(gaps(&[]), []);
    }
}
