//! `inspect`: what batches hold, before anything is opened.

use std::collections::BTreeSet;
use std::io;

use envelope::TipId;

use crate::batch::{Batch, BatchError, Contents};
use crate::chain::{self, Link};
use crate::cli;
use crate::console::Console;
use crate::escape;
use crate::exit::{Exit, Failure};
use crate::progress::grouped;
use crate::signature::{RelayKey, Verdict};
use crate::survey::{self, Survey};

/// Longest relay name, in characters, that is shown: an onion address is 62.
const RELAY_MAX: usize = 100;

/// Prints what each batch holds, sorted by sequence, then what the chain says.
pub(crate) fn run(options: &cli::Inspect, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let key = options
        .relay_key
        .as_deref()
        .map(RelayKey::parse)
        .transpose()?;
    let mut exit = Exit::Done;
    let mut seen = Vec::new();
    for path in &options.batches {
        match examine(path, key.as_ref()) {
            Ok((batch, _)) if batch.is_hopeless() => {
                console.note(format_args!(
                    "{} is not a batch, or its start is damaged; copy it again",
                    path.display()
                ));
                exit = Exit::Failed;
            }
            Ok(found) => seen.push(found),
            Err(error) => {
                console.note(error);
                exit = Exit::Failed;
            }
        }
    }
    seen.sort_by_key(|(batch, _)| place(batch));
    for (batch, survey) in &seen {
        describe(batch, survey, console)?;
        exit = exit.max(judge(survey, key.is_some()));
    }
    Ok(exit.max(describe_chains(&seen, console)?))
}

/// Where a batch is listed: with those of its chain, by number; last where its manifest is damaged.
fn place(batch: &Batch) -> (bool, String, u64) {
    match &batch.contents {
        Contents::Manifest(manifest) => (false, chain::name(manifest), manifest.sequence),
        Contents::Salvaged(..) => (true, String::new(), 0),
    }
}

fn examine(path: &std::path::Path, key: Option<&RelayKey>) -> Result<(Batch, Survey), BatchError> {
    let batch = Batch::open(path)?;
    match survey::read(&batch, key) {
        Ok(survey) => Ok((batch, survey)),
        Err(source) => Err(BatchError::Read {
            path: path.to_owned(),
            source,
        }),
    }
}

fn describe(batch: &Batch, survey: &Survey, console: &mut Console<'_>) -> io::Result<()> {
    let mut row = |name: &str, value: String| console.data(format_args!("  {name:<10} {value}"));
    let count = grouped(batch.entries().len() as u64);
    let damaged = grouped(survey.damaged.len() as u64);
    row("batch", batch.path.display().to_string())?;
    match &batch.contents {
        Contents::Manifest(manifest) => {
            let relay = manifest.relay.as_deref().unwrap_or("not named");
            row("sequence", manifest.sequence.to_string())?;
            row("relay", escape::bounded(relay, RELAY_MAX))?;
            if let Some(group) = &manifest.group {
                row("group", group.clone())?;
            }
            let previous = manifest
                .previous
                .map_or("none: the first of its chain".to_owned(), |d| d.to_string());
            row("previous", previous)?;
        }
        Contents::Salvaged(_, why) => row("manifest", format!("DAMAGED: {why}"))?,
    }
    match survey.damaged.is_empty() {
        true => row("tips", count)?,
        false => row("tips", format!("{count}, of which DAMAGED: {damaged}"))?,
    }
    for id in &survey.damaged {
        row("  damaged", id.to_string())?;
    }
    row("bytes", grouped(batch.length))?;
    row("sha256", survey.sha256.to_string())?;
    row("signature", survey.verdict.sentence())?;
    if survey.frame_damaged {
        row(
            "file",
            "DAMAGED: not as the relay writes it; copy it again".to_owned(),
        )?;
    }
    console.data("")
}

/// A signature only counts against a batch if the person gave the key to check it with.
fn judge(survey: &Survey, with_key: bool) -> Exit {
    match &survey.verdict {
        Verdict::Wrong(_) => Exit::Failed,
        Verdict::Missing(_) if with_key => Exit::Failed,
        _ if survey.damaged.is_empty() && !survey.frame_damaged => Exit::Done,
        _ => Exit::Partly,
    }
}

fn describe_chains(seen: &[(Batch, Survey)], console: &mut Console<'_>) -> io::Result<Exit> {
    let mut links = Vec::new();
    for (batch, survey) in seen {
        if let Contents::Manifest(manifest) = &batch.contents {
            let name = batch.path.display().to_string();
            links.push(Link {
                chain: chain::name(manifest),
                name,
                sequence: manifest.sequence,
                previous: manifest.previous,
                sha256: survey.sha256,
            });
        }
    }
    let chains: Vec<&[Link]> = links.chunk_by(|a, b| a.chain == b.chain).collect();
    let mut exit = Exit::Done;
    for links in &chains {
        exit = exit.max(describe_chain(links, chains.len() > 1, console)?);
    }
    let repeated = repeated_tips(seen);
    if repeated > 0 {
        console.data(format_args!(
            "tips in more than one batch: {}",
            grouped(repeated)
        ))?;
    }
    Ok(exit)
}

/// What a chain says, under its name where there are several.
fn describe_chain(links: &[Link], named: bool, console: &mut Console<'_>) -> io::Result<Exit> {
    let title = match links {
        [first, ..] if named => format!("chain of {}", chain::shown(&first.chain)),
        _ => "chain".to_owned(),
    };
    let findings = chain::judge(links);
    match (links, findings.is_empty()) {
        ([only], true) => console.data(format_args!(
            "{title}: only batch {} was given",
            only.sequence
        ))?,
        ([first, .., last], true) => console.data(format_args!(
            "{title}: whole from {} to {}",
            first.sequence, last.sequence
        ))?,
        _ => {}
    }
    for finding in &findings {
        console.data(format_args!("{title}: {finding}"))?;
    }
    Ok(match findings.is_empty() {
        true => Exit::Done,
        false => Exit::Partly,
    })
}

/// How many tips are in more than one batch, as after `export --all`: each is opened once.
fn repeated_tips(seen: &[(Batch, Survey)]) -> u64 {
    let (mut once, mut again): (BTreeSet<TipId>, BTreeSet<TipId>) = Default::default();
    for entry in seen.iter().flat_map(|(batch, _)| batch.entries()) {
        if !once.insert(entry.id) {
            again.insert(entry.id);
        }
    }
    again.len() as u64
}
