//! A scene with a private Tor network, and what fetches through it.

use std::net::SocketAddr;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::tornet::Tornet;
use crate::{run, Relay, Scene};

/// Longest wait for one answer, in seconds; after the rare one that is lost, the next try counts.
const SECONDS: &str = "10";

/// A scene whose relay uses a Tor network of its own.
pub struct Stage {
    /// Keys, data and commands.
    pub scene: Scene,
    /// The network.
    pub net: Tornet,
    /// The path of a `relay.toml` that names the network.
    pub config: String,
}

impl Stage {
    /// Starts the network, which takes a quarter of a minute.
    ///
    /// # Panics
    /// When there is no network.
    pub fn start() -> Self {
        let scene = Scene::new();
        let net = Tornet::start(&scene.path("tornet")).expect("a Tor network");
        let config = scene.path("relay.toml");
        std::fs::write(&config, net.arti_config()).expect("relay.toml can be written");
        let config = config.to_string_lossy().into_owned();
        Self { scene, net, config }
    }

    /// Starts the relay on the network.
    ///
    /// # Panics
    /// As [`Relay::start`].
    pub fn relay(&self) -> Relay {
        Relay::start(&self.scene, &["--config", &self.config])
    }

    /// curl through the network's own client, with these further options: the body of a good answer.
    pub fn curl(&self, url: &str, options: &[String]) -> Option<String> {
        curl(self.net.socks(), url, options)
    }

    /// Fetches a page through the network's own client.
    ///
    /// # Panics
    /// When there is none for so long.
    pub fn page(&self, host: &str, path: &str, bound: Duration) -> String {
        let start = Instant::now();
        let page = find(self.net.socks(), host, path, bound);
        println!("{path} after {:.1} s", start.elapsed().as_secs_f64());
        page.unwrap_or_else(|| panic!("no {path} within {bound:?}"))
    }
}

/// Fetches a page until there is an answer: a client needs several tries while circuits are renewed. `None`
/// when there is none for so long.
pub fn find(proxy: SocketAddr, host: &str, path: &str, bound: Duration) -> Option<String> {
    let start = Instant::now();
    while start.elapsed() < bound {
        if let Some(page) = curl(proxy, &format!("http://{host}{path}"), &[]) {
            return Some(page);
        }
        std::thread::sleep(Duration::from_millis(200));
    }
    None
}

fn curl(proxy: SocketAddr, url: &str, options: &[String]) -> Option<String> {
    let done = run(Command::new("curl")
        .args(["--silent", "--fail", "--max-time", SECONDS])
        .args(["--socks5-hostname", &proxy.to_string()])
        .args(options)
        .arg(url));
    (done.code == 0).then_some(done.stdout)
}
