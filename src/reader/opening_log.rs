//! What a run of `open` leaves in the log of the case: which keys opened which tips of which batches.

use std::path::Path;

use envelope::{Manifest, TipId};

use crate::batch::{Batch, Contents};
use crate::case::{BatchName, Case, CaseError, Opening};
use crate::chain;
use crate::console::Console;
use crate::opener::State;
use crate::outcome::Outcome;
use crate::progress::grouped;

/// Gaps in the chain of batches that are named.
const NAMED: usize = 10;

/// Keeps the log of a run, and names batches that must have been there before those that were opened.
pub(crate) fn keep(
    folder: &Path,
    keys: &[String],
    batches: &[Batch],
    outcomes: &[Outcome],
    console: &mut Console<'_>,
) -> Result<(), CaseError> {
    let manifests: Vec<Option<&Manifest>> = batches.iter().map(manifest).collect();
    let opened = manifests.iter().flatten().map(|manifest| name(manifest));
    let openings = outcomes.iter().filter_map(|outcome| {
        let there = matches!(
            outcome.state,
            State::Opened(_) | State::Already(_) | State::Closed(..)
        );
        there.then(|| opening(&outcome.id, manifests.get(outcome.batch).copied().flatten()))
    });
    let (opened, openings): (Vec<_>, Vec<_>) = (opened.collect(), openings.collect());
    let mut case = Case::connect(folder)?;
    case.opened(keys, &opened, &openings)?;
    let missing = case.missing_batches()?;
    for (first, last) in missing.iter().take(NAMED) {
        let BatchName { relay, sequence } = first;
        let which = match sequence == last {
            true => format!("batch {sequence}"),
            false => format!("batches {sequence} to {last}"),
        };
        let relay = chain::shown(relay);
        console.note(format_args!(
            "never opened into this case: {which} of {relay}; ask for it, since tips may be missing"
        ));
    }
    if missing.len() > NAMED {
        let more = grouped((missing.len() - NAMED) as u64);
        console.note(format_args!("further gaps between batches: {more}"));
    }
    Ok(())
}

fn manifest(batch: &Batch) -> Option<&Manifest> {
    match &batch.contents {
        Contents::Manifest(manifest) => Some(manifest),
        Contents::Salvaged(..) => None,
    }
}

fn name(manifest: &Manifest) -> BatchName {
    BatchName {
        relay: chain::name(manifest),
        sequence: manifest.sequence,
    }
}

fn opening(id: &TipId, manifest: Option<&Manifest>) -> Opening {
    let sealed = manifest.and_then(|manifest| {
        let tips = &manifest.tips;
        let place = tips.binary_search_by_key(id, |tip| tip.id).ok()?;
        Some(tips.get(place)?.sha256.to_string())
    });
    Opening {
        id: *id,
        batch: manifest.map(name),
        sealed,
    }
}
