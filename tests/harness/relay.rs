//! A running `bocca-relay serve`.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use crate::{binary, http, Form, Reply, Scene};

/// Longest wait for the relay to listen, to be reachable through Tor, or to stop.
const PATIENCE: Duration = Duration::from_secs(120);

/// The relay's process. Killed when dropped.
pub struct Relay {
    child: Child,
    address: SocketAddr,
    /// In a mutex only so that threads can share the relay.
    stdout: Mutex<Receiver<String>>,
    stderr: PathBuf,
}

impl Relay {
    /// Starts `serve` with these further arguments and waits until it listens on loopback.
    ///
    /// # Panics
    /// When it does not.
    pub fn start(scene: &Scene, arguments: &[&str]) -> Self {
        Self::try_start(scene, arguments).unwrap_or_else(|stderr| panic!("serve ended: {stderr}"))
    }

    /// As [`Relay::start`]; the error is what `serve` wrote to stderr before it ended.
    ///
    /// # Errors
    /// When `serve` ends without listening.
    pub fn try_start(scene: &Scene, arguments: &[&str]) -> Result<Self, String> {
        Self::launch(scene, Command::new(binary("bocca-relay")), arguments)
    }

    /// As [`Relay::start`], on a machine whose clock is wrong by `offset`, such as `+5d` (faketime(1)).
    ///
    /// # Panics
    /// When it does not listen.
    pub fn at_wrong_time(scene: &Scene, offset: &str, arguments: &[&str]) -> Self {
        // The program itself would stay between us and the relay.
        let mut command = Command::new(binary("bocca-relay"));
        command
            .env("LD_PRELOAD", faketime())
            .env("FAKETIME", offset);
        command.env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        let started = Self::launch(scene, command, arguments);
        started.unwrap_or_else(|stderr| panic!("serve ended: {stderr}"))
    }

    fn launch(scene: &Scene, mut command: Command, arguments: &[&str]) -> Result<Self, String> {
        let stderr = scene.path("serve.stderr");
        let log = File::create(&stderr).expect("the log can be made");
        let mut child = command
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(scene.data())
            .arg("--keys")
            .arg(scene.keys())
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("serve can be started");
        let stdout = lines(child.stdout.take().expect("stdout is piped"));
        // Nothing comes when it has ended; what holds it up otherwise is in its log.
        let line = stdout.recv_timeout(PATIENCE).unwrap_or_default();
        let address = line.trim_end().strip_prefix("listening on http://");
        let Some(address) = address.and_then(|address| address.parse().ok()) else {
            let _ = child.kill();
            let _ = child.wait();
            return Err(format!("{line}{}", read(&stderr)));
        };
        Ok(Self {
            child,
            address,
            stdout: Mutex::new(stdout),
            stderr,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Waits until it says that it can be reached through Tor; returns its `….onion`. It says so
    /// once for each of its addresses: ask once for each.
    ///
    /// # Panics
    /// When it does not say so in time.
    pub fn onion(&mut self) -> String {
        let start = Instant::now();
        let lines = self.stdout.get_mut().expect("no reader panics");
        while let Ok(line) = lines.recv_timeout(PATIENCE.saturating_sub(start.elapsed())) {
            if let Some(address) = line.strip_prefix("onion address: http://") {
                return address.trim_end().to_owned();
            }
        }
        panic!("it is not reachable through Tor: {}", self.log());
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// What it has written to stderr so far.
    pub fn log(&self) -> String {
        read(&self.stderr)
    }

    /// Resident memory and its peak so far, in KiB.
    pub fn resident(&self) -> (u64, u64) {
        let status =
            std::fs::read_to_string(format!("/proc/{}/status", self.pid())).unwrap_or_default();
        let kib = |key: &str| {
            let line = status.lines().find(|line| line.starts_with(key));
            line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
                .unwrap_or(0)
        };
        (kib("VmRSS:"), kib("VmHWM:"))
    }

    /// `GET`.
    ///
    /// # Panics
    /// When there is no answer.
    pub fn get(&self, path: &str) -> Reply {
        http::get(self.address, path).expect("the relay answers")
    }

    /// Sends a form.
    ///
    /// # Panics
    /// When there is no answer.
    pub fn send(&self, form: Form) -> Reply {
        http::post(self.address, &form.body()).expect("the relay answers")
    }

    /// Sends a form that must be taken.
    ///
    /// # Panics
    /// When it is not.
    pub fn tip(&self, form: Form) -> Reply {
        let reply = self.send(form);
        assert_eq!(reply.status, 200, "{}", reply.text());
        reply
    }

    /// Looks for replies.
    ///
    /// # Panics
    /// When there is no answer.
    pub fn look(&self, fields: &[(&str, &str)]) -> Reply {
        http::post_fields(self.address, "/replies", fields).expect("the relay answers")
    }

    /// A connection, with the head of an upload of that length sent.
    ///
    /// # Errors
    /// What connecting or writing fails with.
    pub fn upload(&self, length: usize) -> io::Result<TcpStream> {
        let mut stream = http::connect(self.address)?;
        io::Write::write_all(&mut stream, http::head(length).as_bytes())?;
        Ok(stream)
    }

    /// SIGKILL.
    pub fn kill(mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Sends a signal by name, such as `STOP`.
    pub fn signal(&self, name: &str) {
        assert!(crate::signal(self.pid(), name), "kill -{name}");
    }

    /// SIGTERM; waits for the end. Returns the exit code, the rest of stdout and all of stderr.
    ///
    /// # Panics
    /// When it does not end in time.
    pub fn stop(mut self) -> (i32, String, String) {
        self.signal("TERM");
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("it can be waited for") {
                break status;
            }
            assert!(start.elapsed() < PATIENCE, "serve does not stop");
            std::thread::sleep(Duration::from_millis(10));
        };
        let rest = self
            .stdout
            .get_mut()
            .expect("no reader panics")
            .iter()
            .collect();
        let code = status
            .code()
            .unwrap_or_else(|| -status.signal().unwrap_or(0));
        (code, rest, read(&self.stderr))
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// faketime's library, wherever this architecture has it.
fn faketime() -> PathBuf {
    let folders = std::fs::read_dir("/usr/lib").expect("/usr/lib can be read");
    let library = |folder: PathBuf| folder.join("faketime/libfaketimeMT.so.1");
    let found = folders
        .flatten()
        .map(|folder| library(folder.path()))
        .find(|path| path.exists());
    found.expect("faketime is installed: run tests/run to install what tests need")
}

/// The lines as they come, with their ends; a thread of their own makes every wait for one bounded.
fn lines(stdout: ChildStdout) -> Receiver<String> {
    let (line_in, lines) = mpsc::channel();
    std::thread::spawn(move || {
        let mut stdout = BufReader::new(stdout);
        let mut line = String::new();
        while stdout.read_line(&mut line).is_ok_and(|length| length > 0) {
            if line_in.send(std::mem::take(&mut line)).is_err() {
                return;
            }
        }
    });
    lines
}

fn read(path: &PathBuf) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}
