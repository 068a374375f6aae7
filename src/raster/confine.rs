//! What a process that decodes hostile data may still do.

use std::collections::BTreeMap;
use std::io;

use rustix::process::{
    set_dumpable_behavior, set_parent_process_death_signal, setrlimit, DumpableBehavior, Resource,
    Rlimit, Signal,
};
use seccompiler::{BpfProgram, SeccompAction, SeccompFilter};

/// Most memory, in bytes of addresses, the program itself included.
const MEMORY: u64 = 512 << 20;

/// Most time of a processor, in seconds.
const SECONDS: u64 = 60;

/// Reading and writing what is open, memory, the end; signals, by which a panic or an abort ends.
const CALLS: [libc::c_long; 20] = [
    libc::SYS_read,
    libc::SYS_write,
    libc::SYS_close,
    libc::SYS_mmap,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_mprotect,
    libc::SYS_madvise,
    libc::SYS_brk,
    libc::SYS_futex,
    libc::SYS_getrandom,
    libc::SYS_clock_gettime,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_getpid,
    libc::SYS_gettid,
    libc::SYS_tgkill,
    libc::SYS_exit_group,
];

/// From now on this process reads, writes and computes within its bounds; any other system call fails.
/// It leaves no core file, and ends with the process that started it.
///
/// # Errors
/// When the kernel refuses; nothing hostile must be looked at then.
pub(crate) fn confine() -> io::Result<()> {
    set_parent_process_death_signal(Some(Signal::KILL))?;
    // Where the machine's memory runs out, this process ends and no other. Best effort: it is bounded anyway.
    drop(std::fs::write("/proc/self/oom_score_adj", "1000"));
    set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    for (resource, most) in [
        (Resource::As, MEMORY),
        (Resource::Cpu, SECONDS),
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
    let filter: BpfProgram = filter().map_err(io::Error::other)?;
    seccompiler::apply_filter(&filter).map_err(io::Error::other)
}

fn filter() -> Result<BpfProgram, seccompiler::BackendError> {
    // No rule about a call's arguments: it is allowed whatever they are.
    let calls: BTreeMap<_, _> = CALLS.iter().map(|call| (*call, Vec::new())).collect();
    SeccompFilter::new(
        calls,
        // Killing would leave a line with its time in the kernel's log.
        SeccompAction::Errno(libc::EPERM as u32),
        SeccompAction::Allow,
        std::env::consts::ARCH.try_into()?,
    )?
    .try_into()
}
