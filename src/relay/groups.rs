//! The investigators' public keys: every `*.txt` in the keys folder is a group.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use envelope::{is_group, RecipientError, Recipients};
use queue::{Queue, QueueError};

use crate::control::Recipient;
use crate::pages::KeyLine;
use crate::serve::Voice;

/// Most groups that are read; more is a mistake about the folder.
const MAX_GROUPS: usize = 64;

/// Longest keys file, in bytes: the largest recipient takes 2,000.
const MAX_FILE: u64 = 256 * 1024;

/// One group's recipients.
#[derive(Debug)]
pub struct Group {
    /// The file's name without `.txt`.
    pub name: String,
    /// Whom the group reads as.
    pub recipients: Recipients,
}

/// Why the keys cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum GroupsError {
    /// The folder or a file in it cannot be read.
    #[error("cannot read {path}: {source}")]
    Read {
        /// What was read.
        path: PathBuf,
        /// Why it failed.
        source: std::io::Error,
    },
    /// There is no group.
    #[error("{0} has no key files: put each group's recipients into a file like detectives.txt (bocca-reader keygen prints a recipient)")]
    NoGroup(PathBuf),
    /// The folder is not a keys folder.
    #[error("{0} has more than {MAX_GROUPS} .txt files; is it the keys folder?")]
    TooMany(PathBuf),
    /// A file is too large to be a list of recipients.
    #[error("{0} is larger than 256 KiB; it should hold one recipient a line")]
    TooLarge(PathBuf),
    /// A line is not a recipient, or the recipients cannot be sealed to together.
    #[error(transparent)]
    Recipients(#[from] RecipientError),
}

/// Reads every group, sorted by name.
///
/// # Errors
/// [`GroupsError`] names the file and the line.
pub fn read(folder: &Path) -> Result<Vec<Group>, GroupsError> {
    let mut groups = Vec::new();
    for path in key_files(folder)? {
        let read = |source| GroupsError::Read {
            path: path.clone(),
            source,
        };
        if std::fs::metadata(&path).map_err(read)?.len() > MAX_FILE {
            return Err(GroupsError::TooLarge(path));
        }
        let text = std::fs::read_to_string(&path).map_err(read)?;
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        groups.push(Group {
            name: stem.into_owned(),
            recipients: Recipients::parse(&file, &text)?,
        });
    }
    Ok(groups)
}

/// Everyone who reads a tip that names no appeal: all groups together.
///
/// # Errors
/// [`GroupsError::Recipients`] when the groups cannot share a tip.
pub fn everyone(groups: &[Group]) -> Result<Recipients, GroupsError> {
    let sets = groups.iter().map(|group| group.recipients.clone());
    Ok(Recipients::join(sets)?)
}

/// The names of all groups, by which they export and acknowledge their own batches.
///
/// # Errors
/// What to do about a name that no group can have: without it, tips that are for all could not be told to be left to
/// that group.
pub fn names(groups: &[Group]) -> Result<BTreeSet<String>, String> {
    match groups.iter().find(|group| !is_group(&group.name)) {
        None => Ok(groups.iter().map(|group| group.name.clone()).collect()),
        Some(group) => Err(format!(
            "the keys file {:?} has a name that cannot be given as --group, so no group can export or acknowledge its own batches; a name has 1 to {} of A-Z, a-z, 0-9, ., _ and -, and a letter or digit first",
            format!("{}.txt", group.name), envelope::MAX_GROUP_BYTES
        )),
    }
}

/// The recipients of some of all groups, as named in an appeal, with what a tip says of whom it is for: their names,
/// unless they are all that there are. Nothing, where a name of a group cannot be said (see [`names`]).
///
/// # Errors
/// [`RecipientError`] when the groups cannot share a tip.
pub fn some(named: &[&Group], all: &[Group]) -> Result<Recipients, RecipientError> {
    let sets = named.iter().map(|group| group.recipients.clone());
    let joined = Recipients::join(sets)?;
    let some: BTreeSet<String> = named.iter().map(|group| group.name.clone()).collect();
    match names(all) {
        Ok(all) if some != all => joined.naming(some),
        Ok(_) | Err(_) => Ok(joined),
    }
}

/// Has the queue know the groups, unless one has a name that it cannot have: then it knows none, and tips leave by
/// receipts without a group.
///
/// # Errors
/// When the queue cannot note them.
pub fn tell(queue: &Queue, groups: &[Group], voice: &dyn Voice) -> Result<(), QueueError> {
    let names = names(groups).unwrap_or_else(|reason| {
        voice.note(&format!("warning: {reason}"));
        BTreeSet::new()
    });
    queue.set_groups(names)?;
    let tally = queue.tally()?;
    for gone in tally.groups.iter().filter(|group| !group.known) {
        let (name, tips) = (&gone.name, gone.waiting + gone.exported);
        voice.note(&format!("warning: the keys folder has no {name}.txt any more, and {tips} tips are kept for that group; put it back under its name, or acknowledge them without --group"));
    }
    Ok(())
}

/// The lines of the keys page.
pub fn key_lines(groups: &[Group]) -> Vec<KeyLine> {
    let lines = groups.iter().flat_map(|group| {
        group.recipients.iter().map(|entry| KeyLine {
            group: group.name.clone(),
            kind: entry.kind().to_string(),
            recipient: entry.text().to_owned(),
            fingerprint: entry.fingerprint(),
        })
    });
    lines.collect()
}

/// The recipients as `status` tells them.
pub fn told(groups: &[Group]) -> Vec<Recipient> {
    let lines = key_lines(groups).into_iter();
    let recipient = |line: KeyLine| Recipient {
        group: line.group,
        kind: line.kind,
        fingerprint: line.fingerprint,
    };
    lines.map(recipient).collect()
}

fn key_files(folder: &Path) -> Result<Vec<PathBuf>, GroupsError> {
    let read = |source| GroupsError::Read {
        path: folder.to_owned(),
        source,
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(read)? {
        let path = entry.map_err(read)?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            files.push(path);
        }
        if files.len() > MAX_GROUPS {
            return Err(GroupsError::TooMany(folder.to_owned()));
        }
    }
    if files.is_empty() {
        return Err(GroupsError::NoGroup(folder.to_owned()));
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_line_is_named_by_file_and_number() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("lyon.txt"), "# ours\nage1oops\n").unwrap();
        let error = read(folder.path()).unwrap_err().to_string();
        assert!(error.starts_with("lyon.txt:2"), "{error}");
    }

    #[test]
    fn an_empty_folder_says_what_to_put_there() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("README.md"), "not a key").unwrap();
        let error = read(folder.path()).unwrap_err();
        assert!(matches!(error, GroupsError::NoGroup(_)));
    }

    #[test]
    fn a_mixed_set_of_groups_is_refused_before_any_tip() {
        let folder = tempfile::tempdir().unwrap();
        let classic = envelope::generate(envelope::Kind::Classic).recipient;
        let quantum = envelope::generate(envelope::Kind::PostQuantum).recipient;
        std::fs::write(folder.path().join("a.txt"), classic).unwrap();
        std::fs::write(folder.path().join("b.txt"), quantum).unwrap();
        let groups = read(folder.path()).unwrap();
        let error = everyone(&groups).unwrap_err().to_string();
        assert!(error.contains("b.txt:1"), "{error}");
    }
}
