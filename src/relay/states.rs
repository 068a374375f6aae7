//! What the operator and systemd are told of the onion service's states, one for each address.

use std::sync::Arc;

use onion::State;
use tokio::sync::watch;

use crate::serve::Voice;

/// Tells every change on stderr, and each address on stdout when visitors can first reach it.
pub async fn tell(
    mut states: watch::Receiver<Vec<State>>,
    addresses: Vec<String>,
    voice: Arc<dyn Voice>,
) {
    let mut before = Vec::new();
    let mut told = vec![false; addresses.len()];
    loop {
        let now = states.borrow_and_update().clone();
        for line in changes(&before, &now, &addresses) {
            voice.note(&line);
        }
        for ((address, state), told) in addresses.iter().zip(&now).zip(&mut told) {
            if *state == State::Reachable && !*told {
                *told = true;
                voice.say(&format!("onion address: http://{address}"));
            }
        }
        before = now;
        if states.changed().await.is_err() {
            return;
        }
    }
}

/// A line for each change; one for all while every address has the same state, as at every start.
fn changes(before: &[State], now: &[State], addresses: &[String]) -> Vec<String> {
    if let Some(one) = same(now) {
        return vec![format!("onion service: {one}")];
    }
    let changed = |index: &usize| before.get(*index) != now.get(*index);
    let lines = addresses.iter().zip(now).enumerate();
    lines
        .filter(|(index, _)| changed(index))
        .map(|(_, (address, state))| format!("onion service {address}: {state}"))
        .collect()
}

/// One line for all addresses: the state that they have, or how many can be reached.
pub fn summary(states: &[State]) -> String {
    if let Some(one) = same(states) {
        return format!("onion service: {one}");
    }
    let reachable = states.iter().filter(|state| **state == State::Reachable);
    let (reachable, all) = (reachable.count(), states.len());
    format!("onion service: reachable through Tor at {reachable} of {all} addresses")
}

/// Whether no address is any good, and a new start may mend it: while one is, it would only take that one
/// away, and what holds all of them up from outside would still be there.
pub fn are_broken(states: &[State]) -> bool {
    matches!(same(states), Some(State::Broken(None)))
}

/// The state that all addresses have.
fn same(states: &[State]) -> Option<&State> {
    let (first, rest) = states.split_first()?;
    rest.iter().all(|state| state == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: State = State::Bootstrapping {
        percent: 5,
        blocked: None,
    };

    #[test]
    fn one_address_is_told_without_its_name() {
        let addresses = ["a.onion".to_owned()];
        let lines = changes(&[START], &[State::Reachable], &addresses);
        assert_eq!(lines, ["onion service: reachable through Tor"]);
        assert_eq!(
            summary(&[START]),
            "onion service: connecting to the Tor network, 5 %"
        );
    }

    #[test]
    fn one_address_that_is_not_broken_is_enough() {
        assert!(are_broken(&[State::Broken(None)]));
        assert!(are_broken(&[State::Broken(None), State::Broken(None)]));
        assert!(!are_broken(&[State::Broken(None), START]));
        assert!(!are_broken(&[State::Broken(Some("no network connection"))]));
    }

    #[test]
    fn of_several_those_that_changed_are_told_by_name() {
        let addresses = ["a.onion", "b.onion", "c.onion"].map(str::to_owned);
        let lines = changes(&[], &[START, START, START], &addresses);
        assert_eq!(lines, ["onion service: connecting to the Tor network, 5 %"]);
        let before = [
            State::Reachable,
            State::Publishing(None),
            State::Broken(None),
        ];
        let now = [State::Reachable, State::Reachable, State::Publishing(None)];
        assert_eq!(
            changes(&before, &now, &addresses),
            [
                "onion service b.onion: reachable through Tor",
                "onion service c.onion: connected to the Tor network, publishing the address"
            ]
        );
        assert_eq!(
            summary(&now),
            "onion service: reachable through Tor at 2 of 3 addresses"
        );
    }
}
