//! An arti client: `tests/visitor`, run as a process of its own.

use std::io::{self, BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::binary;

/// A running arti client. Ends when it is dropped.
pub struct Visitor {
    child: Child,
    output: BufReader<ChildStdout>,
}

impl Visitor {
    /// Starts a SOCKS5 proxy on the network that `config`, a `relay.toml`, names below `[arti]`. What arti
    /// keeps goes into `folder`. Returns it with its port once it knows the network.
    ///
    /// # Errors
    /// When it does not come up.
    pub fn proxy(config: &str, folder: &Path) -> io::Result<(Self, SocketAddr)> {
        let mut visitor = Self::start(config, folder, &[])?;
        let line = visitor.line()?;
        let address = line.trim_end().strip_prefix("socks ");
        let address = address.and_then(|address| address.parse().ok());
        match address {
            Some(address) => Ok((visitor, address)),
            None => Err(io::Error::other(format!("no arti client: {line}"))),
        }
    }

    /// Starts to flood an onion service with so many introductions a second.
    ///
    /// # Errors
    /// As [`Visitor::proxy`].
    pub fn flood(config: &str, folder: &Path, host: &str, rate: u32) -> io::Result<Self> {
        let mut visitor = Self::start(config, folder, &["flood", host, &rate.to_string()])?;
        match visitor.line()?.trim_end() {
            "flooding" => Ok(visitor),
            line => Err(io::Error::other(format!("no flood: {line}"))),
        }
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Ends it, and returns what it says of what it did.
    ///
    /// # Errors
    /// When it is gone already.
    pub fn end(mut self) -> io::Result<String> {
        drop(self.child.stdin.take());
        self.line()
    }

    fn start(config: &str, folder: &Path, arguments: &[&str]) -> io::Result<Self> {
        let mut child = Command::new(binary("bocca-visitor"))
            .arg(config)
            .arg(folder)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        let output = BufReader::new(output);
        Ok(Self { child, output })
    }

    fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        Ok(line)
    }
}

impl Drop for Visitor {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
