//! Replies and bundles, and what lies in the folder of mailboxes.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use bocca_queue::{Imported, Mailboxes};
use envelope::{generate, Digest, Kind, Mailbox, NewIdentity, Replies, ReplyBlock, ReplyEntry};

use super::Desk;

/// Two mailboxes.
pub const A: [u8; 16] = [0xa0; 16];
pub const B: [u8; 16] = [0xb0; 16];

fn owner() -> &'static NewIdentity {
    static OWNER: OnceLock<NewIdentity> = OnceLock::new();
    OWNER.get_or_init(|| generate(Kind::Classic))
}

pub fn sealed(text: &str) -> ReplyBlock {
    let mailbox = Mailbox {
        id: A,
        recipient: owner().recipient.clone(),
    };
    ReplyBlock::seal(text, None, &mailbox).unwrap()
}

/// A bundle of these blocks.
pub fn bundle(named: &[([u8; 16], ReplyBlock)]) -> Vec<u8> {
    let mut replies = Replies::default();
    let mut blocks = Vec::new();
    for (mailbox, block) in named {
        let entry = ReplyEntry::of(*mailbox, block);
        blocks.insert(replies.insert(entry).unwrap(), block.clone());
    }
    let mut out = Vec::new();
    let mut next = |n: usize| Ok(blocks[n].clone());
    replies.write(&mut out, &mut next).unwrap();
    out
}

pub fn three() -> Vec<u8> {
    let (one, two, three) = (sealed("one"), sealed("two"), sealed(&"three ".repeat(1000)));
    bundle(&[(A, one), (A, two), (B, three)])
}

/// The mailboxes of a data folder, which is made if it is not there.
pub fn open(desk: &Desk) -> Mailboxes {
    if !desk.data().is_dir() {
        drop(desk.open_clean());
    }
    Mailboxes::open(&desk.data(), 0).unwrap()
}

pub fn import(mailboxes: &Mailboxes, bundle: &[u8]) -> Imported {
    mailboxes.import(None, &mut &*bundle).unwrap()
}

/// Everything in the folder of mailboxes, with its content.
pub fn everything(desk: &Desk) -> Vec<(String, Vec<u8>)> {
    fn walk(folder: &Path, found: &mut Vec<(String, Vec<u8>)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.display().to_string();
            match path.is_dir() {
                true => {
                    found.push((name, Vec::new()));
                    walk(&path, found);
                }
                false => found.push((name, fs::read(&path).unwrap_or_default())),
            }
        }
    }
    let mut found = Vec::new();
    walk(&desk.path("mailboxes"), &mut found);
    found.sort();
    found
}

/// The file of the first reply in A.
pub fn a_reply(desk: &Desk) -> PathBuf {
    let found = everything(desk);
    let reply = found.iter().find(|(name, _)| name.ends_with(".reply"));
    reply.unwrap().0.clone().into()
}

pub fn digests(blocks: &[ReplyBlock]) -> Vec<Digest> {
    blocks.iter().map(|b| Digest::of(b.as_bytes())).collect()
}
