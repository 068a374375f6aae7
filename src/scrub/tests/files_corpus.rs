//! The corpus of files: what is planted in a file is not in its clean copy, what must be cleaned is, and
//! what must be refused is.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::fs;
use std::path::Path;

use bocca_scrub::Report;
use support::canaries::{cases, found, Case};
use support::cleaned;

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/corpus");

/// Every canary is seen in the dirty file: a search that finds nothing proves nothing.
#[test]
fn the_search_sees_what_is_planted() {
    let (mut seen, mut all) = (0, 0);
    for case in cases(Path::new(CORPUS)) {
        let dirty = fs::read(&case.path).unwrap();
        all += case.canaries.len();
        seen += found(&case.canaries, &dirty).len();
    }
    assert!(all > 1500, "the corpus is there");
    // The rest is in formats that only their own readers unpack.
    println!("{seen} of {all} canaries are seen");
    assert!(seen * 100 >= all * 93, "{seen} of {all}");
}

#[test]
fn nothing_that_is_planted_comes_through() {
    let cases = cases(Path::new(CORPUS));
    let outcomes: Vec<_> = cases.iter().map(outcome).collect();
    let failed: Vec<_> = outcomes.iter().filter_map(|it| it.as_ref().err()).collect();
    let count = |wanted| {
        outcomes
            .iter()
            .flatten()
            .filter(|it| **it == wanted)
            .count()
    };
    println!("{} cleaned, {} refused", count(true), count(false));
    assert!(failed.is_empty(), "{failed:#?}");
}

/// True when it was cleaned, false when it was refused as it may be; else what is wrong.
fn outcome(case: &Case) -> Result<bool, String> {
    let name = case.path.file_name().unwrap().to_string_lossy();
    let dirty = fs::read(&case.path).unwrap();
    let Some((clean, _)) = cleaned(&dirty) else {
        return match case.expected == "clean" {
            true => Err(format!("{name} was refused")),
            false => Ok(false),
        };
    };
    let hits = found(&case.canaries, &clean);
    if case.expected == "refuse" || !hits.is_empty() {
        return Err(format!("{name} was cleaned, with {hits:?} left in it"));
    }
    let again = cleaned(&clean).ok_or(format!("{name} was refused when clean"))?;
    if again != (clean, Report::default()) {
        return Err(format!("{name} changed again: {:?}", again.1.lines()));
    }
    Ok(true)
}
