//! `status` in words.

use std::fmt::Write;

use queue::{GroupStatus, MailboxStatus, Tally};

use crate::control;

/// Sizes are told in MiB.
const MIB: u64 = 1 << 20;

/// A line for each thing.
pub(super) fn describe(status: &control::Status) -> String {
    let mut text = String::new();
    let mut line = |name: &str, value: &dyn std::fmt::Display| {
        // Writing to a String does not fail.
        let _ = writeln!(text, "{name:<18}{value}");
    };
    let queue = &status.queue;
    let serving = if status.serving { "yes" } else { "no" };
    line("serving", &serving);
    for (address, state) in addresses(status) {
        line("onion address", address);
        if let Some(state) = state {
            line("onion service", state);
        }
    }
    line("waiting", &queue.waiting);
    line("exported", &queue.exported);
    let held = format!("{} of {} MiB", queue.bytes / MIB, queue.capacity / MIB);
    line("held", &held);
    line("free disk", &format!("{} MiB", queue.free_disk / MIB));
    line("takes", &takes(queue));
    line("replies", &replies(&status.mailboxes));
    line("last batch", &queue.sequence);
    for (name, value) in groups(&status.tally) {
        line(name, &value);
    }
    line("batch key", &status.batch_key);
    for recipient in &status.recipients {
        let key = format!(
            "{} ({}, {})",
            recipient.fingerprint, recipient.group, recipient.kind
        );
        line("sealed to", &key);
    }
    text
}

/// The onion addresses with the states of their services, the first one first.
fn addresses(status: &control::Status) -> impl Iterator<Item = (&String, &Option<String>)> {
    let first = status
        .onion_address
        .iter()
        .map(|it| (it, &status.onion_state));
    let further = status.further_addresses.iter();
    first.chain(further.map(|it| (&it.address, &it.state)))
}

/// What waits for each group, where there are several, and what is left to none.
fn groups(tally: &Tally) -> Vec<(&'static str, String)> {
    if tally.groups.len() < 2 {
        return Vec::new();
    }
    let lines = tally.groups.iter().map(|status| ("group", group(status)));
    let stranded = (tally.stranded > 0).then(|| ("stranded", stranded(tally.stranded)));
    lines.chain(stranded).collect()
}

/// What waits for a group of its own batches.
fn group(status: &GroupStatus) -> String {
    let GroupStatus {
        name,
        known,
        waiting,
        exported,
        sequence,
    } = status;
    let gone = if *known {
        ""
    } else {
        "; the keys folder has it no more"
    };
    format!("{name}: {waiting} waiting, {exported} exported, last batch {sequence}{gone}")
}

fn stranded(tips: u64) -> String {
    format!("{tips} for no group that is left to open them; export and acknowledge them without --group")
}

/// What waits in the mailboxes, and how much may.
fn replies(held: &MailboxStatus) -> String {
    let MailboxStatus {
        mailboxes,
        replies,
        mailbox_capacity,
        ..
    } = held;
    let (bytes, capacity) = (held.bytes / MIB, held.capacity / MIB);
    let foreign = match held.foreign {
        0 => String::new(),
        names => format!("; names that are none of ours: {names}, left alone"),
    };
    format!(
        "{replies} in {mailboxes} mailboxes, {mailbox_capacity} each at most; {bytes} of {capacity} MiB{foreign}"
    )
}

/// What would be let in now, and if not everything, why.
fn takes(queue: &queue::Status) -> String {
    match (&queue.stopped, queue.refuses_text, queue.refuses_files) {
        (Some(why), ..) => format!("nothing: {why}; check the disk and restart the relay"),
        (None, Some(why), _) => format!("nothing: {why}"),
        (None, None, Some(why)) => format!("text only: {why}"),
        (None, None, None) => "text and files".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use queue::{MailboxStatus, Refusal};

    use super::{replies, takes};

    #[test]
    fn the_status_says_what_waits_in_the_mailboxes() {
        let mut held = MailboxStatus {
            mailboxes: 5,
            replies: 12,
            mailbox_capacity: 32,
            bytes: 3 << 20,
            capacity: 1 << 30,
            foreign: 0,
        };
        let plain = "12 in 5 mailboxes, 32 each at most; 3 of 1024 MiB";
        assert_eq!(replies(&held), plain);
        held.foreign = 2;
        let told = replies(&held);
        assert_eq!(
            told,
            format!("{plain}; names that are none of ours: 2, left alone")
        );
    }

    #[test]
    fn the_status_says_what_is_let_in_and_why_not_more() {
        let mut status = queue::Status {
            waiting: 0,
            exported: 0,
            gone: 0,
            bytes: 0,
            capacity: 0,
            free_disk: 0,
            sequence: 0,
            previous: None,
            refuses_text: None,
            refuses_files: None,
            stopped: None,
        };
        assert_eq!(takes(&status), "text and files");
        status.refuses_files = Some(Refusal::FilesRefused);
        assert!(takes(&status).starts_with("text only: the queue takes only text until"));
        status.refuses_text = Some(Refusal::Full);
        assert!(takes(&status).starts_with("nothing: the queue is full; export"));
        status.stopped = Some("the disk did not confirm a tip's content".to_owned());
        assert_eq!(
            takes(&status),
            "nothing: the disk did not confirm a tip's content; check the disk and restart the relay"
        );
    }
}
