//! `open`: one folder per tip, on all cores.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, Thread};
use std::time::Duration;

use envelope::{TipId, Token};

use crate::batch::{Batch, Contents};
use crate::cli;
use crate::confine::Confined;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::folder::{CaseFolder, FolderError};
use crate::identity;
use crate::opener::{Job, Opener, State};
use crate::opening_log;
use crate::outcome::{self, Outcome};
use crate::progress::{grouped, Progress};
use crate::receipt::Planned;
use crate::signature::{self, RelayKey, SignatureError, Verdict};

/// How often the progress is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// Opens every tip of the batches that the identities can open.
pub(crate) fn run(
    options: &cli::Open,
    confined: &Confined,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let batches = options
        .batches
        .iter()
        .map(|path| Batch::open(path))
        .collect::<Result<Vec<_>, _>>()?;
    let receipt = options.receipt.as_deref().map(Planned::new).transpose()?;
    if !signatures_allow(options, &batches, console)? {
        return Ok(Exit::Failed);
    }
    let (identities, keys) = identity::load(&options.identity, console)?;
    let case = CaseFolder::open(&options.into)?;
    confined.narrow()?;
    receipt.as_ref().map_or(Ok(()), Planned::check_folder)?;
    let state_of_batches = tell_batches(&batches, console);
    let jobs = jobs(&batches);
    let (outcomes, stopped) = open_all(&jobs, &Opener::new(&batches, &identities, &case), console);
    let state_of_tips = outcome::tell(&outcomes, &batches, &case, options.json, console)?;
    if let Some(error) = stopped {
        let (done, all) = (grouped(outcomes.len() as u64), grouped(jobs.len() as u64));
        console.note(format_args!(
            "stopped after {done} of {all} tips; no receipt was written"
        ));
        return Err(error.into());
    }
    let logged = opening_log::keep(&options.into, &keys, &batches, &outcomes, console);
    logged.inspect_err(|_| {
        console.note("the tips are open, but that could not be logged; no receipt was written, run the same command again");
    })?;
    if let (Some(receipt), Some(path)) = (receipt, &options.receipt) {
        case.sync()?;
        let closed_too = options.closed_too;
        let tokens = outcomes
            .into_iter()
            .filter_map(|o| o.state.into_token(closed_too));
        acknowledge(receipt, path, tokens.collect(), console)?;
    }
    Ok(state_of_tips.max(state_of_batches))
}

/// Writes the receipt.
fn acknowledge(
    receipt: Planned,
    path: &Path,
    tokens: Vec<Token>,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    let (count, path) = (grouped(tokens.len() as u64), path.display());
    receipt.write(tokens)?;
    console.note(format_args!(
        "tips in the receipt {path}: {count}; bring it to the relay: bocca-relay acknowledge"
    ));
    Ok(())
}

/// Whether to go on: with a key, only if every batch is signed by it.
fn signatures_allow(
    options: &cli::Open,
    batches: &[Batch],
    console: &mut Console<'_>,
) -> Result<bool, SignatureError> {
    let Some(key) = options
        .relay_key
        .as_deref()
        .map(RelayKey::parse)
        .transpose()?
    else {
        console.note("warning: the signatures of the batches are not checked; give --relay-key to be sure who wrote them");
        return Ok(true);
    };
    let mut all_good = true;
    for batch in batches {
        let verdict = signature::check(batch, &key);
        if verdict != Verdict::Good {
            let (path, sentence) = (batch.path.display(), verdict.sentence());
            console.note(format_args!("{path}: signature {sentence}"));
            all_good = false;
        }
    }
    if !all_good {
        console.note("nothing was opened; copy the batch and its .minisig again, and compare the key with the relay's own");
    }
    Ok(all_good)
}

/// Names batches that are not whole.
fn tell_batches(batches: &[Batch], console: &mut Console<'_>) -> Exit {
    let mut exit = Exit::Done;
    let mut hopeless = 0;
    for batch in batches {
        let path = batch.path.display();
        match &batch.contents {
            Contents::Manifest(manifest) if batch.length == manifest.batch_len() => continue,
            Contents::Manifest(manifest) => {
                let (is, says) = (batch.length, manifest.batch_len());
                console.note(format_args!(
                    "{path} is {is} bytes long, its manifest says {says}; copy it again"
                ));
            }
            Contents::Salvaged(entries, why) if entries.is_empty() => {
                hopeless += 1;
                console.note(format_args!(
                    "{path} is not a batch, or its start is damaged ({why}); copy it again"
                ));
            }
            Contents::Salvaged(entries, why) => {
                let count = grouped(entries.len() as u64);
                console.note(format_args!("{path}: its manifest is damaged ({why}); tips found without it: {count}; copy it again to be sure of all"));
            }
        }
        exit = Exit::Partly;
    }
    match hopeless == batches.len() {
        true => Exit::Failed,
        false => exit,
    }
}

/// One job a tip, in the order of the files; a tip in several batches has several sources.
fn jobs(batches: &[Batch]) -> Vec<Job> {
    let mut by_id: BTreeMap<TipId, usize> = BTreeMap::new();
    let mut jobs: Vec<Job> = Vec::new();
    for (batch, entry) in batches
        .iter()
        .enumerate()
        .flat_map(|(i, b)| b.entries().into_iter().map(move |e| (i, e)))
    {
        match by_id.get(&entry.id).and_then(|&index| jobs.get_mut(index)) {
            Some(job) => job.sources.push((batch, entry)),
            None => {
                by_id.insert(entry.id, jobs.len());
                jobs.push(Job {
                    id: entry.id,
                    sources: vec![(batch, entry)],
                });
            }
        }
    }
    jobs
}

/// Opens all jobs, until the disk fails. Returns what was done, and why it stopped if it did.
fn open_all(
    jobs: &[Job],
    opener: &Opener<'_>,
    console: &mut Console<'_>,
) -> (Vec<Outcome>, Option<FolderError>) {
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let workers = thread::available_parallelism()
        .map_or(1, NonZero::get)
        .min(jobs.len());
    let mut outcomes = Vec::with_capacity(jobs.len());
    let mut stopped = None;
    let mut progress = Progress::start(jobs.len() as u64, console);
    let crew = Crew {
        working: AtomicUsize::new(workers),
        waiting: thread::current(),
    };
    thread::scope(|scope| {
        let start = |_| {
            scope.spawn(|| {
                let _leaving = Leaving(&crew);
                work(jobs, &next, &done, opener.clone())
            })
        };
        let workers: Vec<_> = (0..workers).map(start).collect();
        loop {
            // Looked at before the count, so that the last one shown is the last one there is.
            let working = crew.working.load(Ordering::Acquire) > 0;
            progress.show(done.load(Ordering::Relaxed) as u64, console);
            if !working {
                break;
            }
            thread::park_timeout(LOOK_EVERY);
        }
        for (some, error) in workers.into_iter().flat_map(|worker| worker.join()) {
            outcomes.extend(some);
            stopped = stopped.take().or(error);
        }
    });
    progress.finish();
    outcomes.sort_by_key(|outcome: &Outcome| outcome.id);
    (outcomes, stopped)
}

/// The threads that still work, and the one that waits for them.
struct Crew {
    working: AtomicUsize,
    waiting: Thread,
}

/// Tells the waiting thread, whichever way a working one ends.
struct Leaving<'a>(&'a Crew);

impl Drop for Leaving<'_> {
    fn drop(&mut self) {
        self.0.working.fetch_sub(1, Ordering::Release);
        self.0.waiting.unpark();
    }
}

/// One thread: takes the next job until there is none, or until the disk fails.
fn work(
    jobs: &[Job],
    next: &AtomicUsize,
    done: &AtomicUsize,
    mut opener: Opener<'_>,
) -> (Vec<Outcome>, Option<FolderError>) {
    let mut outcomes = Vec::new();
    while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
        // A tip that makes the program fail must not take the others with it.
        let state = catch_unwind(AssertUnwindSafe(|| opener.open(job))).unwrap_or_else(|_| {
            let first = job.sources.first().map_or(0, |(batch, _)| *batch);
            let why = "opening it failed inside the program; please report this";
            Ok((State::Damaged(why.to_owned()), first))
        });
        match state {
            Ok((state, batch)) => outcomes.push(Outcome {
                id: job.id,
                batch,
                state,
            }),
            Err(error) => {
                next.store(jobs.len(), Ordering::Relaxed);
                return (outcomes, Some(error));
            }
        }
        done.fetch_add(1, Ordering::Relaxed);
    }
    (outcomes, None)
}
