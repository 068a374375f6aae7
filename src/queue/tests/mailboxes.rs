//! Mailboxes: replies get in with a bundle that is whole, and out one by one; nothing there tells a time.
#![allow(clippy::unwrap_used)] // A test fails by panicking.

mod desk;

use std::fs;
use std::os::unix::fs::{symlink, MetadataExt, PermissionsExt};

use bocca_queue::{ImportError, MailboxStatus, Mailboxes, QueueError};
use desk::replies::{a_reply, bundle, digests, everything, import, open, sealed, three, A, B};
use desk::Desk;
use envelope::Digest;

#[test]
fn replies_are_imported_read_and_deleted_one_by_one() {
    let desk = Desk::new();
    let mailboxes = open(&desk);
    let (one, two, long) = (sealed("one"), sealed("two"), sealed(&"long ".repeat(1000)));
    let bundle = bundle(&[(A, one.clone()), (A, two.clone()), (B, long)]);
    let done = import(&mailboxes, &bundle);
    assert_eq!((done.kept, done.already_there, done.left_out), (3, 0, 0));
    assert!(done.refused.is_empty());
    let replies = mailboxes.replies(&A).unwrap();
    let shown = digests(&replies);
    assert!(shown.is_sorted() && shown.len() == 2);
    assert!(replies.contains(&one) && replies.contains(&two));
    assert_eq!(mailboxes.replies(&[7; 16]).unwrap(), []);
    let held = MailboxStatus {
        mailboxes: 2,
        replies: 3,
        mailbox_capacity: 32,
        bytes: 2 * 4096 + 16384,
        capacity: 1 << 30,
        foreign: 0,
    };
    assert_eq!(mailboxes.status(), held);
    assert_eq!(open(&desk).status(), held, "counted anew");

    // What is not there, or in another mailbox, is not deleted.
    assert_eq!(mailboxes.remove(&B, &shown).unwrap(), 0);
    assert_eq!(mailboxes.remove(&[7; 16], &shown).unwrap(), 0);
    assert_eq!(mailboxes.remove(&A, &[shown[1], shown[1]]).unwrap(), 1);
    assert_eq!(digests(&mailboxes.replies(&A).unwrap()), [shown[0]]);
    assert_eq!(mailboxes.remove(&A, &shown).unwrap(), 1);
    assert_eq!(mailboxes.replies(&A).unwrap(), []);
    let status = mailboxes.status();
    assert_eq!(
        (status.mailboxes, status.replies, status.bytes),
        (1, 1, 16384)
    );
    // An empty mailbox leaves nothing.
    assert_eq!(everything(&desk).len(), 2);
    assert_eq!(open(&desk).status(), status);
}

#[test]
fn a_bundle_that_comes_again_changes_nothing_and_mends_what_is_damaged() {
    let desk = Desk::new();
    let mailboxes = open(&desk);
    let bundle = three();
    import(&mailboxes, &bundle);
    let (before, status) = (everything(&desk), mailboxes.status());
    let again = import(&mailboxes, &bundle);
    assert_eq!((again.kept, again.already_there), (0, 3));
    assert_eq!(everything(&desk), before);
    assert_eq!(mailboxes.status(), status);

    let damaged = a_reply(&desk);
    for damage in [&b""[..], b"00100\n", &[b'0'; 20_000]] {
        fs::write(&damaged, damage).unwrap();
        assert_eq!(mailboxes.replies(&A).unwrap().len(), 1, "it is left out");
        // As it was found at a start.
        let mailboxes = open(&desk);
        assert_eq!(mailboxes.status().replies, 3);
        import(&mailboxes, &bundle);
        assert_eq!(everything(&desk), before);
        assert_eq!(mailboxes.status(), status);
    }
}

#[test]
fn a_damaged_bundle_leaves_nothing() {
    let desk = Desk::new();
    let mailboxes = open(&desk);
    let bundle = three();
    let mut changed = bundle.clone();
    let last = bundle.len() - 1024 - 16384 + 1000;
    changed[last] ^= 1;
    let mut longer = bundle.clone();
    longer.push(0);
    for wrong in [
        &b"nonsense"[..],
        b"",
        &bundle[..5000],
        &bundle[..bundle.len() - 1],
        &changed,
        &longer,
    ] {
        let refused = mailboxes.import(None, &mut &*wrong).unwrap_err();
        assert!(matches!(refused, ImportError::Bundle(_)), "{refused}");
        assert!(refused.to_string().ends_with("nothing was imported"));
        assert_eq!(everything(&desk), []);
        assert_eq!(mailboxes.status().replies, 0);
    }
    assert_eq!(import(&mailboxes, &bundle).kept, 3);
    // Nor does one take away what is there.
    let before = everything(&desk);
    mailboxes.import(None, &mut &changed[..]).unwrap_err();
    assert_eq!(everything(&desk), before);
}

#[test]
fn a_mailbox_holds_32_replies_and_says_which_is_full() {
    let desk = Desk::new();
    let mailboxes = open(&desk);
    let many: Vec<_> = (0..40).map(|n| (A, sealed(&n.to_string()))).collect();
    let first = import(&mailboxes, &bundle(&many[..30]));
    assert_eq!((first.kept, first.left_out), (30, 0));
    let mut rest = many[25..].to_vec();
    rest.push((B, sealed("for another")));
    let rest = bundle(&rest);
    let second = import(&mailboxes, &rest);
    assert_eq!(
        (second.kept, second.already_there, second.left_out),
        (3, 5, 8)
    );
    let full = format!(
        "mailbox {} is full, with 32 replies, until its tipster deletes some; replies left out: 8",
        "a0".repeat(16)
    );
    assert_eq!(second.refused, [full]);
    let replies = mailboxes.replies(&A).unwrap();
    assert_eq!(
        (replies.len(), mailboxes.replies(&B).unwrap().len()),
        (32, 1)
    );
    // Once there is room, the same bundle brings the rest.
    mailboxes.remove(&A, &digests(&replies)).unwrap();
    let third = import(&mailboxes, &rest);
    assert_eq!(
        (third.kept, third.already_there, third.left_out),
        (15, 1, 0)
    );
}

#[test]
fn what_a_crash_left_is_removed_at_the_next_start() {
    let desk = Desk::new();
    let mailboxes = open(&desk);
    import(&mailboxes, &three());
    let (before, status) = (everything(&desk), mailboxes.status());
    // Between the first part and the last rename, and after a folder was made.
    let parts = desk.path("mailboxes/parts");
    fs::create_dir(&parts).unwrap();
    let ids = "0123456789abcdef".repeat(2);
    fs::write(parts.join(format!("{ids}-{ids}.reply")), "half a").unwrap();
    fs::create_dir(desk.path("mailboxes").join(&ids)).unwrap();
    drop(mailboxes);
    let mailboxes = open(&desk);
    assert_eq!(everything(&desk), before);
    assert_eq!(mailboxes.status(), status);
}

#[test]
fn no_file_and_no_folder_has_a_time() {
    let desk = Desk::new();
    let blocks = [sealed("one"), sealed("two")];
    let bundle = bundle(&[(A, blocks[0].clone()), (A, blocks[1].clone())]);
    let shown = digests(&blocks);
    let folder = desk.path("mailboxes").join("a0".repeat(16));
    let file = |digest: &Digest| folder.join(format!("{}.reply", &digest.to_string()[..32]));
    // Listing a folder would give it a time: the names are known.
    let timeless = |there: &[Digest]| {
        let folders = [desk.path("mailboxes"), folder.clone()];
        let folders = folders.into_iter().filter(|path| path.exists());
        let all: Vec<_> = folders.map(|path| (path, 0o700)).collect();
        let files = there.iter().map(|digest| (file(digest), 0o600));
        for (path, mode) in all.into_iter().chain(files) {
            let metadata = fs::symlink_metadata(&path).unwrap();
            let times = (metadata.mtime(), metadata.atime());
            assert_eq!(times, (0, 0), "{}", path.display());
            assert_eq!(metadata.permissions().mode() & 0o777, mode);
        }
    };
    let mailboxes = open(&desk);
    timeless(&[]);
    import(&mailboxes, &bundle);
    timeless(&shown);
    assert_eq!(mailboxes.replies(&A).unwrap().len(), 2);
    timeless(&shown);
    mailboxes.remove(&A, &shown[..1]).unwrap();
    timeless(&shown[1..]);
    mailboxes.remove(&A, &shown).unwrap();
    timeless(&[]);
    import(&mailboxes, &bundle);
    timeless(&shown);
    mailboxes.import(None, &mut &bundle[..5000]).unwrap_err();
    timeless(&shown);
    // As from a backup.
    let copy = fs::read(file(&shown[0])).unwrap();
    fs::remove_file(file(&shown[0])).unwrap();
    fs::write(file(&shown[0]), copy).unwrap();
    fs::set_permissions(file(&shown[0]), PermissionsExt::from_mode(0o600)).unwrap();
    open(&desk);
    timeless(&shown);
}

#[test]
fn what_is_no_reply_is_counted_and_left_alone() {
    let desk = Desk::new();
    let mailboxes = open(&desk);
    let (one, two) = (sealed("one"), sealed("two"));
    import(&mailboxes, &bundle(&[(A, one.clone())]));
    let reply = a_reply(&desk);
    let folder = reply.parent().unwrap();
    let barred = folder.join(format!(
        "{}.reply",
        &Digest::of(two.as_bytes()).to_string()[..32]
    ));
    symlink("nowhere", &barred).unwrap();
    fs::write(folder.join("notes"), "foreign").unwrap();
    fs::write(desk.path("mailboxes").join("b0".repeat(16)), "foreign").unwrap();
    fs::create_dir(desk.path("mailboxes/lost+found")).unwrap();
    fs::create_dir(desk.path("mailboxes/parts")).unwrap();
    fs::write(desk.path("mailboxes/parts/notes"), "foreign").unwrap();
    let before = everything(&desk);

    let mailboxes = open(&desk);
    let status = mailboxes.status();
    assert_eq!(
        (status.mailboxes, status.replies, status.foreign),
        (1, 1, 5)
    );
    assert_eq!(mailboxes.replies(&A).unwrap().len(), 1);
    assert_eq!(mailboxes.replies(&B).unwrap(), []);
    let done = import(
        &mailboxes,
        &bundle(&[(A, one.clone()), (A, two.clone()), (B, one.clone())]),
    );
    assert_eq!((done.kept, done.already_there, done.left_out), (0, 1, 2));
    let told = done.refused.join("\n");
    assert!(
        told.contains("under a reply's name") && told.contains("is no folder"),
        "{told}"
    );
    assert_eq!(mailboxes.remove(&A, &digests(&[two])).unwrap(), 0);
    assert_eq!(everything(&desk), before);
    // The mailbox's last reply goes, and its folder stays for what is not ours.
    assert_eq!(mailboxes.remove(&A, &digests(&[one])).unwrap(), 1);
    assert_eq!(mailboxes.status().mailboxes, 0);
    assert_eq!(everything(&desk).len(), before.len() - 1);
}

#[test]
fn a_folder_that_others_may_look_into_is_refused() {
    let desk = Desk::new();
    drop(open(&desk));
    let path = desk.path("mailboxes");
    fs::set_permissions(&path, PermissionsExt::from_mode(0o750)).unwrap();
    let error = Mailboxes::open(&desk.data(), 0).unwrap_err();
    assert!(matches!(error, QueueError::NotPrivate(_)), "{error}");
}

#[test]
fn replies_are_read_and_deleted_while_a_bundle_is_imported() {
    let desk = Desk::new();
    let mailboxes = open(&desk);
    let bundle = three();
    std::thread::scope(|scope| {
        let importing = scope.spawn(|| (0..50).for_each(|_| drop(import(&mailboxes, &bundle))));
        while !importing.is_finished() {
            let replies = mailboxes.replies(&A).unwrap();
            mailboxes.remove(&A, &digests(&replies)).unwrap();
        }
    });
    import(&mailboxes, &bundle);
    let status = mailboxes.status();
    assert_eq!((status.mailboxes, status.replies), (2, 3));
    assert_eq!(open(&desk).status(), status, "the counts did not drift");
}
