//! How glibc gives memory out while the relay serves. It reads its settings from the environment when a program starts
//! (mallopt(3)), so the relay starts itself once more with those that are missing there.
//!
//! By itself it keeps eight arenas for each core, and in them what was given back: 64 uploads of 100 MiB at once took
//! 239 to 301 MiB with that, and take 118 to 138 MiB with these.

use std::env;
use std::ffi::OsString;
use std::io;
use std::os::unix::process::CommandExt;
use std::process::Command;

/// Few arenas; blocks of a file's size mapped one by one, and what is free at the end of an arena, given back to the
/// system.
const SETTINGS: [(&str, &str); 3] = [
    ("MALLOC_ARENA_MAX", "2"),
    ("MALLOC_MMAP_THRESHOLD_", "131072"),
    ("MALLOC_TRIM_THRESHOLD_", "65536"),
];

/// Starts this program anew, as the same process with the same arguments, unless every setting is there already,
/// whatever its value. Nothing may have been opened yet.
///
/// # Errors
/// When the system refuses; memory is not bounded as it should be then.
#[allow(
    clippy::disallowed_methods,
    reason = "these are glibc's settings and not ours, and glibc reads them nowhere else"
)]
pub fn settle() -> io::Result<()> {
    let missing =
        SETTINGS.map(|(name, value)| env::var_os(name).is_none().then_some((name, value)));
    if missing.iter().all(Option::is_none) {
        return Ok(());
    }
    let mut arguments = env::args_os();
    let mut program = Command::new(env::current_exe()?);
    program.arg0(
        arguments
            .next()
            .unwrap_or_else(|| OsString::from("bocca-relay")),
    );
    Err(program
        .args(arguments)
        .envs(missing.into_iter().flatten())
        .exec())
}
