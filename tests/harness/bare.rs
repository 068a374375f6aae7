//! The peer of `bocca-reader open`: a bare program that opens batches with the age crate on all cores and
//! writes the same files. It checks nothing, resumes nothing, and wipes nothing; what does not open is left
//! out.

use std::error::Error;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use envelope::Identities;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

const BLOCK: usize = 512;

/// Opens each batch, the whole of it in memory, into `into/tips/`.
///
/// # Errors
/// A batch or the identity is not what it must be, or the disk fails.
pub fn open(batches: &[&Path], identity: &Path, into: &Path) -> Result<()> {
    let text = fs::read_to_string(identity)?;
    fs::create_dir_all(into.join("tips"))?;
    batches
        .iter()
        .try_for_each(|batch| open_batch(&fs::read(batch)?, &text, into))
}

fn open_batch(batch: &[u8], identity: &str, into: &Path) -> Result<()> {
    let tips: Vec<_> = entries(batch)
        .filter(|(name, _)| name.ends_with(".age"))
        .collect();
    let (next, cores) = (AtomicUsize::new(0), thread::available_parallelism()?.get());
    let work = || -> Result<()> {
        let keys = Keys::parse(identity)?;
        while let Some((name, sealed)) = tips.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Ok(archive) = keys.decrypt(sealed) {
                write(&archive, &into.join(name.trim_end_matches(".age")))?;
            }
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().map_err(|_| "a worker failed")?)
    })
}

/// The age crate has no post-quantum identity of its own.
enum Keys {
    Classic(age::x25519::Identity),
    PostQuantum(Identities),
}

impl Keys {
    fn parse(text: &str) -> Result<Self> {
        let classic = text.lines().find_map(|line| line.parse().ok());
        Ok(match classic {
            Some(identity) => Keys::Classic(identity),
            None => Keys::PostQuantum(Identities::parse(text)?),
        })
    }

    fn decrypt(&self, sealed: &[u8]) -> Result<Vec<u8>> {
        let mut archive = Vec::new();
        match self {
            Keys::Classic(identity) => age::Decryptor::new_buffered(sealed)?
                .decrypt(std::iter::once(identity as &dyn age::Identity))?
                .read_to_end(&mut archive)?,
            Keys::PostQuantum(identities) => {
                envelope::open_age(sealed, identities)?.read_to_end(&mut archive)?
            }
        };
        Ok(archive)
    }
}

fn write(archive: &[u8], folder: &Path) -> Result<()> {
    fs::create_dir(folder)?;
    let mut attachments = false;
    for (name, content) in entries(archive) {
        // What a benchmark must not do either.
        if name.split('/').any(|part| part == "..") {
            break;
        }
        if name.contains('/') && !attachments {
            fs::create_dir(folder.join("attachments"))?;
            attachments = true;
        }
        fs::write(folder.join(name), content)?;
    }
    Ok(())
}

/// The entries of a tar archive, to the first that is not sound.
fn entries(mut archive: &[u8]) -> impl Iterator<Item = (&str, &[u8])> {
    std::iter::from_fn(move || {
        let name = std::str::from_utf8(archive.get(..100)?).ok()?;
        let size = std::str::from_utf8(archive.get(124..135)?).ok()?;
        let size = usize::from_str_radix(size, 8).ok()?;
        let content = archive.get(BLOCK..BLOCK + size)?;
        archive = archive.get(BLOCK + size.next_multiple_of(BLOCK)..)?;
        Some((name.trim_end_matches('\0'), content))
    })
}
