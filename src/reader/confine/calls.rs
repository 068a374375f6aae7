//! System calls: lists of what no command ever needs. Each ends the process, since nothing of ours makes one, and who
//! has taken the process over gets no second try. The exception are sockets where plugins have to run ([`refused`]).

use std::collections::BTreeMap;

use seccompiler::{
    BackendError, BpfProgram, Error, SeccompAction, SeccompCmpArgLen, SeccompCmpOp,
    SeccompCondition, SeccompFilter, SeccompRule,
};

/// The network, and other programs of this machine that would reach it for us. Not only `socket`: one may have been
/// open before, as standard input.
const SOCKETS: [libc::c_long; 18] = [
    libc::SYS_socket,
    libc::SYS_socketpair,
    libc::SYS_connect,
    libc::SYS_bind,
    libc::SYS_listen,
    libc::SYS_accept,
    libc::SYS_accept4,
    libc::SYS_sendto,
    libc::SYS_recvfrom,
    libc::SYS_sendmsg,
    libc::SYS_recvmsg,
    libc::SYS_sendmmsg,
    libc::SYS_recvmmsg,
    libc::SYS_shutdown,
    libc::SYS_getsockname,
    libc::SYS_getpeername,
    libc::SYS_setsockopt,
    libc::SYS_getsockopt,
];

/// Other processes of the same person, which are not confined: what they have in memory, what they do, and what
/// they have open, such as a socket. Whoever may steer one of them is not confined either.
const OTHERS: [libc::c_long; 6] = [
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_process_madvise,
    libc::SYS_kcmp,
    libc::SYS_pidfd_getfd,
];

/// Ways around this filter, and parts of the kernel in which faults were found most: rings take calls that no filter
/// sees; programs for the kernel and its counters see other processes; a fault that is handled late stops the kernel
/// where an attacker wants it; keys in the kernel are other programs' secrets, and asking for one starts a program.
const AROUND: [libc::c_long; 9] = [
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_keyctl,
    libc::SYS_add_key,
    libc::SYS_request_key,
];

/// The system itself, if a person reads tips as root or in a namespace of their own: what is mounted, loaded, set;
/// whose namespaces are joined or made, in which the bounds on files would not be what they say; files by number,
/// past the folders that lead to them.
const SYSTEM: [libc::c_long; 35] = [
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_move_mount,
    libc::SYS_open_tree,
    libc::SYS_fsopen,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fspick,
    libc::SYS_mount_setattr,
    libc::SYS_chroot,
    libc::SYS_unshare,
    libc::SYS_setns,
    libc::SYS_kexec_load,
    libc::SYS_kexec_file_load,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_reboot,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_acct,
    libc::SYS_quotactl,
    libc::SYS_syslog,
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
    libc::SYS_adjtimex,
    libc::SYS_clock_adjtime,
    libc::SYS_sethostname,
    libc::SYS_setdomainname,
    libc::SYS_personality,
    libc::SYS_fanotify_init,
    libc::SYS_name_to_handle_at,
    libc::SYS_open_by_handle_at,
    libc::SYS_vhangup,
];

/// Requests to a terminal that type on it: into the shell that waits for this program to end. TIOCSTI and
/// TIOCLINUX, whose type in `libc` depends on the C library.
const TYPING: [u64; 2] = [0x5412, 0x541C];

/// Which sockets there may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sockets {
    /// None at all.
    None,
    /// Those within this machine (AF_UNIX), which programs for hardware keys need.
    Local,
}

/// From now on the kernel kills this process, and what it starts, at the first of these calls.
pub(super) fn forbid(sockets: Sockets) -> Result<(), Error> {
    #[cfg(target_arch = "x86_64")]
    seccompiler::apply_filter_all_threads(&other_numbers())?;
    if sockets == Sockets::Local {
        seccompiler::apply_filter_all_threads(&refused()?)?;
    }
    seccompiler::apply_filter_all_threads(&killed(sockets)?)
}

/// Where local sockets are allowed, all others are refused with the error of a kernel that does not have them.
/// Programs for hardware keys are of others, and their libraries try the network (for a name, a route, a service)
/// and do without: to kill them for it would keep the key from being used.
fn refused() -> Result<BpfProgram, BackendError> {
    let local = libc::AF_UNIX as u64;
    let other = SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, local)?;
    let other = SeccompRule::new(vec![other])?;
    let calls = [libc::SYS_socket, libc::SYS_socketpair].map(|call| (call, vec![other.clone()]));
    SeccompFilter::new(
        calls.into(),
        SeccompAction::Allow,
        SeccompAction::Errno(libc::EAFNOSUPPORT as u32),
        std::env::consts::ARCH.try_into()?,
    )?
    .try_into()
}

fn killed(sockets: Sockets) -> Result<BpfProgram, BackendError> {
    let calls = OTHERS.iter().chain(&AROUND).chain(&SYSTEM);
    // No rule about a call's arguments: it is forbidden whatever they are.
    let mut calls: BTreeMap<_, _> = calls.map(|call| (*call, Vec::new())).collect();
    if sockets == Sockets::None {
        calls.extend(SOCKETS.map(|call| (call, Vec::new())));
    }
    let types = TYPING.iter().map(|request| {
        let is = SeccompCondition::new(1, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, *request)?;
        SeccompRule::new(vec![is])
    });
    calls.insert(libc::SYS_ioctl, types.collect::<Result<_, _>>()?);
    SeccompFilter::new(
        calls,
        SeccompAction::Allow,
        SeccompAction::KillProcess,
        std::env::consts::ARCH.try_into()?,
    )?
    .try_into()
}

/// The same calls have other numbers in the x32 ABI, all of which have this bit. Nothing of ours uses it.
#[cfg(target_arch = "x86_64")]
fn other_numbers() -> BpfProgram {
    const X32: u32 = 0x4000_0000;
    let instruction = |code: u32, jt, jf, k| seccompiler::sock_filter {
        code: code as u16,
        jt,
        jf,
        k,
    };
    vec![
        // The call's number is the first field (seccomp_data in linux/seccomp.h).
        instruction(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, 0, 0, 0),
        instruction(libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K, 0, 1, X32),
        instruction(libc::BPF_RET, 0, 0, libc::SECCOMP_RET_KILL_PROCESS),
        instruction(libc::BPF_RET, 0, 0, libc::SECCOMP_RET_ALLOW),
    ]
}
