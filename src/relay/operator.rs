//! The operator's commands: `address`, `export`, `acknowledge`, `import`, `status`. Each returns whether
//! it succeeded, or the sentence that says why not.

mod description;

use std::path::Path;
use std::sync::Mutex;

use queue::Mailboxes;

use crate::arguments::{Acknowledge, Address, Export, Import, Status};
use crate::batch_key::BatchKey;
use crate::cleaning::Outcome;
use crate::control::{Connection, Office};
use crate::machine::{self, Concern};
use crate::opened::Opened;
use crate::serve::Voice;
use description::describe;

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
        .export(
            &arguments.to,
            arguments.all,
            arguments.group.as_deref(),
            &mut |finding| voice.note(finding),
        )
        .map_err(text)?;
    let whose = arguments.group.as_ref();
    let whose = whose.map_or(String::new(), |group| format!(" for {group}"));
    match exported {
        None => voice.note(&format!("no tip is waiting{whose}; nothing was written")),
        Some(batch) => {
            let path = arguments.to.display();
            let (sequence, tips) = (batch.sequence, batch.tips);
            voice.say(&format!("batch {sequence}{whose}: {tips} tips"));
            voice.say(&format!("{path} sha256 {}", batch.sha256));
            voice.note(&format!(
                "carry {path} and {path}.minisig to the offline machine, and bring the receipt back"
            ));
        }
    }
    Ok(true)
}

/// Deletes the tips that a receipt proves to have been opened, or notes for a group that it is done with them.
///
/// # Errors
/// The sentence for the operator; a receipt that is wrong anywhere deletes nothing.
pub fn acknowledge(arguments: &Acknowledge, voice: &dyn Voice) -> Result<bool, String> {
    let counts = connect(&arguments.data, voice)?
        .acknowledge(&arguments.receipt, arguments.group.as_deref())
        .map_err(text)?;
    voice.say(&format!("deleted {}", counts.deleted));
    if let Some(group) = &arguments.group {
        voice.say(&format!("noted {}", counts.noted));
        voice.say(&format!("not for the group {}", counts.not_theirs));
        voice.say(&format!("not exported {}", counts.not_exported));
        if counts.not_theirs + counts.not_exported > 0 {
            voice.note(&format!("some tips were kept because {group} cannot have opened them: look whose receipt it is, or export for {group} again if the index was lost"));
        }
    }
    if counts.for_groups > 0 {
        voice.say(&format!("kept for groups {}", counts.for_groups));
        voice.note("some tips were kept because only single groups were given them, and others have not opened them: say whose receipt it is, with --group");
    }
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

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
