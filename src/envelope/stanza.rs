//! What a stanza of an age header tells of the recipient that it is for, without a key (`c2sp.org/age`).

use age_core::format::{Stanza, FILE_KEY_BYTES};
use age_core::primitives::bech32_decode;
use base64::prelude::{Engine, BASE64_STANDARD_NO_PAD};
use hkdf::Hkdf;
use sha2::{Digest as _, Sha256};

use crate::recipient::RecipientKind;

/// Length of an encrypted file key: the key and the tag of its authentication.
const BODY: usize = FILE_KEY_BYTES + 16;

/// Length of an uncompressed point of P-256.
const POINT: usize = 65;

/// Whether `stanza` has the form of one to a recipient of this kind; of the kinds with a tag, whether it is to the
/// very one whose text form is `recipient`.
pub(crate) fn is_for(stanza: &Stanza, kind: RecipientKind, recipient: &str) -> bool {
    let args: Option<Vec<Vec<u8>>> = stanza
        .args
        .iter()
        .map(|arg| BASE64_STANDARD_NO_PAD.decode(arg).ok())
        .collect();
    let (Some(args), BODY) = (args, stanza.body.len()) else {
        return false;
    };
    match (kind, stanza.tag.as_str(), args.as_slice()) {
        (RecipientKind::X25519, "X25519", [share]) => share.len() == 32,
        (RecipientKind::MlKem768X25519, "mlkem768x25519", [share]) => share.len() == 1120,
        (RecipientKind::Tag, "p256tag", [tag, share]) => {
            share.len() == POINT && *tag == tag_of("p256tag", share, &key(recipient))
        }
        (RecipientKind::TagPq, "mlkem768p256tag", [tag, share]) => {
            let key = key(recipient);
            let point = key.get(key.len().saturating_sub(POINT)..);
            let tag_of = |point| tag_of("mlkem768p256tag", share, point);
            share.len() == 1088 + POINT && point.is_some_and(|point| *tag == tag_of(point))
        }
        _ => false,
    }
}

/// The tag of a stanza with this share to the P-256 key `point`.
fn tag_of(kind: &str, share: &[u8], point: &[u8]) -> Vec<u8> {
    let salt = format!("age-encryption.org/{kind}");
    let digest = Sha256::digest(point);
    let material = [share, &digest[..4]].concat();
    let (tag, _) = Hkdf::<Sha256>::extract(Some(salt.as_bytes()), &material);
    tag[..4].to_vec()
}

/// The bytes of a recipient, which was parsed before.
fn key(recipient: &str) -> Vec<u8> {
    let bytes = bech32_decode(
        recipient,
        |_| (),
        |_| Ok(()),
        |_, bytes| Ok(bytes.collect()),
    );
    bytes.unwrap_or_default()
}
