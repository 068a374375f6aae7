//! The service's identity key as C tor keeps it, for moving an address from one relay to another.
//!
//! Source of the forms: C tor's `HiddenServiceDir` (tor(1), `hs_ed25519_secret_key`): a tag of 32 bytes,
//! and the expanded secret key of 64.

use fs_mistrust::Mistrust;
use safelog::DisplayRedacted;
use tor_hscrypto::pk::{HsIdKey, HsIdKeypair};
use tor_hsservice::{HsIdKeypairSpecifier, HsNickname};
use tor_keymgr::{ArtiNativeKeystore, KeyMgr, KeyMgrBuilder, KeystoreSelector};
use tor_llcrypto::pk::ed25519::ExpandedKeypair;
use zeroize::Zeroizing;

use crate::addresses::{self, Named};
use crate::{OnionError, Settings};

const SECRET_TAG: &[u8; 32] = b"== ed25519v1-secret: type0 ==\0\0\0";
const PUBLIC_TAG: &[u8; 32] = b"== ed25519v1-public: type0 ==\0\0\0";

/// Bytes of an expanded secret key.
const SECRET: usize = 64;

/// A service's identity: whoever has it can be that address.
pub struct Identity {
    secret: Zeroizing<[u8; SECRET]>,
    public: [u8; 32],
    address: String,
}

impl Identity {
    /// Reads the content of C tor's `hs_ed25519_secret_key`. `None` if it is something else.
    pub fn from_ctor(file: &[u8]) -> Option<Self> {
        let secret = file.strip_prefix(SECRET_TAG)?;
        let secret = Zeroizing::new(<[u8; SECRET]>::try_from(secret).ok()?);
        Self::of(&ExpandedKeypair::from_secret_key_bytes(*secret)?)
    }

    /// The content of `hs_ed25519_secret_key`.
    pub fn to_ctor(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new([&SECRET_TAG[..], &self.secret[..]].concat())
    }

    /// The content of `hs_ed25519_public_key`.
    pub fn to_ctor_public(&self) -> Vec<u8> {
        [&PUBLIC_TAG[..], &self.public[..]].concat()
    }

    /// `….onion`.
    pub fn address(&self) -> &str {
        &self.address
    }

    fn of(keypair: &ExpandedKeypair) -> Option<Self> {
        let public = keypair.public().to_bytes();
        let key = HsIdKey::from(*keypair.public());
        Some(Self {
            secret: Zeroizing::new(keypair.to_secret_key_bytes()),
            public,
            address: key.id().display_unredacted().to_string(),
        })
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Identity").finish_non_exhaustive()
    }
}

/// The identity of an address, or of the first; `None` if there is no first.
///
/// # Errors
/// [`OnionError::Address`] if there is no such address; [`OnionError`] when the folder cannot be used.
pub fn export(settings: &Settings, address: Option<&str>) -> Result<Option<Identity>, OnionError> {
    let mut there = addresses::named(settings)?.into_iter();
    let found = match address {
        None => there.next(),
        Some(address) => {
            let found = there.find(|(_, known)| known == address);
            Some(found.ok_or_else(|| addresses::unknown(address))?)
        }
    };
    let Some((nickname, _)) = found else {
        return Ok(None);
    };
    let key = keypair(settings, &nickname)?;
    Ok(key.and_then(|key| Identity::of(key.as_ref())))
}

/// Gives a relay that has no address this identity, or, with `further`, one that has.
///
/// # Errors
/// [`OnionError::HasIdentity`] if it has an address that stands in the way, which is not replaced;
/// [`OnionError::Address`] if it has too many; [`OnionError::Folder`].
pub fn import(settings: &Settings, identity: &Identity, further: bool) -> Result<(), OnionError> {
    let there = addresses::named(settings)?;
    let in_the_way = |(_, known): &&Named| !further || *known == identity.address;
    if let Some((_, known)) = there.iter().find(in_the_way) {
        return Err(OnionError::HasIdentity(known.clone()));
    }
    let folder = |error: &dyn std::fmt::Display| OnionError::Folder(error.to_string());
    let keypair = ExpandedKeypair::from_secret_key_bytes(*identity.secret)
        .ok_or_else(|| folder(&"the key is not one of an onion service"))?;
    let made = Mistrust::default().make_directory(settings.folder.join("state"));
    made.map_err(|error| folder(&error))?;
    let inserted = keys(settings)?.insert(
        HsIdKeypair::from(keypair),
        &HsIdKeypairSpecifier::new(addresses::free(&there)?),
        KeystoreSelector::Primary,
        false,
    );
    inserted.map(drop).map_err(|error| folder(&error))
}

/// The key of the service that arti knows by that name, if it has one.
pub(crate) fn keypair(
    settings: &Settings,
    nickname: &HsNickname,
) -> Result<Option<HsIdKeypair>, OnionError> {
    keys(settings)?
        .get(&HsIdKeypairSpecifier::new(nickname.clone()))
        .map_err(|error| OnionError::Folder(error.to_string()))
}

/// arti's own store of keys, where the service looks for them.
fn keys(settings: &Settings) -> Result<KeyMgr, OnionError> {
    let folder = |error: &dyn std::fmt::Display| OnionError::Folder(error.to_string());
    let place = settings.folder.join("state").join("keystore");
    let store = ArtiNativeKeystore::from_path_and_mistrust(place, &Mistrust::default())
        .map_err(|error| folder(&error))?;
    KeyMgrBuilder::default()
        .primary_store(Box::new(store))
        .build()
        .map_err(|error| folder(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(folder: &std::path::Path) -> Settings {
        Settings::new(folder.to_owned())
    }

    #[test]
    fn an_address_moves_with_its_key_and_replaces_none() {
        let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (from, to) = (settings(from.path()), settings(to.path()));
        assert!(export(&from, None).unwrap().is_none());
        let address = addresses::add(&from).unwrap();
        let identity = export(&from, None).unwrap().unwrap();
        assert_eq!(identity.address(), address);
        let moved = Identity::from_ctor(&identity.to_ctor()).unwrap();
        import(&to, &moved, false).unwrap();
        assert_eq!(addresses::all(&to).unwrap(), [address.as_str()]);
        for further in [false, true] {
            let again = import(&to, &moved, further).unwrap_err();
            assert!(matches!(again, OnionError::HasIdentity(there) if there == address));
        }
    }

    #[test]
    fn any_address_is_exported_by_name_and_imported_beside_others() {
        let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (from, to) = (settings(from.path()), settings(to.path()));
        addresses::add(&from).unwrap();
        let second = addresses::add(&from).unwrap();
        let identity = export(&from, Some(&second)).unwrap().unwrap();
        assert_eq!(identity.address(), second);
        let other = export(&from, Some("other.onion")).unwrap_err();
        assert!(matches!(other, OnionError::Address(_)), "{other}");
        let own = addresses::add(&to).unwrap();
        let refused = import(&to, &identity, false).unwrap_err();
        assert!(matches!(refused, OnionError::HasIdentity(there) if there == own));
        import(&to, &identity, true).unwrap();
        assert_eq!(addresses::all(&to).unwrap(), [own, second]);
    }

    #[test]
    fn what_is_not_a_key_is_none() {
        for wrong in [&b""[..], &SECRET_TAG[..], &[0; 96], &[1; 97]] {
            assert!(Identity::from_ctor(wrong).is_none());
        }
    }
}
