//! A tip of any size is sealed and opened in the same small memory.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

use std::fs;
use std::io::{self, Read, Write};

use age::secrecy::ExposeSecret;
use bocca_envelope::{
    generate, open, seal, Attachment, AttachmentState, Identities, Kind, Recipients, Tip,
};

const SIZE: u64 = 2 << 30;
/// SHA-256 of so many zeros.
const SHA256: &str = "a7c744c13cc101ed66c29f672f92455547889cc586ce6d44fe76ae824958ea51";
/// Buffers of age on both sides, a digest on a thread of its own, the pipe, the allocator's slack.
const GROWTH_KIB: u64 = 8 * 1024;

/// The most memory that this process has held so far, in KiB.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

fn tip(size: u64, sha256: &str) -> Tip {
    let mut tip = Tip::default();
    tip.attachments.push(Attachment {
        name: Attachment::name_for(1, "bin"),
        media_type: "application/octet-stream".into(),
        size,
        sha256: sha256.parse().unwrap(),
        state: AttachmentState::Original,
        removed: vec![],
    });
    tip
}

#[test]
fn two_gibibytes_pass_through_in_eight_mebibytes() {
    let new = generate(Kind::PostQuantum);
    let recipients = Recipients::parse("group.txt", &new.recipient).unwrap();
    let identities = Identities::parse(new.secret.expose_secret()).unwrap();
    // Once small, so that whatever is made once is there before the measurement.
    let one = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
    let small = seal(&tip(1, one), &recipients, Vec::new(), &mut |_, out| {
        out.write_all(&[0])
    })
    .unwrap();
    open(&small.into_inner()[..], &identities)
        .unwrap()
        .finish()
        .unwrap();

    let before = peak();
    let (reader, writer) = io::pipe().unwrap();
    let sealed = std::thread::scope(|scope| {
        let opening = scope.spawn(|| open(reader, &identities).unwrap().finish().unwrap());
        let mut zeros = |_: usize, out: &mut bocca_envelope::Checked<'_>| {
            let copied = io::copy(&mut io::repeat(0).take(SIZE), &mut { out })?;
            assert_eq!(copied, SIZE);
            Ok(())
        };
        let sealed = seal(&tip(SIZE, SHA256), &recipients, writer, &mut zeros).unwrap();
        let size = sealed.size();
        drop(sealed);
        opening.join().unwrap();
        size
    });
    assert!(sealed > SIZE);
    let growth = peak() - before;
    assert!(growth < GROWTH_KIB, "{growth} KiB");
}
