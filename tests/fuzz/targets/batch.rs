//! Batches: a manifest that is read has one encoding, the one that was read; offsets stay within the file
//! that it describes; and a file whose frame and tips are right is what writing it again gives.
//!
//! Input: a mode, then by mode (0) a file; (1) a manifest, put into a frame that is right, its length,
//! and what follows it.

#![no_main]

mod ustar;

use std::io::{self, Cursor};

use envelope::{check_batch_frame, tip_header, write_batch, Manifest};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let Some((mode, rest)) = input.split_first() else {
        return;
    };
    match mode & 1 {
        0 => file(rest),
        _ => file(&framed(rest)),
    }
});

fn framed(input: &[u8]) -> Vec<u8> {
    let Some((&length, rest)) = input.split_first_chunk::<2>() else {
        return Vec::new();
    };
    let length = usize::from(u16::from_le_bytes(length)).min(rest.len());
    let (manifest, rest) = rest.split_at(length);
    [&ustar::entry("manifest.json", manifest), rest].concat()
}

fn file(input: &[u8]) {
    let mut source = Cursor::new(input);
    let Ok(manifest) = Manifest::read(&mut source) else {
        return;
    };
    manifest.check().expect("what is read is checked");
    let head = source.position();
    let mut end = head;
    for (tip, at) in manifest.layout() {
        assert_eq!(at, end + 512);
        assert!(tip_header(&tip).starts_with(format!("tips/{}.age\0", tip.id).as_bytes()));
        end = at + tip.size.next_multiple_of(512);
    }
    assert_eq!(manifest.batch_len(), end + 1024);

    // Written again: the head always, the rest where the file has it.
    let framed = check_batch_frame(&manifest, &mut Cursor::new(input)).is_ok();
    let mut written = Vec::new();
    let done = write_batch(&manifest, &mut written, &mut |id, out| {
        let (tip, at) = manifest
            .layout()
            .find(|(tip, _)| tip.id == *id)
            .expect("a tip of the manifest");
        let end = at
            .checked_add(tip.size)
            .and_then(|end| usize::try_from(end).ok());
        let content = end.and_then(|end| input.get(at as usize..end));
        out.write_all(content.ok_or(io::ErrorKind::UnexpectedEof)?)
    });
    assert!(
        written.starts_with(&input[..head as usize]),
        "another encoding of the same manifest"
    );
    if framed && done.is_ok() {
        assert_eq!(written, input);
    }
}
