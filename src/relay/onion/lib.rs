//! The onion service, in process.
//!
//! The only crate that names arti. Its public surface is small and not generic, so that a change
//! in the relay does not compile arti's generics again. Nothing here writes a log line: arti's
//! own `tracing` events go nowhere, because no subscriber is installed, and what an operator may
//! know is a [`State`], which never speaks of a visitor.
//!
//! What goes into the Tor network has no unit tests, the scenarios do it for real; the build for unit tests leaves it
//! out, because arti's generics take minutes, and so does not know who calls the rest.
#![cfg_attr(test, allow(dead_code))]

pub mod addresses;
mod breath;
#[cfg(not(test))]
mod circuit;
pub mod clients;
mod configuration;
pub mod crowd;
pub mod identity;
pub mod list;
mod loss;
mod network;
#[cfg(not(test))]
mod presence;
#[cfg(not(test))]
mod rendezvous;
#[cfg(not(test))]
mod service;
mod state;
mod tasks;

use std::path::PathBuf;

use tokio::io::{AsyncRead, AsyncWrite};

#[cfg(not(test))]
pub use service::{start, Running};
pub use state::State;

/// Where the onion service keeps its keys and state, and how arti is set up.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Absolute folder; `state/` (with the services' keys) and `cache/` are made inside it, 0700.
    pub folder: PathBuf,
    /// arti's own client configuration, `[arti]` in `relay.toml`; empty for the public network.
    pub arti: toml::Table,
    /// Whether only those can find the service who were given a key (see [`clients`]).
    pub restricted: bool,
    /// Whether visitors who work for it are met first when many come at once (Tor's proof of work).
    pub proof_of_work: bool,
}

impl Settings {
    /// The public network, open to everybody.
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            arti: toml::Table::new(),
            restricted: false,
            proof_of_work: true,
        }
    }
}

/// A visitor's byte stream; nothing about the visitor can be learnt from it.
pub trait Stream: AsyncRead + AsyncWrite + Send + Unpin + 'static {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin + 'static> Stream for T {}

/// Why the onion service cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum OnionError {
    /// `[arti]` is not a configuration that arti takes.
    #[error("the [arti] section is not valid: {0}")]
    Configuration(String),
    /// `[arti]` has keys that arti does not know; they would be ignored silently.
    #[error("the [arti] section has unknown keys: {0}; remove or correct them")]
    UnknownKeys(String),
    /// The key or the state could not be read or made.
    #[error("the onion service's folder cannot be used: {0}; it and every folder above it must belong to this user or root and be writable by nobody else (chmod 700)")]
    Folder(String),
    /// The service has an address already, which nothing replaces.
    #[error("this relay has the address {0} already, and no key replaces one; import into a data folder without an address, or beside its others with --add")]
    HasIdentity(String),
    /// An address that cannot be made, found or forgotten; the text says what to do.
    #[error("{0}")]
    Address(String),
    /// A key of a client's, for restricted discovery; the text says what to do.
    #[error("{0}")]
    Client(String),
    /// arti did not start.
    #[error("the onion service did not start: {0}")]
    Start(String),
}
