//! `reply`: seals an answer to a tip's mailbox into a bundle for the relay.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use envelope::{
    normalized, Mailbox, Replies, RepliesError, RepliesReader, ReplyBlock, ReplyEntry, ReplyError,
    TipId, MAX_REPLY_BYTES,
};
use zeroize::Zeroizing;

use crate::case::{Case, CaseError, StoredTip};
use crate::chain;
use crate::cli;
use crate::console::Console;
use crate::durable;
use crate::exit::{Exit, Failure};
use crate::progress::grouped;

/// Most bytes of an answer that are read: a text in another form may be three times as long as in the
/// one that is sealed.
const TEXT_MAX: u64 = 4 * MAX_REPLY_BYTES as u64;

/// Why nothing was added to the bundle.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AnswerError {
    /// The tip is not there.
    #[error("{} has no tip {id}; give the case folder and the id of a tip in it", .case.display())]
    NoTip {
        /// What was given as the case folder.
        case: PathBuf,
        /// The tip.
        id: TipId,
    },
    /// The tip cannot be read, or is not what was opened.
    #[error("tip {id}: {why}")]
    Tip {
        /// The tip.
        id: TipId,
        /// What is wrong with it, and what to do.
        why: String,
    },
    /// The sender left no way back.
    #[error("tip {0} has no mailbox: its sender left no way to answer")]
    NoMailbox(TipId),
    /// The text cannot be read.
    #[error("cannot read the answer in {}: {source}", .path.display())]
    Text {
        /// The file.
        path: PathBuf,
        /// What the system said; also that it is no UTF-8.
        source: io::Error,
    },
    /// The text does not fit a reply, in whatever form.
    #[error("the answer in {} is over {TEXT_MAX} bytes long, and at most {MAX_REPLY_BYTES} fit; shorten it, or answer in several replies; nothing was added", .0.display())]
    TooLong(PathBuf),
    /// The text cannot be sealed.
    #[error("{0}; nothing was added")]
    Seal(#[from] ReplyError),
    /// The bundle that is there cannot be added to.
    #[error("{}: {source}; nothing was added, give another --to", .path.display())]
    Bundle {
        /// The bundle.
        path: PathBuf,
        /// What is wrong with it.
        source: RepliesError,
    },
    /// Somebody else writes, or was cut short.
    #[error("{} exists: another reply is being written; if none is, one was cut short: delete the file and run the command again", .0.display())]
    Busy(PathBuf),
    /// The new bundle cannot be written.
    #[error("cannot write {}: {source}; nothing was added", .path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It is in the bundle, but not in the log.
    #[error("the reply is in the bundle, but the case's log has no line of it: {0}")]
    Unlogged(CaseError),
    /// The disk did not confirm the new bundle's name.
    #[error("{} is there with the reply in it, but the disk did not confirm it: {source}; check the disk, then the bundle", .path.display())]
    Unconfirmed {
        /// The bundle.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Seals the answer and adds it to the bundle.
pub(crate) fn run(options: &cli::Reply, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let (appeal, mailbox) = way_back(&options.case, options.id)?;
    let mut case = Case::connect(&options.case)?;
    let relay = relay_of(&case, &options.id)?;
    let text = read_text(&options.message)?;
    let text = normalized(&text);
    let text = text.trim_end();
    let block = ReplyBlock::seal(text, appeal.as_deref(), &mailbox);
    let block = block.map_err(AnswerError::Seal)?;
    let count = add(&options.to, relay.as_deref(), mailbox.id, &block)?;
    let logged = case.replied(&options.id, text, &options.to.display().to_string());
    logged.map_err(AnswerError::Unlogged)?;
    let (bundle, count) = (options.to.display(), grouped(count as u64));
    console.note(format_args!(
        "replies in {bundle}: {count}; carry it back and run `bocca-relay import --data DIR {bundle}` there"
    ));
    Ok(Exit::Done)
}

/// What a tip answers, and where its sender looks for answers.
fn way_back(case: &Path, id: TipId) -> Result<(Option<String>, Mailbox), AnswerError> {
    let folder = case.join("tips").join(id.to_string());
    if !folder.is_dir() {
        let case = case.to_owned();
        return Err(AnswerError::NoTip { case, id });
    }
    let stored = StoredTip::read(&folder, id).map_err(|why| AnswerError::Tip { id, why })?;
    let (appeal, mailbox) = (stored.tip.appeal.clone(), stored.tip.mailbox.clone());
    Ok((appeal, mailbox.ok_or(AnswerError::NoMailbox(id))?))
}

/// The onion address of the relay that a tip came from. `None` where no batch, or more than one relay's, tells.
fn relay_of(case: &Case, id: &TipId) -> Result<Option<String>, CaseError> {
    let (_, batches) = case.sealed_as(id)?;
    let mut relays = batches.iter().map(|batch| chain::relay(&batch.relay));
    let first = relays.next().filter(|relay| !relay.is_empty());
    let only = first.filter(|first| relays.all(|relay| relay == *first));
    Ok(only.map(str::to_owned))
}

/// Reads the answer: a file of any name, or standard input.
fn read_text(path: &Path) -> Result<Zeroizing<String>, AnswerError> {
    let failed = |source| AnswerError::Text {
        path: path.to_owned(),
        source,
    };
    let mut bytes = Zeroizing::new(Vec::new());
    let read = match path.as_os_str() == "-" {
        true => io::stdin().take(TEXT_MAX + 1).read_to_end(&mut bytes),
        false => File::open(path).and_then(|f| f.take(TEXT_MAX + 1).read_to_end(&mut bytes)),
    };
    // Cut, a text could lose its end without a word, since white space there is dropped.
    if read.map_err(failed)? as u64 > TEXT_MAX {
        return Err(AnswerError::TooLong(path.to_owned()));
    }
    match std::str::from_utf8(&bytes) {
        Ok(text) => Ok(Zeroizing::new(text.to_owned())),
        Err(_) => Err(failed(io::Error::other("it is not UTF-8 text"))),
    }
}

/// Writes the bundle with the block in it beside the old one, and puts it in its place. Returns how
/// many replies it has.
fn add(
    path: &Path,
    relay: Option<&str>,
    mailbox: [u8; 16],
    block: &ReplyBlock,
) -> Result<usize, AnswerError> {
    let bundle = |source| AnswerError::Bundle {
        path: path.to_owned(),
        source,
    };
    // Before the old bundle is read: two runs that read the same one would each write it without the
    // other's reply.
    let part = Part::make(path)?;
    let mut old = open(path).map_err(bundle)?;
    let mut replies = old
        .as_ref()
        .map_or_else(Replies::default, |old| old.replies().clone());
    relay.map_or(Ok(()), |relay| replies.name_relay(relay).map_err(bundle))?;
    let place = replies
        .insert(ReplyEntry::of(mailbox, block))
        .map_err(bundle)?;
    let written = part.write(&replies, &mut |index| match index == place {
        true => Ok(block.clone()),
        false => match old.as_mut().and_then(Iterator::next) {
            Some(next) => next.map(|(_, block)| block),
            None => Err(RepliesError::Truncated),
        },
    });
    written.map_err(bundle)?;
    // The old bundle's end is checked too, before it is replaced.
    if let Some(Err(source)) = old.as_mut().and_then(Iterator::next) {
        return Err(bundle(source));
    }
    part.replace(path)?;
    Ok(replies.entries().len())
}

/// The bundle that is there, or `None`.
fn open(path: &Path) -> Result<Option<RepliesReader<BufReader<File>>>, RepliesError> {
    match File::open(path) {
        Ok(file) => Replies::read(BufReader::new(file)).map(Some),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The bundle that is being written, `BUNDLE.part`. Dropped before it has its name, it is gone.
struct Part {
    path: PathBuf,
    file: File,
    named: bool,
}

impl Part {
    fn make(bundle: &Path) -> Result<Self, AnswerError> {
        let mut path = bundle.as_os_str().to_owned();
        path.push(".part");
        let path = PathBuf::from(path);
        let mut options = OpenOptions::new();
        let made = options.write(true).create_new(true).mode(0o600).open(&path);
        match made {
            Ok(file) => Ok(Part {
                path,
                file,
                named: false,
            }),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                Err(AnswerError::Busy(path))
            }
            Err(source) => Err(AnswerError::Write { path, source }),
        }
    }

    fn write(
        &self,
        replies: &Replies,
        next: &mut dyn FnMut(usize) -> Result<ReplyBlock, RepliesError>,
    ) -> Result<(), RepliesError> {
        replies.write(BufWriter::new(&self.file), next)?;
        Ok(self.file.sync_all()?)
    }

    fn replace(mut self, bundle: &Path) -> Result<(), AnswerError> {
        let path = bundle.to_owned();
        match fs::rename(&self.path, bundle) {
            Ok(()) => self.named = true,
            Err(source) => return Err(AnswerError::Write { path, source }),
        }
        durable::confirm(bundle).map_err(|source| AnswerError::Unconfirmed { path, source })
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.named {
            // Nobody is left to tell: what remains is named by the next run.
            drop(fs::remove_file(&self.path));
        }
    }
}
