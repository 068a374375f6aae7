//! The investigators' side: secrets, and no network.
//!
//! | file | what |
//! |---|---|
//! | `cli` | the command line |
//! | `keygen` | makes identities |
//! | `inspect`, `survey`, `chain` | what batches hold; reads every byte, opens nothing |
//! | `open`, `opener`, `outcome` | opens tips on all cores; one tip; what is said of them |
//! | `folder`, `place` | the case folder; where one tip goes in it |
//! | `batch`, `region`, `salvage` | batch files, read at their places, also without a manifest |
//! | `identity`, `passphrase` | identity files |
//! | `signature`, `receipt` | the relay's proof, and the one it gets |
//! | `console`, `escape`, `progress` | the only way to a terminal |
//! | `confine`, `durable`, `exit` | no dumps; files that replace nothing; exit codes |
//!
//! Nothing here opens a socket, and no dependency could: a test walks the graph.

mod batch;
mod chain;
mod cli;
mod confine;
mod console;
mod durable;
mod escape;
mod exit;
mod folder;
mod identity;
mod inspect;
mod keygen;
mod open;
mod opener;
mod outcome;
mod passphrase;
mod place;
mod progress;
mod receipt;
mod region;
mod salvage;
mod signature;
mod survey;

use std::ffi::OsString;

use clap::Parser;

use crate::cli::{Cli, Command};
pub use crate::console::Console;
pub use crate::exit::Exit;
use crate::exit::Failure;

/// Runs one command line, whose first element is the program's name.
pub fn run(args: impl IntoIterator<Item = OsString>, console: &mut Console<'_>) -> Exit {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(refusal) => return explain(&refusal, console),
    };
    if let Err(error) = confine::no_dumps() {
        console.note(format_args!(
            "warning: cannot switch off core dumps: {error}"
        ));
    }
    let result = match &cli.command {
        Command::Keygen(options) => keygen::run(options, console),
        Command::Inspect(options) => inspect::run(options, console),
        Command::Open(options) => open::run(options, console),
    };
    let result = result.and_then(|exit| console.flush().map(|()| exit).map_err(Failure::from));
    result.unwrap_or_else(|failure| {
        console.note(failure);
        Exit::Failed
    })
}

/// Prints help where it was asked for, and otherwise what is wrong with the command line.
fn explain(refusal: &clap::Error, console: &mut Console<'_>) -> Exit {
    let text = refusal.to_string();
    if refusal.use_stderr() {
        let text = text.strip_prefix("error: ").unwrap_or(&text);
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        console.note(first);
        drop(console.text(rest, true));
        return Exit::Usage;
    }
    match console.text(&text, false).and_then(|()| console.flush()) {
        Ok(()) => Exit::Done,
        Err(_) => Exit::Failed,
    }
}
