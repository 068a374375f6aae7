//! A way to onion services: arti as a client, in process.
//!
//! The only crate that names it. Its surface is small, not generic, and gives boxed futures, so that arti's generics
//! are compiled here once, whoever uses it. Nothing writes a log line: no `tracing` subscriber is installed.

use std::future::Future;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;

use arti_client_visiting::config::TorClientConfig;
use arti_client_visiting::{IsolationToken, StreamPrefs, TorClient};
use tor_config::load::resolve_return_results;
use tor_config::sources::MustRead;
use tor_config::{ConfigurationSource, ConfigurationSources};
use tor_rtcompat::PreferredRuntime;

pub use arti_client_visiting::DataStream;

/// What a visit comes to, or why it does not.
pub type Visit<'a, T> = Pin<Box<dyn Future<Output = Result<T, VisitError>> + Send + 'a>>;

/// Why there is no way to an onion service.
#[derive(Debug, thiserror::Error)]
pub enum VisitError {
    /// `[arti]` is not a configuration that arti takes.
    #[error("the [arti] section is not valid: {0}")]
    Configuration(String),
    /// `[arti]` has keys that arti does not know; they would be ignored silently.
    #[error("the [arti] section has unknown keys: {0}; remove or correct them")]
    UnknownKeys(String),
    /// arti did not start, or did not get into the network.
    #[error("cannot connect to the Tor network: {0}")]
    Network(String),
    /// The service did not answer.
    #[error("cannot reach the onion service: {0}")]
    Service(String),
}

/// Streams with one of these share circuits, and none with streams of another.
#[derive(Clone, Copy, Debug)]
pub struct Circuits(IsolationToken);

impl Circuits {
    /// Circuits of their own.
    #[allow(clippy::new_without_default)] // Each is another one.
    pub fn new() -> Self {
        Self(IsolationToken::new())
    }
}

/// A client that knows the network.
#[derive(Clone)]
pub struct Visitor(Arc<TorClient<PreferredRuntime>>);

impl Visitor {
    /// Learns the network. What arti keeps, and it keeps its guards and the directory, goes into `folder`, which
    /// must be absolute and its owner's alone; `arti` is arti's own client configuration, empty for the public
    /// network. Must run inside a tokio runtime.
    ///
    /// # Errors
    /// [`VisitError`]. Where the network does not answer, arti goes on trying: bound the wait.
    pub fn begin<'a>(folder: &'a Path, arti: &'a toml::Table) -> Visit<'a, Self> {
        Box::pin(async move {
            // A provider that is already installed is the same one.
            let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
            let client = TorClient::create_bootstrapped(configuration(folder, arti)?);
            let client = client.await;
            client
                .map(Self)
                .map_err(|error| VisitError::Network(error.to_string()))
        })
    }

    /// Opens a stream to port 80 of an onion service.
    ///
    /// # Errors
    /// [`VisitError::Service`].
    pub fn connect<'a>(&'a self, host: &'a str, circuits: Circuits) -> Visit<'a, DataStream> {
        Box::pin(async move {
            let mut preferences = StreamPrefs::new();
            preferences.set_isolation(circuits.0);
            let connected = self.0.connect_with_prefs((host, 80), &preferences).await;
            connected.map_err(|error| VisitError::Service(error.to_string()))
        })
    }
}

fn configuration(folder: &Path, arti: &toml::Table) -> Result<TorClientConfig, VisitError> {
    let wrong = |error: &dyn std::fmt::Display| VisitError::Configuration(error.to_string());
    let mut arti = arti.clone();
    let folders = ["state_dir", "cache_dir"].map(|key| {
        // A literal path: arti would expand `$` and `~` in a plain one.
        let path = folder.join(key).to_string_lossy().into_owned();
        let literal = toml::Table::from_iter([("literal".to_owned(), path.into())]);
        (key.to_owned(), toml::Value::from(literal))
    });
    arti.insert("storage".to_owned(), toml::Table::from_iter(folders).into());
    let text = toml::to_string(&arti).map_err(|error| wrong(&error))?;
    let mut sources = ConfigurationSources::new_empty();
    sources.push_source(ConfigurationSource::from_verbatim(text), MustRead::MustRead);
    let tree = sources.load().map_err(|error| wrong(&error))?;
    let found = resolve_return_results::<TorClientConfig>(&tree, &Default::default())
        .map_err(|error| wrong(&error))?;
    if found.unrecognized.is_empty() {
        return Ok(found.value);
    }
    let keys: Vec<String> = found.unrecognized.iter().map(ToString::to_string).collect();
    Err(VisitError::UnknownKeys(keys.join(", ")))
}
