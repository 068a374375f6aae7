//! Passphrases are asked on the terminal, never taken from an argument, a file or the environment.

use std::fs::File;
use std::io;

use rustix::termios::{tcgetattr, tcsetattr, LocalModes, OptionalActions, Termios};
use secrecy::{ExposeSecret, SecretString};

/// Below this many characters a person is warned: the identity opens every tip.
const SHORT: usize = 12;

/// Why there is no passphrase.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PassphraseError {
    /// No terminal, or it failed.
    #[error("cannot ask for a passphrase: {0}; run the command on a terminal")]
    Terminal(io::Error),
    /// Nothing was typed for a new identity.
    #[error("the passphrase is empty; type one, or use --no-passphrase for an identity that anyone can use who copies it")]
    Empty,
    /// The two new passphrases differ.
    #[error("the two passphrases differ; nothing was written, run the command again")]
    Differ,
}

/// Asks once, for an existing identity.
pub(crate) fn ask(prompt: &str) -> Result<SecretString, PassphraseError> {
    let _quiet = Quiet::start().map_err(PassphraseError::Terminal)?;
    let typed = rpassword::prompt_password(prompt);
    typed
        .map(SecretString::from)
        .map_err(PassphraseError::Terminal)
}

/// Asks twice, for a new identity named `name`.
pub(crate) fn choose(name: &str) -> Result<SecretString, PassphraseError> {
    let first = ask(&format!("New passphrase for {name}: "))?;
    if first.expose_secret().is_empty() {
        return Err(PassphraseError::Empty);
    }
    let second = ask("The same passphrase again: ")?;
    match first.expose_secret() == second.expose_secret() {
        true => Ok(first),
        false => Err(PassphraseError::Differ),
    }
}

/// Whether a new passphrase deserves a warning.
pub(crate) fn is_short(passphrase: &SecretString) -> bool {
    passphrase.expose_secret().chars().count() < SHORT
}

/// Switches the terminal's echo off until it is dropped. The prompt switches it off too, but only
/// after it is shown: what is typed or pasted in between would be seen.
struct Quiet {
    terminal: File,
    before: Termios,
}

impl Quiet {
    fn start() -> io::Result<Self> {
        let terminal = File::options().read(true).write(true).open("/dev/tty")?;
        let before = tcgetattr(&terminal)?;
        let mut quiet = before.clone();
        quiet.local_modes.remove(LocalModes::ECHO);
        tcsetattr(&terminal, OptionalActions::Now, &quiet)?;
        Ok(Quiet { terminal, before })
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        // A terminal that is gone needs no echo.
        let _ = tcsetattr(&self.terminal, OptionalActions::Now, &self.before);
    }
}
