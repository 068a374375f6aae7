//! `key test`: whether the identities here open what the relay would seal, before it matters.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use envelope::{Identities, OpenError, RecipientEntry, RecipientError, Recipients, SealError, Tip};

use crate::cli;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::identity;

/// Largest file of recipients that is read; 64 of the longest take 130 KiB.
const FILE_MAX: u64 = 256 * 1024;
const MESSAGE: &str = "This is a drill.\n";

/// Why there was no drill.
#[derive(Debug, thiserror::Error)]
pub(crate) enum DrillError {
    /// The file cannot be read, or is no text.
    #[error("cannot read the recipients in {}: {source}", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It is larger than any file of recipients.
    #[error("{} is over 256 KiB, and no group's file is; give the file of recipients as the relay has it", .0.display())]
    TooLarge(PathBuf),
    /// Its recipients cannot be sealed to.
    #[error(transparent)]
    Recipients(#[from] RecipientError),
    /// Sealing failed.
    #[error("the drill tip cannot be sealed: {0}")]
    Seal(#[from] SealError),
}

/// An identity file and its keys.
type Held<'a> = (&'a Path, Identities);

/// Seals a drill tip as the relay does and opens it, in memory; says which recipient has its identity
/// here.
pub(crate) fn run(options: &cli::Test, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let text = read(&options.recipients)?;
    let name = options.recipients.display().to_string();
    let recipients = Recipients::parse(&name, &text).map_err(DrillError::Recipients)?;
    let mut held = Vec::new();
    for path in &options.identity {
        held.push((path.as_path(), identity::load_one(path, console)?));
    }
    let mut idle: Vec<&Path> = options.identity.iter().map(PathBuf::as_path).collect();
    let mut lost = 0;
    for entry in recipients.iter() {
        let openers = openers(entry, &held, console)?;
        idle.retain(|path| !openers.contains(path));
        lost += usize::from(openers.is_empty());
        console.data(describe(entry, &openers))?;
    }
    for path in idle {
        let path = path.display();
        console.note(format_args!(
            "{path} opens none of these recipients: is it kept for old tips, or another group's?"
        ));
    }
    let together = sealed(&recipients)?;
    let opens = held.iter().any(|held| opens(&together, held, console));
    Ok(verdict(lost, recipients.len(), opens, console))
}

fn read(path: &Path) -> Result<String, DrillError> {
    let failed = |source| DrillError::Read {
        path: path.to_owned(),
        source,
    };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    let read = file.take(FILE_MAX + 1).read_to_end(&mut bytes);
    if read.map_err(failed)? as u64 > FILE_MAX {
        return Err(DrillError::TooLarge(path.to_owned()));
    }
    String::from_utf8(bytes).map_err(|_| failed(io::Error::other("it is not text")))
}

/// The files that open a tip to this recipient alone.
fn openers<'a>(
    entry: &RecipientEntry,
    held: &[Held<'a>],
    console: &mut Console<'_>,
) -> Result<Vec<&'a Path>, DrillError> {
    let alone = sealed(&Recipients::parse(entry.source(), entry.text())?)?;
    let opening = held.iter().filter(|held| opens(&alone, held, console));
    Ok(opening.map(|(path, _)| *path).collect())
}

fn sealed(recipients: &Recipients) -> Result<Vec<u8>, DrillError> {
    let mut tip = Tip::default();
    tip.message.push_str(MESSAGE);
    let sealed = envelope::seal(&tip, recipients, Vec::new(), &mut |_, _| Ok(()))?;
    Ok(sealed.into_inner())
}

/// Whether the identities open the drill tip, to its last byte.
fn opens(sealed: &[u8], (path, identities): &Held<'_>, console: &mut Console<'_>) -> bool {
    let opened = envelope::open(sealed, identities).and_then(|tip| {
        let same = tip.tip().message == MESSAGE;
        tip.finish().map(|()| same)
    });
    match opened {
        Ok(same) => same,
        Err(OpenError::NotForUs) => false,
        Err(error) => {
            console.note(format_args!("{}: {error}", path.display()));
            false
        }
    }
}

fn describe(entry: &RecipientEntry, openers: &[&Path]) -> String {
    let (fingerprint, kind, at) = (entry.fingerprint(), entry.kind(), entry.source());
    let files: Vec<_> = openers
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    match files.is_empty() {
        true => format!("{fingerprint} ({kind}, {at}): opened by none of the identities here"),
        false => format!(
            "{fingerprint} ({kind}, {at}): opened by {}",
            files.join(", ")
        ),
    }
}

fn verdict(lost: usize, all: usize, together: bool, console: &mut Console<'_>) -> Exit {
    if !together || lost == all {
        console.note("none of the identities here opens a tip of this group: find the right one before the next batch, or rotate to a new key");
        return Exit::Failed;
    }
    if lost > 0 {
        console.note(format_args!(
            "recipients without an identity here: {lost} of {all}; make sure that their holders can open a tip, or take them out of the file"
        ));
        return Exit::Partly;
    }
    console.note("every recipient of this group opens");
    Exit::Done
}
