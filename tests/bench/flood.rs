//! Honest tipsters while the onion service is flooded, with Tor's proof of work and without.
//!
//! The flood: 200 introductions a second by arti clients that never pay a proof of work, each on circuits
//! of its own, and 500 streams that are held open and ask for nothing. Meanwhile 20 honest tipsters, C tor
//! clients, send a text each, one after the other over the flood's time, and try again as a person would; and as many
//! by another address of the same relay, which nobody floods. A tipster's delay is the time from the first try to the
//! receipt page.
//!
//! All of it, clients, attackers and the whole Tor network, shares this machine. So what the flood really
//! came to is printed, and what each party took of the processors.
//!
//!   bench-flood [RATE]     another rate than 200

use std::io::{self, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bocca_tests::tornet::Tornet;
use bocca_tests::{bench, socks, Form, Relay, Reply, Scene, Visitor, BOUNDARY};

const RATE: &str = "200";
const LENGTH: Duration = Duration::from_secs(120);

/// The part of it over which the tipsters are spread.
const HONEST: Duration = Duration::from_secs(90);
const TIPSTERS: u32 = 20;

/// Idle streams: so many circuits, so many on each, which is less than the relay allows.
const IDLE: (usize, usize) = (20, 25);

/// A tipster who has no receipt by then has given up.
const GIVEN_UP: Duration = Duration::from_secs(120);

/// Wait before an honest tipster tries again.
const AGAIN: Duration = Duration::from_secs(2);

/// Numbers every connection, so that each has circuits of its own.
static CONNECTIONS: AtomicUsize = AtomicUsize::new(0);

fn main() {
    let rate = std::env::args().nth(1);
    let rate = rate.as_deref().unwrap_or(RATE).parse().expect("a number");
    let folder = Scene::new();
    let net = Tornet::start(&folder.path("tornet")).expect("a Tor network");
    println!(
        "{TIPSTERS} tipsters by each address, delays in seconds; the flood lasts {} s",
        LENGTH.as_secs()
    );
    println!(
        "{:>14} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}  the flood",
        "proof of work", "address", "arrived", "median", "90 %", "worst", "quiet"
    );
    for proof_of_work in [true, false] {
        measure(&net, rate, proof_of_work);
    }
}

/// One relay, without a flood and with it.
fn measure(net: &Tornet, rate: u32, proof_of_work: bool) {
    let scene = Scene::new();
    let path = scene.path("relay.toml");
    let config = format!(
        "[onion]\nproof_of_work = {proof_of_work}\n{}",
        net.arti_config()
    );
    std::fs::write(&path, config).expect("relay.toml can be written");
    let config = path.to_string_lossy();
    // The first that is added is the first that there is.
    for _ in 0..2 {
        assert_eq!(scene.relay("address", &["--add"]).code, 0);
    }
    let mut relay = Relay::start(&scene, &["--config", &config]);
    let (host, other) = (relay.onion(), relay.onion());
    let quiet = bench::median(tipsters(net.socks(), &host, Duration::from_secs(20)));
    let (idlers, proxy) = Visitor::proxy(&config, &scene.path("idlers")).expect("an arti client");
    let flood = Visitor::flood(&config, &scene.path("flood"), &host, rate).expect("a flood");
    let over = AtomicBool::new(false);
    let parties = [
        ("relay", vec![relay.pid()]),
        ("network", net.pids()),
        ("attackers", vec![flood.pid(), idlers.pid()]),
    ];
    let (start, before) = (
        Instant::now(),
        parties.each_ref().map(|(_, pids)| processor(pids)),
    );
    let (flooded, beside, held) = std::thread::scope(|scope| {
        let idle = scope.spawn(|| hold_streams(proxy, &host, &over));
        // What the flood does needs some seconds to be felt.
        std::thread::sleep(Duration::from_secs(15));
        let beside = scope.spawn(|| tipsters(net.socks(), &other, HONEST));
        let flooded = tipsters(net.socks(), &host, HONEST);
        let beside = beside.join().expect("no thread panics");
        std::thread::sleep(LENGTH.saturating_sub(start.elapsed()));
        over.store(true, Ordering::Relaxed);
        (flooded, beside, idle.join().expect("no thread panics"))
    });
    let seconds = start.elapsed().as_secs_f64();
    let after = parties.each_ref().map(|(_, pids)| processor(pids));
    let told = flood.end().unwrap_or_default();
    drop(idlers);
    let proof = if proof_of_work { "on" } else { "off" };
    println!(
        "{proof:>14} {:>8} {} {quiet:>8.1}  {}, {held} idle streams at once",
        "flooded",
        spread(flooded),
        told.trim_end(),
    );
    println!("{proof:>14} {:>8} {} {quiet:>8.1}", "other", spread(beside));
    for (index, (party, _)) in parties.iter().enumerate() {
        let used = (after[index] - before[index]) / seconds;
        println!("{party:>14} {used:>8.2} processors over {seconds:.0} s");
    }
}

/// How many delays there are, their median, what nine of ten stay under, and the longest.
fn spread(mut delays: Vec<f64>) -> String {
    delays.sort_by(f64::total_cmp);
    let at = |place: usize| delays.get(place).copied().unwrap_or(f64::NAN);
    let (nine, last) = (
        at(delays.len() * 9 / 10),
        at(delays.len().saturating_sub(1)),
    );
    let (count, median) = (delays.len(), bench::median(delays));
    format!("{count:>8} {median:>8.1} {nine:>8.1} {last:>8.1}")
}

/// Seconds of processor time that these processes have taken (proc(5), `stat`: fields 14 and 15, in
/// hundredths).
fn processor(pids: &[u32]) -> f64 {
    let of = |pid: &u32| {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        let fields = stat.rsplit(')').next().unwrap_or_default();
        let fields = fields.split_whitespace().skip(11).take(2);
        fields
            .filter_map(|ticks| ticks.parse::<f64>().ok())
            .sum::<f64>()
            / 100.0
    };
    pids.iter().map(of).sum()
}

/// The delays of those whose tip arrived, spread over this time.
fn tipsters(proxy: SocketAddr, host: &str, over: Duration) -> Vec<f64> {
    std::thread::scope(|scope| {
        let one = |number: u32| {
            std::thread::sleep(over / TIPSTERS * number);
            let start = Instant::now();
            while start.elapsed() < GIVEN_UP {
                if send(proxy, host).is_ok() {
                    return Some(start.elapsed().as_secs_f64());
                }
                std::thread::sleep(AGAIN);
            }
            None
        };
        let running: Vec<_> = (0..TIPSTERS)
            .map(|number| scope.spawn(move || one(number)))
            .collect();
        let done = running.into_iter();
        done.filter_map(|tipster| tipster.join().expect("no thread panics"))
            .collect()
    })
}

/// Sends a tip on circuits that nothing else uses.
fn send(proxy: SocketAddr, host: &str) -> io::Result<()> {
    let mut stream = connect(proxy, host, "tipster")?;
    let body = Form::message("I know this bag.").body();
    write!(
        stream,
        "POST /tip HTTP/1.1\r\nHost: {host}\r\nContent-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    )?;
    stream.write_all(&body)?;
    match Reply::read(&mut stream)?.status {
        200 => Ok(()),
        status => Err(io::Error::other(format!("status {status}"))),
    }
}

fn connect(proxy: SocketAddr, host: &str, who: &str) -> io::Result<TcpStream> {
    let number = CONNECTIONS.fetch_add(1, Ordering::Relaxed);
    socks::connect(proxy, host, &format!("{who}-{number}"))
}

/// Holds streams open that ask for nothing, and opens those anew that are ended. Returns how many there
/// were at once.
fn hold_streams(proxy: SocketAddr, host: &str, over: &AtomicBool) -> usize {
    let (circuits, streams) = IDLE;
    let (now, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let idler = |circuit: usize| {
        while !over.load(Ordering::Relaxed) {
            if let Ok(stream) = socks::connect(proxy, host, &format!("idle-{circuit}")) {
                let held = now.fetch_add(1, Ordering::Relaxed) + 1;
                most.fetch_max(held, Ordering::Relaxed);
                wait_for_its_end(stream, over);
                now.fetch_sub(1, Ordering::Relaxed);
            }
        }
    };
    std::thread::scope(|scope| {
        for number in 0..circuits * streams {
            let idler = &idler;
            scope.spawn(move || idler(number % circuits));
        }
    });
    most.into_inner()
}

fn wait_for_its_end(mut stream: TcpStream, over: &AtomicBool) {
    let look = stream.set_read_timeout(Some(Duration::from_secs(1)));
    while look.is_ok() && !over.load(Ordering::Relaxed) {
        match io::Read::read(&mut stream, &mut [0]) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            _ => return,
        }
    }
}
