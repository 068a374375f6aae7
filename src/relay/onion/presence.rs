//! One life of the services on the network: arti's client, what it serves, and how that is.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use arti_client::TorClient;
use futures::stream::select_all;
use futures::StreamExt;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::{interval, MissedTickBehavior};
use tor_hsservice::RunningOnionService;

use crate::addresses::Named;
use crate::crowd::Crowd;
use crate::loss::Loss;
use crate::network::{self, Network, Runtime};
use crate::{configuration, rendezvous, OnionError, Settings, State, Stream};

/// Wait between two tries to connect to the network.
pub(crate) const RETRY: Duration = Duration::from_secs(10);

/// Time without progress after which a way into the network counts as blocked. arti itself says so only
/// for some reasons: with a clock that is days off it fetches for ever a directory that is not of today.
const STUCK: Duration = Duration::from_secs(60);

/// Time between two looks at what no event tells.
const LOOK: Duration = Duration::from_secs(5);

/// Time in which arti's tasks find out that they are ended.
pub(crate) const LETTING_GO: Duration = Duration::from_secs(5);

/// Launched onion services. Dropping them ends them, with all circuits to visitors; arti lets go of their
/// folder within [`LETTING_GO`].
pub(crate) struct Presence {
    client: Arc<TorClient<Runtime>>,
    services: Vec<Arc<RunningOnionService>>,
    network: Network,
    circuits: Arc<Crowd>,
    tasks: Vec<JoinHandle<()>>,
}

impl Drop for Presence {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
        self.network.tasks.end();
    }
}

impl Presence {
    /// Launches a service for every address. Who answers in the network is kept in `answered` for the next.
    ///
    /// # Errors
    /// [`OnionError`] for what no retry can mend, and while an earlier one has not let go of the folder.
    pub(crate) fn begin(
        settings: &Settings,
        named: &[Named],
        answered: &watch::Sender<Option<SocketAddr>>,
        (circuits, streams): (Arc<Crowd>, mpsc::Sender<Box<dyn Stream>>),
    ) -> Result<Self, OnionError> {
        let failed = |error: &dyn std::fmt::Display| OnionError::Start(error.to_string());
        let (runtime, network) = network::runtime(answered).map_err(|error| failed(&error))?;
        let client = TorClient::with_runtime(runtime)
            .config(configuration::client(settings)?)
            .create_unbootstrapped()
            .map_err(|error| failed(&error))?;
        // From here on, what was begun ends where the rest fails.
        let mut presence = Self {
            client,
            services: Vec::new(),
            network,
            circuits,
            tasks: Vec::new(),
        };
        let mut visitors = Vec::new();
        for (nickname, _) in named {
            let service = configuration::service(settings, nickname, named.len())?;
            let launched = presence.client.launch_onion_service(service);
            let (service, rendezvous) = launched
                .map_err(|error| failed(&error))?
                .ok_or_else(|| failed(&"it is switched off"))?;
            presence.services.push(service);
            visitors.push(rendezvous.boxed());
        }
        // The addresses take turns, so that a flood of one does not hold up visitors of another.
        let visitors = select_all(visitors);
        let circuits = Arc::clone(&presence.circuits);
        presence.tasks = vec![
            tokio::spawn(rendezvous::answer_all(visitors, circuits, streams)),
            tokio::spawn(keep_connecting(Arc::clone(&presence.client))),
        ];
        Ok(presence)
    }

    /// Tells how they are until nothing but a new beginning may help.
    pub(crate) async fn tell_until_lost(
        &mut self,
        states: &watch::Sender<Vec<State>>,
        loss: &mut Loss,
    ) {
        let mut client = self.client.bootstrap_events().fuse();
        let services = self.services.iter();
        let mut services = select_all(services.map(|service| service.status_events()));
        let mut look = interval(LOOK);
        look.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let (mut before, mut moved) = (self.states(), Instant::now());
        loop {
            let mut answers = None;
            tokio::select! {
                Some(_) = client.next() => {}
                Some(_) = services.next() => {}
                Ok(()) = self.network.trouble.changed() => {}
                _ = look.tick() => if loss.is_lost() { answers = Some(self.network.answers().await) },
            }
            let mut now = self.states();
            loss.note(&mut now, Instant::now());
            if now != before {
                before.clone_from(&now);
                moved = Instant::now();
            }
            if moved.elapsed() >= STUCK {
                now.iter_mut().for_each(State::find_stuck);
            }
            states.send_if_modified(|states| std::mem::replace(states, now.clone()) != now);
            let answers = answers.map(|answers| answers && self.circuits.is_empty());
            if answers.is_some_and(|answers| loss.begins_anew(answers, Instant::now())) {
                return;
            }
        }
    }

    /// Of each service.
    pub(crate) fn states(&self) -> Vec<State> {
        let (client, trouble) = (
            self.client.bootstrap_status(),
            *self.network.trouble.borrow(),
        );
        let services = self.services.iter();
        services
            .map(|service| State::of(&client, service.status().state(), trouble))
            .collect()
    }
}

async fn keep_connecting(client: Arc<TorClient<Runtime>>) {
    // The reason reaches the operator through the state; the error itself names relays.
    while client.bootstrap().await.is_err() {
        tokio::time::sleep(RETRY).await;
    }
}
