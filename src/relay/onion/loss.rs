//! When to begin anew: after an outage, arti waits between its tries for up to three times as long as the
//! outage took, with no bound, and does not notice that the network is back.

use std::time::{Duration, Instant};

use crate::State;

/// Time for arti to find back by itself.
const FIRST: Duration = Duration::from_secs(60);

/// How often that time is doubled, up to 32 minutes: where new beginnings do not help, they are not what is
/// missing.
const DOUBLED: u32 = 5;

/// Time for which the network has answered before: longer than what comes back by itself takes.
const ANSWERED: Duration = Duration::from_secs(15);

/// What was lost since when.
#[derive(Default)]
pub(crate) struct Loss {
    /// Whether visitors ever reached each service.
    reached: Vec<bool>,
    /// Since when they reach none any more, or since the last new beginning.
    since: Option<Instant>,
    /// Since when the network has answered nevertheless.
    answering: Option<Instant>,
    /// New beginnings since they reached one.
    beginnings: u32,
}

impl Loss {
    /// Takes in how the services are, and tells those that are lost from those that are being set up.
    pub(crate) fn note(&mut self, states: &mut [State], now: Instant) {
        self.reached.resize(states.len(), false);
        for (state, reached) in states.iter_mut().zip(&mut self.reached) {
            state.note_loss(reached);
        }
        if states.contains(&State::Reachable) {
            (self.since, self.answering, self.beginnings) = (None, None, 0);
        } else if self.reached.contains(&true) {
            self.since.get_or_insert(now);
        }
    }

    /// Whether no visitor reaches what some have reached before.
    pub(crate) fn is_lost(&self) -> bool {
        self.since.is_some()
    }

    /// Whether to begin anew, where the network was just seen to answer or not, and no visitor is left who
    /// would be cut off. Counts it as done.
    pub(crate) fn begins_anew(&mut self, network_answers: bool, now: Instant) -> bool {
        self.answering = network_answers.then(|| self.answering.unwrap_or(now));
        let pause = FIRST.saturating_mul(1 << self.beginnings.min(DOUBLED));
        let lasts = |since: Option<Instant>, bound| since.is_some_and(|it| now - it >= bound);
        let begins = lasts(self.since, pause) && lasts(self.answering, ANSWERED);
        if begins {
            (self.since, self.answering) = (Some(now), None);
            self.beginnings += 1;
        }
        begins
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOST: State = State::Degraded(None);
    const HOUR: Duration = Duration::from_secs(60 * 60);

    /// Looks every 5 seconds at a network that answers: the seconds after which to begin anew.
    fn patience(loss: &mut Loss, start: &mut Instant) -> u64 {
        let mut now = *start;
        while !loss.begins_anew(true, now) {
            now += Duration::from_secs(5);
            assert!(now - *start < HOUR, "never");
        }
        let took = now - std::mem::replace(start, now);
        took.as_secs()
    }

    #[test]
    fn a_new_beginning_waits_for_the_network() {
        let (mut loss, mut now) = (Loss::default(), Instant::now());
        loss.note(&mut [State::Reachable], now);
        assert!(!loss.is_lost());
        loss.note(&mut [LOST], now);
        assert!(loss.is_lost());
        now += 8 * HOUR;
        assert!(!loss.begins_anew(false, now));
        assert_eq!(patience(&mut loss, &mut now), ANSWERED.as_secs());
    }

    #[test]
    fn what_does_not_help_is_done_ever_more_rarely() {
        let (mut loss, mut now) = (Loss::default(), Instant::now());
        loss.note(&mut [State::Reachable, LOST], now);
        assert!(!loss.is_lost(), "one of two is there");
        loss.note(&mut [LOST, LOST], now);
        for seconds in [60, 120, 240, 480, 960, 1920, 1920] {
            assert_eq!(patience(&mut loss, &mut now), seconds);
        }
        loss.note(&mut [LOST, State::Reachable], now);
        loss.note(&mut [LOST, LOST], now);
        assert_eq!(patience(&mut loss, &mut now), 60);
    }

    #[test]
    fn what_was_never_reached_is_not_lost() {
        let (mut loss, now) = (Loss::default(), Instant::now());
        loss.note(&mut [State::Publishing(None)], now);
        assert!(!loss.is_lost());
        assert!(!loss.begins_anew(true, now + HOUR));
        assert!(!loss.begins_anew(true, now + 2 * HOUR));
    }
}
