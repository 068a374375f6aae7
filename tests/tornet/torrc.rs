//! What the members of the network, its clients and our relay are told about it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use super::keys::{Identities, MEMBERS};

/// From now to the first consensus, in the first try; a slow machine gets more in the next. Votes
/// are sent 4 seconds earlier, when every relay must have published its descriptor.
const LEAD: Duration = Duration::from_secs(10);

/// Seconds between two consensuses: longer than any test, because clients that change to a new
/// one do not settle.
const INTERVAL: u64 = 1800;

/// Milliseconds that clients wait for a circuit at the least: about what they learn on the public network.
const TIMEOUT: u32 = 1500;

/// A shared random value, of 32 bytes. Without one, a service is never fully published; the
/// authority would need a day of votes to make its own.
const RANDOM: &str = "BqRd1Zx5SZOcXwG1Wd7oO2S2mKZ8mVdYc2Kf3dT0nQA=";

/// Addresses and keys of one network.
pub(super) struct Plan {
    folder: PathBuf,
    identities: Identities,
    /// Of the authority's directory.
    directory: u16,
    /// Of each member.
    relays: Vec<u16>,
    /// When the first consensus is due, in Unix time.
    due: u64,
}

impl Plan {
    /// Needs one port for each member and one more. Writes the authority's random values. The first
    /// of the `tries` is 1.
    pub(super) fn new(
        folder: &Path,
        identities: Identities,
        ports: &[u16],
        tries: u32,
    ) -> Result<Self, String> {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let now = now.map_err(|_| "the clock stands before 1970")?;
        let plan = Self {
            folder: folder.to_owned(),
            identities,
            directory: ports[0],
            relays: ports[1..].to_vec(),
            due: (now + LEAD * tries).as_secs(),
        };
        let state = random_state(now.as_secs())?;
        std::fs::write(folder.join(MEMBERS[0]).join("sr-state"), state)
            .map_err(|error| format!("sr-state cannot be written: {error}"))?;
        Ok(plan)
    }

    /// The data folder of a process.
    pub(super) fn folder(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// How each relay of the network may stand in a file: its address as text and in bytes, and its two
    /// identities.
    pub(super) fn traces(&self) -> Vec<Vec<u8>> {
        let of_port = |port: &u16| {
            let bytes = [&[127, 0, 0, 1][..], &port.to_be_bytes()].concat();
            [format!("127.0.0.1:{port}").into_bytes(), bytes]
        };
        let identities = self.identities.rsa.iter().chain(&self.identities.ed25519);
        let identities = identities.map(|identity| identity.clone().into_bytes());
        self.relays
            .iter()
            .flat_map(of_port)
            .chain(identities)
            .collect()
    }

    /// The torrc of a member, by its place in [`MEMBERS`]. Traffic on loopback must not count as
    /// bandwidth: the authority would now and then have measured its own before the vote. All clients
    /// share one address, which must not count as one attacker's.
    pub(super) fn relay(&self, index: usize) -> String {
        let (name, port) = (MEMBERS[index], self.relays[index]);
        let common = self.common(&self.folder(name));
        let relay = format!(
            "{common}Nickname {name}\nSocksPort 0\nAddress 127.0.0.1\nORPort 127.0.0.1:{port} IPv4Only\n\
             AddressDisableIPv6 1\nAssumeReachable 1\nExitRelay 0\nExitPolicy reject *:*\n\
             ContactInfo none\nCountPrivateBandwidth 0\n\
             DoSCircuitCreationEnabled 0\nDoSConnectionEnabled 0\nDoSStreamCreationEnabled 0\n"
        );
        match index {
            0 => relay + &self.authority(),
            _ => relay,
        }
    }

    /// The torrc of a client with this SOCKS port.
    pub(super) fn client(&self, folder: &Path, socks: u16) -> String {
        let common = self.common(folder);
        format!(
            "{common}ClientOnly 1\nSocksPort 127.0.0.1:{socks}\nReachableAddresses 127.0.0.0/8:*\n"
        )
    }

    fn common(&self, folder: &Path) -> String {
        let (v3, rsa) = (&self.identities.v3, &self.identities.rsa[0]);
        let (name, directory, port) = (MEMBERS[0], self.directory, self.relays[0]);
        format!(
            "DataDirectory \"{}\"\nTestingTorNetwork 1\nShutdownWaitLength 0\n\
             DirAuthority {name} orport={port} no-v2 v3ident={v3} 127.0.0.1:{directory} {rsa}\n",
            folder.display()
        )
    }

    /// The intervals must be equal and divide a day; the offset puts the first vote where it is due.
    /// `hsdir_interval`, in minutes, must be what C tor computes from the interval for itself.
    /// `cbtmintimeout` keeps clients from learning here that a circuit takes a hundredth of a second.
    fn authority(&self) -> String {
        let (directory, offset, periods) =
            (self.directory, self.due % INTERVAL, INTERVAL * 24 / 60);
        format!(
            "DirPort 127.0.0.1:{directory} IPv4Only\nAuthoritativeDirectory 1\n\
             V3AuthoritativeDirectory 1\nV3AuthVotingInterval {INTERVAL}\n\
             TestingV3AuthInitialVotingInterval {INTERVAL}\n\
             TestingV3AuthVotingStartOffset {offset}\nV3AuthVoteDelay 2\nV3AuthDistDelay 2\n\
             TestingV3AuthInitialVoteDelay 2\nTestingV3AuthInitialDistDelay 2\n\
             V3AuthNIntervalsValid 2\nTestingDirAuthVoteExit *\nTestingDirAuthVoteGuard *\n\
             TestingDirAuthVoteHSDir *\nTestingMinExitFlagThreshold 0\nAuthDirMaxServersPerAddr 0\n\
             MinUptimeHidServDirectoryV2 0 seconds\nConsensusParams hsdir_interval={periods} cbtmintimeout={TIMEOUT}\n"
        )
    }

    /// The same for arti. All relays share one address, which would make them one family; without
    /// the two guard parameters it warns every second; and there are no exits to prepare for.
    pub(super) fn arti(&self) -> String {
        let Identities { v3, rsa, ed25519 } = &self.identities;
        let (directory, port) = (self.directory, self.relays[0]);
        let (rsa, ed25519) = (&rsa[0], &ed25519[0]);
        format!(
            "[arti.tor_network.authorities]\nv3idents = [\"{v3}\"]\n\
             uploads = [[\"127.0.0.1:{directory}\"]]\ndownloads = [[\"127.0.0.1:{directory}\"]]\n\
             votes = [[\"127.0.0.1:{directory}\"]]\n\n\
             [[arti.tor_network.fallback_caches]]\nrsa_identity = \"{rsa}\"\n\
             ed_identity = \"{ed25519}\"\norports = [\"127.0.0.1:{port}\"]\n\n\
             [arti.path_rules]\nipv4_subnet_family_prefix = 33\nipv6_subnet_family_prefix = 129\n\n\
             [arti.override_net_params]\n\"guard-max-sample-size\" = 5\n\
             \"guard-min-filtered-sample-size\" = 1\n\n\
             [arti.preemptive_circuits]\ninitial_predicted_ports = []\n"
        )
    }
}

/// The torrc lines of an onion service that forwards its port 80.
pub(super) fn service(folder: &Path, target: &str) -> String {
    format!(
        "HiddenServiceDir \"{}\"\nHiddenServicePort 80 {target}\n",
        folder.display()
    )
}

/// As if the authority had agreed on random values, today and the day before.
fn random_state(now: u64) -> Result<String, String> {
    let (from, until) = (date(now)?, date(now + 24 * INTERVAL)?);
    Ok(format!(
        "Version 1\nTorVersion Tor 0.4.9.11\nValidAfter {from}\nValidUntil {until}\n\
         SharedRandPreviousValue 1 {RANDOM}\nSharedRandCurrentValue 1 {RANDOM}\n"
    ))
}

/// Unix time as tor writes it.
fn date(seconds: u64) -> Result<String, String> {
    let mut command = Command::new("date");
    command.args(["-u", "+%Y-%m-%d %H:%M:%S", "-d", &format!("@{seconds}")]);
    let done = crate::run(&mut command);
    match done.code {
        0 => Ok(done.stdout.trim_end().to_owned()),
        _ => Err(format!("date failed: {}", done.stderr)),
    }
}
