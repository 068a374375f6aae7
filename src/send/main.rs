//! `bocca-send`: parses, runs, prints, exits.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::disallowed_methods)] // Only main prints and exits.

use std::io::{self, IsTerminal, Write};
use std::panic::PanicHookInfo;
use std::process::exit;

use bocca_send::{run, Arguments, Voice};
use clap::Parser;
use rustix::process::{set_dumpable_behavior, setrlimit, DumpableBehavior, Resource, Rlimit};
use zeroizing_alloc::ZeroAlloc;

/// Wipes whatever is freed, in every crate: buffers hold the tip.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<std::alloc::System> = ZeroAlloc(std::alloc::System);

/// Prints what the other modules say.
struct Terminal;

impl Voice for Terminal {
    fn say(&self, line: &str) {
        let mut out = io::stdout().lock();
        let _ = writeln!(out, "{line}").and_then(|()| out.flush());
    }

    fn note(&self, line: &str) {
        let _ = writeln!(io::stderr(), "bocca-send: {line}");
    }
}

fn main() {
    std::panic::set_hook(Box::new(say_where));
    let arguments = Arguments::parse();
    if let Err(error) = harden() {
        Terminal.note(&format!(
            "core files cannot be forbidden, so the tip could get onto the disk: {error}"
        ));
        exit(1);
    }
    let stdin = io::stdin();
    if stdin.is_terminal() {
        Terminal.note("type the message, and end it with Ctrl-D on a line of its own");
    }
    exit(match run(&arguments, &mut stdin.lock(), &Terminal) {
        Ok(()) => 0,
        Err(error) => {
            Terminal.note(&error.to_string());
            if error.is_uncertain() {
                3
            } else {
                1
            }
        }
    });
}

/// No core files, no debugger of the same user.
fn harden() -> io::Result<()> {
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    setrlimit(Resource::Core, none)?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    Ok(())
}

/// Names the place of a panic and not its message, which could hold a part of a tip.
fn say_where(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map(ToString::to_string);
    let place = place.unwrap_or_default();
    let _ = writeln!(
        io::stderr(),
        "bocca-send: internal error at {place}; please report this"
    );
}
