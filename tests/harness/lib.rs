//! What the scenarios stand on: the real binaries, a folder of their own, and an HTTP client that
//! can misbehave.
//!
//! Everything listens on loopback, ends by recorded pid, and is removed when its owner is dropped.

pub mod bare;
pub mod bench;
pub mod campaign;
mod form;
mod http;
pub mod load;
mod relay;
mod replies;
mod scene;
pub mod socks;
mod stage;
#[path = "../tornet/mod.rs"]
pub mod tornet;
mod visitor;
mod zipped;

pub use form::{Form, BOUNDARY};
pub use http::{get, post, request, Reply};
pub use relay::Relay;
pub use scene::{run, Output, Scene};
pub use stage::{find, Stage};
pub use visitor::Visitor;
pub use zipped::zipped;

use std::path::PathBuf;

/// The built binary of that name, from the same profile as this test.
///
/// # Panics
/// When it was not built.
pub fn binary(name: &str) -> PathBuf {
    let path = profile().join(name);
    assert!(
        path.exists(),
        "{} is missing: run tests/run",
        path.display()
    );
    path
}

/// cargo's target folder, in which this test was built.
pub(crate) fn target() -> PathBuf {
    profile()
        .parent()
        .expect("a profile lies in the target folder")
        .to_owned()
}

fn profile() -> PathBuf {
    let test = std::env::current_exe().expect("a test has a path");
    let profile = test.ancestors().find(|path| path.join("deps").is_dir());
    profile.expect("tests run from a target folder").to_owned()
}

/// Sends a signal by name, such as `STOP`. False when there is no such process.
pub fn signal(pid: u32, name: &str) -> bool {
    let mut command = std::process::Command::new("kill");
    let sent = command
        .arg(format!("-{name}"))
        .arg(pid.to_string())
        .stderr(std::process::Stdio::null())
        .status();
    sent.is_ok_and(|status| status.success())
}

/// The folder of the whole project.
pub fn project() -> PathBuf {
    let tests = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    tests
        .parent()
        .expect("tests/ lies in the project")
        .to_owned()
}
