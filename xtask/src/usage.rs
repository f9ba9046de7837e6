//! What a run of a program cost: CPU time, the largest memory it held, and the wall clock.

use anyhow::{Context, Result, bail};
use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The cost of one run.
#[derive(Debug, Clone)]
pub(crate) struct Usage {
    /// User and system time of the program and all that it waited for.
    pub(crate) cpu: Duration,
    /// The largest resident memory, in bytes; 0 where the system does not tell.
    pub(crate) peak: u64,
    pub(crate) wall: Duration,
    pub(crate) stdout: Vec<u8>,
}

/// The kernel counts CPU time in hundredths of a second (`USER_HZ` is 100 on every architecture
/// that Rust supports with Linux).
const TICK: Duration = Duration::from_millis(10);

/// Runs a command to its end. `codes` are the exit codes that count as success.
pub(crate) fn measure(command: &mut Command, codes: &[i32]) -> Result<Usage> {
    let (before, start) = (cpu_of_children()?, Instant::now());
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{:?}", command.get_program()))?;
    let (id, mut stdout) = (child.id(), child.stdout.take());
    let reader = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = stdout.as_mut().map(|pipe| std::io::Read::read_to_end(pipe, &mut bytes));
        read.transpose().map(|_| bytes)
    });
    let mut peak = 0;
    let status = loop {
        peak = peak.max(peak_of(id));
        match child.try_wait()? {
            Some(status) => break status,
            None => std::thread::sleep(TICK),
        }
    };
    let wall = start.elapsed();
    if !status.code().is_some_and(|code| codes.contains(&code)) {
        bail!("{:?} ended with {status}", command.get_program());
    }
    let stdout = match reader.join() {
        Ok(bytes) => bytes?,
        Err(_) => bail!("the output of {:?} could not be read", command.get_program()),
    };
    Ok(Usage { cpu: cpu_of_children()?.saturating_sub(before), peak, wall, stdout })
}

/// CPU time of all children that have ended, from fields 16 and 17 of `/proc/self/stat` (proc(5)).
fn cpu_of_children() -> Result<Duration> {
    let stat = fs::read_to_string("/proc/self/stat").context("benchmarks need Linux's /proc")?;
    let ticks = ticks_of_children(&stat).context("/proc/self/stat has another shape")?;
    Ok(TICK * ticks)
}

fn ticks_of_children(stat: &str) -> Option<u32> {
    // The second field is the name in parentheses and may hold blanks; the third follows it.
    let (_, fields) = stat.rsplit_once(") ")?;
    let mut fields = fields.split(' ').skip(13);
    let user: u32 = fields.next()?.parse().ok()?;
    let system: u32 = fields.next()?.parse().ok()?;
    Some(user + system)
}

/// The high-water mark of a running program's resident memory.
fn peak_of(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    high_water_mark(&status).unwrap_or(0)
}

fn high_water_mark(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kilobytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_figures_are_read() {
        let stat = "7 (a (b) c) S 1 2 3 4 5 6 7 8 9 10 11 12 40 2 0";
        assert_eq!(ticks_of_children(stat), Some(42));
        let status = "Name:\tx\nVmHWM:\t    2048 kB\n";
        assert_eq!(high_water_mark(status), Some(2 * 1024 * 1024));
        assert_eq!(high_water_mark(""), None);
    }

    #[test]
    fn a_run_is_measured_and_its_output_kept() -> Result<()> {
        let usage = measure(Command::new("sh").args(["-c", "echo done"]), &[0])?;
        assert_eq!(usage.stdout, b"done\n");
        assert!(measure(Command::new("sh").args(["-c", "exit 4"]), &[0]).is_err());
        Ok(())
    }
}
