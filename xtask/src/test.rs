//! `cargo xtask test`: everything that must hold, in order of how soon it tells, to the end.

use crate::prepare::{self, Browser};
use crate::tally::Tally;
use crate::workspace::{Profile, Workspace};
use crate::{floors, papers, shell, tidy};
use anyhow::Result;
use std::io::IsTerminal;
use std::process::Command;
use std::time::Instant;

/// A part of the tests that can be run alone.
struct Step {
    name: &'static str,
    run: fn(&Workspace) -> Result<Tally>,
}

const STEPS: &[Step] = &[
    Step { name: "format", run: format },
    Step { name: "lints", run: lints },
    Step { name: "tidy", run: tidy::run },
    Step { name: "tests", run: tests },
    Step { name: "licences", run: licences },
    Step { name: "floors", run: floors::run },
    Step { name: "papers", run: papers },
    Step { name: "browser", run: browser },
];

/// Whether all words name steps.
pub(crate) fn are_steps(words: &[&str]) -> bool {
    words.iter().all(|word| STEPS.iter().any(|step| step.name == *word))
}

/// Runs the named steps, or all, each to its end; says whether nothing failed.
pub(crate) fn run(workspace: &Workspace, names: &[&str]) -> Result<bool> {
    let mut total = Tally::default();
    let chosen = |step: &&Step| names.is_empty() || names.contains(&step.name);
    for step in STEPS.iter().filter(chosen) {
        println!("\n== {}", step.name);
        let start = Instant::now();
        let tally = (step.run)(workspace).unwrap_or_else(|error| {
            println!("FAIL {error:#}");
            Tally::of(false)
        });
        println!("-- {}: {tally} in {:.1} s", step.name, start.elapsed().as_secs_f64());
        total += tally;
    }
    println!("\n{total}");
    Ok(total.all_passed())
}

fn format(workspace: &Workspace) -> Result<Tally> {
    let mut cargo = workspace.cargo();
    Ok(Tally::of(shell::succeeds(cargo.args(["fmt", "--all", "--check"]))?))
}

fn lints(workspace: &Workspace) -> Result<Tally> {
    let mut cargo = workspace.cargo();
    cargo.args(["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"]);
    Ok(Tally::of(shell::succeeds(&mut cargo)?))
}

/// The tests of all crates, with nextest where it is there, and the examples in documentation, which
/// nextest does not run.
fn tests(workspace: &Workspace) -> Result<Tally> {
    let mut cargo = workspace.cargo();
    if !shell::answers(workspace.cargo().args(["nextest", "--version"])) {
        println!("cargo-nextest is not installed; `cargo test` does the same, more slowly");
        cargo.args(["test", "--locked", "--workspace", "--no-fail-fast"]);
        return counted(&mut cargo, tally_of_cargo);
    }
    cargo.args(["nextest", "run", "--locked", "--workspace"]);
    let mut tally = counted(&mut cargo, tally_of_nextest)?;
    let mut examples = workspace.cargo();
    examples.args(["test", "--locked", "--workspace", "--doc", "--no-fail-fast"]);
    tally += counted(&mut examples, tally_of_cargo)?;
    Ok(tally)
}

/// Runs a command that counts its own tests. One that fails without a failed test (it did not
/// compile) counts as one failure.
fn counted(command: &mut Command, count: fn(&str) -> Tally) -> Result<Tally> {
    if std::io::stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    let (succeeded, output) = shell::tee(command)?;
    let mut tally = count(&output);
    if !succeeded && tally.all_passed() {
        tally += Tally::of(false);
    }
    Ok(tally)
}

/// From `Summary [ 0.1s] 12 tests run: 11 passed (1 slow), 1 failed, 2 skipped`.
fn tally_of_nextest(output: &str) -> Tally {
    let mut lines = output.lines().map(str::trim_start);
    let summary = lines.rfind(|line| line.starts_with("Summary ["));
    let counts = summary.and_then(|line| line.split_once("run:"));
    tally_of_counts(counts.map_or("", |(_, counts)| counts))
}

/// From each `test result: ok. 12 passed; 0 failed; 1 ignored; …`.
fn tally_of_cargo(output: &str) -> Tally {
    let results = output.lines().filter_map(|line| line.trim().strip_prefix("test result: "));
    results.fold(Tally::default(), |mut sum, result| {
        sum += tally_of_counts(result);
        sum
    })
}

fn tally_of_counts(counts: &str) -> Tally {
    let mut tally = Tally::default();
    let words: Vec<&str> =
        counts.split([' ', ',', ';', '(', ')']).filter(|word| !word.is_empty()).collect();
    for pair in words.windows(2) {
        let Ok(count) = pair[0].parse::<u32>() else {
            continue;
        };
        match pair[1] {
            "passed" => tally.passed += count,
            "failed" | "timed" | "exec" => tally.failed += count,
            "skipped" | "ignored" => tally.skipped += count,
            _ => {}
        }
    }
    tally
}

/// cargo-deny sees more than the tidy check of licences does, where it is installed.
fn licences(workspace: &Workspace) -> Result<Tally> {
    if !shell::answers(workspace.cargo().args(["deny", "--version"])) {
        println!(
            "cargo-deny is not installed: bans and sources are not checked; licences are, in tidy"
        );
        return Ok(Tally::default());
    }
    let mut cargo = workspace.cargo();
    cargo.args(["deny", "check", "bans", "licenses", "sources"]);
    Ok(Tally::of(shell::succeeds(&mut cargo)?))
}

/// PDF files by the programs that people make them with. Where one cannot be had, that is a failure
/// on a build machine and said aloud anywhere else.
fn papers(workspace: &Workspace) -> Result<Tally> {
    match prepare::papers() {
        Err(error) if std::env::var_os("CI").is_some() => return Err(error),
        Err(error) => println!("some papers cannot be made: {error:#}"),
        Ok(()) => {}
    }
    let example = workspace.example("read", "blocks", Profile::Dev)?;
    papers::check(&example, &workspace.build(Profile::Dev)?)
}

/// The screens in a real browser. Where none can be had, that is a failure on a build machine and
/// said aloud anywhere else.
fn browser(workspace: &Workspace) -> Result<Tally> {
    match prepare::browser(workspace) {
        Ok(browser) => drive(workspace, &browser),
        Err(error) if std::env::var_os("CI").is_some() => Err(error),
        Err(error) => {
            println!("SKIPPED the browser test: {error:#}");
            Ok(Tally::skipped(1))
        }
    }
}

fn drive(workspace: &Workspace, browser: &Browser) -> Result<Tally> {
    let program = workspace.build(Profile::Dev)?;
    let mut node = Command::new("node");
    node.current_dir(&workspace.root).arg("tests/browser/run.mjs");
    node.arg("--program").arg(program);
    node.arg("--chromium").arg(&browser.chromium);
    node.arg("--modules").arg(&browser.modules);
    counted(&mut node, tally_of_browser)
}

/// From the last line, `browser: 30 passed, 0 failed`.
fn tally_of_browser(output: &str) -> Tally {
    let mut lines = output.lines();
    tally_of_counts(lines.rfind(|line| line.starts_with("browser: ")).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(passed: u32, failed: u32, skipped: u32) -> Tally {
        Tally { passed, failed, skipped }
    }

    #[test]
    fn summaries_are_counted() {
        let nextest = "     Summary [   0.012s] 14 tests run: 11 passed (2 slow), 2 failed, 1 timed out, 3 skipped\n";
        assert_eq!(tally_of_nextest(nextest), tally(11, 3, 3));
        let cargo = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out\n\
            test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(tally_of_cargo(cargo), tally(4, 2, 1));
        assert_eq!(tally_of_browser("ok x\nbrowser: 30 passed, 1 failed\n"), tally(30, 1, 0));
        assert_eq!(tally_of_nextest("error: could not compile"), tally(0, 0, 0));
    }

    #[test]
    fn a_command_that_fails_before_it_counts_is_a_failure() -> Result<()> {
        let tally = counted(Command::new("sh").args(["-c", "exit 101"]), tally_of_nextest)?;
        assert_eq!(tally, Tally::of(false));
        Ok(())
    }

    #[test]
    fn steps_have_names() {
        assert!(are_steps(&["tidy", "browser"]) && are_steps(&[]));
        assert!(!are_steps(&["tidy", "everything"]));
    }
}
