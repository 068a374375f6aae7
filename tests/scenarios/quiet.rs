//! Goal of this test: whoever reads all that a relay wrote on a busy day, at the most talkative level, learns
//! of no visitor, no time, no size, and nothing of who the relay's guards are but what arti needs itself.
//!
//! Through Tor, on a private network.

use std::io::Write;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use bocca_tests::tornet::Tornet;
use bocca_tests::{socks, Form, Relay, Reply, Scene, BOUNDARY};

/// Longest wait for the service to be found.
const FOUND: Duration = Duration::from_secs(120);

/// Early stops, each a tenth of a second later than the one before.
const STOPS: u32 = 12;

/// In the visitors' requests, wherever they can say something.
const MARK: &str = "bocca-quiet-mark";

/// What arti has to remember of the network: the public directory of all relays; its guards, which would be
/// no guards if every start took others; and the introduction points, which the descriptor tells whoever
/// knows the address.
const NETWORK: [&str; 3] = ["tor/cache/", "tor/state/state/", "tor/state/hss/"];

/// What has other dates: the public directory, and when the relay itself last published its descriptors or
/// chose introduction points, in which visitors have no part.
const DATED: [&str; 3] = [
    "tor/cache/",
    "tor/state/hss/bocca/iptpub.json",
    "tor/state/hss/bocca/ipts.json",
];

/// How the sentences about the service begin and end, but for the percent. Between these may stand a colon and a reason.
const STATES: [(&str, &str); 6] = [
    ("connecting to the Tor network,", ""),
    (
        "cannot get further than into the Tor network",
        "; still trying",
    ),
    ("connected to the Tor network, publishing the address", ""),
    ("reachable through Tor", ""),
    ("hard to reach through Tor at the moment", "; recovering"),
    ("not reachable through Tor", "; trying again"),
];

const REASONS: [&str; 4] = [
    "no Tor relay answers",
    "no network connection",
    "no answer from the Tor network",
    "it takes long; if this stays, check that the clock is right",
];

#[test]
fn a_busy_day_leaves_nothing_about_visitors() {
    // Whoever reads one of these asks for all there is.
    for variable in ["RUST_LOG", "ARTI_LOG"] {
        std::env::set_var(variable, "trace");
    }
    let scene = Scene::new();
    let net = Tornet::start(&scene.path("tornet")).unwrap();
    let config = scene.path("relay.toml");
    std::fs::write(&config, net.arti_config()).unwrap();
    let mut relay = Relay::start(&scene, &["--config", &config.to_string_lossy()]);
    let host = relay.onion();
    let begin = now();
    visit(&net, &host);
    let end = now();
    let (code, stdout, stderr) = relay.stop();
    assert_eq!(code, 0, "{stderr}");
    for line in stdout.lines().chain(stderr.lines()) {
        assert!(is_known(line), "{line:?}");
    }
    let files = scene.kept();
    assert!(files.len() > 10, "{:?}", files.keys());
    for (name, content) in &files {
        let text = String::from_utf8_lossy(content);
        assert!(!text.contains(MARK), "{name} has what a visitor wrote");
        let network = NETWORK.iter().any(|start| name.starts_with(start));
        for trace in net.traces().iter().filter(|_| !network) {
            let shown = String::from_utf8_lossy(trace);
            assert!(!contains(content, trace), "{name} names a relay: {shown}");
        }
        let dated = DATED.iter().any(|start| name.starts_with(start));
        for second in (begin..=end).filter(|_| !dated) {
            assert!(
                !forms(second).iter().any(|form| contains(content, form)),
                "{name} has a time of a visit"
            );
        }
    }
    stop_early(&scene, &config.to_string_lossy());
}

/// While arti is still at work, its end is the least orderly: a panic of its would be told here.
fn stop_early(scene: &Scene, config: &str) {
    for tenths in 0..STOPS {
        let relay = Relay::start(scene, &["--config", config]);
        let start = Instant::now();
        while !relay.log().contains("connected to the Tor network") {
            assert!(start.elapsed() < FOUND, "{}", relay.log());
            std::thread::sleep(Duration::from_millis(20));
        }
        std::thread::sleep(Duration::from_millis(100) * tenths);
        let (code, _, stderr) = relay.stop();
        assert_eq!(code, 0, "{stderr}");
        assert!(stderr.lines().all(is_known), "{stderr}");
    }
}

/// Everything that visitors do, well-meaning and not.
fn visit(net: &Tornet, host: &str) {
    let start = Instant::now();
    while get(net, host, "/").is_none() {
        assert!(start.elapsed() < FOUND, "not found within {FOUND:?}");
        std::thread::sleep(Duration::from_millis(200));
    }
    for path in [
        "/keys",
        "/safety",
        "/replies",
        "/style.css",
        &format!("/{MARK}"),
    ] {
        assert!(get(net, host, path).is_some(), "{path}");
    }
    let good = Form::message(MARK).file(MARK, "text/plain", MARK.as_bytes());
    assert_eq!(send(net, host, &good.body()), Some(200));
    let refused = Form::message(MARK).file(MARK, MARK, b"\x7fELF");
    assert_eq!(send(net, host, &refused.body()), Some(422));
    let cut_off = Form::message(MARK).open_body();
    assert_ne!(send(net, host, &cut_off), Some(200));
    let foreign = ask(net, host, &format!("{host}.{MARK}.example"), "/");
    assert_eq!(foreign.unwrap().status, 403);
    let mut streams: Vec<_> = (0..40)
        .map(|_| socks::connect(net.socks(), host, "greedy"))
        .collect();
    streams.retain(Result::is_ok);
    for stream in streams.iter_mut().flatten() {
        let _ = stream.write_all(MARK.as_bytes());
    }
}

fn get(net: &Tornet, host: &str, path: &str) -> Option<Reply> {
    ask(net, host, host, path)
}

/// Asks for a page under a name.
fn ask(net: &Tornet, host: &str, name: &str, path: &str) -> Option<Reply> {
    let mut stream = socks::connect(net.socks(), host, "visitor").ok()?;
    let head = format!("GET {path}?{MARK} HTTP/1.1\r\nHost: {name}\r\nUser-Agent: {MARK}\r\nCookie: {MARK}\r\nReferer: http://{MARK}/\r\nConnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).ok()?;
    Reply::read(&mut stream).ok()
}

/// The status of the answer, if there is one.
fn send(net: &Tornet, host: &str, body: &[u8]) -> Option<u16> {
    let mut stream = socks::connect(net.socks(), host, "visitor").ok()?;
    let head = format!("POST /tip HTTP/1.1\r\nHost: {host}\r\nUser-Agent: {MARK}\r\nContent-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(body).ok()?;
    Reply::read(&mut stream).ok().map(|reply| reply.status)
}

/// The lines that a relay may write, whoever comes.
fn is_known(line: &str) -> bool {
    let state = line.strip_prefix("bocca-relay: onion service: ");
    state.is_some_and(is_state)
        || line.starts_with("bocca-relay: warning: swap is on")
        || line == "bocca-relay: stopping: uploads in flight are finished"
}

/// Whether it is one of the sentences about the service, of which a busy machine can call for any: they
/// tell of the Tor network alone.
fn is_state(said: &str) -> bool {
    let Some(said) = without_percent(said) else {
        return false;
    };
    STATES.iter().any(|(start, end)| {
        let why = said.strip_prefix(start);
        let why = why.and_then(|rest| rest.strip_suffix(end));
        why.is_some_and(|why| {
            why.is_empty() || why.strip_prefix(": ").is_some_and(|w| REASONS.contains(&w))
        })
    })
}

/// The sentence without the one number that it may have.
fn without_percent(said: &str) -> Option<String> {
    let Some((before, after)) = said.split_once(" %") else {
        return Some(said.to_owned());
    };
    let (words, percent) = before.rsplit_once(' ')?;
    percent.parse::<u8>().ok()?;
    Some(format!("{words}{after}"))
}

/// How a second may stand in a file: as a number in text, and as a date.
fn forms(second: u64) -> [Vec<u8>; 3] {
    let of_day = second % 86_400;
    let clock = format!(
        "{:02}:{:02}:{:02}",
        of_day / 3600,
        of_day / 60 % 60,
        of_day % 60
    );
    [second.to_string(), format!("T{clock}"), format!(" {clock}")].map(String::into_bytes)
}

fn now() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.unwrap().as_secs()
}

fn contains(content: &[u8], bytes: &[u8]) -> bool {
    content.windows(bytes.len()).any(|window| window == bytes)
}
