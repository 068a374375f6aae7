//! `serve`: from the arguments to listening on Tor and on this machine, and back to a stop that
//! loses nothing.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use queue::{Mailboxes, Queue};
use tokio::sync::{watch, Semaphore};

use crate::appeals::{self, Appeals, AppealsError};
use crate::arguments::Serve;
use crate::batch_key::{BatchKey, BatchKeyError};
use crate::codes::{self, Codes};
use crate::config::{Config, ConfigError};
use crate::control::{Listener, Office};
use crate::floor::Floor;
use crate::groups::{self, Group, GroupsError};
use crate::intake::{Desk, Seats};
use crate::languages;
use crate::machine::{self, Concern};
use crate::opened::Opened;
use crate::pages::{Site, SiteLimits};
use crate::supervisor;
use crate::web::Shop;

/// Why the relay does not run.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// `relay.toml`.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The keys folder.
    #[error(transparent)]
    Groups(#[from] GroupsError),
    /// The appeals folder.
    #[error(transparent)]
    Appeals(#[from] AppealsError),
    /// The batch key.
    #[error(transparent)]
    BatchKey(#[from] BatchKeyError),
    /// The queue.
    #[error(transparent)]
    Queue(#[from] queue::QueueError),
    /// The onion service.
    #[error(transparent)]
    Onion(#[from] onion::OnionError),
    /// Something about the machine that must be mended first.
    #[error("{0}")]
    Machine(String),
    /// A folder, socket or thread could not be made.
    #[error("cannot {what}: {source}")]
    System {
        /// What was tried.
        what: String,
        /// Why it failed.
        source: io::Error,
    },
}

/// Where the two kinds of lines go: the contract's lines to stdout, words to the operator to
/// stderr.
pub trait Voice: Send + Sync {
    /// A line of the contract.
    fn say(&self, line: &str);
    /// A word to the operator. Never about a request.
    fn note(&self, line: &str);
}

/// Runs until SIGTERM or SIGINT. Leaves threads of the onion service behind, so the process must end then.
///
/// # Errors
/// [`ServeError`] for what stops the relay from running at all; Tor being out of reach does not.
pub fn serve(arguments: &Serve, voice: Arc<dyn Voice>) -> Result<(), ServeError> {
    let config = Config::load(arguments.config.as_deref())?;
    languages::load();
    prepare_machine(arguments, voice.as_ref())?;
    let relay = Relay::open(arguments, config, Arc::clone(&voice))?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        // One thread an upload, one a code that is opened or waits for it, and some for what arti blocks on.
        .max_blocking_threads(relay.desk.limits.uploads + codes::OPENING + 32)
        .build()
        .map_err(system("start the runtime"))?;
    let queue = relay.desk.queue.clone();
    let result = runtime.block_on(relay.run(arguments, voice));
    // What this leaves undone, the next start does.
    let _ = queue.rest();
    // arti's tasks have no end of their own, and panic when the runtime's clock ends before they do. Whoever
    // called this ends the process, and them with it.
    std::mem::forget(runtime);
    result
}

fn prepare_machine(arguments: &Serve, voice: &dyn Voice) -> Result<(), ServeError> {
    machine::harden().map_err(system("forbid core files"))?;
    let mut concerns = machine::concerns();
    concerns.extend(machine::folder_concern(&arguments.data));
    concerns.extend(machine::keys_concerns(&arguments.keys));
    for concern in concerns {
        match concern {
            Concern::Stops(reason) => return Err(ServeError::Machine(reason)),
            Concern::Weakens(reason) => voice.note(&format!("warning: {reason}")),
        }
    }
    machine::make_folder(&arguments.data).map_err(system("make the data folder"))
}

/// Everything that is opened before the first connection.
struct Relay {
    data: PathBuf,
    desk: Desk,
    site: Site,
    office: Office,
    onion: onion::Settings,
    connections: usize,
}

impl Relay {
    fn open(arguments: &Serve, config: Config, voice: Arc<dyn Voice>) -> Result<Self, ServeError> {
        let groups = groups::read(&arguments.keys)?;
        let recipients = Arc::new(groups::everyone(&groups)?);
        // Absolute, because arti refuses relative folders.
        let data =
            std::fs::canonicalize(&arguments.data).map_err(system("find the data folder"))?;
        let (queue, mailboxes) = boxes(&data, &config, &groups, voice.as_ref())?;
        let onion = onion_settings(&data, &config, voice.as_ref())?;
        let batch_key = BatchKey::open(&data)?;
        let addresses = addresses(arguments, &onion)?;
        let codes = codes(&addresses, &batch_key)?;
        let appeals = appeals::open(arguments.appeals.as_deref(), &groups, voice.as_ref())?;
        let list = onion::list::signed(&onion)?;
        let site = site(&config, &groups, &batch_key, list, appeals.clone());
        let office = Office {
            queue: queue.clone(),
            mailboxes: mailboxes.clone(),
            opened: Opened::open(&data, voice.as_ref()),
            batch_key,
            addresses,
            onion_states: None,
            recipients: groups::told(&groups),
            serving: true,
            exporting: Mutex::new(()),
        };
        Ok(Self {
            desk: Desk {
                queue,
                recipients,
                appeals,
                spool_folder: spool(&data)?,
                limits: config.limits.clone(),
                seats: Arc::new(Seats::new()),
                codes,
                mailboxes,
            },
            site,
            office,
            onion,
            connections: config.limits.connections,
            data,
        })
    }

    async fn run(mut self, arguments: &Serve, voice: Arc<dyn Voice>) -> Result<(), ServeError> {
        let mut stopped = supervisor::stop_signal().map_err(system("wait for signals"))?;
        let (stop_in, stop) = watch::channel(false);
        let stop_seconds = self.desk.limits.stop_seconds;
        let shop = Shop {
            uploads: Arc::new(Semaphore::new(self.desk.limits.uploads)),
            desk: self.desk,
            site: self.site,
            opened: Arc::clone(&self.office.opened),
        };
        let floor = Floor::new(shop, self.connections, stop);
        let onion = match arguments.no_onion {
            true => None,
            false => Some(onion::start(&self.onion)?),
        };
        let states = onion.as_ref().map(|onion| onion.states.clone());
        self.office.onion_states.clone_from(&states);
        let control = Listener::start(&self.data, Arc::new(self.office))
            .map_err(system("make the control socket"))?;
        let socket = match &arguments.listen {
            Some(listen) => Some(floor.listen(listen, voice.as_ref()).await?),
            None => None,
        };
        tokio::spawn(supervisor::tell(states));
        let tor = onion.map(|onion| floor.serve_onion(onion, Arc::clone(&voice)));
        stopped.recv().await;
        voice.note("stopping: uploads in flight are finished");
        // No new connections: the listeners close, and the onion service with its streams.
        socket
            .iter()
            .chain(&tor)
            .for_each(tokio::task::JoinHandle::abort);
        let _ = stop_in.send(true);
        let bound = Duration::from_secs(stop_seconds);
        if tokio::time::timeout(bound, floor.emptied()).await.is_err() {
            voice.note("some uploads did not finish in time; nothing of them was acknowledged");
        }
        drop(control);
        Ok(())
    }
}

/// Codes are opened with what stays, and is no other relay's, or a guess would count for both.
fn codes(addresses: &[String], batch_key: &BatchKey) -> Result<Arc<Codes>, ServeError> {
    let first = addresses.first().cloned();
    let salt = first.unwrap_or_else(|| batch_key.public()).into_bytes();
    Codes::start(salt).map_err(system("start the thread that draws codes"))
}

fn onion_settings(
    data: &Path,
    config: &Config,
    voice: &dyn Voice,
) -> Result<onion::Settings, ServeError> {
    let settings = onion::Settings {
        folder: data.join("tor"),
        arti: config.arti.clone(),
        restricted: config.onion.restricted,
        proof_of_work: config.onion.proof_of_work,
    };
    if settings.restricted && onion::clients::names(&settings)?.is_empty() {
        voice.note("warning: [onion] restricted is on and nobody has a key, so nobody can find the service; run bocca-relay client add");
    }
    Ok(settings)
}

/// The relay's addresses: without an onion service, only those that it has already.
fn addresses(arguments: &Serve, onion: &onion::Settings) -> Result<Vec<String>, onion::OnionError> {
    match arguments.no_onion {
        true => onion::addresses::all(onion),
        false => onion::addresses::all_or_first(onion),
    }
}

fn spool(data: &Path) -> Result<PathBuf, ServeError> {
    let folder = data.join("spool");
    machine::make_folder(&folder).map_err(system("make the spool folder"))?;
    Ok(folder)
}

/// Where tips and replies are kept.
fn boxes(
    data: &Path,
    config: &Config,
    groups: &[Group],
    voice: &dyn Voice,
) -> Result<(Queue, Mailboxes), queue::QueueError> {
    let limits = queue::Limits {
        capacity: config.queue.capacity_bytes,
        text_reserve_percent: config.queue.text_reserve_percent,
        disk_reserve: config.queue.disk_reserve_bytes,
    };
    let (queue, findings) = queue::open(data, limits)?;
    findings.lines().iter().for_each(|line| voice.note(line));
    groups::tell(&queue, groups, voice)?;
    Ok((queue, Mailboxes::open(data, limits.disk_reserve)?))
}

fn site(
    config: &Config,
    groups: &[Group],
    batch_key: &BatchKey,
    addresses: Option<onion::list::List>,
    appeals: Option<Arc<Appeals>>,
) -> Site {
    Site {
        words: config.pages.clone(),
        keys: groups::key_lines(groups),
        batch_key: Some(batch_key.public()),
        addresses,
        appeals,
        limits: SiteLimits {
            message_chars: config.limits.message_characters,
            files: config.limits.files,
            tip_bytes: config.limits.tip_bytes,
        },
    }
}

/// Names what was tried when the system refuses.
pub(crate) fn system(what: impl Into<String>) -> impl FnOnce(io::Error) -> ServeError {
    let what = what.into();
    move |source| ServeError::System { what, source }
}
