//! Receipts: whatever is read, written again, is the same bytes; after an error there is no more.

#![no_main]

use envelope::{Receipt, Token};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let mut tokens = Receipt::parse(input);
    let mut read: Vec<Token> = Vec::new();
    for token in tokens.by_ref() {
        match token {
            Ok(token) => read.push(token),
            Err(error) => {
                assert!(!error.to_string().is_empty());
                assert!(tokens.next().is_none(), "something after an error");
                return;
            }
        }
    }
    if !input.is_empty() {
        let mut written = Vec::new();
        Receipt::write(&mut written, &read).expect("memory is written");
        assert_eq!(written, input);
    }
});
