//! How opening fails: every way says what is wrong, and none can be passed over.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

use std::io::{self, Cursor, Read, Write};

use age::secrecy::ExposeSecret;
use bocca_envelope::{
    generate, open, open_age, seal, Attachment, AttachmentState, Checked, Damage, Digest,
    FormatError, Identities, Kind, OpenError, Recipients, Tip,
};

const FIRST: &[u8] = &[b'a'; 100_000];
const SECOND: &[u8] = b"second";

struct Keys {
    recipient: String,
    identities: Identities,
}

fn keys() -> Keys {
    let new = generate(Kind::Classic);
    Keys {
        identities: Identities::parse(new.secret.expose_secret()).unwrap(),
        recipient: new.recipient,
    }
}

fn sealed(keys: &Keys) -> Vec<u8> {
    let mut tip = Tip::default();
    tip.message = "A message".into();
    for (index, bytes) in [FIRST, SECOND].into_iter().enumerate() {
        tip.attachments.push(Attachment {
            name: Attachment::name_for(index + 1, "txt"),
            media_type: "text/plain".into(),
            size: bytes.len() as u64,
            sha256: Digest::of(bytes),
            state: AttachmentState::Cleaned,
            removed: vec![],
        });
    }
    let recipients = Recipients::parse("group.txt", &keys.recipient).unwrap();
    let mut write = |i: usize, out: &mut Checked<'_>| out.write_all([FIRST, SECOND][i]);
    seal(&tip, &recipients, Vec::new(), &mut write)
        .unwrap()
        .into_inner()
}

fn plaintext(keys: &Keys) -> Vec<u8> {
    let mut plain = Vec::new();
    open_age(&sealed(keys)[..], &keys.identities)
        .unwrap()
        .read_to_end(&mut plain)
        .unwrap();
    plain
}

/// Seals any plaintext, as somebody who knows the recipient can.
fn encrypt(keys: &Keys, plain: &[u8]) -> Vec<u8> {
    let recipient: age::x25519::Recipient = keys.recipient.parse().unwrap();
    age::encrypt(&recipient, plain).unwrap()
}

/// The first attachment with its last byte changed.
fn with_wrong_attachment(keys: &Keys) -> Vec<u8> {
    let mut plain = plaintext(keys);
    let last = plain
        .windows(99)
        .rposition(|run| run == [b'a'; 99])
        .unwrap()
        + 98;
    plain[last] = b'b';
    encrypt(keys, &plain)
}

#[test]
fn a_wrong_attachment_is_not_handed_out_whole() {
    let keys = keys();
    let file = with_wrong_attachment(&keys);
    let mut tip = open(&file[..], &keys.identities).unwrap();
    let mut reader = tip.next_attachment().unwrap().unwrap();
    let mut bytes = vec![0; FIRST.len()];
    let error = OpenError::from_read(reader.read_exact(&mut bytes).unwrap_err());
    assert!(matches!(error, OpenError::Format(FormatError::Digest(1))));
}

#[test]
fn a_failure_stays() {
    let keys = keys();
    let file = with_wrong_attachment(&keys);
    let mut tip = open(&file[..], &keys.identities).unwrap();
    let mut reader = tip.next_attachment().unwrap().unwrap();
    let mut bytes = Vec::new();
    assert!(reader.read_to_end(&mut bytes).is_err());
    assert!(reader.read(&mut [0; 9]).is_err());
    assert!(matches!(
        tip.next_attachment(),
        Err(OpenError::Format(FormatError::Digest(1)))
    ));
    assert!(matches!(
        tip.finish(),
        Err(OpenError::Format(FormatError::Digest(1)))
    ));
}

#[test]
fn skipping_a_wrong_attachment_fails_too() {
    let keys = keys();
    let file = with_wrong_attachment(&keys);
    let mut tip = open(&file[..], &keys.identities).unwrap();
    tip.next_attachment().unwrap();
    assert!(matches!(
        tip.next_attachment().map(|_| ()),
        Err(OpenError::Format(FormatError::Digest(1)))
    ));
    let tip = open(&file[..], &keys.identities).unwrap();
    assert!(matches!(
        tip.finish(),
        Err(OpenError::Format(FormatError::Digest(1)))
    ));
}

#[test]
fn only_what_the_sender_and_the_relay_choose_freely_can_be_other_than_it_is() {
    let keys = keys();
    let plain = plaintext(&keys);
    let find = |part: &[u8]| {
        plain
            .windows(part.len())
            .position(|window| window == part)
            .unwrap()
    };
    let token = find(b"\"token\":\"") + 9;
    let message = find(b"A message");
    let types = [
        find(b"text/plain"),
        find(b"attachment-2.txt\",\"type\":\"") + 26,
    ];
    let mut ranges = vec![token..token + 64, message..message + 9];
    ranges.extend(types.map(|at| at..at + 10));
    let free = |at: usize| ranges.iter().any(|range| range.contains(&at));
    for at in (0..2600).chain((2600..plain.len()).step_by(997)) {
        let mut changed = plain.clone();
        changed[at] ^= 1;
        let file = encrypt(&keys, &changed);
        let opened = open(&file[..], &keys.identities).and_then(|tip| tip.finish());
        assert!(opened.is_err() || free(at), "byte {at}");
    }
}

#[test]
fn every_cut_is_seen() {
    let keys = keys();
    let file = sealed(&keys);
    for len in (0..600)
        .chain((600..file.len()).step_by(1009))
        .chain([file.len() - 1])
    {
        let result = open(&file[..len], &keys.identities).and_then(|tip| tip.finish());
        assert!(matches!(result, Err(OpenError::Damaged(_))), "{len}");
    }
}

#[test]
fn every_flipped_bit_of_the_ciphertext_is_seen() {
    let keys = keys();
    let file = sealed(&keys);
    for at in (0..600).chain((600..file.len()).step_by(1009)) {
        let mut file = file.clone();
        file[at] ^= 0x04;
        let result = open(&file[..], &keys.identities).and_then(|tip| tip.finish());
        assert!(
            matches!(result, Err(OpenError::Damaged(_) | OpenError::NotForUs)),
            "{at}"
        );
    }
}

/// Gives one byte at a time, an interruption before each, and an error at the end.
struct Slow<'a>(Cursor<&'a [u8]>, bool, Option<io::ErrorKind>);

impl Read for Slow<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.1 = !self.1;
        if self.1 {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let len = buf.len().min(1);
        match (self.0.read(&mut buf[..len])?, self.2) {
            (0, Some(kind)) => Err(kind.into()),
            (n, _) => Ok(n),
        }
    }
}

#[test]
fn slow_and_interrupted_input_opens() {
    let keys = keys();
    let file = sealed(&keys);
    let slow = Slow(Cursor::new(&file), false, None);
    open(slow, &keys.identities).unwrap().finish().unwrap();
}

#[test]
fn errors_of_the_input_are_not_taken_for_damage() {
    let keys = keys();
    let file = sealed(&keys);
    for len in [0, 10, 100, 400, 5000, 70_000] {
        for kind in [
            io::ErrorKind::TimedOut,
            io::ErrorKind::UnexpectedEof,
            io::ErrorKind::InvalidData,
        ] {
            let slow = Slow(Cursor::new(&file[..len]), false, Some(kind));
            match open(slow, &keys.identities).and_then(|tip| tip.finish()) {
                Err(OpenError::Io(e)) => assert_eq!(e.kind(), kind),
                other => panic!("{len}: {other:?}"),
            }
        }
    }
}

#[test]
fn an_attachment_reader_tells_damage_and_input_errors_apart() {
    let keys = keys();
    let mut file = sealed(&keys);
    let read = |input: &mut dyn Read| {
        let mut tip = open(input, &keys.identities).unwrap();
        let mut reader = tip.next_attachment().unwrap().unwrap();
        OpenError::from_read(reader.read_to_end(&mut Vec::new()).unwrap_err())
    };
    let mut cut = Slow(
        Cursor::new(&file[..80_000]),
        false,
        Some(io::ErrorKind::TimedOut),
    );
    assert!(matches!(read(&mut cut), OpenError::Io(e) if e.kind() == io::ErrorKind::TimedOut));
    let last = file.len() - 1;
    file[last] ^= 1;
    assert!(matches!(
        read(&mut &file[..]),
        OpenError::Damaged(Damage::Payload)
    ));
}
