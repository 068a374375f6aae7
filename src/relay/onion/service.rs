//! Launching the services, watching them, and handing their streams on.

use std::sync::Arc;
use std::time::Duration;

use arti_client::TorClient;
use futures::stream::select_all;
use futures::StreamExt;
use tokio::sync::{mpsc, watch};
use tokio::time::{sleep_until, Instant};
use tor_hsservice::RunningOnionService;

use crate::network::{self, Runtime, Trouble};
use crate::{addresses, configuration, rendezvous, OnionError, Settings, State, Stream};

/// Streams that wait for the relay to take them; past that, they wait in their circuits.
const WAITING_STREAMS: usize = 16;

/// Wait between two tries to connect to the network.
const RETRY: Duration = Duration::from_secs(10);

/// Launched onion services, one for each address. Dropping them ends them: their introduction points
/// close.
pub struct Running {
    /// `….onion`, the first one first.
    pub addresses: Vec<String>,
    /// The newest state of each; changes are told in order, none is skipped for good.
    pub states: watch::Receiver<Vec<State>>,
    /// Visitors' streams, already accepted.
    pub streams: mpsc::Receiver<Box<dyn Stream>>,
    tasks: Vec<tokio::task::JoinHandle<()>>,
    _services: Vec<Arc<RunningOnionService>>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.tasks.iter().for_each(tokio::task::JoinHandle::abort);
    }
}

/// Launches a service for every address, making the first if there is none, and keeps trying to
/// connect for as long as they live. Returns at once, whether or not Tor is reachable. Must run inside
/// a tokio runtime.
///
/// # Errors
/// [`OnionError`] for what no retry can mend: configuration, folder, key.
pub fn start(settings: &Settings) -> Result<Running, OnionError> {
    // A provider that is already installed (by an earlier start) is the same one.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let named = addresses::named_or_first(settings)?;
    let failed = |error: &dyn std::fmt::Display| OnionError::Start(error.to_string());
    let (runtime, trouble) = network::runtime().map_err(|error| failed(&error))?;
    let client = TorClient::with_runtime(runtime)
        .config(configuration::client(settings)?)
        .create_unbootstrapped()
        .map_err(|error| failed(&error))?;
    let (mut services, mut visitors) = (Vec::new(), Vec::new());
    for (nickname, _) in &named {
        let (service, rendezvous) = client
            .launch_onion_service(configuration::service(settings, nickname, named.len())?)
            .map_err(|error| failed(&error))?
            .ok_or_else(|| failed(&"it is switched off"))?;
        services.push(service);
        visitors.push(rendezvous.boxed());
    }
    let (stream_in, streams) = mpsc::channel(WAITING_STREAMS);
    let watched = Watched {
        client: Arc::clone(&client),
        services: services.clone(),
        trouble,
    };
    let (state_in, states) = watch::channel(watched.states());
    let tasks = vec![
        // The addresses take turns, so that a flood of one does not hold up visitors of another.
        tokio::spawn(rendezvous::answer_all(select_all(visitors), stream_in)),
        tokio::spawn(watched.tell(state_in)),
        tokio::spawn(keep_connecting(client)),
    ];
    Ok(Running {
        addresses: named.into_iter().map(|(_, address)| address).collect(),
        states,
        streams,
        tasks,
        _services: services,
    })
}

async fn keep_connecting(client: Arc<TorClient<Runtime>>) {
    // The reason reaches the operator through the state; the error itself names relays.
    while client.bootstrap().await.is_err() {
        tokio::time::sleep(RETRY).await;
    }
}

/// Time without progress after which a way into the network counts as blocked. arti itself says so only
/// for some reasons: with a clock that is days off it fetches for ever a directory that is not of today.
const STUCK: Duration = Duration::from_secs(60);

/// What the states are made of.
struct Watched {
    client: Arc<TorClient<Runtime>>,
    services: Vec<Arc<RunningOnionService>>,
    trouble: watch::Receiver<Trouble>,
}

impl Watched {
    async fn tell(mut self, states: watch::Sender<Vec<State>>) {
        let mut client = self.client.bootstrap_events();
        let services = self.services.iter();
        let mut services = select_all(services.map(|service| service.status_events()));
        let (mut before, mut moved) = (self.states(), Instant::now());
        let mut reached = vec![false; before.len()];
        loop {
            tokio::select! {
                event = client.next() => if event.is_none() { return },
                event = services.next() => if event.is_none() { return },
                event = self.trouble.changed() => if event.is_err() { return },
                () = sleep_until(moved + STUCK), if moved.elapsed() < STUCK => {}
            }
            let mut now = self.states();
            for (state, reached) in now.iter_mut().zip(&mut reached) {
                state.note_loss(reached);
            }
            if now != before {
                before.clone_from(&now);
                moved = Instant::now();
            }
            if moved.elapsed() >= STUCK {
                now.iter_mut().for_each(State::find_stuck);
            }
            states.send_if_modified(|states| std::mem::replace(states, now.clone()) != now);
        }
    }

    fn states(&self) -> Vec<State> {
        let (client, trouble) = (self.client.bootstrap_status(), *self.trouble.borrow());
        let services = self.services.iter();
        services
            .map(|service| State::of(&client, service.status().state(), trouble))
            .collect()
    }
}
