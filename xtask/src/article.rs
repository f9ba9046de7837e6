//! How well `extract` does on one article that was coded by hand: how many of its statements are
//! found, and how many proposals are wrong.

use crate::annotated;
use crate::measure::Figures;
use crate::shell;
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Who says what, where, with which stance.
#[derive(Debug)]
struct Said {
    speaker: String,
    is_document: bool,
    stance: String,
    spans: Vec<(u64, u64)>,
}

/// `found`: hand-coded statements that a proposal matches in speaker, stance and overlapping content.
/// `wrong`: proposals with a named speaker that match none. What the article itself asserts beyond
/// the coding is not wrong.
pub(crate) fn figures(program: &Path, shared: &Path, path: &str) -> Result<Figures> {
    let case = shared.join("cases/cecot");
    let gold = fs::read_to_string(case.join("gold.json")).context("gold.json")?;
    let gold: Value = serde_json::from_str(&gold)?;
    let gold = gold["statements"].as_array().context("gold.json has no statements")?;
    let gold: Vec<Said> = gold.iter().filter_map(coded).collect();
    let mut extract = Command::new(program);
    extract.arg("extract").args(annotated::arguments(&Workspace::find()?, path));
    let output = shell::output(extract.arg(case.join("article.txt")), &[0])?;
    let lines = output.lines().map(serde_json::from_str::<Value>);
    let lines: Vec<Value> = lines.collect::<Result<_, _>>()?;
    let proposed: Vec<Said> = lines.iter().filter_map(proposed).collect();
    Ok(score(&gold, &proposed))
}

fn score(gold: &[Said], proposed: &[Said]) -> Figures {
    let is_found = |said: &&Said| proposed.iter().any(|other| agree(said, other));
    let is_right = |other: &Said| gold.iter().any(|said| agree(said, other));
    let contradicts = |other: &Said| gold.iter().any(|said| overlap(said, other));
    let is_wrong = |other: &&Said| !is_right(other) && (!other.is_document || contradicts(other));
    let found = gold.iter().filter(is_found).count();
    let wrong = proposed.iter().filter(is_wrong).count();
    Figures::from([("found", found as f64), ("wrong", wrong as f64)])
}

fn coded(row: &Value) -> Option<Said> {
    let speaker = row["speaker"].as_str()?;
    Some(Said {
        speaker: speaker.to_lowercase(),
        is_document: speaker.starts_with('('),
        stance: row["stance"].as_str()?.to_owned(),
        spans: vec![span(&row["content_contains"])?],
    })
}

fn proposed(row: &Value) -> Option<Said> {
    let speaker = &row["speaker"];
    let kind = speaker["kind"].as_str()?;
    Some(Said {
        speaker: speaker["name"].as_str().unwrap_or_default().to_lowercase(),
        is_document: ["document", "unnamed"].contains(&kind),
        stance: row["stance"].as_str()?.to_owned(),
        spans: row["content"]["spans"].as_array()?.iter().filter_map(span).collect(),
    })
}

fn span(pair: &Value) -> Option<(u64, u64)> {
    Some((pair[0].as_u64()?, pair[1].as_u64()?))
}

/// Whether a proposal is the coded statement: where somebody is named there, by the name.
fn agree(gold: &Said, proposed: &Said) -> bool {
    let named = || {
        let (a, b) = (&gold.speaker, &proposed.speaker);
        !b.is_empty() && (a.contains(b.as_str()) || b.contains(a.as_str()))
    };
    let same_speaker = if gold.is_document { proposed.is_document } else { named() };
    same_speaker && gold.stance == proposed.stance && overlap(gold, proposed)
}

fn overlap(a: &Said, b: &Said) -> bool {
    let meets = |(start, end): &(u64, u64)| b.spans.iter().any(|(s, e)| s < end && start < e);
    a.spans.iter().any(meets)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(speaker: &str, stance: &str, span: (u64, u64)) -> Said {
        Said {
            speaker: speaker.to_owned(),
            is_document: speaker.is_empty(),
            stance: stance.to_owned(),
            spans: vec![span],
        }
    }

    #[test]
    fn found_and_wrong_are_told_apart() {
        let gold = [said("ana ruiz", "denies", (0, 10)), said("", "asserts", (20, 30))];
        let proposed = [
            said("ruiz", "denies", (5, 8)),
            said("ruiz", "asserts", (5, 8)),
            said("", "asserts", (40, 50)),
            said("civic watch", "asserts", (40, 50)),
        ];
        let expected = Figures::from([("found", 1.0), ("wrong", 2.0)]);
        assert_eq!(score(&gold, &proposed), expected);
    }
}
