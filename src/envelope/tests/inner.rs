//! What is told of a sealed tip without a key, and what two layers say together.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

#[path = "hardware/mod.rs"]
mod hardware;

use std::io::{Read, Write};

use age::secrecy::ExposeSecret;
use bocca_envelope::{
    check_inner, generate, open, open_inner, seal, seal_inner, Digest, Identities, InnerError,
    Kind, Mailbox, NewIdentity, Recipients, Tip, TipId,
};
use hardware::{tagpq, TAG};

fn set(recipients: &[&str]) -> Recipients {
    Recipients::parse("keys", &recipients.join("\n")).unwrap()
}

fn identities(key: &NewIdentity) -> Identities {
    Identities::parse(key.file_text().expose_secret()).unwrap()
}

fn message(text: &str) -> Tip {
    let mut tip = Tip::default();
    tip.message = text.to_owned();
    tip
}

fn sealed(tip: &Tip, to: &Recipients) -> Vec<u8> {
    let sealed = seal_inner(tip, to, Vec::new(), &mut |_, _| Ok(()));
    sealed.unwrap().into_inner()
}

fn check(bytes: &[u8], to: &Recipients) -> Result<(), InnerError> {
    check_inner(bytes, bytes.len() as u64, to)
}

#[test]
fn what_is_sealed_to_the_same_set_is_taken_for_every_kind_and_order() {
    let (one, two) = (generate(Kind::Classic), generate(Kind::PostQuantum));
    let sets = [
        vec![one.recipient.as_str()],
        vec![one.recipient.as_str(), TAG],
        vec![two.recipient.as_str()],
    ];
    for recipients in sets {
        let reversed: Vec<_> = recipients.iter().rev().copied().collect();
        // age adds its random stanza to most files, and not to all.
        for _ in 0..20 {
            check(&sealed(&message("x"), &set(&reversed)), &set(&recipients)).unwrap();
        }
    }
    let hardware = tagpq();
    let both = set(&[&hardware, &two.recipient]);
    check(&sealed(&message("x"), &both), &both).unwrap();
}

#[test]
fn another_set_is_refused_as_far_as_its_header_tells() {
    let (one, two) = (generate(Kind::Classic), generate(Kind::Classic));
    let quantum = generate(Kind::PostQuantum);
    let (tagged, other_tagged) = (tagpq(), tagpq());
    let wrong = [
        (
            set(&[&one.recipient]),
            set(&[&one.recipient, &two.recipient]),
        ),
        (
            set(&[&one.recipient, &two.recipient]),
            set(&[&one.recipient]),
        ),
        (set(&[&one.recipient]), set(&[&quantum.recipient])),
        (set(&[&one.recipient]), set(&[TAG])),
        (set(&[TAG]), set(&[&one.recipient])),
        (set(&[&quantum.recipient]), set(&[&tagged])),
    ];
    for (to, expected) in &wrong {
        let result = check(&sealed(&message("x"), to), expected);
        assert!(matches!(result, Err(InnerError::Recipients)), "{to:?}");
    }
    // Both have one point, so their tags differ by the share alone, and each fits the other.
    let bytes = sealed(&message("x"), &set(&[&tagged]));
    check(&bytes, &set(&[&other_tagged])).unwrap();
}

#[test]
fn the_tag_of_a_hardware_key_is_compared() {
    let mut bytes = sealed(&message("x"), &set(&[TAG]));
    let start = bytes.windows(8).position(|at| at == b"p256tag ").unwrap() + 8;
    let other = if bytes[start] == b'A' { b'B' } else { b'A' };
    bytes[start] = other;
    assert!(matches!(
        check(&bytes, &set(&[TAG])),
        Err(InnerError::Recipients)
    ));
}

#[test]
fn what_is_no_age_file_is_refused() {
    let key = generate(Kind::Classic);
    let to = set(&[&key.recipient]);
    let good = sealed(&message("x"), &to);
    let with = |from: &str, to: &str| {
        let end = good.windows(4).position(|at| at == b"\n---").unwrap();
        let header = String::from_utf8(good[..end].to_vec()).unwrap();
        assert!(header.contains(from));
        [header.replace(from, to).as_bytes(), &good[end..]].concat()
    };
    let wrong = [
        Vec::new(),
        b"%PDF-1.7\n".to_vec(),
        good[..40].to_vec(),
        [b"-----BEGIN AGE ENCRYPTED FILE-----\n", &good[..]].concat(),
        with("encryption.org/v1", "encryption.org/v2"),
        with("-> X25519 ", "-> X25519  "),
        with("-> X25519 ", "->X25519 "),
        b"age-encryption.org/v1\n--- AAAA\n".to_vec(),
        vec![b'a'; 1 << 20],
    ];
    for bytes in &wrong {
        assert!(matches!(check(bytes, &to), Err(InnerError::NotAge)));
    }
    let passphrase = with("-> X25519 ", "-> scrypt ");
    assert!(matches!(
        check(&passphrase, &to),
        Err(InnerError::Recipients)
    ));
}

#[test]
fn a_length_that_no_padding_gives_is_refused() {
    let key = generate(Kind::Classic);
    let to = set(&[&key.recipient]);
    for text in ["x".to_owned(), "x".repeat(100_000)] {
        let good = sealed(&message(&text), &to);
        check(&good, &to).unwrap();
        for length in [good.len() - 1, good.len() - 512, good.len() / 2] {
            let cut = &good[..length];
            assert!(matches!(check(cut, &to), Err(InnerError::Length)));
        }
        let longer = [&good[..], b"x"].concat();
        assert!(matches!(check(&longer, &to), Err(InnerError::Length)));
    }
}

#[test]
fn two_layers_open_into_one_tip() {
    let key = generate(Kind::PostQuantum);
    let to = set(&[&key.recipient]);
    let mut inner = message("from my own machine");
    inner.appeal = Some("bag".to_owned());
    let inner = sealed(&inner, &to);
    let mailbox = Mailbox {
        id: [7; 16],
        recipient: generate(Kind::Classic).recipient,
    };
    let outer = Tip::around_inner(
        inner.len() as u64,
        Digest::of(&inner),
        None,
        Some(mailbox.clone()),
    );
    assert!(outer.is_outer());
    let outer = seal(&outer, &to, Vec::new(), &mut |_, out| out.write_all(&inner)).unwrap();
    let id = outer.id();

    let keys = identities(&key);
    let bytes = outer.into_inner();
    let mut outer = open(bytes.as_slice(), &keys).unwrap();
    assert!(outer.tip().is_outer());
    let (around, token) = (outer.tip().clone(), outer.token().clone());
    let inner = open_inner(outer.next_attachment().unwrap().unwrap(), &keys).unwrap();
    let (joined, json) = around.joined(inner.tip(), &token).unwrap();
    inner.finish().unwrap();
    outer.finish().unwrap();
    assert_eq!(joined.message, "from my own machine");
    assert!(joined.mailbox == Some(mailbox) && joined.appeal.as_deref() == Some("bag"));
    let (read, token) = Tip::from_json(&json).unwrap();
    assert_eq!(TipId::to_string(&token.id()), id.to_string());
    assert!(read.mailbox == joined.mailbox);
}

#[test]
fn a_tip_that_a_relay_sealed_is_no_inner_one() {
    let key = generate(Kind::Classic);
    let (to, keys) = (set(&[&key.recipient]), identities(&key));
    let tip = message("somebody else's");
    let theirs = seal(&tip, &to, Vec::new(), &mut |_, _| Ok(()));
    let theirs = theirs.unwrap().into_inner();
    check(&theirs, &to).unwrap();
    assert!(open(theirs.as_slice(), &keys).is_ok());
    assert!(open_inner(theirs.as_slice(), &keys).is_err());
    let inner = sealed(&tip, &to);
    assert!(open_inner(inner.as_slice(), &keys).is_ok());
    assert!(open(inner.as_slice(), &keys).is_err());
    let mut answerable = message("where to answer is the relay's to say");
    answerable.mailbox = Some(Mailbox {
        id: [7; 16],
        recipient: key.recipient.clone(),
    });
    assert!(seal_inner(&answerable, &to, Vec::new(), &mut |_, _| Ok(())).is_err());
}

#[test]
fn only_the_prescribed_form_is_an_outer_tip() {
    let outer = || Tip::around_inner(20_000, Digest::of(b""), None, None);
    let mut all = [outer(), outer(), outer(), outer(), Tip::default()];
    all[0].message = "beside".to_owned();
    all[1].answers.insert("place".into(), "here".into());
    let again = all[2].attachments[0].clone();
    all[2].attachments.push(again);
    all[3].attachments[0].media_type = "application/octet-stream".to_owned();
    assert!(outer().is_outer() && !all.iter().any(Tip::is_outer));
}

#[test]
fn damage_of_the_outer_layer_is_told_from_that_of_the_inner() {
    let key = generate(Kind::Classic);
    let to = set(&[&key.recipient]);
    let inner = sealed(&message(&"x".repeat(100_000)), &to);
    let outer = Tip::around_inner(inner.len() as u64, Digest::of(&inner), None, None);
    let outer = seal(&outer, &to, Vec::new(), &mut |_, out| out.write_all(&inner)).unwrap();
    let mut bytes = outer.into_inner();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    let keys = identities(&key);
    let mut outer = open(bytes.as_slice(), &keys).unwrap();
    let mut through = outer.next_attachment().unwrap().unwrap();
    let failed = std::io::copy(&mut through, &mut std::io::sink()).unwrap_err();
    let failed = bocca_envelope::OpenError::from_read(failed);
    assert!(matches!(failed, bocca_envelope::OpenError::Damaged(_)));
    assert!(through.read(&mut [0]).is_err());
}
