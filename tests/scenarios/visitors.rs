//! Goal of these tests: browsers without scripts, arti and bocca-send send tips through Tor and read replies, whoever asks for
//! too much loses only the excess, a restricted service is found by those with a key and by nobody else, and C tor
//! can stand in front of the relay.
//!
//! One test, step by step, because a network of its own takes a quarter of a minute to start.

#[path = "visitors/sender.rs"]
mod sender;
#[path = "visitors/way_back.rs"]
mod way_back;

use std::io::{self, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use bocca_tests::tornet::Tornet;
use bocca_tests::{binary, project, run, socks, Relay, Reply, Scene, Visitor};

/// What the relay takes from one circuit at once.
const STREAMS: usize = 32;

/// Longest wait for a service to be found.
const FOUND: Duration = Duration::from_secs(120);

/// Time in which a service that can be found is found.
const NOT_FOUND: Duration = Duration::from_secs(20);

#[test]
fn visitors_get_what_is_theirs() {
    let scene = Scene::new();
    let net = Tornet::start(&scene.path("tornet")).unwrap();
    browsers_at_safest_send_tips(&net);
    way_back::a_tipster_comes_back_with_a_code(&net);
    an_arti_client_sends_a_tip(&net);
    excess_streams_are_refused_and_the_others_go_on(&net);
    only_those_with_a_key_find_a_restricted_service(&net);
    c_tor_in_front_brings_tips_too(&net);
}

fn serve(scene: &Scene, config: &str) -> (Relay, String) {
    serve_with(scene, config, &[])
}

/// As [`serve`], with these further arguments.
fn serve_with(scene: &Scene, config: &str, arguments: &[&str]) -> (Relay, String) {
    let path = scene.path("relay.toml");
    std::fs::write(&path, config).unwrap();
    let path = path.to_string_lossy();
    let mut relay = Relay::start(scene, &[&["--config", &*path], arguments].concat());
    let host = relay.onion();
    (relay, host)
}

/// Asks for a page on an open stream.
fn page(stream: &mut TcpStream, host: &str) -> io::Result<Reply> {
    write!(
        stream,
        "GET /safety HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    )?;
    Reply::read(stream)
}

/// Whether the service is found within `patience`.
fn is_found(proxy: SocketAddr, host: &str, patience: Duration) -> bool {
    let start = Instant::now();
    while start.elapsed() < patience {
        let asked = socks::connect(proxy, host, "found");
        if asked.is_ok_and(|mut stream| page(&mut stream, host).is_ok()) {
            return true;
        }
        std::thread::sleep(Duration::from_millis(200));
    }
    false
}

/// Each script is a goal of its own; see there what it checks on the way.
fn browsers_at_safest_send_tips(net: &Tornet) {
    let scene = Scene::new();
    let (_relay, host) = serve(&scene, &net.arti_config());
    assert!(is_found(net.socks(), &host, FOUND));
    let tips = ["firefox", "chromium"].map(|it| (it, format!("from {it}\nat its safest")));
    for (browser, text) in &tips {
        visit(&scene, net, &host, browser, &[("BOCCA_MESSAGE", text)]);
    }
    scene.collect("batch.tar");
    for (browser, text) in &tips {
        let tip = scene.opened_tip(text);
        let file = tip.join("attachments/attachment-1.txt");
        assert!(file.exists(), "{browser}: {}", tip.display());
    }
}

/// A visit of a browser, as its script makes it with this environment.
fn visit(scene: &Scene, net: &Tornet, host: &str, script: &str, environment: &[(&str, &str)]) {
    let script = format!("tests/tornet/browsers/{script}.mjs");
    let done = run(Command::new("node")
        .arg(project().join(script))
        .args([&format!("http://{host}"), &net.socks().to_string()])
        .arg(scene.path("pictures"))
        .envs(environment.iter().copied()));
    assert_eq!(done.code, 0, "{}\n{}", done.stdout, done.stderr);
}

fn an_arti_client_sends_a_tip(net: &Tornet) {
    let scene = Scene::new();
    let (relay, host) = serve(&scene, &net.arti_config());
    let config = scene.path("relay.toml");
    let started = Visitor::proxy(&config.to_string_lossy(), &scene.path("arti"));
    let (_visitor, socks) = started.unwrap();
    assert!(is_found(socks, &host, FOUND));
    send_with_curl(socks, &host, "through arti");
    assert_eq!(the_only_tip(&scene), "through arti");
    let receipt = scene.receipt().to_string_lossy().into_owned();
    assert_eq!(scene.relay("acknowledge", &[&receipt]).code, 0);
    sender::a_sender_seals_alone(&scene, &relay, &host);
}

fn excess_streams_are_refused_and_the_others_go_on(net: &Tornet) {
    let scene = Scene::new();
    let (_relay, host) = serve(&scene, &net.arti_config());
    assert!(is_found(net.socks(), &host, FOUND));
    let connect = |_| socks::connect(net.socks(), &host, "greedy");
    let open: Vec<_> = (0..STREAMS).map(connect).collect();
    let mut open: Vec<_> = open.into_iter().map(|stream| stream.unwrap()).collect();
    for number in 0..8 {
        // C tor tells its client of a refusal as an error, or as a stream that is over.
        let answer = socks::connect(net.socks(), &host, "greedy")
            .and_then(|mut stream| page(&mut stream, &host));
        assert!(
            answer.is_err(),
            "stream {} is one too many",
            STREAMS + number
        );
    }
    let mut other = socks::connect(net.socks(), &host, "somebody else").unwrap();
    assert_eq!(page(&mut other, &host).unwrap().status, 200);
    for stream in &mut open {
        assert_eq!(page(stream, &host).unwrap().status, 200);
    }
    drop(open);
    assert!(is_found(net.socks(), &host, FOUND), "there is room again");
}

fn only_those_with_a_key_find_a_restricted_service(net: &Tornet) {
    let scene = Scene::new();
    let data = scene.data();
    let client = |arguments: &[&str]| {
        run(Command::new(binary("bocca-relay"))
            .args(["client", arguments[0], "--data"])
            .arg(&data)
            .args(&arguments[1..]))
    };
    let key = client(&["add", "round-1"]);
    assert_eq!(key.code, 0, "{}", key.stderr);
    let config = format!("[onion]\nrestricted = true\n{}", net.arti_config());
    let (_relay, host) = serve(&scene, &config);

    let folder = scene.path("authorised");
    std::fs::create_dir(&folder).unwrap();
    set_private(&folder);
    let name = host.strip_suffix(".onion").unwrap();
    let line = format!("{name}:descriptor:x25519:{}\n", key.stdout.trim());
    std::fs::write(folder.join("bocca.auth_private"), line).unwrap();
    let lines = format!("ClientOnionAuthDir {}\n", folder.display());
    let invited = net.client("invited", &lines).unwrap();
    assert!(is_found(invited.socks(), &host, FOUND), "with its key");
    assert!(!is_found(net.socks(), &host, NOT_FOUND), "without one");
    assert_eq!(client(&["list"]).stdout, "round-1\n");
}

fn set_private(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700)).unwrap();
}

/// A relay on a Unix socket; killed when dropped.
struct Behind(Child);

impl Drop for Behind {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn c_tor_in_front_brings_tips_too(net: &Tornet) {
    let scene = Scene::new();
    let socket = format!("unix:{}", scene.path("relay.sock").display());
    let _behind = Behind(
        Command::new(binary("bocca-relay"))
            .args(["serve", "--no-onion", "--listen", &socket, "--data"])
            .arg(scene.data())
            .arg("--keys")
            .arg(scene.keys())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap(),
    );
    let front = net.onion_service("front", &socket).unwrap();
    let host = front.hostname();
    assert!(is_found(net.socks(), host, FOUND));
    send_with_curl(net.socks(), host, "through C tor");
    assert_eq!(the_only_tip(&scene), "through C tor");
}

fn send_with_curl(proxy: SocketAddr, host: &str, text: &str) {
    let sent = run(Command::new("curl")
        .args(["--silent", "--show-error", "--fail", "--max-time", "60"])
        .args(["--socks5-hostname", &proxy.to_string()])
        .args(["--form-string", &format!("message={text}")])
        .arg(format!("http://{host}/tip")));
    assert_eq!(sent.code, 0, "{}", sent.stderr);
}

/// Exports and opens what was sent: the text of the one tip.
fn the_only_tip(scene: &Scene) -> String {
    scene.collect("batch.tar");
    let [tip] = &scene.opened()[..] else {
        panic!("one tip was sent: {:?}", scene.opened());
    };
    std::fs::read_to_string(tip.join("message.txt")).unwrap()
}
