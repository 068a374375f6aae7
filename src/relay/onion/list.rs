#![doc = include_str!("ADDRESSES.md")]

use blake2::{Blake2b512, Digest};
use data_encoding::BASE64;
use tor_llcrypto::pk::ed25519::ExpandedKeypair;

use crate::{addresses, identity, OnionError, Settings};

/// The first line of the text: what is signed is this and nothing else.
const FORMAT: &str = "bocca-addresses/1";

/// Both comments of the signature. minisign's own defaults hold the time.
const COMMENT: &str = "bocca addresses";

/// Algorithms in minisign's forms: of a key, and of a signature over a prehashed text.
const KEY: &[u8] = b"Ed";
const PREHASHED: &[u8] = b"ED";

/// Bytes of minisign's key id, which are the first ones of the public key here.
const KEY_ID: usize = 8;

/// The list of a relay's addresses, signed by the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The addresses, the first one first.
    pub addresses: Vec<String>,
    /// What is signed.
    pub text: String,
    /// The content of the `.minisig` file.
    pub signature: String,
    /// The public key as `minisign -P` takes it; it follows from the first address.
    pub key: String,
}

/// The signed list of the relay's addresses; `None` unless there are several.
///
/// # Errors
/// [`OnionError`] when the configuration is wrong or the folder cannot be used.
pub fn signed(settings: &Settings) -> Result<Option<List>, OnionError> {
    let there = addresses::named(settings)?;
    let (Some((first, _)), true) = (there.first(), there.len() > 1) else {
        return Ok(None);
    };
    let missing = || OnionError::Folder("the first address's key is not in it".to_owned());
    let keypair = identity::keypair(settings, first)?.ok_or_else(missing)?;
    let addresses = there.into_iter().map(|(_, address)| address).collect();
    Ok(Some(sign(keypair.as_ref(), addresses)))
}

impl List {
    /// The address that signs.
    pub fn first(&self) -> &str {
        self.addresses.first().map_or("", String::as_str)
    }
}

fn sign(first: &ExpandedKeypair, addresses: Vec<String>) -> List {
    let lines = std::iter::once(FORMAT).chain(addresses.iter().map(String::as_str));
    let text: String = lines.flat_map(|line| [line, "\n"]).collect();
    let public = first.public().to_bytes();
    let id = public.split_at(KEY_ID).0;
    let signature = first.sign(&Blake2b512::digest(&text)).to_bytes();
    let with_comment = first.sign(&[&signature, COMMENT.as_bytes()].concat());
    let line = BASE64.encode(&[PREHASHED, id, &signature].concat());
    let last = BASE64.encode(&with_comment.to_bytes());
    List {
        addresses,
        text,
        signature: format!(
            "untrusted comment: {COMMENT}\n{line}\ntrusted comment: {COMMENT}\n{last}\n"
        ),
        key: BASE64.encode(&[KEY, id, &public].concat()),
    }
}

#[cfg(test)]
mod tests {
    use data_encoding::BASE32;
    use minisign_verify::{PublicKey, Signature};

    use super::*;

    fn relay(addresses: usize) -> (tempfile::TempDir, Settings) {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings::new(folder.path().to_owned());
        for _ in 0..addresses {
            addresses::add(&settings).unwrap();
        }
        (folder, settings)
    }

    /// The key as somebody makes it who knows only the first address.
    fn key_of(address: &str) -> PublicKey {
        let name = address.strip_suffix(".onion").unwrap().to_uppercase();
        let bytes = BASE32.decode(name.as_bytes()).unwrap();
        let form = [b"Ed", &bytes[..8], &bytes[..32]].concat();
        PublicKey::from_base64(&BASE64.encode(&form)).unwrap()
    }

    #[test]
    fn who_knows_the_first_address_can_check_the_list() {
        let (_folder, settings) = relay(3);
        let list = signed(&settings).unwrap().unwrap();
        let key = key_of(&list.addresses[0]);
        assert_eq!(key, PublicKey::from_base64(&list.key).unwrap());
        let signature = Signature::decode(&list.signature).unwrap();
        // Not the old form, which is not prehashed.
        let verify = |text: &str| key.verify(text.as_bytes(), &signature, false);
        verify(&list.text).unwrap();
        assert_eq!(signature.trusted_comment(), COMMENT);
        let (other, second) = (&list.addresses[2], &list.addresses[1]);
        for wrong in [
            list.text.replace(second, other),
            list.text.replace(&format!("{other}\n"), ""),
            list.text.replace("addresses/1", "addresses/2"),
            list.text.trim_end().to_owned(),
        ] {
            assert_ne!(wrong, list.text);
            verify(&wrong).unwrap_err();
        }
        let commented = list
            .signature
            .replace("trusted comment: bocca", "trusted comment: other");
        let commented = Signature::decode(&commented).unwrap();
        key.verify(list.text.as_bytes(), &commented, false)
            .unwrap_err();
        let others = key_of(second).verify(list.text.as_bytes(), &signature, false);
        others.unwrap_err();
    }

    #[test]
    fn the_text_is_the_addresses_and_the_same_every_time() {
        let (_folder, settings) = relay(2);
        let list = signed(&settings).unwrap().unwrap();
        assert_eq!(list.addresses, addresses::all(&settings).unwrap());
        let [first, second] = &list.addresses[..] else {
            panic!("{list:?}");
        };
        assert_eq!(list.text, format!("bocca-addresses/1\n{first}\n{second}\n"));
        assert_eq!(signed(&settings).unwrap(), Some(list));
    }

    #[test]
    fn one_address_needs_no_list() {
        for addresses in [0, 1] {
            let (_folder, settings) = relay(addresses);
            assert_eq!(signed(&settings).unwrap(), None);
        }
    }
}
