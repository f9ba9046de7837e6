//! What a reader gives up before it reads.
//!
//! On Linux: system calls beyond those that computing needs fail (seccomp), no file can be opened
//! and no network reached even where that should not hold (Landlock), and memory, time, files and
//! processes are limited (setrlimit). On other Unix systems the limits hold; on Windows a reader is a
//! process of its own and no more.

#[cfg(target_os = "linux")]
use crate::filter;
use serde::{Deserialize, Serialize};
#[cfg(target_os = "linux")]
use std::collections::BTreeMap;
use std::path::Path;

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

/// Gives up what a program does not need that recognises words in a picture, before this process
/// becomes it. It can write no file and read none but those of the system and of its languages, reach
/// no network, leave its group, and has its memory and its time.
pub(crate) fn enter_for_program(program: &Path, data: Option<&Path>) -> Guards {
    let limits = set_limits(crate::OCR_MEMORY, crate::OCR_SECONDS, 64);
    Guards { limits, files: files_of_program(program, data), calls: calls_of_program() }
}

pub(crate) fn limits() -> bool {
    set_limits(crate::MEMORY, crate::CPU_SECONDS, 3)
}

#[cfg(unix)]
fn set_limits(memory: u64, seconds: u64, files: u64) -> bool {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // The kernel says that the time is over, and ends the process a moment later.
    let limits = [
        (Resource::As, memory, memory),
        (Resource::Cpu, seconds, seconds + 1),
        (Resource::Core, 0, 0),
        (Resource::Fsize, 0, 0),
        (Resource::Nofile, files, files),
    ];
    let set = |(resource, soft, hard): (Resource, u64, u64)| {
        setrlimit(resource, Rlimit { current: Some(soft), maximum: Some(hard) }).is_ok()
    };
    // Every one is tried.
    limits.into_iter().map(set).filter(|is_set| !is_set).count() == 0
}

#[cfg(not(unix))]
fn set_limits(_memory: u64, _seconds: u64, _files: u64) -> bool {
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

/// Where systems keep programs, libraries and the languages of Tesseract.
#[cfg(target_os = "linux")]
const READABLE: [&str; 13] = [
    "/usr",
    "/bin",
    "/lib",
    "/lib32",
    "/lib64",
    "/opt",
    "/nix/store",
    "/gnu/store",
    "/etc/ld.so.cache",
    "/etc/ld.so.preload",
    "/dev/null",
    "/dev/urandom",
    "/sys/devices/system/cpu",
];

#[cfg(target_os = "linux")]
fn files_of_program(program: &Path, data: Option<&Path>) -> bool {
    use landlock::{
        ABI, Access, AccessFs, AccessNet, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetStatus,
    };
    let read = AccessFs::from_read(ABI::V5);
    let real = program.canonicalize().ok();
    let homes = [Some(program), real.as_deref()].map(|program| program.and_then(Path::parent));
    let folders =
        READABLE.into_iter().map(Path::new).chain(homes.into_iter().flatten()).chain(data);
    // What is not there needs no leave.
    let leave = landlock::path_beneath_rules(folders, read);
    let entered = Ruleset::default()
        .handle_access(AccessFs::from_all(ABI::V5))
        .and_then(|rules| rules.handle_access(AccessNet::from_all(ABI::V5)))
        .and_then(|rules| rules.create())
        .and_then(|rules| rules.add_rules(leave))
        .and_then(|rules| rules.restrict_self());
    entered.is_ok_and(|status| status.ruleset != RulesetStatus::NotEnforced)
}

/// What no program needs that recognises words: networks, other processes, the machine itself. A list
/// of what it needs would depend on the system's libraries.
#[cfg(target_os = "linux")]
const REFUSED: [libc::c_long; 25] = [
    libc::SYS_socket,
    libc::SYS_socketpair,
    libc::SYS_connect,
    libc::SYS_bind,
    libc::SYS_listen,
    libc::SYS_sendto,
    libc::SYS_sendmsg,
    libc::SYS_sendmmsg,
    libc::SYS_io_uring_setup,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_pidfd_getfd,
    libc::SYS_pidfd_send_signal,
    libc::SYS_setsid,
    libc::SYS_setpgid,
    libc::SYS_unshare,
    libc::SYS_setns,
    libc::SYS_mount,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_keyctl,
    libc::SYS_add_key,
    libc::SYS_userfaultfd,
    libc::SYS_memfd_create,
];

/// System calls of another convention of x86-64 have this added to their number.
#[cfg(target_os = "linux")]
const X32: libc::c_long = 0x4000_0000;

#[cfg(target_os = "linux")]
fn calls_of_program() -> bool {
    use seccompiler::SeccompAction;
    let Ok(arch) = seccompiler::TargetArch::try_from(std::env::consts::ARCH) else {
        return false;
    };
    let others = REFUSED.iter().filter(|_| cfg!(target_arch = "x86_64")).map(|call| call + X32);
    let refused = REFUSED.iter().copied().chain(others).map(|call| (call, Vec::new()));
    let refuse = SeccompAction::Errno(libc::EPERM as u32);
    let filter = seccompiler::SeccompFilter::new(
        refused.collect::<BTreeMap<_, _>>(),
        SeccompAction::Allow,
        refuse,
        arch,
    );
    let program = filter.and_then(seccompiler::BpfProgram::try_from);
    program.is_ok_and(|program| seccompiler::apply_filter(&program).is_ok())
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
    let Ok(list) = filter.and_then(seccompiler::BpfProgram::try_from) else {
        return false;
    };
    let numbers = ALLOWED.into_iter().chain([libc::SYS_tgkill]);
    let numbers = numbers.filter_map(|number| u32::try_from(number).ok()).collect();
    seccompiler::apply_filter(&filter::behind_a_tree(&list, &numbers)).is_ok()
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

#[cfg(not(target_os = "linux"))]
fn files_of_program(_program: &Path, _data: Option<&Path>) -> bool {
    false
}

#[cfg(not(target_os = "linux"))]
fn calls_of_program() -> bool {
    false
}
