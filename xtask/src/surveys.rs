//! `consilience plan` and `prevalence` on numbers that are known: those of textbooks, and a survey
//! whose truth is known.

use crate::generate::random::Random;
use crate::measure::Figures;
use crate::shell;
use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Figures of the program alone: how many of eleven known numbers are right, and the width in
/// persons of an interval of 1,000, of whom 100 were asked in random order.
pub(crate) fn figures(program: &Path) -> Result<Figures> {
    let scratch = tempfile::tempdir()?;
    let right = margins(program)? + decision(program)? + zeros(program, scratch.path())?;
    let width = width(program, scratch.path())?;
    Ok(Figures::from([("right", f64::from(right)), ("width", width)]))
}

fn told(program: &Path, arguments: &[&str]) -> Result<Value> {
    let mut command = Command::new(program);
    command.args(arguments).args(["--json", "--quiet"]);
    Ok(serde_json::from_str(&shell::output(&mut command, &[0])?)?)
}

/// Answers for margins of 5, 3 and 2 points of 10,000, without and with a design effect of 2.
fn margins(program: &Path) -> Result<u32> {
    let mut right = 0;
    for (effect, expected) in [("1", [370, 965, 1937]), ("2", [714, 1759, 3245])] {
        let plan = told(program, &["plan", "10000", "--design-effect", effect])?;
        let answers = |at: usize| plan["margins"][at]["answers"].as_u64();
        let margins = expected.into_iter().enumerate();
        right += margins.filter(|(at, expected)| answers(*at) == Some(*expected)).count() as u32;
    }
    Ok(right)
}

fn decision(program: &Path) -> Result<u32> {
    let shares = ["--isolated", "2%", "--systemic", "20%", "--error", "1%"];
    let plan = told(program, &[&["plan", "10000"], &shares[..]].concat())?;
    Ok(u32::from(plan["decision"]["fixed"] == 49))
}

/// Upper bounds where nobody of 30 to 300 said yes, to the digits of the rule.
fn zeros(program: &Path, scratch: &Path) -> Result<u32> {
    let mut right = 0;
    for (asked, bound, digits) in [(30, 9.5, 1), (60, 4.9, 1), (100, 2.95, 2), (300, 1.0, 1)] {
        let file = scratch.join("zeros.csv");
        fs::write(&file, format!("answer\n{}", "no\n".repeat(asked)))?;
        let file = file.to_str().context("a path that is no text")?;
        let drawn = ["--frame", "1000000", "--drawn", "random-sample"];
        let found = told(program, &[&["prevalence", file], &drawn[..]].concat())?;
        let share = found["fixed"]["at_most"]["share"].as_f64().unwrap_or_default() * 100.0;
        right += u32::from(format!("{share:.digits$}") == format!("{bound:.digits$}"));
    }
    Ok(right)
}

fn width(program: &Path, scratch: &Path) -> Result<f64> {
    let answers: Vec<bool> = (0..1000).map(|at| at < 200).collect();
    let order = Random::new(7).sample(&answers, 100);
    let rows: String = order.iter().map(|yes| if *yes { "yes\n" } else { "no\n" }).collect();
    let file = scratch.join("survey.csv");
    fs::write(&file, format!("answer\n{rows}"))?;
    let file = file.to_str().context("a path that is no text")?;
    let drawn = ["--frame", "1000", "--drawn", "random-order"];
    let found = told(program, &[&["prevalence", file], &drawn[..]].concat())?;
    let range = &found["sequence"]["say_yes"];
    let end = |name: &str| range[name].as_f64().with_context(|| format!("no {name}"));
    Ok(end("most")? - end("least")?)
}
