//! What a confined process cannot do, tried by one: each test runs a part of itself again, in a process of its own.

use std::os::unix::process::ExitStatusExt;
use std::process::{Command, ExitStatus};

use super::confine;

/// Runs a test that is only for this, confined by itself.
fn alone(part: &str) -> ExitStatus {
    let done = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "--nocapture", "--test-threads=1"])
        .arg(format!("confine::tests::{part}"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(said.contains("running 1 test"), "no test {part}: {said}");
    done.status
}

#[test]
fn files_sockets_and_processes_are_out_of_reach() {
    assert_eq!(alone("reaches_for_everything").code(), Some(REFUSED));
}

#[test]
fn time_ends_what_waits_or_computes_for_ever() {
    let limit = Some(libc::SIGKILL);
    assert_eq!(alone("computes_for_ever").signal(), limit);
    assert_eq!(alone("stops_itself").code(), Some(REFUSED));
    assert_eq!(alone("aborts").signal(), Some(libc::SIGABRT));
}

/// A code that no test harness ends with.
const REFUSED: i32 = 77;

/// The harness needs more calls than a confined process has, so these end the process themselves.
#[expect(clippy::disallowed_methods, reason = "this process is the test's own")]
fn end(all_refused: bool) -> ! {
    std::process::exit(if all_refused { REFUSED } else { 1 })
}

#[test]
#[ignore = "a part of another test, which runs it in a process of its own"]
fn reaches_for_everything() {
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

#[test]
#[ignore = "a part of another test, which runs it in a process of its own"]
fn computes_for_ever() {
    confine(1).unwrap();
    loop {
        std::hint::spin_loop();
    }
}

#[test]
#[ignore = "a part of another test, which runs it in a process of its own"]
fn stops_itself() {
    confine(5).unwrap();
    let own = rustix::process::getpid();
    let refused = [
        rustix::process::kill_process(own, rustix::process::Signal::STOP).is_err(),
        rustix::process::kill_process_group(own, rustix::process::Signal::STOP).is_err(),
    ];
    end(refused == [true; 2])
}

#[test]
#[ignore = "a part of another test, which runs it in a process of its own"]
fn aborts() {
    confine(5).unwrap();
    std::process::abort();
}
