//! How well the program says what is said: stances, bases and acts beside those of annotated texts.

use crate::measure::Figures;
use crate::standoff::{Piece, Standoff};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What is said of an attribution.
#[derive(Debug, Default)]
struct Codes {
    content: Vec<Piece>,
    stance: String,
    basis: String,
    acts: BTreeSet<String>,
}

/// The share of right stances and bases of the attributions that are found (contents alike by half,
/// one to one), which share that is, and F1 of acts over all: an act is right where it has the type
/// of one that lies in the content of the attribution.
pub(crate) fn figures(folder: &Path, statements: &[u8]) -> Result<Figures> {
    let mut found = found(statements)?;
    let mut sums = Sums::default();
    for entry in fs::read_dir(folder.join("attributions"))? {
        let path = entry?.path();
        let annotation = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let name = stem.strip_suffix("_gold").unwrap_or(stem);
        sums.add(&gold(&annotation), &found.remove(name).unwrap_or_default());
    }
    ensure!(sums.gold > 0 && sums.matched > 0, "no statement is like an attribution");
    Ok(sums.figures())
}

/// The statements of each document.
fn found(statements: &[u8]) -> Result<BTreeMap<String, Vec<Codes>>> {
    let mut found: BTreeMap<String, Vec<Codes>> = BTreeMap::new();
    for row in serde_json::Deserializer::from_slice(statements).into_iter::<Value>() {
        let row = row?;
        let file = Path::new(row["file"].as_str().context("a statement without a file")?);
        let name = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let content = serde_json::from_value(row["content"]["spans"].clone())?;
        let acts = row["about"].as_array().into_iter().flatten();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        found.entry(name.to_owned()).or_default().push(Codes {
            content,
            stance: text(&row["stance"]),
            basis: text(&row["basis"]),
            acts: acts.map(|about| text(&about["act"])).collect(),
        });
    }
    Ok(found)
}

/// The attributions of an annotation; questions, which have no stance, apart.
fn gold(annotation: &str) -> Vec<Codes> {
    let (file, _) = Standoff::parse(annotation);
    let plain = |code: Option<&str>| code.unwrap_or_default().replace('_', " ");
    let codes = |event: &&str| {
        let content = file.filling(event, "Content");
        let inside = |act: &&str| {
            let first = file.pieces(act).first();
            first.is_some_and(|(start, _)| content.iter().any(|(a, b)| a <= start && start < b))
        };
        let acts = file.acts().filter(inside).map(|act| plain(file.value(act, "ActType")));
        let acts = acts.collect();
        let stance = plain(file.value(event, "Stance"));
        Codes { stance, basis: plain(file.value(event, "Basis")), acts, content }
    };
    let events: Vec<&str> = file.events.keys().copied().collect();
    events.iter().filter(|event| !file.has(event, "Question")).map(codes).collect()
}

#[derive(Debug, Default)]
struct Sums {
    gold: usize,
    matched: usize,
    stances: usize,
    bases: usize,
    acts: usize,
    acts_gold: usize,
    acts_found: usize,
}

impl Sums {
    fn add(&mut self, gold: &[Codes], found: &[Codes]) {
        self.gold += gold.len();
        self.acts_gold += gold.iter().map(|codes| codes.acts.len()).sum::<usize>();
        self.acts_found += found.iter().map(|codes| codes.acts.len()).sum::<usize>();
        for (gold, found) in pairs(gold, found) {
            self.matched += 1;
            self.stances += usize::from(gold.stance == found.stance);
            self.bases += usize::from(gold.basis == found.basis);
            self.acts += gold.acts.intersection(&found.acts).count();
        }
    }

    fn figures(&self) -> Figures {
        let share = |part: usize, of: usize| part as f64 / of.max(1) as f64;
        Figures::from([
            ("matched", share(self.matched, self.gold)),
            ("stance", share(self.stances, self.matched)),
            ("basis", share(self.bases, self.matched)),
            ("acts", share(2 * self.acts, self.acts_gold + self.acts_found)),
        ])
    }
}

/// Attributions and statements whose contents are alike by half, the most alike first.
fn pairs<'c>(gold: &'c [Codes], found: &'c [Codes]) -> Vec<(&'c Codes, &'c Codes)> {
    let length = |pieces: &[Piece]| pieces.iter().map(|(start, end)| end - start).sum::<usize>();
    let common = |a: &[Piece], b: &[Piece]| {
        let pairs = a.iter().flat_map(|a| b.iter().map(move |b| (a, b)));
        pairs.map(|(a, b)| a.1.min(b.1).saturating_sub(a.0.max(b.0))).sum::<usize>()
    };
    let mut all = Vec::new();
    for (place, one) in gold.iter().enumerate() {
        for (other, two) in found.iter().enumerate() {
            let alike = 2.0 * common(&one.content, &two.content) as f64
                / (length(&one.content) + length(&two.content)).max(1) as f64;
            if alike >= 0.5 {
                all.push((alike, place, other));
            }
        }
    }
    all.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut used, mut taken) = (BTreeSet::new(), BTreeSet::new());
    let free = all.into_iter().filter(|(_, place, other)| {
        let is_free = !used.contains(place) && !taken.contains(other);
        if is_free {
            used.insert(*place);
            taken.insert(*other);
        }
        is_free
    });
    free.filter_map(|(_, place, other)| Some((gold.get(place)?, found.get(other)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANNOTATION: &str = "T1\tSource 0 3\tAna\nT2\tCue 4 10\tdenied\nT3\tContent 11 30\tthe guards beat him\n\
        T4\tAttribution 4 10\tdenied\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\nA1\tStance E1 denies\n\
        A2\tBasis E1 unknown\nT5\tAct 22 26\tbeat\nR1\tInContent Arg1:T5 Arg2:E1\nA3\tActType T5 beating\n";

    fn scored(statement: &str) -> Result<Figures> {
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("attributions"))?;
        fs::write(folder.path().join("attributions/a_gold.ann"), ANNOTATION)?;
        figures(folder.path(), statement.as_bytes())
    }

    #[test]
    fn what_is_said_is_compared_where_contents_are_alike() -> Result<()> {
        let statement = |span: &str, stance: &str, act: &str| {
            format!(
                "{{\"file\":\"x/a.txt\",\"content\":{{\"spans\":[{span}]}},\"stance\":\"{stance}\",\
                 \"basis\":\"unknown\",\"about\":[{{\"act\":\"{act}\"}}]}}"
            )
        };
        let right = scored(&statement("[11,30]", "denies", "beating"))?;
        assert_eq!((right["stance"], right["acts"], right["matched"]), (1.0, 1.0, 1.0));
        let wrong = scored(&statement("[11,28]", "asserts", "killing"))?;
        assert_eq!((wrong["stance"], wrong["acts"], wrong["basis"]), (0.0, 0.0, 1.0));
        assert!(scored(&statement("[0,12]", "denies", "beating")).is_err());
        Ok(())
    }
}
