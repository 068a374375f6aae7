//! Launching the services, keeping them, and handing their streams on.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::sleep;

use crate::addresses::{self, Named};
use crate::crowd::Crowd;
use crate::loss::Loss;
use crate::presence::{Presence, LETTING_GO, RETRY};
use crate::{rendezvous, OnionError, Settings, State, Stream};

/// Streams that wait for the relay to take them; past that, they wait in their circuits.
const WAITING_STREAMS: usize = 16;

/// Launched onion services, one for each address. Dropping them ends them: their introduction points
/// close.
pub struct Running {
    /// `….onion`, the first one first.
    pub addresses: Vec<String>,
    /// The newest state of each; changes are told in order, none is skipped for good.
    pub states: watch::Receiver<Vec<State>>,
    /// Visitors' streams, already accepted.
    pub streams: mpsc::Receiver<Box<dyn Stream>>,
    keeper: JoinHandle<()>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.keeper.abort();
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
    let addresses = named.iter().map(|(_, address)| address.clone()).collect();
    let (stream_in, streams) = mpsc::channel(WAITING_STREAMS);
    let keeper = Keeper {
        settings: settings.clone(),
        named,
        answered: watch::Sender::new(None),
        circuits: Crowd::new(rendezvous::CIRCUITS),
        streams: stream_in,
    };
    let presence = keeper.appear()?;
    let (state_in, states) = watch::channel(presence.states());
    Ok(Running {
        addresses,
        states,
        streams,
        keeper: tokio::spawn(keeper.keep(presence, state_in)),
    })
}

/// Keeps the services there.
struct Keeper {
    settings: Settings,
    named: Vec<Named>,
    answered: watch::Sender<Option<SocketAddr>>,
    circuits: Arc<Crowd>,
    streams: mpsc::Sender<Box<dyn Stream>>,
}

impl Keeper {
    fn appear(&self) -> Result<Presence, OnionError> {
        Presence::begin(
            &self.settings,
            &self.named,
            &self.answered,
            (Arc::clone(&self.circuits), self.streams.clone()),
        )
    }

    /// Begins anew where arti does not find back by itself.
    async fn keep(self, mut presence: Presence, states: watch::Sender<Vec<State>>) {
        let mut loss = Loss::default();
        loop {
            presence.tell_until_lost(&states, &mut loss).await;
            drop(presence);
            sleep(LETTING_GO).await;
            presence = loop {
                match self.appear() {
                    Ok(presence) => break presence,
                    // It worked before. Either the folder was not let go of yet, or only a new process
                    // may help, which whoever supervises this one learns so.
                    Err(_) => {
                        states.send_modify(|all| all.fill(State::Broken(None)));
                        sleep(RETRY).await;
                    }
                }
            };
        }
    }
}
