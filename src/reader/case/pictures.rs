//! Looks at every picture once, for what it shows: `bocca-preview` decodes it, and only its hash is kept.

use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;

use rusqlite::params;
use triage::PictureHash;

use super::{stored, Case, CaseError};
use crate::console::Console;
use crate::preview::{self, PreviewError};
use crate::progress::Progress;

/// Pixels of the longer side that are asked for: the hash reduces them further.
const SIDE: u32 = 64;
/// Pictures that are written to the index together: each can take seconds, and an interruption loses no more.
const TOGETHER: usize = 32;

/// A picture that nobody looked at yet.
struct Unseen {
    n: i64,
    number: i64,
    path: PathBuf,
    media_type: String,
}

impl Case {
    /// Looks at the pictures that are new. One that cannot be decoded has no hash; without the program that
    /// decodes, all wait for the next command.
    pub(super) fn look_at_pictures(&mut self, console: &mut Console<'_>) -> Result<(), CaseError> {
        let unseen = self.unseen()?;
        if unseen.is_empty() {
            return Ok(());
        }
        let mut progress = Progress::over("pictures", unseen.len() as u64, console);
        let lost = self.look_at(&unseen, &mut progress, console);
        progress.finish();
        if let Some(error) = lost? {
            self.pictures_wait = true;
            console.note(format_args!("pictures are not compared for now: {error}"));
        }
        Ok(())
    }

    /// Looks at all of them on every processor, and returns why it had to stop if it had to.
    fn look_at(
        &mut self,
        unseen: &[Unseen],
        progress: &mut Progress,
        console: &mut Console<'_>,
    ) -> Result<Option<PreviewError>, CaseError> {
        let next = AtomicUsize::new(0);
        let workers = thread::available_parallelism().map_or(1, NonZero::get);
        let (send, seen) = sync_channel(workers);
        thread::scope(|scope| {
            for _ in 0..workers.min(unseen.len()) {
                let (send, next) = (send.clone(), &next);
                scope.spawn(move || {
                    while let Some(one) = unseen.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let hash = look(&one.path, &one.media_type);
                        let lost = hash.is_err();
                        if send.send((one.n, one.number, hash)).is_err() || lost {
                            return;
                        }
                    }
                });
            }
            drop(send);
            // Gone before those who look are waited for, who wait for it where writing fails.
            let seen = seen;
            let (mut done, mut lost) = (0, None);
            loop {
                let share: Vec<_> = seen.iter().take(TOGETHER).collect();
                if share.is_empty() {
                    return Ok(lost);
                }
                done += share.len();
                lost = self.keep(share)?.or(lost);
                progress.show(done as u64, console);
            }
        })
    }

    fn unseen(&self) -> Result<Vec<Unseen>, CaseError> {
        self.run(|index| {
            let mut found = index.prepare_cached(
                "SELECT a.n, a.number, t.id, a.name, a.type FROM attachments a JOIN tips t USING (n)
                 WHERE a.looked = 0 AND a.type LIKE 'image/%' ORDER BY a.n, a.number",
            )?;
            let found = found.query_map([], |row| {
                let (id, name): (String, String) = (row.get(2)?, row.get(3)?);
                let tip = self.folder.join("tips").join(id);
                Ok(Unseen {
                    n: row.get(0)?,
                    number: row.get(1)?,
                    path: tip
                        .join(crate::folder::ATTACHMENTS)
                        // The index may come from elsewhere: no name leads out of the folder.
                        .join(Path::new(&name).file_name().unwrap_or_default()),
                    media_type: row.get(4)?,
                })
            })?;
            found.collect()
        })
    }

    /// Keeps what was seen, and returns why looking had to stop if it had to.
    fn keep(&mut self, seen: Vec<Seen>) -> Result<Option<PreviewError>, CaseError> {
        self.change(|index| {
            let mut lost = None;
            if seen.iter().any(|(.., hash)| matches!(hash, Ok(Some(_)))) {
                // What it shows may make a copy of a tip that was sorted without it.
                index.execute("UPDATE tips SET fold = 0", [])?;
            }
            let mut update = index.prepare_cached(
                "UPDATE attachments SET looked = 1, picture = ?3 WHERE n = ?1 AND number = ?2",
            )?;
            for (n, number, hash) in seen {
                match hash {
                    Ok(hash) => {
                        update.execute(params![
                            n,
                            number,
                            hash.map(|hash| hash.0.cast_signed())
                        ])?;
                    }
                    Err(error) => lost = Some(error),
                }
            }
            Ok(lost)
        })
    }
}

type Seen = (i64, i64, Result<Option<PictureHash>, PreviewError>);

/// The hash of a picture, if it has one. An error concerns all pictures, not this one.
fn look(path: &Path, media_type: &str) -> Result<Option<PictureHash>, PreviewError> {
    let Ok(file) = stored::open(path) else {
        return Ok(None);
    };
    match preview::grey(file, media_type, SIDE) {
        Ok(grey) => Ok(PictureHash::of(
            &grey.pixels,
            grey.width as usize,
            grey.height as usize,
        )),
        Err(
            error @ (PreviewError::Missing(_)
            | PreviewError::Unconfined
            | PreviewError::Broken { .. }),
        ) => Err(error),
        Err(_) => Ok(None),
    }
}
