//! Uploads through Tor, from the first byte to the receipt page: to our relay's own onion service, and to
//! a C tor onion service in front of the same relay, on one private network, in turn.
//!
//! Then ten uploads at once, each on circuits of its own, against one; and the relay's memory over all.

use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bocca_tests::tornet::Tornet;
use bocca_tests::{bench, socks, Relay, Scene};

const MIB: usize = 1 << 20;

/// Sizes of an upload, and how often each is sent to either service.
const SIZES: [(usize, usize); 3] = [(MIB, 7), (10 * MIB, 5), (100 * MIB, 2)];

const AT_ONCE: usize = 10;

/// A new service is not found at the first try.
const FOUND: Duration = Duration::from_secs(120);

/// Numbers every upload, so that each has circuits of its own.
static UPLOADS: AtomicUsize = AtomicUsize::new(0);

fn main() {
    let scene = Scene::new();
    let net = Tornet::start(&scene.path("tornet")).expect("a Tor network");
    println!("network after {:.1} s", net.started_in().as_secs_f64());
    let config = scene.path("relay.toml");
    std::fs::write(&config, net.arti_config()).expect("relay.toml can be written");
    let mut relay = Relay::start(&scene, &["--config", &config.to_string_lossy()]);
    let ours = relay.onion();
    let target = relay.address().to_string();
    let ctor = net.onion_service("ctor", &target).expect("C tor's service");
    let services = [ours.as_str(), ctor.hostname()];
    services.iter().for_each(|host| wait(net.socks(), host));
    println!(
        "{:>8} {:>12} {:>12} {:>12}",
        "MiB", "bocca MB/s", "C tor MB/s", "bocca/C tor"
    );
    for (size, rounds) in SIZES {
        let mut rates = [vec![], vec![]];
        for _ in 0..rounds {
            for (rates, host) in rates.iter_mut().zip(services) {
                rates.push(rate(net.socks(), host, size));
            }
        }
        let [ours, theirs] = rates.map(bench::median);
        println!(
            "{:>8} {ours:>12.2} {theirs:>12.2} {:>12.2}",
            size / MIB,
            ours / theirs
        );
    }
    let one = bench::median((0..3).map(|_| rate(net.socks(), &ours, 10 * MIB)).collect());
    let many = bench::median((0..3).map(|_| at_once(net.socks(), &ours)).collect());
    println!(
        "{AT_ONCE} at once {many:>8.2} MB/s, one {one:>8.2} MB/s: {:.2} x",
        many / one
    );
    let (now, peak) = relay.resident();
    println!(
        "resident memory {:.0} MiB now, {:.0} MiB peak",
        now as f64 / 1024.0,
        peak as f64 / 1024.0
    );
}

fn wait(proxy: SocketAddr, host: &str) {
    let start = Instant::now();
    while upload(proxy, host, 1).is_err() {
        assert!(start.elapsed() < FOUND, "no service found within {FOUND:?}");
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// MB/s of ten uploads of 10 MiB together.
fn at_once(proxy: SocketAddr, host: &str) -> f64 {
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| rate(proxy, host, 10 * MIB));
        }
    });
    (AT_ONCE * 10 * MIB) as f64 / 1e6 / start.elapsed().as_secs_f64()
}

/// MB/s of one upload.
fn rate(proxy: SocketAddr, host: &str, size: usize) -> f64 {
    let start = Instant::now();
    upload(proxy, host, size).expect("the upload is taken");
    size as f64 / 1e6 / start.elapsed().as_secs_f64()
}

/// Sends a tip with one file of that size on circuits that nothing else uses.
fn upload(proxy: SocketAddr, host: &str, size: usize) -> io::Result<()> {
    let isolation = format!("upload-{}", UPLOADS.fetch_add(1, Ordering::Relaxed));
    socks::upload(proxy, host, &isolation, size)
}
