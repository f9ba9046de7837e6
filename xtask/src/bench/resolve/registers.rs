//! Two registers of which nobody knows who is who: links between rows with the same name are taken
//! for right, and those with other names are for a person to look at.

use super::peers::Peers;
use crate::resolving::SURE;
use crate::resolving::score::{self, Pair};
use crate::resolving::set::List;
use crate::workspace::cache;
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

/// How the links between the registers look.
pub(super) struct Look {
    /// Of the names that stand once in each register, the share of pairs that are linked.
    pub(super) exact: f64,
    /// Links that are nearly sure, each row in one at most.
    pub(super) sure: usize,
    /// Those of them whose names differ.
    pub(super) hard: usize,
    /// Some of these, for a person.
    pub(super) sample: PathBuf,
}

/// A link is taken as made from this probability on.
const LINKED: f64 = 0.5;
/// As many can be looked at by a person.
const SAMPLE: usize = 50;

/// Looks at a table of links of two lists.
pub(super) fn look(peers: &Peers, list: &List, links: &Path) -> Result<Look> {
    let [left, right] = list.files.as_slice() else { anyhow::bail!("registers are two") };
    let (left, right) = (Register::of(peers, left)?, Register::of(peers, right)?);
    let text = fs::read_to_string(links)?;
    let assigned = score::assigned(&text)?;
    let is_sure = |pair: &&Pair| pair.probability >= SURE;
    let sure: Vec<&Pair> = assigned.iter().filter(is_sure).collect();
    let is_hard = |pair: &&Pair| left.name(pair.left) != right.name(pair.right);
    let hard: Vec<&Pair> = sure.iter().copied().filter(is_hard).collect();
    let sample = cache("resolve")?.join("argentina-to-look-at.csv");
    fs::create_dir_all(sample.parent().context("a cache is a folder")?)?;
    fs::write(&sample, sheet(&evenly(&hard), &left, &right))?;
    let (sure, hard) = (sure.len(), hard.len());
    Ok(Look { exact: exact(&left, &right, &assigned), sure, hard, sample })
}

/// The rows of a register by their ids.
struct Register(HashMap<String, Value>);

impl Register {
    fn of(peers: &Peers, file: &Path) -> Result<Self> {
        let id = |row: Value| {
            let id = row["rid"].as_str().context("a row without an id")?;
            Ok((id.to_owned(), row))
        };
        Ok(Self(peers.rows(file)?.into_iter().map(id).collect::<Result<_>>()?))
    }

    fn name(&self, id: &str) -> Option<String> {
        self.0.get(id).and_then(name)
    }

    /// The names that stand once, with their rows.
    fn once(&self) -> HashMap<String, &str> {
        let mut ids: HashMap<String, Vec<&str>> = HashMap::new();
        for (id, row) in &self.0 {
            ids.entry(name(row).unwrap_or_default()).or_default().push(id);
        }
        let once = ids.into_iter().filter(|(_, ids)| ids.len() == 1);
        once.map(|(name, ids)| (name, ids[0])).collect()
    }

    /// All that a row says, on one line.
    fn told(&self, id: &str) -> String {
        let row = self.0.get(id).and_then(Value::as_object);
        let told = |(name, value): (&String, &Value)| match value {
            Value::Null => None,
            Value::String(text) if text.is_empty() => None,
            Value::String(text) => Some(format!("{name} {text}")),
            other => Some(format!("{name} {other}")),
        };
        row.into_iter().flatten().filter_map(told).collect::<Vec<_>>().join("; ")
    }
}

fn name(row: &Value) -> Option<String> {
    Some(format!("{}, {}", row["sur"].as_str()?.trim(), row["giv"].as_str()?.trim()))
}

/// The share of pairs of names that stand once in each register that are linked.
fn exact(left: &Register, right: &Register, assigned: &[Pair]) -> f64 {
    let linked: HashMap<&str, &str> = assigned
        .iter()
        .filter(|pair| pair.probability >= LINKED)
        .map(|pair| (pair.left, pair.right))
        .collect();
    let rights = right.once();
    let lefts = left.once();
    let pairs = lefts.iter().filter_map(|(name, left)| Some((*left, *rights.get(name)?)));
    let (mut found, mut all) = (0, 0);
    for (left, right) in pairs {
        found += usize::from(linked.get(left) == Some(&right));
        all += 1;
    }
    found as f64 / f64::from(all.max(1))
}

/// So many of a list as are looked at, evenly drawn.
fn evenly<'p, 't>(pairs: &[&'p Pair<'t>]) -> Vec<&'p Pair<'t>> {
    let count = pairs.len().min(SAMPLE);
    (0..count).map(|at| pairs[at * pairs.len() / count]).collect()
}

fn sheet(pairs: &[&Pair], left: &Register, right: &Register) -> String {
    let quoted = |text: String| format!("\"{}\"", text.replace('"', "\"\""));
    let line = |pair: &&Pair| {
        let (ours, theirs) = (left.told(pair.left), right.told(pair.right));
        format!("{},{},{},\n", pair.probability, quoted(ours), quoted(theirs))
    };
    let header = "probability,left,right,same person?\n".to_owned();
    pairs.iter().map(line).fold(header, |sheet, line| sheet + &line)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn register(rows: &[(&str, &str)]) -> Register {
        let row = |(id, given): &(&str, &str)| {
            let row = serde_json::json!({ "rid": id, "sur": "roldo", "giv": given, "by": null });
            ((*id).to_owned(), row)
        };
        Register(rows.iter().map(row).collect())
    }

    #[test]
    fn names_that_stand_once_in_each_are_expected_to_be_linked() {
        let left = register(&[("l1", "ana"), ("l2", "eva"), ("l3", "eva"), ("l4", "iris")]);
        let right = register(&[("r1", "ana"), ("r2", "eva"), ("r4", "iris")]);
        let pair = |left, right, probability| Pair { left, right, probability };
        let assigned = [pair("l1", "r1", 0.9), pair("l2", "r2", 0.9), pair("l4", "r4", 0.4)];
        assert_eq!(exact(&left, &right, &assigned), 0.5);
        assert_eq!(left.told("l1"), "giv ana; rid l1; sur roldo");
    }

    #[test]
    fn a_sample_is_drawn_evenly() {
        let pairs: Vec<Pair> =
            (0..200).map(|at| Pair { left: "", right: "", probability: f64::from(at) }).collect();
        let pairs: Vec<&Pair> = pairs.iter().collect();
        let drawn = evenly(&pairs);
        assert_eq!(drawn.len(), SAMPLE);
        assert_eq!((drawn[1].probability, drawn[49].probability), (4.0, 196.0));
        assert!(evenly(&[]).is_empty());
    }
}
