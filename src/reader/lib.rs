//! The investigators' side: secrets, and no network.
//!
//! | file | what |
//! |---|---|
//! | `cli` | the command line |
//! | `keygen` | makes identities |
//! | `inspect`, `survey`, `chain` | what batches hold; reads every byte, opens nothing |
//! | `open`, `opener`, `outcome`, `opening_log` | opens tips on all cores; one tip; what is said and kept of them |
//! | `folder`, `place` | the case folder; where one tip goes in it |
//! | `case` | the tips of a case, indexed, and the investigators' work on them |
//! | `list`, `show`, `table`, `csv`, `snippet` | what is told of tips |
//! | `browse` | the case on a terminal |
//! | `label`, `evidence`, `when` | labels, decisions, notes; packages for a court; times of the log |
//! | `report` | pages for a meeting: figures, charts, tips with previews |
//! | `batch`, `region`, `salvage` | batch files, read at their places, also without a manifest |
//! | `identity`, `identity_file`, `passphrase` | identity files, read and written |
//! | `prompts` | what a plugin that holds a key on hardware asks |
//! | `key` | shares, rotation and drills of identities |
//! | `reply` | answers to tips, sealed into a bundle for the relay |
//! | `signature`, `receipt` | the relay's proof, and the one it gets |
//! | `console`, `escape`, `progress` | the only way to a terminal |
//! | `confine`, `reach` | what the process gives up before it reads; what each command needs of the disk |
//! | `preview` | small grey pictures of hostile files, decoded by `bocca-preview` |
//! | `swap`, `durable`, `exit` | swap; files that replace nothing; exit codes |
//!
//! Nothing here opens a socket, and no dependency could: a test walks the graph, and the kernel kills a process of
//! ours that tries.
#![doc = include_str!("CASE.md")]

mod batch;
mod browse;
mod case;
mod chain;
mod cli;
mod confine;
mod console;
mod csv;
mod durable;
mod escape;
mod evidence;
mod exit;
mod folder;
mod identity;
mod identity_file;
mod inspect;
mod key;
mod keygen;
mod label;
mod layers;
mod list;
mod open;
mod opener;
mod opening_log;
mod outcome;
mod passphrase;
mod place;
mod preview;
mod progress;
mod prompts;
mod reach;
mod receipt;
mod region;
mod reply;
mod report;
mod salvage;
mod show;
mod signature;
mod snippet;
mod survey;
mod swap;
mod table;
mod when;

use std::ffi::OsString;

use clap::Parser;

use crate::cli::{Cli, Command};
use crate::confine::Confined;
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
    if let Some(warning) = swap::concern() {
        console.note(warning);
    }
    let result = command(&cli, console);
    let result = result.and_then(|exit| console.flush().map(|()| exit).map_err(Failure::from));
    result.unwrap_or_else(|failure| {
        console.note(failure);
        Exit::Failed
    })
}

/// Confines the process, then does what was asked.
fn command(cli: &Cli, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let confined = match cli.no_confine {
        true => Confined::not(console),
        false => Confined::to(cli.command.reach(), console)?,
    };
    match &cli.command {
        Command::Keygen(options) => keygen::run(options, console),
        Command::Inspect(options) => inspect::run(options, console),
        Command::Open(options) => open::run(options, &confined, console),
        Command::List(options) => list::list(options, console),
        Command::Search(options) => list::search(options, console),
        Command::Show(options) => show::run(options, console),
        Command::Browse(options) => browse::run(options, console),
        Command::Label(options) => label::run(options, console),
        Command::Note(options) => label::note(options, console),
        Command::Export(options) => evidence::run(options, console),
        Command::Report(options) => report::run(options, console),
        Command::Index(options) => index(options, console),
        Command::Key(command) => key::run(command, console),
        Command::Reply(options) => reply::run(options, console),
    }
}

fn index(options: &cli::Index, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let case = case::Case::rebuild(&options.case, console)?;
    let (tips, _) = case.progress()?;
    let (tips, folder) = (progress::grouped(tips), case.folder().display());
    console.note(format_args!("tips in the index of {folder}: {tips}"));
    Ok(match case.is_unfinished() || case.is_partial() {
        true => Exit::Partly,
        false => Exit::Done,
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
