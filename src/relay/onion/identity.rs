//! The service's identity key as C tor keeps it, for moving an address from one relay to another.
//!
//! Source of the forms: C tor's `HiddenServiceDir` (tor(1), `hs_ed25519_secret_key`): a tag of 32 bytes,
//! and the expanded secret key of 64.

use fs_mistrust::Mistrust;
use safelog::DisplayRedacted;
use tor_hscrypto::pk::{HsIdKey, HsIdKeypair};
use tor_hsservice::HsIdKeypairSpecifier;
use tor_keymgr::{ArtiNativeKeystore, KeyMgr, KeyMgrBuilder, KeystoreSelector};
use tor_llcrypto::pk::ed25519::ExpandedKeypair;
use zeroize::Zeroizing;

use crate::{configuration, OnionError, Settings};

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
        Self::of(&keypair(Zeroizing::new(secret.try_into().ok()?))?)
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

/// The service's identity, if it has one.
///
/// # Errors
/// [`OnionError::Folder`].
pub fn export(settings: &Settings) -> Result<Option<Identity>, OnionError> {
    if !settings.folder.join("state").exists() {
        return Ok(None);
    }
    let key = keys(settings)?.get::<HsIdKeypair>(&specifier()?);
    let key = key.map_err(|error| OnionError::Folder(error.to_string()))?;
    Ok(key.and_then(|key| Identity::of(key.as_ref())))
}

/// Gives a service that has none its identity.
///
/// # Errors
/// [`OnionError::HasIdentity`] if it has one, which is not replaced; [`OnionError::Folder`].
pub fn import(settings: &Settings, identity: &Identity) -> Result<(), OnionError> {
    if let Some(there) = export(settings)? {
        return Err(OnionError::HasIdentity(there.address));
    }
    let folder = |error: &dyn std::fmt::Display| OnionError::Folder(error.to_string());
    let keypair = keypair(identity.secret.clone())
        .ok_or_else(|| folder(&"the key is not one of an onion service"))?;
    let made = Mistrust::default().make_directory(settings.folder.join("state"));
    made.map_err(|error| folder(&error))?;
    let inserted = keys(settings)?.insert(
        HsIdKeypair::from(keypair),
        &specifier()?,
        KeystoreSelector::Primary,
        false,
    );
    inserted.map(drop).map_err(|error| folder(&error))
}

fn keypair(secret: Zeroizing<[u8; SECRET]>) -> Option<ExpandedKeypair> {
    ExpandedKeypair::from_secret_key_bytes(*secret)
}

fn specifier() -> Result<HsIdKeypairSpecifier, OnionError> {
    Ok(HsIdKeypairSpecifier::new(configuration::nickname()?))
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
        Settings {
            folder: folder.to_owned(),
            arti: toml::Table::new(),
            restricted: false,
            proof_of_work: true,
        }
    }

    #[test]
    fn an_address_moves_with_its_key_and_replaces_none() {
        let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (from, to) = (settings(from.path()), settings(to.path()));
        assert!(export(&from).unwrap().is_none());
        let address = crate::address(&from).unwrap();
        let identity = export(&from).unwrap().unwrap();
        assert_eq!(identity.address(), address);
        let moved = Identity::from_ctor(&identity.to_ctor()).unwrap();
        import(&to, &moved).unwrap();
        assert_eq!(crate::address(&to).unwrap(), address);
        let again = import(&to, &moved).unwrap_err();
        assert!(matches!(again, OnionError::HasIdentity(there) if there == address));
    }

    #[test]
    fn what_is_not_a_key_is_none() {
        for wrong in [&b""[..], &SECRET_TAG[..], &[0; 96], &[1; 97]] {
            assert!(Identity::from_ctor(wrong).is_none());
        }
    }
}
