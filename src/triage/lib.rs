//! Sorting thousands of tips: which copy each other, which agree, and in what language they are.
//!
//! Pure functions over what the caller has read: no file, no clock, no chance. The same input gives the same
//! answer on every machine and in every later version, since signatures and hashes are stored. Every function
//! is near-linear in its input whatever that holds, and says its bound.
#![doc = include_str!("TRIAGE.md")]

mod agreement;
mod alike;
mod language;
mod mixing;
mod normal;
mod picture;
mod pictures;
mod signature;
mod standing;

pub use agreement::{agreements, Agreement, Statement};
pub use alike::alike;
pub use language::{language, language_name};
pub use normal::normal;
pub use picture::PictureHash;
pub use pictures::alike_pictures;
pub use signature::Signature;
pub use standing::{rank, Evidence, Reason, Standing};
