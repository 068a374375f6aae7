//! What systemd is told (sd_notify(3)): that the relay is ready, how the onion service does, and that
//! all is well, until it no longer is. Without systemd, nothing happens here.

use std::io;
use std::time::Duration;

use onion::State;
use sd_notify::NotifyState;
use tokio::signal::unix::{signal, SignalKind};
use tokio::sync::{mpsc, watch};
use tokio::time::{interval, Instant};

use crate::states;

/// Time that the onion service may be broken, at every address, before a new start is worth more than
/// waiting. What a new start cannot mend, such as a network that is down, is not counted.
const BROKEN: Duration = Duration::from_secs(600);

/// Where no watchdog is set, nothing is due; this is only how often that is looked at.
const NO_WATCHDOG: Duration = Duration::from_secs(3600);

/// Tells systemd, for as long as the relay serves. `states` are the onion service's, if there is one.
pub async fn tell(mut states: Option<watch::Receiver<Vec<State>>>) {
    let period = sd_notify::watchdog_enabled().map_or(NO_WATCHDOG, |watchdog| watchdog / 3);
    let mut due = interval(period);
    let mut broken_since = None;
    // A systemd that does not listen is no reason to stop serving.
    let _ = sd_notify::notify(&[NotifyState::Ready]);
    loop {
        if let Some(states) = &mut states {
            let now = states.borrow_and_update().clone();
            let _ = sd_notify::notify(&[NotifyState::Status(&states::summary(&now))]);
            broken_since = match states::are_broken(&now) {
                true => broken_since.or_else(|| Some(Instant::now())),
                false => None,
            };
        }
        loop {
            tokio::select! {
                true = changed(&mut states) => break,
                _ = due.tick() => {}
            }
            if broken_since.is_none_or(|since| since.elapsed() <= BROKEN) {
                let _ = sd_notify::notify(&[NotifyState::Watchdog]);
            }
        }
    }
}

/// Yields once, on the first SIGTERM or SIGINT.
///
/// # Errors
/// When the system does not tell of signals.
pub fn stop_signal() -> io::Result<mpsc::Receiver<()>> {
    let (stop_in, stop) = mpsc::channel(1);
    for kind in [SignalKind::terminate(), SignalKind::interrupt()] {
        let mut signals = signal(kind)?;
        let stop_in = stop_in.clone();
        tokio::spawn(async move {
            signals.recv().await;
            let _ = stop_in.try_send(());
        });
    }
    Ok(stop)
}

/// Waits for another state; for ever if there is none.
async fn changed(states: &mut Option<watch::Receiver<Vec<State>>>) -> bool {
    if let Some(states) = states {
        if states.changed().await.is_ok() {
            return true;
        }
    }
    std::future::pending().await
}
