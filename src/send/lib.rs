//! `bocca-send`: a tip is cleaned and sealed on its sender's own machine and brought to the relay through Tor, for
//! those who would rather trust no server with plaintext.
//!
//! The sealed tip travels as the content of an ordinary tip (`FORMAT.md`, section 3.4), which the relay seals once more.
//! The keys must be those whose fingerprints the sender gives. Nothing is written to a disk but the sealed tip, in
//! a file without a name, and what arti keeps, in a folder that is gone at the end unless another is given.

mod arguments;
mod folders;
mod input;
mod keys;
mod line;
mod receipt;
mod sealed;
mod upload;

use std::future::Future;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use envelope::SealError;
use tokio::signal::unix::{signal, SignalKind};
use visit::{Circuits, VisitError, Visitor};

pub use arguments::Arguments;
pub use keys::{pinned, Different, KeysError, Pin};

use input::Input;
use line::{patiently, Line, ENTERED};
use receipt::Receipt;
use sealed::Sealed;
use upload::Sent;

/// How long arti has for what it is writing, at the end.
const ENDED: Duration = Duration::from_secs(5);

/// Where the program's words go.
pub trait Voice {
    /// What a script may read: stdout.
    fn say(&self, line: &str);
    /// What is for people: stderr.
    fn note(&self, line: &str);
}

/// Why a tip was not sent, or what is not certain of one that was.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// Neither a message nor files.
    #[error("there is nothing to send: type a message, end it with Ctrl-D, or name files")]
    Nothing,
    /// More files than a tip may have.
    #[error("{0} files are too many: a tip may have {most}; send the others in another", most = envelope::MAX_ATTACHMENTS)]
    TooManyFiles(usize),
    /// Files were refused, and named.
    #[error("nothing was sent, because of {0} of the files: leave out what is named above; or, where a line above speaks of ticking “send as it is”, give --as-is")]
    Files(usize),
    /// Standard input cannot be read.
    #[error("the message cannot be read: {0}")]
    Message(#[source] io::Error),
    /// The message is no text in UTF-8.
    #[error("the message is not in UTF-8: save it so, or give it as a file of the tip")]
    MessageAlphabet,
    /// The message is longer than a tip's may be.
    #[error(
        "the message has more than {} characters: give it as a file of the tip",
        envelope::MAX_MESSAGE_CHARS
    )]
    MessageTooLong,
    /// `--config`.
    #[error("{}: {why}", path.display())]
    Config {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// `--state`, or a folder for a while, or the file of the sealed tip.
    #[error("{}: {why}", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The system gives no thread, or does not tell of signals.
    #[error("the system does not let it run: {0}")]
    System(#[source] io::Error),
    /// There is no way to the relay.
    #[error("{0}")]
    Visit(#[from] VisitError),
    /// The connection broke.
    #[error("the connection broke: {0}")]
    Broken(#[from] hyper::Error),
    /// A page was longer than any of a relay is, or ended too early.
    #[error("the relay's page did not come whole")]
    Cut,
    /// It cannot be asked: a name that is none, which the command line has excluded.
    #[error("the request cannot be made: {0}")]
    Request(#[from] hyper::http::Error),
    /// Nothing moved any more.
    #[error("{0}: nothing has moved for {1} s")]
    Stuck(String, u64),
    /// The relay's keys are not those that the sender knows.
    #[error(transparent)]
    Keys(#[from] KeysError),
    /// The tip cannot be sealed.
    #[error("sealing failed, and nothing was sent: {0}")]
    Seal(#[from] SealError),
    /// The relay answered something else than was asked for.
    #[error("the relay did not take it (status {status}): {said}")]
    Refused {
        /// The HTTP status.
        status: u16,
        /// The words of its page.
        said: String,
    },
    /// The relay said yes, on a page that gives no mark.
    #[error("its answer is no receipt that this program can read: {0}")]
    NoReceipt(String),
    /// The user, or the system, ended it.
    #[error("stopped")]
    Stopped,
    /// Something failed before all of it was under way.
    #[error("{0}; nothing arrived, so it can be sent again")]
    Unsent(#[source] Box<SendError>),
    /// All of it was under way when something failed.
    #[error("it is not certain that the tip arrived ({0}); send it again, the investigators can tell that it is the same")]
    Uncertain(#[source] Box<SendError>),
}

impl SendError {
    /// Whether the tip may have arrived all the same.
    pub fn is_uncertain(&self) -> bool {
        matches!(self, Self::Uncertain(_))
    }
}

/// Sends a tip, and says its mark and its follow-up code on stdout: `mark …` and `code …`, a line each.
///
/// # Errors
/// [`SendError`].
pub fn run(
    arguments: &Arguments,
    message: &mut dyn Read,
    voice: &dyn Voice,
) -> Result<(), SendError> {
    let arti = arguments.config.as_deref().map(folders::arti_settings);
    let arti = arti.transpose()?.unwrap_or_default();
    let mut input = Input::read(&arguments.files, arguments.as_is, message, voice)?;
    input.tip.appeal.clone_from(&arguments.appeal);
    let kept = arguments.state.as_deref().map(folders::state).transpose()?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(SendError::System)?;
    let (passing, receipt) = runtime.block_on(async {
        // Before there is a folder: whoever stops the program leaves none behind.
        let stopped = stopped().map_err(SendError::System)?;
        let passing = folders::passing()?;
        let sent = Sent::default();
        let state = kept.as_deref().unwrap_or(passing.path());
        let receipt = tokio::select! {
            receipt = send(arguments, input, &arti, state, passing.path(), sent.clone(), voice) => receipt,
            () = stopped => Err(sent.certainty(SendError::Stopped)),
        };
        Ok::<_, SendError>((passing, receipt))
    })?;
    // First of all: nobody can ask for the code again.
    let told = receipt.map(|receipt| tell(&receipt, voice));
    // arti writes into its folder as long as it runs.
    runtime.shutdown_timeout(ENDED);
    folders::remove(passing, voice);
    told
}

/// Goes into the Tor network and to the relay, seals to its keys and delivers. What passes is in `passing`.
async fn send(
    arguments: &Arguments,
    mut input: Input,
    arti: &toml::Table,
    state: &Path,
    passing: &Path,
    sent: Sent,
    voice: &dyn Voice,
) -> Result<Receipt, SendError> {
    let words = || (0, "connecting to the Tor network".to_owned());
    voice.note(&words().1);
    let begun = patiently(Visitor::begin(state, arti), ENTERED, voice, words).await;
    let visitor = begun.map_err(|error| sent.certainty(error))?;
    let line = Line {
        visitor: &visitor,
        host: &arguments.to,
        circuits: Circuits::new(),
        voice,
        sent,
    };
    let recipients = pinned(&line.keys().await?, &arguments.fingerprints)?;
    let sealed = Sealed::new(&mut input, &recipients, passing)?;
    line.deliver(sealed, arguments.appeal.as_deref()).await
}

/// Ends with the first signal to end. From now on, none ends the program by itself.
fn stopped() -> io::Result<impl Future<Output = ()>> {
    let [mut interrupt, mut terminate, mut hangup] = [
        signal(SignalKind::interrupt())?,
        signal(SignalKind::terminate())?,
        signal(SignalKind::hangup())?,
    ];
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
            _ = hangup.recv() => {}
        }
    })
}

fn tell(receipt: &Receipt, voice: &dyn Voice) {
    voice.note("the tip is on the relay's disk; only the investigators can open it");
    voice.say(&format!("mark {}", receipt.mark));
    voice.note("the relay's page of opened tips shows this mark once yours was read");
    match &receipt.code {
        Some(code) => {
            voice.say(&format!("code {code}"));
            voice.note("write the code down and show it to nobody: it opens the replies, on the relay's page /replies");
        }
        None => {
            voice.note("the relay had no code for replies to give; the tip arrived all the same")
        }
    }
}
