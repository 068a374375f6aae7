//! What a confined process cannot do, tried by one: each test runs a part of itself again, in a process of its own.

use std::os::unix::process::ExitStatusExt;
use std::process::{Command, ExitStatus};

use super::confine;

/// Before the part that a process plays, among its arguments: no test has such a name.
const PLAYS: &str = "plays:";

/// Runs a test again in a process of its own, in which it plays a part instead.
fn alone(test: &str, part: &str) -> ExitStatus {
    let done = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--nocapture", "--test-threads=1"])
        .args([format!("confine::tests::{test}"), format!("{PLAYS}{part}")])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(said.contains("running 1 test"), "no test {test}: {said}");
    done.status
}

/// The part that this process plays, if it was started for one.
fn part() -> Option<String> {
    std::env::args().find_map(|argument| argument.strip_prefix(PLAYS).map(str::to_owned))
}

#[test]
fn files_sockets_and_processes_are_out_of_reach() {
    if part().is_some() {
        reaches_for_everything();
    }
    let ended = alone("files_sockets_and_processes_are_out_of_reach", "reaches");
    assert_eq!(ended.code(), Some(REFUSED));
}

#[test]
fn time_ends_what_waits_or_computes_for_ever() {
    match part().as_deref() {
        Some("computes") => computes_for_ever(),
        Some("stops") => stops_itself(),
        Some("aborts") => aborts(),
        Some(part) => panic!("no part {part}"),
        None => {}
    }
    let ended = |part| alone("time_ends_what_waits_or_computes_for_ever", part);
    assert_eq!(ended("computes").signal(), Some(libc::SIGKILL));
    assert_eq!(ended("stops").code(), Some(REFUSED));
    assert_eq!(ended("aborts").signal(), Some(libc::SIGABRT));
}

/// A code that no test harness ends with.
const REFUSED: i32 = 77;

/// The harness needs more calls than a confined process has, so these end the process themselves.
#[expect(clippy::disallowed_methods, reason = "this process is the test's own")]
fn end(all_refused: bool) -> ! {
    std::process::exit(if all_refused { REFUSED } else { 1 })
}

fn reaches_for_everything() -> ! {
    // Opened before, as a pipe in would be.
    let mut own = std::fs::File::open(std::env::current_exe().unwrap()).unwrap();
    confine(5).unwrap();
    let refused = [
        std::fs::read("/etc/passwd").is_err(),
        std::fs::read_dir("/").is_err(),
        std::fs::write("/dev/null", "").is_err(),
        std::os::unix::net::UnixDatagram::unbound().is_err(),
        std::net::UdpSocket::bind("127.0.0.1:0").is_err(),
        Command::new("/bin/true").status().is_err(),
        std::thread::Builder::new().spawn(|| ()).is_err(),
        std::io::Read::read_exact(&mut own, &mut [0; 4]).is_ok(),
    ];
    end(refused == [true; 8])
}

fn computes_for_ever() -> ! {
    confine(1).unwrap();
    loop {
        std::hint::spin_loop();
    }
}

fn stops_itself() -> ! {
    confine(5).unwrap();
    let own = rustix::process::getpid();
    let refused = [
        rustix::process::kill_process(own, rustix::process::Signal::STOP).is_err(),
        rustix::process::kill_process_group(own, rustix::process::Signal::STOP).is_err(),
    ];
    end(refused == [true; 2])
}

fn aborts() -> ! {
    confine(5).unwrap();
    std::process::abort()
}
