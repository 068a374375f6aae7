//! The relay: takes tips through Tor, seals them at once, and hands sealed batches to the
//! operator.
//!
//! Trust inside this crate, by file: `web` (hyper) and the `onion` crate (arti) are the network
//! and see streams only; `intake` is the one place of plaintext; `control` is the operator and
//! sees ciphertext only; `pages` turns values into HTML and knows nothing else. Libraries below
//! it: `scrub` (what is removed), `envelope` (the format), `queue` (the box).

pub mod allocator;
pub mod appeals;
pub mod arguments;
mod batch_key;
mod check;
pub mod cleaning;
pub mod client;
mod codes;
mod config;
mod control;
mod floor;
mod groups;
pub mod identity;
mod intake;
mod languages;
mod machine;
mod multipart;
mod opened;
pub mod operator;
mod pages;
pub mod pictures;
pub mod serve;
mod states;
mod supervisor;
mod web;

pub use check::check;
