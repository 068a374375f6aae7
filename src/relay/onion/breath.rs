//! When a stream's reader holds its breath.
//!
//! arti 0.47 keeps a waker of 24 bytes for every read of a stream, one for each cell of under 500 bytes, and wakes and
//! drops them only when it has the sender wait (XOFF; section 4 of Tor's proposal 324). So a twentieth of all that
//! a stream brings would stay in memory until two minutes after its end, since who keeps up with a sender never has it
//! wait. A reader that stops now and then until it hears all these wakers costs next to nothing: the sender goes
//! on meanwhile, and as soon as it is to wait, it is read and may go on.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::Arc;
use std::task::{Wake, Waker};
use std::time::Duration;

use futures::task::AtomicWaker;
use tokio::time::Instant;

/// Bytes that a stream may bring before its reader stops, so that the wakers of each take about 400 KiB.
const DUE: u64 = 8 << 20;

/// After how many more it stops again, if nothing was heard at the first try.
const AGAIN: u64 = 1 << 20;

/// Bytes at which the sender has to wait: 500 cells (`cc_xoff_client` of Tor's parameters) of at most 498 bytes.
const ENOUGH: u64 = 500 * 498;

/// The reader waits so many times as long as it took to bring that much before, and no longer than `LONGEST`.
const PATIENCE: u32 = 2;
const LONGEST: Duration = Duration::from_secs(600);

/// After each of these it takes one cell all the same: an upload that brings nothing for a while is given up
/// (`idle_seconds`, 5 at least).
pub(crate) const NAP: Duration = Duration::from_secs(2);

/// More than a reader that holds its breath is woken for anything else, and far fewer than all wakers.
const ALL: u32 = 1000;
const _: () = assert!((ALL as u64) > LONGEST.as_secs() / NAP.as_secs() + 1);
const _: () = assert!((ALL as u64) < DUE / 498 / 2);

/// What a stream has brought since its reader last held its breath.
pub(crate) struct Breath {
    since: Instant,
    brought: u64,
    due: u64,
}

impl Breath {
    pub(crate) fn new(now: Instant) -> Self {
        Self {
            since: now,
            brought: 0,
            due: DUE,
        }
    }

    /// Counts what was read; says for how long at most the reader should hold its breath now.
    pub(crate) fn take(&mut self, bytes: u64, now: Instant) -> Option<Duration> {
        self.brought += bytes;
        if self.brought < self.due {
            return None;
        }
        self.due = self.brought + AGAIN;
        let so_far = now.saturating_duration_since(self.since);
        let share = ENOUGH as f64 / self.brought as f64;
        Some(so_far.mul_f64(share).saturating_mul(PATIENCE).min(LONGEST))
    }
}

/// Wakes whoever reads a stream, and counts how often it was told to.
#[derive(Default)]
pub(crate) struct Ear {
    heard: AtomicU32,
    reader: AtomicWaker,
}

impl Ear {
    /// Who is woken from now on.
    pub(crate) fn listen_for(&self, reader: &Waker) {
        self.reader.register(reader);
    }

    /// Counts from nothing again.
    pub(crate) fn forget(&self) {
        self.heard.store(0, Ordering::Relaxed);
    }

    /// Whether all wakers were heard, and not only that bytes came: that is told once for each time that nothing was
    /// there.
    pub(crate) fn heard_all(&self) -> bool {
        self.heard.load(Ordering::Relaxed) >= ALL
    }
}

impl Wake for Ear {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.heard.fetch_add(1, Ordering::Relaxed);
        self.reader.wake();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops_for_a_share_of_the_time_that_it_took() {
        let now = Instant::now();
        let mut breath = Breath::new(now);
        let later = now + Duration::from_secs(10);
        assert_eq!(breath.take(DUE - 1, later), None);
        let pause = breath.take(1, later).map(|pause| pause.as_millis());
        assert_eq!(pause, Some(593));
    }

    #[test]
    fn stops_again_soon_where_nothing_was_heard() {
        let now = Instant::now();
        let mut breath = Breath::new(now);
        assert!(breath.take(DUE, now).is_some());
        assert_eq!(breath.take(AGAIN - 1, now), None);
        assert!(breath.take(1, now).is_some());
    }

    #[test]
    fn never_stops_for_longer_than_it_says() {
        let now = Instant::now();
        let mut breath = Breath::new(now);
        let days = now + Duration::from_secs(100_000);
        assert_eq!(breath.take(DUE, days), Some(LONGEST));
    }

    #[test]
    fn tells_bytes_that_came_from_all_wakers_at_once() {
        let ear = Arc::new(Ear::default());
        let waker = Waker::from(Arc::clone(&ear));
        (1..ALL).for_each(|_| waker.wake_by_ref());
        assert!(!ear.heard_all());
        waker.wake();
        assert!(ear.heard_all());
        ear.forget();
        assert!(!ear.heard_all());
    }
}
