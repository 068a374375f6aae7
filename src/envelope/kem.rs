//! The key encapsulation under `mlkem768x25519`: ML-KEM-768 with X25519 (X-Wing), as HPKE KEM 0x647a.
//!
//! Sources: `c2sp.org/age`, draft-ietf-hpke-pq, draft-connolly-cfrg-xwing-kem. Written the way that
//! age 0.12.1 writes its own `mlkem768p256tag`, on the same crates, until age ships this type.
//!
//! The sender's half has two forms: `portable` on those crates, and `assembly` on AWS-LC, which takes
//! 45 instead of 110 µs. The relay, which seals, has the latter; the reader has no C in it.

#[cfg(feature = "assembly")]
mod assembly;
#[cfg(not(feature = "assembly"))]
mod portable;

use hpke::generic_array::typenum::{Sum, Unsigned, U32};
use hpke::kem::SharedSecret;
use hpke::{Deserializable, HpkeError, Serializable};
use ml_kem::kem::Decapsulate;
use ml_kem::{Ciphertext, EncodedSizeUser, KemCore, MlKem768};
use rand_core::{CryptoRng, RngCore};
use sha3::digest::{ExtendableOutput, FixedOutput, Output, Update, XofReader};
use sha3::{Sha3_256, Shake256};
use x25519_dalek::{PublicKey as Share, StaticSecret};
use zeroize::{Zeroize, Zeroizing};

#[cfg(feature = "assembly")]
use assembly::encapsulate;
#[cfg(not(feature = "assembly"))]
use portable::encapsulate;

type Lattice = MlKem768;
type LatticeDecap = <Lattice as KemCore>::DecapsulationKey;
type LatticeEncap = <Lattice as KemCore>::EncapsulationKey;
type LatticeCiphertextLen = <Lattice as KemCore>::CiphertextSize;
type LatticeKeyLen = <LatticeEncap as EncodedSizeUser>::EncodedSize;

/// X-Wing's domain separation, the last input of its combiner.
const LABEL: &[u8] = b"\\.//^\\";

/// A 32-byte seed with both private keys expanded from it.
#[derive(Clone)]
pub(crate) struct PrivateKey {
    seed: Zeroizing<[u8; 32]>,
    lattice: LatticeDecap,
    curve: StaticSecret,
}

impl PrivateKey {
    /// Expands a seed: SHAKE256 gives 64 bytes for ML-KEM (d, z) and 32 for X25519.
    pub(crate) fn from_seed(seed: &[u8; 32]) -> Self {
        let mut xof = Shake256::default().chain(seed).finalize_xof();
        let (mut d, mut z) = ([0; 32], [0; 32]);
        xof.read(&mut d);
        xof.read(&mut z);
        let mut curve = Zeroizing::new([0; 32]);
        xof.read(curve.as_mut());
        let (lattice, _) = Lattice::generate_deterministic(&d.into(), &z.into());
        d.zeroize();
        z.zeroize();
        Self {
            seed: Zeroizing::new(*seed),
            lattice,
            curve: StaticSecret::from(*curve),
        }
    }
}

impl PartialEq for PrivateKey {
    fn eq(&self, other: &Self) -> bool {
        self.seed == other.seed
    }
}
impl Eq for PrivateKey {}

impl Serializable for PrivateKey {
    type OutputSize = U32;

    fn write_exact(&self, buf: &mut [u8]) {
        buf.copy_from_slice(self.seed.as_ref());
    }
}

impl Deserializable for PrivateKey {
    fn from_bytes(encoded: &[u8]) -> Result<Self, HpkeError> {
        let seed = encoded
            .try_into()
            .map_err(|_| wrong_length::<Self>(encoded))?;
        Ok(Self::from_seed(seed))
    }
}

/// Both public keys.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PublicKey {
    lattice: LatticeEncap,
    curve: Share,
}
impl Eq for PublicKey {}

impl Serializable for PublicKey {
    type OutputSize = Sum<LatticeKeyLen, U32>;

    fn write_exact(&self, buf: &mut [u8]) {
        let (lattice, curve) = buf.split_at_mut(LatticeKeyLen::to_usize());
        lattice.copy_from_slice(&self.lattice.as_bytes());
        curve.copy_from_slice(self.curve.as_bytes());
    }
}

impl Deserializable for PublicKey {
    fn from_bytes(encoded: &[u8]) -> Result<Self, HpkeError> {
        let (lattice, curve) = split::<Self>(encoded, LatticeKeyLen::to_usize())?;
        let lattice_bytes = lattice
            .try_into()
            .map_err(|_| wrong_length::<Self>(encoded))?;
        let lattice = LatticeEncap::from_bytes(lattice_bytes);
        // FIPS 203, 7.2: a key whose coefficients are not reduced is not a key.
        if lattice.as_bytes() != *lattice_bytes {
            return Err(HpkeError::ValidationError);
        }
        Ok(Self {
            lattice,
            curve: Share::from(curve),
        })
    }
}

/// Both ciphertexts.
#[derive(Clone)]
pub(crate) struct EncappedKey {
    lattice: Ciphertext<Lattice>,
    curve: Share,
}

impl Serializable for EncappedKey {
    type OutputSize = Sum<LatticeCiphertextLen, U32>;

    fn write_exact(&self, buf: &mut [u8]) {
        let (lattice, curve) = buf.split_at_mut(LatticeCiphertextLen::to_usize());
        lattice.copy_from_slice(&self.lattice);
        curve.copy_from_slice(self.curve.as_bytes());
    }
}

impl Deserializable for EncappedKey {
    fn from_bytes(encoded: &[u8]) -> Result<Self, HpkeError> {
        let (lattice, curve) = split::<Self>(encoded, LatticeCiphertextLen::to_usize())?;
        let lattice =
            Ciphertext::<Lattice>::try_from(lattice).map_err(|_| wrong_length::<Self>(encoded))?;
        Ok(Self {
            lattice,
            curve: Share::from(curve),
        })
    }
}

fn wrong_length<T: Serializable>(encoded: &[u8]) -> HpkeError {
    HpkeError::IncorrectInputLength(T::OutputSize::to_usize(), encoded.len())
}

/// Splits a lattice part of `lattice` bytes from the 32 bytes of the curve, both of exact length.
fn split<T: Serializable>(encoded: &[u8], lattice: usize) -> Result<(&[u8], [u8; 32]), HpkeError> {
    match encoded.split_at_checked(lattice) {
        Some((head, tail)) => Ok((
            head,
            tail.try_into().map_err(|_| wrong_length::<T>(encoded))?,
        )),
        None => Err(wrong_length::<T>(encoded)),
    }
}

/// What the sender's half of both key exchanges gives.
struct Sent {
    key: EncappedKey,
    lattice_secret: Zeroizing<[u8; 32]>,
    curve_secret: Zeroizing<[u8; 32]>,
}

/// The KEM itself. Only base mode exists: a sender's key pair is refused.
pub(crate) struct MlKem768X25519;

impl hpke::Kem for MlKem768X25519 {
    type PublicKey = PublicKey;
    type PrivateKey = PrivateKey;
    type EncappedKey = EncappedKey;
    type NSecret = U32;
    const KEM_ID: u16 = 0x647a;

    fn sk_to_pk(sk: &PrivateKey) -> PublicKey {
        PublicKey {
            lattice: sk.lattice.encapsulation_key().clone(),
            curve: Share::from(&sk.curve),
        }
    }

    fn derive_keypair(ikm: &[u8]) -> (PrivateKey, PublicKey) {
        let mut seed = Zeroizing::new([0; 32]);
        Shake256::default()
            .chain(ikm)
            .chain(b"HPKE-v1KEM")
            .chain(Self::KEM_ID.to_be_bytes())
            .chain([0, 13])
            .chain(b"DeriveKeyPair")
            .chain([0, 32])
            .finalize_xof_into(seed.as_mut());
        let private = PrivateKey::from_seed(&seed);
        let public = Self::sk_to_pk(&private);
        (private, public)
    }

    fn encap<R: CryptoRng + RngCore>(
        to: &PublicKey,
        sender: Option<(&PrivateKey, &PublicKey)>,
        rng: &mut R,
    ) -> Result<(SharedSecret<Self>, EncappedKey), HpkeError> {
        if sender.is_some() {
            return Err(HpkeError::EncapError);
        }
        let sent = encapsulate(to, rng).ok_or(HpkeError::EncapError)?;
        let secret = combine(
            &sent.lattice_secret,
            &sent.curve_secret,
            &sent.key.curve,
            &to.curve,
        );
        Ok((SharedSecret(secret), sent.key))
    }

    fn decap(
        sk: &PrivateKey,
        sender: Option<&PublicKey>,
        enc: &EncappedKey,
    ) -> Result<SharedSecret<Self>, HpkeError> {
        if sender.is_some() {
            return Err(HpkeError::DecapError);
        }
        let curve_secret = sk.curve.diffie_hellman(&enc.curve);
        if !curve_secret.was_contributory() {
            return Err(HpkeError::DecapError);
        }
        let lattice_secret = sk
            .lattice
            .decapsulate(&enc.lattice)
            .map_err(|()| HpkeError::DecapError)?;
        let lattice_secret = Zeroizing::new(<[u8; 32]>::from(lattice_secret));
        let own = Share::from(&sk.curve);
        Ok(SharedSecret(combine(
            &lattice_secret,
            curve_secret.as_bytes(),
            &enc.curve,
            &own,
        )))
    }
}

/// X-Wing's combiner: SHA3-256 over both secrets, the curve's ciphertext and public key, the label.
fn combine(lattice: &[u8; 32], curve: &[u8; 32], share: &Share, to: &Share) -> Output<Sha3_256> {
    let mut hash = Sha3_256::default();
    for part in [lattice, curve, share.as_bytes(), to.as_bytes()] {
        hash.update(part);
    }
    hash.update(LABEL);
    hash.finalize_fixed()
}
