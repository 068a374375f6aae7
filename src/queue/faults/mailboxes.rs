//! A disk that fails while a bundle is imported, or a reply deleted.

use envelope::{Replies, ReplyBlock, ReplyEntry};

use super::*;
use crate::mailboxes::Bounds;
use crate::{ImportError, Imported, Mailboxes};

const MAILBOX: [u8; 16] = [7; 16];

/// Blocks that nothing opens: the relay cannot tell.
fn block(n: u8) -> ReplyBlock {
    let mut bytes = b"00100\n".to_vec();
    bytes.resize(106, n);
    bytes.resize(4096, 0);
    ReplyBlock::from_bytes(bytes).unwrap()
}

fn import(mailboxes: &Mailboxes) -> Result<Imported, ImportError> {
    let mut replies = Replies::default();
    let mut blocks = Vec::new();
    for block in [block(1), block(2)] {
        let place = replies.insert(ReplyEntry::of(MAILBOX, &block)).unwrap();
        blocks.insert(place, block);
    }
    let mut bundle = Vec::new();
    let mut next = |n: usize| Ok(blocks[n].clone());
    replies.write(&mut bundle, &mut next).unwrap();
    mailboxes.import(None, &mut &*bundle)
}

fn open() -> (TempDir, Arc<Faulty>, Mailboxes) {
    let folder = tempfile::tempdir().unwrap();
    let disk = Arc::new(Faulty::default());
    let mailboxes = Mailboxes::open_on(
        disk.clone(),
        folder.path(),
        Bounds {
            capacity: 1 << 20,
            disk_reserve: 0,
        },
    )
    .unwrap();
    (folder, disk, mailboxes)
}

#[test]
fn an_import_that_the_disk_refuses_leaves_nothing() {
    for (call, errno) in [
        (Call::Free, Errno::IO),
        (Call::Write, Errno::IO),
        (Call::Write, Errno::NOSPC),
        (Call::SyncAll, Errno::IO),
    ] {
        let (folder, disk, mailboxes) = open();
        disk.fail(call, errno);
        let refused = import(&mailboxes).unwrap_err();
        let full = matches!(refused, ImportError::DiskLow);
        assert_eq!(full, errno == Errno::NOSPC, "{refused}");
        assert!(refused.to_string().ends_with("nothing was imported"));
        assert_eq!(mailboxes.replies(&MAILBOX).unwrap(), []);
        let names = fs::read_dir(folder.path().join("mailboxes")).unwrap();
        assert_eq!(names.count(), 0);
        disk.heal();
        assert_eq!(import(&mailboxes).unwrap().kept, 2);
    }
}

#[test]
fn parts_that_cannot_be_removed_do_not_bar_the_next_import() {
    let (folder, disk, mailboxes) = open();
    disk.fail(Call::SyncAll, Errno::IO);
    disk.fail(Call::Unlink, Errno::IO);
    import(&mailboxes).unwrap_err();
    let parts = fs::read_dir(folder.path().join("mailboxes/parts")).unwrap();
    assert_eq!(parts.count(), 2);
    disk.heal();
    assert_eq!(import(&mailboxes).unwrap().kept, 2);
    assert!(!folder.path().join("mailboxes/parts").exists());
}

#[test]
fn an_import_that_was_cut_short_is_completed_by_the_next() {
    let (_folder, disk, mailboxes) = open();
    disk.fail(Call::Replace, Errno::IO);
    let refused = import(&mailboxes).unwrap_err();
    assert!(matches!(refused, ImportError::Unfinished(_)), "{refused}");
    assert!(refused.to_string().contains("import the bundle again"));
    assert_eq!(mailboxes.status().mailboxes, 0);
    disk.heal();
    let done = import(&mailboxes).unwrap();
    assert_eq!((done.kept, done.already_there), (2, 0));
    assert_eq!(mailboxes.status().mailboxes, 1);
}

/// All content is durable before the first name, and all names before the answer. What comes again is
/// written anew, since after a failed sync nobody knows what the disk has of it.
#[test]
fn what_was_there_before_is_made_durable_again() {
    let (_folder, disk, mailboxes) = open();
    for n in 1..=2 {
        import(&mailboxes).unwrap();
        assert_eq!(disk.calls(Call::Replace), 2 * n);
        assert_eq!(disk.calls(Call::SyncAll), 2 * n);
    }
}

#[test]
fn a_reply_that_cannot_be_deleted_stays_and_is_told() {
    let (_folder, disk, mailboxes) = open();
    import(&mailboxes).unwrap();
    let shown: Vec<_> = mailboxes.replies(&MAILBOX).unwrap();
    let shown: Vec<_> = shown.iter().map(|b| Digest::of(b.as_bytes())).collect();
    disk.fail(Call::Unlink, Errno::PERM);
    let failed = mailboxes.remove(&MAILBOX, &shown).unwrap_err();
    assert!(matches!(failed, QueueError::Files { .. }));
    assert!(!failed.to_string().contains("0707"), "{failed}");
    assert_eq!(mailboxes.status().replies, 2);
    disk.heal();
    disk.fail(Call::SyncFolder, Errno::IO);
    mailboxes.remove(&MAILBOX, &shown[..1]).unwrap_err();
    disk.heal();
    assert_eq!(mailboxes.remove(&MAILBOX, &shown).unwrap(), 1);
    assert_eq!(mailboxes.status().mailboxes, 0);
}
