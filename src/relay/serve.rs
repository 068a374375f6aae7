//! `serve`: from the arguments to listening on Tor and on this machine, and back to a stop that
//! loses nothing.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::signal::unix::{signal, SignalKind};
use tokio::sync::{watch, Semaphore};

use crate::arguments::Serve;
use crate::batch_key::{BatchKey, BatchKeyError};
use crate::config::{Config, ConfigError};
use crate::control::{Listener, Office, Recipient};
use crate::floor::Floor;
use crate::groups::{self, Group, GroupsError};
use crate::intake::{Desk, Seats};
use crate::machine::{self, Concern};
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
    prepare_machine(arguments, voice.as_ref())?;
    let relay = Relay::open(arguments, config, Arc::clone(&voice))?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        // One thread an upload, and some for what arti blocks on.
        .max_blocking_threads(relay.desk.limits.uploads + 32)
        .build()
        .map_err(system("start the runtime"))?;
    let result = runtime.block_on(relay.run(arguments, voice));
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
        let (queue, findings) = queue::open(&data, queue_limits(&config))?;
        findings.lines().iter().for_each(|line| voice.note(line));
        let spool_folder = data.join("spool");
        machine::make_folder(&spool_folder).map_err(system("make the spool folder"))?;
        let onion = onion_settings(&data, &config, voice.as_ref())?;
        let batch_key = BatchKey::open(&data)?;
        let addresses = match arguments.no_onion {
            true => onion::addresses::all(&onion)?,
            false => onion::addresses::all_or_first(&onion)?,
        };
        let site = site(&config, &groups, &batch_key, onion::list::signed(&onion)?);
        let office = Office {
            queue: queue.clone(),
            batch_key,
            addresses,
            onion_states: None,
            recipients: recipients_of(&groups),
            serving: true,
            exporting: Mutex::new(()),
        };
        Ok(Self {
            data,
            desk: Desk {
                queue,
                recipients,
                spool_folder,
                limits: config.limits.clone(),
                seats: Arc::new(Seats::new()),
            },
            site,
            office,
            onion,
            connections: config.limits.connections,
        })
    }

    async fn run(mut self, arguments: &Serve, voice: Arc<dyn Voice>) -> Result<(), ServeError> {
        let mut stopped = stop_signal()?;
        let (stop_in, stop) = watch::channel(false);
        let stop_seconds = self.desk.limits.stop_seconds;
        let shop = Shop {
            uploads: Arc::new(Semaphore::new(self.desk.limits.uploads)),
            desk: self.desk,
            site: self.site,
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

/// Yields once, on the first SIGTERM or SIGINT.
fn stop_signal() -> Result<tokio::sync::mpsc::Receiver<()>, ServeError> {
    let (stop_in, stop) = tokio::sync::mpsc::channel(1);
    for kind in [SignalKind::terminate(), SignalKind::interrupt()] {
        let mut signals = signal(kind).map_err(system("wait for signals"))?;
        let stop_in = stop_in.clone();
        tokio::spawn(async move {
            signals.recv().await;
            let _ = stop_in.try_send(());
        });
    }
    Ok(stop)
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

fn queue_limits(config: &Config) -> queue::Limits {
    queue::Limits {
        capacity: config.queue.capacity_bytes,
        text_reserve_percent: config.queue.text_reserve_percent,
        disk_reserve: config.queue.disk_reserve_bytes,
    }
}

fn site(
    config: &Config,
    groups: &[Group],
    batch_key: &BatchKey,
    addresses: Option<onion::list::List>,
) -> Site {
    Site {
        organisation: config.pages.organisation.clone(),
        emergency: config.pages.emergency.clone(),
        keys: groups::key_lines(groups),
        batch_key: Some(batch_key.public()),
        addresses,
        limits: SiteLimits {
            message_chars: config.limits.message_characters,
            files: config.limits.files,
            tip_bytes: config.limits.tip_bytes,
        },
    }
}

fn recipients_of(groups: &[Group]) -> Vec<Recipient> {
    let lines = groups::key_lines(groups).into_iter();
    let recipient = |line: crate::pages::KeyLine| Recipient {
        group: line.group,
        kind: line.kind,
        fingerprint: line.fingerprint,
    };
    lines.map(recipient).collect()
}

/// Names what was tried when the system refuses.
pub(crate) fn system(what: impl Into<String>) -> impl FnOnce(io::Error) -> ServeError {
    let what = what.into();
    move |source| ServeError::System { what, source }
}
