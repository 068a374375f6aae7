//! What the scenarios stand on: the real binaries, a folder of their own, and an HTTP client that
//! can misbehave.
//!
//! Everything listens on loopback, ends by recorded pid, and is removed when its owner is dropped.

pub mod bench;
mod form;
mod http;
pub mod load;
mod relay;
mod scene;

pub use form::{Form, BOUNDARY};
pub use http::{get, post, request, Reply};
pub use relay::Relay;
pub use scene::{run, Output, Scene};

use std::path::PathBuf;

/// The built binary of that name, from the same profile as this test.
///
/// # Panics
/// When it was not built.
pub fn binary(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("a test has a path");
    let profile = test.ancestors().find(|path| path.join("deps").is_dir());
    let path = profile.expect("tests run from a target folder").join(name);
    assert!(
        path.exists(),
        "{} is missing: run tests/run",
        path.display()
    );
    path
}

/// The folder of the whole project.
pub fn project() -> PathBuf {
    let tests = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    tests
        .parent()
        .expect("tests/ lies in the project")
        .to_owned()
}
