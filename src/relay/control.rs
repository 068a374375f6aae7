//! The operator's commands on a queue, over one protocol.
//!
//! While `serve` runs, commands reach it through `<data>/control.sock` (mode 0600). Otherwise the
//! command opens the queue itself and speaks the same protocol to itself, so that there is one
//! code path. All of it is blocking, on threads of its own.
//!
//! A request is one JSON line. Answers are JSON lines; `export` sends the batch's bytes between
//! its first and second answer and waits for the operator's confirmation.

mod client;
mod pending;
mod protocol;
mod server;

pub use client::Connection;
pub use protocol::{Recipient, Status};
pub use server::{Listener, Office};
