//! The same person in lists, beside Splink on the same rows in the same run.

mod peers;
mod registers;

use super::{megabytes, seconds, shared};
use crate::resolving::set::{self, List, Truth};
use crate::resolving::{self, Run, Scores};
use crate::workspace::{Profile, Workspace};
use anyhow::{Context, Result, ensure};
use peers::Peers;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The sets that are measured where none are named. Numbers are rows about generated people.
pub(super) const SETS: [&str; 6] = ["febrl4", "h50", "20000", "200000", "1000000", "argentina"];

/// As many as Splink gets.
const THREADS: usize = 2;
/// Of so many rows the result is compared with other numbers of threads, and the scores with those
/// of the scorer among the peers.
const COMPARED: usize = 20_000;

pub(super) fn run(workspace: &Workspace, sets: &[&str]) -> Result<()> {
    let scratch = tempfile::tempdir()?;
    let bench = Bench {
        program: workspace.build(Profile::Release)?,
        shared: shared(workspace)?,
        peers: Peers::prepare(&shared(workspace)?)?,
        scratch: scratch.path().to_owned(),
    };
    for name in sets {
        match *name {
            "febrl4" => bench.febrl4()?,
            "h50" => bench.historical()?,
            "argentina" => bench.argentina()?,
            count => {
                bench.people(count.parse().with_context(|| format!("`{count}` is no set"))?)?
            }
        }
    }
    Ok(())
}

struct Bench {
    program: PathBuf,
    shared: PathBuf,
    peers: Peers,
    scratch: PathBuf,
}

/// What is looked at, ours, that of Splink where it has it, and the goal.
type Line = (&'static str, f64, Option<f64>, &'static str);

impl Bench {
    fn febrl4(&self) -> Result<()> {
        let list = set::febrl4(&self.shared);
        let (run, scores) = self.scored("febrl4", &list, &set::febrl4_truth())?;
        let splink = self.peers.splink("febrl4:nossn", &self.scratch)?;
        let one_to_one = scores.one_to_one.map_or(0.0, |fit| fit.f1());
        let mut lines = links(&scores, &splink, "", "");
        lines.push(("one-to-one, F1", one_to_one, f64_at(&splink, "/one_to_one/f1"), "≥ .999"));
        lines.extend(costs(&run, &splink, "", ""));
        print("febrl4, without the national number", &lines);
        Ok(())
    }

    fn historical(&self) -> Result<()> {
        let list = set::historical(&self.shared);
        let (run, scores) = self.scored("h50", &list, &set::historical_truth())?;
        let splink = self.peers.splink("h50k", &self.scratch)?;
        let mut lines = links(&scores, &splink, "", "");
        let truth = set::historical_truth();
        let after = resolving::ece_after_labels(&self.program, &list, &truth)?;
        lines.push(("the same after 300 labels, mean of 5", after, None, "≤ .015"));
        lines.extend(clusters(&scores, &splink, "≥ .86"));
        lines.extend(costs(&run, &splink, "≤ 2", ""));
        print("historical_50k", &lines);
        Ok(())
    }

    fn people(&self, count: usize) -> Result<()> {
        let file = self.scratch.join(format!("people-{count}.parquet"));
        self.peers.write_people(count, &file)?;
        let (list, truth) = (set::people(file.clone()), Truth::Table(self.peers.persons(&file)?));
        let folder = format!("people-{count}");
        let (run, scores) = self.scored(&folder, &list, &truth)?;
        if count == COMPARED {
            self.same_with_any_threads(&list, &run)?;
            self.same_scores(&scores, &run, &file)?;
        }
        let what = format!("people:{}", file.display());
        let splink = self.peers.splink(&what, &self.scratch)?;
        let [pairs, persons, cpu, memory] = goals(count);
        let mut lines = links(&scores, &splink, pairs, "");
        lines.extend(clusters(&scores, &splink, persons));
        lines.extend(costs(&run, &splink, cpu, memory));
        print(&format!("{count} rows about generated people"), &lines);
        fs::remove_dir_all(self.scratch.join(folder))?;
        Ok(fs::remove_file(file)?)
    }

    fn argentina(&self) -> Result<()> {
        let list = set::argentina(&self.shared);
        let folder = self.scratch.join("argentina");
        let run = resolving::run(&self.program, &list, &folder, THREADS)?;
        let look = registers::look(&self.peers, &list, &run.links)?;
        // Splink's were counted once; the script among the peers does not have this set.
        let mut lines = vec![
            ("exact names that are linked", look.exact, None, "≥ .99"),
            ("one-to-one links at .99 or more", look.sure as f64, Some(8194.0), ""),
            ("those with different names", look.hard as f64, Some(260.0), "more than Splink's"),
        ];
        lines.extend(costs(&run, &Value::Null, "", ""));
        print("two registers of the disappeared", &lines);
        println!("  for a person to look at, ≥ 95 % right: {}", look.sample.display());
        Ok(())
    }

    fn scored(&self, name: &str, list: &List, truth: &Truth) -> Result<(Run, Scores)> {
        let run = resolving::run(&self.program, list, &self.scratch.join(name), THREADS)?;
        let scores = resolving::scores(&run, truth)?;
        Ok((run, scores))
    }

    /// The same bytes with one thread and with more than there are processors here.
    fn same_with_any_threads(&self, list: &List, run: &Run) -> Result<()> {
        for threads in [1, 4] {
            let folder = self.scratch.join(format!("threads-{threads}"));
            let other = resolving::run(&self.program, list, &folder, threads)?;
            let (ours, theirs) = (files(run), files(&other));
            for (ours, theirs) in ours.into_iter().zip(theirs) {
                let is_same = fs::read(ours)? == fs::read(theirs)?;
                ensure!(is_same, "{} differs with {threads} threads", theirs.display());
            }
        }
        println!("the same bytes with 1, {THREADS} and 4 threads");
        Ok(())
    }

    /// Our scores are those of the scorer among the peers, which rounds to four digits.
    fn same_scores(&self, scores: &Scores, run: &Run, people: &Path) -> Result<()> {
        let links = self.peers.score("dedupe", &run.links, people)?;
        let clusters = self.peers.score("clusters", &run.clusters, people)?;
        let pairs = &scores.links;
        for (what, ours, theirs) in [
            ("best F1", pairs.best.f1(), f64_at(&links, "/best/f1")),
            ("best precision", pairs.best.precision(), f64_at(&links, "/best/p")),
            ("F1 at a half", pairs.half.f1(), f64_at(&links, "/at_half/f1")),
            ("recall of all pairs", pairs.all.recall(), f64_at(&links, "/ceiling")),
            ("calibration error", pairs.ece, f64_at(&links, "/ece")),
            ("F1 of clusters", scores.clusters.f1(), f64_at(&clusters, "/f1")),
            ("recall of clusters", scores.clusters.recall(), f64_at(&clusters, "/r")),
        ] {
            let theirs = theirs.with_context(|| format!("score_links.py gives no {what}"))?;
            ensure!((ours - theirs).abs() < 1e-4, "{what}: {ours}, and {theirs} elsewhere");
        }
        println!("the same scores by score_links.py");
        Ok(())
    }
}

fn files(run: &Run) -> [&Path; 3] {
    [&run.links, &run.clusters, &run.model]
}

/// Goals for so many people: F1 of pairs and of clusters, CPU seconds, memory.
fn goals(people: usize) -> [&'static str; 4] {
    match people {
        1_000_000 => ["≥ .88", "≥ .91", "≤ 12", "≤ 1000"],
        5_000_000 => ["≥ .83", "", "≤ 80", "≤ 5000"],
        _ => [""; 4],
    }
}

fn links(scores: &Scores, splink: &Value, goal: &'static str, ece: &'static str) -> Vec<Line> {
    let links = &scores.links;
    vec![
        ("pairs, best F1", links.best.f1(), f64_at(splink, "/best/f1"), goal),
        ("at the probability of", links.threshold, None, ""),
        ("pairs, F1 at .5", links.half.f1(), None, ""),
        ("recall of all links", links.all.recall(), f64_at(splink, "/recall_ceiling"), ""),
        ("calibration error", links.ece, splink_ece(splink), ece),
    ]
}

/// The clusters of Splink at the threshold that is best for it.
fn clusters(scores: &Scores, splink: &Value, goal: &'static str) -> [Line; 3] {
    let theirs = splink["clusters"].as_object().into_iter().flatten();
    let f1 = |clusters: &Value| clusters["f1"].as_f64().unwrap_or(0.0);
    let best = theirs.map(|(_, clusters)| clusters).max_by(|a, b| f1(a).total_cmp(&f1(b)));
    let figure = |name: &str| best.and_then(|clusters| clusters[name].as_f64());
    [
        ("clusters, F1", scores.clusters.f1(), figure("f1"), goal),
        ("clusters, precision", scores.clusters.precision(), figure("precision"), ""),
        ("clusters, recall", scores.clusters.recall(), figure("recall"), ""),
    ]
}

fn costs(run: &Run, splink: &Value, cpu: &'static str, memory: &'static str) -> [Line; 2] {
    let (ours, peak) = (seconds(run.usage.cpu), megabytes(run.usage.peak));
    // Splink's is in MiB.
    let theirs = f64_at(splink, "/peak_rss_mb").map(|peak| peak * 1.048_576);
    [
        ("CPU seconds", ours, f64_at(splink, "/cpu_s"), cpu),
        ("peak memory, MB", peak, theirs, memory),
    ]
}

fn f64_at(value: &Value, pointer: &str) -> Option<f64> {
    value.pointer(pointer).and_then(Value::as_f64)
}

/// From bins of a tenth: where each begins, its pairs, their mean probability, the share that is right.
fn splink_ece(splink: &Value) -> Option<f64> {
    let bins = splink["calibration"].as_array()?;
    let (mut sum, mut all) = (0.0, 0.0);
    for bin in bins {
        let (count, expected) = (bin[1].as_f64()?, bin[2].as_f64()?);
        sum += (expected - bin[3].as_f64()?).abs() * count;
        all += count;
    }
    Some(sum / f64::max(all, 1.0))
}

fn print(title: &str, lines: &[Line]) {
    println!("{title}");
    println!("  {:<33} {:>12} {:>12} {:>8}", "", "ours", "Splink", "ratio");
    for (what, ours, theirs, goal) in lines {
        let theirs = theirs
            .map_or(" ".repeat(21), |theirs| format!("{theirs:>12.4} {:>8.3}", ours / theirs));
        let goal = if goal.is_empty() { "" } else { &format!("   goal {goal}") };
        println!("{}", format!("  {what:<33} {ours:>12.4} {theirs}{goal}").trim_end());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calibration_of_splink_is_read() {
        let splink =
            serde_json::json!({ "calibration": [[0.0, 30, 0.1, 0.2], [0.9, 10, 0.95, 0.75]] });
        let ece = splink_ece(&splink).unwrap_or_default();
        assert!((ece - 0.125).abs() < 1e-9, "{ece}");
        assert_eq!(splink_ece(&Value::Null), None);
    }
}
