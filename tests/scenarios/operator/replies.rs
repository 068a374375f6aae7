//! Bundles of replies, with the relay and without it.

use std::fs;

use bocca_tests::{Output, Scene};
use envelope::{Replies, ReplyBlock, ReplyEntry};

/// So many replies for each mailbox, of blocks that nothing opens: the relay cannot tell.
fn bundle(replies: &[(u8, usize)]) -> Vec<u8> {
    bundle_for(None, replies)
}

/// The same for the relay of this address.
fn bundle_for(relay: Option<&str>, replies: &[(u8, usize)]) -> Vec<u8> {
    let mut entries = Replies::default();
    if let Some(relay) = relay {
        entries.name_relay(relay).unwrap();
    }
    let mut blocks = Vec::new();
    for (mailbox, count) in replies {
        for number in 0..*count {
            let mut block = format!("00100\n{number:0100}").into_bytes();
            block.resize(4096, 0);
            let block = ReplyBlock::from_bytes(block).unwrap();
            let entry = ReplyEntry::of([*mailbox; 16], &block);
            blocks.insert(entries.insert(entry).unwrap(), block);
        }
    }
    let mut out = Vec::new();
    let mut next = |number: usize| Ok(blocks[number].clone());
    entries.write(&mut out, &mut next).unwrap();
    out
}

fn import(scene: &Scene, bundle: &[u8]) -> Output {
    let path = scene.path("out.replies");
    fs::write(&path, bundle).unwrap();
    scene.relay("import", &[&path.to_string_lossy()])
}

#[test]
fn replies_are_imported_once_with_the_relay_and_without() {
    let scene = Scene::new();
    assert_eq!(scene.relay("address", &[]).code, 0);
    let bundle = bundle(&[(1, 2), (2, 1)]);
    let first = import(&scene, &bundle);
    assert_eq!(first.code, 0, "{}", first.stderr);
    assert_eq!(first.stdout, "kept 3\nalready there 0\nleft out 0\n");
    let _running = scene.serve();
    let again = import(&scene, &bundle);
    assert_eq!(again.code, 0, "{}", again.stderr);
    assert_eq!(again.stdout, "kept 0\nalready there 3\nleft out 0\n");
    let status = scene.relay("status", &["--json"]).stdout;
    let status: serde_json::Value = serde_json::from_str(&status).unwrap();
    let held = serde_json::json!({
        "mailboxes": 2, "replies": 3, "mailbox_capacity": 32,
        "bytes": 3 * 4096, "capacity": 1 << 30, "foreign": 0,
    });
    assert_eq!(status["mailboxes"], held);
    let words = scene.relay("status", &[]).stdout;
    let told = "3 in 2 mailboxes, 32 each at most; 0 of 1024 MiB";
    assert!(words.contains(told), "{words}");
}

#[test]
fn a_wrong_bundle_changes_nothing() {
    let scene = Scene::new();
    let _running = scene.serve();
    let good = bundle(&[(1, 32), (2, 32), (3, 32)]);
    let mut wrong = good.clone();
    // In the last block: all others were taken in by then.
    let last = wrong.len() - 1024 - 4096;
    wrong[last] ^= 1;
    for wrong in [&wrong[..], &good[..good.len() - 1], b"no bundle", b""] {
        let done = import(&scene, wrong);
        assert_eq!((done.code, done.stdout.as_str()), (1, ""));
        assert!(
            done.stderr.contains("nothing was imported"),
            "{}",
            done.stderr
        );
    }
    let nowhere = scene.relay("import", &["nowhere.replies"]);
    assert_eq!(nowhere.code, 1);
    assert!(
        nowhere.stderr.contains("cannot read nowhere.replies"),
        "{}",
        nowhere.stderr
    );
    let folder = fs::read_dir(scene.data().join("mailboxes")).unwrap();
    assert_eq!(folder.count(), 0);
}

#[test]
fn a_bundle_for_another_relay_is_refused_and_one_for_this_is_taken() {
    let scene = Scene::new();
    let address = scene.relay("address", &[]).stdout;
    let ours = bundle_for(Some(address.trim_end()), &[(1, 1)]);
    let other = format!("{}.onion", "b".repeat(56));
    let theirs = bundle_for(Some(&other), &[(1, 1)]);
    for serving in [false, true] {
        let _running = serving.then(|| scene.serve());
        let refused = import(&scene, &theirs);
        assert_eq!((refused.code, refused.stdout.as_str()), (1, ""));
        let told = format!("answers tips of the relay {other}, and this is another; import it there; nothing was imported");
        assert!(refused.stderr.contains(&told), "{}", refused.stderr);
        let taken = import(&scene, &ours);
        assert_eq!(taken.code, 0, "{}", taken.stderr);
        let count = if serving {
            "kept 0\nalready there 1"
        } else {
            "kept 1\nalready there 0"
        };
        assert!(taken.stdout.starts_with(count), "{}", taken.stdout);
    }
}

#[test]
fn a_full_mailbox_is_named_and_the_others_are_served() {
    let scene = Scene::new();
    let _running = scene.serve();
    let done = import(&scene, &bundle(&[(0xab, 40), (2, 1)]));
    assert_eq!(done.code, 3, "{}", done.stderr);
    assert_eq!(done.stdout, "kept 33\nalready there 0\nleft out 8\n");
    let named = format!("mailbox {} is full", "ab".repeat(16));
    assert!(done.stderr.contains(&named), "{}", done.stderr);
    // Other replies for it alone: nothing of that bundle can be kept.
    let mut block = b"00100\n".to_vec();
    block.resize(4096, b'x');
    block[106..].fill(0);
    let block = ReplyBlock::from_bytes(block).unwrap();
    let entries = Replies::new(vec![ReplyEntry::of([0xab; 16], &block)]).unwrap();
    let mut other = Vec::new();
    let mut next = |_| Ok(block.clone());
    entries.write(&mut other, &mut next).unwrap();
    let done = import(&scene, &other);
    assert_eq!(done.code, 1, "{}", done.stderr);
    assert_eq!(done.stdout, "kept 0\nalready there 0\nleft out 1\n");
}
