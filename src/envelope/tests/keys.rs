//! Recipients and identities: what is taken, what is refused, and where the fault is.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

#[path = "hardware/mod.rs"]
mod hardware;

use age::secrecy::ExposeSecret;
use bocca_envelope::{
    generate, seal, Identities, IdentityError, Kind, RecipientError, RecipientKind, Recipients,
    Tip, MAX_RECIPIENTS,
};
use hardware::{bech32, tagpq, TAG};

const X25519: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

fn parse(text: &str) -> Result<Recipients, RecipientError> {
    Recipients::parse("group.txt", text)
}

fn fault(text: &str) -> String {
    parse(text).unwrap_err().to_string()
}

#[test]
fn a_group_file_is_ages_own_form() {
    let quantum = [
        generate(Kind::PostQuantum).recipient,
        generate(Kind::PostQuantum).recipient,
    ];
    let text = format!(
        "# the desk\n\n{}\r\n  {}\t\n{}\n",
        quantum[0], quantum[1], quantum[0]
    );
    let set = parse(&text).unwrap();
    let entries: Vec<_> = set
        .iter()
        .map(|e| (e.text(), e.source(), e.kind()))
        .collect();
    let kind = RecipientKind::MlKem768X25519;
    assert_eq!(
        entries,
        [
            (&*quantum[0], "group.txt:3", kind),
            (&*quantum[1], "group.txt:4", kind)
        ]
    );
    assert_eq!(kind.to_string(), "mlkem768x25519");
    assert_eq!(set.len(), 2);
}

#[test]
fn fingerprints_are_the_digest_of_the_text_form() {
    let set = parse(X25519).unwrap();
    let fingerprint = set.iter().next().unwrap().fingerprint();
    assert_eq!(fingerprint, "e669 ae85 e318 5682");
}

#[test]
fn hardware_recipients_are_sealed_to() {
    let set = parse(&format!("{X25519}\n{TAG}")).unwrap();
    let kinds: Vec<_> = set.iter().map(|e| e.kind().as_str()).collect();
    assert_eq!(kinds, ["X25519", "tag"]);
    let sealed = seal(&Tip::default(), &set, Vec::new(), &mut |_, _| Ok(()))
        .unwrap()
        .into_inner();
    let header = String::from_utf8_lossy(&sealed[..400]).into_owned();
    assert!(header.contains("-> X25519 ") && header.contains("-> p256tag "));
}

#[test]
fn post_quantum_hardware_recipients_are_sealed_to() {
    let set = parse(&format!(
        "{}\n{}",
        tagpq(),
        generate(Kind::PostQuantum).recipient
    ))
    .unwrap();
    let kinds: Vec<_> = set.iter().map(|e| e.kind().as_str()).collect();
    assert_eq!(kinds, ["tagpq", "mlkem768x25519"]);
    let sealed = seal(&Tip::default(), &set, Vec::new(), &mut |_, _| Ok(()))
        .unwrap()
        .into_inner();
    let header = String::from_utf8_lossy(&sealed[..3200]).into_owned();
    assert!(header.contains("-> mlkem768p256tag ") && header.contains("-> mlkem768x25519 "));
}

#[test]
fn post_quantum_and_classic_recipients_do_not_mix() {
    let quantum = generate(Kind::PostQuantum).recipient;
    let error = fault(&format!("{quantum}\n{X25519}"));
    assert!(
        error.starts_with("group.txt:2 is X25519 and group.txt:1 is mlkem768x25519: "),
        "{error}"
    );
    let other = Recipients::parse("other.txt", X25519).unwrap();
    let error = Recipients::join([parse(&quantum).unwrap(), other])
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("other.txt:1 is X25519 and group.txt:1 is "),
        "{error}"
    );
}

#[test]
fn groups_join_without_duplicates() {
    let one = parse(X25519).unwrap();
    let two = Recipients::parse(
        "two.txt",
        &format!("{X25519}\n{}", generate(Kind::Classic).recipient),
    )
    .unwrap();
    let joined = Recipients::join([one, two]).unwrap();
    let sources: Vec<_> = joined.iter().map(|e| e.source()).collect();
    assert_eq!(sources, ["group.txt:1", "two.txt:2"]);
    assert!(matches!(
        Recipients::join([]),
        Err(RecipientError::Empty { .. })
    ));
}

#[test]
fn every_fault_names_its_line() {
    let upper = X25519.to_uppercase();
    for (line, start) in [
        ("age1xyz", "group.txt:2: not a recipient"),
        ("ssh-ed25519 AAAA", "group.txt:2: not a recipient"),
        (&upper, "group.txt:2: not a recipient"),
        (&X25519[..40], "group.txt:2: not a recipient"),
        (
            generate(Kind::Classic).secret.expose_secret(),
            "group.txt:2: this is a secret key",
        ),
        (
            generate(Kind::PostQuantum).secret.expose_secret(),
            "group.txt:2: this is a secret key",
        ),
        (&bech32("age", &[0; 32]), "group.txt:2: not a usable key"),
        (&bech32("age", &[1; 31]), "group.txt:2: not a recipient"),
        (
            &bech32("age1pq", &[0xff; 1216]),
            "group.txt:2: not a recipient",
        ),
        (
            &bech32("age1pq", &[0; 1216]),
            "group.txt:2: not a usable key",
        ),
        (
            &bech32("age1pq", &[0; 1215]),
            "group.txt:2: not a recipient",
        ),
        (&bech32("age1tag", &[4; 33]), "group.txt:2: not a recipient"),
    ] {
        let error = fault(&format!("{X25519}\n{line}"));
        assert!(
            error.starts_with(start) || error.contains("cannot share a tip"),
            "{error}"
        );
        let error = fault(&format!("# comment\n{line}"));
        assert!(error.starts_with(start), "{error}");
        assert!(!error.contains("AGE-SECRET-KEY-1") && !error.contains("AGE-SECRET-KEY-PQ-1"));
    }
    assert!(fault("# nothing\n").starts_with("group.txt: no recipients"));
}

#[test]
fn a_set_is_bounded() {
    let lines = |n: usize| {
        (0..n)
            .map(|_| generate(Kind::Classic).recipient + "\n")
            .collect::<String>()
    };
    assert_eq!(parse(&lines(MAX_RECIPIENTS)).unwrap().len(), MAX_RECIPIENTS);
    assert!(matches!(
        parse(&lines(MAX_RECIPIENTS + 1)),
        Err(RecipientError::TooMany { .. })
    ));
}

#[test]
fn the_largest_header_is_within_what_is_read() {
    let lines: String = (0..MAX_RECIPIENTS)
        .map(|_| generate(Kind::PostQuantum).recipient + "\n")
        .collect();
    let last = generate(Kind::PostQuantum);
    let text = lines
        .lines()
        .skip(1)
        .map(|l| format!("{l}\n"))
        .collect::<String>()
        + &last.recipient;
    let sealed = seal(
        &Tip::default(),
        &parse(&text).unwrap(),
        Vec::new(),
        &mut |_, _| Ok(()),
    )
    .unwrap();
    let identities = Identities::parse(last.secret.expose_secret()).unwrap();
    bocca_envelope::open(&sealed.into_inner()[..], &identities)
        .unwrap()
        .finish()
        .unwrap();
}

#[test]
fn identity_files_are_ages_own_form() {
    let (one, two) = (generate(Kind::Classic), generate(Kind::PostQuantum));
    let text = format!(
        "# made today\n{}\n\n{}",
        one.file_text().expose_secret(),
        two.secret.expose_secret()
    );
    let identities = Identities::parse(&text).unwrap();
    assert_eq!(
        (identities.len(), format!("{identities:?}")),
        (2, "2 identities".into())
    );
    let joined = Identities::join([
        identities,
        Identities::parse(one.secret.expose_secret()).unwrap(),
    ]);
    assert_eq!(joined.len(), 3);
    assert!(!format!("{one:?}{two:?}").contains("SECRET"));
}

#[test]
fn what_is_no_identity_file_says_why() {
    let lower = generate(Kind::Classic)
        .secret
        .expose_secret()
        .to_lowercase();
    for (text, error) in [
        ("", IdentityError::Empty),
        ("# nothing", IdentityError::Empty),
        ("\nhello", IdentityError::Malformed(2)),
        (&lower, IdentityError::Malformed(1)),
        ("AGE-SECRET-KEY-1QQQ", IdentityError::Malformed(1)),
        ("AGE-SECRET-KEY-PQ-1QQQ", IdentityError::Malformed(1)),
        (X25519, IdentityError::Recipient(1)),
        ("age-encryption.org/v1\n-> scrypt", IdentityError::Encrypted),
    ] {
        assert_eq!(Identities::parse(text).unwrap_err(), error, "{text}");
    }
}

#[test]
fn sealing_to_everyone_lets_each_one_open() {
    let all: Vec<_> = (0..3).map(|_| generate(Kind::PostQuantum)).collect();
    let text: String = all.iter().map(|new| new.recipient.clone() + "\n").collect();
    let mut sealed = Vec::new();
    seal(
        &Tip::default(),
        &parse(&text).unwrap(),
        &mut sealed,
        &mut |_, _| Ok(()),
    )
    .unwrap();
    for new in &all {
        let identities = Identities::parse(new.secret.expose_secret()).unwrap();
        bocca_envelope::open(&sealed[..], &identities)
            .unwrap()
            .finish()
            .unwrap();
    }
}
