//! A private Tor network on loopback: one authority, five relays and one client of C tor.
//!
//! There is no exit, so nothing but onion services can be reached through it. Its ports are free
//! ones, its keys are made once and kept in the target folder, and its processes end with their
//! owner.

mod keys;
mod process;
mod torrc;
mod weights;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use process::Process;
use torrc::Plan;

/// Longest wait for a network, in one try.
const PATIENCE: Duration = Duration::from_secs(60);

/// A network in which one relay was measured before the others is of no use: it is made anew.
const TRIES: u32 = 3;

/// A running network. Its processes end when it is dropped.
pub struct Tornet {
    plan: Plan,
    relays: Vec<Process>,
    client: Client,
    started_in: Duration,
    setbacks: Vec<String>,
}

impl Tornet {
    /// Starts a network below `folder`, which is made if it is missing and must not hold an earlier
    /// one. Waits until its client can build circuits: some 14 seconds, 3 more when the keys have
    /// to be made. A network that is not ready within 60 seconds is ended and made anew, twice at
    /// the most.
    ///
    /// # Errors
    /// Why each try failed, with the end of the log of the process at fault.
    pub fn start(folder: &Path) -> Result<Self, String> {
        let start = Instant::now();
        let mut setbacks = Vec::new();
        for tries in 1..=TRIES {
            match Self::try_start(&folder.join(format!("try-{tries}")), tries) {
                Ok((plan, relays, client)) => {
                    return Ok(Self {
                        plan,
                        relays,
                        client,
                        started_in: start.elapsed(),
                        setbacks,
                    })
                }
                Err(error) => setbacks.push(error),
            }
        }
        let why = setbacks.join("\n");
        Err(format!("no Tor network in {TRIES} tries:\n{why}"))
    }

    fn try_start(folder: &Path, tries: u32) -> Result<(Plan, Vec<Process>, Client), String> {
        if folder.exists() {
            return Err(format!("{} holds an earlier network", folder.display()));
        }
        let folder = &make_folder(folder)?;
        let identities = keys::lay_out(folder)?;
        let deadline = Instant::now() + PATIENCE;
        // One port more than there are relays: the authority's directory.
        let ports = free_ports(keys::MEMBERS.len() + 1)?;
        let plan = Plan::new(folder, identities, &ports, tries)?;
        let mut relays: Vec<Process> = Vec::new();
        for (index, name) in keys::MEMBERS.iter().enumerate() {
            relays.push(Process::start(&folder.join(name), &plan.relay(index))?);
            // A relay that cannot reach the authority at first may come too late for the vote.
            relays[0].wait(deadline, "an authority that listens", |authority| {
                authority.log().contains("Opened Directory listener")
            })?;
        }
        agree(&mut relays, deadline)?;
        let client = Client::start(&plan, "client", "", deadline)?;
        Ok((plan, relays, client))
    }

    /// The SOCKS port of the network's own client.
    pub fn socks(&self) -> SocketAddr {
        self.client.socks()
    }

    /// What a relay of ours needs in `relay.toml` to use this network instead of the public one:
    /// tables below `[arti]`, without storage.
    pub fn arti_config(&self) -> String {
        self.plan.arti()
    }

    /// How each relay of the network may stand in a file: address and identities.
    pub fn traces(&self) -> Vec<Vec<u8>> {
        self.plan.traces()
    }

    /// From nothing to a client that is ready, over all tries.
    pub fn started_in(&self) -> Duration {
        self.started_in
    }

    /// How many networks were made until one was ready; 1 to 3.
    pub fn tries(&self) -> usize {
        self.setbacks.len() + 1
    }

    /// Why the networks before this one were given up.
    pub fn setbacks(&self) -> &[String] {
        &self.setbacks
    }

    /// The ids of the network's processes: the authority, five relays, the client.
    pub fn pids(&self) -> Vec<u32> {
        let own = self.relays.iter().chain([&self.client.process]);
        own.map(Process::pid).collect()
    }

    /// Sends a signal by name, such as `STOP` or `CONT`, to all of [`Tornet::pids`].
    ///
    /// # Errors
    /// When a process is gone.
    pub fn signal(&self, name: &str) -> Result<(), String> {
        let mut own = self.relays.iter().chain([&self.client.process]);
        own.try_for_each(|process| process.signal(name))
    }

    /// Kills all of it at once.
    pub fn kill(&mut self) {
        self.own().for_each(Process::kill);
    }

    /// Starts all of it once more after [`Tornet::kill`], at the same ports, and waits for nothing.
    ///
    /// # Errors
    /// When a process cannot be started.
    pub fn start_again(&mut self) -> Result<(), String> {
        self.own().try_for_each(Process::start_again)
    }

    fn own(&mut self) -> impl Iterator<Item = &mut Process> {
        self.relays.iter_mut().chain([&mut self.client.process])
    }

    /// Starts one more client with these further torrc lines, in a folder of that name.
    ///
    /// # Errors
    /// When it is not ready within 60 seconds, with the end of its log.
    pub fn client(&self, name: &str, lines: &str) -> Result<Client, String> {
        Client::start(&self.plan, name, lines, Instant::now() + PATIENCE)
    }

    /// Starts an onion service of C tor's, in a folder of that name, which forwards its port 80 to
    /// `target`: `127.0.0.1:PORT` or `unix:PATH`. It can be reached some seconds later: the first
    /// fetch has to be tried again.
    ///
    /// # Errors
    /// When it is not ready within 60 seconds, with the end of its log.
    pub fn onion_service(&self, name: &str, target: &str) -> Result<OnionService, String> {
        let folder = self.plan.folder(name);
        let hidden = folder.join("service");
        let lines = torrc::service(&hidden, target);
        let client = self.client(name, &lines)?;
        let hostname = std::fs::read_to_string(hidden.join("hostname"))
            .map_err(|error| format!("the onion service has no hostname: {error}"))?;
        Ok(OnionService {
            client,
            hostname: hostname.trim_end().to_owned(),
        })
    }
}

/// A C tor client. Its process ends when it is dropped.
pub struct Client {
    process: Process,
    socks: SocketAddr,
}

impl Client {
    fn start(plan: &Plan, name: &str, lines: &str, deadline: Instant) -> Result<Self, String> {
        let folder = plan.folder(name);
        make_folder(&folder)?;
        let port = free_ports(1)?[0];
        let torrc = plan.client(&folder, port) + lines;
        let mut process = Process::start(&folder, &torrc)?;
        ready(&mut process, deadline)?;
        let socks = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        Ok(Self { process, socks })
    }

    /// Its SOCKS port.
    pub fn socks(&self) -> SocketAddr {
        self.socks
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.process.pid()
    }

    /// What it has logged so far.
    pub fn log(&self) -> String {
        self.process.log()
    }
}

/// An onion service of C tor's. Its process ends when it is dropped.
pub struct OnionService {
    client: Client,
    hostname: String,
}

impl OnionService {
    /// `….onion`.
    pub fn hostname(&self) -> &str {
        &self.hostname
    }

    /// The process: its id and its log.
    pub fn process(&self) -> &Client {
        &self.client
    }
}

fn ready(client: &mut Process, deadline: Instant) -> Result<(), String> {
    client.wait(deadline, "a client that is ready", |client| {
        client.log().contains("Bootstrapped 100%")
    })
}

/// Waits until every relay holds the consensus and the descriptors that it names.
fn agree(relays: &mut [Process], deadline: Instant) -> Result<(), String> {
    let consensus = "cached-microdesc-consensus";
    relays[0].wait(deadline, "a consensus", |process| {
        process.file(consensus).exists()
    })?;
    let text = std::fs::read_to_string(relays[0].file(consensus))
        .map_err(|error| format!("the consensus cannot be read: {error}"))?;
    weights::usable(&text, relays.len())?;
    // They would look for a consensus again only after some 14 seconds.
    relays[1..]
        .iter()
        .try_for_each(|relay| relay.signal("HUP"))?;
    for relay in relays {
        relay.wait(deadline, "a relay that knows the others", |process| {
            process.file("cached-microdescs.new").exists()
        })?;
    }
    Ok(())
}

/// Ports of loopback that nobody listened on a moment ago.
fn free_ports(count: usize) -> Result<Vec<u16>, String> {
    let listen = |_| TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
    let ports = (0..count).map(listen).collect::<Result<Vec<_>, _>>();
    ports
        .and_then(|taken| {
            let port = |listener: &TcpListener| listener.local_addr().map(|it| it.port());
            taken.iter().map(port).collect()
        })
        .map_err(|error| format!("no free port on 127.0.0.1: {error}"))
}

/// Makes a folder as tor and arti want it: 0700, with everything above it.
fn make_folder(folder: &Path) -> Result<PathBuf, String> {
    use std::os::unix::fs::DirBuilderExt;
    let mut builder = std::fs::DirBuilder::new();
    let made = builder.recursive(true).mode(0o700).create(folder);
    made.map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
    std::fs::canonicalize(folder).map_err(|error| format!("{}: {error}", folder.display()))
}
