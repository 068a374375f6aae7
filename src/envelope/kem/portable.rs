//! The sender's half on the crates that age itself uses.

use ml_kem::kem::Encapsulate;
use rand_core::{CryptoRng, RngCore};
use x25519_dalek::{PublicKey as Share, StaticSecret};
use zeroize::Zeroizing;

use super::{EncappedKey, PublicKey, Sent};

/// Makes both ciphertexts and their secrets. `None` if the key is not one that anything can be sent to.
pub(super) fn encapsulate<R: CryptoRng + RngCore>(to: &PublicKey, rng: &mut R) -> Option<Sent> {
    let (lattice, lattice_secret) = to.lattice.encapsulate(rng).ok()?;
    let lattice_secret = Zeroizing::new(<[u8; 32]>::from(lattice_secret));
    let ephemeral = StaticSecret::random_from_rng(rng);
    let curve_secret = ephemeral.diffie_hellman(&to.curve);
    if !curve_secret.was_contributory() {
        return None;
    }
    let curve = Share::from(&ephemeral);
    Some(Sent {
        key: EncappedKey { lattice, curve },
        lattice_secret,
        curve_secret: Zeroizing::new(curve_secret.to_bytes()),
    })
}
