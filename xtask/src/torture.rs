//! `cargo xtask torture`: the long tests of the record, many times longer than in `cargo xtask test`,
//! and the fuzz targets.

use crate::shell;
use crate::tally::Tally;
use crate::workspace::{Workspace, cache};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How many times longer the long tests run; they read it from the environment, where another number
/// may stand already.
const SCALE: (&str, &str) = ("CONSILIENCE_TORTURE", "20");

/// How long each fuzz target runs, in seconds, unless told otherwise.
const SECONDS: &str = "60";

/// Longer inputs are not tried: they find no more and take longer.
const LONGEST: u32 = 4096;

/// Counters of what ran and comparisons that guide the search, as `cargo fuzz` sets them; without
/// sanitizers, which only a nightly compiler has.
const COVERAGE: [&str; 5] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
];

/// Targets for which there are real inputs to begin with, in a folder of the public vectors.
const SEEDS: [(&str, &str); 4] =
    [("ots", "opentimestamps"), ("tsr", "rfc3161"), ("archive", "wacz"), ("warc", "warc")];

/// Runs all of it, or only the fuzz targets; `None` where the words mean nothing.
pub(crate) fn run(workspace: &Workspace, words: &[&str]) -> Result<Option<bool>> {
    let seconds = match words {
        [] | ["fuzz"] => SECONDS,
        ["fuzz", seconds] => seconds,
        _ => return Ok(None),
    };
    let seconds: u32 = seconds.parse().context("how many seconds?")?;
    let mut tally = Tally::default();
    if words.is_empty() {
        let long = [("record", "tests::"), ("cli", "kill"), ("cli", "canaries")];
        for (package, filter) in long {
            tally += long_tests(workspace, package, filter)?;
        }
    }
    tally += fuzz(workspace, seconds)?;
    println!("\n{tally}");
    Ok(Some(tally.all_passed()))
}

/// Those tests of a package whose names contain the filter. With `cargo test`, which sets no limit to
/// how long a test may take.
fn long_tests(workspace: &Workspace, package: &str, filter: &str) -> Result<Tally> {
    println!("\n== long tests of {package}");
    let mut cargo = workspace.cargo();
    let (name, usual) = SCALE;
    cargo.env(name, std::env::var(name).unwrap_or_else(|_| usual.to_owned()));
    cargo.args(["test", "--locked", "--release", "--no-fail-fast", "--package", package, filter]);
    cargo.args(["--", "--nocapture"]);
    Ok(Tally::of(shell::succeeds(&mut cargo)?))
}

/// All fuzz targets, one after another.
fn fuzz(workspace: &Workspace, seconds: u32) -> Result<Tally> {
    println!("\n== fuzz targets, {seconds} s each");
    let Some(host) = host()? else {
        println!("SKIPPED the fuzz targets: they need Linux and a C++ compiler");
        return Ok(Tally::skipped(1));
    };
    let home = cache("fuzz")?;
    let built = build(workspace, &home, &host)?;
    let names = targets(&workspace.root.join("fuzz/targets"))?;
    let mut tally = Tally::default();
    for name in names {
        let seeds = SEEDS.iter().find(|(target, _)| *target == name);
        let shared = seeds.and_then(|(_, folder)| {
            Some(workspace.shared()?.join("vectors").join(folder)).filter(|path| path.is_dir())
        });
        let own = workspace.root.join("fuzz/seeds").join(&name);
        let seeds = shared.or(Some(own).filter(|path| path.is_dir()));
        tally += search(&built.join(&name), &home, &name, seeds, seconds)?;
    }
    Ok(tally)
}

/// The machine that is compiled for, where fuzz targets can be built.
fn host() -> Result<Option<String>> {
    let compiler = ["c++", "g++", "clang++"].into_iter().find_map(shell::find);
    let about = shell::output(Command::new("rustc").arg("-vV"), &[0])?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    let can = compiler.is_some() && cfg!(target_os = "linux");
    Ok(host.filter(|_| can).map(str::to_owned))
}

/// Builds the targets and says in which folder they are. A target is named for the compiler, so that
/// the flags do not reach build scripts, which cannot be linked with them.
fn build(workspace: &Workspace, home: &Path, host: &str) -> Result<PathBuf> {
    let folder = home.join("target");
    let mut cargo = workspace.cargo();
    cargo.current_dir(workspace.root.join("fuzz"));
    cargo.args(["build", "--locked", "--release", "--target", host, "--target-dir"]).arg(&folder);
    cargo.env("CARGO_ENCODED_RUSTFLAGS", COVERAGE.join("\u{1f}"));
    ensure!(shell::succeeds(&mut cargo)?, "the fuzz targets do not build");
    Ok(folder.join(host).join("release"))
}

/// The names of the targets, sorted.
fn targets(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            names.extend(path.file_stem().map(|stem| stem.to_string_lossy().into_owned()));
        }
    }
    names.sort();
    Ok(names)
}

/// Runs one target. What it learns stays in a folder of the caches for the next time; an input
/// that breaks it is kept beside that, and named.
fn search(
    program: &Path,
    home: &Path,
    name: &str,
    seeds: Option<PathBuf>,
    seconds: u32,
) -> Result<Tally> {
    let (corpus, broken) = (home.join("corpus").join(name), home.join("broken"));
    for folder in [&corpus, &broken] {
        fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    let mut command = Command::new(program);
    command.arg(corpus).args(seeds);
    command.arg(format!("-max_total_time={seconds}")).arg(format!("-max_len={LONGEST}"));
    command.arg(format!("-artifact_prefix={}/{name}-", broken.display()));
    command.args(["-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1", "-verbosity=0"]);
    let (succeeded, output) = shell::captured(&mut command)?;
    let mark = if succeeded { "ok  " } else { "FAIL" };
    println!("{mark} {name}: {} inputs", executions(&output).unwrap_or("no"));
    if !succeeded {
        println!("{output}");
    }
    Ok(Tally::of(succeeded))
}

/// From `stat::number_of_executed_units: 588420`.
fn executions(output: &str) -> Option<&str> {
    let mut lines = output.lines();
    lines.find_map(|line| line.strip_prefix("stat::number_of_executed_units:")).map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn executions_are_read_from_the_last_statistics() {
        let output = "x\nstat::number_of_executed_units: 588420\nstat::new_units_added: 1\n";
        assert_eq!(executions(output), Some("588420"));
        assert_eq!(executions("panicked"), None);
    }

    #[test]
    fn targets_are_the_rust_files_of_the_folder() -> Result<()> {
        let folder = tempfile::tempdir()?;
        for name in ["ots.rs", "cbor.rs", "README.md"] {
            fs::write(folder.path().join(name), "")?;
        }
        assert_eq!(targets(folder.path())?, ["cbor", "ots"]);
        Ok(())
    }

    #[test]
    fn what_never_was_a_part_is_refused() -> Result<()> {
        let workspace = Workspace { root: PathBuf::new() };
        assert_eq!(run(&workspace, &["everything"])?, None);
        assert!(run(&workspace, &["fuzz", "long"]).is_err());
        Ok(())
    }
}
