//! What a process that decodes hostile data may still do.

use std::collections::BTreeMap;
use std::io;

use landlock::{
    Access, AccessFs, AccessNet, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetError, Scope, ABI,
};
use rustix::process::{
    getpid, set_dumpable_behavior, set_parent_process_death_signal, setrlimit, DumpableBehavior,
    Resource, Rlimit, Signal,
};
use seccompiler::{
    BackendError, BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition,
    SeccompFilter, SeccompRule,
};

/// Most memory, in bytes of addresses, the program itself included.
const MEMORY: u64 = 512 << 20;

/// Reading and writing what is open, memory, the end; signals, by which a panic or an abort ends. Nothing to wait
/// with: the one thread's locks are never contended, so it needs no futex, and its time always ends it.
const CALLS: [libc::c_long; 18] = [
    libc::SYS_read,
    libc::SYS_write,
    libc::SYS_close,
    libc::SYS_mmap,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_mprotect,
    libc::SYS_madvise,
    libc::SYS_brk,
    libc::SYS_getrandom,
    libc::SYS_clock_gettime,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_getpid,
    libc::SYS_gettid,
    libc::SYS_exit_group,
];

/// From now on this process reads, writes and computes within its bounds; any other system call fails, and where
/// the kernel has Landlock, it has no file, port or process to name either. It leaves no core file, gets at most
/// `seconds` of a processor's time, and ends with the process that started it.
///
/// It must have one thread, and have opened what it needs.
///
/// # Errors
/// When the kernel refuses; nothing hostile must be looked at then.
pub fn confine(seconds: u64) -> io::Result<()> {
    set_parent_process_death_signal(Some(Signal::KILL))?;
    // The most there is: where the machine's memory runs out, the kernel ends this process before all others, and
    // nothing is lost with it but a picture. To raise the number needs no privilege. Where it cannot be set, since
    // /proc is not there or not to be written, the kernel chooses by size, and this one stays below MEMORY anyway.
    drop(std::fs::write("/proc/self/oom_score_adj", "1000"));
    set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    for (resource, most) in [
        (Resource::As, MEMORY),
        (Resource::Cpu, seconds),
        (Resource::Fsize, 0),
        (Resource::Core, 0),
    ] {
        let most = Some(most);
        setrlimit(
            resource,
            Rlimit {
                current: most,
                maximum: most,
            },
        )?;
    }
    no_names().map_err(io::Error::other)?;
    let filter: BpfProgram = filter().map_err(io::Error::other)?;
    seccompiler::apply_filter(&filter).map_err(io::Error::other)
}

/// A second bound beside the calls, as far as the kernel has it: rules about nothing allow nothing.
fn no_names() -> Result<(), RulesetError> {
    Ruleset::default()
        .handle_access(AccessFs::from_all(ABI::V5))?
        .handle_access(AccessNet::from_all(ABI::V5))?
        .scope(Scope::from_all(ABI::V6))?
        .create()?
        // A line in the kernel's log would tell when.
        .log_same_exec(false)?
        .restrict_self()
        .map(drop)
}

fn filter() -> Result<BpfProgram, BackendError> {
    // No rule about a call's arguments: it is allowed whatever they are.
    let mut calls: BTreeMap<_, _> = CALLS.iter().map(|call| (*call, Vec::new())).collect();
    calls.insert(libc::SYS_tgkill, vec![abort()?]);
    SeccompFilter::new(
        calls,
        // Killing would leave a line with its time in the kernel's log.
        SeccompAction::Errno(libc::EPERM as u32),
        SeccompAction::Allow,
        std::env::consts::ARCH.try_into()?,
    )?
    .try_into()
}

/// The one signal that it may send: the end, to itself. Others would stop it, or other programs.
fn abort() -> Result<SeccompRule, BackendError> {
    let is = |argument, value| {
        SeccompCondition::new(argument, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, value)
    };
    let own = u64::from(getpid().as_raw_nonzero().get().unsigned_abs());
    SeccompRule::new(vec![is(0, own)?, is(2, libc::SIGABRT as u64)?])
}

#[cfg(test)]
mod tests;
