//! From `[arti]` to arti's configuration, refusing what arti would ignore.

use arti_client::config::TorClientConfig;
use tor_config::load::resolve_return_results;
use tor_config::{sources::MustRead, ConfigurationSource, ConfigurationSources};
use tor_hsservice::config::{OnionServiceConfig, OnionServiceConfigBuilder, TokenBucketConfig};
use tor_hsservice::{HsNickname, InvalidNickname};

use crate::{clients, OnionError, Settings};

/// Most addresses of one relay: each keeps circuits to introduction points of its own.
pub(crate) const ADDRESSES: usize = 8;

/// The first service's name inside arti's keystore; changing it would change the address.
const NICKNAME: &str = "bocca";

/// Cells that arti may queue for all circuits together before it closes the greediest. The
/// default would be a third of the machine's memory, most of it under a visitor's control.
const QUEUED_CELLS: &str = "128 MB";

/// Introductions that wait to be answered, sorted by proof of work; some 4 KiB each. The services of all
/// addresses share it.
const WAITING_INTRODUCTIONS: usize = 2048;

/// Introductions a second, and at once, that each introduction point passes on. It cannot tell who means
/// well, so this is more than visitors ever make, and proof of work sorts what comes through.
const INTRODUCTIONS: (u32, u32) = (200, 1000);

/// The client's configuration, with storage below [`Settings::folder`] unless `[arti]` names its
/// own folders.
pub(crate) fn client(settings: &Settings) -> Result<TorClientConfig, OnionError> {
    let wrong = |error: &dyn std::fmt::Display| OnionError::Configuration(error.to_string());
    let text = toml::to_string(&with_defaults(settings)).map_err(|error| wrong(&error))?;
    let mut sources = ConfigurationSources::new_empty();
    sources.push_source(ConfigurationSource::from_verbatim(text), MustRead::MustRead);
    let tree = sources.load().map_err(|error| wrong(&error))?;
    let found = resolve_return_results::<TorClientConfig>(&tree, &Default::default())
        .map_err(|error| wrong(&error))?;
    if found.unrecognized.is_empty() {
        return Ok(found.value);
    }
    let keys: Vec<String> = found.unrecognized.iter().map(ToString::to_string).collect();
    Err(OnionError::UnknownKeys(keys.join(", ")))
}

/// arti's name for the service of an address, counted from 1.
pub(crate) fn nickname(number: usize) -> Result<HsNickname, OnionError> {
    let nickname = match number {
        1 => NICKNAME.parse(),
        further => format!("{NICKNAME}-{further}").parse(),
    };
    nickname.map_err(|error: InvalidNickname| OnionError::Configuration(error.to_string()))
}

/// The configuration of one service among `services`.
pub(crate) fn service(
    settings: &Settings,
    nickname: &HsNickname,
    services: usize,
) -> Result<OnionServiceConfig, OnionError> {
    let (rate, burst) = INTRODUCTIONS;
    let mut service = OnionServiceConfigBuilder::default();
    service
        .nickname(nickname.clone())
        .enable_pow(settings.proof_of_work)
        // Compiled programs would need memory that is written and then executed.
        .disable_pow_compilation(true)
        .pow_rend_queue_depth(WAITING_INTRODUCTIONS / services.max(1))
        .rate_limit_at_intro(Some(TokenBucketConfig::new(rate, burst)));
    if settings.restricted {
        clients::configure(settings, service.restricted_discovery())?;
    }
    let built = service.build();
    built.map_err(|error| OnionError::Configuration(error.to_string()))
}

fn with_defaults(settings: &Settings) -> toml::Table {
    let mut arti = settings.arti.clone();
    for (key, folder) in [("state_dir", "state"), ("cache_dir", "cache")] {
        // A literal path: arti would expand `$` and `~` in a plain one.
        let mut literal = toml::Table::new();
        let path = settings.folder.join(folder).to_string_lossy().into_owned();
        literal.insert("literal".into(), path.into());
        set_default(&mut arti, &["storage", key], literal.into());
    }
    set_default(&mut arti, &["system", "memory", "max"], QUEUED_CELLS.into());
    arti
}

/// Sets the value at `path` unless there is one. A value that stands where a section should be is
/// left for arti to refuse.
fn set_default(table: &mut toml::Table, path: &[&str], value: toml::Value) {
    match path {
        [] => {}
        [key] => {
            table.entry(*key).or_insert(value);
        }
        [key, rest @ ..] => {
            let section = table.entry(*key).or_insert(toml::Table::new().into());
            if let toml::Value::Table(section) = section {
                set_default(section, rest, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(arti: &str) -> Settings {
        Settings {
            arti: arti.parse().unwrap(),
            ..Settings::new("/nowhere/tor".into())
        }
    }

    #[test]
    fn the_default_configuration_is_valid() {
        client(&settings("")).unwrap();
        for number in 1..=ADDRESSES {
            service(&settings(""), &nickname(number).unwrap(), ADDRESSES).unwrap();
        }
    }

    #[test]
    fn arti_s_own_keys_pass_through() {
        client(&settings("[system.memory]\nmax = \"64 MB\"")).unwrap();
    }

    #[test]
    fn an_unknown_key_is_refused_by_name() {
        let error = client(&settings("[system.memroy]\nmax = 1")).unwrap_err();
        assert!(matches!(error, OnionError::UnknownKeys(_)));
        assert!(error.to_string().contains("memroy"), "{error}");
    }
}
