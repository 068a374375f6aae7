//! The sender's half on AWS-LC: X25519 from s2n-bignum and ML-KEM from mlkem-native, both proved correct
//! down to their machine code. It draws from its own generator, which the operating system seeds.

use aws_lc_rs::agreement::{agree_ephemeral, EphemeralPrivateKey, UnparsedPublicKey, X25519};
use aws_lc_rs::kem::{EncapsulationKey, ML_KEM_768};
use aws_lc_rs::rand::SystemRandom;
use ml_kem::{Ciphertext, EncodedSizeUser};
use rand_core::{CryptoRng, RngCore};
use x25519_dalek::PublicKey as Share;
use zeroize::Zeroizing;

use super::{EncappedKey, Lattice, PublicKey, Sent};

/// Makes both ciphertexts and their secrets. `None` if the key is not one that anything can be sent to.
pub(super) fn encapsulate<R: CryptoRng + RngCore>(to: &PublicKey, _rng: &mut R) -> Option<Sent> {
    let key = EncapsulationKey::new(&ML_KEM_768, &to.lattice.as_bytes()).ok()?;
    let (lattice, lattice_secret) = key.encapsulate().ok()?;
    let ephemeral = EphemeralPrivateKey::generate(&X25519, &SystemRandom::new()).ok()?;
    let share = ephemeral.compute_public_key().ok()?;
    let peer = UnparsedPublicKey::new(&X25519, to.curve.as_bytes());
    // Fails where a point of low order makes the secret zero (RFC 7748, 6.1).
    let curve_secret = agree_ephemeral(ephemeral, peer, (), |secret| {
        <[u8; 32]>::try_from(secret)
            .map(Zeroizing::new)
            .map_err(drop)
    });
    Some(Sent {
        key: EncappedKey {
            lattice: Ciphertext::<Lattice>::try_from(lattice.as_ref()).ok()?,
            curve: Share::from(<[u8; 32]>::try_from(share.as_ref()).ok()?),
        },
        lattice_secret: Zeroizing::new(lattice_secret.as_ref().try_into().ok()?),
        curve_secret: curve_secret.ok()?,
    })
}
