//! What the tests of all kinds of pictures have in common.

use std::io::Cursor;

use crate::{scrub, Budget, Report};

/// The clean copy of a file, which is clean, and what was removed.
pub(super) fn cleaned(file: &[u8]) -> (Vec<u8>, Report) {
    let cleaned = try_cleaned(file);
    let (clean, report) = cleaned.unwrap_or_else(|refused| panic!("{refused}"));
    let (again, second) = try_cleaned(&clean).unwrap_or_else(|refused| panic!("{refused}"));
    assert!(again == clean && second.is_empty(), "{:?}", second.lines());
    (clean, report)
}

pub(super) fn try_cleaned(file: &[u8]) -> Result<(Vec<u8>, Report), String> {
    let budget = Budget { bytes_out: 1 << 30 };
    let mut source = Cursor::new(file);
    let cleaned = scrub(&mut source, &budget).map_err(|refused| refused.to_string())?;
    let mut clean = Vec::new();
    cleaned
        .plan
        .write_to(&mut source, &mut clean)
        .map_err(|error| error.to_string())?;
    Ok((clean, cleaned.report))
}

/// Cuts and changes a file at every place: it is cleaned or refused, and nothing worse.
pub(super) fn survives(file: &[u8]) {
    for place in 0..file.len() {
        let _ = try_cleaned(&file[..place]);
        for byte in [0, 1, 0x7F, 0x80, 0xFF, file[place] ^ 1] {
            let mut changed = file.to_vec();
            changed[place] = byte;
            let _ = try_cleaned(&changed);
        }
        if let Some(four) = file.to_vec().get_mut(place..place + 4) {
            four.fill(0xFF);
            let changed = [&file[..place], four, &file[place + 4..]].concat();
            let _ = try_cleaned(&changed);
        }
    }
}

/// Bytes from hexadecimal digits.
pub(super) fn hex(digits: &str) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).unwrap_or(0) as u8;
    let pairs = digits.as_bytes().chunks_exact(2);
    pairs
        .map(|pair| digit(pair[0]) << 4 | digit(pair[1]))
        .collect()
}

/// True when `part` is somewhere in `whole`.
pub(super) fn holds(whole: &[u8], part: &[u8]) -> bool {
    whole.windows(part.len()).any(|window| window == part)
}
