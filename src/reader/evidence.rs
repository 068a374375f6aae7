//! `export`: an evidence package of tips, which a court can check with standard tools.
//!
//! A tar archive: `tips/<id>/…` as in the case folder, `log.jsonl` (what was done with each tip, when),
//! `replies.jsonl` where a tip was answered (what its sender was asked or told),
//! `manifest.json` (every file with its digest, and the digest of each sealed tip, which the relay's signed
//! batch states too), and last `SHA256SUMS` over all of them.

mod package;

use std::io;
use std::path::{Path, PathBuf};

use envelope::{Digest, TipId};
use serde::Serialize;
use serde_json::json;

use crate::case::{stored_file, BatchName, Case, CaseError, Filter, Pictures, Shape, StoredTip};
use crate::cli;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::layers::OUTER_JSON;
use crate::progress::{grouped, Progress};
use package::{Entry, Package};

/// What is wrong with a file that somebody changed.
const CHANGED: &str = "is not what was sealed";

/// Why there is no package.
#[derive(Debug, thiserror::Error)]
pub(crate) enum EvidenceError {
    /// Something is there already.
    #[error("{} exists and is never overwritten; choose another --to, or move it away", .0.display())]
    Exists(PathBuf),
    /// The disk did not confirm the package's name.
    #[error("{} is there, but the disk did not confirm it: {source}; check the disk, then the package", .path.display())]
    Unconfirmed {
        /// The package.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The package cannot be written.
    #[error("cannot write {}: {source}; nothing was kept", .path.display())]
    Write {
        /// The package.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file of a tip cannot be read, or is not what was sealed.
    #[error("tip {id}: {name} {why}; nothing was kept; open its batch again into a new folder")]
    Tip {
        /// The tip.
        id: TipId,
        /// The file.
        name: String,
        /// What is wrong.
        why: String,
    },
    /// Chosen in two ways.
    #[error("ids and filters choose tips in two ways; give one of them")]
    Both,
    /// A package is being written, or one was cut short.
    #[error("{} exists: a package is being written; if none is, one was cut short: delete the file and run the command again", .0.display())]
    Busy(PathBuf),
    /// No tip was chosen.
    #[error(
        "no tip is chosen; give ids, or filters that some tip fits (bocca-reader list shows which)"
    )]
    Nothing,
}

#[derive(Serialize)]
struct Manifest<'a> {
    format: &'static str,
    program: &'static str,
    tips: &'a [Tip],
}

#[derive(Serialize)]
struct Tip {
    id: String,
    appeal: Option<String>,
    /// SHA-256 of the sealed tip in its batch.
    sealed: Vec<String>,
    /// The batches that it was opened from.
    batches: Vec<BatchName>,
    /// No relay cleaned it.
    sealed_by_sender: bool,
    files: Vec<Entry>,
}

/// Writes the package.
pub(crate) fn run(options: &cli::Export, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let path = &options.to;
    // Before a person waits for nothing; finishing decides.
    let mut package = Package::make(path)?;
    let case = Case::open(&options.case, Pictures::Wait, console)?;
    let tips = chosen(options, &case)?;
    if tips.is_empty() {
        return Err(EvidenceError::Nothing.into());
    }
    write(&mut package, &case, &tips, console)?;
    package.finish()?;
    let (count, path) = (grouped(tips.len() as u64), path.display());
    console.note(format_args!(
        "tips in {path}: {count}; unpack it and check it: sha256sum -c SHA256SUMS"
    ));
    Ok(Exit::Done)
}

fn chosen(options: &cli::Export, case: &Case) -> Result<Vec<TipId>, Failure> {
    let mut filter = options.which.filter(None)?;
    // Evidence leaves out no copy.
    filter.shape = Shape::Each;
    if !options.tips.is_empty() {
        let all = Filter {
            shape: Shape::Each,
            ..Filter::default()
        };
        if filter != all {
            return Err(EvidenceError::Both.into());
        }
        let tips = options.tips.iter().map(|start| case.find(start));
        let mut tips = tips.collect::<Result<Vec<_>, CaseError>>()?;
        tips.sort_unstable();
        tips.dedup();
        return Ok(tips);
    }
    let mut tips: Vec<TipId> = case.places(&filter)?.iter().map(|place| place.id).collect();
    tips.sort_unstable();
    Ok(tips)
}

fn write(
    package: &mut Package<'_>,
    case: &Case,
    tips: &[TipId],
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    let mut progress = Progress::start(tips.len() as u64, console);
    let (mut listed, mut log, mut replies) = (Vec::new(), Vec::new(), Vec::new());
    for (done, id) in (1..).zip(tips) {
        listed.push(tip(package, case, id)?);
        for entry in case.log_of(id)? {
            line(&mut log, &entry)?;
        }
        for reply in case.replies(id)? {
            let (at, id, text) = (reply.at, reply.tip, reply.text);
            line(&mut replies, &json!({ "at": at, "id": id, "text": text }))?;
        }
        progress.show(done, console);
    }
    progress.finish();
    package.bytes("log.jsonl", &log)?;
    if !replies.is_empty() {
        package.bytes("replies.jsonl", &replies)?;
    }
    let manifest = Manifest {
        format: "bocca-evidence/1",
        program: concat!("bocca-reader ", env!("CARGO_PKG_VERSION")),
        tips: &listed,
    };
    let manifest = serde_json::to_vec_pretty(&manifest).map_err(io::Error::from)?;
    package.bytes("manifest.json", &manifest)?;
    let sum = |file: &Entry| format!("{}  {}\n", file.sha256, file.path);
    let sums: String = package.entries.iter().map(sum).collect();
    Ok(package.bytes("SHA256SUMS", sums.as_bytes())?)
}

/// A line of JSON.
fn line(lines: &mut Vec<u8>, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *lines, value)?;
    lines.push(b'\n');
    Ok(())
}

fn tip(package: &mut Package<'_>, case: &Case, id: &TipId) -> Result<Tip, Failure> {
    let folder = case.folder_of(id);
    let stored = vouched_for(&folder, case, id)?;
    let before = package.entries.len();
    file(package, &folder, id, "tip.json", None)?;
    file(
        package,
        &folder,
        id,
        "message.txt",
        Some(Digest::of(stored.tip.message.as_bytes())),
    )?;
    if stored.sealed_by_sender {
        file(package, &folder, id, OUTER_JSON, None)?;
    }
    for attachment in &stored.tip.attachments {
        let name = format!("attachments/{}", attachment.name);
        file(package, &folder, id, &name, Some(attachment.sha256))?;
    }
    let (sealed, batches) = case.sealed_as(id)?;
    Ok(Tip {
        id: id.to_string(),
        appeal: stored.tip.appeal.clone(),
        sealed,
        batches,
        sealed_by_sender: stored.sealed_by_sender,
        files: package.entries.get(before..).unwrap_or_default().to_vec(),
    })
}

/// Reads a tip's folder, if it holds what was read when the tip was taken in: that is what is vouched for.
fn vouched_for(folder: &Path, case: &Case, id: &TipId) -> Result<StoredTip, Failure> {
    let changed = |name: &str, why: String| EvidenceError::Tip {
        id: *id,
        name: name.to_owned(),
        why,
    };
    let stored = StoredTip::read(folder, *id).map_err(|why| changed("its folder:", why))?;
    if stored.tip.message != case.message(id)? {
        return Err(changed("message.txt", CHANGED.to_owned()).into());
    }
    if stored.sealed_by_sender != case.row(id)?.sealed_by_sender {
        return Err(changed(OUTER_JSON, CHANGED.to_owned()).into());
    }
    let known: Vec<String> = case
        .attachments(id)?
        .into_iter()
        .map(|a| a.sha256)
        .collect();
    let sealed = stored.tip.attachments.iter().map(|a| a.sha256.to_string());
    match sealed.eq(known) {
        true => Ok(stored),
        false => Err(changed("tip.json", CHANGED.to_owned()).into()),
    }
}

/// Copies a file of a tip; its digest must be `sealed` where that is known.
fn file(
    package: &mut Package<'_>,
    folder: &Path,
    id: &TipId,
    name: &str,
    sealed: Option<Digest>,
) -> Result<(), Failure> {
    let wrong = |why: String| EvidenceError::Tip {
        id: *id,
        name: name.to_owned(),
        why,
    };
    let unreadable = |error: io::Error| wrong(format!("cannot be read: {error}"));
    let file = stored_file(&folder.join(name)).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    let digest = package.entry(&format!("tips/{id}/{name}"), size, file, &unreadable)?;
    match sealed.is_none_or(|sealed| sealed.to_string() == digest) {
        true => Ok(()),
        false => Err(wrong(CHANGED.to_owned()).into()),
    }
}
