//! An age file with fixed keys, written from the specification, so that a vector is the same each time.

use age_core::primitives::{aead_encrypt, hkdf};
use base64::prelude::{Engine, BASE64_STANDARD_NO_PAD};
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::ChaCha20Poly1305;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use x25519_dalek::{PublicKey, StaticSecret};

use crate::IDENTITY;

const FILE_KEY: [u8; 16] = *b"BOCCA TEST VECTR";
const NONCE: [u8; 16] = [0x6e; 16];
const CHUNK: usize = 64 * 1024;

/// Seals `plain` to the vectors' identity.
pub(crate) fn seal(plain: &[u8]) -> Vec<u8> {
    file(&stanza(&public(IDENTITY)), plain)
}

/// The public key of an identity.
pub(crate) fn public(identity: &str) -> PublicKey {
    let seed: [u8; 32] = age_core::primitives::bech32_decode(
        identity,
        |e| panic!("{e}"),
        |_| Ok::<(), ()>(()),
        |_, bytes| Ok(bytes.collect::<Vec<u8>>().try_into().unwrap()),
    )
    .unwrap();
    PublicKey::from(&StaticSecret::from(seed))
}

/// An `X25519` stanza to `public`.
pub(crate) fn stanza(public: &PublicKey) -> String {
    let ephemeral = StaticSecret::from([0x65; 32]);
    let share = PublicKey::from(&ephemeral);
    let shared = ephemeral.diffie_hellman(public);
    let salt = [share.as_bytes().as_slice(), public.as_bytes()].concat();
    let key = hkdf(&salt, b"age-encryption.org/v1/X25519", shared.as_bytes());
    let body = BASE64_STANDARD_NO_PAD.encode(aead_encrypt(&key, &FILE_KEY));
    format!(
        "-> X25519 {}\n{body}\n",
        BASE64_STANDARD_NO_PAD.encode(share.as_bytes())
    )
}

/// A whole file: header with `stanzas`, MAC, nonce, payload.
pub(crate) fn file(stanzas: &str, plain: &[u8]) -> Vec<u8> {
    let header = format!("age-encryption.org/v1\n{stanzas}---");
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(&hkdf(b"", b"header", &FILE_KEY)).unwrap();
    mac.update(header.as_bytes());
    let mac = BASE64_STANDARD_NO_PAD.encode(mac.finalize().into_bytes());
    [
        format!("{header} {mac}\n").as_bytes(),
        &NONCE,
        &payload(plain),
    ]
    .concat()
}

fn payload(plain: &[u8]) -> Vec<u8> {
    let aead = ChaCha20Poly1305::new(&hkdf(&NONCE, b"payload", &FILE_KEY).into());
    let count = plain.len().div_ceil(CHUNK).max(1);
    let mut out = Vec::new();
    for index in 0..count {
        let chunk = &plain[index * CHUNK..plain.len().min((index + 1) * CHUNK)];
        let mut nonce = [0; 12];
        nonce[3..11].copy_from_slice(&(index as u64).to_be_bytes());
        nonce[11] = u8::from(index + 1 == count);
        out.extend(aead.encrypt(&nonce.into(), chunk).unwrap());
    }
    out
}
