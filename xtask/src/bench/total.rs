//! How many in all: our estimates beside those that R's packages gave for the same tables, and
//! whether posteriors are calibrated.

use super::{megabytes, print, seconds, shared};
use crate::shell;
use crate::totals::{Set, sets};
use crate::usage;
use crate::workspace::{Profile, Workspace};
use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

const PEERS: &str = "\
  peers: Rcapture prints 1.4e13 for artificial_3; R dga 12.7 CPU s for 5 lists; LCMCR 48,000 to
  142,000 by its seed on one table";

pub(super) fn run(workspace: &Workspace, worlds: usize) -> Result<()> {
    let sets = sets(&shared(workspace)?)?;
    let program = workspace.build(Profile::Release)?;
    let graphs = workspace.example("weigh", "graphs", Profile::Release)?;
    let scratch = tempfile::tempdir()?;
    let file = scratch.path().join("table.csv");
    for set in &sets {
        fs::write(&file, &set.rows)?;
        let mut command = Command::new(&program);
        let usage = usage::measure(command.arg("total").arg(&file).arg("--json"), &[0, 1])?;
        println!("{}: {:.1} CPU s, {:.0} MB", set.name, seconds(usage.cpu), megabytes(usage.peak));
        beside(set, &serde_json::from_slice(&usage.stdout)?);
        if (3..=5).contains(&set.lists) {
            graphs_alone(&graphs, &file)?;
        }
    }
    println!("{PEERS}");
    calibration(workspace, worlds)
}

/// The answer or why there is none, and each figure beside that of a peer.
fn beside(set: &Set, found: &Value) {
    if let Some(total) = found["answer"]["total"].as_f64() {
        println!("  answer {total:.0} ({} to {})", found["answer"]["low"], found["answer"]["high"]);
    }
    for name in ["refused", "cautions"] {
        for said in found[name].as_array().into_iter().flatten() {
            println!("  {name}: {}", said["sentence"].as_str().unwrap_or_default());
        }
    }
    if !set.is_refused_rightly(found) {
        println!("  DIFF refused where it must not be, or not where it must");
    }
    for one in set.compared(found) {
        println!("  {} {:<20} {}", if one.holds { "ok  " } else { "DIFF" }, one.what, one.figures);
    }
}

fn graphs_alone(program: &Path, file: &Path) -> Result<()> {
    let usage = usage::measure(Command::new(program).arg(file), &[0])?;
    println!("       graphs alone: {:.2} CPU s   goal ≤ 0.3", seconds(usage.cpu));
    Ok(())
}

/// Worlds drawn from the priors.
fn calibration(workspace: &Workspace, worlds: usize) -> Result<()> {
    let program = workspace.example("weigh", "calibration", Profile::Release)?;
    let output = shell::output(Command::new(program).arg(worlds.to_string()), &[0])?;
    let mut rows = Vec::new();
    for line in output.lines() {
        let (name, rest) = line.split_once(' ').context("a line without figures")?;
        let figure = rest.split(' ').next().unwrap_or_default().parse::<f64>()?;
        rows.push((name, figure, "< 27.9"));
        println!("  {name}: true numbers in tenths of their posteriors {rest}");
    }
    print(&format!("calibration, {worlds} worlds each, χ² of nine degrees of freedom"), &rows);
    Ok(())
}
