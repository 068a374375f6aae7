//! The scrubber of files: never a panic; what comes out is known in length before, is of the kind that was
//! said, and stays as it is when it is cleaned again.

#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use scrub::{scrub, sniff, Budget};

const BUDGET: Budget = Budget { bytes_out: 1 << 20 };

fuzz_target!(|input: &[u8]| {
    let Ok(cleaned) = scrub(&mut Cursor::new(input), &BUDGET) else {
        return;
    };
    let mut clean = Vec::new();
    let written = cleaned.plan.write_to(&mut Cursor::new(input), &mut clean);
    written.expect("memory reads and writes");
    assert_eq!(clean.len() as u64, cleaned.plan.len());
    let kind = sniff(&mut Cursor::new(&clean)).expect("memory reads");
    // What is in a packed file is told by unpacking it.
    assert!(kind == cleaned.kind || (kind.extension, cleaned.kind.extension) == ("gz", "tgz"));
    let again = scrub(&mut Cursor::new(&clean), &BUDGET)
        .unwrap_or_else(|refused| panic!("clean, then refused: {refused}"));
    let mut twice = Vec::new();
    let written = again.plan.write_to(&mut Cursor::new(&clean), &mut twice);
    written.expect("memory reads and writes");
    assert!(twice == clean, "changed again");
});
