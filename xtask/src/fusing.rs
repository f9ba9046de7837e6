//! `consilience fuse` on claims whose truth is known: the development sets, and an invented world.

use crate::generate::random::Random;
use crate::measure::Figures;
use crate::shell;
use crate::usage::{self, Usage};
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// What came out for a set, and what it cost.
pub(crate) struct Scored {
    pub(crate) accuracy: f64,
    pub(crate) vote: f64,
    pub(crate) usage: Usage,
}

/// The scorer compares texts. No source of birthplaces gives whole paths, so the truth is cut to the
/// most exact level, as in the figures of BENCHMARKS.md.
const CUT: &str = "
import csv, sys
rows = list(csv.DictReader(open(sys.argv[1], encoding='utf-8')))
out = csv.DictWriter(sys.stdout, rows[0].keys(), lineterminator='\\n')
out.writeheader()
out.writerows({**row, 'value': row['value'].split(',')[0]} for row in rows)
";

pub(crate) fn book(program: &Path, shared: &Path) -> Result<Scored> {
    let set = shared.join("data/fuse/book");
    scored(program, shared, &set.join("claims.csv"), &set.join("truth.csv"))
}

pub(crate) fn birthplaces(program: &Path, shared: &Path) -> Result<Scored> {
    let (set, scratch) = (shared.join("data/fuse/birthplaces"), tempfile::tempdir()?);
    let truth = scratch.path().join("truth.csv");
    let mut cut = Command::new("python3");
    cut.args(["-c", CUT]).arg(set.join("truth.csv"));
    fs::write(&truth, shell::output(&mut cut, &[0])?)?;
    scored(program, shared, &set.join("claims.csv"), &truth)
}

/// The figures of a set, for the floors.
pub(crate) fn figures(scored: &Scored) -> Figures {
    Figures::from([("accuracy", scored.accuracy), ("above-vote", scored.accuracy - scored.vote)])
}

fn scored(program: &Path, shared: &Path, claims: &Path, truth: &Path) -> Result<Scored> {
    let scratch = tempfile::tempdir()?;
    let values = scratch.path().join("values.csv");
    let usage = run(program, claims)?;
    fs::write(&values, &usage.stdout)?;
    let mut scorer = Command::new("python3");
    scorer.arg(shared.join("peers/score_fuse.py")).args([&values, truth, claims]);
    let scores: Value = serde_json::from_str(&shell::output(&mut scorer, &[0])?)?;
    let figure =
        |name: &str| scores[name].as_f64().with_context(|| format!("the scorer gives no {name}"));
    Ok(Scored { accuracy: figure("accuracy")?, vote: figure("vote")?, usage })
}

pub(crate) fn run(program: &Path, claims: &Path) -> Result<Usage> {
    let mut command = Command::new(program);
    command.arg("fuse").arg(claims).stderr(Stdio::null());
    usage::measure(&mut command, &[0])
}

/// Objects of the invented world; each has three attributes.
const OBJECTS: usize = 200;

/// What a source of the invented world is like: how often right on each attribute, in percent.
const SOURCES: [[usize; 3]; 9] = [
    [90, 85, 40],
    [85, 90, 45],
    [40, 45, 90],
    [70, 70, 70],
    [65, 60, 65],
    [30, 35, 30],
    [60, 65, 60],
    [55, 50, 50],
    [15, 20, 15],
];

/// This source repeats the sixth, with errors and all, four times of five.
const COPIERS: [usize; 2] = [9, 10];
const COPIED: usize = 5;

/// Claims of specialists, of sources of every quality, of an adversary and of two that repeat a bad
/// one; and the truth. The values are words, days and lists, none of which needs quotes in CSV.
pub(crate) fn invented(objects: usize, seed: u64) -> (String, BTreeMap<String, String>) {
    let mut random = Random::new(seed);
    let mut rows = "object,attribute,source,value\n".to_owned();
    let mut truth = BTreeMap::new();
    for object in 0..objects {
        for attribute in 0..3 {
            let right = value(attribute, &mut random);
            let mut given: Vec<Option<String>> = Vec::new();
            for shares in SOURCES {
                given.push(claim(attribute, shares[attribute], &right, &mut random));
            }
            for _ in COPIERS {
                let taken = given[COPIED].clone().filter(|_| random.percent(80));
                given.push(taken.or_else(|| claim(attribute, 50, &right, &mut random)));
            }
            for (source, value) in given.iter().enumerate() {
                if let Some(value) = value {
                    // Writing to a string does not fail.
                    let _ = writeln!(rows, "o{object},a{attribute},s{source},{value}");
                }
            }
            truth.insert(format!("o{object},a{attribute}"), right);
        }
    }
    (rows, truth)
}

fn claim(attribute: usize, share: usize, right: &str, random: &mut Random) -> Option<String> {
    if random.percent(30) {
        return None;
    }
    if !random.percent(share) {
        return Some(value(attribute, random));
    }
    // One of five is less exact.
    Some(match attribute {
        1 if random.percent(20) => right.get(..7)?.to_owned(),
        2 if random.percent(20) => right.split(';').next()?.to_owned(),
        _ => right.to_owned(),
    })
}

fn value(attribute: usize, random: &mut Random) -> String {
    match attribute {
        0 => format!("colour{}", random.below(30)),
        1 => format!(
            "{}-{:02}-{:02}",
            random.within(1950, 1999),
            random.within(1, 12),
            random.within(1, 28)
        ),
        _ => {
            let count = random.within(1, 4);
            let names: Vec<String> =
                (0..count).map(|_| format!("name{:03}", random.below(300))).collect();
            names.join("; ")
        }
    }
}

/// The figures of the invented world.
pub(crate) fn world(program: &Path) -> Result<Figures> {
    let (rows, truth) = invented(OBJECTS, 1);
    let scratch = tempfile::tempdir()?;
    let claims = scratch.path().join("claims.csv");
    fs::write(&claims, &rows)?;
    let usage = run(program, &claims)?;
    let ours = best(&String::from_utf8(usage.stdout)?, &truth);
    let vote = best(&votes(&rows), &truth);
    Ok(Figures::from([("accuracy", ours), ("above-vote", ours - vote)]))
}

/// The share of right values among the first of each object and attribute.
fn best(values: &str, truth: &BTreeMap<String, String>) -> f64 {
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    for line in values.lines().skip(1) {
        let mut cells = line.splitn(3, ',');
        if let (Some(object), Some(attribute), Some(rest)) =
            (cells.next(), cells.next(), cells.next())
        {
            let value = rest.rsplit_once(',').map_or(rest, |(value, _)| value);
            first.entry(format!("{object},{attribute}")).or_insert(value);
        }
    }
    let right =
        truth.iter().filter(|(key, value)| first.get(*key) == Some(&value.as_str())).count();
    right as f64 / truth.len().max(1) as f64
}

/// What most give, in the form in which the program answers; the first in the alphabet of equals.
fn votes(rows: &str) -> String {
    let mut counts: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for line in rows.lines().skip(1) {
        let Some((before, value)) = line.rsplit_once(',') else { continue };
        let Some((place, _)) = before.rsplit_once(',') else { continue };
        *counts.entry(place).or_default().entry(value).or_default() += 1;
    }
    let mut lines = "object,attribute,value,probability\n".to_owned();
    for (place, values) in counts {
        let most = values.iter().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)));
        if let Some((value, count)) = most {
            let _ = writeln!(lines, "{place},{value},{count}");
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_world_is_the_same_for_its_seed_and_the_vote_is_counted() {
        assert_eq!(invented(3, 1), invented(3, 1));
        assert_ne!(invented(3, 1).0, invented(3, 2).0);
        let rows = "object,attribute,source,value\no,a,s,w\no,a,t,v\no,a,u,v\n";
        let truth = BTreeMap::from([("o,a".to_owned(), "v".to_owned())]);
        assert_eq!(best(&votes(rows), &truth), 1.0);
    }
}
