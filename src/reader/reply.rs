//! `reply`: seals an answer to a tip's mailbox into a bundle for the relay.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use envelope::{
    normalized, Mailbox, Replies, RepliesError, RepliesReader, ReplyBlock, ReplyEntry, ReplyError,
    Tip, TipError, TipId, MAX_REPLY_BYTES, MAX_TIP_JSON,
};
use rustix::fs::OFlags;
use zeroize::Zeroizing;

use crate::cli;
use crate::console::Console;
use crate::durable;
use crate::exit::{Exit, Failure};
use crate::progress::grouped;

/// Most bytes of an answer that are read: a text in another form may be longer than in the one that
/// is sealed.
const TEXT_MAX: u64 = 4 * MAX_REPLY_BYTES as u64;

/// Why nothing was added to the bundle.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AnswerError {
    /// The tip is not there.
    #[error("cannot read {}: {source}; give the case folder and the id of a tip in it", .path.display())]
    Tip {
        /// Its `tip.json`.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The tip is not what was opened.
    #[error("{} is not what the sender sealed ({detail}); open the batch again into a new folder", .path.display())]
    Altered {
        /// Its `tip.json`.
        path: PathBuf,
        /// What is wrong with it.
        detail: TipError,
    },
    /// The folder has another tip's name.
    #[error("{} is of the tip {found}; give that id, or open the batch again into a new folder", .path.display())]
    OtherTip {
        /// The `tip.json`.
        path: PathBuf,
        /// The tip that it is of.
        found: TipId,
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
}

/// Seals the answer and adds it to the bundle.
pub(crate) fn run(options: &cli::Reply, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let mailbox = mailbox(&options.case, &options.id)?;
    let text = read_text(&options.message)?;
    let block = ReplyBlock::seal(normalized(&text).trim_end(), &mailbox);
    let block = block.map_err(AnswerError::Seal)?;
    let count = add(&options.to, mailbox.id, &block)?;
    let (bundle, count) = (options.to.display(), grouped(count as u64));
    console.note(format_args!(
        "replies in {bundle}: {count}; bring it to the relay: bocca-relay import"
    ));
    Ok(Exit::Done)
}

/// Where the sender of a tip looks for answers.
fn mailbox(case: &Path, id: &TipId) -> Result<Mailbox, AnswerError> {
    let path = case.join("tips").join(id.to_string()).join("tip.json");
    let json = read_bounded(&path, MAX_TIP_JSON).map_err(|source| AnswerError::Tip {
        path: path.clone(),
        source,
    })?;
    let (tip, token) = match Tip::from_tip_json(&json) {
        Ok(read) => read,
        Err(detail) => return Err(AnswerError::Altered { path, detail }),
    };
    let found = token.id();
    if found != *id {
        return Err(AnswerError::OtherTip { path, found });
    }
    let mailbox = tip.mailbox.clone();
    mailbox.ok_or(AnswerError::NoMailbox(*id))
}

/// Reads a file, not through a link, to its end or a byte over `max`.
fn read_bounded(path: &Path, max: u64) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut options = OpenOptions::new();
    let flags = OFlags::NOFOLLOW.bits().cast_signed();
    let file = options.read(true).custom_flags(flags).open(path)?;
    let mut bytes = Zeroizing::new(Vec::new());
    file.take(max + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads the answer: a file of any name, or standard input.
fn read_text(path: &Path) -> Result<Zeroizing<String>, AnswerError> {
    let mut text = Zeroizing::new(String::new());
    let read = match path.as_os_str() == "-" {
        true => io::stdin().take(TEXT_MAX + 1).read_to_string(&mut text),
        false => File::open(path).and_then(|f| f.take(TEXT_MAX + 1).read_to_string(&mut text)),
    };
    match read {
        Ok(_) => Ok(text),
        Err(source) => Err(AnswerError::Text {
            path: path.to_owned(),
            source,
        }),
    }
}

/// Writes the bundle with the block in it beside the old one, and puts it in its place. Returns how
/// many replies it has.
fn add(path: &Path, mailbox: [u8; 16], block: &ReplyBlock) -> Result<usize, AnswerError> {
    let bundle = |source| AnswerError::Bundle {
        path: path.to_owned(),
        source,
    };
    let mut old = open(path)?;
    let mut replies = old
        .as_ref()
        .map_or_else(Replies::default, |old| old.replies().clone());
    let place = replies
        .insert(ReplyEntry::of(mailbox, block))
        .map_err(bundle)?;
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let file = create(&part)?;
    let written = write(&file, &replies, &mut |index| match index == place {
        true => Ok(block.clone()),
        false => match old.as_mut().and_then(Iterator::next) {
            Some(next) => next.map(|(_, block)| block),
            None => Err(RepliesError::Truncated),
        },
    });
    // The old bundle's end is checked too, before it is replaced.
    let rest = old
        .as_mut()
        .and_then(Iterator::next)
        .map(|next| next.map(drop));
    let whole = written.and_then(|()| rest.unwrap_or(Ok(())));
    let result = whole.map_err(bundle).and_then(|()| replace(&part, path));
    if result.is_err() {
        drop(fs::remove_file(&part));
    }
    result.map(|()| replies.entries().len())
}

/// The bundle that is there, or `None`.
fn open(path: &Path) -> Result<Option<RepliesReader<BufReader<File>>>, AnswerError> {
    let failed = |source| AnswerError::Bundle {
        path: path.to_owned(),
        source,
    };
    match File::open(path) {
        Ok(file) => Replies::read(BufReader::new(file))
            .map(Some)
            .map_err(failed),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed(error.into())),
    }
}

fn create(part: &Path) -> Result<File, AnswerError> {
    let mut options = OpenOptions::new();
    let made = options.write(true).create_new(true).mode(0o600).open(part);
    made.map_err(|source| match source.kind() {
        io::ErrorKind::AlreadyExists => AnswerError::Busy(part.to_owned()),
        _ => AnswerError::Write {
            path: part.to_owned(),
            source,
        },
    })
}

fn write(
    file: &File,
    replies: &Replies,
    next: &mut dyn FnMut(usize) -> Result<ReplyBlock, RepliesError>,
) -> Result<(), RepliesError> {
    replies.write(BufWriter::new(file), next)?;
    Ok(file.sync_all()?)
}

fn replace(part: &Path, path: &Path) -> Result<(), AnswerError> {
    let renamed = fs::rename(part, path);
    let synced = renamed.and_then(|()| File::open(durable::folder_of(path))?.sync_all());
    synced.map_err(|source| AnswerError::Write {
        path: path.to_owned(),
        source,
    })
}
