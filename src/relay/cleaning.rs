//! `scrub`: the cleaner by itself, for files of one's own.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Cursor, Seek, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use scrub::{clean_line, Budget, Plan, Source};

use crate::arguments::Scrub;
use crate::pictures;
use crate::serve::Voice;

/// Why a file has no clean copy.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("{0}")]
    Refused(#[from] scrub::Refused),
    #[error("{0}; or give --as-pictures, for pictures of its pages")]
    Uncleanable(scrub::Refused),
    #[error("{}", pictures::refusal(.0))]
    Unshown(pictures::Failure),
    #[error("it cannot be read: {0}")]
    Read(std::io::Error),
    #[error("its clean copy {path} cannot be written: {source}; nothing is overwritten, so give another --to, or move what is there")]
    Write {
        path: String,
        source: std::io::Error,
    },
}

/// What came of everything that a command was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was done to all of it.
    All,
    /// To some of it; what is left is named.
    Some,
    /// To none of it.
    None,
}

/// Writes a clean copy of each file, one a processor at a time, and says a line a file, in their order: what
/// was removed from it.
///
/// # Errors
/// When the folder for the copies cannot be made. What becomes of a file is told in its line.
pub fn scrub(arguments: &Scrub, voice: &dyn Voice) -> Result<Outcome, String> {
    let Scrub {
        files,
        to,
        as_pictures,
    } = arguments;
    let into_folder = files.len() > 1 || to.is_dir();
    if into_folder {
        std::fs::create_dir_all(to)
            .map_err(|error| format!("the folder {} cannot be made: {error}", shown(to)))?;
    }
    let copy = |file: &Path| match into_folder {
        true => to.join(file.file_name().unwrap_or(OsStr::new("clean"))),
        false => to.clone(),
    };
    let mut cleaned = 0;
    in_order(
        files,
        |file| one(file, &copy(file), *as_pictures),
        |file, outcome| match outcome {
            Ok(removed) => {
                cleaned += 1;
                voice.say(&format!("{}: {removed}", shown(file)));
            }
            Err(failure) => voice.note(&format!("{}: {failure}", shown(file))),
        },
    );
    Ok(match cleaned {
        0 => Outcome::None,
        _ if cleaned == files.len() => Outcome::All,
        _ => Outcome::Some,
    })
}

/// Does something with each file on every processor, and tells what came of each in their order, as soon as
/// those before it are told.
fn in_order<T: Send>(
    files: &[PathBuf],
    work: impl Fn(&Path) -> T + Sync,
    mut tell: impl FnMut(&Path, T),
) {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let (done, outcomes) = mpsc::sync_channel(workers);
    thread::scope(|threads| {
        for _ in 0..workers.min(files.len()) {
            let (done, work, next) = (done.clone(), &work, &next);
            threads.spawn(move || loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                let Some(file) = files.get(number) else {
                    return;
                };
                // Whoever tells them waits for all.
                let _ = done.send((number, work(file)));
            });
        }
        drop(done);
        let (mut waiting, mut untold) = (BTreeMap::new(), (0..).zip(files).peekable());
        for (number, outcome) in outcomes {
            waiting.insert(number, outcome);
            while let Some(outcome) = untold.peek().and_then(|(next, _)| waiting.remove(next)) {
                if let Some((_, file)) = untold.next() {
                    tell(file, outcome);
                }
            }
        }
    });
}

fn one(file: &Path, copy: &PathBuf, as_pictures: bool) -> Result<String, Failure> {
    let mut source = File::open(file).map_err(Failure::Read)?;
    // Nobody but the disk bounds a file of one's own.
    let budget = Budget {
        bytes_out: u64::MAX,
    };
    let lines = match scrub::scrub(&mut source, &budget) {
        Err(refused) if as_pictures && pictures::can_replace(&refused) => {
            source.rewind().map_err(Failure::Read)?;
            let (mut pages, shown) = pages(&mut source)?;
            let cleaned = scrub::scrub(&mut pages, &budget)?;
            write(&cleaned.plan, &mut pages, copy)?;
            let gone = pictures::removed(shown);
            gone.iter().map(ToString::to_string).collect()
        }
        Err(refused) if pictures::can_replace(&refused) => {
            return Err(Failure::Uncleanable(refused))
        }
        cleaned => {
            let cleaned = cleaned?;
            write(&cleaned.plan, &mut source, copy)?;
            cleaned.report.lines()
        }
    };
    Ok(match lines.is_empty() {
        true => "nothing to remove".to_owned(),
        false => format!("removed {}", lines.join(", ")),
    })
}

/// A document's pages as pictures, in memory: they have a bound.
fn pages(source: &mut File) -> Result<(Cursor<Vec<u8>>, pictures::Shown), Failure> {
    let mut pages = Vec::new();
    let shown = pictures::of_pages(source, pictures::MAX_BYTES, &mut |block| {
        pages.extend_from_slice(block);
        Ok(())
    });
    Ok((Cursor::new(pages), shown.map_err(Failure::Unshown)?))
}

fn write(plan: &Plan, source: &mut dyn Source, copy: &PathBuf) -> Result<(), Failure> {
    let failed = |source| Failure::Write {
        path: shown(copy),
        source,
    };
    let mut options = OpenOptions::new();
    let made = options.write(true).create_new(true).mode(0o600).open(copy);
    let mut out = BufWriter::with_capacity(256 * 1024, made.map_err(failed)?);
    let written = plan.write_to(source, &mut out);
    if let Err(error) = written.and_then(|()| out.flush()) {
        // A part of a clean file is none.
        drop(std::fs::remove_file(copy));
        return Err(failed(error));
    }
    Ok(())
}

/// A path for a terminal.
fn shown(path: &Path) -> String {
    clean_line(&path.to_string_lossy()).0
}
