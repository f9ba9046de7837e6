//! What a reader gives up before it reads.
//!
//! On Linux: system calls beyond those that computing needs fail (seccomp), no file can be opened
//! and no network reached even where that should not hold (Landlock), and memory, time, files and
//! processes are limited (setrlimit). On other Unix systems the limits hold; on Windows a reader is a
//! process of its own and no more.

use serde::{Deserialize, Serialize};
#[cfg(target_os = "linux")]
use std::collections::BTreeMap;

/// What guards a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Guards {
    /// Memory, time, files and processes are limited.
    pub limits: bool,
    /// System calls are filtered.
    pub calls: bool,
    /// The kernel refuses files and networks.
    pub files: bool,
}

/// Gives up what the process does not need. What this system does not know is left out, which the
/// answer says.
pub(crate) fn enter() -> Guards {
    // The limits leave no number for the file that Landlock's rules are, and the filter none of its
    // calls.
    let files = files();
    let limits = limits();
    Guards { limits, calls: calls(), files }
}

#[cfg(unix)]
pub(crate) fn limits() -> bool {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // The kernel says that the time is over, and ends the process a moment later.
    let limits = [
        (Resource::As, crate::MEMORY, crate::MEMORY),
        (Resource::Cpu, crate::CPU_SECONDS, crate::CPU_SECONDS + 1),
        (Resource::Core, 0, 0),
        (Resource::Fsize, 0, 0),
        (Resource::Nofile, 3, 3),
    ];
    let set = |(resource, soft, hard): (Resource, u64, u64)| {
        setrlimit(resource, Rlimit { current: Some(soft), maximum: Some(hard) }).is_ok()
    };
    // Every one is tried.
    limits.into_iter().map(set).filter(|is_set| !is_set).count() == 0
}

#[cfg(not(unix))]
pub(crate) fn limits() -> bool {
    false
}

#[cfg(target_os = "linux")]
fn files() -> bool {
    use landlock::{ABI, Access, AccessFs, AccessNet, Ruleset, RulesetAttr, RulesetStatus};
    // Older kernels know a part of this, which is then in force.
    let entered = Ruleset::default()
        .handle_access(AccessFs::from_all(ABI::V5))
        .and_then(|rules| rules.handle_access(AccessNet::from_all(ABI::V5)))
        .and_then(|rules| rules.create())
        .and_then(|rules| rules.restrict_self());
    entered.is_ok_and(|status| status.ruleset != RulesetStatus::NotEnforced)
}

#[cfg(target_os = "linux")]
fn calls() -> bool {
    use seccompiler::{SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompRule};
    let Ok(arch) = seccompiler::TargetArch::try_from(std::env::consts::ARCH) else {
        return false;
    };
    let mut allowed: BTreeMap<_, _> = ALLOWED.iter().map(|call| (*call, Vec::new())).collect();
    // To abort: a signal to itself and to nobody else.
    let own = SeccompCondition::new(
        0,
        SeccompCmpArgLen::Dword,
        SeccompCmpOp::Eq,
        u64::from(std::process::id()),
    );
    let Ok(rule) = own.and_then(|own| SeccompRule::new(vec![own])) else {
        return false;
    };
    allowed.insert(libc::SYS_tgkill, vec![rule]);
    let refuse = seccompiler::SeccompAction::Errno(libc::EPERM as u32);
    let filter =
        seccompiler::SeccompFilter::new(allowed, refuse, seccompiler::SeccompAction::Allow, arch);
    let program = filter.and_then(seccompiler::BpfProgram::try_from);
    program.is_ok_and(|program| seccompiler::apply_filter(&program).is_ok())
}

/// What computing needs: pipes that are open, memory, the clock, random bytes for tables, and an end.
#[cfg(target_os = "linux")]
const ALLOWED: [libc::c_long; 28] = [
    libc::SYS_read,
    libc::SYS_readv,
    libc::SYS_write,
    libc::SYS_writev,
    libc::SYS_close,
    libc::SYS_fstat,
    libc::SYS_brk,
    libc::SYS_mmap,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_mprotect,
    libc::SYS_madvise,
    libc::SYS_futex,
    libc::SYS_sched_yield,
    libc::SYS_clock_gettime,
    libc::SYS_clock_getres,
    libc::SYS_getrandom,
    libc::SYS_sigaltstack,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_restart_syscall,
    libc::SYS_getpid,
    libc::SYS_gettid,
    libc::SYS_sched_getaffinity,
    libc::SYS_set_robust_list,
    libc::SYS_exit,
    libc::SYS_exit_group,
];

#[cfg(not(target_os = "linux"))]
fn files() -> bool {
    false
}

#[cfg(not(target_os = "linux"))]
fn calls() -> bool {
    false
}
