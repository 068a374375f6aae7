//! The process in which pages are drawn: how it is started, and what it does.

use std::io::{self, Read, Write};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::{confine, pictures, Shown, MAX_BYTES, MAX_PAGES};

/// First argument of a program that shall do nothing but call [`answer`].
pub const COMMAND: &str = "draw-pages";

/// Most time of a processor for one document, in seconds.
const SECONDS: u64 = 60;

/// What the process says with its exit code.
const WHOLE: i32 = 0;
const IN_PART: i32 = 10;
const LOCKED: i32 = 11;
const UNREADABLE: i32 = 12;
const TOO_LARGE: i32 = 13;
const UNCONFINED: i32 = 14;
const UNWRITTEN: i32 = 15;

/// Why there are no pictures. But for [`Failure::Broken`], the text is the rest of the sentence "but …" for the
/// sender.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A password is needed to open the document.
    #[error("its pages can only be shown with its password")]
    Locked,
    /// It is no document, damaged, or locked in a way that is not known.
    #[error("its pages cannot be shown here")]
    Unreadable,
    /// It has more pages or bytes than are drawn.
    #[error("it has more than {MAX_PAGES} pages, or more than {} MiB as pictures", MAX_BYTES >> 20)]
    TooLarge,
    /// Drawing it took more memory or time than one document gets, or failed.
    #[error("showing its pages takes more than is spent on one file")]
    TooMuchWork,
    /// The process could not be started, confined or read, or what the document or the pictures are for failed.
    #[error("drawing pages failed: {0}")]
    Broken(#[from] io::Error),
}

/// Draws the pages of a document in a process of its own and hands the new document on, block by block. At most
/// [`MAX_BYTES`] are read, and at most `most` or [`MAX_BYTES`] are handed on.
///
/// The process cannot wait for anything but its pipes, so that its bounded time ends this too.
///
/// # Errors
/// [`Failure`]; what was handed on is not to be used then.
pub fn of_pages(
    pdf: &mut dyn Read,
    most: u64,
    take: &mut dyn FnMut(&[u8]) -> io::Result<()>,
) -> Result<Shown, Failure> {
    // The program that runs, also when its file was replaced meanwhile.
    let mut child = Command::new("/proc/self/exe")
        .arg(COMMAND)
        .env_clear()
        // Ctrl-C is for the relay, which finishes what was sent to it.
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let carried = carry(pdf, &mut child, most.min(MAX_BYTES), take);
    if carried.is_err() {
        // It may have ended already.
        drop(child.kill());
    }
    let said = said(&mut child);
    carried.and(said)
}

/// Sends the document, all of which is read before anything comes back, and hands on what does.
fn carry(
    pdf: &mut dyn Read,
    child: &mut Child,
    most: u64,
    take: &mut dyn FnMut(&[u8]) -> io::Result<()>,
) -> Result<(), Failure> {
    let pipes = child.stdin.take().zip(child.stdout.take());
    let (mut stdin, mut stdout) = pipes.ok_or(io::Error::from(io::ErrorKind::BrokenPipe))?;
    match io::copy(&mut pdf.take(MAX_BYTES + 1), &mut stdin) {
        Ok(..=MAX_BYTES) => {}
        Ok(_) => return Err(Failure::TooLarge),
        // It had enough, and says why.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
        Err(error) => return Err(error.into()),
    }
    drop(stdin);
    hand_on(&mut stdout, most, take)
}

fn hand_on(
    stdout: &mut ChildStdout,
    mut left: u64,
    take: &mut dyn FnMut(&[u8]) -> io::Result<()>,
) -> Result<(), Failure> {
    let mut block = vec![0; 64 * 1024];
    loop {
        let got = match stdout.read(&mut block) {
            Ok(0) => return Ok(()),
            Ok(got) => got,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error.into()),
        };
        // A read never tells more bytes than the block has.
        left = left.checked_sub(got as u64).ok_or(Failure::TooLarge)?;
        take(&block[..got])?;
    }
}

fn said(child: &mut Child) -> Result<Shown, Failure> {
    match child.wait()?.code() {
        Some(WHOLE) => Ok(Shown::Whole),
        Some(IN_PART) => Ok(Shown::InPart),
        Some(LOCKED) => Err(Failure::Locked),
        Some(UNREADABLE) => Err(Failure::Unreadable),
        Some(TOO_LARGE) => Err(Failure::TooLarge),
        Some(UNCONFINED) => Err(Failure::Broken(io::Error::other(
            "the kernel does not confine a process (seccomp)",
        ))),
        // A signal, a panic, memory that ran out.
        _ => Err(Failure::TooMuchWork),
    }
}

/// What the process does: confines itself, reads a document, writes its pictures. Returns its exit code.
pub fn answer() -> i32 {
    if confine::confine(SECONDS).is_err() {
        return UNCONFINED;
    }
    let mut pdf = Vec::new();
    let read = io::stdin().take(MAX_BYTES + 1).read_to_end(&mut pdf);
    if read.is_err() {
        return UNREADABLE;
    }
    let mut out = io::BufWriter::with_capacity(64 * 1024, io::stdout().lock());
    let shown = pictures(pdf, &mut out).and_then(|shown| Ok(out.flush().map(|()| shown)?));
    match shown {
        Ok(Shown::Whole) => WHOLE,
        Ok(Shown::InPart) => IN_PART,
        Err(Failure::Locked) => LOCKED,
        Err(Failure::Unreadable) => UNREADABLE,
        Err(Failure::TooLarge) => TOO_LARGE,
        Err(Failure::TooMuchWork | Failure::Broken(_)) => UNWRITTEN,
    }
}
