//! The test vectors of the format, in `tests/vectors/envelope/`: data files, one failure each, that
//! any implementation can read.
//!
//! `BOCCA_WRITE_VECTORS=1 cargo test -p bocca-envelope --test vectors` writes them anew; without it
//! the test fails where a file differs from what the generator makes, so that neither drifts.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)] // A test fails by panicking, and may read its environment.
#![allow(clippy::too_many_lines)] // Tables of vectors are long and simple.

mod age_file;
mod archives;
mod batches;
mod builder;
mod outcome;
mod receipts;
mod replies;
mod sealed;
mod vector;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use vector::Vector;

/// The one identity of all vectors. It opens nothing else.
const IDENTITY: &str = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33";

fn folder(kind: &str) -> PathBuf {
    PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/vectors/envelope"
    ))
    .join(kind)
}

/// Every vector of a kind, from its files.
fn stored(kind: &str) -> BTreeMap<String, Vector> {
    let files = fs::read_dir(folder(kind)).unwrap_or_else(|e| panic!("no vectors of {kind}: {e}"));
    files
        .map(|file| {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, Vector::parse(&fs::read(path).unwrap()))
        })
        .collect()
}

/// Compares the files of a kind with what the generator makes, or writes them.
fn agree(kind: &str, made: Vec<(&str, Vector)>) -> BTreeMap<String, Vector> {
    if std::env::var_os("BOCCA_WRITE_VECTORS").is_some() {
        let _ = fs::remove_dir_all(folder(kind));
        fs::create_dir_all(folder(kind)).unwrap();
        for (name, vector) in &made {
            fs::write(folder(kind).join(name), vector.to_bytes()).unwrap();
        }
    }
    let stored = stored(kind);
    let names: Vec<&str> = stored.keys().map(String::as_str).collect();
    let mut expected: Vec<&str> = made.iter().map(|(name, _)| *name).collect();
    expected.sort_unstable();
    assert_eq!(names, expected, "files of {kind}");
    for (name, vector) in made {
        assert!(
            stored[name] == vector,
            "{kind}/{name} is not what the generator makes"
        );
    }
    stored
}

/// Runs every vector and compares outcomes; `run` returns what the header's `expect:` should say.
fn check(kind: &str, made: Vec<(&str, Vector)>, run: impl Fn(&Vector) -> String) {
    let vectors = agree(kind, made);
    let wrong: Vec<String> = vectors
        .iter()
        .filter_map(|(name, vector)| {
            let (expected, found) = (vector.field("expect").unwrap(), run(vector));
            (found != expected)
                .then(|| format!("{kind}/{name}: expected {expected}, found {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn archives() {
    check("archive", archives::all(), |vector| {
        outcome::of_tip(&age_file::seal(&vector.body), vector)
    });
}

#[test]
fn sealed_tips() {
    check("sealed", sealed::all(), |vector| {
        outcome::of_tip(&vector.body, vector)
    });
}

#[test]
fn batches() {
    check("batch", batches::all(), |vector| {
        outcome::of_batch(&vector.body)
    });
}

#[test]
fn receipts() {
    check("receipt", receipts::all(), |vector| {
        outcome::of_receipt(&vector.body)
    });
}

#[test]
fn replies() {
    check("reply", replies::all(), |vector| {
        outcome::of_reply(&vector.body)
    });
    check("replies", replies::bundles::all(), |vector| {
        outcome::of_bundle(&vector.body)
    });
}
