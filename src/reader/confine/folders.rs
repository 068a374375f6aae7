//! Files and folders: Landlock, as far as the kernel has it.

use std::path::{Path, PathBuf};

use landlock::{
    make_bitflags, Access, AccessFs, AccessNet, AddRuleError, AddRulesError, BitFlags, PathBeneath,
    PathFd, Ruleset, RulesetAttr, RulesetCreated, RulesetCreatedAttr, RulesetError, RulesetStatus,
    Scope, ABI,
};
use rustix::io::Errno;

use super::ConfineError;
use crate::reach::Reach;

/// What is read.
const READ: BitFlags<AccessFs> = make_bitflags!(AccessFs::{ReadFile | ReadDir});

/// What is started.
const EXECUTE: BitFlags<AccessFs> = make_bitflags!(AccessFs::{ReadFile | ReadDir | Execute});

/// What is worked in: plain files and folders, no links, devices, pipes or sockets.
const WORK: BitFlags<AccessFs> = make_bitflags!(AccessFs::{
    ReadFile | ReadDir | WriteFile | Truncate | MakeReg | MakeDir | RemoveFile | RemoveDir | Refer
});

/// What a terminal and the hole for output are.
const DEVICE: BitFlags<AccessFs> = make_bitflags!(AccessFs::{ReadFile | WriteFile | IoctlDev});

/// Read by the standard library: how many cores there are for this process; random numbers on old kernels.
const SYSTEM: [&str; 3] = ["/proc/self", "/sys/fs/cgroup", "/dev/urandom"];

/// Passphrases, keys and pages; what other programs are started with.
const DEVICES: [&str; 2] = ["/dev/tty", "/dev/null"];

/// From now on this thread, and what it starts, reaches nothing else. Says whether the kernel can do that.
///
/// Each later call narrows what the calls before it left.
pub(super) fn keep_to(reach: &Reach) -> Result<bool, ConfineError> {
    let done = restrict(reach).map_err(ConfineError::Folders)?;
    Ok(done != RulesetStatus::NotEnforced)
}

fn restrict(reach: &Reach) -> Result<RulesetStatus, RulesetError> {
    let mut rules = Ruleset::default()
        .handle_access(AccessFs::from_all(ABI::V5))?
        // A second bound beside the calls.
        .handle_access(AccessNet::from_all(ABI::V5))?
        .scope(Scope::from_all(ABI::V6))?
        .create()?;
    let work: Vec<_> = reach.write.iter().map(|path| there(path)).collect();
    allow(&mut rules, &reach.read, READ)?;
    allow(&mut rules, &work, WORK)?;
    allow(&mut rules, &reach.execute, EXECUTE)?;
    allow(&mut rules, &SYSTEM, READ)?;
    allow(&mut rules, &DEVICES, DEVICE)?;
    Ok(rules.restrict_self()?.ruleset)
}

/// The folder, or the nearest above it that is there: the rest has to be made in that. Made here instead, it would
/// be left behind by a command that then fails.
fn there(folder: &Path) -> PathBuf {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let found = absolute.ancestors().find(|path| path.exists());
    found.map_or_else(|| absolute.clone(), Path::to_owned)
}

fn allow(
    rules: &mut RulesetCreated,
    paths: &[impl AsRef<Path>],
    access: BitFlags<AccessFs>,
) -> Result<(), RulesetError> {
    // What cannot be opened is missed by the command, which says so.
    for path in paths.iter().filter_map(|path| PathFd::new(path).ok()) {
        match rules.add_rule(PathBeneath::new(path, access)) {
            Ok(_) => {}
            Err(error) if is_nowhere(&error) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// A pipe without a name, as of a shell's `<(…)`: it is in no folder, so that nothing keeps from it.
fn is_nowhere(error: &RulesetError) -> bool {
    let RulesetError::AddRules(AddRulesError::Fs(AddRuleError::AddRuleCall { source, .. })) = error
    else {
        return false;
    };
    source.raw_os_error() == Some(Errno::BADFD.raw_os_error())
}
