//! `bocca-relay`: parses, runs, prints, exits.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::disallowed_methods)] // Only main prints and exits.

use std::io::Write;
use std::panic::PanicHookInfo;
use std::process::exit;
use std::sync::Arc;

use bocca_relay::arguments::{Appeals, Arguments, Client, Command, Identity};
use bocca_relay::cleaning::{self, Outcome};
use bocca_relay::{allocator, appeals, check, client, identity, operator, pictures, serve};
use clap::Parser;
use zeroizing_alloc::ZeroAlloc;

/// Wipes whatever is freed, in every crate: hyper's, age's and the parser's buffers hold tips.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<std::alloc::System> = ZeroAlloc(std::alloc::System);

/// Prints what the other modules say.
struct Terminal;

impl serve::Voice for Terminal {
    fn say(&self, line: &str) {
        // A reader that went away must not stop the relay.
        let mut out = std::io::stdout().lock();
        let _ = writeln!(out, "{line}").and_then(|()| out.flush());
    }

    fn note(&self, line: &str) {
        let _ = writeln!(std::io::stderr(), "bocca-relay: {line}");
    }
}

fn main() {
    std::panic::set_hook(Box::new(say_where));
    let terminal = Arc::new(Terminal);
    let voice: &dyn serve::Voice = terminal.as_ref();
    let done = match Arguments::parse().command {
        Command::Serve(arguments) => {
            if let Err(error) = allocator::settle() {
                voice.note(&format!(
                    "warning: memory is not bounded as it should be: {error}"
                ));
            }
            serve::serve(&arguments, Arc::clone(&terminal) as _)
                .map_err(|error| error.to_string())
                .map(|()| true)
        }
        Command::Check(arguments) => Ok(check(&arguments, voice)),
        Command::Address(arguments) => operator::address(&arguments, voice),
        Command::Export(arguments) => operator::export(&arguments, voice),
        Command::Acknowledge(arguments) => operator::acknowledge(&arguments, voice),
        Command::Status(arguments) => operator::status(&arguments, voice),
        Command::Import(arguments) => or_in_part(operator::import(&arguments, voice)),
        Command::Scrub(arguments) => or_in_part(cleaning::scrub(&arguments, voice)),
        Command::Appeals(Appeals::Render(arguments)) => {
            or_in_part(appeals::render(&arguments, voice))
        }
        Command::DrawPages => exit(pictures::answer()),
        Command::Client(Client::Add(arguments)) => client::add(&arguments, voice),
        Command::Client(Client::Remove(arguments)) => client::remove(&arguments, voice),
        Command::Client(Client::List(arguments)) => client::list(&arguments, voice),
        Command::Identity(Identity::Export(arguments)) => identity::export(&arguments, voice),
        Command::Identity(Identity::Import(arguments)) => identity::import(&arguments, voice),
    };
    exit(match done {
        Ok(true) => 0,
        Ok(false) => 1,
        Err(reason) => {
            voice.note(&reason);
            1
        }
    });
}

/// Ends here with a code of its own where a part was done.
fn or_in_part(done: Result<Outcome, String>) -> Result<bool, String> {
    match done {
        Ok(Outcome::Some) => exit(3),
        done => done.map(|outcome| outcome == Outcome::All),
    }
}

/// Names the place of a panic and not its message, which could hold a part of a tip, nor its thread.
fn say_where(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map(ToString::to_string);
    let place = place.unwrap_or_default();
    drop(writeln!(
        std::io::stderr(),
        "bocca-relay: internal error at {place}; please report this"
    ));
}
