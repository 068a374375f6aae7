//! The addresses of one relay: each is an onion service of its own, with its own key and introduction
//! points, so that an address that is flooded or burnt is not the end. The folder decides which there
//! are; the first is the one that the relay is known by, and signs the list of all ([`crate::list`]).

use std::io;

use arti_client::TorClient;
use fs_mistrust::Mistrust;
use safelog::DisplayRedacted;
use tor_hscrypto::pk::HsId;
use tor_hsservice::{HsNickname, OnionService};
use tor_keymgr::KeystoreSelector;
use tor_persist::state_dir::StateDirectory;

use crate::network::Runtime;
use crate::{configuration, identity, OnionError, Settings};

/// An address that there is: arti's name for its service, and `….onion`.
pub(crate) type Named = (HsNickname, String);

/// Whether this is an onion address as we write them: `….onion`, in lower case, its check sum right.
pub fn is_valid(address: &str) -> bool {
    let id = address.parse::<HsId>();
    id.is_ok_and(|id| id.display_unredacted().to_string() == address)
}

/// Every address that has a key, the first one first.
///
/// # Errors
/// [`OnionError`] when the configuration is wrong or the folder cannot be used.
pub fn all(settings: &Settings) -> Result<Vec<String>, OnionError> {
    let there = named(settings)?.into_iter();
    Ok(there.map(|(_, address)| address).collect())
}

/// Every address, making the first if there is none.
///
/// # Errors
/// As [`all`].
pub fn all_or_first(settings: &Settings) -> Result<Vec<String>, OnionError> {
    let there = named_or_first(settings)?.into_iter();
    Ok(there.map(|(_, address)| address).collect())
}

/// Makes one more address, and returns it. A relay that runs takes it at its next start.
///
/// # Errors
/// As [`all`], and [`OnionError::Address`] past [`configuration::ADDRESSES`].
pub fn add(settings: &Settings) -> Result<String, OnionError> {
    make(settings, &free(&named(settings)?)?)
}

/// Forgets the key of an address that is not the first, and everything else about it, for good.
///
/// # Errors
/// As [`all`], and [`OnionError::Address`] for the first one, for one that is not there, and while a
/// relay serves it.
pub fn remove(settings: &Settings, address: &str) -> Result<(), OnionError> {
    let there = named(settings)?;
    let place = there.iter().position(|(_, known)| known == address);
    let nickname = match place.and_then(|place| there.get(place)) {
        None => return Err(unknown(address)),
        Some(_) if place == Some(0) => {
            let problem = format!("{address} is the first address, which signs the list of all and stays; only a further one can be removed");
            return Err(OnionError::Address(problem));
        }
        Some((nickname, _)) => nickname,
    };
    let folder = |error: &dyn std::fmt::Display| OnionError::Folder(error.to_string());
    let state = settings.folder.join("state");
    // The key goes last: until then nothing that cannot be made again is lost.
    StateDirectory::new(&state, &Mistrust::default())
        .map_err(|error| folder(&error))?
        .acquire_instance(nickname)
        .map_err(|error| in_use(&error, address))?
        .purge()
        .map_err(|error| folder(&error))?;
    let keys = state.join("keystore/hss").join(nickname.to_string());
    std::fs::remove_dir_all(keys).map_err(|error: io::Error| folder(&error))
}

/// As [`all_or_first`], with arti's names.
pub(crate) fn named_or_first(settings: &Settings) -> Result<Vec<Named>, OnionError> {
    let first = configuration::nickname(1)?;
    let address = make(settings, &first)?;
    let mut there = named(settings)?;
    there.retain(|(nickname, _)| *nickname != first);
    there.insert(0, (first, address));
    Ok(there)
}

/// As [`all`], with arti's names.
pub(crate) fn named(settings: &Settings) -> Result<Vec<Named>, OnionError> {
    let mut there = Vec::new();
    if !settings.folder.join("state").exists() {
        return Ok(there);
    }
    for number in 1..=configuration::ADDRESSES {
        let nickname = configuration::nickname(number)?;
        match inert(settings, &nickname)?.onion_address() {
            Some(id) => there.push((nickname, id.display_unredacted().to_string())),
            // arti does not tell a key that it cannot read from none; an address must not get lost so.
            None => drop(identity::keypair(settings, &nickname)?),
        }
    }
    Ok(there)
}

/// The name for one more address.
pub(crate) fn free(there: &[Named]) -> Result<HsNickname, OnionError> {
    for number in 1..=configuration::ADDRESSES {
        let nickname = configuration::nickname(number)?;
        if there.iter().all(|(taken, _)| *taken != nickname) {
            return Ok(nickname);
        }
    }
    Err(OnionError::Address(format!(
        "{} addresses are all that a relay may have; remove one first",
        there.len()
    )))
}

pub(crate) fn unknown(address: &str) -> OnionError {
    OnionError::Address(format!(
        "this relay has no address {address}; `address` prints those it has"
    ))
}

/// The address of that name, making its key if there is none.
fn make(settings: &Settings, nickname: &HsNickname) -> Result<String, OnionError> {
    inert(settings, nickname)?
        .generate_identity_key(KeystoreSelector::Primary)
        .map(|id| id.display_unredacted().to_string())
        .map_err(|error| OnionError::Folder(error.to_string()))
}

fn inert(settings: &Settings, nickname: &HsNickname) -> Result<OnionService, OnionError> {
    let client = configuration::client(settings)?;
    let service = configuration::service(settings, nickname, 1)?;
    TorClient::<Runtime>::create_onion_service(&client, service)
        .map_err(|error| OnionError::Folder(error.to_string()))
}

fn in_use(error: &tor_persist::Error, address: &str) -> OnionError {
    match error.source() {
        tor_persist::ErrorSource::AlreadyLocked => OnionError::Address(format!(
            "a relay serves {address} at this moment; stop it first"
        )),
        _ => OnionError::Folder(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(folder: &std::path::Path) -> Settings {
        Settings::new(folder.to_owned())
    }

    fn problem<T: std::fmt::Debug>(result: Result<T, OnionError>) -> String {
        match result.unwrap_err() {
            OnionError::Address(problem) => problem,
            other => panic!("{other}"),
        }
    }

    #[test]
    fn addresses_are_made_one_by_one_up_to_the_bound() {
        let folder = tempfile::tempdir().unwrap();
        let settings = settings(folder.path());
        assert!(all(&settings).unwrap().is_empty());
        let first = all_or_first(&settings).unwrap();
        assert_eq!(first.len(), 1);
        assert_eq!(all_or_first(&settings).unwrap(), first);
        let mut made = first;
        while made.len() < configuration::ADDRESSES {
            made.push(add(&settings).unwrap());
        }
        assert_eq!(all(&settings).unwrap(), made);
        assert_eq!(all_or_first(&settings).unwrap(), made);
        let mut different = made.clone();
        different.sort();
        different.dedup();
        assert_eq!(different.len(), made.len());
        assert!(problem(add(&settings)).starts_with("8 addresses are all"));
    }

    #[test]
    fn a_mistyped_address_is_told_from_a_right_one() {
        let folder = tempfile::tempdir().unwrap();
        let address = add(&settings(folder.path())).unwrap();
        assert!(is_valid(&address));
        let last = if address.starts_with('a') { "b" } else { "a" };
        for wrong in [
            format!("{last}{}", &address[1..]),
            address.replace(".onion", ""),
            address.to_uppercase(),
            format!("http://{address}"),
            format!("www.{address}"),
            String::new(),
        ] {
            assert!(!is_valid(&wrong), "{wrong}");
        }
    }

    #[test]
    fn the_first_of_an_empty_folder_is_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let settings = settings(folder.path());
        let first = add(&settings).unwrap();
        assert_eq!(all_or_first(&settings).unwrap(), [first]);
    }

    #[test]
    fn a_removed_address_leaves_nothing_and_the_others_stay() {
        let folder = tempfile::tempdir().unwrap();
        let settings = settings(folder.path());
        let made: Vec<String> = (0..3).map(|_| add(&settings).unwrap()).collect();
        assert!(problem(remove(&settings, &made[0])).contains("first address"));
        assert!(problem(remove(&settings, "b.onion")).contains("no address b.onion"));
        remove(&settings, &made[1]).unwrap();
        assert_eq!(all(&settings).unwrap(), [made[0].clone(), made[2].clone()]);
        let state = folder.path().join("state");
        for left in ["hss/bocca-2", "hss/bocca-2.lock", "keystore/hss/bocca-2"] {
            assert!(!state.join(left).exists(), "{left}");
        }
        assert!(problem(remove(&settings, &made[1])).contains("no address"));
        let again = add(&settings).unwrap();
        assert_eq!(
            all(&settings).unwrap(),
            [made[0].clone(), again, made[2].clone()]
        );
    }

    #[test]
    fn an_address_that_a_relay_serves_is_not_removed() {
        let folder = tempfile::tempdir().unwrap();
        let settings = settings(folder.path());
        let made: Vec<String> = (0..2).map(|_| add(&settings).unwrap()).collect();
        let state = folder.path().join("state");
        let state = StateDirectory::new(state, &Mistrust::default()).unwrap();
        let nickname = configuration::nickname(2).unwrap();
        let served = state.acquire_instance(&nickname).unwrap();
        assert!(problem(remove(&settings, &made[1])).contains("stop it first"));
        drop(served);
        remove(&settings, &made[1]).unwrap();
    }

    #[test]
    fn a_key_that_cannot_be_read_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let settings = settings(folder.path());
        let made: Vec<String> = (0..2).map(|_| add(&settings).unwrap()).collect();
        assert_eq!(all(&settings).unwrap(), made);
        let key = "state/keystore/hss/bocca-2/ks_hs_id.ed25519_expanded_private";
        std::fs::write(folder.path().join(key), "nonsense").unwrap();
        assert!(matches!(all(&settings), Err(OnionError::Folder(_))));
    }
}
