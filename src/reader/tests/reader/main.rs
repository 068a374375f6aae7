//! The reader from the command line: the real program, batches as the relay makes them and as a hostile one could.
//! One program, since each of its own would be compiled for itself.

// Scenarios: a failure is a panic, and a list of cases is as long as it is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::too_many_lines)]

mod browse;
mod case;
mod case_damage;
mod case_kept;
mod confined;
mod damage;
mod hostile;
mod identities;
mod inspect;
mod interrupted;
mod keygen;
mod network;
mod open;
mod pictures;
mod plugin;
mod prepared;
mod reply;
mod report;
mod report_pages;
mod rotation;
mod sender;
mod shares;
mod support;
mod surface;
mod terminal;
mod thread;
