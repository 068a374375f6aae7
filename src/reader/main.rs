//! `bocca-reader`: the investigators' program, for a machine without a network.

use std::alloc::System;
use std::io::{stderr, stdout, BufWriter, IsTerminal, Write};
use std::panic::PanicHookInfo;
use std::process::ExitCode;

use bocca_reader::Console;
use zeroizing_alloc::ZeroAlloc;

/// Wipes what is freed: plaintext passes through buffers of age and of the standard library that
/// nobody else wipes.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(say_where));
    let terminal = stderr().is_terminal();
    let mut out = BufWriter::new(stdout().lock());
    let mut err = stderr();
    let mut console = Console::new(&mut out, &mut err, terminal);
    bocca_reader::run(std::env::args_os(), &mut console).into()
}

/// Names the place of a panic and not its message, which could hold a part of a tip.
fn say_where(panic: &PanicHookInfo<'_>) {
    let place = panic
        .location()
        .map(ToString::to_string)
        .unwrap_or_default();
    drop(writeln!(
        stderr(),
        "bocca-reader: internal error at {place}; please report this"
    ));
}
