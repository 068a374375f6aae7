//! Bundles of replies: what is read whole, written again, is the same bytes; after an error there is no more.

#![no_main]

use envelope::{Replies, RepliesError};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let mut reader = match Replies::read(input) {
        Ok(reader) => reader,
        Err(error) => return assert!(!error.to_string().is_empty()),
    };
    let mut replies =
        Replies::new(reader.replies().entries().to_vec()).expect("what was read is a manifest");
    if let Some(relay) = reader.replies().relay() {
        replies.name_relay(relay).expect("it was an address");
    }
    let mut blocks = Vec::new();
    for reply in reader.by_ref() {
        match reply {
            Ok((_, block)) => blocks.push(block),
            Err(error) => {
                assert!(!error.to_string().is_empty());
                assert!(reader.next().is_none(), "something after an error");
                return;
            }
        }
    }
    let (mut written, mut blocks) = (Vec::new(), blocks.into_iter());
    let mut next = |_| blocks.next().ok_or(RepliesError::Truncated);
    replies
        .write(&mut written, &mut next)
        .expect("memory is written");
    assert_eq!(written, input);
});
