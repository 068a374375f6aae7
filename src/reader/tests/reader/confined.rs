//! The real program gives up the network and all files but the named ones before it reads any of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::{Run, Scene, READER};
use seccompiler::{BpfProgram, SeccompAction, SeccompFilter};

/// The number of the first Landlock call, the same everywhere.
const LANDLOCK_CREATE_RULESET: i64 = 444;

/// Lists of calls that come into force before an identity is looked at; one is for numbers that other processors
/// do not have.
const BEFORE_KEYS: usize = if cfg!(target_arch = "x86_64") { 3 } else { 2 };

/// The lines in which a list of calls came into force.
fn filters(trace: &str) -> Vec<usize> {
    let lines = trace.lines().enumerate().filter(|(_, line)| {
        line.contains("seccomp(SECCOMP_SET_MODE_FILTER") && line.ends_with("= 0")
    });
    lines.map(|(at, _)| at).collect()
}

#[test]
fn it_is_confined_before_it_reads_a_named_file_or_starts_a_thread() {
    let scene = Scene::new();
    scene.batch(
        "1.tar",
        1,
        None,
        &[scene.seal("one", &[]), scene.seal("two", &[])],
    );
    for command in [
        "keygen --no-passphrase --output new.key",
        "inspect 1.tar",
        "open 1.tar --identity unit.key --into case --receipt receipt",
    ] {
        let calls = "trace=openat,clone,clone3,seccomp,landlock_restrict_self,execve";
        let done = Command::new("strace")
            .args(["-f", "-o", "trace", "-e", calls, READER])
            .args(command.split(' '))
            .current_dir(scene.folder.path())
            .output();
        let done = done.expect("strace is missing: this test needs it (tests/install)");
        assert!(done.status.success(), "{command}: {done:?}");
        let trace = fs::read_to_string(scene.path("trace")).unwrap();
        let at = |is: &dyn Fn(&str) -> bool| trace.lines().position(is);
        let folders = at(&|line| line.contains("landlock_restrict_self(") && line.ends_with("= 0"));
        let filters = filters(&trace);
        let confined = folders.max(filters.last().copied()).unwrap();
        assert!(folders.is_some(), "no Landlock: {trace}");
        // Whether a key is on hardware decides how far the rest goes; the network is out of reach by then.
        let key = at(&|line| line.contains("openat(") && line.contains("unit.key"));
        let network = filters[BEFORE_KEYS - 1];
        assert!(key.is_none_or(|key| key > network), "{trace}");
        // Without O_PATH: to name a file to the kernel is not to read it.
        let named = |line: &str| {
            let read = line.contains("openat(") && !line.contains("O_PATH");
            read && ["1.tar", "new.key", "case", "receipt"]
                .iter()
                .any(|name| line.contains(name))
        };
        let (first, thread) = (at(&named), at(&|line| line.contains("clone")));
        assert!(first.unwrap() > confined, "{command}: {trace}");
        assert!(
            thread.is_none_or(|thread| thread > confined),
            "{command}: {trace}"
        );
    }
}

/// Before the kernel that a process plays, among its arguments: no test has such a name.
const PLAYS: &str = "plays:";

#[test]
fn a_system_that_cannot_is_named_and_one_can_do_without() {
    match std::env::args().find_map(|argument| argument.strip_prefix(PLAYS).map(str::to_owned)) {
        Some(part) if part == "without_seccomp" => {
            exec_without(libc::SYS_seccomp, &["inspect", "1.tar"])
        }
        Some(part) if part == "unconfined" => {
            exec_without(libc::SYS_seccomp, &["inspect", "1.tar", "--no-confine"])
        }
        Some(part) if part == "without_landlock" => {
            exec_without(LANDLOCK_CREATE_RULESET, &["inspect", "1.tar"])
        }
        Some(part) => panic!("no part {part}"),
        None => {}
    }
    let scene = Scene::new();
    scene.batch("1.tar", 1, None, &[scene.seal("one", &[])]);
    let run = old_kernel("without_seccomp", scene.folder.path());
    run.expect(1).says("seccomp").says("--no-confine");
    let run = old_kernel("unconfined", scene.folder.path()).expect(0);
    assert!(run.out.contains("sequence"));
    let run = run.says("warning: not confined (--no-confine)");
    assert!(!run.err.contains("Landlock"));
    let run = old_kernel("without_landlock", scene.folder.path()).expect(0);
    assert!(run.out.contains("sequence"));
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    run.says("warning: this kernel has no Landlock");
}

#[test]
fn the_flag_stands_anywhere() {
    let scene = Scene::new();
    scene.batch("1.tar", 1, None, &[scene.seal("one", &[])]);
    for line in ["--no-confine inspect 1.tar", "inspect 1.tar --no-confine"] {
        scene.reader(line.split(' ')).expect(0).says("not confined");
    }
    let run = scene.reader(["inspect", "1.tar"]).expect(0);
    assert_eq!(run.err, "", "nothing is said where all is well");
}

#[test]
fn pipes_and_links_that_are_named_are_read() {
    let scene = Scene::new();
    let tip = scene.seal("one", &[]);
    scene.batch("1.tar", 1, None, std::slice::from_ref(&tip));
    fs::create_dir(scene.path("elsewhere")).unwrap();
    fs::rename(scene.path("1.tar"), scene.path("elsewhere/1.tar")).unwrap();
    std::os::unix::fs::symlink("elsewhere/1.tar", scene.path("1.tar")).unwrap();
    fs::create_dir(scene.path("elsewhere/case")).unwrap();
    std::os::unix::fs::symlink("elsewhere/case", scene.path("case")).unwrap();
    let shell = format!("{READER} open 1.tar --identity <(cat unit.key) --into case");
    let output = Command::new("bash")
        .args(["-c", &shell])
        .current_dir(scene.folder.path())
        .output()
        .unwrap();
    Run::from(output).expect(0);
    scene.assert_tip(&tip);
}

/// How `inspect 1.tar` ends where a call is missing.
fn old_kernel(part: &str, folder: &Path) -> Run {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let test = "confined::a_system_that_cannot_is_named_and_one_can_do_without";
    command.args(["--exact", "--nocapture", test, &format!("{PLAYS}{part}")]);
    Run::from(command.current_dir(folder).output().unwrap())
}

/// Becomes the program, on a kernel that does not know this call.
fn exec_without(call: i64, arguments: &[&str]) -> ! {
    let filter = SeccompFilter::new(
        BTreeMap::from([(call, Vec::new())]),
        SeccompAction::Allow,
        SeccompAction::Errno(libc::ENOSYS as u32),
        std::env::consts::ARCH.try_into().unwrap(),
    );
    let filter: BpfProgram = filter.unwrap().try_into().unwrap();
    seccompiler::apply_filter(&filter).unwrap();
    let mut command = Command::new(READER);
    let error = std::os::unix::process::CommandExt::exec(command.args(arguments));
    panic!("{error}");
}
