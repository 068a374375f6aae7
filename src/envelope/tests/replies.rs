//! Replies: what is sealed opens again with the mailbox's key alone, and every other form is refused.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

use std::io::Read;

use age::secrecy::ExposeSecret;
use bocca_envelope::{
    generate, open_age, seal_age, Identities, Kind, Mailbox, NewIdentity, Recipients, Replies,
    RepliesError, ReplyBlock, ReplyEntry, ReplyError, MAX_NAME_BYTES, MAX_REPLIES, MAX_REPLY_BYTES,
};

fn mailbox(owner: &NewIdentity) -> Mailbox {
    let recipient = owner.recipient.clone();
    Mailbox {
        id: [7; 16],
        recipient,
    }
}

fn identities(owner: &NewIdentity) -> Identities {
    Identities::parse(owner.secret.expose_secret()).unwrap()
}

#[test]
fn replies_have_two_sizes_and_open_with_the_mailboxs_key_alone() {
    for kind in [Kind::PostQuantum, Kind::Classic] {
        let (owner, other) = (generate(kind), generate(kind));
        let texts = [
            (1, 4096),
            (1969, 4096),
            (1970, 16384),
            (MAX_REPLY_BYTES, 16384),
        ];
        for (len, size) in texts {
            let text = "a".repeat(len);
            // age adds a stanza of random length: every time it must fit.
            let name = "a".repeat(MAX_NAME_BYTES);
            for appeal in [None, Some("a"), Some(&*name)].repeat(14) {
                let block = ReplyBlock::seal(&text, appeal, &mailbox(&owner)).unwrap();
                assert_eq!(block.as_bytes().len(), size);
                let opened = block.open(&identities(&owner)).unwrap();
                assert_eq!(opened.appeal.as_deref(), appeal);
            }
            let block = ReplyBlock::seal(&text, None, &mailbox(&owner)).unwrap();
            let read = ReplyBlock::from_bytes(block.as_bytes().to_vec()).unwrap();
            assert_eq!(*read.open(&identities(&owner)).unwrap().text, text);
            let error = read.open(&identities(&other)).unwrap_err();
            assert_eq!(error.to_string(), "sealed to other keys");
        }
    }
}

#[test]
fn texts_that_no_reply_holds_are_refused() {
    let owner = generate(Kind::Classic);
    let error = |text: &str| ReplyBlock::seal(text, None, &mailbox(&owner)).unwrap_err();
    assert!(matches!(error(""), ReplyError::Empty));
    assert!(matches!(
        error(&"a".repeat(MAX_REPLY_BYTES + 1)),
        ReplyError::TooLong(14_258)
    ));
    for text in ["a\0b", "a\r\n", "u\u{308}", "\u{200b}"] {
        assert!(matches!(error(text), ReplyError::Text(_)), "{text:?}");
    }
    for appeal in ["", "Bag", "a/b", "a\n", &"a".repeat(MAX_NAME_BYTES + 1)] {
        let error = ReplyBlock::seal("text", Some(appeal), &mailbox(&owner)).unwrap_err();
        assert!(matches!(error, ReplyError::Appeal), "{appeal:?}");
    }
    let tag = "age1tag1qt8lw0ual6avlwmwatk888yqnmdamm7xfd0wak53ut6elz5c4swx2yqdj4e";
    for recipient in ["", "age1", tag] {
        let mailbox = Mailbox {
            id: [0; 16],
            recipient: recipient.to_owned(),
        };
        let error = ReplyBlock::seal("text", None, &mailbox).unwrap_err();
        assert!(matches!(error, ReplyError::Mailbox));
    }
}

/// Puts any plaintext into a block of `size` bytes, as somebody who knows the mailbox can.
fn raw(owner: &NewIdentity, size: usize, plain: &[u8]) -> ReplyBlock {
    let recipients = Recipients::parse("mailbox", &owner.recipient).unwrap();
    let age = seal_age(plain, &recipients).unwrap();
    let mut block = format!("{:05}\n", age.len()).into_bytes();
    block.extend(age);
    block.resize(size, 0);
    ReplyBlock::from_bytes(block).unwrap()
}

fn plain(text: &[u8], len: usize) -> Vec<u8> {
    let mut plain = [b"bocca-reply/1\n\n", text].concat();
    plain.resize(len, 0);
    plain
}

#[test]
fn a_text_has_one_plaintext() {
    let owner = generate(Kind::Classic);
    let open = |size, plain: &[u8]| raw(&owner, size, plain).open(&identities(&owner));
    assert_eq!(*open(4096, &plain(b"text", 2048)).unwrap().text, "text");
    let mut late = plain(b"text", 2048);
    late[2047] = b'x';
    let named = |rest: &[u8]| {
        let mut plain = [b"bocca-reply/1\n", rest].concat();
        plain.resize(2048, 0);
        plain
    };
    let other = [b"bocca-reply/2\n", &plain(b"text", 2048)[14..]].concat();
    for (size, plain) in [
        (16384, plain(b"text", 14336)),
        (16384, plain(b"text", 2048)),
        (4096, plain(b"text", 2047)),
        (4096, plain(b"text", 2049)),
        (4096, plain(b"", 2048)),
        (4096, plain(b"a\r\nb", 2048)),
        (4096, plain(&[0xff], 2048)),
        (4096, late),
        (4096, named(b"no line end")),
        (4096, named(b"Bag\ntext")),
        (4096, named(b"a\0\ntext")),
        (4096, other),
        (4096, Vec::new()),
    ] {
        let error = open(size, &plain).unwrap_err();
        assert!(matches!(error, ReplyError::Format), "{error}");
    }
}

#[test]
fn a_block_has_one_form() {
    let owner = generate(Kind::Classic);
    let good = ReplyBlock::seal("text", None, &mailbox(&owner))
        .unwrap()
        .as_bytes()
        .to_vec();
    let changed = |at: usize, byte: u8| {
        let mut bytes = good.clone();
        bytes[at] = byte;
        bytes
    };
    let wrong = [
        Vec::new(),
        good[..4095].to_vec(),
        [&good[..], b"\0"].concat(),
        changed(4095, 1),
        changed(0, b'+'),
        changed(0, b' '),
        changed(0, b'9'),
        changed(5, b' '),
    ];
    for bytes in wrong {
        let error = ReplyBlock::from_bytes(bytes).unwrap_err();
        assert!(matches!(error, ReplyError::Block));
    }
    // What the block cannot show, age does: a bit of the content, and a length that is too small.
    let identities = identities(&owner);
    for bytes in [
        changed(1000, good[1000] ^ 1),
        changed(4, if good[4] == b'0' { b'1' } else { good[4] - 1 }),
    ] {
        let refused = ReplyBlock::from_bytes(bytes).and_then(|block| block.open(&identities));
        assert!(refused.is_err());
    }
}

#[test]
fn standard_age_reads_the_content_of_a_block() {
    let owner = generate(Kind::Classic);
    let block = ReplyBlock::seal("text", None, &mailbox(&owner)).unwrap();
    let (length, rest) = block.as_bytes().split_at(6);
    let length: usize = std::str::from_utf8(&length[..5]).unwrap().parse().unwrap();
    let mut found = Vec::new();
    let mut reader = open_age(&rest[..length], &identities(&owner)).unwrap();
    reader.read_to_end(&mut found).unwrap();
    assert_eq!(found, plain(b"text", 2048));
}

/// Three replies, two of them to one mailbox, and their bundle.
fn bundle() -> (Vec<ReplyBlock>, Replies, Vec<u8>) {
    let owner = generate(Kind::Classic);
    let seal = || ReplyBlock::seal("text", None, &mailbox(&owner)).unwrap();
    let mut named: Vec<_> = [2, 1, 2].map(|n| ([n; 16], seal())).into();
    named.sort_by_key(|(mailbox, block)| (*mailbox, ReplyEntry::of(*mailbox, block).sha256));
    let mut replies = Replies::default();
    for (mailbox, block) in named.iter().rev() {
        assert_eq!(replies.insert(ReplyEntry::of(*mailbox, block)).unwrap(), 0);
    }
    let blocks: Vec<_> = named.into_iter().map(|(_, block)| block).collect();
    let mut bytes = Vec::new();
    replies
        .write(&mut bytes, &mut |index| Ok(blocks[index].clone()))
        .unwrap();
    (blocks, replies, bytes)
}

fn read(bytes: &[u8]) -> Result<Vec<(ReplyEntry, ReplyBlock)>, RepliesError> {
    Replies::read(bytes)?.collect()
}

#[test]
fn a_bundle_reads_back() {
    let (blocks, replies, bytes) = bundle();
    let read = read(&bytes).unwrap();
    assert!(read.iter().map(|(entry, _)| entry).eq(replies.entries()));
    assert!(read.iter().map(|(_, block)| block).eq(&blocks));
    let name = |at: usize| {
        String::from_utf8_lossy(&bytes[at..at + 50])
            .trim_end_matches('\0')
            .to_owned()
    };
    let last = bytes.len() - 1024 - 4096 - 512;
    assert_eq!(name(last), format!("replies/{}-2.reply", "02".repeat(16)));
    let mut empty = Vec::new();
    Replies::default()
        .write(&mut empty, &mut |_| unreachable!())
        .unwrap();
    assert_eq!(read_len(&empty), 0);
}

fn read_len(bytes: &[u8]) -> usize {
    read(bytes).unwrap().len()
}

#[test]
fn a_bundle_may_say_which_relay_it_is_for() {
    let (blocks, mut replies, bytes) = bundle();
    let [ours, other] = ["a", "b"].map(|letter| format!("{}.onion", letter.repeat(56)));
    assert!(matches!(
        replies.name_relay("a.onion"),
        Err(RepliesError::Manifest)
    ));
    replies.name_relay(&ours).unwrap();
    replies.name_relay(&ours).unwrap();
    let refused = replies.name_relay(&other).unwrap_err().to_string();
    assert_eq!(refused, format!("the bundle is for the relay {ours}"));
    let mut named = Vec::new();
    replies
        .write(&mut named, &mut |index| Ok(blocks[index].clone()))
        .unwrap();
    let relay = |bytes: &[u8]| {
        let read = Replies::read(bytes).unwrap();
        read.replies().relay().map(str::to_owned)
    };
    assert_eq!((relay(&named), relay(&bytes)), (Some(ours), None));
    assert_eq!(read_len(&named), 3);
}

#[test]
fn a_bundle_that_differs_in_any_byte_or_length_is_refused() {
    let (_, _, bytes) = bundle();
    for at in (0..bytes.len()).step_by(61) {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        assert!(read(&changed).is_err(), "byte {at}");
    }
    for len in (0..bytes.len()).step_by(509) {
        assert!(read(&bytes[..len]).is_err(), "{len} bytes");
    }
    assert!(read(&[&bytes[..], b"\0"].concat()).is_err());
}

#[test]
fn order_and_bounds_hold() {
    let (blocks, replies, _) = bundle();
    let mut entries = replies.entries().to_vec();
    let first = entries[0];
    let mut again = replies.clone();
    assert!(matches!(again.insert(first), Err(RepliesError::Order)));
    entries.swap(0, 1);
    assert!(matches!(Replies::new(entries), Err(RepliesError::Order)));
    let wrong = replies.write(std::io::sink(), &mut |_| Ok(blocks[0].clone()));
    assert!(matches!(wrong, Err(RepliesError::Content(2))));

    let many = (0..=MAX_REPLIES as u128).map(|n| ReplyEntry {
        mailbox: n.to_be_bytes(),
        ..first
    });
    let many: Vec<_> = many.collect();
    assert!(matches!(
        Replies::new(many.clone()),
        Err(RepliesError::TooMany)
    ));
    let mut full = Replies::new(many[1..].to_vec()).unwrap();
    assert!(matches!(full.insert(many[0]), Err(RepliesError::TooMany)));
}

#[test]
fn a_manifest_that_lies_about_its_length_takes_no_memory() {
    let (_, _, bytes) = bundle();
    let head = |size: &[u8; 12]| {
        let mut header = bytes[..512].to_vec();
        header[124..136].copy_from_slice(size);
        header[148..156].fill(b' ');
        let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
        header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        Replies::read(&header[..]).err().unwrap()
    };
    assert!(matches!(head(b"77777777777\0"), RepliesError::TooMany));
    assert!(matches!(head(b"00010000000\0"), RepliesError::Truncated));
    assert!(matches!(head(b"0001000000a\0"), RepliesError::Header));
}
