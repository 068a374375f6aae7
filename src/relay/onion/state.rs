//! What an operator may know of the onion service.

use arti_client::status::{BlockageKind, BootstrapStatus};
use tor_hsservice::status::State as ServiceState;

use crate::network::Trouble;

/// The onion service's state. Its `Display` is the sentence for the operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The client is learning the network; `percent` of the way.
    Bootstrapping {
        /// 0 to 100.
        percent: u8,
        /// What holds it up, if anything is known to.
        blocked: Option<&'static str>,
    },
    /// The network is known; introduction points and descriptors are being set up. With what holds that
    /// up, if anything is thought to.
    Publishing(Option<&'static str>),
    /// Visitors can reach the service.
    Reachable,
    /// Visitors reach the service only partly or not at all; it is trying to recover. With what holds it
    /// up, if anything is known to.
    Degraded(Option<&'static str>),
    /// The service stopped on an error and is being tried again. With what holds it up, as above.
    Broken(Option<&'static str>),
}

impl State {
    pub(crate) fn of(client: &BootstrapStatus, service: ServiceState, trouble: Trouble) -> Self {
        let blocked = client.blocked().map(|blockage| reason(blockage.kind()));
        // arti takes a network that was there once for one that is. On the way in it knows more.
        let blocked = match client.ready_for_traffic() {
            true => blocked.or(trouble),
            false => blocked,
        };
        match service {
            ServiceState::Running | ServiceState::DegradedReachable => Self::Reachable,
            ServiceState::Broken | ServiceState::Shutdown if client.ready_for_traffic() => {
                Self::Broken(blocked)
            }
            ServiceState::DegradedUnreachable | ServiceState::Recovering => Self::Degraded(blocked),
            _ if client.ready_for_traffic() && blocked.is_none() => Self::Publishing(None),
            _ if client.ready_for_traffic() => Self::Degraded(blocked),
            _ => Self::Bootstrapping {
                percent: percent(client.as_frac()),
                blocked,
            },
        }
    }
}

impl State {
    /// Tells a service that visitors `reached` before from one that is being set up: of one whose last way
    /// in is gone, arti says what it says at the start. Keeps `reached` up to date.
    pub(crate) fn note_loss(&mut self, reached: &mut bool) {
        *reached |= *self == Self::Reachable;
        if *reached && *self == Self::Publishing(None) {
            *self = Self::Degraded(None);
        }
    }

    /// Names a reason where there is no progress and none is known.
    pub(crate) fn find_stuck(&mut self) {
        match self {
            Self::Bootstrapping { blocked, .. } => {
                blocked.get_or_insert(reason(BlockageKind::CantBootstrap));
            }
            // By a clock before the time from which the network's shared random value holds (midnight UTC),
            // arti cannot number a descriptor, and waits without a word.
            Self::Publishing(blocked) => {
                blocked.get_or_insert(UNPUBLISHED);
            }
            // Connections that still stood have told arti that no relay answers; it may not try any anew
            // for minutes.
            Self::Degraded(blocked) => {
                blocked.get_or_insert(LOST);
            }
            _ => {}
        }
    }
}

impl std::fmt::Display for State {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bootstrapping {
                percent,
                blocked: None,
            } => write!(out, "connecting to the Tor network, {percent} %"),
            Self::Bootstrapping {
                percent,
                blocked: Some(reason),
            } => write!(
                out,
                "cannot get further than {percent} % into the Tor network: {reason}; still trying"
            ),
            Self::Publishing(why) => {
                out.write_str("connected to the Tor network, publishing the address")?;
                because(out, *why)
            }
            Self::Reachable => out.write_str("reachable through Tor"),
            Self::Degraded(why) => {
                out.write_str("hard to reach through Tor at the moment")?;
                because(out, *why)?;
                out.write_str("; recovering")
            }
            Self::Broken(why) => {
                out.write_str("not reachable through Tor")?;
                because(out, *why)?;
                out.write_str("; trying again")
            }
        }
    }
}

const LOST: &str = "no answer from the Tor network";

const UNPUBLISHED: &str = "it takes long; if this stays, check that the clock is right";

fn because(out: &mut std::fmt::Formatter<'_>, why: Option<&str>) -> std::fmt::Result {
    why.map_or(Ok(()), |why| write!(out, ": {why}"))
}

fn percent(fraction: f32) -> u8 {
    // 0.0 to 1.0 by arti's contract; a cast saturates whatever else it may be.
    (fraction * 100.0) as u8
}

fn reason(kind: BlockageKind) -> &'static str {
    match kind {
        BlockageKind::Offline => "no network connection",
        BlockageKind::Filtering => "connections seem to be filtered",
        BlockageKind::ClockSkewed => "this machine's clock is wrong; set it",
        BlockageKind::CantBootstrap => "the directory of relays cannot be fetched; if this stays, check that the clock is right",
        _ => "no Tor relay answers",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_reached_and_is_no_more_is_lost_not_new() {
        let mut reached = false;
        let mut state = State::Publishing(None);
        state.note_loss(&mut reached);
        assert_eq!(state, State::Publishing(None), "it is being set up");
        State::Reachable.note_loss(&mut reached);
        state.note_loss(&mut reached);
        assert_eq!(state, State::Degraded(None));
        state.find_stuck();
        assert_eq!(
            state.to_string(),
            "hard to reach through Tor at the moment: no answer from the Tor network; recovering"
        );
    }
}
