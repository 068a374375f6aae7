//! `relay.toml`: every key optional, unknown keys refused with their line.

mod words;

use std::path::Path;

use serde::Deserialize;

pub use words::Pages;

const MIB: u64 = 1 << 20;

/// The whole configuration. `Default` is what runs without a file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// What one request may take.
    pub limits: Limits,
    /// What the queue may take.
    pub queue: Queue,
    /// What the pages say.
    pub pages: Pages,
    /// How the onion service is found.
    pub onion: Onion,
    /// arti's own client configuration, passed through.
    pub arti: toml::Table,
}

/// `[onion]`: how the onion service is found.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Onion {
    /// Only tipsters with a key (`client add`) can find the service.
    pub restricted: bool,
    /// While more visitors come than can be met, those are met first whose browser has worked for it.
    pub proof_of_work: bool,
}

impl Default for Onion {
    fn default() -> Self {
        Self {
            restricted: false,
            proof_of_work: true,
        }
    }
}

/// `[limits]`: bounds on one request and on all of them together.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Characters in the message.
    pub message_characters: usize,
    /// Files in one tip.
    pub files: usize,
    /// Bytes of one whole tip, as uploaded.
    pub tip_bytes: u64,
    /// Uploads under way at once.
    pub uploads: usize,
    /// Connections open at once.
    pub connections: usize,
    /// Seconds without a byte after which a connection is given up.
    pub idle_seconds: u64,
    /// Bytes a second that an upload must reach on average once `grace_seconds` are over.
    pub minimum_rate: u64,
    /// Seconds before `minimum_rate` is asked for.
    pub grace_seconds: u64,
    /// Bytes of a tip's files that are held in memory before they go to the encrypted spool.
    pub memory_bytes: usize,
    /// Seconds that uploads in flight are given when the relay is told to stop.
    pub stop_seconds: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            message_characters: 100_000,
            files: 20,
            tip_bytes: 512 << 20,
            uploads: 64,
            connections: 512,
            idle_seconds: 60,
            minimum_rate: 1024,
            grace_seconds: 30,
            memory_bytes: 1 << 20,
            stop_seconds: 60,
        }
    }
}

/// `[queue]`: bounds on what is held.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Queue {
    /// Bytes of sealed tips held at the most.
    pub capacity_bytes: u64,
    /// The last part of the capacity, in percent, that only text tips may fill.
    pub text_reserve_percent: u8,
    /// Bytes of free disk that a tip must leave.
    pub disk_reserve_bytes: u64,
}

impl Default for Queue {
    fn default() -> Self {
        Self {
            capacity_bytes: 20 << 30,
            text_reserve_percent: 10,
            disk_reserve_bytes: 256 << 20,
        }
    }
}

/// Why a configuration is refused.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read {path}: {source}")]
    Read {
        /// The file.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// The file has a wrong or unknown key; the text names the line.
    #[error("{path} is not valid: {problem}")]
    Wrong {
        /// The file.
        path: String,
        /// toml's message with line and column.
        problem: String,
    },
    /// A value that would make the relay useless or unsafe.
    #[error("{path}: {problem}")]
    Bounds {
        /// The file.
        path: String,
        /// Which key and what it may be.
        problem: String,
    },
}

impl Config {
    /// Reads and checks a file; without one, the defaults.
    ///
    /// # Errors
    /// [`ConfigError`]: unreadable, unknown or wrong key (with its line), value out of bounds.
    pub fn load(path: Option<&Path>) -> Result<Self, ConfigError> {
        let Some(path) = path else {
            return Ok(Self::default());
        };
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path).map_err(|source| ConfigError::Read {
            path: name.clone(),
            source,
        })?;
        Self::parse(&name, &text)
    }

    fn parse(name: &str, text: &str) -> Result<Self, ConfigError> {
        let config: Self = toml::from_str(text).map_err(|error| ConfigError::Wrong {
            path: name.to_owned(),
            problem: error.to_string().trim_end().to_owned(),
        })?;
        let problem = config.out_of_bounds();
        match problem.or_else(|| config.pages.unknown_language()) {
            None => Ok(config),
            Some(problem) => Err(ConfigError::Bounds {
                path: name.to_owned(),
                problem,
            }),
        }
    }

    /// The envelope's own bounds are the upper ones here: what cannot be sealed must not be
    /// accepted.
    fn out_of_bounds(&self) -> Option<String> {
        let (limits, queue) = (&self.limits, &self.queue);
        let (uploads, files) = (limits.uploads as u64, limits.files as u64);
        let (characters, memory) = (limits.message_characters as u64, limits.memory_bytes as u64);
        let percent = u64::from(queue.text_reserve_percent);
        let bounds = [
            ("message_characters", characters, 1, 100_000),
            ("files", files, 0, 20),
            ("tip_bytes", limits.tip_bytes, MIB, 4096 * MIB),
            ("uploads", uploads, 1, 1024),
            ("connections", limits.connections as u64, uploads, 65_536),
            ("idle_seconds", limits.idle_seconds, 5, 3600),
            ("grace_seconds", limits.grace_seconds, 1, 3600),
            ("memory_bytes", memory, MIB / 16, 64 * MIB),
            ("stop_seconds", limits.stop_seconds, 0, 3600),
            ("text_reserve_percent", percent, 0, 90),
        ];
        let wrong = bounds
            .iter()
            .find(|(_, value, least, most)| !(least..=most).contains(&value));
        wrong.map(|(key, value, least, most)| {
            format!("{key} is {value} and must be {least} to {most}")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_file_is_the_defaults() {
        let config = Config::parse("relay.toml", "").unwrap();
        assert_eq!(config.limits.tip_bytes, 512 << 20);
        assert!(config.out_of_bounds().is_none());
    }

    #[test]
    fn an_unknown_key_is_refused_with_its_line() {
        let error = Config::parse("relay.toml", "[limits]\nfiles = 3\nfile = 4\n").unwrap_err();
        let text = error.to_string();
        assert!(text.contains("line 3") && text.contains("file"), "{text}");
    }

    #[test]
    fn a_value_out_of_bounds_is_refused_by_name() {
        let error = Config::parse("relay.toml", "[limits]\nuploads = 0\n").unwrap_err();
        assert!(
            error
                .to_string()
                .contains("uploads is 0 and must be 1 to 1024"),
            "{error}"
        );
    }
}
