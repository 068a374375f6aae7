//! What the mailboxes hold: counted at the start, and kept up from then on.

use std::io;

use super::quiet::{Named, Quiet};
use super::{is_hex, is_reply};

/// Counts.
#[derive(Clone, Copy, Default)]
pub(super) struct Held {
    /// Mailboxes with a reply.
    pub(super) mailboxes: u64,
    /// Replies.
    pub(super) replies: u64,
    /// Their bytes.
    pub(super) bytes: u64,
    /// Names that are neither.
    pub(super) foreign: u64,
}

impl Held {
    /// Takes away a reply.
    pub(super) fn less(&mut self, size: u64) {
        self.replies = self.replies.saturating_sub(1);
        self.bytes = self.bytes.saturating_sub(size);
    }
}

/// Counts what is there, fixes the times of what was put there otherwise, and removes mailboxes that a
/// crash left empty.
pub(super) fn survey(folder: &Quiet) -> io::Result<Held> {
    let mut held = Held::default();
    let mut ids = Vec::new();
    folder.names(|name| match is_hex(name) {
        true => ids.push(name.to_owned()),
        false => held.foreign += 1,
    })?;
    for id in ids {
        let Ok(Some(mailbox)) = folder.folder(&id) else {
            held.foreign += 1;
            continue;
        };
        // One that cannot be removed is as empty as before.
        if matches!(folder.remove_empty(&id), Ok(true)) {
            continue;
        }
        let before = held.replies;
        survey_mailbox(&mailbox, &mut held)?;
        held.mailboxes += u64::from(held.replies > before);
        mailbox.fix_times()?;
    }
    Ok(held)
}

fn survey_mailbox(mailbox: &Quiet, held: &mut Held) -> io::Result<()> {
    let mut names = Vec::new();
    mailbox.names(|name| names.push(name.to_owned()))?;
    for name in names {
        match mailbox.look(&name)? {
            Named::File { size, timeless } if is_reply(&name) => {
                held.replies += 1;
                held.bytes = held.bytes.saturating_add(size);
                if !timeless {
                    mailbox.fix_times_of(&name)?;
                }
            }
            _ => held.foreign += 1,
        }
    }
    Ok(())
}
