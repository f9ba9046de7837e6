//! `cargo xtask bench`: what the program costs and how good it is, beside the goals and the peers, as
//! CPU time and peak memory of the whole process. Wall clocks mean little on a shared machine.

mod attribution;
mod fuse;
mod prevalence;
mod resolve;
mod reuse;
mod total;
mod worlds;

use crate::generate::{self, BRIEF, NEWS};
use crate::measure;
use crate::papers;
use crate::shell;
use crate::usage::{self, Usage};
use crate::workspace::{Profile, Workspace, cache};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Runs the benchmark of this name; `None` where there is none.
pub(crate) fn run(workspace: &Workspace, name: &str, words: &[&str]) -> Result<Option<bool>> {
    match (name, words) {
        ("add", []) => add(workspace, 10_000)?,
        ("add", [count]) => add(workspace, count.parse().context("how many articles?")?)?,
        ("attribution", []) => attribution::run(workspace, &attribution::PATHS)?,
        ("attribution", paths) => attribution::run(workspace, paths)?,
        ("case", []) => case(workspace, 100_000)?,
        ("case", [count]) => case(workspace, count.parse().context("how many articles?")?)?,
        ("fuse", []) => fuse::run(workspace)?,
        ("pdf", []) => pdf(workspace)?,
        ("prevalence", []) => prevalence::run(workspace)?,
        ("reading", []) => reading(workspace)?,
        ("rebuild", []) => rebuild(workspace, 2000, 20_000)?,
        ("rebuild", [articles, judgements]) => {
            let judgements = judgements.parse().context("how many judgements?")?;
            rebuild(workspace, articles.parse().context("how many articles?")?, judgements)?;
        }
        ("resolve", []) => resolve::run(workspace, &resolve::SETS)?,
        ("resolve", sets) => resolve::run(workspace, sets)?,
        ("reuse", []) => reuse::run_on(workspace, 100_000)?,
        ("reuse", [count]) => {
            reuse::run_on(workspace, count.parse().context("how many documents?")?)?
        }
        ("record", []) => record(workspace, 1_000_000)?,
        ("record", [count]) => record(workspace, count.parse().context("how many entries?")?)?,
        ("total", []) => total::run(workspace, 500)?,
        ("total", [worlds]) => total::run(workspace, worlds.parse().context("how many worlds?")?)?,
        ("worlds", []) => worlds::run(workspace, "8000")?,
        ("worlds", [claims]) => worlds::run(workspace, claims)?,
        _ => return Ok(None),
    }
    Ok(Some(true))
}

/// Generated articles into a new case, and the claims out of it.
fn add(workspace: &Workspace, count: usize) -> Result<()> {
    let program = workspace.build(Profile::Release)?;
    let scratch = tempfile::tempdir()?;
    let (articles, case) = (scratch.path().join("articles"), scratch.path().join("case"));
    generate::write_articles(count, NEWS, &articles, 1)?;
    let consilience = |verb: &str| {
        let mut command = Command::new(&program);
        command.arg(verb).arg(&case);
        command
    };
    usage::measure(consilience("new").arg("--no-encryption"), &[0])?;
    let added = usage::measure(consilience("add").arg(&articles).arg("--quiet"), &[0])?;
    let claims = usage::measure(consilience("claims").arg("--json"), &[0])?;
    print_add(count, &added, &claims);
    Ok(())
}

fn print_add(count: usize, added: &Usage, claims: &Usage) {
    let rate = count as f64 / seconds(added.cpu);
    print(
        &format!("add, {count} generated articles"),
        &[
            ("documents per CPU second", rate, "≥ 300"),
            ("CPU seconds, all threads", seconds(added.cpu), ""),
            ("wall seconds", seconds(added.wall), ""),
            ("peak memory, MB", megabytes(added.peak), "≤ 500"),
        ],
    );
    print(
        "claims --json",
        &[
            ("wall, ms", seconds(claims.wall) * 1000.0, "≤ 200"),
            ("CPU, ms", seconds(claims.cpu) * 1000.0, ""),
            ("output, MB", megabytes(claims.stdout.len() as u64), ""),
            ("peak memory, MB", megabytes(claims.peak), ""),
        ],
    );
}

/// Figures of others on the same sets, with the same scorers.
const READING_PEERS: &str = "\
  peers: Python trafilatura 2.3.1 .960 and .932, date .865, author .52; crate trafilatura 0.6 .960
  and .919, date .788";

/// Main text of web pages.
fn reading(workspace: &Workspace) -> Result<()> {
    let program = workspace.build(Profile::Release)?;
    let shared = shared(workspace)?;
    let shingles = measure::shingles(&program, &shared)?;
    let segments = measure::segments(&program, &shared)?;
    let (few, many) = (shingles.files.len(), segments.files.len());
    let rate = (few + many) as f64 / seconds(shingles.cpu + segments.cpu);
    let peak = megabytes(shingles.peak.max(segments.peak));
    print(
        &format!("reading, {few} and {many} pages"),
        &[
            ("shingles, F1", shingles.figures["f1"], "≥ 0.970"),
            ("segments, F1", segments.figures["f1"], "≥ 0.945"),
            ("date", segments.figures["date"], "≥ 0.90"),
            ("author", segments.figures["author"], "≥ 0.65"),
            ("pages per CPU second", rate, "≥ 10 times Python's"),
            ("peak memory, MB", peak, ""),
        ],
    );
    match trafilatura_rate(&shared, few + many) {
        Some(peer) => println!(
            "  {:<38} {peer:>12.3}   ours is {:.1} times that",
            "the same, Python trafilatura",
            rate / peer
        ),
        None => println!("  trafilatura is not installed for `python3`: no peer beside"),
    }
    println!("{READING_PEERS}");
    Ok(())
}

/// Main text and what a page says of itself, by trafilatura in Python.
const TRAFILATURA: &str = "
import glob, gzip, sys, trafilatura
for name in glob.glob(sys.argv[1] + '/data/read/*/html/*'):
    trafilatura.bare_extraction(gzip.open(name).read(), with_metadata=True)
";

/// How many of the same pages trafilatura reads in a CPU second.
fn trafilatura_rate(shared: &Path, pages: usize) -> Option<f64> {
    let mut python = Command::new(shell::find("python3")?);
    let usage = usage::measure(python.args(["-c", TRAFILATURA]).arg(shared), &[0]).ok()?;
    Some(pages as f64 / seconds(usage.cpu))
}

/// Papers as PDF files, beside pdftotext.
fn pdf(workspace: &Workspace) -> Result<()> {
    let example = workspace.example("read", "blocks", Profile::Release)?;
    let scratch = tempfile::tempdir()?;
    println!("pdf: words F1, neighbours kept, rows whole, numbers turned; pdftotext in brackets");
    for (maker, files) in papers::write(scratch.path())? {
        for (paper, file) in papers::papers().iter().zip(&files) {
            let ours = papers::read(&example, file)?.score(paper);
            let theirs = papers::peer(file).ok().map(|text| text.score(paper));
            let theirs = theirs.map_or(String::new(), |score| format!("   ({})", shown(&score)));
            println!("  {:<12} {:<14} {}{theirs}", maker.name(), paper.name, shown(&ours));
        }
        let mut all = Command::new(&example);
        let usage = usage::measure(all.args(files.iter().flat_map(|file| [file; 5])), &[0])?;
        let pages: usize = files.iter().map(|file| pages(file)).sum();
        let rate = (pages * 5) as f64 / seconds(usage.cpu);
        let peer = peer_rate(&files, pages).map_or(String::new(), |rate| format!(" ({rate:.0})"));
        println!("  {:<12} {pages} pages, {rate:.0} per CPU second{peer}", maker.name());
    }
    Ok(())
}

/// Pages per CPU second of pdftotext, where it is there.
fn peer_rate(files: &[PathBuf], pages: usize) -> Option<f64> {
    let program = shell::find("pdftotext")?;
    let mut cpu = Duration::ZERO;
    for file in files.iter().flat_map(|file| [file; 5]) {
        let usage = usage::measure(Command::new(&program).arg("-q").arg(file).arg("-"), &[0]);
        cpu += usage.ok()?.cpu;
    }
    Some((pages * 5) as f64 / seconds(cpu))
}

fn shown(score: &papers::Score) -> String {
    let papers::Score { words, order, rows, all_rows, reversed } = score;
    format!("{words:.4} {order:.4} {rows:>3}/{all_rows:<3} {reversed}")
}

/// How many pages a file has; 1 where nobody tells.
fn pages(file: &Path) -> usize {
    let told = shell::output(Command::new("pdfinfo").arg(file), &[0]).unwrap_or_default();
    let line = told.lines().find_map(|line| line.strip_prefix("Pages:"));
    line.and_then(|count| count.trim().parse().ok()).unwrap_or(1)
}

/// A figure of an example: its name there, what it is, and the goal.
type Figure = (&'static str, &'static str, &'static str);

const RECORD: [Figure; 13] = [
    ("cores", "cores", ""),
    ("append-wall", "entries appended, wall", "≥ 500,000 per second"),
    ("append-cpu", "the same per CPU second", ""),
    ("floor", "primitives alone, per CPU second", ""),
    ("action-p50", "one durable action, p50, wall ms", ""),
    ("action-p99", "one durable action, p99, wall ms", "≤ 50"),
    ("verify-wall", "entries verified, one core, wall", "≥ 1,000,000 per second"),
    ("verify-cpu", "the same per CPU second", ""),
    ("open", "opening, wall seconds", "≤ 3"),
    ("read-wall", "entries read, wall", ""),
    ("read-cpu", "the same per CPU second", ""),
    ("rebuild-wall", "read and folded to the state, wall", "≥ 80,000 rows per second"),
    ("rebuild-cpu", "the same per CPU second", ""),
];

/// A record of entries on the disk that holds temporary files.
fn record(workspace: &Workspace, count: u64) -> Result<()> {
    let entries = count.to_string();
    let words = ["record", "--example", "speed", "--", &entries];
    print_figures(&format!("record, {count} entries"), &example(workspace, &words)?, &RECORD)
}

const REBUILD: [Figure; 9] = [
    ("case-open-wall", "opening the case, wall seconds", "≤ 3"),
    ("case-open-cpu", "the same, CPU seconds", ""),
    ("rebuild-rows", "rows of the catalogue", ""),
    ("rebuild-wall", "rows made anew, wall", "≥ 80,000 per second"),
    ("rebuild-cpu", "the same per CPU second", ""),
    ("rebuild-cpu-seconds", "making it anew, CPU seconds", ""),
    ("stages-cpu-seconds", "of it reading and extraction", ""),
    ("judgement-p50", "a judgement, weighed, wall ms", ""),
    ("judgement-cpu", "the same, CPU ms", ""),
];

/// The catalogue of a case in the open, with generated articles and judgements.
fn rebuild(workspace: &Workspace, articles: usize, judgements: u64) -> Result<()> {
    let scratch = tempfile::tempdir()?;
    let folder = scratch.path().join("articles");
    generate::write_articles(articles, NEWS, &folder, 1)?;
    let folder = folder.to_string_lossy();
    // Without the cipher for catalogues, whose library takes minutes to build and is not used here.
    let (package, judged) = (["case", "--no-default-features"], judgements.to_string());
    let words = [&package[..], &["--example", "rebuild", "--", &*folder, &judged]].concat();
    let title = format!("rebuild, {articles} generated articles, {judgements} judgements");
    print_figures(&title, &example(workspace, &words)?, &REBUILD)
}

const CASE: [Figure; 7] = [
    ("documents", "documents", ""),
    ("statements", "statements", ""),
    ("claims", "claims", ""),
    ("whole", "weighing all of it, wall seconds", ""),
    ("statement-p50", "one statement more, wall seconds", "≤ 1"),
    ("statement-most", "the slowest of twelve", "≤ 1"),
    ("memory", "peak memory, MB", ""),
];

/// One new statement in a case of generated articles.
fn case(workspace: &Workspace, articles: usize) -> Result<()> {
    let scratch = tempfile::tempdir()?;
    let folder = scratch.path().join("articles");
    generate::write_articles(articles, BRIEF, &folder, 1)?;
    let folder = folder.to_string_lossy();
    let words = ["case", "--no-default-features", "--example", "update", "--", &*folder];
    print_figures("case, generated articles", &example(workspace, &words)?, &CASE)
}

/// What an example prints; the words begin with its package.
fn example(workspace: &Workspace, words: &[&str]) -> Result<String> {
    let mut cargo = workspace.cargo();
    cargo.args(["run", "--locked", "--release", "--quiet", "--package"]).args(words);
    shell::output(&mut cargo, &[0])
}

fn print_figures(title: &str, output: &str, wanted: &[Figure]) -> Result<()> {
    let mut figures = Vec::new();
    for (name, what, goal) in wanted {
        figures.push((*what, figure(output, name)?, *goal));
    }
    print(title, &figures);
    Ok(())
}

/// From a line `name value`.
pub(crate) fn figure(output: &str, name: &str) -> Result<f64> {
    let mut lines = output.lines().filter_map(|line| line.split_once(' '));
    let found = lines.find(|(found, _)| *found == name).map(|(_, value)| value);
    let value = found.with_context(|| format!("no figure `{name}`"))?;
    value.parse().with_context(|| format!("the figure `{name}`"))
}

fn shared(workspace: &Workspace) -> Result<PathBuf> {
    let found = workspace.shared();
    found.context("the development sets (../shared) are not here")
}

/// The Python of a virtual environment with these packages, which is made outside of the checkout where
/// it is not there yet.
fn python_with(name: &str, packages: &[&str]) -> Result<PathBuf> {
    let folder = cache(name)?;
    let python = folder.join("bin/python");
    let (stamp, wanted) = (folder.join("packages.txt"), packages.join("\n"));
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    println!("installing {} into {}", packages.join(", "), folder.display());
    let mut venv = Command::new("python3");
    ensure!(shell::succeeds(venv.args(["-m", "venv"]).arg(&folder))?, "no python3 with venv");
    let mut pip = Command::new(&python);
    pip.args(["-m", "pip", "install", "--quiet"]).args(packages);
    ensure!(shell::succeeds(&mut pip)?, "pip could not install the peers");
    fs::write(&stamp, wanted)?;
    Ok(python)
}

/// A title and a line for each figure, with its goal where it has one.
fn print(title: &str, figures: &[(&str, f64, &str)]) {
    println!("{title}");
    for (what, value, goal) in figures {
        let goal = if goal.is_empty() { "" } else { &format!("   goal {goal}") };
        println!("  {what:<33} {value:>12.3}{goal}");
    }
}

fn seconds(duration: Duration) -> f64 {
    duration.as_secs_f64()
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_found_by_name() -> Result<()> {
        let output = "verify 12.5\nverify-not x\n";
        assert_eq!(figure(output, "verify")?, 12.5);
        assert!(figure(output, "open").is_err() && figure(output, "verify-not").is_err());
        Ok(())
    }
}
