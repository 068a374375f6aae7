//! A running `bocca-relay serve`.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use crate::{binary, http, Form, Reply, Scene};

/// Longest wait for the relay to listen or to stop.
const PATIENCE: Duration = Duration::from_secs(120);

/// The relay's process. Killed when dropped.
pub struct Relay {
    child: Child,
    address: SocketAddr,
    stdout: BufReader<ChildStdout>,
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
        let stderr = scene.path("serve.stderr");
        let log = File::create(&stderr).expect("the log can be made");
        let mut child = Command::new(binary("bocca-relay"))
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
        let mut stdout = BufReader::new(child.stdout.take().expect("stdout is piped"));
        let mut line = String::new();
        stdout.read_line(&mut line).expect("stdout can be read");
        let address = line.trim_end().strip_prefix("listening on http://");
        let Some(address) = address.and_then(|address| address.parse().ok()) else {
            let _ = child.wait();
            return Err(format!("{line}{}", read(&stderr)));
        };
        Ok(Self {
            child,
            address,
            stdout,
            stderr,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
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
        let sent = Command::new("kill")
            .arg(format!("-{name}"))
            .arg(self.pid().to_string())
            .status();
        assert!(sent.is_ok_and(|status| status.success()), "kill -{name}");
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
        let mut rest = String::new();
        let _ = self.stdout.read_to_string(&mut rest);
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

fn read(path: &PathBuf) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}
