//! What sealing refuses: tips that break a rule, and attachments that are not what they declare.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

use std::collections::BTreeSet;
use std::io::{self, Write};

use age::secrecy::ExposeSecret;
use bocca_envelope::{
    generate, named_groups, open, seal, sealed_len_bound, Attachment, AttachmentState, Digest,
    Identities, Kind, Part, RecipientError, Recipients, SealError, TextError, Tip, TipError,
    MAX_ATTACHMENTS, MAX_GROUPS, MAX_GROUP_BYTES, MAX_MESSAGE_CHARS,
};

fn recipients(kind: Kind) -> Recipients {
    Recipients::parse("group.txt", &generate(kind).recipient).unwrap()
}

fn tip_with(files: &[&[u8]]) -> Tip {
    let mut tip = Tip::default();
    tip.attachments = files
        .iter()
        .enumerate()
        .map(|(i, bytes)| describe(i + 1, bytes))
        .collect();
    tip
}

fn describe(n: usize, bytes: &[u8]) -> Attachment {
    Attachment {
        name: Attachment::name_for(n, "bin"),
        media_type: "application/octet-stream".into(),
        size: bytes.len() as u64,
        sha256: Digest::of(bytes),
        state: AttachmentState::Original,
        removed: vec![],
    }
}

fn refusal(tip: &Tip) -> TipError {
    let result = seal(tip, &recipients(Kind::Classic), io::sink(), &mut |_, _| {
        Ok(())
    });
    match result.unwrap_err() {
        SealError::Tip(error) => error,
        other => panic!("{other}"),
    }
}

#[test]
fn an_attachment_must_be_the_one_declared() {
    let tip = tip_with(&[b"one", b"declared"]);
    for given in [&b""[..], b"declare", b"declared!", b"DECLARED"] {
        let result = seal(
            &tip,
            &recipients(Kind::Classic),
            io::sink(),
            &mut |i, out| out.write_all(if i == 0 { b"one" } else { given }),
        );
        assert!(matches!(result, Err(SealError::Attachment(2))), "{given:?}");
    }
}

#[test]
fn too_many_bytes_are_noticed_even_where_the_source_looks_away() {
    let result = seal(
        &tip_with(&[b"a"]),
        &recipients(Kind::Classic),
        io::sink(),
        &mut |_, out| {
            out.write_all(b"a")?;
            let _ = out.write(b"b");
            Ok(())
        },
    );
    assert!(matches!(result, Err(SealError::Attachment(1))));
}

#[test]
fn of_authenticated_bytes_only_the_number_is_checked_and_only_if_said_first() {
    let mut tip = tip_with(&[b"abc"]);
    tip.attachments[0].sha256 = Digest::of(b"something else");
    let sealed = |bytes: &[u8], said_after: usize| {
        seal(
            &tip,
            &recipients(Kind::Classic),
            io::sink(),
            &mut |_, out| {
                out.write_all(&bytes[..said_after])?;
                out.are_authenticated();
                out.write_all(&bytes[said_after..])
            },
        )
    };
    sealed(b"abc", 0).unwrap();
    for (bytes, said_after) in [(&b"abc"[..], 1), (b"abc", 3), (b"ab", 0), (b"abcd", 0)] {
        let result = sealed(bytes, said_after);
        assert!(matches!(result, Err(SealError::Attachment(1))));
    }
}

#[test]
fn attachments_are_asked_for_once_and_in_order() {
    let files: Vec<Vec<u8>> = (0..MAX_ATTACHMENTS)
        .map(|n| vec![n as u8; n * 700])
        .collect();
    let tip = tip_with(&files.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let mut asked = Vec::new();
    seal(
        &tip,
        &recipients(Kind::Classic),
        io::sink(),
        &mut |i, out| {
            asked.push(i);
            out.write_all(&files[i])
        },
    )
    .unwrap();
    assert_eq!(asked, (0..MAX_ATTACHMENTS).collect::<Vec<_>>());
}

#[test]
fn errors_of_source_and_output_come_through() {
    struct Full(usize);
    impl Write for Full {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
            self.0 = self
                .0
                .checked_sub(buf.len())
                .ok_or(io::ErrorKind::StorageFull)?;
            Ok(buf.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let kind = |result: Result<_, SealError>| match result {
        Err(SealError::Io(e)) => e.kind(),
        _ => panic!("no I/O error"),
    };
    let tip = tip_with(&[b"a"]);
    let to = recipients(Kind::Classic);
    let result = seal(&tip, &to, io::sink(), &mut |_, _| {
        Err(io::ErrorKind::PermissionDenied.into())
    });
    assert_eq!(kind(result.map(|_| ())), io::ErrorKind::PermissionDenied);
    for room in [0, 100, 10_000] {
        let result = seal(&tip, &to, Full(room), &mut |_, out| out.write_all(b"a"));
        assert_eq!(kind(result.map(|_| ())), io::ErrorKind::StorageFull);
    }
}

#[test]
fn texts_that_break_the_rule_are_refused_and_not_repeated() {
    for (message, error) in [
        ("a\r\nb".to_owned(), TextError::Character(13)),
        ("secret\u{200b}".to_owned(), TextError::Character(0x200b)),
        ("secret u\u{308}".to_owned(), TextError::NotNormalized),
        (
            "ä".repeat(MAX_MESSAGE_CHARS + 1),
            TextError::TooLong(MAX_MESSAGE_CHARS),
        ),
    ] {
        let mut tip = Tip::default();
        tip.message = message;
        let refusal = refusal(&tip);
        assert_eq!(refusal, TipError::Text(Part::Message, error));
        assert!(!refusal.to_string().contains("secret"));
        assert_eq!(format!("{tip:?}"), "Tip { .. }");
    }
}

#[test]
fn the_longest_tip_of_all_seals_and_opens_within_its_bound() {
    let mut tip = Tip::default();
    tip.message = "\u{1F525}".repeat(MAX_MESSAGE_CHARS);
    tip.answers = (0..64)
        .map(|n| (format!("{n:064}"), "\u{1F525}".repeat(10_000)))
        .collect();
    tip.attachments = (1..=20).map(|n| describe(n, b"")).collect();
    for attachment in &mut tip.attachments {
        attachment.removed = vec!["\u{1F525}".repeat(200); 4];
    }
    let plain = tip.message.len() + tip.answers.values().map(String::len).sum::<usize>();
    for kind in [Kind::Classic, Kind::PostQuantum] {
        let to = recipients(kind);
        let sealed = seal(&tip, &to, io::sink(), &mut |_, _| Ok(())).unwrap();
        assert!(sealed.size() <= sealed_len_bound(plain as u64, 20, &to));
    }
}

#[test]
fn the_bound_holds_for_tips_of_every_size() {
    for kind in [Kind::Classic, Kind::PostQuantum] {
        let to = recipients(kind);
        for len in [0, 1, 1000, 10_000, 16_384, 100_000, 1 << 20, 5 << 20] {
            let bytes = vec![b'"'; len];
            let mut tip = tip_with(&[&bytes]);
            tip.answers.insert("q".into(), "\"".repeat(len.min(10_000)));
            let sealed = seal(&tip, &to, io::sink(), &mut |_, out| out.write_all(&bytes)).unwrap();
            let plain = (len + len.min(10_000)) as u64;
            assert!(sealed.size() <= sealed_len_bound(plain, 1, &to), "{len}");

            tip.attachments.clear();
            tip.message = "\u{1F525}".repeat(len.min(400_000) / 4);
            let sealed = seal(&tip, &to, io::sink(), &mut |_, _| Ok(())).unwrap();
            let plain = (tip.message.len() + len.min(10_000)) as u64;
            assert!(sealed.size() <= sealed_len_bound(plain, 0, &to), "{len}");
        }
    }
    assert_eq!(
        sealed_len_bound(u64::MAX, usize::MAX, &recipients(Kind::Classic)),
        u64::MAX
    );
}

fn groups(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

#[test]
fn a_tip_names_its_groups_and_opens_like_any_other() {
    for kind in [Kind::Classic, Kind::PostQuantum] {
        let key = generate(kind);
        let to = Recipients::parse("lyon.txt", &key.recipient).unwrap();
        let to = to.naming(groups(&["lyon", "berlin"])).unwrap();
        let sealed = seal(&Tip::default(), &to, Vec::new(), &mut |_, _| Ok(())).unwrap();
        assert_eq!(*sealed.groups(), groups(&["berlin", "lyon"]));
        let file = sealed.into_inner();
        assert_eq!(named_groups(&file[..]).unwrap(), *to.named());
        let identities = Identities::parse(key.secret.expose_secret()).unwrap();
        open(&file[..], &identities).unwrap().finish().unwrap();

        // Whoever changes a name has changed the header, which the reader tells.
        let text = b"-> bocca-for berlin lyon\n\n";
        let at = file.windows(text.len()).position(|bytes| bytes == text);
        let mut changed = file.clone();
        changed[at.unwrap() + text.len() - 3] = b'm';
        assert_eq!(
            named_groups(&changed[..]).unwrap(),
            groups(&["berlin", "lyom"])
        );
        assert!(open(&changed[..], &identities).is_err());

        let all = seal(
            &Tip::default(),
            &recipients(kind),
            Vec::new(),
            &mut |_, _| Ok(()),
        );
        let file = all.unwrap().into_inner();
        assert!(!file.windows(9).any(|bytes| bytes == b"bocca-for"));
    }
}

#[test]
fn the_bound_holds_for_the_most_and_longest_names() {
    let longest = (0..MAX_GROUPS).map(|n| format!("{n:0MAX_GROUP_BYTES$}"));
    let names: BTreeSet<String> = longest.collect();
    let plain = recipients(Kind::Classic);
    let to = plain.clone().naming(names.clone()).unwrap();
    let more = sealed_len_bound(0, 0, &to) - sealed_len_bound(0, 0, &plain);
    let sealed = seal(&Tip::default(), &to, Vec::new(), &mut |_, _| Ok(())).unwrap();
    assert!(sealed.size() <= sealed_len_bound(0, 0, &to));
    let file = sealed.into_inner();
    let names: Vec<_> = names.into_iter().collect();
    let stanza = format!("-> bocca-for {}\n\n", names.join(" "));
    assert_eq!(stanza.len() as u64, more);
    let found = file
        .windows(stanza.len())
        .any(|part| part == stanza.as_bytes());
    assert!(found);
    assert_eq!(named_groups(&file[..]).unwrap(), *to.named());
}

#[test]
fn names_that_no_group_can_have_are_refused() {
    let many: Vec<_> = (0..=MAX_GROUPS).map(|n| format!("{n:03}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    for names in [&["lyon", "two words"][..], &[""], &["../x"], &many] {
        let refused = recipients(Kind::Classic).naming(groups(names));
        assert!(
            matches!(refused, Err(RecipientError::Group(_))),
            "{names:?}"
        );
    }
}
