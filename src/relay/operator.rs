//! The operator's commands: `address`, `export`, `acknowledge`, `import`, `status`. Each returns whether
//! it succeeded, or the sentence that says why not.

use std::fmt::Write;
use std::path::Path;
use std::sync::Mutex;

use queue::{MailboxStatus, Mailboxes};

use crate::arguments::{Acknowledge, Address, Export, Import, Status};
use crate::batch_key::BatchKey;
use crate::cleaning::Outcome;
use crate::control::{self, Connection, Office};
use crate::machine::{self, Concern};
use crate::opened::Opened;
use crate::serve::Voice;

/// Sizes are told in MiB.
const MIB: u64 = 1 << 20;

/// Prints the onion addresses, making the first if there is none; or makes one more, or forgets one.
///
/// # Errors
/// The sentence for the operator.
pub fn address(arguments: &Address, voice: &dyn Voice) -> Result<bool, String> {
    machine::make_folder(&arguments.data)
        .map_err(|error| format!("cannot make {}: {error}", arguments.data.display()))?;
    let settings = onion_settings(&arguments.data)?;
    if let Some(address) = &arguments.remove {
        onion::addresses::remove(&settings, address).map_err(text)?;
        voice.note(&format!("{address} is forgotten, which cannot be undone"));
    } else if arguments.add {
        voice.say(&onion::addresses::add(&settings).map_err(text)?);
        voice.note(
            "a relay that is running takes this address, and lists it on /keys, at its next start",
        );
    } else {
        let addresses = onion::addresses::all_or_first(&settings).map_err(text)?;
        addresses.iter().for_each(|address| voice.say(address));
    }
    Ok(true)
}

/// Writes a batch and its signature.
///
/// # Errors
/// The sentence for the operator; nothing was exported unless it says so.
pub fn export(arguments: &Export, voice: &dyn Voice) -> Result<bool, String> {
    let exported = connect(&arguments.data, voice)?
        .export(&arguments.to, arguments.all, &mut |finding| {
            voice.note(finding);
        })
        .map_err(text)?;
    match exported {
        None => voice.note("no tip is waiting; nothing was written"),
        Some(batch) => {
            let path = arguments.to.display();
            voice.say(&format!("batch {}: {} tips", batch.sequence, batch.tips));
            voice.say(&format!("{path} sha256 {}", batch.sha256));
            voice.note(&format!(
                "carry {path} and {path}.minisig to the offline machine, and bring the receipt back"
            ));
        }
    }
    Ok(true)
}

/// Deletes the tips that a receipt proves to have been opened.
///
/// # Errors
/// The sentence for the operator; a receipt that is wrong anywhere deletes nothing.
pub fn acknowledge(arguments: &Acknowledge, voice: &dyn Voice) -> Result<bool, String> {
    let counts = connect(&arguments.data, voice)?
        .acknowledge(&arguments.receipt)
        .map_err(text)?;
    voice.say(&format!("deleted {}", counts.deleted));
    voice.say(&format!("already gone {}", counts.already_gone));
    voice.say(&format!("unknown {}", counts.unknown));
    counts.unlisted.iter().for_each(|why| voice.note(why));
    Ok(true)
}

/// Puts the replies of a bundle into their mailboxes.
///
/// # Errors
/// The sentence for the operator; a bundle that is wrong anywhere changes nothing.
pub fn import(arguments: &Import, voice: &dyn Voice) -> Result<Outcome, String> {
    let imported = connect(&arguments.data, voice)?
        .import(&arguments.replies)
        .map_err(text)?;
    voice.say(&format!("kept {}", imported.kept));
    voice.say(&format!("already there {}", imported.already_there));
    voice.say(&format!("left out {}", imported.left_out));
    imported.refused.iter().for_each(|why| voice.note(why));
    Ok(
        match (imported.left_out, imported.kept + imported.already_there) {
            (0, _) => Outcome::All,
            (_, 0) => Outcome::None,
            _ => Outcome::Some,
        },
    )
}

/// Says what is held.
///
/// # Errors
/// The sentence for the operator.
pub fn status(arguments: &Status, voice: &dyn Voice) -> Result<bool, String> {
    let status = connect(&arguments.data, voice)?.status().map_err(text)?;
    if arguments.json {
        voice.say(&serde_json::to_string(&status).map_err(text)?);
    } else {
        voice.say(describe(&status).trim_end());
    }
    Ok(true)
}

/// The running relay, or the data folder itself.
fn connect(data: &Path, voice: &dyn Voice) -> Result<Connection, String> {
    if let Some(running) = Connection::to_running(data) {
        return Ok(running);
    }
    if !data.is_dir() {
        let path = data.display();
        return Err(format!(
            "{path} is not a folder; give the folder that `serve` was given as --data"
        ));
    }
    ours(data)?;
    let limits = queue::Limits::default();
    let (queue, findings) = queue::open(data, limits).map_err(text)?;
    findings.lines().iter().for_each(|line| voice.note(line));
    let office = Office {
        queue,
        mailboxes: Mailboxes::open(data, limits.disk_reserve).map_err(text)?,
        opened: Opened::open(data, voice),
        batch_key: BatchKey::open(data).map_err(text)?,
        addresses: onion::addresses::all(&onion_settings(data)?).map_err(text)?,
        onion_states: None,
        recipients: Vec::new(),
        serving: false,
        exporting: Mutex::new(()),
    };
    Connection::to_office(office).map_err(text)
}

/// Where the onion service of a data folder keeps its key. Refuses a folder that is not ours alone.
///
/// # Errors
/// The sentence for the operator.
pub(crate) fn onion_settings(data: &Path) -> Result<onion::Settings, String> {
    let data = std::fs::canonicalize(data)
        .map_err(|error| format!("cannot use {}: {error}", data.display()))?;
    ours(&data)?;
    Ok(onion::Settings::new(data.join("tor")))
}

fn ours(data: &Path) -> Result<(), String> {
    match machine::folder_concern(data) {
        Some(Concern::Stops(reason) | Concern::Weakens(reason)) => Err(reason),
        None => Ok(()),
    }
}

fn describe(status: &control::Status) -> String {
    let mut text = String::new();
    let mut line = |name: &str, value: &dyn std::fmt::Display| {
        // Writing to a String does not fail.
        let _ = writeln!(text, "{name:<18}{value}");
    };
    let queue = &status.queue;
    let serving = if status.serving { "yes" } else { "no" };
    line("serving", &serving);
    let first = status
        .onion_address
        .iter()
        .map(|it| (it, &status.onion_state));
    let further = status
        .further_addresses
        .iter()
        .map(|it| (&it.address, &it.state));
    for (address, state) in first.chain(further) {
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

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
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
