//! `consilience resolve` on lists of people of whom it is known who is who: what it is told of the
//! columns, what it cost, and how right its links and clusters are.

pub(crate) mod score;
pub(crate) mod set;

use crate::generate;
use crate::measure::Figures;
use crate::usage::{self, Usage};
use anyhow::{Context, Result};
use score::{Links, People};
use set::{List, Truth};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Files that a run wrote, and what it cost.
pub(crate) struct Run {
    pub(crate) links: PathBuf,
    pub(crate) clusters: PathBuf,
    pub(crate) model: PathBuf,
    pub(crate) usage: Usage,
}

/// Every pair that the program keeps is asked for, so that all thresholds can be looked at.
const THRESHOLD: &str = "0.01";

/// Resolves a list into a folder, which is made.
pub(crate) fn run(program: &Path, list: &List, folder: &Path, threads: usize) -> Result<Run> {
    run_with(program, list, folder, threads, "", &[])
}

/// The same with more in the specification and on the command line.
fn run_with(
    program: &Path,
    list: &List,
    folder: &Path,
    threads: usize,
    options: &str,
    arguments: &[&str],
) -> Result<Run> {
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let file = |name: &str| folder.join(name);
    let (links, clusters, model) = (file("links.csv"), file("clusters.csv"), file("model.json"));
    fs::write(file("spec.toml"), format!("{}{options}", list.spec))?;
    let mut command = Command::new(program);
    command.arg("resolve").args(&list.files).arg("--spec").arg(file("spec.toml"));
    command.arg("--out").arg(&links).arg("--clusters").arg(&clusters).arg("--model").arg(&model);
    command.args(["--threshold", THRESHOLD, "--threads", &threads.to_string(), "--quiet"]);
    let usage = usage::measure(command.args(arguments), &[0])?;
    Ok(Run { links, clusters, model, usage })
}

/// How many pairs are answered, and how often others are drawn: what one draw teaches varies.
const ANSWERS: &str = "300";
pub(crate) const ANSWERED: u64 = 5;

/// The mean calibration error after the pairs that the program asks about were answered.
pub(crate) fn ece_after_labels(program: &Path, list: &List, truth: &Truth) -> Result<f64> {
    let scratch = tempfile::tempdir()?;
    let folder = scratch.path();
    let (questions, labels) = (folder.join("questions.csv"), folder.join("labels.csv"));
    let asked = questions.to_str().context("a path in UTF-8")?;
    let mut sum = 0.0;
    for seed in 1..=ANSWERED {
        let seed = seed.to_string();
        let more = ["--questions", asked, "--ask", ANSWERS, "--seed", &seed];
        let run = run_with(program, list, folder, 0, "", &more)?;
        let people = People::of(&read(&run.clusters)?, truth)?;
        fs::write(&labels, score::answered(&read(&questions)?, &people)?)?;
        let options = "[options]\nlabels = \"labels.csv\"\n";
        let run = run_with(program, list, folder, 0, options, &[])?;
        sum += score::links(&read(&run.links)?, &people)?.ece;
    }
    Ok(sum / ANSWERED as f64)
}

/// How right a run is.
pub(crate) struct Scores {
    pub(crate) links: Links,
    pub(crate) clusters: score::Fit,
    /// The best with each row in one link at most; between two lists only.
    pub(crate) one_to_one: Option<score::Fit>,
}

/// Scores what a run wrote.
pub(crate) fn scores(run: &Run, truth: &Truth) -> Result<Scores> {
    let clusters = read(&run.clusters)?;
    let people = People::of(&clusters, truth)?;
    let links = read(&run.links)?;
    let one_to_one = people.has_two_lists().then(|| score::one_to_one(&links, &people));
    Ok(Scores {
        links: score::links(&links, &people)?,
        clusters: score::clusters(&clusters, &people)?,
        one_to_one: one_to_one.transpose()?,
    })
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}

/// Figures of the two lists of addresses.
pub(crate) fn febrl4(program: &Path, shared: &Path) -> Result<Figures> {
    figures(program, &set::febrl4(shared), &set::febrl4_truth())
}

/// Figures of the list of historical persons.
pub(crate) fn historical(program: &Path, shared: &Path) -> Result<Figures> {
    let (list, truth) = (set::historical(shared), set::historical_truth());
    let mut figures = figures(program, &list, &truth)?;
    figures.insert("ece-after-labels", ece_after_labels(program, &list, &truth)?);
    Ok(figures)
}

/// Of the two registers, of which nobody knows who is who, how many links are nearly sure.
pub(crate) fn registers(program: &Path, shared: &Path) -> Result<Figures> {
    let scratch = tempfile::tempdir()?;
    let run = run(program, &set::argentina(shared), scratch.path(), 0)?;
    let links = read(&run.links)?;
    let sure = score::assigned(&links)?.iter().filter(|pair| pair.probability >= SURE).count();
    Ok(Figures::from([("sure", sure as f64)]))
}

/// A link is nearly sure from this probability on.
pub(crate) const SURE: f64 = 0.99;

/// Rows of the invented people: enough for the figures not to hang on a few pairs.
const INVENTED: usize = 20_000;

/// Figures of invented people.
pub(crate) fn invented(program: &Path) -> Result<Figures> {
    let scratch = tempfile::tempdir()?;
    let file = scratch.path().join("people.csv");
    let persons = generate::write_people(INVENTED, &file, 1)?;
    let ids = persons.into_iter().enumerate().map(|(row, person)| (row.to_string(), person));
    figures(program, &set::invented(file), &Truth::Table(ids.collect::<HashMap<_, _>>()))
}

fn figures(program: &Path, list: &List, truth: &Truth) -> Result<Figures> {
    let scratch = tempfile::tempdir()?;
    let scores = scores(&run(program, list, scratch.path(), 0)?, truth)?;
    let mut figures = Figures::from([
        ("pairs", scores.links.best.f1()),
        ("clusters", scores.clusters.f1()),
        ("ece", scores.links.ece),
    ]);
    figures.extend(scores.one_to_one.map(|fit| ("one-to-one", fit.f1())));
    Ok(figures)
}
