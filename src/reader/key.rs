//! `key`: what becomes of an identity after `keygen`.
//!
//! | file | what |
//! |---|---|
//! | `split`, `join` | an identity as shares on paper, and back |
//! | `share`, `words`, `share_file` | one share: its bytes, its words, its text file (KEYS.md) |
//! | `rotate` | a new identity beside the old one |
//! | `drill` | whether the identities here open what the relay would seal |

mod drill;
mod join;
mod rotate;
mod share;
mod share_file;
mod split;
mod words;

use crate::cli::Key;
use crate::console::Console;
use crate::exit::{Exit, Failure};

pub(crate) use drill::DrillError;
pub(crate) use join::JoinError;
pub(crate) use split::SplitError;

/// Runs one of the commands on keys.
pub(crate) fn run(command: &Key, console: &mut Console<'_>) -> Result<Exit, Failure> {
    match command {
        Key::Split(options) => split::run(options, console),
        Key::Join(options) => join::run(options, console),
        Key::Rotate(options) => rotate::run(options, console),
        Key::Test(options) => drill::run(options, console),
    }
}
