//! From the plan to batches, as a relay exports them.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Mutex;
use std::thread;

use envelope::{
    Attachment, AttachmentState, BatchTip, Checked, Digest, Hasher, Manifest, Recipients, Tip,
    TipId, Token,
};

use super::answers::{answers, APPEALS};
use super::hostile::{File as Attached, Trick};
use super::messages::message;
use super::pictures::picture;
use super::plan::Plan;
use super::random::Random;

/// To whom tips are sealed.
pub(super) struct Keys {
    pub(super) unit: Recipients,
    /// Somebody else.
    pub(super) stranger: Recipients,
}

/// Seals these tips of the plan, on all cores, into one batch. Returns their ids in the plan's order, and
/// the batch's digest. What waits to be written is in an unlinked file; memory holds one tip a core.
pub(super) fn write_batch(
    plan: &Plan,
    range: std::ops::Range<usize>,
    keys: &Keys,
    chain: (u64, Option<Digest>),
    to: &Path,
    progress: &(dyn Fn() + Sync),
) -> io::Result<(Vec<TipId>, Digest)> {
    let folder = to.parent().unwrap_or(Path::new("."));
    let waiting = Mutex::new(Waiting {
        file: tempfile::tempfile_in(folder)?,
        length: 0,
        tips: Vec::new(),
    });
    let (next, end) = (AtomicUsize::new(range.start), range.end);
    let cores = thread::available_parallelism()?.get();
    thread::scope(|scope| {
        let work = || -> io::Result<()> {
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                if index >= end {
                    return Ok(());
                }
                let (id, sealed) = seal(plan, index, keys)?;
                lock(&waiting).push(index, id, &sealed)?;
                progress();
            }
        };
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let mut outcomes = workers.into_iter().map(|worker| worker.join());
        outcomes.try_for_each(|outcome| outcome.expect("a worker does not panic"))
    })?;
    let waiting = waiting.into_inner().expect("a worker does not panic");
    waiting.write(chain, to)
}

fn lock(waiting: &Mutex<Waiting>) -> std::sync::MutexGuard<'_, Waiting> {
    waiting.lock().expect("a worker does not panic")
}

/// Sealed tips that are not in a batch yet.
struct Waiting {
    file: File,
    length: u64,
    /// Its place in the plan, where it is in the file, and what the manifest says.
    tips: Vec<(usize, u64, BatchTip)>,
}

impl Waiting {
    fn push(&mut self, index: usize, id: TipId, sealed: &[u8]) -> io::Result<()> {
        self.file.write_all_at(sealed, self.length)?;
        let entry = BatchTip {
            id,
            size: sealed.len() as u64,
            sha256: Digest::of(sealed),
        };
        self.tips.push((index, self.length, entry));
        self.length += entry.size;
        Ok(())
    }

    fn write(
        mut self,
        chain: (u64, Option<Digest>),
        to: &Path,
    ) -> io::Result<(Vec<TipId>, Digest)> {
        self.tips.sort_by_key(|(index, ..)| *index);
        let ids = self.tips.iter().map(|(_, _, entry)| entry.id).collect();
        self.tips.sort_by_key(|(_, _, entry)| entry.id);
        let manifest = Manifest {
            relay: Some(format!("{}.onion", "bocca".repeat(11) + "2")),
            sequence: chain.0,
            previous: chain.1,
            group: None,
            tips: self.tips.iter().map(|(_, _, entry)| *entry).collect(),
        };
        let mut places = self.tips.iter().map(|(_, at, entry)| (*at, entry.size));
        let out = BufWriter::with_capacity(1 << 20, File::create(to)?);
        let mut copy = |_: &TipId, out: &mut dyn Write| {
            let (at, size) = places.next().unwrap_or_default();
            self.file.seek(SeekFrom::Start(at))?;
            io::copy(&mut (&self.file).take(size), out).map(|_| ())
        };
        envelope::write_batch(&manifest, out, &mut copy).map_err(io::Error::other)?;
        Ok((ids, digest(to)?))
    }
}

fn digest(path: &Path) -> io::Result<Digest> {
    let file = File::open(path)?;
    let mut hasher = Hasher::for_len(file.metadata()?.len());
    let mut file = BufReader::new(file);
    let mut piece = vec![0; 1 << 16];
    loop {
        match file.read(&mut piece)? {
            0 => return hasher.end(),
            length => hasher.update(&piece[..length])?,
        }
    }
}

/// One sealed tip of the plan. Its token, and so its id, is another each time.
fn seal(plan: &Plan, index: usize, keys: &Keys) -> io::Result<(TipId, Vec<u8>)> {
    let hostile = plan.tips[index].hostile;
    if let Some(trick) = hostile.filter(|trick| trick.is_raw()) {
        let token = Token::random();
        let sealed = envelope::seal_age(&trick.archive(&token), &keys.unit);
        return Ok((token.id(), sealed.map_err(io::Error::other)?));
    }
    let (tip, files) = content(plan, index);
    let recipients = match hostile {
        Some(Trick::ForeignKey) => &keys.stranger,
        _ => &keys.unit,
    };
    let mut file = |number: usize, out: &mut Checked<'_>| out.write_all(&files[number].2);
    let sealed =
        envelope::seal(&tip, recipients, Vec::new(), &mut file).map_err(io::Error::other)?;
    let (id, mut bytes) = (sealed.id(), sealed.into_inner());
    if hostile == Some(Trick::Damaged) {
        let middle = bytes.len() - 4000;
        bytes[middle] ^= 1;
    }
    Ok((id, bytes))
}

/// What a tip says and brings: the same for the same plan, for ever.
pub(super) fn content(plan: &Plan, index: usize) -> (Tip, Vec<Attached>) {
    let sketch = &plan.tips[index];
    let mut random = Random::new(plan.seed, index, "hostile");
    let trick = sketch.hostile;
    let mut files = trick.map_or_else(Vec::new, |trick| trick.files(&mut random));
    if files.is_empty() {
        let photo = |number| ("jpg", "image/jpeg", picture(plan, index, number));
        files.extend((0..sketch.pictures).map(photo));
    }
    let mut tip = Tip::default();
    tip.appeal = sketch.appeal.map(|appeal| APPEALS[appeal].to_owned());
    tip.answers = answers(plan, index);
    let said = trick.and_then(|trick| trick.message(&mut random));
    tip.message = said.unwrap_or_else(|| message(plan, index));
    let described = files.iter().enumerate();
    tip.attachments = described
        .map(|(number, file)| describe(number + 1, file))
        .collect();
    (tip, files)
}

fn describe(number: usize, (extension, media_type, bytes): &Attached) -> Attachment {
    let cleaned = *extension == "jpg" && number == 1;
    Attachment {
        name: Attachment::name_for(number, extension),
        media_type: (*media_type).to_owned(),
        size: bytes.len() as u64,
        sha256: Digest::of(bytes),
        state: match cleaned {
            true => AttachmentState::Cleaned,
            false => AttachmentState::Original,
        },
        removed: match cleaned {
            true => vec!["GPS position".to_owned(), "camera model".to_owned()],
            false => Vec::new(),
        },
    }
}
