//! The keys of the network's members. They take seconds to make and are worth nothing, so they are
//! made once, kept in the target folder, and copied.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use super::{make_folder, process::program, process::LOOK};

/// The names of authority and relays; the authority is the first, and a relay as well.
pub(super) const MEMBERS: [&str; 6] = [
    "authority",
    "relay1",
    "relay2",
    "relay3",
    "relay4",
    "relay5",
];

/// Older keys are made anew: the authority's certificate lasts 12 months.
const KEPT: Duration = Duration::from_secs(180 * 24 * 3600);

/// Longest wait for the keys of one network.
const PATIENCE: Duration = Duration::from_secs(60);

/// What others have to know of the members.
pub(super) struct Identities {
    /// The authority's key for votes: 40 hexadecimal digits.
    pub(super) v3: String,
    /// Each member's RSA identity: 40 hexadecimal digits.
    pub(super) rsa: Vec<String>,
    /// Each member's Ed25519 identity: base64 without padding.
    pub(super) ed25519: Vec<String>,
}

/// Puts a data folder with keys for each member into `folder`, making the keys if there are none.
pub(super) fn lay_out(folder: &Path) -> Result<Identities, String> {
    let kept = crate::target().join("tornet-keys");
    if !fresh(&kept) {
        make(&kept)?;
    }
    for name in MEMBERS {
        copy(&kept.join(name), &folder.join(name))?;
    }
    let fingerprints = |file: &str| -> Result<Vec<String>, String> {
        let names = MEMBERS.iter();
        names
            .map(|name| second_word(&kept.join(name).join(file)))
            .collect()
    };
    Ok(Identities {
        v3: second_word(&certificate(&kept))?,
        rsa: fingerprints("fingerprint")?,
        ed25519: fingerprints("fingerprint-ed25519")?,
    })
}

fn certificate(kept: &Path) -> PathBuf {
    kept.join(MEMBERS[0]).join("keys/authority_certificate")
}

fn fresh(kept: &Path) -> bool {
    let made = std::fs::metadata(certificate(kept)).and_then(|metadata| metadata.modified());
    let age = |made| SystemTime::now().duration_since(made).unwrap_or_default();
    made.is_ok_and(|made| age(made) < KEPT)
}

/// Makes all keys beside `kept` and renames them into place, so that two starts at once cannot mix
/// theirs: whoever comes second uses the keys of the first.
fn make(kept: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("the keys cannot be kept: {error}");
    let fresh_ones = kept.with_extension(std::process::id().to_string());
    let members: Vec<PathBuf> = MEMBERS.iter().map(|name| fresh_ones.join(name)).collect();
    let mut makers = Vec::new();
    for (folder, name) in members.iter().zip(MEMBERS) {
        make_folder(&folder.join("keys"))?;
        makers.push(start_identity(folder, name)?);
    }
    makers.push(start_certificate(&members[0].join("keys"))?);
    let deadline = Instant::now() + PATIENCE;
    makers
        .iter_mut()
        .try_for_each(|maker| maker.end(deadline))?;
    if kept.exists() && !fresh(kept) {
        std::fs::remove_dir_all(kept).map_err(failed)?;
    }
    if let Err(error) = std::fs::rename(&fresh_ones, kept) {
        let _ = std::fs::remove_dir_all(&fresh_ones);
        if !fresh(kept) {
            return Err(failed(error));
        }
    }
    Ok(())
}

/// A program that makes a key. Killed when dropped.
struct Maker(Child);

impl Maker {
    fn end(&mut self, deadline: Instant) -> Result<(), String> {
        loop {
            match self.0.try_wait() {
                Ok(Some(status)) if status.success() => return Ok(()),
                Ok(Some(status)) => return Err(format!("making keys failed: {status}")),
                Ok(None) if Instant::now() < deadline => std::thread::sleep(LOOK),
                Ok(None) => return Err("making keys takes too long".to_owned()),
                Err(error) => return Err(format!("making keys failed: {error}")),
            }
        }
    }
}

impl Drop for Maker {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The relay's own identities.
fn start_identity(folder: &Path, name: &str) -> Result<Maker, String> {
    // Any authority will do: the public ones must not be in the configuration of a test.
    let nobody = "nobody 127.0.0.1:1 ffffffffffffffffffffffffffffffffffffffff";
    quiet(
        Command::new(program("tor"))
            .args(["--list-fingerprint", "--defaults-torrc", "/dev/null"])
            .args([
                "--ignore-missing-torrc",
                "-f",
                "/dev/null",
                "--ORPort",
                "1",
                "--Nickname",
                name,
            ])
            .args(["--DirAuthority", nobody, "--DataDirectory"])
            .arg(folder)
            .stdin(Stdio::null()),
    )
}

/// The authority's key for votes. Without the authority's address in the certificate, which would
/// fix its port.
fn start_certificate(folder: &Path) -> Result<Maker, String> {
    let mut maker = quiet(
        Command::new(program("tor-gencert"))
            .args(["--create-identity-key", "--passphrase-fd", "0", "-m", "12"])
            .args([
                "-i",
                "authority_identity_key",
                "-s",
                "authority_signing_key",
            ])
            .args(["-c", "authority_certificate"])
            .current_dir(folder)
            .stdin(Stdio::piped()),
    )?;
    // An empty passphrase; when its reader has failed, its exit code tells.
    let _ = maker
        .0
        .stdin
        .take()
        .map(|mut stdin| std::io::Write::write_all(&mut stdin, b"\n"));
    Ok(maker)
}

fn quiet(command: &mut Command) -> Result<Maker, String> {
    let started = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    started.map(Maker).map_err(|error| {
        let name = command.get_program().to_string_lossy();
        format!("{name} cannot be started: {error}; run tests/install")
    })
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{} cannot be copied: {error}", from.display());
    make_folder(to)?;
    for entry in std::fs::read_dir(from).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let Some(name) = path.file_name() else {
            continue;
        };
        match path.is_dir() {
            true => copy(&path, &to.join(name))?,
            false => std::fs::copy(&path, to.join(name))
                .map(drop)
                .map_err(failed)?,
        }
    }
    Ok(())
}

/// The fingerprint: in tor's files it follows the nickname, in a certificate the word `fingerprint`.
fn second_word(file: &Path) -> Result<String, String> {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let mut lines = text
        .lines()
        .filter(|line| !line.starts_with("dir-key-certificate"));
    let word = lines.next().and_then(|line| line.split(' ').nth(1));
    word.map(str::to_owned)
        .ok_or_else(|| format!("{} has no fingerprint", file.display()))
}
