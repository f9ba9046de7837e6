//! How many in all: our estimates beside those that R's packages gave for the same tables, and
//! whether posteriors are calibrated.

use super::{megabytes, print, seconds, shared};
use crate::shell;
use crate::usage;
use crate::workspace::{Profile, Workspace};
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The largest difference of numbers that were written with one digit after the point, and with two.
const ROUNDED: [f64; 2] = [0.051, 0.0051];

/// A median and a limit of a sampler may differ by these parts.
const MEDIAN: f64 = 0.03;
const LIMIT: f64 = 0.05;

const PEERS: &str = "\
  peers: Rcapture prints 1.4e13 for artificial_3; R dga 12.7 CPU s for 5 lists; LCMCR 48,000 to
  142,000 by its seed on one table";

/// Figures of one table: the words after each name.
type Figures = BTreeMap<String, Vec<Vec<String>>>;

pub(super) fn run(workspace: &Workspace, worlds: usize) -> Result<()> {
    let path = shared(workspace)?.join("data/total/tables.json");
    let bytes = fs::read(&path).with_context(|| path.display().to_string())?;
    let sets: Value = serde_json::from_slice(&bytes)?;
    let program = workspace.example("weigh", "totals", Profile::Release)?;
    let scratch = tempfile::tempdir()?;
    for table in sets["tables"].as_array().context("no tables")? {
        let name = table["id"].as_str().context("a table without id")?;
        let file = scratch.path().join("table.csv");
        fs::write(&file, patterns(table))?;
        let usage = usage::measure(Command::new(&program).arg(&file), &[0])?;
        let found = figures(&String::from_utf8_lossy(&usage.stdout));
        println!("{name}: {:.1} CPU s, {:.0} MB", seconds(usage.cpu), megabytes(usage.peak));
        verdict(&found);
        beside(&found, &table["reference_runs"])?;
        if table["lists"].as_array().is_some_and(|lists| (3..=5).contains(&lists.len())) {
            graphs_alone(&program, &file)?;
        }
    }
    println!("{PEERS}");
    calibration(workspace, worlds)
}

fn patterns(table: &Value) -> String {
    let mut rows = "pattern,count\n".to_owned();
    for cell in table["cells"].as_array().into_iter().flatten() {
        let pattern = cell["h"].as_str().unwrap_or_default();
        // Writing to a string does not fail.
        let _ = writeln!(rows, "{pattern},{}", cell["n"]);
    }
    rows
}

fn figures(output: &str) -> Figures {
    let mut figures = Figures::new();
    for line in output.lines() {
        let mut words = line.split(' ').map(str::to_owned);
        let name = words.next().unwrap_or_default();
        figures.entry(name).or_default().push(words.collect());
    }
    figures
}

fn numbers(words: &[String]) -> Vec<f64> {
    words.iter().filter_map(|word| word.parse().ok()).collect()
}

/// The answer or why there is none.
fn verdict(found: &Figures) {
    for name in ["answer", "refused", "beside"] {
        for words in found.get(name).into_iter().flatten() {
            println!("  {name} {}", words.join(" "));
        }
    }
}

fn beside(found: &Figures, peers: &Value) -> Result<()> {
    for name in ["chao_lb", "chao_bc", "zelterman"] {
        if let (Some(ours), Some(theirs)) = (found.get(name), peers[name].as_f64()) {
            let ours = numbers(&ours.concat())[0];
            said(name, (ours - theirs).abs() < 1e-5, &format!("{ours:.6} ({theirs:.6})"));
        }
    }
    for (criterion, place) in [("AIC", 4), ("BIC", 5)] {
        rcapture(found, &peers[format!("rcapture_{}", criterion.to_lowercase())], criterion, place);
    }
    dga(found, peers)?;
    lcmcr(found, &peers["lcmcr"]);
    Ok(())
}

fn said(what: &str, holds: bool, figures: &str) {
    println!("  {} {what:<20} {figures}", if holds { "ok  " } else { "DIFF" });
}

fn rcapture(found: &Figures, peer: &Value, criterion: &str, place: usize) {
    let Some(name) = peer["model"].as_str() else { return };
    let models = found.get("model").into_iter().flatten();
    let Some(ours) = { models }.find(|words| words[0] == name) else { return };
    let value = |at: usize| ours[at].parse::<f64>().unwrap_or(f64::NAN);
    let (total, error, by) = (value(2), value(3), value(place));
    let theirs = |key: &str| peer[key].as_f64().unwrap_or(f64::NAN);
    let holds = (total - theirs("N")).abs() < ROUNDED[0]
        && (error - theirs("se")).abs() < ROUNDED[0]
        && (by - theirs(criterion)).abs() < ROUNDED[1];
    let (n, se, other) = (theirs("N"), theirs("se"), theirs(criterion));
    let figures = format!("{name} {total:.6} ±{error:.4} {by:.4} ({n} ±{se} {other})");
    said(&format!("Rcapture {criterion}"), holds, &figures);
}

fn dga(found: &Figures, peers: &Value) -> Result<()> {
    for ours in found.get("graphs").into_iter().flatten() {
        let cell = &ours[0];
        let peer = &peers[format!("dga_delta_{cell}")];
        let values = numbers(&ours[1..]);
        let [mean, low, median, high, mode] = values[..] else { continue };
        let theirs = |key: &str| peer[key].as_f64().context("a run of dga without a figure");
        let holds = (mean - theirs("mean")?).abs() <= 0.5
            && (low, median, high) == (theirs("q025")?, theirs("q50")?, theirs("q975")?)
            && mode == theirs("mode")?;
        let figures = format!("{mean:.6} {low} {median} {high} ({})", peer["mean"]);
        said(&format!("dga {cell}"), holds, &figures);
    }
    Ok(())
}

fn lcmcr(found: &Figures, peers: &Value) {
    let Some(ours) = found.get("latent") else { return };
    let values = numbers(&ours.concat());
    let [low, median, high, r_hat] = values[..] else { return };
    let runs = |key: &'static str| {
        peers.as_array().into_iter().flatten().filter_map(move |run| run[key].as_f64())
    };
    let within = |key: &'static str, ours: f64, part: f64| {
        let (least, most) = runs(key).fold((f64::MAX, 0.0_f64), |(a, b), n| (a.min(n), b.max(n)));
        ours >= least * (1.0 - part) && ours <= most * (1.0 + part)
    };
    let is_near =
        within("q025", low, LIMIT) && within("q50", median, MEDIAN) && within("q975", high, LIMIT);
    let theirs: Vec<String> = runs("q50").map(|median| median.to_string()).collect();
    let figures =
        format!("{low:.0} {median:.0} {high:.0} R-hat {r_hat:.3} ({})", theirs.join(", "));
    said("LCMCR, or refused", is_near || found.contains_key("refused"), &figures);
}

fn graphs_alone(program: &Path, file: &Path) -> Result<()> {
    let usage = usage::measure(Command::new(program).arg(file).arg("graphs"), &[0])?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_written_and_figures_are_read() {
        let table = serde_json::json!({"cells": [{"h": "10", "n": 3}, {"h": "11", "n": 4}]});
        assert_eq!(patterns(&table), "pattern,count\n10,3\n11,4\n");
        let found = figures("model [1,2] true 5\nmodel [12] false inf\nlatent 1 2 3 1.01\n");
        assert_eq!(found["model"].len(), 2);
        assert_eq!(numbers(&found["latent"].concat()), [1.0, 2.0, 3.0, 1.01]);
    }
}
