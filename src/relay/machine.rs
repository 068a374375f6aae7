//! What the machine itself could give away: core files, debuggers, swap, a full disk, a folder
//! that others may enter.

use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

use rustix::process::{
    geteuid, getrlimit, set_dumpable_behavior, setrlimit, DumpableBehavior, Resource, Rlimit,
};

use crate::config::Queue;

/// 2026-01-01, in Unix time: no clock that is right shows less.
const BUILT_AFTER: i64 = 1_767_225_600;

/// What an operator should know or mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Concern {
    /// `serve` refuses to run.
    Stops(String),
    /// `serve` runs, but protects less.
    Weakens(String),
}

/// No core files, no debugger of the same user, no `/proc/<pid>/mem` for it.
///
/// # Errors
/// When the kernel refuses; the relay must not hold plaintext then.
pub fn harden() -> io::Result<()> {
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    setrlimit(Resource::Core, none)?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    Ok(())
}

/// Swap, core files: what the machine could write of our memory.
pub fn concerns() -> Vec<Concern> {
    let mut concerns = Vec::new();
    match fs::read_to_string("/proc/swaps") {
        Ok(swaps) => concerns.extend(swap_concern(&swaps)),
        Err(_) => concerns.push(Concern::Weakens(
            "cannot tell whether swap is on (/proc/swaps is not readable); turn swap off".into(),
        )),
    }
    if getrlimit(Resource::Core).maximum != Some(0) && !can_forbid_cores() {
        concerns.push(Concern::Stops("core files cannot be forbidden".into()));
    }
    concerns
}

/// Makes the folder (0700) if it is missing.
///
/// # Errors
/// What making it failed with.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
}

/// The folder is ours alone. What root made in somebody else's, its owner could not use.
pub fn folder_concern(folder: &Path) -> Option<Concern> {
    let metadata = match fs::metadata(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
        Err(error) => {
            let text = format!("{} cannot be looked at: {error}", folder.display());
            return Some(Concern::Stops(text));
        }
        Ok(metadata) => metadata,
    };
    let path = folder.display();
    if !metadata.is_dir() {
        return Some(Concern::Stops(format!("{path} is not a folder")));
    }
    let (owner, us) = (metadata.uid(), geteuid().as_raw());
    if owner != us {
        return Some(Concern::Stops(format!(
            "{path} belongs to user {owner}, and this is user {us}: run the command as its owner (sudo -u '#{owner}' …)"
        )));
    }
    if metadata.mode() & 0o077 != 0 {
        return Some(Concern::Stops(format!(
            "{path} is open to others (mode {:o}): chmod 700 {path}",
            metadata.mode() & 0o777
        )));
    }
    None
}

/// The keys folder and its files cannot be written by others, who could add a key of their own.
pub fn keys_concerns(folder: &Path) -> Vec<Concern> {
    let mut paths: Vec<PathBuf> = vec![folder.to_owned()];
    if let Ok(entries) = fs::read_dir(folder) {
        paths.extend(entries.flatten().map(|entry| entry.path()));
    }
    let mut concerns = Vec::new();
    for path in paths {
        let mode = fs::metadata(&path).map_or(0, |metadata| metadata.mode());
        if mode & 0o002 != 0 {
            let path = path.display();
            concerns.push(Concern::Stops(format!(
                "{path} can be written by everybody, who could add a key of their own: chmod o-w {path}"
            )));
        }
    }
    concerns
}

/// There is room for tips besides the reserve.
pub fn disk_concern(folder: &Path) -> Option<Concern> {
    let existing = folder.ancestors().find(|folder| folder.is_dir())?;
    let disk = rustix::fs::statvfs(existing).ok()?;
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let reserve = Queue::default().disk_reserve_bytes;
    (free < 2 * reserve).then(|| {
        let (path, free) = (folder.display(), free >> 20);
        let reserve = reserve >> 20;
        Concern::Stops(format!(
            "the disk of {path} has {free} MiB left, and {reserve} MiB of it stay free: no tip would be taken; free some space"
        ))
    })
}

/// The clock is plausible. Tor needs it right to about a day; nothing else here uses it.
pub fn clock_concern() -> Option<Concern> {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::Realtime).tv_sec;
    (now < BUILT_AFTER).then(|| {
        Concern::Stops("this machine's clock is years behind: Tor cannot connect; set it".into())
    })
}

fn swap_concern(swaps: &str) -> Option<Concern> {
    let devices: Vec<&str> = swaps
        .lines()
        .skip(1)
        .filter_map(|line| line.split_whitespace().next())
        .filter(|device| !device.starts_with("/dev/zram"))
        .collect();
    (!devices.is_empty()).then(|| {
        Concern::Weakens(format!(
            "swap is on ({}): a tip could be written to disk before it is sealed; run swapoff -a, or make sure that it is encrypted with a key made at boot",
            devices.join(", ")
        ))
    })
}

fn can_forbid_cores() -> bool {
    let now = getrlimit(Resource::Core);
    let lower = Rlimit {
        current: Some(0),
        ..now
    };
    setrlimit(Resource::Core, lower).is_ok()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn swap_on_a_disk_is_named_and_swap_in_memory_is_not() {
        let head = "Filename Type Size Used Priority\n";
        assert_eq!(swap_concern(head), None);
        assert_eq!(
            swap_concern(&format!("{head}/dev/zram0 partition 1 0 100\n")),
            None
        );
        let concern = swap_concern(&format!("{head}/dev/sda2 partition 1 0 -2\n")).unwrap();
        assert!(matches!(concern, Concern::Weakens(text) if text.contains("/dev/sda2")));
    }

    #[test]
    fn an_open_folder_is_refused_with_the_command_that_mends_it() {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let concern = folder_concern(folder.path()).unwrap();
        assert!(matches!(concern, Concern::Stops(text) if text.contains("chmod 700")));
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
        assert_eq!(folder_concern(folder.path()), None);
    }
}
