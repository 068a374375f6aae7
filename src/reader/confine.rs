//! What this process gives up before it reads the first byte of anything that the command line names.
//!
//!   - Dumps: what is decrypted stays in the process.
//!   - System calls (`calls`): no socket, no look into other processes, no change of the system. The kernel kills
//!     the process that tries. With a key on hardware, whose plugin talks to its device through them, sockets within
//!     this machine are allowed, and others refused with an error.
//!   - Files (`folders`): only the files and folders that the command names ([`Reach`]), and the whole folder in which
//!     it makes a file, as far as the kernel has Landlock. With a key on hardware all files, since nobody knows what
//!     its plugin needs.
//!
//! All of it holds for every thread and process that is started later.

mod calls;
mod folders;

use rustix::process::{set_dumpable_behavior, setrlimit, DumpableBehavior, Resource, Rlimit};

use calls::Sockets;

use crate::console::Console;
use crate::identity;
use crate::reach::Reach;

/// Why the process is not confined.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConfineError {
    /// The kernel has no filter for system calls, or refuses it.
    #[error("this system cannot keep the program from the network (seccomp: {0}); use a newer kernel, or add --no-confine if the machine has no network")]
    Calls(seccompiler::Error),
    /// The kernel has Landlock and refuses it.
    #[error("this system cannot keep the program to the named folders (Landlock: {0}); use a newer kernel, or add --no-confine if nothing else on the machine matters")]
    Folders(landlock::RulesetError),
}

/// That, and how far, this process is confined.
pub(crate) struct Confined {
    /// What the kernel keeps it to.
    reach: Option<Reach>,
}

impl Confined {
    /// Confines the process for one command. It must have no other thread yet.
    ///
    /// # Errors
    /// The kernel refused; nothing hostile must be looked at then.
    pub(crate) fn to(reach: Reach, console: &mut Console<'_>) -> Result<Self, ConfineError> {
        // Before the identities are looked at, which tells how far the rest can go.
        calls::forbid(Sockets::Local).map_err(ConfineError::Calls)?;
        if reach
            .identities
            .iter()
            .any(|file| identity::is_on_hardware(file))
        {
            console.note("warning: a key is on hardware, so its plugin, and this program with it, may use local sockets and every file of yours; the network stays forbidden");
            return Ok(Self { reach: None });
        }
        let kept = folders::keep_to(&reach)?;
        if !kept {
            console.note("warning: this kernel has no Landlock; the program could write outside the named folders");
        }
        calls::forbid(Sockets::None).map_err(ConfineError::Calls)?;
        Ok(Self {
            reach: kept.then_some(reach),
        })
    }

    /// Does without, because the person said so.
    pub(crate) fn not(console: &mut Console<'_>) -> Self {
        console.note("warning: not confined (--no-confine); a hostile tip that finds a fault in the program could use the network and every file of yours");
        Self { reach: None }
    }

    /// To be called by a command that has made its folders and started no thread: from now on they stand for
    /// themselves, and no longer for the folders that they were made in.
    ///
    /// # Errors
    /// The kernel refused.
    pub(crate) fn narrow(&self) -> Result<(), ConfineError> {
        match &self.reach {
            Some(reach) => folders::keep_to(reach).map(drop),
            None => Ok(()),
        }
    }
}

/// Must run before the first secret is read.
///
/// # Errors
/// The system refused; the caller warns, since a tip must be readable there too.
pub(crate) fn no_dumps() -> rustix::io::Result<()> {
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    setrlimit(Resource::Core, none)?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable)
}

#[cfg(test)]
mod tests;
