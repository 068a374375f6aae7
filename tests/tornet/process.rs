//! One process of C tor's.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Between two looks at a condition.
pub(super) const LOOK: Duration = Duration::from_millis(25);

/// Lines of a log that an error shows.
const SHOWN: usize = 8;

/// A tor process and its data folder. Killed when dropped.
pub(super) struct Process {
    child: Child,
    folder: PathBuf,
}

impl Process {
    /// Starts tor with this torrc; its data, torrc and log are in `folder`, which must exist.
    pub(super) fn start(folder: &Path, torrc: &str) -> Result<Self, String> {
        let file = folder.join("torrc");
        // If the owner is killed, nobody is left to end tor: it looks itself every 15 seconds.
        let owner = format!("__OwningControllerProcess {}\n", std::process::id());
        std::fs::write(&file, owner + torrc).map_err(|error| format!("torrc: {error}"))?;
        Ok(Self {
            child: spawn(folder)?,
            folder: folder.to_owned(),
        })
    }

    /// The process id.
    pub(super) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// A file in its data folder, whether or not it exists.
    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// What it has logged so far.
    pub(super) fn log(&self) -> String {
        std::fs::read_to_string(self.file("log")).unwrap_or_default()
    }

    /// Sends a signal by name.
    pub(super) fn signal(&self, name: &str) -> Result<(), String> {
        match crate::signal(self.pid(), name) {
            true => Ok(()),
            false => Err(self.complain(&format!("tor is gone, kill -{name} failed"))),
        }
    }

    /// Kills it; its folder stays.
    pub(super) fn kill(&mut self) {
        // SIGKILL ends stopped processes as well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Starts it once more after [`Process::kill`], with what it has in its folder.
    pub(super) fn start_again(&mut self) -> Result<(), String> {
        self.child = spawn(&self.folder)?;
        Ok(())
    }

    /// Waits for a condition; the error says `what` did not come, and what was logged last.
    pub(super) fn wait(
        &mut self,
        deadline: Instant,
        what: &str,
        condition: impl Fn(&Self) -> bool,
    ) -> Result<(), String> {
        loop {
            if condition(self) {
                return Ok(());
            }
            if !matches!(self.child.try_wait(), Ok(None)) {
                return Err(self.complain(&format!("tor ended instead of {what}")));
            }
            if Instant::now() > deadline {
                return Err(self.complain(&format!("waited in vain for {what}")));
            }
            std::thread::sleep(LOOK);
        }
    }

    fn complain(&self, what: &str) -> String {
        let log = self.log();
        let lines: Vec<&str> = log.lines().collect();
        let end = lines[lines.len().saturating_sub(SHOWN)..].join("\n");
        format!("{what} ({}):\n{end}", self.folder.display())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

fn spawn(folder: &Path) -> Result<Child, String> {
    let log = File::create(folder.join("log")).map_err(|error| format!("log: {error}"))?;
    Command::new(program("tor"))
        .args(["--defaults-torrc", "/dev/null", "-f"])
        .arg(folder.join("torrc"))
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .stdout(log)
        .spawn()
        .map_err(|error| format!("tor cannot be started: {error}; run tests/install"))
}

/// A program of the distribution's tor package. Some users have no `sbin` in their `PATH`.
pub(super) fn program(name: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let known = std::env::split_paths(&path).chain(["/usr/sbin".into(), "/sbin".into()]);
    let mut found = known.map(|folder| folder.join(name));
    found
        .find(|path| path.exists())
        .unwrap_or_else(|| name.into())
}
