//! Goal of these tests: whatever goes wrong around the relay has a named state and a sentence, nothing is
//! lost, and the address stays.
//!
//! One test, step by step, because a network of its own takes a quarter of a minute to start.

use std::process::Command;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use bocca_tests::{run, Form, Relay, Scene, Stage};

/// Longest wait for the page after something was mended: arti may first wait for some minutes itself, and
/// a new beginning of the service takes a minute or more while other tests run.
const BACK: Duration = Duration::from_secs(300);

/// Longest wait for the relay to notice that its network is gone: connections end after 45 s of silence,
/// and then arti waits for some time before it tries its guards again.
const NOTICED: Duration = Duration::from_secs(180);

/// What the tests expect to read while a clock is days off.
const CLOCK: &str = "clock";

/// Seconds between two votes of the test network.
const INTERVAL: u64 = 30 * 60;

/// Seconds for which the test network's shared random value holds: 24 intervals.
const RANDOM: u64 = 24 * INTERVAL;

/// Seconds that have passed at most since the test network's first vote when the first step begins.
const STARTED: u64 = 5 * 60;

/// A relay's stage and its address.
struct Outage {
    stage: Stage,
    host: String,
}

#[test]
fn the_relay_says_what_is_wrong_and_recovers() {
    let stage = Stage::start();
    let address = stage.scene.relay("address", &[]).stdout;
    let host = address.trim_end().to_owned();
    let mut outage = Outage { stage, host };
    a_folder_that_cannot_be_written_is_named(&outage);
    // From the past to the future: where descriptors are kept, one with an earlier time is refused (Tor
    // Rendezvous Specification, version 3: revision counters), so a clock that is set back is felt for as
    // long as it was set back by.
    ten_minutes_ago_do_not_matter(&outage);
    the_network_is_cut_and_comes_back(&outage);
    the_network_dies_and_is_started_again(&mut outage);
    wrong_clocks_are_named(&outage);
    let mut relay = outage.stage.relay();
    assert_eq!(relay.onion(), outage.host, "the address is the same");
    let scene = &outage.stage.scene;
    let batch = scene.export("batch.tar");
    assert_eq!(scene.open(&batch).code, 0);
    assert_eq!(scene.opened().len(), 1, "nothing is lost");
    assert_eq!(relay.stop().0, 0);
    ten_minutes_do_not_matter(&outage, "+10m");
}

impl Outage {
    /// As [`until`], of a status that names the address.
    fn until(&self, bound: Duration, says: impl Fn(&str) -> bool) -> String {
        let status = until(&self.stage.scene, bound, says);
        assert!(status.contains(&self.host), "{status}");
        status
    }

    /// Fetches the form through Tor until there is an answer.
    fn page(&self) {
        let page = self.stage.page(&self.host, "/", BACK);
        assert!(page.contains("<form"), "{page}");
    }
}

/// Waits until the relay's status says so. Returns all of it.
fn until(scene: &Scene, bound: Duration, says: impl Fn(&str) -> bool) -> String {
    let start = Instant::now();
    loop {
        let status = scene.relay("status", &[]);
        assert_eq!(status.code, 0, "{}", status.stderr);
        if says(&status.stdout) {
            println!("{:.1} s: {}", start.elapsed().as_secs_f64(), status.stdout);
            return status.stdout;
        }
        assert!(
            start.elapsed() < bound,
            "after {bound:?}: {}",
            status.stdout
        );
        std::thread::sleep(Duration::from_millis(500));
    }
}

fn reachable(status: &str) -> bool {
    status.contains("reachable through Tor") && !status.contains("not reachable")
}

/// Where this user may not mount, nothing is tested: root writes to a folder whatever its mode.
fn a_folder_that_cannot_be_written_is_named(outage: &Outage) {
    let data = outage.stage.scene.data();
    let mount = |arguments: &[&str]| run(Command::new("mount").args(arguments).arg(&data)).code;
    let path = data.to_string_lossy().into_owned();
    if mount(&["--bind", &path]) != 0 {
        println!("no mount: a folder that cannot be written is not tested");
        return;
    }
    assert_eq!(mount(&["-o", "remount,ro,bind"]), 0);
    let refused = Relay::try_start(&outage.stage.scene, &["--config", &outage.stage.config]).err();
    assert_eq!(run(Command::new("umount").arg(&data)).code, 0);
    let refused = refused.expect("serve refuses");
    println!("read-only: {refused}");
    assert!(refused.contains("Read-only file system"), "{refused}");
    assert!(refused.contains(&path), "{refused}");
}

/// What the status may say of a network that is cut: it depends on what arti tried last.
const CUT: [&str; 3] = [
    "no network connection",
    "no Tor relay answers",
    "no answer from the Tor network",
];

/// Loopback is down; dropped, also in a test that fails, it is up again for what runs here next.
struct Cut;

impl Cut {
    fn of_loopback() -> Self {
        assert_eq!(loopback("down"), 0);
        Self
    }
}

impl Drop for Cut {
    fn drop(&mut self) {
        let up = loopback("up");
        assert!(up == 0 || std::thread::panicking(), "loopback stays down");
    }
}

fn loopback(way: &str) -> i32 {
    run(Command::new("ip").args(["link", "set", "lo", way])).code
}

/// In a network of its own, the cable is pulled by taking loopback down.
fn the_network_is_cut_and_comes_back(outage: &Outage) {
    let mut relay = outage.stage.relay();
    assert_eq!(relay.onion(), outage.host);
    outage.page();
    relay.tip(Form::message("before the network was cut"));
    if std::env::var("TORNET_NAMESPACE").is_ok_and(|it| it != "none") {
        let cut = Cut::of_loopback();
        let status = outage.until(NOTICED, |status| CUT.iter().any(|why| status.contains(why)));
        assert!(!reachable(&status), "{status}");
        drop(cut);
        outage.until(BACK, reachable);
        outage.page();
    }
    println!("{}", relay.log());
    assert_eq!(relay.stop().0, 0);
}

/// Whatever the service was on is gone with it: its guards' connections, its introduction points, and its
/// descriptor.
fn the_network_dies_and_is_started_again(outage: &mut Outage) {
    let mut relay = outage.stage.relay();
    assert_eq!(relay.onion(), outage.host);
    outage.page();
    outage.stage.net.kill();
    outage.until(NOTICED, |status| !reachable(status));
    outage.stage.net.start_again().expect("a network");
    outage.until(BACK, reachable);
    outage.page();
    println!("{}", relay.log());
    assert_eq!(relay.stop().0, 0);
}

/// Not while the network's shared random value is younger than ten minutes: see [`wrong_clocks_are_named`].
/// The test network votes when it starts, not at the half hour, and arti counts whole intervals back from
/// that vote: in a round's first interval the value is as young as the network.
fn ten_minutes_ago_do_not_matter(outage: &Outage) {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let age = now.expect("it is after 1970").as_secs() % RANDOM;
    match age < INTERVAL + STARTED {
        true => println!("a clock of ten minutes ago: not now, {age} s after a new random value"),
        false => ten_minutes_do_not_matter(outage, "-10m"),
    }
}

fn ten_minutes_do_not_matter(outage: &Outage, offset: &str) {
    let mut relay = Relay::at_wrong_time(
        &outage.stage.scene,
        offset,
        &["--config", &outage.stage.config],
    );
    assert_eq!(relay.onion(), outage.host);
    outage.page();
    assert_eq!(relay.stop().0, 0);
}

/// Five days off, and so far back that the clock is before the time from which the network's random value
/// holds: by it, descriptors are numbered. Each on a relay of its own, because each is noticed after a minute.
fn wrong_clocks_are_named(outage: &Outage) {
    let config = outage.stage.config.as_str();
    std::thread::scope(|threads| {
        for offset in ["+5d", "-5d", "-13h"] {
            threads.spawn(move || a_wrong_clock_is_named(config, offset));
        }
    });
}

fn a_wrong_clock_is_named(config: &str, offset: &str) {
    let scene = Scene::new();
    let relay = Relay::at_wrong_time(&scene, offset, &["--config", config]);
    let status = until(&scene, NOTICED, |status| status.contains(CLOCK));
    println!("{offset}: {}", relay.log());
    assert!(!reachable(&status), "{offset}: {status}");
    assert_eq!(relay.get("/").status, 200, "loopback is not Tor");
    assert_eq!(relay.stop().0, 0);
}
