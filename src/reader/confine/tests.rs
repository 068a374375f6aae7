//! What a confined process cannot do, tried by one: each test runs a part of itself again, in a process of its own.

use std::fs;
use std::io::{self, Read, Write};
use std::net::{TcpListener, UdpSocket};
use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Command, ExitStatus};
use std::thread;

use rustix::io::Errno;
use rustix::net::{socket, AddressFamily, SocketType};
use rustix::process::{
    dumpable_behavior, getpid, getrlimit, pidfd_getfd, pidfd_open, PidfdFlags, PidfdGetfdFlags,
};

use super::*;

/// Before the part that a process plays, among its arguments: no test has such a name.
const PLAYS: &str = "plays:";

/// The arguments by which a test runs again in a process of its own and plays a part instead.
fn playing(test: &str, part: &str) -> Vec<String> {
    let mut arguments = ["--exact", "--nocapture"].map(str::to_owned).to_vec();
    arguments.push(format!("confine::tests::{test}"));
    arguments.push(format!("{PLAYS}{part}"));
    arguments
}

/// The part that this process plays, if it was started for one.
fn part() -> Option<String> {
    std::env::args().find_map(|argument| argument.strip_prefix(PLAYS).map(str::to_owned))
}

/// Plays a part of a test in a folder.
fn alone(test: &str, part: &str, folder: &Path) -> ExitStatus {
    let done = Command::new(std::env::current_exe().unwrap())
        .args(playing(test, part))
        .current_dir(folder)
        .output()
        .unwrap();
    let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
    assert!(said.contains("running 1 test"), "no test {test}: {said}");
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

/// What asks for a socket, or for as much.
const ASKING: [(&str, fn()); 9] = [
    ("asks_for_a_datagram", asks_for_a_datagram),
    ("asks_for_a_listener", asks_for_a_listener),
    ("asks_for_a_local_socket", asks_for_a_local_socket),
    ("asks_in_a_thread", asks_in_a_thread),
    ("asks_in_another_program", asks_in_another_program),
    ("types_on_the_terminal", types_on_the_terminal),
    ("asks_by_another_number", asks_by_another_number),
    ("takes_what_others_have_open", takes_what_others_have_open),
    ("takes_it_with_local_sockets", takes_it_with_local_sockets),
];

#[test]
fn whatever_asks_for_a_socket_is_killed() {
    const TEST: &str = "whatever_asks_for_a_socket_is_killed";
    if let Some(part) = part() {
        // Of a process that is confined already.
        let nothing_else = ("nothing_else", asks_for_nothing_else as fn());
        let mut parts = ASKING.iter().chain([&nothing_else]);
        return parts.find(|(name, _)| *name == part).unwrap().1();
    }
    let folder = tempfile::tempdir().unwrap();
    for (part, _) in ASKING {
        let killed = alone(TEST, part, folder.path());
        assert_eq!(killed.signal(), Some(libc::SIGSYS), "{part}: {killed}");
    }
}

#[test]
fn with_local_sockets_others_are_refused_and_nothing_is_killed() {
    if part().is_some() {
        return uses_local_sockets();
    }
    let folder = tempfile::tempdir().unwrap();
    let test = "with_local_sockets_others_are_refused_and_nothing_is_killed";
    let ended = alone(test, "uses_local_sockets", folder.path());
    assert!(ended.success(), "{ended}");
}

#[test]
fn only_named_folders_are_reached() {
    if part().is_some() {
        return reaches_in_and_out();
    }
    let folder = tempfile::tempdir().unwrap();
    for name in ["read", "work", "other", "new"] {
        fs::create_dir(folder.path().join(name)).unwrap();
        fs::write(folder.path().join(name).join("file"), name).unwrap();
    }
    alone("only_named_folders_are_reached", "reaches", folder.path());
    assert!(folder.path().join("new/inner/file").exists());
}

fn asks_for_a_datagram() {
    confine();
    drop(UdpSocket::bind("127.0.0.1:0"));
}

fn asks_for_a_listener() {
    confine();
    drop(TcpListener::bind("127.0.0.1:0"));
}

fn asks_for_a_local_socket() {
    confine();
    drop(UnixDatagram::unbound());
}

fn asks_in_a_thread() {
    confine();
    drop(thread::spawn(|| drop(UdpSocket::bind("127.0.0.1:0"))).join());
}

/// Started by a confined process, it is confined as well.
fn asks_in_another_program() {
    let program = std::env::current_exe().unwrap();
    confined_to(Reach::default().starting(&program));
    let mut command = Command::new(program);
    command.args(playing(
        "whatever_asks_for_a_socket_is_killed",
        "nothing_else",
    ));
    // Its signal becomes ours, which is what the test looks for.
    let killed = command.status().unwrap();
    assert_eq!(killed.signal(), Some(libc::SIGSYS), "{killed}");
    drop(UdpSocket::bind("127.0.0.1:0"));
}

fn asks_for_nothing_else() {
    drop(UdpSocket::bind("127.0.0.1:0"));
}

fn types_on_the_terminal() {
    python("import fcntl, termios; fcntl.ioctl(0, termios.TIOCSTI, b'x')");
}

/// By the number that `socket` has in the x32 ABI.
fn asks_by_another_number() {
    python("import ctypes; ctypes.CDLL(None).syscall(0x40000000 + 41, 1, 1, 0)");
}

fn takes_what_others_have_open() {
    confine();
    takes_a_descriptor();
}

fn takes_it_with_local_sockets() {
    calls::forbid(Sockets::Local).unwrap();
    takes_a_descriptor();
}

/// From itself, which the kernel allows to everybody.
fn takes_a_descriptor() {
    let own = pidfd_open(getpid(), PidfdFlags::empty()).unwrap();
    drop(pidfd_getfd(own, 0, PidfdGetfdFlags::empty()));
}

/// As a plugin and its libraries may.
fn uses_local_sockets() {
    calls::forbid(Sockets::Local).unwrap();
    let listener = UnixListener::bind("agent").unwrap();
    let mut client = UnixStream::connect("agent").unwrap();
    let (mut agent, _) = listener.accept().unwrap();
    client.write_all(b"key").unwrap();
    drop(client);
    let mut asked = String::new();
    agent.read_to_string(&mut asked).unwrap();
    assert_eq!(asked, "key");
    assert!(UnixStream::pair().is_ok());
    for (family, kind) in [
        (AddressFamily::INET, SocketType::STREAM),
        (AddressFamily::INET, SocketType::DGRAM),
        (AddressFamily::INET6, SocketType::STREAM),
        (AddressFamily::NETLINK, SocketType::RAW),
        (AddressFamily::PACKET, SocketType::RAW),
    ] {
        let refused = socket(family, kind, None).unwrap_err();
        assert_eq!(refused, Errno::AFNOSUPPORT, "{family:?}");
    }
    assert!(UdpSocket::bind("127.0.0.1:0").is_err());
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
