//! What a confined process cannot do, tried by one: each test runs a part of itself again, in a process of its own.

use std::fs;
use std::io;
use std::net::{TcpListener, UdpSocket};
use std::os::unix::net::UnixDatagram;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Command, ExitStatus};
use std::thread;

use rustix::process::{dumpable_behavior, getrlimit};

use super::*;

/// Runs a test that is only for this in a folder, confined by itself.
fn alone(part: &str, folder: &Path) -> ExitStatus {
    let done = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "--nocapture"])
        .arg(format!("confine::tests::{part}"))
        .current_dir(folder)
        .output()
        .unwrap();
    let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
    assert!(said.contains("running 1 test"), "no test {part}: {said}");
    if done.status.signal().is_none() {
        assert!(done.status.success(), "{part}: {said}");
    }
    done.status
}

/// Confines this process to one folder to read, one to work in, and one that is still to be made in a third.
fn confine() -> Confined {
    let reach = Reach::default()
        .reading(Path::new("read"))
        .reading(Path::new("missing"))
        .working_in(Path::new("work"))
        .working_in(Path::new("new/inner"));
    confined_to(reach)
}

fn confined_to(reach: Reach) -> Confined {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let confined = Confined::to(reach, &mut Console::new(&mut out, &mut err, false)).unwrap();
    assert_eq!(
        String::from_utf8(err).unwrap(),
        "",
        "these tests need a kernel with Landlock"
    );
    confined
}

#[test]
fn the_process_leaves_no_dump() {
    no_dumps().unwrap();
    assert_eq!(getrlimit(Resource::Core).current, Some(0));
    assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
}

#[test]
fn whatever_asks_for_a_socket_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    for part in [
        "asks_for_a_datagram",
        "asks_for_a_listener",
        "asks_for_a_local_socket",
        "asks_in_a_thread",
        "asks_in_another_program",
        "types_on_the_terminal",
        "asks_by_another_number",
    ] {
        let killed = alone(part, folder.path());
        assert_eq!(killed.signal(), Some(libc::SIGSYS), "{part}: {killed}");
    }
}

#[test]
fn only_named_folders_are_reached() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["read", "work", "other", "new"] {
        fs::create_dir(folder.path().join(name)).unwrap();
        fs::write(folder.path().join(name).join("file"), name).unwrap();
    }
    alone("reaches_in_and_out", folder.path());
    assert!(folder.path().join("new/inner/file").exists());
}

#[test]
#[ignore = "a part of another test, which runs it in a process of its own"]
fn asks_for_a_datagram() {
    confine();
    drop(UdpSocket::bind("127.0.0.1:0"));
}

#[test]
#[ignore = "a part of another test, which runs it in a process of its own"]
fn asks_for_a_listener() {
    confine();
    drop(TcpListener::bind("127.0.0.1:0"));
}

#[test]
#[ignore = "a part of another test, which runs it in a process of its own"]
fn asks_for_a_local_socket() {
    confine();
    drop(UnixDatagram::unbound());
}

#[test]
#[ignore = "a part of another test, which runs it in a process of its own"]
fn asks_in_a_thread() {
    confine();
    drop(thread::spawn(|| drop(UdpSocket::bind("127.0.0.1:0"))).join());
}

/// Started by a confined process, it is confined as well.
#[test]
#[ignore = "a part of another test, which runs it in a process of its own"]
fn asks_in_another_program() {
    let program = std::env::current_exe().unwrap();
    confined_to(Reach::default().starting(&program));
    let mut command = Command::new(program);
    command.args([
        "--ignored",
        "--exact",
        "confine::tests::asks_for_nothing_but_a_socket",
    ]);
    // Its signal becomes ours, which is what the test looks for.
    let killed = command.status().unwrap();
    assert_eq!(killed.signal(), Some(libc::SIGSYS), "{killed}");
    drop(UdpSocket::bind("127.0.0.1:0"));
}

#[test]
#[ignore = "a part of another test, which runs it in a process of its own"]
fn asks_for_nothing_but_a_socket() {
    drop(UdpSocket::bind("127.0.0.1:0"));
}

#[test]
#[ignore = "a part of another test, which runs it in a process of its own"]
fn types_on_the_terminal() {
    python("import fcntl, termios; fcntl.ioctl(0, termios.TIOCSTI, b'x')");
}

/// By the number that `socket` has in the x32 ABI.
#[test]
#[ignore = "a part of another test, which runs it in a process of its own"]
fn asks_by_another_number() {
    python("import ctypes; ctypes.CDLL(None).syscall(0x40000000 + 41, 1, 1, 0)");
}

/// Becomes a program, confined, that makes a call which safe code cannot.
fn python(program: &str) {
    let python = Path::new("/usr/bin/python3");
    assert!(
        python.exists(),
        "python3 is missing: this test needs it (tests/install)"
    );
    confined_to(Reach::default().starting(python));
    let mut python = Command::new(python);
    let error = python.args(["-I", "-S", "-c", program]).exec();
    panic!("{error}");
}

#[test]
#[ignore = "a part of another test, which runs it in a process of its own"]
fn reaches_in_and_out() {
    let confined = confine();
    let refused = |done: io::Result<()>, what: &str| {
        let error = done.expect_err(what);
        assert_eq!(error.kind(), io::ErrorKind::PermissionDenied, "{what}");
    };
    assert_eq!(fs::read_to_string("read/file").unwrap(), "read");
    assert_eq!(fs::read_dir("read").unwrap().count(), 1);
    refused(fs::write("read/file", "x"), "writing what is read");
    refused(fs::remove_file("read/file"), "removing what is read");
    refused(fs::read("other/file").map(drop), "reading beside");
    refused(fs::write("other/file", "x"), "writing beside");
    refused(fs::read_dir("/etc").map(drop), "listing the system");
    refused(
        Command::new("/bin/true").status().map(drop),
        "starting a program",
    );

    fs::write("work/new", "new").unwrap();
    fs::rename("work/new", "work/renamed").unwrap();
    fs::create_dir_all("work/a/b").unwrap();
    fs::remove_dir("work/a/b").unwrap();
    fs::remove_file("work/renamed").unwrap();
    let link = std::os::unix::fs::symlink("/etc/passwd", "work/link");
    refused(link, "making a link");
    let out = fs::rename("work/file", "other/file");
    assert!(out.is_err(), "moving out");

    refused(fs::write("sibling", "x"), "beside all folders");
    fs::create_dir("new/inner").unwrap();
    confined.narrow().unwrap();
    fs::write("new/inner/file", "inner").unwrap();
    refused(fs::write("new/file", "x"), "above what was made");
    assert_eq!(fs::read_to_string("read/file").unwrap(), "read");
    refused(
        thread::spawn(|| fs::write("other/file", "x"))
            .join()
            .unwrap(),
        "in a thread",
    );
}
