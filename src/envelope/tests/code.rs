//! Follow-up codes: what people type is understood, and a code opens its own mailbox alone.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

use std::collections::BTreeSet;

use bocca_envelope::{Code, CodeError, CodeMemory, Digest, OpenMailbox, ReplyBlock};

/// The example of FORMAT.md.
const CODE: &str = "unlit sporty t-shirt reprint vacancy cobweb zoom";
const SALT: &[u8] = b"bocca2345bocca2345bocca2345bocca2345bocca2345bocca2345ab.onion";
const LIST: &str = include_str!("../code/words.txt");

fn text(code: &Code) -> String {
    let words: Vec<_> = code.words().collect();
    words.join(" ")
}

fn parsed(typed: &str) -> String {
    text(&Code::parse(typed).unwrap())
}

fn fault(typed: &str) -> CodeError {
    Code::parse(typed).unwrap_err()
}

fn opened(code: &Code, salt: &[u8]) -> OpenMailbox {
    code.open(salt, &mut CodeMemory::new()).unwrap()
}

/// Computed from FORMAT.md by other programs: Argon2id by the `argon2` command (the reference implementation in C),
/// HKDF by `openssl kdf`, the recipient from `AGE-SECRET-KEY-PQ-1…` by the npm package age-encryption.
#[test]
fn a_known_code_opens_its_known_mailbox() {
    let open = opened(&Code::parse(CODE).unwrap(), SALT);
    assert_eq!(
        data_encoding::HEXLOWER.encode(&open.mailbox.id),
        "adf2347d3c7cf9b05b52ca36ccc6819f"
    );
    assert!(open
        .mailbox
        .recipient
        .starts_with("age1pq1a4sjefdurflxvzqhy4k3jvz"));
    assert_eq!(
        Digest::of(open.mailbox.recipient.as_bytes()).to_string(),
        "43d02f68d8248bac0ebd1b9d82206f356e059bbdb2169c9ffce9ef6201076001"
    );
}

#[test]
fn a_reply_opens_with_its_own_code_at_its_own_relay_alone() {
    let code = Code::random();
    let open = opened(&code, SALT);
    let block = ReplyBlock::seal("An answer.", None, &open.mailbox).unwrap();
    assert_eq!(*block.open(&open.identities).unwrap().text, "An answer.");

    let again = opened(&Code::parse(&text(&code)).unwrap(), SALT);
    assert!(again.mailbox == open.mailbox);
    assert_eq!(*block.open(&again.identities).unwrap().text, "An answer.");

    let salt = b"bocca2345bocca2345bocca2345bocca2345bocca2345bocca2345ac.onion";
    let others = [opened(&Code::random(), SALT), opened(&code, salt)];
    for other in others {
        assert_ne!(other.mailbox.id, open.mailbox.id);
        assert_ne!(other.mailbox.recipient, open.mailbox.recipient);
        let error = block.open(&other.identities).unwrap_err();
        assert_eq!(error.to_string(), "sealed to other keys");
    }
}

#[test]
fn what_people_type_is_understood() {
    for typed in [
        CODE,
        "UNLIT SPORTY T-SHIRT REPRINT VACANCY COBWEB ZOOM",
        "  Unlit  sporty\tt-shirt\r\nreprint\n\nvacancy cobweb\u{a0}zoom\n",
        "unlit-sporty-t-shirt-reprint-vacancy-cobweb-zoom",
        "unlit, sporty, t-shirt, reprint, vacancy, cobweb, zoom.",
        "unlit.sporty.t-shirt.reprint.vacancy.cobweb.zoom",
        "unlit sporty T shirt reprint vacancy cobweb zoom",
        "unlit\u{2013}sporty\u{2014}t\u{2011}shirt\u{3001}reprint\u{ff0c}vacancy\u{3000}cobweb\u{3002}zoom",
        "1. unlit\n2. sporty\n3. t-shirt\n4. reprint\n5. vacancy\n6. cobweb\n7. zoom",
        "\u{201c}unlit sporty t-shirt reprint vacancy cobweb zoom\u{201d}",
        "\u{200f}unlit sporty t-shirt reprint vacancy cobweb zoom\u{200e}",
        // From a Turkish keyboard, and in double width from a Japanese one.
        "UNLİT sporty t-shırt REPRİNT vacancy cobweb zoom",
        "ｕｎｌｉｔ　ＳＰＯＲＴＹ　ｔ－ｓｈｉｒｔ reprint vacancy cobweb ｚｏｏｍ",
    ] {
        assert_eq!(parsed(typed), CODE, "{typed}");
    }
}

#[test]
fn every_word_is_read_in_one_way_whatever_stands_between() {
    let list: Vec<_> = LIST.lines().collect();
    assert_eq!(list.len(), 7776);
    // Each word stands once beside its neighbours of the list, and four have a hyphen of their own.
    for (n, word) in list.iter().enumerate() {
        let others = [1, 2, 3, 1999, 4001, 6661].map(|step| list[(n + step) % list.len()]);
        let words = [&[*word], &others[..]].concat();
        let code = words.join(" ");
        assert_eq!(parsed(&code), code);
        assert_eq!(parsed(&words.join("-").to_uppercase()), code);
        assert_eq!(parsed(&code.replace('-', " ")), code);
    }
    let hyphens = "yo-yo yo-yo t-shirt drop-down felt-tip yo-yo yoyo";
    assert_eq!(parsed(&hyphens.replace(' ', "-")), hyphens);
    assert_eq!(parsed(&hyphens.replace('-', " ")), hyphens);
}

#[test]
fn what_is_no_code_is_refused_without_repeating_it() {
    let of = |count| vec!["zoom"; count].join(" ");
    for (typed, count) in [
        ("", 0),
        (" -- 12 ,.\n", 0),
        ("zoom", 1),
        (&of(6), 6),
        (&of(8), 8),
        (&of(102), 102),
    ] {
        assert_eq!(fault(typed), CodeError::Count(count), "{typed}");
    }
    for (typed, number) in [
        ("secretive unlit sporty", 1),
        ("unlit sporty t-shirt reprint vacancy cobweb zooom", 7),
        ("unlit sporty t-shirt reprintvacancy cobweb zoom", 4),
        ("unlit sporty tshirt reprint vacancy cobweb zoom", 3),
        ("unlit sporty shirt-t", 4),
        ("unlit sporty zöom", 3),
        ("unlit cοbweb", 2), // a Greek omicron
    ] {
        assert_eq!(fault(typed), CodeError::Unknown(number), "{typed}");
    }
    let long = |spaces| format!("{CODE}{}", " ".repeat(spaces));
    assert_eq!(parsed(&long(512 - CODE.len())), CODE);
    assert_eq!(fault(&long(513 - CODE.len())), CodeError::TooLong);

    let error = fault("unlit sporty letmein reprint");
    assert_eq!(
        error.to_string(),
        "word 3 is not one that follow-up codes are made of; compare its letters with what you wrote down"
    );
    assert_eq!(format!("{error:?}"), "Unknown(3)");
    assert_eq!(
        fault("unlit sporty").to_string(),
        "a follow-up code has seven words, and 2 came; give all of them, in their order"
    );
}

#[test]
fn debug_forms_hide_what_is_secret() {
    let code = Code::parse(CODE).unwrap();
    assert_eq!(format!("{code:?}"), "Code { .. }");
    let open = opened(&code, SALT);
    assert_eq!(
        format!("{open:?}"),
        "OpenMailbox { mailbox: Mailbox { .. }, identities: 1 identities }"
    );
}

#[test]
fn a_salt_that_is_too_short_is_refused() {
    let code = Code::random();
    for salt in [&b""[..], b"1234567"] {
        let error = code.open(salt, &mut CodeMemory::new()).unwrap_err();
        assert_eq!(error, CodeError::Salt(salt.len()));
    }
}

#[test]
fn random_codes_differ_and_read_back() {
    let list: BTreeSet<_> = LIST.lines().collect();
    let mut seen = BTreeSet::new();
    for _ in 0..1000 {
        let code = Code::random();
        assert_eq!(code.words().count(), Code::WORDS);
        assert!(code.words().all(|word| list.contains(word)));
        let text = text(&code);
        assert_eq!(parsed(&text), text);
        assert!(seen.insert(text));
    }
}
