//! Launching the service, watching it, and handing its streams on.

use std::sync::Arc;
use std::time::Duration;

use arti_client::TorClient;
use futures::StreamExt;
use safelog::DisplayRedacted;
use tokio::sync::{mpsc, watch};
use tor_hsservice::RunningOnionService;
use tor_keymgr::KeystoreSelector;

use crate::network::{self, Runtime};
use crate::{configuration, rendezvous, OnionError, Settings, State, Stream};

/// Streams that wait for the relay to take them; past that, they wait in their circuits.
const WAITING_STREAMS: usize = 16;

/// Wait between two tries to connect to the network.
const RETRY: Duration = Duration::from_secs(10);

/// A launched onion service. Dropping it ends the service: its introduction points close.
pub struct Running {
    /// `….onion`.
    pub address: String,
    /// The newest state; changes are told in order, none is skipped for good.
    pub state: watch::Receiver<State>,
    /// Visitors' streams, already accepted.
    pub streams: mpsc::Receiver<Box<dyn Stream>>,
    tasks: Vec<tokio::task::JoinHandle<()>>,
    _service: Arc<RunningOnionService>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.tasks.iter().for_each(tokio::task::JoinHandle::abort);
    }
}

pub(crate) fn address(settings: &Settings) -> Result<String, OnionError> {
    let id = inert(settings)?
        .generate_identity_key(KeystoreSelector::Primary)
        .map_err(|error| OnionError::Folder(error.to_string()))?;
    Ok(name(&id))
}

pub(crate) fn known_address(settings: &Settings) -> Result<Option<String>, OnionError> {
    Ok(inert(settings)?.onion_address().as_ref().map(name))
}

fn name(id: &impl DisplayRedacted) -> String {
    id.display_unredacted().to_string()
}

fn inert(settings: &Settings) -> Result<tor_hsservice::OnionService, OnionError> {
    let client = configuration::client(settings)?;
    TorClient::<Runtime>::create_onion_service(&client, configuration::service(settings)?)
        .map_err(|error| OnionError::Folder(error.to_string()))
}

/// Launches the service and keeps trying to connect for as long as it lives. Returns at once,
/// whether or not Tor is reachable. Must run inside a tokio runtime.
///
/// # Errors
/// [`OnionError`] for what no retry can mend: configuration, folder, key.
pub fn start(settings: &Settings) -> Result<Running, OnionError> {
    // A provider that is already installed (by an earlier start) is the same one.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let address = address(settings)?;
    let failed = |error: &dyn std::fmt::Display| OnionError::Start(error.to_string());
    let runtime = network::runtime().map_err(|error| failed(&error))?;
    let client = TorClient::with_runtime(runtime)
        .config(configuration::client(settings)?)
        .create_unbootstrapped()
        .map_err(|error| failed(&error))?;
    let (service, rendezvous) = client
        .launch_onion_service(configuration::service(settings)?)
        .map_err(|error| failed(&error))?
        .ok_or_else(|| failed(&"it is switched off"))?;
    let (stream_in, streams) = mpsc::channel(WAITING_STREAMS);
    let first = State::of(&client.bootstrap_status(), service.status().state());
    let (state_in, state) = watch::channel(first);
    let tasks = vec![
        tokio::spawn(rendezvous::answer_all(rendezvous.boxed(), stream_in)),
        tokio::spawn(watch_states(client.clone(), service.clone(), state_in)),
        tokio::spawn(keep_connecting(client)),
    ];
    Ok(Running {
        address,
        state,
        streams,
        tasks,
        _service: service,
    })
}

async fn keep_connecting(client: Arc<TorClient<Runtime>>) {
    // The reason reaches the operator through the state; the error itself names relays.
    while client.bootstrap().await.is_err() {
        tokio::time::sleep(RETRY).await;
    }
}

async fn watch_states(
    client: Arc<TorClient<Runtime>>,
    service: Arc<RunningOnionService>,
    state: watch::Sender<State>,
) {
    let mut client_events = client.bootstrap_events();
    let mut service_events = service.status_events();
    loop {
        tokio::select! {
            event = client_events.next() => if event.is_none() { return },
            event = service_events.next() => if event.is_none() { return },
        }
        let now = State::of(&client.bootstrap_status(), service.status().state());
        state.send_if_modified(|state| std::mem::replace(state, now.clone()) != now);
    }
}
