//! The replies of a bundle that is being read: kept apart until all of it was.

use std::io;
use std::path::PathBuf;

use data_encoding::HEXLOWER;
use envelope::{ReplyBlock, ReplyEntry};

use super::quiet::{Named, Quiet};
use super::{is_hex, reply_name, Inner, REPLY};
use crate::disk::Disk;

/// Their folder, beside the mailboxes.
const PARTS: &str = "parts";

/// The parts of one import. What was not put into a mailbox goes with this.
pub(super) struct Parts<'a> {
    boxes: &'a Inner,
    folder: Quiet,
}

impl<'a> Parts<'a> {
    /// Makes their folder, without what an earlier import could not remove.
    pub(super) fn make(boxes: &'a Inner) -> io::Result<Self> {
        sweep(&*boxes.disk, &boxes.folder)?;
        let folder = boxes.folder.make(PARTS)?;
        Ok(Self { boxes, folder })
    }

    /// Writes a part, which leaves the disk's reserve alone. Nothing is durable yet.
    pub(super) fn write(&self, entry: &ReplyEntry, block: &ReplyBlock) -> io::Result<()> {
        let bytes = block.as_bytes();
        if !self.boxes.spares(bytes.len() as u64)? {
            return Err(io::ErrorKind::StorageFull.into());
        }
        let name = part_name(entry);
        self.folder.write(&*self.boxes.disk, &name, bytes)
    }

    /// Puts a part into its mailbox, in the place of the same reply if that is there.
    pub(super) fn settle(&self, entry: &ReplyEntry) -> io::Result<()> {
        let part = self.boxes.path.join(PARTS).join(part_name(entry));
        let reply: PathBuf = [
            self.boxes.path.as_path(),
            HEXLOWER.encode(&entry.mailbox).as_ref(),
            reply_name(&entry.sha256).as_ref(),
        ]
        .iter()
        .collect();
        self.boxes.disk.replace(&part, &reply)
    }
}

impl Drop for Parts<'_> {
    fn drop(&mut self) {
        // What stays is removed by the next import or start.
        let _ = sweep(&*self.boxes.disk, &self.boxes.folder);
        let _ = self.boxes.folder.fix_times();
    }
}

/// Removes all parts, and their folder unless something else lies in it.
pub(super) fn sweep(disk: &dyn Disk, mailboxes: &Quiet) -> io::Result<()> {
    let Some(folder) = mailboxes.folder(PARTS)? else {
        return Ok(());
    };
    let mut parts = Vec::new();
    folder.names(|name| {
        if is_part(name) {
            parts.push(name.to_owned());
        }
    })?;
    for name in parts {
        if let Named::File { .. } = folder.look(&name)? {
            disk.unlink(folder.handle(), &name)?;
        }
    }
    mailboxes.remove_empty(PARTS).map(drop)
}

fn part_name(entry: &ReplyEntry) -> String {
    let mailbox = HEXLOWER.encode(&entry.mailbox);
    format!("{mailbox}-{}", reply_name(&entry.sha256))
}

fn is_part(name: &str) -> bool {
    let ids = name.strip_suffix(REPLY).and_then(|ids| ids.split_once('-'));
    ids.is_some_and(|(mailbox, reply)| is_hex(mailbox) && is_hex(reply))
}
