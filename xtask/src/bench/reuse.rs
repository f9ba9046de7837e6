//! Documents that copy each other, beside datasketch and rensa on the same documents.

use super::{megabytes, print, python_with, seconds, shared};
use crate::copies::{clusters, rand_index, run};
use crate::shell;
use crate::usage::Usage;
use crate::workspace::{Profile, Workspace};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

const PACKAGES: [&str; 4] = ["numpy", "scikit-learn", "datasketch", "rensa"];

pub(super) fn run_on(workspace: &Workspace, count: usize) -> Result<()> {
    let program = workspace.build(Profile::Release)?;
    let peers = shared(workspace)?.join("peers");
    let scratch = tempfile::tempdir()?;
    let file = scratch.path().join("documents.jsonl");
    let python = python_with("reuse-peers", &PACKAGES)?;
    let mut generator = Command::new(&python);
    generator.arg(peers.join("gen_reuse.py")).arg(count.to_string()).arg(&file);
    ensure!(shell::succeeds(&mut generator)?, "gen_reuse.py failed");
    let truth = truth(&file)?;
    let usage = run(&program, &file, 2, &[])?;
    let found = clusters(&usage.stdout)?;
    same_with_any_threads(&program, &file, &usage)?;
    let pairs = scratch.path().join("pairs.jsonl");
    let pairs = run(&program, &file, 2, &["--pairs", &pairs.to_string_lossy()])?;
    print(
        &format!("reuse, {count} generated documents"),
        &[
            ("documents per CPU second", count as f64 / seconds(usage.cpu), "≥ 25000"),
            ("adjusted Rand index", rand_index(&truth, &found)?, "≥ 0.95"),
            ("peak memory, MB", megabytes(usage.peak), "≤ 1500"),
            ("with --pairs, per CPU second", count as f64 / seconds(pairs.cpu), ""),
            ("with --pairs, peak memory, MB", megabytes(pairs.peak), ""),
        ],
    );
    for peer in ["datasketch", "rensa"] {
        let mut script = Command::new(&python);
        script.arg(peers.join("reuse_peers.py")).arg(peer).arg(&file);
        match shell::output(&mut script, &[0]) {
            Ok(told) => println!("  {}", told.trim()),
            Err(error) => println!("  no figures of {peer}: {error:#}"),
        }
    }
    Ok(())
}

/// The story of each document.
fn truth(file: &Path) -> Result<Vec<String>> {
    let lines = fs::read_to_string(file)?;
    let story = |line: &str| {
        let line: Value = serde_json::from_str(line)?;
        Ok(line["truth"].as_str().context("a document without its story")?.to_owned())
    };
    lines.lines().map(story).collect()
}

/// The same bytes with one thread and with more than there are processors here.
fn same_with_any_threads(program: &Path, file: &Path, usage: &Usage) -> Result<()> {
    for threads in [1, 4] {
        let other = run(program, file, threads, &[])?;
        ensure!(other.stdout == usage.stdout, "clusters differ with {threads} threads");
    }
    println!("the same bytes with 1, 2 and 4 threads");
    Ok(())
}
