//! The probabilities of claims, reckoned in blocks, against the formulas of docs/fusing.md one by one.

use super::super::items::{Group, Item, Vote, gather};
use super::super::layout::{Layout, View, cells};
use super::super::names::Names;
use super::super::single::{Popularity, Source};
use super::super::table::Table;
use super::super::terms::Terms;
use super::{claims, said};
use crate::random::Random;

/// Towns and their lands in cells of their own, dates and months, and words that are a letter apart.
fn group(kind: usize) -> Group {
    let mut random = Random::new(11, kind as u64);
    let mut rows = Vec::new();
    for object in 0..120 {
        let right = random.below(9);
        for source in 0..6 {
            let at = if random.uniform() < 0.6 { right } else { random.below(9) };
            let is_less = random.uniform() < 0.3;
            let value = match (kind, is_less) {
                (0, true) => format!("land{}", at / 3),
                (0, false) => format!("town{at}"),
                (1, true) => format!("1950-0{}", 1 + at / 3),
                (1, false) => format!("1950-0{}-1{at}", 1 + at / 3),
                _ => format!("{}alder", ["", "b", "c", "dd", "ee", "f", "gg", "h", "ii"][at]),
            };
            rows.push(said(&format!("o{object}"), "a", &format!("s{source}"), &value));
        }
    }
    let claims = claims(&rows);
    let table = Table::of(&claims).unwrap();
    gather(&table, &Names::default(), &table.rows, None)
}

/// The probability of a claim where a candidate, or none, is true.
fn plain(item: &Item, view: &View<'_>, vote: &Vote, model: &Model, truth: Option<usize>) -> f64 {
    let Source { accuracy, general, .. } = model.sources[vote.source as usize];
    let given = vote.candidate;
    let error = model.values.error[item.candidates[given].meaning as usize];
    let (mut meant, mut slip) = ((1.0 - accuracy) * error, error);
    let base = view.base(given);
    let row = |row: &[f64], truth: usize| row.get(truth).copied().unwrap_or_default();
    match truth {
        Some(truth) => {
            let candidate = &item.candidates[truth];
            let (mut wrong, mut higher) = (error, 0.0);
            if let Some(rows) = view.rows {
                wrong = rows.shares(given)[truth] + rows.left[truth] * error;
                higher = row(rows.higher(given), truth);
            }
            let less = (1.0 - accuracy) * general;
            let count = candidate.general.len();
            meant = if truth == given {
                accuracy
            } else if candidate.general.contains(&given) {
                less / count as f64
            } else if base.is_some() {
                (1.0 - accuracy) * (1.0 - general) * wrong + less * higher
            } else {
                (1.0 - accuracy) * if count > 0 { 1.0 - general } else { 1.0 } * wrong
            };
            if !candidate.near.is_empty() {
                let near = 0.5 / candidate.near.len() as f64;
                slip = 0.5 * error + if candidate.near.contains(&given) { near } else { 0.0 };
            }
        }
        None => {
            if let Some(base) = base {
                meant = (1.0 - accuracy) * ((1.0 - general) * error + general * base);
            }
        }
    }
    (1.0 - vote.slip) * meant + vote.slip * slip
}

struct Model {
    sources: Vec<Source>,
    values: Popularity,
}

impl Model {
    fn any(group: &Group, sources: usize) -> Self {
        let mut random = Random::new(5, 0);
        let mut shares = |count: usize| -> Vec<f64> {
            let drawn: Vec<f64> = (0..count).map(|_| 0.05 + random.uniform()).collect();
            let all: f64 = drawn.iter().sum::<f64>() * 1.1;
            drawn.iter().map(|share| share / all).collect()
        };
        let (truth, error) = (shares(group.meanings.len()), shares(group.meanings.len()));
        let source = |at: usize| Source {
            accuracy: 0.3 + 0.1 * at as f64,
            general: 0.1 + 0.1 * at as f64,
            ..Source::default()
        };
        Self { sources: (0..sources).map(source).collect(), values: Popularity { truth, error } }
    }
}

#[test]
fn blocks_give_what_the_formulas_give() {
    for kind in 0..3 {
        let group = group(kind);
        let cells = cells(&[&group]);
        let layout = Layout::of(&group, 0, &cells);
        let model = Model::any(&group, 6);
        let weights = vec![1.0; group.claims()];
        let mut terms = Terms::default();
        for (at, item) in group.items.iter().enumerate() {
            let view = layout.view(at, &weights);
            let mut chances = vec![0.0; item.candidates.len()];
            terms.fill(&model.sources, &model.values, &view);
            terms.posterior(&view, &mut chances);
            let joint = |truth: Option<usize>| {
                let prior = |at: usize| model.values.truth[item.candidates[at].meaning as usize];
                let none = 1.0 - (0..item.candidates.len()).map(prior).sum::<f64>();
                let told = |vote| plain(item, &view, vote, &model, truth);
                truth.map_or(none, prior) * item.votes.iter().map(told).product::<f64>()
            };
            let joints: Vec<f64> = (0..chances.len()).map(|at| joint(Some(at))).collect();
            let all = joints.iter().sum::<f64>() + joint(None);
            for (chance, joint) in chances.iter().zip(&joints) {
                assert!(
                    (chance - joint / all).abs() < 1e-9,
                    "{kind} {at} {chance} {}",
                    joint / all
                );
            }
        }
    }
}
