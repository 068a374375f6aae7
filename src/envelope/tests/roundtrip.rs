//! What is sealed opens again, with every kind of key, and says the same.

#![allow(clippy::unwrap_used)] // A test fails by panicking.

use std::collections::BTreeMap;
use std::io::{Read, Write};

use age::secrecy::ExposeSecret;
use bocca_envelope::{
    generate, open, padded_len, seal, sealed_len_bound, Attachment, AttachmentState, Digest,
    Identities, Kind, Mailbox, NewIdentity, OpenError, Recipients, Sealed, Tip, TipId,
};

fn keys(kind: Kind) -> (Recipients, Identities, NewIdentity) {
    let new = generate(kind);
    let identities = Identities::parse(new.file_text().expose_secret()).unwrap();
    (
        Recipients::parse("group.txt", &new.recipient).unwrap(),
        identities,
        new,
    )
}

fn attachment(n: usize, bytes: &[u8]) -> Attachment {
    Attachment {
        name: Attachment::name_for(n, "txt"),
        media_type: "text/plain".into(),
        size: bytes.len() as u64,
        sha256: Digest::of(bytes),
        state: AttachmentState::Cleaned,
        removed: vec!["byte-order mark".into()],
    }
}

fn full_tip(files: &[Vec<u8>], mailbox: &str) -> Tip {
    Tip {
        appeal: Some("harbour-fire".into()),
        answers: BTreeMap::from([
            ("where".into(), "at the \"pier\"\n".into()),
            ("when".into(), String::new()),
        ]),
        message: "Grüße\n\tzweite Zeile \u{1F525}".into(),
        mailbox: Some(Mailbox {
            id: [7; 16],
            recipient: mailbox.into(),
        }),
        attachments: files
            .iter()
            .enumerate()
            .map(|(i, bytes)| attachment(i + 1, bytes))
            .collect(),
    }
}

fn seal_files(tip: &Tip, recipients: &Recipients, files: &[Vec<u8>]) -> Sealed<Vec<u8>> {
    seal(tip, recipients, Vec::new(), &mut |i, out| {
        out.write_all(&files[i])
    })
    .unwrap()
}

#[test]
fn every_part_comes_back_with_both_kinds_of_keys() {
    let files = [vec![], vec![1; 511], vec![2; 512], vec![3; 200_000]];
    for kind in [Kind::Classic, Kind::PostQuantum] {
        let (recipients, identities, new) = keys(kind);
        let tip = full_tip(&files, &new.recipient);
        let sealed = seal_files(&tip, &recipients, &files);
        let (id, mark, size) = (sealed.id(), sealed.mark(), sealed.size());
        let bytes = sealed.into_inner();
        assert_eq!(size, bytes.len() as u64);
        assert!(size <= sealed_len_bound(210_000, files.len(), &recipients));

        let mut opened = open(&bytes[..], &identities).unwrap();
        assert_eq!(opened.id(), id);
        assert_eq!(opened.token().mark(), mark);
        assert!(*opened.tip() == tip);
        let mut found = Vec::new();
        while let Some(mut reader) = opened.next_attachment().unwrap() {
            let mut bytes = Vec::new();
            assert_eq!(reader.meta().size, files[found.len()].len() as u64);
            reader.read_to_end(&mut bytes).unwrap();
            found.push(bytes);
        }
        assert_eq!(found, files);
        opened.finish().unwrap();
    }
}

#[test]
fn attachments_left_unread_are_checked_all_the_same() {
    let files = [vec![1; 100_000], vec![2; 100]];
    let (recipients, identities, new) = keys(Kind::Classic);
    let bytes = seal_files(&full_tip(&files, &new.recipient), &recipients, &files).into_inner();
    open(&bytes[..], &identities).unwrap().finish().unwrap();
    let mut opened = open(&bytes[..], &identities).unwrap();
    let mut first = opened.next_attachment().unwrap().unwrap();
    first.read_exact(&mut [0; 10]).unwrap();
    let mut second = opened.next_attachment().unwrap().unwrap();
    let mut bytes = Vec::new();
    second.read_to_end(&mut bytes).unwrap();
    assert_eq!(bytes, files[1]);
    opened.finish().unwrap();
}

#[test]
fn other_keys_do_not_open_and_say_so() {
    let (recipients, ..) = keys(Kind::PostQuantum);
    let bytes = seal_files(&Tip::default(), &recipients, &[]).into_inner();
    for kind in [Kind::Classic, Kind::PostQuantum] {
        let (_, identities, _) = keys(kind);
        assert!(matches!(
            open(&bytes[..], &identities),
            Err(OpenError::NotForUs)
        ));
    }
}

#[test]
fn text_tips_of_one_kind_of_key_differ_in_length_by_ages_random_stanza_alone() {
    let (recipients, ..) = keys(Kind::PostQuantum);
    let plain = padded_len(0);
    for message in [String::new(), "a".repeat(10_000)] {
        let mut tip = full_tip(&[], &keys(Kind::PostQuantum).2.recipient);
        tip.message = message;
        let size = seal_files(&tip, &recipients, &[]).size();
        let fixed = 22 + 1557 + 48 + 16 + plain + 16;
        assert!(size > fixed && size <= fixed + 300, "{size}");
    }
}

#[test]
fn ids_come_from_fresh_tokens() {
    let (recipients, ..) = keys(Kind::Classic);
    let ids: Vec<TipId> = (0..2)
        .map(|_| seal_files(&Tip::default(), &recipients, &[]).id())
        .collect();
    assert_ne!(ids[0], ids[1]);
}
