//! System calls: a list of what no command ever needs, each of which ends the process.

use std::collections::BTreeMap;

use seccompiler::{
    BackendError, BpfProgram, Error, SeccompAction, SeccompCmpArgLen, SeccompCmpOp,
    SeccompCondition, SeccompFilter, SeccompRule,
};

/// Sockets of any kind, also those that were open before.
const SOCKETS: [libc::c_long; 19] = [
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
    libc::SYS_pidfd_getfd,
];

/// Other processes, and ways around this filter: rings take calls that no filter sees.
const AROUND: [libc::c_long; 14] = [
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_process_madvise,
    libc::SYS_kcmp,
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_bpf,
    libc::SYS_userfaultfd,
    libc::SYS_perf_event_open,
    libc::SYS_keyctl,
    libc::SYS_add_key,
    libc::SYS_request_key,
];

/// The system itself: what is mounted, loaded, set; whose namespaces are joined or made; files by number.
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
    let filter: BpfProgram = filter(sockets)?;
    #[cfg(target_arch = "x86_64")]
    seccompiler::apply_filter_all_threads(&other_numbers())?;
    seccompiler::apply_filter_all_threads(&filter)
}

fn filter(sockets: Sockets) -> Result<BpfProgram, BackendError> {
    let calls = AROUND.iter().chain(&SYSTEM);
    // No rule about a call's arguments: it is forbidden whatever they are.
    let mut calls: BTreeMap<_, _> = calls.map(|call| (*call, Vec::new())).collect();
    match sockets {
        Sockets::None => calls.extend(SOCKETS.map(|call| (call, Vec::new()))),
        Sockets::Local => {
            let local = libc::AF_UNIX as u64;
            let other = SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, local)?;
            calls.insert(libc::SYS_socket, vec![SeccompRule::new(vec![other])?]);
        }
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
